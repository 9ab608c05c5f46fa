"""Edits of the show as a whole: its looks, its cast, its frame."""

from __future__ import annotations

from typing import Any

from designer.show.edits._tree import with_items, with_look
from designer.show.mixing import CUSTOM, person_of
from designer.show.model import Item, Look, Person, Show, Tile, find_look, fresh_id, items_of
from designer.trtc.structures import (
    McuLayoutParams,
    McuVideoParams,
    MixUserInfo,
    UserMediaStream,
    replace,
    same,
    without,
)


def _free_name(show: Show, name: str, *, but: str | None = None) -> str:
    """The name, or the first of `name 2`, `name 3` … that no other look has: looks are asked for by name."""
    taken = {look.name for look in show.looks if look.id != but}
    wanted, number = name, 2
    while wanted in taken:
        wanted, number = f"{name} {number}", number + 1
    return wanted


def _with_new_look(show: Show, look: Look, after: str | None) -> Show:
    index = len(show.looks)
    if after is not None:
        index = show.looks.index(find_look(show, after)) + 1
    return replace(show, looks=(*show.looks[:index], look, *show.looks[index:]))


def add_look(show: Show, *, name: str = "Look", after: str | None = None) -> tuple[Show, str]:
    """Add an empty look in the custom layout mode, behind the look `after` or at the end; returns its id too."""
    new_id = fresh_id({look.id for look in show.looks}, "look")
    video = McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=CUSTOM))
    look = Look(id=new_id, name=_free_name(show, name), video=video, tiles=())
    return _with_new_look(show, look, after), new_id


def insert_look(show: Show, look: Look, *, after: str | None = None) -> tuple[Show, str]:
    """Add a look made elsewhere (a preset, another show), under a free id and name; returns its id too."""
    new_id = look.id
    if any(other.id == new_id for other in show.looks):
        new_id = fresh_id({other.id for other in show.looks}, "look")
    new = replace(look, id=new_id, name=_free_name(show, look.name))
    return _with_new_look(show, new, after), new_id


def duplicate_look(show: Show, look_id: str) -> tuple[Show, str]:
    """Copy a look, directly behind the old one; returns the copy's id too. Its items keep their ids."""
    return insert_look(show, find_look(show, look_id), after=look_id)


def rename_look(show: Show, look_id: str, name: str) -> Show:
    """Give a look another name, numbered where another look has it. An empty name changes nothing."""
    look = find_look(show, look_id)
    if not name.strip():
        return show
    wanted = _free_name(show, name.strip(), but=look_id)
    return show if look.name == wanted else with_look(show, look, replace(look, name=wanted))


def remove_look(show: Show, look_id: str) -> Show:
    """Take a look out; not the last one. Where it was the opening look, its neighbour becomes that."""
    index = show.looks.index(find_look(show, look_id))
    if len(show.looks) == 1:
        return show
    rest = show.looks[:index] + show.looks[index + 1 :]
    if show.opening_look == look_id:
        return replace(show, looks=rest, opening_look=rest[min(index, len(rest) - 1)].id)
    return replace(show, looks=rest)


def move_look(show: Show, look_id: str, index: int) -> Show:
    """Give a look another place in the list."""
    look = find_look(show, look_id)
    rest = [other for other in show.looks if other is not look]
    rest.insert(max(0, index), look)
    if all(one is other for one, other in zip(rest, show.looks, strict=True)):
        return show
    return replace(show, looks=tuple(rest))


def set_opening_look(show: Show, look_id: str) -> Show:
    """Choose the look a start begins with. Raises KeyError."""
    find_look(show, look_id)
    return show if show.opening_look == look_id else replace(show, opening_look=look_id)


def rename_show(show: Show, name: str) -> Show:
    """Give the show another name. An empty one changes nothing."""
    return show if not name.strip() or name.strip() == show.name else replace(show, name=name.strip())


def take_back(show: Show, before: Show, look_id: str) -> Show:
    """Put one look, and what all looks share in the request, back to what they were in `before`. Raises KeyError.

    The other looks stay as they are. A look that has been removed comes back at the end.
    """
    old = find_look(before, look_id)
    if any(look.id == look_id for look in show.looks):
        looks = tuple(old if look.id == look_id else look for look in show.looks)
    else:
        looks = (*show.looks, old)
    after = replace(show, looks=looks, base=before.base, video_encode=before.video_encode)
    return show if same(after, show) else after


# The cast


def add_person(show: Show, *, user_id: str, index: int | None = None, **members: Any) -> tuple[Show, str]:
    """Add someone who may appear, by default at the end; members as in `Person`. Returns the id too."""
    new_id = fresh_id({person.id for person in show.cast}, "person")
    at = len(show.cast) if index is None else index
    person = Person(id=new_id, user_id=user_id, **members)
    return replace(show, cast=(*show.cast[:at], person, *show.cast[at:])), new_id


def remove_person(show: Show, person_id: str) -> Show:
    """Take someone out of the cast. Tiles that show them stay as they are."""
    rest = tuple(person for person in show.cast if person.id != person_id)
    return show if len(rest) == len(show.cast) else replace(show, cast=rest)


def move_person(show: Show, person_id: str, index: int) -> Show:
    """Give someone another place in the cast, which is the order in which people are taken to enter."""
    rest = [person for person in show.cast if person.id != person_id]
    moved = [person for person in show.cast if person.id == person_id]
    rest[max(0, index) : max(0, index)] = moved
    if not moved or all(one is other for one, other in zip(rest, show.cast, strict=True)):
        return show
    return replace(show, cast=tuple(rest))


def set_person(show: Show, person_id: str, **changes: Any) -> Show:
    """Change members of someone in the cast. Raises KeyError.

    Tiles that show this stream follow where user, room or stream type change, in every look and locked or not:
    the cast is where people are named. What the tile leaves unsaid stays unsaid. Without a user id somebody is an
    open slot, and so become the tiles.
    """
    old = next((person for person in show.cast if person.id == person_id), None)
    if old is None:
        raise KeyError(person_id)
    new = replace(old, **changes)
    if same(old, new):
        return show
    after = replace(show, cast=tuple(new if person is old else person for person in show.cast))
    if (old.user_id, old.room_id, old.room_id_type, old.stream_type) == (
        new.user_id,
        new.room_id,
        new.room_id_type,
        new.stream_type,
    ):
        return after
    for look in show.looks:
        changed: dict[str, Item] = {}
        for tile in look.tiles or ():
            stream = tile.layout.user_media_stream
            if stream is not None and person_of(show, stream) is old:
                if new.user_id:
                    layout = replace(tile.layout, user_media_stream=_renamed(show, stream, old, new))
                elif new.stream_type:
                    layout = replace(tile.layout, user_media_stream=UserMediaStream(stream_type=new.stream_type))
                else:
                    layout = without(tile.layout, "user_media_stream")
                changed[tile.id] = replace(tile, layout=layout)
        after = with_look(after, look, with_items(look, changed))
    return after


def _renamed(show: Show, stream: UserMediaStream, old: Person, new: Person) -> UserMediaStream:
    info: dict[str, Any] = {"user_id": new.user_id}
    if old.room_id != new.room_id:
        info["room_id"] = new.room_id or show.base.room_id
    if old.room_id_type != new.room_id_type:
        info["room_id_type"] = new.room_id_type if new.room_id_type is not None else show.base.room_id_type
    user = replace(stream.user_info or MixUserInfo(), **info)
    if old.stream_type == new.stream_type:
        return replace(stream, user_info=user)
    return replace(stream, user_info=user, stream_type=new.stream_type)


# What differs


def changed_items(before: Look, after: Look) -> tuple[str, ...]:
    """Ids of the items that differ: new and changed ones in the order of `after`, then those that are gone."""
    old = {item.id: item for item in items_of(before)}
    new = {item.id: item for item in items_of(after)}
    changed = [id_ for id_, item in new.items() if item is not old.get(id_) and not same(item, old.get(id_))]
    return (*changed, *(id_ for id_ in old if id_ not in new))


def tiles_of_person(show: Show, person: Person) -> tuple[tuple[str, str], ...]:
    """(look id, tile id) of every tile that names this stream."""
    return tuple(
        (look.id, tile.id)
        for look in show.looks
        for tile in look.tiles or ()
        if isinstance(tile, Tile) and person_of(show, tile.layout.user_media_stream) is person
    )
