"""The cast as a table: who they are, editable, and beside it who is seen, heard, both or neither, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.gui import figures, language, theme
from designer.gui.panels.rows import Index
from designer.gui.store import ShowStore
from designer.show import castlist, edits, joining
from designer.show.joining import Outcome, Reason
from designer.show.model import Person

_ROOT = QModelIndex()
SCREEN = 1
LEAST = 24
"""Pixels of a column that must be in sight for its text to be shortened to them."""


def tr(text: str) -> str:
    return QCoreApplication.translate("CastTable", text)


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    PICTURE = 1
    SOUND = 2
    VOLUME = 3
    USER = 4
    KIND = 5
    SIZE = 6
    ROOM = 7
    ROOM_KIND = 8
    STAND_IN = 9


CHOICES = (Column.KIND, Column.ROOM_KIND, Column.SOUND, Column.STAND_IN)


def heading(column: int) -> str:
    """What stands above a column."""
    return {
        Column.NAME: tr("Name"),
        Column.USER: tr("User ID"),
        Column.KIND: tr("Kind"),
        Column.SIZE: tr("Size"),
        Column.ROOM: tr("Room"),
        Column.ROOM_KIND: tr("Room kind"),
        Column.STAND_IN: tr("Stand-in"),
        Column.PICTURE: tr("Picture, and why"),
        Column.SOUND: tr("Sound, and why"),
        Column.VOLUME: tr("Volume"),
    }[Column(column)]


def choices(column: int) -> tuple[tuple[str, Any], ...]:
    """What may be chosen in a column, in words and as a value."""
    if column == Column.KIND:
        return ((tr("Camera"), (0, False)), (tr("Screen"), (SCREEN, False)), (tr("Audio only"), (0, True)))
    if column == Column.ROOM_KIND:
        return ((tr("As the show"), None), (tr("Number"), 0), (tr("Text"), 1))
    if column == Column.SOUND:
        return ((tr("Heard"), True), (tr("Muted"), False))
    return ((tr("Test card"), False), (tr("Picture…"), True))


def why(reason: Reason) -> str:
    """A reason in the user's language; what is assumed is said to be."""
    said = language.said(reason.template, reason.args)
    return tr("{reason} Assumed.").format(reason=said) if reason.assumed else said


class CastTable(QAbstractTableModel):
    """One row for each stream of the cast. It reads the store only while somebody looks (`watch`)."""

    refused = Signal(str)
    """Why what was typed was not taken."""
    picture_asked = Signal(str)
    card_asked = Signal(str)
    """Id of somebody in the cast who is to be shown as a local picture, or on the test card again."""

    def __init__(self, store: ShowStore, has_picture: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._has_picture = has_picture
        self._people: tuple[Person, ...] = ()
        self._outcomes: tuple[Outcome, ...] = ()
        self._order: tuple[str, ...] | None = None

    @property
    def outcomes(self) -> Sequence[Outcome]:
        """What becomes of everybody, in the order of the rows."""
        return self._outcomes

    def set_order(self, order: tuple[str, ...] | None) -> None:
        """Who is in the room, in the order of entering; None: all of the cast."""
        self._order = order
        self.refresh()

    def refresh(self) -> None:
        """Read the store. Rows of the same people stay, with focus and editors."""
        show = self._store.truth
        look = next(look for look in show.looks if look.id == self._store.look_id)
        known = {person.id for person in show.cast}
        order = None if self._order is None else [one for one in self._order if one in known]
        outcomes = joining.matrix(show, look, order, self._store.assume)
        if [one.id for one in show.cast] != [one.id for one in self._people]:
            self.beginResetModel()
            self._people, self._outcomes = show.cast, outcomes
            self.endResetModel()
        else:
            self._people, self._outcomes = show.cast, outcomes
            if show.cast:
                self.dataChanged.emit(self.index(0, 0), self.index(len(show.cast) - 1, len(Column) - 1))

    def person_at(self, row: int) -> Person | None:
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person_id: str) -> int:
        """The row of somebody, or -1."""
        return next((row for row, person in enumerate(self._people) if person.id == person_id), -1)

    # Qt asks us

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        person = self.person_at(index.row())
        if person is None or index.column() == Column.PICTURE:
            return flags
        if index.column() in (Column.SOUND, Column.VOLUME) and not self._has_sound(person):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def _has_sound(self, person: Person) -> bool:
        return bool(person.user_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person_at(index.row())
        if person is None:
            return None
        column, outcome = index.column(), self._outcomes[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._value(column, person, outcome)
        text = self._text(column, person, outcome)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading(column)}: {text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(column, person, text)
        if role == Qt.ItemDataRole.ForegroundRole:
            t = theme.tokens()
            if column in (Column.PICTURE, Column.SOUND):
                good = outcome.seen if column == Column.PICTURE else outcome.heard
                return t.warning if outcome.left_out else t.good if good else t.dim
            return t.text if column in (Column.NAME, Column.USER) else t.dim
        return None

    def _text(self, column: int, person: Person, outcome: Outcome) -> str:
        if column == Column.NAME:
            return person.name or person.user_id or tr("Open slot")
        if column == Column.PICTURE:
            word = tr("Seen") if outcome.seen else tr("Left out") if outcome.left_out else tr("Not seen")
            return f"{word} · {why(outcome.why_seen)}"
        if column == Column.SOUND:
            if not self._has_sound(person):
                return tr("Whoever enters next")
            return f"{tr('Heard') if outcome.heard else tr('Not heard')} · {why(outcome.why_heard)}"
        if column == Column.VOLUME:
            return figures.percent(self._value(column, person, outcome)) if self._has_sound(person) else ""
        if column in (Column.KIND, Column.ROOM_KIND, Column.STAND_IN):
            value = self._value(column, person, outcome)
            return next((text for text, choice in choices(column) if choice == value), str(value)).rstrip("…")
        if column == Column.ROOM and not person.room_id:
            return tr("The show's")
        if column == Column.USER and not person.user_id:
            return tr("next to join")
        return str(self._value(column, person, outcome))

    def _value(self, column: int, person: Person, outcome: Outcome) -> Any:
        if column == Column.KIND:
            return person.stream_type, person.audio_only
        if column == Column.ROOM_KIND:
            return person.room_id_type
        if column == Column.STAND_IN:
            return self._has_picture(person.id)
        if column == Column.SOUND:
            return outcome.heard
        if column == Column.VOLUME:
            return edits.volume_of(self._store.truth, self._store.look_id, person.id)
        if column == Column.SIZE:
            size = (person.source_width, person.source_height)
            return f"{size[0]}×{size[1]}" if size[0] and size[1] else ""
        return {Column.NAME: person.name, Column.USER: person.user_id, Column.ROOM: person.room_id}.get(
            Column(column)
        ) or ""

    def _tip(self, column: int, person: Person, text: str) -> str:
        if column == Column.USER:
            return tr("Without a user id it is an open slot: whoever enters next takes it")
        if column == Column.SIZE:
            return tr("What they send, such as 1280×720 or 720p; empty counts as 1280×720")
        if column == Column.VOLUME:
            return tr("A volume needs an allow list: where there is none, all who are heard now get into one")
        return text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        person = self.person_at(index.row())
        if person is None or role != Qt.ItemDataRole.EditRole:
            return False
        column, truth, look_id = index.column(), self._store.truth, self._store.look_id
        text = str(value).strip()
        if column == Column.STAND_IN:
            (self.picture_asked if value else self.card_asked).emit(person.id)
            return True
        if column == Column.SOUND:
            show = edits.set_heard(truth, look_id, person.id, bool(value))
            return self._store.apply(tr("Hear") if value else tr("Mute"), show)
        if column == Column.VOLUME:
            return self._store.apply(tr("Volume"), edits.set_volume(truth, look_id, person.id, int(value)))
        if column == Column.SIZE:
            size = castlist.size_of(text)
            if size is None and text:
                self.refused.emit(tr("“{text}” is no size: type one such as 1280×720 or 720p").format(text=text))
                return False
            width, height = size or (None, None)
            changes: dict[str, Any] = {"source_width": width, "source_height": height}
        elif column == Column.KIND:
            changes = {"stream_type": value[0], "audio_only": value[1]}
        elif column == Column.ROOM_KIND:
            changes = {"room_id_type": value}
        else:
            name = {Column.NAME: "name", Column.USER: "user_id", Column.ROOM: "room_id"}[Column(column)]
            changes = {name: text if column == Column.USER else text or None}
        return self._store.apply(tr("Edit the cast"), edits.set_person(truth, person.id, **changes))


class CellEditor(QStyledItemDelegate):
    """A list of choices or a number where a cell takes one of those; else a line to type."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As ever, but a text is shortened where the table's edge would cut it, not only where its column ends."""
        table = option.widget
        if isinstance(table, QAbstractScrollArea):
            edge = table.viewport().width() - 1
            if option.rect.left() + LEAST <= edge < option.rect.right():
                option.rect = option.rect.adjusted(0, 0, edge - option.rect.right(), 0)
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = index.column()
        if column in CHOICES:
            box = QComboBox(parent)
            for text, value in choices(column):
                box.addItem(text, value)
            box.activated.connect(self._on_done)
            editor: QWidget = box
        elif column == Column.VOLUME:
            spin = QSpinBox(parent)
            theme.indent(spin)
            spin.setRange(0, edits.FULL_VOLUME)
            spin.setSuffix(tr(" %"))
            editor = spin
        else:
            editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(heading(column))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            at = next((at for at, (_, choice) in enumerate(choices(index.column())) if choice == value), 0)
            editor.setCurrentIndex(at)
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            value: Any = choices(index.column())[editor.currentIndex()][1]
        elif isinstance(editor, QSpinBox):
            editor.interpretText()
            value = editor.value()
        else:
            super().setModelData(editor, model, index)
            return
        if value != index.data(Qt.ItemDataRole.EditRole) or index.column() == Column.STAND_IN:
            model.setData(model.index(index.row(), index.column()), value, Qt.ItemDataRole.EditRole)

    def _on_done(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
