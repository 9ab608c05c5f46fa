"""Small painted parts of the inspector: a field's label, what is wrong with it, the head of a section.

Painted by hand, since a label in two colours as rich text costs more than the field under it.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QToolTip, QWidget

from designer.gui import theme

EDGE = 14
"""Left margin of the inspector's content, in pixels."""
FAR_EDGE = 8
"""Right margin: beside it there is room for the scroll bar, whether it is shown or not."""
LABEL = 24
"""Height of a label with one line."""
LINE = 13
"""What a second line adds."""
PADLOCK = 14
API_GAP = 7
"""Between the name of a field and the API's beside it."""


class Line(NamedTuple):
    """One of the texts of a label, as it is painted."""

    text: str
    font: QFont
    area: QRect
    color: QColor


class FieldLabel(QWidget):
    """The human name of a field, and the API's in small: beside it, or below it where there is no room."""

    def __init__(self, parent: QWidget, *, text: str, api: str) -> None:
        super().__init__(parent)
        self._text = text
        self._api = "" if api.lower() == text.replace(" ", "").lower() else api
        self._fixed = False
        self._editor: QWidget | None = None
        self.setFixedHeight(LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_editor(self, editor: QWidget) -> None:
        """The field it belongs to: the pointer is told the same of both."""
        self._editor = editor

    def set_fixed(self, fixed: bool) -> None:
        """Show a padlock: the value cannot change while the show is on air."""
        if fixed != self._fixed:
            self._fixed = fixed
            self._make_room()
            self.update()

    def is_fixed(self) -> bool:
        return self._fixed

    def lines(self) -> list[Line]:
        """What is painted where. A text is wider than its area only where the whole label has no room for it."""
        t, width = theme.tokens(), self.width()
        start = PADLOCK if self._fixed else 0
        font = theme.sized(self.font(), 11)
        foot = self.height() - 2
        below = self.height() > LABEL
        taken = start + QFontMetrics(font).horizontalAdvance(self._text) + API_GAP
        name = QRect(start, foot - 16 - (LINE if below else 0), width - start, 16)
        found = [Line(self._text, font, name, t.dim if self.isEnabled() else t.faint)]
        if self._api:
            left = 0 if below else taken
            found.append(
                Line(self._api, theme.sized(self.font(), 10), QRect(left, foot - 16, width - left, 16), t.faint)
            )
        return found

    def _make_room(self) -> None:
        """Take a second line where the API's name does not fit beside the other."""
        name, *rest = self.lines()
        taken = name.area.left() + QFontMetrics(name.font).horizontalAdvance(name.text) + API_GAP
        below = any(taken + QFontMetrics(line.font).horizontalAdvance(line.text) > self.width() for line in rest)
        height = LABEL + LINE if below else LABEL
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._editor is not None:
            QToolTip.showText(event.globalPos(), self._editor.toolTip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        lines = self.lines()
        if self._fixed:
            paint_padlock(painter, QPointF(5, lines[0].area.center().y()), theme.tokens().warning)
        for line in lines:
            painter.setFont(line.font)
            painter.setPen(line.color)
            text = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, line.area.width())
            painter.drawText(line.area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class Message(QLabel):
    """Why a value is wrong or doubtful: a shape that tells how bad it is, and words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = "warning"
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(18, 4, 0, 2)
        theme.set_role(self, "warning")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def severity(self) -> str:
        return self._severity

    def set_message(self, severity: str, text: str) -> None:
        """Show this text with the shape of "error" (octagon), "warning" (triangle) or "hint" (ring)."""
        self._severity = severity
        theme.set_role(self, "faint" if severity == "hint" else "warning")
        self.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_severity(painter, QRect(0, 5, 13, 13), self._severity)
        painter.end()


def paint_padlock(painter: QPainter, centre: QPointF, color: QColor) -> None:
    """A closed padlock, 9 px wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.3))
    painter.drawArc(QRectF(centre.x() - 2.5, centre.y() - 5, 5, 7), 0, 180 * 16)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 1, 8, 5.5), 1, 1)
    painter.restore()


def paint_severity(painter: QPainter, rect: QRect, severity: str) -> None:
    """The shape of a severity: told apart without colour."""
    t = theme.tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = t.accent if severity == "hint" else t.warning
    x, y, w, h = rect.x() + 0.5, rect.y() + 0.5, rect.width() - 1, rect.height() - 1
    painter.setPen(QPen(color, 1.3))
    if severity == "error":
        cut = w * 0.3
        points = [(cut, 0), (w - cut, 0), (w, cut), (w, h - cut), (w - cut, h), (cut, h), (0, h - cut), (0, cut)]
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x + px, y + py) for px, py in points]))
        painter.setPen(QPen(t.panel, 1.6))
    elif severity == "warning":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(x + w / 2, y), QPointF(x + w, y + h), QPointF(x, y + h)]))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + w / 2, y + h / 2), w / 2, h / 2)
    middle = x + w / 2
    top = y + h * (0.4 if severity == "warning" else 0.22)
    painter.drawLine(QPointF(middle, top), QPointF(middle, y + h * 0.62))
    painter.drawPoint(QPointF(middle, y + h * 0.82))


class SectionHead(QAbstractButton):
    """Opens and closes a section: its title, and at the right the API's name or a summary."""

    def __init__(self, parent: QWidget, *, quiet: bool) -> None:
        """`quiet`: a line of the folded output sections; else a heading in capitals."""
        super().__init__(parent)
        self._quiet = quiet
        self._note = ""
        self._severity = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, note: str) -> None:
        """Title at the left, note at the right."""
        if title == self.text() and note == self._note:
            return
        self._note = note
        self.setText(title)
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self.setToolTip(note)
        self.update()

    def note(self) -> str:
        return self._note

    def set_severity(self, severity: str) -> None:
        """The worst of the findings inside, or an empty text."""
        if severity != self._severity:
            self._severity = severity
            self.update()

    def severity(self) -> str:
        return self._severity

    def sizeHint(self) -> QSize:
        return QSize(200, 30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(EDGE, 0, -FAR_EDGE, 0)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(t.accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(t.card if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(6, 2, -2, -2), 5, 5)
        left = area.left()
        if self._quiet:
            self._paint_chevron(painter, QPointF(left + 4, area.center().y() + 0.5), t.dim)
            left += 15
            font, color = QFont(self.font()), t.text
        else:
            font, color = theme.sized(self.font(), 11, bold=True), t.dim
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        right = area.right()
        if not self._quiet and (self.underMouse() or self.hasFocus() or not self.isChecked()):
            self._paint_chevron(painter, QPointF(right - 3, area.center().y() + 0.5), t.faint)
            right -= 14
        if self._severity:
            paint_severity(painter, QRect(right - 12, area.center().y() - 6, 13, 13), self._severity)
            right -= 19
        painter.setFont(font)
        painter.setPen(color)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, 0, right - left, self.height()), flags, title)
        used = painter.fontMetrics().horizontalAdvance(title.upper() if not self._quiet else title) + 8
        painter.setFont(theme.sized(self.font(), 11))
        painter.setPen(t.faint)
        space = QRect(left + used, 0, max(0, right - left - used), self.height())
        note = painter.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
        painter.end()

    def _paint_chevron(self, painter: QPainter, centre: QPointF, color: QColor) -> None:
        painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = [(-3.5, -2), (0, 2), (3.5, -2)] if self.isChecked() else [(-2, -3.5), (2, 0), (-2, 3.5)]
        painter.drawPolyline(QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in shape]))
