"""SEI: what is written into the video stream beside the picture."""

from __future__ import annotations

import re

from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.structures import McuLayoutVolume, McuPassThrough, McuSeiParams

APP_DATA_BELOW = 4096
REGISTERED, FIRST, LAST, RESERVED = 5, 100, 254, 244

_UUID = re.compile(r"[0-9a-fA-F]{32}")

PAYLOAD_TYPE = rule(
    "sei-payload-type",
    "error",
    "A payload type is outside its range.",
    "PayloadType is {value}, but it can only be {allowed}.",
    "Use 100, or another number that the players expect.",
    "InvalidParameter",
)
APP_DATA = rule(
    "app-data-long",
    "error",
    "AppData is too long.",
    "AppData is {length} characters long, but it has to be shorter than {limit}.",
    "Shorten it by {surplus} characters.",
    "InvalidParameter",
)
APP_DATA_BYTES = rule(
    "app-data-bytes",
    "warning",
    "AppData has fewer characters than the limit, but not fewer bytes.",
    "AppData is {length} characters long, but {size} bytes; it is assumed that the service may count bytes against the limit of {limit}.",
    "Shorten it by {surplus} bytes.",
)
SAME_TYPE = rule(
    "sei-types-alike",
    "warning",
    "Both kinds of SEI have the same payload type.",
    "LayoutVolume and PassThrough both have the payload type {value}; it is assumed that players cannot tell them apart.",
    "Give one of them another PayloadType.",
)
UUID = rule(
    "sei-uuid",
    "error",
    "PayloadUuid is not 32 hexadecimal digits.",
    "PayloadUuid is {length} characters long or has others than digits and a to f, but payload type 5 needs 32 such digits.",
    "Write the UUID without its hyphens.",
    "InvalidParameter",
)
UUID_IGNORED = rule(
    "sei-uuid-ignored",
    "hint",
    "PayloadUuid is used with payload type 5 only.",
    "PayloadUuid has no effect with payload type {value}.",
    "Remove it, or set PayloadType to 5.",
)
TYPE_UNSET = rule(
    "sei-type-unset",
    "warning",
    "The payload type of pass-through SEI is not set, and no default is published.",
    "PayloadType is not set; it is assumed that the service refuses this or chooses one that players do not expect.",
    "Set PayloadType: 100 to 254 without 244, or 5 with a PayloadUuid.",
)
NO_CONTENT = rule(
    "sei-content-empty",
    "warning",
    "Pass-through SEI has nothing to pass through.",
    "PayloadContent is empty: there is nothing to write into the stream.",
    "Fill it in, or remove PassThrough.",
)
EMPTY = rule(
    "sei-empty",
    "warning",
    "SeiParams has neither of its two parts.",
    "SeiParams has neither LayoutVolume nor PassThrough: no SEI is written.",
    "Add one of them, or remove SeiParams.",
)
INTERVAL = rule(
    "sei-interval",
    "warning",
    "An SEI interval is not above zero.",
    "Interval is {value} ms; it is assumed that the service needs a number above 0.",
    "Set Interval to 1000 for once a second.",
)
NO_VIDEO = rule(
    "sei-without-video",
    "warning",
    "SEI is asked for in a relay without picture.",
    "SEI is part of the video stream, but there is no VideoParams; it is assumed that no SEI is written.",
    "Add VideoParams, or remove SeiParams.",
)


def check_sei(report: Report, sei: McuSeiParams, *, without_video: bool) -> None:
    """Everything below SeiParams."""
    at = "SeiParams"
    if sei.layout_volume is None and sei.pass_through is None:
        report.add(EMPTY, at)
    elif without_video:
        report.add(NO_VIDEO, at)
    if sei.layout_volume is not None:
        _check_layout_volume(report, f"{at}.LayoutVolume", sei.layout_volume)
    if sei.pass_through is not None:
        _check_pass_through(report, f"{at}.PassThrough", sei.pass_through)
    if sei.layout_volume is not None and sei.pass_through is not None:
        kind = FIRST if sei.layout_volume.payload_type is None else sei.layout_volume.payload_type
        if kind == sei.pass_through.payload_type:
            report.add(SAME_TYPE, f"{at}.PassThrough.PayloadType", value=kind)


def _check_layout_volume(report: Report, at: str, part: McuLayoutVolume) -> None:
    length = len(part.app_data or "")
    if length >= APP_DATA_BELOW:
        surplus = length - APP_DATA_BELOW + 1
        report.add(APP_DATA, join(at, "AppData"), length=length, limit=APP_DATA_BELOW, surplus=surplus)
    elif (
        length * 4 >= APP_DATA_BELOW
        and (size := len((part.app_data or "").encode("utf-8", "replace"))) >= APP_DATA_BELOW
    ):
        surplus = size - APP_DATA_BELOW + 1
        report.add(APP_DATA_BYTES, join(at, "AppData"), length=length, size=size, limit=APP_DATA_BELOW, surplus=surplus)
    if part.payload_type is not None and not _is_free_type(part.payload_type):
        report.add(PAYLOAD_TYPE, join(at, "PayloadType"), value=part.payload_type, allowed="100 to 254 without 244")
    _check_timing(report, at, part)


def _check_pass_through(report: Report, at: str, part: McuPassThrough) -> None:
    kind = part.payload_type
    if not part.payload_content:
        report.add(NO_CONTENT, join(at, "PayloadContent"))
    if kind is None:
        report.add(TYPE_UNSET, join(at, "PayloadType"))
    elif kind == REGISTERED:
        if report.needs(at, "PayloadUuid", part.payload_uuid) and not _UUID.fullmatch(part.payload_uuid or ""):
            report.add(UUID, join(at, "PayloadUuid"), length=len(part.payload_uuid or ""))
    elif not _is_free_type(kind):
        report.add(PAYLOAD_TYPE, join(at, "PayloadType"), value=kind, allowed="5, or 100 to 254 without 244")
    if part.payload_uuid and kind is not None and kind != REGISTERED:
        report.add(UUID_IGNORED, join(at, "PayloadUuid"), value=kind)
    _check_timing(report, at, part)


def _is_free_type(kind: int) -> bool:
    return FIRST <= kind <= LAST and kind != RESERVED


def _check_timing(report: Report, at: str, part: McuLayoutVolume | McuPassThrough) -> None:
    report.one_of(at, "FollowIdr", part.follow_idr, (0, 1))
    if part.interval is not None and part.interval <= 0:
        report.add(INTERVAL, join(at, "Interval"), value=part.interval)
