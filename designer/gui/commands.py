"""The commands of the window that are not about the canvas, by name, and the menu they stand in.

A command that needs the loop, the disk or the network is answered by `running` and `live`, which connect to it by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from designer.gui import language, possible
from designer.gui.canvas import menus
from designer.gui.panels.looks import F_KEYS

if TYPE_CHECKING:
    from designer.gui.window import MainWindow


class Commands(QObject):
    """Makes the commands of a window and its menu. `by_name`: each action by its objectName."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.by_name: dict[str, QAction] = {}
        self.theme_actions: list[QAction] = []
        self.language_actions: list[QAction] = []
        for action in window.undo_actions.actions:
            self._enter(action)
        self._make_file_commands()
        self._make_air_commands()
        self._make_view_commands()
        for number in range(F_KEYS):
            look = self._add(f"look{number + 1}", self.tr("Look {number}").format(number=number + 1), f"F{number + 1}")
            look.setData(number)
        window.store.committed.connect(self._show_looks)
        window.store.opened.connect(self._show_looks)
        self._show_looks()

    def _show_looks(self, _what: object = None) -> None:
        """Only looks that are there can be taken in hand."""
        there = len(self._window.store.truth.looks)
        for number in range(F_KEYS):
            why = "" if number < there else self.tr("The show has fewer looks than that.")
            possible.allow(self.by_name[f"look{number + 1}"], why)

    def _make_file_commands(self) -> None:
        self._add("newShow", self.tr("New show"), "Ctrl+N")
        self._add("openShow", self.tr("Open…"), "Ctrl+O")
        self._add("pasteRequest", self.tr("Paste request"))
        self._add("saveShow", self.tr("Save"), "Ctrl+S")
        self._add("saveShowAs", self.tr("Save as…"), "Ctrl+Shift+S")
        self._add("exportPreset", self.tr("Export look as preset…"), "Ctrl+E")
        self._add("exportRequest", self.tr("Export request…"))
        self._add("copyPicture", self.tr("Copy picture"))
        self._add("exportSheet", self.tr("Export a sheet of all looks…"))
        self._add("importPreset", self.tr("Add look from preset…"))
        self._add("makePushUrl", self.tr("Make a push URL…"))
        self._add("accounts", self.tr("Accounts…"))
        self._add("showSettings", self.tr("Settings…"), "Ctrl+,")
        self._add("quit", self.tr("Quit"), "Ctrl+Q")

    def _make_air_commands(self) -> None:
        self._add("goLive", self.tr("Go live…"), "Ctrl+Shift+L")
        self._add("applyLook", self.tr("Apply"), "Ctrl+Return", "Ctrl+Enter")
        self._add("stopTask", self.tr("Stop the broadcast…"), "Ctrl+Shift+K")
        self._add("directMode", self.tr("Direct mode: send each change at once"), "Ctrl+Shift+D").setCheckable(True)
        self._add("revertToAir", self.tr("Revert to air"), "Ctrl+Shift+R")
        for name in ("applyLook", "stopTask", "revertToAir"):
            possible.allow(self.by_name[name], self.tr("Nothing is on air."))
        always = self._add("alwaysReview", self.tr("Always ask before the cloud"))
        always.setCheckable(True)
        always.setChecked(self._window.settings.get("always_review"))
        self._add("exportActivity", self.tr("Export activity for support…"))
        self._add("receiveCallbacks", self.tr("Receive relay callbacks…"))

    def _make_view_commands(self) -> None:
        self._add("previewMotion", self.tr("Play the look in motion"))
        self._add("playCanvas", self.tr("Play the motion on the canvas")).setCheckable(True)
        self._add("fetchPictures", self.tr("Fetch the pictures again"))
        private = self._add("privatePictures", self.tr("Fetch pictures from private addresses too"))
        private.setCheckable(True)
        private.setChecked(self._window.settings.get("private_pictures"))
        possible.describe(private, self.tr("The cloud cannot reach them: a picture on one is missing on air"))
        self._add("howMixed", self.tr("How the picture is mixed…"))
        self._add("showCost", self.tr("What an hour costs…"))
        self._add("addPeople", self.tr("Add people…"))
        self._add("openCast", self.tr("Edit the cast"))
        self._add("keepTemplate", self.tr("Keep this look as a template of your own…"))
        self._add("bringTemplates", self.tr("Add templates from files…"))
        self._add("commandPalette", self.tr("Find a command…"), "Ctrl+Shift+P")
        self._add("showTips", self.tr("Show the tips of the first start"))
        self._add("mainMenu", self.tr("Main menu"), "Alt+M")
        self._add("keySheet", self.tr("Keys…"), "?")
        # F1 alone takes the first look in hand; on a finding it opens what is said about that.
        self._add("showHelp", self.tr("Help"), "Shift+F1")
        self._add("showTemplates", self.tr("Templates"), "Ctrl+T").setCheckable(True)
        self._add("frameAndEncoding", self.tr("Frame and encoding…"))
        self._add("canvasAlone", self.tr("Canvas alone"), "Ctrl+\\").setCheckable(True)

    def _add(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        possible.describe(action)
        self._enter(action)
        return action

    def _enter(self, action: QAction) -> None:
        self._window.addAction(action)
        self.by_name[action.objectName()] = action

    def fill_menus(self) -> None:
        """Make the window's menu, and the one of the pill that says what is on air."""
        window = self._window
        menu = QMenu(window.topbar.menu_button)
        self._put(menu, "newShow", "openShow", "pasteRequest")
        self.recent_menu = menu.addMenu(self.tr("Open recent"))
        self.recent_menu.setEnabled(bool(window.settings.recent_files()))
        self._put(menu, "saveShow", "saveShowAs")
        menu.addSeparator()
        self._put(menu, "exportPreset", "importPreset", "exportRequest", "exportSheet", "copyPicture")
        menu.addSeparator()
        self._fill_edit_menu(menu.addMenu(self.tr("Edit")))
        self._fill_view_menu(menu.addMenu(self.tr("View")))
        air = menu.addMenu(self.tr("On air"))
        self._put(air, "goLive", "applyLook", "directMode", "revertToAir")
        self.return_menu = air.addMenu(self.tr("Return to the previous look"))
        self._put(air, "stopTask", "alwaysReview", "receiveCallbacks", "exportActivity")
        window.topbar.air_menu.setMenu(air)
        self._put(menu, "makePushUrl", "accounts", "showSettings", "commandPalette", "keySheet", "showTips", "showHelp")
        menu.addSeparator()
        self._put(menu, "quit")
        window.topbar.menu_button.setMenu(menu)
        window.topbar.menu_button.setToolTip(self.by_name["mainMenu"].toolTip())
        self.by_name["mainMenu"].triggered.connect(window.topbar.menu_button.open_menu)

    def _fill_edit_menu(self, menu: QMenu) -> None:
        self._put(menu, "undo", "redo")
        menu.addSeparator()
        menu.addMenu(menus.SelectMenu(self._window.canvas, menu))
        menus.fill(menu, self._window.canvas, ())
        menu.addSeparator()
        for name in ("select_all", "add_tile", "add_text", "add_image", "make_custom"):
            menu.addAction(self._window.edit[name])
        menu.addSeparator()
        self._put(menu, "addPeople", "openCast", "keepTemplate", "bringTemplates")

    def _fill_view_menu(self, menu: QMenu) -> None:
        menu.addActions(self._window.view_actions())
        self._put(menu, "showTemplates", "playCanvas", "previewMotion", "howMixed", "showCost")
        menu.addSeparator()
        menu.setToolTipsVisible(True)
        self._put(menu, "fetchPictures", "privatePictures")
        menu.addSeparator()
        self._fill_theme_menu(menu.addMenu(self.tr("Theme")))
        self._fill_language_menu(menu.addMenu(self.tr("Language")))
        menu.addMenu(self.tr("Panels")).addActions([dock.toggleViewAction() for dock in self._window.docks])

    def _fill_theme_menu(self, menu: QMenu) -> None:
        chosen = self._window.settings.get("theme")
        for name, text in (
            ("system", self.tr("Theme of the system")),
            ("dark", self.tr("Dark")),
            ("light", self.tr("Light")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(chosen == name)
            action.triggered.connect(self._on_theme)
            self.theme_actions.append(action)

    def _fill_language_menu(self, menu: QMenu) -> None:
        chosen = self._window.settings.get("language")
        # What a language calls itself is said in no other.
        for name, text in (("system", self.tr("Language of the system")), *language.LANGUAGES.items()):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(chosen == name)
            action.triggered.connect(self._on_language)
            self.language_actions.append(action)

    def _put(self, menu: QMenu, *names: str) -> None:
        menu.addActions([self.by_name[name] for name in names])

    def _on_theme(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._window.choose_theme(str(sender.data()))

    def _on_language(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._window.choose_language(str(sender.data()))
