"""What was done, step by step: a list to go back and forth in, and the two actions that go one step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QShowEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from designer.gui import icons, possible, theme
from designer.gui.panels.rows import ROW, Row, RowsModel, row_state
from designer.gui.store import ShowStore

ROW_HEIGHT = 26


class UndoActions(QObject):
    """Undo and redo, named after what they take back or do again; they wait while a gesture is in progress."""

    def __init__(self, store: ShowStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._undo = self._made("undo", "Ctrl+Z")
        self._redo = self._made("redo", "Ctrl+Shift+Z")
        self._undo.triggered.connect(self._on_undo)
        self._redo.triggered.connect(self._on_redo)
        store.undo_stack.indexChanged.connect(self._on_state_changed)
        store.previewing_changed.connect(self._on_state_changed)
        self._on_state_changed()

    @property
    def actions(self) -> tuple[QAction, QAction]:
        """Undo, redo."""
        return self._undo, self._redo

    def _made(self, name: str, keys: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        return action

    def _on_state_changed(self, _what: object = None) -> None:
        stack, free = self._store.undo_stack, not self._store.previewing
        for action, word, what, can, why in (
            (self._undo, self.tr("Undo"), stack.undoText(), stack.canUndo(), self.tr("Nothing has been changed yet.")),
            (self._redo, self.tr("Redo"), stack.redoText(), stack.canRedo(), self.tr("Nothing has been undone.")),
        ):
            text = self.tr("{undo} {what}").format(undo=word, what=what) if what else word
            possible.rename(action, text)
            possible.allow(
                action, why if not can else "" if free else self.tr("Let go of what is being dragged first.")
            )

    def _on_undo(self) -> None:
        self._store.undo()

    def _on_redo(self) -> None:
        self._store.redo()


class HistoryRow(Row):
    """One state of the show: after `index` entries. `when` is "done", "now" or "undone"."""

    __slots__ = ("index", "when")

    def __init__(self, index: int, text: str, when: str) -> None:
        say, spoken = QCoreApplication.translate, text
        if when == "now":
            spoken = say("HistoryPanel", "{text}, this is where the show is").format(text=text)
        elif when == "undone":
            spoken = say("HistoryPanel", "{text}, undone").format(text=text)
        super().__init__(str(index), text, spoken)
        self.index = index
        self.when = when

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.when)


class _Delegate(QStyledItemDelegate):
    """Paints an entry on one line: an arrow at where the show is, what is undone in a fainter colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HistoryRow = index.data(ROW)
        t = theme.tokens()
        rect: QRect = option.rect
        selected, _, _ = row_state(self, option, index)
        if selected:
            painter.fillRect(rect, t.selected)
        if row.when == "now":
            icons.paint(painter, QRect(rect.left() + 14, rect.center().y() - 7, 15, 15), "caret-right", t.accent)
        font = theme.sized(option.font, 13, bold=row.when == "now")
        if row.when == "undone":
            font.setItalic(True)
        painter.setFont(font)
        painter.setPen(t.dim if row.when == "undone" else t.text)
        area = QRect(rect.left() + 36, rect.top(), rect.width() - 48, rect.height())
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)


class _HistoryView(QListView):
    """A click goes to a state, and so do Enter and Space; the arrows look around first."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            if self.currentIndex().isValid():
                self.clicked.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """Every state the show was in since it was opened, the oldest on top; choosing one goes there."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stale = True
        self.view = _HistoryView()
        self.view.setObjectName("history")
        self.view.setAccessibleName(self.tr("History"))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(_Delegate(self.view))
        self._model = RowsModel(self)
        self.view.setModel(self._model)
        self.view.clicked.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        store.undo_stack.indexChanged.connect(self._on_changed)
        store.previewing_changed.connect(self._on_previewing_changed)

    @property
    def rows(self) -> tuple[HistoryRow, ...]:
        """What is listed, oldest first."""
        self._bring_up_to_date()
        return tuple(row for row in self._model.rows if isinstance(row, HistoryRow))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring_up_to_date()

    def _on_changed(self, _index: int) -> None:
        self._stale = True
        if self.isVisible():
            self._bring_up_to_date()

    def _on_previewing_changed(self, previewing: bool) -> None:
        self.view.setEnabled(not previewing)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, HistoryRow):
            self._store.go_to(row.index)

    def _bring_up_to_date(self) -> None:
        if not self._stale:
            return
        self._stale = False
        stack = self._store.undo_stack
        here = stack.index()
        texts = [self.tr("As opened"), *(stack.text(number) for number in range(stack.count()))]
        old, rows = self._model.rows, []
        for number, text in enumerate(texts):
            when = "now" if number == here else "done" if number < here else "undone"
            row = old[number] if number < len(old) else None
            # Most rows are as they were: what is new is one at the end.
            same = isinstance(row, HistoryRow) and row.when == when and row.text == text
            rows.append(row if same and row is not None else HistoryRow(number, text, when))
        self._model.set_rows(rows)
        current = self._model.index(here)
        self.view.setCurrentIndex(current)
        self.view.scrollTo(current)
