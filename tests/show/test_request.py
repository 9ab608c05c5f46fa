"""A request becomes a show and comes back as it was, and its secrets never stay in the show."""

from __future__ import annotations

import json
from typing import Any, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from designer.show.model import find_look
from designer.show.request import (
    masked,
    missing_secrets,
    request_index,
    show_from_request,
    start_request,
)
from designer.show.vault import Vault
from designer.show.walk import member_name, put
from designer.trtc.structures import StartPublishCdnStream
from tests.show.bodies import BODIES, SECRETS, dumped, tile


def opened(body: dict[str, Any]):
    vault = Vault()
    show = show_from_request(StartPublishCdnStream.from_json(dumped(body)), vault, name="Body")
    return show, find_look(show, show.opening_look), vault


def come_back(body: dict[str, Any]) -> Any:
    show, look, vault = opened(body)
    return json.loads(start_request(show, look, vault).to_json())


@pytest.mark.parametrize("name", BODIES)
def test_a_body_comes_back_equal(name):
    assert come_back(BODIES[name]) == BODIES[name]


@pytest.mark.parametrize("name", BODIES)
def test_the_show_holds_no_secret(name):
    show, look, vault = opened(BODIES[name])
    written = show.model_dump_json()
    for secret in SECRETS:
        assert secret not in written
        assert secret not in repr(show) + repr(vault)
        assert secret not in masked(start_request(show, look, vault)).to_json().decode()


def test_only_missing_secrets_are_named():
    show, look, vault = opened(BODIES["back to room"])
    request = start_request(show, look, vault)
    assert missing_secrets(request, vault) == ()
    assert missing_secrets(start_request(show, look), None) == ("AgentParams.UserSig", "FeedBackRoomParams[0].UserSig")


def test_what_was_masked_is_missing():
    show, look, vault = opened(BODIES["storage"])
    body = json.loads(masked(start_request(show, look)).to_json())
    show, look, vault = opened(body)
    assert missing_secrets(start_request(show, look, vault), vault) == (
        "AgentParams.UserSig",
        "PublishCdnParams[0].PublishCdnUrl",
        "RecordParams.McuStorageParams.CloudStorage.AccessKey",
        "RecordParams.McuStorageParams.CloudStorage.SecretKey",
    )


def test_hidden_items_are_not_sent_and_have_no_index():
    show, look, _ = opened(BODIES["mix to cdn"])
    tiles = look.tiles
    look = put(look, tiles=(put(tiles[0], hidden=True), tiles[1]))
    video = start_request(show, look).video_params
    assert [entry.location_x for entry in video.layout_params.mix_layout_list] == [640]
    assert request_index(look) == {"tile-2": "MixLayoutList[0]", "mark-1": "WaterMarkList[0]"}
    assert len(start_request(show, put(look, watermarks=None)).video_params.layout_params.mix_layout_list) == 1


def test_a_look_of_its_own_sound_and_sei():
    show, look, _ = opened(BODIES["cross room"])
    sei = StartPublishCdnStream.from_json(dumped(BODIES["layout sei"])).sei_params
    look = put(look, sei=sei, un_subscribe_audio_list=show.base.audio_params.subscribe_audio_list[:1])
    request = start_request(show, look)
    assert request.sei_params is sei
    assert request.audio_params.audio_encode == show.base.audio_params.audio_encode
    assert len(request.audio_params.subscribe_audio_list) == 2
    assert len(request.audio_params.un_subscribe_audio_list) == 1


def test_the_cast_is_everyone_named_once():
    body = json.loads(dumped(BODIES["cross room"]))
    screen = tile("ada", 0)
    screen["UserMediaStream"]["StreamType"] = 1
    body["VideoParams"]["LayoutParams"]["MixLayoutList"] += [screen, tile("ada", 0), {}]
    body["AudioParams"]["UnSubscribeAudioList"] = [{"UserInfo": {"UserId": "cleo"}}, {"UserInfo": None}]
    show, _, _ = opened(body)
    assert [(person.name, person.room_id, person.stream_type) for person in show.cast] == [
        ("ada", "730112", 0),
        ("bruno", "730113", 0),
        ("ada (screen)", "730112", 1),
        ("cleo", None, 0),
    ]
    assert len({person.id for person in show.cast}) == 4


def test_people_of_single_stream_and_dynamic_layout_are_in_the_cast():
    for name in ("single stream", "single stream, sound", "dynamic layout"):
        show, _, _ = opened(BODIES[name])
        assert [person.user_id for person in show.cast] == ["ada"]


def test_a_look_without_video_of_its_own_still_sends_its_tiles():
    show, look, _ = opened(BODIES["audio only"])
    tiles = opened(BODIES["mix to cdn"])[1].tiles
    request = start_request(show, put(look, tiles=tiles))
    assert len(request.video_params.layout_params.mix_layout_list) == 2


# Any body of the right types

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)


def _values(annotation: Any) -> st.SearchStrategy[Any]:
    if get_origin(annotation) is tuple:
        return st.lists(_values(get_args(annotation)[0]), max_size=2)
    if choices := get_args(annotation):
        return st.one_of([_values(choice) for choice in choices])
    if annotation is type(None):
        return st.none()
    if annotation is int:
        return st.integers(-(2**65), 2**65)
    if annotation is str:
        return st.sampled_from(["", "***", "rtmp://a@b/c/d?e=f", "https://x/y.png?Signature=abc&v=2"]) | _TEXT
    assert issubclass(annotation, BaseModel)
    return st.deferred(lambda: bodies_of(annotation))


def bodies_of(structure: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    structure.model_rebuild()
    members = {
        member_name(structure, name): _values(field.annotation) for name, field in structure.model_fields.items()
    }
    unknown = st.dictionaries(_TEXT.map("X{}".format), _ANYTHING, max_size=1)
    return st.builds(lambda known, extra: known | extra, st.fixed_dictionaries({}, optional=members), unknown)


@settings(max_examples=150, deadline=None)
@given(bodies_of(StartPublishCdnStream))
def test_any_body_comes_back_equal(body):
    assert come_back(body) == body
