"""Edits of what of a picture a tile shows, and of the shape a tile keeps. Locked tiles stay.

A crop is written as CustomCrop in source pixels. The shape is a fact of the editor: the API knows only width
and height, so it stands beside the tile and steers how it is resized.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from designer.show.edits._tree import change_items, chosen, with_items, with_look
from designer.show.geometry import Frame, Rect, frame_size, held, item_rect, with_rect
from designer.show.model import Item, Show, Tile, find_look
from designer.trtc.structures import McuCustomCrop, replace, without

RATIOS: dict[str, tuple[int, int]] = {"16:9": (16, 9), "9:16": (9, 16), "4:3": (4, 3), "1:1": (1, 1)}
"""The shapes a tile can keep, width to height, as `Tile.ratio` names them."""


def set_crop(show: Show, look_id: str, tile_id: str, crop: Rect | None, *, rect: Rect | None = None) -> Show:
    """Show this piece of the source (source pixels) in a tile, or (None) all of it; `rect` moves the tile with it."""
    look = find_look(show, look_id)
    tiles = [item for item in chosen(look, (tile_id,)) if isinstance(item, Tile)]

    def cropped(item: Item) -> Item:
        assert isinstance(item, Tile)
        changed = _with_crop(item, crop)
        if rect is not None:
            changed = with_rect(changed, held(item_rect(item), Rect(*rect), frame_size(show)))
        return changed

    return change_items(show, look, tiles, cropped)


def remove_crops(show: Show, look_id: str, ids: Iterable[str]) -> Show:
    """Show all of the source again."""
    look = find_look(show, look_id)
    return change_items(show, look, chosen(look, ids), lambda item: _with_crop(item, None))


def _with_crop(item: Item, crop: Rect | None) -> Item:
    if not isinstance(item, Tile):
        return item
    layout, old = item.layout, item.layout.custom_crop
    if crop is None:
        if "custom_crop" not in layout.model_fields_set:
            return item
        return replace(item, layout=without(layout, "custom_crop"))
    if old is not None and (old.location_x, old.location_y, old.width, old.height) == tuple(crop):
        return item
    numbers = {"location_x": crop.x, "location_y": crop.y, "width": crop.w, "height": crop.h}
    new = McuCustomCrop(**numbers) if old is None else replace(old, **numbers)
    return replace(item, layout=replace(layout, custom_crop=new))


def set_ratio(show: Show, look_id: str, ids: Iterable[str], ratio: str | None) -> Show:
    """Make tiles keep a shape of `RATIOS`, or (None) none; they shrink to it around their middle.

    Raises KeyError for a shape that is not in `RATIOS`.
    """
    look = find_look(show, look_id)
    shape = None if ratio is None else RATIOS[ratio]
    frame = frame_size(show)
    changed: dict[str, Item] = {}
    for item in chosen(look, ids):
        if not isinstance(item, Tile):
            continue
        new: Item = item
        if item.ratio != ratio:
            new = without(item, "ratio") if ratio is None else replace(item, ratio=ratio)
        rect = item_rect(item)
        if shape is not None and rect.w > 0 and rect.h > 0:
            new = with_rect(new, held(rect, shaped(rect, shape), frame))
        if new is not item:
            changed[item.id] = new
    return with_look(show, look, with_items(look, changed))


def shaped(rect: Rect, shape: Frame) -> Rect:
    """The largest rectangle of a shape inside another, around its middle; whole steps of the shape, even if it can."""
    wide, high = shape
    steps = min(rect.w // wide, rect.h // high)
    if steps >= 2:
        steps -= steps % 2
        w, h = wide * steps, high * steps
    else:
        scale = min(rect.w / wide, rect.h / high)
        w, h = max(1, round(wide * scale)), max(1, round(high * scale))
    return Rect(rect.x + (rect.w - w) // 2, rect.y + (rect.h - h) // 2, w, h)


def follow_shape(show: Show, look_id: str, ids: Iterable[str], by: Literal["width", "height"]) -> Show:
    """Where a tile keeps its shape, make its other side fit the one that was set. Not held inside the frame."""
    look = find_look(show, look_id)

    def followed(item: Item) -> Item:
        shape = RATIOS.get(item.ratio or "") if isinstance(item, Tile) else None
        rect = item_rect(item)
        if shape is None or rect.w <= 0 or rect.h <= 0:
            return item
        if by == "width":
            return with_rect(item, rect._replace(h=max(1, round(rect.w * shape[1] / shape[0]))))
        return with_rect(item, rect._replace(w=max(1, round(rect.h * shape[0] / shape[1]))))

    return change_items(show, look, chosen(look, ids), followed)


def has_shape(rect: Rect, ratio: str | None) -> bool:
    """Whether a rectangle has a shape, to the pixel its smaller side can be rounded by."""
    shape = RATIOS.get(ratio or "")
    return shape is not None and abs(rect.w * shape[1] - rect.h * shape[0]) <= max(shape)
