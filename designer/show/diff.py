"""What differs between two requests, in plain words: what a change on air would do.

Tiles are recognised by who is in them, watermarks by what they show, destinations by their URL, else by their
place in the list. Secrets are compared, never shown. Numbers are as the API has them, choices in words.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from designer.show.diffwords import CHOICES, LABELS, PLACES
from designer.show.model import Show
from designer.show.sealing import seal_request
from designer.show.vault import TOKEN, Vault, mask
from designer.show.walk import members
from designer.trtc.structures import (
    McuFeedBackRoomParams,
    McuLayout,
    McuPublishCdnParam,
    McuUserInfoParams,
    McuWaterMarkParams,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
    same,
)

Names = Mapping[tuple[str, int], str]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `path` is in the wanted request; of what is removed, in the old one."""

    path: str
    template: str
    args: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def sentence(self) -> str:
        """The whole in plain words."""
        return self.template.format(**self.args)


def names_of(show: Show) -> dict[tuple[str, int], str]:
    """What the cast calls each stream: (user id, stream type) to name."""
    return {(person.user_id, person.stream_type): person.name or person.user_id for person in show.cast}


def differences(
    old: StartPublishCdnStream, new: StartPublishCdnStream, *, names: Names | None = None
) -> tuple[Difference, ...]:
    """Everything in which two requests differ, in the order of the request. Both with tokens, or both without."""
    # One vault for both: the same secret becomes the same token, another secret another one.
    vault = Vault()
    old, new = seal_request(old, vault), seal_request(new, vault)
    found = [*_Walk(names or {}).members("", old, new)]
    before, after = dict(members(old)), dict(members(new))
    for name in dict.fromkeys((*before, *after)):
        if not same(before.get(name), after.get(name)) and not any(one.path.startswith(name) for one in found):
            # The part of a watermark that its type does not use, say: nobody sees it, but it goes out.
            label = LABELS.get(name, (name, ""))[0]
            found.append(Difference(name, "{label} changes in what is not in use", {"label": label}))
    return tuple(found)


class _Walk:
    """One comparison, and what people are called in it."""

    _inside = frozenset({"CustomCrop", "BackgroundCustomRender"})

    def __init__(self, names: Names) -> None:
        self._names = names
        self._lists: dict[str, Callable[[str, Any, Any], Iterator[Difference]]] = {
            "MixLayoutList": self._tiles,
            "WaterMarkList": self._watermarks,
            "PublishCdnParams": self._destinations,
            "FeedBackRoomParams": self._rooms,
            "SubscribeAudioList": self._voices,
            "UnSubscribeAudioList": self._voices,
        }

    def members(self, path: str, old: BaseModel | None, new: BaseModel | None, of: str = "") -> Iterator[Difference]:
        """Differences of two structures, either of which may be absent. `of` is whose members they are, in words."""
        before = {} if old is None else dict(members(old))
        after = {} if new is None else dict(members(new))
        yield from self._place(path, before, after, of)
        for name in dict.fromkeys((*before, *after)):
            one, other = before.get(name), after.get(name)
            if not (of and name in PLACES) and not same(one, other):
                yield from self._value(f"{path}.{name}" if path else name, name, one, other, of)

    def _value(self, path: str, name: str, old: Any, new: Any, of: str) -> Iterator[Difference]:
        if name in self._lists and _is_list(old) and _is_list(new):
            yield from self._lists[name](path, old or (), new or ())
        elif name == "UserMediaStream":
            yield self._who_changes(path, old, new, of)
        elif isinstance(old or new, BaseModel) and (old is None or new is None or type(old) is type(new)):
            yield from self._structure(path, name, old, new, of)
        else:
            yield _scalar(path, name, old, new, of)

    def _structure(
        self, path: str, name: str, old: BaseModel | None, new: BaseModel | None, of: str
    ) -> Iterator[Difference]:
        label = LABELS.get(path, LABELS.get(name, (path, "")))[0]
        if new is None or (old is None and name not in self._inside):
            change = "is removed" if new is None else "is added"
            yield Difference(path, ("{of}: {label} " if of else "{label} ") + change, {"of": of, "label": label})
        else:
            # What stands inside a tile has places of its own: they are not the tile's.
            yield from self.members(path, old, new, f"{label} of {of}" if of and name in self._inside else of)

    def _place(self, path: str, old: dict[str, Any], new: dict[str, Any], of: str) -> Iterator[Difference]:
        """Place, size and depth of a tile or watermark, each in one sentence."""
        if not of:
            return
        was, now = _numbers(old, "LocationX", "LocationY"), _numbers(new, "LocationX", "LocationY")
        if was != now:
            yield Difference(
                f"{path}.LocationX",
                "{of} moves from {x0}, {y0} to {x1}, {y1}",
                {"of": of, "x0": was[0], "y0": was[1], "x1": now[0], "y1": now[1]},
            )
        for width, height in (("ImageWidth", "ImageHeight"), ("WaterMarkWidth", "WaterMarkHeight")):
            was, now = _numbers(old, width, height), _numbers(new, width, height)
            if was != now:
                yield Difference(
                    f"{path}.{width}",
                    "{of} changes size from {w0} × {h0} to {w1} × {h1}",
                    {"of": of, "w0": was[0], "h0": was[1], "w1": now[0], "h1": now[1]},
                )
        (depth,), (depth_now,) = _numbers(old, "ZOrder"), _numbers(new, "ZOrder")
        if depth != depth_now:
            forward = depth_now > depth
            yield Difference(
                f"{path}.ZOrder",
                "{of} comes forward, ZOrder {old} → {new}" if forward else "{of} goes back, ZOrder {old} → {new}",
                {"of": of, "old": depth, "new": depth_now},
            )

    # Lists

    def _tiles(self, path: str, old: Sequence[McuLayout], new: Sequence[McuLayout]) -> Iterator[Difference]:
        yield from self._entries(path, old, new, key=_stream_key, label=self._tile_name, what="{whose} tile")

    def _watermarks(
        self, path: str, old: Sequence[McuWaterMarkParams], new: Sequence[McuWaterMarkParams]
    ) -> Iterator[Difference]:
        yield from self._entries(path, old, new, key=_mark_key, label=_mark_name, what="{of}", inner=True)

    def _destinations(
        self, path: str, old: Sequence[McuPublishCdnParam], new: Sequence[McuPublishCdnParam]
    ) -> Iterator[Difference]:
        yield from self._entries(path, old, new, key=lambda one: one.publish_cdn_url, label=_destination, what="{of}")

    def _rooms(
        self, path: str, old: Sequence[McuFeedBackRoomParams], new: Sequence[McuFeedBackRoomParams]
    ) -> Iterator[Difference]:
        yield from self._entries(
            path, old, new, key=lambda one: (one.room_id, one.room_id_type), label=_room, what="{of}"
        )

    def _voices(
        self, path: str, old: Sequence[McuUserInfoParams], new: Sequence[McuUserInfoParams]
    ) -> Iterator[Difference]:
        blocked = path.endswith("UnSubscribeAudioList")
        before, after = ({_user_key(entry.user_info): entry for entry in entries} for entries in (old, new))
        for index, (key, entry) in enumerate(after.items()):
            of = self._user_name(entry.user_info, 0)
            if key not in before:
                yield Difference(
                    f"{path}[{index}]",
                    "{of} is no longer heard" if blocked else "{of} joins those who are heard",
                    {"of": of},
                )
            elif not same(entry, before[key]):
                yield from self.members(f"{path}[{index}]", before[key], entry, of)
        for index, (key, entry) in enumerate(before.items()):
            if key not in after:
                yield Difference(
                    f"{path}[{index}]",
                    "{of} is no longer silenced" if blocked else "{of} leaves the list of those who are heard",
                    {"of": self._user_name(entry.user_info, 0)},
                )

    def _entries(
        self,
        path: str,
        old: Sequence[Any],
        new: Sequence[Any],
        *,
        key: Callable[[Any], Hashable],
        label: Callable[[Any, int], str],
        what: str,
        inner: bool = False,
    ) -> Iterator[Difference]:
        """Entries that changed, came, went; or only their order. `inner`: their members are one level down."""
        pairs = _paired(old, new, key)
        for index, entry in enumerate(new):
            at, of = f"{path}[{index}]", label(entry, index)
            partner = pairs.get(index)
            if partner is None:
                yield Difference(at, what + " is added", {"of": of, "whose": _whose(of)})
            elif not same(old[partner], entry):
                yield from self._entry(at, old[partner], entry, label(old[partner], partner), inner=inner)
        kept = set(pairs.values())
        for index, entry in enumerate(old):
            if index not in kept:
                of = label(entry, index)
                yield Difference(f"{path}[{index}]", what + " is removed", {"of": of, "whose": _whose(of)})
        order = list(pairs.values())
        if order != sorted(order):
            yield Difference(path, "{list} has another order", {"list": LABELS.get(path, (path, ""))[0]})

    def _entry(self, path: str, old: Any, new: Any, of: str, *, inner: bool) -> Iterator[Difference]:
        if not inner:
            yield from self.members(path, old, new, of)
            return
        before, after = dict(members(old)), dict(members(new))
        for name in dict.fromkeys((*before, *after)):
            one, other = before.get(name), after.get(name)
            if same(one, other):
                continue
            if isinstance(one or other, BaseModel):
                yield from self.members(f"{path}.{name}", one, other, of)
            else:
                yield _scalar(f"{path}.{name}", name, one, other, of)

    # Names

    def _user_name(self, user: MixUserInfo | None, stream_type: int) -> str:
        if user is None or not user.user_id:
            return "Open slot"
        name = self._names.get((user.user_id, stream_type))
        if name is None:
            name = self._names.get((user.user_id, 0), user.user_id)
            return name if stream_type == 0 else f"{name} (screen)"
        return name

    def _stream_name(self, stream: UserMediaStream | None) -> str:
        return "Open slot" if stream is None else self._user_name(stream.user_info, stream.stream_type or 0)

    def _tile_name(self, tile: McuLayout, index: int) -> str:
        name = self._stream_name(tile.user_media_stream)
        return f"{name} {index + 1}" if name == "Open slot" else name

    def _who_changes(self, path: str, old: UserMediaStream | None, new: UserMediaStream | None, of: str) -> Difference:
        was, now = self._stream_name(old), self._stream_name(new)
        if was == now:
            room = new.user_info.room_id if new is not None and new.user_info is not None else None
            return Difference(path, "{of} comes from another room or stream: {room}", {"of": of or now, "room": room})
        return Difference(path, "{new} takes the place of {old}", {"old": was, "new": now})


def _whose(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _is_list(value: Any) -> bool:
    return value is None or isinstance(value, tuple)


def _numbers(given: dict[str, Any], *names: str) -> tuple[int, ...]:
    return tuple(given.get(name) or 0 for name in names)


def _paired(old: Sequence[Any], new: Sequence[Any], key: Callable[[Any], Hashable]) -> dict[int, int]:
    """Index in the new list to index in the old one: first what has the same key, then what stands at the same place."""
    pairs: dict[int, int] = {}
    free = list(range(len(old)))
    for index, entry in enumerate(new):
        partner = next((at for at in free if key(old[at]) == key(entry) and key(entry) is not None), None)
        if partner is not None:
            pairs[index] = partner
            free.remove(partner)
    for index in range(len(new)):
        if index not in pairs and index in free:
            pairs[index] = index
            free.remove(index)
    return dict(sorted(pairs.items()))


def _user_key(user: MixUserInfo | None) -> Hashable:
    return None if user is None else (user.user_id, user.room_id, user.room_id_type)


def _stream_key(tile: McuLayout) -> Hashable:
    stream = tile.user_media_stream
    if stream is None or stream.user_info is None or not stream.user_info.user_id:
        return None
    return stream.user_info.user_id, stream.user_info.room_id, stream.stream_type or 0


def _mark_key(mark: McuWaterMarkParams) -> Hashable:
    if mark.water_mark_text is not None:
        return "text", mark.water_mark_text.text
    return ("image", mark.water_mark_image.water_mark_url) if mark.water_mark_image is not None else None


def _mark_name(mark: McuWaterMarkParams, index: int) -> str:
    if mark.water_mark_text is not None and mark.water_mark_text.text:
        text = mark.water_mark_text.text
        return f"Text “{text if len(text) <= 30 else text[:29] + '…'}”"
    return f"Watermark {index + 1}"


def _destination(target: McuPublishCdnParam, index: int) -> str:
    return f"Destination {index + 1} ({mask(target.publish_cdn_url or 'no URL')})"


def _room(target: McuFeedBackRoomParams, index: int) -> str:
    return f"Push-back into room {target.room_id}"


def _scalar(path: str, name: str, old: Any, new: Any, of: str) -> Difference:
    """One member that is neither an object nor a list we know: label, both values, unit."""
    plain = "".join(part.partition("[")[0] + "." for part in path.split(".")).rstrip(".")
    label, unit = LABELS.get(plain) or LABELS.get(name) or (path, "")
    before, after = _shown(name, old), _shown(name, new)
    args: dict[str, object] = {"label": label, "of": of, "old": before, "new": after, "unit": unit and f" {unit}"}
    lead = "{of}: {label}" if of else "{label}"
    if before == after or (isinstance(old, str) and TOKEN.fullmatch(old)):
        return Difference(path, lead + " changes", args)
    return Difference(path, lead + " {old} → {new}{unit}", args)


def _shown(name: str, value: Any) -> str:
    if value is None:
        return "not set"
    choices = CHOICES.get(name)
    if choices is not None and isinstance(value, int):
        return choices.get(value, str(value))
    if isinstance(value, str):
        text = mask(value)
        return f"“{text if len(text) <= 60 else text[:59] + '…'}”" if text else "empty"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (tuple, list, dict)):
        return "1 entry" if len(value) == 1 else f"{len(value)} entries"
    return "an object"
