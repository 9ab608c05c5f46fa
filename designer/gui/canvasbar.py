"""The bar above the canvas: align, space, size, order, what to add, and how it is seen.

Where the window is narrow, the menus that arrange become one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QMenu, QToolButton, QWidget

from designer.gui import figures, language
from designer.gui.icons import icon
from designer.gui.menubutton import MenuButton
from designer.gui.theme import set_role

ALIGN = (
    ("align_left", "align-left"),
    ("align_right", "align-right"),
    ("align_top", "align-top"),
    ("align_bottom", "align-bottom"),
    ("align_centre", "align-center-horizontal"),
    ("align_middle", "align-center-vertical"),
)
SPACE = ("distribute_across", "distribute_down")
SIZE = ("match_width", "match_height", "match_size")
ORDER = ("bring_to_front", "forward", "backward", "send_to_back")


class CanvasBar(QFrame):
    """Buttons for the actions of the canvas. `view_actions` fill the menu of the zoom button."""

    guests_chosen = Signal(bool)
    """Whether the people of the local stage are to be there."""

    def __init__(
        self, edit: Mapping[str, QAction], view_actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("canvasBar")
        set_role(self, "bar")
        self.setFixedHeight(40)
        self._shown_zoom = 1.0
        language.signals().changed.connect(self._on_language_changed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(2)
        # The bar may be narrower than its buttons: it then shows fewer.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for name, glyph in ALIGN:
            edit[name].setIcon(icon(glyph))
            button = QToolButton()
            button.setDefaultAction(edit[name])
            button.setIconSize(QSize(18, 18))
            self._row.addWidget(button)
        line = QFrame()
        line.setFixedSize(1, 20)
        line.setStyleSheet("background: palette(mid);")
        self._row.addSpacing(6)
        self._row.addWidget(line)
        self._row.addSpacing(6)
        self._wide = (
            self._menu_button("spaceMenu", self.tr("Space"), [edit[name] for name in SPACE]),
            self._menu_button("sizeMenu", self.tr("Same size"), [edit[name] for name in SIZE]),
            self._menu_button("orderMenu", self.tr("Order"), [edit[name] for name in ORDER]),
        )
        self._narrow = self._menu_button(
            "arrangeMenu", self.tr("Arrange"), [edit[name] for name in (*SPACE, *SIZE, *ORDER)]
        )
        self._narrow.hide()
        self._add_tile = add_tile = QToolButton()
        add_tile.setObjectName("addTile")
        add_tile.setText(self.tr("+ Tile"))
        add_tile.setAccessibleName(edit["add_tile"].text())
        add_tile.setToolTip(self.tr("Add a tile for whoever enters next"))
        add_tile.clicked.connect(edit["add_tile"].trigger)
        self._row.addWidget(add_tile)
        self._menu_button(
            "addWatermark",
            self.tr("+ Watermark"),
            [edit[name] for name in ("add_text", "add_image", "add_caption", "add_baked")],
        )
        self._row.addStretch(1)

        self._guest_actions: list[QAction] = []
        for text, present in ((self.tr("Present"), True), (self.tr("Away"), False)):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(present)
            action.triggered.connect(self._on_guests)
            self._guest_actions.append(action)
        self._guests = self._menu_button("guests", self.tr("Guests"), self._guest_actions)
        self._guests.setToolTip(
            self.tr("Whether the people of the local stage are in the room: without them the idle time runs")
        )
        self._stand_ins = self._menu_button("standInsMenu", self.tr("Stand-ins"), [])
        self._stand_ins.setToolTip(self.tr("What people do on the canvas, and what they are shown as"))
        self._snap = self._menu_button("snapMenu", self.tr("Snap"), [])
        self._show = self._menu_button("showMenu", self.tr("Show"), [])
        self._spare = (self._guests, self._stand_ins, self._snap, self._show)
        """What goes into the menu of the zoom where there is no room for it, the last first."""
        self._zoom = self._menu_button("zoom", self.tr("Zoom"), view_actions)
        guests = self._guests.menu()
        guests.setTitle(self.tr("Guests"))
        self._zoom.menu().addAction(guests.menuAction())
        self.show_guests(True)
        self.show_zoom(1.0)

    def minimumSizeHint(self) -> QSize:
        spare = (*self._wide, *self._spare)
        goes = sum(button.sizeHint().width() + self._row.spacing() for button in spare if button.isVisibleTo(self))
        return QSize(self._row.sizeHint().width() - goes, self.height())

    def set_templates(self, action: QAction) -> None:
        """The command that shows the templates, before what is added."""
        button = QToolButton()
        button.setObjectName("templatesButton")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._row.insertWidget(self._row.indexOf(self._add_tile), button)

    def set_stand_ins(self, menu: QMenu) -> None:
        """The menu of the stand-ins."""
        menu.setTitle(self.tr("Stand-ins"))
        self._take(self._stand_ins, menu)

    def set_seeing(self, snap: QMenu, show: QMenu) -> None:
        """The menus of what a drag snaps to, and of what lies over the picture."""
        self._take(self._snap, snap)
        self._take(self._show, show)

    def _take(self, button: QToolButton, menu: QMenu) -> None:
        """A button's menu, which is part of the zoom's menu where there is no room for the button."""
        button.setMenu(menu)
        self._zoom.menu().addAction(menu.menuAction())
        self._make_room()

    def show_guests(self, present: bool) -> None:
        """Say whether the people of the local stage are there."""
        for action in self._guest_actions:
            action.setChecked(bool(action.data()) == present)
        words = self.tr("Guests: present") if present else self.tr("Guests: away")
        self._guests.setText(f"{words} ▾")
        self._guests.setAccessibleName(words)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the frame is shown; 1.0 is one screen pixel for one output pixel."""
        self._shown_zoom = zoom
        self._zoom.setText(f"{figures.percent(zoom * 100)} ▾")

    def _on_language_changed(self) -> None:
        self.show_zoom(self._shown_zoom)

    def event(self, event: QEvent) -> bool:
        # Words and fonts change the widths too.
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show as much as there is room for: what arranges becomes one menu, then menus go into that of the zoom."""
        spare = self._spare
        gap = self._row.spacing()
        always = self._row.sizeHint().width() - sum(
            button.sizeHint().width() + gap
            for button in (*self._wide, self._narrow, *spare)
            if button.isVisibleTo(self)
        )
        shown: tuple[QToolButton, ...] = (self._narrow,)
        for more in (
            (*self._wide, *spare),
            (*self._wide, *spare[:2]),
            (*self._wide, *spare[:1]),
            (self._narrow, *spare),
            (self._narrow, *spare[:2]),
            (self._narrow, *spare[:1]),
        ):
            if self.width() >= always + sum(button.sizeHint().width() + gap for button in more):
                shown = more
                break
        for button in (*self._wide, self._narrow, *spare):
            button.setVisible(button in shown)
        for button in spare:
            menu = button.menu()
            if menu is not None:
                menu.menuAction().setVisible(button not in shown)

    def _menu_button(self, name: str, text: str, actions: Sequence[QAction]) -> QToolButton:
        button = MenuButton()
        button.setObjectName(name)
        button.setText(f"{text} ▾")
        button.setAccessibleName(text)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        self._row.addWidget(button)
        return button

    def _on_guests(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.guests_chosen.emit(bool(sender.data()))
