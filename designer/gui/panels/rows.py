"""What the three lists on the left share: a model of plain rows, and the frame with a heading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.gui import theme
from designer.gui.theme import set_role

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
ROOM_FOR_A_ROW = 32
"""Above the words of an empty list, in pixels: one row may stand there all the same."""


class Row:
    """One line of a list: `text` is what is typed to find it, `spoken` what a screen reader says."""

    __slots__ = ("id", "spoken", "text", "tip")

    def __init__(self, id_: str, text: str, spoken: str, tip: str = "") -> None:
        self.id = id_
        self.text = text
        self.spoken = spoken
        self.tip = tip

    def shown(self) -> tuple[Any, ...]:
        """Everything a delegate paints; two rows that show the same are not repainted."""
        return (self.id, self.text, self.spoken, self.tip)


class RowsModel(QAbstractListModel):
    """Rows by number. `set_rows` keeps what is the same, so that focus, scroll and selection stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; those that show the same as before are not touched."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for number, row in enumerate(rows):
                if row.shown() != self._rows[number].shown():
                    self._rows[number] = row
                    index = self.index(number)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def number_of(self, id_: str) -> int:
        """The row with this id, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == id_), -1)

    def row_at(self, index: Index) -> Row | None:
        """The row behind an index, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.EditRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        if role == ROW:
            return row
        return None


class MovableRowsModel(RowsModel):
    """Rows that can be dragged to another place of the list. A subclass says which, by `ItemIsDragEnabled`."""

    dropped = Signal(str, int)
    """The id of the row that was dragged, and before which row it was let go."""
    MIME = ""
    """What tells its rows from those of other lists."""

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [self.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        data.setData(self.MIME, QByteArray((row.id if row else "").encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        id_ = bytes(data.data(self.MIME).data()).decode()
        if id_:
            self.dropped.emit(id_, row if row >= 0 else parent.row())
        # False: the view must not remove the dragged row itself, the edit does it.
        return False


def row_state(delegate: QStyledItemDelegate, option: QStyleOptionViewItem, index: Index) -> tuple[bool, bool, bool]:
    """Whether a row that a list's delegate paints is selected, is under the mouse, and has the focus.

    `option.state` says all of it, but whoever reads that makes PySide build QStyle with its thousand names:
    10 ms of the start. So it is read only where the mouse is.
    """
    view = delegate.parent()
    assert isinstance(view, QListView)
    hovered = False
    if view.underMouse():
        from PySide6.QtWidgets import QStyle

        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    return view.selectionModel().isSelected(index), hovered, view.hasFocus() and view.currentIndex() == index


def paint_ground(delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> bool:
    """Paint what lies under a row: selected, hovered, and the ring of the focus. Says whether it is hovered."""
    selected, hovered, focused = row_state(delegate, option, index)
    t, rect = theme.tokens(), option.rect
    if selected or hovered:
        painter.fillRect(rect, t.selected if selected else t.card)
    if focused:
        painter.setPen(t.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    return hovered


class ListPanel(QWidget):
    """A heading with room for a note or a button, and a list below."""

    def __init__(self, name: str, title: str, view: QListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Panel")
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        view.setObjectName(name)
        view.setAccessibleName(title)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        self.view = view
        self._empty: QLabel | None = None
        self.heading = QLabel(title.upper())
        self.heading.setAccessibleName(title)
        set_role(self.heading, "heading")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(14, 8, 8, 4)
        self.head.setSpacing(2)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(view, 1)

    def tell_when_empty(self, text: str, *, empty: bool | None = None) -> None:
        """Say what to do while the list is empty: has no rows, unless `empty` says it."""
        if empty is None:
            empty = not self.view.model().rowCount()
        if self._empty is None:
            if not empty:
                return
            self._empty = QLabel()
            self._empty.setObjectName(f"{self.view.objectName()}Empty")
            self._empty.setWordWrap(True)
            self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            set_role(self._empty, "dim")
            over = QVBoxLayout(self.view)
            over.setContentsMargins(14, ROOM_FOR_A_ROW, 14, 4)
            over.addWidget(self._empty)
        self._empty.setText(text)
        self.view.setAccessibleDescription(text if empty else "")
        self._empty.setVisible(empty)

    def repaint_rows(self) -> None:
        """The rows are to be painted in other colours."""
        # The viewport is asked for here and not at the start: for the first widget that Qt made by itself and
        # hands out, PySide builds every widget class there is, 12 ms.
        self.view.viewport().update()
