"""What goes out as a file of its own or to the clipboard: a preset, a request, pictures, the activity."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from designer.gui import dialogs
from designer.gui.tasks import Tasks
from designer.show import files

if TYPE_CHECKING:
    from designer.gui.window import MainWindow


class ExportDesk(QObject):
    """Answers the commands of exports. `folder` says where a dialog looks at first."""

    def __init__(self, window: MainWindow, tasks: Tasks, folder: Callable[[], Awaitable[Path]]) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._tasks = tasks
        self._folder = folder
        window.connect_commands(
            {
                "exportPreset": self._on_export_preset,
                "exportRequest": self._on_export_request,
                "exportSheet": self._on_export_sheet,
                "copyPicture": self._on_copy_picture,
                "exportActivity": self._on_export_activity,
            }
        )

    def _on_export_preset(self) -> None:
        self._tasks.spawn(self._export_preset(), name="export preset")

    def _on_export_request(self) -> None:
        self._tasks.spawn(self._export_request(), name="export request")

    async def _export_preset(self) -> None:
        look = self._store.look
        path = await self._ask(
            self.tr("Export the look as a preset"), f"{look.name}.preset.json", self.tr("Presets (*.json)")
        )
        if path is not None:
            await self._write(path, partial(files.dump_preset, self._store.truth, look))

    async def _export_request(self) -> None:
        title = self.tr("Export the request, secrets left out")
        path = await self._ask(title, f"{self._store.truth.name}.request.json", self.tr("Requests (*.json)"))
        if path is not None:
            await self._write(path, partial(files.dump_request, self._store.truth, self._store.look))

    def _on_copy_picture(self) -> None:
        self._tasks.spawn(self._copy_picture(), name="copy picture")

    async def _copy_picture(self) -> None:
        from designer.picture import compose

        look = self._store.look
        picture = await asyncio.to_thread(
            compose.render,
            self._store.show,
            look,
            images=self._window.images.copy(),
            guests=self._window.stand_ins.guests,
            assume=self._store.assume,
        )
        QGuiApplication.clipboard().setImage(picture)
        self._window.activity.add(self.tr("Copied the picture of {name}").format(name=look.name))

    def _on_export_sheet(self) -> None:
        self._tasks.spawn(self._export_sheet(), name="export sheet")

    async def _export_sheet(self) -> None:
        title = self.tr("Export a sheet of all looks")
        path = await self._ask(title, f"{self._store.truth.name}.png", self.tr("Pictures (*.png)"))
        if path is None:
            return
        from designer.picture import export

        show, images, assume = self._store.truth, self._window.images.copy(), self._store.assume

        def paint() -> bytes:
            pictures = [
                (look.name, export.sheet_picture(show, look, images=images, assume=assume)) for look in show.looks
            ]
            return export.encoded(export.sheet(show.name, pictures))

        await self._write(path, paint)

    def _on_export_activity(self) -> None:
        self._tasks.spawn(self._export_activity(), name="export activity")

    async def _export_activity(self) -> None:
        title = self.tr("Export the activity for support, secrets masked")
        path = await self._ask(title, "mixframe-activity.txt", self.tr("Text (*.txt)"))
        if path is not None:
            from designer.gui import calls

            await self._write(path, partial(calls.export, self._window.activity.rows))

    async def _ask(self, title: str, name: str, filters: str) -> Path | None:
        """Where a file is to go, its name proposed; None where nobody wants it any more."""
        return await dialogs.choose_file(
            self._window, title=title, save=True, folder=await self._folder(), name=name, filters=filters
        )

    async def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        """Make the content and write it, both in a thread, and say so."""
        await asyncio.to_thread(lambda: files.save_atomically(path, make()))
        self._window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")
