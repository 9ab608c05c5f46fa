"""The window while its loop runs: commands that need the disk or the network, errors, and how it closes."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from designer.gui import dialogs, errorwords
from designer.gui.bugs import BugDesk
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
from designer.show import files
from designer.show.model import Preset
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
        window.show_tips()
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
        self._recovery = Recovery(window, self.tasks, self._may_lose_edits)
        self._closing = False
        window.connect_commands(
            {
                "newShow": self._on_new,
                "openShow": self._on_open,
                "pasteRequest": self._on_paste_request,
                "saveShow": self._on_save,
                "saveShowAs": self._on_save_as,
                "exportPreset": self._on_export_preset,
                "exportRequest": self._on_export_request,
                "exportSheet": self._on_export_sheet,
                "copyPicture": self._on_copy_picture,
                "importPreset": self._on_import_preset,
                "exportActivity": self._on_export_activity,
                "accounts": self._on_accounts,
                "howMixed": self._on_how_mixed,
                "fetchPictures": self.pictures.fetch_again,
            }
        )
        window.actions_by_name["playCanvas"].toggled.connect(self._on_play_canvas)
        window.actions_by_name["privatePictures"].toggled.connect(self.pictures.allow_private)
        window.stand_ins.picture_chosen.connect(self._on_stand_in_chosen)
        window.canvas.bake_asked.connect(self._on_bake)
        window.inspector.bake_asked.connect(self._on_bake)
        window.cast_desk_made.connect(self._on_cast_desk_made)
        window.motion_chosen.connect(self._on_motion_chosen)
        window.preview_shown.connect(self._on_preview_shown)
        window.closing.connect(self._on_closing)
        window.activity.call_opened.connect(self._on_call_opened)
        window.files_dropped.connect(self._on_file_dropped)
        window.canvas.document_pasted.connect(self._on_document_pasted)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.commitDataRequest.connect(self._on_session_ends)
        self._show_recent()

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

    def _on_cast_desk_made(self) -> None:
        self.tasks.spawn(self._calm_cast_desk(), name="less motion")

    async def _calm_cast_desk(self) -> None:
        calm = await self._is_calm()
        if self.window.cast_desk is not None:
            self.window.cast_desk.set_calm(calm)

    async def _is_calm(self) -> bool:
        from designer.gui import lessmotion  # only where it is asked for

        return await asyncio.to_thread(lessmotion.wanted, self.window.settings.get("motion"))

    def _on_preview_shown(self, _preview: object) -> None:
        self.tasks.spawn(self._calm_previews(), name="less motion")

    async def _calm_previews(self) -> None:
        from designer.gui.preview import MotionPreview

        calm = await self._is_calm()
        for preview in self.window.findChildren(MotionPreview):
            preview.set_calm(calm)

    def _on_motion_chosen(self) -> None:
        self._on_cast_desk_made()
        self.tasks.spawn(self._calm_previews(), name="less motion")
        if self.window.actions_by_name["playCanvas"].isChecked():
            self._on_play_canvas(True)

    # files

    def _on_new(self) -> None:
        self.tasks.spawn(self._new(), name="new show")

    def _on_open(self) -> None:
        self.tasks.spawn(self._ask_and_open(), name="open")

    def _on_recent(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.tasks.spawn(self.open(Path(str(sender.data()))), name="open recent")

    def _on_file_dropped(self, path: Path) -> None:
        self.tasks.spawn(self._take(path), name="open dropped")

    def _on_paste_request(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._on_document_pasted(text)
        else:
            self.tell_error(
                DesignerError(
                    self.tr("the clipboard holds no text"),
                    hint=self.tr("copy the body of a StartPublishCdnStream or Update request first"),
                )
            )

    def _on_document_pasted(self, text: str) -> None:
        self.tasks.spawn(self.open_text(text), name="open pasted")

    def _on_save(self) -> None:
        self.tasks.spawn(self.save(), name="save")

    def _on_save_as(self) -> None:
        self.tasks.spawn(self.save(ask=True), name="save as")

    def _on_export_preset(self) -> None:
        self.tasks.spawn(self._export_preset(), name="export preset")

    def _on_export_request(self) -> None:
        self.tasks.spawn(self._export_request(), name="export request")

    def _on_import_preset(self) -> None:
        self.tasks.spawn(self._import_preset(), name="import preset")

    async def _new(self) -> None:
        if await self._may_lose_edits():
            self.store.open(files.blank_show(), type(self.store.vault)())

    async def _ask_and_open(self) -> None:
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Open a show, a preset or a request"),
            save=False,
            folder=await self._folder(),
            filters=self.tr("Shows, presets, requests (*.json);;All files (*)"),
        )
        if path is not None:
            await self.open(path)

    async def open(self, path: Path) -> None:
        """Open a show, preset or request. A file that cannot be read changes nothing."""
        if await self._show(await asyncio.to_thread(files.load, path)):
            self._remember(path)

    async def open_text(self, text: str) -> None:
        """Open a show, preset or request that was pasted. A text that cannot be read changes nothing."""
        read = partial(files.read, text.encode(), name=self.tr("Pasted"))
        await self._show(await asyncio.to_thread(read))

    async def _show(self, opened: files.Opened) -> bool:
        """Put what was read in the place of the show that is open; says whether that was wanted."""
        if not await self._may_lose_edits():
            return False
        own = opened.path if opened.kind == "show" else None
        self.store.open(opened.show, opened.vault, path=own)
        if opened.look_id:
            self.store.edit_look(opened.look_id)
        self.window.set_banner("  ".join(map(errorwords.said, opened.notes)) or None)
        return True

    async def save(self, *, ask: bool = False) -> bool:
        """Save the show; says whether it was."""
        path = None if ask else self.store.path
        if path is None:
            path = await dialogs.choose_file(
                self.window,
                title=self.tr("Save the show"),
                save=True,
                folder=await self._folder(),
                name=f"{self.store.truth.name}.mixframe.json",
                filters=self.tr("Shows (*.mixframe.json)"),
            )
            if path is None:
                return False
            if not path.name.endswith(".json"):
                path = path.with_name(path.name + ".mixframe.json")
        self.window.inspector.commit_pending()
        show = self.store.truth
        await asyncio.to_thread(files.save_atomically, path, files.dump_show(show))
        self.store.path = path
        if self.store.truth is show:
            self.store.undo_stack.setClean()
        self._remember(path)
        self.window.activity.add(self.tr("Saved {name}").format(name=path.name), kind="good")
        return True

    async def _export_preset(self) -> None:
        look = self.store.look
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Export the look as a preset"),
            save=True,
            folder=await self._folder(),
            name=f"{look.name}.preset.json",
            filters=self.tr("Presets (*.json)"),
        )
        if path is not None:
            await asyncio.to_thread(files.save_atomically, path, files.dump_preset(self.store.truth, look))
            self.window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

    async def _export_request(self) -> None:
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Export the request, secrets left out"),
            save=True,
            folder=await self._folder(),
            name=f"{self.store.truth.name}.request.json",
            filters=self.tr("Requests (*.json)"),
        )
        if path is not None:
            data = files.dump_request(self.store.truth, self.store.look)
            await asyncio.to_thread(files.save_atomically, path, data)
            self.window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

    def _on_copy_picture(self) -> None:
        self.tasks.spawn(self._copy_picture(), name="copy picture")

    async def _copy_picture(self) -> None:
        from designer.picture import compose

        look = self.store.look
        picture = await asyncio.to_thread(
            compose.render,
            self.store.show,
            look,
            images=self.window.images.copy(),
            guests=self.window.stand_ins.guests,
            assume=self.store.assume,
        )
        QGuiApplication.clipboard().setImage(picture)
        self.window.activity.add(self.tr("Copied the picture of {name}").format(name=look.name))

    def _on_export_sheet(self) -> None:
        self.tasks.spawn(self._export_sheet(), name="export sheet")

    async def _export_sheet(self) -> None:
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Export a sheet of all looks"),
            save=True,
            folder=await self._folder(),
            name=f"{self.store.truth.name}.png",
            filters=self.tr("Pictures (*.png)"),
        )
        if path is None:
            return
        from designer.picture import export

        show, images, assume = self.store.truth, self.window.images.copy(), self.store.assume

        def paint_and_save() -> None:
            pictures = [
                (look.name, export.sheet_picture(show, look, images=images, assume=assume)) for look in show.looks
            ]
            files.save_atomically(path, export.encoded(export.sheet(show.name, pictures)))

        await asyncio.to_thread(paint_and_save)
        self.window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

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

    def _on_play_canvas(self, playing: bool) -> None:
        if playing:
            self.tasks.spawn(self._play_canvas(), name="play the canvas")
        else:
            self.window.canvas.play(False)

    async def _play_canvas(self) -> None:
        calm = await self._is_calm()
        if not self.window.actions_by_name["playCanvas"].isChecked():
            return
        self.window.canvas.play(True, calm=calm)
        if calm:
            told = self.tr("The system asks for less motion: the canvas moves once a second.")
            if self.window.settings.get("motion") == "always":
                told = self.tr("The settings ask for less motion: the canvas moves once a second.")
            self.window.canvas.notice(told)

    def _on_how_mixed(self) -> None:
        from designer.gui.howmixed import HowMixedDialog  # only where it is asked for

        HowMixedDialog(self.window, self.tasks).show()

    def _on_call_opened(self, call: object) -> None:
        from designer.gui.calls import CallDialog  # only where it is asked for

        CallDialog(call, self.window).open()  # type: ignore[arg-type]

    def _on_export_activity(self) -> None:
        self.tasks.spawn(self._export_activity(), name="export activity")

    async def _export_activity(self) -> None:
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Export the activity for support, secrets masked"),
            save=True,
            folder=await self._folder(),
            name="mixframe-activity.txt",
            filters=self.tr("Text (*.txt)"),
        )
        if path is not None:
            from designer.gui import calls

            await asyncio.to_thread(files.save_atomically, path, calls.export(self.window.activity.rows))
            self.window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

    async def _import_preset(self) -> None:
        path = await dialogs.choose_file(
            self.window,
            title=self.tr("Add a look from a preset"),
            save=False,
            folder=await self._folder(),
            filters=self.tr("Presets (*.json);;All files (*)"),
        )
        if path is None:
            return
        opened = await asyncio.to_thread(files.load, path)
        if opened.preset is None:
            raise DesignerError(
                self.tr("this is not a preset"), where=path.name, hint=self.tr("open it with Ctrl+O instead")
            )
        self._add_look(opened.preset)

    async def _take(self, path: Path) -> None:
        """What a dropped file means: a preset is one more look of this show, anything else takes its place."""
        opened = await asyncio.to_thread(files.load, path)
        if opened.preset is not None:
            self._add_look(opened.preset)
        elif await self._show(opened):
            self._remember(path)

    def _add_look(self, preset: Preset) -> None:
        show = files.preset_into(preset, self.store.truth)
        if self.store.apply(self.tr("Add look from preset"), show):
            self.store.edit_look(show.looks[-1].id)

    async def _folder(self) -> Path:
        """Where a dialog looks at first: beside the show, else where the settings say, else where the last file is."""
        if self.store.path is not None:
            return self.store.path.parent
        chosen = self.settings.get("shows_folder")
        if chosen and await asyncio.to_thread(Path(chosen).is_dir):  # it may have gone, or lie on a slow disk
            return Path(chosen)
        recent = self.settings.recent_files()
        return recent[0].parent if recent else Path.home()

    def _remember(self, path: Path) -> None:
        self.settings.add_recent_file(path)
        self._show_recent()

    def _show_recent(self) -> None:
        self.window.fill_recent(self.settings.recent_files(), self._on_recent)

    async def _may_lose_edits(self) -> bool:
        """Ask what to do with edits that are not saved; says whether to go on."""
        if self.store.undo_stack.isClean():
            return True
        answer = await dialogs.Question(
            self.window,
            name="unsaved",
            title=self.tr("Save the changes to “{name}”?").format(name=self.store.truth.name),
            sentences=[self.tr("What is not saved is lost when another show takes its place.")],
            choices=[("discard", self.tr("Do not save"), ""), ("save", self.tr("Save"), "primary")],
        ).answer()
        if answer == "save":
            return await self.save()
        return answer == "discard"

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
            if not await self.live.may_leave() or not await self._may_lose_edits():
                return
        finally:
            self._closing = False
        self._recovery.forget()
        self.window.may_close = True
        self.window.close()
        self.closed.set()
