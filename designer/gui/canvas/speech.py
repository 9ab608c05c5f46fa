"""What the canvas tells assistive technology: items have no widgets, so what happens to them is said in words.

A sentence is made when things have come to rest, never during a drag, and only one for what happened together.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from designer.gui import language
from designer.gui.canvas import words
from designer.gui.store import ShowStore
from designer.show.geometry import Rect, bounds, item_rect
from designer.show.model import Show, items_of

REST_MS = 150
"""After this long without another change things are at rest."""


class Speaker(QObject):
    """Says what is selected, where, in front of what, after it was selected or changed."""

    said = Signal(str)
    """What was said."""
    rested = Signal()
    """What was selected or changed has come to rest."""

    def __init__(self, store: ShowStore, view: QWidget) -> None:
        super().__init__(view)
        self._store = store
        self._view = view
        self._extra = ""
        self._last: tuple[tuple[str, ...], Rect] | None = None
        """What was selected when something was last said of it, and its bounds."""
        self._last_text = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._say_selection)
        store.selection_changed.connect(self._on_selection_changed)
        store.committed.connect(self._on_committed)
        language.signals().changed.connect(self._on_language_changed)

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Say this now; what is urgent breaks into what is being said."""
        if not text:
            return
        # Bound when first used: Qt's class of accessible things takes as long as all our modules here.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._view, text)
            if urgent:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self.said.emit(text)

    def add(self, text: str) -> None:
        """Say this, and what else was added, together with what comes next; empty for nothing of it."""
        self._extra = f"{self._extra}. {text}" if self._extra and text else text

    def rest(self) -> None:
        """Say what is selected once things have come to rest, though nothing else was changed."""
        self._rest.start()

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
        look = store.look
        here = {item.id: item for item in items_of(look)}
        chosen = tuple(id_ for id_ in store.selection if id_ in here)
        whole = words.sentence(store.show, look, chosen, store.assume)
        self._view.setAccessibleDescription(whole)
        same = self._last is not None and self._last[0] == chosen
        text = whole
        if same and self._last is not None:
            # Of what stays selected only what is new is said: that it moved, or what else has changed.
            text = words.moved(store.show, look, chosen, self._last[1], store.assume) or whole
        where = bounds([item_rect(here[id_]) for id_ in chosen]) if chosen else Rect(0, 0, 0, 0)
        nothing_new = same and whole == self._last_text
        self._last, self._last_text = (chosen, where), whole
        self.say(extra if nothing_new else f"{extra}. {text}" if extra else text)
        self.rested.emit()
