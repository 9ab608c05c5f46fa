"""The tab of the cast: the table of people, who is seen and heard and why, and the entering played in any order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui import language, theme
from designer.gui.entering import Entering
from designer.gui.icons import icon
from designer.gui.panels.casttable import CastTable, CellEditor, Column
from designer.gui.standins import StandInsMenu
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.show import edits, joining
from designer.show.joining import Step

ROW = 28
WIDTHS = {
    Column.NAME: 124,
    Column.USER: 96,
    Column.KIND: 84,
    Column.SIZE: 86,
    Column.ROOM: 84,
    Column.ROOM_KIND: 92,
    Column.STAND_IN: 82,
    Column.PICTURE: 216,
    Column.SOUND: 316,
    Column.VOLUME: 64,
}


class _Table(QTableView):
    """Enter edits a cell, Delete takes somebody out, Alt and an arrow moves them in the order of entering."""

    def __init__(self, desk: CastDesk) -> None:
        super().__init__()
        self._desk = desk

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self._desk.remove()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._desk.shift(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class CastDesk(QWidget):
    """Made when its tab is first shown; it reads nothing while it is hidden."""

    person_chosen = Signal(str)
    """Somebody is in hand now."""
    menu_asked = Signal(str, QPoint)
    """What can be done with somebody, and where on the screen to say it."""

    def __init__(self, store: ShowStore, stand_ins: StandInsMenu, entering: Entering) -> None:
        super().__init__()
        self.setObjectName("castDesk")
        self._store = store
        self._stand_ins = stand_ins
        self.entering = entering
        self.calm = False
        """Whether the system asks for less motion: nothing goes on by itself then."""
        self.table = CastTable(store, self._has_picture, self)
        self.view = _Table(self)
        self._make_view()
        self._order = QListWidget()
        self._order.setObjectName("enteringOrder")
        self._order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._order.setFixedWidth(212)
        self._order.model().rowsMoved.connect(self._on_rows_moved)
        self._order.itemActivated.connect(self._on_step_activated)
        self._order.installEventFilter(self)
        self._order.hide()
        rows = QHBoxLayout()
        rows.setSpacing(8)
        rows.addWidget(self.view, 1)
        rows.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self._make_bar())
        column.addLayout(rows, 1)
        self._say_names()
        store.committed.connect(self._on_changed)
        store.look_changed.connect(self._on_changed)
        store.calibrated.connect(self._on_changed)
        stand_ins.guests_changed.connect(self._on_changed)
        self.table.refused.connect(stand_ins.canvas.notice)
        self.table.picture_asked.connect(stand_ins.ask_picture)
        self.table.card_asked.connect(stand_ins.show_card)
        entering.changed.connect(self._on_entering)
        theme.signals().changed.connect(self._on_changed)
        language.signals().changed.connect(self._on_language_changed)

    def _make_view(self) -> None:
        view = self.view
        view.setObjectName("castTable")
        view.setModel(self.table)
        view.setItemDelegate(CellEditor(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        view.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        view.setShowGrid(False)
        view.setWordWrap(False)  # a row has one line: what is too long for it ends in an ellipsis
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for name, width in WIDTHS.items():
            view.setColumnWidth(name, width)
        for name in (Column.PICTURE, Column.SOUND):
            header.setSectionResizeMode(name, QHeaderView.ResizeMode.Interactive)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        self._begin = QPushButton()
        self._begin.setObjectName("playEntering")
        set_role(self._begin, "small")
        self._begin.clicked.connect(self._on_begin)
        row.addWidget(self._begin)
        self._buttons: dict[str, QToolButton] = {}
        for name, glyph, slot in (
            ("back", "skip-back", self.entering.back),
            ("run", "play", self._on_run),
            ("step", "skip-forward", self.entering.step),
            ("leave", "sign-out", self._on_leave),
        ):
            button = QToolButton()
            button.setObjectName(f"entering-{name}")
            button.setIcon(icon(glyph))
            button.clicked.connect(slot)
            button.hide()
            row.addWidget(button)
            self._buttons[name] = button
        self._said = QLabel()
        self._said.setObjectName("enteringSaid")
        set_role(self._said, "dim")
        row.addWidget(self._said, 1)
        return bar

    def _say_names(self) -> None:
        self.view.setAccessibleName(self.tr("The cast: who they are, who is seen and heard, and why"))
        self.view.horizontalHeader().setAccessibleName(self.tr("Columns of the cast"))
        self.view.verticalHeader().setAccessibleName(self.tr("Rows of the cast"))
        corner = self.view.findChild(QAbstractButton)  # never shown, spoken all the same
        if corner is not None:
            corner.setAccessibleName(self.tr("Select the whole cast"))
        self._order.setAccessibleName(self.tr("The order of arriving and leaving"))
        self._order.setToolTip(self.tr("Drag a step, or move it with Alt and an arrow key; Enter goes there"))
        for name, text in (
            ("back", self.tr("One step back")),
            ("run", self.tr("Let them enter one after another")),
            ("step", self.tr("Next step")),
            ("leave", self.tr("Let the selected person leave, or come in, now")),
        ):
            self._buttons[name].setAccessibleName(text)
            self._buttons[name].setToolTip(text)
        if self.calm:
            self._buttons["run"].setToolTip(self.tr("The system asks for less motion: go step by step"))
        self._show_entering()

    def set_calm(self, calm: bool) -> None:
        """Let nothing go on by itself, where the system asks for less motion."""
        self.calm = calm
        self._say_names()

    def show_person(self, person_id: str) -> None:
        """Go to the row of somebody, or to the first one, ready to type."""
        self.table.refresh()
        row = max(0, self.table.row_of(person_id))
        self.view.setCurrentIndex(self.table.index(row, Column.NAME))
        self.view.setFocus()

    # The table

    def _has_picture(self, person_id: str) -> bool:
        return self._stand_ins.guests.picture_of(person_id) is not None

    def _current(self) -> str | None:
        person = self.table.person_at(self.view.currentIndex().row())
        return person.id if person is not None else None

    def remove(self) -> None:
        """Take the selected person out of the cast."""
        person_id = self._current()
        if person_id is not None:
            self._store.apply(self.tr("Remove from the cast"), edits.remove_person(self._store.truth, person_id))

    def shift(self, by: int) -> None:
        """Move the selected person in the cast, which is the order in which people are taken to enter."""
        person_id, at = self._current(), self.view.currentIndex()
        if person_id is not None:
            to = self.table.row_of(person_id) + by
            if 0 <= to < self.table.rowCount():
                self._store.apply(self.tr("Order of the cast"), edits.move_person(self._store.truth, person_id, to))
                self.view.setCurrentIndex(self.table.index(to, at.column()))

    def _on_menu(self, at: QPoint) -> None:
        person = self.table.person_at(self.view.indexAt(at).row())
        if person is not None:
            self.menu_asked.emit(person.id, self.view.viewport().mapToGlobal(at))

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        person = self.table.person_at(current.row())
        if person is not None:
            self.person_chosen.emit(person.id)

    def _on_scrolled(self) -> None:
        self.view.viewport().update()  # what was shortened at the edge stands elsewhere now

    def _on_changed(self) -> None:
        if self.isVisible():
            self.table.refresh()

    def _on_language_changed(self) -> None:
        self._say_names()
        self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._on_changed()

    # The entering

    def _on_begin(self) -> None:
        if self.entering.at is None:
            self.entering.begin()
            self._buttons["step"].setFocus()
        else:
            self.entering.end()

    def _on_run(self) -> None:
        self.entering.run()

    def _on_leave(self) -> None:
        person_id = self._current()
        if person_id is not None:
            self.entering.toggle_leaving(person_id)

    def _on_entering(self) -> None:
        self.table.set_order(self.entering.order)
        self._show_entering()

    def _show_entering(self) -> None:
        at, steps = self.entering.at, self.entering.steps
        playing = at is not None
        self._begin.setText(self.tr("End arrivals (Esc)") if playing else self.tr("Play arrivals"))
        for button in self._buttons.values():
            button.setVisible(playing)
        self._order.setVisible(playing)
        if at is None:
            self._said.setText(self.tr("Who gets which place in this look, with everybody there"))
            return
        self._buttons["back"].setEnabled(at > 0)
        self._buttons["step"].setEnabled(at < len(steps))
        self._buttons["run"].setEnabled(not self.calm)
        self._buttons["run"].setIcon(icon("pause" if self.entering.running else "play"))
        names = {person.id: person.name or person.user_id or self.tr("Open slot") for person in self._store.truth.cast}
        order = self.entering.order or ()
        out = [names[one] for one in joining.left_out(self.table.outcomes) if one in order and one in names]
        said = self.tr("Step {number} of {count}. None of this is sent.").format(number=at, count=len(steps))
        if out:
            said = language.sentences(
                said, self.tr("Neither seen nor heard: {names}.").format(names=language.listed(out))
            )
        self._said.setText(said)
        self._fill_order(steps, at, names)

    def _fill_order(self, steps: tuple[Step, ...], at: int, names: dict[str, str]) -> None:
        row = self._order.currentRow()
        self._order.blockSignals(True)
        self._order.clear()
        for number, step in enumerate(steps):
            name = names.get(step.person_id, "")
            text = self.tr("{name} enters") if step.enters else self.tr("{name} leaves")
            done = "✓ " if number < at else ""
            item = QListWidgetItem(f"{done}{number + 1}  {text.format(name=name)}")
            item.setData(Qt.ItemDataRole.UserRole, (step.person_id, step.enters))
            item.setForeground(theme.tokens().text if number < at else theme.tokens().dim)
            self._order.addItem(item)
        self._order.setCurrentRow(min(max(row, 0), len(steps) - 1))
        self._order.blockSignals(False)

    def _on_rows_moved(self) -> None:
        items = [self._order.item(row) for row in range(self._order.count())]
        self.entering.set_steps([Step(*item.data(Qt.ItemDataRole.UserRole)) for item in items])

    def _on_step_activated(self, item: QListWidgetItem) -> None:
        self.entering.go_to(self._order.row(item) + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._order and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self._move_step(step)
                return True
        return False

    def _move_step(self, by: int) -> None:
        row, steps = self._order.currentRow(), list(self.entering.steps)
        if 0 <= row < len(steps) and 0 <= row + by < len(steps):
            steps.insert(row + by, steps.pop(row))
            self._order.setCurrentRow(row + by)
            self.entering.set_steps(steps)

    # Qt calls us

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.entering.end()
