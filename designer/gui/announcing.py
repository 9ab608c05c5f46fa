"""What assistive technology is told besides what is selected: on air or not, what went wrong, undone and done again.

Each is said once, when it happens. What goes wrong breaks into what is being said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow

URGENT = ("failed", "unsure")
"""Kinds of the pill that nobody must miss."""


class Announcer(QObject):
    """Listens to the session, the banner and the history of a window, and lets its canvas say it."""

    def __init__(self, window: MainWindow, live: LiveControl) -> None:
        super().__init__(window)
        self._window = window
        self._live = live
        self._speaker = window.canvas.speaker
        self._standing = self._words()
        live.shown.connect(self._on_shown)
        window.told.connect(self._on_told)
        window.store.stepped.connect(self._on_stepped)
        window.store.look_changed.connect(self._on_look_changed)

    def _words(self) -> tuple[str, str]:
        """The kind of the pill, and what it says, with the place where it is on air."""
        air = self._window.topbar.air
        if air.kind == "air":
            return air.kind, self.tr("On air: {target}").format(target=self._live.target.words)
        return air.kind, air.words

    def _on_shown(self) -> None:
        standing = self._words()
        if standing != self._standing:
            self._standing = standing
            self._speaker.say(standing[1], urgent=standing[0] in URGENT)

    def _on_told(self, text: str) -> None:
        self._speaker.say(text, urgent=True)

    def _on_look_changed(self, look_id: str) -> None:
        self._speaker.add(self.tr("Look: {name}").format(name=self._window.store.look.name))
        self._speaker.rest()

    def _on_stepped(self, steps: int, text: str) -> None:
        if steps == -1:
            told = self.tr("Undone: {what}").format(what=text)
        elif steps == 1:
            told = self.tr("Done again: {what}").format(what=text)
        elif steps < 0:
            told = self.tr("%n steps undone", "", -steps)
        else:
            told = self.tr("%n steps done again", "", steps)
        self._speaker.add(told)
