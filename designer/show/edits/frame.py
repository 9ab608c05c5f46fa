"""Another size of the frame, and what becomes of everything that lies on it. Three answers:

- keep     every number stays. What no longer fits sticks out, and is a finding.
- scale    every item keeps its share of the frame: edges that touched still touch, shapes are stretched where
           the frame's shape is another one.
- reflow   every item keeps its shape and its place at the edges. Tiles that stand as one of the templates of
           `layouts` does within the bounds around them (to a twentieth of these) are put as the same template
           puts them on the new frame, each in the slot it had, with gaps and margins in proportion; bounds that
           take more than three fifths of a side are stretched along it. Everything else keeps, on each axis, to the frame's edge it is nearer to, or
           to the middle, or to both edges where it reached from one to the other; sizes and distances shrink or
           grow by one and the same factor, the largest with which the old frame fits into the new one.

Scaled sizes inside an item follow it: a text's FontSize, the placeholder's own size and radius. A crop counts
pixels of the source and is never touched. Locked items come along: they keep their place in the picture. Guides keep their share of the frame where
items are moved, and their pixels where those are kept.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from designer.show.edits._tree import with_items
from designer.show.geometry import Frame, Rect, bounds, frame_size, held, item_rect, mark_kind, scaled, with_rect
from designer.show.layouts import TEMPLATES, Template
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import GuideLine, Item, Look, Show, Tile, items_of
from designer.trtc.structures import VideoEncode, replace, without

Reframing = Literal["keep", "scale", "reflow"]
_NEAR = 0.05
"""How far an edge may be from a template's, as a share of the frame's side."""
_TOUCHES = 0.02
"""How far an item may be from an edge, or from the middle, to be taken to lie there."""
_FILLS = 0.6
"""How much of a side the tiles of a template have to take to be stretched along it."""


def set_frame_size(show: Show, width: int, height: int, how: Reframing = "keep") -> Show:
    """Give the output another size in pixels, and do with the items what `how` says."""
    encode = show.video_encode or VideoEncode()
    changes = {name: value for name, value in (("width", width), ("height", height)) if getattr(encode, name) != value}
    return set_encoding(show, replace(encode, **changes) if changes else show.video_encode, how)


def set_encoding(show: Show, encode: VideoEncode | None, how: Reframing = "keep") -> Show:
    """Encode the output like this; where that is another frame, do with the items what `how` says."""
    if encode is show.video_encode:
        return show
    after = without(show, "video_encode") if encode is None else replace(show, video_encode=encode)
    old, new = frame_size(show), frame_size(after)
    if how == "keep" or old == new:
        return after
    change = _scaled if how == "scale" else _reflowed
    looks = tuple(change(look, old, new) for look in show.looks)
    changes: dict[str, Any] = {}
    if any(one is not other for one, other in zip(looks, show.looks, strict=True)):
        changes["looks"] = looks
    if show.guides:
        changes["guides"] = _guides(show, old, new)
    return replace(after, **changes) if changes else after


def _guides(show: Show, old: Frame, new: Frame) -> tuple[GuideLine, ...]:
    """The guides at the same share of the frame; two that fall together become one."""
    moved: list[GuideLine] = []
    for guide in show.guides:
        side = 0 if guide.axis == "x" else 1
        line = replace(guide, position=round(guide.position * new[side] / old[side]))
        if line not in moved:
            moved.append(line)
    return tuple(moved)


def sticking_out(show: Show) -> tuple[tuple[str, str], ...]:
    """(look id, item id) of everything that lies partly outside the frame; hidden items too."""
    frame = frame_size(show)
    return tuple(
        (look.id, item.id) for look in show.looks for item in items_of(look) if not item_rect(item).inside(frame)
    )


def template_of(look: Look) -> str | None:
    """The name of the template the tiles of a look stand as, or None."""
    found = _standing_as(look)
    return None if found is None else found.name


def _scaled(look: Look, old: Frame, new: Frame) -> Look:
    before, after = Rect(0, 0, *old), Rect(0, 0, *new)
    return _placed(look, {item.id: scaled(item_rect(item), before, after) for item in items_of(look)})


def _reflowed(look: Look, old: Frame, new: Frame) -> Look:
    factor = min(new[0] / old[0], new[1] / old[1])
    places = {item.id: _anchored(item_rect(item), old, new, factor) for item in items_of(look)}
    found = _standing_as(look)
    if found is not None:
        places.update(_as_template(found, old, new, factor))
    return _placed(look, places)


def _placed(look: Look, places: dict[str, Rect]) -> Look:
    changed: dict[str, Item] = {}
    for item in items_of(look):
        moved = _following(with_rect(item, places[item.id]), item_rect(item), places[item.id])
        if moved is not item:
            changed[item.id] = moved
    return with_items(look, changed)


# Re-flow


class _Standing(NamedTuple):
    """Tiles that stand as a template does within the bounds around them."""

    name: str
    box: Rect
    slots: dict[str, int]
    """Which slot each tile has."""
    gap: float
    """How much smaller than its slot a tile is at an edge that is not one of the bounds."""


def _standing_as(look: Look) -> _Standing | None:
    """The nearest template, where it is near enough to the tiles that are not hidden."""
    tiles = [tile for tile in look.tiles or () if not tile.hidden]
    if not tiles or layout_mode(look) != CUSTOM:
        return None
    box = bounds([item_rect(tile) for tile in tiles])
    if box.w <= 0 or box.h <= 0:
        return None
    best: tuple[float, str, dict[str, int]] | None = None
    for name, template in TEMPLATES.items():
        fitted = _fitted(tiles, template, box)
        if fitted is not None and (best is None or fitted[0] < best[0]):
            best = (fitted[0], name, fitted[1])
    if best is None:
        return None
    _, name, slots = best
    rects = _slots(name, box, len(tiles))
    insets = [inset for tile in tiles for inset in _insets(item_rect(tile), rects[slots[tile.id]], box)]
    return _Standing(name, box, slots, max(0.0, sum(insets) / len(insets)) if insets else 0.0)


def _slots(name: str, box: Rect, count: int) -> list[Rect]:
    return [rect.moved(box.x, box.y) for rect in TEMPLATES[name]((box.w, box.h), count)]


def _fitted(tiles: list[Tile], template: Template, box: Rect) -> tuple[float, dict[str, int]] | None:
    """How far the tiles are from the template's slots at most, and which takes which; None where one is too far."""
    rects = [rect.moved(box.x, box.y) for rect in template((box.w, box.h), len(tiles))]
    if len(rects) != len(tiles):
        return None
    free, slots, worst = set(range(len(rects))), {}, 0.0
    for tile in tiles:
        here = item_rect(tile)
        slot = min(free, key=lambda number: _distance(here, rects[number], box))
        far = _distance(here, rects[slot], box)
        if far > _NEAR:
            return None
        worst = max(worst, far)
        free.discard(slot)
        slots[tile.id] = slot
    return worst, slots


def _distance(one: Rect, other: Rect, box: Rect) -> float:
    across = max(abs(one.x - other.x), abs(one.right - other.right)) / box.w
    return max(across, max(abs(one.y - other.y), abs(one.bottom - other.bottom)) / box.h)


def _insets(tile: Rect, slot: Rect, box: Rect) -> list[int]:
    """By how much each inner edge of a tile lies inside that of its slot. Templates are even: 1 px is none."""
    pairs = (
        (slot.x > box.x + 1, tile.x - slot.x),
        (slot.right < box.right - 1, slot.right - tile.right),
        (slot.y > box.y + 1, tile.y - slot.y),
        (slot.bottom < box.bottom - 1, slot.bottom - tile.bottom),
    )
    return [inset for inner, inset in pairs if inner]


def _as_template(found: _Standing, old: Frame, new: Frame, factor: float) -> dict[str, Rect]:
    """Where the tiles of a template go: their bounds as an item would, each in its slot, with the gap it had."""
    x, w = _stretch(found.box.x, found.box.w, old[0], new[0], factor, fills=_FILLS)
    y, h = _stretch(found.box.y, found.box.h, old[1], new[1], factor, fills=_FILLS)
    box = held(Rect(0, 0, 0, 0), Rect(x, y, w, h), new)
    rects, gap = _slots(found.name, box, len(found.slots)), round(found.gap * factor)
    return {tile_id: _shrunk(rects[slot], box, gap) for tile_id, slot in found.slots.items()}


def _shrunk(slot: Rect, box: Rect, gap: int) -> Rect:
    left = gap if slot.x > box.x + 1 else 0
    right = gap if slot.right < box.right - 1 else 0
    top = gap if slot.y > box.y + 1 else 0
    bottom = gap if slot.bottom < box.bottom - 1 else 0
    return Rect(slot.x + left, slot.y + top, max(0, slot.w - left - right), max(0, slot.h - top - bottom))


def _anchored(rect: Rect, old: Frame, new: Frame, factor: float) -> Rect:
    x, w = _stretch(rect.x, rect.w, old[0], new[0], factor)
    y, h = _stretch(rect.y, rect.h, old[1], new[1], factor)
    return held(Rect(0, 0, 0, 0), Rect(x, y, w, h), new)


def _stretch(
    start: int, size: int, old: int, new: int, factor: float, *, fills: float = 1 - _TOUCHES
) -> tuple[int, int]:
    """One axis: where a stretch of the old side lies on the new one. `fills`: the share that reaches across."""
    before, after = start, old - start - size
    near = _TOUCHES * old
    if size >= fills * old and before >= -near and after >= -near:
        first = _even(before * factor)
        return first, max(0, new - first - _even(after * factor))
    length = 0 if size == 0 else max(2, _even(size * factor))
    if abs(before - after) <= near:
        return _even((new - length) / 2), length
    if before < after:
        return _even(before * factor), length
    return new - length - _even(after * factor), length


def _even(value: float) -> int:
    return 2 * round(value / 2)


# What is measured inside an item


def _following(item: Item, old: Rect, new: Rect) -> Item:
    """The item with the sizes inside it changed as its own size was."""
    if (old.w, old.h) == (new.w, new.h) or old.w <= 0 or old.h <= 0:
        return item
    across, down = new.w / old.w, new.h / old.h
    if isinstance(item, Tile):
        own = item.layout.background_custom_render
        if own is None:
            return item
        inner: dict[str, Any] = {}
        for name, share in (("width", across), ("height", down), ("radius", min(across, down))):
            value = getattr(own, name)
            if value:
                inner[name] = max(1, int(value * share))
        if not inner:
            return item
        return replace(item, layout=replace(item.layout, background_custom_render=replace(own, **inner)))
    text = item.params.water_mark_text
    if text is None or not text.font_size or mark_kind(item.params) != "text":
        return item
    line = replace(text, font_size=max(1, round(text.font_size * min(across, down))))
    return replace(item, params=replace(item.params, water_mark_text=line))
