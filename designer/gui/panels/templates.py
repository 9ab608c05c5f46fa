"""The strip of templates under the canvas bar: every arrangement for a number of people, drawn on the frame's own shape.

One click, or Enter, arranges the look in hand; it is one undo entry. The number follows the cast until somebody chooses
another. Own templates come first; what is done with their files is `templatedesk`'s affair.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QHideEvent, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui import language, theme
from designer.gui.icons import icon
from designer.gui.panels.rows import ROW, Row, RowsModel, row_state
from designer.gui.possible import allow
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.picture.cards import person_color
from designer.show import templates
from designer.show.geometry import Frame, frame_size
from designer.show.layouts import MOST_TILES
from designer.show.model import Show
from designer.show.templates import Offer, Own, Spacing

if TYPE_CHECKING:
    from designer.gui.rowmenu import RowMenu

HEIGHT = 116
CARD = QSize(116, 92)
PICTURE = 62
"""Height of the little frame on a card, in pixels."""
MOST_SPACING = 400


class _OfferRow(Row):
    """A template as the strip shows it."""

    __slots__ = ("colors", "frame", "offer")

    def __init__(self, offer: Offer, name: str, spoken: str, tip: str, frame: Frame, colors: tuple[str, ...]) -> None:
        super().__init__(f"own:{offer.key}" if offer.own else offer.key, name, spoken, tip)
        self.offer = offer
        self.frame = frame
        self.colors = colors

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.offer, self.frame, self.colors)


class _Delegate(QStyledItemDelegate):
    """Paints the frame with its places, each in the colour of who gets it, and the name below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return CARD

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: _OfferRow = index.data(ROW)
        t = theme.tokens()
        _, hovered, focused = row_state(self, option, index)
        card = QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.accent, 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(t.control if hovered else t.card)
        painter.drawRoundedRect(card, 8, 8)
        wide, high = row.frame
        scale = min((card.width() - 14) / wide, (PICTURE - 8) / high)
        left = card.center().x() - wide * scale / 2
        top = card.top() + 4 + (PICTURE - high * scale) / 2
        painter.setPen(QPen(t.line, 1))
        painter.setBrush(t.canvas)
        painter.drawRect(QRectF(left, top, wide * scale, high * scale))
        painter.setPen(QPen(t.canvas, 1))
        for number, rect in enumerate(row.offer.rects):
            painter.setBrush(person_color(row.colors[number]) if number < len(row.colors) else QColor(t.faint))
            painter.drawRect(QRectF(left + rect.x * scale, top + rect.y * scale, rect.w * scale, rect.h * scale))
        painter.setFont(theme.sized(option.font, 11))
        painter.setPen(t.text if hovered or focused else t.dim)
        room = QRectF(card.left() + 6, card.top() + PICTURE + 2, card.width() - 12, 18)
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class _View(QListView):
    """Enter takes the template that has the focus, Delete asks for an own one to be removed."""

    taken = Signal(object)
    """The index that Enter was pressed on."""
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class TemplatesStrip(QFrame):
    """Hidden until it is asked for; while it is hidden it works nothing out."""

    shown_changed = Signal(bool)
    save_asked = Signal()
    import_asked = Signal()
    export_asked = Signal(str)
    rename_asked = Signal(str)
    remove_asked = Signal(str)
    """Each with the key of an own template."""
    move_asked = Signal(str, int)
    """Key of an own template, and by how many places it is to go."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates")
        set_role(self, "bar")
        self.setFixedHeight(HEIGHT)
        self._store = store
        self._own: tuple[Own, ...] = ()
        self._chosen: int | None = None
        """The number of people, where somebody chose one."""
        self._menu: RowMenu | None = None
        self._offered_for: tuple[object, ...] | None = None
        """What the offers that are shown were worked out from."""
        self._model = RowsModel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addLayout(self._make_settings())
        self.view = _View(self)
        self.view.setObjectName("templatesList")
        self.view.setAccessibleName(self.tr("Templates"))
        self.view.setFlow(QListView.Flow.LeftToRight)
        self.view.setWrapping(False)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.clicked.connect(self._on_taken)
        self.view.taken.connect(self._on_taken)
        self.view.remove_asked.connect(self._on_remove)
        row.addWidget(self.view, 1)
        row.addLayout(self._make_buttons())
        store.committed.connect(self._on_committed)
        store.look_changed.connect(self.refresh)
        theme.signals().changed.connect(self.view.viewport().update)
        language.signals().changed.connect(self._on_language)
        self.hide()

    def _make_settings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        self.count = self._number("templateCount", self.tr("People"), 1, MOST_TILES)
        self.gap = self._number("templateGap", self.tr("Gap"), 0, MOST_SPACING)
        self.margin = self._number("templateMargin", self.tr("Margin"), 0, MOST_SPACING)
        self.count.setToolTip(self.tr("For how many people; it follows the cast until you choose"))
        for box in (self.gap, self.margin):
            box.setSuffix(self.tr(" px"))
            box.setSingleStep(2)
            box.valueChanged.connect(self._on_spacing)
        self.count.valueChanged.connect(self._on_count)
        for box in (self.count, self.gap, self.margin):
            line = QHBoxLayout()
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            set_role(label, "dim")
            line.addWidget(label)
            line.addSpacing(4)
            line.addStretch(1)
            line.addWidget(box)
            column.addLayout(line)
        column.addStretch(1)
        return column

    def _number(self, name: str, text: str, least: int, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setRange(least, most)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # arrow keys and the wheel step
        theme.indent(box)
        box.setFixedWidth(80)
        return box

    def _make_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for name, glyph, text, slot in (
            ("closeTemplates", "x", self.tr("Close the templates"), self.hide),
            ("saveTemplate", "plus", self.tr("Keep this look as a template of your own"), self.save_asked.emit),
            ("importTemplates", "download-simple", self.tr("Add templates from files"), self.import_asked.emit),
        ):
            column.addWidget(self._button(name, glyph, text, slot))
        column.addStretch(1)
        return column

    def _button(self, name: str, glyph: str, text: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(glyph))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(slot)
        return button

    # What is offered

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is shown, in its order."""
        return tuple([row.offer for row in self._model.rows if isinstance(row, _OfferRow)])

    @property
    def own(self) -> tuple[Own, ...]:
        """The own templates, whatever number they are for."""
        return self._own

    def set_own(self, own: tuple[Own, ...]) -> None:
        """Offer these besides the built-in ones."""
        self._own = own
        self.refresh()

    def show_own_template(self, key: str) -> None:
        """Take an own template in hand where it is offered: for as many people as it has places."""
        own = next((own for own in self._own if own.key == key), None)
        if own is None or not self.isVisible():
            return
        self._chosen = len(own.places)
        self.refresh()
        index = self._model.index(self._model.number_of(f"own:{key}"), 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def refresh(self) -> None:
        """Work out what is to be offered, unless nobody sees it or it would be the same."""
        if not self.isVisible():
            return
        show = self._store.truth
        count = self._chosen or templates.people_of(show)
        self.count.blockSignals(True)
        self.count.setValue(count)
        self.count.blockSignals(False)
        frame, spacing = frame_size(show), Spacing(self.gap.value(), self.margin.value())
        colors = _colors(show)
        wanted = (count, frame, spacing, colors, self._own)
        if wanted == self._offered_for:
            return
        self._offered_for = wanted
        rows = []
        for offer in templates.templates_for(count, frame, spacing=spacing, own=self._own):
            name = offer.title if offer.own else language.said(offer.title)
            kind = self.tr("your own") if offer.own else self.tr("built in")
            spoken = self.tr("{name}, for %n people, {kind}", "", count).format(name=name, kind=kind)
            tip = self.tr("{name}: click to arrange the look in hand").format(name=name)
            rows.append(_OfferRow(offer, name, spoken, tip, frame, colors))
        self._model.set_rows(rows)

    def _on_committed(self, show: Show) -> None:
        self.refresh()

    def _on_language(self) -> None:
        self._offered_for = None  # the names are other ones
        self.refresh()

    def _on_count(self, count: int) -> None:
        self._chosen = count
        self.refresh()

    def _on_spacing(self, pixels: int) -> None:
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.shown_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._chosen = None
        self.shown_changed.emit(False)

    # What is done with one

    def _on_taken(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, _OfferRow):
            show = templates.arrange(self._store.truth, self._store.look_id, row.offer)
            self._store.apply(self.tr("Arrange as {name}").format(name=row.text), show)

    def _own_at(self, index: QModelIndex) -> str | None:
        row = self._model.row_at(index)
        return row.offer.key if isinstance(row, _OfferRow) and row.offer.own else None

    def _on_remove(self) -> None:
        key = self._own_at(self.view.currentIndex())
        if key is not None:
            self.remove_asked.emit(key)

    def _on_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if self._own_at(index) is not None:
            self.view.setCurrentIndex(index)
            self.menu.popup(self.view.viewport().mapToGlobal(at))

    @property
    def menu(self) -> RowMenu:
        """What can be done with the own template in hand."""
        if self._menu is None:
            from designer.gui.rowmenu import RowMenu  # not before the first paint

            menu = RowMenu("templateMenu", self, self._refresh_menu)
            for name, text, task in (
                ("templateRename", self.tr("Rename…"), "rename"),
                ("templateLeft", self.tr("Move left"), "left"),
                ("templateRight", self.tr("Move right"), "right"),
                ("templateExport", self.tr("Export as file…"), "export"),
                ("templateRemove", self.tr("Remove"), "remove"),
            ):
                menu.add(name, text, self._on_task).setData(task)
            self._menu = menu
        return self._menu

    def _refresh_menu(self) -> None:
        key = self._own_at(self.view.currentIndex()) if self.isVisible() else None
        own = next((own for own in self._own if own.key == key), None)
        name = self.tr("Template {name}").format(name=own.name) if own is not None else self.tr("Template of your own")
        self.menu.call_it(name)
        for action in self.menu.actions():
            allow(action, self.tr("Choose one of your own among the templates first.") if own is None else "")

    def _on_task(self) -> None:
        action, key = self.sender(), self._own_at(self.view.currentIndex())
        if not isinstance(action, QAction) or key is None:
            return
        match action.data():
            case "rename":
                self.rename_asked.emit(key)
            case "export":
                self.export_asked.emit(key)
            case "remove":
                self.remove_asked.emit(key)
            case task:
                self.move_asked.emit(key, -1 if task == "left" else 1)


def _colors(show: Show) -> tuple[str, ...]:
    """Whose colours the places get: the people of the cast, in its order."""
    from designer.picture.compose import person_key

    return tuple([person_key(one.user_id, one.stream_type) for one in show.cast if not one.audio_only])
