"""The window: puts the parts in their places and wires them. What they do is in the parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from designer.gui import language, theme
from designer.gui.banner import Banner
from designer.gui.canvas import menus
from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.canvasbar import CanvasBar
from designer.gui.commands import Commands
from designer.gui.pace import Pace
from designer.gui.panels.activity import ActivityPanel
from designer.gui.panels.cast import CastPanel
from designer.gui.panels.changes import ChangesPanel
from designer.gui.panels.cost import CostMeter
from designer.gui.panels.findings import FindingsPanel
from designer.gui.panels.history import HistoryPanel, UndoActions
from designer.gui.panels.inspector.panel import Inspector
from designer.gui.panels.layers import LayersPanel
from designer.gui.panels.looks import F_KEYS, LooksPanel
from designer.gui.panels.request import RequestPanel
from designer.gui.panels.templates import TemplatesStrip
from designer.gui.preflight import Preflight
from designer.gui.seeing import ShowMenu, SnapMenu
from designer.gui.selectionstatus import SelectionStatus
from designer.gui.settings import HOLD_SECONDS, Settings
from designer.gui.standins import StandInsMenu
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.gui.topbar import TopBar
from designer.picture.images import Images
from designer.show import geometry
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import Show, Watermark, find_item

if TYPE_CHECKING:
    from designer.gui.framesize import FrameMenu
    from designer.gui.panels.castdesk import CastDesk
    from designer.gui.panels.dynamic import DynamicNote

STATE_VERSION = 1
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

        store.committed.connect(self._on_committed)
        store.look_changed.connect(self.show_dynamic)
        self._dynamic: DynamicNote | None = None
        self._frame_menu: FrameMenu | None = None
        store.opened.connect(self._show_title)
        store.undo_stack.cleanChanged.connect(self._show_title)
        language.signals().changed.connect(self._on_language_changed)
        self.findings.counted.connect(self._on_findings_counted)
        self.layers.menu_asked.connect(self._on_item_menu)
        self.tabs.currentChanged.connect(self._on_tab)
        self.cast.edit_asked.connect(self._on_cast_edit)
        self.canvas.item_activated.connect(self._on_item_activated)
        self.canvas.noticed.connect(self._on_noticed)
        self.canvas.numbers_asked.connect(self._on_numbers_asked)
        self._show_title()
        self._show_encoding()
        self._restore_places()
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
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._beside: list[QDockWidget] = []
        """Those that come back when the canvas is no longer alone."""
        self.docks = [
            self._dock("leftDock", self.tr("Looks, cast and layers"), Qt.DockWidgetArea.LeftDockWidgetArea),
            self._dock("inspectorDock", self.tr("Inspector"), Qt.DockWidgetArea.RightDockWidgetArea),
            self._dock("bottomDock", self.tr("Findings and activity"), Qt.DockWidgetArea.BottomDockWidgetArea),
        ]
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
        self.findings = FindingsPanel()
        self.changes = ChangesPanel()
        self.activity = ActivityPanel()
        self.request = RequestPanel(self.store)
        self.history = HistoryPanel(self.store)
        self._cast_tab = QWidget()
        self.cast_desk: CastDesk | None = None
        """The table of the cast, made when its tab is first shown."""
        self.tabs = QTabWidget(self.docks[2])
        self.docks[2].setWidget(self.tabs)
        self.tabs.setObjectName("bottomTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        tabs: tuple[tuple[QWidget, str], ...] = (
            (self.findings, self.tr("Findings")),
            (self.changes, self.tr("Changes to air")),
            (self.activity, self.tr("Activity")),
            (self.request, self.tr("Request")),
            (self.history, self.tr("History")),
            (self._cast_tab, self.tr("Cast")),
        )
        for tab, text in tabs:
            self.tabs.addTab(tab, text)
        self._verdict = QLabel()
        self._verdict.setObjectName("verdict")
        set_role(self._verdict, "dim")
        self._verdict.setContentsMargins(0, 0, 14, 0)
        self._verdict.setFixedHeight(36)
        self.tabs.setCornerWidget(self._verdict, Qt.Corner.TopRightCorner)
        for widget in (left, self.inspector, self.tabs):
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _dock(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable  # by its command: there is no cross
        )
        dock.toggleViewAction().setObjectName(f"{name}Shown")
        grip = QWidget()
        grip.setFixedHeight(4)
        grip.setToolTip(title)
        dock.setTitleBarWidget(grip)
        self.addDockWidget(area, dock)
        return dock

    def _make_status(self) -> None:
        bar = self.statusBar()
        bar.setObjectName("status")
        bar.setSizeGripEnabled(False)
        selected = SelectionStatus(self.store, self._pace)
        self.task_status = QLabel()
        self.task_status.setObjectName("taskStatus")
        self.task_status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (selected, self.task_status):
            label.setFont(theme.sized(label.font(), 12, tabular=True))
            label.setContentsMargins(10, 0, 10, 0)
            set_role(label, "dim")
        bar.addWidget(selected)
        bar.addPermanentWidget(self.task_status)

    # what is remembered

    def _restore_places(self) -> None:
        self.inspector.restore_state(self.settings.get("open_sections"))
        geometry_text = self.settings.get("window_geometry")
        if not (geometry_text and self.restoreGeometry(QByteArray.fromBase64(geometry_text.encode()))):
            screen = self.screen().availableGeometry()
            self.resize(min(1600, screen.width()), min(1000, screen.height()))
        state = self.settings.get("window_state")
        if not (state and self.restoreState(QByteArray.fromBase64(state.encode()), STATE_VERSION)):
            self.resizeDocks([self.docks[0], self.docks[1]], [252, 312], Qt.Orientation.Horizontal)
            self.resizeDocks([self.docks[2]], [172], Qt.Orientation.Vertical)

    def remember_places(self) -> None:
        """Put size, place, docks and open sections into the settings (not yet on disk)."""
        self.settings.set("open_sections", self.inspector.state())
        self.settings.set("window_geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        if not self.actions_by_name["canvasAlone"].isChecked():
            self.settings.set("window_state", bytes(self.saveState(STATE_VERSION).toBase64().data()).decode())

    # what is shown

    def set_banner(self, text: str | None) -> None:
        """Show a message above the canvas until it is dismissed or replaced."""
        self._banner.tell(text)
        if text:
            self.told.emit(text)

    def put_card(self, card: QWidget) -> None:
        """Show a card above the canvas, below the banner, until it is deleted."""
        self._around_banner.addWidget(card)

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

    def _on_findings_counted(self, count: int, errors: int) -> None:
        text = self.tr("Findings")
        self.tabs.setTabText(0, f"{text}  {count}" if count else text)
        if errors:
            verdict = self.tr("%n errors to mend before going live", "", errors)
        else:
            verdict = self.tr("All clear to go live: no errors")
        self._verdict.setText(verdict)

    def show_changes(self, sentences: Sequence[str], *, live: bool, held: int = 0) -> None:
        """Show what differs from air; the first `held` are what no update can carry."""
        self.changes.set_changes(sentences, live=live, held=held)
        text = self.tr("Changes to air")
        self.tabs.setTabText(1, f"{text}  {len(sentences)}" if sentences else text)

    # commands

    def _connect_commands(self) -> None:
        self.connect_commands(
            {
                "previewMotion": self._on_preview_motion,
                "makePushUrl": self._on_make_push_url,
                "frameAndEncoding": self._on_encoding_asked,
                "quit": self._on_quit,
                "commandPalette": self._on_palette,
                "keySheet": self._on_keys,
                "showTips": self.show_tips,
                **{f"look{number + 1}": self._on_look_key for number in range(F_KEYS)},
            }
        )
        self.actions_by_name["alwaysReview"].toggled.connect(self._on_always_review)
        self.actions_by_name["canvasAlone"].toggled.connect(self._on_canvas_alone)
        self.actions_by_name["showTemplates"].triggered.connect(self._on_templates)
        self.topbar.encoding.clicked.connect(self._on_encoding_clicked)

    def _on_palette(self) -> None:
        from designer.gui.palette import CommandPalette  # not before the first paint

        CommandPalette(self).open()

    def _on_keys(self) -> None:
        from designer.gui.palette import KeySheet

        KeySheet(self).show()

    def show_tips(self) -> None:
        """Show the tips of the first start, from the first one on."""
        from designer.gui.tips import Tips  # seldom, and not before the first paint

        for before in self.findChildren(Tips):
            before.end()
        Tips(self).begin()

    def _on_tab(self, number: int) -> None:
        if self.tabs.widget(number) is not self._cast_tab or self.cast_desk is not None:
            return
        from designer.gui.entering import Entering  # not before the first paint
        from designer.gui.panels.castdesk import CastDesk

        entering = Entering(self.canvas, self)
        self.cast_desk = CastDesk(self.store, self.stand_ins, entering)
        layout = QVBoxLayout(self._cast_tab)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.cast_desk)
        entering.changed.connect(self._on_entering)
        self.cast_desk.person_chosen.connect(self.cast.choose)
        self.cast_desk.menu_asked.connect(self.cast.open_menu)
        # Wherever the keyboard is: what is played looks like the picture, and must be easy to leave.
        self._end_entering = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._end_entering.setEnabled(False)
        self._end_entering.activated.connect(entering.end)
        self.cast_desk_made.emit()

    def _on_cast_edit(self, person_id: str) -> None:
        self.tabs.setCurrentWidget(self._cast_tab)
        if self.cast_desk is not None:
            self.cast_desk.show_person(person_id)

    def _on_entering(self) -> None:
        if self.cast_desk is not None:
            playing = self.cast_desk.entering.at is not None
            self._end_entering.setEnabled(playing)
            self.cast.show_entering(self.canvas.canvas_scene.guests.states if playing else None)

    def _on_quit(self) -> None:
        self.close()

    def _on_look_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            number = int(sender.data())
            looks = self.store.truth.looks
            if number < len(looks):
                self.store.edit_look(looks[number].id)

    def _on_item_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menus.fill(menu, self.canvas, ())
        menu.popup(at)

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

    def _on_encoding_clicked(self) -> None:
        self.frame_menu.popup(self.topbar.encoding.mapToGlobal(self.topbar.encoding.rect().bottomLeft()))

    @property
    def frame_menu(self) -> FrameMenu:
        """The usual frames."""
        if self._frame_menu is None:
            from designer.gui.framesize import FrameMenu  # not before the first paint

            self._frame_menu = FrameMenu(self.store, self.actions_by_name["frameAndEncoding"], self)
        return self._frame_menu

    def menus_of_rows(self) -> tuple[QMenu, ...]:
        """The menus that no button has: those of the lists, and of the frame."""
        lists = self.looks.menu, self.cast.menu, self.findings.view.menu, self.activity.view.menu, self.templates.menu
        return *lists, self.frame_menu

    def _on_make_push_url(self) -> None:
        from designer.gui.pushurl import PushUrlDialog  # only where it is asked for

        dialog = PushUrlDialog(self.store, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_encoding_asked(self) -> None:
        self.store.select(())
        self.inspector.show_path("VideoParams.VideoEncode.Width")

    def _on_always_review(self, always: bool) -> None:
        self.settings.set("always_review", always)

    def _on_preview_motion(self) -> None:
        from designer.gui.preview import MotionPreview  # only where it is asked for

        preview = MotionPreview(self)
        preview.show()
        self.preview_shown.emit(preview)

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
        if alone:
            self._beside = [dock for dock in self.docks if not dock.isHidden()]
        for dock in self._beside:
            dock.setVisible(not alone)
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
