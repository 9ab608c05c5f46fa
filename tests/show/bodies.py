"""Request bodies made after the published ones, as plain JSON values. Ids, URLs and signatures are made up."""

from __future__ import annotations

import copy
import json
from typing import Any

ROOM = "730112"
SIGNATURE = "eJxMixframeNoRealSignature*of-anyone_"
SIGNATURE_BACK = "eJxMixframeAnotherOne*of-nobody_"
PUSH_URL = "rtmp://push.example.com/live/stream-key-8fd2?token=Zm9v"


def user(name: str, room: str = ROOM) -> dict[str, Any]:
    return {"RoomIdType": 0, "RoomId": room, "UserId": name}


def tile(name: str, x: int, room: str = ROOM) -> dict[str, Any]:
    return {
        "LocationX": x,
        "LocationY": 0,
        "UserMediaStream": {"StreamType": 0, "UserInfo": user(name, room)},
        "ZOrder": 0,
        "ImageHeight": 720,
        "ImageWidth": 640,
        "RenderMode": 0,
    }


BASE: dict[str, Any] = {
    "AgentParams": {"MaxIdleTime": 30, "UserSig": SIGNATURE, "UserId": "robot_730112"},
    "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Codec": 0, "BitRate": 64, "Channel": 2}},
    "PublishCdnParams": [{"PublishCdnUrl": PUSH_URL, "IsTencentCdn": 0}],
    "RoomIdType": 0,
    "SdkAppId": 1400000001,
    "WithTranscoding": 1,
    "RoomId": ROOM,
}

ENCODE = {"Height": 720, "Width": 1280, "Fps": 15, "BitRate": 1536, "Gop": 2}

VIDEO: dict[str, Any] = {
    "VideoEncode": ENCODE,
    "LayoutParams": {
        "PureAudioHoldPlaceMode": 0,
        "MixLayoutMode": 4,
        "MixLayoutList": [tile("ada", 0), tile("bruno", 640)],
    },
    "BackGroundColor": "0x203040",
    "WaterMarkList": [
        {
            "WaterMarkType": 0,
            "WaterMarkImage": {
                "LocationX": 64,
                "LocationY": 64,
                "WaterMarkHeight": 64,
                "WaterMarkWidth": 64,
                "WaterMarkUrl": "https://img.example.com/mark/logo.png",
                "ZOrder": 3,
            },
        }
    ],
}

SINGLE = {"UserMediaStream": {"StreamType": 0, "UserInfo": user("ada")}}


def body(**members: Any) -> dict[str, Any]:
    """The base with members exchanged; None stays null, `...` takes one away."""
    made = copy.deepcopy(BASE) | copy.deepcopy(members)
    return {name: value for name, value in made.items() if value is not ...}


_CROSS_VIDEO = copy.deepcopy(VIDEO)
_CROSS_VIDEO["LayoutParams"]["MixLayoutList"] = [tile("ada", 0), tile("bruno", 640, "730113")]
_HEARD = [{"UserInfo": user("ada")}, {"UserInfo": user("bruno", "730113")}]

BODIES: dict[str, dict[str, Any]] = {
    "mix to cdn": body(VideoParams=VIDEO),
    "audio only": body(AudioParams=BASE["AudioParams"] | {"SubscribeAudioList": _HEARD}),
    "single stream": body(WithTranscoding=0, VideoParams={"VideoEncode": ENCODE}, SingleSubscribeParams=SINGLE),
    "single stream, sound": body(WithTranscoding=0, SingleSubscribeParams=SINGLE),
    "back to room": body(
        VideoParams=VIDEO,
        PublishCdnParams=...,
        FeedBackRoomParams=[{"RoomId": "730999", "RoomIdType": 0, "UserId": "robot_730999", "UserSig": SIGNATURE_BACK}],
    ),
    "layout sei": body(
        VideoParams=VIDEO,
        SeiParams={"LayoutVolume": {"AppData": "sei", "PayloadType": 100, "Interval": 1000, "FollowIdr": 1}},
    ),
    "cross room": body(VideoParams=_CROSS_VIDEO, AudioParams=BASE["AudioParams"] | {"SubscribeAudioList": _HEARD}),
    "dynamic layout": body(
        VideoParams={
            "VideoEncode": ENCODE,
            "LayoutParams": {"MixLayoutMode": 1, "MaxVideoUser": SINGLE, "RenderMode": 1},
        }
    ),
    "blank stream": body(
        VideoParams={
            "LayoutParams": {"MixLayoutList": [{"UserMediaStream": {}}, {"UserMediaStream": {"UserInfo": {}}}, {}]}
        }
    ),
    "unknown members": body(
        Tomorrow={"A": [1, 2.5, None, {"B": "c"}]},
        VideoParams={
            "New": 1,
            "VideoEncode": ENCODE | {"New": True},
            "LayoutParams": {
                "New": [],
                "MixLayoutList": [tile("ada", 0) | {"New": {}, "location": "7"}],
            },
            "WaterMarkList": [{"New": "x", "WaterMarkText": {"Text": "Hi", "New": ""}}],
        },
    ),
    "nulls": body(
        VideoParams={"VideoEncode": None, "LayoutParams": {"MixLayoutList": None}, "WaterMarkList": None},
        PublishCdnParams=None,
        SeiParams=None,
    ),
    "empties": body(
        VideoParams={"VideoEncode": {}, "LayoutParams": {"MixLayoutList": []}, "WaterMarkList": []},
        PublishCdnParams=[],
        SeiParams={},
        AudioParams={"SubscribeAudioList": []},
    ),
    "null video": body(VideoParams=None),
    "empty video": body(VideoParams={}),
    "storage": body(
        RecordParams={
            "UniRecord": 3,
            "McuStorageParams": {
                "CloudStorage": {
                    "Vendor": 0,
                    "Region": "r",
                    "Bucket": "b",
                    "AccessKey": "AKIDmadeup",
                    "SecretKey": "made-up-key",
                    "FileNamePrefix": ["a", "b"],
                }
            },
        }
    ),
    "nothing": {},
}

SECRETS = (SIGNATURE, SIGNATURE_BACK, "stream-key-8fd2", "Zm9v", "AKIDmadeup", "made-up-key")


def dumped(value: Any) -> bytes:
    return json.dumps(value).encode()
