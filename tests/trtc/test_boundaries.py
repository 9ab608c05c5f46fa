"""Every number at its limits: just inside is no error, just outside is named with its path.

The table is held against the structures: a number the vendor adds has no row and fails here.
"""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from pydantic import BaseModel

from designer.trtc import structures
from designer.trtc.constraints import check_start, check_stop, check_update
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, Structure, UpdatePublishCdnStream
from tests.trtc import bodies
from tests.trtc.bodies import Body

T = "VideoParams.LayoutParams.MixLayoutList[0]"
W = "VideoParams.WaterMarkList[0]"
R = "RecordParams"
STORE = f"{R}.McuStorageParams"


def custom() -> Body:
    crop = {"LocationX": 0, "LocationY": 0, "Width": 100, "Height": 100}
    render = {"Width": 100, "Height": 100, "Radius": 0}
    more = {f"{T}.CustomCrop": crop, f"{T}.BackgroundRenderMode": 4, f"{T}.BackgroundCustomRender": render}
    return bodies.changed(bodies.mix(), more)


def text() -> Body:
    return bodies.changed(bodies.mix(), {W: bodies.line()})


def library() -> Body:
    vod = {"ExpireTime": 0, "ClassId": 0, "SubAppId": 0}
    return bodies.changed(bodies.recorded(), {STORE: {"McuCloudVod": {"McuTencentVod": vod}}})


def dynamic_big() -> Body:
    return bodies.dynamic()


def room() -> Body:
    return bodies.back_to_room()


def silent() -> Body:
    return bodies.audio_only()


class Row(NamedTuple):
    """`low` and `high` are the last values inside; None where no limit is known. `gaps`: values between that are outside.
    `soft`: what lies outside is not documented as refused: a warning names it."""

    owner: str
    member: str
    path: str
    body: Callable[[], Body]
    low: int | None
    high: int | None
    gaps: tuple[int, ...] = ()
    soft: tuple[str, ...] = ()


def pixels(owner: str, at: str, body: Callable[[], Body], names: dict[str, int]) -> Iterator[Row]:
    """Places and sizes: from 0 (assumed) to where the frame ends."""
    for name, high in names.items():
        soft = ("low",) if owner == "McuLayout" else ("low", "high")
        yield Row(owner, name, f"{at}.{name}", body, 0, high, soft=soft)


RATES = (48000, 44100, 32000, 24000, 16000, 8000)
BETWEEN = (8001, 15999, 22050, 44101, 47999)
ROWS = [
    Row("StartPublishCdnStream", "SdkAppId", "SdkAppId", bodies.mix, 1, None),
    Row("StartPublishCdnStream", "RoomIdType", "RoomIdType", silent, 0, 1),
    Row("StartPublishCdnStream", "WithTranscoding", "WithTranscoding", silent, 0, 1),
    Row("UpdatePublishCdnStream", "SdkAppId", "SdkAppId", bodies.update, 1, None),
    Row("UpdatePublishCdnStream", "SequenceNumber", "SequenceNumber", bodies.update, 0, None, soft=("low",)),
    Row("UpdatePublishCdnStream", "WithTranscoding", "WithTranscoding", bodies.update, 0, 1),
    Row("StopPublishCdnStream", "SdkAppId", "SdkAppId", bodies.stop, 1, None),
    Row("AgentParams", "MaxIdleTime", "AgentParams.MaxIdleTime", bodies.mix, 5, 86400),
    Row("AudioEncode", "SampleRate", "AudioParams.AudioEncode.SampleRate", bodies.mix, 8000, 48000, BETWEEN),
    Row("AudioEncode", "Channel", "AudioParams.AudioEncode.Channel", bodies.mix, 1, 2),
    Row("AudioEncode", "BitRate", "AudioParams.AudioEncode.BitRate", bodies.mix, 8, 500),
    Row("AudioEncode", "Codec", "AudioParams.AudioEncode.Codec", bodies.mix, 0, 2),
    Row("McuUserInfoParams", "SoundLevel", "AudioParams.SubscribeAudioList[0].SoundLevel", silent, 0, 100),
    Row("MixUserInfo", "RoomIdType", f"{T}.UserMediaStream.UserInfo.RoomIdType", bodies.mix, 0, 1),
    Row("UserMediaStream", "StreamType", f"{T}.UserMediaStream.StreamType", bodies.mix, 0, 1),
    Row("VideoEncode", "Width", "VideoParams.VideoEncode.Width", bodies.single, 0, 1920),
    Row("VideoEncode", "Height", "VideoParams.VideoEncode.Height", bodies.single, 0, 1920),
    Row("VideoEncode", "Fps", "VideoParams.VideoEncode.Fps", bodies.mix, 1, 60),
    Row("VideoEncode", "BitRate", "VideoParams.VideoEncode.BitRate", bodies.mix, 1, 10000),
    Row("VideoEncode", "Gop", "VideoParams.VideoEncode.Gop", bodies.mix, 1, 5),
    Row("McuVideoParams", "BackgroundRenderMode", "VideoParams.BackgroundRenderMode", bodies.mix, 0, 2),
    Row("McuLayoutParams", "MixLayoutMode", "VideoParams.LayoutParams.MixLayoutMode", bodies.mix, 1, 4),
    Row(
        "McuLayoutParams",
        "PureAudioHoldPlaceMode",
        "VideoParams.LayoutParams.PureAudioHoldPlaceMode",
        dynamic_big,
        0,
        1,
    ),
    Row("McuLayoutParams", "RenderMode", "VideoParams.LayoutParams.RenderMode", dynamic_big, 0, 2),
    *pixels("McuLayout", T, bodies.mix, {"LocationX": 640, "LocationY": 0, "ImageWidth": 1280, "ImageHeight": 720}),
    Row("McuLayout", "ZOrder", f"{T}.ZOrder", bodies.mix, 0, 15, soft=("low", "high")),
    Row("McuLayout", "RenderMode", f"{T}.RenderMode", bodies.mix, 0, 2),
    Row("McuLayout", "BackGroundColorMode", f"{T}.BackGroundColorMode", bodies.mix, 0, 3),
    Row("McuLayout", "BackgroundRenderMode", f"{T}.BackgroundRenderMode", bodies.mix, 0, 4),
    Row("McuBackgroundCustomRender", "Width", f"{T}.BackgroundCustomRender.Width", custom, 1, 640),
    Row("McuBackgroundCustomRender", "Height", f"{T}.BackgroundCustomRender.Height", custom, 1, 720),
    Row("McuBackgroundCustomRender", "Radius", f"{T}.BackgroundCustomRender.Radius", custom, 0, 50),
    Row("McuCustomCrop", "LocationX", f"{T}.CustomCrop.LocationX", custom, 0, 9900),
    Row("McuCustomCrop", "LocationY", f"{T}.CustomCrop.LocationY", custom, 0, 9900),
    Row("McuCustomCrop", "Width", f"{T}.CustomCrop.Width", custom, 1, 10000),
    Row("McuCustomCrop", "Height", f"{T}.CustomCrop.Height", custom, 1, 10000),
    Row("McuWaterMarkParams", "WaterMarkType", f"{W}.WaterMarkType", bodies.mix, 0, 1),
    *pixels(
        "McuWaterMarkImage",
        f"{W}.WaterMarkImage",
        bodies.mix,
        {"LocationX": 1184, "LocationY": 672, "WaterMarkWidth": 1248, "WaterMarkHeight": 688},
    ),
    Row("McuWaterMarkImage", "ZOrder", f"{W}.WaterMarkImage.ZOrder", bodies.mix, 0, 15, soft=("low", "high")),
    Row("McuWaterMarkImage", "DynamicPosType", f"{W}.WaterMarkImage.DynamicPosType", bodies.mix, 0, 2),
    *pixels(
        "McuWaterMarkText",
        f"{W}.WaterMarkText",
        text,
        {"LocationX": 680, "LocationY": 660, "WaterMarkWidth": 1216, "WaterMarkHeight": 100},
    ),
    Row("McuWaterMarkText", "ZOrder", f"{W}.WaterMarkText.ZOrder", text, 0, 15, soft=("low", "high")),
    Row("McuWaterMarkText", "FontSize", f"{W}.WaterMarkText.FontSize", text, 1, None, soft=("low",)),
    Row("McuWaterMarkText", "DynamicPosType", f"{W}.WaterMarkText.DynamicPosType", text, 0, 2),
    Row("McuPublishCdnParam", "IsTencentCdn", "PublishCdnParams[0].IsTencentCdn", bodies.mix, 0, 1),
    Row("McuFeedBackRoomParams", "RoomIdType", "FeedBackRoomParams[0].RoomIdType", room, 0, 1),
    Row("McuLayoutVolume", "PayloadType", "SeiParams.LayoutVolume.PayloadType", bodies.with_sei, 100, 254, (244,)),
    Row("McuLayoutVolume", "Interval", "SeiParams.LayoutVolume.Interval", bodies.with_sei, 1, None, soft=("low",)),
    Row("McuLayoutVolume", "FollowIdr", "SeiParams.LayoutVolume.FollowIdr", bodies.with_sei, 0, 1),
    Row("McuPassThrough", "PayloadType", "SeiParams.PassThrough.PayloadType", bodies.with_sei, 5, 254, (6, 99, 244)),
    Row("McuPassThrough", "Interval", "SeiParams.PassThrough.Interval", bodies.with_sei, 1, None, soft=("low",)),
    Row("McuPassThrough", "FollowIdr", "SeiParams.PassThrough.FollowIdr", bodies.with_sei, 0, 1),
    Row("McuRecordParams", "UniRecord", f"{R}.UniRecord", bodies.recorded, 1, 3),
    Row("McuRecordParams", "RecordWaitTime", f"{R}.RecordWaitTime", bodies.recorded, 5, 86400),
    Row("McuRecordParams", "MaxMediaFileDuration", f"{R}.MaxMediaFileDuration", bodies.recorded, 1, 1440),
    Row("McuRecordParams", "StreamType", f"{R}.StreamType", bodies.recorded, 0, 2),
    Row("CloudStorage", "Vendor", f"{STORE}.CloudStorage.Vendor", bodies.recorded, 0, 1),
    Row(
        "McuTencentVod", "ExpireTime", f"{STORE}.McuCloudVod.McuTencentVod.ExpireTime", library, 0, None, soft=("low",)
    ),
    Row("McuTencentVod", "ClassId", f"{STORE}.McuCloudVod.McuTencentVod.ClassId", library, 0, None, soft=("low",)),
    Row("McuTencentVod", "SubAppId", f"{STORE}.McuCloudVod.McuTencentVod.SubAppId", library, 0, None, soft=("low",)),
]


def findings(row: Row, value: int) -> list[tuple[str, str, str]]:
    data = json.dumps(bodies.changed(row.body(), {row.path: value}))
    if row.owner == "UpdatePublishCdnStream":
        found = check_update(UpdatePublishCdnStream.from_json(data))
    elif row.owner == "StopPublishCdnStream":
        found = check_stop(StopPublishCdnStream.from_json(data))
    else:
        found = check_start(StartPublishCdnStream.from_json(data))
    return [(one.severity, one.path, one.code) for one in found]


FOLLOWS = {
    "McuCustomCrop.LocationX": "Width",
    "McuCustomCrop.LocationY": "Height",
    "McuLayout.ImageWidth": "LocationX",
    "McuLayout.ImageHeight": "LocationY",
    "McuWaterMarkImage.WaterMarkWidth": "LocationX",
    "McuWaterMarkImage.WaterMarkHeight": "LocationY",
    "McuWaterMarkText.WaterMarkWidth": "LocationX",
    "McuWaterMarkText.WaterMarkHeight": "LocationY",
}
"""Where place and size together reach too far, the finding stands at one of the two."""


def meant(row: Row, side: str) -> str:
    other = FOLLOWS.get(f"{row.owner}.{row.member}") if side == "high" else None
    return f"{row.path.rpartition('.')[0]}.{other}" if other else row.path


def ids(row: Row) -> str:
    return f"{row.owner}.{row.member}"


@pytest.mark.parametrize("row", ROWS, ids=ids)
def test_just_inside_is_no_error(row: Row) -> None:
    for value in (row.low, 2**31 - 1 if row.high is None else row.high):
        wrong = [one for one in findings(row, value or 0) if one[0] == "error" and one[1] == row.path]
        assert wrong == [], value


@pytest.mark.parametrize("row", ROWS, ids=ids)
def test_just_outside_is_named_with_its_path(row: Row) -> None:
    outside = [("low", row.low - 1)] if row.low is not None else []
    outside += [("high", row.high + 1)] if row.high is not None else []
    outside += [("between", value) for value in row.gaps]
    assert outside
    for side, value in outside:
        severities = {severity for severity, path, _ in findings(row, value) if path == meant(row, side)}
        assert severities & ({"error", "warning"} if side in row.soft else {"error"}), (
            side,
            value,
            findings(row, value),
        )


def numbers() -> set[str]:
    found = set()
    for kind in vars(structures).values():
        if (
            isinstance(kind, type)
            and issubclass(kind, BaseModel)
            and kind is not Structure
            and issubclass(kind, Structure)
        ):
            kind.model_rebuild()
            for info in kind.model_fields.values():
                if int in typing.get_args(info.annotation):
                    found.add(f"{kind.__name__}.{info.alias}")
    return found


def test_every_number_has_its_limits_here() -> None:
    assert {f"{row.owner}.{row.member}" for row in ROWS} == numbers()
    assert len(ROWS) == len(numbers())
