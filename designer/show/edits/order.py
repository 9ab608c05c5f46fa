"""Edits of what lies in front of what.

Tiles and watermarks share one axis, the background is below all. An order edit numbers the whole look densely
and uniquely from 0 at the back, and writes only the ZOrders that differ; that may renumber a locked item, which
keeps its place between the others. No edit elsewhere touches a ZOrder, but for adding a tile between others.
The order in MixLayoutList stays: it decides who fills which blank slot. `assume` says what is nearer of equals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from designer.show.edits._tree import with_items, with_look
from designer.show.geometry import mark_kind
from designer.show.mixing import item_z, stacking_order
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Item, Look, Show, Tile, find_look, items_of
from designer.trtc.structures import McuWaterMarkImage, McuWaterMarkText, replace


def with_z(item: Item, z: int) -> Item:
    """The item with this ZOrder; the same one where it has it."""
    if item_z(item) == z:
        return item
    if isinstance(item, Tile):
        return replace(item, layout=replace(item.layout, z_order=z))
    params = item.params
    if mark_kind(params) == "text":
        text = replace(params.water_mark_text or McuWaterMarkText(), z_order=z)
        return replace(item, params=replace(params, water_mark_text=text))
    image = replace(params.water_mark_image or McuWaterMarkImage(), z_order=z)
    return replace(item, params=replace(params, water_mark_image=image))


def numbered(look: Look, order: Iterable[str]) -> Look:
    """The look with ZOrders 0, 1, 2 … in this order from back to front."""
    items = {item.id: item for item in items_of(look)}
    changed: dict[str, Item] = {}
    for z, item_id in enumerate(order):
        new = with_z(items[item_id], z)
        if new is not items[item_id]:
            changed[item_id] = new
    return with_items(look, changed)


def _reordered(
    show: Show,
    look_id: str,
    ids: Iterable[str],
    assume: Assumptions,
    arrange: Callable[[list[str], set[str]], list[str]],
) -> Show:
    look = find_look(show, look_id)
    locked = {item.id for item in items_of(look) if item.locked}
    old = list(stacking_order(look, assume))
    picked = (set(ids) & set(old)) - locked
    new = arrange(old, picked)
    return show if new == old else with_look(show, look, numbered(look, new))


def _stepped(order: list[str], picked: set[str]) -> list[str]:
    """Each picked one changes places with the one that follows it, unless that is picked too."""
    order = list(order)
    for index in range(len(order) - 2, -1, -1):
        if order[index] in picked and order[index + 1] not in picked:
            order[index], order[index + 1] = order[index + 1], order[index]
    return order


def raise_items(show: Show, look_id: str, ids: Iterable[str], assume: Assumptions = ASSUMED) -> Show:
    """One step nearer."""
    return _reordered(show, look_id, ids, assume, _stepped)


def lower_items(show: Show, look_id: str, ids: Iterable[str], assume: Assumptions = ASSUMED) -> Show:
    """One step farther."""
    return _reordered(show, look_id, ids, assume, lambda order, picked: _stepped(order[::-1], picked)[::-1])


def bring_to_front(show: Show, look_id: str, ids: Iterable[str], assume: Assumptions = ASSUMED) -> Show:
    """In front of everything, in the order they have among themselves."""
    return _reordered(show, look_id, ids, assume, lambda order, picked: sorted(order, key=picked.__contains__))


def send_to_back(show: Show, look_id: str, ids: Iterable[str], assume: Assumptions = ASSUMED) -> Show:
    """Behind everything, in the order they have among themselves."""
    return _reordered(
        show, look_id, ids, assume, lambda order, picked: sorted(order, key=lambda id_: id_ not in picked)
    )


def reorder_items(
    show: Show, look_id: str, ids: Iterable[str], above: str | None, assume: Assumptions = ASSUMED
) -> Show:
    """Directly in front of the item `above`; behind everything where that is None."""

    def arrange(order: list[str], picked: set[str]) -> list[str]:
        rest = [id_ for id_ in order if id_ not in picked]
        if above is None:
            at = 0
        elif above in picked or above not in rest:
            return order
        else:
            at = rest.index(above) + 1
        return [*rest[:at], *(id_ for id_ in order if id_ in picked), *rest[at:]]

    return _reordered(show, look_id, ids, assume, arrange)


def reorder_item(show: Show, look_id: str, item_id: str, above: str | None, assume: Assumptions = ASSUMED) -> Show:
    """One item directly in front of the item `above`; behind everything where that is None."""
    return reorder_items(show, look_id, (item_id,), above, assume)


def slot_above_tiles(look: Look) -> tuple[Look, int]:
    """A free ZOrder in front of all tiles and, where they are, behind the watermarks in front of those.

    Where the numbers leave no room, what lies in front is moved up by as little as needed.
    """
    tiles = [item_z(tile) for tile in look.tiles or ()]
    z = max(tiles, default=-1) + 1
    taken = sorted((mark for mark in look.watermarks or () if item_z(mark) >= z), key=item_z)
    changed: dict[str, Item] = {}
    floor = z + 1
    for mark in taken:
        if item_z(mark) >= floor:
            break
        changed[mark.id] = with_z(mark, floor)
        floor += 1
    return with_items(look, changed), z
