"""The window while its loop runs: commands that need the disk or the network, errors, and how it closes."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from designer.gui import errorwords
from designer.gui.bugs import BugDesk
from designer.gui.calm import Calm
from designer.gui.exportdesk import ExportDesk
from designer.gui.filedesk import FileDesk
from designer.gui.garbage import GarbageCollector
from designer.gui.helpdesk import HelpDesk
from designer.gui.live import LiveControl
from designer.gui.pictures import Pictures
from designer.gui.prices import PriceFile
from designer.gui.recovery import Recovery
from designer.gui.settingsdesk import SettingsDesk
from designer.gui.tasks import Tasks
from designer.gui.templatedesk import TemplateDesk
from designer.gui.window import MainWindow
from designer.trtc.errors import DesignerError
from designer.trtc.structures import build_items


def run(app: QApplication, window: MainWindow, trouble: DesignerError | None = None) -> int:
    """Run the window until it is closed; gives the exit status."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(_live(window, trouble))
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window, while there is still a Python to ask
    return 0


async def _live(window: MainWindow, trouble: DesignerError | None) -> None:
    controller = Controller(window)
    controller.catch_errors()
    if trouble is not None:
        controller.tell_error(trouble)
    controller.begin()
    if not window.settings.get("tips_done"):
        window.opening.show_tips()
    await controller.closed.wait()
    await controller.end()


class Controller(QObject):
    """Answers what the window asks for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.store = window.store
        self.settings = window.settings
        self.closed = asyncio.Event()
        self._garbage = GarbageCollector(self)
        self._bugs = BugDesk(window)
        self.tasks = Tasks(on_error=self.tell_error, on_bug=self.tell_bug)
        self.live = LiveControl(window, self.tasks)
        self.pictures = Pictures(window)
        self._templates = TemplateDesk(window, self.tasks)
        self.help_desk = HelpDesk(window, self.tasks)
        self.settings_desk = SettingsDesk(window, self.tasks)
        self.files = FileDesk(window, self.tasks, self.tell_error)
        self._exports = ExportDesk(window, self.tasks, self.files.folder)
        self._calm = Calm(window, self.tasks)
        self._recovery = Recovery(window, self.tasks, self.files.may_lose_edits)
        self._closing = False
        window.connect_commands(
            {
                "accounts": self._on_accounts,
                "howMixed": self._on_how_mixed,
                "fetchPictures": self.pictures.fetch_again,
            }
        )
        window.actions_by_name["privatePictures"].toggled.connect(self.pictures.allow_private)
        window.stand_ins.picture_chosen.connect(self._on_stand_in_chosen)
        window.canvas.bake_asked.connect(self._on_bake)
        window.inspector.bake_asked.connect(self._on_bake)
        window.closing.connect(self._on_closing)
        window.activity.call_opened.connect(self._on_call_opened)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.commitDataRequest.connect(self._on_session_ends)

    def begin(self) -> None:
        """After the first paint: thumbnails, findings, and what the journal says."""
        self.window.looks.paint_pictures()
        PriceFile(self.window.cost, self.tasks)
        self.window.show_dynamic()
        self.window.inspector.prepare()
        build_items()
        self.window.preflight.check_now()
        self.live.begin()
        self._recovery.begin()
        self.pictures.begin(opened=self.store.path is not None)

    async def end(self) -> None:
        """Detach from everything. A broadcast that runs goes on running."""
        self.pictures.end()
        self.window.stand_ins.stop()
        await self._recovery.end()
        await self.live.end()
        await self.tasks.close()
        with contextlib.suppress(OSError, DesignerError):  # it is not the user's work
            self.settings.save()
        self._garbage.stop()
        await asyncio.to_thread(self._bugs.flush)
        self._bugs.end()
        self.window.deleteLater()

    # errors

    def catch_errors(self) -> None:
        """Lead every unexpected error to the bug window."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        asyncio.get_running_loop().set_exception_handler(self._on_loop_exception)

    def tell_error(self, error: DesignerError) -> None:
        """Say in the banner what went wrong, where, and what to do."""
        if self.live.has_told(error):
            return
        told = errorwords.told(error)
        self.window.set_banner(told)
        self.window.activity.add(told, kind="warning")

    def tell_bug(self, error: BaseException) -> None:
        """Write the log and show the bug window."""
        self._bugs.take(error, self.store.vault)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.closed.set()
        else:
            self.tell_bug(error)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.tell_bug(arguments.exc_value)  # it may be called in any thread

    def _on_loop_exception(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.tell_bug(error)

    def _on_accounts(self) -> None:
        from designer.gui.accounts import AccountsDialog  # only where it is asked for

        dialog = AccountsDialog(self.settings, self.tasks, self.window)
        dialog.told.connect(self.live.keys.look_later)
        dialog.open()

    def _on_bake(self, mark_id: str) -> None:
        from designer.gui.baking import BakeDialog  # only where it is asked for

        BakeDialog(self.window, self.tasks, mark_id or None).show()

    def _on_stand_in_chosen(self, person_id: str, path: Path) -> None:
        self.tasks.spawn(self._show_stand_in(person_id, path), name="a picture that stands in")

    async def _show_stand_in(self, person_id: str, path: Path) -> None:
        from designer.picture import stills  # only where it is asked for

        picture = await asyncio.to_thread(stills.read, path)
        self.window.stand_ins.show_picture(person_id, picture)

    def _on_how_mixed(self) -> None:
        from designer.gui.howmixed import HowMixedDialog  # only where it is asked for

        HowMixedDialog(self.window, self.tasks).show()

    def _on_call_opened(self, call: object) -> None:
        from designer.gui.calls import CallDialog  # only where it is asked for

        CallDialog(call, self.window).open()  # type: ignore[arg-type]

    # closing

    def _on_closing(self) -> None:
        if not self._closing:
            self._closing = True
            self.tasks.spawn(self._close(), name="close")

    def _on_session_ends(self) -> None:
        # Logging out: no question could be answered. The broadcast goes on, the journal knows it.
        self.window.may_close = True
        self.closed.set()

    async def _close(self) -> None:
        try:
            if not await self.live.may_leave() or not await self.files.may_lose_edits():
                return
        finally:
            self._closing = False
        self._recovery.forget()
        self.window.may_close = True
        self.window.close()
        self.closed.set()
