"""Editors made of buttons: thumbnails and ticks. Apart from `choices`, since few shows need them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from designer.gui import theme
from designer.gui.panels.inspector.choices import index_of, label_of
from designer.gui.panels.inspector.declare import Choice, Context, N, tr
from designer.gui.panels.inspector.fields import MIXED
from designer.show.edits import UNSET
from designer.show.model import Show, Tile

if TYPE_CHECKING:
    from designer.show.mixing import Drawn


class Subject(NamedTuple):
    """The tile whose ways to be filled are shown."""

    show: Show
    one: Drawn
    ground: QColor
    """What lies behind it: the colour of the frame."""


class _Thumb(QAbstractButton):
    """A picture of a way to fill a tile, with its name."""

    def __init__(self, parent: QWidget, *, mode: int, label: str) -> None:
        super().__init__(parent)
        self._mode = mode
        self._subject: Subject | None = None
        self._picture: QPixmap | None = None
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

    def set_subject(self, subject: Subject | None) -> None:
        """Show this tile filled this way; without one, any picture."""
        self._subject, self._picture = subject, None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None

    def _paint_subject(self, painter: QPainter, frame: QRectF, subject: Subject) -> None:
        rect = subject.one.rect
        room = frame.adjusted(4, 4, -4, -4)
        scale = min(room.width() / rect.w, room.height() / rect.h)
        if self._picture is None:
            from designer.picture import compose, standins

            one = subject.one._replace(render_mode=self._mode)
            guests = standins.StandIns(labels=False, phase=None)
            self._picture, _ = compose.item_pixmap(
                subject.show, one, scale, dpr=self.devicePixelRatioF(), guests=guests
            )
        painter.fillRect(frame, subject.ground)
        place = QRectF(0, 0, rect.w * scale, rect.h * scale)
        place.moveCenter(frame.center())
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(theme.tokens().faint, 1, Qt.PenStyle.DotLine))
        painter.drawRect(place)

    def _paint_any(self, painter: QPainter, frame: QRectF) -> None:
        painter.fillRect(frame, QColor("#000000") if self._mode == 2 else QColor("#23304a"))
        inner = frame if self._mode == 0 else frame.adjusted(0, 9, 0, -9)
        gradient = QLinearGradient(inner.topLeft(), inner.bottomRight())
        gradient.setColorAt(0, QColor("#6d5bd0"))
        gradient.setColorAt(1, QColor("#2a9d8f"))
        painter.fillRect(inner, gradient)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(1.5, 1.5, self.width() - 3, 50)
        path = QPainterPath()
        path.addRoundedRect(frame, 5, 5)
        painter.save()
        painter.setClipPath(path)
        subject = self._subject
        if subject is not None and subject.one.rect.w > 0 and subject.one.rect.h > 0:
            self._paint_subject(painter, frame, subject)
        else:
            self._paint_any(painter, frame)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
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
        self._seen: tuple[object, ...] = ()
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
        index = index_of(self._values, shown)
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

    def set_context(self, context: Context) -> None:
        """Show the selected tile, where there is one, as each value would fill it."""
        tile = context.items[0] if len(context.items) == 1 else None
        look = context.look
        seen = (tile, look.video, context.show.cast, context.show.video_encode)
        if len(seen) == len(self._seen) and all(a is b for a, b in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        subject = None
        if isinstance(tile, Tile):
            from designer.picture import compose
            from designer.show.mixing import drawn

            one = next((one for one in drawn(context.show, look, hidden_too=True) if one.item_id == tile.id), None)
            subject = None if one is None else Subject(context.show, one, compose.background_color(look))
        for thumb in self._group.buttons():
            assert isinstance(thumb, _Thumb)
            thumb.set_subject(subject)

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
