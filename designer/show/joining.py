"""Who is seen and heard, where and why, for the people of the cast in any order of entering.

Everything follows from `mixing`, which says what is documented and what is assumed; here it is asked with the cast in
another order, and the answer put in words. Pure. Templates are English, to be translated where they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from designer.show.cover import covered_shares
from designer.show.mixing import (
    CUSTOM,
    FLOATING,
    MOST_STREAMS,
    SCREEN_SHARE,
    Drawn,
    drawn,
    is_blank,
    is_heard,
    layout_mode,
    person_of,
)
from designer.show.mixrules import ASSUMED, EVERYBODY, Assumptions, States
from designer.show.model import Look, Person, Show
from designer.show.rects import Rect
from designer.trtc.structures import UserMediaStream

Seen = Literal["both", "seen", "heard", "neither"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in words. `assumed`: it rests on something the vendor does not say, or says in two ways."""

    template: str
    args: Mapping[str, object] = field(default_factory=dict, hash=False)
    assumed: bool = False

    @property
    def text(self) -> str:
        """The sentence in English."""
        said = self.template.format(**self.args)
        return f"{said[:-1]} (assumed)." if self.assumed else said


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one stream of the cast. `rect` in output pixels, None where it has no place."""

    person_id: str
    seen: bool
    heard: bool
    tile_id: str | None
    rect: Rect | None
    why_seen: Reason
    why_heard: Reason

    @property
    def status(self) -> Seen:
        """Its place in the matrix."""
        if self.seen:
            return "both" if self.heard else "seen"
        return "heard" if self.heard else "neither"

    @property
    def left_out(self) -> bool:
        """Whether they are neither seen nor heard."""
        return not (self.seen or self.heard)


class Step(NamedTuple):
    """Somebody of the cast who enters the room, or leaves it."""

    person_id: str
    enters: bool = True


def entered(show: Show, order: Sequence[str] | None, states: States = EVERYBODY) -> States:
    """What everybody does where these entered, first to last, and nobody else; None: all of the cast, in its order.

    Who is there does what `states` say. An id that the cast lacks raises KeyError.
    """
    ids = [person.id for person in show.cast]
    there = tuple(ids) if order is None else tuple(dict.fromkeys(order))
    for one in there:
        if one not in ids:
            raise KeyError(one)
    for person_id in ids:
        if person_id not in there:
            states = states.with_one(person_id, "absent")
    return states if order is None else states._replace(order=there)


def present_after(steps: Sequence[Step]) -> tuple[str, ...]:
    """Who is in the room after these steps, in the order of entering; who comes back enters last."""
    there: dict[str, None] = {}
    for step in steps:
        there.pop(step.person_id, None)
        if step.enters:
            there[step.person_id] = None
    return tuple(there)


def matrix(
    show: Show, look: Look, order: Sequence[str] | None = None, assume: Assumptions = ASSUMED
) -> tuple[Outcome, ...]:
    """What becomes of everybody in the cast, in the cast's order.

    `order`: ids of those who entered, first to last; who is not in it is not in the room. None: all of the cast, in
    its order. An id that the cast lacks raises KeyError.
    """
    states = entered(show, order)
    placed = {
        one.person.id: one
        for one in drawn(show, look, states=states, assume=assume)
        if one.kind == "tile" and one.person is not None
    }
    hidden = {item for item, share in covered_shares(show, look, assume).items() if share >= 1}
    present = {person.id for person in show.cast if states.of(person.id) != "absent"}
    return tuple(
        _outcome(show, look, person, placed.get(person.id), present=person.id in present, hidden=hidden)
        for person in show.cast
    )


def left_out(outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    """Ids of those who are neither seen nor heard."""
    return tuple(one.person_id for one in outcomes if one.left_out)


def _outcome(
    show: Show, look: Look, person: Person, place: Drawn | None, *, present: bool, hidden: set[str]
) -> Outcome:
    if not present:
        away = Reason("Is not in the room.")
        tile = place.item_id if place is not None else None
        return Outcome(person.id, False, False, tile, place.rect if place is not None else None, away, away)
    why_heard, heard = _sound(show, look, person)
    if place is None:
        why = _without_place(show, look, person)
        return Outcome(person.id, False, heard, None, None, why, why_heard)
    seen, why = _picture(show, look, person, place, hidden)
    return Outcome(person.id, seen, heard, place.item_id, place.rect, why, why_heard)


def _picture(show: Show, look: Look, person: Person, place: Drawn, hidden: set[str]) -> tuple[bool, Reason]:
    """Somebody who has a place."""
    if not place.sends:
        return False, Reason("Has a place, but sends no picture: the placeholder shows.")
    if place.rect.w <= 0 or place.rect.h <= 0:
        return False, Reason("Has a tile without width or height.", assumed=True)
    if place.item_id is not None and place.item_id in hidden:
        return False, Reason("Has a tile, but others lie over all of it.")
    if place.item_id is None:
        big = person_of(show, _big(look))
        if big is not None and big.id == person.id:
            return True, Reason("Has the big picture.")
        return True, Reason("Is placed by the layout in order of arrival.", assumed=True)
    if place.blank:
        blank = [tile.id for tile in look.tiles or () if not tile.hidden and is_blank(tile.layout)]
        return True, Reason("Fills open slot {number}.", {"number": blank.index(place.item_id) + 1})
    return True, Reason("Has a tile of their own.")


def _big(look: Look) -> UserMediaStream | None:
    layout = look.video.layout_params if look.video is not None else None
    mode = layout_mode(look)
    if layout is None or layout.max_video_user is None or mode not in (FLOATING, SCREEN_SHARE):
        return None
    return layout.max_video_user.user_media_stream


def _without_place(show: Show, look: Look, person: Person) -> Reason:
    """Why somebody who is in the room is not on the frame."""
    if look.video is None:
        return Reason("This look has no picture.")
    mode = layout_mode(look)
    tiles = [tile for tile in look.tiles or () if not tile.hidden]
    other_room = bool(person.room_id) and person.room_id != show.base.room_id
    if mode != CUSTOM:
        if other_room:
            return Reason("Is in another room, and this layout mixes the main room only.")
        if person.audio_only:
            return Reason("Sends no picture, and PureAudioHoldPlaceMode is 0.")
        return Reason("Came too late: a task mixes {limit} streams.", {"limit": MOST_STREAMS})
    if any(tile.hidden and person_of(show, tile.layout.user_media_stream) == person for tile in look.tiles or ()):
        return Reason("Has a tile, but it is hidden.")
    blank = [tile.layout for tile in tiles if is_blank(tile.layout)]
    if not blank:
        return Reason("No tile names them, and there is no open slot.")
    if other_room:
        return Reason("Is in another room: open slots take people of the main room.", assumed=True)
    if person.audio_only:
        return Reason("Sends no picture: who has never sent one fills no open slot.", assumed=True)
    kinds = {(tile.user_media_stream.stream_type or 0) if tile.user_media_stream else 0 for tile in blank}
    if person.stream_type not in kinds:
        wanted = "screens" if person.stream_type == 0 else "cameras"
        return Reason("The open slots take {wanted} only.", {"wanted": wanted}, assumed=True)
    return Reason("Came too late: all open slots are taken.")


def _sound(show: Show, look: Look, person: Person) -> tuple[Reason, bool]:
    audio = show.base.audio_params
    allowed = look.subscribe_audio_list
    if allowed is None and audio is not None:
        allowed = audio.subscribe_audio_list
    if is_heard(show, look, person):
        if allowed:
            return Reason("Is in the allow list."), True
        return Reason("Everybody is heard: there is no allow list."), True
    blocked = look.un_subscribe_audio_list
    if blocked is None and audio is not None:
        blocked = audio.un_subscribe_audio_list
    room = person.room_id or show.base.room_id
    for entry in blocked or ():
        info = entry.user_info
        if info is not None and info.user_id == person.user_id and (info.room_id or show.base.room_id) == room:
            return Reason("Is in the block list, which always wins."), False
    return Reason("Is not in the allow list."), False
