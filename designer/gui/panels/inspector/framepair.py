"""Width and height of the frame, typed one after the other, are one change and one question.

A width that is left by Tab for the height waits there; the question comes when the focus leaves the pair, or
when the height is finished.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from designer.gui.panels.inspector.binding import ENCODE
from designer.gui.panels.inspector.rows import Row

PATHS = (f"{ENCODE}.Width", f"{ENCODE}.Height")


class FramePair(QObject):
    """Holds what was typed into one of the two until the other is done too."""

    def __init__(self, row_of: Callable[[str], Row | None], ask: Callable[[], None], parent: QObject) -> None:
        """`row_of` finds a row by its path; `ask` is called when the focus leaves the pair."""
        super().__init__(parent)
        self._row_of = row_of
        self._ask = ask
        self._held: dict[str, tuple[Row, object]] = {}
        self._watching = False

    def waits(self, row: Row, value: object) -> bool:
        """Take a finished value; says whether the other one is being typed now."""
        self._held[row.path] = (row, value)
        twin = self._row_of(PATHS[1 - PATHS.index(row.path)])
        waits = twin is not None and twin.editor.hasFocus()
        if waits and not self._watching:
            self._application().focusChanged.connect(self._on_focus_changed)
            self._watching = True
        return waits

    def release(self) -> list[tuple[Row, object]]:
        """What is held, in the order it was typed; nothing is afterwards."""
        held, self._held = list(self._held.values()), {}
        if self._watching:
            self._application().focusChanged.disconnect(self._on_focus_changed)
            self._watching = False
        return held

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        rows = [self._row_of(path) for path in PATHS]
        if new is not None and all(row is None or row.editor is not new for row in rows):
            self._ask()

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application
