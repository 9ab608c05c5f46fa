"""The local TRTC as a process: the vendor's protocol on POST /, the control surface under /stage/, on 127.0.0.1 only."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import threading
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from designer.stage import gateway, log, process
from designer.stage.faults import Fault, Faults, Half, Reset, Silent
from designer.stage.settings import Settings
from designer.stage.tasks import Refused, Tasks, new_task_id
from designer.trtc.credentials import Credentials, stage_credentials
from designer.trtc.errors import NotReached
from designer.trtc.masking import masked_body, redact, secrets_of
from designer.trtc.structures import Request as ApiRequest
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream

LINGER_SECONDS = 900.0
"""How long the process stays after its last task and last client."""

DRAIN_LIMIT = 64 * 1024 * 1024
"""A body over the limit is still read up to here, so that its sender gets to read the answer."""

ENDED_TOLD = 50
"""How many ended tasks the state tells of, the latest."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost"})

_PAGE = """Mixframe's local TRTC: it answers StartPublishCdnStream, UpdatePublishCdnStream and
StopPublishCdnStream as the cloud does (POST /, signed with TC3-HMAC-SHA256), relays nothing
and costs nothing. Its people, faults and settings are under /stage/.
"""


class Stage:
    """Everything the local TRTC knows. `clock` is the time of day, `monotonic` measures how long nobody came."""

    def __init__(
        self,
        *,
        credentials: Credentials | None = None,
        sdk_secret_key: str | None = None,
        settings: Settings | None = None,
        linger: float = LINGER_SECONDS,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.credentials = credentials or stage_credentials()
        self.faults = Faults()
        self.closing = asyncio.Event()
        self.shifted = 0.0
        self.tasks = Tasks(clock=lambda: clock() + self.shifted, settings=settings)
        self._sdk_secret_key = sdk_secret_key
        self._clock = clock
        self._monotonic = monotonic
        self._linger = linger
        self._rate = gateway.RateLimit()
        self._clients = 0
        self._quiet_since = monotonic()
        self._bell = asyncio.Event()

    # The protocol

    async def api(self, request: Request) -> Response:
        """POST /: one call of an action. Every answer that the API knows is HTTP 200."""
        request_id = str(uuid.uuid4())
        body = await _read_limited(request)
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            wanted = gateway.admit(
                gateway.Call(headers, body),
                credentials=self.credentials,
                settings=self.tasks.settings,
                rate=self._rate,
                now=self._clock(),
            )
        except Refused as refused:
            return _json(gateway.answer(request_id, refused=refused))
        fault = self.faults.take(wanted.ACTION)
        if fault is None:
            return _json(self._carry_out(wanted, request_id))
        return await self._go_wrong(fault, wanted, request_id)

    def _carry_out(self, wanted: ApiRequest, request_id: str) -> bytes:
        try:
            gateway.check_request(wanted, sdk_secret_key=self._sdk_secret_key, now=self._clock())
            if isinstance(wanted, StartPublishCdnStream):
                task = self.tasks.start(wanted)
            elif isinstance(wanted, UpdatePublishCdnStream):
                task = self.tasks.update(wanted)
            else:
                task = self.tasks.stop(wanted)
        except Refused as refused:
            # A message may quote a wrong value, and answers end up in logs.
            message = redact(refused.message, secrets_of(wanted))
            return gateway.answer(request_id, refused=Refused(refused.code, message))
        except Exception as problem:
            log.LOGGER.error("a request could not be carried out", exc_info=problem)
            return gateway.answer(request_id, refused=Refused("InternalError", "An internal error occurred."))
        finally:
            self.ring()
        return gateway.answer(request_id, task_id=task.task_id)

    async def _go_wrong(self, fault: Fault, wanted: ApiRequest, request_id: str) -> Response:
        if fault.applied:
            right = self._carry_out(wanted, request_id)
        else:
            right = gateway.answer(request_id, task_id=getattr(wanted, "task_id", None) or new_task_id())
        match fault.kind:
            case "delay":
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.closing.wait(), fault.seconds)
                return _json(right)
            case "silence":
                return Silent(self.closing)
            case "reset":
                return Reset()
            case "error":
                return _json(gateway.answer(request_id, refused=Refused(fault.code, fault.message)))
            case "status":
                return PlainTextResponse(f"HTTP {fault.status}\n", fault.status)
            case "html":
                return Response("<html><body>Please sign in to this network.</body></html>", media_type="text/html")
            case "half":
                return Half(right, media_type="application/json")
            case "content_type":
                return Response(right, headers={"Content-Type": "application/json; charset=utf-8"})
            case _:
                return _json(gateway.answer(request_id))

    # Time

    def ring(self) -> None:
        """Wake everybody who waits for news."""
        bell, self._bell = self._bell, asyncio.Event()
        bell.set()

    async def heard(self, seconds: float) -> None:
        """Wait for news, for the end of the stage, or for so many seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._bell.wait(), seconds)

    @contextlib.contextmanager
    def client(self) -> Iterator[None]:
        """While a request is being answered."""
        self._clients += 1
        try:
            yield
        finally:
            self._clients -= 1
            self._quiet_since = self._monotonic()

    def seconds_left(self) -> float | None:
        """How long until the process ends by itself; None while somebody needs it."""
        if self._clients or self.tasks.active():
            self._quiet_since = self._monotonic()
            return None
        return max(0.0, self._quiet_since + self._linger - self._monotonic())

    async def keep_time(self, finish: Callable[[], None]) -> None:
        """Let happen what is due when it is due; call `finish` when nobody has needed the stage for long."""
        while True:
            before = self.tasks.relay.cursor
            self.tasks.tick()
            if self.tasks.relay.cursor != before:
                self.ring()
            left = self.seconds_left()
            if left == 0.0:
                finish()
                return
            due = self.tasks.next_due()
            # A minute at most: the time of day may be set, and no timer hears of it.
            waits = [60.0] + ([left] if left is not None else [])
            if due is not None:
                waits.append(max(0.0, due - (self._clock() + self.shifted)))
            await self.heard(min(waits) + 0.001)

    def app(self) -> ASGIApp:
        """What uvicorn serves."""
        from designer.stage.control import routes

        async def page(request: Request) -> Response:
            return PlainTextResponse(_PAGE)

        return _Guard(
            Starlette(
                routes=[
                    Route("/", page, methods=["GET"]),
                    Route("/", self.api, methods=["POST"]),
                    *routes(self),
                ]
            ),
            self,
        )


class _Guard:
    """Only who says a loopback name gets in: a web page that had its own name point to this machine does not."""

    def __init__(self, app: ASGIApp, stage: Stage) -> None:
        self._app = app
        self._stage = stage

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        with self._stage.client():
            host = next((value for name, value in scope["headers"] if name == b"host"), b"").decode("latin-1")
            app: Callable[[Scope, Receive, Send], Awaitable[None]] = self._app
            if host.rpartition(":")[0] not in _LOOPBACK and host not in _LOOPBACK:
                app = PlainTextResponse("The local TRTC is on 127.0.0.1 and answers to no other name.\n", 403)
            await app(scope, receive, send)


def _json(body: bytes) -> Response:
    # Exactly this type: the vendor's SDK takes an error with a charset behind it for a success.
    return Response(body, headers={"Content-Type": "application/json"})


async def _read_limited(request: Request) -> bytes | None:
    """The body, or None where it is over the limit."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size <= gateway.BODY_LIMIT:
            parts.append(part)
        elif size > DRAIN_LIMIT:
            break
        else:
            parts.clear()
    return None if size > gateway.BODY_LIMIT else b"".join(parts)


# The process


class _Protocol(H11Protocol):
    """Hands its transport to the app, whose faults close it in ways that ASGI has no words for."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(uvicorn.Server):
    """Says when it listens, wakes who waits when it ends, and ends with status 0 on SIGINT and SIGTERM."""

    def __init__(self, config: uvicorn.Config, stage: Stage, on_listening: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._stage = stage
        self._on_listening = on_listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        await self._on_listening()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stage.closing.set()
        self._stage.ring()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        ours = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in ours.items():
                signal.signal(number, handler)

    def finish(self) -> None:
        self.should_exit = True


def serve(port: int = 0, *, home: Path | None = None, linger: float | None = None) -> None:
    """Run the local TRTC until SIGINT, SIGTERM, or `linger` seconds after its last task and last client.

    Blocks. The first line on standard output says where it listens. With `home` it is written down there as the
    stage of that folder, unless another one is and answers. `linger` None: 15 minutes; 0: for ever. Raises
    NotReached where the port cannot be had.
    """
    seconds = LINGER_SECONDS if linger is None else (linger or float("inf"))
    listener = _listen(port)
    with contextlib.closing(listener), log.kept(home):
        asyncio.run(_serve(listener, home, seconds))


async def _serve(listener: socket.socket, home: Path | None, linger: float) -> None:
    stage = Stage(linger=linger, sdk_secret_key=os.environ.get("TRTC_SDK_SECRET_KEY") or None)
    port = listener.getsockname()[1]

    async def listening() -> None:
        if home is not None:
            try:
                # On a thread: it may ask a process on this very port who it is.
                await asyncio.to_thread(process.register, home, port)
            except (NotReached, OSError) as problem:
                log.LOGGER.error("not written down in %s: %s", home / process.FILE, problem)
        _say(f"{process.FIRST_LINE}{port}")

    config = uvicorn.Config(
        stage.app(),
        http=_Protocol,
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config, stage, listening)
    try:
        async with asyncio.TaskGroup() as group:
            time_keeper = group.create_task(stage.keep_time(server.finish))
            await server.serve(sockets=[listener])
            time_keeper.cancel()
    finally:
        if home is not None:
            await asyncio.to_thread(process.unregister, home)


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let two processes share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
    except (OSError, OverflowError) as problem:
        listener.close()
        why = problem.strerror if isinstance(problem, OSError) else "no such port"
        raise NotReached(
            f"The local TRTC cannot listen on 127.0.0.1:{port}: {why}",
            hint="Name another port, or none to have a free one chosen.",
        ) from problem
    return listener


def _say(line: str) -> None:
    """The first and last line on standard output. From here on nobody needs to read it."""
    with contextlib.suppress(OSError, ValueError):
        print(line, flush=True)
    if sys.stdout is sys.__stdout__ and sys.stdout is not None and not sys.stdout.isatty():
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)


def describe(stage: Stage) -> dict[str, Any]:
    """What the control surface tells: tasks, people, settings, faults."""
    tasks = stage.tasks
    tasks.tick()
    return {
        "pid": os.getpid(),
        "cursor": tasks.relay.cursor,
        "shifted_seconds": stage.shifted,
        "people": {"present": tasks.people.everyone, "apart": dict(tasks.people.apart)},
        "settings": tasks.settings.described(),
        "faults": stage.faults.told(),
        "tasks": [
            {
                "task_id": task.task_id,
                "state": "running" if task.ended is None else "ended",
                "ended_by": task.ended_by,
                "started": task.started,
                "ended": task.ended,
                "sequence": task.sequence,
                "updates": task.updates,
                "empty_since": task.empty_since,
                "idle_seconds": task.idle_seconds,
                "url_states": tasks.relay.states(task.task_id),
                "body": json.loads(masked_body(task.body)),
            }
            for task in [*tasks.ended()[-ENDED_TOLD:], *tasks.active()]
        ],
    }
