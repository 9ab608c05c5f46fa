"""The canvas: the frame of the look in hand, and everything pointer and keys do on it.

Presses become gestures (`gestures.py`), what lies over the picture is one `Overlay` (`guides.py`), the picture
is the scene's (`scene.py`). All edits go through the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
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
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui import theme
from designer.gui.canvas import guides, menus, shadow, words
from designer.gui.canvas.aids import Aid, Aids
from designer.gui.canvas.drops import PersonDrops
from designer.gui.canvas.gestures import Modifiers
from designer.gui.canvas.guides import Overlay
from designer.gui.canvas.keys import Keys
from designer.gui.canvas.pointer import Pointer
from designer.gui.canvas.rulers import ACROSS, DOWN, Ruler
from designer.gui.canvas.scene import CanvasScene
from designer.gui.canvas.speech import Speaker
from designer.gui.canvas.zoom import ZoomView
from designer.gui.store import ShowStore
from designer.picture.images import Images
from designer.show import edits
from designer.show.geometry import ALL_KINDS, Axis, Handle, Kind, Rect, bounds
from designer.show.model import Show

if TYPE_CHECKING:
    from designer.gui.canvas.crop import CropMode

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


class CanvasView(ZoomView):
    """Shows and edits the look in hand of a store."""

    item_activated = Signal(str)
    """An item was double clicked, or Enter pressed on it."""
    noticed = Signal(str)
    """Something to tell in passing, such as a clipboard that holds no items."""
    document_pasted = Signal(str)
    """The text of a whole request, preset or show was pasted, to be opened."""
    duplicated = Signal(object, object)
    """A drag left a copy: tuples of ids of the originals and of the copies."""
    numbers_asked = Signal()
    """The numbers of the selection are to be typed."""
    mode_changed = Signal()
    """Crop mode began or ended."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None, *, images: Images | None = None) -> None:
        self._canvas = CanvasScene(store.show, store.look_id, images=images)
        super().__init__(self._canvas, parent)
        self._canvas.setParent(self)
        self._store = store
        self._overlay = Overlay()
        self._covered: set[guides.Piece] = set()
        self._box: guides.Piece | None = None
        self._holding_back = False
        self._hover: str | None = None
        self._guests = PersonDrops(self)
        self._badges: tuple[tuple[str, str], ...] = ()
        self.crop: CropMode | None = None
        """The crop mode, while it lasts."""
        self.speaker = Speaker(store, self)
        self.keys = Keys(self)
        self._air: dict[str, Rect] = {}
        self._pointer = Pointer(self)
        self.snapping: frozenset[Kind] = ALL_KINDS
        """What a drag snaps to."""
        self._aids = Aids()
        self._rulers = tuple(
            Ruler(self, orientation, store) for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        )
        for ruler in self._rulers:
            ruler.typing_asked.connect(self.type_guide)
        self.setViewportMargins(DOWN, ACROSS, 0, 0)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setBackgroundBrush(guides.ground_brush())
        store.changed.connect(self._on_changed)
        store.moved.connect(self._on_moved)
        store.look_changed.connect(self._on_look_changed)
        store.opened.connect(self._on_opened)
        store.selection_changed.connect(self._on_selection_changed)
        self.speaker.said.connect(self._on_rest)
        theme.signals().changed.connect(self._on_theme_changed)
        self._on_selection_changed(store.selection)

    @property
    def store(self) -> ShowStore:
        return self._store

    @property
    def canvas_scene(self) -> CanvasScene:
        """The scene, with what is drawn and where."""
        return self._canvas

    @property
    def overlay(self) -> Overlay:
        """What lies over the picture now, in viewport coordinates."""
        return self._overlay

    @property
    def busy(self) -> bool:
        """Whether a gesture is in progress: undo, redo and keys wait."""
        return self._pointer.gesture is not None

    def set_air(self, places: dict[str, Rect]) -> None:
        """Where items stand on air, by item id; a ghost shows where that differs from here. Empty: no ghost."""
        self._air = places
        self._refresh()

    def lock_at(self, at: QPointF) -> str | None:
        """The locked item whose lock is at a point of the viewport."""
        return self._pointer.lock_at(at)

    def refresh(self) -> None:
        """Show what lies over the picture anew."""
        self._refresh()

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
        self.speaker.say(self.tr("Crop ended"))

    def unlock(self, item_id: str) -> None:
        """Take the lock off an item: what a click on it does."""
        store = self._store
        store.apply(
            self.tr("Unlock"), edits.set_locked(store.truth, store.look_id, (item_id,), False), select=(item_id,)
        )

    def selection_rect(self) -> QRectF | None:
        rects = [rect for rect in map(self._canvas.rect_of, self._store.selection) if rect is not None]
        return QRectF(*bounds(rects)) if rects else None

    # The store

    def _on_changed(self, old: Show, new: Show) -> None:
        frame = self._canvas.frame
        self._canvas.show_state(new, self._store.look_id)
        if self._canvas.frame != frame:
            self.refit()
            self._lay_aids()
            self._repaint_all()
        elif self.crop is not None or self._canvas.background_differs(old, new):
            self._repaint_all()
        if new.guides is not old.guides:
            self._lay_aids()
        if self.crop is not None and not self.crop.alive:
            self.end_crop()
        self._refresh()

    def _on_moved(self, places: dict[str, Rect]) -> None:
        self._canvas.place(places)
        self._refresh()

    def _on_look_changed(self, look_id: str) -> None:
        self.cancel_gesture()
        self.end_crop()
        self._badges = ()
        self._canvas.show_state(self._store.show, look_id)
        self._repaint_all()
        self._refresh()

    def _on_opened(self) -> None:
        self._pointer.forget()
        self.end_crop()
        self._air = {}

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._canvas.select(ids)
        # The whole sentence follows when things have come to rest (`speech.py`).
        self.setAccessibleDescription(self.tr("%n selected", "", len(ids)))
        if self.crop is not None and ids != (self.crop.tile_id,):
            self.end_crop()
        self._refresh()

    def _on_rest(self) -> None:
        """Nothing moved for a moment: say on the canvas what is as good as covered."""
        badges = words.badges(self._store.show, self._store.look)
        if badges != self._badges:
            self._badges = badges
            self._refresh()

    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(guides.ground_brush())
        shadow.forget()
        self._lay_aids()
        self._repaint_all()

    def _repaint_all(self) -> None:
        """Paint the ground too, which is kept otherwise."""
        self.resetCachedContent()
        self.viewport().update()

    # What helps to place things

    @property
    def aids(self) -> frozenset[Aid]:
        """Which aids are shown over the picture."""
        return self._aids.shown

    def show_aids(self, shown: frozenset[Aid]) -> None:
        """Show these aids over the picture, and no others."""
        self._aids.shown = shown
        self._lay_aids()

    def type_guide(self, axis: Axis = "x", position: int = 0) -> None:
        """Open the list of guides, ready to type the position of one."""
        from designer.gui.canvas.guidedialog import GuideDialog  # seldom needed

        dialog = self.findChild(GuideDialog)
        if dialog is None:
            dialog = GuideDialog(self._store, self)
        dialog.show()
        dialog.activateWindow()
        dialog.begin_at(axis, position)

    def _lay_aids(self) -> None:
        there = self.viewportTransform()
        self._aids.lay(self._canvas.frame, self._store.show.guides, there.m11(), there.dx(), there.dy())
        for ruler in self._rulers:
            ruler.update()
        self.viewport().update()

    # What lies over the picture

    def _refresh(self) -> None:
        """Work the overlay out anew, and repaint where it was and where it is."""
        if self._holding_back:
            return
        overlay = self._overlay = self._make_overlay()
        pieces, box = overlay.pieces(), overlay.box()
        repaint = self.viewport().update
        for x, y, width, height in pieces ^ self._covered:
            repaint(x, y, width, height)
        # Old and new place as one rectangle: a region of few rectangles is painted faster.
        if box != self._box and (both := guides.joined(box, self._box)) is not None:
            repaint(*both)
        self._covered, self._box = pieces, box

    def _make_overlay(self) -> Overlay:
        canvas, gesture, selection = self._canvas, self._pointer.gesture, self._store.selection
        overlay = Overlay()
        if self.crop is not None:
            return overlay
        there = self.viewportTransform()
        zoom, left, top = there.m11(), there.dx(), there.dy()
        if gesture is not None and gesture.guides:
            overlay.guides = [guides.guide_line(guide, zoom, left, top) for guide in gesture.guides]

        def placed(rect: Rect) -> QRectF:
            return QRectF(rect.x * zoom + left, rect.y * zoom + top, rect.w * zoom, rect.h * zoom)

        movable = []
        for item_id in selection:
            rect = canvas.rect_of(item_id)
            if rect is not None:
                overlay.frames.append(placed(rect))
                if not canvas.is_locked(item_id):
                    movable.append(rect)
        if movable:
            overlay.handles = placed(bounds(movable))
        for item_id in canvas.locked:
            rect = canvas.rect_of(item_id)
            if rect is not None:
                overlay.locks.append(placed(rect).topRight())
        if self._hover is not None and gesture is None and self._hover not in selection:
            rect = canvas.rect_of(self._hover)
            overlay.hover = placed(rect) if rect is not None else None
        if gesture is not None:
            if gesture.marquee is not None:
                overlay.marquee = self.to_viewport(gesture.marquee)
            if gesture.swap is not None:
                middle = gesture.swap.middle
                overlay.swap = QPointF(middle.x() * zoom + left, middle.y() * zoom + top), gesture.swap.on_it
        else:
            for item_id, word in self._badges:
                rect = canvas.rect_of(item_id)
                if rect is not None:
                    overlay.badges.append((placed(rect).topLeft(), word))
            waiting = canvas.rect_of(self.keys.swapping) if self.keys.swapping is not None else None
            if waiting is not None:
                overlay.swap = placed(waiting).center(), True
        if self._guests.rect is not None:
            overlay.drop = placed(self._guests.rect)
        if self._air:
            overlay.air_word = self.tr("on air")
            overlay.air = [
                placed(rect)
                for item_id, rect in self._air.items()
                if (here := canvas.rect_of(item_id)) is not None and here != rect
            ]
        return overlay

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        assert isinstance(rect, QRectF)
        frame = self._canvas.frame_rect
        if not frame.contains(rect):
            painter.fillRect(rect, self.backgroundBrush())
            shadow.paint(painter, frame, self.zoom, rect)
        self._canvas.paint_frame(painter, rect)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        if not self._aids.empty:
            assert isinstance(rect, QRectF)
            exposed = painter.worldTransform().mapRect(rect).toAlignedRect()
            painter.resetTransform()
            self._aids.paint(painter, exposed)
        else:
            painter.resetTransform()
        guides.paint(painter, self._overlay)
        if self.crop is not None:
            self.crop.paint(painter)

    def settle(self) -> None:
        self._canvas.rescale(self.zoom, self.devicePixelRatioF())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self._moved_under()

    def _set_scale(self, zoom: float) -> None:
        super()._set_scale(zoom)
        self._moved_under()

    def resizeEvent(self, event: QResizeEvent) -> None:
        across, down = self._rulers
        across.setGeometry(0, 0, self.width(), ACROSS)
        down.setGeometry(0, ACROSS, DOWN, self.height() - ACROSS)
        super().resizeEvent(event)

    def _moved_under(self) -> None:
        self._lay_aids()
        self._overlay = self._make_overlay()
        self._covered, self._box = self._overlay.pieces(), self._overlay.box()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            menus.show_tip(self, event)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)
        super().leaveEvent(event)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.busy or self.pan_press(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pan_move(event):
            return
        if not self._pointer.pressed:
            self._point(event.position())
            return
        # The overlay once for the move and its guides together, not for every signal on the way.
        self._holding_back = True
        try:
            taken = self._pointer.move(event.position(), event.modifiers())
        finally:
            self._holding_back = False
        if taken:
            self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.pan_release() or event.button() != Qt.MouseButton.LeftButton:
            return
        gesture = self._pointer.gesture
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
