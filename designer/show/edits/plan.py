"""What is planned: when the show ends, and how long its longest break takes. The API is not told."""

from __future__ import annotations

from designer.show.model import Show
from designer.show.walk import drop, put


def set_planned_end(show: Show, end: float | None) -> Show:
    """The show with its end planned for this time, in seconds since the epoch; None plans none."""
    if end == show.planned_end:
        return show
    return drop(show, "planned_end") if end is None else put(show, planned_end=end)


def set_planned_break(show: Show, seconds: int | None) -> Show:
    """The show with a longest break of so many seconds; None plans none."""
    if seconds == show.planned_break_seconds:
        return show
    return drop(show, "planned_break_seconds") if seconds is None else put(show, planned_break_seconds=seconds)
