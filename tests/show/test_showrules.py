"""Every rule that a show can break: broken once, and just held once; and the rulebook knows them all."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from designer import assets
from designer.show.files import read
from designer.show.model import Person, Show
from designer.show.pictures import Fetched
from designer.show.rulebook import FILE, SHOW_RULES, all_rules, rules_text
from designer.show.rules import check
from designer.show.running import robot_key
from designer.show.walk import put
from designer.trtc import pushurl, usersig
from designer.trtc.constraints import RULES
from designer.trtc.memory import Memory
from tests.show.bodies import BASE, VIDEO, dumped, tile
from tests.trtc import cases as requests
from tests.trtc.bodies import changed

NOW = 1_800_000_000.0
APP, ROBOT, DAY = 1400000001, "robot_730112", 86400
L = "VideoParams.LayoutParams"
T = f"{L}.MixLayoutList"
E = "VideoParams.VideoEncode"
A = "AgentParams"
URL = "PublishCdnParams[0].PublishCdnUrl"
Edit = Callable[[Show], Show]


def ticket(expire: int) -> str:
    return usersig.make(APP, "made-up-sdk-key", ROBOT, now=int(NOW), expire=expire)


def tencent(name: str = "stream", *, seconds: int = 60 * DAY) -> str:
    return pushurl.make("9.livepush.myqcloud.com", name, key="made-up", expires_at=int(NOW) + seconds)


def good() -> dict[str, Any]:
    robot = {"UserId": ROBOT, "MaxIdleTime": 60, "UserSig": ticket(60 * DAY)}
    return json.loads(json.dumps(BASE | {"VideoParams": VIDEO, "AgentParams": robot}))


def cast(**first: Any) -> Edit:
    return lambda show: put(show, cast=(put(show.cast[0], **first), *show.cast[1:]))


def more(count: int, **facts: Any) -> Edit:
    people = [Person(id=f"more-{n}", user_id=f"guest_{n}", **facts) for n in range(count)]
    return lambda show: put(show, cast=(*show.cast, *people))


def more_named(user_id: str) -> Edit:
    person = Person(id="more", user_id=user_id)
    return lambda show: put(show, cast=(*show.cast, person))


def plan(**facts: Any) -> Edit:
    return lambda show: put(show, **facts)


def nobody_but(*users: str) -> Edit:
    return lambda show: put(show, cast=tuple(person for person in show.cast if person.user_id in users))


def twice_named(name: str) -> Edit:
    return lambda show: put(show, looks=(*show.looks, put(show.looks[0], id="look-2", name=name)))


def same(show: Show) -> Show:
    return show


def both(one: Edit, other: Edit) -> Edit:
    return lambda show: other(one(show))


SHARE = {
    "MixLayoutMode": 2,
    "PureAudioHoldPlaceMode": 1,
    "MaxVideoUser": {"UserMediaStream": {"UserInfo": {"UserId": "ada"}, "StreamType": 1}},
}
NAMELESS = {"LocationX": 0, "LocationY": 0, "ImageWidth": 640, "ImageHeight": 720}
OPEN = tile("", 0) | {"UserMediaStream": {}}
TEXT = {
    "WaterMarkType": 1,
    "WaterMarkText": {
        "Text": "On air",
        "LocationX": 0,
        "LocationY": 0,
        "WaterMarkWidth": 200,
        "WaterMarkHeight": 40,
        "FontSize": 40,
        "ZOrder": 5,
    },
}


NOTHING: Mapping[str, Any] = MappingProxyType({})


W = "VideoParams.WaterMarkList"
MARK = f"{W}[0].WaterMarkImage"
LOGO = "https://img.example.com/mark/logo.png"
UNDER = {f"{MARK}.ZOrder": -1}


class Case(NamedTuple):
    code: str
    path: str
    breaks: Mapping[str, Any] = NOTHING
    holds: Mapping[str, Any] = NOTHING
    edit: Edit = same
    held: Edit | None = None
    given: Mapping[str, Any] = NOTHING
    held_given: Mapping[str, Any] | None = None


def url_case(code: str, bad: str, fine: str, **more: Any) -> Case:
    return Case(code, URL, {URL: bad}, {URL: fine}, **more)


SOUND_ONLY = cast(audio_only=True)
PICTURE = "https://img.example.com/away.png"
CASES = [
    Case(
        "usersig-ends-before-show",
        "AgentParams.UserSig",
        {},
        {},
        plan(planned_end=NOW + 61 * DAY),
        plan(planned_end=NOW + 60 * DAY),
    ),
    url_case(
        "push-url-ends-before-show",
        tencent(seconds=DAY),
        tencent(seconds=2 * DAY),
        edit=plan(planned_end=NOW + 2 * DAY),
    ),
    Case(
        "idle-shorter-than-break",
        "AgentParams.MaxIdleTime",
        {},
        {},
        plan(planned_break_seconds=60),
        plan(planned_break_seconds=59),
    ),
    Case(
        "idle-shorter-than-break",
        "AgentParams.MaxIdleTime",
        {"AgentParams.MaxIdleTime": None},
        {"AgentParams.MaxIdleTime": 31},
        plan(planned_break_seconds=30),
    ),
    Case("idle-long", "AgentParams.MaxIdleTime", {"AgentParams.MaxIdleTime": 3601}, {"AgentParams.MaxIdleTime": 3600}),
    Case(
        "idle-long",
        "AgentParams.MaxIdleTime",
        {"AgentParams.MaxIdleTime": 4001},
        {"AgentParams.MaxIdleTime": 4000},
        plan(planned_break_seconds=2000),
    ),
    Case("planned-end-past", "", {}, {}, plan(planned_end=NOW - 1), plan(planned_end=NOW)),
    Case(
        "show-longer-than-task-id", "", {}, {}, plan(planned_end=NOW + 30 * DAY + 1), plan(planned_end=NOW + 30 * DAY)
    ),
    Case(
        "task-too-old",
        "",
        given={"task_started_at": NOW - 30 * DAY},
        held_given={"task_started_at": NOW - 30 * DAY + 1},
    ),
    Case(
        "task-old-soon",
        "",
        given={"task_started_at": NOW - 29 * DAY - 1},
        held_given={"task_started_at": NOW - 29 * DAY},
    ),
    Case("person-in-cast-twice", "", {}, {}, more(1), more(1), given={}, held_given={})._replace(
        edit=lambda show: put(show, cast=(*show.cast, put(show.cast[0], id="again"))),
        held=lambda show: put(show, cast=(*show.cast, put(show.cast[0], id="again", stream_type=1))),
    ),
    Case("cast-too-large", "", {}, {}, more(15), more(14)),
    Case("look-name-twice", "", {}, {}, twice_named("Look 1"), twice_named("Look 2")),
    Case(
        "big-picture-not-in-cast",
        f"{L}.MaxVideoUser.UserMediaStream.UserInfo.UserId",
        {L: SHARE},
        {L: SHARE},
        both(nobody_but(), more(1)),
    ),
    Case(
        "big-picture-is-camera",
        f"{L}.MaxVideoUser.UserMediaStream.StreamType",
        {L: SHARE, f"{L}.MaxVideoUser.UserMediaStream.StreamType": 0},
        {L: SHARE},
    ),
    Case(
        "tile-not-in-cast",
        f"{T}[0].UserMediaStream.UserInfo.UserId",
        {},
        {},
        nobody_but("bruno"),
        nobody_but("ada", "bruno"),
    ),
    Case(
        "voice-not-in-cast",
        "AudioParams.SubscribeAudioList[0].UserInfo.UserId",
        {"AudioParams.SubscribeAudioList": [{"UserInfo": {"UserId": "ada"}}]},
        {"AudioParams.SubscribeAudioList": [{"UserInfo": {"UserId": "ada"}}]},
        nobody_but("bruno"),
        same,
    ),
    Case("person-without-place", T, {f"{T}[1]": OPEN}, {f"{T}[1]": OPEN}, more(2), more(1)),
    Case(
        "audio-only-without-placeholder",
        f"{T}[0].BackgroundImageUrl",
        {},
        {f"{T}[0].BackgroundImageUrl": PICTURE},
        SOUND_ONLY,
        SOUND_ONLY,
    ),
    Case(
        "audio-only-without-place",
        f"{L}.PureAudioHoldPlaceMode",
        {L: SHARE, f"{L}.PureAudioHoldPlaceMode": 0},
        {L: SHARE},
        more(1, audio_only=True),
    ),
    Case(
        "audio-only-big-picture",
        f"{L}.MaxVideoUser.UserMediaStream.UserInfo.UserId",
        {L: SHARE},
        {L: SHARE},
        SOUND_ONLY,
        same,
    ),
    Case(
        "crop-beyond-source",
        f"{T}[0].CustomCrop.Width",
        {f"{T}[0].CustomCrop": {"LocationX": 1, "LocationY": 0, "Width": 1280, "Height": 720}},
        {f"{T}[0].CustomCrop": {"LocationX": 0, "LocationY": 0, "Width": 1280, "Height": 720}},
        cast(source_width=1280, source_height=720),
    ),
    Case("tiny-tile", f"{T}[0].ImageWidth", {f"{T}[0].ImageWidth": 31}, {f"{T}[0].ImageWidth": 32}),
    Case(
        "black-bars",
        f"{T}[0].RenderMode",
        {f"{T}[0].RenderMode": 2},
        {f"{T}[0].RenderMode": 1},
        cast(source_width=1280, source_height=720),
    ),
    Case(
        "picture-enlarged",
        f"{T}[0].ImageWidth",
        {},
        {},
        cast(source_width=320, source_height=360),
        cast(source_width=322, source_height=362),
    ),
    Case("bits-per-pixel-low", f"{E}.BitRate", {f"{E}.BitRate": 414}, {f"{E}.BitRate": 415}),
    Case("bits-per-pixel-high", f"{E}.BitRate", {f"{E}.BitRate": 6913}, {f"{E}.BitRate": 6912}),
    Case("fps-high", f"{E}.Fps", {f"{E}.Fps": 31}, {f"{E}.Fps": 30}),
    Case(
        "audio-bit-rate-unusual",
        "AudioParams.AudioEncode.BitRate",
        {"AudioParams.AudioEncode.BitRate": 193},
        {"AudioParams.AudioEncode.BitRate": 192},
    ),
    Case(
        "audio-bit-rate-unusual",
        "AudioParams.AudioEncode.BitRate",
        {"AudioParams.AudioEncode.BitRate": 31},
        {"AudioParams.AudioEncode.BitRate": 32},
    ),
    Case(
        "he-aac-at-high-rate",
        "AudioParams.AudioEncode.Codec",
        {"AudioParams.AudioEncode.Codec": 1, "AudioParams.AudioEncode.BitRate": 97},
        {"AudioParams.AudioEncode.Codec": 1, "AudioParams.AudioEncode.BitRate": 96},
    ),
    url_case("push-url-stream-name", tencent().replace("stream", "st~ream"), tencent("st_r-e.am")),
    url_case("push-url-automatic-name", tencent(f"{APP}_730112_ada_main"), tencent(f"{APP}_730112_ada_mix")),
    url_case("push-url-secret-malformed", re.sub("txSecret=.", "txSecret=g", tencent()), tencent()),
    url_case("push-url-half-signed", tencent().partition("&txTime")[0], tencent()),
    url_case("push-url-is-playback", "rtmp://push.example.com/live/show.flv", "rtmp://push.example.com/live/show"),
    url_case("push-url-private-host", "rtmp://192.168.1.5/live/show", "rtmp://192.169.1.5/live/show"),
    Case(
        "image-url-local",
        f"{T}[0].BackgroundImageUrl",
        {f"{T}[0].BackgroundImageUrl": "http://127.0.0.1:8000/a.png"},
        {f"{T}[0].BackgroundImageUrl": PICTURE},
    ),
    Case(
        "image-url-local",
        f"{T}[0].BackgroundImageUrl",
        {f"{T}[0].BackgroundImageUrl": "http://localhost/a.png"},
        {f"{T}[0].BackgroundImageUrl": "http://localhost/a.png"},
        held_given={"target": "stage"},
    ),
    Case(
        "image-url-private-host",
        f"{T}[0].BackgroundImageUrl",
        {f"{T}[0].BackgroundImageUrl": "http://172.16.0.1/a.png"},
        {f"{T}[0].BackgroundImageUrl": "http://172.32.0.1/a.png"},
    ),
    Case(
        "feedback-needs-sdk",
        "FeedBackRoomParams[0]",
        {"FeedBackRoomParams": [{"RoomId": "5", "RoomIdType": 0, "UserId": "c", "UserSig": ""}]},
        {},
    ),
    Case(
        "record-off-with-parameters",
        "RecordParams.RecordKey",
        {"RecordParams": {"UniRecord": 1, "RecordKey": "k"}},
        {"RecordParams": {"UniRecord": 2, "RecordKey": "k"}},
    ),
    Case(
        "sei-type-5-players",
        "SeiParams.PassThrough.PayloadType",
        {"SeiParams": {"PassThrough": {"PayloadContent": "x", "PayloadType": 5}}},
        {"SeiParams": {"PassThrough": {"PayloadContent": "x", "PayloadType": 100}}},
    ),
    Case(
        "extra-input-charged",
        L,
        {},
        {},
        lambda show: put(show, cast=tuple(put(one, source_width=640, source_height=358) for one in show.cast)),
        lambda show: put(show, cast=tuple(put(one, source_width=640, source_height=360) for one in show.cast)),
    ),
    Case(
        "text-taller-than-box",
        "VideoParams.WaterMarkList[0].WaterMarkText.FontSize",
        {"VideoParams.WaterMarkList": [TEXT], "VideoParams.WaterMarkList[0].WaterMarkText.FontSize": 41},
        {"VideoParams.WaterMarkList": [TEXT]},
    ),
    Case(
        "robot-running",
        "AgentParams.UserId",
        given={"running": {robot_key(APP, "730112", ROBOT)}},
        held_given={"running": {robot_key(APP, "730113", ROBOT)}},
    ),
    Case(
        "tile-hardly-seen",
        f"{T}[0]",
        {f"{T}[1]": tile("bruno", 32) | {"ZOrder": 1}},
        {f"{T}[1]": tile("bruno", 33) | {"ZOrder": 1}},
    ),
    Case(
        "watermark-hardly-seen",
        f"{W}[0]",
        {**UNDER, f"{T}[0].LocationX": 67, f"{T}[0].ImageWidth": 573},
        {**UNDER, f"{T}[0].LocationX": 68, f"{T}[0].ImageWidth": 572},
    ),
    Case(
        "watermark-under-tile",
        f"{W}[0]",
        {**UNDER, f"{T}[0].LocationY": 127, f"{T}[0].ImageHeight": 593},
        {f"{T}[0].LocationY": 128, f"{T}[0].ImageHeight": 592},
    ),
    Case(
        "picture-not-reached",
        f"{MARK}.WaterMarkUrl",
        given={"fetched": {LOGO: Fetched(unreached="no network here")}},
        held_given={"fetched": {LOGO: Fetched(kind="png", width=64, height=64)}},
    ),
    Case(
        "picture-not-usable",
        f"{MARK}.WaterMarkUrl",
        given={"fetched": {LOGO: Fetched(kind="svg", width=64, height=64)}},
        held_given={"fetched": {LOGO: Fetched(kind="png", width=64, height=64)}},
    ),
    Case(
        "watermark-stretched",
        f"{MARK}.WaterMarkUrl",
        given={"fetched": {LOGO: Fetched(kind="png", width=142, height=128)}},
        held_given={"fetched": {LOGO: Fetched(kind="png", width=140, height=128)}},
    ),
    Case(
        "picture-stretched",
        f"{T}[0].TransparentUrl",
        {f"{T}[0].TransparentUrl": PICTURE},
        {f"{T}[0].TransparentUrl": PICTURE},
        given={"fetched": {PICTURE: Fetched(kind="png", width=640, height=640)}},
        held_given={"fetched": {PICTURE: Fetched(kind="png", width=320, height=360)}},
    ),
    Case(
        "picture-stretched",
        f"{T}[0].BackgroundImageUrl",
        {f"{T}[0].BackgroundImageUrl": PICTURE},
        {f"{T}[0].BackgroundImageUrl": PICTURE, f"{T}[0].BackgroundRenderMode": 0},
        given={"fetched": {PICTURE: Fetched(kind="png", width=640, height=640)}},
    ),
    Case(
        "picture-stretched",
        "VideoParams.BackgroundImageUrl",
        {"VideoParams.BackgroundImageUrl": PICTURE},
        {"VideoParams.BackgroundImageUrl": PICTURE},
        given={"fetched": {PICTURE: Fetched(kind="png", width=720, height=1280)}},
        held_given={"fetched": {PICTURE: Fetched(kind="png", width=1920, height=1080)}},
    ),
    Case("usersig-unreadable", f"{A}.UserSig", {f"{A}.UserSig": "eJwnone"}, {}),
    Case("usersig-expired", f"{A}.UserSig", {f"{A}.UserSig": ticket(0)}, {f"{A}.UserSig": ticket(1)}),
    Case("usersig-expires-soon", f"{A}.UserSig", {f"{A}.UserSig": ticket(DAY - 1)}, {f"{A}.UserSig": ticket(DAY)}),
    Case("usersig-other-app", f"{A}.UserSig", {"SdkAppId": APP + 1}, {"SdkAppId": APP}),
    Case("usersig-other-user", f"{A}.UserSig", {f"{A}.UserId": "robot_730112b"}, {f"{A}.UserId": ROBOT}),
    Case(
        "robot-in-cast",
        f"{A}.UserId",
        {f"{A}.UserSig": ""},
        {f"{A}.UserSig": ""},
        edit=more_named(ROBOT),
        held=more_named(f"{ROBOT}_"),
    ),
    url_case("push-url-expired", tencent(seconds=0), tencent(seconds=1)),
    url_case("push-url-expires-soon", tencent(seconds=DAY - 1), tencent(seconds=DAY)),
    url_case("push-url-time-unreadable", tencent() + "g", tencent()),
    Case(
        "push-url-running",
        URL,
        {URL: tencent()},
        {URL: tencent()},
        given={"running": {tencent()}},
        held_given={"running": {tencent("other")}},
    ),
    Case("secret-missing", URL, {URL: "rtmp://push.example.com/live/***"}, {URL: "rtmp://push.example.com/live/key"}),
    Case("nobody-in-cast", L, {T: [NAMELESS]}, {T: [tile("ada", 0)]}, nobody_but(), nobody_but()),
    Case("odd-place", f"{T}[0].ImageWidth", {f"{T}[0].ImageWidth": 639}, {f"{T}[0].ImageWidth": 638}),
    Case(
        "picture-cropped",
        f"{T}[0].RenderMode",
        edit=cast(source_width=1000, source_height=759),
        held=cast(source_width=1000, source_height=760),
    ),
    Case(
        "tile-covered",
        f"{T}[0]",
        {f"{T}[1]": tile("bruno", 0) | {"ZOrder": 1}},
        {f"{T}[1]": tile("bruno", 1) | {"ZOrder": 1}},
    ),
    Case(
        "watermark-covered",
        f"{W}[0]",
        {**UNDER, f"{T}[0].LocationX": 64, f"{T}[0].ImageWidth": 64},
        {**UNDER, f"{T}[0].LocationX": 65, f"{T}[0].ImageWidth": 64},
    ),
]


def found(body: Mapping[str, Any], edit: Edit, given: Mapping[str, Any], memory: Memory | None = None) -> list[Any]:
    opened = read(dumped(body), name="in.json")
    return check(edit(opened.show), vault=opened.vault, **{"now": NOW, "memory": memory, **given})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_rule_that_is_broken_is_named_where_it_is_broken(case: Case):
    told = [one for one in found(changed(good(), dict(case.breaks)), case.edit, case.given) if one.code == case.code]
    assert case.path in [one.path for one in told]
    for one in told:
        assert one.severity == SHOW_RULES[case.code].severity
        assert "{" not in one.message + (one.fix or "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_rule_that_just_holds_is_not_named(case: Case):
    edit = case.edit if case.held is None else case.held
    given = case.given if case.held_given is None else case.held_given
    # Where breaking is all in the edit, holding is the same body without it.
    if case.held is None and case.held_given is None and case.breaks == case.holds:
        edit = same
    assert (case.code, case.path) not in [
        (one.code, one.path) for one in found(changed(good(), dict(case.holds)), edit, given)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_memory_changes_nothing_that_is_said(case: Case):
    memory = Memory()
    opened = read(dumped(changed(good(), dict(case.breaks))), name="in.json")
    edited = case.edit(opened.show)
    given = {"vault": opened.vault, "now": NOW, **case.given}
    for show in (opened.show, edited, opened.show, edited):
        assert set(check(show, memory=memory, **given)) == set(check(show, **given))


def test_preflight_has_more_than_a_hundred_rules():
    rules = all_rules()
    assert len(rules) >= 100
    for code, rule in rules.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
        assert rule.summary.endswith(".")
        assert rule.severity in ("error", "warning", "hint")


def test_a_rule_that_rests_on_an_assumption_is_a_warning():
    for rule in SHOW_RULES.values():
        if "assumed" in rule.template:
            assert rule.severity == "warning", rule.code


def _codes_in_the_source() -> set[str]:
    """The code of every Finding that is made by hand in designer/show."""
    codes = set()
    for path in Path(check.__code__.co_filename).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                third = node.args[2] if len(node.args) > 2 else None
                for part in ast.walk(third) if third is not None else ():
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        codes.add(part.value)
    return codes


def test_every_rule_is_broken_by_a_case_and_held_by_another_body_and_there_are_no_others():
    """That each case breaks and just holds its rule is tested above, and in tests/trtc for what a request says by itself."""
    assert _codes_in_the_source() <= set(SHOW_RULES)
    assert {case.code for case in CASES} == set(SHOW_RULES)
    by_request = {case.code for case in (*requests.START, *requests.UPDATE, *requests.STOP)}
    assert by_request == set(RULES)
    assert set(all_rules()) == {*SHOW_RULES, *RULES}
    assert not set(SHOW_RULES) & set(RULES)
    for case in (*CASES, *requests.START, *requests.UPDATE, *requests.STOP):
        given = (dict(case.breaks), getattr(case, "edit", None), getattr(case, "given", None))
        held = (dict(case.holds), getattr(case, "held", None), getattr(case, "held_given", None))
        assert given != held, f"{case.code}: breaking and holding are the same"


def test_the_page_of_all_rules_is_current():
    assert assets.path(*FILE).read_text(encoding="utf-8") == rules_text(), "write it: rulebook.main()"
