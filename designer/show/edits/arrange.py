"""Edits that line items up: align, distribute, match sizes, apply a template. Locked items stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from designer.show.edits._tree import chosen
from designer.show.edits.places import set_rects
from designer.show.geometry import Axis, Rect, bounds, frame_size, item_rect
from designer.show.layouts import Template
from designer.show.model import Show, find_look

Edge = Literal["left", "right", "top", "bottom", "centre", "middle"]


def align_items(show: Show, look_id: str, ids: Iterable[str], edge: Edge, *, to: str | None = None) -> Show:
    """Align items: "centre" is across, "middle" is down.

    `to` is "selection" (the bounds of all that are selected, locked ones included), "frame", or the id of a key
    item. By default one item alone aligns to the frame, several to their bounds.
    """
    look = find_look(show, look_id)
    everything = {item.id: item_rect(item) for item in chosen(look, ids, locked=True)}
    if not everything:
        return show
    frame = Rect(0, 0, *frame_size(show))
    if to is None:
        to = "frame" if len(everything) == 1 else "selection"
    if to == "frame":
        target = frame
    elif to in everything:
        target = everything[to]
    else:
        target = bounds(list(everything.values()))
    return set_rects(show, look_id, {id_: _aligned(rect, target, edge) for id_, rect in everything.items()})


def _aligned(rect: Rect, target: Rect, edge: Edge) -> Rect:
    x, y = rect.x, rect.y
    if edge == "left":
        x = target.x
    elif edge == "right":
        x = target.right - rect.w
    elif edge == "centre":
        x = target.x + (target.w - rect.w) // 2
    elif edge == "top":
        y = target.y
    elif edge == "bottom":
        y = target.bottom - rect.h
    else:
        y = target.y + (target.h - rect.h) // 2
    return Rect(x, y, rect.w, rect.h)


def distribute_items(show: Show, look_id: str, ids: Iterable[str], axis: Axis, *, gap: int | None = None) -> Show:
    """Make the gaps between items equal along an axis: the outermost stay, or with `gap` (px) the first one does."""
    look = find_look(show, look_id)
    rects = {item.id: item_rect(item) for item in chosen(look, ids)}
    if len(rects) < (3 if gap is None else 2):
        return show
    across = axis == "x"
    order = sorted(rects, key=lambda id_: rects[id_].centre[0 if across else 1])
    sizes = [rects[id_].w if across else rects[id_].h for id_ in order]
    starts = [rects[id_].x if across else rects[id_].y for id_ in order]
    step = gap if gap is not None else (starts[-1] - starts[0] - sum(sizes[:-1])) / (len(order) - 1)
    used, wanted = 0, {}
    for index, id_ in enumerate(order):
        at = starts[0] + used + round(step * index)
        rect = rects[id_]
        wanted[id_] = Rect(at, rect.y, rect.w, rect.h) if across else Rect(rect.x, at, rect.w, rect.h)
        used += sizes[index]
    return set_rects(show, look_id, wanted)


def main_axis(show: Show, look_id: str, ids: Iterable[str]) -> Axis:
    """Whether items stand side by side ("x") or one below the other ("y"): along which they are spread the more.

    Judged by their middles, each way in shares of their mean size.
    """
    rects = [item_rect(item) for item in chosen(find_look(show, look_id), ids)]
    if len(rects) < 2:
        return "x"
    across = [rect.centre[0] for rect in rects]
    down = [rect.centre[1] for rect in rects]
    wide, high = sum(rect.w for rect in rects) or 1, sum(rect.h for rect in rects) or 1
    return "x" if (max(across) - min(across)) * high >= (max(down) - min(down)) * wide else "y"


def match_size(
    show: Show,
    look_id: str,
    ids: Iterable[str],
    what: Literal["width", "height", "both"] = "both",
    *,
    key: str | None = None,
) -> Show:
    """Give items the size of the key item, by default the one selected last."""
    ids = tuple(ids)
    rects = {item.id: item_rect(item) for item in chosen(find_look(show, look_id), ids, locked=True)}
    key = key if key is not None else next((id_ for id_ in reversed(ids) if id_ in rects), None)
    if key is None or key not in rects:
        return show
    like = rects[key]
    return set_rects(
        show,
        look_id,
        {
            id_: Rect(rect.x, rect.y, rect.w if what == "height" else like.w, rect.h if what == "width" else like.h)
            for id_, rect in rects.items()
        },
    )


def apply_template(show: Show, look_id: str, template: Template, ids: Iterable[str] | None = None) -> Show:
    """Place tiles as a template of `layouts` says, in list order; by default all that are neither hidden nor locked."""
    look = find_look(show, look_id)
    wanted = None if ids is None else set(ids)
    tiles = [
        tile
        for tile in look.tiles or ()
        if not tile.locked and (not tile.hidden if wanted is None else tile.id in wanted)
    ]
    rects = template(frame_size(show), len(tiles)) if tiles else ()
    return set_rects(show, look_id, {tile.id: rect for tile, rect in zip(tiles, rects, strict=False)})


def fill_frame(show: Show, look_id: str, ids: Iterable[str]) -> Show:
    """Make items as large as the frame."""
    frame = Rect(0, 0, *frame_size(show))
    return set_rects(show, look_id, dict.fromkeys(ids, frame))
