"""The command line: its verbs, and how every one of them ends.

A command ends with one of the exit statuses of contract.md and, where it fails, one line on standard error that
says what, where and what to do. A traceback is shown with --debug only: it could quote what is secret.
"""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from designer import __version__
from designer.trtc.errors import DesignerError, Unreadable

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_VERBS = {
    "check": "documents",
    "explain": "explain",
    "request": "documents",
    "convert": "documents",
    "render": "pictures",
    "calibrate": "pictures",
    "start": "control",
    "update": "control",
    "stop": "control",
    "tasks": "control",
    "stage": "machine",
    "events": "machine",
    "usersig": "machine",
    "doctor": "doctor",
}

COMPLETE = "_MIXFRAME_COMPLETE"
"""The variable by which the completion scripts of the shells ask."""

BUG = 70
INTERRUPTED = 130
BROKEN_PIPE = 141


class _Verbs(click.Group):
    """Each verb is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _VERBS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(f"designer.cli.{module}"), cmd_name)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Verbs, `tour`, and the file that the window opens on."""
        from click.shell_completion import CompletionItem

        found = super().shell_complete(ctx, incomplete)
        if "tour".startswith(incomplete):
            found.append(CompletionItem("tour", help="Play the main job in the real window."))
        return found if incomplete.startswith("-") else [*found, CompletionItem(incomplete, type="file")]


def _say_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"mixframe {__version__}")
        ctx.exit()


@click.group(
    cls=_Verbs,
    name="mixframe",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a verb the designer opens: mixframe [FILE]. mixframe tour plays the main job in the real window. "
    "--debug shows a traceback where something fails.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, help="Say the version."
)
def mixframe() -> None:
    """Design mixed live streams of Tencent RTC rooms, check them, and put them on air.

    FILE is a show, a preset or a StartPublishCdnStream body; - is standard input.
    """


def run(arguments: list[str], *, debug: bool = False) -> int:
    """Run one verb and return its exit status."""
    _open_streams()
    try:
        # Not click's own `main`, which ends the process where a pipe breaks.
        with mixframe.make_context("mixframe", arguments) as context:
            status: Any = mixframe.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except (Exception, KeyboardInterrupt) as problem:
        return status_of(problem, debug=debug)
    return status if isinstance(status, int) else 0


def complete(instruction: str) -> int:
    """Answer a shell that asks what may come next; its script says in the environment what was typed."""
    from click.shell_completion import shell_complete

    return shell_complete(mixframe, {}, "mixframe", COMPLETE, instruction)


def _open_streams() -> None:
    """Have nothing where a standard stream was closed: Python has None there, and a file opened next its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until the end


def refuse(what: str, *, where: str, hint: str) -> int:
    """Say that this cannot be done as it was asked for, and return the exit status."""
    return status_of(Unreadable(what, where=where, hint=hint), debug=False)


def status_of(problem: BaseException, *, debug: bool) -> int:
    """Say on one line what went wrong and return the exit status for it."""
    if debug:
        import traceback

        traceback.print_exception(problem)
    match problem:
        case BrokenPipeError():
            # Whoever read our output has gone; what is still in the buffer must not be tried again at exit.
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return BROKEN_PIPE
        case KeyboardInterrupt() | click.Abort():
            _say("interrupted")
            return INTERRUPTED
        case click.UsageError():
            command = problem.ctx.command_path if problem.ctx is not None else "mixframe"
            _say(f"{problem.format_message()} {command} --help says more.", who=command)
            return 2
        case click.ClickException():
            _say(problem.format_message())
            return 2
        case DesignerError():
            _say(str(problem))
            return problem.exit_code
        case OSError():
            name = f"{problem.filename}: " if problem.filename else ""
            what = problem.strerror or type(problem).__name__
            _say(f"{name}{what}. Choose a place that can be used; MIXFRAME_HOME moves what Mixframe keeps.")
            return 1
        case _:
            _say(f"This is a mistake in Mixframe ({type(problem).__name__}). Run it again with --debug to see where.")
            return BUG


def _say(line: str, *, who: str = "mixframe") -> None:
    with contextlib.suppress(OSError):
        click.echo(f"{who}: {' '.join(line.split())}", err=True)
