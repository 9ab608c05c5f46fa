"""What differs between two requests is said in sentences, all of it, and without secrets."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from designer.show.diff import differences, names_of
from designer.show.files import sample_show
from designer.show.request import start_request
from designer.trtc.structures import StartPublishCdnStream, same
from tests.show.bodies import BODIES, SECRETS, dumped, tile, user
from tests.show.test_request import bodies_of
from tests.show.test_updates import edited

MIX = BODIES["layout sei"]


def request(value: dict[str, Any]) -> StartPublishCdnStream:
    return StartPublishCdnStream.from_json(dumped(value))


def sentences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [found.sentence for found in differences(request(old), request(new))]


LIST = "VideoParams.LayoutParams.MixLayoutList"
IMAGE = "VideoParams.WaterMarkList.0.WaterMarkImage"


@pytest.mark.parametrize(
    "path, value, expected",
    [
        (f"{LIST}.1.LocationX", 600, ["bruno moves from 640, 0 to 600, 0"]),
        (f"{LIST}.0.ImageWidth", 320, ["ada changes size from 640 × 720 to 320 × 720"]),
        (f"{LIST}.0.ZOrder", 2, ["ada comes forward, ZOrder 0 → 2"]),
        (f"{LIST}.0.RenderMode", 1, ["ada: picture fills by crop → fit"]),
        (
            f"{LIST}.0.CustomCrop",
            {"Width": 5},
            ["Crop of ada: VideoParams.LayoutParams.MixLayoutList[0].CustomCrop.Width not set → 5"],
        ),
        (f"{LIST}.0.UserMediaStream.UserInfo.UserId", "cleo", ["cleo takes the place of ada"]),
        (f"{LIST}.0.UserMediaStream.StreamType", 1, ["ada (screen) takes the place of ada"]),
        (f"{LIST}.1", tile("ada", 640), ["ada takes the place of bruno"]),
        (LIST, [tile("bruno", 640)], ["ada's tile is removed"]),
        (LIST, [tile("bruno", 640), tile("ada", 0)], ["The list of tiles has another order"]),
        (f"{IMAGE}.LocationX", 65, ["Watermark 1 moves from 64, 64 to 65, 64"]),
        ("VideoParams.WaterMarkList", [], ["Watermark 1 is removed"]),
        ("VideoParams.VideoEncode.BitRate", 2500, ["Bit rate 1536 → 2500 kbps"]),
        ("VideoParams.BackGroundColor", "0x000000", ["Background colour “0x203040” → “0x000000”"]),
        ("VideoParams.LayoutParams.MixLayoutMode", 3, ["Layout custom → grid"]),
        ("SeiParams", ..., ["SEI is removed"]),
        ("SeiParams.LayoutVolume.FollowIdr", 0, ["Layout SEI with key frames yes → no"]),
        ("AgentParams.UserSig", "other", ["The robot's UserSig changes"]),
        ("AgentParams.UserSig", ..., ["The robot's UserSig changes"]),
        ("AudioParams.SubscribeAudioList", [{"UserInfo": user("ada")}], ["ada joins those who are heard"]),
        ("AudioParams.UnSubscribeAudioList", [{"UserInfo": user("ada")}], ["ada is no longer heard"]),
        ("PublishCdnParams", [], ["Destination 1 (rtmp://push.example.com/live/***?***) is removed"]),
        (
            "PublishCdnParams.0.PublishCdnUrl",
            "rtmp://push.example.com/live/k2?t=1",
            ["Destination 1 (rtmp://push.example.com/live/***?***): URL changes"],
        ),
        ("FeedBackRoomParams", [{"RoomId": "7"}], ["Push-back into room 7 is added"]),
        ("Tomorrow", {"A": 1}, ["Tomorrow not set → 1 entry"]),
    ],
)
def test_each_change_has_its_sentence(path, value, expected):
    assert sentences(MIX, edited(MIX, path, value)) == expected


def test_names_come_from_the_cast():
    show = sample_show().show
    requests = [start_request(show, look) for look in show.looks]
    told = [found.sentence for found in differences(requests[0], requests[1], names=names_of(show))]
    assert "Ben's slides' tile is added" in told
    assert "Anna Kovač moves from 16, 104 to 912, 112" in told


def test_paths_are_those_of_the_request():
    wanted = edited(MIX, f"{LIST}.1.LocationX", 600)
    (found,) = differences(request(MIX), request(wanted))
    assert found.path == "VideoParams.LayoutParams.MixLayoutList[1].LocationX"
    assert found.args["of"] == "bruno"


def test_no_sentence_tells_a_secret():
    for old in BODIES.values():
        for new in BODIES.values():
            told = str([(found.sentence, repr(found)) for found in differences(request(old), request(new))])
            assert not any(secret in told for secret in (*SECRETS, "mixframe-secret-"))


@settings(max_examples=200, deadline=None)
@given(bodies_of(StartPublishCdnStream), bodies_of(StartPublishCdnStream))
def test_what_differs_has_a_sentence(old, new):
    one, other = request(old), request(new)
    for found in differences(one, other):
        assert found.sentence
    assert differences(one, request(json.loads(dumped(old)))) == ()
    if not same(one, other) and _without_nothing(old) != _without_nothing(new):
        assert differences(one, other)


def _without_nothing(value: Any) -> Any:
    """A value without absent, null and empty parts, which differ in bytes and not in what they do."""
    if isinstance(value, dict):
        kept = {name: _without_nothing(part) for name, part in value.items()}
        return {name: part for name, part in kept.items() if part not in (None, {}, [], 0, "")}
    if isinstance(value, list):
        return [_without_nothing(part) for part in value]
    return value
