"""Editors that offer what there is: a list, thumbnails, ticks, a colour. Same manners as `fields`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from designer.gui import theme
from designer.gui.panels.inspector.declare import Choice, N, tr
from designer.gui.panels.inspector.fields import MIXED, LineField
from designer.show.edits import UNSET


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
        index = _index(self._values, value)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        # What does not fit ends in an ellipsis; the default's name goes before the remark that it is one.
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = self.placeholderText() if self.currentIndex() < 0 else self.currentText()
        room = area.width() - 4
        if self._value is UNSET and self._default_name and option.fontMetrics.horizontalAdvance(text) > room:
            text = self._default_name
        text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        option.currentText = text
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the panel; it never changes a value on its way.
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


def _index(values: Sequence[object], value: object) -> int:
    for index, other in enumerate(values):
        if other is value or (type(other) is type(value) and other == value):
            return index
    return -1


class _Thumb(QAbstractButton):
    """A picture of a way to fill a tile, with its name."""

    def __init__(self, parent: QWidget, *, mode: int, label: str) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, 74)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, 74)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(1.5, 1.5, self.width() - 3, 50)
        path = QPainterPath()
        path.addRoundedRect(frame, 5, 5)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, QColor("#000000") if self._mode == 2 else QColor("#23304a"))
        inner = frame if self._mode == 0 else frame.adjusted(0, 9, 0, -9)
        gradient = QLinearGradient(inner.topLeft(), inner.bottomRight())
        gradient.setColorAt(0, QColor("#6d5bd0"))
        gradient.setColorAt(1, QColor("#2a9d8f"))
        painter.fillRect(inner, gradient)
        painter.restore()
        if self.isChecked():
            painter.setPen(QPen(t.accent, 2))
        else:
            painter.setPen(QPen(t.faint if self.underMouse() and self.isEnabled() else t.line, 1))
        painter.drawPath(path)
        if self.hasFocus():
            glow = QColor(t.accent)
            glow.setAlpha(77)
            painter.setPen(QPen(glow, 3))
            painter.drawRoundedRect(frame, 5, 5)
        painter.setPen(t.text if self.isChecked() else t.dim)
        painter.setFont(theme.sized(self.font(), 11))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 56, self.width(), 18), flags, text)
        painter.end()


class ThumbField(QWidget):
    """One of a few values as pictures. Backspace makes the member absent again."""

    value_changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = UNSET
        self._default: object = UNSET
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        self._labels: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._group.idClicked.connect(self._on_clicked)

    def set_choices(self, choices: tuple[Choice, ...], *, default: object = UNSET) -> None:
        """Offer these; called once."""
        self._default = default
        for number, choice in enumerate(choices):
            thumb = _Thumb(self, mode=number, label=label_of(choice))
            thumb.installEventFilter(self)
            self._group.addButton(thumb, number)
            self._row.addWidget(thumb)
            self._values.append(choice.value)
            self._labels.append(label_of(choice))
            if number == 0:
                self.setFocusProxy(thumb)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value
        shown = self._default if value is UNSET else value
        index = _index(self._values, shown)
        self._group.setExclusive(False)
        for number, button in enumerate(self._group.buttons()):
            default = value is UNSET and number == index
            label = self._labels[number]
            text = tr(N("Inspector", "{name} (default)"), name=label) if default else label
            if text != button.text():
                button.setText(text)
                button.setAccessibleName(text)
            button.setChecked(number == index)
        self._group.setExclusive(index >= 0)
        if index >= 0:
            self.setFocusProxy(self._group.button(index))

    def set_mixed(self) -> None:
        self.set_value(MIXED)

    def set_locked(self, locked: bool) -> None:
        self.setEnabled(not locked)

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return list(self._group.buttons())

    def _on_clicked(self, number: int) -> None:
        self._emit(self._values[number])

    def _emit(self, value: object) -> None:
        if value is not self._value and (type(value) is not type(self._value) or value != self._value):
            self.set_value(value)
            self.value_changed.emit(value)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            removing = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
            if removing:
                self._emit(UNSET)
            return removing
        return False


class FlagsField(QWidget):
    """Any number of words out of a few, as a tuple in the order they are offered."""

    value_changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = UNSET
        self._boxes: list[tuple[str, QCheckBox]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(12)
        self._row.addStretch(1)

    def set_choices(self, choices: tuple[Choice, ...], *, default: object = UNSET) -> None:
        """Offer these words; called once."""
        for choice in choices:
            label = label_of(choice)
            if isinstance(default, tuple) and choice.value in default:
                label = tr(N("Inspector", "{name} (default)"), name=label)
            box = QCheckBox(label, self)
            box.setAccessibleName(label)
            box.clicked.connect(self._on_clicked)
            self._row.insertWidget(len(self._boxes), box)
            self._boxes.append((str(choice.value), box))
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value
        chosen = value if isinstance(value, tuple) else ()
        for word, box in self._boxes:
            box.setTristate(value is MIXED)
            if value is MIXED:
                box.setCheckState(Qt.CheckState.PartiallyChecked)
            else:
                box.setChecked(word in chosen)

    def set_mixed(self) -> None:
        self.set_value(MIXED)

    def set_locked(self, locked: bool) -> None:
        self.setEnabled(not locked)

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [box for _, box in self._boxes]

    def _on_clicked(self) -> None:
        known = [word for word, _ in self._boxes]
        others = [word for word in self._value if word not in known] if isinstance(self._value, tuple) else []
        words = [word for word, box in self._boxes if box.checkState() == Qt.CheckState.Checked]
        value: object = (*words, *others) or UNSET
        self.set_value(value)
        self.value_changed.emit(value)


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
        self._dialog: QColorDialog | None = None

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
