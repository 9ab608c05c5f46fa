"""Who stands in for the people: test cards or local pictures, and what everybody is taken to be doing.

Kept by the window or given to a command, never by the show: a stand-in gets into no file and no request.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QColor, QImage

from designer.show.mixrules import EVERYBODY, State, States


@dataclass(frozen=True, slots=True, eq=False)
class StandIns:
    """A value: what is changed makes another one."""

    states: States = EVERYBODY
    pictures: Mapping[str, QImage] = field(default_factory=dict)
    """Local pictures by the id of the cast's entry; cut to the shape of what the person sends."""
    shown: bool = True
    """Without, nobody is there: tiles show their placeholders."""
    flat: QColor | None = None
    """One colour instead of cards: for comparing what does not depend on people."""
    phase: float | None = 0.0
    """Where the moving marker of the cards is, 0 to 1; None where it is not part of the picture."""
    labels: bool = True

    @property
    def effective(self) -> States:
        """What people do in the picture: without stand-ins all are absent."""
        return self.states if self.shown else States("absent")

    def picture_of(self, person_id: str | None) -> QImage | None:
        """The local picture that stands for somebody."""
        return self.pictures.get(person_id) if person_id else None

    def with_state(self, state: State, person_id: str | None = None) -> StandIns:
        """This person, or everybody, does this."""
        states = self.states.with_all(state) if person_id is None else self.states.with_one(person_id, state)
        return replace(self, states=states)

    def with_picture(self, person_id: str, picture: QImage | None) -> StandIns:
        """A local picture for somebody; None gives the card back."""
        pictures = {key: value for key, value in self.pictures.items() if key != person_id}
        if picture is not None:
            pictures[person_id] = picture
        return replace(self, pictures=pictures)


CARDS = StandIns()
"""Everybody is there, on a test card."""
EMPTY = StandIns(shown=False)
"""Nobody is there."""
