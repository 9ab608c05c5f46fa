"""The receiver inside a loop, as the window's dock has it."""

from __future__ import annotations

import asyncio
import http.client
import json

from designer.cli.receiver import Receiver
from designer.trtc import events
from designer.trtc.events import RelayEvent

KEY = "123654"


def post(address: str, body: bytes, sign: str) -> int:
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
    connection.request("POST", "/", body, {"Sign": sign, "Content-Type": "application/json"})
    status = connection.getresponse().status
    connection.close()
    return status


def test_signed_callbacks_are_told_and_others_refused() -> None:
    told: list[RelayEvent] = []
    refused: list[str] = []
    body = json.dumps(
        {
            "EventGroupId": 4,
            "EventType": 401,
            "CallbackTs": 2000,
            "EventInfo": {
                "RoomId": "r",
                "EventMsTs": 1000,
                "UserId": "robot",
                "TaskId": "t",
                "Payload": {"Url": "rtmp://a.example.com/live/PLANTED", "Status": 2},
            },
        }
    ).encode()

    async def story() -> None:
        receiver = Receiver(0, told.append, key=KEY, on_refused=refused.append)
        async with asyncio.TaskGroup() as group:
            group.create_task(receiver.serve())
            assert await asyncio.to_thread(post, receiver.address, body, events.sign(body, KEY)) == 200
            assert await asyncio.to_thread(post, receiver.address, body, "forged") == 403
            assert await asyncio.to_thread(post, receiver.address, b"no", events.sign(b"no", KEY)) == 400
            receiver.close()

    asyncio.run(story())
    assert [event.task_id for event in told] == ["t"]
    assert len(refused) == 2
    assert "PLANTED" not in repr(told) + repr(refused)
