"""The tab of the cast: its table is made when it is first shown, and goes along with the list beside the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView
    from designer.gui.panels.cast import CastPanel
    from designer.gui.panels.castdesk import CastDesk
    from designer.gui.standins import StandInsMenu


class CastTab(QWidget):
    """Empty until `prepare`; `bind` says beforehand what the table belongs to."""

    made = Signal()
    """The table is there."""

    def __init__(self) -> None:
        super().__init__()
        self.desk: CastDesk | None = None
        self._bound: tuple[CanvasView, StandInsMenu, CastPanel] | None = None
        self._end: QShortcut | None = None

    def bind(self, canvas: CanvasView, stand_ins: StandInsMenu, cast: CastPanel) -> None:
        """The table is about this canvas, with these stand-ins, and about whom the list has in hand."""
        self._bound = canvas, stand_ins, cast

    def prepare(self) -> None:
        """Make the table, unless it is there."""
        if self.desk is not None or self._bound is None:
            return
        from designer.gui.entering import Entering  # not before the first paint
        from designer.gui.panels.castdesk import CastDesk

        canvas, stand_ins, cast = self._bound
        entering = Entering(canvas, self.window())
        self.desk = CastDesk(canvas.store, stand_ins, entering)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.desk)
        entering.changed.connect(self._on_entering)
        self.desk.person_chosen.connect(cast.choose)
        self.desk.menu_asked.connect(cast.open_menu)
        # Wherever the keyboard is: what is played looks like the picture, and must be easy to leave.
        self._end = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.window())
        self._end.setEnabled(False)
        self._end.activated.connect(entering.end)
        self.made.emit()

    def _on_entering(self) -> None:
        if self.desk is not None and self._bound is not None and self._end is not None:
            canvas, _, cast = self._bound
            playing = self.desk.entering.at is not None
            self._end.setEnabled(playing)
            cast.show_entering(canvas.canvas_scene.guests.states if playing else None)
