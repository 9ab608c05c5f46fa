"""The update between two requests: whole groups, lists emptied by `[]`, and nothing dropped without a word."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from designer.show.request import update_request
from designer.show.updates import is_fixed
from designer.trtc.structures import StartPublishCdnStream
from tests.show.bodies import BODIES, ENCODE, SIGNATURE_BACK, VIDEO, body, dumped, user

MIX = BODIES["layout sei"]
HEARD = [{"UserInfo": user("ada")}]


def request(value: dict[str, Any]) -> StartPublishCdnStream:
    return StartPublishCdnStream.from_json(dumped(value))


def change(old: dict[str, Any], new: dict[str, Any], also: frozenset[str] = frozenset()):
    made = update_request(request(old), request(new), also=also)
    sent = json.loads(made.update.to_json())
    assert sent.pop("SdkAppId") == old["SdkAppId"]
    assert "TaskId" not in sent
    assert "SequenceNumber" not in sent
    return made, sent


def edited(value: dict[str, Any], path: str, member: Any) -> dict[str, Any]:
    """A copy with one member set, `...` removing it; path as in `VideoParams.WaterMarkList.0.WaterMarkType`."""
    made = copy.deepcopy(value)
    *steps, last = path.split(".")
    at: Any = made
    for step in steps:
        at = at[int(step) if step.isdigit() else step]
    if member is ...:
        del at[last]
    else:
        at[int(last) if last.isdigit() else last] = member
    return made


@pytest.mark.parametrize("name", [name for name in BODIES if name != "nothing"])
def test_nothing_changed_is_nothing_to_send(name):
    made, sent = change(BODIES[name], BODIES[name])
    assert made.empty
    assert made.unsendable == ()
    assert made.groups == frozenset()
    assert sent == {"WithTranscoding": BODIES[name]["WithTranscoding"]}


def test_a_moved_tile_sends_the_layout_alone():
    wanted = edited(MIX, "VideoParams.LayoutParams.MixLayoutList.1.LocationX", 600)
    made, sent = change(MIX, wanted)
    assert made.groups == {"VideoParams.LayoutParams"}
    assert not made.empty
    assert sent == {
        "WithTranscoding": 1,
        "VideoParams": {"LayoutParams": wanted["VideoParams"]["LayoutParams"]},
    }


@pytest.mark.parametrize(
    "path, value", [("VideoEncode.BitRate", 2500), ("BackGroundColor", "0x000000"), ("BackGroundColor", ...)]
)
def test_any_other_change_of_the_picture_sends_all_of_it(path, value):
    wanted = edited(MIX, f"VideoParams.{path}", value)
    made, sent = change(MIX, wanted)
    assert made.groups == {"VideoParams"}
    assert sent["VideoParams"] == wanted["VideoParams"]


def test_removed_watermarks_go_as_an_empty_list():
    _, sent = change(MIX, edited(MIX, "VideoParams.WaterMarkList", ...))
    assert sent["VideoParams"] == VIDEO | {"WaterMarkList": []}


def test_a_removed_list_of_tiles_goes_as_an_empty_list():
    wanted = edited(
        edited(MIX, "VideoParams.LayoutParams.MixLayoutList", ...), "VideoParams.LayoutParams.MixLayoutMode", 3
    )
    made, sent = change(MIX, wanted)
    assert made.groups == {"VideoParams.LayoutParams"}
    assert sent["VideoParams"]["LayoutParams"]["MixLayoutList"] == []


def test_audio_lists_go_together_with_the_encoding_that_runs():
    wanted = edited(MIX, "AudioParams.SubscribeAudioList", HEARD)
    wanted["AudioParams"]["AudioEncode"]["BitRate"] = 128
    made, sent = change(MIX, wanted)
    assert made.groups == {"AudioParams"}
    assert made.unsendable == ("AudioParams.AudioEncode.BitRate",)
    assert sent["AudioParams"] == {
        "AudioEncode": MIX["AudioParams"]["AudioEncode"],
        "SubscribeAudioList": HEARD,
        "UnSubscribeAudioList": [],
    }


def test_a_removed_audio_list_goes_as_an_empty_one():
    confirmed = edited(MIX, "AudioParams.UnSubscribeAudioList", HEARD)
    _, sent = change(confirmed, MIX)
    assert sent["AudioParams"]["UnSubscribeAudioList"] == []
    assert sent["AudioParams"]["SubscribeAudioList"] == []


def test_destinations_go_as_the_whole_new_list():
    more = [*MIX["PublishCdnParams"], {"PublishCdnUrl": "rtmp://b.example.com/live/x", "IsTencentCdn": 0}]
    made, sent = change(MIX, edited(MIX, "PublishCdnParams", more))
    assert made.groups == {"PublishCdnParams"}
    assert sent == {"WithTranscoding": 1, "PublishCdnParams": more}
    _, sent = change(MIX, edited(MIX, "PublishCdnParams", ...))
    assert sent["PublishCdnParams"] == []


def test_push_back_rooms_come_and_go():
    rooms = [{"RoomId": "730999", "RoomIdType": 0, "UserId": "robot_730999", "UserSig": SIGNATURE_BACK}]
    _, sent = change(MIX, edited(MIX, "FeedBackRoomParams", rooms))
    assert sent["FeedBackRoomParams"] == rooms
    _, sent = change(edited(MIX, "FeedBackRoomParams", rooms), MIX)
    assert sent["FeedBackRoomParams"] == []


def test_sei_changes_but_cannot_be_removed():
    wanted = edited(MIX, "SeiParams.LayoutVolume.Interval", 500)
    made, sent = change(MIX, wanted)
    assert sent["SeiParams"] == wanted["SeiParams"]
    made, sent = change(MIX, edited(MIX, "SeiParams", ...))
    assert made.unsendable == ("SeiParams",)
    assert made.empty
    assert "SeiParams" not in sent


@pytest.mark.parametrize(
    "path, value",
    [
        ("RoomId", "1"),
        ("RoomIdType", 1),
        ("AgentParams.UserId", "x"),
        ("SdkAppId", 1),
        ("RecordParams", {"UniRecord": 1}),
        ("Tomorrow", 1),
    ],
)
def test_what_no_update_carries_is_named(path, value):
    made, sent = change(MIX, edited(MIX, path, value))
    assert made.unsendable == (path,)
    assert made.empty
    assert sent == {"WithTranscoding": 1}


def test_a_new_ticket_for_a_robot_that_is_in_the_room_is_no_change():
    made, _ = change(MIX, edited(MIX, "AgentParams.UserSig", "another"))
    assert made.empty
    assert made.unsendable == ()


def test_a_task_does_not_begin_or_cease_to_have_a_picture():
    for old, new in ((MIX, edited(MIX, "VideoParams", ...)), (edited(MIX, "VideoParams", ...), MIX)):
        made, sent = change(old, new)
        assert made.unsendable == ("VideoParams",)
        assert "VideoParams" not in sent


def test_single_stream_changes_only_without_transcoding():
    single = BODIES["single stream"]
    wanted = edited(single, "SingleSubscribeParams.UserMediaStream.UserInfo.UserId", "bruno")
    made, sent = change(single, wanted)
    assert sent == {"WithTranscoding": 0, "SingleSubscribeParams": wanted["SingleSubscribeParams"]}
    made, sent = change(single, edited(single, "VideoParams.VideoEncode.Fps", 30))
    assert made.unsendable == ("VideoParams",)
    mixing = BODIES["mix to cdn"]
    made, sent = change(mixing, mixing | {"SingleSubscribeParams": single["SingleSubscribeParams"]})
    assert "SingleSubscribeParams" not in sent
    assert made.unsendable == ("SingleSubscribeParams",)


def test_mixing_may_begin_and_then_everything_is_sent_but_it_does_not_end():
    single = body(
        WithTranscoding=0,
        VideoParams={"VideoEncode": ENCODE},
        SingleSubscribeParams=BODIES["single stream"]["SingleSubscribeParams"],
    )
    made, sent = change(single, MIX)
    assert sent["WithTranscoding"] == 1
    assert sent["VideoParams"] == MIX["VideoParams"]
    assert sent["PublishCdnParams"] == MIX["PublishCdnParams"]
    assert sent["SeiParams"] == MIX["SeiParams"]
    assert made.groups == {"AudioParams", "VideoParams", "PublishCdnParams", "SeiParams"}
    made, sent = change(MIX, edited(MIX, "WithTranscoding", 0))
    assert made.unsendable == ("WithTranscoding",)
    assert sent == {"WithTranscoding": 1}


def test_groups_without_an_answer_go_again_as_they_are_wanted():
    wanted = edited(MIX, "VideoParams.LayoutParams.MixLayoutList.1.LocationX", 600)
    also = frozenset({"PublishCdnParams", "AudioParams", "SeiParams", "FeedBackRoomParams"})
    made, sent = change(MIX, wanted, also)
    assert made.groups == also | {"VideoParams.LayoutParams"}
    assert sent["FeedBackRoomParams"] == []
    assert sent["PublishCdnParams"] == MIX["PublishCdnParams"]
    made, sent = change(MIX, MIX, frozenset({"VideoParams.LayoutParams"}))
    assert sent["VideoParams"] == {"LayoutParams": MIX["VideoParams"]["LayoutParams"]}
    made, sent = change(MIX, wanted, frozenset({"VideoParams"}))
    assert sent["VideoParams"] == wanted["VideoParams"]
    without_sei = edited(MIX, "SeiParams", ...)
    made, sent = change(without_sei, without_sei, frozenset({"SeiParams"}))
    assert made.unsendable == ("SeiParams",)


def _places(value: Any, path: str = "") -> list[str]:
    """Paths of all members that are no structures, as `Room.Name`; lists count as one."""
    if not isinstance(value, dict):
        return [path]
    return [found for name, part in value.items() for found in _places(part, f"{path}.{name}" if path else name)]


@pytest.mark.parametrize("name", [name for name in BODIES if name != "nothing"])
def test_what_is_said_to_be_fixed_is_what_an_update_cannot_carry(name):
    old = BODIES[name]
    for path in _places(old):
        member = old
        for step in path.split("."):
            member = member[step]
        if path == "WithTranscoding" or member is None:
            continue  # the first is looked at below
        other = member + 1 if isinstance(member, int) else [] if isinstance(member, list) else f"{member}x"
        made, _ = change(old, edited(old, path, other))
        carried = not any(path.startswith(held) for held in made.unsendable)
        if path == "AgentParams.UserSig":
            assert made.empty, "it changes nothing"
        else:
            assert is_fixed(path, request(old)) is not carried, path


def test_mixing_may_begin_on_air_but_not_end():
    assert not is_fixed("WithTranscoding", request({"WithTranscoding": 0}))
    assert is_fixed("WithTranscoding", request({"WithTranscoding": 1}))
