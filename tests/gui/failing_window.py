"""A window with a slot that fails: `python -m tests.gui.failing_window slot|afterwards`, in the home of the environment.

It fails some times, says how often and how many milliseconds the window stood still with it at most, and is closed at once.
`afterwards`: it also fails when the window and the loop are gone.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QTimer

from designer.gui import app as gui
from designer.gui import running

TIMES = 5


class Failing(QObject):
    """Fails at every turn of the loop, then closes the window."""

    def __init__(self, window: gui.MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._count = 0
        self._last = 0.0
        self.worst_ms = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start(0)

    def _on_turn(self) -> None:
        if sys.excepthook is sys.__excepthook__:
            return  # nobody catches errors yet
        now = time.monotonic()
        if self._last:
            self.worst_ms = max(self.worst_ms, (now - self._last) * 1e3)
        self._last = now
        if self._count == TIMES:
            self._timer.stop()
            self._window.close()
            return
        self._count += 1
        raise ZeroDivisionError(f"<{self._count - 1}>")


def main(how: str) -> None:
    app, window, _ = gui.build(None)
    window.settings.set("tips_done", True)
    window.show()
    gui._paint_first(app, window)
    failing = Failing(window)
    running.run(app, window)
    more = how == "afterwards"
    print(TIMES + more, failing.worst_ms, flush=True)
    if more:
        raise ZeroDivisionError(f"<{TIMES}>")


if __name__ == "__main__":
    main(sys.argv[1])
