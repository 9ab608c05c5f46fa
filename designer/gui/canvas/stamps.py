"""Words on the canvas as stamps: painted once, then copied, since text is the slowest thing to paint."""

from __future__ import annotations

import functools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

HEIGHT = 16
"""Height of a label, in screen pixels."""
_LETTERS = 12
"""The fewest letters that are still worth showing."""
_SIGN = "!"


@functools.lru_cache(maxsize=256)
def width(words: str) -> int:
    """How wide a label with these words is, in screen pixels."""
    return max(20, QFontMetrics(_font()).horizontalAdvance(words) + 10)


@functools.lru_cache(maxsize=256)
def fitting(words: str, room: int) -> str:
    """As much of the words as a label this wide holds; a sign where that is a few letters, nothing where not even that.

    A few letters say nothing; the tool tip and the findings say all.
    """
    if width(words) <= room:
        return words
    metrics = QFontMetrics(_font())
    some = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 10)
    if len(some) >= min(len(words), _LETTERS):
        return some
    return _SIGN if width(_SIGN) <= room else ""


@functools.lru_cache(maxsize=128)
def label(words: str, rgb: int, dpr: float) -> QPixmap:
    """A few words on a rounded ground of this colour."""
    wide = width(words)
    pixmap = QPixmap(round(wide * dpr), round(HEIGHT * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, wide, HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(rgb))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_ink_on(QColor(rgb)))
    painter.setFont(_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return pixmap


@functools.cache
def _font() -> QFont:
    font = QFont()
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _ink_on(ground: QColor) -> QColor:
    """Black or white, whichever has more contrast (WCAG relative luminance)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (ground.redF(), ground.greenF(), ground.blueF())
    )
    return QColor("#160410") if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 else QColor("#ffffff")
