"""A menu of what can be done with the row in hand: the one that the pointer opens is the one that the palette lists.

It is made when it is first asked for, and kept. What it holds never changes, only what is possible and how it is called: so
whatever lists commands needs no row to be clicked first, and can say why something is not possible now.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui import possible


class RowMenu(QMenu):
    """`refresh` is called before it is shown or listed, and brings names and reasons up to date."""

    def __init__(self, name: str, parent: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(refresh)

    def call_it(self, title: str) -> None:
        """Say what it is about; the palette puts this before each of its commands."""
        self.setTitle(title.replace("&", "&&"))

    def add(self, name: str, text: str, slot: Callable[[], object]) -> QAction:
        """Put one command at the end."""
        action = QAction(text, self)
        action.setObjectName(name)
        possible.describe(action)
        action.triggered.connect(slot)
        self.addAction(action)
        return action
