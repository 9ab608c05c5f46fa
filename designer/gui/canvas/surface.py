"""What the canvas shows: the look in hand as a scene, what lies over and around it, kept in step with a store.

The picture is the scene's (`scene.py`), what lies over it is one `Overlay` (`guides.py`). What pointer and keys do
is in `view.py`, which says through a few attributes what of it is to be seen.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from designer.gui import language, theme
from designer.gui.canvas import badges, guides, lines, shadow, words
from designer.gui.canvas.aids import Aid, Aids
from designer.gui.canvas.badges import Wanted
from designer.gui.canvas.gestures import Gesture
from designer.gui.canvas.guides import Overlay
from designer.gui.canvas.rulers import ACROSS, DOWN, Ruler
from designer.gui.canvas.scene import CanvasScene
from designer.gui.canvas.zoom import ZoomView
from designer.gui.store import ShowStore
from designer.picture.images import Images
from designer.show.geometry import Axis, Rect, bounds
from designer.show.model import Show

if TYPE_CHECKING:
    from designer.gui.canvas.crop import CropMode


class CanvasSurface(ZoomView):
    """Shows the look in hand of a store."""

    crop: CropMode | None = None
    """The crop mode, while it lasts."""
    gesture: Gesture | None = None
    """What is being dragged."""
    landing: Rect | None = None
    """Where somebody who is dragged in from the cast would land."""
    swapping: str | None = None
    """The tile that waits to be told with whom it changes places."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None, *, images: Images | None = None) -> None:
        self._canvas = CanvasScene(store.show, store.look_id, images=images, assume=store.assume, scale=0)
        super().__init__(self._canvas, parent)
        self._canvas.setParent(self)
        self._store = store
        self._port = self.viewport()
        self._overlay = Overlay()
        self._covered: set[lines.Piece] = set()
        self._box: lines.Piece | None = None
        self._lined = lines.BARE
        self._lined_at = 0.0
        self._frame_seconds = 1 / 60
        """How long the screen shows one picture."""
        self._lines_later = QTimer(self)
        self._lines_later.setSingleShot(True)
        self._lines_later.timeout.connect(self._refresh)
        self._holding_back = False
        self._hover: str | None = None
        self._cover: tuple[tuple[str, str], ...] = ()
        """Ids of items that are as good as covered, and how it is said."""
        self._air: dict[str, Rect] = {}
        self._aids = Aids()
        self._rulers = tuple(
            Ruler(self, orientation, store) for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        )
        for ruler in self._rulers:
            ruler.typing_asked.connect(self.type_guide)
        self.setViewportMargins(DOWN, ACROSS, 0, 0)
        self.setObjectName("canvas")
        self.setBackgroundBrush(guides.ground_brush())
        self._canvas.noted.connect(self.refresh)
        store.changed.connect(self._on_changed)
        store.moved.connect(self._on_moved)
        store.look_changed.connect(self._on_look_changed)
        store.opened.connect(self._on_opened)
        store.selection_changed.connect(self._on_selection_changed)
        store.calibrated.connect(self._on_calibrated)
        theme.signals().changed.connect(self._on_theme_changed)
        language.signals().changed.connect(self._on_theme_changed)

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
        if self._lines_later.isActive():
            self._refresh()
        return self._overlay

    def set_air(self, places: dict[str, Rect]) -> None:
        """Where items stand on air, by item id; a ghost shows where that differs from here. Empty: no ghost."""
        self._air = places
        self._refresh()

    def refresh(self) -> None:
        """Show what lies over the picture anew."""
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
            self._lay_aids()
            self._repaint_all()
        elif self.crop is not None or self._canvas.background_differs(old, new):
            self._repaint_all()
        if new.guides is not old.guides:
            self._lay_aids()
        self._refresh()

    def _on_moved(self, places: dict[str, Rect]) -> None:
        self._canvas.place(places)
        self._refresh()

    def _on_look_changed(self, look_id: str) -> None:
        self._cover = ()
        self._canvas.show_state(self._store.show, look_id)
        self._repaint_all()
        self._refresh()

    def _on_opened(self) -> None:
        self._air = {}

    def _on_calibrated(self) -> None:
        self._canvas.set_assumptions(self._store.assume)
        self._cover = ()
        self._repaint_all()
        self._refresh()

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._canvas.select(ids)
        self._refresh()

    def show_cover(self) -> None:
        """Say on the canvas what is as good as covered: to be called when nothing has moved for a moment."""
        cover = words.badges(self._store.show, self._store.look, self._store.assume)
        if cover != self._cover:
            self._cover = cover
            self._refresh()

    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(guides.ground_brush())
        shadow.forget()
        self._lay_aids()
        self._canvas.note_anew()
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
        self._aids.lay(self._canvas.frame, self._store.show.guides, *self.there())
        for ruler in self._rulers:
            ruler.update()
        self.viewport().update()

    # What lies over the picture

    def _follow(self) -> None:
        """What `_refresh` does, for a move of the mouse: guides are drawn once for each frame of the screen.

        Items and handles are where the pointer is with every move. Guides run across the whole frame, so theirs is
        the dear part of a move, and a mouse that reports a thousand a second moves many times between two frames.
        """
        left = self._lined_at + self._frame_seconds - time.monotonic()
        if left <= 0:
            self._refresh()
            return
        self._refresh(lines_too=False)
        if not self._lines_later.isActive():
            self._lines_later.start(math.ceil(left * 1000))

    def _refresh(self, *, lines_too: bool = True) -> None:
        """Work the overlay out anew, and repaint where it was and where it is."""
        if self._holding_back:
            return
        overlay = self._make_overlay(lines_too=lines_too)
        self._overlay = overlay
        if lines_too:
            self._lines_later.stop()
            self._lined_at = time.monotonic()
        pieces, box = overlay.pieces(), overlay.box
        repaint = self._port.update
        # Old and new place as one rectangle, and nothing that lies in it: a region of few rectangles is painted faster.
        both = guides.joined(box, self._box) if box != self._box else None
        if both is not None:
            repaint(*both)
        changed = list(pieces ^ self._covered)
        if lines_too:
            lined = lines.ground(overlay.guides)
            changed += lines.to_repaint(self._lined, lined)
            self._lined = lined
        for piece in changed:
            if both is None or not guides.holds(both, piece):
                repaint(*piece)
        self._covered, self._box = pieces, box

    def _make_overlay(self, *, lines_too: bool = True) -> Overlay:
        canvas, gesture, selection = self._canvas, self.gesture, self._store.selection
        overlay = Overlay()
        if self.crop is not None:
            return overlay
        there = self._there or self.there()
        zoom, left, top = there
        if not lines_too:
            overlay.guides = self._overlay.guides
        elif gesture is not None and gesture.guides:
            overlay.guides = [lines.guide_line(guide, zoom, left, top) for guide in gesture.guides]

        def placed(rect: Rect) -> QRectF:
            return QRectF(rect.x * zoom + left, rect.y * zoom + top, rect.w * zoom, rect.h * zoom)

        selected = [(rect, item_id) for item_id in selection if (rect := canvas.rect_of(item_id)) is not None]
        if selected:
            overlay.frames = [placed(rect) for rect, _ in selected]
            box = bounds([rect for rect, _ in selected])
            overlay.box = guides.around(box, there)
            movable = [rect for rect, item_id in selected if not canvas.is_locked(item_id)]
            if movable:
                whole = len(movable) == len(selected)
                overlay.handles = placed(box if whole else bounds(movable))
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
            waiting = canvas.rect_of(self.swapping) if self.swapping is not None else None
            if waiting is not None:
                overlay.swap = placed(waiting).center(), True
        cover = self._cover if gesture is None else ()
        if cover or canvas.notes:
            overlay.badges = badges.laid_out(
                Wanted(placed(rect), text, warns)
                for said, warns in ((cover, True), (canvas.notes, False))
                for item_id, text in said
                if (rect := canvas.rect_of(item_id)) is not None
            )
        if self.landing is not None:
            overlay.drop = placed(self.landing)
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
            # At 150 % the view may end in the middle of a pixel: a fill of just the rectangle left that pixel black.
            wider = 1 / self.zoom
            painter.fillRect(rect.adjusted(-wider, -wider, wider, wider), self.backgroundBrush())
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()  # for the size it has now: what is first seen is painted once, and sharp

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
        overlay = self._overlay = self._make_overlay()
        self._covered, self._box, self._lined = overlay.pieces(), overlay.box, lines.ground(overlay.guides)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        return super().event(event)
