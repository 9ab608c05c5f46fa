"""Verbs about this machine: stage, events, usersig."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from designer import home
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.trtc.events import RelayEvent


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
    from designer.cli import receiver
    from designer.trtc.relays import Relays

    relays = Relays()

    def on_event(event: RelayEvent) -> None:
        # Older ones are dropped: a push never goes back to a state it has left.
        relay = relays.take(event)
        if relay is None:
            return
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(event.event_ms / 1000))
        trouble = f" {event.error_code} {event.error_text}".rstrip() if event.error_code else ""
        collision = f" ({relay.sentence})" if relay.collision else ""
        click.echo(" ".join(f"{at} {event.task_id} {event.status_name} {event.url}{trouble}{collision}".split()))

    def on_refused(text: str) -> None:
        click.echo(f"mixframe: {text}", err=True)

    key = receiver.key_from_environment()
    with receiver.listen(port, host) as listener:
        click.echo(f"listening on http://{host}:{listener.getsockname()[1]}")
        if not key:
            on_refused(f"{receiver.CALLBACK_KEY} is not set: callbacks are not checked")
        app = receiver.application(on_event, key=key, on_refused=on_refused)
        receiver.server(app, own_signals=True).run(sockets=[listener])


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
