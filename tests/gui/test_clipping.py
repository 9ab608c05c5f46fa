"""No text is cut in any panel or dialog, in both languages, at 100 % and at 150 %."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui import clipping


@pytest.mark.parametrize("scale", ["1", "1.5"])
@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_no_text_is_cut(home, spoken, scale):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.clipping", spoken],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_text_without_room_is_found(qtbot, kind):
    widget = kind("Keep in the keyring")
    qtbot.addWidget(widget)
    widget.show()
    assert list(clipping.clipped(widget)) == []
    widget.setFixedWidth(40)
    assert len(list(clipping.clipped(widget))) == 1
