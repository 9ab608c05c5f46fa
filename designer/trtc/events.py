"""Callbacks of the relay: check who sent one, read it, put several in order.

The service posts JSON to an address set in the console, signed with a key set there; several arrive out of
order and more than once. Source: webhook page 54913; room events share form and signature.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from designer.trtc import pushurl
from designer.trtc.errors import Unreadable

RELAY_GROUP = 4
RELAY_STATUS = 401
MAX_BYTES = 1024 * 1024


class Status(IntEnum):
    """State of one push address."""

    IDLE = 0
    CONNECTING = 1
    RUNNING = 2
    RECOVERING = 3
    FAILURE = 4
    DISCONNECTING = 5


@dataclass(frozen=True, slots=True)
class RelayEvent:
    """One change of one push address. Times in milliseconds since the epoch; `url` has its secrets masked.

    `key` tells push addresses of one task apart without holding them.
    """

    task_id: str
    room_id: str
    robot_id: str
    event_ms: int
    callback_ms: int
    url: str
    key: str
    status: int
    error_code: int
    error_text: str

    @property
    def status_name(self) -> str:
        """The name of the status, or its number where it is not a published one."""
        try:
            return Status(self.status).name
        except ValueError:
            return str(self.status)


def verify(body: bytes, signature: str, key: str) -> bool:
    """Whether the Sign header fits the bytes as received; compares in constant time."""
    return hmac.compare_digest(sign(body, key).encode(), signature.strip().encode("utf-8", "replace"))


def sign(body: bytes, key: str) -> str:
    """Standard base64 of the HMAC-SHA256 of the raw bytes."""
    return base64.b64encode(hmac.new(key.encode(), body, hashlib.sha256).digest()).decode()


def read(body: bytes) -> RelayEvent | None:
    """Read one callback; None where it is of another kind (room, media, recording). Raises Unreadable."""
    if len(body) > MAX_BYTES:
        raise Unreadable(f"The callback is larger than {MAX_BYTES} bytes")
    try:
        whole = json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("The callback is not JSON") from None
    if not isinstance(whole, dict):
        raise Unreadable("The callback is not a JSON object")
    if whole.get("EventGroupId") != RELAY_GROUP or whole.get("EventType") != RELAY_STATUS:
        return None
    info = _object(whole, "EventInfo", "")
    payload = _object(info, "Payload", "EventInfo.")
    url = str(payload.get("Url") or "")
    # The table of the page says EventMsTs, its sample EventTsMs.
    event_ms = info.get("EventMsTs", info.get("EventTsMs"))
    return RelayEvent(
        task_id=str(info.get("TaskId") or ""),
        room_id=str(info.get("RoomId") if info.get("RoomId") is not None else ""),
        robot_id=str(info.get("UserId") or ""),
        event_ms=_number(event_ms, "EventInfo.EventMsTs"),
        callback_ms=_number(whole.get("CallbackTs"), "CallbackTs"),
        url=pushurl.mask(url),
        key=hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:16],
        status=_number(payload.get("Status"), "EventInfo.Payload.Status"),
        error_code=_number(payload.get("ErrorCode", 0), "EventInfo.Payload.ErrorCode"),
        error_text=str(payload.get("ErrorMsg") or "").replace(url or "\0", pushurl.mask(url)),
    )


def in_order(events: Iterable[RelayEvent]) -> list[RelayEvent]:
    """Sorted by when they happened, repeats left out."""
    return sorted(dict.fromkeys(events), key=lambda event: (event.event_ms, event.callback_ms))


def _object(parent: dict[str, Any], name: str, at: str) -> dict[str, Any]:
    value = parent.get(name)
    if not isinstance(value, dict):
        raise Unreadable(f"The callback has no {name}", where=f"{at}{name}")
    return value


def _number(value: object, where: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20:
        return int(value)
    raise Unreadable("A number is missing in the callback", where=where)
