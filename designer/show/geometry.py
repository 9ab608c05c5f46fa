"""Where the items of a show are on its frame; and, under one name, all that `rects` and `snapping` offer.

An absent place or size counts as 0, as the API takes it.
"""

from __future__ import annotations

from typing import Any, Literal

from designer.show.model import Item, Show, Tile
from designer.show.rects import (
    SMALLEST,
    Axis,
    Frame,
    Handle,
    Rect,
    bounds,
    held,
    held_move,
    leeway,
    play,
    resize,
    resized,
    scaled,
)
from designer.show.snapping import ALL_KINDS, KINDS, Guide, Kind, Snap, SnapTargets, snap_move, snap_resize
from designer.show.walk import put
from designer.trtc.structures import McuWaterMarkImage, McuWaterMarkParams, McuWaterMarkText

__all__ = [
    "ALL_KINDS",
    "DEFAULT_FRAME",
    "KINDS",
    "SMALLEST",
    "Axis",
    "Frame",
    "Guide",
    "Handle",
    "Kind",
    "Rect",
    "Snap",
    "SnapTargets",
    "bounds",
    "frame_size",
    "held",
    "held_move",
    "item_rect",
    "leeway",
    "mark_kind",
    "mark_part",
    "play",
    "resize",
    "resized",
    "scaled",
    "snap_move",
    "snap_resize",
    "with_rect",
]

DEFAULT_FRAME: Frame = (1280, 720)


def frame_size(show: Show) -> Frame:
    """Width and height of the output; 1280×720 where the show does not say (or says nothing above 0)."""
    encode = show.video_encode
    if encode is None:
        return DEFAULT_FRAME
    width, height = encode.width or 0, encode.height or 0
    return width if width > 0 else DEFAULT_FRAME[0], height if height > 0 else DEFAULT_FRAME[1]


def mark_kind(params: McuWaterMarkParams) -> Literal["image", "text"]:
    """Which of its two parts a watermark uses. An unknown type goes by the part that is there."""
    if params.water_mark_type == 1:
        return "text"
    if params.water_mark_type in (None, 0) or params.water_mark_image is not None:
        return "image"
    return "text" if params.water_mark_text is not None else "image"


def mark_part(params: McuWaterMarkParams) -> McuWaterMarkImage | McuWaterMarkText | None:
    """The picture or the text of a watermark, whichever fits its type."""
    return params.water_mark_text if mark_kind(params) == "text" else params.water_mark_image


def item_rect(item: Item) -> Rect:
    """Where a tile or watermark is."""
    if isinstance(item, Tile):
        tile = item.layout
        return Rect(tile.location_x or 0, tile.location_y or 0, tile.image_width or 0, tile.image_height or 0)
    part = mark_part(item.params)
    if part is None:
        return Rect(0, 0, 0, 0)
    return Rect(part.location_x or 0, part.location_y or 0, part.water_mark_width or 0, part.water_mark_height or 0)


def with_rect(item: Item, rect: Rect) -> Item:
    """The item at another place; only the numbers that differ are written. The same item where none does.

    The numbers of `rect` must be ints: they are not checked here.
    """
    old = item_rect(item)
    if old == rect:
        return item
    changes: dict[str, Any] = {}
    if old.x != rect.x:
        changes["location_x"] = rect.x
    if old.y != rect.y:
        changes["location_y"] = rect.y
    if isinstance(item, Tile):
        if old.w != rect.w:
            changes["image_width"] = rect.w
        if old.h != rect.h:
            changes["image_height"] = rect.h
        return put(item, layout=put(item.layout, **changes))
    if old.w != rect.w:
        changes["water_mark_width"] = rect.w
    if old.h != rect.h:
        changes["water_mark_height"] = rect.h
    params = item.params
    if mark_kind(params) == "text":
        text = put(params.water_mark_text or McuWaterMarkText(), **changes)
        return put(item, params=put(params, water_mark_text=text))
    image = put(params.water_mark_image or McuWaterMarkImage(), **changes)
    return put(item, params=put(params, water_mark_image=image))
