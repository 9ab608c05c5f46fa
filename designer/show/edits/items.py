"""Edits that make, copy, remove, name, lock and hide tiles and watermarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from designer.show.edits._tree import change_items, chosen, with_look
from designer.show.edits.order import slot_above_tiles, with_z
from designer.show.geometry import Rect, frame_size, held, held_move, item_rect, with_rect
from designer.show.layouts import free_slot
from designer.show.mixing import CUSTOM, drawn, item_z, layout_mode, source_size
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Item, Look, Person, Show, Tile, Watermark, find_look, fresh_id, items_of
from designer.trtc.structures import (
    McuLayout,
    McuLayoutParams,
    McuVideoParams,
    McuWaterMarkImage,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    UserMediaStream,
    replace,
    same,
    without,
)


def remove_items(show: Show, look_id: str, ids: Iterable[str]) -> Show:
    """Take items out of the look; a list that had some stays as an empty one. Locked items stay."""
    look = find_look(show, look_id)
    gone = {item.id for item in chosen(look, ids)}
    if not gone:
        return show
    parts: dict[str, Any] = {}
    if look.tiles and any(tile.id in gone for tile in look.tiles):
        parts["tiles"] = tuple(tile for tile in look.tiles if tile.id not in gone)
    if look.watermarks and any(mark.id in gone for mark in look.watermarks):
        parts["watermarks"] = tuple(mark for mark in look.watermarks if mark.id not in gone)
    return with_look(show, look, replace(look, **parts))


def duplicate_items(show: Show, look_id: str, ids: Iterable[str], dx: int, dy: int) -> tuple[Show, tuple[str, ...]]:
    """Copy items, shifted by (dx, dy) as far as they stay inside the frame, in front of all; copies are unlocked.

    Returns the copies' ids in the order tiles, watermarks.
    """
    look = find_look(show, look_id)
    items = chosen(look, ids, locked=True)
    if not items:
        return show, ()
    dx, dy = held_move([item_rect(item) for item in items], dx, dy, frame_size(show))
    moved = [with_rect(item, item_rect(item).moved(dx, dy)) for item in items]
    return paste_items(show, look_id, moved)


def paste_items(show: Show, look_id: str, items: Sequence[Item]) -> tuple[Show, tuple[str, ...]]:
    """Put copies of items, perhaps of another show, into the look: new ids, unlocked, held inside, in front of all."""
    look = find_look(show, look_id)
    if not items:
        return show, ()
    frame = frame_size(show)
    taken = {item.id for item in items_of(look)}
    z = max(map(item_z, items_of(look)), default=-1) + 1
    tiles: list[Tile] = []
    marks: list[Watermark] = []
    for offset, item in enumerate(sorted(items, key=item_z)):
        kind = "tile" if isinstance(item, Tile) else "watermark"
        new_id = fresh_id(taken, kind)
        taken.add(new_id)
        old = item_rect(item)
        copy: Item = with_z(with_rect(item, held(Rect(0, 0, 0, 0), old, frame)), z + offset)
        changes: dict[str, Any] = {"id": new_id, "locked": False} if copy.locked else {"id": new_id}
        if isinstance(copy, Tile):
            tiles.append(replace(copy, **changes))
        else:
            marks.append(replace(copy, **changes))
    parts: dict[str, Any] = {}
    if tiles:
        look_with = _for_tiles(look)
        parts["video"] = look_with.video
        parts["tiles"] = (*(look.tiles or ()), *tiles)
    if marks:
        parts["watermarks"] = (*(look.watermarks or ()), *marks)
        parts.setdefault("video", look.video or McuVideoParams())
    return with_look(show, look, replace(look, **parts)), (*(tile.id for tile in tiles), *(mark.id for mark in marks))


def _for_tiles(look: Look) -> Look:
    """The look in the custom layout mode, the only one that takes tiles."""
    video = look.video or McuVideoParams()
    layout = video.layout_params or McuLayoutParams()
    if layout.mix_layout_mode == CUSTOM:
        return look
    return replace(look, video=replace(video, layout_params=replace(layout, mix_layout_mode=CUSTOM)))


def stream_of(show: Show, person: Person) -> UserMediaStream | None:
    """The stream of a person as a tile names it: with the room, which is the show's where they have none.

    None for an open slot of the cast: its tile is filled by whoever enters next.
    """
    if not person.user_id:
        return None
    info: dict[str, Any] = {"user_id": person.user_id}
    room_id = person.room_id or show.base.room_id
    room_id_type = person.room_id_type if person.room_id_type is not None else show.base.room_id_type
    if room_id is not None:
        info["room_id"] = room_id
    if room_id_type is not None:
        info["room_id_type"] = room_id_type
    return UserMediaStream(user_info=MixUserInfo(**info), stream_type=person.stream_type)


def add_tile(show: Show, look_id: str, *, rect: Rect | None = None, person_id: str | None = None) -> tuple[Show, str]:
    """Add a tile for a person of the cast, or a blank one; returns its id too.

    Without `rect` it goes to the next free place. It lies in front of the tiles and, where numbers allow or
    can be made to, behind the watermarks. The look gets the custom layout mode, the only one that takes tiles.
    Raises KeyError for a person the cast lacks.
    """
    look = find_look(show, look_id)
    frame = frame_size(show)
    person = None if person_id is None else _find_person(show, person_id)
    if rect is None:
        taken = [item_rect(tile) for tile in look.tiles or () if not tile.hidden]
        wide, high = source_size(person)
        rect = free_slot(frame, taken, wide / high if wide < high else None)
    rect = held(Rect(0, 0, 0, 0), Rect(*rect), frame)
    new_id = fresh_id({item.id for item in items_of(look)}, "tile")
    numbered, z = slot_above_tiles(look)
    stream = None if person is None else stream_of(show, person)
    parts: dict[str, Any] = {} if stream is None else {"user_media_stream": stream}
    layout = McuLayout(
        **parts, image_width=rect.w, image_height=rect.h, location_x=rect.x, location_y=rect.y, z_order=z, render_mode=0
    )
    new = _for_tiles(numbered)
    new = replace(new, tiles=(*(new.tiles or ()), Tile(id=new_id, layout=layout)))
    return with_look(show, look, new), new_id


def _find_person(show: Show, person_id: str) -> Person:
    for person in show.cast:
        if person.id == person_id:
            return person
    raise KeyError(person_id)


def _showing(tile: Tile, stream: UserMediaStream | None) -> Tile:
    if same(tile.layout.user_media_stream, stream):
        return tile
    if stream is None:
        return replace(tile, layout=without(tile.layout, "user_media_stream"))
    return replace(tile, layout=replace(tile.layout, user_media_stream=stream))


def _cropped_like(tile: Tile, other: Tile) -> Tile:
    """The tile with the crop of another: it is a piece of that person's picture, whatever the tile."""
    crop = other.layout.custom_crop
    if tile.layout.custom_crop is crop:
        return tile
    if crop is None:
        return replace(tile, layout=without(tile.layout, "custom_crop"))
    return replace(tile, layout=replace(tile.layout, custom_crop=crop))


def make_custom(show: Show, look_id: str, assume: Assumptions = ASSUMED) -> Show:
    """Turn a dynamic layout into tiles of one's own, where the cast stands in it; tiles it had are replaced.

    Where people stand in a dynamic layout is assumed (see `mixing`). A look in the custom mode stays as it is.
    """
    look = find_look(show, look_id)
    if look.video is None or layout_mode(look) == CUSTOM:
        return show
    tiles: list[Tile] = []
    taken = {mark.id for mark in look.watermarks or ()}
    for one in drawn(show, look, assume=assume):
        if one.item_id is not None or (one.user_id is None and one.person is None):
            continue
        rect = held(Rect(0, 0, 0, 0), one.rect, frame_size(show))
        stream = None if one.person is None else stream_of(show, one.person)
        if stream is None and one.user_id is not None:
            stream = UserMediaStream(user_info=MixUserInfo(user_id=one.user_id), stream_type=one.stream_type)
        who: dict[str, Any] = {} if stream is None else {"user_media_stream": stream}
        layout = McuLayout(
            **who,
            image_width=rect.w,
            image_height=rect.h,
            location_x=rect.x,
            location_y=rect.y,
            z_order=one.z,
            render_mode=one.render_mode,
        )
        new_id = fresh_id(taken, "tile")
        taken.add(new_id)
        tiles.append(Tile(id=new_id, layout=layout))
    return with_look(show, look, replace(_for_tiles(look), tiles=tuple(tiles)))


def assign_person(show: Show, look_id: str, tile_id: str, person_id: str | None) -> Show:
    """Show another person of the cast in a tile, or (None) whoever enters next. Not in a locked one."""
    look = find_look(show, look_id)
    stream = None if person_id is None else stream_of(show, _find_person(show, person_id))
    tiles = (item for item in chosen(look, (tile_id,)) if isinstance(item, Tile))
    return change_items(show, look, tiles, lambda item: _showing(item, stream) if isinstance(item, Tile) else item)


def swap_tiles(show: Show, look_id: str, one: str, other: str) -> Show:
    """Exchange who is shown in two tiles, each with the crop that was made of them; all else stays.

    Nothing where one of them is locked.
    """
    look = find_look(show, look_id)
    tiles = [item for item in chosen(look, (one, other)) if isinstance(item, Tile)]
    if len(tiles) != 2:
        return show
    first, second = tiles
    changed: dict[str, Item] = {
        first.id: _cropped_like(_showing(first, second.layout.user_media_stream), second),
        second.id: _cropped_like(_showing(second, first.layout.user_media_stream), first),
    }
    return change_items(show, look, tiles, lambda item: changed[item.id])


def add_image_watermark(show: Show, look_id: str, *, url: str = "", rect: Rect | None = None) -> tuple[Show, str]:
    """Add a picture in front of all, without `rect` at the top right; returns its id too."""
    frame = frame_size(show)
    if rect is None:
        side, gap = min(frame) // 6 // 2 * 2, min(frame) // 24 // 2 * 2
        rect = Rect(frame[0] - side - gap, gap, side, side)
    rect = held(Rect(0, 0, 0, 0), Rect(*rect), frame)
    image = McuWaterMarkImage(
        water_mark_url=url,
        water_mark_width=rect.w,
        water_mark_height=rect.h,
        location_x=rect.x,
        location_y=rect.y,
        z_order=_front(show, look_id),
    )
    return _add_mark(show, look_id, McuWaterMarkParams(water_mark_type=0, water_mark_image=image))


def add_text_watermark(show: Show, look_id: str, *, text: str = "", rect: Rect | None = None) -> tuple[Show, str]:
    """Add a line of text in front of all, without `rect` at the bottom left; returns its id too."""
    frame = frame_size(show)
    if rect is None:
        gap = min(frame) // 24 // 2 * 2
        width, height = min(frame[0] - 2 * gap, frame[0] // 2) // 2 * 2, min(frame) // 12 // 2 * 2
        rect = Rect(gap, frame[1] - height - gap, width, height)
    rect = held(Rect(0, 0, 0, 0), Rect(*rect), frame)
    line = McuWaterMarkText(
        text=text,
        water_mark_width=rect.w,
        water_mark_height=rect.h,
        location_x=rect.x,
        location_y=rect.y,
        font_size=max(8, rect.h * 2 // 3),
        z_order=_front(show, look_id),
    )
    return _add_mark(show, look_id, McuWaterMarkParams(water_mark_type=1, water_mark_text=line))


def _front(show: Show, look_id: str) -> int:
    return max(map(item_z, items_of(find_look(show, look_id))), default=-1) + 1


def _add_mark(show: Show, look_id: str, params: McuWaterMarkParams) -> tuple[Show, str]:
    look = find_look(show, look_id)
    new_id = fresh_id({item.id for item in items_of(look)}, "watermark")
    parts: dict[str, Any] = {"watermarks": (*(look.watermarks or ()), Watermark(id=new_id, params=params))}
    if look.video is None:
        parts["video"] = McuVideoParams()
    return with_look(show, look, replace(look, **parts)), new_id


def move_tile(show: Show, look_id: str, tile_id: str, index: int) -> Show:
    """Give a tile another place in MixLayoutList, which decides who fills which blank tile. Not a locked one."""
    look = find_look(show, look_id)
    tiles = [tile for tile in look.tiles or () if tile.id != tile_id]
    moved = [tile for tile in look.tiles or () if tile.id == tile_id and not tile.locked]
    if not moved:
        return show
    tiles.insert(max(0, index), moved[0])
    if tiles == list(look.tiles or ()):
        return show
    return with_look(show, look, replace(look, tiles=tuple(tiles)))


def set_locked(show: Show, look_id: str, ids: Iterable[str], locked: bool) -> Show:
    """Keep every other edit away from items, or let it near again."""
    look = find_look(show, look_id)
    return change_items(
        show,
        look,
        chosen(look, ids, locked=True),
        lambda item: item if item.locked == locked else replace(item, locked=locked),
    )


def set_hidden(show: Show, look_id: str, ids: Iterable[str], hidden: bool) -> Show:
    """Keep items in the file but out of the request, or send them again. Locked ones too."""
    look = find_look(show, look_id)
    return change_items(
        show,
        look,
        chosen(look, ids, locked=True),
        lambda item: item if item.hidden == hidden else replace(item, hidden=hidden),
    )


def rename_item(show: Show, look_id: str, item_id: str, name: str | None) -> Show:
    """Give an item a name of its own; an empty one takes it away. Locked ones too."""
    look = find_look(show, look_id)
    wanted = name or None
    return change_items(
        show,
        look,
        chosen(look, (item_id,), locked=True),
        lambda item: item if item.name == wanted else replace(item, name=wanted),
    )
