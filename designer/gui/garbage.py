"""Collect garbage on the window's thread only.

Python collects in whatever thread happens to allocate. A widget that is part of a cycle would then be
destroyed by the journal's or the network's thread, which Qt does not survive. So the automatic collection
is off while the window runs, and a slow timer does it here; what was made before the first paint is frozen
and not looked through, so a collection stays well below a frame.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 5_000
FULL_EVERY = 12
WORTH_IT = 2_000
"""Objects made since the last collection."""


class GarbageCollector(QObject):
    """Takes collection over from Python until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._was_on = gc.isenabled()
        gc.disable()

    def stop(self) -> None:
        """Give collection back to Python, if it was Python's."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks % FULL_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > WORTH_IT:
            gc.collect(1)
