"""Members by their API path: absent, null and empty stay three things."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from designer.show import edits
from designer.show.edits import UNSET
from designer.show.model import Look, Show, find_item
from designer.trtc.structures import (
    McuPublishCdnParam,
    McuUserInfoParams,
    StartPublishCdnStream,
    VideoEncode,
)
from tests.show.making import UNKNOWN, image, show_of, shows, text, tile

L = "look-1"


def bare() -> Show:
    return Show(name="s", base=StartPublishCdnStream(), looks=(Look(id=L, name="l"),), opening_look=L)


def test_setting_a_deep_member_makes_what_is_on_the_way_and_unset_removes_only_the_member():
    show = edits.set_show_field(bare(), "AudioParams.AudioEncode.BitRate", 64)
    assert show.base.to_dict() == {"AudioParams": {"AudioEncode": {"BitRate": 64}}}
    show = edits.set_show_field(show, "AudioParams.AudioEncode.BitRate", UNSET)
    assert show.base.to_dict() == {"AudioParams": {"AudioEncode": {}}}
    show = edits.set_show_field(show, "AudioParams", UNSET)
    assert show.base.to_dict() == {}
    assert edits.set_show_field(show, "AudioParams.AudioEncode.BitRate", UNSET) is show


def test_null_is_neither_absent_nor_a_value():
    show = edits.set_show_field(bare(), "RoomId", None)
    assert show.base.to_dict() == {"RoomId": None}
    assert edits.get_show_field(show, "RoomId") is None
    assert edits.get_show_field(bare(), "RoomId") is UNSET
    assert edits.set_show_field(show, "RoomId", None) is show
    assert edits.set_show_field(edits.set_show_field(show, "RoomId", "1"), "RoomId", None).base.to_dict() == {
        "RoomId": None
    }


def test_encoding_belongs_to_the_show_and_layout_to_the_look():
    show = edits.set_show_field(bare(), "VideoParams.VideoEncode.Fps", 25)
    assert show.video_encode is not None and show.video_encode.to_dict() == {"Fps": 25}
    assert edits.get_field(show, L, "VideoParams.VideoEncode.Fps") == 25
    show = edits.set_look_field(show, L, "LayoutParams.MixLayoutMode", 3)
    show = edits.set_look_field(show, L, "VideoParams.BackGroundColor", "0x112233")
    video = show.looks[0].video
    assert video is not None
    assert video.to_dict() == {"LayoutParams": {"MixLayoutMode": 3}, "BackGroundColor": "0x112233"}
    assert edits.get_field(show, L, "VideoParams.LayoutParams.MixLayoutMode") == 3
    assert edits.get_field(show, L, "BackGroundColor") == "0x112233"
    assert edits.set_show_field(show, "VideoParams.VideoEncode", UNSET).video_encode is None
    assert edits.set_show_field(show, "VideoParams.VideoEncode", VideoEncode(fps=25)) is show


@pytest.mark.parametrize("path", ["VideoParams.BackGroundColor", "Nonsense", "RoomId.Deeper", "AgentParams[0]", "A..B"])
def test_a_path_that_leads_nowhere_in_the_show_is_refused(path):
    with pytest.raises((KeyError, IndexError)):
        edits.set_show_field(bare(), path, 1)


@pytest.mark.parametrize("path", ["VideoEncode.Fps", "LayoutParams.MixLayoutList", "WaterMarkList", "Nonsense"])
def test_a_path_that_is_not_the_looks_is_refused(path):
    with pytest.raises(KeyError):
        edits.set_look_field(bare(), L, path, 1)


def test_a_wrong_type_is_refused_and_nothing_is_changed():
    show = show_of(tile("a", 0, 0, 10, 10))
    with pytest.raises(ValidationError):
        edits.set_item_field(show, L, ("a",), "LocationX", "10")
    with pytest.raises(ValidationError):
        edits.set_show_field(show, "RoomId", 5)


def test_one_value_reaches_every_selected_item_of_either_kind():
    """obs#10448: multi-edit reaches every selected item."""
    show = show_of(tile("a", 0, 0, 10, 10), tile("b", 0, 0, 10, 10), image("m", 0, 0, 9, 9), text("t", 0, 0, 9, 9))
    after = edits.set_item_field(show, L, ("a", "b", "m", "t"), "LocationX", 77)
    for item_id in ("a", "b", "m", "t"):
        assert edits.get_item_field(find_item(after.looks[0], item_id), "LocationX") == 77
    assert edits.get_item_field(find_item(after.looks[0], "t"), "WaterMarkText.LocationX") == 77
    assert edits.set_item_field(after, L, ("a", "t"), "LocationX", 77) is after


def test_items_that_lack_a_member_are_passed_over():
    show = show_of(tile("a", 0, 0, 10, 10), text("t", 0, 0, 9, 9))
    after = edits.set_item_field(show, L, ("a", "t"), "Text", "Hello")
    assert find_item(after.looks[0], "a") is find_item(show.looks[0], "a")
    assert edits.get_item_field(find_item(after.looks[0], "t"), "Text") == "Hello"


def test_a_person_in_a_tile_can_be_named_and_taken_away():
    show = show_of(tile("a", 0, 0, 10, 10))
    named = edits.set_item_field(show, L, ("a",), "UserMediaStream.UserInfo.UserId", "anna")
    blank = edits.set_item_field(named, L, ("a",), "UserMediaStream", UNSET)
    assert json.loads(blank.model_dump_json(exclude_unset=True)) == json.loads(show.model_dump_json(exclude_unset=True))


def test_the_type_of_a_watermark_and_a_dict_as_value():
    show = show_of(image("m", 0, 0, 10, 10))
    after = edits.set_item_field(show, L, ("m",), "WaterMarkType", 1)
    assert edits.get_item_field(find_item(after.looks[0], "m"), "Text") is UNSET
    after = edits.set_item_field(after, L, ("m",), "WaterMarkText", {"Text": "Hi"})
    assert edits.get_item_field(find_item(after.looks[0], "m"), "Text") == "Hi"


def test_entries_are_inserted_moved_changed_and_removed():
    path = "PublishCdnParams"
    show = edits.insert_entry(bare(), path, 0, McuPublishCdnParam(publish_cdn_url="rtmp://a/b/c"))
    show = edits.insert_entry(show, path, 1, McuPublishCdnParam())
    show = edits.set_show_field(show, "PublishCdnParams[1].IsTencentCdn", 1)
    show = edits.move_entry(show, path, 1, 0)
    assert show.base.to_dict() == {path: [{"IsTencentCdn": 1}, {"PublishCdnUrl": "rtmp://a/b/c"}]}
    assert edits.get_show_field(show, "PublishCdnParams[1].PublishCdnUrl") == "rtmp://a/b/c"
    assert edits.get_show_field(show, "PublishCdnParams[2].PublishCdnUrl") is UNSET
    assert edits.move_entry(show, path, 1, 1) is show
    show = edits.remove_entry(edits.remove_entry(show, path, 0), path, 0)
    assert show.base.to_dict() == {path: []}
    with pytest.raises(IndexError):
        edits.remove_entry(show, path, 0)
    with pytest.raises(IndexError):
        edits.set_show_field(show, "PublishCdnParams[0].IsTencentCdn", 1)


def test_a_look_has_sei_and_audio_lists_of_its_own_or_those_of_the_show():
    show = edits.set_show_field(bare(), "SeiParams.LayoutVolume.Interval", 1000)
    assert edits.get_field(show, L, "SeiParams.LayoutVolume.Interval") == 1000
    own = edits.set_look_field(show, L, "SeiParams.LayoutVolume.Interval", 200)
    assert edits.get_field(own, L, "SeiParams.LayoutVolume.Interval") == 200
    assert edits.get_show_field(own, "SeiParams.LayoutVolume.Interval") == 1000
    assert edits.set_look_field(own, L, "SeiParams", UNSET).looks[0].sei is None
    lists = edits.set_look_field(show, L, "SubscribeAudioList", [])
    assert lists.looks[0].subscribe_audio_list == ()
    lists = edits.insert_entry(lists, "SubscribeAudioList", 0, McuUserInfoParams(), look_id=L)
    lists = edits.set_look_field(lists, L, "SubscribeAudioList[0].UserInfo.UserId", "anna")
    assert edits.get_field(lists, L, "AudioParams.SubscribeAudioList[0].UserInfo.UserId") == "anna"
    assert edits.get_field(lists, L, "SubscribeAudioList[1].UserInfo.UserId") is UNSET
    assert edits.set_look_field(lists, L, "SubscribeAudioList", UNSET).looks[0].subscribe_audio_list is None


def test_a_member_we_do_not_know_is_read_and_removed_but_not_invented():
    show = Show(
        name="s",
        base=StartPublishCdnStream.model_validate(UNKNOWN),
        looks=(Look(id=L, name="l"),),
        opening_look=L,
    )
    assert edits.get_show_field(show, "FutureMember.Deep") == [1, None, "x"]
    assert edits.set_show_field(show, "FutureMember", UNSET).base.to_dict() == {}
    with pytest.raises(KeyError):
        edits.set_show_field(show, "OtherMember", 1)


_SHOW_PATHS = {
    "SdkAppId": st.integers(),
    "RoomId": st.text(),
    "AgentParams.UserId": st.text(),
    "AudioParams.AudioEncode.Channel": st.integers(),
    "VideoParams.VideoEncode.Width": st.integers(),
    "RecordParams.McuStorageParams.CloudStorage.FileNamePrefix": st.lists(st.text()).map(tuple),
}


@given(shows(), st.sampled_from([*_SHOW_PATHS]), st.data())
def test_what_was_set_is_read_back_and_setting_it_again_is_no_edit(show, path, data):
    value = data.draw(st.one_of(st.none(), st.just(UNSET), _SHOW_PATHS[path]))
    after = edits.set_show_field(show, path, value)
    got = edits.get_show_field(after, path)
    assert got is value if value is UNSET or value is None else got == value
    assert edits.set_show_field(after, path, value) is after
    assert after.looks is show.looks or after.looks == show.looks
    reread = Show.model_validate_json(after.model_dump_json(exclude_unset=True))
    assert edits.get_show_field(reread, path) == got
