"""`changed` for panels: at once for everything that counts, and during a drag no faster than a screen shows.

A mouse may report a thousand moves a second. The canvas follows each; numbers beside it need not be worked
out and painted more often than anybody can see them.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from designer.gui.store import ShowStore
from designer.show.model import Show

FRAME_SECONDS = 1 / 60


class Pace(QObject):
    """Passes on a store's `changed`, with previews that come within one frame of the last taken together."""

    changed = Signal(object, object)
    """(old, new) Show: `old` is what was last passed on."""

    def __init__(self, store: ShowStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._seen = store.show
        self._last = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(round(FRAME_SECONDS * 1000))
        self._later.timeout.connect(self._pass_on)
        store.changed.connect(self._on_changed)

    def _on_changed(self, old: Show, new: Show) -> None:
        if not self._store.previewing or time.monotonic() - self._last >= FRAME_SECONDS:
            self._pass_on()
        elif not self._later.isActive():
            self._later.start()

    def _pass_on(self) -> None:
        self._later.stop()
        self._last = time.monotonic()
        old, self._seen = self._seen, self._store.show
        if old is not self._seen:
            self.changed.emit(old, self._seen)
