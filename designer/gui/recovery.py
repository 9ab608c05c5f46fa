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
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtWidgets import QFrame

from designer import home
from designer.gui import left
from designer.gui.left import Left, LeftCard, Spoilt, SpoiltCard
from designer.gui.tasks import Tasks
from designer.show import files
from designer.show.model import Show
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

PAUSE_MS = 900
T = TypeVar("T")


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
        for one in found:
            if isinstance(one, Left):
                self._offer(one)
        spoilt = [one for one in found if isinstance(one, Spoilt)]
        if spoilt:
            self._offer_spoilt(spoilt)
        await self._sync()

    def _find(self) -> list[Left | Spoilt]:
        """What windows that are gone left behind, the newest first. Blocks."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock.tryLock(0)
        found = []
        for file in self._folder.glob("*.json"):
            lock = _lock_of(file)
            if file != self._file and left.NAME.fullmatch(file.name) and lock.tryLock(0):
                found.append(left.read(file, lock))
        return sorted(found, key=lambda one: one.saved_at, reverse=True)

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
        head = {
            "mixframe_recovery": left.VERSION,
            "path": str(path) if path is not None else None,
            "saved_at": time.time(),
        }
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

    def _offer(self, found: Left) -> None:
        card = LeftCard(found)
        self._window.put_card(card)

        def take() -> None:
            self._tasks.spawn(self._take(found, card), name="open recovered")

        def discard() -> None:
            self._tasks.spawn(self._clear(found.remove, card), name="discard recovered")

        card.taken.connect(take)
        card.discarded.connect(discard)

    def _offer_spoilt(self, spoilt: list[Spoilt]) -> None:
        """One card for all that cannot be read: at a start nobody wants to answer a question ten times."""
        card = SpoiltCard(spoilt)
        self._window.put_card(card)

        def take() -> None:
            self._tasks.spawn(self._put_aside(spoilt, card), name="put aside")

        def discard() -> None:
            self._tasks.spawn(self._clear_all(spoilt, card, Spoilt.remove), name="discard recovered")

        card.taken.connect(take)
        card.discarded.connect(discard)
        card.folder_asked.connect(self._on_folder)

    def _on_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    async def _put_aside(self, spoilt: list[Spoilt], card: SpoiltCard) -> None:
        put = await self._clear_all(spoilt, card, Spoilt.put_aside)
        if len(put) == 1:
            words = self.tr("The file was put aside: {path}").format(path=put[0])
        else:
            words = self.tr("%n files were put aside: {path}", "", len(put)).format(path=put[0].parent)
        self._window.set_banner(words)

    async def _clear_all(self, spoilt: list[Spoilt], card: SpoiltCard, work: Callable[[Spoilt], T]) -> list[T]:
        """Do this with each file; where one cannot be moved, it and those after it stay on the card."""

        def all_of_them() -> list[T]:
            done = []
            while spoilt:
                done.append(work(spoilt[0]))
                del spoilt[0]
            return done

        try:
            return await self._clear(all_of_them, card)
        except DesignerError:
            card.tell(spoilt)
            raise

    async def _clear(self, work: Callable[[], T], card: QFrame) -> T:
        """Do something with a kept file; its card goes once that is done."""
        card.setEnabled(False)
        try:
            done = await asyncio.to_thread(work)
        except OSError as problem:
            card.setEnabled(True)
            raise DesignerError(
                self.tr("The kept file can be neither moved nor removed"),
                where=str(problem.filename or self._folder),
                hint=problem.strerror,
            ) from problem
        card.deleteLater()
        return done

    async def _take(self, found: Left, card: QFrame) -> None:
        if not await self._may_replace():
            return
        self._store.open(found.opened.show, found.opened.vault, path=None if found.saved_since else found.path)
        self._store.undo_stack.resetClean()
        await self._sync()  # ours is on disk before theirs goes
        await self._clear(found.remove, card)


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, however long that takes
    return lock
