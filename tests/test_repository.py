"""What must hold of the repository as a whole: locks, rooms, start-up imports, and what may not be named in it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from designer import assets

ROOT = Path(__file__).parent.parent
LOCKS = ("packaging/lock-run.txt", "packaging/lock-test.txt", "packaging/lock-build.txt")
# Written so that these lines do not find themselves.
NOT_NAMED = re.compile(
    r"/[w]ork/|/[f]arm/|/[r]oot/|/home/[a-z]+/\w|py[p]i\.org|python[h]osted\.org|npm[j]s\.org|deb\.debian[.]org"
)


def tracked() -> list[Path]:
    """Every file git knows, or would take in."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_nothing_names_a_machine_path_or_a_registry() -> None:
    found = []
    for path in tracked():
        if path.suffix in {".svg", ".png", ".ttf", ".ico"}:
            continue
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if NOT_NAMED.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_requirement_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    entries = [entry for entry in re.split(r"^(?=\S)", text, flags=re.MULTILINE) if entry.strip()]
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[0-9][^\s]*( ;[^\n]*)? \\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_test_lock_holds_the_run_lock() -> None:
    """So a tested set of versions is the set that people run."""

    def pinned(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE))

    assert pinned(LOCKS[0]) <= pinned(LOCKS[1])


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for wanted, lock in (
        (project["project"]["dependencies"], LOCKS[0]),
        (project["dependency-groups"]["test"], LOCKS[1]),
    ):
        text = (ROOT / lock).read_text("utf-8")
        for requirement in wanted:
            name = re.match(r"[A-Za-z0-9_.-]+", requirement)
            assert name and f"\n{name.group().lower()}==" in f"\n{text}", requirement


def test_the_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "python3 packaging/dev.py run" in readme
    assert "python3 packaging/dev.py test" in readme


def test_ci_runs_the_command_that_people_run() -> None:
    script = ROOT / ".ci" / "run"
    assert "python3 packaging/dev.py test\n" in script.read_text("utf-8")
    assert os.name == "nt" or os.access(script, os.X_OK)


def test_every_module_of_trtc_is_open_or_closed_to_the_show() -> None:
    """The contract in pyproject.toml can only list what is forbidden; a new module has to be decided on."""
    open_to_show = {
        "__init__",
        "structures",
        "defaults",
        "constraints",
        "memory",
        "errors",
        "advice",
        "usersig",
        "pushurl",
    }
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    closed = {
        module.removeprefix("designer.trtc.")
        for contract in contracts
        if contract.get("source_modules") == ["designer.show"]
        for module in contract["forbidden_modules"]
    }
    there = {path.stem for path in (ROOT / "designer" / "trtc").glob("*.py")}
    helpers = {name for name in there if name.startswith("_")} - {"__init__"}
    assert there - helpers == (open_to_show | closed) & there
    assert not open_to_show & closed


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("designer.__main__", {"PySide6", "pydantic", "click", "httpx", "asyncio"}),
        ("designer.trtc.structures", {"asyncio", "httpx", "PySide6"}),
        ("designer.show.model", {"asyncio", "httpx", "PySide6"}),
        ("designer.cli", {"PySide6", "httpx", "uvicorn", "starlette", "keyring"}),
    ],
)
def test_importing_a_room_stays_light(module: str, absent: set[str]) -> None:
    """Each of these costs people time at every start: it is imported where it is used."""
    code = (
        f"import json, sys; before = set(sys.modules); import {module}; print(json.dumps([*set(sys.modules) - before]))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not absent & {name.split(".")[0] for name in json.loads(ran.stdout)}


def test_resources_are_found_beside_the_package() -> None:
    assert assets.root() == ROOT / "resources"
    assert assets.path("schema", "show.schema.json") == ROOT / "resources" / "schema" / "show.schema.json"


def test_resources_are_found_in_a_wheel_and_in_a_frozen_build(tmp_path: Path) -> None:
    package = tmp_path / "site" / "designer"
    (package / "resources").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "assets.py").write_text((ROOT / "designer" / "assets.py").read_text("utf-8"), "utf-8")
    ask = (
        "import sys; from designer import assets; print(assets.root()); sys._MEIPASS = 'unpacked'; print(assets.root())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", ask], cwd=package.parent, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert Path(ran[0]).resolve() == (package / "resources").resolve()
    assert Path(ran[1]) == Path("unpacked") / "resources"
