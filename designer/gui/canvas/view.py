"""The canvas: the frame of the look in hand, and everything pointer and keys do on it.

Presses become gestures (`gestures.py`), what lies over the picture is one `Overlay` (`guides.py`), the picture
is the scene's (`scene.py`). All edits go through the store.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui import theme
from designer.gui.canvas import guides, shadow
from designer.gui.canvas.drops import dragged_person, landing
from designer.gui.canvas.gestures import Modifiers
from designer.gui.canvas.guides import Overlay
from designer.gui.canvas.pointer import Pointer
from designer.gui.canvas.rulers import ACROSS, DOWN, Ruler
from designer.gui.canvas.scene import CanvasScene
from designer.gui.canvas.zoom import ZoomView
from designer.gui.store import ShowStore
from designer.picture.images import Images
from designer.show import edits
from designer.show.geometry import Handle, Rect, bounds
from designer.show.model import Show

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
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
        self._drop: Rect | None = None
        self._air: dict[str, Rect] = {}
        self._pointer = Pointer(self)
        self._rulers = (Ruler(self, Qt.Orientation.Horizontal), Ruler(self, Qt.Orientation.Vertical))
        self.setViewportMargins(DOWN, ACROSS, 0, 0)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setBackgroundBrush(guides.ground_brush())
        store.changed.connect(self._on_changed)
        store.look_changed.connect(self._on_look_changed)
        store.opened.connect(self._on_opened)
        store.selection_changed.connect(self._on_selection_changed)
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

    def selection_rect(self) -> QRectF | None:
        rects = [rect for rect in map(self._canvas.rect_of, self._store.selection) if rect is not None]
        return QRectF(*bounds(rects)) if rects else None

    # The store

    def _on_changed(self, old: Show, new: Show) -> None:
        frame = self._canvas.frame
        self._canvas.show_state(new, self._store.look_id)
        if self._canvas.frame != frame:
            self.refit()
            self.viewport().update()
        elif self._canvas.background_differs(old, new):
            self.viewport().update()
        self._refresh()

    def _on_look_changed(self, look_id: str) -> None:
        self.cancel_gesture()
        self._canvas.show_state(self._store.show, look_id)
        self.viewport().update()
        self._refresh()

    def _on_opened(self) -> None:
        self._pointer.forget()
        self._air = {}

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._canvas.select(ids)
        self.setAccessibleDescription(self.tr("%n selected", "", len(ids)))
        self._refresh()

    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(guides.ground_brush())
        shadow.forget()
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
        there = self.viewportTransform()
        zoom, left, top = there.m11(), there.dx(), there.dy()

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
            overlay.guides = [guides.guide_line(guide, zoom, left, top) for guide in gesture.guides]
        if self._drop is not None:
            overlay.drop = placed(self._drop)
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
            shadow.paint(painter, frame, self.zoom)
        self._canvas.paint_frame(painter, rect)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        painter.resetTransform()
        guides.paint(painter, self._overlay)

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
        for ruler in self._rulers:
            ruler.update()
        self._overlay = self._make_overlay()
        self._covered, self._box = self._overlay.pieces(), self._overlay.box()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
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
        self._pointer.release()
        self._refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hits = self._pointer.hits(event.position())
        here = next((item_id for item_id in hits if item_id in self._store.selection), None)
        if event.button() == Qt.MouseButton.LeftButton and here is not None:
            self.item_activated.emit(here)

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
        self.viewport().unsetCursor()
        self._set_hover(next(iter(self._pointer.hits(at)), None))

    def _set_hover(self, item_id: str | None) -> None:
        if item_id != self._hover:
            self._hover = item_id
            self._refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        hits = self._pointer.hits(QPointF(event.pos())) if event.reason() == QContextMenuEvent.Reason.Mouse else ()
        if hits and not any(item_id in self._store.selection for item_id in hits):
            self._store.select((hits[0],))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if action.property("menu")])
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Modifiers.KeypadModifier
        if key == Qt.Key.Key_Escape:
            if not self.cancel_gesture():
                self._store.select(())
            return
        if self.busy:
            return
        arrow = _ARROWS.get(Qt.Key(key))
        selected = self._store.selection
        if arrow is not None and selected and not modifiers & Modifiers.AltModifier:
            step = 10 if modifiers & Modifiers.ShiftModifier else 1
            self._nudge(arrow[0] * step, arrow[1] * step, grow=bool(modifiers & Modifiers.ControlModifier))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers and len(selected) == 1:
            self.item_activated.emit(selected[0])
            return
        super().keyPressEvent(event)

    def _nudge(self, dx: int, dy: int, *, grow: bool) -> None:
        store, ids = self._store, self._store.selection
        whose = ",".join(ids)
        if grow:
            show = edits.grow_items(store.truth, store.look_id, ids, dx, dy)
            store.apply(self.tr("Resize"), show, merge=f"grow {whose}")
        else:
            show = edits.nudge_items(store.truth, store.look_id, ids, dx, dy)
            store.apply(self.tr("Nudge"), show, merge=f"nudge {whose}")

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
        person = dragged_person(event, self._store.show)
        where = self.to_scene(event.position())
        self._drop = landing(self._canvas.frame, where, person) if person is not None else None
        event.setAccepted(person is not None)
        self._refresh()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop = None
        self._refresh()

    def dropEvent(self, event: QDropEvent) -> None:
        person = dragged_person(event, self._store.show)
        self._drop = None
        self._refresh()
        if person is None:
            return
        event.acceptProposedAction()
        store = self._store
        rect = landing(self._canvas.frame, self.to_scene(event.position()), person)
        show, new_id = edits.add_tile(store.truth, store.look_id, rect=rect, person_id=person.id)
        store.apply(self.tr("Add tile"), show, select=(new_id,))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
