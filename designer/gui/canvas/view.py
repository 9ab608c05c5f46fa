"""The canvas: the frame of the look in hand, and everything pointer and keys do on it.

Presses become gestures (`gestures.py`), what lies over the picture is one `Overlay` (`guides.py`), the picture
is the scene's (`scene.py`). All edits go through the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.canvas import menus, words
from designer.gui.canvas.drops import PersonDrops
from designer.gui.canvas.gestures import TOLERANCE, Modifiers
from designer.gui.canvas.keys import Keys
from designer.gui.canvas.pointer import Pointer
from designer.gui.canvas.speech import Speaker
from designer.gui.canvas.surface import CanvasSurface
from designer.gui.store import ShowStore
from designer.picture.images import Images
from designer.show import edits
from designer.show.geometry import ALL_KINDS, Handle, Kind
from designer.show.model import Show

if TYPE_CHECKING:
    from designer.gui.canvas.motion import CanvasMotion

_CURSORS: dict[Handle, Qt.CursorShape] = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
}


class CanvasView(CanvasSurface):
    """Shows and edits the look in hand of a store."""

    item_activated = Signal(str)
    """An item was double clicked, or Enter pressed on it."""
    noticed = Signal(str)
    """Something to tell in passing, such as a clipboard that holds no items."""
    document_pasted = Signal(str)
    """The text of a whole request, preset or show was pasted, to be opened."""
    duplicated = Signal(object, object)
    """A drag left a copy: tuples of ids of the originals and of the copies."""
    bake_asked = Signal(str)
    """A text watermark is to be made into a picture; empty for a text that is not there yet."""
    numbers_asked = Signal()
    """The numbers of the selection are to be typed."""
    mode_changed = Signal()
    """Crop mode began or ended."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None, *, images: Images | None = None) -> None:
        super().__init__(store, parent, images=images)
        self.snapping: frozenset[Kind] = ALL_KINDS
        """What a drag snaps to."""
        self.snap_px: float = TOLERANCE
        """How near that is, in pixels of the screen."""
        self.speaker = Speaker(store, self)
        self.keys = Keys(self)
        self._guests = PersonDrops(self)
        self._pointer = Pointer(self)
        self._motion: CanvasMotion | None = None
        self.setAccessibleName(self.tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.speaker.rested.connect(self.show_cover)
        self._on_selection_changed(store.selection)

    def play(self, playing: bool, *, calm: bool = False) -> None:
        """Let what moves by itself move, or stand again; `calm` moves once a second."""
        if not playing:
            if self._motion is not None:
                self._motion.stop()
            return
        if self._motion is None:
            from designer.gui.canvas.motion import CanvasMotion  # when it is first asked for

            self._motion = CanvasMotion(self)
        self._motion.play(calm=calm)

    @property
    def busy(self) -> bool:
        """Whether a gesture is in progress: undo, redo and keys wait."""
        return self.gesture is not None

    def lock_at(self, at: QPointF) -> str | None:
        """The locked item whose lock is at a point of the viewport."""
        return self._pointer.lock_at(at)

    def notice(self, text: str) -> None:
        """Tell something in passing, to eyes and ears."""
        self.noticed.emit(text)
        self.speaker.say(text)

    # Modes

    def activate(self, item_id: str) -> None:
        """What a double click and Enter do: crop a tile, edit anything else."""
        if not self.begin_crop(item_id):
            self.item_activated.emit(item_id)

    def begin_crop(self, tile_id: str) -> bool:
        """Crop this tile until `end_crop`; says whether it can be cropped."""
        from designer.gui.canvas.crop import CropMode, can_crop  # when it is first asked for

        if self.busy or not can_crop(self._store.truth, self._store.look_id, (tile_id,)):
            return False
        self._store.select((tile_id,))
        self.crop = CropMode(self, tile_id)
        self._set_hover(None)
        self.viewport().update()
        self._refresh()
        self.mode_changed.emit()
        self.notice(self.tr("Crop: drag or arrows pan, wheel or + − zoom, handles crop, Del shows all, Enter ends."))
        return True

    def end_crop(self) -> None:
        """Leave crop mode, if it is on; nothing is taken back."""
        if self.crop is None:
            return
        self.cancel_gesture()
        self.crop = None
        self.viewport().unsetCursor()
        self.viewport().update()
        self._refresh()
        self.mode_changed.emit()
        self.noticed.emit("")  # how to crop is said no longer
        self.speaker.say(self.tr("Crop ended"))

    def unlock(self, item_id: str) -> None:
        """Take the lock off an item: what a click on it does."""
        store = self._store
        store.apply(
            self.tr("Unlock"), edits.set_locked(store.truth, store.look_id, (item_id,), False), select=(item_id,)
        )

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)
        super().leaveEvent(event)

    # The store

    def _on_changed(self, old: Show, new: Show) -> None:
        super()._on_changed(old, new)
        if self.crop is not None and not self.crop.alive:
            self.end_crop()

    def _on_look_changed(self, look_id: str) -> None:
        self.cancel_gesture()
        self.end_crop()
        super()._on_look_changed(look_id)

    def _on_opened(self) -> None:
        self._pointer.forget()
        self.end_crop()
        super()._on_opened()

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        super()._on_selection_changed(ids)
        # The whole sentence follows when things have come to rest (`speech.py`).
        self.setAccessibleDescription(self.tr("%n selected", "", len(ids)))
        if self.crop is not None and ids != (self.crop.tile_id,):
            self.end_crop()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            menus.show_tip(self, event)
            return True
        return super().event(event)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.busy or self.pan_press(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._frame_seconds = 1 / max(30.0, self.screen().refreshRate())  # the window may have gone to another
            self._pointer.press(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self.pan_move(event)
            return
        if not self._pointer.pressed:
            self._point(event.position())
            return
        # The overlay once for the move and its guides together, not for every signal on the way.
        self._holding_back = True
        try:
            moved = self._pointer.move(event.position(), event.modifiers())
        finally:
            self._holding_back = False
        if moved:
            self._follow()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.pan_release() or event.button() != Qt.MouseButton.LeftButton:
            return
        gesture = self.gesture
        self.speaker.add(words.snapped(gesture.guides) if gesture is not None else "")
        copied = self._pointer.release()
        if copied is not None:
            self.duplicated.emit(*copied)
        self._refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.crop is not None:
            self.end_crop()
            return
        hits = self._pointer.hits(event.position())
        here = next((item_id for item_id in hits if item_id in self._store.selection), None)
        if here is not None:
            self.activate(here)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.crop is None or event.modifiers() & Modifiers.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y() or event.pixelDelta().y()
        self.crop.turn(turned / 120, self.to_scene(event.position()))
        event.accept()

    def cancel_gesture(self) -> bool:
        """Give up what is being dragged, as if it had never begun; says whether there was anything."""
        was = self._pointer.cancel()
        if was:
            self._refresh()
        return was

    def _point(self, at: QPointF) -> None:
        """The pointer is here and nothing is pressed: say by cursor and outline what a press would take."""
        if self.panning:
            return
        handle = self._pointer.handle_at(at)
        if handle is not None:
            self.viewport().setCursor(_CURSORS[handle])
            self._set_hover(None)
            return
        if self.crop is not None:
            shape = Qt.CursorShape.SizeAllCursor if self.crop.holds(at) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        if self._pointer.lock_at(at) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self._set_hover(None)
            return
        self.viewport().unsetCursor()
        self._set_hover(next(iter(self._pointer.hits(at)), None))

    def _set_hover(self, item_id: str | None) -> None:
        if item_id != self._hover:
            self._hover = item_id
            self._refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        hits = self._pointer.hits(QPointF(event.pos())) if mouse else self._under_key_item()
        if hits and not any(item_id in self._store.selection for item_id in hits):
            self._store.select((hits[0],))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menus.fill(menu, self, hits)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    def _under_key_item(self) -> tuple[str, ...]:
        """What lies where the key item has its middle, front to back: the menu key has no pointer."""
        rect = self._canvas.rect_of(self._store.selection[-1]) if self._store.selection else None
        return () if rect is None else self._canvas.hits(*rect.centre)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from item to item, back to front; past the last one the focus leaves."""
        if self.busy:
            return True
        order, selected = self._canvas.order, self._store.selection
        places = [order.index(item_id) for item_id in selected if item_id in order]
        if not places:
            place = 0 if forward else len(order) - 1
        else:
            place = max(places) + 1 if forward else min(places) - 1
        if not 0 <= place < len(order):
            return super().focusNextPrevChild(forward)
        self._store.select((order[place],))
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.cancel_gesture()
        super().focusOutEvent(event)

    # Somebody from the cast

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._guests.move(event)
        self._refresh()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._guests.leave()
        self._refresh()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._guests.drop(event):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
