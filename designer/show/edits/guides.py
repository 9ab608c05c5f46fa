"""Edits of the guides: lines of the show that things are put on, and that are never in the picture."""

from __future__ import annotations

from designer.show.geometry import Axis, frame_size
from designer.show.model import GuideLine, Show
from designer.trtc.structures import replace


def add_guide(show: Show, axis: Axis, position: int) -> Show:
    """Lay a guide, held inside the frame; the same show where there is one already."""
    line = _line(show, axis, position)
    return show if line in show.guides else replace(show, guides=(*show.guides, line))


def move_guide(show: Show, index: int, position: int) -> Show:
    """Put a guide elsewhere, held inside the frame; where another one lies there, they become one.

    Raises IndexError.
    """
    old = show.guides[index]
    line = _line(show, old.axis, position)
    if line == old:
        return show
    if line in show.guides:
        return remove_guide(show, index)
    return replace(show, guides=(*show.guides[:index], line, *show.guides[index + 1 :]))


def remove_guide(show: Show, index: int) -> Show:
    """Take a guide away. Raises IndexError."""
    gone = show.guides[index]
    return replace(show, guides=tuple(line for line in show.guides if line is not gone))


def clear_guides(show: Show) -> Show:
    """Take all guides away."""
    return replace(show, guides=()) if show.guides else show


def _line(show: Show, axis: Axis, position: int) -> GuideLine:
    width, height = frame_size(show)
    return GuideLine(axis=axis, position=max(0, min(position, width if axis == "x" else height)))
