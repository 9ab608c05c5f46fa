"""Opens the help: at its beginning, or at what is to be said about a finding. Pages are read in a thread."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from designer.gui import language
from designer.gui.tasks import Tasks

if TYPE_CHECKING:
    from designer.gui.help import HelpWindow
    from designer.gui.window import MainWindow
    from designer.trtc.constraints import Finding


class HelpDesk(QObject):
    """One help window at most, in the language that is spoken. `shown`: it shows what was asked for."""

    shown = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._help: HelpWindow | None = None
        window.connect_commands({"showHelp": self._on_help})
        window.findings.help_asked.connect(self._on_finding)
        language.signals().changed.connect(self._on_language)

    @property
    def help(self) -> HelpWindow | None:
        """The window, while it is open."""
        return self._help if self._help is not None and isValid(self._help) else None

    def _on_help(self) -> None:
        self._tasks.spawn(self._open(""), name="help")

    def _on_finding(self, finding: Finding) -> None:
        self._tasks.spawn(self._open(finding.code), name="help for a finding")

    def _on_language(self) -> None:
        if self.help is not None:
            self._tasks.spawn(self._translate(), name="language of the help")

    async def _open(self, code: str) -> None:
        from designer.gui.help import HelpWindow  # only where it is asked for
        from designer.show import helping

        pages = await asyncio.to_thread(helping.pages, language.current())
        about = helping.about(code, language.current())
        if self.help is None:
            self._help = HelpWindow(pages, self._window)
        if self._help is not None:
            if about is not None:
                self._help.go(about[0].name, code)
            if self._help.isVisible():  # it may lie behind another window
                self._help.raise_()
            self._help.show()
            self._help.activateWindow()
            self.shown.emit()

    async def _translate(self) -> None:
        from designer.show import helping

        pages = await asyncio.to_thread(helping.pages, language.current())
        if self.help is not None:
            self.help.set_pages(pages)
            self.shown.emit()
