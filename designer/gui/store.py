"""The one owner of the show that is open: what is shown, what is undoable truth, what is selected.

Everything else asks. A drag calls `preview` with a Show made from `base`, a finished edit calls `apply`;
both take a Show that some function of `show.edits` made. A drag that only moves items tells where they are with
each mouse move (`moved`), and its Show is made when somebody asks, no faster than a screen shows. Two signals keep apart what is shown (`changed`,
drags included) from what counts (`committed`); whatever talks to the cloud listens to `committed` only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from designer.show.calibration import UNMEASURED, Calibration
from designer.show.geometry import Rect
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Look, Show, find_look, items_of
from designer.show.vault import Vault
from designer.trtc.structures import same

MERGE_SECONDS = 1.0
FRAME_SECONDS = 1 / 60
"""How often `changed` is told, at most, while items are only moved."""
SHARE = 0.25
"""How much of the time listeners may take meanwhile: what follows a drag must not hold it up."""
LONGEST_PAUSE = 0.2


class _Edit(QUndoCommand):
    """One undo entry: the show before and after. It cannot fail."""

    def __init__(self, store: ShowStore, text: str, before: Show, after: Show, look_id: str, merge: str | None) -> None:
        super().__init__(text)
        self._store = store
        self._before = before
        self._after = after
        self._look_id = look_id
        self._merge = merge
        self._time = time.monotonic()
        self._first = True

    def id(self) -> int:
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._merge != self._merge or other._look_id != self._look_id:
            return False
        if other._time - self._time > MERGE_SECONDS:
            return False
        self._after = other._after
        self._time = other._time
        self.setObsolete(same(self._before, self._after))
        return True

    def redo(self) -> None:
        # The first redo is the push itself: the editor already chose what is selected.
        self._store._swap(self._after, self._look_id, select=None if self._first else self._before)
        self._first = False

    def undo(self) -> None:
        self._store._swap(self._before, self._look_id, select=self._after)


class ShowStore(QObject):
    """The open show, its undo stack, the look in hand and the selection."""

    changed = Signal(object, object)
    """(old, new) Show: what is shown; also during a drag."""
    moved = Signal(object)
    """Mapping of item ids to Rect: where items of the look in hand are in this moment of a drag. `changed` follows."""
    committed = Signal(object)
    """Show: undoable truth. Also after undo, redo and open."""
    opened = Signal()
    """Another document is open: path, vault and undo stack are new."""
    look_changed = Signal(str)
    """Id of the look that is being edited."""
    selection_changed = Signal(object)
    """tuple of item ids in the order they were selected; the last one is the key item."""
    stepped = Signal(int, str)
    """So many entries were done again, or (below zero) undone; the name of the last one of them."""
    previewing_changed = Signal(bool)
    """A gesture began or ended: undo and redo wait meanwhile."""
    calibrated = Signal()
    """Another way of mixing is known: what is painted, or judged by it, is to be done anew."""

    def __init__(self, show: Show, vault: Vault, *, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = stack = QUndoStack(self)
        # A stack that is deleted empties itself, and would tell so while what it tells of is gone.
        self.destroyed.connect(lambda: stack.blockSignals(True))
        self.vault = vault
        self.path = path
        self.calibration: Calibration = UNMEASURED
        """What was measured of the mix. It belongs to this machine, not to the show."""
        self._assume: Assumptions = ASSUMED
        self._truth = show
        self._shown = show
        self._make: Callable[[], Show] | None = None
        """Makes the Show that is shown, where nobody has asked for it yet."""
        self._ahead: Show | None = None
        """What is shown where `changed` has not told of it yet."""
        self._told = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._pause = FRAME_SECONDS
        self._later.timeout.connect(self._tell)
        self._look_id = show.opening_look
        self._selection: tuple[str, ...] = ()
        self._jumped_to: str | None = None
        """While many entries are taken at once: the look of the last one."""

    def __del__(self) -> None:
        # A collector may take the commands before the stack that owns them, which Qt does not survive:
        # so the stack is emptied while everything is still there.
        stack = self.undo_stack
        if isValid(stack):
            stack.blockSignals(True)
            stack.clear()

    @property
    def show(self) -> Show:
        """What is shown: the truth, or a preview of an edit."""
        if self._make is not None:
            self._ahead, self._make = self._make(), None
        return self._shown if self._ahead is None else self._ahead

    @property
    def truth(self) -> Show:
        """The committed show, without any preview."""
        return self._truth

    @property
    def previewing(self) -> bool:
        """A gesture is in progress: undo and redo wait."""
        ahead = self._make is not None or self._ahead is not None
        return (ahead or self._shown is not self._truth) and self._jumped_to is None

    @property
    def look_id(self) -> str:
        return self._look_id

    @property
    def look(self) -> Look:
        """The look in hand, as shown."""
        return find_look(self.show, self._look_id)

    @property
    def selection(self) -> tuple[str, ...]:
        """Selected item ids in the order they were selected; the last one is the key item."""
        return self._selection

    @property
    def assume(self) -> Assumptions:
        """How the mix works, as far as it was measured, and as assumed for the rest."""
        return self._assume

    def calibrate(self, calibration: Calibration) -> None:
        """Follow what was measured of the mix from now on."""
        self.calibration = calibration
        self._assume = calibration.assume
        self.calibrated.emit()

    def open(self, show: Show, vault: Vault, *, path: Path | None = None) -> None:
        """Put another document in the place of this one."""
        old, was = self._shown, self.previewing
        self._forget_moves()
        self.undo_stack.clear()
        self.vault = vault
        self.path = path
        self._truth = self._shown = show
        self._look_id = show.opening_look
        self._selection = ()
        self.opened.emit()
        if was:
            self.previewing_changed.emit(False)
        self.look_changed.emit(self._look_id)
        self.selection_changed.emit(self._selection)
        self.changed.emit(old, show)
        self.committed.emit(show)

    def preview(self, show: Show) -> None:
        """Show the result of an edit that is not finished yet."""
        self._tell()
        if show is self._shown:
            return
        was = self.previewing
        old, self._shown = self._shown, show
        self.changed.emit(old, show)
        if self.previewing != was:
            self.previewing_changed.emit(not was)

    def preview_moved(self, places: Mapping[str, Rect], make: Callable[[], Show]) -> None:
        """Show items at other places while a drag moves them; `make` gives the Show in which they are there.

        A mouse may report a thousand moves a second: `moved` tells of each, `changed` as often as a screen shows.
        """
        was = self._make is not None or self.previewing
        self._make, self._ahead = make, None
        self.moved.emit(places)
        if not was:
            self.previewing_changed.emit(True)
        if self._later.isActive():
            return
        left = self._told + self._pause - time.monotonic()
        if left <= 0:
            self._tell()
        else:
            self._later.start(max(1, round(left * 1000)))

    def _tell(self) -> None:
        """Tell of what items that are moved have become."""
        if self._make is None and self._ahead is None:
            return
        old, self._shown = self._shown, self.show
        self._forget_moves()
        began = time.monotonic()
        self.changed.emit(old, self._shown)
        self._told = time.monotonic()
        self._pause = min(max(FRAME_SECONDS, (self._told - began) / SHARE), LONGEST_PAUSE)

    def _forget_moves(self) -> None:
        self._make = self._ahead = None
        self._later.stop()

    def cancel_preview(self) -> None:
        """Back to the truth."""
        self.preview(self._truth)

    def apply(self, text: str, show: Show, *, merge: str | None = None, select: tuple[str, ...] | None = None) -> bool:
        """Commit an edit as one undo entry named `text`, or none where nothing changed; says whether it did.

        Edits with the same `merge` key less than a second apart become one entry. `select` is selected
        afterwards.
        """
        self._tell()
        if same(show, self._truth):
            self.cancel_preview()
            if select is not None:
                self.select(select)
            return False
        self.undo_stack.push(_Edit(self, text, self._truth, show, self._look_id, merge))
        if select is not None:
            self.select(select)
        return True

    def undo(self) -> None:
        """Take back the last entry. Not while a gesture is in progress: it would end in a show that is gone."""
        if not self.previewing:
            before = self.undo_stack.index()
            self.undo_stack.undo()
            self._tell_step(before)

    def redo(self) -> None:
        """Do again what was taken back last. Not while a gesture is in progress."""
        if not self.previewing:
            before = self.undo_stack.index()
            self.undo_stack.redo()
            self._tell_step(before)

    def go_to(self, index: int) -> None:
        """Undo or redo as many entries as it takes until `index` of them are done, and tell of it once."""
        if self.previewing or not 0 <= index <= self.undo_stack.count() or index == self.undo_stack.index():
            return
        before, self._jumped_to = self._truth, self._look_id
        stood = self.undo_stack.index()
        try:
            self.undo_stack.setIndex(index)
        finally:
            look_id, self._jumped_to = self._jumped_to, None
        self._swap(self._truth, look_id, select=before)
        self._tell_step(stood)

    def _tell_step(self, before: int) -> None:
        stack, now = self.undo_stack, self.undo_stack.index()
        if now != before:
            self.stepped.emit(now - before, stack.text(now if now < before else now - 1))

    def select(self, ids: tuple[str, ...]) -> None:
        """Select these items of the look in hand."""
        if ids != self._selection:
            self._selection = ids
            self.selection_changed.emit(ids)

    def edit_look(self, look_id: str) -> None:
        """Take another look in hand. Raises KeyError."""
        find_look(self.show, look_id)
        if look_id != self._look_id:
            self.select(())
            self._look_id = look_id
            self.look_changed.emit(look_id)

    def _swap(self, show: Show, look_id: str, *, select: Show | None) -> None:
        if self._jumped_to is not None:
            self._truth, self._jumped_to = show, look_id
            return
        old, was = self._shown, self.previewing
        self._forget_moves()
        self._truth = self._shown = show
        known = {look.id for look in show.looks}
        wanted = look_id if look_id in known else self._look_id if self._look_id in known else show.opening_look
        stays = wanted == self._look_id
        if not stays:
            self._look_id = wanted
            self.look_changed.emit(wanted)
        self.changed.emit(old, show)
        if was:
            self.previewing_changed.emit(False)
        here = {item.id: item for item in items_of(find_look(show, wanted))}
        selected = tuple(id_ for id_ in self._selection if stays and id_ in here)
        if select is not None:
            there = {item.id: item for look in select.looks if look.id == wanted for item in items_of(look)}
            # What was undone is selected; where it was no item, the selection stays.
            selected = tuple(id_ for id_, item in here.items() if item is not there.get(id_)) or selected
        self.select(selected)
        self.committed.emit(show)
