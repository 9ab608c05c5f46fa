"""Shows as files: new, opened, pasted, dropped and saved. Nothing that is not saved goes without a question."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from designer.gui import dialogs, errorwords
from designer.gui.tasks import Tasks
from designer.show import files
from designer.show.model import Preset
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow


class FileDesk(QObject):
    """Answers the commands of files. `tell` says an error that came before there was anything to wait for."""

    def __init__(self, window: MainWindow, tasks: Tasks, tell: Callable[[DesignerError], None]) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._settings = window.settings
        self._tasks = tasks
        self._tell = tell
        window.connect_commands(
            {
                "newShow": self._on_new,
                "openShow": self._on_open,
                "pasteRequest": self._on_paste_request,
                "saveShow": self._on_save,
                "saveShowAs": self._on_save_as,
                "importPreset": self._on_import_preset,
            }
        )
        window.files_dropped.connect(self._on_file_dropped)
        window.canvas.document_pasted.connect(self._on_document_pasted)
        self._show_recent()

    def _on_new(self) -> None:
        self._tasks.spawn(self._new(), name="new show")

    def _on_open(self) -> None:
        self._tasks.spawn(self._ask_and_open(), name="open")

    def _on_recent(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._tasks.spawn(self.open(Path(str(sender.data()))), name="open recent")

    def _on_file_dropped(self, path: Path) -> None:
        self._tasks.spawn(self._take(path), name="open dropped")

    def _on_paste_request(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._on_document_pasted(text)
        else:
            self._tell(
                DesignerError(
                    self.tr("the clipboard holds no text"),
                    hint=self.tr("copy the body of a StartPublishCdnStream or Update request first"),
                )
            )

    def _on_document_pasted(self, text: str) -> None:
        self._tasks.spawn(self.open_text(text), name="open pasted")

    def _on_save(self) -> None:
        self._tasks.spawn(self.save(), name="save")

    def _on_save_as(self) -> None:
        self._tasks.spawn(self.save(ask=True), name="save as")

    def _on_import_preset(self) -> None:
        self._tasks.spawn(self._import_preset(), name="import preset")

    async def _new(self) -> None:
        if await self.may_lose_edits():
            self._store.open(
                files.blank_show(self.tr("Untitled show"), self.tr("Look {number}").format(number=1)),
                type(self._store.vault)(),
            )

    async def _ask_and_open(self) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Open a show, a preset or a request"),
            save=False,
            folder=await self.folder(),
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
        if not await self.may_lose_edits():
            return False
        own = opened.path if opened.kind == "show" else None
        self._store.open(opened.show, opened.vault, path=own)
        if opened.look_id:
            self._store.edit_look(opened.look_id)
        self._window.set_banner("  ".join(map(errorwords.said, opened.notes)) or None)
        return True

    async def save(self, *, ask: bool = False) -> bool:
        """Save the show; says whether it was."""
        path = None if ask else self._store.path
        if path is None:
            path = await dialogs.choose_file(
                self._window,
                title=self.tr("Save the show"),
                save=True,
                folder=await self.folder(),
                name=f"{self._store.truth.name}.mixframe.json",
                filters=self.tr("Shows (*.mixframe.json)"),
            )
            if path is None:
                return False
            if not path.name.endswith(".json"):
                path = path.with_name(path.name + ".mixframe.json")
        self._window.inspector.commit_pending()
        show = self._store.truth
        await asyncio.to_thread(files.save_atomically, path, files.dump_show(show))
        self._store.path = path
        if self._store.truth is show:
            self._store.undo_stack.setClean()
        self._remember(path)
        self._window.activity.add(self.tr("Saved {name}").format(name=path.name), kind="good")
        return True

    async def _import_preset(self) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Add a look from a preset"),
            save=False,
            folder=await self.folder(),
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
        show = files.preset_into(preset, self._store.truth)
        if self._store.apply(self.tr("Add look from preset"), show):
            self._store.edit_look(show.looks[-1].id)

    def _remember(self, path: Path) -> None:
        self._settings.add_recent_file(path)
        self._show_recent()

    def _show_recent(self) -> None:
        self._window.fill_recent(self._settings.recent_files(), self._on_recent)

    async def may_lose_edits(self) -> bool:
        """Ask what to do with edits that are not saved; says whether to go on."""
        if self._store.undo_stack.isClean():
            return True
        answer = await dialogs.Question(
            self._window,
            name="unsaved",
            title=self.tr("Save the changes to “{name}”?").format(name=self._store.truth.name),
            sentences=[self.tr("What is not saved is lost when another show takes its place.")],
            choices=[("discard", self.tr("Do not save"), ""), ("save", self.tr("Save"), "primary")],
        ).answer()
        if answer == "save":
            return await self.save()
        return answer == "discard"

    async def folder(self) -> Path:
        """Where a dialog looks at first: beside the show, else where the settings say, else where the last file is."""
        if self._store.path is not None:
            return self._store.path.parent
        chosen = self._settings.get("shows_folder")
        if chosen and await asyncio.to_thread(Path(chosen).is_dir):  # it may have gone, or lie on a slow disk
            return Path(chosen)
        recent = self._settings.recent_files()
        return recent[0].parent if recent else Path.home()
