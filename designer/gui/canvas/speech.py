"""What the canvas tells assistive technology: items have no widgets, so what happens to them is said in words.

A sentence is made when things have come to rest, never during a drag, and only one for what happened together.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from designer.gui import language
from designer.gui.canvas import words
from designer.gui.store import ShowStore
from designer.show.model import Show, items_of

REST_MS = 150
"""After this long without another change things are at rest."""


class Speaker(QObject):
    """Says what is selected, where, in front of what, after it was selected or changed."""

    said = Signal(str)
    """What was said."""

    def __init__(self, store: ShowStore, view: QWidget) -> None:
        super().__init__(view)
        self._store = store
        self._view = view
        self._extra = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._say_selection)
        store.selection_changed.connect(self._on_selection_changed)
        store.committed.connect(self._on_committed)
        language.signals().changed.connect(self._on_language_changed)

    def say(self, text: str) -> None:
        """Say this now."""
        if not text:
            return
        # Bound when first used: Qt's class of accessible things takes as long as all our modules here.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))
        self.said.emit(text)

    def add(self, text: str) -> None:
        """Say this together with what comes next."""
        self._extra = text

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._rest.start()

    def _on_committed(self, show: Show) -> None:
        self._rest.start()

    def _on_language_changed(self) -> None:
        self._rest.start()

    def _say_selection(self) -> None:
        store = self._store
        if store.previewing:
            self._rest.start()
            return
        extra, self._extra = self._extra, ""
        here = {item.id for item in items_of(store.look)}
        chosen = tuple(id_ for id_ in store.selection if id_ in here)
        text = words.sentence(store.show, store.look, chosen, store.assume)
        self._view.setAccessibleDescription(text)
        self.say(f"{extra}. {text}" if extra else text)
