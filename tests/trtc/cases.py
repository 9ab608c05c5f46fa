"""Every rule about a request, broken once and just held once: (code, path, body, what breaks it, what just holds)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.trtc import bodies
from tests.trtc.bodies import DROP, Body, person, tile

V = "VideoParams"
E = f"{V}.VideoEncode"
L = f"{V}.LayoutParams"
T = f"{L}.MixLayoutList"
W = f"{V}.WaterMarkList"
A = "AudioParams"
AE = f"{A}.AudioEncode"
S = "SeiParams.LayoutVolume"
P = "SeiParams.PassThrough"
R = "RecordParams"
STORE = f"{R}.McuStorageParams"
URL = "PublishCdnParams[0].PublishCdnUrl"
PIC = "https://pictures.example.com/"


class Case(NamedTuple):
    code: str
    path: str
    body: Callable[[], Body]
    breaks: dict[str, Any]
    holds: dict[str, Any]
    api_code: str | None = None


def _needed(path: str, body: Callable[[], Body], *, empty: object = None) -> list[Case]:
    return [
        Case("missing-member", path, body, {path: DROP}, {}, "MissingParameter"),
        Case("missing-member", path, body, {path: empty}, {}, "MissingParameter"),
    ]


def _listed(path: str, body: Callable[[], Body], wrong: tuple[object, ...], right: tuple[object, ...]) -> list[Case]:
    return [
        Case("not-one-of", path, body, {path: bad}, {path: good}, "InvalidParameter") for bad in wrong for good in right
    ]


def _ranged(path: str, body: Callable[[], Body], low: int, high: int) -> list[Case]:
    return [
        Case("out-of-range", path, body, {path: low - 1}, {path: low}, "InvalidParameter"),
        Case("out-of-range", path, body, {path: high + 1}, {path: high}, "InvalidParameter"),
    ]


def _feedback(count: int) -> list[Body]:
    return [
        {"RoomId": str(9000 + n), "RoomIdType": 0, "UserId": f"carrier_{n}", "UserSig": "eJw-x"} for n in range(count)
    ]


def _urls(count: int) -> list[Body]:
    return [{"PublishCdnUrl": f"rtmp://push.example.com/app/key{n}", "IsTencentCdn": 0} for n in range(count)]


def _voices(count: int) -> list[Body]:
    return [{"UserInfo": person(f"voice_{n}")} for n in range(count)]


def _tiles(count: int) -> list[Body]:
    return [tile(f"guest_{n}", n * 70, 0, 70, 40) for n in range(count)]


def _blank_marks(count: int) -> list[Body]:
    return [bodies.logo(n * 40, 200 + n % 2 * 100, z=n % 16) for n in range(count)]


_MIX, _SEI, _REC = bodies.mix, bodies.with_sei, bodies.recorded
_RENDER = {"BackgroundRenderMode": 4, "BackgroundCustomRender": {"Width": 100, "Height": 80, "Radius": 40}}


def _rendered() -> Body:
    return bodies.changed(_MIX(), {f"{T}[0].{name}": value for name, value in _RENDER.items()})


def _cropped() -> Body:
    crop = {"LocationX": 0, "LocationY": 0, "Width": 640, "Height": 360}
    return bodies.changed(_MIX(), {f"{T}[0].CustomCrop": crop})


def _lettered() -> Body:
    return bodies.changed(_MIX(), {f"{W}[1]": bodies.line()})


def _library() -> Body:
    return bodies.changed(_REC(), {STORE: {"McuCloudVod": {"McuTencentVod": {"ExpireTime": 0}}}})


def _string_room() -> Body:
    body = bodies.audio_only()
    del body[A]["SubscribeAudioList"]
    return bodies.changed(body, {"RoomId": "studio one", "RoomIdType": 1})


NEEDED = [
    *_needed("SdkAppId", _MIX),
    *_needed("RoomId", _MIX, empty=""),
    *_needed("RoomIdType", _MIX),
    *_needed("AgentParams", _MIX),
    *_needed("AgentParams.UserId", _MIX, empty=""),
    *_needed("AgentParams.UserSig", _MIX, empty=""),
    *_needed("WithTranscoding", _MIX),
    *_needed(A, _MIX),
    *_needed(AE, _MIX),
    *_needed(E, _MIX),
    *_needed("SingleSubscribeParams", bodies.single),
    *_needed("SingleSubscribeParams.UserMediaStream", bodies.single),
    *_needed("SingleSubscribeParams.UserMediaStream.UserInfo", bodies.single),
    *_needed("SingleSubscribeParams.UserMediaStream.UserInfo.UserId", bodies.single, empty=""),
    *_needed(f"{A}.SubscribeAudioList[1].UserInfo", bodies.audio_only),
    *_needed(f"{A}.SubscribeAudioList[1].UserInfo.UserId", bodies.audio_only, empty=""),
    *_needed(f"{T}[0].BackgroundCustomRender", _rendered),
    *_needed(f"{W}[0].WaterMarkImage", _MIX),
    *_needed(f"{W}[0].WaterMarkImage.WaterMarkUrl", _MIX, empty=""),
    *_needed(f"{W}[1].WaterMarkText", _lettered),
    *_needed(f"{W}[1].WaterMarkText.Text", _lettered, empty=""),
    *_needed(URL, _MIX, empty=""),
    *(
        case
        for member in ("RoomId", "RoomIdType", "UserId", "UserSig")
        for case in _needed(f"FeedBackRoomParams[0].{member}", bodies.back_to_room)
    ),
    *_needed(f"{P}.PayloadUuid", _SEI, empty=""),
    *_needed(STORE, _REC),
    *_needed(f"{STORE}.McuCloudVod.McuTencentVod", _library),
]

VALUES = [
    *_listed("RoomIdType", bodies.audio_only, (-1, 2), (0,)),
    *_listed("WithTranscoding", _MIX, (-1, 2), (0, 1)),
    *_listed(f"{T}[0].UserMediaStream.UserInfo.RoomIdType", _MIX, (2,), (0, 1)),
    *_listed(f"{T}[0].UserMediaStream.StreamType", _MIX, (-1, 2), (0, 1)),
    *_listed("SingleSubscribeParams.UserMediaStream.StreamType", bodies.single, (2,), (0, 1)),
    *_listed(f"{L}.MaxVideoUser.UserMediaStream.StreamType", bodies.dynamic, (2,), (0, 1)),
    *_listed(f"{AE}.SampleRate", _MIX, (0, 22050, 48001), (48000, 44100, 32000, 24000, 16000, 8000)),
    *_listed(f"{AE}.Channel", _MIX, (0, 3), (1, 2)),
    *_listed(f"{AE}.Codec", _MIX, (-1, 3), (0, 1, 2)),
    *_listed(f"{V}.BackgroundRenderMode", _MIX, (-1, 3), (0, 1, 2)),
    *_listed(f"{L}.MixLayoutMode", _MIX, (0, 5), (1, 2, 3, 4)),
    *_listed(f"{L}.PureAudioHoldPlaceMode", bodies.dynamic, (-1, 2), (0, 1)),
    *_listed(f"{L}.RenderMode", bodies.dynamic, (-1, 3), (0, 1, 2)),
    *_listed(f"{T}[0].RenderMode", _MIX, (-1, 3), (0, 1, 2)),
    *_listed(f"{T}[0].BackGroundColorMode", _MIX, (-1, 4), (0, 1, 2, 3)),
    *_listed(f"{T}[0].BackgroundRenderMode", _MIX, (-1, 5), (0, 3, 4)),
    *_listed(f"{W}[0].WaterMarkType", _MIX, (-1, 2), (0, 1)),
    *_listed(f"{W}[0].WaterMarkImage.DynamicPosType", _MIX, (-1, 3), (0, 1, 2)),
    *_listed(f"{W}[1].WaterMarkText.DynamicPosType", _lettered, (-1, 3), (0, 1, 2)),
    *_listed("PublishCdnParams[0].IsTencentCdn", _MIX, (-1, 2), (0, 1)),
    *_listed("FeedBackRoomParams[0].RoomIdType", bodies.back_to_room, (2,), (0, 1)),
    *_listed(f"{S}.FollowIdr", _SEI, (2,), (0, 1)),
    *_listed(f"{P}.FollowIdr", _SEI, (-1,), (0, 1)),
    *_listed(f"{R}.UniRecord", _REC, (0, 4), (1, 2, 3)),
    *_listed(f"{R}.StreamType", _REC, (-1, 3), (0, 1, 2)),
    *_listed(f"{R}.RecordFormat[0]", _REC, ("mov", "HLS"), ("hls", "mp4")),
    *_listed(f"{STORE}.CloudStorage.Vendor", _REC, (-1, 2), (0, 1)),
    *_ranged("AgentParams.MaxIdleTime", _MIX, 5, 86400),
    *_ranged(f"{AE}.BitRate", _MIX, 8, 500),
    *_ranged(f"{A}.SubscribeAudioList[1].SoundLevel", bodies.audio_only, 0, 100),
    *_ranged(f"{E}.Width", bodies.single, 0, 1920),
    *_ranged(f"{E}.Height", bodies.single, 0, 1920),
    *_ranged(f"{E}.Fps", _MIX, 1, 60),
    *_ranged(f"{E}.BitRate", _MIX, 1, 10000),
    *_ranged(f"{E}.Gop", _MIX, 1, 5),
    *_ranged(f"{R}.RecordWaitTime", _REC, 5, 86400),
    *_ranged(f"{R}.MaxMediaFileDuration", _REC, 1, 1440),
    Case("too-many-entries", T, _MIX, {T: _tiles(17)}, {T: _tiles(16)}, "InvalidParameter"),
    Case(
        "too-many-entries", "PublishCdnParams", _MIX, {"PublishCdnParams": _urls(11)}, {"PublishCdnParams": _urls(10)}
    ),
    Case(
        "too-many-entries",
        "FeedBackRoomParams",
        _MIX,
        {"FeedBackRoomParams": _feedback(11)},
        {"FeedBackRoomParams": _feedback(10)},
    ),
    *(
        Case("negative-number", f"{T}[0].{member}", _MIX, {f"{T}[0].{member}": -1}, {f"{T}[0].{member}": 0})
        for member in ("LocationX", "LocationY", "ImageWidth", "ImageHeight")
    ),
    *(
        Case("negative-number", f"{W}[0].WaterMarkImage.{m}", _MIX, {f"{W}[0].WaterMarkImage.{m}": -1}, {})
        for m in ("LocationX", "LocationY", "WaterMarkWidth", "WaterMarkHeight")
    ),
    Case(
        "negative-number",
        f"{STORE}.McuCloudVod.McuTencentVod.ExpireTime",
        _library,
        {f"{STORE}.McuCloudVod.McuTencentVod.ExpireTime": -1},
        {f"{STORE}.McuCloudVod.McuTencentVod.ExpireTime": 0},
    ),
]

NEW = [
    Case("layout-unset", L, _MIX, {L: DROP}, {}),
    Case(
        "fps-and-bit-rate-swapped",
        f"{E}.Fps",
        _MIX,
        {f"{E}.Fps": 1500, f"{E}.BitRate": 15},
        {f"{E}.Fps": 60, f"{E}.BitRate": 60},
    ),
    Case(
        "colour-mode-without-colour",
        f"{T}[0].BackGroundColorMode",
        _MIX,
        {f"{T}[0].BackGroundColorMode": 1},
        {f"{T}[0].BackGroundColorMode": 0},
    ),
    Case("app-data-bytes", f"{S}.AppData", _SEI, {f"{S}.AppData": "é" * 2048}, {f"{S}.AppData": "é" * 2047 + "e"}),
    Case("sei-types-alike", f"{P}.PayloadType", _SEI, {f"{P}.PayloadType": 100}, {f"{P}.PayloadType": 101}),
    Case(
        "sei-types-alike",
        f"{P}.PayloadType",
        _SEI,
        {f"{P}.PayloadType": 100, f"{S}.PayloadType": DROP},
        {f"{P}.PayloadType": 100, f"{S}.PayloadType": 101},
    ),
    Case("record-mode-unset", f"{R}.UniRecord", _REC, {f"{R}.UniRecord": DROP}, {f"{R}.UniRecord": 1}),
    Case(
        "record-format-twice",
        f"{R}.RecordFormat",
        _REC,
        {f"{R}.RecordFormat": ["hls", "mp4", "hls"]},
        {f"{R}.RecordFormat": ["hls", "mp4"]},
    ),
    *(
        Case("storage-name", f"{STORE}.CloudStorage.{m}", _REC, {f"{STORE}.CloudStorage.{m}": "a b"}, {})
        for m in ("Region", "Bucket", "AccessKey", "SecretKey")
    ),
    *(
        Case(
            "storage-name",
            f"{STORE}.McuCloudVod.McuTencentVod.{m}",
            _library,
            {f"{STORE}.McuCloudVod.McuTencentVod.{m}": "é"},
            {f"{STORE}.McuCloudVod.McuTencentVod.{m}": "ap-singapore"},
        )
        for m in ("Procedure", "StorageRegion")
    ),
    Case(
        "storage-prefix-characters",
        f"{STORE}.CloudStorage.FileNamePrefix[1]",
        _REC,
        {f"{STORE}.CloudStorage.FileNamePrefix": ["shows", "a/b"]},
        {f"{STORE}.CloudStorage.FileNamePrefix": ["shows", "a-b_1"]},
    ),
    Case(
        "storage-endpoint",
        f"{STORE}.CloudStorage.EndpointUrl",
        _REC,
        {f"{STORE}.CloudStorage.EndpointUrl": "s3.example.com"},
        {f"{STORE}.CloudStorage.EndpointUrl": "https://s3.example.com"},
    ),
    *(
        Case(
            "vod-context-long",
            f"{STORE}.McuCloudVod.McuTencentVod.{m}",
            _library,
            {f"{STORE}.McuCloudVod.McuTencentVod.{m}": "x" * (limit + 1)},
            {f"{STORE}.McuCloudVod.McuTencentVod.{m}": "x" * limit},
        )
        for m, limit in (("SessionContext", 1000), ("SourceContext", 250))
    ),
    Case(
        "feedback-into-own-room",
        "FeedBackRoomParams[0].RoomId",
        bodies.back_to_room,
        {"FeedBackRoomParams[0].RoomId": bodies.ROOM},
        {"FeedBackRoomParams[0].RoomId": bodies.ROOM, "FeedBackRoomParams[0].RoomIdType": 1},
    ),
    Case(
        "feedback-room-twice",
        "FeedBackRoomParams[1].RoomId",
        _MIX,
        {"FeedBackRoomParams": [entry | {"RoomId": "9000"} for entry in _feedback(2)]},
        {"FeedBackRoomParams": _feedback(2)},
    ),
    Case(
        "is-tencent-cdn-wrong",
        "PublishCdnParams[0].IsTencentCdn",
        _MIX,
        {URL: "rtmp://a.rtmp.youtube.com/live2/k"},
        {URL: "rtmp://a.rtmp.youtube.com/live2/k", "PublishCdnParams[0].IsTencentCdn": 0},
    ),
    Case(
        "room-kind-unset",
        f"{T}[1].UserMediaStream.UserInfo.RoomIdType",
        bodies.cross_room,
        {f"{T}[1].UserMediaStream.UserInfo.RoomIdType": DROP},
        {f"{T}[1].UserMediaStream.UserInfo.RoomIdType": DROP, f"{T}[1].UserMediaStream.UserInfo.RoomId": bodies.ROOM},
    ),
]

PEOPLE = [
    Case("app-id", "SdkAppId", _MIX, {"SdkAppId": 0}, {"SdkAppId": 1}, "InvalidParameter.SdkAppId"),
    *(
        Case("room-number", "RoomId", bodies.audio_only, {"RoomId": bad}, {"RoomId": good}, "InvalidParameter.RoomId")
        for bad, good in (("0", "1"), ("4294967295", "4294967294"), ("studio", "42"), ("-1", "7"), ("\u0661", "1"))
    ),
    Case("room-number", "FeedBackRoomParams[0].RoomId", bodies.back_to_room, {"FeedBackRoomParams[0].RoomId": "x"}, {}),
    Case(
        "room-number",
        f"{T}[0].UserMediaStream.UserInfo.RoomId",
        _MIX,
        {f"{T}[0].UserMediaStream.UserInfo.RoomId": "x"},
        {},
    ),
    Case(
        "room-name-long",
        "RoomId",
        _string_room,
        {"RoomId": "r" * 65},
        {"RoomId": "r" * 64},
        "InvalidParameter.StrRoomId",
    ),
    *(
        Case(
            "room-name-characters",
            "RoomId",
            _string_room,
            {"RoomId": f"a{bad}"},
            {"RoomId": "a!#$%&()+-:;<=.>?@[]^_{}|~,"},
        )
        for bad in "*/\\'\"`é"
    ),
    Case(
        "room-kind-differs",
        f"{T}[0].UserMediaStream.UserInfo.RoomIdType",
        _MIX,
        {f"{T}[0].UserMediaStream.UserInfo.RoomIdType": 1},
        {f"{T}[0].UserMediaStream.UserInfo.RoomIdType": DROP},
    ),
    *(
        Case(
            "user-id-characters",
            "AgentParams.UserId",
            _MIX,
            {"AgentParams.UserId": bad},
            {"AgentParams.UserId": "Ro_8"},
        )
        for bad in ("mix-8801", "mix 8801", "señor8801")
    ),
    Case(
        "user-id-long",
        "AgentParams.UserId",
        _MIX,
        {"AgentParams.UserId": "8801" + "u" * 29},
        {"AgentParams.UserId": "8801" + "u" * 28},
    ),
    Case(
        "client-placeholder",
        f"{T}[0].UserMediaStream.UserInfo.UserId",
        _MIX,
        {f"{T}[0].UserMediaStream.UserInfo.UserId": "$PLACE_HOLDER_REMOTE$"},
        {f"{T}[0].UserMediaStream.UserInfo.UserId": "PLACE_HOLDER"},
    ),
    *(
        Case(
            "robot-is-person",
            f"{path}.UserId",
            body,
            {f"{path}.UserId": "mix_robot_8801"},
            {f"{path}.UserId": "mix_robot_8802"},
        )
        for path, body in (
            (f"{T}[1].UserMediaStream.UserInfo", _MIX),
            (f"{A}.SubscribeAudioList[0].UserInfo", bodies.audio_only),
            ("SingleSubscribeParams.UserMediaStream.UserInfo", bodies.single),
            (f"{L}.MaxVideoUser.UserMediaStream.UserInfo", bodies.dynamic),
        )
    ),
    Case(
        "robot-is-person",
        "FeedBackRoomParams[0].UserId",
        bodies.back_to_room,
        {"FeedBackRoomParams[0].UserId": "ada", "FeedBackRoomParams[0].RoomId": "8801"},
        {"FeedBackRoomParams[0].UserId": "ada"},
    ),
    Case(
        "robot-twice",
        "FeedBackRoomParams[1].UserId",
        bodies.back_to_room,
        {"FeedBackRoomParams": [*_feedback(1), *_feedback(1)]},
        {"FeedBackRoomParams": _feedback(2)},
    ),
    Case(
        "robot-twice",
        "FeedBackRoomParams[0].UserId",
        bodies.back_to_room,
        {"FeedBackRoomParams[0].RoomId": "8801", "FeedBackRoomParams[0].UserId": "mix_robot_8801"},
        {"FeedBackRoomParams[0].UserId": "mix_robot_8801"},
    ),
    Case(
        "robot-id-without-room",
        "AgentParams.UserId",
        _MIX,
        {"AgentParams.UserId": "robot"},
        {"AgentParams.UserId": "r8801"},
    ),
    Case(
        "person-twice",
        f"{T}[1].UserMediaStream.UserInfo.UserId",
        _MIX,
        {f"{T}[1].UserMediaStream.UserInfo.UserId": "ada"},
        {f"{T}[1].UserMediaStream.UserInfo.UserId": "ada", f"{T}[1].UserMediaStream.StreamType": 1},
    ),
    Case(
        "other-room-in-dynamic-layout",
        f"{L}.MaxVideoUser.UserMediaStream.UserInfo.RoomId",
        bodies.dynamic,
        {f"{L}.MaxVideoUser.UserMediaStream.UserInfo.RoomId": "8809"},
        {f"{L}.MaxVideoUser.UserMediaStream.UserInfo.RoomId": DROP},
    ),
    *(
        Case(
            "cross-room-without-allow-list",
            f"{A}.SubscribeAudioList",
            bodies.cross_room,
            {f"{A}.SubscribeAudioList": nobody},
            {f"{T}[1].UserMediaStream.UserInfo.RoomId": DROP, f"{A}.SubscribeAudioList": DROP},
        )
        for nobody in (DROP, None, [])
    ),
    Case(
        "too-many-streams",
        f"{A}.SubscribeAudioList",
        bodies.audio_only,
        {f"{A}.SubscribeAudioList": _voices(17)},
        {f"{A}.SubscribeAudioList": _voices(16)},
    ),
]

SOUND = [
    *(
        Case("audio-encode-incomplete", f"{AE}.{m}", _MIX, {f"{AE}.{m}": DROP}, {})
        for m in ("SampleRate", "Channel", "BitRate")
    ),
    Case("codec-needs-stereo", f"{AE}.Channel", _MIX, {f"{AE}.Codec": 2, f"{AE}.Channel": 1}, {f"{AE}.Codec": 2}),
    Case("codec-needs-stereo", f"{AE}.Channel", _MIX, {f"{AE}.Codec": 2, f"{AE}.Channel": DROP}, {f"{AE}.Channel": 1}),
    *(
        Case(
            "codec-sample-rate",
            f"{AE}.SampleRate",
            _MIX,
            {f"{AE}.Codec": codec, f"{AE}.SampleRate": 8000},
            {f"{AE}.Codec": codec, f"{AE}.SampleRate": 16000},
            "InvalidParameter",
        )
        for codec in (1, 2)
    ),
    Case(
        "voice-in-both-lists",
        f"{A}.UnSubscribeAudioList[0].UserInfo.UserId",
        bodies.audio_only,
        {f"{A}.UnSubscribeAudioList": [{"UserInfo": person("ada")}]},
        {f"{A}.UnSubscribeAudioList": [{"UserInfo": person("eve")}]},
    ),
    Case(
        "voice-twice",
        f"{A}.SubscribeAudioList[2].UserInfo.UserId",
        bodies.audio_only,
        {f"{A}.SubscribeAudioList[2]": {"UserInfo": person("ada")}},
        {f"{A}.SubscribeAudioList[2]": {"UserInfo": person("ada", "8804")}},
    ),
    Case(
        "sound-level-ignored",
        f"{A}.UnSubscribeAudioList[0].SoundLevel",
        _MIX,
        {f"{A}.UnSubscribeAudioList": [{"UserInfo": person("eve"), "SoundLevel": 50}]},
        {f"{A}.UnSubscribeAudioList": [{"UserInfo": person("eve")}]},
    ),
]

PICTURE = [
    *(Case("video-encode-incomplete", f"{E}.{m}", _MIX, {f"{E}.{m}": DROP}, {}) for m in ("Width", "Fps", "Gop")),
    Case("frame-empty", f"{E}.Width", bodies.single, {f"{E}.Width": 0}, {f"{E}.Width": 2}),
    Case("odd-size", f"{E}.Height", bodies.single, {f"{E}.Height": 721}, {f"{E}.Height": 722}),
    Case("bit-rate-low", f"{E}.BitRate", _MIX, {f"{E}.BitRate": 749}, {f"{E}.BitRate": 750}),
    Case("layout-mode-unset", f"{L}.MixLayoutMode", _MIX, {f"{L}.MixLayoutMode": DROP}, {f"{L}.MixLayoutMode": 1}),
    Case(
        "hold-place-unset",
        f"{L}.PureAudioHoldPlaceMode",
        bodies.dynamic,
        {f"{L}.PureAudioHoldPlaceMode": DROP},
        {f"{L}.PureAudioHoldPlaceMode": 0},
    ),
    *(Case("custom-layout-empty", T, _MIX, {T: none}, {T: _tiles(1)}) for none in (DROP, None, [])),
    *(
        Case("no-big-picture", f"{L}.MaxVideoUser", bodies.dynamic, {path: DROP}, {})
        for path in (
            f"{L}.MaxVideoUser",
            f"{L}.MaxVideoUser.UserMediaStream",
            f"{L}.MaxVideoUser.UserMediaStream.UserInfo",
            f"{L}.MaxVideoUser.UserMediaStream.UserInfo.UserId",
        )
    ),
    Case("ignored-member", f"{L}.RenderMode", _MIX, {f"{L}.RenderMode": 0}, {f"{L}.RenderMode": None}),
    Case("ignored-member", f"{L}.PureAudioHoldPlaceMode", _MIX, {f"{L}.PureAudioHoldPlaceMode": 1}, {}),
    Case("ignored-member", T, bodies.dynamic, {T: _tiles(1)}, {T: []}),
    Case("ignored-member", f"{L}.MaxVideoUser", bodies.dynamic, {f"{L}.MixLayoutMode": 3}, {f"{L}.MixLayoutMode": 1}),
    Case("ignored-member", f"{W}[0].WaterMarkText", _MIX, {f"{W}[0].WaterMarkText": {"Text": "x"}}, {}),
    Case("ignored-member", f"{W}[1].WaterMarkImage", _lettered, {f"{W}[1].WaterMarkImage": {}}, {}),
    Case("ignored-member", STORE, _REC, {f"{R}.UniRecord": 2}, {}),
    Case(
        "ignored-member",
        f"{T}[0].BackgroundCustomRender",
        _rendered,
        {f"{T}[0].BackgroundRenderMode": 3},
        {f"{T}[0].BackgroundRenderMode": 4},
    ),
    Case(
        "tile-outside-frame",
        f"{T}[1].LocationX",
        _MIX,
        {f"{T}[1].LocationX": 641},
        {f"{T}[1].LocationX": 640},
        "InvalidParameter",
    ),
    Case("tile-outside-frame", f"{T}[1].LocationX", _MIX, {f"{T}[1].ImageWidth": 641}, {f"{T}[1].ImageWidth": 640}),
    Case("tile-outside-frame", f"{T}[0].LocationY", _MIX, {f"{T}[0].LocationY": 1}, {f"{T}[0].LocationY": 0}),
    Case("tile-outside-frame", f"{T}[0].LocationY", _MIX, {f"{E}.Height": 718}, {f"{E}.Height": 0}),
    Case("tile-empty", f"{T}[0].ImageWidth", _MIX, {f"{T}[0].ImageWidth": DROP}, {f"{T}[0].ImageWidth": 1}),
    Case("tile-empty", f"{T}[0].ImageHeight", _MIX, {f"{T}[0].ImageHeight": 0}, {f"{T}[0].ImageHeight": 1}),
    Case("tile-colour-ignored", f"{T}[0].BackGroundColor", _MIX, {f"{T}[0].BackGroundColor": "0x000000"}, {}),
    *(
        Case("colour-format", path, body, {path: bad}, {path: "0xaBcD09"}, "InvalidParameter")
        for path, body in (
            (f"{V}.BackGroundColor", _MIX),
            (f"{T}[0].BackGroundColor", _MIX),
            (f"{W}[1].WaterMarkText.FontColor", _lettered),
            (f"{W}[1].WaterMarkText.BackGroundColor", _lettered),
        )
        for bad in ("#FF0000", "0xFF00", "0xFF00GG", "red", "0xFF000000", "0xFF0000\n")
    ),
    *(
        Case(
            "image-url-characters",
            path,
            body,
            {path: f"{PIC}a{bad}b.png"},
            {path: f"{PIC}a-._~:/[]@!&()*+,%=;|b.png?x#y"},
        )
        for path, body in (
            (f"{V}.BackgroundImageUrl", _MIX),
            (f"{T}[0].BackgroundImageUrl", _MIX),
            (f"{T}[0].TransparentUrl", _MIX),
            (f"{W}[0].WaterMarkImage.WaterMarkUrl", _MIX),
        )
        for bad in ("$", "'", " ", "é", "\n", '"')
    ),
    *(
        Case(
            "image-url-scheme",
            f"{V}.BackgroundImageUrl",
            _MIX,
            {f"{V}.BackgroundImageUrl": bad},
            {f"{V}.BackgroundImageUrl": good},
        )
        for bad in ("ftp://x/a.png", "a.png", "https:///a.png", "//x/a.png")
        for good in ("http://x/a.png", "HTTPS://x/a", "")
    ),
    Case(
        "image-url-long",
        f"{V}.BackgroundImageUrl",
        _MIX,
        {f"{V}.BackgroundImageUrl": f"{PIC}{'a' * (513 - len(PIC))}"},
        {f"{V}.BackgroundImageUrl": f"{PIC}{'a' * (512 - len(PIC))}"},
    ),
    *(
        Case("image-format", path, _MIX, {path: f"{PIC}a.{bad}"}, {path: f"{PIC}a.{good}?v=1.svg"})
        for path, bad, good in (
            (f"{V}.BackgroundImageUrl", "gif", "JPG"),
            (f"{T}[0].BackgroundImageUrl", "svg", "webm"),
            (f"{T}[0].TransparentUrl", "jpg", "png"),
            (f"{W}[0].WaterMarkImage.WaterMarkUrl", "webp", "jpeg"),
        )
    ),
    *(
        Case(
            "custom-render-size",
            f"{T}[0].BackgroundCustomRender.{m}",
            _rendered,
            {f"{T}[0].BackgroundCustomRender.{m}": bad},
            {f"{T}[0].BackgroundCustomRender.{m}": good, f"{T}[0].BackgroundCustomRender.Radius": 0},
            "InvalidParameter",
        )
        for m, bad, good in (("Width", 0, 1), ("Width", 641, 640), ("Height", 721, 720), ("Height", DROP, 1))
    ),
    *(
        Case(
            "custom-render-radius",
            f"{T}[0].BackgroundCustomRender.Radius",
            _rendered,
            {f"{T}[0].BackgroundCustomRender.Radius": bad},
            {f"{T}[0].BackgroundCustomRender.Radius": good},
            "InvalidParameter",
        )
        for bad, good in ((41, 40), (-1, 0))
    ),
    *(
        Case(
            "crop-empty",
            f"{T}[0].CustomCrop.{m}",
            _cropped,
            {f"{T}[0].CustomCrop.{m}": bad},
            {f"{T}[0].CustomCrop.{m}": 1},
        )
        for m in ("Width", "Height")
        for bad in (0, DROP)
    ),
    *(
        Case(
            "crop-place",
            f"{T}[0].CustomCrop.{m}",
            _cropped,
            {f"{T}[0].CustomCrop.{m}": -1},
            {f"{T}[0].CustomCrop.{m}": 0},
        )
        for m in ("LocationX", "LocationY")
    ),
    *(
        Case(
            "crop-too-far",
            f"{T}[0].CustomCrop.{size}",
            _cropped,
            {f"{T}[0].CustomCrop.{at}": high + 1},
            {f"{T}[0].CustomCrop.{at}": high},
        )
        for at, size, high in (("LocationX", "Width", 9360), ("LocationY", "Height", 9640))
    ),
    Case(
        "mask-needs-crop-mode",
        f"{T}[0].TransparentUrl",
        _MIX,
        {f"{T}[0].TransparentUrl": f"{PIC}m.png", f"{T}[0].RenderMode": 1},
        {f"{T}[0].TransparentUrl": f"{PIC}m.png", f"{T}[0].RenderMode": DROP},
        "InvalidParameter",
    ),
]

MARKS = [
    *(
        Case(
            "watermark-outside-frame",
            f"{W}[0].WaterMarkImage.{m}",
            _MIX,
            {f"{W}[0].WaterMarkImage.{m}": at + 1},
            {f"{W}[0].WaterMarkImage.{m}": at},
        )
        for m, at in (("LocationX", 1184), ("LocationY", 672))
    ),
    Case(
        "watermark-empty",
        f"{W}[0].WaterMarkImage.WaterMarkWidth",
        _MIX,
        {f"{W}[0].WaterMarkImage.WaterMarkWidth": 0},
        {f"{W}[0].WaterMarkImage.WaterMarkWidth": 1},
    ),
    Case(
        "text-without-size",
        f"{W}[1].WaterMarkText.FontSize",
        _lettered,
        {f"{W}[1].WaterMarkText.FontSize": 0},
        {f"{W}[1].WaterMarkText.FontSize": 1},
    ),
    Case(
        "text-without-size", f"{W}[1].WaterMarkText.FontSize", _lettered, {f"{W}[1].WaterMarkText.FontSize": DROP}, {}
    ),
    Case(
        "font-unknown",
        f"{W}[1].WaterMarkText.Font",
        _lettered,
        {f"{W}[1].WaterMarkText.Font": "Arial"},
        {f"{W}[1].WaterMarkText.Font": "SourceHanSans"},
    ),
    Case("many-watermarks", W, _MIX, {W: _blank_marks(26)}, {W: _blank_marks(25)}),
    Case(
        "z-order-tie",
        f"{W}[0].WaterMarkImage.ZOrder",
        _MIX,
        {f"{W}[0].WaterMarkImage.ZOrder": 0},
        {f"{W}[0].WaterMarkImage.ZOrder": 1},
    ),
    Case("z-order-tie", f"{T}[1].ZOrder", _MIX, {f"{T}[1].LocationX": 639}, {f"{T}[1].LocationX": 640}),
    Case("z-order-unusual", f"{T}[1].ZOrder", _MIX, {f"{T}[1].ZOrder": 16}, {f"{T}[1].ZOrder": 15}),
    Case("z-order-unusual", f"{T}[1].ZOrder", _MIX, {f"{T}[1].ZOrder": -1}, {f"{T}[1].ZOrder": 1}),
    Case("mixing-without-transcoding", L, bodies.single, {f"{L}.MixLayoutMode": 4}, {}, "InvalidParameter"),
    Case("mixing-without-transcoding", W, bodies.single, {W: [bodies.logo()]}, {W: []}, "InvalidParameter"),
    Case(
        "background-without-transcoding",
        f"{V}.BackGroundColor",
        bodies.single,
        {f"{V}.BackGroundColor": "0x000000"},
        {},
    ),
    Case(
        "background-without-transcoding", f"{V}.BackgroundImageUrl", bodies.single, {f"{V}.BackgroundImageUrl": PIC}, {}
    ),
    Case(
        "single-stream-with-mixing",
        "SingleSubscribeParams",
        bodies.single,
        {"WithTranscoding": 1},
        {},
        "InvalidParameter",
    ),
]

OUT = [
    Case("no-destination", "PublishCdnParams", _MIX, {"PublishCdnParams": DROP}, {}, "MissingParameter"),
    Case(
        "no-destination",
        "PublishCdnParams",
        _MIX,
        {"PublishCdnParams": []},
        {"FeedBackRoomParams": _feedback(1), "PublishCdnParams": []},
    ),
    *(
        Case("cdn-url-scheme", URL, _MIX, {URL: bad}, {URL: "RTMP://push.example.com/app/key"}, "InvalidParameter")
        for bad in ("rtmps://push.example.com/app/key", "srt://push.example.com:9000", "push.example.com/app/key")
    ),
    Case("cdn-url-incomplete", URL, _MIX, {URL: "rtmp:///app/key"}, {URL: "rtmp://h/app/key"}, "InvalidParameter"),
    Case("cdn-url-incomplete", URL, _MIX, {URL: "rtmp://push.example.com/"}, {URL: "rtmp://h/a/k"}, "InvalidParameter"),
    *(
        Case("cdn-url-characters", URL, _MIX, {URL: bad}, {URL: "rtmp://h/app/k%20?a=b&c=d"}, "InvalidParameter")
        for bad in ("rtmp://h/app/k ", "rtmp://h/app/k\n", "rtmp://h/app/é")
    ),
    Case("cdn-url-without-stream", URL, _MIX, {URL: "rtmp://h/app/"}, {URL: "rtmp://h/app/key"}),
    Case(
        "cdn-url-twice",
        "PublishCdnParams[1].PublishCdnUrl",
        _MIX,
        {"PublishCdnParams": _urls(1) * 2},
        {"PublishCdnParams": _urls(2)},
    ),
    Case(
        "is-tencent-cdn-unset", "PublishCdnParams[0].IsTencentCdn", _MIX, {"PublishCdnParams[0].IsTencentCdn": DROP}, {}
    ),
    Case(
        "is-tencent-cdn-doubtful",
        "PublishCdnParams[0].IsTencentCdn",
        _MIX,
        {"PublishCdnParams[0].IsTencentCdn": 0},
        {"PublishCdnParams": _urls(1)},
    ),
    *(
        Case(
            "sei-payload-type",
            f"{S}.PayloadType",
            _SEI,
            {f"{S}.PayloadType": bad},
            {f"{S}.PayloadType": good},
            "InvalidParameter",
        )
        for bad, good in ((99, 100), (255, 254), (244, 243), (5, 245))
    ),
    *(
        Case(
            "sei-payload-type",
            f"{P}.PayloadType",
            _SEI,
            {f"{P}.PayloadType": bad},
            {f"{P}.PayloadType": good},
            "InvalidParameter",
        )
        for bad, good in ((99, 100), (255, 254), (244, 243), (4, 5))
    ),
    Case(
        "app-data-long",
        f"{S}.AppData",
        _SEI,
        {f"{S}.AppData": "ä" * 4096},
        {f"{S}.AppData": "ä" * 4095},
        "InvalidParameter",
    ),
    *(
        Case(
            "sei-uuid",
            f"{P}.PayloadUuid",
            _SEI,
            {f"{P}.PayloadUuid": bad},
            {f"{P}.PayloadUuid": "AB" * 16},
            "InvalidParameter",
        )
        for bad in ("a" * 31, "a" * 33, "g" * 32, "0123456789ab-cdef0123456789abcdef")
    ),
    Case("sei-uuid-ignored", f"{P}.PayloadUuid", _SEI, {f"{P}.PayloadType": 101}, {}),
    Case("sei-type-unset", f"{P}.PayloadType", _SEI, {f"{P}.PayloadType": DROP}, {}),
    Case("sei-content-empty", f"{P}.PayloadContent", _SEI, {f"{P}.PayloadContent": ""}, {f"{P}.PayloadContent": "x"}),
    Case("sei-empty", "SeiParams", _MIX, {"SeiParams": {}}, {"SeiParams": {"LayoutVolume": {}}}),
    Case("sei-interval", f"{S}.Interval", _SEI, {f"{S}.Interval": 0}, {f"{S}.Interval": 1}),
    Case("sei-without-video", "SeiParams", bodies.audio_only, {"SeiParams.LayoutVolume": {}}, {}),
    *(
        Case(
            "record-name-long",
            f"{R}.{m}",
            _REC,
            {f"{R}.{m}": "k" * (most + 1)},
            {f"{R}.{m}": "k" * most},
            "InvalidParameter",
        )
        for m, most in (("RecordKey", 128), ("UserDefineRecordPrefix", 64))
    ),
    *(
        Case("record-name-characters", f"{R}.{m}", _REC, {f"{R}.{m}": bad}, {f"{R}.{m}": "aZ09_-"}, "InvalidParameter")
        for m in ("RecordKey", "UserDefineRecordPrefix")
        for bad in ("a b", "a/b", "é")
    ),
    Case(
        "record-mp4-and-aac",
        f"{R}.RecordFormat",
        _REC,
        {f"{R}.RecordFormat": ["mp4", "aac"]},
        {f"{R}.RecordFormat": ["hls", "aac"]},
        "InvalidParameter",
    ),
    Case("record-two-stores", STORE, _REC, {f"{STORE}.McuCloudVod.McuTencentVod": {}}, {}, "InvalidParameter"),
    *(
        Case("storage-incomplete", f"{STORE}.CloudStorage.{m}", _REC, {f"{STORE}.CloudStorage.{m}": DROP}, {})
        for m in ("Vendor", "Region", "Bucket", "AccessKey", "SecretKey")
    ),
    *(
        Case("unknown-member", f"{at}Sparkle", body, {f"{at}Sparkle": {"deep": [1]}}, {})
        for at, body in (
            ("", _MIX),
            (f"{T}[1].", _MIX),
            (f"{T}[1].UserMediaStream.UserInfo.", _MIX),
            (f"{W}[0].WaterMarkImage.", _MIX),
            ("PublishCdnParams[0].", _MIX),
            (f"{STORE}.CloudStorage.", _REC),
        )
    ),
    Case("misspelt-member", f"{V}.BackgroundColor", _MIX, {f"{V}.BackgroundColor": "0x000000"}, {}),
    Case("mainland-only-member", f"{T}[0].EnableStreamSEI", _MIX, {f"{T}[0].EnableStreamSEI": 1}, {}),
]

START = [*NEEDED, *NEW, *VALUES, *PEOPLE, *SOUND, *PICTURE, *MARKS, *OUT]

UPDATE = [
    *(case for m in ("SdkAppId", "TaskId", "SequenceNumber", "WithTranscoding") for case in _needed(m, bodies.update)),
    Case("negative-number", "SequenceNumber", bodies.update, {"SequenceNumber": -1}, {"SequenceNumber": 0}),
    Case("update-changes-nothing", "", bodies.update, {V: DROP}, {"PublishCdnParams": [], V: DROP}),
    Case(
        "one-audio-list",
        f"{A}.UnSubscribeAudioList",
        bodies.update,
        {f"{A}.SubscribeAudioList": []},
        {f"{A}.SubscribeAudioList": [], f"{A}.UnSubscribeAudioList": []},
    ),
    Case(
        "one-audio-list",
        f"{A}.SubscribeAudioList",
        bodies.update,
        {f"{A}.UnSubscribeAudioList": []},
        {f"{A}.AudioEncode": {}},
    ),
    Case("mixing-without-transcoding", L, bodies.update, {"WithTranscoding": 0}, {}, "InvalidParameter"),
    Case(
        "single-stream-with-mixing",
        "SingleSubscribeParams",
        bodies.update,
        {"SingleSubscribeParams.UserMediaStream.UserInfo": person("ada")},
        {},
    ),
    Case("tile-outside-frame", f"{T}[1].LocationX", bodies.update, {E: {"Width": 1000, "Height": 720}}, {}),
    Case("unknown-member", "RecordParams", bodies.update, {"RecordParams": {}}, {}),
    Case(
        "cross-room-without-allow-list",
        f"{A}.SubscribeAudioList",
        bodies.update,
        {f"{T}[1].UserMediaStream.UserInfo.RoomId": "9", f"{A}.SubscribeAudioList": []},
        {f"{T}[1].UserMediaStream.UserInfo.RoomId": "9"},
    ),
]

STOP = [
    *(case for m in ("SdkAppId", "TaskId") for case in _needed(m, bodies.stop)),
    Case("app-id", "SdkAppId", bodies.stop, {"SdkAppId": -5}, {"SdkAppId": 5}),
    Case("mainland-only-member", "RecordKey", bodies.stop, {"RecordKey": "k"}, {}),
    Case("unknown-member", "Sparkle", bodies.stop, {"Sparkle": 1}, {}),
]
