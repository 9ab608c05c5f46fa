"""What can be done with a task of the journal that no window drives: drive it on, stop it, forget it."""

from __future__ import annotations

import asyncio
import importlib
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer import home

if TYPE_CHECKING:
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow
    from designer.live.orphans import Orphan
    from designer.live.records import TaskRecord


class Resuming(QObject):
    """Does it for the window's session, or beside it."""

    def __init__(self, window: MainWindow, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._live = live

    async def resume(self, record: TaskRecord) -> None:
        """Drive a task on in this window, after it has proved that it lives. Raises DesignerError."""
        driver = await self._live.open_driver(record.target, record.place.region, record.sdk_app_id, record)
        self._live.target.follow(record)
        golive = importlib.import_module("designer.cli.golive")
        snapshot = await golive.resume(driver, record)
        if snapshot.state != "live":
            return
        self._live.difference.take_resumed(driver, snapshot, record)
        self._window.activity.add(
            self.tr("Task {task} is driven by this window again").format(task=record.task_id),
            detail=f"RequestId {snapshot.request_id}" if snapshot.request_id else "",
            kind="good",
        )
        self._live.watch(driver)

    async def uncertain_start(self) -> Orphan | None:
        """The start of this window that got no answer, as the journal has it; None where there is none."""
        snapshot, driver = self._live.snapshot, self._live.driver
        if snapshot is None or driver is None or snapshot.state != "uncertain":
            return None
        from designer.live import orphans

        return orphans.orphan(await driver.journal.record(driver.session.record), now=time.time())

    async def stop(self, record: TaskRecord) -> None:
        """Stop a task that this window does not drive. Raises what the last try raised."""
        driver = await self._live.make_driver(record.target, record.place.region, record.sdk_app_id, record)
        try:
            await driver.session.adopt(record)
            await driver.session.stop()
        finally:
            await driver.aclose()
        self._window.activity.add(self.tr("Task {task} has ended").format(task=record.task_id), kind="good")

    async def forget(self, record: TaskRecord) -> None:
        """Stop caring about a task, this window's own uncertain start too. It is not stopped."""
        own, driver = await self.uncertain_start(), self._live.driver
        if own is not None and own.record.id == record.id and driver is not None:
            await driver.session.give_up()
        else:
            golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
            await golive.forget(home.home(), record)
        self._window.activity.add(self.tr("Forgotten: a task of “{show}”").format(show=record.show))
