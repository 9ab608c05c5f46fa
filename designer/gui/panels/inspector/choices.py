"""Editors that offer what there is: a list, a colour. Same manners as `fields`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from designer.gui import theme
from designer.gui.panels.inspector.declare import Choice, N, tr
from designer.gui.panels.inspector.fields import MIXED, LineField
from designer.show.edits import UNSET

_AROUND_TEXT = 44
"""Frame, padding and arrow of a list as the style sheet has them, and 2 pixels of air on either side. To ask the
style for its rectangles, PySide would have to build QStyle with its thousand names: 10 ms of the start."""


def label_of(choice: Choice) -> str:
    """A choice's words in the user's language."""
    return choice.label if choice.literal else tr(choice.label)


class ChoiceField(QComboBox):
    """One of several values. The first line stands for the absent member, and says what that counts as."""

    value_changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._fixed = 0
        self._value: object = UNSET
        self._choices: tuple[Choice, ...] | None = None
        self._default_name = ""
        # A long name must not make the panel wider: it is cut, and whole in the opened list.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(tr(N("Inspector", "mixed")))
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: tuple[Choice, ...], *, default: object = UNSET, optional: bool = True) -> None:
        """Offer these. `default` is what an absent member counts as; not optional: there is no absent one."""
        if choices == self._choices:
            return
        self._choices = choices
        self.clear()
        self._values = []
        if optional:
            self._default_name = name = next((label_of(choice) for choice in choices if choice.value == default), "")
            if name:
                self.addItem(tr(N("Inspector", "{name} (default)"), name=name))
            else:
                self.addItem(tr(N("Inspector", "not set")))
            self._values.append(UNSET)
        for choice in choices:
            self.addItem(label_of(choice))
            self._values.append(choice.value)
        self._fixed = len(self._values)
        self.set_value(self._value)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value
        if value is MIXED:
            self.setCurrentIndex(-1)
            return
        index = index_of(self._values, value)
        if index < 0:
            while len(self._values) > self._fixed:
                self.removeItem(len(self._values) - 1)
                self._values.pop()
            if value is UNSET:
                self.setCurrentIndex(-1)
                return
            self.addItem(tr(N("Inspector", "{value} (unknown)"), value=value))
            self._values.append(value)
            index = len(self._values) - 1
        self.setCurrentIndex(index)

    def set_mixed(self) -> None:
        self.set_value(MIXED)

    def set_locked(self, locked: bool) -> None:
        self.setEnabled(not locked)

    def _on_activated(self, index: int) -> None:
        value = self._values[index]
        if value is not self._value and (type(value) is not type(self._value) or value != self._value):
            self._value = value
            self.value_changed.emit(value)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        # What does not fit ends in an ellipsis; the default's name goes before the remark that it is one.
        metrics, room = self.fontMetrics(), self.width() - _AROUND_TEXT
        text = self.placeholderText() if self.currentIndex() < 0 else self.currentText()
        if metrics.horizontalAdvance(text) > room:
            if self._value is UNSET and self._default_name:
                text = self._default_name
            option.currentText = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the panel; it never changes a value on its way.
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


def index_of(values: Sequence[object], value: object) -> int:
    """Where a value is, by type and value; -1 where it is not."""
    for index, other in enumerate(values):
        if other is value or (type(other) is type(value) and other == value):
            return index
    return -1


class StringsField(LineField):
    """Several short texts in one line, with commas between."""

    def _parse(self, text: str) -> object:
        return tuple(part.strip() for part in text.split(",") if part.strip()) or UNSET

    def _format(self, value: object) -> str:
        return ", ".join(map(str, value)) if isinstance(value, tuple) else ""


class ColourField(LineField):
    """A colour as the API writes it, `0xRRGGBB`; `#rrggbb` and names like `navy` are turned into that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setAccessibleName(tr(N("Inspector", "Pick a colour")))
        self._button.setToolTip(tr(N("Inspector", "Pick a colour")))
        self._button.setStyleSheet("QToolButton { background: transparent; border: none; padding: 0; }")
        self._button.clicked.connect(self._on_pick)
        self._button.installEventFilter(self)
        self._button.setFixedSize(20, 20)
        self.setTextMargins(22, 0, 0, 0)

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self, self._button]

    def color(self) -> QColor:
        """The colour of the value; not valid where it is none."""
        return color_of(self._value)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self._button.setEnabled(not locked)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._button.move(6, (self.height() - 20) // 2)

    def set_value(self, value: object) -> None:
        super().set_value(value)
        self._button.update()

    def _parse(self, text: str) -> object:
        text = text.strip()
        if not text:
            return UNSET
        color = color_of(text) if text.lower().startswith("0x") else QColor.fromString(text)
        return written(color) if color.isValid() else text

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_swatch()
            return True
        return False

    def _paint_swatch(self) -> None:
        t = theme.tokens()
        painter = QPainter(self._button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.color()
        box = QRectF(2.5, 2.5, 15, 15)
        painter.setPen(QPen(t.accent if self._button.hasFocus() else t.faint, 1))
        painter.setBrush(color if color.isValid() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if not color.isValid():
            painter.drawLine(QPointF(5, 15), QPointF(15, 5))
        painter.end()

    def _on_pick(self) -> None:

        from PySide6.QtWidgets import QColorDialog  # not before the first paint

        dialog = QColorDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.color().isValid():
            dialog.setCurrentColor(self.color())
        dialog.colorSelected.connect(self._on_picked)
        dialog.open()

    def _on_picked(self, color: QColor) -> None:
        self._finish(written(color))


def color_of(text: object) -> QColor:
    """The colour of `0xRRGGBB`; not valid for anything else."""
    if isinstance(text, str) and len(text) == 8 and text[:2] in ("0x", "0X"):
        try:
            return QColor(int(text[2:4], 16), int(text[4:6], 16), int(text[6:8], 16))
        except ValueError:
            return QColor()
    return QColor()


def written(color: QColor) -> str:
    """A colour as the API writes it."""
    return f"0x{color.red():02X}{color.green():02X}{color.blue():02X}"
