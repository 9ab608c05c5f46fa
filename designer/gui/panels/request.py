"""What would be sent, as JSON, with every secret masked."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from designer.gui.store import ShowStore
from designer.show import request as requests


class RequestPanel(QWidget):
    """The body that Start would send now. It is written only while it can be seen."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stale = True
        self.view = QPlainTextEdit()
        self.view.setObjectName("request")
        self.view.setAccessibleName(self.tr("Request"))
        self.view.setReadOnly(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        self.view.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.view)
        store.committed.connect(self._on_committed)
        store.look_changed.connect(self._on_committed)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._write()

    def _on_committed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._write()

    def _write(self) -> None:
        self._stale = False
        body = requests.masked(requests.start_request(self._store.truth, self._store.look))
        place = self.view.verticalScrollBar().value()
        self.view.setPlainText(body.to_json(indent=2).decode())
        self.view.verticalScrollBar().setValue(place)
