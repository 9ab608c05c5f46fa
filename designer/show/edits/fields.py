"""Edits of single members by their API path, as the inspector names them.

A path is the API's member names joined by dots, an index in brackets where a list is entered:
`UserMediaStream.UserInfo.UserId`, `PublishCdnParams[0].PublishCdnUrl`. Setting a member creates the structures
on the way to it; setting `UNSET` removes the member and leaves what is around it, even if that is empty then.
`None` is the API's null. A path that leads nowhere raises KeyError, an index past the end IndexError, and a
value of a wrong type pydantic.ValidationError: the inspector asks before it sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache
from typing import Any, Final, get_args

from pydantic.alias_generators import to_pascal

from designer.show.edits._tree import change_items, chosen, with_look
from designer.show.geometry import mark_kind
from designer.show.model import Item, Look, Show, Tile, find_look
from designer.trtc.structures import (
    McuSeiParams,
    McuVideoParams,
    Structure,
    VideoEncode,
    replace,
    same,
    unknown_name,
    without,
)


class Unset(Enum):
    """The type of `UNSET`: a member that is not there, which is neither null nor empty."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET

Step = str | int


@lru_cache(maxsize=1024)
def steps_of(path: str) -> tuple[Step, ...]:
    """`A.B[0].C` as ("A", "B", 0, "C"). Raises KeyError where it is not a path."""
    steps: list[Step] = []
    for part in path.split("."):
        name, *indices = part.split("[")
        if not name:
            raise KeyError(path)
        steps.append(name)
        for index in indices:
            if not (index.endswith("]") and index[:-1].isdecimal()):
                raise KeyError(path)
            steps.append(int(index[:-1]))
    return tuple(steps)


@lru_cache(maxsize=256)
def _names(kind: type[Structure]) -> dict[str, str]:
    return {to_pascal(name): name for name in kind.model_fields}


@lru_cache(maxsize=256)
def _part(kind: type[Structure], name: str) -> type[Structure] | None:
    """The structure that a member, or an entry of a list member, is made of."""
    for option in get_args(kind.model_fields[name].annotation):
        for inner in (option, *get_args(option)):
            if isinstance(inner, type) and issubclass(inner, Structure):
                return inner
    return None


def _name_in(structure: Structure, alias: str) -> str:
    name = _names(type(structure)).get(alias)
    if name is not None:
        return name
    if alias in (structure.__pydantic_extra__ or {}):
        return alias
    raise KeyError(f"{type(structure).__name__} has no member {alias}")


def read(structure: Structure | None, path: str) -> Any:
    """The member at the path, or UNSET where it, or anything on the way to it, is not there."""
    value: Any = structure
    for step in steps_of(path):
        if isinstance(step, int):
            if not isinstance(value, (tuple, list)) or step >= len(value):
                return UNSET
            value = value[step]
        elif isinstance(value, Structure):
            name = _names(type(value)).get(step)
            if name is not None:
                value = value.__dict__[name] if name in value.__pydantic_fields_set__ else UNSET
            else:
                value = (value.__pydantic_extra__ or {}).get(unknown_name(step), UNSET)
        elif isinstance(value, dict):
            if step not in value:
                return UNSET
            value = value[step]
        else:
            return UNSET
    return value


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def write(structure: Structure, path: str, value: Any) -> Any:
    """The structure with the member at the path set, or removed; the same one where nothing changes."""
    return _written(structure, steps_of(path), _plain(value))


def _written(structure: Any, steps: tuple[Step, ...], value: Any) -> Any:
    if not isinstance(structure, Structure):
        raise KeyError(f"{steps[0]} is inside a member that Mixframe does not know")
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        raise KeyError(f"{type(structure).__name__} is not a list")
    name = _name_in(structure, step)
    there = name in structure.model_fields_set
    old = getattr(structure, name) if there else None
    if rest and isinstance(rest[0], int):
        new: Any = _entry_written(old, rest, value)
    elif rest:
        if old is None:
            if value is UNSET:
                return structure
            kind = _part(type(structure), name)
            if kind is None:
                raise KeyError(f"{step} has no members")
            old = kind()
        new = _written(old, rest, value)
    elif value is UNSET:
        return without(structure, name) if there else structure
    else:
        new = value
    if there and (new is getattr(structure, name) or (_is_same(getattr(structure, name), new))):
        return structure
    return replace(structure, **{name: new})


def _is_same(old: Any, new: Any) -> bool:
    return type(old) is type(new) and same(old, new)


def _entry_written(old: Any, steps: tuple[Step, ...], value: Any) -> tuple[Any, ...]:
    index, rest = steps[0], steps[1:]
    if not isinstance(index, int) or not isinstance(old, tuple) or index >= len(old):
        raise IndexError(f"there is no entry {index}")
    if not rest and value is UNSET:
        return old[:index] + old[index + 1 :]
    entry = value if not rest else _written(old[index], rest, value)
    return old if entry is old[index] else (*old[:index], entry, *old[index + 1 :])


# Items


def item_structure(item: Item) -> Structure:
    """What the API sees of an item: its McuLayout or McuWaterMarkParams."""
    return item.layout if isinstance(item, Tile) else item.params


def _item_path(item: Item, path: str) -> str:
    """A path inside McuWaterMarkImage or McuWaterMarkText is taken to lie in the part that is used."""
    if isinstance(item, Tile) or steps_of(path)[0] in _names(type(item.params)):
        return path
    if path in (item.params.__pydantic_extra__ or {}):
        return path
    return f"{'WaterMarkText' if mark_kind(item.params) == 'text' else 'WaterMarkImage'}.{path}"


def get_item_field(item: Item, path: str) -> Any:
    """The member of a tile or watermark at the path, or UNSET."""
    return read(item_structure(item), _item_path(item, path))


def set_item_field(show: Show, look_id: str, ids: Iterable[str], path: str, value: Any) -> Show:
    """Set one member of these tiles or watermarks, all but the locked ones; items that lack it stay as they are.

    The path is inside McuLayout, McuWaterMarkParams, or the image or text of a watermark.
    """
    look = find_look(show, look_id)

    def change(item: Item) -> Item:
        old = item_structure(item)
        inner = _item_path(item, path)
        if not _known(type(old), inner) and read(old, inner) is UNSET:
            return item
        new = write(old, inner, value)
        if new is old:
            return item
        return replace(item, **{"layout" if isinstance(item, Tile) else "params": new})

    return change_items(show, look, chosen(look, ids), change)


@lru_cache(maxsize=1024)
def _known(kind: type[Structure], path: str) -> bool:
    """Whether the published structure has a member at the path."""
    steps = [step for step in steps_of(path) if isinstance(step, str)]
    here: type[Structure] | None = kind
    for step in steps:
        if here is None or step not in _names(here):
            return False
        here = _part(here, _names(here)[step])
    return True


# Looks and the show

_AUDIO_LISTS = {"SubscribeAudioList": "subscribe_audio_list", "UnSubscribeAudioList": "un_subscribe_audio_list"}


def _of_look(path: str) -> tuple[str, str]:
    """Field of Look and rest of the path. Raises KeyError for what is not the look's, or has edits of its own."""
    bare = path.removeprefix("VideoParams.").removeprefix("AudioParams.")
    first = steps_of(bare)[0]
    if first == "SeiParams":
        return "sei", bare[len("SeiParams.") :]
    if first in _AUDIO_LISTS:
        return _AUDIO_LISTS[str(first)], bare[len(str(first)) :]
    if bare.startswith(("VideoEncode", "WaterMarkList", "LayoutParams.MixLayoutList")):
        raise KeyError(f"{path} is not a member of a look's own VideoParams")
    return "video", bare


def get_look_field(look: Look, path: str) -> Any:
    """The member of a look, or UNSET: inside VideoParams (without encoding and lists), SeiParams, the audio lists."""
    field, rest = _of_look(path)
    if field in ("video", "sei"):
        whole = getattr(look, field)
        if not rest:
            return UNSET if whole is None else whole
        return read(whole, rest)
    entries = getattr(look, field)
    if not rest:
        return UNSET if entries is None else entries
    index, _, inner = rest[1:].partition("].")
    index = index.rstrip("]")
    if not index.isdecimal() or entries is None or int(index) >= len(entries):
        return UNSET
    return read(entries[int(index)], inner) if inner else entries[int(index)]


def set_look_field(show: Show, look_id: str, path: str, value: Any) -> Show:
    """Set one member of a look: inside VideoParams (without encoding and lists), SeiParams, or the audio lists.

    `SeiParams` and the two audio lists are the look's own; set to UNSET, the look takes those of the show.
    """
    look = find_look(show, look_id)
    field, rest = _of_look(path)
    old = getattr(look, field)
    if not rest:
        new = _plain(value)
        if value is UNSET:
            return show if old is None else with_look(show, look, without(look, field))
        return show if same(old, new) else with_look(show, look, replace(look, **{field: new}))
    if field in ("video", "sei"):
        if old is None:
            if value is UNSET:
                return show
            old = McuVideoParams() if field == "video" else McuSeiParams()
        new = write(old, rest, value)
    else:
        new = _entry_written(old, steps_of("_" + rest)[1:], _plain(value))
    return show if new is getattr(look, field) else with_look(show, look, replace(look, **{field: new}))


_ENCODE = "VideoParams.VideoEncode"


def get_show_field(show: Show, path: str) -> Any:
    """The member of the Start request that belongs to the show, or UNSET."""
    if path == _ENCODE:
        return UNSET if show.video_encode is None else show.video_encode
    if path.startswith(_ENCODE + "."):
        return read(show.video_encode, path[len(_ENCODE) + 1 :])
    return read(show.base, path)


def set_show_field(show: Show, path: str, value: Any) -> Show:
    """Set one member of the Start request that belongs to the show: room, robot, encoding, destinations …"""
    if path == _ENCODE:
        if value is UNSET:
            return show if show.video_encode is None else without(show, "video_encode")
        return show if same(show.video_encode, value) else replace(show, video_encode=value)
    if path.startswith(_ENCODE + "."):
        if show.video_encode is None and value is UNSET:
            return show
        encode = write(show.video_encode or VideoEncode(), path[len(_ENCODE) + 1 :], value)
        return show if encode is show.video_encode else replace(show, video_encode=encode)
    if steps_of(path)[0] == "VideoParams":
        raise KeyError(f"{path} belongs to a look")
    base = write(show.base, path, value)
    return show if base is show.base else replace(show, base=base)


def _is_of_look(path: str) -> bool:
    if path.startswith(_ENCODE):
        return False
    first = steps_of(path)[0]
    return first == "VideoParams" or first in _names(McuVideoParams) or first in _AUDIO_LISTS


def get_field(show: Show, look_id: str, path: str) -> Any:
    """The member at a path of the show or of the look, or UNSET.

    For SeiParams and the audio lists that is what a request of this look would hold: the look's own, else
    the show's.
    """
    look = find_look(show, look_id)
    if path.startswith("SeiParams"):
        return get_look_field(look, path) if look.sei is not None else read(show.base, path)
    bare = path.removeprefix("AudioParams.")
    for alias, field in _AUDIO_LISTS.items():
        if bare.startswith(alias):
            own = getattr(look, field) is not None
            return get_look_field(look, bare) if own else read(show.base, f"AudioParams.{bare}")
    return get_look_field(look, path) if _is_of_look(path) else get_show_field(show, path)


# Entries of lists


def _entries(show: Show, path: str, look_id: str | None) -> tuple[Any, ...]:
    found = get_show_field(show, path) if look_id is None else get_look_field(find_look(show, look_id), path)
    return found if isinstance(found, tuple) else ()


def _with_entries(show: Show, path: str, look_id: str | None, entries: Sequence[Any]) -> Show:
    if look_id is None:
        return set_show_field(show, path, tuple(entries))
    return set_look_field(show, look_id, path, tuple(entries))


def insert_entry(show: Show, path: str, index: int, value: Any, *, look_id: str | None = None) -> Show:
    """Put an entry into the list at the path, before `index`; a list that is absent becomes one of one entry."""
    entries = list(_entries(show, path, look_id))
    entries.insert(index, value)
    return _with_entries(show, path, look_id, entries)


def remove_entry(show: Show, path: str, index: int, *, look_id: str | None = None) -> Show:
    """Take an entry out of the list at the path; the last one leaves an empty list. Raises IndexError."""
    entries = list(_entries(show, path, look_id))
    del entries[index]
    return _with_entries(show, path, look_id, entries)


def move_entry(show: Show, path: str, index: int, to: int, *, look_id: str | None = None) -> Show:
    """Move an entry of the list at the path to another index. Raises IndexError."""
    entries = list(_entries(show, path, look_id))
    entries.insert(to, entries.pop(index))
    return _with_entries(show, path, look_id, entries)
