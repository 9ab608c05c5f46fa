"""What the canvas has to say of items and no air shows: a few words at the corner of each, above all that is painted.

A badge of an item in front has its place; one behind it moves down as far as it has to, so that all can be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from designer.gui import theme
from designer.gui.canvas import stamps
from designer.gui.canvas.lines import Piece

INSET = 6
"""From the corner of the item, in screen pixels."""
_APART = 2
_GROUND = QColor(24, 28, 34).rgb()
"""Dark on every picture: what is painted beneath may have any colour."""


class Wanted(NamedTuple):
    """Words that are to stand on an item, whose place is in viewport coordinates. `warns`: all of them, whatever it takes."""

    place: QRectF
    words: str
    warns: bool


class Badge(NamedTuple):
    """Words and where they stand, in screen pixels."""

    x: int
    y: int
    words: str
    warns: bool

    @property
    def piece(self) -> Piece:
        """What it covers."""
        return self.x, self.y, stamps.width(self.words), stamps.HEIGHT


def laid_out(wanted: Iterable[Wanted]) -> list[Badge]:
    """Where they stand, those that come first at the corner of their item."""
    badges: list[Badge] = []
    for place, words, warns in wanted:
        fitting = words if warns else _fitting(place, words)
        if not fitting:
            continue
        badge = Badge(round(place.x()) + INSET, round(place.y()) + INSET, fitting, warns)
        while (other := next((one for one in badges if _meet(one, badge)), None)) is not None:
            badge = badge._replace(y=other.y + stamps.HEIGHT + _APART)
        badges.append(badge)
    return badges


def paint(painter: QPainter, badges: Iterable[Badge]) -> None:
    """Paint them; the painter stands in viewport coordinates."""
    warning, dpr = theme.tokens().warning.rgb(), painter.device().devicePixelRatio()
    for badge in badges:
        painter.drawPixmap(badge.x, badge.y, stamps.label(badge.words, warning if badge.warns else _GROUND, dpr))


def _fitting(place: QRectF, words: str) -> str:
    if place.height() < stamps.HEIGHT + 2 * INSET:
        return ""
    return stamps.fitting(words, round(place.width()) - 2 * INSET)


def _meet(one: Badge, other: Badge) -> bool:
    x, y, wide, high = one.piece
    other_x, other_y, other_wide, other_high = other.piece
    return x < other_x + other_wide and other_x < x + wide and y < other_y + other_high and other_y < y + high
