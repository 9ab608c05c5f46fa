"""The shows that are measured, made through the same door as any request people open."""

from __future__ import annotations

from typing import Any

from designer.show.model import Show
from designer.show.request import show_from_request
from designer.show.vault import Vault
from designer.trtc.structures import StartPublishCdnStream

APP = 1400000001
ROOM = "7001"
STAGE_KEY = "a-throw-away-key-of-the-benchmarks"


def user_sig(user_id: str) -> str:
    """A UserSig that the local stage takes."""
    import time

    from designer.trtc import usersig

    return usersig.make(APP, STAGE_KEY, user_id, now=int(time.time()), expire=86400)


def _tile(number: int, x: int, y: int, width: int, height: int) -> dict[str, Any]:
    return {
        "UserMediaStream": {
            "UserInfo": {"UserId": f"guest_{number}", "RoomId": ROOM, "RoomIdType": 0},
            "StreamType": 0,
        },
        "LocationX": x,
        "LocationY": y,
        "ImageWidth": width,
        "ImageHeight": height,
        "ZOrder": number,
        "RenderMode": 0,
    }


def _text(number: int) -> dict[str, Any]:
    return {
        "WaterMarkType": 1,
        "WaterMarkText": {
            "Text": f"Guest number {number}",
            "WaterMarkWidth": 240,
            "WaterMarkHeight": 48,
            "LocationX": 40 + 260 * (number % 5),
            "LocationY": 980,
            "FontSize": 28,
            "FontColor": "0xFFFFFF",
            "BackGroundColor": "0x202830",
            "ZOrder": 14 + number % 2,
        },
    }


def _image(number: int) -> dict[str, Any]:
    return {
        "WaterMarkType": 0,
        "WaterMarkImage": {
            "WaterMarkUrl": f"https://pictures.example/logo-{number}.png",
            "WaterMarkWidth": 96,
            "WaterMarkHeight": 96,
            "LocationX": 60 + 120 * number,
            "LocationY": 40,
            "ZOrder": 13,
        },
    }


def _body(
    tiles: list[dict[str, Any]], watermarks: list[dict[str, Any]], *, width: int, height: int, sig: str
) -> dict[str, Any]:
    return {
        "SdkAppId": APP,
        "RoomId": ROOM,
        "RoomIdType": 0,
        "AgentParams": {"UserId": "mix_robot", "UserSig": sig, "MaxIdleTime": 30},
        "WithTranscoding": 1,
        "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64, "Codec": 0}},
        "VideoParams": {
            "VideoEncode": {"Width": width, "Height": height, "Fps": 25, "BitRate": 2500, "Gop": 2},
            "LayoutParams": {"MixLayoutMode": 4, "PureAudioHoldPlaceMode": 0, "MixLayoutList": tiles},
            "BackGroundColor": "0x101418",
            "WaterMarkList": watermarks,
        },
        "SeiParams": {"LayoutVolume": {"AppData": "bench", "PayloadType": 100, "Interval": 1000, "FollowIdr": 1}},
        "PublishCdnParams": [
            {
                "PublishCdnUrl": "rtmp://push.example/live/bench?txSecret=0123456789abcdef0123456789abcdef&txTime=7FFFFFFF"
            }
        ],
    }


def full_request(sig: str = "eJw-not-a-real-signature") -> StartPublishCdnStream:
    """16 tiles in a grid and 10 watermarks on 1920×1080. Valid with a real UserSig."""
    tiles = [_tile(n, 480 * (n % 4), 240 * (n // 4), 480, 240) for n in range(16)]
    marks = [*(_text(n) for n in range(5)), *(_image(n) for n in range(5))]
    return _read(_body(tiles, marks, width=1920, height=1080, sig=sig))


def roomy_request(times: int = 1) -> StartPublishCdnStream:
    """What is in `full_request`, `times` over and at a third of the size, in the middle of the frame: all can be
    dragged at once. More than the API takes where `times` is."""
    tiles, marks = [], []
    for number in range(16 * times):
        x, y = 560 + 200 * (number % 4) + number // 16 * 3, 320 + 110 * (number // 4 % 4) + number // 16 * 5
        tiles.append(_tile(number, x, y, 190, 100))
    for number in range(10 * times):
        mark = _text(number) if number % 2 else _image(number)
        part = mark["WaterMarkText" if number % 2 else "WaterMarkImage"]
        part |= {"LocationX": 560 + 80 * (number % 10), "LocationY": 650 + number // 10 * 3}
        part |= {"WaterMarkWidth": 60, "WaterMarkHeight": 30, "ZOrder": 16 * times + number}
        marks.append(mark)
    return _read(_body(tiles, marks, width=1920, height=1080, sig="eJw-not-a-real-signature"))


def roomy_show(vault: Vault, times: int = 1) -> Show:
    """The show of `roomy_request`."""
    return show_from_request(roomy_request(times), vault, name="Room around")


def two_person_request(sig: str = "eJw-not-a-real-signature") -> StartPublishCdnStream:
    """Two people side by side on 1280×720."""
    tiles = [_tile(0, 0, 0, 640, 720), _tile(1, 640, 0, 640, 720)]
    return _read(_body(tiles, [], width=1280, height=720, sig=sig))


def full_show(vault: Vault, *, sig: str = "eJw-not-a-real-signature") -> Show:
    """The show of `full_request`; its secrets go to the vault."""
    return show_from_request(full_request(sig), vault, name="Full house")


def two_person_show(vault: Vault) -> Show:
    """The show of `two_person_request`."""
    return show_from_request(two_person_request(), vault, name="Two people")


def _read(body: dict[str, Any]) -> StartPublishCdnStream:
    import json

    return StartPublishCdnStream.from_json(json.dumps(body))
