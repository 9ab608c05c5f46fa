"""A hand at the real window that counts what it does, as the table of the twelve interactions counts.

A click, a drag, a chord and a typed value are one action each. A double click is one; a value is one with the
going to its field (the click into it, or the Tab) and the Enter or Tab that ends it. Everything goes through
Qt's own events, so shortcuts, focus and gestures are the window's.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.gui.window import MainWindow
from designer.show.geometry import Rect, item_rect
from designer.show.model import find_item

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
STEPS = 6


class Hand:
    """Works a window and keeps count."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.canvas
        self.store = window.store
        self.did: Counter[str] = Counter()

    @property
    def actions(self) -> int:
        """How many actions were needed so far."""
        return sum(self.did.values())

    def rect(self, item_id: str) -> Rect:
        """Where an item is, as shown."""
        return item_rect(find_item(self.store.look, item_id))

    def at(self, x: float, y: float) -> QPoint:
        """A place of the frame, in output pixels, as a point of the canvas' viewport."""
        there = self.canvas.viewportTransform()
        return QPointF(x * there.m11() + there.dx(), y * there.m22() + there.dy()).toPoint()

    def middle(self, item_id: str) -> tuple[float, float]:
        return self.rect(item_id).centre

    def free_spot(self, item_id: str) -> tuple[float, float]:
        """A place of an item away from its middle, its edges and its corners."""
        rect = self.rect(item_id)
        return rect.x + rect.w * 0.3, rect.y + rect.h * 0.3

    # One action each

    def click(self, x: float, y: float, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Click on the canvas, at output pixels."""
        self.did["click"] += 1
        QTest.mouseClick(self.canvas.viewport(), LEFT, modifiers, self.at(x, y))

    def double_click_row(self, view: QWidget, row: int) -> None:
        """Double click a row of a list."""
        self.did["click"] += 1
        where = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, where)
        QTest.mouseDClick(view.viewport(), LEFT, PLAIN, where)

    def drag(
        self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Press, move in steps, release on the canvas; output pixels."""
        self.did["drag"] += 1
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, modifiers, self.at(*start))
        for step in range(1, STEPS + 1):
            share = step / STEPS
            point = self.at(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            # QTest.mouseMove knows no pressed button.
            there = QPointF(point)
            event = QMouseEvent(
                QEvent.Type.MouseMove, there, QPointF(viewport.mapToGlobal(point)), NONE, LEFT, modifiers
            )
            QApplication.sendEvent(viewport, event)
        QTest.mouseRelease(viewport, LEFT, modifiers, self.at(*end))

    def marquee(self, *item_ids: str) -> None:
        """Drag a rectangle around items, beginning where the frame is empty."""
        rects = [self.rect(item_id) for item_id in item_ids]
        left, top = min(r.x for r in rects) - 8, min(r.y for r in rects) - 8
        right, bottom = max(r.right for r in rects) + 4, max(r.bottom for r in rects) + 4
        assert not self.canvas.canvas_scene.hits(left, top), "a marquee begins on empty ground"
        self.drag((left, top), (right, bottom))

    def key(self, chord: str) -> None:
        """Press a chord where the focus is, such as "Alt+A"."""
        self.did["key"] += 1
        combination = QKeySequence(chord)[0]
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())

    def press(self, button: QWidget) -> None:
        """Click a button."""
        self.did["click"] += 1
        QTest.mouseClick(button, LEFT, PLAIN, button.rect().center())

    def hold(self, button: QWidget) -> None:
        """Press a button and keep it pressed, until `let_go`."""
        self.did["click"] += 1
        QTest.mousePress(button, LEFT, PLAIN, button.rect().center())

    def let_go(self, button: QWidget) -> None:
        """End of `hold`."""
        QTest.mouseRelease(button, LEFT, PLAIN, button.rect().center())

    def value(self, name: str, text: str) -> None:
        """Type a value into the field of this name: with a click into it, unless it has the focus."""
        self.did["value"] += 1
        field = self.window.findChild(QWidget, name)
        if not (field.hasFocus() or field.isAncestorOf(self._focus())):
            QTest.mouseClick(field, LEFT, PLAIN, field.rect().center())
        self._type(text)
        QTest.keyClick(self._focus(), Qt.Key.Key_Tab)

    def typed(self, text: str) -> None:
        """Type a value and Enter where the focus is."""
        self.did["value"] += 1
        self._type(text)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)

    def drop(self, widget: QWidget, data: QMimeData, where: QPoint | None = None) -> None:
        """Let something that was dragged from elsewhere fall on a widget."""
        self.did["drag"] += 1
        point = widget.rect().center() if where is None else where
        given = (Qt.DropAction.CopyAction, data, LEFT, PLAIN)
        enter, move = QDragEnterEvent(point, *given), QDragMoveEvent(point, *given)
        drop = QDropEvent(QPointF(point), *given)
        for event in (enter, move, drop):
            QApplication.sendEvent(widget, event)

    def _type(self, text: str) -> None:
        focus = self._focus()
        QTest.keyClick(focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focus, text)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "no widget has the keyboard"
        return focus
