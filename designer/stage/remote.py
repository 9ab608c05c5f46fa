"""The control surface of a running stage from outside: its relay events, and whether its people are there.

Plain loopback HTTP on asyncio's own streams, so that a wait for events can be cancelled at any moment.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from designer.stage.process import CONTROL_HEADER, StageInfo
from designer.trtc.errors import NotReached
from designer.trtc.events import RelayEvent, read

LONG_POLL_SECONDS = 30.0
ANSWER_SECONDS = 5.0
LONGEST_ANSWER = 4 * 1024 * 1024


async def events(stage: StageInfo, task_id: str) -> AsyncIterator[RelayEvent]:
    """What happens to the pushes of a task, from its start on, URLs masked; ends when the stage is gone."""
    cursor = 0
    while True:
        try:
            answer = await _ask(
                stage, "GET", f"/stage/events?after={cursor}&wait={LONG_POLL_SECONDS}", seconds=LONG_POLL_SECONDS + 5
            )
        except NotReached:
            return
        cursor = answer["cursor"]
        for event in answer["events"]:
            if event["task_id"] == task_id:
                told = read(json.dumps(event["callback"]).encode())
                if told is not None:
                    yield told


async def set_people(stage: StageInfo, present: bool) -> None:
    """Send everyone on the stage away, or bring them back: for the rehearsal of idle time-outs."""
    await _ask(stage, "POST", "/stage/people", body={"present": present})


async def people_present(stage: StageInfo) -> bool:
    """Whether the people of the stage are there."""
    state = await _ask(stage, "GET", "/stage/state")
    return bool(state["people"]["present"])


async def _ask(
    stage: StageInfo, method: str, path: str, *, body: object = None, seconds: float = ANSWER_SECONDS
) -> dict[str, Any]:
    data = b"" if body is None else json.dumps(body).encode()
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{stage.port}\r\n{CONTROL_HEADER}: 1\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\nConnection: close\r\n\r\n"
    )
    try:
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_connection("127.0.0.1", stage.port)
            try:
                writer.write(head.encode() + data)
                await writer.drain()
                answer = await reader.read(LONGEST_ANSWER)
                while not reader.at_eof():
                    answer += await reader.read(LONGEST_ANSWER)
            finally:
                writer.close()
        head_bytes, _, body_bytes = answer.partition(b"\r\n\r\n")
        if head_bytes.split(b" ", 2)[1] != b"200":
            raise ValueError(head_bytes[:40])
        value = json.loads(body_bytes)
        if not isinstance(value, dict):
            raise ValueError(value)
    except (OSError, TimeoutError, ValueError, IndexError) as error:
        raise NotReached("the local stage does not answer", where=stage.url) from error
    return value
