"""People put on the places of an arrangement, and whose sound is mixed how loud.

Sound is chosen by one list at a time: an allow list, in which alone a volume works, or a block list. Which one is in
force is the look's own where it has one, else the show's; that one is edited, as the inspector's fields do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from designer.show.edits._tree import change_items
from designer.show.edits.fields import UNSET, set_look_field, set_show_field
from designer.show.edits.items import add_tile, assign_person, stream_of
from designer.show.edits.places import set_rects
from designer.show.mixing import CUSTOM, filling, is_blank, is_heard, is_stream_of, layout_mode, person_of
from designer.show.model import Item, Look, Person, Show, Tile, find_look
from designer.show.rects import Rect
from designer.trtc.structures import McuUserInfoParams, MixUserInfo, replace

FULL_VOLUME = 100
_LISTS = {"SubscribeAudioList": "subscribe_audio_list", "UnSubscribeAudioList": "un_subscribe_audio_list"}


def seat_people(show: Show, look_id: str, places: Sequence[Rect]) -> Show:
    """Give the look one tile for each place: tiles that are there keep their order, people and all else.

    Where there are too few, hidden ones come back first, then people of the cast without a tile get one, then open
    slots. Tiles beyond the last place are hidden: they stay in the file with their people. Locked tiles take no part.
    """
    look = find_look(show, look_id)
    free = [tile for tile in look.tiles or () if not tile.locked]
    seated = [tile for tile in free if not tile.hidden]
    spare = [tile for tile in free if tile.hidden]
    coming = {tile.id for tile in spare[: max(0, len(places) - len(seated))]}
    going = {tile.id for tile in seated[len(places) :]}
    show = change_items(
        show, look, [tile for tile in free if tile.id in coming | going], lambda item: _hidden(item, item.id in going)
    )
    ids = [tile.id for tile in free if tile.id not in going and (not tile.hidden or tile.id in coming)]
    for person in _standing(show, look_id):
        if len(ids) >= len(places):
            break
        show, new_id = add_tile(show, look_id, rect=places[len(ids)], person_id=person.id)
        ids.append(new_id)
    while len(ids) < len(places):
        show, new_id = add_tile(show, look_id, rect=places[len(ids)])
        ids.append(new_id)
    return set_rects(show, look_id, dict(zip(ids, places, strict=True)))


def place_person(
    show: Show, look_id: str, person_id: str, *, tile_id: str | None = None, rect: Rect | None = None
) -> tuple[Show, str]:
    """Put somebody of the cast in a tile, else in the next free slot, else in a tile of their own; its id too.

    A tile of their own comes where `rect` says. An open slot of the cast takes the slot that is its own already.
    Raises KeyError for a person the cast lacks.
    """
    slot = tile_id if tile_id is not None else next_slot(show, look_id, person_id)
    if slot is None:
        return add_tile(show, look_id, rect=rect, person_id=person_id)
    look = find_look(show, look_id)
    show = change_items(
        show, look, [tile for tile in look.tiles or () if tile.id == slot], lambda tile: _hidden(tile, False)
    )
    return assign_person(show, look_id, slot, person_id), slot


def next_slot(show: Show, look_id: str, person_id: str) -> str | None:
    """The tile that waits for somebody: the hidden one that is theirs, else a blank one.

    Of the blank ones, the one that they would fill by entering, then the first that nobody of the cast would, then the
    first: no name stands in it yet. None where no tile is free, or a dynamic mode places people.
    """
    look, person = find_look(show, look_id), _person(show, person_id)
    if layout_mode(look) != CUSTOM:
        return None
    free = [tile for tile in look.tiles or () if not tile.locked]
    fills = {id_: one.id for id_, one in filling(show, look).items()}
    blank = [tile.id for tile in free if not tile.hidden and is_blank(tile.layout)]
    theirs = [id_ for id_ in blank if fills.get(id_) == person_id]
    if not person.user_id:
        return next(iter(theirs), None)
    hidden = (
        []
        if _is_shown(show, look, person)
        else [tile.id for tile in free if tile.hidden and _names(show, tile, person)]
    )
    return next(iter([*hidden, *theirs, *(id_ for id_ in blank if id_ not in fills), *blank]), None)


def _is_shown(show: Show, look: Look, person: Person) -> bool:
    return any(_names(show, tile, person) for tile in look.tiles or () if not tile.hidden)


def _names(show: Show, tile: Tile, person: Person) -> bool:
    stream = tile.layout.user_media_stream
    return stream is not None and is_stream_of(show, person, stream)


def _hidden(item: Item, hidden: bool) -> Item:
    return item if item.hidden == hidden else replace(item, hidden=hidden)


def _standing(show: Show, look_id: str) -> Iterable[Person]:
    """People of the cast with a picture whom no tile of the look shows, hidden ones included."""
    look = find_look(show, look_id)
    named = [person_of(show, tile.layout.user_media_stream) for tile in look.tiles or ()]
    filled = {person.id for person in filling(show, look).values()}
    taken = {person.id for person in named if person is not None} | filled
    return tuple(person for person in show.cast if person.id not in taken and not person.audio_only)


# Sound


def volume_of(show: Show, look_id: str, person_id: str) -> int:
    """The volume of somebody's sound in the mix, 0 to 100: what the allow list in force says, else 100."""
    person = _person(show, person_id)
    for entry in _entries(show, find_look(show, look_id), "SubscribeAudioList"):
        if _means(show, entry, person) and entry.sound_level is not None:
            return entry.sound_level
    return FULL_VOLUME


def set_heard(show: Show, look_id: str, person_id: str, heard: bool) -> Show:
    """Mix somebody's sound, or do not, by the list that is in force. Nothing for an open slot.

    An allow list that would become empty would let everybody be heard: the block list takes its place then.
    """
    person = _person(show, person_id)
    look = find_look(show, look_id)
    if not person.user_id or is_heard(show, look, person) == heard:
        return show
    allowed, blocked = (_entries(show, look, name) for name in _LISTS)
    if heard:
        show = _write(show, look_id, "UnSubscribeAudioList", _others(show, blocked, person)) if blocked else show
        if allowed and not any(_means(show, entry, person) for entry in allowed):
            show = _write(show, look_id, "SubscribeAudioList", (*allowed, _entry(show, person)))
        return show
    rest = _others(show, allowed, person)
    if rest:
        return _write(show, look_id, "SubscribeAudioList", rest)
    show = _write(show, look_id, "SubscribeAudioList", ()) if allowed else show
    return _write(show, look_id, "UnSubscribeAudioList", (*blocked, _entry(show, person)))


def set_volume(show: Show, look_id: str, person_id: str, volume: int) -> Show:
    """Mix somebody's sound this loud, 0 to 100. Nothing for an open slot, or for somebody who is not heard.

    A volume works in an allow list only. Where there is none, one is made of everybody in the cast who is heard now,
    and a block list goes: who is not in the allow list is not heard anyway.
    """
    person = _person(show, person_id)
    look = find_look(show, look_id)
    volume = max(0, min(FULL_VOLUME, volume))
    if not person.user_id or not is_heard(show, look, person) or volume_of(show, look_id, person_id) == volume:
        return show
    allowed = _entries(show, look, "SubscribeAudioList")
    if not allowed:
        seen: list[McuUserInfoParams] = []
        for one in show.cast:
            if one.user_id and is_heard(show, look, one) and not any(_means(show, entry, one) for entry in seen):
                seen.append(_entry(show, one))
        allowed = tuple(seen)
        if _entries(show, look, "UnSubscribeAudioList"):
            show = _write(show, look_id, "UnSubscribeAudioList", ())
    loud = tuple(replace(entry, sound_level=volume) if _means(show, entry, person) else entry for entry in allowed)
    return _write(show, look_id, "SubscribeAudioList", loud)


def _person(show: Show, person_id: str) -> Person:
    for person in show.cast:
        if person.id == person_id:
            return person
    raise KeyError(person_id)


def _entries(show: Show, look: Look, name: str) -> tuple[McuUserInfoParams, ...]:
    own: tuple[McuUserInfoParams, ...] | None = getattr(look, _LISTS[name])
    if own is not None:
        return own
    audio = show.base.audio_params
    shared: tuple[McuUserInfoParams, ...] | None = getattr(audio, _LISTS[name]) if audio is not None else None
    return shared or ()


def _write(show: Show, look_id: str, name: str, entries: tuple[McuUserInfoParams, ...]) -> Show:
    """The list that is in force, with other entries; the show's own goes where it becomes empty.

    A look's own stays, empty: without, the show's would be in force again.
    """
    if getattr(find_look(show, look_id), _LISTS[name]) is not None:
        return set_look_field(show, look_id, name, entries)
    return set_show_field(show, f"AudioParams.{name}", entries or UNSET)


def _means(show: Show, entry: McuUserInfoParams, person: Person) -> bool:
    info, main = entry.user_info, show.base.room_id
    return info is not None and info.user_id == person.user_id and (info.room_id or main) == (person.room_id or main)


def _others(show: Show, entries: tuple[McuUserInfoParams, ...], person: Person) -> tuple[McuUserInfoParams, ...]:
    return tuple(entry for entry in entries if not _means(show, entry, person))


def _entry(show: Show, person: Person) -> McuUserInfoParams:
    stream = stream_of(show, person)
    info = stream.user_info if stream is not None else None
    return McuUserInfoParams(user_info=info or MixUserInfo(user_id=person.user_id))
