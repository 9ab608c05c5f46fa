"""Tiles and watermarks from front to back: the canvas' twin for keyboard and screen reader.

Same order, same selection. Everything that can be done to an item can be done here: the shortcuts of the
canvas work in the list too, drag or Ctrl+] and Ctrl+[ change the order, L locks, H hides, F2 renames.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.gui import icons, language, theme
from designer.gui.panels.rows import ROW, Index, ListPanel, MovableRowsModel, Row, paint_ground
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.show import edits, geometry, mixing
from designer.show.model import Look, Show, Tile, find_item, items_of

ROW_HEIGHT = 28
BACKGROUND = "background"
SCREEN = 1


class LayerRow(Row):
    """An item as the list shows it."""

    __slots__ = ("glyph", "hidden", "locked", "note", "z")

    def __init__(
        self, id_: str, text: str, spoken: str, *, note: str, glyph: str, z: str, locked: bool, hidden: bool
    ) -> None:
        super().__init__(id_, text, spoken)
        self.note = note
        self.glyph = glyph
        self.z = z
        self.locked = locked
        self.hidden = hidden

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.note, self.glyph, self.z, self.locked, self.hidden)


class _LayersModel(MovableRowsModel):
    """Rows that can be dragged and renamed."""

    MIME = "application/x-mixframe-layer"
    renamed = Signal(str, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self.row_at(index)
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row is None or row.id == BACKGROUND:
            return both
        return both | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(row.id, str(value).strip())
        return True


class _Delegate(QStyledItemDelegate):
    """Paints a layer: kind, name, note, ZOrder, and the marks that lock and hide it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LayerRow = index.data(ROW)
        t = theme.tokens()
        rect: QRect = option.rect
        hovered = paint_ground(self, painter, option, index)
        faded = row.hidden
        icons.paint(
            painter, QRect(rect.left() + 14, rect.center().y() - 7, 15, 15), row.glyph, t.faint if faded else t.dim
        )
        right = rect.right() - 12
        for name, on, glyph_on, glyph_off in (
            ("lock", row.locked, "lock-simple-fill", "lock-simple-open"),
            ("eye", row.hidden, "eye-slash", "eye"),
        ):
            if row.id == BACKGROUND and name == "eye":
                continue
            if on or (hovered and row.id != BACKGROUND):
                icons.paint(painter, mark_rect(rect, name), glyph_on if on else glyph_off, t.text if on else t.faint)
                right = min(right, mark_rect(rect, name).left() - 4)
        font = option.font
        small = theme.sized(font, 11, tabular=True)
        painter.setFont(small)
        painter.setPen(t.faint)
        z_rect = QRect(right - 30, rect.top(), 28, rect.height())
        if row.z:
            painter.drawText(z_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.z)
        painter.setFont(font)
        painter.setPen(t.faint if faded else t.text)
        room = QRect(rect.left() + 38, rect.top(), z_rect.left() - rect.left() - 42, rect.height())
        metrics = painter.fontMetrics()
        text = row.text if not row.note else f"{row.text} · {row.note}"
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )


def mark_rect(row: QRect, name: str) -> QRect:
    """Where the lock or the eye stands in a row."""
    x = row.right() - (27 if name == "lock" else 45)
    return QRect(x, row.center().y() - 7, 15, 15)


class _LayersView(QListView):
    """Tells which mark was clicked and which plain key was pressed."""

    mark_clicked = Signal(str, str)
    key_pressed = Signal(int)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW)
        if row is not None and row.id != BACKGROUND and event.button() == Qt.MouseButton.LeftButton:
            for name in ("lock", "eye"):
                if mark_rect(self.visualRect(index), name).adjusted(-1, -6, 1, 6).contains(event.position().toPoint()):
                    self.mark_clicked.emit(row.id, name)
                    return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_L, Qt.Key.Key_H, Qt.Key.Key_Escape):
            self.key_pressed.emit(int(event.key()))
            return
        super().keyPressEvent(event)


class LayersPanel(ListPanel):
    """The layers of the look in hand."""

    menu_asked = Signal(QPoint)
    """Global position at which the menu of the selected items was asked for."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        view = _LayersView()
        super().__init__("layers", self.tr("Layers"), view, parent)
        self._store = store
        self._model = _LayersModel(self)
        self._syncing = False
        note = QLabel(self.tr("front → back"))
        set_role(note, "faint")
        self.head.addWidget(note)
        self.head.addSpacing(6)

        view.setModel(self._model)
        view.setItemDelegate(_Delegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.mark_clicked.connect(self._on_mark_clicked)
        view.key_pressed.connect(self._on_key_pressed)
        view.selectionModel().selectionChanged.connect(self._on_view_selection)
        self._model.dropped.connect(self._on_dropped)
        self._model.renamed.connect(self._on_renamed)
        store.changed.connect(self._on_changed)
        store.look_changed.connect(self._rebuild)
        language.signals().changed.connect(self._rebuild)
        store.calibrated.connect(self._rebuild)
        store.selection_changed.connect(self._on_store_selection)
        theme.signals().changed.connect(self.repaint_rows)
        self._rebuild()

    def model(self) -> QAbstractItemModel:
        return self._model

    # what is shown

    def _on_changed(self, old: Show, new: Show) -> None:
        if self._store.previewing:
            return  # order and names do not change during a drag; the numbers spoken follow with the commit
        self._rebuild()

    def _rebuild(self) -> None:
        self._syncing = True
        try:
            self._model.set_rows(self._make_rows())
        finally:
            self._syncing = False
        look = self._store.look
        placed = look.video is not None and mixing.layout_mode(look) == mixing.CUSTOM
        told = self.tr("Nothing on the frame yet: choose a template, or drag somebody from the cast onto it.")
        self.tell_when_empty(told, empty=placed and not items_of(look))
        self._on_store_selection(self._store.selection)

    def _make_rows(self) -> list[Row]:
        show, look = self._store.show, self._store.look
        order = edits.stacking_order(look, self._store.assume)
        rows: list[Row] = []
        for place, id_ in reversed(list(enumerate(order))):
            below = order[place - 1] if place else None
            rows.append(self._make_row(show, look, id_, below))
        rows.append(
            LayerRow(
                BACKGROUND,
                self.tr("Background"),
                self.tr("Background, always behind everything"),
                note="",
                glyph="square-fill",
                z="",
                locked=True,
                hidden=False,
            )
        )
        return rows

    def _make_row(self, show: Show, look: Look, id_: str, below: str | None) -> LayerRow:
        item = find_item(look, id_)
        name, note, glyph = self.describe(show, look, id_)
        rect = geometry.item_rect(item)
        z = mixing.item_z(item)
        parts = [name, note, self.tr("x {x}, y {y}, {w} by {h}").format(x=rect.x, y=rect.y, w=rect.w, h=rect.h)]
        if below is not None:
            parts.append(self.tr("in front of {name}").format(name=self.describe(show, look, below)[0]))
        if item.locked:
            parts.append(self.tr("locked"))
        if item.hidden:
            parts.append(self.tr("hidden"))
        return LayerRow(
            id_,
            name,
            ", ".join(part for part in parts if part),
            note=note,
            glyph=glyph,
            z=f"z {z}",
            locked=item.locked,
            hidden=item.hidden,
        )

    def describe(self, show: Show, look: Look, id_: str) -> tuple[str, str, str]:
        """Name, kind and icon of an item, in words."""
        item = find_item(look, id_)
        if isinstance(item, Tile):
            stream = item.layout.user_media_stream
            person = mixing.person_of(show, stream)
            screen = stream is not None and stream.stream_type == SCREEN
            user = stream.user_info.user_id if stream is not None and stream.user_info is not None else None
            name = item.name or (person.name if person and person.name else None) or user or self.tr("Open slot")
            kind = self.tr("screen") if screen else self.tr("camera")
            return name, kind if user else self.tr("next to join"), "monitor" if screen else "user-rectangle"
        if item.params.water_mark_type == 1:
            text = item.params.water_mark_text
            return item.name or (text.text if text and text.text else self.tr("Text")), self.tr("text"), "text-t"
        return item.name or self.tr("Picture"), self.tr("image"), "image"

    # selection, both ways

    def _on_view_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._syncing:
            return
        chosen = {self._model.rows[index.row()].id for index in self.view.selectionModel().selectedIndexes()}
        chosen.discard(BACKGROUND)
        kept = [id_ for id_ in self._store.selection if id_ in chosen]
        added = [row.id for row in self._model.rows if row.id in chosen and row.id not in kept]
        self._store.select((*kept, *added))

    def _on_store_selection(self, ids: tuple[str, ...]) -> None:
        selection = self.view.selectionModel()
        wanted = QItemSelection()
        last = -1
        for id_ in ids:
            number = self._model.number_of(id_)
            if number >= 0:
                index = self._model.index(number)
                wanted.select(index, index)
                last = number
        current = {index.row() for index in selection.selectedIndexes()}
        if current == {index.row() for index in wanted.indexes()}:
            return
        self._syncing = True
        try:
            selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if last >= 0:
                selection.setCurrentIndex(self._model.index(last), QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self._syncing = False

    # what is done

    def _on_mark_clicked(self, id_: str, name: str) -> None:
        if name == "lock":
            self._toggle_locked((id_,))
        else:
            self._toggle_hidden((id_,))

    def _on_key_pressed(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self._store.select(())
        elif key == Qt.Key.Key_L:
            self._toggle_locked(self._store.selection)
        else:
            self._toggle_hidden(self._store.selection)

    def _toggle_locked(self, ids: tuple[str, ...]) -> None:
        if ids:
            locked = not all(find_item(self._store.look, id_).locked for id_ in ids)
            text = self.tr("Lock") if locked else self.tr("Unlock")
            self._store.apply(text, edits.set_locked(self._store.truth, self._store.look_id, ids, locked))

    def _toggle_hidden(self, ids: tuple[str, ...]) -> None:
        if ids:
            hidden = not all(find_item(self._store.look, id_).hidden for id_ in ids)
            text = self.tr("Hide") if hidden else self.tr("Show")
            self._store.apply(text, edits.set_hidden(self._store.truth, self._store.look_id, ids, hidden))

    def _on_dropped(self, id_: str, row: int) -> None:
        ids = [other.id for other in self._model.rows if other.id != BACKGROUND]
        before = self._model.number_of(id_)
        if before < 0:
            return
        ids.remove(id_)
        place = row - 1 if row > before else row
        above = ids[place] if 0 <= place < len(ids) else None
        self._store.apply(
            self.tr("Change the order"),
            edits.reorder_item(self._store.truth, self._store.look_id, id_, above, self._store.assume),
        )

    def _on_renamed(self, id_: str, name: str) -> None:
        self._store.apply(
            self.tr("Rename"), edits.rename_item(self._store.truth, self._store.look_id, id_, name or None)
        )

    def _on_menu(self, at: QPoint) -> None:
        if self._store.selection:
            self.menu_asked.emit(self.view.viewport().mapToGlobal(at))
