"""An editor of several lines with a count of characters."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.gui import theme
from designer.gui.panels.inspector.declare import N, tr
from designer.gui.panels.inspector.fields import MIXED
from designer.show.edits import UNSET


class LongTextField(QPlainTextEdit):
    """Text of any length. Committed when the focus leaves, or with Shift+Enter; Enter makes a new line."""

    value_changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = UNSET
        self._shown = ""
        self._default = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        typing = self.pending()
        self._value = value
        self._shown = value if isinstance(value, str) else ""
        if not typing and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
        self._refresh()

    def set_mixed(self) -> None:
        self.set_value(MIXED)

    def set_default(self, text: str) -> None:
        self._default = text
        self._refresh()

    def set_locked(self, locked: bool) -> None:
        self.setReadOnly(locked)

    def pending(self) -> bool:
        return self.toPlainText() != self._shown

    def commit(self) -> None:
        """Take what is typed."""
        if not self.pending() or self.isReadOnly():
            return
        text = self.toPlainText()
        self._value = text if text else UNSET
        self._shown = text
        self._refresh()
        self.value_changed.emit(self._value)

    def revert(self) -> None:
        """Forget what is typed."""
        self.setPlainText(self._shown)

    def _refresh(self) -> None:
        self.setPlaceholderText(tr(N("Inspector", "mixed")) if self._value is MIXED else self._default)

    def _on_text_changed(self) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            if self.pending():
                self.revert()
                event.accept()
            else:
                event.ignore()
        elif enter and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.commit()
            event.accept()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = len(self.toPlainText())
        if count:
            painter = QPainter(self.viewport())
            painter.setFont(theme.sized(self.font(), 10))
            painter.setPen(theme.tokens().faint)
            area = QRect(0, 0, self.viewport().width() - 2, self.viewport().height())
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(count))
            painter.end()
