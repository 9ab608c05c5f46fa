"""What lies over the picture while somebody works on it: selection, handles, guides, marquee, locks, air.

Everything here has a size in screen pixels, whatever the zoom, so it is painted in the viewport's own
coordinates, in one pass, and never as children of the items. `Overlay` knows which part of the
viewport it takes, so that a drag repaints no more than it must.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from designer.gui import theme
from designer.gui.canvas import badges, lines, stamps
from designer.gui.canvas.badges import Badge
from designer.gui.canvas.lines import GuideLine, Piece
from designer.show.geometry import Handle, Rect

HANDLE = 9
"""Side of a handle, in screen pixels."""
REACH = 14.0
"""Side of the square around a handle that takes the pointer, in screen pixels."""
ROOM_FOR_MIDDLES = 36.0
"""A side shorter than this shows no handle in its middle, in screen pixels."""
_MARGIN = 8
_LOCK = 18
SWAP = 22
"""Radius of the round handle on which a dropped tile changes places, in screen pixels."""


_NO_PEN = QPen(Qt.PenStyle.NoPen)
_WHITE = QColor(255, 255, 255)


def joined(one: Piece | None, other: Piece | None) -> Piece | None:
    """The rectangle around both."""
    if one is None or other is None:
        return one or other
    x, y = min(one[0], other[0]), min(one[1], other[1])
    right, bottom = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return x, y, right - x, bottom - y


def holds(outer: Piece, inner: Piece) -> bool:
    """Whether all of the second lies in the first."""
    x, y, wide, high = inner
    return outer[0] <= x and outer[1] <= y and x + wide <= outer[0] + outer[2] and y + high <= outer[1] + outer[3]


@dataclass(slots=True)
class Overlay:
    """One state of what lies over the picture, in viewport coordinates (logical screen pixels)."""

    frames: list[QRectF] = field(default_factory=list)
    """Outlines of the selected items."""
    box: Piece | None = None
    """The rectangle around outlines and handles; None where nothing is selected.

    One around all: twenty-six little regions cost more than what lies between them.
    """
    handles: QRectF | None = None
    """The rectangle that carries the eight handles; None where nothing can be resized."""
    locks: list[QPointF] = field(default_factory=list)
    """Upper right corners of locked items."""
    guides: list[GuideLine] = field(default_factory=list)
    hover: QRectF | None = None
    """What a press would take."""
    marquee: QRectF | None = None
    drop: QRectF | None = None
    """Where a person who is dragged in would land."""
    air: list[QRectF] = field(default_factory=list)
    """Where things stand on air, as long as they stand elsewhere here."""
    air_word: str = ""
    badges: list[Badge] = field(default_factory=list)
    """Words at the upper left corner of items, such as how much of one is covered."""
    swap: tuple[QPointF, bool] | None = None
    """The middle of a tile that would change places with the dragged one; whether the pointer is on it."""

    def pieces(self) -> set[Piece]:
        """The rectangles the rest covers, but for guides, with some room for anti-aliasing; whole screen pixels."""
        found: set[Piece] = set()
        if not (self.locks or self.hover or self.marquee or self.drop or self.air or self.badges or self.swap):
            return found  # as it is in most drags
        for corner in self.locks:
            found.add((int(corner.x()) - _LOCK - 8, int(corner.y()) - 2, _LOCK + 10, _LOCK + 10))
        for rect in (self.hover, self.marquee, self.drop):
            if rect is not None:
                found.add(_around(rect, 3))
        for rect in self.air:
            found.add(_around(rect, 3))
        found.update(badge.piece for badge in self.badges)
        if self.swap is not None:
            middle = self.swap[0]
            found.add(_around(QRectF(middle.x() - SWAP, middle.y() - SWAP, 2 * SWAP, 2 * SWAP), 2))
        return found


def around(rect: Rect, there: tuple[float, float, float]) -> Piece:
    """What is painted anew where outlines and handles stand around a rectangle of the frame.

    `there`: screen pixels per output pixel, and where 0,0 stands.
    """
    zoom, left, top = there
    x, y, wide, high = rect
    begin, above = int(x * zoom + left) - _MARGIN - 1, int(y * zoom + top) - _MARGIN - 1
    end, below = int((x + wide) * zoom + left) + _MARGIN + 2, int((y + high) * zoom + top) + _MARGIN + 2
    return begin, above, end - begin, below - above


def handle_points(rect: QRectF) -> dict[Handle, QPointF]:
    """Where the handles of a rectangle stand; those in the middle of a short side are left out."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    across, down = (left + right) / 2, (top + bottom) / 2
    points: dict[Handle, QPointF] = {
        "nw": QPointF(left, top),
        "ne": QPointF(right, top),
        "se": QPointF(right, bottom),
        "sw": QPointF(left, bottom),
    }
    if rect.width() >= ROOM_FOR_MIDDLES:
        points["n"] = QPointF(across, top)
        points["s"] = QPointF(across, bottom)
    if rect.height() >= ROOM_FOR_MIDDLES:
        points["e"] = QPointF(right, down)
        points["w"] = QPointF(left, down)
    return points


def handle_at(rect: QRectF, point: QPointF) -> Handle | None:
    """The handle under a point of the viewport; the nearest where two are in reach."""
    best: Handle | None = None
    nearest = REACH
    for handle, where in handle_points(rect).items():
        away = max(abs(where.x() - point.x()), abs(where.y() - point.y()))
        if away <= REACH / 2 and away < nearest:
            best, nearest = handle, away
    return best


def lock_box(corner: QPointF) -> QRectF:
    """Where the lock of an item with this upper right corner stands: a click on it unlocks."""
    return QRectF(corner.x() - _LOCK - 4, corner.y() + 4, _LOCK, _LOCK)


def paint(painter: QPainter, overlay: Overlay) -> None:
    """Paint one state; the painter stands in viewport coordinates.

    As many rectangles as possible in one call, and no strokes: each call costs more than what it fills.
    """
    colors = theme.tokens()
    if overlay.air:
        _paint_air(painter, overlay.air, overlay.air_word, colors.on_air)
    if overlay.guides:
        lines.paint(painter, overlay.guides, colors.guides)
    if overlay.hover is not None:
        _fill(painter, _outline(overlay.hover, 1), colors.accent)
    frames = overlay.frames
    if len(frames) == 1 and overlay.handles is not None:
        _paint_selected(painter, frames[0], colors.accent)
    elif frames:
        # The last one is the key item: what others align to and take their size from.
        sides = [side for rect in frames[:-1] for side in _outline(rect, 1)]
        sides += _outline(frames[-1], 2 if len(frames) == 1 else 3)
        _fill(painter, sides, colors.accent)
        if overlay.handles is not None:
            painter.setPen(QPen(colors.accent, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_crisp(overlay.handles))
            _paint_handles(painter, overlay.handles, colors.accent)
    for corner in overlay.locks:
        _paint_lock(painter, corner, colors)
    badges.paint(painter, overlay.badges)
    if overlay.swap is not None:
        _paint_swap(painter, overlay.swap[0], colors, on_it=overlay.swap[1])
    if overlay.drop is not None:
        painter.setPen(QPen(colors.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(_faded(colors.accent, 50))
        painter.drawRect(overlay.drop)
    if overlay.marquee is not None:
        painter.setPen(QPen(colors.accent, 1))
        painter.setBrush(_faded(colors.accent, 36))
        painter.drawRect(_crisp(overlay.marquee))


def paint_window(painter: QPainter, rect: QRectF) -> None:
    """An outline with its handles, for a mode of its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _paint_selected(painter, rect, theme.tokens().accent)


def _fill(painter: QPainter, rects: list[QRect], color: QColor) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(color)
    painter.drawRects(rects)


def _paint_selected(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """The outline of one item with its handles."""
    left, top = round(rect.left()), round(rect.top())
    sides, handles = _selected(round(rect.right()) - left, round(rect.bottom()) - top)
    stamp = _handle(color.rgb(), painter.device().devicePixelRatio())
    painter.translate(left, top)
    _fill(painter, sides, color)
    draw = painter.drawPixmap
    for x, y in handles:
        draw(x, y, stamp)
    painter.translate(-left, -top)


@functools.lru_cache(maxsize=256)
def _selected(wide: int, high: int) -> tuple[list[QRect], list[tuple[int, int]]]:
    """The sides to fill around an item of this size, and where its handles go."""
    box = QRectF(0, 0, wide, high)
    return _outline(box, 2), _handle_places(box)


def _handle_places(rect: QRectF) -> list[tuple[int, int]]:
    """Where the left upper corners of the handles are."""
    half = HANDLE // 2
    return [(round(point.x()) - half, round(point.y()) - half) for point in handle_points(rect).values()]


@functools.lru_cache(maxsize=8)
def _handle(edge: int, dpr: float) -> QPixmap:
    """A handle as a stamp: white, with an edge in this colour."""
    pixmap = QPixmap(round(HANDLE * dpr), round(HANDLE * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(QColor(edge))
    painter = QPainter(pixmap)
    painter.fillRect(QRect(1, 1, HANDLE - 2, HANDLE - 2), _WHITE)
    painter.end()
    return pixmap


def _paint_handles(painter: QPainter, rect: QRectF, color: QColor) -> None:
    stamp = _handle(color.rgb(), painter.device().devicePixelRatio())
    for x, y in _handle_places(rect):
        painter.drawPixmap(x, y, stamp)


def _paint_swap(painter: QPainter, middle: QPointF, colors: theme.Tokens, *, on_it: bool) -> None:
    """A round handle with two arrows, filled where the pointer is on it."""
    ground, ink = (colors.accent, colors.on_accent) if on_it else (colors.card, colors.text)
    dpr = painter.device().devicePixelRatio()
    stamp = _swap(ground.rgb(), ink.rgb(), colors.accent.rgb(), dpr)
    painter.drawPixmap(round(middle.x()) - SWAP, round(middle.y()) - SWAP, stamp)


@functools.lru_cache(maxsize=8)
def _swap(ground: int, ink: int, edge: int, dpr: float) -> QPixmap:
    """The round handle as a stamp."""
    pixmap = QPixmap(round(2 * SWAP * dpr), round(2 * SWAP * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 2))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(SWAP, SWAP), SWAP - 2, SWAP - 2)
    painter.setPen(QPen(QColor(ink), 2))
    long, head = 9.0, 4.0
    for sign in (1.0, -1.0):
        tip, level = SWAP + sign * long, SWAP - sign * 4.0
        painter.drawLine(QPointF(SWAP - sign * long, level), QPointF(tip, level))
        painter.drawLine(QPointF(tip, level), QPointF(tip - sign * head, level - head))
        painter.drawLine(QPointF(tip, level), QPointF(tip - sign * head, level + head))
    painter.end()
    return pixmap


def _outline(rect: QRectF, width: int) -> list[QRect]:
    """An outline around the middle of the edge, as four rectangles to fill: sharp, and faster than a stroke."""
    left, top = round(rect.left()) - width // 2, round(rect.top()) - width // 2
    wide, high = round(rect.right()) + (width + 1) // 2 - left, round(rect.bottom()) + (width + 1) // 2 - top
    return [
        QRect(left, top, wide, width),
        QRect(left, top + high - width, wide, width),
        QRect(left, top + width, width, high - 2 * width),
        QRect(left + wide - width, top + width, width, high - 2 * width),
    ]


def _paint_air(painter: QPainter, rects: Iterable[QRectF], word: str, color: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
    stamp = stamps.label(word, color.rgb(), painter.device().devicePixelRatio())
    for rect in rects:
        painter.drawRect(_crisp(rect))
        # At the upper right: at the lower left stands the name of whoever was moved but a little.
        painter.drawPixmap(round(rect.right()) - stamps.width(word) - 6, round(rect.top()) + 4, stamp)


def _paint_lock(painter: QPainter, corner: QPointF, colors: theme.Tokens) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = lock_box(corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faded(colors.card, 225))
    painter.drawRoundedRect(box, 5, 5)
    painter.setBrush(colors.text)
    painter.drawRoundedRect(QRectF(box.left() + 5, box.top() + 8, 8, 6), 1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.text, 1.4))
    painter.drawArc(QRectF(box.left() + 6.2, box.top() + 4, 5.6, 7), 0, 180 * 16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _crisp(rect: QRectF) -> QRectF:
    """On whole pixels, so that lines of one pixel stay one pixel."""
    return QRectF(round(rect.left()), round(rect.top()), round(rect.width()), round(rect.height()))


def _around(rect: QRectF, margin: int) -> Piece:
    left, top = int(rect.left()) - margin - 1, int(rect.top()) - margin - 1
    return left, top, int(rect.right()) + margin + 2 - left, int(rect.bottom()) + margin + 2 - top


def _faded(color: QColor, alpha: int) -> QColor:
    return QColor(color.red(), color.green(), color.blue(), alpha)


def ground_brush() -> QBrush:
    """What the frame lies on."""
    return QBrush(theme.tokens().canvas)
