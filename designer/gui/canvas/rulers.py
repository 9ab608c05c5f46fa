"""Rulers at the upper and left edge of the canvas, in output pixels, with 0 at the frame's corner."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from designer.gui import theme

ACROSS = 18
"""Height of the upper ruler, in screen pixels."""
DOWN = 28
"""Width of the left ruler, in screen pixels."""
_NUMBER_EVERY = 64.0


def step(zoom: float) -> int:
    """How many output pixels lie between two numbers: 1, 2 or 5 times a power of ten, and room for the digits."""
    least = max(1.0, _NUMBER_EVERY / zoom)
    power = int(10.0 ** math.floor(math.log10(least)))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


class Ruler(QWidget):
    """One of the two. It takes no events and no focus."""

    def __init__(self, view: QGraphicsView, orientation: Qt.Orientation) -> None:
        super().__init__(view)
        self._view = view
        self._across = orientation == Qt.Orientation.Horizontal
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.signals().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.panel)
        font = QFont(self.font())
        font.setPixelSize(9)
        painter.setFont(font)
        there = self._view.viewportTransform()
        zoom = there.m11()
        # The upper ruler lies over the corner too, so its numbers begin where the viewport does.
        origin = there.dx() + DOWN if self._across else there.dy()
        length = self.width() if self._across else self.height()
        begin = DOWN if self._across else 0
        every = step(zoom)
        first = math.floor((begin - origin) / zoom / every)
        last = math.ceil((length - origin) / zoom / every)
        for number in range(first, last + 1):
            value = number * every
            place = round(origin + value * zoom)
            painter.setPen(colors.faint)
            if self._across:
                if place >= begin:
                    painter.drawText(QRect(place - 40, 0, 80, ACROSS - 5), Qt.AlignmentFlag.AlignCenter, str(value))
            else:
                painter.drawText(
                    QRect(0, place - 7, DOWN - 6, 14),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                    str(value),
                )
            for part in range(5):
                tick = round(origin + (value + every * part / 5) * zoom)
                size = 4 if part == 0 else 2
                if self._across and tick >= begin:
                    painter.fillRect(tick, ACROSS - 1 - size, 1, size, colors.faint)
                elif not self._across:
                    painter.fillRect(DOWN - 1 - size, tick, size, 1, colors.faint)
        if self._across:
            painter.fillRect(0, ACROSS - 1, length, 1, colors.line)
        else:
            painter.fillRect(DOWN - 1, 0, 1, length, colors.line)
        painter.end()
