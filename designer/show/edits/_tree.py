"""Plumbing of the edits: a changed item, look or show put in the place of the old one, as little as possible.

All copies are made by `replace`, which validates; a few microseconds each, since parts that are already
structures are taken as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeVar

from designer.show.model import Item, Look, Show, Tile, Watermark
from designer.trtc.structures import replace

T = TypeVar("T", Tile, Watermark)


def with_look(show: Show, old: Look, new: Look) -> Show:
    """The show in which `new` stands where `old` stood."""
    if new is old:
        return show
    return replace(show, looks=tuple(new if look is old else look for look in show.looks))


def with_items(look: Look, changed: dict[str, Item]) -> Look:
    """The look in which these items stand where those with their ids stood."""
    if not changed:
        return look
    parts: dict[str, Any] = {}
    if look.tiles and any(tile.id in changed for tile in look.tiles):
        parts["tiles"] = tuple(changed.get(tile.id, tile) for tile in look.tiles)
    if look.watermarks and any(mark.id in changed for mark in look.watermarks):
        parts["watermarks"] = tuple(changed.get(mark.id, mark) for mark in look.watermarks)
    return replace(look, **parts) if parts else look


def chosen(look: Look, ids: Iterable[str], *, locked: bool = False) -> list[Item]:
    """The items with these ids, tiles first, in list order; locked ones only where asked for."""
    wanted: Collection[str] = ids if isinstance(ids, (set, frozenset, dict)) else frozenset(ids)
    found: list[Item] = [tile for tile in look.tiles or () if tile.id in wanted and (locked or not tile.locked)]
    found.extend(mark for mark in look.watermarks or () if mark.id in wanted and (locked or not mark.locked))
    return found


def change_items(show: Show, look: Look, items: Iterable[Item], change: Callable[[Item], Item]) -> Show:
    """The show in which each of the items was replaced by what `change` makes of it."""
    changed: dict[str, Item] = {}
    for item in items:
        new = change(item)
        if new is not item:
            changed[item.id] = new
    return with_look(show, look, with_items(look, changed))
