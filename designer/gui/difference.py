"""What is on air, as far as it is confirmed, and what of the show in hand differs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from designer.gui import language
from designer.gui.sent import Sent, found_on_air, places_of
from designer.show import diff
from designer.show.updates import update_request
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.gui.window import MainWindow
    from designer.live.records import TaskRecord
    from designer.live.session import Snapshot

PAUSE_MS = 60
"""After an edit: several that follow each other are compared once."""


class Difference(QObject):
    """Follows one driver. `sentences` say what differs; the canvas shows air as a ghost meanwhile."""

    compared = Signal()
    confirmed = Signal(object, object)
    """Sent or None, Sent: what was on air and what is now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._driver: Driver | None = None
        self._resumed = False
        self._sent: list[Sent] = []
        """What went out and is not confirmed, the oldest first."""
        self.on_air: Sent | None = None
        self.sentences: tuple[str, ...] = ()
        self.unsendable: tuple[str, ...] = ()
        """Paths of what differs and no update can carry."""
        self.sendable = False
        """Whether an update would carry anything."""
        self._refusal: str | None = None
        """What was said above the canvas of what no update can carry, while there is any."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.compare)

    def follow(self, driver: Driver, *, resumed: bool) -> None:
        """Compare with what this driver has on air; nothing is yet. `resumed`: it drives a task of the journal on."""
        self._driver = driver
        self._resumed = resumed
        self._sent, self.on_air = [], None

    def sending(self, sent: Sent) -> None:
        """This goes out now."""
        self._sent.append(sent)

    def take_confirmed(self, request: StartPublishCdnStream) -> None:
        """What was sent is on air now. Where an update could not carry all of it, it is another request."""
        if not self._sent:
            return
        at = next((at for at, sent in enumerate(self._sent) if sent.request is request), len(self._sent) - 1)
        before, self.on_air = self.on_air, self._sent[at]
        del self._sent[: at + 1]
        self._resumed = False
        self._window.canvas.set_air(places_of(self.on_air.look))
        self.confirmed.emit(before, self.on_air)

    def take_resumed(self, driver: Driver, snapshot: Snapshot, record: TaskRecord) -> None:
        """A task of the journal is driven on: its look comes into the hand, where this show has it."""
        self.on_air = found_on_air(driver, snapshot, record, self._store.truth, self._store.vault)
        if self.on_air is not None and self.on_air.look.id in {look.id for look in self._store.truth.looks}:
            self._store.edit_look(self.on_air.look.id)
            self._window.canvas.set_air(places_of(self.on_air.look))
        self.compare()

    def compare_later(self) -> None:
        """After a pause, so that edits that follow each other are compared once."""
        self._later.start()

    def compare(self) -> None:
        """Say what differs between what is confirmed on air and what is edited."""
        snapshot = self._driver.session.snapshot if self._driver is not None else None
        sentences: tuple[str, ...] = ()
        self.unsendable, self.sendable = (), False
        live, known = snapshot is not None and snapshot.may_run, False
        if self._driver is not None and snapshot is not None and snapshot.confirmed is not None and live:
            wanted = self._wanted(self._driver)
            known = wanted is not None
            if wanted is not None:
                sentences = self._sentences(self._driver, snapshot.confirmed, wanted)
        self.sentences = sentences
        if self._refusal is not None and not self.unsendable:
            self._window.clear_banner(self._refusal)
            self._refusal = None
        self._window.show_changes(sentences, live=live, known=known, held=len(self.unsendable))
        self.compared.emit()

    def say_unsendable(self) -> None:
        """Say above the canvas what no update can carry, until nothing of that kind is left."""
        self._refusal = self.tr("Not sent, since no update can carry it: {paths}. Stop and start to change it.").format(
            paths=", ".join(self.unsendable)
        )
        self._window.set_banner(self._refusal)

    def _sentences(
        self, driver: Driver, confirmed: StartPublishCdnStream, wanted: StartPublishCdnStream
    ) -> tuple[str, ...]:
        if self._resumed:  # the journal keeps no secrets: those that are the same are put back
            confirmed = driver.journal.seal.rejoin(confirmed, wanted)
        names = diff.names_of(self._store.truth)
        sentences = tuple(
            language.said(found.template, found.args) for found in diff.differences(confirmed, wanted, names=names)
        )
        if sentences:
            change = update_request(confirmed, wanted)
            self.unsendable, self.sendable = change.unsendable, not change.empty
        cannot = self.tr("No update can carry this, it stays as it is on air: {path}")
        return (*(cannot.format(path=path) for path in self.unsendable), *sentences)

    def _wanted(self, driver: Driver) -> StartPublishCdnStream | None:
        try:
            return driver.prepare(self._store.truth, self._store.look, self._store.vault)
        except DesignerError:
            return None  # a secret is missing: the findings say so
