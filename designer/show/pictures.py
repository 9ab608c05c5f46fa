"""What is to be said about a remote picture once somebody has fetched it, by what it is used for.

Documented (CN reference): canvas and watermark take png, jpg, jpeg; a placeholder bmp, gif and webm too; a mask png.
At most 5 MB and 2K. The file is fetched within 10 seconds, three times at most; what cannot be had is left out.
How many pixels 2K are is not said: 2560 on the longer side is refused by no reading of it, more by every one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from designer.show.model import Look, Tile, items_of

Use = Literal["frame", "watermark", "placeholder", "mask"]

LARGEST_BYTES = 5 * 1024 * 1024
LONGEST_SIDE = 2560
SECONDS = 10.0

KINDS: dict[Use, tuple[str, ...]] = {
    "frame": ("png", "jpeg"),
    "watermark": ("png", "jpeg"),
    "placeholder": ("png", "jpeg", "bmp", "gif", "webm"),
    "mask": ("png",),
}
_NAMES: dict[Use, str] = {
    "frame": "the background of the frame",
    "watermark": "a watermark",
    "placeholder": "a placeholder",
    "mask": "a mask",
}


class Fetched(NamedTuple):
    """What came of a URL. A problem is the file's and holds for everyone, `unreached` is told of this machine only."""

    problem: str | None = None
    unreached: str | None = None
    kind: str = ""
    """What the content is: png, jpeg, gif, bmp, webm, svg, …"""
    width: int = 0
    height: int = 0
    size: int = 0
    """Bytes."""
    animated: bool = False


class Trouble(NamedTuple):
    """What is wrong with a picture: missing on air, or only not at hand here."""

    text: str
    missing: bool


def trouble(use: Use, fetched: Fetched) -> Trouble | None:
    """What is wrong with a fetched picture in this use, None where it is fine."""
    if fetched.problem is not None:
        return Trouble(fetched.problem, True)
    if fetched.unreached is not None:
        return Trouble(fetched.unreached, False)
    if fetched.kind and fetched.kind not in KINDS[use]:
        kinds, use_name, name = ", ".join(KINDS[use]), _NAMES[use], fetched.kind.upper()
        if fetched.animated:
            return Trouble(f"the file is a {name} animation; {use_name} takes {kinds}.", True)
        return Trouble(f"the file is a {name}; {use_name} takes {kinds}.", True)
    return None


def named(look: Look) -> Iterator[tuple[Use, str]]:
    """The pictures that a look names, with their use, as they stand in the document (tokens and all)."""
    if look.video is not None and look.video.background_image_url:
        yield "frame", look.video.background_image_url
    for item in items_of(look):
        if item.hidden:
            continue
        if isinstance(item, Tile):
            if item.layout.background_image_url:
                yield "placeholder", item.layout.background_image_url
            if item.layout.transparent_url:
                yield "mask", item.layout.transparent_url
        elif item.params.water_mark_image is not None and item.params.water_mark_image.water_mark_url:
            yield "watermark", item.params.water_mark_image.water_mark_url


def use_of(path: str) -> Use | None:
    """What the picture at a path of the request is for, None where the member is no picture."""
    member = path.rpartition(".")[2]
    if member == "WaterMarkUrl":
        return "watermark"
    if member == "TransparentUrl":
        return "mask"
    if member == "BackgroundImageUrl":
        return "placeholder" if "MixLayoutList" in path else "frame"
    return None
