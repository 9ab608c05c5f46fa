"""A structure writes back what it was given: absent, null and unknown stay what they were."""

from __future__ import annotations

import json

import pytest

from designer.trtc.structures import StartPublishCdnStream, replace, same, without

NAMES_OF_OURS = [
    {"room_id": "x", "SdkAppId": 1},
    {"room_id": "x", "RoomId": None},
    {"room_id": None, "RoomId": "5"},
    {"AgentParams": {"user_id": 3, "UserId": None}, "agent_params": {"UserSig": "y"}},
    {"VideoParams": {"VideoEncode": {"width": "wide", "fps": [], "Gop": 2}}},
    {"PublishCdnParams": [{"publish_cdn_url": 1}, {"is_tencent_cdn": True, "IsTencentCdn": 0}]},
    {"model_config": 1, "__dict__": {}, "_private": 2, "": 3, "Ω": 4, "copy": 5},
]


@pytest.mark.parametrize("body", NAMES_OF_OURS, ids=json.dumps)
def test_an_unknown_member_may_be_spelled_like_a_python_name_of_ours(body: dict[str, object]) -> None:
    request = StartPublishCdnStream.from_json(json.dumps(body))
    assert json.loads(request.to_json()) == body
    assert request.to_dict() == body
    assert same(request, StartPublishCdnStream.from_json(request.to_json()))


@pytest.mark.parametrize("body", NAMES_OF_OURS, ids=json.dumps)
def test_a_copy_keeps_unknown_members_apart_from_ours(body: dict[str, object]) -> None:
    request = StartPublishCdnStream.from_json(json.dumps(body))
    assert json.loads(replace(request, with_transcoding=1).to_json()) == body | {"WithTranscoding": 1}
    assert json.loads(replace(request, room_id="7").to_json()) == body | {"RoomId": "7"}
    left = {name: value for name, value in body.items() if name != "RoomId"}
    assert json.loads(without(request, "room_id").to_json()) == left


def test_which_members_were_given_does_not_count_unknown_ones_for_ours() -> None:
    request = StartPublishCdnStream.from_json('{"room_id": "x"}')
    assert "room_id" not in request.model_fields_set
    assert request.room_id is None
    assert not same(request, StartPublishCdnStream.from_json('{"room_id": "x", "RoomId": null}'))
