"""The names of the task in the status bar: as many of them as there is room for, each whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

GAP = "   "
ROUNDING = 4
"""What a label may need beyond what its letters measure, where pixels are not whole."""


class TaskStatus(QLabel):
    """The first name is the one that is needed most. All of them are in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("taskStatus")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._names: tuple[str, ...] = ()

    def tell(self, names: Sequence[str]) -> None:
        """Show these."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.setToolTip("\n".join(names))
            self.updateGeometry()
            self._fit()

    def _width(self, count: int) -> int:
        margins = self.contentsMargins()
        text = GAP.join(self._names[:count])
        return self.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + ROUNDING

    def _fit(self) -> None:
        fitting = next((n for n in range(len(self._names), 1, -1) if self._width(n) <= self.width()), 1)
        self.setText(GAP.join(self._names[:fitting]))

    def sizeHint(self) -> QSize:
        return QSize(self._width(len(self._names)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
