"""The button that says where a broadcast goes, with whose keys in small below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from designer.gui import icons, theme

MARGIN = 12
RADIUS = 6
CARET = 12
GAP = 8
MOST = 260
"""Wider than this it does not get, in pixels: what is longer is shortened in the middle."""
HEIGHT = 38


class TargetButton(QPushButton):
    """Two lines: `text()` in the usual size, the keys in the small one. What does not fit is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._keys = ""
        self._warning = False
        self._small = theme.sized(self.font(), 11)

    def set_keys(self, words: str, *, warning: bool = False) -> None:
        """Say whose keys are in use; `warning` where there are none."""
        self._keys, self._warning = words, warning
        self.updateGeometry()
        self.update()

    @property
    def keys(self) -> str:
        """What is said of the keys."""
        return self._keys

    def sizeHint(self) -> QSize:
        wide = max(self.fontMetrics().horizontalAdvance(self.text()), self._keys_width())
        return QSize(min(MOST, wide + 2 * MARGIN + GAP + CARET), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(MOST, wide + 2 * MARGIN + GAP + CARET), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The ground by hand: whoever asks a style to paint makes PySide build QStyle, 10 ms of the start.
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.accent if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line if self.isDown() else theme.hover() if self.underMouse() else tokens.control)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inside = self.rect().adjusted(MARGIN, 3, -MARGIN, -4)
        words = inside.adjusted(0, 0, -CARET - GAP, 0)
        halves = words.height() // 2
        painter.setPen(tokens.text if self.isEnabled() else tokens.faint)
        self._line(painter, words.adjusted(0, 0, 0, -halves), self.text(), self.fontMetrics())
        painter.setFont(self._small)
        painter.setPen(tokens.warning if self._warning else tokens.dim)
        below = words.adjusted(0, halves + 1, 0, 0)
        if self._warning:
            icons.paint(
                painter, QRect(below.x(), below.y() + 2, CARET, below.height() - 3), "warning-fill", tokens.warning
            )
            below.adjust(CARET + 3, 0, 0, 0)
        self._line(painter, below, self._keys, QFontMetrics(self._small))
        caret = QRect(inside.right() - CARET + 1, inside.y(), CARET, inside.height())
        icons.paint(painter, caret, "caret-down", tokens.dim)

    def _line(self, painter: QPainter, where: QRect, text: str, metrics: QFontMetrics) -> None:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, where.width())
        # Not into the area: letters of another typeface make the line higher, and what sticks out would be cut.
        base = where.y() + (where.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(where.x(), base), text)

    def _keys_width(self) -> int:
        return QFontMetrics(self._small).horizontalAdvance(self._keys) + (CARET + 3 if self._warning else 0)
