"""Editors of one line: numbers, texts, and texts that hold a secret.

Every editor has `value()`, `set_value()`, `set_mixed()` and the signal `value_changed`, which fires when the
value is finished (Enter, or the focus leaves), never per key. What is typed and cannot be taken stays where
it is, with the reason in `wrong`, until it is corrected or Esc brings the old value back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.gui import theme
from designer.gui.panels.inspector.declare import N, tr
from designer.gui.panels.inspector.maths import NotANumber, Relative, evaluate, is_plain
from designer.show.edits import UNSET
from designer.show.vault import TOKEN

MIXED = object()
"""What an editor of several items holds where they differ."""

_BLACK_DOTS = "•••"


def _side_width(line: QLineEdit, text: str) -> int:
    return QFontMetrics(theme.sized(line.font(), 11)).horizontalAdvance(text)


class LineField(QLineEdit):
    """A line that is committed as a whole. The document's value is apart from what is typed."""

    value_changed = Signal(object)
    """The finished value, or UNSET where the line was cleared."""
    wrong_changed = Signal(str)
    """Why what is typed cannot be taken; empty when it can."""
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = UNSET
        self._shown = ""
        self._default = ""
        self._wrong = ""
        self._side = ""

    # The document's side

    def value(self) -> object:
        """What the document holds: a value, UNSET or MIXED."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show what the document holds. What is being typed stays."""
        typing = self.pending()
        self._value = value
        self._shown = self._format(value)
        if not typing:
            self.setText(self._shown)
            if not self.hasFocus():
                self.setCursorPosition(0)
            self._refresh()

    def set_mixed(self) -> None:
        """Show that several items differ."""
        self.set_value(MIXED)

    def set_default(self, text: str) -> None:
        """What an absent value counts as, shown in the empty line."""
        self._default = text
        self._refresh()

    def set_locked(self, locked: bool) -> None:
        """Readable, selectable, not to be changed."""
        self.setReadOnly(locked)

    # The person's side

    def pending(self) -> bool:
        """Whether something is typed that is not the document's."""
        return self.text() != self._shown

    def wrong(self) -> str:
        """Why what is typed cannot be taken, or an empty text."""
        return self._wrong

    def commit(self) -> None:
        """Take what is typed, or say why not."""
        if not self.pending() or self.isReadOnly():
            return
        try:
            value = self._parse(self.text())
        except NotANumber as error:
            self._set_wrong(str(error))
            return
        self._finish(value)

    def revert(self) -> None:
        """Forget what is typed."""
        self._set_wrong("")
        self.setText(self._shown)
        self._refresh()

    def draft(self) -> str | None:
        """What is typed and cannot be taken, to be put back with `set_draft`."""
        return self.text() if self._wrong else None

    def set_draft(self, text: str) -> None:
        """Put back what was typed and could not be taken."""
        self.setText(text)
        self.commit()

    def _finish(self, value: object) -> None:
        """Show the finished value as the document will hold it, then tell."""
        self._set_wrong("")
        before = self._value
        if isinstance(value, Relative):
            self.setText(self._shown)
        else:
            self._value = value
            self._shown = self._format(value)
            self.setText(self._shown)
        self._refresh()
        if isinstance(value, Relative) or type(value) is not type(before) or value != before:
            self.value_changed.emit(value)

    def _set_wrong(self, reason: str) -> None:
        if reason != self._wrong:
            self._wrong = reason
            self.wrong_changed.emit(reason)

    def _parse(self, text: str) -> object:
        return text if text else UNSET

    def _format(self, value: object) -> str:
        return value if isinstance(value, str) else ""

    def _refresh(self) -> None:
        """Placeholder for the state the line is in."""
        if self._value is MIXED:
            text = tr(N("Inspector", "mixed"))
        elif self._value == "":
            text = tr(N("Inspector", "empty"))
        else:
            text = self._default
        if text != self.placeholderText():
            self.setPlaceholderText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            self.selectAll()
            event.accept()
        elif key == Qt.Key.Key_Escape:
            if self.pending():
                self.revert()
                self.selectAll()
                event.accept()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Once a value is taken there is nothing left to undo in the line: the chord is the show's again.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        super().focusOutEvent(event)

    def set_side(self, text: str) -> None:
        """Small text inside the line at its right: a unit, or what a sum comes to."""
        if text != self._side:
            self._side = text
            width = _side_width(self, text) if text else 0
            self.setTextMargins(0, 0, width + 4 if width else 0, 0)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._side:
            painter = QPainter(self)
            self._paint_side(painter)
            painter.end()

    def _paint_side(self, painter: QPainter) -> None:
        painter.setFont(theme.sized(self.font(), 11))
        painter.setPen(self._side_color())
        area = QRect(0, 0, self.width() - 9, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._side)

    def _side_color(self) -> QColor:
        return theme.tokens().faint


class TextField(LineField):
    """Any text. Cleared, the member is absent."""


class NumberField(LineField):
    """A whole number, or a sum that makes one (`maths`). Arrows up and down step by 1, with Shift by 10."""

    stepped = Signal(object)
    """The value after a step of the arrow keys; steps in a row belong together."""

    def __init__(self, parent: QWidget | None = None, *, unit: str = "") -> None:
        super().__init__(parent)
        self._unit = unit
        self._whole: int | None = None
        self._frame: tuple[int, int] | None = None
        self.set_side(unit)
        self.textEdited.connect(self._on_text_edited)

    def set_whole(self, whole: int | None) -> None:
        """What 100 % is."""
        self._whole = whole

    def set_frame(self, frame: tuple[int, int]) -> None:
        """What `w` and `h` are, in output pixels."""
        self._frame = frame

    def _parse(self, text: str) -> object:
        if not text.strip():
            return UNSET
        if self._value is MIXED and not is_plain(text):
            # Of each item something else: what is wrong with it shows with any number.
            Relative(text, self._unit).of(1, self._whole, self._frame)
            return Relative(text, self._unit)
        return evaluate(text, current=self._number(), whole=self._whole, unit=self._unit, frame=self._frame)

    def _format(self, value: object) -> str:
        return str(value) if isinstance(value, int) else ""

    def _number(self) -> int:
        return self._value if isinstance(self._value, int) else 0

    def _refresh(self) -> None:
        super()._refresh()
        self.set_side(self._unit)

    def _on_text_edited(self, text: str) -> None:
        hint = self._unit
        if self._value is not MIXED and text.strip() and not is_plain(text):
            try:
                value = self._parse(text)
            except NotANumber:
                pass
            else:
                hint = f"= {value}"
        self.set_side(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        wrong_keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() not in steps or event.modifiers() & wrong_keys:
            super().keyPressEvent(event)
            return
        event.accept()
        if self.isReadOnly():
            return
        step = steps[Qt.Key(event.key())] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        try:
            value = self._parse(self.text()) if self.pending() else self._value
        except NotANumber as error:
            self._set_wrong(str(error))
            return
        self._step(value, step)

    def _step(self, value: object, step: int) -> None:
        if value is MIXED or isinstance(value, Relative):
            self.revert()
            self.stepped.emit(Relative(f"+={step}" if step > 0 else f"-={-step}"))
            return
        number = (value if isinstance(value, int) else self._fallback()) + step
        self._set_wrong("")
        self._value, self._shown = number, str(number)
        self.setText(self._shown)
        self._refresh()
        self.stepped.emit(number)

    def _fallback(self) -> int:
        return int(self._default) if is_plain(self._default) else 0


class SealedField(LineField):
    """A text that is, or holds, a secret. The document has tokens where the secret is; shown are dots.

    What is there cannot be changed in parts: typing starts a new text, which is committed in clear for the
    panel to seal. While the line is empty the old value stays; the button (or Delete) removes it.
    """

    def __init__(self, parent: QWidget | None = None, *, whole: bool) -> None:
        super().__init__(parent)
        self._whole_secret = whole
        self._missing = False
        self._fresh = False
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def set_missing(self, missing: bool) -> None:
        """The secret is not here any more and has to be pasted again."""
        self._missing = missing
        self.set_side(tr(N("Inspector", "paste again")) if missing else "")

    def sealed(self) -> bool:
        """Whether the document's value holds a secret."""
        return isinstance(self._value, str) and TOKEN.search(self._value) is not None

    def _format(self, value: object) -> str:
        if not isinstance(value, str):
            return ""
        if self._whole_secret:
            return _BLACK_DOTS * 3 if value else ""
        return TOKEN.sub(_BLACK_DOTS, value)

    def _hidden(self) -> bool:
        """Whether the document's value is not to be edited as it is shown."""
        return self.sealed() or (self._whole_secret and isinstance(self._value, str) and self._value != "")

    def pending(self) -> bool:
        return bool(self.text()) if self._fresh else super().pending()

    def revert(self) -> None:
        super().revert()
        if self._fresh:
            self.clear()

    def _finish(self, value: object) -> None:
        self._fresh = False
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        # The text in clear leaves this object at once: what is shown next comes from the sealed document.
        self._set_wrong("")
        self.setText(self._shown)
        self._refresh()
        self.value_changed.emit(value)
        if self.hasFocus():
            self._begin()

    def set_value(self, value: object) -> None:
        if self._fresh and not self.text():
            self._value = value
            self._shown = self._format(value)
            self.setPlaceholderText(self._shown)
            return
        super().set_value(value)

    def _begin(self) -> None:
        if self.isReadOnly():
            return
        if self._whole_secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        if self._hidden():
            self._fresh = True
            self.setPlaceholderText(self._shown)
            self.setText("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.pending():
            self._begin()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.pending():
            self._fresh = False
            self.setEchoMode(QLineEdit.EchoMode.Normal)
            self.setText(self._shown)
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        removing = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if removing and self._fresh and not self.text() and not self.isReadOnly():
            self._finish(UNSET)
            event.accept()
            return
        super().keyPressEvent(event)

    def _side_color(self) -> QColor:
        return theme.tokens().warning if self._missing else theme.tokens().faint
