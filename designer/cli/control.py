"""Verbs that talk to the service: start, update, stop; and what the journal knows of it: tasks.

They go through the same session and journal as the window, so a task can change hands between the two.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import AsyncIterator, Callable, Container, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from designer import home
from designer.cli.files import FILE, INTO, LOOK, Picked, has_errors, line_of, pick_for_request
from designer.live.api import Target
from designer.trtc.errors import OutcomeUnknown, RuleBroken, ServiceError, Unreadable

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.live.records import TaskRecord
    from designer.trtc.structures import StartPublishCdnStream

# A command has someone waiting: it repeats an update or a stop twice, soon, and then says what it knows.
COMMAND_BACKOFF = (1.0, 2.0)
_OPTION = re.compile(r"--[a-z]+(-[a-z]+)*(=.*)?|-[ho]", re.DOTALL)
_MARK = "task:"

F = TypeVar("F", bound=Callable[..., Any])


class _TaskCommand(click.Command):
    """A command whose TASK may begin with `-`, as many of the vendor's do: an option is what is spelled like one."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        takes_value = {
            name
            for parameter in self.params
            if isinstance(parameter, click.Option) and not parameter.is_flag
            for name in parameter.opts
        }
        marked = list(args)
        index = 0
        while index < len(marked):
            argument = marked[index]
            if argument == "--":
                del marked[index]
                continue
            if argument in takes_value:
                index += 2
                continue
            if not _OPTION.fullmatch(argument):
                marked[index] = _MARK + argument
                break
            index += 1
        return super().parse_args(ctx, marked)


def _unmarked(ctx: click.Context, param: click.Parameter, value: str) -> str:
    return value.removeprefix(_MARK)


@dataclass(frozen=True)
class Way:
    """The options of `_service`. Seconds for each call in `timeout`."""

    target: str | None
    endpoint: str | None
    region: str | None
    timeout: float
    account: str | None
    yes: bool


def _service(command: F) -> F:
    """The options that every verb which talks to the service takes."""
    options = (
        click.option(
            "--target", type=click.Choice([target.value for target in Target]), help="The local TRTC, or the cloud."
        ),
        click.option("--endpoint", metavar="URL", help="Another host; http only on this machine."),
        click.option("--region", metavar="R", help="Else TENCENTCLOUD_REGION, else ap-singapore."),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0.1, max=600),
            callback=_finite,
            default=10.0,
            show_default=True,
            metavar="S",
        ),
        click.option("--account", metavar="NAME", help="Keys of this name in the keyring."),
        click.option("--yes", is_flag=True, help="Ask nothing."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _awaited(work: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @wraps(work)
    def command(**given: Any) -> None:
        if "endpoint" in given:
            given["way"] = Way(
                *(given.pop(name) for name in ("target", "endpoint", "region", "timeout", "account", "yes"))
            )
        asyncio.run(_quietly(work(**given)))

    return command


async def _quietly(work: Coroutine[Any, Any, None]) -> None:
    # What fails is raised here too and said in one line; asyncio's own words have a traceback, which may quote secrets.
    asyncio.get_running_loop().set_exception_handler(_say_nothing)
    await work


def _say_nothing(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    pass


def _finite(ctx: click.Context, param: click.Parameter, value: float) -> float:
    if value != value:
        raise click.BadParameter("it is not a number.", ctx=ctx, param=param)
    return value


TASK = click.argument("task", callback=_unmarked)
FORCE = click.option("--force", is_flag=True, help="Send although a rule calls it wrong; the findings are shown.")


@click.command()
@FILE
@LOOK
@INTO
@_service
@FORCE
@_awaited
async def start(
    file: Path,
    look_name: str | None,
    into: Path | None,
    way: Way,
    force: bool,
) -> None:
    """Start a task. On the local TRTC unless --target cloud, which costs money and asks first."""
    picked = await asyncio.to_thread(pick_for_request, file, look_name, into)
    where = Target(way.target or Target.STAGE)
    if where is Target.CLOUD and not way.yes and not sys.stdin.isatty():
        raise Unreadable("Starting in the cloud costs money, and there is no terminal to ask on", hint="Say --yes.")
    app = picked.show.base.sdk_app_id
    async with _driver(where, way, sdk_app_id=app) as driver:
        request = _request_of(driver, picked)
        _refuse_what_is_wrong(request, force=force, running=await driver.in_use())
        if where is Target.CLOUD and not way.yes:
            await asyncio.to_thread(_ask, request, driver)
        try:
            accepted = await driver.session.start(request, show=picked.show.name, look=picked.look.name)
        except asyncio.CancelledError:
            await _detached(driver)
            raise
        if driver.session.snapshot.error is not None:
            click.echo(f"mixframe: {driver.session.snapshot.error}", err=True)
        _print_json({"TaskId": accepted.task_id, "RequestId": accepted.request_id})


@click.command(cls=_TaskCommand)
@TASK
@FILE
@LOOK
@INTO
@_service
@FORCE
@_awaited
async def update(
    task: str,
    file: Path,
    look_name: str | None,
    into: Path | None,
    way: Way,
    force: bool,
) -> None:
    """Change a running task to a look. TASK may begin with -."""
    picked = await asyncio.to_thread(pick_for_request, file, look_name, into)
    app = picked.show.base.sdk_app_id
    async with _driver_of(task, app, way) as (driver, known):
        from designer.cli import golive

        record = await golive.adopt(driver, known, task_id=task, sdk_app_id=app)
        request = _request_of(driver, picked, changes_only=True)
        _refuse_what_is_wrong(request, force=force)
        driver.session.submit(request, look=picked.look.name, anyway=True)
        snapshot = await driver.session.settled()
        if snapshot.unsendable:
            click.echo(f"mixframe: not changed, no update can: {', '.join(snapshot.unsendable)}", err=True)
        if snapshot.error is not None:
            await _forget_unknown(driver, known, record)
            raise snapshot.error
        _print_json({"TaskId": task, "RequestId": snapshot.request_id, "SequenceNumber": snapshot.sequence})


@click.command(cls=_TaskCommand)
@TASK
@click.option(
    "--sdk-app-id", type=click.IntRange(min=1), metavar="N", help="Needed where the journal does not know TASK."
)
@_service
@_awaited
async def stop(
    task: str,
    sdk_app_id: int | None,
    way: Way,
) -> None:
    """End a running task. TASK may begin with -."""
    async with _driver_of(task, sdk_app_id, way) as (driver, known):
        from designer.cli import golive

        record = await golive.adopt(driver, known, task_id=task, sdk_app_id=sdk_app_id)
        accepted = await driver.session.stop()
        error = driver.session.snapshot.error
        if accepted is None and isinstance(error, ServiceError):
            await _forget_unknown(driver, known, record)
            raise error
        request_id = accepted.request_id if accepted is not None else driver.session.snapshot.request_id
        _print_json({"TaskId": task, "RequestId": request_id})


@click.command()
@click.option("--json", "as_json", is_flag=True, help="A JSON list.")
@_awaited
async def tasks(as_json: bool) -> None:
    """List every task this machine started, and what is known of it."""
    from designer.cli import golive
    from designer.live import orphans

    records = await golive.tasks(home.home())
    listed = [
        {
            "task_id": record.task_id,
            "state": record.state,
            "target": record.target.value,
            "sdk_app_id": record.sdk_app_id,
            "room_id": record.room_id,
            "started_at": _time(record.created_at if record.started_at is None else record.started_at),
            "sequence": record.sequence,
        }
        for record in records
    ]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    head = ("TASK", "STATE", "TARGET", "APP", "ROOM", "STARTED", "SEQUENCE")
    rows = [head, *(tuple("—" if cell is None else str(cell) for cell in row.values()) for row in listed)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for sentence in filter(None, [orphans.life_sentence(record, now=time.time()) for record in records]):
        click.echo(sentence, err=True)


async def _forget_unknown(driver: Driver, known: TaskRecord | None, record: TaskRecord) -> None:
    """A task that was not in the journal and that the service does not know either was a slip of the pen."""
    if known is None and driver.session.snapshot.state == "ended":
        await driver.journal.forget(record.id)


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _request_of(driver: Driver, picked: Picked, *, changes_only: bool = False) -> StartPublishCdnStream:
    return driver.prepare(picked.show, picked.look, picked.opened.vault, allow_missing=changes_only)


def _refuse_what_is_wrong(request: StartPublishCdnStream, *, force: bool, running: Container[str] = ()) -> None:
    """Check what would be sent, UserSigs and all, also against what runs. Errors stop it, unless forced; then every finding is shown."""
    from designer.show import rules
    from designer.show.request import missing_secrets, show_from_request
    from designer.show.vault import Vault

    vault = Vault()
    show = show_from_request(request, vault, name="")
    # An update may leave out what it does not change: the session looks whether it does.
    absent = set(missing_secrets(request, None))
    findings = [
        finding
        for finding in rules.check(show, vault=vault, now=time.time(), running=running)
        if finding.path not in absent
    ]
    errors = has_errors(findings)
    for finding in findings:
        if force or (errors and finding.severity == "error"):
            click.echo(line_of(finding), err=True)
    if errors and not force:
        count = sum(finding.severity == "error" for finding in findings)
        raise RuleBroken(
            "Nothing was sent: 1 error was found" if count == 1 else f"Nothing was sent: {count} errors were found",
            hint="Mend what is listed above, or say --force.",
        )


def _ask(request: StartPublishCdnStream, driver: Driver) -> None:
    """Ask on the terminal whether to spend money. Raises RuleBroken where the answer is no."""
    from designer.show.request import masked

    seen = masked(request)
    encode = seen.video_params.video_encode if seen.video_params else None
    lines = [
        f"Room {seen.room_id} of {seen.sdk_app_id}, region {driver.place.region}, keys from {driver.credentials.source}"
    ]
    if encode is not None:
        lines.append(f"{encode.width}×{encode.height}, {encode.fps} fps, {encode.bit_rate} kbps")
    lines += [f"to {target.publish_cdn_url}" for target in seen.publish_cdn_params or ()]
    lines += [f"to room {room.room_id}" for room in seen.feed_back_room_params or ()]
    for line in lines:
        click.echo(line, err=True)
    if not click.confirm("Start in the cloud? It costs money from then on.", default=False, err=True):
        raise RuleBroken("Nothing was sent: it was not agreed to")


@asynccontextmanager
async def _driver(
    target: Target,
    way: Way,
    *,
    endpoint: str | None = None,
    sdk_app_id: int | None = None,
    record: TaskRecord | None = None,
) -> AsyncIterator[Driver]:
    from designer.cli import golive  # network and database

    driver = await golive.open_driver(
        home.home(),
        target=target,
        endpoint=way.endpoint or endpoint,
        region=way.region,
        timeout=way.timeout,
        sdk_app_id=sdk_app_id,
        record=record,
        account=way.account,
        backoff=COMMAND_BACKOFF,
    )
    try:
        yield driver
    finally:
        await driver.aclose()


@asynccontextmanager
async def _driver_of(task: str, sdk_app_id: int | None, way: Way) -> AsyncIterator[tuple[Driver, TaskRecord | None]]:
    """A driver for a task of the journal, or for one that was started elsewhere, where the target is named."""
    from designer.cli import golive

    record = await golive.find_task(home.home(), task, sdk_app_id)
    if record is None and sdk_app_id is None:
        raise Unreadable(
            "The journal does not know this task", where=task, hint="Name its application with --sdk-app-id N."
        )
    if record is None and way.target is None and not _is_here(way.endpoint):
        raise Unreadable(
            "The journal does not know this task",
            where=task,
            hint="Say where it runs: --target stage or --target cloud.",
        )
    known = record.target if record is not None else Target.STAGE
    target = Target(way.target) if way.target is not None else known
    endpoint = None
    if record is not None and target is record.target:
        endpoint = record.place.endpoint or None
    async with _driver(target, way, endpoint=endpoint, sdk_app_id=sdk_app_id, record=record) as driver:
        yield driver, record


def _is_here(endpoint: str | None) -> bool:
    """Whether an endpoint is one of this machine: then it is the local TRTC that is meant."""
    from designer.trtc.client import read_endpoint

    return endpoint is not None and read_endpoint(endpoint).loopback


async def _detached(driver: Driver) -> None:
    """Interrupted while the start was on its way: wait a little for the answer, then say what is known."""
    from designer.live.session import State

    await driver.session.aclose()
    snapshot = driver.session.snapshot
    if snapshot.state is State.LIVE:
        raise OutcomeUnknown(
            f"Interrupted, but task {snapshot.task_id} has started",
            hint="mixframe stop ends it; mixframe tasks lists it.",
        )
    if snapshot.state in (State.STARTING, State.UNCERTAIN):
        raise OutcomeUnknown(
            "Interrupted before the answer came: a task may be running", hint="mixframe tasks lists what is known."
        )


def _print_json(value: dict[str, Any]) -> None:
    """Say what was accepted; where standard output takes nothing, say it as an error: no task gets lost that way."""
    said = json.dumps(value, ensure_ascii=False)
    try:
        click.echo(said)
    except OSError as problem:
        lost = OutcomeUnknown(
            f"It was done, but could not be written to standard output ({problem.strerror}): {said}",
            hint="mixframe tasks lists it.",
        )
        if isinstance(problem, BrokenPipeError):
            click.echo(f"mixframe: {lost}", err=True)
            raise
        raise lost from problem
