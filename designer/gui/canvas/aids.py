"""What helps to place things and is never in the picture: guides, thirds, safe areas, covered zones, pixel grid.

Lines of one screen pixel, worked out when the zoom, the frame or the guides change, and only copied while
something is dragged over them.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from typing import Final, Literal, get_args

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from designer.gui import theme
from designer.show.areas import ACTION_SAFE, TITLE_SAFE, covered, safe_area, thirds
from designer.show.geometry import Frame, Rect
from designer.show.model import GuideLine

Aid = Literal["guides", "thirds", "safe", "covered", "grid"]
AIDS: Final[tuple[Aid, ...]] = get_args(Aid)
SHOWN_FIRST: Final[frozenset[Aid]] = frozenset(("guides", "grid"))
"""What is shown until somebody chooses."""
GRID_FROM = 4.0
"""The zoom from which the edges of single pixels are shown: 400 %."""


class Aids:
    """What is shown over a frame, in viewport coordinates."""

    def __init__(self) -> None:
        self.shown: frozenset[Aid] = SHOWN_FIRST
        self._lines: list[tuple[QRect, QColor]] = []
        self._zones: list[QRect] = []
        self._words: list[tuple[int, int, str]] = []
        self._grid: tuple[QRect, float, float, float] | None = None

    def lay(self, frame: Frame, guides: Iterable[GuideLine], zoom: float, left: float, top: float) -> None:
        """Work everything out. `zoom` screen pixels per output pixel; (left, top) is where 0,0 stands."""
        colors = theme.tokens()
        self._lines, self._zones, self._words, self._grid = [], [], [], None
        outer = _placed(Rect(0, 0, *frame), zoom, left, top)
        if "grid" in self.shown and zoom >= GRID_FROM:
            self._grid = outer, zoom, left, top
        if "covered" in self.shown:
            zones = covered(frame)
            self._zones = [_placed(zone, zoom, left, top) for zone in zones]
            if zones:
                words = QCoreApplication.translate("Canvas", "Covered by vertical video apps (approximate)")
                self._words.append((self._zones[1].left() + 6, self._zones[1].top() + 6, words))
        if "thirds" in self.shown:
            color = QColor(255, 255, 255, 110)
            for at in thirds(frame[0]):
                self._lines.append((QRect(round(at * zoom + left), outer.top(), 1, outer.height()), color))
            for at in thirds(frame[1]):
                self._lines.append((QRect(outer.left(), round(at * zoom + top), outer.width(), 1), color))
        if "safe" in self.shown:
            for share, words, at_top in (
                (TITLE_SAFE, QCoreApplication.translate("Canvas", "Title safe 90 % (EBU R 95)"), True),
                (ACTION_SAFE, QCoreApplication.translate("Canvas", "Action safe 93 % (EBU R 95)"), False),
            ):
                area = _placed(safe_area(frame, share), zoom, left, top)
                self._lines += [(side, QColor(255, 255, 255, 150)) for side in _sides(area)]
                # At the lower right: lower thirds and names stand at the left. Both in the inner area: the lines of
                # that would go through words that stand between the two.
                inner = _placed(safe_area(frame, TITLE_SAFE), zoom, left, top)
                at_left = inner.left() + 4 if at_top else inner.right() - 4 - _stamp(words, 1).width()
                self._words.append((at_left, inner.top() + 2 if at_top else inner.bottom() - 16, words))
        if "guides" in self.shown:
            for line in guides:
                if line.axis == "x":
                    place = QRect(round(line.position * zoom + left), outer.top(), 1, outer.height())
                else:
                    place = QRect(outer.left(), round(line.position * zoom + top), outer.width(), 1)
                self._lines.append((place, colors.guides))

    def paint(self, painter: QPainter, exposed: QRect) -> None:
        """Paint what is exposed; the painter stands in viewport coordinates."""
        if self._grid is not None:
            _paint_grid(painter, *self._grid, exposed)
        for zone in self._zones:
            if zone.intersects(exposed):
                painter.fillRect(zone, QColor(0, 0, 0, 120))
        for place, color in self._lines:
            if place.intersects(exposed):
                painter.fillRect(place, color)
        for x, y, words in self._words:
            stamp = _stamp(words, painter.device().devicePixelRatio())
            painter.drawPixmap(x, y, stamp)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not (self._lines or self._zones or self._words or self._grid)


def _paint_grid(painter: QPainter, frame: QRect, zoom: float, left: float, top: float, exposed: QRect) -> None:
    """The edges of output pixels, where they can be told apart."""
    part = frame.intersected(exposed)
    if part.isEmpty():
        return
    color = QColor(128, 128, 128, 90)
    for number in range(math.ceil((part.left() - left) / zoom), math.floor((part.right() - left) / zoom) + 1):
        painter.fillRect(round(number * zoom + left), part.top(), 1, part.height(), color)
    for number in range(math.ceil((part.top() - top) / zoom), math.floor((part.bottom() - top) / zoom) + 1):
        painter.fillRect(part.left(), round(number * zoom + top), part.width(), 1, color)


def _placed(rect: Rect, zoom: float, left: float, top: float) -> QRect:
    x, y = round(rect.x * zoom + left), round(rect.y * zoom + top)
    return QRect(x, y, round(rect.right * zoom + left) - x, round(rect.bottom * zoom + top) - y)


def _sides(area: QRect) -> list[QRect]:
    left, top, wide, high = area.left(), area.top(), area.width(), area.height()
    return [
        QRect(left, top, wide, 1),
        QRect(left, top + high - 1, wide, 1),
        QRect(left, top, 1, high),
        QRect(left + wide - 1, top, 1, high),
    ]


@functools.lru_cache(maxsize=16)
def _stamp(words: str, dpr: float) -> QPixmap:
    """A few small words, readable on any picture."""
    font = QFont()
    font.setPixelSize(10)
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(words) + 4, metrics.height()
    pixmap = QPixmap(math.ceil(wide * dpr), math.ceil(high * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setFont(font)
    box = QRectF(1, 0, wide, high)
    painter.setPen(QColor(0, 0, 0, 200))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(box.translated(dx, dy), Qt.AlignmentFlag.AlignLeft, words)
    painter.setPen(QColor(255, 255, 255, 230))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, words)
    painter.end()
    return pixmap
