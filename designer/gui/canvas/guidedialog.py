"""The guides of the show in a list: lay one at a typed position, put it elsewhere, take it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui.store import ShowStore
from designer.gui.sumbox import SumBox
from designer.gui.theme import set_role
from designer.show import edits
from designer.show.geometry import Axis, frame_size
from designer.show.model import Show

_AXES: tuple[Axis, Axis] = ("x", "y")


class GuideDialog(QDialog):
    """Stays open beside the canvas; each button is one undo entry."""

    laid = Signal()
    """A guide was laid, moved or taken away here."""

    def __init__(self, store: ShowStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("guideDialog")
        self.setWindowTitle(self.tr("Guides"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Guides of this show"))
        self._empty = QLabel(self.tr("No guides yet: add one below, or drag one out of a ruler."))
        self._empty.setObjectName("guidesEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "dim")
        over = QVBoxLayout(self._list)
        over.addWidget(self._empty)
        self._axis = QComboBox()
        self._axis.addItems([self.tr("Vertical, at X"), self.tr("Horizontal, at Y")])
        self._position = SumBox()
        self._position.setObjectName("guidePosition")
        self._position.setSuffix(self.tr(" px"))
        form = QFormLayout()
        form.addRow(self.tr("Guide"), self._axis)
        form.addRow(self.tr("Position"), self._position)
        self._add = self._button("addGuide", self.tr("Add"), self._on_add)
        self._move = self._button("moveGuide", self.tr("Put it there"), self._on_move)
        self._remove = self._button("removeGuide", self.tr("Remove"), self._on_remove)
        close = self._button("closeGuides", self.tr("Close"), self.close)
        self._add.setDefault(True)
        set_role(self._add, "primary")
        row = QHBoxLayout()
        for button in (self._add, self._move, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._list)
        layout.addLayout(form)
        layout.addLayout(row)
        self._axis.currentIndexChanged.connect(self._on_axis)
        self._list.currentRowChanged.connect(self._on_row)
        store.committed.connect(self._show_guides)
        self._show_guides(store.truth)
        self._on_axis()

    def begin_at(self, axis: Axis, position: int) -> None:
        """Offer this place, ready to be typed over."""
        self._list.setCurrentRow(-1)
        self._axis.setCurrentIndex(_AXES.index(axis))
        self._position.setValue(position)
        self._position.setFocus()
        self._position.selectAll()

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _chosen_axis(self) -> Axis:
        return _AXES[self._axis.currentIndex()]

    def _show_guides(self, show: Show) -> None:
        row = self._list.currentRow()
        self._list.clear()
        for line in show.guides:
            words = self.tr("Vertical at X {n}") if line.axis == "x" else self.tr("Horizontal at Y {n}")
            self._list.addItem(words.format(n=line.position))
        self._empty.setVisible(not show.guides)
        self._list.setCurrentRow(min(row, self._list.count() - 1))
        self._on_row(self._list.currentRow())

    def _on_axis(self) -> None:
        width, height = frame_size(self._store.truth)
        side = width if self._chosen_axis() == "x" else height
        self._position.setRange(0, side)
        self._position.set_frame((width, height), whole=side)

    def _on_row(self, row: int) -> None:
        guides = self._store.truth.guides
        there = 0 <= row < len(guides)
        self._move.setEnabled(there)
        self._remove.setEnabled(there)
        if there:
            self._axis.setCurrentIndex(_AXES.index(guides[row].axis))
            self._position.setValue(guides[row].position)

    def _on_add(self) -> None:
        show = edits.add_guide(self._store.truth, self._chosen_axis(), self._position.value())
        self._store.apply(self.tr("Add guide"), show)
        self.laid.emit()

    def _on_move(self) -> None:
        show, row = self._store.truth, self._list.currentRow()
        if not 0 <= row < len(show.guides):
            return
        # One of another axis is another guide: it takes the place of this one.
        if show.guides[row].axis == self._chosen_axis():
            new = edits.move_guide(show, row, self._position.value())
        else:
            new = edits.add_guide(edits.remove_guide(show, row), self._chosen_axis(), self._position.value())
        self._store.apply(self.tr("Move guide"), new)
        self.laid.emit()

    def _on_remove(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._store.truth.guides):
            self._store.apply(self.tr("Remove guide"), edits.remove_guide(self._store.truth, row))
            self.laid.emit()
