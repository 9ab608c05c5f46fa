"""Request bodies for tests, made after the published ones with ids and addresses of our own. Each call gives a fresh one."""

from __future__ import annotations

import copy
import re
from itertools import pairwise
from typing import Any

Body = dict[str, Any]

DROP = object()
"""In `changed`: the member is taken out."""

APP = 1400000001
ROOM = "8801"


def person(user_id: str, room_id: str = ROOM, kind: int = 0) -> Body:
    return {"UserId": user_id, "RoomId": room_id, "RoomIdType": kind}


def tile(user_id: str, x: int, y: int, width: int, height: int, *, z: int = 0, room_id: str = ROOM) -> Body:
    return {
        "UserMediaStream": {"StreamType": 0, "UserInfo": person(user_id, room_id)},
        "LocationX": x,
        "LocationY": y,
        "ImageWidth": width,
        "ImageHeight": height,
        "ZOrder": z,
        "RenderMode": 0,
    }


def logo(x: int = 32, y: int = 32, *, z: int = 3) -> Body:
    return {
        "WaterMarkType": 0,
        "WaterMarkImage": {
            "WaterMarkUrl": "https://pictures.example.com/marks/logo.png",
            "LocationX": x,
            "LocationY": y,
            "WaterMarkWidth": 96,
            "WaterMarkHeight": 48,
            "ZOrder": z,
        },
    }


def line(text: str = "Live from the studio", *, z: int = 4) -> Body:
    return {
        "WaterMarkType": 1,
        "WaterMarkText": {
            "Text": text,
            "LocationX": 64,
            "LocationY": 620,
            "WaterMarkWidth": 600,
            "WaterMarkHeight": 60,
            "FontSize": 40,
            "FontColor": "0xFFFFFF",
            "ZOrder": z,
        },
    }


def _common() -> Body:
    return {
        "SdkAppId": APP,
        "RoomId": ROOM,
        "RoomIdType": 0,
        "WithTranscoding": 1,
        "AgentParams": {"UserId": f"mix_robot_{ROOM}", "UserSig": "eJw-robot-signature", "MaxIdleTime": 60},
        "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64, "Codec": 0}},
        "PublishCdnParams": [
            {"PublishCdnUrl": "rtmp://7001.livepush.myqcloud.com/live/evening_show", "IsTencentCdn": 1}
        ],
    }


def _encode() -> Body:
    return {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2}


def mix() -> Body:
    """Two people side by side, a logo, to a CDN."""
    body = _common()
    body["VideoParams"] = {
        "VideoEncode": _encode(),
        "LayoutParams": {
            "MixLayoutMode": 4,
            "PureAudioHoldPlaceMode": 0,
            "MixLayoutList": [tile("ada", 0, 0, 640, 720), tile("ben", 640, 0, 640, 720)],
        },
        "BackGroundColor": "0x102030",
        "WaterMarkList": [logo()],
    }
    return body


def audio_only() -> Body:
    body = _common()
    body["AudioParams"]["SubscribeAudioList"] = [{"UserInfo": person("ada")}, {"UserInfo": person("ben")}]
    return body


def single() -> Body:
    """One stream, relayed untouched."""
    body = _common()
    body["WithTranscoding"] = 0
    body["VideoParams"] = {"VideoEncode": _encode()}
    body["SingleSubscribeParams"] = {"UserMediaStream": {"StreamType": 0, "UserInfo": person("ada")}}
    return body


def single_audio() -> Body:
    body = single()
    del body["VideoParams"]
    return body


def back_to_room() -> Body:
    """The mix goes into another room."""
    body = mix()
    del body["PublishCdnParams"]
    body["FeedBackRoomParams"] = [
        {"RoomId": "8802", "RoomIdType": 0, "UserId": "carrier_8802", "UserSig": "eJw-carrier-signature"}
    ]
    return body


def with_sei() -> Body:
    body = mix()
    body["SeiParams"] = {
        "LayoutVolume": {"AppData": "evening", "PayloadType": 100, "Interval": 1000, "FollowIdr": 1},
        "PassThrough": {"PayloadContent": "cue", "PayloadType": 5, "PayloadUuid": "0123456789abcdef" * 2},
    }
    return body


def cross_room() -> Body:
    body = mix()
    body["AudioParams"]["SubscribeAudioList"] = [
        {"UserInfo": person("ada")},
        {"UserInfo": person("ben", "8803"), "SoundLevel": 80},
    ]
    body["VideoParams"]["LayoutParams"]["MixLayoutList"][1] = tile("ben", 640, 0, 640, 720, room_id="8803")
    return body


def dynamic() -> Body:
    """Screen share, placed by the service."""
    body = mix()
    body["VideoParams"]["LayoutParams"] = {
        "MixLayoutMode": 2,
        "PureAudioHoldPlaceMode": 1,
        "RenderMode": 1,
        "MaxVideoUser": {"UserMediaStream": {"StreamType": 1, "UserInfo": person("ada")}},
    }
    return body


def recorded() -> Body:
    body = mix()
    body["RecordParams"] = {
        "UniRecord": 3,
        "RecordKey": "evening_1",
        "RecordFormat": ["hls", "mp4"],
        "McuStorageParams": {
            "CloudStorage": {
                "Vendor": 0,
                "Region": "ap-singapore",
                "Bucket": "shows",
                "AccessKey": "bucket-access-key",
                "SecretKey": "bucket-secret-key",
            }
        },
    }
    return body


def full() -> Body:
    """Sixteen tiles and ten watermarks."""
    body = mix()
    video = body["VideoParams"]
    video["LayoutParams"]["MixLayoutList"] = [
        tile(f"guest_{index}", index % 4 * 320, index // 4 * 180, 320, 180) for index in range(16)
    ]
    video["WaterMarkList"] = [logo(x=index * 100, z=3 + index % 2) for index in range(9)] + [line(z=5)]
    return body


def update() -> Body:
    body = mix()
    del body["VideoParams"]["VideoEncode"]
    return {
        "SdkAppId": APP,
        "TaskId": "-m7Kp.Q2+x",
        "SequenceNumber": 20,
        "WithTranscoding": 1,
        "VideoParams": body["VideoParams"],
    }


def stop() -> Body:
    return {"SdkAppId": APP, "TaskId": "-m7Kp.Q2+x"}


STARTS = (mix, audio_only, single, single_audio, back_to_room, with_sei, cross_room, dynamic, recorded, full)


def changed(body: Body, changes: dict[str, Any]) -> Body:
    """The body with members set by path (`A.B[0].C`), or taken out; what is missing on the way is made."""
    for path, value in changes.items():
        steps = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
        at: Any = body
        for step, following in pairwise(steps):
            if isinstance(at, list):
                at = at[step]
            else:
                at = at.setdefault(step, [] if isinstance(following, int) else {})
        last = steps[-1]
        value = value if value is DROP else copy.deepcopy(value)
        if value is DROP:
            del at[last]
        elif isinstance(at, list) and last == len(at):
            at.append(value)
        else:
            at[last] = value
    return body
