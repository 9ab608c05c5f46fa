"""Callbacks: signed bytes, both spellings of the time, out of order."""

from __future__ import annotations

import json
from typing import Any

import pytest

from designer.trtc import events
from designer.trtc.errors import Unreadable

PUBLISHED = (
    b'{\n\t"EventGroupId":\t2,\n\t"EventType":\t204,\n\t"CallbackTs":\t1664209748188,\n\t"EventInfo":\t{\n\t\t"RoomId":\t8489,'
    b'\n\t\t"EventTs":\t1664209748,\n\t\t"EventMsTs":\t1664209748180,\n\t\t"UserId":\t"user_85034614",\n\t\t"Reason":\t0\n\t}\n}'
)


def callback(
    ms: int, status: int, *, url: str = "rtmp://h/app/streamkey", spelling: str = "EventMsTs", **info: Any
) -> bytes:
    payload = {"Url": url, "Status": status, "ErrorCode": 0, "ErrorMsg": f"{url} failed"}
    inner = {"RoomId": 8801, "RoomType": 0, spelling: ms, "UserId": "robot", "TaskId": "t", "Payload": payload, **info}
    return json.dumps({"EventGroupId": 4, "EventType": 401, "CallbackTs": ms + 5, "EventInfo": inner}).encode()


def event(ms: int, status: int, **more: Any) -> events.RelayEvent:
    found = events.read(callback(ms, status, **more))
    assert found is not None
    return found


def test_the_published_signature() -> None:
    assert events.sign(PUBLISHED, "123654") == "kkoFeO3Oh2ZHnjtg8tEAQhtXK16/KI05W3BQff8IvGA="
    assert events.verify(PUBLISHED, "kkoFeO3Oh2ZHnjtg8tEAQhtXK16/KI05W3BQff8IvGA=", "123654")
    assert not events.verify(PUBLISHED + b" ", "kkoFeO3Oh2ZHnjtg8tEAQhtXK16/KI05W3BQff8IvGA=", "123654")
    assert not events.verify(PUBLISHED, "", "123654")
    assert not events.verify(PUBLISHED, "é", "123654")


def test_events_of_other_kinds_are_none() -> None:
    assert events.read(PUBLISHED) is None


@pytest.mark.parametrize("spelling", ["EventMsTs", "EventTsMs"])
def test_both_spellings_of_the_time(spelling: str) -> None:
    found = event(1000, 2, spelling=spelling)
    assert (found.event_ms, found.callback_ms, found.status_name) == (1000, 1005, "RUNNING")
    assert (found.task_id, found.room_id, found.robot_id) == ("t", "8801", "robot")


def test_the_stream_key_is_nowhere() -> None:
    assert "streamkey" not in repr(event(1, 4))


def test_an_unknown_status_is_its_number() -> None:
    assert event(1, 9).status_name == "9"


def test_order_and_repeats() -> None:
    one, two, three = event(1, 1), event(2, 2), event(3, 5)
    assert events.in_order([three, one, two, one]) == [one, two, three]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b"x" * 2_000_000,
        b'{"EventGroupId": 4, "EventType": 401}',
        b'{"EventGroupId": 4, "EventType": 401, "EventInfo": {"Payload": 5}}',
        callback(1, 2).replace(b'"Status": 2', b'"Status": "x"'),
        callback(1, 2).replace(b'"EventMsTs": 1', b'"EventMsTs": true'),
    ],
)
def test_rubbish_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        events.read(body)
