"""Opens the settings, and keeps what is set there at once. The disk is written in a thread."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from shiboken6 import isValid

from designer import home
from designer.gui import errorwords, language
from designer.gui.proxydesk import ProxyDesk
from designer.gui.tasks import Tasks
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.settinglist import Page
    from designer.gui.settingswindow import SettingsWindow
    from designer.gui.window import MainWindow


class SettingsDesk(QObject):
    """One window of settings at most."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._shown: SettingsWindow | None = None
        self.proxy = ProxyDesk(window.settings, tasks, self)
        self.proxy.changed.connect(self._on_proxy)
        window.connect_commands({"showSettings": self._on_asked})
        language.signals().changed.connect(self._on_language)

    @property
    def shown(self) -> SettingsWindow | None:
        """The window, while it is open."""
        return self._shown if self._shown is not None and isValid(self._shown) else None

    def _on_asked(self) -> None:
        from designer.gui.settingswindow import SettingsWindow  # only where it is asked for

        shown = self.shown
        if shown is None:
            shown = self._shown = SettingsWindow(self._pages, self._window)
            shown.chosen.connect(self._on_chosen)
            shown.refused.connect(self._on_refused)
        elif shown.isVisible():  # it may lie behind another window
            shown.raise_()
            shown.activateWindow()
        shown.show()

    def _pages(self) -> tuple[Page, ...]:
        from designer.gui import settinglist

        return settinglist.pages(self._window, self._on_folder, self.proxy)

    def _on_refused(self, sentence: str) -> None:
        self._window.canvas.speaker.say(sentence, urgent=True)

    def _on_proxy(self) -> None:
        if self.shown is not None:
            self.shown.refresh()
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._tasks.spawn(self._keep(), name="keep the settings")

    async def _keep(self) -> None:
        try:
            await asyncio.to_thread(self._window.settings.save)
        except OSError as error:
            raise DesignerError(
                self.tr("The settings cannot be kept: {problem}").format(problem=errorwords.of_system(error)),
                where=home.SETTINGS,
                hint=self.tr("They count until the window is closed."),
            ) from error

    def _on_language(self) -> None:
        if self.shown is not None:
            self._tasks.spawn(self._say_anew(), name="language of the settings")

    async def _say_anew(self) -> None:
        # Not from within the field that has chosen the language: it is made anew.
        if self.shown is not None:
            self.shown.fill()

    def _on_folder(self, folder: Path) -> None:
        self._tasks.spawn(self._open(folder), name="open a folder")

    async def _open(self, folder: Path) -> None:
        from PySide6.QtGui import QDesktopServices

        try:
            await asyncio.to_thread(folder.mkdir, mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DesignerError(
                self.tr("The folder cannot be made: {problem}").format(problem=errorwords.of_system(error)),
                where=str(folder),
            ) from error
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
