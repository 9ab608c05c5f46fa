"""The window: puts the parts in their places and wires them. What they do is in the parts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui import theme
from designer.gui.canvas import menus, words
from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.canvasbar import CanvasBar
from designer.gui.icons import icon
from designer.gui.pace import Pace
from designer.gui.panels.activity import ActivityPanel
from designer.gui.panels.cast import CastPanel
from designer.gui.panels.changes import ChangesPanel
from designer.gui.panels.cost import CostMeter
from designer.gui.panels.findings import FindingsPanel
from designer.gui.panels.history import HistoryPanel, UndoActions
from designer.gui.panels.inspector.panel import Inspector
from designer.gui.panels.layers import LayersPanel
from designer.gui.panels.looks import LooksPanel
from designer.gui.panels.request import RequestPanel
from designer.gui.seeing import ShowMenu, SnapMenu
from designer.gui.settings import Settings
from designer.gui.standins import StandInsMenu
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.gui.topbar import TopBar
from designer.picture.images import Images
from designer.show import geometry
from designer.show.model import Item, Show, Watermark, find_item

if TYPE_CHECKING:
    from designer.show.pictures import Fetched
    from designer.trtc.constraints import Finding, Memory

F_KEYS = 12
STATE_VERSION = 1
NOTICE_MS = 8_000


class MainWindow(QMainWindow):
    """Everything the producer sees. Actions that need the loop or the disk are signals that `app` answers."""

    first_painted = Signal()
    closing = Signal()
    """The user wants to close the window; `app` decides."""
    files_dropped = Signal(object)
    """A Path that was dropped on the window."""
    guests_chosen = Signal(bool)
    """Whether the people of the local stage are to be there."""
    findings_changed = Signal(object)
    """list of Finding for the look in hand."""

    def __init__(self, store: ShowStore, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.store = store
        # Python may collect an undo stack after its commands, which Qt does not survive: the window deletes both.
        store.setParent(self)
        self.settings = settings
        self.may_close = False
        self._memory: Memory | None = None
        self.painted = False
        self.target: Literal["stage", "cloud"] = "cloud" if settings.get("target") == "cloud" else "stage"
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

        self.images = Images()
        """Remote pictures that have come; `fetched` is what came of them, for the findings."""
        self.fetched: dict[str, Fetched] = {}
        self.canvas = CanvasView(store, images=self.images)
        self.edit = edit_actions(store, self.canvas)
        self.actions_by_name: dict[str, QAction] = {}
        self.undo_actions = UndoActions(store, self)
        self._make_actions()
        self.topbar = TopBar(undo=self.actions_by_name["undo"], redo=self.actions_by_name["redo"])
        self.setMenuWidget(self.topbar)
        self._make_centre()
        self._make_docks()
        self._make_status()
        self._fill_menus()

        self._check_later = QTimer(self)
        self._check_later.setSingleShot(True)
        self._check_later.setInterval(40)
        self._check_later.timeout.connect(self.check_now)
        self._pace = Pace(store, self)
        self._pace.changed.connect(self._on_changed)
        store.committed.connect(self._on_committed)
        store.look_changed.connect(self._on_look_changed)
        store.selection_changed.connect(self._on_selection_changed)
        store.opened.connect(self._show_title)
        store.undo_stack.cleanChanged.connect(self._show_title)
        self.findings.finding_activated.connect(self._on_finding_activated)
        self.findings.counted.connect(self._on_findings_counted)
        self.findings.mend_asked.connect(self._on_mend_asked)
        self.layers.menu_asked.connect(self._on_item_menu)
        self.canvas.item_activated.connect(self._on_item_activated)
        self.canvas.noticed.connect(self._on_noticed)
        self.canvas.numbers_asked.connect(self._on_numbers_asked)
        self._show_title()
        self._show_encoding()
        self._on_selection_changed(store.selection)
        self._restore_places()
        self.canvas.setFocus()

    # building

    def _make_actions(self) -> None:
        def add(name: str, text: str, shortcut: str | QKeySequence.StandardKey | None = None) -> QAction:
            action = QAction(text, self)
            action.setObjectName(name)
            if shortcut is not None:
                action.setShortcut(QKeySequence(shortcut))
            self.addAction(action)
            self.actions_by_name[name] = action
            return action

        for action in self.undo_actions.actions:
            self.addAction(action)
            self.actions_by_name[action.objectName()] = action
        add("newShow", self.tr("New show"), "Ctrl+N")
        add("openShow", self.tr("Open…"), "Ctrl+O")
        add("pasteRequest", self.tr("Paste request"))
        add("saveShow", self.tr("Save"), "Ctrl+S")
        add("saveShowAs", self.tr("Save as…"), "Ctrl+Shift+S")
        add("exportPreset", self.tr("Export look as preset…"), "Ctrl+E")
        add("exportRequest", self.tr("Export request…"))
        add("copyPicture", self.tr("Copy picture"))
        add("exportSheet", self.tr("Export a sheet of all looks…"))
        add("previewMotion", self.tr("Play the look in motion")).triggered.connect(self._on_preview_motion)
        add("importPreset", self.tr("Add look from preset…"))
        add("goLive", self.tr("Go live…"), "Ctrl+Shift+L")
        apply = add("applyLook", self.tr("Apply"), "Ctrl+Return")
        apply.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        apply.setEnabled(False)
        add("stopTask", self.tr("Stop the broadcast…"), "Ctrl+Shift+K").setEnabled(False)
        add("directMode", self.tr("Direct mode: send each change at once"), "Ctrl+Shift+D").setCheckable(True)
        add("revertToAir", self.tr("Revert to air"), "Ctrl+Shift+R").setEnabled(False)
        always = add("alwaysReview", self.tr("Always ask before the cloud"))
        always.setCheckable(True)
        always.setChecked(self.settings.get("always_review"))
        always.toggled.connect(self._on_always_review)
        add("exportActivity", self.tr("Export activity for support…"))
        add("accounts", self.tr("Accounts…"))
        add("receiveCallbacks", self.tr("Receive relay callbacks…"))
        add("frameAndEncoding", self.tr("Frame and encoding…")).triggered.connect(self._on_encoding_asked)
        add("canvasAlone", self.tr("Canvas alone"), "Ctrl+\\").setCheckable(True)
        add("quit", self.tr("Quit"), "Ctrl+Q")
        for number in range(F_KEYS):
            look = add(f"look{number + 1}", self.tr("Look {number}").format(number=number + 1), f"F{number + 1}")
            look.setData(number)
            look.triggered.connect(self._on_look_key)
        self.actions_by_name["canvasAlone"].toggled.connect(self._on_canvas_alone)
        self.actions_by_name["quit"].triggered.connect(self.close)

    def _make_centre(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.canvas_bar = CanvasBar(self.edit, self._view_actions())
        self.canvas_bar.guests_chosen.connect(self.guests_chosen)
        self.stand_ins = StandInsMenu(self.canvas, self.canvas_bar)
        self.canvas_bar.set_stand_ins(self.stand_ins)
        self.canvas.zoom_changed.connect(self.canvas_bar.show_zoom)
        self.canvas_bar.set_seeing(
            SnapMenu(self.canvas, self.settings, self.canvas_bar), ShowMenu(self.canvas, self.settings, self.canvas_bar)
        )
        layout.addWidget(self.canvas_bar)
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._banner_frame = QFrame()
        set_role(self._banner_frame, "banner")
        banner_row = QHBoxLayout(self._banner_frame)
        banner_row.setContentsMargins(12, 8, 8, 8)
        self._banner_sign = QLabel()
        banner_row.addWidget(self._banner_sign)
        banner_row.addWidget(self.banner, 1)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.clicked.connect(self._banner_frame.hide)
        banner_row.addWidget(close)
        around = QVBoxLayout()
        around.setContentsMargins(12, 8, 12, 0)
        around.setSpacing(8)
        around.addWidget(self._banner_frame)
        self._around_banner = around
        layout.addLayout(around)
        self._banner_frame.hide()
        layout.addWidget(self.canvas, 1)
        self.setCentralWidget(centre)
        self.cost = CostMeter(self.store, self.canvas)

    def _view_actions(self) -> list[QAction]:
        names = ("zoom_to_frame", "zoom_to_selection", "zoom_actual", "zoom_in", "zoom_out")
        return [*(self.edit[name] for name in names), self.actions_by_name["canvasAlone"]]

    def _make_docks(self) -> None:
        # From the outside in: what is moved to another parent is styled once more, with all that is in it.
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.docks = [
            self._dock("leftDock", self.tr("Show"), Qt.DockWidgetArea.LeftDockWidgetArea),
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
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
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
        self._selected = QLabel()
        self._selected.setObjectName("selectedStatus")
        self.task_status = QLabel()
        self.task_status.setObjectName("taskStatus")
        self.task_status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._selected, self.task_status):
            label.setFont(theme.sized(label.font(), 12, tabular=True))
            label.setContentsMargins(10, 0, 10, 0)
            set_role(label, "dim")
        bar.addWidget(self._selected)
        bar.addPermanentWidget(self.task_status)

    def _fill_menus(self) -> None:
        menu = QMenu(self.topbar.menu_button)
        for name in ("newShow", "openShow", "pasteRequest"):
            menu.addAction(self.actions_by_name[name])
        self.recent_menu = menu.addMenu(self.tr("Open recent"))
        self.recent_menu.setEnabled(bool(self.settings.recent_files()))
        for name in ("saveShow", "saveShowAs"):
            menu.addAction(self.actions_by_name[name])
        menu.addSeparator()
        for name in ("exportPreset", "importPreset", "exportRequest", "exportSheet", "copyPicture"):
            menu.addAction(self.actions_by_name[name])
        menu.addSeparator()
        edit = menu.addMenu(self.tr("Edit"))
        for name in ("undo", "redo"):
            edit.addAction(self.actions_by_name[name])
        edit.addSeparator()
        menus.fill(edit, self.canvas, ())
        edit.addSeparator()
        for name in ("select_all", "add_tile", "add_text", "add_image"):
            edit.addAction(self.edit[name])
        view = menu.addMenu(self.tr("View"))
        for action in self._view_actions():
            view.addAction(action)
        view.addAction(self.actions_by_name["previewMotion"])
        view.addSeparator()
        self.theme_actions: list[QAction] = []
        for name, text in (
            ("system", self.tr("Theme of the system")),
            ("dark", self.tr("Dark")),
            ("light", self.tr("Light")),
        ):
            action = QAction(text, view)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(self.settings.get("theme") == name)
            action.triggered.connect(self._on_theme)
            view.addAction(action)
            self.theme_actions.append(action)
        air = menu.addMenu(self.tr("On air"))
        for name in ("goLive", "applyLook", "directMode", "revertToAir"):
            air.addAction(self.actions_by_name[name])
        self.return_menu = air.addMenu(self.tr("Return to the look before"))
        for name in ("stopTask", "alwaysReview", "receiveCallbacks", "exportActivity"):
            air.addAction(self.actions_by_name[name])
        self.topbar.air_menu.setMenu(air)
        menu.addAction(self.actions_by_name["accounts"])
        menu.addSeparator()
        menu.addAction(self.actions_by_name["quit"])
        self.topbar.menu_button.setMenu(menu)
        self.topbar.encoding.clicked.connect(self._on_encoding_clicked)

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
        self.banner.setText(text or "")
        if text:
            self._banner_sign.setPixmap(icon("warning-fill", "warning").pixmap(QSize(18, 18)))
        self._banner_frame.setVisible(bool(text))

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

    def _on_changed(self, old: Show, new: Show) -> None:
        if self.store.selection:
            self._show_selection()

    def _on_committed(self, show: Show) -> None:
        self._show_encoding()
        self._show_title()
        self._check_later.start()

    def _on_look_changed(self, look_id: str) -> None:
        self._check_later.start()

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._show_selection()

    def _show_selection(self) -> None:
        ids = self.store.selection
        text = self.tr("Nothing selected")
        if ids:
            look = self.store.look
            try:
                rect = geometry.bounds([geometry.item_rect(find_item(look, id_)) for id_ in ids])
            except KeyError:
                return
            text = self.tr("{count} selected · X {x} Y {y} · {w} × {h}").format(
                count=len(ids), x=rect.x, y=rect.y, w=rect.w, h=rect.h
            )
            if len(ids) == 1 and not self.store.previewing:
                covered = words.cover_of(self.store.show, look, find_item(look, ids[0]))
                text = f"{text} · {covered}" if covered else text
                face = self._face_of(find_item(look, ids[0]))
                text = f"{text} · {face}" if face else text
        self._selected.setText(text)

    def _face_of(self, item: Item) -> str:
        """Which face a text is drawn in, where it is not the one that was asked for."""
        part = item.params.water_mark_text if isinstance(item, Watermark) else None
        if part is None:
            return ""
        from designer.picture import lettering

        face = lettering.face_of(part.font)
        if face.exact:
            return ""
        return self.tr("{asked} approximated with {used}").format(asked=face.asked, used=face.used)

    def check_now(self) -> None:
        """Check the look in hand and show the findings."""
        self._check_later.stop()
        findings = self._findings()
        self.findings.set_findings(findings, can_mend=self._can_mend)
        self.inspector.set_findings(findings)
        self.findings_changed.emit(findings)

    def _findings(self) -> list[Finding]:
        from designer.show import rules  # not before the first paint
        from designer.trtc.constraints import Memory

        if self._memory is None:
            self._memory = Memory()
        return rules.check(
            self.store.truth,
            self.store.look,
            vault=self.store.vault,
            now=time.time(),
            target=self.target,
            fetched=self.fetched,
            memory=self._memory,
        )

    def _on_mend_asked(self, finding: Finding) -> None:
        from designer.show import fixes

        self.store.apply(self.tr("Mend"), fixes.apply_fix(self.store.truth, finding))
        self.check_now()

    def _can_mend(self, finding: Finding) -> bool:
        from designer.show import fixes

        return fixes.can_fix(self.store.truth, finding)

    def _on_findings_counted(self, count: int, errors: int) -> None:
        text = self.tr("Findings")
        self.tabs.setTabText(0, f"{text}  {count}" if count else text)
        if errors == 1:
            verdict = self.tr("1 error to mend before going live")
        elif errors:
            verdict = self.tr("{number} errors to mend before going live").format(number=errors)
        else:
            verdict = self.tr("All clear to go live: no errors")
        self._verdict.setText(verdict)

    def show_changes(self, sentences: Sequence[str], *, live: bool) -> None:
        """Show what differs from air."""
        self.changes.set_changes(sentences, live=live)
        text = self.tr("Changes to air")
        self.tabs.setTabText(1, f"{text}  {len(sentences)}" if sentences else text)

    def _on_finding_activated(self, finding: Finding) -> None:
        self.inspector.show_finding(finding)

    # commands

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
        from designer.gui.framesize import FrameMenu  # not before the first paint

        menu = FrameMenu(self.store, self.actions_by_name["frameAndEncoding"], self)
        menu.popup(self.topbar.encoding.mapToGlobal(self.topbar.encoding.rect().bottomLeft()))

    def _on_encoding_asked(self) -> None:
        self.store.select(())
        self.inspector.show_path("VideoParams.VideoEncode.Width")

    def _on_theme(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.choose_theme(str(sender.data()))

    def _on_always_review(self, always: bool) -> None:
        self.settings.set("always_review", always)

    def _on_preview_motion(self) -> None:
        from designer.gui.preview import MotionPreview  # only where it is asked for

        MotionPreview(self).show()

    def choose_theme(self, name: str) -> None:
        """Show "system", "dark" or "light", and remember it."""
        for action in self.theme_actions:
            action.setChecked(action.data() == name)
        self.settings.set("theme", name)
        theme.choose(name)  # type: ignore[arg-type]

    def _on_canvas_alone(self, alone: bool) -> None:
        for dock in self.docks:
            dock.setVisible(not alone)
        self.canvas.setFocus()

    def fill_recent(self, paths: Sequence[Path], slot: Callable[[], None]) -> None:
        """Show these files in the menu; `slot` asks the sender's data for the path."""
        self.recent_menu.clear()
        for path in paths:
            action = QAction(path.name, self.recent_menu)
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(slot)
            self.recent_menu.addAction(action)
        self.recent_menu.setEnabled(bool(paths))

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
