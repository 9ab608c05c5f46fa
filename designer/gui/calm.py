"""How much moves: the canvas, the cast that enters and the look in motion, less where the user or the system asks for it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.gui.tasks import Tasks

if TYPE_CHECKING:
    from designer.gui.window import MainWindow


class Calm(QObject):
    """Asks in a thread whenever something begins to move, and whenever the choice changes."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        window.actions_by_name["playCanvas"].toggled.connect(self._on_play_canvas)
        window.cast_desk_made.connect(self._on_cast_desk_made)
        window.motion_chosen.connect(self._on_motion_chosen)
        window.preview_shown.connect(self._on_preview_shown)

    def _on_cast_desk_made(self) -> None:
        self._tasks.spawn(self._calm_cast_desk(), name="less motion")

    async def _calm_cast_desk(self) -> None:
        calm = await self._is_calm()
        if self._window.cast_desk is not None:
            self._window.cast_desk.set_calm(calm)

    async def _is_calm(self) -> bool:
        from designer.gui import lessmotion  # only where it is asked for

        return await asyncio.to_thread(lessmotion.wanted, self._window.settings.get("motion"))

    def _on_preview_shown(self, _preview: object) -> None:
        self._tasks.spawn(self._calm_previews(), name="less motion")

    async def _calm_previews(self) -> None:
        from designer.gui.preview import MotionPreview

        calm = await self._is_calm()
        for preview in self._window.findChildren(MotionPreview):
            preview.set_calm(calm)

    def _on_motion_chosen(self) -> None:
        self._on_cast_desk_made()
        self._tasks.spawn(self._calm_previews(), name="less motion")
        if self._window.actions_by_name["playCanvas"].isChecked():
            self._on_play_canvas(True)

    def _on_play_canvas(self, playing: bool) -> None:
        if playing:
            self._tasks.spawn(self._play_canvas(), name="play the canvas")
        else:
            self._window.canvas.play(False)

    async def _play_canvas(self) -> None:
        calm = await self._is_calm()
        if not self._window.actions_by_name["playCanvas"].isChecked():
            return
        self._window.canvas.play(True, calm=calm)
        if calm:
            told = self.tr("The system asks for less motion: the canvas moves once a second.")
            if self._window.settings.get("motion") == "always":
                told = self.tr("The settings ask for less motion: the canvas moves once a second.")
            self._window.canvas.notice(told)
