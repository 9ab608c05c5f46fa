"""Rules about the people: who is in the cast and where, and whose picture suits its place.

Sources: custom slots, audio-only people and limits, API page 647/48247 and its notes; black bars, CSS FAQ; the
robot and its rooms, 647/105239. Hints are advice of ours.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from designer.show.mixing import (
    CROP,
    CUSTOM,
    FIT_ON_BLACK,
    GRID,
    MOST_STREAMS,
    SCREEN_SHARE,
    content,
    is_stream_of,
    layout_mode,
    person_of,
)
from designer.show.rects import Rect
from designer.show.rulebook import rule
from designer.trtc.constraints import tile_streams
from designer.trtc.memory import recalled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from designer.show.model import Look, Person, Show
    from designer.trtc.constraints import Report
    from designer.trtc.memory import Memory
    from designer.trtc.structures import McuLayout, UserMediaStream

BARS_PERCENT = 25
ENLARGED = 2.0
TINY_PIXELS = 32
MOST_TILES = 256
"""Tiles that are looked for in the cast: a list that is much too long must not take minutes."""

TWICE = rule(
    "person-in-cast-twice",
    "warning",
    "The same stream of the same person is in the cast twice.",
    "{user!r} is in the cast twice with the same stream: one of the two entries means nobody.",
    "Remove one of them, or make it their screen.",
)
MANY = rule(
    "cast-too-large",
    "warning",
    "More people are in the cast than a task mixes.",
    "{count} streams are in the cast, but a task mixes {limit}: who enters later is neither seen nor heard.",
    "Name those who matter in tiles of their own.",
)
LOOK_TWICE = rule(
    "look-name-twice",
    "hint",
    "Two looks have the same name.",
    "Two looks are called {name!r}: --look finds the first.",
    "Rename one of them.",
)
BIG_STRANGER = rule(
    "big-picture-not-in-cast",
    "hint",
    "The big picture is somebody who is not in the cast.",
    "{user!r} has the big picture, but is not in the cast.",
    "Add them to the cast, or choose somebody of it.",
)
BIG_CAMERA = rule(
    "big-picture-is-camera",
    "hint",
    "The screen-share layout has a camera as its big picture.",
    "The screen-share layout has the camera of {user!r} as its big picture.",
    "Set StreamType of MaxVideoUser to 1 for their screen.",
)
STRANGER = rule(
    "tile-not-in-cast",
    "hint",
    "A tile names somebody who is not in the cast.",
    "{user!r} has a tile, but is not in the cast.",
    "Add them to the cast, or name somebody of it.",
)
VOICE_STRANGER = rule(
    "voice-not-in-cast",
    "hint",
    "An audio list names somebody who is not in the cast.",
    "{user!r} is in {member}, but not in the cast.",
    "Add them to the cast, or remove them from the list.",
)
LEFT_OUT = rule(
    "person-without-place",
    "warning",
    "Everybody's place is taken in a layout that fills its open slots by entry.",
    "More people wait ({count}) than there are open slots ({slots}): who enters later is neither seen nor, as the vendor's guide has it (assumed), heard.",
    "Add as many slots as are missing ({surplus}), or name those who matter in tiles of their own.",
)
SOUND_ONLY_TILE = rule(
    "audio-only-without-placeholder",
    "hint",
    "The tile of somebody who sends no picture has no placeholder.",
    "{name} sends no picture, and the tile has no placeholder: it stays empty.",
    "Set BackgroundImageUrl of the tile.",
)
SOUND_ONLY_PLACE = rule(
    "audio-only-without-place",
    "hint",
    "Somebody sends no picture and gets no place in this layout.",
    "{name} sends no picture and gets no place: PureAudioHoldPlaceMode is 0.",
    "Set PureAudioHoldPlaceMode to 1 to hold a place for them.",
)
SOUND_ONLY_BIG = rule(
    "audio-only-big-picture",
    "warning",
    "The big picture is somebody who sends none.",
    "{name} has the big picture, but sends none: it is assumed that its place stays empty.",
    "Choose somebody with a camera, or a screen.",
)
CROP_BEYOND = rule(
    "crop-beyond-source",
    "warning",
    "A crop reaches beyond the picture that somebody sends.",
    "The crop reaches to {reach} px, but {name} sends {size} px {direction}; it is assumed that it is cut to that.",
    "Make the crop smaller, or correct the size in the cast.",
)
TINY = rule(
    "tiny-tile",
    "hint",
    "A tile is too small to know anybody in.",
    "The tile is {width}×{height} px: nobody can be made out in it.",
    "Make it larger, or remove it.",
)
BARS = rule(
    "black-bars",
    "hint",
    "A picture that is fitted on black leaves much of its tile black.",
    "{percent} % of the tile of {name} stay black: a picture of {source} in a tile of {tile}.",
    "Crop the picture instead (RenderMode 0), or give the tile its shape.",
)
LARGER = rule(
    "picture-enlarged",
    "hint",
    "A small picture is shown large.",
    "{name} sends {source}, shown {factor:.1f} times as large: it will be soft.",
    "Make the tile smaller, or ask for a larger picture.",
)


def check_cast(report: Report, show: Show) -> None:
    """The cast by itself, and the names of the looks."""
    seen = set()
    for person in show.cast:
        key = (person.user_id, person.room_id or show.base.room_id, person.stream_type)
        if person.user_id and key in seen:
            report.add(TWICE, "", user=person.user_id)
        seen.add(key)
    if len(show.cast) > MOST_STREAMS:
        report.add(MANY, "", count=len(show.cast), limit=MOST_STREAMS)
    names = [look.name for look in show.looks]
    for name in (name for name, times in Counter(names).items() if times > 1):
        report.add(LOOK_TWICE, "", name=name)


def check_places(report: Report, show: Show, look: Look, tiles: tuple[McuLayout, ...]) -> None:
    """Who has which place in a look. `tiles`: those that are sent. An empty cast says nothing about anybody."""
    if not show.cast:
        return
    mode = layout_mode(look)
    if mode == CUSTOM:
        report.each(
            ("tile of cast", show.base.room_id), tiles[:MOST_TILES], _Tiles(show, report.memory), part=show.cast
        )
        streams = tile_streams(tiles, report.memory)
        room = show.base.room_id
        report.part(("slots", room), (show.cast, streams), lambda report: _check_slots(report, show, streams))
    else:
        _check_dynamic(report, show, look, mode)
    _check_voices(report, show, look)


class _Tiles:
    """Each tile against the cast."""

    def __init__(self, show: Show, memory: Memory | None) -> None:
        self._show = show
        cast = show.cast
        # Most people are in the cast once, and found by their name.
        self._people = recalled(memory, "people", (cast,), lambda: {one.user_id: one for one in cast})

    def __call__(self, report: Report, index: int, layout: McuLayout) -> None:
        width, height = layout.image_width or 0, layout.image_height or 0
        path = f"VideoParams.LayoutParams.MixLayoutList[{index}]"
        if 0 < width < TINY_PIXELS or 0 < height < TINY_PIXELS:
            report.add(TINY, f"{path}.ImageWidth", width=width, height=height)
        stream = layout.user_media_stream
        info = stream.user_info if stream is not None else None
        if stream is None or info is None or not info.user_id:
            return
        person = self._people.get(info.user_id)
        if person is not None and not is_stream_of(self._show, person, stream):
            person = person_of(self._show, stream)
        if person is None:
            report.add(STRANGER, f"{path}.UserMediaStream.UserInfo.UserId", user=info.user_id)
            return
        if person.audio_only and not layout.background_image_url:
            report.add(SOUND_ONLY_TILE, f"{path}.BackgroundImageUrl", name=name_of(person))
        if person.source_width and person.source_height and not person.audio_only:
            self._check_size(report, path, layout, person, (person.source_width, person.source_height))

    @staticmethod
    def _check_size(report: Report, path: str, layout: McuLayout, person: Person, source: tuple[int, int]) -> None:
        name = name_of(person)
        crop = layout.custom_crop
        if crop is not None:
            for reach, size, direction, member in (
                ((crop.location_x or 0) + (crop.width or 0), source[0], "across", "Width"),
                ((crop.location_y or 0) + (crop.height or 0), source[1], "down", "Height"),
            ):
                if reach > size:
                    args = {"reach": reach, "name": name, "size": size, "direction": direction}
                    report.add(CROP_BEYOND, f"{path}.CustomCrop.{member}", **args)
        rect = Rect(0, 0, layout.image_width or 0, layout.image_height or 0)
        if rect.w <= 0 or rect.h <= 0:
            return
        placing = content(rect, source, layout.render_mode or CROP, crop)
        covered = placing.target[2] * placing.target[3]
        percent = round(100 - 100 * covered / (rect.w * rect.h))
        shown = f"{source[0]} × {source[1]}"
        if percent >= BARS_PERCENT and layout.render_mode == FIT_ON_BLACK:
            tile = f"{rect.w} × {rect.h}"
            report.add(BARS, f"{path}.RenderMode", percent=percent, name=name, source=shown, tile=tile)
        factor = placing.target[2] / placing.source[2] if placing.source[2] > 0 else 0
        if factor >= ENLARGED:
            report.add(LARGER, f"{path}.ImageWidth", name=name, source=shown, factor=factor)


def _check_slots(report: Report, show: Show, streams: Sequence[UserMediaStream | None]) -> None:
    """Open slots against those who wait for one; none where a look names all it shows."""
    named = [stream for stream in streams if stream is not None and stream.user_info and stream.user_info.user_id]
    slots = len(streams) - len(named)
    if not slots:
        return
    seated = {id(person_of(show, stream)) for stream in named}
    waiting = [
        person
        for person in show.cast
        if id(person) not in seated
        and (person.room_id or show.base.room_id) == show.base.room_id
        and person.stream_type == 0
    ]
    if len(waiting) > slots:
        surplus = len(waiting) - slots
        path = "VideoParams.LayoutParams.MixLayoutList"
        report.add(LEFT_OUT, path, count=len(waiting), slots=slots, surplus=surplus)


def _check_dynamic(report: Report, show: Show, look: Look, mode: int) -> None:
    layout = look.video.layout_params if look.video is not None else None
    if layout is None:
        return
    at = "VideoParams.LayoutParams"
    big = layout.max_video_user.user_media_stream if layout.max_video_user is not None else None
    user = big.user_info.user_id if big is not None and big.user_info is not None else None
    person = person_of(show, big)
    if user and mode != GRID:
        path = f"{at}.MaxVideoUser.UserMediaStream"
        if person is None:
            report.add(BIG_STRANGER, f"{path}.UserInfo.UserId", user=user)
        elif person.audio_only:
            report.add(SOUND_ONLY_BIG, f"{path}.UserInfo.UserId", name=name_of(person))
        if mode == SCREEN_SHARE and big is not None and not big.stream_type:
            report.add(BIG_CAMERA, f"{path}.StreamType", user=user)
    if not layout.pure_audio_hold_place_mode:
        for one in show.cast:
            if one.audio_only and one is not person:
                report.add(SOUND_ONLY_PLACE, f"{at}.PureAudioHoldPlaceMode", name=name_of(one))


def _check_voices(report: Report, show: Show, look: Look) -> None:
    audio = show.base.audio_params
    for member, own, shared in (
        ("SubscribeAudioList", look.subscribe_audio_list, audio.subscribe_audio_list if audio else None),
        ("UnSubscribeAudioList", look.un_subscribe_audio_list, audio.un_subscribe_audio_list if audio else None),
    ):
        for index, entry in enumerate((own if own is not None else shared) or ()):
            info = entry.user_info
            if info is None or not info.user_id:
                continue
            room = info.room_id or show.base.room_id
            if not any(one.user_id == info.user_id and (one.room_id or show.base.room_id) == room for one in show.cast):
                path = f"AudioParams.{member}[{index}].UserInfo.UserId"
                report.add(VOICE_STRANGER, path, user=info.user_id, member=member)


def name_of(person: Person) -> str:
    """What people call them."""
    return person.name or person.user_id
