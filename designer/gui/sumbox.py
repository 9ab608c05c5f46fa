"""A spin box that understands the sums of the inspector's number fields: `/2`, `+50%`, `1/3w`, `16+8`."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from designer.gui import theme
from designer.gui.panels.inspector.maths import MAX_LENGTH, NotANumber, evaluate
from designer.show.geometry import Frame


class SumBox(QSpinBox):
    """A whole number in pixels. What is typed counts from the number that was there before the typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.indent(self)
        self._base = 0
        self._frame: Frame | None = None
        self._whole: int | None = None
        self.editingFinished.connect(self._on_finished)

    def set_frame(self, frame: Frame, *, whole: int | None = None) -> None:
        """What `w` and `h` are, and what a percentage is a part of (by default of the number itself)."""
        self._frame = frame
        self._whole = whole

    def _on_finished(self) -> None:
        self._base = self.value()

    def _came_to(self, text: str) -> int:
        typed = text.strip().removesuffix(self.suffix().strip())
        return evaluate(typed, current=self._base, whole=self._whole, frame=self._frame)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """A sum may be out of range or unfinished while it is typed."""
        if len(text) > MAX_LENGTH:
            return QValidator.State.Invalid, text, at
        try:
            number = self._came_to(text)
        except NotANumber:
            return QValidator.State.Intermediate, text, at
        good = self.minimum() <= number <= self.maximum()
        return QValidator.State.Acceptable if good else QValidator.State.Intermediate, text, at

    def valueFromText(self, text: str) -> int:
        try:
            return min(max(self._came_to(text), self.minimum()), self.maximum())
        except NotANumber:
            return self._base

    def fixup(self, text: str) -> str:
        """What is left unfinished becomes what it came to, held in range, or what was there."""
        return self.textFromValue(self.valueFromText(text)) + self.suffix()

    def setValue(self, value: int) -> None:  # noqa: N802  Qt's name
        super().setValue(value)
        self._base = self.value()

    def stepBy(self, steps: int) -> None:  # noqa: N802  Qt's name
        super().stepBy(steps)
        self._base = self.value()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._base = self.value()
        super().focusInEvent(event)
