"""What differs from air, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QStackedLayout, QWidget

from designer.gui.icons import icon
from designer.gui.theme import set_role


class ChangesPanel(QWidget):
    """Sentences, one for each difference; what an update cannot carry stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QListWidget()
        self.view.setObjectName("changes")
        self.view.setAccessibleName(self.tr("Changes to air"))
        set_role(self.view, "lines")
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "dim")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.set_changes((), live=False, known=False)

    def set_changes(self, sentences: Sequence[str], *, live: bool, known: bool, held: int = 0) -> None:
        """Show these differences between what is on air and what is edited; the first `held` cannot be sent.

        `live`: a task runs, or may run; `known`: both sides are there to be compared.
        """
        if [self.view.item(row).text() for row in range(self.view.count())] != list(sentences):
            self.view.clear()
            self.view.addItems(list(sentences))
            for row in range(len(sentences)):
                name, token = ("warning-fill", "warning") if row < held else ("pencil-simple", "dim")
                self.view.item(row).setIcon(icon(name, token))
        if not live:
            none = self.tr("Nothing is on air to compare with.")
        elif known:
            none = self.tr("What is edited is what is on air.")
        else:
            none = self.tr("It cannot be said now whether this is what is on air.")
        self._empty.setText(none)
        self._stack.setCurrentIndex(1 if sentences else 0)
