"""What of a picture stands where: crop, fit, stretch, custom size, masks, and where a watermark moves to.

Places are output pixels, whole ones wherever an edge is seen. What is documented and what is assumed: `mixrules`.
"""

from __future__ import annotations

import math
import zlib
from typing import Literal, NamedTuple

from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.rects import Frame, Rect
from designer.trtc.structures import McuBackgroundCustomRender, McuCustomCrop

CROP, FIT, FIT_ON_BLACK = 0, 1, 2
"""RenderMode of a tile, and the first three of a placeholder's BackgroundRenderMode."""
STRETCH, CUSTOM_SIZE = 3, 4
"""The other two of a placeholder's BackgroundRenderMode."""
FRAME_CROP, FRAME_FIT, FRAME_STRETCH = 0, 1, 2
"""BackgroundRenderMode of the frame."""
RANDOM, BOUNCE = 1, 2
"""DynamicPosType of a watermark."""
BOUNCE_STEP = 2
"""Pixels a frame, across and down: assumed."""


class Placing(NamedTuple):
    """Where a piece of a source picture goes: source in source pixels, target in output pixels, (x, y, w, h)."""

    source: tuple[float, float, float, float]
    target: tuple[float, float, float, float]


Ground = Literal["", "black", "colour"]
"""What fills the tile behind a picture: nothing, black, or the tile's own colour."""


class Filling(NamedTuple):
    """A picture in its place: where, on what ground (the whole tile's), with corners how round."""

    placing: Placing
    ground: Ground = ""
    radius: float = 0.0


def content(
    tile: Rect,
    source: Frame,
    render_mode: int,
    crop: McuCustomCrop | None = None,
    *,
    assume: Assumptions = ASSUMED,
) -> Placing:
    """Which piece of a source picture fills which part of a tile.

    RenderMode 0 cuts the picture to the tile's shape around its middle, 1 and 2 show all of it. CustomCrop
    takes its piece of the source first.
    """
    x, y, w, h = _piece(source, crop)
    if tile.w <= 0 or tile.h <= 0 or w <= 0 or h <= 0:
        return Placing((x, y, w, h), (tile.x, tile.y, tile.w, tile.h))
    if render_mode in (FIT, FIT_ON_BLACK):
        return Placing((x, y, w, h), _fitted(tile, w, h, assume))
    scale = max(tile.w / w, tile.h / h)
    wide, high = tile.w / scale, tile.h / scale
    return Placing((x + (w - wide) / 2, y + (h - high) / 2, wide, high), (tile.x, tile.y, tile.w, tile.h))


def upstream(
    tile: Rect,
    source: Frame,
    render_mode: int,
    crop: McuCustomCrop | None,
    color_mode: int,
    has_color: bool,
    *,
    assume: Assumptions = ASSUMED,
) -> Filling:
    """A person's picture in a tile. `color_mode`: BackGroundColorMode."""
    placing = content(tile, source, render_mode, crop, assume=assume)
    ground: Ground = ""
    if render_mode == FIT_ON_BLACK:
        ground = "black"
    elif render_mode == FIT:
        ground = _behind(color_mode & 2, has_color, assume)
    return Filling(placing, ground)


def placeholder(
    tile: Rect,
    source: Frame,
    mode: int | None,
    custom: McuBackgroundCustomRender | None,
    color_mode: int,
    has_color: bool,
    *,
    assume: Assumptions = ASSUMED,
) -> Filling:
    """The placeholder picture of a tile. `mode`: the tile's BackgroundRenderMode, None stretches."""
    if mode in (CROP, FIT, FIT_ON_BLACK):
        return upstream(tile, source, mode, None, (color_mode & 1) << 1, has_color, assume=assume)
    whole = (0.0, 0.0, float(source[0]), float(source[1]))
    if mode == CUSTOM_SIZE and custom is not None and (custom.width or 0) > 0 and (custom.height or 0) > 0:
        wide, high = min(custom.width or 0, tile.w), min(custom.height or 0, tile.h)
        left, top = tile.x, tile.y
        if assume.custom_place == "centre":
            left, top = tile.x + (tile.w - wide) // 2, tile.y + (tile.h - high) // 2
        box = Rect(left, top, wide, high)
        if assume.custom_fill == "stretch":
            placing = Placing(whole, tuple(map(float, box)))  # type: ignore[arg-type]
        else:
            placing = content(box, source, CROP if assume.custom_fill == "crop" else FIT, assume=assume)
        radius = min(max(custom.radius or 0, 0), min(wide, high) / 2)
        return Filling(placing, _behind(color_mode & 1, has_color, assume), float(radius))
    return Filling(Placing(whole, (tile.x, tile.y, tile.w, tile.h)))


def background(frame: Frame, source: Frame, mode: int | None, *, assume: Assumptions = ASSUMED) -> Filling:
    """The frame's own picture. `mode`: BackgroundRenderMode of the frame, None stretches."""
    whole = Rect(0, 0, *frame)
    if mode == FRAME_CROP:
        return Filling(content(whole, source, CROP, assume=assume))
    if mode == FRAME_FIT:
        return Filling(content(whole, source, FIT, assume=assume), "black")
    return Filling(Placing((0, 0, *source), whole))


def watermark(rect: Rect, source: Frame, *, assume: Assumptions = ASSUMED) -> Placing:
    """A watermark's picture in its place."""
    if assume.watermark_fill == "fit":
        return content(rect, source, FIT, assume=assume)
    return Placing((0, 0, *source), rect)


def position(
    rect: Rect, kind: int | None, seconds: float, *, frame: Frame, fps: float = 15.0, seed: str = ""
) -> tuple[int, int]:
    """Upper left corner of a watermark `seconds` after the start, by its DynamicPosType.

    1 takes another place inside the frame once a second (`seed` decides which: here they come in the same order
    every time), 2 goes on by a step at each frame of the output and turns at the edges.
    """
    across, down = max(0, frame[0] - rect.w), max(0, frame[1] - rect.h)
    if kind == RANDOM:
        number = zlib.crc32(f"{seed} {int(max(0.0, seconds))}".encode())
        return (number & 0xFFFF) * across // 0xFFFF, (number >> 16) * down // 0xFFFF
    if kind == BOUNCE:
        way = BOUNCE_STEP * math.floor(max(0.0, seconds) * fps + 1e-6)
        return _bounced(rect.x, way, across), _bounced(rect.y, way, down)
    return rect.x, rect.y


def _bounced(start: int, way: int, room: int) -> int:
    if room <= 0:
        return 0
    at = (min(max(start, 0), room) + way) % (2 * room)
    return at if at <= room else 2 * room - at


def _behind(bit: int, has_color: bool, assume: Assumptions) -> Ground:
    if bit and has_color and assume.tile_colour == "by-mode":
        return "colour"
    return "black" if assume.rest_of_fit == "black" else ""


def _piece(source: Frame, crop: McuCustomCrop | None) -> tuple[float, float, float, float]:
    """What CustomCrop leaves of a source, in source pixels."""
    if crop is not None and (crop.width or 0) > 0 and (crop.height or 0) > 0:
        left, top = max(0, crop.location_x or 0), max(0, crop.location_y or 0)
        right = min(source[0], left + (crop.width or 0))
        bottom = min(source[1], top + (crop.height or 0))
        if right > left and bottom > top:
            return float(left), float(top), float(right - left), float(bottom - top)
    return 0.0, 0.0, float(source[0]), float(source[1])


def _fitted(tile: Rect, w: float, h: float, assume: Assumptions) -> tuple[float, float, float, float]:
    """The largest place of the shape w:h in the middle of a tile, in whole pixels; at least one each way."""
    scale = min(tile.w / w, tile.h / h)
    whole = math.floor if assume.rounding == "down" else _nearest
    wide, high = max(1, min(tile.w, whole(w * scale))), max(1, min(tile.h, whole(h * scale)))
    return float(tile.x + (tile.w - wide) // 2), float(tile.y + (tile.h - high) // 2), float(wide), float(high)


def _nearest(value: float) -> int:
    return math.floor(value + 0.5)
