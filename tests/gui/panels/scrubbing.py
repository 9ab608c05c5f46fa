"""A hand that drags a label of the inspector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.gui.panels.inspector import Inspector

NOTHING = Qt.KeyboardModifier.NoModifier


def label(panel: Inspector, name: str) -> QWidget:
    """The label of the field with this name on the page that is shown."""
    return next(widget for widget in panel.findChildren(QWidget, f"label.{name}") if widget.isVisibleTo(panel))


def move(widget: QWidget, x: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """The pressed pointer is there now. (QTest.mouseMove knows neither keys nor the pressed button.)"""
    at = QPointF(x, 12)
    where = QPointF(widget.mapToGlobal(at.toPoint()))
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, left, keys)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, by: int, keys: Qt.KeyboardModifier = NOTHING, *, release: bool = True) -> None:
    """Press, move in two steps, let go."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, keys, QPoint(20, 12))
    move(widget, 20 + by // 2, keys)
    move(widget, 20 + by, keys)
    if release:
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, keys, QPoint(20, 12))
