"""People entering and leaving in any order, played on canvas and cast: never in the document, never in the output."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from designer.gui.canvas.view import CanvasView
from designer.picture.standins import StandIns
from designer.show import joining
from designer.show.joining import Step
from designer.show.mixrules import States

STEP_MS = 900
_AWAY = ("absent", "late")


class Entering(QObject):
    """Plays steps. `at` of them are done; None where nothing is played."""

    changed = Signal()
    """Other steps, another place in them, begun or ended."""

    def __init__(self, canvas: CanvasView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._store = canvas.store
        self._steps: tuple[Step, ...] = ()
        self._at: int | None = None
        self._before: States | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_time)
        self._store.opened.connect(self.end)
        self._store.committed.connect(self._on_committed)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self._steps

    @property
    def at(self) -> int | None:
        """How many steps are done; None where nothing is played."""
        return self._at

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @property
    def order(self) -> tuple[str, ...] | None:
        """Ids of those in the room, in the order of entering; None where nothing is played."""
        return None if self._at is None else joining.present_after(self._steps[: self._at])

    def begin(self) -> None:
        """An empty room, and the cast waiting in its order."""
        if self._at is None:
            states = self._canvas.canvas_scene.guests.states
            self._before = states
            self._steps = tuple(Step(person.id) for person in self._store.truth.cast)
            self._at = 0
            self._show()

    def end(self) -> None:
        """Everybody does again what they did before."""
        self._timer.stop()
        if self._at is None:
            return
        self._at, before = None, self._before
        self._before = None
        self._set_states(before or States())
        self.changed.emit()

    def go_to(self, at: int) -> None:
        """Let this many steps be done."""
        if self._at is not None:
            self._at = max(0, min(at, len(self._steps)))
            self._show()

    def step(self) -> None:
        """The next step; at the end nothing."""
        self.go_to((self._at or 0) + 1)

    def back(self) -> None:
        """Take the last step back."""
        self._timer.stop()
        self.go_to((self._at or 0) - 1)

    def run(self) -> None:
        """Go on by itself, from the beginning where the end is reached; or stand."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()
            return
        self.begin()
        if self._at == len(self._steps):
            self.go_to(0)
        self._timer.start()
        self.changed.emit()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Play these steps instead; as many as before are done."""
        self._steps = tuple(steps)
        if self._at is not None:
            self._at = min(self._at, len(self._steps))
            self._show()

    def toggle_leaving(self, person_id: str) -> None:
        """Let somebody leave as the next step, or come back, and take that step."""
        order = self.order
        if order is None or self._at is None:
            return
        at = self._at
        if person_id in order:
            self._steps = (*self._steps[:at], Step(person_id, enters=False), *self._steps[at:])
        else:
            # They were to come later: they come now instead.
            rest = [step for step in self._steps[at:] if step.person_id != person_id]
            self._steps = (*self._steps[:at], Step(person_id), *rest)
        self.step()

    def _on_time(self) -> None:
        self.step()
        if self._at is None or self._at >= len(self._steps):
            self._timer.stop()
            self.changed.emit()

    def _on_committed(self) -> None:
        if self._at is None:
            return
        known = {person.id for person in self._store.truth.cast}
        told = {step.person_id for step in self._steps}
        done = sum(1 for step in self._steps[: self._at] if step.person_id in known)
        kept = tuple(step for step in self._steps if step.person_id in known)
        new = tuple(Step(person.id) for person in self._store.truth.cast if person.id not in told)
        if new or len(kept) != len(self._steps):
            self._steps, self._at = (*kept, *new), done
            self._show()

    def _show(self) -> None:
        """Show who is there on the canvas, on what stands for them."""
        before = self._before or States()
        doing = States(
            "present" if before.all in _AWAY else before.all,
            tuple((person_id, state) for person_id, state in before.each if state not in _AWAY),
        )
        self._set_states(joining.entered(self._store.truth, self.order, doing))
        self.changed.emit()

    def _set_states(self, states: States) -> None:
        guests: StandIns = self._canvas.canvas_scene.guests
        self._canvas.canvas_scene.set_guests(replace(guests, states=states))
        self._canvas.viewport().update()
