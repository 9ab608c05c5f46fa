"""A canvas on a small show, and the hand that works on it: real windows, real mouse and key events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.show.geometry import Rect, item_rect
from designer.show.model import Show, find_item
from designer.show.vault import Vault
from tests.show.small import show_of, text, tile, two_and_a_line

__all__ = ["Desk", "show_of", "text", "tile", "two_and_a_line"]

NOTHING = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Desk:
    """A canvas that is shown at 100 %, its store, and the hand."""

    def __init__(self, qtbot: QtBot, show: Show) -> None:
        self.store = ShowStore(show, Vault())
        self.view = CanvasView(self.store)
        self.actions: dict[str, QAction] = edit_actions(self.store, self.view)
        qtbot.addWidget(self.view)
        self.view.resize(1400, 860)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.set_zoom(1.0)
        self.view.settle()  # what a change of the zoom does a moment later
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)  # shortcuts work in the active window only

    def rect(self, item_id: str) -> Rect:
        """Where an item is, as shown."""
        return item_rect(find_item(self.store.look, item_id))

    def at(self, x: float, y: float) -> QPoint:
        """A place of the frame, in output pixels, as a point of the viewport."""
        there = self.view.viewportTransform()
        return QPointF(x * there.m11() + there.dx(), y * there.m22() + there.dy()).toPoint()

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        # QTest.mouseMove knows no modifiers and no pressed button: it moves the cursor.
        send_move(self.view, self.at(x, y), keys)

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def drag(self, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NOTHING) -> None:
        """Press, move in four steps, release."""
        self.press(*start, keys)
        for step in range(1, 5):
            self.move(start[0] + (end[0] - start[0]) * step / 4, start[1] + (end[1] - start[1]) * step / 4, keys)
        self.release(*end, keys)

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.keyClick(self.view, key, keys)

    @property
    def entries(self) -> int:
        """How many undo entries there are."""
        return self.store.undo_stack.count()


def send_move(view: CanvasView, where: QPoint, keys: Qt.KeyboardModifier) -> None:
    there = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        QPointF(view.viewport().mapToGlobal(where)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QApplication.sendEvent(view.viewport(), event)
