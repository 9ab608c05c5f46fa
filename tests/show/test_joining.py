"""Who is seen and heard, for every way the cast may enter."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show.files import read
from designer.show.joining import left_out, matrix
from designer.show.model import Person
from designer.show.walk import put
from tests.show.bodies import BASE, ROOM, VIDEO, dumped, tile, user

OPEN = tile("", 640) | {"UserMediaStream": {}}
LEFT = OPEN | {"LocationX": 0}


def show_of(layout, people=(), audio=None):
    value = json.loads(json.dumps(BASE | {"VideoParams": VIDEO}))
    value["VideoParams"]["LayoutParams"] = layout
    value["AudioParams"] |= audio or {}
    show = read(dumped(value), name="x").show
    show = put(show, cast=tuple(people) or show.cast)
    return show, show.looks[0]


def person(name, **facts):
    return Person(id=name, user_id=name, **facts)


def custom(*tiles):
    return {"MixLayoutMode": 4, "MixLayoutList": list(tiles)}


def dynamic(mode, **more):
    return {"MixLayoutMode": mode, **more}


def told(show, look, order=None):
    return {one.person_id: (one.status, one.why_seen.text) for one in matrix(show, look, order)}


ADA, BEN, CY = person("ada"), person("ben"), person("cy")


def test_named_tiles_are_kept_and_open_slots_fill_as_people_enter():
    show, look = show_of(custom(tile("ada", 0), OPEN), (ADA, BEN, CY))
    assert told(show, look, ["cy", "ada", "ben"]) == {
        "ada": ("both", "Has a tile of their own."),
        "ben": ("heard", "Came too late: all open slots are taken."),
        "cy": ("both", "Fills open slot 1."),
    }
    assert told(show, look, ["ben"])["ada"] == ("neither", "Is not in the room.")
    assert left_out(matrix(show, look, ["ben"])) == ("ada", "cy")


def test_the_matrix_is_in_the_order_of_the_cast():
    show, look = show_of(custom(OPEN), (ADA, BEN, CY))
    assert [one.person_id for one in matrix(show, look, ["cy", "ben", "ada"])] == ["ada", "ben", "cy"]
    assert [one.tile_id for one in matrix(show, look, ["cy", "ben", "ada"])] == [None, None, "tile-1"]
    with pytest.raises(KeyError):
        matrix(show, look, ["nobody"])


def test_the_sound_follows_the_lists_and_not_the_picture():
    lists = {"SubscribeAudioList": [{"UserInfo": user("ada")}, {"UserInfo": user("ben")}]}
    lists["UnSubscribeAudioList"] = [{"UserInfo": user("ben")}]
    show, look = show_of(custom(tile("ada", 0), tile("ben", 640)), (ADA, BEN, CY), lists)
    outcomes = {one.person_id: (one.status, one.why_heard.text) for one in matrix(show, look)}
    assert outcomes == {
        "ada": ("both", "Is in the allow list."),
        "ben": ("seen", "Is in the block list, which always wins."),
        "cy": ("neither", "Is not in the allow list."),
    }


@pytest.mark.parametrize(
    ("layout", "facts", "why"),
    [
        (custom(OPEN), {"room_id": "5"}, "Is in another room: open slots take people of the main room (assumed)."),
        (custom(OPEN), {"stream_type": 1}, "The open slots take cameras only (assumed)."),
        (custom(OPEN), {"audio_only": True}, "Sends no picture: who has never sent one fills no open slot (assumed)."),
        (custom(tile("ada", 0)), {}, "No tile names them, and there is no open slot."),
        (dynamic(3), {"room_id": "5"}, "Is in another room, and this layout mixes the main room only."),
        (
            dynamic(3, PureAudioHoldPlaceMode=0),
            {"audio_only": True},
            "Sends no picture, and PureAudioHoldPlaceMode is 0.",
        ),
        (
            dynamic(3, PureAudioHoldPlaceMode=1),
            {"audio_only": True},
            "Has a place, but sends no picture: the placeholder shows.",
        ),
        (custom(tile("ben", 0) | {"ImageWidth": 0}), {}, "Has a tile without width or height (assumed)."),
        (custom(tile("ben", 0), tile("ada", 0) | {"ZOrder": 1}), {}, "Has a tile, but others lie over all of it."),
    ],
)
def test_who_is_not_seen_and_why(layout, facts, why):
    show, look = show_of(layout, (ADA, person("ben", **facts)))
    assert told(show, look)["ben"] == ("heard", why)


def test_a_hidden_tile_and_a_look_without_picture():
    show, look = show_of(custom(tile("ada", 0), OPEN), (ADA,))
    hidden = put(look, tiles=(put(look.tiles[0], hidden=True),))
    assert told(show, hidden)["ada"] == ("heard", "Has a tile, but it is hidden.")
    assert told(show, put(look, video=None, tiles=None))["ada"] == ("heard", "This look has no picture.")


@pytest.mark.parametrize("mode", [1, 2])
def test_the_big_picture_is_whoever_is_named(mode):
    big = {"MaxVideoUser": {"UserMediaStream": {"UserInfo": user("cy"), "StreamType": 0}}}
    show, look = show_of(dynamic(mode, **big), (ADA, BEN, CY))
    outcomes = {one.person_id: one for one in matrix(show, look, ["ada", "ben", "cy"])}
    assert outcomes["cy"].why_seen.text == "Has the big picture."
    assert outcomes["cy"].rect.w * outcomes["cy"].rect.h > 3 * outcomes["ada"].rect.w * outcomes["ada"].rect.h
    assert outcomes["ada"].why_seen.text.endswith("(assumed).")


@pytest.mark.parametrize("mode", [1, 2, 3])
@pytest.mark.parametrize("holds", [0, 1])
@given(data=st.data())
def test_dynamic_modes_place_any_order(mode, holds, data):
    """Any order, any of them without a camera: places depend on the order alone, and none is given twice."""
    people = [
        person(f"p{number}", audio_only=data.draw(st.booleans())) for number in range(data.draw(st.integers(1, 18)))
    ]
    order = [one.id for one in data.draw(st.permutations(people))]
    show, look = show_of(dynamic(mode, PureAudioHoldPlaceMode=holds), people)
    outcomes = {one.person_id: one for one in matrix(show, look, order)}
    facts = {one.id: one for one in people}
    taking = [one for one in order if holds or not facts[one].audio_only]
    most = 15 if mode == 2 else 16  # nobody is named as the big picture
    assert [one for one in order if outcomes[one].rect is not None] == taking[:most]
    rects = [outcomes[one].rect for one in taking[:most]]
    assert len(set(rects)) == len(rects)
    assert all(outcomes[one].seen != facts[one].audio_only for one in taking[:most])
    assert all(one.heard for one in outcomes.values())
    again, _ = show_of(dynamic(mode, PureAudioHoldPlaceMode=holds), [facts[one] for one in order])
    assert {one.person_id: one.rect for one in matrix(again, look)} == {key: one.rect for key, one in outcomes.items()}


def test_each_who_enters_takes_what_is_left():
    show, look = show_of(custom(LEFT, OPEN), (ADA, BEN, CY))
    order = ["ben", "cy", "ada"]
    steps = [matrix(show, look, order[:count]) for count in range(4)]
    assert [[one.status for one in step] for step in steps] == [
        ["neither", "neither", "neither"],
        ["neither", "both", "neither"],
        ["neither", "both", "both"],
        ["heard", "both", "both"],
    ]


def test_the_same_room_said_or_not_is_the_same():
    show, look = show_of(custom(tile("ada", 0)), (person("ada", room_id=ROOM),))
    assert told(show, look)["ada"][0] == "both"
