"""Rulers at the upper and left edge of the canvas, in output pixels, with 0 at the frame's corner.

A guide is pulled out of a ruler onto the canvas: level ones out of the upper ruler, upright ones out of the left.
Each guide has a mark on the ruler that measures it: the mark moves it, pulled back it takes the guide away, and
a double click is for typing the position.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from designer.gui import theme
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.geometry import Axis, frame_size
from designer.show.model import Show

ACROSS = 18
"""Height of the upper ruler, in screen pixels."""
DOWN = 28
"""Width of the left ruler, in screen pixels."""
_NUMBER_EVERY = 64.0
_NUMBER_HIGH = 14
"""Room for a number beside the left ruler's tick, in screen pixels."""
_MARK_REACH = 5
"""How near a press has to be to take a mark, in screen pixels."""
_PULLS_FROM = 4


def step(zoom: float) -> int:
    """How many output pixels lie between two numbers: 1, 2 or 5 times a power of ten, and room for the digits."""
    least = max(1.0, _NUMBER_EVERY / zoom)
    power = int(10.0 ** math.floor(math.log10(least)))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


class _Pull:
    """A guide on its way: a new one where `index` is None."""

    __slots__ = ("axis", "began", "index", "start")

    def __init__(self, start: QPoint, axis: Axis, index: int | None) -> None:
        self.start = start
        self.axis = axis
        self.index = index
        self.began = False


class Ruler(QWidget):
    """One of the two. It takes no focus: the list of guides does all this by keys."""

    typing_asked = Signal(str, int)
    """Axis and position of a guide that is to be typed."""

    def __init__(self, view: QGraphicsView, orientation: Qt.Orientation, store: ShowStore) -> None:
        super().__init__(view)
        self._view = view
        self._store = store
        self._across = orientation == Qt.Orientation.Horizontal
        self._pull: _Pull | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setToolTip(self.tr("Pull a guide out of the ruler; double click to type its position"))
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
            text = str(value)
            half = (painter.fontMetrics().horizontalAdvance(text) + 1) // 2 if self._across else _NUMBER_HIGH // 2
            # A number that the end of the ruler would cut is left out; its tick stays.
            if place >= begin and place - half >= 0 and place + half <= length:
                if self._across:
                    painter.drawText(QRect(place - 40, 0, 80, ACROSS - 5), Qt.AlignmentFlag.AlignCenter, text)
                else:
                    painter.drawText(
                        QRect(0, place - _NUMBER_HIGH // 2, DOWN - 6, _NUMBER_HIGH),
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                        text,
                    )
            for part in range(5):
                tick = round(origin + (value + every * part / 5) * zoom)
                size = 4 if part == 0 else 2
                if self._across and tick >= begin:
                    painter.fillRect(tick, ACROSS - 1 - size, 1, size, colors.faint)
                elif not self._across:
                    painter.fillRect(DOWN - 1 - size, tick, size, 1, colors.faint)
        for line in self._store.show.guides:
            at = round(origin + line.position * zoom)
            if self._across and line.axis == "x" and at >= begin:
                painter.fillRect(at - 2, ACROSS - 6, 5, 5, colors.guides)
            elif not self._across and line.axis == "y":
                painter.fillRect(DOWN - 6, at - 2, 5, 5, colors.guides)
        if self._across:
            painter.fillRect(0, ACROSS - 1, length, 1, colors.line)
        else:
            painter.fillRect(DOWN - 1, 0, 1, length, colors.line)
        painter.end()

    # Guides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._store.previewing:
            return
        axis: Axis = "x" if self._across else "y"
        position, zoom = self._position(event.position(), axis)
        marks = [
            (abs(line.position - position) * zoom, index)
            for index, line in enumerate(self._store.truth.guides)
            if line.axis == axis and abs(line.position - position) * zoom <= _MARK_REACH
        ]
        if marks:
            self._pull = _Pull(event.position().toPoint(), axis, min(marks)[1])
        else:
            self._pull = _Pull(event.position().toPoint(), "y" if self._across else "x", None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pull = self._pull
        if pull is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if not pull.began and (event.position().toPoint() - pull.start).manhattanLength() < _PULLS_FROM:
            return
        pull.began = True
        self._store.preview(self._pulled(pull, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pull, self._pull = self._pull, None
        if pull is None or not pull.began or event.button() != Qt.MouseButton.LeftButton:
            return
        show, there = self._pulled(pull, event.position()), len(self._store.truth.guides)
        if pull.index is None:
            text = self.tr("Add guide")
        else:
            text = self.tr("Remove guide") if len(show.guides) < there else self.tr("Move guide")
        self._store.apply(text, show)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pull = None
        axis: Axis = "x" if self._across else "y"
        self.typing_asked.emit(axis, max(0, self._position(event.position(), axis)[0]))

    def _pulled(self, pull: _Pull, at: QPointF) -> Show:
        """The show with the guide where the pointer is; without it where that is off the canvas."""
        truth = self._store.truth
        position = self._position(at, pull.axis)[0]
        viewport = self._view.viewport()
        inside = viewport.rect().contains(viewport.mapFromGlobal(self.mapToGlobal(at.toPoint())))
        room = frame_size(truth)[0 if pull.axis == "x" else 1]
        if pull.index is None:
            return edits.add_guide(truth, pull.axis, position) if inside and 0 <= position <= room else truth
        # Its own ruler is beside the canvas; sideways or beyond the frame it is thrown away.
        if not 0 <= position <= room:
            return edits.remove_guide(truth, pull.index)
        return edits.move_guide(truth, pull.index, position)

    def _position(self, at: QPointF, axis: Axis) -> tuple[int, float]:
        """Where a point of the ruler is on the frame, in whole output pixels on an axis; and the zoom."""
        there = self._view.viewportTransform()
        here = QPointF(self._view.viewport().mapFromGlobal(self.mapToGlobal(at)))
        if axis == "x":
            return round((here.x() - there.dx()) / there.m11()), there.m11()
        return round((here.y() - there.dy()) / there.m22()), there.m22()
