"""FILE, --look and --into, the same for every verb."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from designer.show import files
from designer.show.files import Opened
from designer.show.model import Look, Show, find_look
from designer.trtc.errors import RuleBroken, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from designer.trtc.constraints import Finding

# Whether a file can be read is found out by reading it, and said in our words.
PATH = click.Path(path_type=Path, readable=False)
FILE = click.argument("file", type=PATH)
LOOK = click.option("--look", "look_name", metavar="NAME", help="Which look; else the opening one.")
INTO = click.option("--into", type=PATH, metavar="SHOW", help="The show that a preset becomes a request in.")


@dataclass(frozen=True)
class Picked:
    """A file and the look of it that was asked for."""

    opened: Opened
    look: Look

    @property
    def show(self) -> Show:
        return self.opened.show


def pick(file: Path, look_name: str | None = None, into: Path | None = None) -> Picked:
    """Read the file, into a show where one is named, and find the look. Raises Unreadable."""
    if into is None:
        opened = files.load(file)
    else:
        base = files.load(into)
        if base.kind == "preset":
            raise Unreadable("This is a preset; --into needs a show or a request", where=str(into))
        opened = files.load(file, into=base.show, vault=base.vault)
        if opened.kind != "preset":
            raise Unreadable("Only a preset goes into a show", where=str(file), hint="Leave --into out.")
    return Picked(
        opened, _named(opened.show, look_name) if look_name is not None else find_look(opened.show, opened.look_id)
    )


def pick_for_request(file: Path, look_name: str | None, into: Path | None) -> Picked:
    """The same, for verbs that need a whole request: a preset alone is refused, with what it lacks."""
    return whole(pick(file, look_name, into), file, into)


def whole(picked: Picked, file: Path, into: Path | None) -> Picked:
    """What was picked, unless it is a preset alone. Raises RuleBroken."""
    if picked.opened.kind == "preset" and into is None:
        raise RuleBroken(
            "This is a preset, one look only: SdkAppId, RoomId, AgentParams, WithTranscoding, AudioParams, "
            "VideoParams.VideoEncode and PublishCdnParams or FeedBackRoomParams are missing",
            where=str(file),
            hint="Name the show that it goes into with --into SHOW.",
        )
    return picked


def line_of(finding: Finding) -> str:
    """A finding on one line, its code last: `explain` says more about that."""
    look = f" (look {finding.look})" if finding.look else ""
    fix = f" {finding.fix}" if finding.fix else ""
    where = f" {finding.path}{look}:" if finding.path or look else ""
    return " ".join(f"{finding.severity}:{where} {finding.message}{fix} [{finding.code}]".split())


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether something is documented as refused."""
    return any(finding.severity == "error" for finding in findings)


def _named(show: Show, name: str) -> Look:
    for look in show.looks:
        if look.name == name:
            return look
    names = ", ".join(look.name for look in show.looks)
    raise Unreadable(f"There is no look of this name: {name}", where="--look", hint=f"There are: {names}.")
