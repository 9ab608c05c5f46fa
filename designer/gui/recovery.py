"""Unsaved work, kept beside the show: offered back after a crash, a kill or a power cut; asked for, never forced.

Each window keeps one file in the `recovery` folder while its show has changes that are not saved, written at most a second
after an edit, off the window's thread. A lock of the operating system's says whether its window still lives. A file holds
the show as it would be saved, so no secret; a second lock, one for each show, tells of another window that has it open.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from designer import home
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.show import files
from designer.show.files import Opened
from designer.show.model import Show
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

VERSION = 1
PAUSE_MS = 900


class Left(NamedTuple):
    """Work that a window left behind. `lock` is held while it is offered, so that no other window offers it too."""

    file: Path
    path: Path | None
    saved_at: float
    opened: Opened
    lock: QLockFile
    saved_since: bool = False
    """Whether its file was saved after this was kept: then a save asks where to, and writes over nothing newer."""

    def remove(self) -> None:
        """Take it away. Blocks."""
        self.file.unlink(missing_ok=True)
        self.lock.unlock()


class LeftCard(QFrame):
    """What was found, with a button to open it and one to throw it away."""

    open_asked = Signal()
    discard_asked = Signal()

    def __init__(self, left: Left) -> None:
        super().__init__()
        self.setObjectName("recovered")
        set_role(self, "banner")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(left.saved_at)), QLocale.FormatType.ShortFormat)
        words = self.tr("Unsaved work of “{name}” was kept, as it was at {when}.")
        label = QLabel(words.format(name=left.opened.show.name, when=when))
        label.setWordWrap(True)
        self.setAccessibleName(label.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(label, 1)
        take = QPushButton(self.tr("Open it"))
        take.setObjectName("openRecovered")
        set_role(take, "primary")
        take.clicked.connect(self.open_asked)
        discard = QPushButton(self.tr("Throw it away"))
        discard.setObjectName("discardRecovered")
        discard.clicked.connect(self.discard_asked)
        row.addWidget(discard)
        row.addWidget(take)


class Recovery(QObject):
    """Keeps the work of one window, and offers what others left behind."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, may_replace: Callable[[], Awaitable[bool]], folder: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._tasks = tasks
        self._may_replace = may_replace
        self._folder = folder or home.home() / "recovery"
        self._file = self._folder / f"{uuid.uuid4().hex}.json"
        self._lock = _lock_of(self._file)
        self._show_lock: QLockFile | None = None
        self._locked_path: Path | None = None
        self._one = asyncio.Lock()
        self._kept: Show | None = None
        self._discarded = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._on_later)

    def begin(self) -> None:
        """After the first paint: follow the show, and look for what was left behind."""
        self._store.committed.connect(self._on_committed)
        self._store.undo_stack.cleanChanged.connect(self._on_clean)
        self._tasks.spawn(self._begin(), name="recovery")

    async def _begin(self) -> None:
        try:
            found = await asyncio.to_thread(self._find)
        except OSError:
            return  # a home that cannot be written is doctor's affair
        for left in found:
            self._offer(left)
        await self._sync()

    def _find(self) -> list[Left]:
        """What windows that are gone left behind, the newest first. Blocks."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock.tryLock(0)
        found = []
        for file in self._folder.glob("*.json"):
            lock = _lock_of(file)
            if file == self._file or not lock.tryLock(0):
                continue
            left = _read(file, lock)
            if left is None:
                lock.unlock()
            else:
                found.append(left)
        return sorted(found, key=lambda left: left.saved_at, reverse=True)

    # what is kept

    def forget(self) -> None:
        """The user has said that the changes need not be saved."""
        self._discarded = True

    async def end(self) -> None:
        """The window closes: what was not saved and not given up stays for the next start."""
        self._later.stop()
        with contextlib.suppress(DesignerError):  # it was told while somebody could still do something about it
            await self._sync()
        await asyncio.to_thread(self._let_go)

    def _let_go(self) -> None:
        self._lock.unlock()
        if self._show_lock is not None:
            self._show_lock.unlock()

    def _on_committed(self, show: Show) -> None:
        if not self._later.isActive():
            self._later.start()

    def _on_clean(self, clean: bool) -> None:
        if not self._later.isActive():
            self._later.start()

    def _on_later(self) -> None:
        self._tasks.spawn(self._sync(), name="keep unsaved work")

    async def _sync(self) -> None:
        """Keep the show as it is now, or nothing where it is saved."""
        async with self._one:
            store = self._store
            show, path = store.truth, store.path
            unsaved = not store.undo_stack.isClean() and not self._discarded
            try:
                if unsaved and show is not self._kept:
                    await asyncio.to_thread(self._keep, show, path)
                elif not unsaved:
                    await asyncio.to_thread(self._file.unlink, missing_ok=True)
                self._kept = show if unsaved else None
                if path != self._locked_path:
                    await self._watch(path)
            except OSError as problem:
                raise DesignerError(
                    self.tr("Unsaved work cannot be kept"),
                    where=str(self._folder),
                    hint=self.tr("save the show yourself; {problem}").format(problem=problem.strerror),
                ) from problem

    def _keep(self, show: Show, path: Path | None) -> None:
        head = {"mixframe_recovery": VERSION, "path": str(path) if path is not None else None, "saved_at": time.time()}
        body = json.dumps(head)[:-1].encode() + b', "show": ' + files.dump_show(show) + b"}"
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.save_atomically(self._file, body)

    async def _watch(self, path: Path | None) -> None:
        """Tell of another window that has the same file open."""
        self._locked_path = path
        if self._show_lock is not None:
            await asyncio.to_thread(self._show_lock.unlock)
            self._show_lock = None
        if path is None:
            return
        self._show_lock = await asyncio.to_thread(self._lock_show, path)
        if self._show_lock is None:
            words = self.tr("“{file}” is open in another window too: who saves last wins.")
            self._window.set_banner(words.format(file=path.name))

    def _lock_show(self, path: Path) -> QLockFile | None:
        name = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]
        lock = _lock_of(self._folder / f"show-{name}.json")
        return lock if lock.tryLock(0) else None

    # what is offered

    def _offer(self, left: Left) -> None:
        card = LeftCard(left)
        self._window.put_card(card)

        def take() -> None:
            self._tasks.spawn(self._take(left, card), name="open recovered")

        def discard() -> None:
            card.deleteLater()
            self._tasks.spawn(asyncio.to_thread(left.remove), name="discard recovered")

        card.open_asked.connect(take)
        card.discard_asked.connect(discard)

    async def _take(self, left: Left, card: LeftCard) -> None:
        if not await self._may_replace():
            return
        card.deleteLater()
        self._store.open(left.opened.show, left.opened.vault, path=None if left.saved_since else left.path)
        self._store.undo_stack.resetClean()
        await self._sync()  # ours is on disk before theirs goes
        await asyncio.to_thread(left.remove)


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, however long that takes
    return lock


def _read(file: Path, lock: QLockFile) -> Left | None:
    """One file of the folder, or None where it is none of ours."""
    try:
        value = json.loads(file.read_bytes())
        if value["mixframe_recovery"] != VERSION:
            return None
        opened = files.read(json.dumps(value["show"]).encode(), name=file.name)
        path = Path(value["path"]) if value["path"] else None
        saved_at = float(value["saved_at"])
        newer = path is not None and path.exists() and path.stat().st_mtime > saved_at
        return Left(file, path, saved_at, opened, lock, saved_since=newer)
    except (OSError, ValueError, KeyError, TypeError, DesignerError):
        return None
