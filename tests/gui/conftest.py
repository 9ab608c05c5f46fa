"""A whole window on the window's own loop, with the local TRTC of the test's home."""

from __future__ import annotations

import json
import os
import signal
from contextlib import asynccontextmanager

import keyring
import pytest
from PySide6.QtCore import QEvent
from shiboken6 import isValid

from designer.gui import theme
from designer.gui.running import Controller
from designer.gui.settings import Settings
from designer.gui.store import ShowStore
from designer.gui.window import MainWindow
from designer.show import files
from designer.trtc import credentials
from tests.gui.keyrings import InMemory


@pytest.fixture
def dark(qapp):
    """The dark theme and its style sheet, for tests of how things look."""
    before = theme._choice
    theme.choose("dark")
    yield
    theme.choose(before)


@pytest.fixture
def make_window(qapp, home):
    """Make a window on a show, the sample one by default."""
    windows: list[MainWindow] = []

    def make(opened=None) -> MainWindow:
        opened = opened or files.sample_show()
        window = MainWindow(ShowStore(opened.show, opened.vault), Settings(home / "settings.json"))
        window.resize(1440, 900)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in filter(isValid, windows):
        window.may_close = True
        window.close()
        window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def controlled(make_window, home):
    """An async context: a controller for a window, ended afterwards, its stage too."""

    @asynccontextmanager
    async def control(opened=None):
        controller = Controller(make_window(opened))
        controller.begin()
        try:
            yield controller
        finally:
            await controller.end()

    yield control
    try:
        os.kill(json.loads((home / "stage.json").read_text())["pid"], signal.SIGTERM)
    except (OSError, ValueError, KeyError):
        return


@pytest.fixture
def no_keys(monkeypatch, tmp_path):
    for name in ("SECRET_ID", "SECRET_KEY", "TOKEN"):
        monkeypatch.delenv(f"TENCENTCLOUD_{name}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(credentials, "SYSTEM_FILE", tmp_path / "none")


@pytest.fixture
def ring(no_keys):
    before = keyring.get_keyring()
    backend = InMemory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)
