"""The control surface: for programs of this machine, and only for them."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from tests.stage.calls import CONTROL, Client, start_body, user_sig


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {**CONTROL, "Host": "evil.example.com"},
        {**CONTROL, "Origin": "http://evil.example.com"},
        {**CONTROL, "Origin": "null"},
    ],
)
@pytest.mark.parametrize("path", ["state", "events", "alive"])
def test_web_pages_are_kept_out(stage: Client, headers: dict[str, str], path: str) -> None:
    answer = stage.send("GET", f"/stage/{path}", None, headers)
    assert answer.status == 403
    assert b"tasks" not in answer.raw


def test_the_state_tells_everything_but_secrets(stage: Client) -> None:
    storage = {"Vendor": 0, "Region": "r", "Bucket": "b", "AccessKey": "AccessOfMine", "SecretKey": "SecretOfMine"}
    feed = {"RoomId": "other", "RoomIdType": 1, "UserId": "feeder", "UserSig": user_sig("feeder")}
    body = start_body(
        FeedBackRoomParams=[feed],
        RecordParams={"UniRecord": 3, "McuStorageParams": {"CloudStorage": storage}},
        PublishCdnParams=[
            {"PublishCdnUrl": "rtmp://me:password@live.example.com/app/streamkey?auth=query", "IsTencentCdn": 0},
            {
                "PublishCdnUrl": "rtmp://push.tlivecloud.example/live/s?txSecret=abcdef0123&txTime=69000000",
                "IsTencentCdn": 1,
            },
        ],
    )
    body["VideoParams"]["BackgroundImageUrl"] = "https://img.example.com/a.png?sign=signedquery"
    task = stage.call("StartPublishCdnStream", body).task
    told = stage.told(task)
    assert (told["state"], told["ended"], told["idle_seconds"]) == ("running", None, 30)
    assert told["body"]["RoomId"] == "studio-1"
    assert told["body"]["AgentParams"]["UserSig"] == "***"
    whole = json.dumps(stage.control("GET", "state")) + json.dumps(stage.control("GET", "events"))
    for secret in ("OfMine", "password", "streamkey", "auth=query", "abcdef0123", "signedquery", feed["UserSig"]):
        assert secret not in whole, secret


def test_the_people_can_be_sent_away_and_time_made_to_pass(stage: Client) -> None:
    task = stage.start().task
    state = stage.control("POST", "people", {"present": False})
    assert state["people"] == {"present": False, "apart": {}}
    state = stage.control("POST", "people", {"present": True, "user": "anna"})
    assert state["people"] == {"present": False, "apart": {"anna": True}}
    stage.control("POST", "people", {"present": False})
    stage.control("POST", "clock", {"advance": 31})
    assert stage.told(task)["ended_by"] == "idle"
    assert stage.update(task).code == "FailedOperation.TaskFinished"


def test_a_window_waits_for_on_air(stage: Client) -> None:
    stage.control("POST", "settings", {"connect_seconds": 0.2})
    cursor = stage.control("GET", "events")["cursor"]
    heard: list[Any] = []

    def listen() -> None:
        news = stage.control("GET", f"events?after={cursor}&wait=20")
        heard.extend(news["events"])

    listener = threading.Thread(target=listen)
    listener.start()
    task = stage.start().task
    listener.join(20)
    assert [(event["task_id"], event["url_index"]) for event in heard] == [(task, 0)]
    assert heard[0]["callback"]["EventInfo"]["Payload"]["Status"] == 1
    news = stage.control("GET", f"events?after={heard[0]['cursor']}&wait=20")
    assert [event["callback"]["EventInfo"]["Payload"]["Status"] for event in news["events"]] == [2]
    assert stage.told(task)["url_states"] == [2]
    stage.stop(task)
    news = stage.control("GET", f"events?after={news['cursor']}")
    assert [event["callback"]["EventInfo"]["Payload"]["Status"] for event in news["events"]] == [5, 0]
    for event in news["events"]:
        assert event["callback"]["EventGroupId"] == 4
        assert event["callback"]["EventType"] == 401
        assert event["callback"]["EventInfo"]["TaskId"] == task


def test_a_cursor_of_a_stage_that_is_gone_starts_over(stage: Client) -> None:
    stage.start()
    assert stage.control("GET", "events?after=999999999")["events"]


def test_settings_are_listed_and_changed(stage: Client) -> None:
    state = stage.control("POST", "settings", {"second_stop": "accept"})
    listed = {setting["name"]: setting for setting in state["settings"]}
    assert listed["second_stop"]["value"] == "accept"
    assert listed["second_stop"]["about"]
    task = stage.start().task
    assert [stage.stop(task).code for _ in range(2)] == [None, None]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("people", b'{"present": 1}'),
        ("people", b'{"present": true, "user": 3}'),
        ("people", b"[]"),
        ("settings", b'{"nonsense": 1}'),
        ("settings", b"{"),
        ("clock", b'{"advance": -1}'),
        ("clock", b'{"advance": "1"}'),
        ("faults", b"[" * 100_000),
    ],
)
def test_what_cannot_be_done_is_said(stage: Client, path: str, body: bytes) -> None:
    answer = stage.send("POST", f"/stage/{path}", body, CONTROL)
    assert answer.status == 400
    assert answer.json["error"]


@pytest.mark.parametrize("query", ["after=x", "after=-1", "wait=nan", "wait=-3", "after=1e99"])
def test_a_cursor_that_is_none(stage: Client, query: str) -> None:
    assert stage.send("GET", f"/stage/events?{query}", None, CONTROL).status == 400
