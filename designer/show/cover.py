"""How much of each item can be seen: what lies in front of it, and what lies outside the frame.

Only tiles cover: a picture or a text may have transparent parts, and so may a tile with a mask.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from designer.show.geometry import Rect, frame_size, item_rect
from designer.show.mixing import stacked
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Item, Look, Show, Tile

HARDLY_SEEN = 0.95
"""From this share on an item counts as good as covered."""


def covers(item: Item) -> bool:
    """Whether nothing behind an item shows through."""
    return isinstance(item, Tile) and not item.hidden and not item.layout.transparent_url


def covered_share(show: Show, look: Look, item_id: str, assume: Assumptions = ASSUMED) -> float:
    """The share of an item's area, 0 to 1, that tiles in front of it cover or that lies outside the frame.

    Raises KeyError for an item the look lacks. An item without area is not covered.
    """
    order = stacked(look, assume)
    for at, item in enumerate(order):
        if item.id == item_id:
            return _share(item, order[at + 1 :], Rect(0, 0, *frame_size(show)))
    raise KeyError(item_id)


def covered_shares(show: Show, look: Look, assume: Assumptions = ASSUMED) -> dict[str, float]:
    """`covered_share` of every item that is not hidden, by id."""
    frame = Rect(0, 0, *frame_size(show))
    order = [item for item in stacked(look, assume) if not item.hidden]
    return {item.id: _share(item, order[at + 1 :], frame) for at, item in enumerate(order)}


def _share(item: Item, in_front: Sequence[Item], frame: Rect) -> float:
    rect = item_rect(item)
    if rect.w <= 0 or rect.h <= 0:
        return 0.0
    inside = _common(rect, frame)
    area = rect.w * rect.h
    if inside is None:
        return 1.0
    pieces = [piece for other in in_front if covers(other) and (piece := _common(inside, item_rect(other))) is not None]
    return 1 - (inside.w * inside.h - joint_area(pieces)) / area


def _common(one: Rect, other: Rect) -> Rect | None:
    x, y = max(one.x, other.x), max(one.y, other.y)
    w, h = min(one.right, other.right) - x, min(one.bottom, other.bottom) - y
    return Rect(x, y, w, h) if w > 0 and h > 0 else None


def joint_area(rects: Sequence[Rect]) -> int:
    """The area of rectangles together, what they share counted once; square pixels."""
    if len(rects) < 2:
        return sum(rect.w * rect.h for rect in rects)
    total = 0
    edges = sorted({edge for rect in rects for edge in (rect.x, rect.right)})
    for left, right in pairwise(edges):
        reach = None
        for top, bottom in sorted((r.y, r.bottom) for r in rects if r.x <= left and r.right >= right):
            start = top if reach is None else max(top, reach)
            if bottom > start:
                total += (bottom - start) * (right - left)
                reach = bottom
    return total
