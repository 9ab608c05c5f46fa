"""The leak checks and the isolation of tests themselves: a check that cannot fail protects nothing."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LEAKS = {
    "thread": """
import threading, time
def test_it():
    threading.Thread(target=time.sleep, args=(8,), daemon=True).start()
""",
    "widget": """
import pytest
pytest.importorskip("PySide6")
from PySide6.QtWidgets import QWidget
kept = []
def test_it(qapp):
    kept.append(QWidget()); kept[0].show()
""",
    "timer": """
import pytest
pytest.importorskip("PySide6")
from PySide6.QtCore import QTimer
kept = []
def test_it(qapp):
    kept.append(QTimer()); kept[0].start(1000)
""",
}


@pytest.mark.parametrize("kind", LEAKS)
def test_what_is_left_over_fails_the_test(kind: str, tmp_path: Path) -> None:
    if kind != "thread":
        pytest.importorskip("PySide6")
    folder = tmp_path / "tests" / "gui"
    folder.mkdir(parents=True)
    (tmp_path / "tests" / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_leak.py").write_text(LEAKS[kind], "utf-8")
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert f"left over: {kind}" in ran.stdout


def test_nothing_of_the_person_at_the_machine_is_seen(home: Path) -> None:
    assert os.environ["MIXFRAME_HOME"] == str(home)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700 or os.name == "nt"
    assert not [name for name in os.environ if name.startswith(("TENCENTCLOUD_", "TRTC_"))]
    assert Path.home().parent == home.parent
