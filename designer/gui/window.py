"""The window: puts the parts in their places and wires them. What they do is in the parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from designer.gui import language, theme
from designer.gui.banner import Banner
from designer.gui.bottomtabs import BottomTabs
from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.canvasbar import CanvasBar
from designer.gui.commands import Commands
from designer.gui.docks import Docks
from designer.gui.opening import Opening
from designer.gui.pace import Pace
from designer.gui.panels.cast import CastPanel
from designer.gui.panels.cost import CostMeter
from designer.gui.panels.history import UndoActions
from designer.gui.panels.inspector.panel import Inspector
from designer.gui.panels.layers import LayersPanel
from designer.gui.panels.looks import F_KEYS, LooksPanel
from designer.gui.panels.templates import TemplatesStrip
from designer.gui.preflight import Preflight
from designer.gui.seeing import ShowMenu, SnapMenu
from designer.gui.selectionstatus import SelectionStatus
from designer.gui.settings import HOLD_SECONDS, Settings
from designer.gui.standins import StandInsMenu
from designer.gui.store import ShowStore
from designer.gui.taskstatus import TaskStatus
from designer.gui.theme import set_role
from designer.gui.topbar import TopBar
from designer.picture.images import Images
from designer.show import geometry
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import Show, Watermark, find_item

if TYPE_CHECKING:
    from designer.gui.panels.castdesk import CastDesk
    from designer.gui.panels.dynamic import DynamicNote

NOTICE_MS = 8_000


class MainWindow(QMainWindow):
    """Everything the producer sees. Actions that need the loop or the disk are signals that `app` answers."""

    first_painted = Signal()
    closing = Signal()
    """The user wants to close the window; `app` decides."""
    files_dropped = Signal(object)
    """A Path that was dropped on the window."""
    cast_desk_made = Signal()
    """The table of the cast is there."""
    told = Signal(str)
    """The banner tells something."""
    guests_chosen = Signal(bool)
    """Whether the people of the local stage are to be there."""
    motion_chosen = Signal()
    """How much may move was chosen anew."""
    preview_shown = Signal(object)
    """A MotionPreview is there."""

    def __init__(self, store: ShowStore, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.store = store
        # Python may collect an undo stack after its commands, which Qt does not survive: the window deletes both.
        store.setParent(self)
        self.settings = settings
        self.may_close = False
        self.painted = False
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

        self.images = Images()
        """Remote pictures that have come."""
        self.canvas = CanvasView(store, images=self.images)
        self.edit = edit_actions(store, self.canvas)
        self.undo_actions = UndoActions(store, self)
        self.commands = Commands(self)
        self.actions_by_name = self.commands.by_name
        self.topbar = TopBar(undo=self.actions_by_name["undo"], redo=self.actions_by_name["redo"])
        self.topbar.set_hold(settings.one_of("hold_seconds", HOLD_SECONDS))
        self.setMenuWidget(self.topbar)
        self._make_centre()
        self._make_docks()
        self.preflight = Preflight(store, self.findings, self.inspector, self)
        self.preflight.target = "cloud" if settings.get("target") == "cloud" else "stage"
        self._pace = Pace(store, self)
        self._make_status()
        self.commands.fill_menus()
        self._connect_commands()
        self.opening = Opening(self)

        store.committed.connect(self._on_committed)
        store.look_changed.connect(self.show_dynamic)
        self._dynamic: DynamicNote | None = None
        store.opened.connect(self._show_title)
        store.undo_stack.cleanChanged.connect(self._show_title)
        language.signals().changed.connect(self._on_language_changed)
        self.cast.edit_asked.connect(self._on_cast_edit)
        self.canvas.item_activated.connect(self._on_item_activated)
        self.canvas.noticed.connect(self._on_noticed)
        self.canvas.numbers_asked.connect(self._on_numbers_asked)
        self._show_title()
        self._show_encoding()
        self.inspector.restore_state(self.settings.get("open_sections"))
        self._docks.restore(self.settings)
        self.canvas.setFocus()

    # building

    def _make_centre(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.canvas_bar = CanvasBar(self.edit, self.view_actions())
        self.canvas_bar.guests_chosen.connect(self.guests_chosen)
        self.stand_ins = StandInsMenu(self.canvas, self.canvas_bar)
        self.canvas_bar.set_stand_ins(self.stand_ins)
        self.canvas.zoom_changed.connect(self.canvas_bar.show_zoom)
        self.canvas_bar.set_seeing(
            SnapMenu(self.canvas, self.settings, self.canvas_bar), ShowMenu(self.canvas, self.settings, self.canvas_bar)
        )
        layout.addWidget(self.canvas_bar)
        self.templates = TemplatesStrip(self.store)
        self.canvas_bar.set_templates(self.actions_by_name["showTemplates"])
        self.templates.shown_changed.connect(self.actions_by_name["showTemplates"].setChecked)
        layout.addWidget(self.templates)
        self._banner = Banner()
        self.banner = self._banner.label
        around = QVBoxLayout()
        around.setContentsMargins(12, 8, 12, 0)
        around.setSpacing(8)
        around.addWidget(self._banner)
        foot = QWidget()  # what is shown stays off the ruler by the spacing; nothing shown, no spacing
        foot.setFixedHeight(0)
        around.addWidget(foot)
        self._around_banner = around
        layout.addLayout(around)
        layout.addWidget(self.canvas, 1)
        self.setCentralWidget(centre)
        self.cost = CostMeter(self.store, self.canvas)

    def view_actions(self) -> list[QAction]:
        """What changes how the canvas is looked at."""
        names = ("zoom_to_frame", "zoom_to_selection", "zoom_actual", "zoom_in", "zoom_out")
        return [*(self.edit[name] for name in names), self.actions_by_name["canvasAlone"]]

    def _make_docks(self) -> None:
        # From the outside in: what is moved to another parent is styled once more, with all that is in it.
        titles = self.tr("Looks, cast and layers"), self.tr("Inspector"), self.tr("Findings and activity")
        self._docks = Docks(self, titles)
        self.docks = self._docks.all
        left = QSplitter(Qt.Orientation.Vertical, self.docks[0])
        self.docks[0].setWidget(left)
        self.looks = LooksPanel(self.store, left)
        self.looks.images = self.images
        self.cast = CastPanel(self.store, left)
        self.layers = LayersPanel(self.store, left)
        left.setObjectName("leftSplitter")
        left.setChildrenCollapsible(False)
        left.setHandleWidth(1)
        for panel, stretch in ((self.looks, 34), (self.cast, 26), (self.layers, 40)):
            panel.setMinimumSize(204, 92)
            left.addWidget(panel)
            left.setStretchFactor(left.count() - 1, stretch)
        left.setSizes([320, 250, 300])
        self._left_splitter = left
        self.layers.view.addActions(list(self.edit.values()))
        self.inspector = Inspector(self.store, self.docks[1])
        self.docks[1].setWidget(self.inspector)
        self.tabs = BottomTabs(self.store, self.docks[2])
        self.docks[2].setWidget(self.tabs)
        self.findings, self.changes, self.activity = self.tabs.findings, self.tabs.changes, self.tabs.activity
        self.request, self.history = self.tabs.request, self.tabs.history
        self.tabs.cast.bind(self.canvas, self.stand_ins, self.cast)
        self.tabs.cast.made.connect(self.cast_desk_made)
        for widget in (left, self.inspector, self.tabs):
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make_status(self) -> None:
        bar = self.statusBar()
        bar.setObjectName("status")
        bar.setSizeGripEnabled(False)
        selected = SelectionStatus(self.store, self._pace)
        self.task_status = TaskStatus()
        for label in (selected, self.task_status):
            label.setFont(theme.sized(label.font(), 12, tabular=True))
            label.setContentsMargins(4, 0, 10, 0)  # on the left in line with messages, which Qt paints
            set_role(label, "dim")
        bar.addWidget(selected)
        bar.addPermanentWidget(self.task_status)

    # what is remembered

    def remember_places(self) -> None:
        """Put size, place, docks and open sections into the settings (not yet on disk)."""
        self.settings.set("open_sections", self.inspector.state())
        self._docks.remember(self.settings, alone=self.actions_by_name["canvasAlone"].isChecked())

    # what is shown

    def set_banner(self, text: str | None) -> None:
        """Show a message above the canvas until it is dismissed or replaced."""
        self._banner.tell(text)
        if text:
            self.told.emit(text)

    def clear_banner(self, text: str) -> None:
        """Take this message away, unless another has replaced it."""
        if self.banner.text() == text:
            self._banner.tell(None)

    def put_card(self, card: QWidget) -> None:
        """Show a card above the canvas, below the banner, until it is deleted."""
        self._around_banner.insertWidget(self._around_banner.count() - 1, card)

    def _show_title(self) -> None:
        clean = self.store.undo_stack.isClean()
        name = self.store.truth.name
        self.topbar.title.setText(name)
        self.topbar.edited.setVisible(not clean)
        self.setWindowTitle(f"{name}[*] — Mixframe")
        self.setWindowModified(not clean)

    def _show_encoding(self) -> None:
        encode = self.store.truth.video_encode
        width, height = geometry.frame_size(self.store.truth)
        parts = [f"{width} × {height}"]
        if encode is not None and encode.fps is not None:
            parts.append(self.tr("{fps} fps").format(fps=encode.fps))
        if encode is not None and encode.bit_rate is not None:
            parts.append(self.tr("{rate} kbps").format(rate=encode.bit_rate))
        self.topbar.encoding.setText(" · ".join(parts))

    def _on_language_changed(self) -> None:
        self._show_encoding()
        self.preflight.check_now()

    def show_dynamic(self) -> None:
        """Say on the canvas that the cloud places people by itself, where the look in hand is like that."""
        look = self.store.look
        if self._dynamic is None and look.video is not None and layout_mode(look) != CUSTOM:
            from designer.gui.panels.dynamic import DynamicNote  # seldom needed

            self._dynamic = DynamicNote(self.store, self.canvas, self.edit["make_custom"])
        if self._dynamic is not None:
            self._dynamic.refresh()

    def _on_committed(self, show: Show) -> None:
        self.show_dynamic()
        self._show_encoding()
        self._show_title()

    def show_changes(self, sentences: Sequence[str], *, live: bool, known: bool, held: int = 0) -> None:
        """Show what differs from air, where it is known; the first `held` are what no update can carry."""
        self.tabs.show_changes(sentences, live=live, known=known, held=held)

    @property
    def cast_desk(self) -> CastDesk | None:
        """The table of the cast, made when its tab is first shown."""
        return self.tabs.cast.desk

    # commands

    def _connect_commands(self) -> None:
        self.connect_commands(
            {
                "frameAndEncoding": self._on_encoding_asked,
                "showCost": self.cost.open_sheet,
                "addPeople": self.cast.add_people,
                "openCast": self.cast.open_table,
                "keepTemplate": self.templates.save_asked.emit,
                "bringTemplates": self.templates.import_asked.emit,
                "quit": self._on_quit,
                **{f"look{number + 1}": self._on_look_key for number in range(F_KEYS)},
            }
        )
        self.actions_by_name["alwaysReview"].toggled.connect(self._on_always_review)
        self.actions_by_name["canvasAlone"].toggled.connect(self._on_canvas_alone)
        self.actions_by_name["showTemplates"].triggered.connect(self._on_templates)

    def _on_cast_edit(self, person_id: str) -> None:
        self.tabs.setCurrentWidget(self.tabs.cast)
        if self.cast_desk is not None:
            self.cast_desk.show_person(person_id)

    def _on_quit(self) -> None:
        self.close()

    def _on_look_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            number = int(sender.data())
            looks = self.store.truth.looks
            if number < len(looks):
                self.store.edit_look(looks[number].id)

    def _on_item_activated(self, item_id: str) -> None:
        """Somebody wants to edit what a watermark shows: its field takes the keyboard."""
        item = find_item(self.store.look, item_id)
        self.store.select((item_id,))
        if isinstance(item, Watermark):
            text = geometry.mark_kind(item.params) == "text"
            self.inspector.show_member("Text" if text else "WaterMarkUrl")

    def _on_numbers_asked(self) -> None:
        self.inspector.show_member("LocationX")

    def _on_noticed(self, text: str) -> None:
        self.statusBar().showMessage(text, NOTICE_MS)

    def _on_encoding_asked(self) -> None:
        self.store.select(())
        self.inspector.show_path("VideoParams.VideoEncode.Width")

    def _on_always_review(self, always: bool) -> None:
        self.settings.set("always_review", always)

    def choose_theme(self, name: str) -> None:
        """Show "system", "dark" or "light", and remember it."""
        for action in self.commands.theme_actions:
            action.setChecked(action.data() == name)
        self.settings.set("theme", name)
        theme.choose(name)  # type: ignore[arg-type]

    def choose_motion(self, name: str) -> None:
        """Ask for less motion "always", "never" or as the "system" does, and remember it."""
        self.settings.set("motion", name)
        self.motion_chosen.emit()

    def choose_language(self, name: str) -> None:
        """Speak "system" or one of `language.LANGUAGES`, and remember it."""
        for action in self.commands.language_actions:
            action.setChecked(action.data() == name)
        self.settings.set("language", name)
        language.choose(name)

    def _on_templates(self, shown: bool) -> None:
        self.templates.setVisible(shown)
        if shown:
            self.templates.view.setFocus()
        else:
            self.canvas.setFocus()

    def _on_canvas_alone(self, alone: bool) -> None:
        self._docks.put_away(alone)
        self.canvas.setFocus()

    def fill_recent(self, paths: Sequence[Path], slot: Callable[[], None]) -> None:
        """Show these files in the menu; `slot` asks the sender's data for the path."""
        menu = self.commands.recent_menu
        menu.clear()
        for path in paths:
            action = QAction(path.name, menu)
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.setEnabled(bool(paths))

    def connect_commands(self, slots: Mapping[str, Callable[[], None]]) -> None:
        """Connect actions by their names."""
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(slot)

    # Qt calls us

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            self.remember_places()
            event.accept()
        else:
            event.ignore()
            self.closing.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.files_dropped.emit(Path(url.toLocalFile()))
                return
