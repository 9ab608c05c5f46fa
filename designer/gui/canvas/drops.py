"""Somebody from the cast, dragged onto the canvas: a tile of their own, or the place in a tile that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from designer.gui.canvas.guides import SWAP
from designer.show import edits
from designer.show.geometry import Frame, Rect, item_rect
from designer.show.mixing import is_blank, source_size, stacking_order
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Look, Person, Show, Tile, find_item, items_of

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_CELL = 64
PERSON_MIME = "application/x-mixframe-person"
"""What is dragged in from the cast: the id of a person."""


class Zone(NamedTuple):
    """An item in the way of a pointer. Output pixels."""

    left: int
    top: int
    right: int
    bottom: int
    tile_id: str | None
    """The tile that can take somebody; None for what cannot: a watermark, a locked tile."""
    open: bool
    """Whether the tile is an open slot: it names nobody."""


class Swap(NamedTuple):
    """The tile under the pointer, and the round handle in its middle, in output pixels."""

    tile_id: str
    middle: QPointF
    on_it: bool
    """Whether the pointer is on the handle."""


def dragged_person(event: QDropEvent, show: Show) -> Person | None:
    """Who is dragged; None where it is nobody of the cast."""
    data = event.mimeData()
    if not data.hasFormat(PERSON_MIME):
        return None
    person_id = bytes(data.data(PERSON_MIME).data()).decode(errors="replace")
    return next((person for person in show.cast if person.id == person_id), None)


class Zones:
    """What lies in the way of a pointer, front to back; `but` is the tile that is being dragged."""

    __slots__ = ("_all", "_cells")

    def __init__(self, look: Look, *, but: str | None = None, assume: Assumptions = ASSUMED) -> None:
        items = {item.id: item for item in items_of(look)}
        found = []
        for item_id in reversed(stacking_order(look, assume)):
            item = items[item_id]
            if item.hidden or item_id == but:
                continue
            rect = item_rect(item)
            takes = isinstance(item, Tile) and not item.locked
            open_slot = isinstance(item, Tile) and takes and is_blank(item.layout)
            found.append(Zone(rect.x, rect.y, rect.right, rect.bottom, item_id if takes else None, open_slot))
        self._all = tuple(found)
        self._cells: dict[tuple[int, int], tuple[Zone, ...]] = {}
        """What reaches into a square of the frame: a mouse asks for one spot after another."""

    def open_at(self, x: float, y: float) -> str | None:
        """The open slot that the pointer is on, wherever; in output pixels."""
        under = (zone for zone in self._all if zone.left <= x < zone.right and zone.top <= y < zone.bottom)
        first = next(under, None)
        return first.tile_id if first is not None and first.open else None

    def swap_at(self, x: float, y: float, radius: float) -> Swap | None:
        """The tile whose middle the pointer is near, if a handle is to be shown there; all in output pixels.

        The handle has this radius, but never takes more than a third of a small tile.
        """
        cell = int(x // _CELL), int(y // _CELL)
        here = self._cells.get(cell)
        if here is None:
            left, top = cell[0] * _CELL, cell[1] * _CELL
            here = self._cells[cell] = tuple(
                zone
                for zone in self._all
                if zone.left < left + _CELL and left < zone.right and zone.top < top + _CELL and top < zone.bottom
            )
        return _swap_at(here, x, y, radius) if here else None


def _swap_at(candidates: tuple[Zone, ...], x: float, y: float, radius: float) -> Swap | None:
    for left, top, right, bottom, tile_id, _ in candidates:
        if not (left <= x < right and top <= y < bottom):
            continue
        if tile_id is None:
            return None
        wide, high = right - left, bottom - top
        away_x, away_y = x - left - wide / 2, y - top - high / 2
        if abs(away_x) > max(wide / 4, radius) or abs(away_y) > max(high / 4, radius):
            return None
        reach = min(radius, wide / 3, high / 3)
        return Swap(tile_id, QPointF(left + wide / 2, top + high / 2), away_x**2 + away_y**2 <= reach**2)
    return None


def landing(frame: Frame, at: QPointF, person: Person) -> Rect:
    """Where a tile for this person would come: around the point, a third of the frame, in their picture's shape."""
    wide, high = source_size(person)
    scale = min(frame[0] / 3 / wide, frame[1] / 2 / high)
    width, height = max(2, round(wide * scale) // 2 * 2), max(2, round(high * scale) // 2 * 2)
    x = min(max(0, round(at.x() - width / 2)), frame[0] - width)
    y = min(max(0, round(at.y() - height / 2)), frame[1] - height)
    return Rect(x, y, width, height)


class PersonDrops:
    """Follows a person of the cast who is dragged over a view.

    On an open slot, or on the handle in the middle of a tile, they land in that one; else in the next free slot of the
    look, or where there is none in a tile of their own around the pointer.
    """

    def __init__(self, view: CanvasView) -> None:
        self._tile_id: str | None = None
        self._view = view

    def move(self, event: QDragMoveEvent) -> None:
        person = dragged_person(event, self._view.store.show)
        self._aim(person, self._view.to_scene(event.position()))
        event.setAccepted(person is not None)

    def leave(self) -> None:
        self._view.landing = self._tile_id = None

    def drop(self, event: QDropEvent) -> bool:
        """Put them there; says whether it was somebody."""
        store = self._view.store
        person = dragged_person(event, store.show)
        self._aim(person, self._view.to_scene(event.position()))
        rect, tile_id = self._view.landing, self._tile_id
        self.leave()
        if person is None:
            return False
        event.acceptProposedAction()
        say = QCoreApplication.translate
        text = say("CanvasView", "Add tile") if tile_id is None else say("CanvasView", "Show another person")
        show, placed = edits.place_person(store.truth, store.look_id, person.id, tile_id=tile_id, rect=rect)
        store.apply(text, show, select=(placed,))
        return True

    def _aim(self, person: Person | None, where: QPointF) -> None:
        view = self._view
        self.leave()
        if person is None:
            return
        tile_id = self._tile_under(where) or edits.next_slot(view.store.truth, view.store.look_id, person.id)
        if tile_id is not None:
            view.landing, self._tile_id = item_rect(find_item(view.store.look, tile_id)), tile_id
        else:
            view.landing = landing(view.canvas_scene.frame, where, person)

    def _tile_under(self, where: QPointF) -> str | None:
        view = self._view
        zones = Zones(view.store.look, assume=view.store.assume)
        over = zones.swap_at(where.x(), where.y(), SWAP / view.zoom)
        return over.tile_id if over is not None and over.on_it else zones.open_at(where.x(), where.y())
