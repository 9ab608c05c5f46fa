"""How the cloud mixes, as arithmetic: who is drawn where, in what order, filled how.

Documented by the vendor: the meaning of the layout modes, of the render modes, that a larger ZOrder is nearer,
that a tile which names a person is kept for that person, that the others fill blank tiles as they enter.
Assumed here, since it is not documented for the relay:
- the geometry of modes 1–3 is that published for cloud recording, fractions rounded to the nearest pixel;
- equal ZOrders are drawn in list order, tiles before watermarks;
- people enter in the order of the cast, those without a name in it (open slots) last; only people of the main
  room fill blank tiles, and only with the kind of stream the tile asks for, a camera where it says nothing;
- who is heard follows from the audio lists alone, as the API says; that nobody beyond the last tile is heard, as
  a guide has it, contradicts that;
- a crop larger than the source is cut to the source.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from designer.show import layouts
from designer.show.geometry import Frame, Rect, frame_size, item_rect, mark_kind, mark_part
from designer.show.model import Item, Look, Person, Show, Tile, items_of
from designer.trtc.structures import (
    McuCustomCrop,
    McuLayout,
    McuUserInfoParams,
    McuWaterMarkImage,
    McuWaterMarkText,
    UserMediaStream,
)

MOST_STREAMS = 16
FLOATING, SCREEN_SHARE, GRID, CUSTOM = 1, 2, 3, 4
CROP, FIT, FIT_ON_BLACK = 0, 1, 2
DEFAULT_SOURCE: Frame = (1280, 720)
"""What a person is taken to send where the cast does not say."""


class Drawn(NamedTuple):
    """One thing on the frame, from back to front. Places and sizes in output pixels."""

    item_id: str | None
    """Id of the tile or watermark; None for a picture that a dynamic layout mode places."""
    kind: Literal["tile", "image", "text"]
    rect: Rect
    z: int
    part: McuLayout | McuWaterMarkImage | McuWaterMarkText | None
    """The structure it comes from, with all else that says how it looks."""
    user_id: str | None = None
    """Who is shown; None for a blank tile that nobody, or an open slot of the cast, fills."""
    room_id: str | None = None
    stream_type: int = 0
    blank: bool = False
    """Whether the tile names nobody, and is filled by whoever enters."""
    person: Person | None = None
    """The cast's entry for who is shown, where there is one."""
    render_mode: int = CROP
    source_size: Frame = DEFAULT_SOURCE
    crop: McuCustomCrop | None = None
    picture_url: str | None = None
    """Watermark picture, or placeholder of a tile."""
    text: str | None = None
    font_size: int | None = None
    font_color: str | None = None
    background_color: str | None = None
    hidden: bool = False
    locked: bool = False


class Placing(NamedTuple):
    """Where a piece of a source picture goes: source in source pixels, target in output pixels, (x, y, w, h)."""

    source: tuple[float, float, float, float]
    target: tuple[float, float, float, float]


def item_z(item: Item) -> int:
    """ZOrder of a tile or watermark; absent counts as 0."""
    part: Any = item.layout if isinstance(item, Tile) else mark_part(item.params)
    return 0 if part is None else part.z_order or 0


def stacking_order(look: Look) -> tuple[str, ...]:
    """Ids of tiles and watermarks, hidden ones too, from back to front."""
    return tuple(item.id for item in sorted(items_of(look), key=item_z))


def layout_mode(look: Look) -> int:
    """MixLayoutMode; where it is absent 1, as the API takes it."""
    layout = look.video.layout_params if look.video is not None else None
    mode = layout.mix_layout_mode if layout is not None else None
    return FLOATING if mode is None else mode


def source_size(person: Person | None) -> Frame:
    """Size of the picture a person sends, as far as the cast knows."""
    if person is None:
        return DEFAULT_SOURCE
    width, height = person.source_width or 0, person.source_height or 0
    return (width, height) if width > 0 and height > 0 else DEFAULT_SOURCE


def content(tile: Rect, source: Frame, render_mode: int, crop: McuCustomCrop | None = None) -> Placing:
    """Which piece of a source picture fills which part of a tile.

    RenderMode 0 cuts the picture to the tile's shape around its middle, 1 and 2 show all of it. CustomCrop
    takes its piece of the source first.
    """
    x, y, w, h = 0.0, 0.0, float(source[0]), float(source[1])
    if crop is not None and (crop.width or 0) > 0 and (crop.height or 0) > 0:
        left, top = max(0, crop.location_x or 0), max(0, crop.location_y or 0)
        right = min(source[0], left + (crop.width or 0))
        bottom = min(source[1], top + (crop.height or 0))
        if right > left and bottom > top:
            x, y, w, h = float(left), float(top), float(right - left), float(bottom - top)
    if tile.w <= 0 or tile.h <= 0 or w <= 0 or h <= 0:
        return Placing((x, y, w, h), (tile.x, tile.y, tile.w, tile.h))
    if render_mode in (FIT, FIT_ON_BLACK):
        scale = min(tile.w / w, tile.h / h)
        wide, high = w * scale, h * scale
        return Placing((x, y, w, h), (tile.x + (tile.w - wide) / 2, tile.y + (tile.h - high) / 2, wide, high))
    scale = max(tile.w / w, tile.h / h)
    wide, high = tile.w / scale, tile.h / scale
    return Placing((x + (w - wide) / 2, y + (h - high) / 2, wide, high), (tile.x, tile.y, tile.w, tile.h))


# Who is who

_Key = tuple[str, str | None, int]


def _main(show: Show, room_id: str | None) -> str | None:
    return room_id if room_id else show.base.room_id


def _key_of_person(show: Show, person: Person) -> _Key:
    return person.user_id, _main(show, person.room_id), person.stream_type


def _key_of_stream(show: Show, stream: UserMediaStream | None) -> _Key | None:
    info = stream.user_info if stream is not None else None
    if stream is None or info is None or not info.user_id:
        return None
    return info.user_id, _main(show, info.room_id), stream.stream_type or 0


def person_of(show: Show, stream: UserMediaStream | None) -> Person | None:
    """The entry of the cast for the stream that is named, None where none is named or the cast lacks it."""
    key = _key_of_stream(show, stream)
    if key is None:
        return None
    return next((person for person in show.cast if _key_of_person(show, person) == key), None)


def is_blank(layout: McuLayout) -> bool:
    """Whether a tile names nobody: it is filled by whoever enters next."""
    stream = layout.user_media_stream
    return stream is None or stream.user_info is None or not stream.user_info.user_id


def _entering(show: Show) -> list[Person]:
    """The people of the main room in the order they are taken to enter, open slots of the cast last."""
    main = [person for person in show.cast if _main(show, person.room_id) == show.base.room_id]
    return sorted(main, key=_is_open)


def _is_open(person: Person) -> bool:
    return not person.user_id


def filling(show: Show, look: Look) -> dict[str, Person]:
    """Who fills the blank tiles that are sent: tile id -> entry of the cast, in order of entry."""
    tiles = [tile for tile in look.tiles or () if not tile.hidden]
    reserved = {_key_of_stream(show, tile.layout.user_media_stream) for tile in tiles}
    waiting = [person for person in _entering(show) if _key_of_person(show, person) not in reserved]
    filled: dict[str, Person] = {}
    for tile in tiles:
        if not is_blank(tile.layout):
            continue
        stream = tile.layout.user_media_stream
        wanted = (stream.stream_type if stream is not None else None) or 0
        for person in waiting:
            if person.stream_type == wanted:
                filled[tile.id] = person
                waiting.remove(person)
                break
    return filled


def is_heard(show: Show, look: Look, person: Person) -> bool:
    """Whether the sound of a person is mixed: everyone's without an allow list, and never who is blocked.

    Documented (N48247): the choice of sound does not depend on the layout, and the block list wins.
    """
    audio = show.base.audio_params
    allowed = look.subscribe_audio_list
    blocked = look.un_subscribe_audio_list
    if allowed is None and audio is not None:
        allowed = audio.subscribe_audio_list
    if blocked is None and audio is not None:
        blocked = audio.un_subscribe_audio_list
    key = _key_of_person(show, person)[:2]

    def names(entries: tuple[McuUserInfoParams, ...] | None) -> bool:
        infos = (entry.user_info for entry in entries or ())
        return any(info is not None and (info.user_id, _main(show, info.room_id)) == key for info in infos)

    return not names(blocked) and (not allowed or names(allowed))


# What is drawn


def drawn(show: Show, look: Look, *, hidden_too: bool = False) -> tuple[Drawn, ...]:
    """Everything on the frame of a look, from back to front; hidden items only where asked for.

    In the dynamic layout modes the cast is placed instead of the tiles. A look without video draws nothing but
    the items it has.
    """
    mode = layout_mode(look)
    custom = mode == CUSTOM or look.video is None
    tiles = _custom(show, look, hidden_too) if custom else _dynamic(show, look, mode)
    marks = (_mark(mark, part) for mark, part in _marks(look, hidden_too))
    return tuple(sorted((*tiles, *marks), key=_z_of))


def _z_of(one: Drawn) -> int:
    return one.z


def _custom(show: Show, look: Look, hidden_too: bool) -> Iterator[Drawn]:
    fill = filling(show, look)
    for tile in look.tiles or ():
        if tile.hidden and not hidden_too:
            continue
        layout = tile.layout
        blank = is_blank(layout)
        stream = layout.user_media_stream
        person = fill.get(tile.id) if blank else person_of(show, stream)
        info = stream.user_info if stream is not None else None
        stream_type = stream.stream_type if stream is not None else None
        if person is not None and stream_type is None:
            stream_type = person.stream_type
        yield Drawn(
            item_id=tile.id,
            kind="tile",
            rect=item_rect(tile),
            z=layout.z_order or 0,
            part=layout,
            user_id=(person.user_id if person is not None else info.user_id if info is not None else None) or None,
            room_id=_main(show, info.room_id if info is not None else person.room_id if person is not None else None),
            stream_type=stream_type or 0,
            blank=blank,
            person=person,
            render_mode=layout.render_mode or CROP,
            source_size=source_size(person),
            crop=layout.custom_crop,
            picture_url=layout.background_image_url,
            background_color=layout.back_ground_color,
            hidden=tile.hidden,
            locked=tile.locked,
        )


def _marks(look: Look, hidden_too: bool) -> Iterator[tuple[Any, McuWaterMarkImage | McuWaterMarkText | None]]:
    for mark in look.watermarks or ():
        if hidden_too or not mark.hidden:
            yield mark, mark_part(mark.params)


def _mark(mark: Any, part: McuWaterMarkImage | McuWaterMarkText | None) -> Drawn:
    here = Drawn(
        item_id=mark.id,
        kind=mark_kind(mark.params),
        rect=item_rect(mark),
        z=0 if part is None else part.z_order or 0,
        part=part,
        hidden=mark.hidden,
        locked=mark.locked,
    )
    if isinstance(part, McuWaterMarkText):
        return here._replace(
            text=part.text,
            font_size=part.font_size,
            font_color=part.font_color,
            background_color=part.back_ground_color,
        )
    return here._replace(picture_url=None if part is None else part.water_mark_url)


# Dynamic layout modes


def _dynamic(show: Show, look: Look, mode: int) -> Iterator[Drawn]:
    layout = look.video.layout_params if look.video is not None else None
    stream = layout.max_video_user.user_media_stream if layout is not None and layout.max_video_user else None
    big_key = _key_of_stream(show, stream) if mode in (FLOATING, SCREEN_SHARE) else None
    people: list[Person | None] = [
        person for person in _entering(show) if big_key is None or _key_of_person(show, person) != big_key
    ]
    user, kind = None, 0
    if big_key is not None:
        people.insert(0, person_of(show, stream))
        user, kind = big_key[0], big_key[2]
    elif mode == SCREEN_SHARE:
        people.insert(0, None)  # nobody is big: that place shows the background
    people = people[:MOST_STREAMS]
    given = layout.render_mode if layout is not None else None
    for index, (person, rect) in enumerate(
        zip(people, dynamic_rects(mode, len(people), frame_size(show)), strict=True)
    ):
        if person is None and (index or user is None):
            continue
        whole = index == 0 and mode == SCREEN_SHARE
        yield Drawn(
            item_id=None,
            kind="tile",
            rect=rect,
            z=0 if index == 0 else 1,
            part=None,
            user_id=(person.user_id if person is not None else user) or None,
            room_id=show.base.room_id,
            stream_type=person.stream_type if person is not None else kind,
            person=person,
            render_mode=given if given is not None else FIT if whole else CROP,
            source_size=source_size(person),
        )


def dynamic_rects(mode: int, count: int, frame: Frame) -> tuple[Rect, ...]:
    """Where the layout modes 1–3 put `count` pictures, the big one first. Up to 16 (1 and 15)."""
    if mode == SCREEN_SHARE:
        return layouts.screen_share(frame, count)
    if mode == GRID:
        return layouts.nine_grid(frame, count)
    return layouts.floating(frame, count)
