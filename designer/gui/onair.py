"""Taking looks on air beyond Apply: direct mode, back to what is on air, and the return after some seconds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from designer.show import edits
from designer.show.model import find_look

if TYPE_CHECKING:
    from designer.gui.live import LiveControl
    from designer.gui.sent import Sent
    from designer.gui.window import MainWindow

RETURN_SECONDS = (0, 3, 5, 10, 15, 30, 60)
"""After how many seconds the look before comes back; 0: it does not."""
TICK_MS = 100


class OnAir(QObject):
    """Listens to what is sent and what is confirmed."""

    shown = Signal()
    """What is to be said has changed: the mode, or the seconds that are left."""

    def __init__(self, window: MainWindow, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._live = live
        self._store = window.store
        self._settings = window.settings
        self._back_to: Sent | None = None
        self._taken = ""
        self._due = 0.0
        self._returning: Sent | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._left = 0
        # Zero seconds: the commits of one turn of the loop go out as one.
        self._send_soon = QTimer(self)
        self._send_soon.setSingleShot(True)
        self._send_soon.setInterval(0)
        self._send_soon.timeout.connect(self._send_directly)

        actions = window.actions_by_name
        actions["directMode"].toggled.connect(self._on_direct)
        actions["revertToAir"].triggered.connect(self.revert)
        self._fill_return_menu(window.commands.return_menu)
        self._store.committed.connect(self._on_edited)
        self._store.look_changed.connect(self._on_edited)
        live.applied.connect(self._on_applied)
        live.difference.confirmed.connect(self._on_confirmed)

    # direct mode

    @property
    def direct(self) -> bool:
        """Whether committed changes go out at once."""
        return self._window.actions_by_name["directMode"].isChecked()

    def _on_direct(self, on: bool) -> None:
        if on:
            self._on_edited()
        self.shown.emit()

    def _on_edited(self) -> None:
        if self.direct and self._live.can_apply and not self._send_soon.isActive():
            self._send_soon.start()

    def _send_directly(self) -> None:
        if self.direct and self._live.can_apply:
            self._live.apply()

    # back to air

    def revert(self) -> None:
        """Put the look that is on air, and what all looks share, back to what is confirmed: one undo entry."""
        sent = self._live.on_air
        if sent is None:
            return
        self._window.inspector.commit_pending()
        after = edits.take_back(self._store.truth, sent.show, sent.look.id)
        try:
            find_look(self._store.truth, sent.look.id)
            self._store.edit_look(sent.look.id)
        except KeyError:
            pass  # it was removed and comes back with the edit
        self._store.apply(self.tr("Revert to air"), after)
        self._store.edit_look(sent.look.id)

    # the look before comes back

    @property
    def seconds_left(self) -> int | None:
        """Until the look before comes back; None where it does not."""
        return self._left if self._back_to is not None else None

    @property
    def back_to(self) -> str:
        """Name of the look that comes back."""
        return self._back_to.look.name if self._back_to is not None else ""

    def _fill_return_menu(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        chosen = self._settings.get("auto_return")
        for seconds in RETURN_SECONDS:
            text = self.tr("After {n} s").format(n=seconds) if seconds else self.tr("Off")
            action = QAction(text, menu)
            action.setObjectName(f"autoReturn{seconds}")
            action.setCheckable(True)
            action.setData(seconds)
            action.setChecked(seconds == chosen)
            group.addAction(action)
            action.triggered.connect(self._on_return_chosen)
            menu.addAction(action)

    def _on_return_chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.return_after(int(sender.data()))

    def return_after(self, seconds: int) -> None:
        """Bring the look before back after so many seconds; 0 is never, and ends a count that runs."""
        self._settings.set("auto_return", seconds)
        if not seconds:
            self.stay()
        self.shown.emit()

    def stay(self) -> None:
        """Nothing comes back by itself."""
        self._back_to = None
        self._tick.stop()
        self.shown.emit()

    def _on_applied(self) -> None:
        # Whoever applies anything has decided what is on air.
        if self._back_to is not None:
            self.stay()
        if self._returning is not None and self._store.look_id != self._returning.look.id:
            self._returning = None

    def _on_confirmed(self, before: Sent | None, now: Sent) -> None:
        seconds = self._settings.get("auto_return")
        came_back = self._returning is not None and now.look.id == self._returning.look.id
        self._returning = None
        if came_back or not seconds or before is None or before.look.id == now.look.id:
            return
        self._back_to, self._taken = before, now.look.id
        self._due = time.monotonic() + seconds
        self._left = seconds
        self._tick.start()
        self.shown.emit()

    def _on_tick(self) -> None:
        if self._back_to is None or not self._live.is_live:
            self.stay()
            return
        left = self._due - time.monotonic()
        if left <= 0:
            self._go_back(self._back_to)
        elif self._left != int(left) + 1:
            self._left = int(left) + 1
            self.shown.emit()

    def _go_back(self, sent: Sent) -> None:
        self.stay()
        if not self._live.can_apply:
            return
        self._live.send(sent)
        self._returning = sent
        if self._store.look_id == self._taken and any(look.id == sent.look.id for look in self._store.truth.looks):
            self._store.edit_look(sent.look.id)
