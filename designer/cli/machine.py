"""Verbs about this machine: stage, events, usersig."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import click

from designer import home
from designer.trtc.errors import DesignerError, NotReached

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

CALLBACK_KEY = "TRTC_CALLBACK_KEY"


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Else any free one.")
@click.option(
    "--linger", type=click.FloatRange(min=0), metavar="S", help="End S seconds after the last task; 0: never."
)
def stage(port: int, linger: float | None) -> None:
    """Run the local TRTC, on this machine only. It relays nothing and costs nothing."""
    from designer.stage.server import serve

    # Whoever starts it by hand expects it to stay; one that a program started goes when nobody needs it.
    serve(port, home=home.home(), linger=0 if linger is None and sys.stdin.isatty() else linger)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Else any free one.")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where to listen; the service needs a public way to it."
)
def events(port: int, host: str) -> None:
    """Receive the callbacks of the relay and write a line each.

    They are checked with the key in TRTC_CALLBACK_KEY where it is set, as it is in the console.
    """
    import socket

    import uvicorn
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from designer.trtc import events as relay
    from designer.trtc.errors import Unreadable

    key = os.environ.get(CALLBACK_KEY)
    latest = relay.Latest()

    async def receive(request: Request) -> Response:
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > relay.MAX_BYTES:
                return JSONResponse({"code": 1}, 413)
        if key and not relay.verify(body, request.headers.get("sign", ""), key):
            click.echo("mixframe: a callback with a wrong Sign was refused", err=True)
            return JSONResponse({"code": 1}, 403)
        try:
            event = relay.read(body)
        except Unreadable as problem:
            click.echo(f"mixframe: {problem}", err=True)
            return JSONResponse({"code": 1}, 400)
        # Older ones are dropped: a push never goes back to a state it has left.
        if event is not None and latest.take(event):
            at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(event.event_ms / 1000))
            trouble = f" {event.error_code} {event.error_text}".rstrip() if event.error_code else ""
            click.echo(" ".join(f"{at} {event.task_id} {event.status_name} {event.url}{trouble}".split()))
        return JSONResponse({"code": 0})

    try:
        listener = socket.create_server((host, port))
    except OSError as problem:
        raise NotReached(
            f"It cannot listen there: {problem.strerror}", where=f"{host}:{port}", hint="Choose another --port."
        ) from problem
    with listener:
        click.echo(f"listening on http://{host}:{listener.getsockname()[1]}")
        if not key:
            click.echo(f"mixframe: {CALLBACK_KEY} is not set: callbacks are not checked", err=True)
        app = Starlette(routes=[Route("/{path:path}", receive, methods=["POST"])])
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
        server.run(sockets=[listener])


@click.command()
@click.option("--sdk-app-id", type=click.IntRange(min=1), required=True, metavar="N")
@click.option("--user-id", required=True, metavar="U")
@click.option(
    "--expire", type=click.IntRange(min=1), default=86400, show_default=True, metavar="S", help="Seconds from now."
)
def usersig(sdk_app_id: int, user_id: str, expire: int) -> None:
    """Make a UserSig from the SDK secret key in TRTC_SDK_SECRET_KEY or the keyring."""
    from designer.trtc import credentials
    from designer.trtc import usersig as tickets

    key = credentials.sdk_secret_key(sdk_app_id)
    if not key:
        raise DesignerError(
            "There is no SDK secret key to make a UserSig with",
            hint='Set TRTC_SDK_SECRET_KEY, or keep it in the keyring under the service "mixframe" as sdk-secret-key.',
        )
    click.echo(tickets.make(sdk_app_id, key, user_id, now=time.time(), expire=expire))
