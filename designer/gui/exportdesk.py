"""What goes out as a file of its own or to the clipboard: a preset, a request, pictures, the activity."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
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
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Export the look as a preset"),
            save=True,
            folder=await self._folder(),
            name=f"{look.name}.preset.json",
            filters=self.tr("Presets (*.json)"),
        )
        if path is not None:
            await asyncio.to_thread(files.save_atomically, path, files.dump_preset(self._store.truth, look))
            self._window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

    async def _export_request(self) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Export the request, secrets left out"),
            save=True,
            folder=await self._folder(),
            name=f"{self._store.truth.name}.request.json",
            filters=self.tr("Requests (*.json)"),
        )
        if path is not None:
            data = files.dump_request(self._store.truth, self._store.look)
            await asyncio.to_thread(files.save_atomically, path, data)
            self._window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

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
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Export a sheet of all looks"),
            save=True,
            folder=await self._folder(),
            name=f"{self._store.truth.name}.png",
            filters=self.tr("Pictures (*.png)"),
        )
        if path is None:
            return
        from designer.picture import export

        show, images, assume = self._store.truth, self._window.images.copy(), self._store.assume

        def paint_and_save() -> None:
            pictures = [
                (look.name, export.sheet_picture(show, look, images=images, assume=assume)) for look in show.looks
            ]
            files.save_atomically(path, export.encoded(export.sheet(show.name, pictures)))

        await asyncio.to_thread(paint_and_save)
        self._window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")

    def _on_export_activity(self) -> None:
        self._tasks.spawn(self._export_activity(), name="export activity")

    async def _export_activity(self) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Export the activity for support, secrets masked"),
            save=True,
            folder=await self._folder(),
            name="mixframe-activity.txt",
            filters=self.tr("Text (*.txt)"),
        )
        if path is not None:
            from designer.gui import calls

            await asyncio.to_thread(files.save_atomically, path, calls.export(self._window.activity.rows))
            self._window.activity.add(self.tr("Exported {name}").format(name=path.name), kind="good")
