"""What is wrong: each finding with its severity in shape and word, its path, and a way to where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.gui import icons, language, theme
from designer.gui.panels.rows import ROW, Row, RowsModel, paint_ground
from designer.gui.possible import allow
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from designer.gui.rowmenu import RowMenu
    from designer.trtc.constraints import Finding

ROW_HEIGHT = 33
GLYPHS = {
    "error": ("x-circle-fill", "warning"),
    "warning": ("warning-fill", "warning"),
    "hint": ("info-fill", "accent"),
}


class FindingRow(Row):
    """A finding as the list shows it."""

    __slots__ = ("finding", "fix", "mend", "severity", "word")

    def __init__(self, id_: str, finding: Finding, word: str, text: str, fix: str, mend: str) -> None:
        tip = "\n".join(part for part in (text, fix, finding.path) if part)  # the row may be too narrow for them
        super().__init__(id_, text, " ".join((f"{word}: {text}", fix, finding.path, mend)).strip(), tip)
        self.mend = mend
        self.finding = finding
        self.severity = finding.severity
        self.word = word
        self.fix = fix

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.severity, self.mend)


def help_rect(row: QRect) -> QRect:
    """Where the button that tells how to mend it stands in a row."""
    return QRect(row.right() - 12 - 23, row.center().y() - 11, 23, 23)


def mend_rect(row: QRect, metrics: QFontMetrics, text: str) -> QRect:
    """Where the button that mends stands in a row."""
    width = metrics.horizontalAdvance(text) + 20
    return QRect(help_rect(row).left() - 6 - width, row.center().y() - 11, width, 23)


class _Delegate(QStyledItemDelegate):
    """Paints a finding on one line: shape, word, sentence, what to do, path."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FindingRow = index.data(ROW)
        t = theme.tokens()
        rect: QRect = option.rect
        font = option.font
        paint_ground(self, painter, option, index)
        painter.setPen(t.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        glyph, token = GLYPHS[row.severity]
        icons.paint(painter, QRect(rect.left() + 14, rect.center().y() - 8, 16, 16), glyph, getattr(t, token))
        x, end = rect.left() + 40, help_rect(rect).left() - 12
        icons.paint(painter, help_rect(rect).adjusted(3, 3, -3, -3), "question", t.dim)
        if row.mend:
            button = mend_rect(rect, QFontMetrics(font), row.mend)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.control)
            painter.drawRoundedRect(button, 6, 6)
            painter.setFont(font)
            painter.setPen(t.text)
            painter.drawText(button, Qt.AlignmentFlag.AlignCenter, row.mend)
            painter.restore()
            end = button.left() - 12
        bold = theme.sized(font, 11, bold=True)
        painter.setFont(bold)
        painter.setPen(getattr(t, token))
        width = painter.fontMetrics().horizontalAdvance(row.word)
        painter.drawText(QRect(x, rect.top(), width + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, row.word)
        x += width + 10
        painter.setFont(font)
        painter.setPen(t.text)
        metrics = painter.fontMetrics()
        room = end - x
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(x, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        x += metrics.horizontalAdvance(text) + 12
        painter.setFont(theme.sized(font, 11))
        painter.setPen(t.faint)
        metrics = painter.fontMetrics()
        rest = "  ".join(part for part in (row.fix, row.finding.path) if part)
        room = end - x
        if room > 60:
            painter.drawText(
                QRect(x, rect.top(), room, rect.height()),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room),
            )


class _FindingsView(QListView):
    """Enter goes to where the finding is, M mends it, F1 tells how to; its buttons do the same, and so does its menu."""

    entered_row = Signal(QModelIndex)
    mend_asked = Signal(QModelIndex)
    help_asked = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self._menu: RowMenu | None = None
        self._about = QPersistentModelIndex()
        """The finding that the menu is about."""

    def event(self, event: QEvent) -> bool:
        # Elsewhere in the window F1 takes the first look in hand.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _asks_help(event):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = index.data(ROW)
        if not isinstance(row, FindingRow):
            return
        self.setCurrentIndex(index)
        self.menu.popup(
            self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
        )

    @property
    def menu(self) -> RowMenu:
        """What can be done with the finding in hand."""
        if self._menu is None:
            from designer.gui.rowmenu import RowMenu  # not before the first paint

            menu = RowMenu("findingMenu", self, self._refresh_menu)
            menu.add("findingHelp", self.tr("How to mend it"), self._on_help)
            menu.add("findingMend", self.tr("Mend it"), self._on_mend)
            menu.add("findingGo", self.tr("Go to where it is"), self._on_go)
            self._menu = menu
        return self._menu

    def _refresh_menu(self) -> None:
        self._about = QPersistentModelIndex(self.currentIndex())
        row = self._about.data(ROW) if self._about.isValid() else None
        none = "" if isinstance(row, FindingRow) else self.tr("Choose a finding first.")
        self.menu.call_it(self.tr("Findings"))
        for action in self.menu.actions():
            allow(action, none)
        if isinstance(row, FindingRow) and not row.mend:
            allow(self.menu.actions()[1], self.tr("What is right is for you to decide: its help says how."))

    def _on_help(self) -> None:
        self._emit(self.help_asked)

    def _on_mend(self) -> None:
        self._emit(self.mend_asked)

    def _on_go(self) -> None:
        self._emit(self.entered_row)

    def _emit(self, signal: SignalInstance) -> None:
        if self._about.isValid():  # the list may have changed under the menu
            signal.emit(self.model().index(self._about.row(), 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW)
        if isinstance(row, FindingRow) and help_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self.help_asked.emit(index)
            return
        if isinstance(row, FindingRow) and row.mend:
            button = mend_rect(self.visualRect(index), self.fontMetrics(), row.mend)
            if button.contains(event.position().toPoint()):
                self.mend_asked.emit(index)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.mend_asked.emit(self.currentIndex())
        elif _asks_help(event):
            self.help_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _asks_help(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F1 and not event.modifiers()


class FindingsPanel(QWidget):
    """The findings of the look in hand, errors first."""

    finding_activated = Signal(object)
    """A Finding the user wants to go to."""
    mend_asked = Signal(object)
    """A Finding the user wants to have mended by the one edit that is right without asking."""
    help_asked = Signal(object)
    """A Finding the user wants to know more about."""
    counted = Signal(int, int)
    """(all, errors), after each `set_findings`."""

    ORDER = ("error", "warning", "hint")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _FindingsView()
        self.view.setObjectName("findings")
        self.view.setAccessibleName(self.tr("Findings"))
        self.view.setAccessibleDescription(self.tr("Enter goes to it, M mends it, F1 tells how to mend it."))
        self.view.setMouseTracking(True)
        self._model = RowsModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(self._on_activated)
        self.view.entered_row.connect(self._on_activated)
        self.view.mend_asked.connect(self._on_mend_asked)
        self.view.help_asked.connect(self._on_help_asked)
        empty = QLabel(self.tr("Nothing to mend: go live when you are ready."))
        set_role(empty, "dim")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)

    def set_findings(self, findings: Sequence[Finding], *, can_mend: Callable[[Finding], bool] | None = None) -> None:
        """Show these, errors first; those that `can_mend` names get a button that mends them."""
        words = {"error": self.tr("Error"), "warning": self.tr("Warning"), "hint": self.tr("Hint")}
        ordered = sorted(findings, key=lambda finding: self.ORDER.index(finding.severity))
        rows: list[Row] = [
            FindingRow(
                f"{finding.code} {finding.path} {number}",
                finding,
                words[finding.severity],
                language.said(finding.template, finding.args),
                language.said(finding.fix_template, finding.args) if finding.fix_template else "",
                self.tr("Mend") if can_mend is not None and can_mend(finding) else "",
            )
            for number, finding in enumerate(ordered)
        ]
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.counted.emit(len(rows), sum(finding.severity == "error" for finding in findings))

    def _on_mend_asked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, FindingRow) and row.mend:
            self.mend_asked.emit(row.finding)

    def _on_help_asked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, FindingRow):
            self.help_asked.emit(row.finding)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, FindingRow):
            self.finding_activated.emit(row.finding)
