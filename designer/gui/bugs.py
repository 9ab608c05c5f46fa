"""The window for errors nobody expected: what was lost (nothing), where the log is. No traceback on screen.

The log is written in a thread: another window may have it, and a disk may be slow. Python waits for that thread before it
ends, so what was handed to it is written whichever way the program goes, short of being killed.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from designer import home
from designer.gui.icons import icon
from designer.show.vault import Vault

LOCK_MS = 200
"""How long a write waits for that of another window."""

Done = Callable[[str, str], None]
"""Called with the log's path and, where it could not be written, the problem. In the thread that wrote."""


class Entry(NamedTuple):
    """An error as it was when it happened. It holds no object of the window's: those must not end in another thread."""

    moment: float
    trace: traceback.TracebackException
    vault: Vault

    @classmethod
    def of(cls, error: BaseException, vault: Vault) -> Entry:
        """Take down an error; its lines of source are read when it is written."""
        return cls(time.time(), traceback.TracebackException.from_exception(error, lookup_lines=False), vault)

    def text(self) -> str:
        """What the log says, secrets masked."""
        from designer.trtc import credentials  # not before the first paint

        stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(self.moment))
        return f"--- {stamp}\n{credentials.redact(self.vault.redact(''.join(self.trace.format())))}"


def log(error: BaseException, *, vault: Vault) -> str:
    """Append the error to the log, secrets masked; gives the log's path. Blocks, raises OSError."""
    return _write([Entry.of(error, vault)])


def _write(entries: Sequence[Entry]) -> str:
    from designer import logs  # not before the first paint

    path = home.subfolder("logs") / "bugs.log"
    lock = QLockFile(f"{path}.lock")
    # Where another window has it for long, the entry is written all the same: only the old files stay for now.
    held = lock.tryLock(LOCK_MS)
    try:
        for entry in entries:
            logs.append(path, entry.text(), roll=held)
    finally:
        if held:
            lock.unlock()
    return str(path)


class Writer:
    """Writes what it is given, in its order, in a thread that lives as long as there is something to write."""

    def __init__(self, done: Done) -> None:
        self._done = done
        self._lock = threading.Lock()
        self._waiting: list[Entry] = []
        self._thread: threading.Thread | None = None

    def put(self, entry: Entry) -> None:
        """Hand over an error to be written. Returns at once."""
        with self._lock:
            self._waiting.append(entry)
            if self._thread is not None:
                return
            # No daemon: Python waits for it before it ends.
            thread = threading.Thread(target=self._run, name="bug log", daemon=False)
            try:
                thread.start()
            except RuntimeError:  # so late in the end that there are no threads any more
                late = True
            else:
                late, self._thread = False, thread
        if late:
            self._run()

    def flush(self) -> None:
        """Wait until all is written."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self) -> None:
        while True:
            with self._lock:
                entries, self._waiting = self._waiting, []
                if not entries:
                    self._thread = None
                    return
            path, problem = "", ""
            try:
                path = _write(entries)
            except OSError as error:
                problem = error.strerror or str(error)
            except Exception as error:  # what cannot be told must not take the thread with it
                problem = type(error).__name__
            self._done(path, problem)


class BugDesk(QObject):
    """Takes down every error nobody expected, and says so in one window; the show on screen is not touched."""

    _written = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._ended = False
        self._writer = Writer(self._on_done)
        self._written.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException, vault: Vault) -> None:
        """Log an error, and show the bug window when that is done."""
        self._writer.put(Entry.of(error, vault))
        if self._ended:
            self._writer.flush()

    def flush(self) -> None:
        """Wait until all is written. Blocks."""
        self._writer.flush()

    def end(self) -> None:
        """The window goes: from now on errors are written, and nobody is told."""
        self._ended = True

    def _on_done(self, path: str, problem: str) -> None:
        """In the writer's thread."""
        if not self._ended:
            self._written.emit(path, problem)

    def _tell(self, path: str, problem: str) -> None:
        if problem:
            where = QCoreApplication.translate(
                "bugs", "You can go on working. What happened could not be written: {problem}."
            ).format(problem=problem)
        else:
            where = QCoreApplication.translate("bugs", "You can go on working. What happened is written in {path}.")
            where = where.format(path=f"\n{path}")  # whole, in a line of its own
        box = self._window.findChild(QMessageBox, "bugWindow")
        if box is None:
            box = QMessageBox(self._window)
            box.setObjectName("bugWindow")
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.setIconPixmap(icon("warning-fill", "warning").pixmap(QSize(32, 32)))
            box.setWindowTitle("Mixframe")
            box.setText(QCoreApplication.translate("bugs", "Mixframe made a mistake. Nothing of your show was lost."))
        box.setInformativeText(where)
        box.open()
