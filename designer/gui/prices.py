"""The table of prices somebody edited, kept beside the settings."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject

from designer import home
from designer.gui import errorwords
from designer.gui.panels.cost import CostMeter
from designer.gui.tasks import Tasks
from designer.show import cost
from designer.show.files import save_atomically
from designer.trtc.errors import DesignerError

LARGEST = 64 * 1024


class PriceFile(QObject):
    """Reads the table for a meter of costs, and keeps what is edited there."""

    def __init__(self, meter: CostMeter, tasks: Tasks) -> None:
        super().__init__(meter)
        self._meter = meter
        self._tasks = tasks
        meter.prices_changed.connect(self._on_changed)
        tasks.spawn(self.read(), name="prices")

    async def read(self) -> None:
        """Count by the table that was kept, if there is one. Raises Unreadable where it is none."""
        data = await asyncio.to_thread(_read, home.home() / cost.FILE_NAME)
        if data is not None:
            self._meter.use_prices(cost.read_own_prices(data))

    def _on_changed(self, data: bytes | None) -> None:
        self._tasks.spawn(self.keep(data), name="keep the prices")

    async def keep(self, data: bytes | None) -> None:
        """Write the table, or take it away. Raises DesignerError where that cannot be done."""
        try:
            await asyncio.to_thread(_write, home.home() / cost.FILE_NAME, data)
        except OSError as error:
            raise DesignerError(
                self.tr("The prices cannot be kept: {problem}").format(problem=errorwords.of_system(error)),
                where=cost.FILE_NAME,
                hint=self.tr("They count until the window is closed."),
            ) from error


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError:
        return None


def _write(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        save_atomically(path, data)
