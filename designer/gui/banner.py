"""The message above the canvas: what went wrong, where, and what to do, until it is dismissed or replaced."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from designer.gui.icons import icon
from designer.gui.theme import set_role


class Banner(QFrame):
    """Hidden while there is nothing to say. `label` holds the text."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "banner")
        self.label = QLabel()
        self.label.setObjectName("banner")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sign = QLabel()
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._sign)
        row.addWidget(self.label, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, text: str | None) -> None:
        """Show this message, or none."""
        self.label.setText(text or "")
        if text:
            self._sign.setPixmap(icon("warning-fill", "warning").pixmap(QSize(18, 18)))
        self.setVisible(bool(text))
