"""Verbs that paint: render, and calibrate, which compares what is painted with what the cloud mixed. No screen needed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from designer.cli.files import FILE, INTO, LOOK, PATH, pick
from designer.show import files
from designer.show.geometry import frame_size
from designer.show.model import Look, Show
from designer.trtc.errors import DesignerError, RuleBroken

if TYPE_CHECKING:
    from designer.picture.decoding import Came
    from designer.picture.images import Images
    from designer.picture.piccache import Cache
    from designer.show.mixrules import States
    from designer.show.pictures import Fetched
    from designer.show.vault import Vault

LARGEST_FRAME = 8192


@click.command()
@FILE
@click.option("-o", "--output", "out", type=PATH, required=True, metavar="OUT.png")
@LOOK
@INTO
@click.option(
    "--stand-ins/--no-stand-ins",
    default=True,
    help="Test cards for the people (default), or nobody: tiles then show their placeholders.",
)
@click.option("--sheet", is_flag=True, help="All looks on one sheet.")
@click.option(
    "--fetch/--no-fetch",
    default=False,
    help="Fetch the pictures that FILE names; else (default) those are painted that the window has fetched before.",
)
def render(
    file: Path, out: Path, look_name: str | None, into: Path | None, stand_ins: bool, sheet: bool, fetch: bool
) -> None:
    """Paint a look at output size, or all looks on one sheet."""
    if sheet and look_name is not None:
        raise click.UsageError("--sheet shows all looks: leave --look away.")
    picked = pick(file, look_name, into)
    _check_frame(picked.show, file)
    _load_qt()
    from designer.home import home
    from designer.picture import export
    from designer.show import calibration

    looks = picked.show.looks if sheet else (picked.look,)
    images = _images(picked.show, picked.opened.vault, tuple(look.id for look in looks), fetch=fetch)
    assume = calibration.read(home() / calibration.FILE_NAME).assume
    if sheet:
        data = export.sheet_png(picked.show, stand_ins=stand_ins, images=images, assume=assume)
    else:
        data = export.png(picked.show, picked.look, stand_ins=stand_ins, images=images, assume=assume)
    if str(out) == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        files.save_atomically(out, data)


@click.command()
@click.argument("frame", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FRAME.png")
@FILE
@LOOK
@INTO
@click.option(
    "--cards/--people",
    default=False,
    help="Whether the people in the frame sent Mixframe's test cards; else (default) what people cover is left out.",
)
@click.option(
    "--absent",
    "absent",
    multiple=True,
    metavar="USER",
    help="Who was not in the room, or had the camera off: placeholders and empty tiles are measured there. Repeatable.",
)
def calibrate(
    frame: Path, file: Path, look_name: str | None, into: Path | None, cards: bool, absent: tuple[str, ...]
) -> None:
    """Compare a frame that a task really mixed with FILE, and store which assumed rules of the picture hold.

    FRAME.png is one frame of the mixed stream at output size, FILE the request (or show) of that task.
    """
    picked = pick(file, look_name, into)
    _check_frame(picked.show, file)
    states = _absent(picked.show, absent)
    _load_qt()
    from designer.home import home
    from designer.picture import calibrate as kit
    from designer.show import calibration

    images = _images(picked.show, picked.opened.vault, (picked.look.id,), fetch=False)
    verdicts = kit.measure_file(frame, picked.show, picked.look, images=images, states=states, cards=cards)
    for verdict in verdicts:
        click.echo(verdict.line)
    place = home() / calibration.FILE_NAME
    calibration.write(place, calibration.read(place).with_more(kit.measured(verdicts)))


def _absent(show: Show, users: tuple[str, ...]) -> States:
    """Everybody present but for these, by user id. Raises RuleBroken for one that the cast lacks."""
    from designer.show.mixrules import States

    known = {person.user_id for person in show.cast}
    if unknown := [user for user in users if user not in known]:
        raise RuleBroken(
            f"Nobody in the cast has the user id {unknown[0]}",
            where="--absent",
            hint=f"There are: {', '.join(sorted(known))}.",
        )
    return States(each=tuple((person.id, "absent") for person in show.cast if person.user_id in users))


def _check_frame(show: Show, file: Path) -> None:
    width, height = frame_size(show)
    if not (0 < width <= LARGEST_FRAME and 0 < height <= LARGEST_FRAME):
        raise RuleBroken(
            f"A frame of {width}×{height} cannot be painted",
            where=f"{file}, VideoParams.VideoEncode",
            hint=f"Width and Height are from 1 to {LARGEST_FRAME} here.",
        )


def _load_qt() -> None:
    # No window is opened, so no screen is needed.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        import designer.picture.export
    except ImportError as problem:
        raise DesignerError(
            f"Painting needs Qt, which cannot be loaded ({problem})", hint="mixframe doctor says what is missing."
        ) from problem
    del designer


def _images(show: Show, vault: Vault, look_ids: tuple[str, ...], *, fetch: bool) -> Images | None:
    """The pictures that these looks name: from the cache, or fetched now."""
    from designer.show.pictures import named

    urls = sorted({url for look in show.looks if look.id in look_ids for _, url in named(look)})
    if not urls:
        return None
    from designer import home
    from designer.picture import decoding, images
    from designer.picture.piccache import Cache

    cache = Cache(home.subfolder("cache") / "pictures")
    shelf = images.Images(most=max(64, len(urls)))
    came: dict[str, decoding.Came | None]
    if fetch:
        from designer.picture import fetching

        came = dict(fetching.fetch_all({url: vault.reveal(url) for url in urls}, cache=cache))
        for url, one in came.items():
            if one is not None and (words := one.facts.problem or one.facts.unreached):
                click.echo(f"{images.file_name(url)}: {words}", err=True)
    else:
        came = {url: _kept(vault.reveal(url), cache) for url in urls}
    for url, one in came.items():
        if one is not None and one.picture is not None:
            shelf.put(url, one.picture, one.facts)
        elif one is not None:
            shelf.tell(url, one.facts)
    return shelf


def facts_of(show: Show, vault: Vault, looks: tuple[Look, ...]) -> dict[str, Fetched]:
    """What comes of the pictures that these looks name, each downloaded now: by URL, secrets included."""
    from designer.show.pictures import named

    urls = {vault.reveal(url) for look in looks for _, url in named(look)}
    if not urls:
        return {}
    _load_qt()
    from designer.picture import fetching

    return {url: came.facts for url, came in fetching.fetch_all({url: url for url in urls}).items()}


def _kept(url: str, cache: Cache) -> Came | None:
    """What the cache holds of a URL, without asking anybody whether it still holds."""
    from designer.picture import decoding

    kept = cache.read(url)
    return decoding.decode(kept.data) if kept is not None else None
