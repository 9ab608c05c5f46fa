"""The state of every push, told as the vendor's callback tells it (event 401 of group 4).

Start or a new URL: 1 CONNECTING, then 2 RUNNING. Stop or a URL taken away: 5 DISCONNECTING, then 0 IDLE.
Source: "Relay to CDN webhooks", trtc.io/document/54913.
"""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from designer.trtc.pushurl import mask
from designer.trtc.structures import StartPublishCdnStream

KEPT = 10_000
"""How many events are remembered; older ones are forgotten."""


class Status(IntEnum):
    """What a push is doing."""

    IDLE = 0
    CONNECTING = 1
    RUNNING = 2
    RECOVERING = 3
    FAILURE = 4
    DISCONNECTING = 5


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `cursor` rises by one with every event; `callback` is the body the cloud would post."""

    cursor: int
    task_id: str
    url_index: int
    callback: dict[str, Any]

    def told(self) -> dict[str, Any]:
        return {
            "cursor": self.cursor,
            "task_id": self.task_id,
            "url_index": self.url_index,
            "callback": self.callback,
        }


class Relay:
    """Which push is in which state, what is due next, and everything that happened lately.

    Keys of push URLs never enter an event: the URL in it is masked, `url_index` says which one of the
    task's list it is (at the time of the event).
    """

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=KEPT)
        self._cursor = 0
        self._states: dict[str, dict[str, Status]] = {}
        self._due: list[tuple[float, int, str, str]] = []
        self._order = 0
        self._bodies: dict[str, StartPublishCdnStream] = {}

    @property
    def cursor(self) -> int:
        """Of the newest event; 0 before the first."""
        return self._cursor

    def after(self, cursor: int) -> list[Event]:
        """The events that are newer than `cursor`, oldest first."""
        return [event for event in self._events if event.cursor > cursor]

    def states(self, task_id: str) -> list[int]:
        """The state of each push of a task, in the order of its list."""
        return [int(status) for status in self._states.get(task_id, {}).values()]

    def follow(self, task_id: str, body: StartPublishCdnStream, *, now: float, connect_seconds: float) -> None:
        """Bring a task's pushes in line with its body: connect new URLs, disconnect those that are gone."""
        old = self._states.get(task_id, {})
        urls = list(dict.fromkeys(entry.publish_cdn_url or "" for entry in body.publish_cdn_params or ()))
        for url in old:
            if url not in urls:
                self._drop(task_id, url, now)
        self._bodies[task_id] = body
        self._states[task_id] = {url: old.get(url, Status.IDLE) for url in urls}
        for url in urls:
            if url not in old:
                self._tell(task_id, url, Status.CONNECTING, now)
                self._order += 1
                heapq.heappush(self._due, (now + connect_seconds, self._order, task_id, url))

    def end(self, task_id: str, *, now: float) -> None:
        """Disconnect every push of a task."""
        for url in list(self._states.get(task_id, {})):
            self._drop(task_id, url, now)
        self._states.pop(task_id, None)
        self._bodies.pop(task_id, None)

    def tick(self, now: float) -> None:
        """Let happen what is due."""
        while self._due and self._due[0][0] <= now:
            when, _order, task_id, url = heapq.heappop(self._due)
            if self._states.get(task_id, {}).get(url) is Status.CONNECTING:
                self._tell(task_id, url, Status.RUNNING, when)

    def next_due(self) -> float | None:
        """When something will happen by itself."""
        return self._due[0][0] if self._due else None

    def _drop(self, task_id: str, url: str, now: float) -> None:
        self._tell(task_id, url, Status.DISCONNECTING, now)
        self._tell(task_id, url, Status.IDLE, now)
        # A URL that is added again later connects anew: what was due for it is not.
        self._due = [item for item in self._due if item[2:] != (task_id, url)]
        heapq.heapify(self._due)

    def _tell(self, task_id: str, url: str, status: Status, now: float) -> None:
        body = self._bodies[task_id]
        states = self._states[task_id]
        index = list(states).index(url)
        states[url] = status
        self._cursor += 1
        moment = int(now * 1000)
        room: str | int | None = body.room_id
        if body.room_id_type == 0 and (body.room_id or "").isdecimal():
            room = int(body.room_id or 0)
        callback = {
            "EventGroupId": 4,
            "EventType": 401,
            "CallbackTs": moment,
            "EventInfo": {
                "RoomId": room,
                "RoomType": body.room_id_type,
                "EventMsTs": moment,
                "UserId": body.agent_params.user_id if body.agent_params else None,
                "TaskId": task_id,
                "Payload": {"Url": mask(url), "Status": int(status), "ErrorCode": 0, "ErrorMsg": ""},
            },
        }
        self._events.append(Event(self._cursor, task_id, index, callback))
