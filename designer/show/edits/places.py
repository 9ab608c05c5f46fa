"""Edits of where items are and how large: move, resize, nudge, grow, exact rectangles.

Locked items stay as they are. Nothing leaves the frame by these edits; an item that stuck out before may go
on doing so, and can be brought back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from designer.show.edits._tree import change_items, chosen, with_items, with_look
from designer.show.edits.captions import captions_followed
from designer.show.geometry import (
    Handle,
    Rect,
    frame_size,
    held,
    held_move,
    item_rect,
    resize,
    resized,
    with_rect,
)
from designer.show.model import Item, Show, Tile, find_look


def move_items(show: Show, look_id: str, ids: Iterable[str], dx: int, dy: int) -> Show:
    """Move items by (dx, dy), as far as the group as a whole stays inside the frame."""
    look = find_look(show, look_id)
    items = chosen(look, ids)
    rects = [item_rect(item) for item in items]
    dx, dy = held_move(rects, dx, dy, frame_size(show))
    if not (dx or dy):
        return show
    changed: dict[str, Item] = {
        item.id: with_rect(item, rect.moved(dx, dy)) for item, rect in zip(items, rects, strict=True)
    }
    return captions_followed(look, with_look(show, look, with_items(look, changed)))


def nudge_items(show: Show, look_id: str, ids: Iterable[str], dx: int, dy: int) -> Show:
    """Move items by a step of the arrow keys."""
    return move_items(show, look_id, ids, dx, dy)


def set_rects(show: Show, look_id: str, rects: Mapping[str, Rect]) -> Show:
    """Put items at these places, each held inside the frame."""
    look = find_look(show, look_id)
    frame = frame_size(show)

    def place(item: Item) -> Item:
        return with_rect(item, held(item_rect(item), Rect(*rects[item.id]), frame))

    return captions_followed(look, change_items(show, look, chosen(look, rects), place))


def resize_items(
    show: Show, look_id: str, ids: Iterable[str], handle: Handle, dx: int, dy: int, *, keep_ratio: bool = False
) -> Show:
    """Pull a handle of the items' common bounds by (dx, dy); several items scale with them.

    Where one of them is a tile that keeps its shape, all keep theirs.
    """
    look = find_look(show, look_id)
    items = chosen(look, ids)
    if not items:
        return show
    keep_ratio = keep_ratio or any(map(keeps_shape, items))
    rects = {item.id: item_rect(item) for item in items}
    return set_rects(show, look_id, resized(rects, handle, dx, dy, frame_size(show), keep_ratio=keep_ratio))


def grow_items(show: Show, look_id: str, ids: Iterable[str], dw: int, dh: int) -> Show:
    """Make each item wider by dw and higher by dh at its right and lower edge."""
    look = find_look(show, look_id)
    frame = frame_size(show)
    items = chosen(look, ids)
    return set_rects(
        show,
        look_id,
        {item.id: resize(item_rect(item), "se", dw, dh, frame, keep_ratio=keeps_shape(item)) for item in items},
    )


def keeps_shape(item: Item) -> bool:
    """Whether an item is a tile that keeps its shape when it is resized."""
    return isinstance(item, Tile) and item.ratio is not None
