"""What lies over the picture while somebody works on it: selection, handles, guides, marquee, locks, air.

Everything here has a size in screen pixels, whatever the zoom, so it is painted in the viewport's own
coordinates, in one pass, and never as children of the items. `Overlay` knows which part of the
viewport it takes, so that a drag repaints no more than it must.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from designer.gui import theme
from designer.show.geometry import Guide, Handle

HANDLE = 9
"""Side of a handle, in screen pixels."""
REACH = 14.0
"""Side of the square around a handle that takes the pointer, in screen pixels."""
ROOM_FOR_MIDDLES = 36.0
"""A side shorter than this shows no handle in its middle, in screen pixels."""
MEASURES = ("gap", "size")
"""Kinds of guides that show a distance instead of a line to stand on."""
_MARGIN = 8
_LABEL_HEIGHT = 16
_LOCK = 18
SWAP = 22
"""Radius of the round handle on which a dropped tile changes places, in screen pixels."""


_NO_PEN = QPen(Qt.PenStyle.NoPen)
_WHITE = 0xFFFFFFFF

Piece = tuple[int, int, int, int]
"""x, y, width, height in whole screen pixels."""


def joined(one: Piece | None, other: Piece | None) -> Piece | None:
    """The rectangle around both."""
    if one is None or other is None:
        return one or other
    x, y = min(one[0], other[0]), min(one[1], other[1])
    right, bottom = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return x, y, right - x, bottom - y


class GuideLine(NamedTuple):
    """A guide on whole screen pixels, one pixel wide."""

    x: int
    y: int
    width: int
    height: int
    label: str
    measure: bool
    """Whether it is a distance, with ends, and not a line that things stand on."""


@dataclass(slots=True)
class Overlay:
    """One state of what lies over the picture, in viewport coordinates (logical screen pixels)."""

    frames: list[QRectF] = field(default_factory=list)
    """Outlines of the selected items."""
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
    badges: list[tuple[QPointF, str]] = field(default_factory=list)
    """Words at the upper left corner of items, such as how much of one is covered."""
    swap: tuple[QPointF, bool] | None = None
    """The middle of a tile that would change places with the dragged one; whether the pointer is on it."""

    def box(self) -> Piece | None:
        """The rectangle around outlines and handles; None where nothing is selected.

        One around all: twenty-six little regions cost more than what lies between them.
        """
        if not self.frames:
            return None
        box = self.frames[0]
        for frame in self.frames[1:]:
            box = box.united(frame)
        return _around(box, _MARGIN)

    def pieces(self) -> set[Piece]:
        """The rectangles the rest covers, with some room for anti-aliasing; whole screen pixels."""
        found: set[Piece] = set()
        for corner in self.locks:
            found.add((int(corner.x()) - _LOCK - 8, int(corner.y()) - 2, _LOCK + 10, _LOCK + 10))
        for guide in self.guides:
            x, y, width, height, label, measure = guide
            margin = 4 if measure else 0
            found.add((x - margin, y - margin, width + 2 * margin, height + 2 * margin))
            if label:
                found.add(label_box(guide))
        for rect in (self.hover, self.marquee, self.drop):
            if rect is not None:
                found.add(_around(rect, 3))
        for rect in self.air:
            found.add(_around(rect, 3))
        for corner, word in self.badges:
            found.add((*_badge_place(corner), _label_width(word), _LABEL_HEIGHT))
        if self.swap is not None:
            middle = self.swap[0]
            found.add(_around(QRectF(middle.x() - SWAP, middle.y() - SWAP, 2 * SWAP, 2 * SWAP), 2))
        return found


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


def _badge_place(corner: QPointF) -> tuple[int, int]:
    return round(corner.x()) + 6, round(corner.y()) + 6


def label_box(guide: GuideLine) -> Piece:
    """Where the number of a guide stands: on its middle."""
    width = _label_width(guide.label)
    return (
        guide.x + (guide.width - width) // 2,
        guide.y + (guide.height - _LABEL_HEIGHT) // 2,
        width,
        _LABEL_HEIGHT,
    )


def guide_line(guide: Guide, zoom: float, left: float, top: float) -> GuideLine:
    """A guide in the viewport. `zoom` screen pixels per output pixel; (left, top) is where 0,0 stands."""
    measure = guide.kind in MEASURES
    if (guide.axis == "x") != measure:
        begin, end = round(guide.start * zoom + top), round(guide.end * zoom + top)
        return GuideLine(round(guide.position * zoom + left), begin, 1, end - begin, guide.label, measure)
    begin, end = round(guide.start * zoom + left), round(guide.end * zoom + left)
    return GuideLine(begin, round(guide.position * zoom + top), end - begin, 1, guide.label, measure)


def paint(painter: QPainter, overlay: Overlay) -> None:
    """Paint one state; the painter stands in viewport coordinates.

    As many rectangles as possible in one call, and no strokes: each call costs more than what it fills.
    """
    colors = theme.tokens()
    if overlay.air:
        _paint_air(painter, overlay.air, overlay.air_word, colors.on_air)
    if overlay.guides:
        _paint_guides(painter, overlay.guides, colors.guides)
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
    for corner, word in overlay.badges:
        stamp = _label(word, colors.warning.rgb(), painter.device().devicePixelRatio())
        painter.drawPixmap(*_badge_place(corner), stamp)
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
    painter.setBrush(_brush(color.rgba()))
    painter.drawRects(rects)


def _paint_selected(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """The outline of one item with its handles."""
    left, top = round(rect.left()), round(rect.top())
    accents, whites = _selected(round(rect.right()) - left, round(rect.bottom()) - top)
    painter.translate(left, top)
    _fill(painter, accents, color)
    painter.setBrush(_brush(_WHITE))
    painter.drawRects(whites)
    painter.translate(-left, -top)


@functools.lru_cache(maxsize=256)
def _selected(wide: int, high: int) -> tuple[list[QRect], list[QRect]]:
    """What is filled to outline an item of this size: in the accent colour, then in white."""
    box = QRectF(0, 0, wide, high)
    accents, whites = _handles(box)
    return _outline(box, 2) + accents, whites


def _handles(rect: QRectF) -> tuple[list[QRect], list[QRect]]:
    half = HANDLE // 2
    squares = [
        QRect(round(point.x()) - half, round(point.y()) - half, HANDLE, HANDLE)
        for point in handle_points(rect).values()
    ]
    return squares, [square.adjusted(1, 1, -1, -1) for square in squares]


def _paint_handles(painter: QPainter, rect: QRectF, color: QColor) -> None:
    accents, whites = _handles(rect)
    _fill(painter, accents, color)
    painter.setBrush(_brush(_WHITE))
    painter.drawRects(whites)


@functools.lru_cache(maxsize=16)
def _brush(rgba: int) -> QBrush:
    return QBrush(QColor.fromRgba(rgba))


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


def _paint_guides(painter: QPainter, guides: list[GuideLine], color: QColor) -> None:
    rects = []
    for left, top, wide, high, _label_text, measure in guides:
        rects.append(QRect(left, top, wide, high))
        if measure and high == 1:
            rects += [QRect(left, top - 4, 1, 9), QRect(left + wide - 1, top - 4, 1, 9)]
        elif measure:
            rects += [QRect(left - 4, top, 9, 1), QRect(left - 4, top + high - 1, 9, 1)]
    _fill(painter, rects, color)
    for guide in guides:
        if guide.label:
            box = label_box(guide)
            stamp = _label(guide.label, color.rgb(), painter.device().devicePixelRatio())
            painter.drawPixmap(box[0], box[1], stamp)


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


@functools.lru_cache(maxsize=128)
def _label(text: str, rgb: int, dpr: float) -> QPixmap:
    """The number of a guide as a stamp."""
    width = _label_width(text)
    pixmap = QPixmap(round(width * dpr), round(_LABEL_HEIGHT * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, width, _LABEL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(rgb))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_text_on(QColor(rgb)))
    painter.setFont(_label_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap


def _paint_air(painter: QPainter, rects: Iterable[QRectF], word: str, color: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
    stamp = _label(word, color.rgb(), painter.device().devicePixelRatio())
    for rect in rects:
        painter.drawRect(_crisp(rect))
        painter.drawPixmap(round(rect.left()) + 6, round(rect.bottom()) - _LABEL_HEIGHT - 4, stamp)


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


@functools.lru_cache(maxsize=256)
def _label_width(label: str) -> int:
    return max(20, QFontMetrics(_label_font()).horizontalAdvance(label) + 10)


@functools.cache
def _label_font() -> QFont:
    font = QFont()
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _crisp(rect: QRectF) -> QRectF:
    """On whole pixels, so that lines of one pixel stay one pixel."""
    return QRectF(round(rect.left()), round(rect.top()), round(rect.width()), round(rect.height()))


def _around(rect: QRectF, margin: int) -> Piece:
    left, top = int(rect.left()) - margin - 1, int(rect.top()) - margin - 1
    return left, top, int(rect.right()) + margin + 2 - left, int(rect.bottom()) + margin + 2 - top


def _faded(color: QColor, alpha: int) -> QColor:
    return QColor(color.red(), color.green(), color.blue(), alpha)


def _text_on(ground: QColor) -> QColor:
    """Black or white, whichever has more contrast (WCAG relative luminance)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (ground.redF(), ground.greenF(), ground.blueF())
    )
    return QColor("#160410") if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 else QColor("#ffffff")


def ground_brush() -> QBrush:
    """What the frame lies on."""
    return QBrush(theme.tokens().canvas)
