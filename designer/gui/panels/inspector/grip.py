"""The head of an entry in a list as a handle: pulled up or down, it takes the entry to another place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from designer.gui import theme

_ROOM = 16
"""Pixels at the left for the six dots."""


class Grip(QLabel):
    """The name of an entry, with dots that say it can be pulled."""

    pulled = Signal(int)
    """While the button is down: where the pointer is, from the top of the list, in pixels."""
    dropped = Signal(int)
    """Where the button was let go, from the top of the list, in pixels."""
    given_up = Signal()

    def __init__(self, text: str, within: QWidget, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._within = within
        self._start: QPoint | None = None
        self._pulling = False
        self.setIndent(_ROOM)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _at(self, event: QMouseEvent) -> int:
        return self.mapTo(self._within, event.position().toPoint()).y()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
        elif self._pulling:
            self._stop(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            return
        far = (event.position().toPoint() - self._start).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._pulling:
            self._pulling = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._pulling:
            self.pulled.emit(self._at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._stop(self._at(event))

    def _stop(self, at: int | None) -> None:
        pulling, self._pulling, self._start = self._pulling, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if pulling and at is not None:
            self.dropped.emit(at)
        elif pulling:
            self.given_up.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().faint)
        middle = self.height() / 2
        for column in (1, 6):
            for row in (-5, 0, 5):
                painter.drawEllipse(QRectF(column, middle + row - 1, 2.4, 2.4))
        painter.end()
