"""What every test gets: a home and an environment of its own, no screen unless asked for, and leaks that fail.

Works where Qt is not installed: the rooms below the window are tested there too.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from designer.trtc import proxies

HAS_QT = importlib.util.find_spec("PySide6") is not None
HAS_PYTEST_QT = importlib.util.find_spec("pytestqt") is not None
FULL = "--full"
FOREIGN = ("TENCENTCLOUD_", "TRTC_", "MIXFRAME_")
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")
THREAD_SECONDS = 5.0
TESTS_BETWEEN_COLLECTIONS = 10
_windows_tested = 0

settings.register_profile("ci", derandomize=True, deadline=None, database=None, print_blob=True)
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("full", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(FULL, action="store_true", help="run the long tests too, whole")
    parser.addoption("--update-golden", action="store_true", help="write golden files anew instead of comparing")
    if not HAS_PYTEST_QT:  # its settings stand in pyproject.toml all the same
        parser.addini("qt_api", "pytest-qt is not installed here")
        parser.addini("qt_log_level_fail", "pytest-qt is not installed here")
        parser.addini("qt_log_ignore", "pytest-qt is not installed here", type="linelist")


def pytest_configure(config: pytest.Config) -> None:
    # Only a run that selects the window tests opens windows on a screen.
    expression = config.option.markexpr or ""
    if "window" not in expression or "not window" in expression:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    for item in items:
        if item.get_closest_marker("full") and not config.getoption(FULL):
            item.add_marker(pytest.mark.skip(reason="long: run with --full"))
        if item.get_closest_marker("window") and offscreen:
            item.add_marker(pytest.mark.skip(reason="needs a screen: run with -m window (dev.py test does)"))


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    """Whether the long form of a sampled test was asked for."""
    return bool(request.config.getoption(FULL))


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of Mixframe's data for this test (MIXFRAME_HOME, 0700).

    Nothing of the person who runs the tests is seen: no keys in the environment or in the vendor's files, no
    keyring, no proxy.
    """
    for name in list(os.environ):
        if name.startswith(FOREIGN) or name.lower() in PROXIES:
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    user = tmp_path / "user"
    user.mkdir(mode=0o700)
    # Font caches are slow to make and say nothing about anybody: they stay where they are.
    monkeypatch.setenv("XDG_CACHE_HOME", os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache"))
    monkeypatch.setenv("HOME", str(user))
    monkeypatch.setenv("USERPROFILE", str(user))
    monkeypatch.setenv("MIXFRAME_HOME", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(proxies, "_told", None)
    monkeypatch.setattr(proxies, "_held", {})
    monkeypatch.setattr(proxies, "_read", {})
    return folder


@pytest.fixture(autouse=True)
def garbage_of_windows_stays_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python collects in whatever thread allocates; Qt does not survive that of a worker (see `gui.garbage`).

    So where windows are tested the collector is off, and this thread collects now and then between two tests.
    """
    global _windows_tested
    if HAS_QT and _is_gui_test(request.node.path):
        gc.disable()
        _windows_tested += 1
        yield
        if _windows_tested % TESTS_BETWEEN_COLLECTIONS == 0:
            gc.collect()
    else:
        if not gc.isenabled():
            gc.collect()
            gc.enable()
        yield


@pytest.fixture(autouse=True)
def nothing_left_over(home: Path, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test after which a thread, a top-level widget or a running timer of its own is left."""
    threads = set(threading.enumerate())
    watch = _QtWatch() if HAS_QT and _is_gui_test(request.node.path) else None
    try:
        yield
    finally:
        if watch:
            watch.stop()
    left = [*_threads_left(threads), *(watch.left() if watch else ())]
    if left:
        pytest.fail("left over: " + "; ".join(left), pytrace=False)


def _is_gui_test(path: Path) -> bool:
    return bool({"gui", "picture", "e2e"} & set(path.parts))


def _threads_left(before: set[threading.Thread]) -> list[str]:
    end = time.monotonic() + THREAD_SECONDS
    for thread in threading.enumerate():
        # Python names the threads that Qt made, and that only once called us, Dummy: they cannot be joined.
        if thread not in before and thread is not threading.current_thread() and "Dummy" not in thread.name:
            thread.join(max(0.0, end - time.monotonic()))
    return [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in before and "Dummy" not in thread.name
    ]


class _QtWatch:
    """Sees the timers that are started and the top-level widgets that are made from now on."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        self._timers: weakref.WeakSet[Any] = weakref.WeakSet()
        self._timer_class = QTimer
        self._start: Callable[..., None] = QTimer.start
        self._application = QApplication
        self._before = self._top_levels()
        start, timers = self._start, self._timers

        def watched_start(timer: Any, *arguments: Any) -> None:
            timers.add(timer)
            start(timer, *arguments)

        QTimer.start = watched_start  # type: ignore[method-assign]

    def stop(self) -> None:
        self._timer_class.start = self._start  # type: ignore[method-assign]

    def left(self) -> list[str]:
        found = self._left()
        if found:  # what waits for the collector is not left over
            gc.collect()
            found = self._left()
        return found

    def _left(self) -> list[str]:
        import shiboken6
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is None:
            return []
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        widgets = [f"widget {name}" for key, name in self._top_levels().items() if key not in self._before]
        alive = [timer for timer in self._timers if shiboken6.isValid(timer) and timer.isActive()]
        return [
            *widgets,
            *(f"timer {timer.objectName() or timer.parent()!r}, {timer.interval()} ms" for timer in alive),
        ]

    def _top_levels(self) -> dict[int, str]:
        import shiboken6

        if not isinstance(self._application.instance(), self._application):
            return {}
        return {
            shiboken6.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()}".strip()
            for widget in self._application.topLevelWidgets()
            if widget.isWindow() and not _belongs_to_qt(widget)
        }


def _belongs_to_qt(widget: Any) -> bool:
    """Popups and frames that Qt makes for itself and keeps."""
    return type(widget).__name__ in {"QComboBoxPrivateContainer", "QTipLabel", "QDesktopWidget"} or (
        widget.metaObject().className() in {"QTipLabel", "QComboBoxPrivateContainer", "QShapedPixmapWidget"}
    )
