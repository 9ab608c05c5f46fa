"""How the cloud mixes: who is where, in what order, and which piece of their picture is seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import edits, mixing
from designer.show.geometry import Rect
from designer.show.model import Tile, find_look
from designer.trtc.structures import (
    MaxVideoUser,
    McuCustomCrop,
    McuLayout,
    McuUserInfoParams,
    MixUserInfo,
    UserMediaStream,
)
from tests.show.making import image, person, show_of, shows, stream, text, tile

L = "look-1"


def drawn_ids(show, **how):
    return [one.item_id for one in mixing.drawn(show, show.looks[0], **how)]


def test_larger_zorder_is_nearer_and_ties_follow_the_lists():
    show = show_of(tile("a", 0, 0, 9, 9, z=1), tile("b", 0, 0, 9, 9), image("m", 0, 0, 9, 9), tile("c", 0, 0, 9, 9))
    assert drawn_ids(show) == ["b", "c", "m", "a"]
    assert edits.stacking_order(show.looks[0]) == ("b", "c", "m", "a")


def test_hidden_items_are_drawn_only_when_asked_for():
    show = show_of(tile("a", 0, 0, 9, 9), text("t", 0, 0, 9, 9, hidden=True))
    assert drawn_ids(show) == ["a"]
    assert drawn_ids(show, hidden_too=True) == ["a", "t"]


def test_a_named_tile_waits_for_its_person_and_blank_ones_fill_as_people_enter():
    cast = (
        person(1, "anna"),
        person(2, "ben"),
        person(3, "ben", stream_type=1),
        person(4, "guest", room_id="other"),
        person(5, "", name="Open slot"),
        person(6, "chidi"),
    )
    show = show_of(
        tile("blank-1", 0, 0, 9, 9),
        tile("for-anna", 0, 0, 9, 9, user="anna"),
        tile("blank-2", 0, 0, 9, 9),
        tile("blank-3", 0, 0, 9, 9),
        tile("blank-4", 0, 0, 9, 9),
        Tile(id="screen", layout=McuLayout(user_media_stream=UserMediaStream(stream_type=1))),
        tile("nobody", 0, 0, 9, 9, user="zoe"),
        cast=cast,
    )
    who = {
        one.item_id: (one.user_id, one.person.id if one.person else None) for one in mixing.drawn(show, show.looks[0])
    }
    assert who == {
        "blank-1": ("ben", "person-2"),
        "for-anna": ("anna", "person-1"),
        "blank-2": ("chidi", "person-6"),
        "blank-3": (None, "person-5"),
        "blank-4": (None, None),
        "screen": ("ben", "person-3"),
        "nobody": ("zoe", None),
    }


def test_a_hidden_tile_neither_reserves_nor_takes_anyone():
    show = show_of(
        tile("hidden", 0, 0, 9, 9, user="anna", hidden=True), tile("blank", 0, 0, 9, 9), cast=(person(1, "anna"),)
    )
    assert [one.user_id for one in mixing.drawn(show, show.looks[0])] == ["anna"]


def test_the_same_name_in_another_room_is_another_person():
    cast = (person(1, "anna", room_id="other"), person(2, "anna"))
    show = show_of(cast=cast)
    assert mixing.person_of(show, stream("anna")) is cast[1]
    assert mixing.person_of(show, stream("anna", room_id="100")) is cast[1]
    assert mixing.person_of(show, stream("anna", room_id="other")) is cast[0]
    assert mixing.person_of(show, stream("anna", stream_type=1)) is None
    assert mixing.person_of(show, UserMediaStream()) is None


def test_an_absent_layout_mode_is_floating_as_the_api_takes_it():
    show = show_of(tile("a", 0, 0, 9, 9), cast=(person(1, "anna"), person(2, "ben")), mode=None)
    first, second = mixing.drawn(show, show.looks[0])
    assert (first.item_id, first.user_id, first.rect) == (None, "anna", (0, 0, 1280, 720))
    assert (second.user_id, second.rect) == ("ben", (15, 542, 301, 169))


def test_the_big_picture_of_a_screen_share_is_named_or_stays_empty():
    cast = (person(1, "anna"), person(2, "ben", stream_type=1))
    show = show_of(cast=cast, mode=2)
    assert [one.user_id for one in mixing.drawn(show, show.looks[0])] == ["anna", "ben"]
    assert all(one.rect.x == 1024 for one in mixing.drawn(show, show.looks[0]))
    show = edits.set_look_field(
        show, L, "LayoutParams.MaxVideoUser", MaxVideoUser(user_media_stream=stream("ben", stream_type=1))
    )
    big, small = mixing.drawn(show, show.looks[0])
    assert (big.user_id, big.rect, big.render_mode) == ("ben", (0, 0, 1024, 720), mixing.FIT)
    assert (small.user_id, small.render_mode) == ("anna", mixing.CROP)


def test_watermarks_are_drawn_in_every_layout_mode():
    show = show_of(tile("a", 0, 0, 9, 9), text("t", 5, 6, 70, 20, z=2), cast=(person(1, "anna"),), mode=3)
    last = mixing.drawn(show, show.looks[0])[-1]
    assert (last.item_id, last.kind, last.text, last.rect) == ("t", "text", "Hi", (5, 6, 70, 20))


@given(shows())
def test_every_visible_item_of_a_custom_look_is_drawn_once(show):
    look = find_look(edits.set_look_field(show, L, "LayoutParams.MixLayoutMode", 4), L)
    ids = [one.item_id for one in mixing.drawn(show, look, hidden_too=True)]
    assert tuple(ids) == edits.stacking_order(look)
    people = [one.person.id for one in mixing.drawn(show, look) if one.person is not None and one.blank]
    assert len(people) == len(set(people))


# Sound


def info(user_id: str) -> McuUserInfoParams:
    return McuUserInfoParams(user_info=MixUserInfo(user_id=user_id))


def test_who_is_heard_follows_from_the_lists_and_the_block_list_wins():
    anna, ben = person(1, "anna"), person(2, "ben")
    show = show_of(cast=(anna, ben))
    assert mixing.is_heard(show, show.looks[0], anna)
    show = edits.set_show_field(show, "AudioParams.SubscribeAudioList", (info("anna"),))
    assert mixing.is_heard(show, show.looks[0], anna)
    assert not mixing.is_heard(show, show.looks[0], ben)
    show = edits.set_look_field(show, L, "SubscribeAudioList", ())
    assert mixing.is_heard(show, show.looks[0], ben)
    show = edits.set_look_field(show, L, "UnSubscribeAudioList", (info("anna"),))
    assert not mixing.is_heard(show, show.looks[0], anna)


# Filling a tile


TILE = Rect(100, 50, 400, 400)


def test_crop_takes_the_middle_of_the_source():
    placing = mixing.content(TILE, (1280, 720), mixing.CROP)
    assert placing.source == (280, 0, 720, 720)
    assert placing.target == TILE


@pytest.mark.parametrize("mode", [mixing.FIT, mixing.FIT_ON_BLACK])
def test_fit_shows_all_of_the_source_in_the_middle_of_the_tile(mode):
    placing = mixing.content(TILE, (1280, 720), mode)
    assert placing.source == (0, 0, 1280, 720)
    assert placing.target == (100, 137, 400, 225)


def test_custom_crop_comes_first_and_is_cut_to_the_source():
    crop = McuCustomCrop(location_x=640, location_y=0, width=640, height=720)
    assert mixing.content(TILE, (1280, 720), mixing.CROP, crop).source == (640, 40, 640, 640)
    large = McuCustomCrop(location_x=1000, location_y=0, width=5000, height=720)
    assert mixing.content(TILE, (1280, 720), mixing.FIT, large).source == (1000, 0, 280, 720)
    beside = McuCustomCrop(location_x=2000, location_y=0, width=10, height=10)
    assert mixing.content(TILE, (1280, 720), mixing.FIT, beside).source == (0, 0, 1280, 720)


sizes = st.integers(1, 2000)


@given(
    st.builds(Rect, st.integers(0, 500), st.integers(0, 500), sizes, sizes), st.tuples(sizes, sizes), st.integers(0, 2)
)
def test_pictures_are_never_stretched_nor_leave_their_tile(rect, source, mode):
    (sx, sy, sw, sh), (tx, ty, tw, th) = mixing.content(rect, source, mode)
    if mode == mixing.CROP:
        assert tw / sw == pytest.approx(th / sh)
    else:  # edges stand on whole pixels
        scale = min(rect.w / sw, rect.h / sh)
        assert abs(tw - max(1, sw * scale)) <= 0.5 + 1e-6 and abs(th - max(1, sh * scale)) <= 0.5 + 1e-6
    assert sx >= -1e-6 and sx + sw <= source[0] + 1e-6 and sy >= -1e-6 and sy + sh <= source[1] + 1e-6
    assert rect.x - 1e-6 <= tx and tx + tw <= rect.right + 1e-6
    assert rect.y - 1e-6 <= ty and ty + th <= rect.bottom + 1e-6


def test_an_empty_tile_is_no_error():
    assert mixing.content(Rect(0, 0, 0, 0), (1280, 720), 0).target == (0, 0, 0, 0)
