"""The set-up commands: environments are made again only when they must be, and no run of tests passes empty."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
MODULES = ("system", "environment", "checks", "launch")


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """The modules of packaging/, as dev.py sees them."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield {name: importlib.import_module(name) for name in MODULES}
    for name in MODULES:
        sys.modules.pop(name, None)


def test_an_environment_is_made_once_and_again_when_its_lock_changes(
    dev: dict[str, ModuleType], tmp_path: Path
) -> None:
    environment = dev["environment"]
    folder = tmp_path / "venv"
    python = environment._ensure(folder, {"run": "one"}, "")
    mark = folder / "mark"
    mark.touch()
    assert environment._ensure(folder, {"run": "one"}, "") == python
    assert mark.exists()
    environment._ensure(folder, {"run": "one", "test": "two"}, "")
    assert mark.exists(), "the test tools come on top"
    environment._ensure(folder, {"run": "one"}, "")
    assert mark.exists(), "what has the test tools can run too"
    environment._ensure(folder, {"run": "changed"}, "")
    assert not mark.exists()
    ran = subprocess.run(
        [str(python), "-c", "import designer; print(designer.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(ran.stdout.strip()) == ROOT / "designer" / "__init__.py"


def test_the_environment_without_qt_lacks_qt_and_nothing_else(dev: dict[str, ModuleType]) -> None:
    environment = dev["environment"]
    whole = environment.TEST_LOCK.read_text("utf-8")
    names = {name for name, _ in environment.requirements(whole)}
    kept = {name for name, _ in environment.requirements(environment.without_requirements(whole, environment.QT))}
    assert names - kept == environment.QT
    assert {"pydantic", "httpx", "pytest", "starlette"} <= kept


def test_a_requirement_that_is_not_locked_cannot_be_left_out(dev: dict[str, ModuleType]) -> None:
    environment = dev["environment"]
    with pytest.raises(environment.Missing, match="no-such-package"):
        environment.without_requirements("one==1 \\\n    --hash=sha256:0\n", ["no-such-package"])


@pytest.mark.parametrize(
    ("source", "ok"),
    [
        ("def test_it(): pass", True),
        ("def test_it(): assert False", False),
        ("import pytest\n@pytest.mark.skip\ndef test_it(): pass", False),
        ("", False),
        ("import os\ndef test_it(): os._exit(0)", False),
    ],
    ids=["passed", "failed", "all skipped", "none there", "fell over"],
)
def test_a_run_counts_only_where_a_test_has_passed(
    dev: dict[str, ModuleType], tmp_path: Path, source: str, ok: bool
) -> None:
    test_file = tmp_path / "test_one.py"
    test_file.write_text(source, "utf-8")
    reports = tmp_path / "reports"
    reports.mkdir()
    step = dev["checks"]._pytest(
        "one", sys.executable, ["--rootdir", str(tmp_path), "-c", os.devnull, str(test_file)], reports, {}, 60.0
    )
    assert step.ok is ok
    assert (step.counts.passed > 0) is ok


def test_the_summary_closes_with_the_counts(dev: dict[str, ModuleType], capsys: pytest.CaptureFixture[str]) -> None:
    checks = dev["checks"]
    good = checks.Step("good", True, 1.0, counts=checks.Counts(3, 0, 1))
    bad = checks.Step("bad", False, 1.0, "exit 1", checks.Counts(2, 1, 0))
    assert checks._summary([good]) == 0
    assert checks._summary([good, bad]) == 1
    assert capsys.readouterr().out.endswith("\ntests: 5 passed, 1 failed, 1 skipped\n")


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
def test_the_virtual_screen_is_there_and_goes(dev: dict[str, ModuleType]) -> None:
    with dev["system"].virtual_screen("800x600x24") as display:
        ask = ["xdotool", "getdisplaygeometry"]
        environment = {**os.environ, "DISPLAY": display}
        answer = subprocess.run(ask, env=environment, capture_output=True, text=True, check=True)
        assert answer.stdout.split() == ["800", "600"]
    assert subprocess.run(ask, env=environment, capture_output=True).returncode != 0


def test_an_old_python_hands_over_or_says_what_is_needed(tmp_path: Path) -> None:
    """dev.py has to be readable for it; the version is what is lied about."""
    lie = tmp_path / "sitecustomize.py"
    lie.write_text("import sys; sys.version_info = (3, 9, 0, 'final', 0)\n", "utf-8")
    ran = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "dev.py"), "run"],
        env={"PATH": str(tmp_path), "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 1
    assert "needs 3.11 or newer" in ran.stderr
