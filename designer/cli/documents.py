"""Verbs that look at a file and talk to nobody: check, request, convert; `render` is in `pictures`."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from designer.cli.files import FILE, INTO, LOOK, PATH, has_errors, line_of, pick, pick_for_request, whole
from designer.show import files
from designer.trtc.errors import DesignerError, SecretMissing

if TYPE_CHECKING:
    from collections.abc import Container

    from designer.show.programs import Form

WITH_SECRETS = click.option("--with-secrets", is_flag=True, help="Write secrets as they are, not as ***.")


@click.command()
@FILE
@LOOK
@click.option("--json", "as_json", is_flag=True, help="A JSON list.")
@click.option("--fetch", is_flag=True, help="Download the pictures too: reachable, of a fit kind, size and shape?")
def check(file: Path, look_name: str | None, as_json: bool, fetch: bool) -> int:
    """Say what is wrong with FILE: every look, or the one named. Exit status 1 where there is an error."""
    from designer.home import home
    from designer.show import calibration, rules

    picked = pick(file, look_name)
    opened = picked.opened
    look = picked.look if look_name is not None else None
    fetched = {}
    if fetch:
        from designer.cli.pictures import facts_of

        fetched = facts_of(opened.show, opened.vault, opened.show.looks if look is None else (look,))
    findings = rules.check(
        opened.show,
        look,
        vault=opened.vault,
        now=time.time(),
        running=_running(),
        fetched=fetched,
        calibration=calibration.read(home() / calibration.FILE_NAME),
    )
    if opened.kind == "preset":
        # Room, robot and destinations are the show's it will be put into.
        findings = [finding for finding in findings if finding.look is not None]
    if as_json:
        listed = [
            {
                "severity": finding.severity,
                "path": finding.path,
                "code": finding.code,
                "message": finding.message,
                "fix": finding.fix,
                "look": finding.look,
            }
            for finding in findings
        ]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            click.echo(line_of(finding))
    return 1 if has_errors(findings) else 0


def _running() -> Container[str]:
    """What tasks of this machine's journal hold on to in the cloud; nothing where there is no journal, or none to read."""
    from designer.home import home

    folder = home()
    if not (folder / "journal.sqlite").exists():
        return ()
    import asyncio

    from designer.cli import golive
    from designer.live.api import Target

    try:
        return asyncio.run(golive.in_use(folder, Target.CLOUD))
    except DesignerError:
        return ()


@click.command()
@FILE
@LOOK
@INTO
@WITH_SECRETS
@click.option(
    "--as",
    "form",
    type=click.Choice(["json", "curl", "tccli", "python"]),
    default="json",
    show_default=True,
    help="The body, or a script for curl or tccli, or a Python program, that starts it. Keys, and secrets of the "
    "body unless they are asked for, are read from the environment.",
)
@click.option("--endpoint", metavar="URL", help="Where the script sends it, unless MIXFRAME_ENDPOINT says else.")
@click.option("--region", metavar="R", help="The region in the script, unless TENCENTCLOUD_REGION says else.")
def request(
    file: Path,
    look_name: str | None,
    into: Path | None,
    with_secrets: bool,
    form: str,
    endpoint: str | None,
    region: str | None,
) -> None:
    """Write the body that Start would send, whatever is wrong with it."""
    picked = pick_for_request(file, look_name, into)
    vault = picked.opened.vault if with_secrets else None
    if form == "json":
        _write_out(files.dump_request(picked.show, picked.look, vault=vault))
        return
    from designer.show.programs import program
    from designer.show.request import missing_secrets, start_request
    from designer.trtc.client import CLOUD, DEFAULT_REGION, read_endpoint

    if endpoint is not None:
        read_endpoint(endpoint)
    start = start_request(picked.show, picked.look)
    if vault is not None and (missing := missing_secrets(start, vault)):
        raise SecretMissing(missing)
    told = program(start, cast("Form", form), endpoint=endpoint or CLOUD, region=region or DEFAULT_REGION, vault=vault)
    _write_out(told.encode())


@click.command()
@FILE
@click.option("-o", "--output", "out", type=PATH, required=True, metavar="OUT", help="- is standard output.")
@click.option(
    "--to",
    type=click.Choice(["show", "preset", "request"]),
    help="Else: a show where OUT ends in .mixframe.json, a preset from a preset, a request from the others.",
)
@LOOK
@INTO
@WITH_SECRETS
def convert(
    file: Path, out: Path, to: str | None, look_name: str | None, into: Path | None, with_secrets: bool
) -> None:
    """Turn a show, a preset or a request into another of the three. Secrets are dropped."""
    picked = pick(file, look_name, into)
    if to is None:
        if out.name.endswith(".mixframe.json"):
            to = "show"
        else:
            to = "preset" if picked.opened.kind == "preset" and into is None else "request"
    if with_secrets and to != "request":
        raise click.UsageError(f"A {to} never holds a secret: --with-secrets goes with --to request.")
    if to == "request":
        picked = whole(picked, file, into)
        data = files.dump_request(picked.show, picked.look, vault=picked.opened.vault if with_secrets else None)
    elif to == "preset":
        data = files.dump_preset(picked.show, picked.look)
    else:
        data = files.dump_show(picked.show)
    if str(out) == "-":
        _write_out(data)
    else:
        files.save_atomically(out, data)


def _write_out(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
