"""What the relay says of each push of the task on air, wherever its events come from: the stage, or callbacks.

A RUNNING event is the proof that the show is on air. What is older than what is known changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.gui import errorwords, language
from designer.gui.panels.pushes import PushesPanel, words_of
from designer.trtc.relays import Relay, Relays, UrlState

if TYPE_CHECKING:
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow
    from designer.trtc.events import RelayEvent


class Pushes(QObject):
    """Takes events in; shows the state of each address in a tab of its own, which comes with the first of them."""

    changed = Signal()

    def __init__(self, window: MainWindow, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._live = live
        self._relays = Relays()
        self._panel: PushesPanel | None = None
        self._task: str | None = None
        self.waiting = ""
        """What is said while no address has told of itself."""
        live.shown.connect(self._on_live)
        language.signals().changed.connect(self._on_language_changed)

    def take(self, event: RelayEvent, *, note_all: bool) -> None:
        """Take one event in. `note_all`: every change goes into the activity, not only what wants looking after."""
        before = {(relay.task_id, relay.key): relay.state for relay in self._relays.all()}
        relay = self._relays.take(event)
        if relay is None:
            return  # older than what is known, or no status
        if before.get((relay.task_id, relay.key)) is not relay.state:
            bad = relay.collision or relay.state in (UrlState.FAILING, UrlState.RECOVERING)
            if bad or note_all:
                kind = "warning" if bad else "good" if relay.state is UrlState.RUNNING else "plain"
                self._window.activity.add(
                    f"{relay.url} · {words_of(relay.state)}", detail=errorwords.said(relay.sentence), kind=kind
                )
        self.show()

    def mine(self) -> tuple[Relay, ...]:
        """The addresses of the task that this window drives."""
        snapshot = self._live.snapshot
        task = snapshot.task_id if snapshot is not None and self._live.is_live else None
        return self._relays.of(task) if task is not None else ()

    @property
    def trouble(self) -> UrlState | None:
        """FAILING or RECOVERING where no address of the task gets the picture any more."""
        states = {relay.state for relay in self.mine()}
        if UrlState.RUNNING in states:
            return None
        return next((state for state in (UrlState.FAILING, UrlState.RECOVERING) if state in states), None)

    def show(self) -> None:
        """Bring the tab up to date, and the pill where a push runs."""
        relays = self.mine()
        if self._panel is None and (relays or self.waiting):
            self._panel = PushesPanel()
            self._window.tabs.addTab(self._panel, self.tr("Pushes"))
        if self._panel is not None:
            self._panel.set_relays(relays, waiting=self.waiting or self.tr("Nothing is pushed: nothing is on air."))
            text = self.tr("Pushes")
            at = self._window.tabs.indexOf(self._panel)
            self._window.tabs.setTabText(at, f"{text}  {len(relays)}" if relays else text)
        running = next((relay for relay in relays if relay.state is UrlState.RUNNING), None)
        if running is not None:
            self._live.prove(running.url)
        self.changed.emit()

    def _on_language_changed(self) -> None:
        if self._panel is not None:
            self.show()

    def _on_live(self) -> None:
        snapshot = self._live.snapshot
        task = snapshot.task_id if snapshot is not None and self._live.is_live else None
        if task != self._task:
            self._task = task
            self.show()
