"""One-click remedies: a pure edit for every finding that has one, by the finding's code.

Only where one edit is right without asking anybody: nothing here invents a name, a key or an address. Applying
one takes the finding away (a test holds every fix to that). The window pushes the show that comes back as one undo
entry; where it is the same object, there was nothing to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from designer.show import edits
from designer.show.edits import UNSET
from designer.show.encoding import recommended_kbps
from designer.show.fixplace import Place, place_of
from designer.show.geometry import frame_size, item_rect
from designer.show.mixing import stacking_order
from designer.show.model import Show, find_item, items_of
from designer.show.planrules import idle_for
from designer.show.rects import Rect
from designer.show.walk import put
from designer.trtc.constraints import Finding, Report
from designer.trtc.constraints.people import check_room
from designer.trtc.structures import VideoEncode

Fix = Callable[[Place], Show]


def fix_of(finding: Finding) -> Fix | None:
    """The remedy for a finding, None where somebody has to decide first."""
    fix = FIXES.get(finding.code)
    if finding.code == "not-one-of" and finding.path.rpartition(".")[2].partition("[")[0] in _KEPT:
        return None
    if finding.code == "ignored-member" and finding.path.endswith("MixLayoutList"):
        return None  # somebody's work: they may rather want the custom layout
    return fix


def can_fix(show: Show, finding: Finding) -> bool:
    """Whether `apply_fix` changes anything: what the window asks before it shows a button."""
    return fix_of(finding) is not None and apply_fix(show, finding) is not show


def apply_fix(show: Show, finding: Finding) -> Show:
    """The show with the finding's remedy applied; the same object where there is none or it no longer applies."""
    fix = fix_of(finding)
    place = place_of(show, finding)
    if fix is None or place is None:
        return show
    try:
        return fix(place)
    except (KeyError, IndexError):
        return show  # the finding is older than the show: what it was about is gone


# The remedies


def _to(value: object) -> Fix:
    return lambda place: place.put(value)


def _remove(place: Place) -> Show:
    return place.put(UNSET)


def _remove_entry(place: Place) -> Show:
    return place.without_entry()


def _remove_item(place: Place) -> Show:
    assert place.item is not None
    return edits.remove_items(place.show, place.look.id, (place.item.id,))


def _clamp(place: Place) -> Show:
    low, high = place.number("low"), place.number("high")
    value = place.get()
    return place.put(max(low, min(high, value if isinstance(value, int) else low)))


def _first_allowed(place: Place) -> Show:
    first = str(place.finding.args["allowed"]).split(",")[0].split(" or ")[0].strip()
    return place.put(int(first) if first.lstrip("-").isdecimal() else first)


def _inside(place: Place) -> Show:
    """Move the item into the frame, and make it smaller where it is larger than that."""
    assert place.item is not None
    width, height = frame_size(place.show)
    rect = item_rect(place.item)
    w, h = min(rect.w, width), min(rect.h, height)
    held = Rect(max(0, min(rect.x, width - w)), max(0, min(rect.y, height - h)), w, h)
    return edits.set_rects(place.show, place.look.id, {place.item.id: held})


def _to_zero(place: Place) -> Show:
    return place.put(0)


def _trimmed(place: Place) -> Show:
    """Shorten a text by characters, or by whole characters until its bytes fit."""
    text = str(place.get() or "")
    if "size" in place.finding.args:
        cut = text.encode()[: place.number("limit") - 1]
        return place.put(cut.decode(errors="ignore"))
    limit = place.number("limit")
    return place.put(text[: limit - 1] if place.finding.code == "app-data-long" else text[:limit])


def _usual_name(place: Place) -> Show:
    return place.put(re.sub(r"[^A-Za-z0-9_-]+", "_", str(place.get() or "")))


def _uuid(place: Place) -> Show:
    """The digits alone, where that makes a UUID."""
    digits = re.sub(r"[^0-9a-fA-F]", "", str(place.get() or ""))
    return place.put(digits) if len(digits) == 32 else place.show


def _colour(place: Place) -> Show:
    """`#RRGGBB` and the like as 0xRRGGBB."""
    digits = re.fullmatch(r"(?:#|0[xX]|&[hH])?([0-9a-fA-F]{6})", str(place.get() or "").strip())
    return place.put(f"0x{digits[1].upper()}") if digits else place.show


def _swap_rates(place: Place) -> Show:
    fps, rate = place.get(), place.get(place.sibling("BitRate"))
    encode = place.show.video_encode or VideoEncode()
    return put(place.show, video_encode=put(encode, fps=rate, bit_rate=fps))


def _encode_defaults(place: Place) -> Show:
    defaults = {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2}
    return place.put(defaults[place.inner.rpartition(".")[2]])


def _sound_defaults(place: Place) -> Show:
    defaults = {"SampleRate": 48000, "Channel": 2, "BitRate": 64}
    return place.put(defaults[place.inner.rpartition(".")[2]])


def _sensible(place: Place) -> Show:
    return place.put(recommended_kbps(place.number("width"), place.number("height"), place.number("fps")))


def _put_arg(name: str) -> Fix:
    return lambda place: place.put(place.finding.args[name])


def _robot_with_room(place: Place) -> Show:
    room = re.sub(r"[^A-Za-z0-9_]+", "_", place.show.base.room_id or "")
    name = str(place.get() or "robot")
    return place.put(f"{name}_{room}") if room and room == place.show.base.room_id else place.show


def _other_robot(place: Place) -> Show:
    """A name with the room in it that nobody in the cast has."""
    room = re.sub(r"[^A-Za-z0-9_]+", "_", place.show.base.room_id or "")
    taken = {person.user_id for person in place.show.cast}
    name, number = f"robot_{room}" if room else "robot", 2
    while name in taken or name == place.get():
        name, number = f"robot_{room}_{number}", number + 1
    return place.put(name)


def _above(place: Place) -> Show:
    """Put the later of two equals, and all that is in front of it, one step nearer."""
    assert place.item is not None
    order = stacking_order(place.look)
    show = place.show
    for item_id in order[order.index(place.item.id) :]:
        z = edits.get_item_field(find_item(place.look, item_id), "ZOrder") or 0
        show = edits.set_item_field(show, place.look.id, (item_id,), "ZOrder", z + 1)
    return show


def _to_front(place: Place) -> Show:
    assert place.item is not None
    return edits.bring_to_front(place.show, place.look.id, (place.item.id,))


def _dense_order(place: Place) -> Show:
    """ZOrder from 0 on in the same order."""
    look, show = place.look, place.show
    order = sorted(items_of(look), key=lambda item: edits.get_item_field(item, "ZOrder") or 0)
    steps: dict[int, int] = {}
    for item in order:
        steps.setdefault(edits.get_item_field(item, "ZOrder") or 0, len(steps))
    if len(steps) > 16:
        return show
    for item in order:
        step = steps[edits.get_item_field(item, "ZOrder") or 0]
        show = edits.set_item_field(show, look.id, (item.id,), "ZOrder", step)
    return show


def _custom_size(place: Place) -> Show:
    assert place.item is not None
    rect = item_rect(place.item)
    most = rect.w if place.inner.endswith("Width") else rect.h
    value = place.get()
    return place.put(max(1, min(most, value if isinstance(value, int) else most)))


def _crop_end(place: Place) -> Show:
    """Make a crop shorter, so that it ends where it may."""
    start = place.get(place.sibling("LocationX" if place.inner.endswith("Width") else "LocationY")) or 0
    limit = place.number("high") or place.number("size")
    return place.put(limit - start) if start < limit else place.put(UNSET, place.inner.rpartition(".")[0])


def _no_crop(place: Place) -> Show:
    return place.put(UNSET, place.inner.rpartition(".")[0])


def _misspelt(place: Place) -> Show:
    """The member under its published name, where nothing stands there yet."""
    right = place.sibling(str(place.finding.args["right"]))
    value = place.get()
    if value is None or place.get(right) is not None:
        return place.show
    cleared = place.put(UNSET)
    again = place_of(cleared, place.finding)
    return again.put(value, right) if again is not None else place.show


def _allow_everybody(place: Place) -> Show:
    """Everybody of the cast in the allow list."""
    from designer.trtc.structures import McuUserInfoParams, MixUserInfo

    entries: dict[tuple[str, str | None], McuUserInfoParams] = {}
    for person in place.show.cast:
        info: dict[str, Any] = {"user_id": person.user_id}
        room = person.room_id or place.show.base.room_id
        kind = place.show.base.room_id_type if person.room_id_type is None else person.room_id_type
        info |= {"room_id": room} if room else {}
        info |= {"room_id_type": kind} if kind is not None else {}
        if person.user_id:
            entries.setdefault((person.user_id, room), McuUserInfoParams(user_info=MixUserInfo(**info)))
    return place.put(tuple(entries.values())) if entries else place.show


def _drop_person(place: Place) -> Show:
    """The later of two equal entries of the cast."""
    user, seen = place.finding.args["user"], set()
    for person in place.show.cast:
        key = (person.user_id, person.room_id or place.show.base.room_id, person.stream_type)
        if person.user_id == user and key in seen:
            return edits.remove_person(place.show, person.id)
        seen.add(key)
    return place.show


def _add_to_cast(place: Place) -> Show:
    """Whoever is named there, with room and stream as they are named."""
    at = place.inner.rpartition(".")[0]
    info, outer = place.get(at), place.get(at.rpartition(".")[0])
    if info is None or not info.user_id:
        return place.show
    facts: dict[str, Any] = {}
    if info.room_id and info.room_id != place.show.base.room_id:
        facts["room_id"] = info.room_id
        facts |= {"room_id_type": info.room_id_type} if info.room_id_type is not None else {}
    if getattr(outer, "stream_type", None):
        facts["stream_type"] = outer.stream_type
    return edits.add_person(place.show, user_id=info.user_id, name=info.user_id, **facts)[0]


def _rename_look(place: Place) -> Show:
    names = [look.name for look in place.show.looks]
    name = place.finding.args["name"]
    at = [index for index, one in enumerate(names) if one == name][1:]
    if not at:
        return place.show
    number = 2
    while f"{name} {number}" in names:
        number += 1
    return edits.rename_look(place.show, place.show.looks[at[0]].id, f"{name} {number}")


def _idle(place: Place) -> Show:
    return place.put(idle_for(place.show.planned_break_seconds or 0))


def _shorter_idle(place: Place) -> Show:
    return place.put(max(300, idle_for(place.show.planned_break_seconds or 0)))


def _forget_end(place: Place) -> Show:
    return put(place.show, planned_end=None)


def _smaller_letters(place: Place) -> Show:
    return place.put(place.number("height"))


def _one_of_two_formats(place: Place) -> Show:
    formats = tuple(dict.fromkeys(place.get() or ()))
    if place.finding.code == "record-mp4-and-aac":
        formats = tuple(name for name in formats if name != "aac")
    return place.put(formats)


def _integer_to_string_room(place: Place) -> Show:
    report = Report()
    check_room(report, "", str(place.get() or ""), 1)
    return place.show if report.findings else place.put(1, place.sibling("RoomIdType"))


_KEPT = frozenset({"RoomIdType", "WithTranscoding", "MixLayoutMode", "WaterMarkType"})
"""Choices that change what is meant: people have to make them."""

FIXES: Mapping[str, Fix] = MappingProxyType(
    {
        # numbers and choices
        "not-one-of": _first_allowed,
        "out-of-range": _clamp,
        "negative-number": _to_zero,
        "ignored-member": _remove,
        "colour-format": _colour,
        # frame and encoding
        "video-encode-incomplete": _encode_defaults,
        "frame-empty": _encode_defaults,
        "odd-size": _put_arg("even"),
        "bit-rate-low": _put_arg("guide"),
        "bits-per-pixel-low": _sensible,
        "bits-per-pixel-high": _sensible,
        "fps-and-bit-rate-swapped": _swap_rates,
        "fps-high": _to(30),
        "layout-mode-unset": _to(4),
        "hold-place-unset": _to(0),
        "background-without-transcoding": _remove,
        "single-stream-with-mixing": _remove,
        # sound
        "audio-encode-incomplete": _sound_defaults,
        "codec-needs-stereo": _to(2),
        "codec-sample-rate": _to(48000),
        "audio-bit-rate-unusual": _to(64),
        "he-aac-at-high-rate": _to(0),
        "voice-in-both-lists": _remove_entry,
        "voice-twice": _remove_entry,
        "sound-level-ignored": _remove,
        "cross-room-without-allow-list": _allow_everybody,
        # tiles and watermarks
        "tile-outside-frame": _inside,
        "watermark-outside-frame": _inside,
        "tile-empty": _remove_item,
        "watermark-empty": _remove_item,
        "tile-covered": _to_front,
        "tile-hardly-seen": _to_front,
        "watermark-covered": _to_front,
        "watermark-hardly-seen": _to_front,
        "watermark-under-tile": _to_front,
        "tile-colour-ignored": _remove,
        "colour-mode-without-colour": _remove,
        "custom-render-size": _custom_size,
        "custom-render-radius": _put_arg("high"),
        "crop-empty": _no_crop,
        "crop-place": _to_zero,
        "crop-too-far": _crop_end,
        "crop-beyond-source": _crop_end,
        "mask-needs-crop-mode": lambda place: place.put(0, place.sibling("RenderMode")),
        "black-bars": _to(0),
        "picture-cropped": _to(1),
        "text-without-size": _to(40),
        "text-taller-than-box": _smaller_letters,
        "font-unknown": _to("Tencent"),
        "z-order-tie": _above,
        "z-order-unusual": _dense_order,
        # people
        "room-number": _integer_to_string_room,
        "room-kind-differs": _put_arg("main"),
        "room-kind-unset": _put_arg("main"),
        "client-placeholder": _remove,
        "robot-in-cast": _other_robot,
        "robot-id-without-room": _robot_with_room,
        "person-in-cast-twice": _drop_person,
        "tile-not-in-cast": _add_to_cast,
        "big-picture-not-in-cast": _add_to_cast,
        "voice-not-in-cast": _add_to_cast,
        "big-picture-is-camera": _to(1),
        "audio-only-without-place": _to(1),
        "look-name-twice": _rename_look,
        # destinations
        "cdn-url-twice": _remove_entry,
        "is-tencent-cdn-unset": _to(1),
        "is-tencent-cdn-doubtful": _to(1),
        "is-tencent-cdn-wrong": _to(0),
        "feedback-into-own-room": _remove_entry,
        "feedback-room-twice": _remove_entry,
        # SEI
        "app-data-long": _trimmed,
        "app-data-bytes": _trimmed,
        "sei-payload-type": _to(100),
        "sei-uuid": _uuid,
        "sei-uuid-ignored": _remove,
        "sei-type-unset": _to(100),
        "sei-types-alike": _to(101),
        "sei-type-5-players": _to(101),
        "sei-content-empty": lambda place: place.put(UNSET, place.inner.rpartition(".")[0]),
        "sei-empty": _remove,
        "sei-interval": _to(1000),
        "sei-without-video": _remove,
        # recording
        "record-name-long": _trimmed,
        "record-name-characters": _usual_name,
        "record-mp4-and-aac": _one_of_two_formats,
        "record-format-twice": _one_of_two_formats,
        "record-mode-unset": _to(1),
        "record-off-with-parameters": _remove,
        # what we do not know
        "misspelt-member": _misspelt,
        "mainland-only-member": _remove,
        # time
        "idle-shorter-than-break": _idle,
        "idle-long": _shorter_idle,
        "planned-end-past": _forget_end,
    }
)
"""By code. A finding whose code is not in here has no remedy that is right without asking."""
