"""The label of a number as a slider without ends: dragging it changes the number, Shift by tens, Ctrl by tenths.

One pixel is one. What was dragged with one key held stays when the key is let go: only what comes then counts
differently. Text in the field itself is still selected by dragging there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from designer.gui.panels.inspector.labels import FieldLabel

THRESHOLD = 3
"""How far a press has to go to become a drag, in screen pixels."""
_FACTORS = ((Qt.KeyboardModifier.ShiftModifier, 10.0), (Qt.KeyboardModifier.ControlModifier, 0.1))


class ScrubLabel(FieldLabel):
    """A label to drag. While it is dragged Esc gives back what was."""

    scrubbed = Signal(int)
    """By how much the number is to differ from what it was at the press."""
    finished = Signal()
    cancelled = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget, *, text: str, api: str) -> None:
        super().__init__(parent, text=text, api=api)
        self._at = 0.0
        self._sum = 0.0
        self._pressed = False
        self._dragging = False
        self.set_locked(False)

    def set_locked(self, locked: bool) -> None:
        """Whether it can be dragged now."""
        self._give_back()
        self._locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.SizeHorCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._locked:
            super().mousePressEvent(event)
            return
        self._pressed, self._at, self._sum = True, event.position().x(), 0.0
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pressed:
            return
        way = event.position().x() - self._at
        if not self._dragging:
            if abs(way) < THRESHOLD:
                return
            self._dragging = True
            app = QCoreApplication.instance()
            assert app is not None
            app.installEventFilter(self)
        self._at = event.position().x()
        self._sum += way * next((factor for key, factor in _FACTORS if event.modifiers() & key), 1.0)
        self.scrubbed.emit(round(self._sum))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._pressed:
            return
        self._pressed = False
        if self._dragging:
            self._stop()
            self.finished.emit()
        else:
            self.clicked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._give_back()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The keyboard belongs to whatever has the focus, so Esc is looked for everywhere while this is dragged.
        if (
            event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            if event.type() == QEvent.Type.KeyPress:
                self._give_back()
            event.accept()
            return True
        return False

    def _give_back(self) -> None:
        self._pressed = False
        if self._dragging:
            self._stop()
            self.cancelled.emit()

    def _stop(self) -> None:
        self._dragging = False
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
