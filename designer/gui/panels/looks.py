"""The looks of the show, as pictures: which one is in hand, which one is on air, which one comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap
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
from designer.gui.panels.rows import ROW, Index, ListPanel, MovableRowsModel, Row, row_state
from designer.gui.possible import allow
from designer.gui.store import ShowStore
from designer.picture.images import Images
from designer.show import edits
from designer.show.model import Look, Show

if TYPE_CHECKING:
    from designer.gui.rowmenu import RowMenu

THUMBNAIL_WIDTH = 72
CARD_HEIGHT = 56
F_KEYS = 12


class LookRow(Row):
    """A look as the list shows it."""

    __slots__ = ("key", "picture", "tally")

    def __init__(self, id_: str, text: str, spoken: str, *, key: str, tally: str, picture: QPixmap | None) -> None:
        super().__init__(id_, text, spoken)
        self.key = key
        self.tally = tally
        self.picture = picture

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.key, self.tally, id(self.picture))


class _LooksModel(MovableRowsModel):
    """Rows that can be dragged and renamed."""

    MIME = "application/x-mixframe-look"
    renamed = Signal(str, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return both | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        name = str(value).strip()
        if row is None or role != Qt.ItemDataRole.EditRole or not name:
            return False
        self.renamed.emit(row.id, name)
        return True


class _Delegate(QStyledItemDelegate):
    """Paints a card: thumbnail, name, ON AIR or NEXT in words and as a border, F-key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, CARD_HEIGHT + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LookRow = index.data(ROW)
        t = theme.tokens()
        full: QRect = option.rect
        selected, hovered, focused = row_state(self, option, index)
        font = option.font
        rect = QRectF(full).adjusted(8.5, 2.5, -8.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(t.card)
            painter.drawRoundedRect(rect, 8, 8)
        elif hovered:
            painter.setBrush(t.control)
            painter.setOpacity(0.5)
            painter.drawRoundedRect(rect, 8, 8)
            painter.setOpacity(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        border: QColor | None = {"air": t.on_air, "next": t.good}.get(row.tally)
        if border is None and focused:
            border = t.accent
        if border is not None:
            painter.setPen(QPen(border, 1.5))
            painter.drawRoundedRect(rect, 8, 8)
        thumb = QRectF(rect.left() + 6, rect.top() + 6, THUMBNAIL_WIDTH, rect.height() - 12)
        if row.picture is not None:
            size = row.picture.deviceIndependentSize().scaled(thumb.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                thumb.center().x() - size.width() / 2,
                thumb.center().y() - size.height() / 2,
                size.width(),
                size.height(),
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, row.picture, QRectF(row.picture.rect()))
        else:
            painter.setPen(t.line)
            painter.drawRoundedRect(thumb, 4, 4)
        left = thumb.right() + 10
        painter.setPen(t.text)
        painter.setFont(font)
        room = QRectF(left, rect.top() + 8, rect.right() - left - 6, 18)
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, int(room.width())),
        )
        second = QRectF(left, rect.top() + 27, rect.right() - left - 6, 16)
        words = {"air": self.tr("ON AIR"), "next": self.tr("NEXT")}.get(row.tally, "")
        if words and border is not None:
            painter.setFont(theme.sized(font, 11, bold=True))
            painter.setPen(border)
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, words)
            second.setLeft(second.left() + painter.fontMetrics().horizontalAdvance(words) + 8)
        painter.setFont(theme.sized(font, 11))
        painter.setPen(t.faint)
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, row.key)
        painter.restore()


class _LooksView(QListView):
    """Alt+Up and Alt+Down move the look in hand."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)


class LooksPanel(ListPanel):
    """The looks of the open show. Choosing one takes it in hand; while live it is then armed as the next."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        view = _LooksView()
        super().__init__("looks", self.tr("Looks"), view, parent)
        self._store = store
        self._on_air: str | None = None
        self._live = False
        self._syncing = False
        self._pictures: dict[str, tuple[object, QPixmap]] = {}
        self.images: Images | None = None
        """Remote pictures that have come."""
        self._paint_pictures = False
        self._model = _LooksModel(self)
        add = QToolButton()
        add.setIcon(icon("plus"))
        add.setObjectName("addLook")
        add.setAccessibleName(self.tr("Add a look"))
        add.setToolTip(self.tr("Add a look that starts as a copy of the one in hand"))
        add.clicked.connect(self._on_add)
        self.head.addWidget(add)

        view.setModel(self._model)
        view.setItemDelegate(_Delegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.selectionModel().currentChanged.connect(self._on_current)
        self._model.renamed.connect(self._on_renamed)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._model.dropped.connect(self._on_dropped)
        view.moved.connect(self._move)
        self._menu: RowMenu | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self._on_later)
        store.committed.connect(self._on_committed)
        store.calibrated.connect(self.forget_pictures)
        store.look_changed.connect(self._rebuild)
        language.signals().changed.connect(self._rebuild)
        theme.signals().changed.connect(self._on_theme_changed)
        self._rebuild()

    def set_air(self, live: bool, look_id: str | None) -> None:
        """Say which look is on air, if any."""
        if (live, look_id) != (self._live, self._on_air):
            self._live, self._on_air = live, look_id
            self._rebuild()

    def paint_pictures(self) -> None:
        """Start to make thumbnails: the window calls it after its first paint."""
        self._paint_pictures = True
        self._later.start()

    def finish_pictures(self) -> None:
        """Make all missing thumbnails now."""
        while self._make_picture():
            pass

    def _on_committed(self, show: Show) -> None:
        self._rebuild()
        if self._paint_pictures:
            self._later.start()

    def _on_theme_changed(self) -> None:
        self.view.viewport().update()

    def forget_pictures(self) -> None:
        """Make all thumbnails anew: remote pictures have come, or it is known how they are mixed."""
        self._pictures = {look: ((None, None, None), picture) for look, (_, picture) in self._pictures.items()}
        if self._paint_pictures:
            self._later.start(0)

    def _on_later(self) -> None:
        # One at a time, so that no frame waits for all of them.
        if self._make_picture():
            self._later.start(0)

    def _make_picture(self) -> bool:
        """Make one missing thumbnail; says whether there was one."""
        from designer.picture import compose  # after the first paint

        show = self._store.truth
        for look in show.looks:
            key = (look, show.video_encode, show.cast)
            known = self._pictures.get(look.id)
            if known is None or any(one is not other for one, other in zip(known[0], key, strict=True)):  # type: ignore[call-overload]
                picture = compose.thumbnail(
                    show, look, THUMBNAIL_WIDTH, self.devicePixelRatioF(), images=self.images, assume=self._store.assume
                )
                self._pictures[look.id] = (key, picture)
                self._rebuild()
                return True
        return False

    def _rebuild(self) -> None:
        show = self._store.truth
        rows: list[Row] = [self._make_row(show, number, look) for number, look in enumerate(show.looks)]
        self._syncing = True
        try:
            self._model.set_rows(rows)
            number = self._model.number_of(self._store.look_id)
            if number >= 0:
                self.view.setCurrentIndex(self._model.index(number))
        finally:
            self._syncing = False

    def _make_row(self, show: Show, number: int, look: Look) -> LookRow:
        key = f"F{number + 1}" if number < F_KEYS else ""
        tally = ""
        spoken = [look.name, key]
        if self._live and look.id == self._on_air:
            tally = "air"
            spoken.append(self.tr("on air"))
        elif self._live and look.id == self._store.look_id:
            tally = "next"
            spoken.append(self.tr("next"))
        if look.id == show.opening_look:
            spoken.append(self.tr("opening look"))
        picture = self._pictures.get(look.id)
        return LookRow(
            look.id,
            look.name,
            ", ".join(part for part in spoken if part),
            key=key,
            tally=tally,
            picture=picture[1] if picture else None,
        )

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        row = self._model.row_at(current)
        if row is not None and not self._syncing:
            self._store.edit_look(row.id)

    def _on_renamed(self, id_: str, name: str) -> None:
        self._store.apply(self.tr("Rename look"), edits.rename_look(self._store.truth, id_, name))

    def _on_add(self) -> None:
        show, id_ = edits.duplicate_look(self._store.truth, self._store.look_id)
        if self._store.apply(self.tr("Add look"), show):
            self._store.edit_look(id_)

    def _on_menu(self, at: QPoint) -> None:
        if not self.view.indexAt(at).isValid():
            return
        self.menu.popup(self.view.viewport().mapToGlobal(at))

    @property
    def menu(self) -> RowMenu:
        """What can be done with the look in hand."""
        if self._menu is None:
            from designer.gui.rowmenu import RowMenu  # not before the first paint

            menu = RowMenu("lookMenu", self, self._refresh_menu)
            menu.add("lookRename", self.tr("Rename"), self._on_menu_rename)
            menu.add("lookDuplicate", self.tr("Duplicate"), self._on_add)
            menu.add("lookOpening", self.tr("Use as opening look"), self._on_menu_opening)
            menu.add("lookUp", self.tr("Move up"), self._on_menu_up)
            menu.add("lookDown", self.tr("Move down"), self._on_menu_down)
            menu.add("lookRemove", self.tr("Remove"), self._on_menu_remove)
            self._menu = menu
        return self._menu

    def _refresh_menu(self) -> None:
        show, look = self._store.truth, self._store.look
        number, last = self._model.number_of(look.id), len(show.looks) - 1
        self.menu.call_it(self.tr("Look {name}").format(name=look.name))
        why = {
            "lookOpening": self.tr("It is the opening look.") if look.id == show.opening_look else "",
            "lookUp": self.tr("It is the first one.") if number == 0 else "",
            "lookDown": self.tr("It is the last one.") if number == last else "",
            "lookRemove": self.tr("A show has one look at least.") if last == 0 else "",
        }
        for action in self.menu.actions():
            allow(action, why.get(action.objectName(), ""))

    def _on_menu_rename(self) -> None:
        self.view.edit(self.view.currentIndex())

    def _on_menu_opening(self) -> None:
        self._store.apply(
            self.tr("Choose the opening look"), edits.set_opening_look(self._store.truth, self._store.look_id)
        )

    def _on_menu_up(self) -> None:
        self._move(-1)

    def _on_menu_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        number = self._model.number_of(self._store.look_id)
        to = max(0, min(len(self._store.truth.looks) - 1, number + by))
        self._store.apply(self.tr("Move look"), edits.move_look(self._store.truth, self._store.look_id, to))

    def _on_dropped(self, id_: str, row: int) -> None:
        number = self._model.number_of(id_)
        before = row if row >= 0 else len(self._store.truth.looks)
        to = before - (before > number)
        self._store.apply(self.tr("Move look"), edits.move_look(self._store.truth, id_, to))

    def _on_menu_remove(self) -> None:
        self._store.apply(self.tr("Remove look"), edits.remove_look(self._store.truth, self._store.look_id))
