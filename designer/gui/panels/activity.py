"""What was sent and what came of it, newest first: time, action, answer, RequestId, what to do."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.gui import figures, icons, language, theme
from designer.gui.panels.rows import ROW, Row, RowsModel, row_state
from designer.gui.possible import allow
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from designer.gui.rowmenu import RowMenu
    from designer.trtc.client import Call

ROW_HEIGHT = 30
KEPT = 500
_LEAST_CLOCK = 64
_LONG_CLOCK = 1_800_053_338.0
"""Late on a day, whatever the zone: few clocks are longer."""


class ActivityRow(Row):
    """An event as the list shows it; `kind` is "good", "warning" or "plain", `moment` a Unix time."""

    __slots__ = ("at", "call", "detail", "kind", "moment")

    def __init__(self, id_: str, moment: float, text: str, detail: str, kind: str, call: Call | None = None) -> None:
        at = figures.clock(moment)
        super().__init__(id_, text, f"{at} {text} {detail}", "\n".join(part for part in (text, detail) if part))
        self.at = at
        self.moment = moment
        self.detail = detail
        self.kind = kind
        self.call = call


class EventDelegate(QStyledItemDelegate):
    """Paints an event on one line."""

    GLYPHS = {"good": ("check-circle-fill", "good"), "warning": ("warning-fill", "warning"), "plain": ("info", "dim")}  # noqa: RUF012

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ActivityRow = index.data(ROW)
        t = theme.tokens()
        rect: QRect = option.rect
        font = option.font
        selected, _, _ = row_state(self, option, index)
        if selected:
            painter.fillRect(rect, t.selected)
        painter.setPen(t.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        small = theme.sized(font, 11, tabular=True)
        painter.setFont(small)
        painter.setPen(t.faint)
        left = rect.left() + 14
        painter.drawText(QRect(left, rect.top(), rect.width(), rect.height()), Qt.AlignmentFlag.AlignVCenter, row.at)
        left += max(_LEAST_CLOCK, painter.fontMetrics().horizontalAdvance(figures.clock(_LONG_CLOCK))) + 2
        glyph, token = self.GLYPHS[row.kind]
        icons.paint(painter, QRect(left, rect.center().y() - 7, 15, 15), glyph, getattr(t, token))
        painter.setFont(font)
        painter.setPen(t.text)
        metrics = painter.fontMetrics()
        x = left + 24
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.right() - 12 - x)
        painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        x += metrics.horizontalAdvance(text) + 14
        painter.setFont(small)
        painter.setPen(t.faint)
        room = rect.right() - 12 - x
        if room > 40:
            detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(x, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, detail)


class _ActivityView(QListView):
    """Ctrl+C copies the line, for a message to support; Enter opens it; its menu does the same."""

    def __init__(self) -> None:
        super().__init__()
        self._menu: RowMenu | None = None

    @property
    def menu(self) -> RowMenu:
        """What can be done with the event in hand."""
        if self._menu is None:
            from designer.gui.rowmenu import RowMenu  # not before the first paint

            menu = RowMenu("activityMenu", self, self._refresh_menu)
            menu.add("eventOpen", self.tr("Show what was sent and answered"), self._on_open)
            menu.add("eventCopy", self.tr("Copy the line"), self._copy)
            self._menu = menu
        return self._menu

    def _refresh_menu(self) -> None:
        row = self.currentIndex().data(ROW)
        none = "" if isinstance(row, ActivityRow) else self.tr("Choose an event first.")
        self.menu.call_it(self.tr("Activity"))
        for action in self.menu.actions():
            allow(action, none)
        if isinstance(row, ActivityRow) and row.call is None:
            allow(self.menu.actions()[0], self.tr("Nothing was sent with it."))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu.popup(below if by_key else event.globalPos())

    def _on_open(self) -> None:
        self.doubleClicked.emit(self.currentIndex())

    def _copy(self) -> None:
        row = self.currentIndex().data(ROW)
        if isinstance(row, ActivityRow):
            QGuiApplication.clipboard().setText(f"{row.at} {row.text} {row.detail}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(row, ActivityRow):
            self.doubleClicked.emit(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(row, ActivityRow):
            self._copy()
        else:
            super().keyPressEvent(event)


class ActivityPanel(QWidget):
    """Events of this window, newest first; the last five hundred are kept."""

    call_opened = Signal(object)
    """The Call of the row that was double clicked, or opened with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _ActivityView()
        self.view.setObjectName("activity")
        self.view.setAccessibleName(self.tr("Activity"))
        self._model = RowsModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(EventDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.doubleClicked.connect(self._on_opened)
        empty = QLabel(self.tr("Nothing has been sent yet."))
        set_role(empty, "dim")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        self._rows: deque[Row] = deque(maxlen=KEPT)
        self._number = 0
        language.signals().changed.connect(self._on_language_changed)

    def add(
        self, text: str, *, detail: str = "", kind: str = "plain", at: float | None = None, call: Call | None = None
    ) -> None:
        """Put an event on top, with its call if it was one. The text and the detail must hold no secret."""
        self._number += 1
        moment = time.time() if at is None else at
        self._rows.appendleft(ActivityRow(str(self._number), moment, text, detail, kind, call))
        self._model.set_rows(list(self._rows))
        self._stack.setCurrentIndex(1)

    def _on_language_changed(self) -> None:
        """The clocks are written anew, and what is said of calls; what was told in passing stays as it was told."""
        from designer.gui import calls  # only where it is asked for

        rows = self.rows
        self._rows.clear()
        for row in rows:
            text, detail = (row.text, row.detail) if row.call is None else calls.in_a_line(row.call)
            self._rows.append(ActivityRow(row.id, row.moment, text, detail, row.kind, row.call))
        self._model.set_rows(list(self._rows))

    @property
    def rows(self) -> list[ActivityRow]:
        """The events, newest first."""
        return [row for row in self._rows if isinstance(row, ActivityRow)]

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, ActivityRow) and row.call is not None:
            self.call_opened.emit(row.call)
