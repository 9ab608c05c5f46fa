"""Who may appear: each stream once, with what the audience gets of it in the look in hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from designer.gui import language, theme
from designer.gui.icons import icon
from designer.gui.panels.rows import ROW, Index, ListPanel, Row, RowsModel, paint_ground
from designer.gui.store import ShowStore
from designer.picture.cards import person_color
from designer.picture.compose import person_key
from designer.show import edits, mixing
from designer.show.mixrules import States
from designer.show.model import Person, Show

if TYPE_CHECKING:
    from designer.gui.panels.castmenu import CastMenu

MIME = "application/x-mixframe-person"
ROW_HEIGHT = 40
WHOLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
"""Letters of another typeface may be higher than the line: nothing of them is cut off."""
SCREEN = 1


def state_words(state: str) -> str:
    """What the audience gets of somebody, in words."""
    return {
        "seen": QCoreApplication.translate("CastPanel", "seen"),
        "heard": QCoreApplication.translate("CastPanel", "heard only"),
        "none": QCoreApplication.translate("CastPanel", "no tile"),
        "unheard": QCoreApplication.translate("CastPanel", "seen, not heard"),
        "away": QCoreApplication.translate("CastPanel", "not there yet"),
    }[state]


class CastRow(Row):
    """A member of the cast as the list shows it."""

    __slots__ = ("color_key", "note", "state")

    def __init__(self, id_: str, text: str, spoken: str, *, note: str, state: str, color_key: str, tip: str) -> None:
        super().__init__(id_, text, spoken, tip)
        self.note = note
        self.state = state
        self.color_key = color_key

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.note, self.state)


class _CastModel(RowsModel):
    """Rows that can be dragged onto the canvas."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return both | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        data.setData(MIME, (row.id if row else "").encode())
        return data


class _Delegate(QStyledItemDelegate):
    """Paints a person: initial on their colour, name, ids, and seen, heard or neither in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: CastRow = index.data(ROW)
        t = theme.tokens()
        rect: QRect = option.rect
        font = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(self, painter, option, index)
        disc = QRectF(rect.left() + 14, rect.top() + 7, 26, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(person_color(row.color_key))
        painter.drawEllipse(disc)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(theme.sized(font, 12, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, row.text[:1].upper())
        words = state_words(row.state)
        painter.setFont(theme.sized(font, 11))
        width = painter.fontMetrics().horizontalAdvance(words)
        right = QRect(rect.right() - 12 - width, rect.top() + 4, width + 2, 17)
        painter.setPen(t.good if row.state == "seen" else t.faint if row.state == "away" else t.warning)
        painter.drawText(right, WHOLE, words)
        left = int(disc.right()) + 9
        whole, room = rect.right() - 12 - left, right.left() - 8 - left
        painter.setPen(t.faint)
        note = painter.fontMetrics().elidedText(row.note, Qt.TextElideMode.ElideRight, whole)
        painter.drawText(QRect(left, rect.top() + 20, whole, 16), WHOLE, note)
        painter.setFont(font)
        painter.setPen(t.text)
        name = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.top() + 4, room, 17), WHOLE, name)
        painter.restore()


class _CastView(QListView):
    """Enter puts the person on the frame, Alt+Enter edits them, Delete takes them off the list."""

    place_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.edit_asked if alt else self.place_asked).emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class CastPanel(ListPanel):
    """The cast. Double click or Enter places a person in the next free slot, a drag where it is dropped."""

    edit_asked = Signal(str)
    """Somebody is to be edited in the table of the cast: their id, or empty for no one in particular."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        view = _CastView()
        super().__init__("cast", self.tr("Cast"), view, parent)
        self._store = store
        self._model = _CastModel(self)
        add = QToolButton()
        add.setIcon(icon("user-plus"))
        add.setObjectName("addPerson")
        add.setAccessibleName(self.tr("Add people"))
        add.setToolTip(self.tr("Add people: type one per line, or paste a list"))
        add.clicked.connect(self.add_people)
        self.head.addWidget(add)
        table = QToolButton()
        table.setIcon(icon("table"))
        table.setObjectName("editCast")
        table.setAccessibleName(self.tr("Edit the cast"))
        table.setToolTip(self.tr("Edit the cast; see who is seen and heard, and why; play arrivals"))
        table.clicked.connect(self.open_table)
        self.head.addWidget(table)
        self._entering: States | None = None
        self._menu: CastMenu | None = None

        view.setModel(self._model)
        view.setItemDelegate(_Delegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.doubleClicked.connect(self._on_double_clicked)
        view.place_asked.connect(self.place)
        view.edit_asked.connect(self.edit)
        view.remove_asked.connect(self.remove)
        store.committed.connect(self._rebuild)
        store.look_changed.connect(self._rebuild)
        language.signals().changed.connect(self._rebuild)
        theme.signals().changed.connect(self.repaint_rows)
        self._rebuild()

    def _rebuild(self) -> None:
        show, look = self._store.truth, self._store.look
        states = self._entering
        there = mixing.drawn(show, look) if states is None else mixing.drawn(show, look, states=states)
        seen = {one.person.id for one in there if one.person is not None and (states is None or one.sends)}
        self._model.set_rows([self._make_row(show, person, seen) for person in show.cast])
        self.tell_when_empty(self.tr("Nobody yet: add people with the button above."))

    def _make_row(self, show: Show, person: Person, seen: set[str]) -> CastRow:
        name = person.name or person.user_id or self.tr("open slot")
        kind = self.tr("screen") if person.stream_type == SCREEN else self.tr("camera")
        size = f"{person.source_width}×{person.source_height}" if person.source_width and person.source_height else ""
        note = " · ".join(part for part in (person.user_id or self.tr("next to join"), kind, size) if part)
        heard = (
            person.stream_type != SCREEN and bool(person.user_id) and mixing.is_heard(show, self._store.look, person)
        )
        if person.id in seen:
            state = "seen" if heard or person.stream_type == SCREEN or not person.user_id else "unheard"
        else:
            state = "heard" if heard else "none"
        if self._entering is not None and self._entering.of(person.id) == "absent":
            state = "away"
        words = state_words(state)
        return CastRow(
            person.id,
            name,
            f"{name}, {note}, {words}",
            note=note,
            state=state,
            color_key=person_key(person.user_id, person.stream_type),
            tip="\n".join((name, note, self.tr("Double click or drag onto the frame to place"))),
        )

    def show_entering(self, states: States | None) -> None:
        """Say what becomes of people while these are in the room; None: of all of them."""
        if states is not self._entering:
            self._entering = states
            self._rebuild()

    def _current(self) -> str | None:
        row = self._model.row_at(self.view.currentIndex())
        return row.id if row is not None else None

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.place()

    def place(self) -> None:
        """Place the person in hand on the frame."""
        person = self._current()
        if person is not None:
            show, id_ = edits.place_person(self._store.truth, self._store.look_id, person)
            self._store.apply(self.tr("Place on the frame"), show, select=(id_,))

    @property
    def person(self) -> Person | None:
        current = self._current()
        return next((person for person in self._store.truth.cast if person.id == current), None)

    def is_heard(self, person: Person) -> bool:
        """Whether somebody is in the mix of the look in hand."""
        return mixing.is_heard(self._store.truth, self._store.look, person)

    def mute(self) -> None:
        """Take somebody's sound out of the mix, or in again, by the audio list that is in force."""
        person = self.person
        if person is None:
            return
        heard = self.is_heard(person)
        text = self.tr("Mute") if heard else self.tr("Hear")
        self._store.apply(text, edits.set_heard(self._store.truth, self._store.look_id, person.id, not heard))

    def edit(self) -> None:
        """Edit the person in hand in the table of the cast."""
        person = self._current()
        if person is not None:
            self.edit_asked.emit(person)

    def open_table(self) -> None:
        """Edit the cast in its table."""
        self.edit_asked.emit(self._current() or "")

    def remove(self) -> None:
        """Take the person in hand out of the cast."""
        person = self._current()
        if person is not None:
            self._store.apply(self.tr("Remove from the cast"), edits.remove_person(self._store.truth, person))

    def add_people(self) -> None:
        """Ask for people, one a line."""
        from PySide6.QtWidgets import QInputDialog, QPlainTextEdit  # not before the first paint

        from designer.gui import dialogs

        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("pasteCast")
        dialog.setWindowTitle(self.tr("Add people"))
        dialog.setLabelText(
            self.tr(
                "One per line: user id, name, room, kind, size, separated by tabs or commas. Only the user id is required.\n"
                "anna, Anna Kovač, 4711, camera, 1280×720"
            )
        )
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialogs.give_room(dialog)
        lines = dialog.findChild(QPlainTextEdit)
        if lines is not None:
            lines.setAccessibleName(dialog.labelText())
        dialog.textValueSelected.connect(self._on_pasted)
        dialog.open()

    def _on_pasted(self, text: str) -> None:
        from designer.show import castlist  # seldom needed

        show, _, _ = castlist.add_list(self._store.truth, text)
        self._store.apply(self.tr("Add people"), show)

    def choose(self, person_id: str) -> None:
        """Take the row of somebody in hand."""
        self.view.setCurrentIndex(self._model.index(self._model.number_of(person_id)))

    def open_menu(self, person_id: str, at: QPoint) -> None:
        """Ask what is to be done with somebody, at a place of the screen."""
        self.choose(person_id)
        self.menu.popup(at)

    def _on_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self.menu.popup(self.view.viewport().mapToGlobal(at))

    @property
    def menu(self) -> CastMenu:
        """What can be done with the person in hand."""
        if self._menu is None:
            from designer.gui.panels.castmenu import CastMenu  # not before the first paint

            self._menu = CastMenu(self, self._store)
        return self._menu

    @property
    def entering(self) -> States | None:
        """What the people do whose entering is played; None while none is."""
        return self._entering
