"""What the start of the window may cost: what need not stand before the first paint stays away until after it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

# Prints what is there once the window has been painted.
PROGRAM = """
import sys
import PySide6.QtWidgets
from designer.gui import app as gui

application, window, trouble = gui.build(None)
window.show()
gui._paint_first(application, window)
assert window.painted and trouble is None
print(*sorted(sys.modules), *(f"QtWidgets.{name}" for name in vars(PySide6.QtWidgets)), flush=True)
window.may_close = True
window.close()
"""

LATE = (
    "QtWidgets.QStyle",  # 10 ms: a thousand names. A delegate asks `row_state`.
    "asyncio",
    "designer.show.rules",
    "designer.trtc.client",
    "designer.trtc.constraints",
    "httpx",
    "qasync",
    "qtawesome",
    "sqlite3",
)


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Modules and Qt classes that a process has after the first paint."""
    environment = {**os.environ, "MIXFRAME_HOME": str(tmp_path_factory.mktemp("home")), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.split())


def test_what_the_window_needs_is_there(painted: set[str]) -> None:
    assert {"designer.gui.window", "designer.show.files", "QtWidgets.QMainWindow"} <= painted


@pytest.mark.parametrize("name", LATE)
def test_it_comes_after_the_first_paint(painted: set[str], name: str) -> None:
    assert name not in painted
