"""A service on a bare socket: it keeps the rules of tasks and numbers, and does to a call what a cell says."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream

START, UPDATE, STOP = StartPublishCdnStream.ACTION, UpdatePublishCdnStream.ACTION, StopPublishCdnStream.ACTION
SKEW_SECONDS = 420


@dataclass
class Call:
    """One call as it came in, and what may be answered."""

    action: str
    body: dict[str, Any]
    wire: Wire
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def take(self) -> bytes:
        """Do what is asked for. Returns the body of the right answer."""
        return self.wire.take(self.action, self.body)

    async def say(self, raw: bytes) -> None:
        self.writer.write(raw)
        with suppress(ConnectionError):
            await self.writer.drain()

    async def reset(self) -> None:
        peer = self.writer.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def wait_for_the_end(self) -> None:
        with suppress(ConnectionError):
            await self.reader.read()


Answer = Callable[[Call], Awaitable[None]]


@dataclass
class Wire:
    """`plan` says who answers the next calls of an action; where it is used up the right answer comes."""

    plan: dict[str, list[Answer]] = field(default_factory=dict)
    always: dict[str, Answer] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    times: list[tuple[str, float]] = field(default_factory=list)
    """Each call's action and when its body was there, in seconds."""
    strays: int = 0
    numbers: dict[str, int] = field(default_factory=dict)
    on_air: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By task: the body that was taken last."""
    rooms: dict[str, str] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)
    port: int = 0

    async def __aenter__(self) -> Wire:
        self._over = asyncio.Event()
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._over.set()
        self._server.close()
        await asyncio.sleep(0)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def count(self, action: str) -> int:
        return sum(1 for called, _ in self.calls if called == action)

    def take(self, action: str, body: dict[str, Any]) -> bytes:
        task = body.get("TaskId") or f"-task.{len(self.numbers) + 1}"
        if action == START:
            self.running.add(task)
            self.numbers[task] = 0
            self.rooms[task] = str(body.get("RoomId"))
        elif task not in self.running:
            return refusal("FailedOperation.TaskNotExist")
        elif action == STOP:
            self.running.discard(task)
        elif body["SequenceNumber"] <= self.numbers[task]:
            return refusal("FailedOperation.RequestOutdated")
        else:
            self.numbers[task] = body["SequenceNumber"]
        if action != STOP:
            self.on_air[task] = body
        return envelope(TaskId=task)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not self._over.is_set():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.split("\r\n")
                headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines if line)}
                if not first.startswith("POST / "):
                    self.strays += 1
                    return
                body = json.loads(await reader.readexactly(int(headers["content-length"])))
                action = headers["x-tc-action"]
                self.calls.append((action, body))
                self.times.append((action, time.monotonic()))
                call = Call(action, body, self, reader, writer)
                planned = self.plan.get(action) or []
                answer = planned.pop(0) if planned else self.always.get(action, right)
                await answer(call)
                if writer.is_closing():
                    return
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()


def envelope(**response: object) -> bytes:
    return json.dumps({"Response": {**response, "RequestId": "7b6e0d9c-0000-4000-8000-000000000000"}}).encode()


def refusal(code: str) -> bytes:
    return envelope(Error={"Code": code, "Message": "as planned"})


def http(
    body: bytes,
    *,
    status: str = "200 OK",
    kind: str = "application/json",
    extra: str = "",
    length: int | None = None,
    ahead: float = 0.0,
) -> bytes:
    date = formatdate(time.time() + ahead, usegmt=True)
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\nDate: {date}\r\n{extra}\r\n"
    return head.encode() + body


async def right(call: Call) -> None:
    await call.say(http(call.take()))
