"""Dynamic layout modes: made into tiles of one's own, the picture is the same to the pixel."""

from __future__ import annotations

import itertools

import pytest

from designer.picture import compose
from designer.picture.standins import StandIns
from designer.show import edits, files, joining
from designer.show.model import Show

pytestmark = pytest.mark.usefixtures("qapp")

MODES = {1: "floating", 2: "screen share", 3: "grid"}


def dynamic(mode: int, people: int, *, audio_only: tuple[int, ...] = (), holds: int = 0, big: bool = False) -> Show:
    """The sample show, its first look in a dynamic mode, with this many people in the cast."""
    show = files.sample_show().show
    for person in show.cast:
        show = edits.remove_person(show, person.id)
    for number in range(people):
        size = ((1280, 720), (640, 480), (720, 1280))[number % 3]
        show, _ = edits.add_person(
            show,
            user_id=f"user{number}",
            audio_only=number in audio_only,
            source_width=size[0],
            source_height=size[1],
        )
    look = show.looks[0].id
    show = edits.remove_items(show, look, [tile.id for tile in show.looks[0].tiles])
    show = edits.set_look_field(show, look, "LayoutParams.MixLayoutMode", mode)
    show = edits.set_look_field(show, look, "LayoutParams.PureAudioHoldPlaceMode", holds)
    if big and people:
        for name, value in (("UserId", "user1"), ("RoomId", show.base.room_id), ("RoomIdType", show.base.room_id_type)):
            if value is not None:
                path = f"LayoutParams.MaxVideoUser.UserMediaStream.UserInfo.{name}"
                show = edits.set_look_field(show, look, path, value)
        show = edits.set_look_field(show, look, "LayoutParams.MaxVideoUser.UserMediaStream.StreamType", 0)
    return show


def picture(show: Show, states=None):
    guests = StandIns() if states is None else StandIns(states=states)
    # Qt paints the edges of large letters a shade or two differently before it has kept their shapes.
    compose.render(show, show.looks[0], guests=guests)
    return compose.render(show, show.looks[0], guests=guests)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("people", [0, 1, 2, 5, 9, 16])
def test_converting_keeps_the_picture(mode, people):
    show = dynamic(mode, people)
    assert picture(edits.make_custom(show, show.looks[0].id)) == picture(show)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("holds", [0, 1])
@pytest.mark.parametrize("big", [False, True])
def test_converting_keeps_it_with_people_who_send_no_picture(mode, holds, big):
    show = dynamic(mode, 5, audio_only=(0, 3), holds=holds, big=big)
    assert picture(edits.make_custom(show, show.looks[0].id)) == picture(show)


@pytest.mark.parametrize("mode", MODES)
def test_any_order_of_entering_is_drawn(mode):
    show = dynamic(mode, 3)
    ids = [person.id for person in show.cast]
    pictures = [picture(show, joining.entered(show, order)) for order in itertools.permutations(ids)]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))
