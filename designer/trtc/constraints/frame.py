"""The frame: video encoding, canvas background, layout mode."""

from __future__ import annotations

from designer.trtc.constraints.pictures import STILL, check_colour, check_image_url
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.constraints.tile import Frame, check_tiles
from designer.trtc.constraints.watermark import check_watermarks
from designer.trtc.defaults import GUIDE_KBPS
from designer.trtc.structures import McuLayoutParams, McuVideoParams, VideoEncode

MAX_SIDE = 1920
MAX_TILES = 16
FLOATING, SCREEN_SHARE, GRID, CUSTOM = 1, 2, 3, 4

INCOMPLETE = rule(
    "video-encode-incomplete",
    "warning",
    "A member of the video encoding is not set, and its default is not published.",
    "{member} is not set; it is assumed to count as 0, and the relay may be refused or show nothing.",
    "Set width, height, frame rate, bit rate and key frame interval.",
)
EMPTY = rule(
    "frame-empty",
    "warning",
    "The frame has no width or no height.",
    "{member} is 0; it is assumed that a frame without size shows nothing.",
    "Choose a frame size, 1280×720 for example.",
)
ODD = rule(
    "odd-size",
    "warning",
    "The frame has an odd width or height.",
    "{member} is {value}, an odd number; it is assumed that the encoder rounds it or adds a seam.",
    "Use {even}.",
)
LOW_RATE = rule(
    "bit-rate-low",
    "hint",
    "The bit rate is low for the frame size.",
    "{value} kbps is little for {width}×{height}; the vendor's guide has {guide} kbps.",
    "Set BitRate to {guide} or so.",
)
SWAPPED = rule(
    "fps-and-bit-rate-swapped",
    "warning",
    "Frame rate and bit rate look as if one stood in the other's place.",
    "Fps is {fps} and BitRate {rate} kbps: they are probably swapped, and the relay would start without a picture.",
    "Set Fps to {rate} and BitRate to {fps}.",
)
MODE_UNSET = rule(
    "layout-mode-unset",
    "warning",
    "The layout mode is not set, and the vendor's pages contradict each other about its default.",
    "MixLayoutMode is not set: the API page takes that for floating (1), the guide for custom (4).",
    "Set MixLayoutMode; 4 uses the tiles of the list.",
)
PLACES_UNSET = rule(
    "hold-place-unset",
    "warning",
    "It is not set whether people without video get a place.",
    "PureAudioHoldPlaceMode is not set: the vendor's pages differ on whether people without video get a place.",
    "Set it to 0 (no place) or 1 (a place).",
)
NO_TILES = rule(
    "custom-layout-empty",
    "warning",
    "A custom layout has no tiles.",
    "The layout is custom, but has no tiles; it is assumed that nobody is shown or that the service refuses it.",
    "Add a tile, or choose another layout mode.",
)
NO_BIG_PICTURE = rule(
    "no-big-picture",
    "warning",
    "The screen-share layout has nobody for its big picture.",
    "The screen-share layout names nobody in MaxVideoUser: its big place stays empty.",
    "Set MaxVideoUser to the person whose screen is shared.",
)


def check_video(report: Report, video: McuVideoParams, *, starting: bool) -> None:
    """Everything below VideoParams, people and order apart."""
    at = "VideoParams"
    encode = video.video_encode
    if encode is not None:
        report.part("encode", (encode,), lambda report: check_encode(report, encode))
    elif starting:
        report.missing(at, "VideoEncode")
    frame = Frame(encode.width or 0, encode.height or 0) if encode is not None else Frame(0, 0)
    check_colour(report, at, "BackGroundColor", video.back_ground_color)
    check_image_url(report, at, "BackgroundImageUrl", video.background_image_url, STILL)
    report.one_of(at, "BackgroundRenderMode", video.background_render_mode, (0, 1, 2))
    layout = video.layout_params
    if layout is not None:
        check_layout(report, layout, frame)
    if video.water_mark_list:
        check_watermarks(report, video.water_mark_list, frame)


def check_encode(report: Report, encode: VideoEncode) -> None:
    """Ranges, the odd pixel, and whether the picture gets enough bits."""
    at = "VideoParams.VideoEncode"
    for member, value, low, high, unit in (
        ("Width", encode.width, 0, MAX_SIDE, " px"),
        ("Height", encode.height, 0, MAX_SIDE, " px"),
        ("Fps", encode.fps, 1, 60, ""),
        ("BitRate", encode.bit_rate, 1, 10000, " kbps"),
        ("Gop", encode.gop, 1, 5, " s"),
    ):
        if value is None:
            report.add(INCOMPLETE, join(at, member), member=member)
        else:
            report.between(at, member, value, low, high, unit)
    for member, value in (("Width", encode.width), ("Height", encode.height)):
        if value == 0:
            report.add(EMPTY, join(at, member), member=member)
        elif value is not None and 0 < value <= MAX_SIDE and value % 2:
            report.add(ODD, join(at, member), member=member, value=value, even=value - 1 or 2)
    if (encode.fps or 0) > 60 and 0 < (encode.bit_rate or 0) <= 60:
        report.add(SWAPPED, join(at, "Fps"), fps=encode.fps, rate=encode.bit_rate)
    width, height, rate = encode.width or 0, encode.height or 0, encode.bit_rate or 0
    guide = GUIDE_KBPS.get(width * height)
    if guide is not None and 0 < rate * 2 < guide:
        report.add(LOW_RATE, join(at, "BitRate"), value=rate, width=width, height=height, guide=guide)


def check_layout(report: Report, layout: McuLayoutParams, frame: Frame) -> None:
    """The mode, what goes with it, and the tiles."""
    at = "VideoParams.LayoutParams"
    mode = layout.mix_layout_mode
    report.one_of(at, "MixLayoutMode", mode, (FLOATING, SCREEN_SHARE, GRID, CUSTOM))
    report.one_of(at, "PureAudioHoldPlaceMode", layout.pure_audio_hold_place_mode, (0, 1))
    report.one_of(at, "RenderMode", layout.render_mode, (0, 1, 2))
    report.at_most(at, "MixLayoutList", layout.mix_layout_list, MAX_TILES)
    if mode is None:
        report.add(MODE_UNSET, join(at, "MixLayoutMode"))
    _check_fit_of_mode(report, at, layout, mode)
    check_tiles(report, join(at, "MixLayoutList"), layout.mix_layout_list or (), frame)


def _check_fit_of_mode(report: Report, at: str, layout: McuLayoutParams, mode: int | None) -> None:
    big = layout.max_video_user
    if mode == CUSTOM:
        if not layout.mix_layout_list:
            report.add(NO_TILES, join(at, "MixLayoutList"))
        for member, value in (
            ("PureAudioHoldPlaceMode", layout.pure_audio_hold_place_mode or None),
            ("RenderMode", layout.render_mode),
        ):
            if value is not None:
                report.ignored(at, member, other="MixLayoutMode", value=mode, wanted="1, 2 or 3")
    elif mode in (FLOATING, SCREEN_SHARE, GRID):
        if layout.pure_audio_hold_place_mode is None:
            report.add(PLACES_UNSET, join(at, "PureAudioHoldPlaceMode"))
        if layout.mix_layout_list:
            report.ignored(at, "MixLayoutList", other="MixLayoutMode", value=mode, wanted="4")
    if big is not None and mode in (GRID, CUSTOM):
        report.ignored(at, "MaxVideoUser", other="MixLayoutMode", value=mode, wanted="1 or 2")
    if mode == SCREEN_SHARE:
        stream = big.user_media_stream if big is not None else None
        info = stream.user_info if stream is not None else None
        if info is None or not info.user_id:
            report.add(NO_BIG_PICTURE, join(at, "MaxVideoUser"))
