"""What was measured of the mix: which choice of each assumed rule a frame that was really mixed has shown.

A value, given to whoever paints or judges: the assumed rules follow it as far as they were measured. It is kept as
JSON in a file whose place the caller knows; a file that cannot be read counts as empty.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from designer.show.mixrules import ASSUMED, RULES, Assumptions

FILE_NAME = "calibration.json"
Standing = Literal["documented", "measured", "assumed"]


class Measured(NamedTuple):
    """What a frame has shown of one rule."""

    choice: str
    pixels: int = 0
    """How many pixels told the choices apart."""
    distance: float = 0.0
    """Mean difference of a channel from the choice that holds, of 255."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was measured, rule by rule."""

    measured: Mapping[str, Measured] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def assume(self) -> Assumptions:
        """How the mix works: as measured where that was done, as assumed for the rest."""
        if not self.measured:
            return ASSUMED
        return ASSUMED._replace(**{rule: one.choice for rule, one in self.measured.items()})

    def standing(self, rule: str) -> Standing:
        """What a rule rests on. Raises KeyError for one that there is not."""
        if RULES[rule].mark == "documented":
            return "documented"
        return "measured" if rule in self.measured else "assumed"

    def holds(self, rule: str) -> bool:
        """Whether what is assumed of a rule is drawn: nothing else was measured."""
        one = self.measured.get(rule)
        return one is None or one.choice == getattr(ASSUMED, rule)

    def with_more(self, measured: Mapping[str, Measured]) -> Calibration:
        """What another frame has shown is added: it counts where both have shown a rule."""
        return Calibration(MappingProxyType({**self.measured, **measured}))


UNMEASURED = Calibration()
"""Everything is as assumed."""


def read(path: Path) -> Calibration:
    """What is kept in this file; what is no rule, or no choice of one, is left out."""
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return UNMEASURED
    measured = {}
    for rule in Assumptions._fields:
        entry = kept.get(rule) if isinstance(kept, dict) else None
        if isinstance(entry, dict) and entry.get("choice") in RULES[rule].choices:
            pixels, distance = entry.get("pixels"), entry.get("distance")
            measured[rule] = Measured(
                entry["choice"],
                pixels if isinstance(pixels, int) else 0,
                float(distance) if isinstance(distance, int | float) else 0.0,
            )
    return Calibration(MappingProxyType(measured)) if measured else UNMEASURED


def write(path: Path, calibration: Calibration) -> None:
    """Keep it in this file, written as a whole. Raises OSError."""
    from designer.show import files

    kept = {
        rule: {"choice": one.choice, "pixels": one.pixels, "distance": round(one.distance, 2)}
        for rule, one in calibration.measured.items()
    }
    files.save_atomically(path, json.dumps(kept, indent=2).encode())
