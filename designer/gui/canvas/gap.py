"""A small field over the canvas that asks for the gap between the selected items."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.gui.icons import icon
from designer.gui.store import ShowStore
from designer.gui.sumbox import SumBox
from designer.gui.theme import set_role
from designer.show import edits
from designer.show.geometry import Axis, frame_size, item_rect
from designer.show.model import find_look, items_of

USUAL = 16
"""The gap that is offered where there is none, in output pixels."""


class GapField(QFrame):
    """Shown until Enter sets the gap or Esc, or leaving it, does not. It shows the outcome while it is typed."""

    def __init__(self, store: ShowStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("gapField")
        set_role(self, "card")
        self.setAutoFillBackground(True)
        self._store = store
        self._over = parent
        self._ids: tuple[str, ...] = ()
        self._axis: Axis = "x"
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        label = QLabel(self.tr("Gap"))
        self.number = SumBox()
        self.number.setObjectName("gap")
        self.number.setAccessibleName(self.tr("Gap between the selected items, in pixels"))
        self.number.setSuffix(self.tr(" px"))
        self.number.setButtonSymbols(SumBox.ButtonSymbols.NoButtons)
        self.number.setMinimumWidth(96)
        label.setBuddy(self.number)
        row.addWidget(label)
        row.addWidget(self.number)
        self._axes = QButtonGroup(self)
        for number, (text, glyph) in enumerate(
            ((self.tr("Side by side"), "arrows-left-right"), (self.tr("One below the other"), "arrows-down-up"))
        ):
            button = QToolButton()
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.setIcon(icon(glyph))
            self._axes.addButton(button, number)
            row.addWidget(button)
        self.number.installEventFilter(self)
        self.number.lineEdit().installEventFilter(self)
        self.number.valueChanged.connect(self._on_value_changed)
        self._axes.idClicked.connect(self._on_axis)
        # The items it is about are gone.
        store.opened.connect(self.hide)
        store.look_changed.connect(self.hide)
        self.hide()

    def ask(self, ids: tuple[str, ...]) -> None:
        """Show the field for these items, with the gap they have."""
        store = self._store
        self._ids = ids
        self._axis = edits.main_axis(store.truth, store.look_id, ids)
        longest = max(frame_size(store.truth))
        self.number.blockSignals(True)
        self.number.setRange(-longest, longest)
        self.number.set_frame(frame_size(store.truth))
        self.number.setValue(self._now())
        self.number.blockSignals(False)
        self._axes.button(0 if self._axis == "x" else 1).setChecked(True)
        self.adjustSize()
        room = self._over.rect()
        self.move((room.width() - self.width()) // 2, 36)
        self.show()
        self.raise_()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def _now(self) -> int:
        """The gap between the first two items, in pixels; a usual one where they overlap."""
        look = find_look(self._store.truth, self._store.look_id)
        rects = [item_rect(item) for item in items_of(look) if item.id in self._ids and not item.locked]
        if len(rects) < 2:
            return USUAL
        rects.sort(key=lambda rect: rect.centre[0 if self._axis == "x" else 1])
        first, second = rects[:2]
        gap = second.x - first.right if self._axis == "x" else second.y - first.bottom
        return gap if gap >= 0 else USUAL

    def _on_value_changed(self, value: int) -> None:
        store = self._store
        store.preview(edits.distribute_items(store.truth, store.look_id, self._ids, self._axis, gap=value))

    def _on_axis(self, number: int) -> None:
        self._axis = "x" if number == 0 else "y"
        self._on_value_changed(self.number.value())
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, *, keep: bool) -> None:
        store = self._store
        if keep:
            self.number.interpretText()
            show = edits.distribute_items(store.truth, store.look_id, self._ids, self._axis, gap=self.number.value())
            store.apply(self.tr("Set the gap"), show)
        else:
            store.cancel_preview()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._done(keep=True)
                self._over.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._done(keep=False)
                self._over.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        if event.type() == QEvent.Type.FocusOut and watched is self.number and self.isVisible():
            self._leave_later()
        return super().eventFilter(watched, event)

    def _leave_later(self) -> None:
        """The focus went elsewhere: what was typed is kept, unless it only went to the field's own buttons."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._done(keep=True)
