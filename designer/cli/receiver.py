"""Receives the callbacks of the relay: for `mixframe events`, and for the window's dock.

They are told on the loop that runs the receiver. Source: webhook page 54913; room events are taken and passed over.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from designer.trtc import events
from designer.trtc.errors import NotReached, Unreadable
from designer.trtc.events import RelayEvent

CALLBACK_KEY = "TRTC_CALLBACK_KEY"
"""The variable that holds the key set in the console; without it nobody can tell who sends."""


def key_from_environment() -> str | None:
    """The key that callbacks are signed with."""
    return os.environ.get(CALLBACK_KEY) or None


def listen(port: int, host: str = "127.0.0.1") -> socket.socket:
    """A socket to receive on; port 0 is any free one. Raises NotReached."""
    try:
        return socket.create_server((host, port))
    except OSError as problem:
        raise NotReached(
            f"It cannot listen there: {problem.strerror}", where=f"{host}:{port}", hint="Choose another --port."
        ) from problem


def application(
    on_event: Callable[[RelayEvent], None], *, key: str | None, on_refused: Callable[[str], None]
) -> Starlette:
    """Takes callbacks at any path. What is refused is told in a sentence without what was sent."""

    async def receive(request: Request) -> Response:
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > events.MAX_BYTES:
                return JSONResponse({"code": 1}, 413)
        if key and not events.verify(body, request.headers.get("sign", ""), key):
            on_refused("a callback with a wrong Sign was refused")
            return JSONResponse({"code": 1}, 403)
        try:
            event = events.read(body)
        except Unreadable as problem:
            on_refused(str(problem))
            return JSONResponse({"code": 1}, 400)
        if event is not None:
            on_event(event)
        return JSONResponse({"code": 0})

    return Starlette(routes=[Route("/{path:path}", receive, methods=["POST"])])


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs the loop."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server(app: Starlette, *, own_signals: bool) -> uvicorn.Server:
    """`own_signals`: it is the whole program, and ends at SIGINT and SIGTERM."""
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    return (uvicorn.Server if own_signals else _Server)(config)


class Receiver:
    """A receiver inside a running loop. `serve` runs until `close`."""

    def __init__(
        self,
        port: int,
        on_event: Callable[[RelayEvent], None],
        *,
        host: str = "127.0.0.1",
        key: str | None = None,
        on_refused: Callable[[str], None] = lambda text: None,
    ) -> None:
        self._socket = listen(port, host)
        self._server = server(application(on_event, key=key, on_refused=on_refused), own_signals=False)

    @property
    def port(self) -> int:
        """The port it listens on: one that was free where 0 was asked for."""
        return int(self._socket.getsockname()[1])

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://{self._socket.getsockname()[0]}:{self.port}"

    async def serve(self) -> Any:
        """Receive until `close` is called."""
        try:
            await self._server.serve(sockets=[self._socket])
        finally:
            self._socket.close()

    def close(self) -> None:
        """End `serve` soon."""
        self._server.should_exit = True
