"""Watermarks: pictures and texts that lie over the mix."""

from __future__ import annotations

from designer.trtc.constraints.pictures import STILL, check_colour, check_image_url
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.constraints.tile import Frame
from designer.trtc.structures import McuWaterMarkImage, McuWaterMarkParams, McuWaterMarkText

IMAGE, TEXT = 0, 1
FONTS = ("Tencent", "SourceHanSans")
USUAL_MOST = 25
"""Watermarks that recording takes; the limit of relaying is not published."""

OUTSIDE = rule(
    "watermark-outside-frame",
    "warning",
    "A watermark reaches beyond the frame.",
    "The watermark reaches to {reach} px, but the frame is only {size} px {direction}; it is assumed that it is cut off or refused.",
    "Move it or make it smaller by {surplus} px.",
)
INVISIBLE = rule(
    "watermark-empty",
    "warning",
    "A watermark has no width or no height.",
    "The watermark is {width}×{height} px; it is assumed that nobody can see it.",
    "Give it a size, or remove it.",
)
NO_FONT_SIZE = rule(
    "text-without-size",
    "warning",
    "A text watermark has no font size.",
    "FontSize is {value}; it is assumed that the text cannot be seen.",
    "Set FontSize to its height in pixels.",
)
FONT = rule(
    "font-unknown",
    "warning",
    "A text watermark asks for a font that the service does not have.",
    "The font {value!r} is not one of the service's; it is assumed that Tencent is used in its place.",
    "Choose Tencent or SourceHanSans.",
)
MANY = rule(
    "many-watermarks",
    "warning",
    "There are very many watermarks.",
    "There are {count} watermarks; it is assumed that {limit} is the most, as for recording.",
    "Remove {surplus} of them.",
)


def check_watermarks(report: Report, marks: tuple[McuWaterMarkParams, ...], frame: Frame) -> None:
    """Each watermark by itself, and how many there are."""
    at = "VideoParams.WaterMarkList"
    if len(marks) > USUAL_MOST:
        report.add(MANY, at, count=len(marks), limit=USUAL_MOST, surplus=len(marks) - USUAL_MOST)

    def one(report: Report, index: int, mark: McuWaterMarkParams) -> None:
        check_watermark(report, f"{at}[{index}]", mark, frame)

    report.each(("watermark", frame), marks, one)


def check_watermark(report: Report, at: str, mark: McuWaterMarkParams, frame: Frame) -> None:
    """The structure that fits the type, and what is in it."""
    report.one_of(at, "WaterMarkType", mark.water_mark_type, (IMAGE, TEXT))
    kind = mark.water_mark_type or IMAGE
    if kind == IMAGE:
        if mark.water_mark_image is None:
            report.missing(at, "WaterMarkImage")
        if mark.water_mark_text is not None:
            report.ignored(at, "WaterMarkText", other="WaterMarkType", value=kind, wanted="1")
    elif kind == TEXT:
        if mark.water_mark_text is None:
            report.missing(at, "WaterMarkText")
        if mark.water_mark_image is not None:
            report.ignored(at, "WaterMarkImage", other="WaterMarkType", value=kind, wanted="0")
    if mark.water_mark_image is not None and kind == IMAGE:
        image = mark.water_mark_image
        inner = f"{at}.WaterMarkImage"
        if report.needs(inner, "WaterMarkUrl", image.water_mark_url):
            check_image_url(report, inner, "WaterMarkUrl", image.water_mark_url, STILL)
        _check_place(report, inner, image, frame)
    if mark.water_mark_text is not None and kind == TEXT:
        _check_text(report, f"{at}.WaterMarkText", mark.water_mark_text, frame)


def _check_text(report: Report, at: str, text: McuWaterMarkText, frame: Frame) -> None:
    report.needs(at, "Text", text.text)
    check_colour(report, at, "FontColor", text.font_color)
    check_colour(report, at, "BackGroundColor", text.back_ground_color)
    if (text.font_size or 0) <= 0:
        report.add(NO_FONT_SIZE, join(at, "FontSize"), value="not set" if text.font_size is None else text.font_size)
    if text.font and text.font not in FONTS:
        report.add(FONT, join(at, "Font"), value=text.font)
    _check_place(report, at, text, frame)


def _check_place(report: Report, at: str, mark: McuWaterMarkImage | McuWaterMarkText, frame: Frame) -> None:
    report.one_of(at, "DynamicPosType", mark.dynamic_pos_type, (0, 1, 2))
    x, y = mark.location_x or 0, mark.location_y or 0
    width, height = mark.water_mark_width or 0, mark.water_mark_height or 0
    if x < 0 or y < 0 or width < 0 or height < 0:
        for member, value in (
            ("LocationX", x),
            ("LocationY", y),
            ("WaterMarkWidth", width),
            ("WaterMarkHeight", height),
        ):
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
        member = "WaterMarkHeight" if width else "WaterMarkWidth"
        report.add(INVISIBLE, join(at, member), width=width, height=height)
