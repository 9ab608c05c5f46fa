"""Crop mode: the source of one tile, dimmed where it is cut away; drag pans, wheel zooms, handles crop.

The mode shows what the store holds and writes through it: it keeps nothing but which tile it is about. Its
drags are gestures as all others; wheel and keys in quick succession make one undo entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap

from designer.gui import theme
from designer.gui.canvas import guides
from designer.gui.canvas.drops import Swap
from designer.gui.canvas.gestures import Modifiers
from designer.picture import cards, compose
from designer.show import edits, mixing
from designer.show.crops import View, view_of
from designer.show.geometry import Guide, Handle, frame_size
from designer.show.mixing import Drawn
from designer.show.model import Show, Tile, find_item, find_look

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

STEP = 1.1
"""How much a notch of the wheel, or a plus, enlarges the picture."""
DIMMED = 0.38
VEIL = 0.62
_MOST_PIXELS = 2048
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


def can_crop(show: Show, look_id: str, ids: tuple[str, ...]) -> bool:
    """Whether this is one tile that can be cropped: seen, and not locked."""
    if len(ids) != 1:
        return False
    try:
        item = find_item(find_look(show, look_id), ids[0])
    except KeyError:
        return False
    return isinstance(item, Tile) and not (item.locked or item.hidden) and _drawn(show, look_id, ids[0]) is not None


def _drawn(show: Show, look_id: str, tile_id: str) -> Drawn | None:
    return next((one for one in mixing.drawn(show, find_look(show, look_id)) if one.item_id == tile_id), None)


class CropMode:
    """The mode over one tile of a view."""

    def __init__(self, view: CanvasView, tile_id: str) -> None:
        self.tile_id = tile_id
        self._view = view
        self._store = view.store
        self._look_id = view.store.look_id
        self._for: Show | None = None
        self._one: Drawn | None = None
        self._seen: View | None = None
        self._picture: tuple[tuple[object, ...], QPixmap] | None = None

    # What is there

    @property
    def seen(self) -> View | None:
        """What the tile shows of its source, as shown now; None where the tile is gone."""
        show = self._store.show
        if show is not self._for:
            self._for = show
            self._one = _drawn(show, self._look_id, self.tile_id)
            self._seen = view_of(self._one) if self._one is not None and not self._one.locked else None
        return self._seen

    @property
    def alive(self) -> bool:
        """Whether there is still something to crop: the tile may be removed, hidden or locked under the mode."""
        return self._store.look_id == self._look_id and self.seen is not None

    @property
    def assumed(self) -> bool:
        """Whether the cast does not say how large the source is."""
        self.seen  # noqa: B018 brings _one up to date
        person = self._one.person if self._one is not None else None
        return person is None or not (person.source_width and person.source_height)

    def box(self) -> QRectF | None:
        """The window in viewport coordinates: it carries the handles."""
        seen = self.seen
        return None if seen is None else self._view.to_viewport(QRectF(*seen.window))

    def handle_at(self, at: QPointF) -> Handle | None:
        box = self.box()
        return None if box is None else guides.handle_at(box, at)

    def holds(self, at: QPointF) -> bool:
        """Whether a point of the viewport lies on the source picture."""
        seen = self.seen
        return seen is not None and self._view.to_viewport(QRectF(*seen.picture)).contains(at)

    def describe(self) -> str:
        """Which piece of how large a source is shown."""
        seen = self.seen
        if seen is None:
            return ""
        crop, (wide, high) = seen.crop(), seen.source
        text = f"{crop.w} × {crop.h}  ({crop.x}, {crop.y})  /  {wide} × {high}"
        return f"{text} · {_say('size assumed')}" if self.assumed else text

    # What is done

    def begin(self, handle: Handle | None, start: QPointF) -> CropDrag:
        """A press that moves: a handle crops, anything else pans."""
        assert self.seen is not None
        return CropDrag(self, handle, start)

    def write(self, base: Show, seen: View, old: View) -> Show:
        """The show in which the tile shows this."""
        moved = seen.window != old.window
        if seen.piece == old.piece and not moved:
            return base
        return edits.set_crop(
            base, self._look_id, self.tile_id, seen.crop(), rect=seen.window if moved or not seen.whole else None
        )

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge the picture around a point of the frame, by default the middle of the window."""
        seen = self.seen
        if seen is None:
            return
        point = seen.window.centre if at is None else (at.x(), at.y())
        self._commit(seen.zoomed(factor, point), seen, "zoom")

    def turn(self, notches: float, at: QPointF) -> None:
        """The wheel was turned, with the pointer at this point of the frame."""
        self.zoom(STEP**notches, at)

    def pan(self, dx: float, dy: float) -> None:
        """Push the picture by output pixels."""
        seen = self.seen
        if seen is not None:
            self._commit(seen.panned(dx, dy), seen, "pan")

    def reset(self) -> None:
        """Show all of the source again."""
        self._store.apply(_say("Remove crop"), edits.set_crop(self._store.truth, self._look_id, self.tile_id, None))

    def _commit(self, seen: View, old: View, how: str) -> None:
        if self._view.busy:
            return
        show = self.write(self._store.truth, seen, old)
        self._store.apply(_say("Crop"), show, merge=f"crop {how} {self.tile_id}")

    def key(self, event: QKeyEvent) -> bool:
        """Take a key of the mode; says whether it was one."""
        key, modifiers = event.key(), event.modifiers() & ~Modifiers.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._view.end_crop()
        elif (way := _ARROWS.get(Qt.Key(key))) is not None and not modifiers & ~Modifiers.ShiftModifier:
            seen = self.seen
            # One source pixel or more, or a step would be lost in rounding.
            step = max(1.0, seen.scale if seen is not None else 1.0) * (10 if modifiers else 1)
            self.pan(way[0] * step, way[1] * step)
        elif way is not None and not modifiers & ~(Modifiers.ShiftModifier | Modifiers.ControlModifier):
            self._pull(way, 10 if modifiers & Modifiers.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not modifiers & ~Modifiers.ShiftModifier:
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus and not modifiers:
            self.zoom(1 / STEP)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset()
        else:
            return False
        return True

    def _pull(self, way: tuple[int, int], step: int) -> None:
        """Ctrl and an arrow: what the right and the lower handle do."""
        seen = self.seen
        if seen is None:
            return
        tile = find_item(self._store.look, self.tile_id)
        shaped = isinstance(tile, Tile) and tile.ratio is not None
        handle: Handle = "e" if way[0] else "s"
        frame = frame_size(self._store.truth)
        self._commit(seen.pulled(handle, way[0] * step, way[1] * step, frame, keep_ratio=shaped), seen, "pull")

    # How it looks

    def paint(self, painter: QPainter) -> None:
        """Paint over the canvas; the painter stands in viewport coordinates."""
        seen, one = self.seen, self._one
        if seen is None or one is None:
            return
        colors = theme.tokens()
        veil = QColor(colors.canvas)
        veil.setAlphaF(VEIL)
        painter.fillRect(self._view.viewport().rect(), veil)
        frame = self._view.to_viewport(QRectF(0, 0, *frame_size(self._view.store.show)))
        painter.setPen(QPen(colors.line, 1))  # the veil nearly hides where the frame ends
        painter.drawRect(frame.toRect())
        picture, window = self._view.to_viewport(QRectF(*seen.picture)), self._view.to_viewport(QRectF(*seen.window))
        source = self._source(one, painter.device().devicePixelRatio(), max(picture.width(), picture.height()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(picture, colors.canvas)  # else the names of tiles beneath show through what is cut away
        painter.setOpacity(DIMMED)
        painter.drawPixmap(picture, source, QRectF(source.rect()))
        painter.setOpacity(1)
        painter.setClipRect(window)
        painter.drawPixmap(picture, source, QRectF(source.rect()))
        painter.restore()
        line = QColor(255, 255, 255, 90)
        painter.setPen(QPen(line, 1))
        for third in (1, 2):
            x, y = round(window.left() + window.width() * third / 3), round(window.top() + window.height() * third / 3)
            painter.drawLine(QPointF(x, window.top()), QPointF(x, window.bottom()))
            painter.drawLine(QPointF(window.left(), y), QPointF(window.right(), y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.dim, 1, Qt.PenStyle.DashLine))
        painter.drawRect(picture.toRect())
        guides.paint_window(painter, window)
        self._paint_label(painter, window)

    def _source(self, one: Drawn, dpr: float, longest: float) -> QPixmap:
        """The whole source picture, painted for this size on the screen (logical pixels)."""
        wide, high = one.source_size
        scale = min(longest * dpr, _MOST_PIXELS) / max(wide, high)
        size = max(1, round(wide * scale)), max(1, round(high * scale))
        card = compose.card_of(self._store.show, one)
        made_from = (card, size)
        if self._picture is None or self._picture[0] != made_from:
            pixmap = QPixmap(*size)
            pixmap.fill(Qt.GlobalColor.black)
            painter = QPainter(pixmap)
            cards.paint_person(painter, QRectF(0, 0, *size), card)
            painter.end()
            self._picture = made_from, pixmap
        return self._picture[1]

    def _paint_label(self, painter: QPainter, window: QRectF) -> None:
        colors = theme.tokens()
        painter.setFont(theme.sized(self._view.font(), 11, tabular=True))
        metrics = painter.fontMetrics()
        text = self.describe()
        wide, high = metrics.horizontalAdvance(text) + 16, 22
        room = self._view.viewport().rect()
        x = max(4.0, min(window.left(), room.width() - wide - 4.0))
        y = window.top() - high - 8
        if y < 4:
            y = min(window.bottom() + 8, room.height() - high - 4.0)
        box = QRectF(x, y, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colors.warning if self.assumed else colors.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class CropDrag:
    """One drag in crop mode. Shift, or a tile that keeps its shape, holds the ratio of the window."""

    guides: tuple[Guide, ...] = ()
    marquee: QRectF | None = None
    swap: Swap | None = None

    def __init__(self, mode: CropMode, handle: Handle | None, start: QPointF) -> None:
        self._mode = mode
        self._store = mode._store
        self._handle: Handle | None = handle
        self._start = start
        self._base = self._store.truth
        self._result = self._base
        seen = mode.seen
        assert seen is not None
        self._old = seen
        self._frame = frame_size(self._base)
        tile = find_item(self._store.look, mode.tile_id)
        self._shaped = isinstance(tile, Tile) and tile.ratio is not None

    def move(self, at: QPointF, modifiers: Modifiers, tolerance: float) -> bool:
        dx, dy = at.x() - self._start.x(), at.y() - self._start.y()
        if self._handle is None:
            seen = self._old.panned(dx, dy)
        else:
            ratio = self._shaped or bool(modifiers & Modifiers.ShiftModifier)
            seen = self._old.pulled(self._handle, round(dx), round(dy), self._frame, keep_ratio=ratio)
        self._result = self._mode.write(self._base, seen, self._old)
        self._store.preview(self._result)
        return True

    def end(self) -> None:
        self._store.apply(_say("Crop"), self._result)

    def cancel(self) -> None:
        self._store.cancel_preview()


def _say(text: str) -> str:
    return QCoreApplication.translate("Crop", text)
