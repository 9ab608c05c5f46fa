"""What is wrong with a show is said once, in the right place, and never with a secret in it."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from designer.show.files import read, sample_show
from designer.show.model import Person
from designer.show.rules import check
from designer.show.walk import put
from designer.trtc import pushurl, usersig
from tests.show.bodies import BODIES, SECRETS, VIDEO, body, dumped, tile

NOW = 1_800_000_000.0
APP, ROBOT = 1400000001, "robot_730112"
DAY = 86400


def ticket(app: int = APP, user: str = ROBOT, *, expire: int = 30 * DAY) -> str:
    return usersig.make(app, "made-up-sdk-key", user, now=NOW, expire=expire)


def agent(sig: Any = ...) -> dict[str, Any]:
    given = {"UserId": ROBOT, "MaxIdleTime": 30, "UserSig": ticket() if sig is ... else sig}
    return {name: value for name, value in given.items() if value is not None}


GOOD = body(VideoParams=VIDEO, AgentParams=agent())


def findings(value: dict[str, Any], **more: Any):
    opened = read(dumped(value), name="in.json")
    return check(opened.show, vault=opened.vault, **{"now": NOW, **more})


def codes(value: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in findings(value, **more)]


def only(value: dict[str, Any], code: str, **more: Any):
    found = [finding for finding in findings(value, **more) if finding.code == code]
    assert len(found) == 1, codes(value, **more)
    return found[0]


def test_a_good_show_has_nothing_wrong():
    assert [finding for finding in findings(GOOD) if finding.severity == "error"] == []


def test_the_sample_goes_live_on_the_stage_and_needs_a_ticket_for_the_cloud():
    opened = sample_show()
    assert check(opened.show, vault=opened.vault, now=NOW, target="stage") == []
    assert [finding.path for finding in check(opened.show, vault=opened.vault, now=NOW)] == ["AgentParams.UserSig"]


def test_what_is_the_shows_is_said_once_and_what_is_a_looks_for_that_look():
    show = sample_show().show
    show = put(show, video_encode=put(show.video_encode, fps=0))
    look = show.looks[1]
    hidden = put(look.tiles[0], hidden=True)
    outside = put(look.tiles[2], layout=put(look.tiles[2].layout, location_x=1200))
    show = put(show, looks=(show.looks[0], put(look, tiles=(hidden, look.tiles[1], outside)), *show.looks[2:]))
    found = check(show, now=NOW, target="stage")
    errors = [finding for finding in found if finding.severity == "error"]
    assert [(finding.path.rpartition(".")[0], finding.look, finding.item) for finding in errors] == [
        ("VideoParams.VideoEncode", None, None),
        ("VideoParams.LayoutParams.MixLayoutList[1]", "Host + screen", "tile-3"),
    ]
    assert {finding.look for finding in check(show, show.looks[0], now=NOW, target="stage")} == {None}


def test_the_worst_comes_first():
    ranks = {"error": 0, "warning": 1, "hint": 2}
    found = [ranks[finding.severity] for name in BODIES for finding in findings(BODIES[name])]
    assert len(set(found)) > 1
    for name in BODIES:
        each = [ranks[finding.severity] for finding in findings(BODIES[name])]
        assert each == sorted(each)


@pytest.mark.parametrize("name", BODIES)
def test_no_finding_tells_a_secret(name):
    opened = read(dumped(BODIES[name]), name="in.json")
    told = str(
        [(finding.message, finding.fix, repr(finding)) for finding in check(opened.show, vault=opened.vault, now=NOW)]
    )
    assert not any(secret in told for secret in (*SECRETS, "mixframe-secret-"))


def test_a_secret_that_is_not_at_hand_is_to_be_pasted_again():
    opened = read(dumped(GOOD), name="in.json")
    found = [finding for finding in check(opened.show, now=NOW) if finding.code == "secret-missing"]
    assert {finding.path for finding in found} == {"AgentParams.UserSig", "PublishCdnParams[0].PublishCdnUrl"}
    assert all(finding.fix == "Paste it again." and finding.severity == "error" for finding in found)
    on_stage = {
        finding.path: finding.severity
        for finding in check(opened.show, now=NOW, target="stage")
        if finding.code == "secret-missing"
    }
    assert on_stage == {"PublishCdnParams[0].PublishCdnUrl": "hint"}, "the stage pushes nowhere"


@pytest.mark.parametrize(
    "sig, code, severity",
    [
        ("rubbish", "usersig-unreadable", "error"),
        (ticket(1400000002), "usersig-other-app", "error"),
        (ticket(user="someone"), "usersig-other-user", "error"),
        (ticket(expire=0), "usersig-expired", "error"),
        (ticket(expire=DAY - 1), "usersig-expires-soon", "warning"),
    ],
)
def test_a_ticket_that_does_not_fit(sig, code, severity):
    value = GOOD | {"AgentParams": agent(sig)}
    finding = only(value, code)
    assert (finding.severity, finding.path) == (severity, "AgentParams.UserSig")
    assert finding.api_code == (None if severity == "warning" else "InvalidParameter.UserSig")


def test_a_ticket_that_just_fits():
    value = GOOD | {"AgentParams": agent(ticket(expire=DAY))}
    assert not any(code.startswith("usersig") for code in codes(value))
    late = GOOD | {"AgentParams": agent(ticket(expire=0))}
    assert not any(code.startswith("usersig") for code in codes(late, now=None))


def test_the_ticket_of_a_push_back_robot_is_read_too():
    room = {"RoomId": "730999", "RoomIdType": 0, "UserId": "robot_730999", "UserSig": ticket()}
    assert only(GOOD | {"FeedBackRoomParams": [room]}, "usersig-other-user").path == "FeedBackRoomParams[0].UserSig"


@pytest.mark.parametrize("left, code", [(0, "push-url-expired"), (DAY - 1, "push-url-expires-soon"), (DAY, None)])
def test_the_time_of_a_push_url(left, code):
    url = pushurl.make("9.livepush.myqcloud.com", "stream", key="made-up", expires_at=int(NOW) + left)
    value = GOOD | {"PublishCdnParams": [{"PublishCdnUrl": url, "IsTencentCdn": 1}]}
    found = [one for one in codes(value) if one.startswith("push-url")]
    assert found == ([code] if code else [])


def test_a_txtime_that_is_no_time():
    url = "rtmp://9.livepush.myqcloud.com/live/s?txSecret=abc&txTime=never"
    value = GOOD | {"PublishCdnParams": [{"PublishCdnUrl": url, "IsTencentCdn": 1}]}
    assert only(value, "push-url-time-unreadable").severity == "warning"


def test_a_push_url_of_another_running_task():
    url = GOOD["PublishCdnParams"][0]["PublishCdnUrl"]
    assert only(GOOD, "push-url-running", running={url}).severity == "error"
    assert "push-url-running" not in codes(GOOD, running={url + "x"})


def test_a_robot_with_the_name_of_someone_in_the_cast():
    opened = read(dumped(GOOD), name="in.json")
    show = put(opened.show, cast=(*opened.show.cast, Person(id="person-9", user_id=ROBOT)))
    assert [one.code for one in check(show, vault=opened.vault, now=NOW)].count("robot-in-cast") == 1
    named = json.loads(dumped(GOOD))
    named["VideoParams"]["LayoutParams"]["MixLayoutList"][0] = tile(ROBOT, 0)
    assert "robot-in-cast" not in codes(named)
    assert "robot-is-person" in codes(named)


def covered(first: dict[str, Any], second: dict[str, Any]) -> list[str]:
    value = json.loads(dumped(GOOD))
    value["VideoParams"]["LayoutParams"]["MixLayoutList"] = [tile("ada", 0) | first, tile("bruno", 0) | second]
    return [finding.message for finding in findings(value) if finding.code == "tile-covered"]


def test_a_tile_under_another():
    assert covered({}, {"ZOrder": 1}) == ["ada cannot be seen: bruno lies over all of it."]
    assert covered({"ZOrder": 2}, {"ZOrder": 1}) == ["bruno cannot be seen: ada lies over all of it."]
    assert "assumed" in covered({}, {})[0]
    assert covered({}, {"ZOrder": 1, "LocationX": 1}) == []
    assert covered({}, {"ZOrder": 1, "TransparentUrl": "https://img.example.com/m.png"}) == []


def test_a_watermark_under_a_tile():
    value = json.loads(dumped(GOOD))
    value["VideoParams"]["WaterMarkList"][0]["WaterMarkImage"]["ZOrder"] = -1
    finding = only(value, "watermark-covered")
    assert (finding.path, finding.item) == ("VideoParams.WaterMarkList[0]", "mark-1")
    assert "watermark-covered" not in codes(GOOD)


def test_much_of_a_picture_is_cropped_away():
    opened = read(dumped(GOOD), name="in.json")
    people = opened.show.cast
    wide = put(people[0], source_width=1280, source_height=720)
    show = put(opened.show, cast=(wide, *people[1:]))
    found = [one for one in check(show, vault=opened.vault, now=NOW) if one.code == "picture-cropped"]
    assert [(one.message, one.path, one.item) for one in found] == [
        (
            "50 % of the picture of ada is cropped away: 1280 × 720 in a tile of 640 × 720.",
            "VideoParams.LayoutParams.MixLayoutList[0].RenderMode",
            "tile-1",
        )
    ]
    upright = put(wide, source_width=720, source_height=810)
    show = put(show, cast=(upright, *people[1:]))
    assert "picture-cropped" not in [one.code for one in check(show, vault=opened.vault, now=NOW)]


def test_a_picture_that_could_not_be_fetched():
    url = "https://img.example.com/mark/logo.png"
    finding = only(GOOD, "picture-not-usable", fetched={url: "the server answers 404"})
    assert finding.severity == "error"
    assert finding.item == "mark-1"
    assert "404" in finding.message
    assert "picture-not-usable" not in codes(GOOD, fetched={url: None})


def test_a_cast_of_nobody_is_a_hint():
    assert only(BODIES["empties"], "nobody-in-cast").severity == "hint"
    assert "nobody-in-cast" not in codes(GOOD)


def test_a_list_that_is_much_too_long_is_judged_in_the_time_of_its_length() -> None:
    """A quadratic walk would take minutes here, in the window as in the local TRTC."""
    dot = {"ImageWidth": 1, "ImageHeight": 1, "LocationY": 0}
    tiles = [
        dot | {"LocationX": 2 * n, "UserMediaStream": {"UserInfo": {"UserId": f"guest_{n}"}}} for n in range(12_000)
    ]
    long = {
        "SdkAppId": 1400000001,
        "VideoParams": {"LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": tiles}},
        "RecordParams": {"UniRecord": 1, "RecordFormat": ["hls"] * 300_000},
    }
    began = time.process_time()
    found = findings(long)
    assert time.process_time() - began < 60
    assert ("too-many-entries", "VideoParams.LayoutParams.MixLayoutList") in {(one.code, one.path) for one in found}
