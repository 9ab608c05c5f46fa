"""Faults on demand: what goes wrong with the next calls of an action, so that clients can be tried against it."""

from __future__ import annotations

import asyncio
import dataclasses
import socket
import struct
import sys
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

KINDS = {
    "delay": "the right answer, `seconds` late",
    "silence": "no answer, the connection stays open",
    "reset": "no answer, the connection is reset",
    "error": "an API error with `code` and `message`",
    "status": "the HTTP status `status` with a plain text",
    "html": "a page as a proxy sends it, with HTTP 200",
    "half": "the right answer, cut off in the middle",
    "content_type": "the right answer as `application/json; charset=utf-8`",
    "no_task_id": "the right answer without TaskId",
}


class WrongFault(ValueError):
    """A fault that cannot be; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to the next `times` calls of `action` ("*": any) that the front door lets in.

    `applied`: whether the call is carried out all the same. By default it is, unless `kind` is "error".
    """

    kind: str
    action: str = "*"
    times: int = 1
    seconds: float = 1.0
    code: str = "InternalError"
    message: str = "An internal error occurred."
    status: int = 502
    applied: bool = True

    @classmethod
    def read(cls, given: Any, *, actions: frozenset[str]) -> Fault:
        """A fault from what the control surface was sent. Raises WrongFault."""
        if not isinstance(given, dict):
            raise WrongFault("a fault is a JSON object")
        fields = {item.name: item for item in dataclasses.fields(cls)}
        for name, value in given.items():
            if name not in fields:
                raise WrongFault(f"{name}: there is no such member. There are: {', '.join(fields)}")
            default = fields[name].default
            wanted: tuple[type, ...] = (str,) if name == "kind" else (type(default),)
            if wanted == (float,):
                wanted = (int, float)
            if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
                raise WrongFault(f"{name}: must be a {wanted[-1].__name__}")
        if given.get("kind") not in KINDS:
            raise WrongFault(f"kind: must be one of {', '.join(KINDS)}")
        if given.get("action", "*") not in actions | {"*"}:
            raise WrongFault(f"action: must be * or one of {', '.join(sorted(actions))}")
        fault = cls(**{"applied": given["kind"] != "error", **given})
        if fault.times < 1 or not 0 <= fault.seconds <= 3600 or not 200 <= fault.status <= 599:
            raise WrongFault("times: 1 or more; seconds: 0 to 3600; status: 200 to 599")
        return fault


class Faults:
    """The faults that are waiting for their calls, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, action: str) -> Fault | None:
        """The fault for this call, if one is waiting."""
        for index, fault in enumerate(self._waiting):
            if fault.action in (action, "*"):
                if fault.times == 1:
                    del self._waiting[index]
                else:
                    self._waiting[index] = dataclasses.replace(fault, times=fault.times - 1)
                return fault
        return None

    def told(self) -> list[dict[str, Any]]:
        return [dataclasses.asdict(fault) for fault in self._waiting]


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class Silent(Response):
    """Answers nothing until the client goes or the stage ends."""

    def __init__(self, closing: asyncio.Event) -> None:
        super().__init__()
        self._closing = closing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with asyncio.TaskGroup() as group:
            waits = [group.create_task(_gone(receive)), group.create_task(self._closing.wait())]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            if not waits[0].done():
                scope["state"]["transport"].abort()
                await waits[0]
            waits[1].cancel()


class Reset(Response):
    """Answers with a TCP reset."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport: asyncio.Transport = scope["state"]["transport"]
        peer = transport.get_extra_info("socket")
        # Lingering for no time at all makes closing send RST instead of FIN.
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
        await _gone(receive)


class Half(Response):
    """Promises the whole body and closes in the middle of it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start: Message = {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        await send(start)
        await send({"type": "http.response.body", "body": self.body[: len(self.body) // 2], "more_body": True})
        scope["state"]["transport"].close()
        await _gone(receive)
