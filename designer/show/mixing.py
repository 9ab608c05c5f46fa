"""How the cloud mixes, as arithmetic: who is drawn where, in what order; `fitting` says filled and masked how.

What is documented and what is assumed stands rule by rule in `mixrules`. That who is heard follows from the audio
lists alone is what the API says; that nobody beyond the last tile is heard, as a guide has it, contradicts that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from designer.show import layouts
from designer.show.fitting import CROP, FIT, FIT_ON_BLACK, Placing, content
from designer.show.geometry import Frame, Rect, frame_size, item_rect, mark_kind, mark_part
from designer.show.mixrules import ASSUMED, EVERYBODY, SENDING, Assumptions, State, States
from designer.show.model import Item, Look, Person, Show, Tile, items_of
from designer.trtc.structures import (
    McuBackgroundCustomRender,
    McuCustomCrop,
    McuLayout,
    McuUserInfoParams,
    McuWaterMarkImage,
    McuWaterMarkText,
    UserMediaStream,
)

__all__ = [
    "ASSUMED", "CROP", "CUSTOM", "DEFAULT_SOURCE", "EVERYBODY", "FIT", "FIT_ON_BLACK", "FLOATING", "GRID",
    "MOST_STREAMS", "SCREEN_SHARE", "Assumptions", "Drawn", "Placing", "State", "States", "content", "drawn",
    "dynamic_rects", "filling", "is_blank", "is_heard", "is_stream_of", "item_z", "join_run", "layout_mode", "person_of",
    "source_size", "stacked", "stacking_order",
]  # fmt: skip

MOST_STREAMS = 16
FLOATING, SCREEN_SHARE, GRID, CUSTOM = 1, 2, 3, 4
DEFAULT_SOURCE: Frame = (1280, 720)
"""What a person is taken to send where the cast does not say."""
SCREEN_SOURCE: Frame = (1920, 1080)
"""What a screen is taken to be."""


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
    state: State = "present"
    """What the person of a tile is doing."""
    color_mode: int = 0
    picture_mode: int | None = None
    """BackgroundRenderMode of a tile."""
    custom_render: McuBackgroundCustomRender | None = None
    mask_url: str | None = None
    font: str | None = None
    motion: int = 0
    """DynamicPosType of a watermark."""

    @property
    def sends(self) -> bool:
        """Whether a tile has a person's picture in it; else its placeholder shows."""
        return self.state in SENDING


def item_z(item: Item) -> int:
    """ZOrder of a tile or watermark; absent counts as 0."""
    part: Any = item.layout if isinstance(item, Tile) else mark_part(item.params)
    return 0 if part is None else part.z_order or 0


def stacked(look: Look, assume: Assumptions = ASSUMED) -> list[Item]:
    """Tiles and watermarks, hidden ones too, from back to front."""
    items = items_of(look)
    return sorted(items if assume.equal_zorder == "later-nearer" else reversed(items), key=item_z)


def stacking_order(look: Look, assume: Assumptions = ASSUMED) -> tuple[str, ...]:
    """Ids of tiles and watermarks, hidden ones too, from back to front."""
    return tuple(item.id for item in stacked(look, assume))


def layout_mode(look: Look) -> int:
    """MixLayoutMode; where it is absent 1, as the API takes it."""
    layout = look.video.layout_params if look.video is not None else None
    mode = layout.mix_layout_mode if layout is not None else None
    return FLOATING if mode is None else mode


def source_size(person: Person | None, state: State = "present") -> Frame:
    """Size of the picture a person sends, as far as the cast knows."""
    if state == "screen":
        return SCREEN_SOURCE
    size = DEFAULT_SOURCE
    if person is not None:
        width, height = person.source_width or 0, person.source_height or 0
        size = (width, height) if width > 0 and height > 0 else DEFAULT_SOURCE
    return (min(size), max(size)) if state == "portrait" else size


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
    user_id = key[0]
    # Most are told apart by the first part: a look with many tiles asks for each of many people.
    return next((one for one in show.cast if one.user_id == user_id and _key_of_person(show, one) == key), None)


def is_stream_of(show: Show, person: Person, stream: UserMediaStream) -> bool:
    """Whether an entry of the cast means the stream that is named."""
    info, main = stream.user_info, show.base.room_id
    return (
        info is not None
        and info.user_id == person.user_id
        and (stream.stream_type or 0) == person.stream_type
        and (info.room_id or main) == (person.room_id or main)
    )


def is_blank(layout: McuLayout) -> bool:
    """Whether a tile names nobody: it is filled by whoever enters next."""
    stream = layout.user_media_stream
    return stream is None or stream.user_info is None or not stream.user_info.user_id


def _doing(states: States, person: Person) -> State:
    """What somebody does; who comes without a camera, as the cast says, sends no picture by being present."""
    state = states.of(person.id)
    return "audio_only" if state == "present" and person.audio_only else state


def _entering(show: Show, states: States = EVERYBODY) -> list[Person]:
    """The people of the main room in the order they are taken to enter: open slots of the cast last but for who is
    late, or in the order that the states tell. Who is absent is not among them."""
    there = [
        person
        for person in show.cast
        if _main(show, person.room_id) == show.base.room_id and _doing(states, person) != "absent"
    ]
    if states.order:
        place = {person_id: number for number, person_id in enumerate(states.order)}
        return sorted(there, key=lambda person: place.get(person.id, len(place)))
    return sorted(there, key=lambda person: (_doing(states, person) == "late", not person.user_id))


def join_run(show: Show, states: States = EVERYBODY) -> tuple[States, ...]:
    """The cast entering one by one: first nobody, then one more at each step, late ones last.

    Everybody does what `states` says once there; who is absent in them never comes.
    """
    order = sorted(
        (person for person in show.cast if _doing(states, person) != "absent"),
        key=lambda person: (_doing(states, person) == "late", not person.user_id),
    )
    come = tuple((person.id, _doing(states, person)) for person in order)
    return tuple(States("absent", come[:count]) for count in range(len(come) + 1))


def filling(show: Show, look: Look, states: States = EVERYBODY) -> dict[str, Person]:
    """Who fills the blank tiles that are sent: tile id -> entry of the cast, in order of entry."""
    tiles = [tile for tile in look.tiles or () if not tile.hidden]
    reserved = {_key_of_stream(show, tile.layout.user_media_stream) for tile in tiles}
    waiting = [
        person
        for person in _entering(show, states)
        if _key_of_person(show, person) not in reserved and _doing(states, person) != "audio_only"
    ]
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


def drawn(
    show: Show,
    look: Look,
    *,
    hidden_too: bool = False,
    states: States = EVERYBODY,
    assume: Assumptions = ASSUMED,
) -> tuple[Drawn, ...]:
    """Everything on the frame of a look, from back to front; hidden items only where asked for.

    In the dynamic layout modes the cast is placed instead of the tiles. A look without video draws nothing but
    the items it has. `states`: what people are doing.
    """
    mode = layout_mode(look)
    custom = mode == CUSTOM or look.video is None
    tiles = (
        _custom(show, look, hidden_too, states) if custom else _dynamic(show, look, mode, states=states, assume=assume)
    )
    marks = (_mark(mark, part) for mark, part in _marks(look, hidden_too))
    items = [*tiles, *marks]
    if assume.equal_zorder != "later-nearer":
        items.reverse()
    return tuple(sorted(items, key=_z_of))


def _z_of(one: Drawn) -> int:
    return one.z


def _custom(show: Show, look: Look, hidden_too: bool, states: States) -> Iterator[Drawn]:
    fill = filling(show, look, states)
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
        state = _state(states, person, blank)
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
            source_size=source_size(person, state),
            crop=layout.custom_crop,
            picture_url=layout.background_image_url,
            background_color=layout.back_ground_color,
            hidden=tile.hidden,
            locked=tile.locked,
            state=state,
            color_mode=layout.back_ground_color_mode or 0,
            picture_mode=layout.background_render_mode,
            custom_render=layout.background_custom_render,
            mask_url=layout.transparent_url,
        )


def _state(states: States, person: Person | None, blank: bool) -> State:
    """What is in a tile. A blank one that nobody of the cast fills awaits somebody from outside it, who sends."""
    if person is not None:
        return _doing(states, person)
    return "present" if blank and states == EVERYBODY else "absent" if blank else states.all


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
            font=part.font,
            motion=part.dynamic_pos_type or 0,
        )
    if part is None:
        return here
    return here._replace(picture_url=part.water_mark_url, motion=part.dynamic_pos_type or 0)


# Dynamic layout modes


def _dynamic(show: Show, look: Look, mode: int, *, states: States, assume: Assumptions) -> Iterator[Drawn]:
    layout = look.video.layout_params if look.video is not None else None
    stream = layout.max_video_user.user_media_stream if layout is not None and layout.max_video_user else None
    big_key = _key_of_stream(show, stream) if mode in (FLOATING, SCREEN_SHARE) else None
    holds = layout is not None and layout.pure_audio_hold_place_mode == 1
    people: list[Person | None] = [
        person
        for person in _entering(show, states)
        if (holds or _doing(states, person) in SENDING) and (big_key is None or _key_of_person(show, person) != big_key)
    ]
    user, kind = None, 0
    if big_key is not None:
        people.insert(0, person_of(show, stream))
        user, kind = big_key[0], big_key[2]
    elif mode == SCREEN_SHARE:
        people.insert(0, None)  # nobody is big: that place shows the background
    people = people[:MOST_STREAMS]
    given = layout.render_mode if layout is not None else None
    rects = dynamic_rects(mode, len(people), frame_size(show), assume=assume)
    for index, (person, rect) in enumerate(zip(people, rects, strict=True)):
        if person is None and (index or user is None):
            continue
        whole = index == 0 and mode == SCREEN_SHARE and assume.big_screen == "whole"
        state = states.all if person is None else _doing(states, person)
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
            source_size=source_size(person, state),
            state=state,
        )


def dynamic_rects(mode: int, count: int, frame: Frame, *, assume: Assumptions = ASSUMED) -> tuple[Rect, ...]:
    """Where the layout modes 1–3 put `count` pictures, the big one first. Up to 16 (1 and 15)."""
    if mode == SCREEN_SHARE:
        return layouts.screen_share(frame, count)
    if mode == GRID:
        rects = layouts.nine_grid(frame, count)
        if assume.grid_order == "columns":
            # The whole square of cells, column by column; as many of them as there are pictures.
            side = next(side for side in range(1, 5) if side * side >= count)
            cells = layouts.nine_grid(frame, side * side) if count > 2 else rects
            return tuple(sorted(cells, key=lambda rect: (rect.x, rect.y))[:count])
        return rects
    return layouts.floating(frame, count)
