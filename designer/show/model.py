"""The document: a show with its looks, made of the API's own structures.

Each tile and watermark wraps the structure the API takes with what only an editor knows. What a request
says about the arrangement lives in a `Look`; everything else it says lives in `Show.base`, a Start request
in which the look's part is absent. So a member the vendor adds tomorrow survives, and `request.py` only
has to put two halves together.

What is whose:
- Look.video   VideoParams without VideoEncode, WaterMarkList and LayoutParams.MixLayoutList
- Look.tiles, Look.watermarks   those two lists, each entry wrapped; absent and empty differ as in the API
- Look.sei, Look.subscribe_audio_list, Look.un_subscribe_audio_list   only where the look wants its own
- Show.video_encode   VideoParams.VideoEncode
- Show.guides   lines to put things on; of no part of a request
- Show.base   the rest: room, robot, audio, destinations, default SEI, recording

Secrets are never in here: where one stood, a token of the `vault` stands.
"""

# Without `annotations` from the future: pydantic would have to compile each one at the start.

from typing import Literal

from pydantic import BaseModel, ConfigDict

from designer.trtc.structures import (
    McuLayout,
    McuSeiParams,
    McuUserInfoParams,
    McuVideoParams,
    McuWaterMarkParams,
    StartPublishCdnStream,
    VideoEncode,
)

SCHEMA_VERSION = 1


class Document(BaseModel):
    """A frozen value of ours, written with its own snake-case names. Unknown members are kept."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True, defer_build=True, protected_namespaces=())


class Tile(Document):
    """One entry of MixLayoutList. Position in the list is the order in which blank slots fill."""

    id: str
    name: str | None = None
    locked: bool = False
    hidden: bool = False
    ratio: str | None = None
    """The shape a resize keeps, such as "16:9"; None where it may have any. The API is not told."""
    layout: McuLayout


class Watermark(Document):
    """One entry of WaterMarkList."""

    id: str
    name: str | None = None
    locked: bool = False
    hidden: bool = False
    params: McuWaterMarkParams
    caption_of: str | None = None
    """Id of the tile that it goes along with."""


Item = Tile | Watermark


class Person(Document):
    """One stream that may appear: a person's camera, or a screen. Source size in pixels."""

    id: str
    name: str | None = None
    user_id: str
    room_id: str | None = None
    room_id_type: int | None = None
    stream_type: int = 0
    source_width: int | None = None
    source_height: int | None = None
    audio_only: bool = False
    """Whether they come without a camera."""


class Look(Document):
    """One arrangement of tiles and watermarks on the frame."""

    id: str
    name: str
    video: McuVideoParams | None = None
    tiles: tuple[Tile, ...] | None = None
    watermarks: tuple[Watermark, ...] | None = None
    sei: McuSeiParams | None = None
    subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = None
    un_subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = None


class GuideLine(Document):
    """A line people lay over the frame to put things on, in output pixels. It is never in the request."""

    axis: Literal["x", "y"]
    """ "x": it stands at x = position; "y": it lies at y = position."""
    position: int


class Show(Document):
    """The file: room, cast, encoding, destinations, looks."""

    mixframe: int = SCHEMA_VERSION
    name: str
    base: StartPublishCdnStream
    video_encode: VideoEncode | None = None
    cast: tuple[Person, ...] = ()
    looks: tuple[Look, ...]
    opening_look: str
    planned_end: float | None = None
    """Seconds since the epoch; what tickets and push addresses are to outlast."""
    planned_break_seconds: int | None = None
    """The longest time in which everybody may be away."""
    guides: tuple[GuideLine, ...] = ()
    """Lines to put things on. The API is not told."""


class FrameSize(Document):
    """Width and height of the output, in pixels."""

    width: int
    height: int


class Preset(Document):
    """One look with the frame it was made for, and its SEI."""

    mixframe: int = SCHEMA_VERSION
    name: str
    frame: FrameSize | None = None
    look: Look
    sei: McuSeiParams | None = None


def find_look(show: Show, look_id: str) -> Look:
    """The look with this id. Raises KeyError."""
    for look in show.looks:
        if look.id == look_id:
            return look
    raise KeyError(look_id)


def find_item(look: Look, item_id: str) -> Item:
    """The tile or watermark with this id. Raises KeyError."""
    for item in look.tiles or ():
        if item.id == item_id:
            return item
    for mark in look.watermarks or ():
        if mark.id == item_id:
            return mark
    raise KeyError(item_id)


def items_of(look: Look) -> tuple[Item, ...]:
    """Tiles, then watermarks, each in list order."""
    return (*(look.tiles or ()), *(look.watermarks or ()))


def fresh_id(taken: set[str], kind: str) -> str:
    """The first of kind-1, kind-2, … that is free: ids are the same on every machine."""
    number = len(taken) + 1
    while f"{kind}-{number}" in taken:
        number += 1
    return f"{kind}-{number}"
