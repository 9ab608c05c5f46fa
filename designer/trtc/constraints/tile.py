"""Tiles: places inside the frame, render modes, placeholder, crop, mask."""

from __future__ import annotations

from typing import NamedTuple

from designer.trtc.constraints.pictures import MASK, PLACEHOLDER, check_colour, check_image_url
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.structures import McuBackgroundCustomRender, McuCustomCrop, McuLayout

MAX_SOURCE = 10000
CUSTOM_RENDER = 4

OUTSIDE = rule(
    "tile-outside-frame",
    "error",
    "A tile reaches beyond the frame.",
    "The tile reaches to {reach} px, but the frame is only {size} px {direction}: {surplus} px too far.",
    "Move it or make it smaller by {surplus} px.",
    "InvalidParameter",
)
INVISIBLE = rule(
    "tile-empty",
    "warning",
    "A tile has no width or no height.",
    "The tile is {width}×{height} px; it is assumed that nobody can see it.",
    "Give it a size, or remove it.",
)
COLOUR_IGNORED = rule(
    "tile-colour-ignored",
    "warning",
    "The vendor says that the colour of a tile is not in effect.",
    "The vendor says that BackGroundColor of a tile is not in effect.",
    "Use the colour of the frame, or a placeholder picture.",
)
MODE_WITHOUT_COLOUR = rule(
    "colour-mode-without-colour",
    "warning",
    "It is said when a tile's colour is used, but there is no colour.",
    "BackGroundColorMode says when the colour of the tile is used, but BackGroundColor is not set.",
    "Remove BackGroundColorMode.",
)
RENDER_TOO_LARGE = rule(
    "custom-render-size",
    "error",
    "The custom size of a placeholder is empty or larger than its tile.",
    "{member} of the placeholder is {value} px, but it can only be 1 to {high} px, the size of the tile.",
    "Set {member} to a number from 1 to {high}.",
    "InvalidParameter",
)
RADIUS = rule(
    "custom-render-radius",
    "error",
    "The corner radius of a placeholder is larger than half its short side.",
    "Radius is {value} px, but it can only be 0 to {high} px, half the short side of the placeholder.",
    "Set Radius to a number from 0 to {high}.",
    "InvalidParameter",
)
CROP_EMPTY = rule(
    "crop-empty",
    "error",
    "A crop has no width or no height.",
    "{member} of the crop is {value}, but it has to be larger than 0.",
    "Set {member} to the number of source pixels to keep, or remove the crop.",
    "InvalidParameter",
)
CROP_PLACE = rule(
    "crop-place",
    "error",
    "A crop begins left of or above the source.",
    "{member} of the crop is {value}, but it has to be 0 or more.",
    "Set {member} to 0 or more.",
    "InvalidParameter",
)
CROP_TOO_FAR = rule(
    "crop-too-far",
    "error",
    "A crop reaches beyond 10000 source pixels.",
    "The crop reaches to {reach} source pixels, but {high} is the most.",
    "Move the crop or make it smaller by {surplus}.",
    "InvalidParameter",
)
MASK_MODE = rule(
    "mask-needs-crop-mode",
    "error",
    "A mask is given, but the render mode is not 0.",
    "TransparentUrl works with RenderMode 0 (crop) only, but RenderMode is {value}.",
    "Set RenderMode to 0, or remove the mask.",
    "InvalidParameter",
)


class Frame(NamedTuple):
    """Size of the output in pixels; 0 where it is not known."""

    width: int
    height: int


def check_tiles(report: Report, at: str, tiles: tuple[McuLayout, ...], frame: Frame) -> None:
    """Each tile by itself; `at` is the path of the list."""

    def one(report: Report, index: int, tile: McuLayout) -> None:
        check_tile(report, f"{at}[{index}]", tile, frame)

    report.each(("tile", frame), tiles, one)


def check_tile(report: Report, at: str, tile: McuLayout, frame: Frame) -> None:
    """Place, modes, placeholder, crop and mask of one tile."""
    _check_place(report, at, tile, frame)
    report.one_of(at, "RenderMode", tile.render_mode, (0, 1, 2))
    if tile.back_ground_color is not None:
        check_colour(report, at, "BackGroundColor", tile.back_ground_color)
        report.add(COLOUR_IGNORED, join(at, "BackGroundColor"))
    elif tile.back_ground_color_mode:
        report.add(MODE_WITHOUT_COLOUR, join(at, "BackGroundColorMode"))
    if tile.back_ground_color_mode is not None:
        report.one_of(at, "BackGroundColorMode", tile.back_ground_color_mode, (0, 1, 2, 3))
    if tile.background_image_url:
        check_image_url(report, at, "BackgroundImageUrl", tile.background_image_url, PLACEHOLDER)
    if tile.background_render_mode is not None:
        report.one_of(at, "BackgroundRenderMode", tile.background_render_mode, (0, 1, 2, 3, 4))
    render = tile.background_custom_render
    if render is not None:
        if tile.background_render_mode == CUSTOM_RENDER:
            _check_custom_render(report, f"{at}.BackgroundCustomRender", tile, render)
        else:
            mode = "not set" if tile.background_render_mode is None else tile.background_render_mode
            report.ignored(at, "BackgroundCustomRender", other="BackgroundRenderMode", value=mode, wanted="4")
    elif tile.background_render_mode == CUSTOM_RENDER:
        report.missing(at, "BackgroundCustomRender")
    if tile.custom_crop is not None:
        _check_crop(report, f"{at}.CustomCrop", tile.custom_crop)
    if tile.transparent_url:
        check_image_url(report, at, "TransparentUrl", tile.transparent_url, MASK)
        if tile.render_mode:
            report.add(MASK_MODE, join(at, "TransparentUrl"), value=tile.render_mode)


def _check_place(report: Report, at: str, tile: McuLayout, frame: Frame) -> None:
    x, y = tile.location_x or 0, tile.location_y or 0
    width, height = tile.image_width or 0, tile.image_height or 0
    if x < 0 or y < 0 or width < 0 or height < 0:
        for member, value in (("LocationX", x), ("LocationY", y), ("ImageWidth", width), ("ImageHeight", height)):
            report.not_negative(at, member, value)
    if frame.width > 0 and x + width > frame.width:
        surplus = x + width - frame.width
        args = {"reach": x + width, "size": frame.width, "direction": "wide", "surplus": surplus}
        report.add(OUTSIDE, join(at, "LocationX"), **args)
    if frame.height > 0 and y + height > frame.height:
        surplus = y + height - frame.height
        args = {"reach": y + height, "size": frame.height, "direction": "high", "surplus": surplus}
        report.add(OUTSIDE, join(at, "LocationY"), **args)
    if width == 0 or height == 0:
        member = "ImageHeight" if width else "ImageWidth"
        report.add(INVISIBLE, join(at, member), width=width, height=height)


def _check_custom_render(report: Report, at: str, tile: McuLayout, render: McuBackgroundCustomRender) -> None:
    width, height = render.width or 0, render.height or 0
    for member, value, high in (("Width", width, tile.image_width or 0), ("Height", height, tile.image_height or 0)):
        # A tile without size has a finding of its own; its placeholder is measured against nothing.
        if value <= 0 or (high > 0 and value > high):
            report.add(RENDER_TOO_LARGE, join(at, member), member=member, value=value, high=high if high > 0 else 1920)
    high = max(min(width, height) // 2, 0)
    if render.radius is not None and not 0 <= render.radius * 2 <= max(min(width, height), 0):
        report.add(RADIUS, join(at, "Radius"), value=render.radius, high=high)


def _check_crop(report: Report, at: str, crop: McuCustomCrop) -> None:
    for along, length, where in (
        (crop.location_x or 0, crop.width or 0, ("LocationX", "Width")),
        (crop.location_y or 0, crop.height or 0, ("LocationY", "Height")),
    ):
        if along < 0:
            report.add(CROP_PLACE, join(at, where[0]), member=where[0], value=along)
        if length <= 0:
            report.add(CROP_EMPTY, join(at, where[1]), member=where[1], value=length)
        elif along + length > MAX_SOURCE:
            reach = along + length
            report.add(CROP_TOO_FAR, join(at, where[1]), reach=reach, high=MAX_SOURCE, surplus=reach - MAX_SOURCE)
