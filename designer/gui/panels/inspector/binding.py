"""Between a field's path and the show: reading what is there, and the edit that changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pydantic import BaseModel

from designer.gui.panels.inspector.declare import Field, Name, Scope, names_of
from designer.gui.panels.inspector.maths import Relative
from designer.show import edits
from designer.show.edits import UNSET
from designer.show.geometry import frame_size, mark_part
from designer.show.model import Item, Look, Show, Tile, find_item, find_look
from designer.show.vault import Vault
from designer.trtc.structures import (
    McuAudioParams,
    McuLayout,
    McuWaterMarkImage,
    McuWaterMarkText,
    Structure,
    VideoEncode,
)

ENCODE = "VideoParams.VideoEncode"
# Cleared to the last member, these are taken out as a whole: an empty one would be refused.
_ALL_OR_NOTHING = ("CustomCrop", "BackgroundCustomRender")


def walk(value: object, names: tuple[Name, ...]) -> object:
    """What is at the end of Python's names from here, or UNSET."""
    for name in names:
        if isinstance(name, int):
            if not isinstance(value, tuple) or name >= len(value):
                return UNSET
            value = value[name]
        elif isinstance(value, BaseModel) and name in value.__pydantic_fields_set__:
            value = value.__dict__[name]
        else:
            return UNSET
    return UNSET if value is None else value


def item_root(item: Item) -> Structure:
    """What paths of the scope `item` start from: a tile's layout, or a watermark's parameters."""
    return item.layout if isinstance(item, Tile) else item.params


def shared_root(item: Item) -> Structure:
    """Place, size and order of any item, in the words of a tile: where several kinds are selected together."""
    if isinstance(item, Tile):
        return item.layout
    part = mark_part(item.params)
    values: dict[str, Any] = {}
    for name, other in _TWINS.items():
        if part is not None and other in part.model_fields_set:
            values[name] = getattr(part, other)
    return McuLayout.model_construct(set(values), **values)


_TWINS = {
    "location_x": "location_x",
    "location_y": "location_y",
    "image_width": "water_mark_width",
    "image_height": "water_mark_height",
    "z_order": "z_order",
}
_MARK_NAMES = {"ImageWidth": "WaterMarkWidth", "ImageHeight": "WaterMarkHeight"}


def path_in(item: Item, path: str) -> str:
    """A tile's path as a watermark calls it."""
    return path if isinstance(item, Tile) else _MARK_NAMES.get(path, path)


_ROOTS = (
    ("show", ENCODE),
    ("sei", "SeiParams"),
    ("audio", "AudioParams.SubscribeAudioList"),
    ("audio", "AudioParams.UnSubscribeAudioList"),
)


def inner_names(scope: Scope, path: str) -> tuple[Name, ...]:
    """Python's names from the root of a path to its end."""
    for of, start in _ROOTS:
        if scope == of and path.startswith(start):
            return names_of(path[len(start) :].removeprefix("."))
    return names_of(path)


def root_of(scope: Scope, path: str, show: Show, look: Look) -> object:
    """The value of the show or look in hand in which `inner_names` start. Not for items."""
    if scope == "look":
        return look.video
    if scope == "sei":
        return show.base.sei_params if look.sei is None else look.sei
    if scope == "audio":
        audio = show.base.audio_params or McuAudioParams()
        if path.startswith("AudioParams.Un"):
            own = look.un_subscribe_audio_list
            return audio.un_subscribe_audio_list if own is None else own
        return audio.subscribe_audio_list if look.subscribe_audio_list is None else look.subscribe_audio_list
    return show.video_encode if path.startswith(ENCODE) else show.base


def write(show: Show, look_id: str, ids: Iterable[str], scope: Scope, path: str, value: object) -> Show:
    """The show with the member set, or absent where the value is UNSET."""
    if scope == "item":
        ids = tuple(ids)
        look = find_look(show, look_id)
        for own in dict.fromkeys((path, _MARK_NAMES.get(path, path))):
            those = [id_ for id_ in ids if path_in(find_item(look, id_), path) == own]
            show = edits.set_item_field(show, look_id, those, own, value)
        parent = path.partition(".")[0]
        if value is UNSET and parent in _ALL_OR_NOTHING:
            show = _pruned(show, look_id, ids, parent)
        return _shaped(show, look_id, ids, path)
    look = find_look(show, look_id)
    is_own = (
        scope == "look"
        or (scope == "sei" and look.sei is not None)
        or (scope == "audio" and edits.get_look_field(look, list_of(path)) is not UNSET)
    )
    if is_own:
        return edits.set_look_field(show, look_id, path, value)
    return edits.set_show_field(show, path, value)


def list_of(path: str) -> str:
    """The list a path leads through: `AudioParams.SubscribeAudioList[0].SoundLevel` without entry and rest."""
    return path.partition("[")[0]


def _pruned(show: Show, look_id: str, ids: tuple[str, ...], parent: str) -> Show:
    for id_ in ids:
        found = edits.get_item_field(find_item(find_look(show, look_id), id_), parent)
        if isinstance(found, BaseModel) and not found.__pydantic_fields_set__ and not found.__pydantic_extra__:
            show = edits.set_item_field(show, look_id, (id_,), parent, UNSET)
    return show


def write_relative(show: Show, look_id: str, ids: Iterable[str], field: Field, value: Relative) -> Show:
    """The show in which each of these items has its own number changed by the same sum. Raises NotANumber."""
    whole, frame = whole_of(show, field), frame_size(show)
    for id_ in ids:
        item = find_item(find_look(show, look_id), id_)
        path = path_in(item, field.path)
        found = edits.get_item_field(item, path)
        number = value.of(found if isinstance(found, int) else 0, whole, frame)
        show = edits.set_item_field(show, look_id, (id_,), path, number)
        show = _shaped(show, look_id, (id_,), path)
    return show


def _shaped(show: Show, look_id: str, ids: Iterable[str], path: str) -> Show:
    """A tile that keeps its shape keeps it where one of its sides is typed."""
    if path == "ImageWidth":
        return edits.follow_shape(show, look_id, ids, "width")
    if path == "ImageHeight":
        return edits.follow_shape(show, look_id, ids, "height")
    return show


_PLACED = (McuLayout, McuWaterMarkImage, McuWaterMarkText)
_STEPS: dict[str, tuple[Callable[..., Show], tuple[int, int]]] = {
    "LocationX": (edits.move_items, (1, 0)),
    "LocationY": (edits.move_items, (0, 1)),
    "ImageWidth": (edits.grow_items, (1, 0)),
    "ImageHeight": (edits.grow_items, (0, 1)),
    "WaterMarkWidth": (edits.grow_items, (1, 0)),
    "WaterMarkHeight": (edits.grow_items, (0, 1)),
}


def write_scrubbed(
    show: Show, look_id: str, ids: Iterable[str], scope: Scope, field: Field, path: str, amount: int, default: object
) -> Show:
    """The show with the number changed by `amount`, of each item by the same.

    Places and sizes stay inside the frame, as when the item itself is dragged; other numbers stop at 0.
    `default` is what an absent number counts as.
    """
    if scope == "item" and field.owner in _PLACED and field.name in _STEPS:
        edit, (across, down) = _STEPS[field.name]
        return edit(show, look_id, ids, across * amount, down * amount)

    def changed(found: object) -> int:
        number = found if isinstance(found, int) else default if isinstance(default, int) else 0
        return max(number + amount, min(number, 0))

    if scope != "item":
        found = walk(root_of(scope, path, show, find_look(show, look_id)), inner_names(scope, path))
        return show if amount == 0 else write(show, look_id, ids, scope, path, changed(found))
    for id_ in ids if amount else ():
        item = find_item(find_look(show, look_id), id_)
        own = path_in(item, path)
        show = edits.set_item_field(show, look_id, (id_,), own, changed(edits.get_item_field(item, own)))
    return show


def whole_of(show: Show, field: Field) -> int | None:
    """What 100 % is in this field, in pixels; None where a percentage is one of the present value."""
    if not field.whole:
        return None
    return frame_size(show)[0 if field.whole == "width" else 1]


def seal(field: Field, value: object, vault: Vault) -> object:
    """The value with a token in the place of every secret in it."""
    if not isinstance(value, str):
        return value
    from designer.show import sealing

    if field.kind == "secret":
        return sealing.seal_text(value, vault)
    if field.kind == "push_url":
        return sealing.seal_push_url(value, vault)
    if field.kind == "image_url":
        return sealing.seal_image_url(value, vault)
    return value


def request_path(scope: Scope, path: str) -> str:
    """The JSON path in a Start request of a path that is not an item's."""
    return f"VideoParams.{path}" if scope == "look" else path


def encode_of(show: Show) -> VideoEncode:
    """The video encoding, empty where the show has none."""
    return show.video_encode or VideoEncode()
