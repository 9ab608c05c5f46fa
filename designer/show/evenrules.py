"""The rule about even pixels: pictures are encoded with one sample of colour for four pixels (4:2:0)."""

from __future__ import annotations

from collections.abc import Iterator

from designer.show.geometry import item_rect
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import Item, Look, Tile, items_of
from designer.show.request import request_index
from designer.trtc.constraints import Finding

_MEMBERS = {
    True: ("LocationX", "LocationY", "ImageWidth", "ImageHeight"),
    False: ("LocationX", "LocationY", "WaterMarkWidth", "WaterMarkHeight"),
}


def _is_odd(item: Item) -> bool:
    x, y, w, h = item_rect(item)
    return bool((x | y | w | h) & 1)


def check_even(look: Look) -> Iterator[Finding]:
    """One hint for a look with tiles or watermarks whose edges cut a sample of colour in two."""
    if layout_mode(look) != CUSTOM:
        return
    odd = [item for item in items_of(look) if not item.hidden and _is_odd(item)]
    if not odd:
        return
    first = odd[0]
    yield Finding(
        "hint",
        f"{_path(look, first)}.{_member(first)}",
        "odd-place",
        "{count} of {all} items have an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is "
        "assumed that a coloured seam can show at their edges.",
        {"count": len(odd), "all": len(items_of(look))},
        "Use even numbers; dragging prefers them while Even pixels is on in the Snap menu.",
        item=first.id,
    )


def _member(item: Item) -> str:
    rect = item_rect(item)
    return next(name for name, number in zip(_MEMBERS[isinstance(item, Tile)], rect, strict=True) if number % 2)


def _path(look: Look, item: Item) -> str:
    entry = request_index(look)[item.id]
    if isinstance(item, Tile):
        return f"VideoParams.LayoutParams.{entry}"
    part = "WaterMarkText" if item.params.water_mark_type == 1 else "WaterMarkImage"
    return f"VideoParams.{entry}.{part}"
