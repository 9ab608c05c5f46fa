"""The set-up commands: environments are made again only when they must be, and no run of tests passes empty."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
MODULES = (
    "system",
    "environment",
    "checks",
    "launch",
    "debian",
    "prove",
    "packages",
    "news",
    "furnish",
    "licences",
    "pictures",
)


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


def test_no_command_takes_away_the_environment_it_runs_from(tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import dev, environment\n"
        "environment.MAIN = Path(sys.argv[2]); sys.argv[:] = ['dev.py', 'pages']; sys.exit(dev.main())"
    )
    there = sorted(folder.rglob("*"))
    command = [str(python), "-B", "-c", program, str(ROOT / "packaging"), str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1 and "start it with another Python" in ran.stderr
    assert sorted(folder.rglob("*")) == there


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


KIND = "application/vnd.mixframe.show+json"
SHARED = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_desktop_knows_the_program_and_its_files_by_the_same_names(dev: dict[str, ModuleType]) -> None:
    folder = dev["debian"].DESKTOP
    lines = (folder / "mixframe.desktop").read_text("utf-8").splitlines()
    entry = dict(line.split("=", 1) for line in lines if "=" in line)
    assert lines[0] == "[Desktop Entry]"
    assert entry["MimeType"].split(";") == [KIND, ""]
    assert entry["Exec"].split() == ["mixframe", "%f"] and entry["Icon"] in dev["furnish"].ICONS
    (kind,) = ElementTree.parse(folder / "mixframe-mime.xml").getroot()
    assert kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind.iter(f"{SHARED}glob")] == ["*.mixframe.json"]
    assert [icon.get("name") for icon in kind.iter(f"{SHARED}icon")] == ["mixframe-show"]
    info = ElementTree.fromstring(dev["debian"].metainfo("0.1.0", "2026-11-25"))
    assert info.findtext("launchable") == "mixframe.desktop"
    assert info.findtext("provides/mediatype") == KIND
    assert 'setDesktopFileName("mixframe")' in (ROOT / "designer/gui/app.py").read_text("utf-8")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate here")
def test_the_desktop_file_is_valid(dev: dict[str, ModuleType]) -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(dev["debian"].DESKTOP / "mixframe.desktop")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no appstreamcli here")
def test_the_metainfo_is_valid(dev: dict[str, ModuleType], tmp_path: Path) -> None:
    page = tmp_path / "app.mixframe.Mixframe.metainfo.xml"
    page.write_text(dev["debian"].metainfo(dev["debian"].version(), "2026-11-25"), "utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(page)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_man_page_names_every_verb_and_every_option_of_it(dev: dict[str, ModuleType]) -> None:
    import click

    from designer.__main__ import VERBS
    from designer.cli.app import mixframe

    page = dev["furnish"].man_page()
    plain = page.replace("\\-", "-")
    context = click.Context(mixframe, info_name="mixframe")
    assert set(mixframe.list_commands(context)) == set(VERBS)
    for verb in VERBS:
        assert f'.SS "mixframe {verb} ' in plain
        for option in mixframe.get_command(context, verb).params:
            if isinstance(option, click.Option) and not option.hidden:
                assert option.opts[-1] in plain, f"{verb} {option.opts}"
    man = shutil.which("man")
    if man:
        done = subprocess.run(
            [man, "--warnings", "-l", "-"], input=page, capture_output=True, text=True, check=False,
            env={**os.environ, "MANPAGER": "cat", "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        assert done.returncode == 0 and done.stderr == ""


def test_a_shell_that_asks_is_told_verbs_options_and_that_a_file_may_stand_there(
    dev: dict[str, ModuleType], tmp_path: Path
) -> None:
    dev["furnish"].completions(tmp_path)
    for place in dev["furnish"].SHELLS.values():
        assert "_MIXFRAME_COMPLETE" in (tmp_path / place).read_text("utf-8")

    def told(words: str, number: int) -> list[str]:
        asked = {"_MIXFRAME_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(number)}
        done = subprocess.run(
            [sys.executable, "-m", "designer"], env={**os.environ, **asked}, capture_output=True, text=True, cwd=ROOT,
            check=True,
        )  # fmt: skip
        return done.stdout.split()

    assert told("mixframe st", 1) == ["plain,start", "plain,stop", "plain,stage", "file,st"]
    assert "plain,tour" in told("mixframe t", 1)
    assert "plain,--json" in told("mixframe check --", 2)


def test_changelog_and_licences_are_in_step(dev: dict[str, ModuleType]) -> None:
    news, licences = dev["news"], dev["licences"]
    kept = news.PAGE.read_text("utf-8")
    assert news.page(kept) == kept, "bring it in step with `dev.py pages`"
    assert dev["debian"].version() in kept
    page = licences.PAGE.read_text("utf-8")
    rows = {tuple(cell.strip() for cell in line.split("|")[1:3]) for line in page.splitlines() if line[:1] == "|"}
    assert licences.locked().items() <= rows, "bring it in step with `dev.py pages`"
    assert "(unknown" not in page.lower()


def test_work_of_others_in_the_frozen_program_is_named_on_the_page(dev: dict[str, ModuleType], tmp_path: Path) -> None:
    there = {
        "libQt6Core.so.6": True,
        "libjpeg.so.62": True,
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so": True,
        "json/__init__.pyc": True,
        "designer/__init__.pyc": True,
        "pydantic_core/_pydantic_core.cpython-311-x86_64-linux-gnu.so": True,
        "httpx-0.28.1.dist-info/METADATA": True,
        "importlib_metadata-10.2.0.dist-info/METADATA": True,
        "libasound.so.2": False,
        "requests/__init__.pyc": False,
        "pytest/__init__.pyc": False,
        "requests-2.0.dist-info/METADATA": False,
    }
    for name in there:
        file = tmp_path / "lib" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    left = {f"lib/{name.split('/')[0]}" for name, named in there.items() if not named}
    assert set(dev["licences"].unnamed(tmp_path)) == left


def test_the_readme_shows_what_the_tour_has_taken(dev: dict[str, ModuleType]) -> None:
    shown = re.findall(r"!\[[^\]]{20,}\]\(resources/help/([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    pictures = dev["pictures"]
    assert sorted(shown) == sorted(pictures.PICTURES)
    steps = set(re.findall(r'picture\(f?"([^"]+)"', (ROOT / "designer/gui/tour.py").read_text("utf-8")))
    for name, step in pictures.PICTURES.items():
        assert step in steps or step.rpartition("-")[0] + "-{scheme}" in steps, step
        data = (pictures.FOLDER / name).read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == SIZE_OF_THE_TOUR


SIZE_OF_THE_TOUR = (1600, 1000)


@pytest.mark.full
@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
def test_the_pictures_are_taken_by_the_tour(dev: dict[str, ModuleType], tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    dev["pictures"].make(Path(sys.executable), folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted(dev["pictures"].PICTURES)


def test_a_release_takes_the_fragments_into_the_changelog(
    dev: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = dev["news"]
    monkeypatch.setattr(news, "FRAGMENTS", tmp_path / "news")
    monkeypatch.setattr(news, "PAGE", tmp_path / "changelog.md")
    (tmp_path / "news").mkdir()
    (tmp_path / "news/one.new.md").write_text("It can\nfly.", "utf-8")
    news.PAGE.write_text("# What has changed\n\n## 0.0.1, 2026-01-01\n\n- It walks.\n", "utf-8")
    news.write("2026-12-01")
    page = news.PAGE.read_text("utf-8")
    assert page.index(", 2026-12-01") < page.index("- It can fly.") < page.index("## 0.0.1, 2026-01-01")
    assert list((tmp_path / "news").iterdir()) == []
    news.write()
    assert news.PAGE.read_text("utf-8") == page, "with nothing new, nothing is to come"
    (tmp_path / "news/two.odd.md").write_text("It can swim.", "utf-8")
    with pytest.raises(dev["environment"].Missing, match=r"two\.odd\.md"):
        news.write()


def test_the_build_lock_holds_what_the_program_runs_on(dev: dict[str, ModuleType]) -> None:
    environment = dev["environment"]
    run = set(environment.requirements(environment.RUN_LOCK.read_text("utf-8")))
    build = set(environment.requirements(environment.BUILD_LOCK.read_text("utf-8")))
    assert run <= build


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="proved on Debian's family only")
@pytest.mark.parametrize("kind", ["wheel", "app", "deb"])
def test_what_is_built_is_installed_used_and_removed(kind: str) -> None:
    if kind == "deb" and os.geteuid() != 0:
        pytest.skip("chroot needs root")
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging/dev.py"), "build", kind, "--prove"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
