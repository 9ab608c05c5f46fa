"""The control surface beside the protocol: people, settings, faults, time, and what happens on the stage.

    GET  /stage/alive                  {"pid"}
    GET  /stage/state                  tasks (without secrets), people, settings, faults
    GET  /stage/events?after=N&wait=S  {"cursor", "events"}: relay states newer than N; waits S seconds (≤ 60) for one
    POST /stage/people                 {"present": bool, "user": id or absent for everyone}
    POST /stage/settings               {name: value, …}, as listed by the state
    POST /stage/faults                 one fault (`faults.Fault`), or a list;  DELETE: none any more
    POST /stage/clock                  {"advance": seconds}: what is due by then happens now (tasks only, not signatures)

Every request carries the header `X-Mixframe-Stage` (any value) and no `Origin`: programs of this machine, not web pages.
Answers are JSON; what cannot be done is HTTP 400 with `{"error": sentence}`.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from designer.stage.faults import Fault, WrongFault
from designer.stage.gateway import ACTIONS
from designer.stage.process import CONTROL_HEADER
from designer.stage.settings import WrongSetting

if TYPE_CHECKING:
    from designer.stage.server import Stage

LONGEST_WAIT = 60.0
BODY_LIMIT = 1024 * 1024

Handler = Callable[[Request], Awaitable[Response]]


class _Wrong(ValueError):
    """What is wrong with a request to the control surface."""


def routes(stage: Stage) -> list[Route]:
    """The routes under /stage/."""
    control = Control(stage)
    table: list[tuple[str, str, Handler]] = [
        ("GET", "/stage/alive", control.alive),
        ("GET", "/stage/state", control.state),
        ("GET", "/stage/events", control.events),
        ("POST", "/stage/people", control.people),
        ("POST", "/stage/settings", control.settings),
        ("POST", "/stage/faults", control.faults),
        ("DELETE", "/stage/faults", control.no_faults),
        ("POST", "/stage/clock", control.clock),
    ]
    return [Route(path, _guarded(handler), methods=[method]) for method, path, handler in table]


def _guarded(handler: Handler) -> Handler:
    async def guarded(request: Request) -> Response:
        if CONTROL_HEADER not in request.headers or "origin" in request.headers:
            return JSONResponse({"error": f"the header {CONTROL_HEADER} is needed, and no Origin"}, 403)
        try:
            return await handler(request)
        except (_Wrong, WrongFault, WrongSetting) as problem:
            return JSONResponse({"error": str(problem)}, 400)

    return guarded


class Control:
    """The handlers."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def alive(self, request: Request) -> Response:
        return JSONResponse({"pid": os.getpid()})

    async def state(self, request: Request) -> Response:
        return self._state()

    async def events(self, request: Request) -> Response:
        tasks = self._stage.tasks
        after = int(_number(request.query_params.get("after", "0"), "after"))
        wait = min(_number(request.query_params.get("wait", "0"), "wait"), LONGEST_WAIT)
        if after > tasks.relay.cursor:
            after = 0  # a cursor of a stage that is gone
        tasks.tick()
        if wait and not tasks.relay.after(after) and not self._stage.closing.is_set():
            await self._stage.heard(wait)
        found = tasks.relay.after(after)
        return JSONResponse({"cursor": tasks.relay.cursor, "events": [event.told() for event in found]})

    async def people(self, request: Request) -> Response:
        given = await _body(request)
        present, user = given.get("present"), given.get("user")
        if not isinstance(present, bool) or not (user is None or (isinstance(user, str) and user)):
            raise _Wrong('people: {"present": true or false}, with "user" for one of them')
        self._stage.tasks.set_people(present, user)
        return self._state()

    async def settings(self, request: Request) -> Response:
        tasks = self._stage.tasks
        tasks.settings = tasks.settings.changed(await _body(request))
        return self._state()

    async def faults(self, request: Request) -> Response:
        given = await _json(request)
        faults = [
            Fault.read(one, actions=frozenset(ACTIONS)) for one in (given if isinstance(given, list) else [given])
        ]
        for fault in faults:
            self._stage.faults.add(fault)
        return self._state()

    async def no_faults(self, request: Request) -> Response:
        self._stage.faults.clear()
        return self._state()

    async def clock(self, request: Request) -> Response:
        seconds = (await _body(request)).get("advance")
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds <= 1e9:
            raise _Wrong('clock: {"advance": seconds}, 0 or more')
        self._stage.shifted += seconds
        return self._state()

    def _state(self) -> Response:
        from designer.stage.server import describe

        told = describe(self._stage)
        self._stage.ring()
        return JSONResponse(told)


async def _body(request: Request) -> dict[str, Any]:
    given = await _json(request)
    if not isinstance(given, dict):
        raise _Wrong("a JSON object is needed")
    return given


async def _json(request: Request) -> Any:
    parts = bytearray()
    async for part in request.stream():
        parts += part
        if len(parts) > BODY_LIMIT:
            raise _Wrong("the body is too large")
    try:
        return json.loads(bytes(parts))
    except (ValueError, RecursionError):
        raise _Wrong("the body is not JSON") from None


def _number(text: str, name: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < 1e15:
        raise _Wrong(f"{name}: must be a number of 0 or more")
    return value
