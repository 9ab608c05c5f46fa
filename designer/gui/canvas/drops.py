"""Somebody from the cast, dragged onto the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QDropEvent

from designer.show.geometry import Frame, Rect
from designer.show.mixing import source_size
from designer.show.model import Person, Show

PERSON_MIME = "application/x-mixframe-person"
"""What is dragged in from the cast: the id of a person."""


def dragged_person(event: QDropEvent, show: Show) -> Person | None:
    """Who is dragged; None where it is nobody of the cast."""
    data = event.mimeData()
    if not data.hasFormat(PERSON_MIME):
        return None
    person_id = bytes(data.data(PERSON_MIME).data()).decode(errors="replace")
    return next((person for person in show.cast if person.id == person_id), None)


def landing(frame: Frame, at: QPointF, person: Person) -> Rect:
    """Where a tile for this person would come: around the point, a third of the frame, in their picture's shape."""
    wide, high = source_size(person)
    scale = min(frame[0] / 3 / wide, frame[1] / 2 / high)
    width, height = max(2, round(wide * scale) // 2 * 2), max(2, round(high * scale) // 2 * 2)
    x = min(max(0, round(at.x() - width / 2)), frame[0] - width)
    y = min(max(0, round(at.y() - height / 2)), frame[1] - height)
    return Rect(x, y, width, height)
