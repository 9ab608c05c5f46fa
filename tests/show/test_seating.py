"""People on the places of an arrangement, and whose sound is mixed: what a producer gets and keeps."""

from __future__ import annotations

import pytest

from designer.show import edits, files, mixing
from designer.show.geometry import Rect, frame_size, item_rect
from designer.show.model import find_item, find_look
from designer.show.templates import Spacing, arrange, templates_for
from designer.trtc.structures import McuUserInfoParams, MixUserInfo


@pytest.fixture
def show():
    return files.sample_show().show


def offer(show, count, key="grid"):
    return next(one for one in templates_for(count, frame_size(show), spacing=Spacing(8, 8)) if one.key == key)


def tiles(show):
    return [tile for tile in show.looks[0].tiles if not tile.hidden]


def users(show):
    return [
        tile.layout.user_media_stream.user_info.user_id if tile.layout.user_media_stream else None
        for tile in tiles(show)
    ]


def test_who_has_a_tile_keeps_their_place_in_the_order_and_the_others_follow(show):
    before = users(show)
    chosen = offer(show, 4)
    after = arrange(show, show.looks[0].id, chosen)
    assert users(after)[: len(before)] == before
    assert len(tiles(after)) == 4 and len(set(users(after))) >= 3
    assert [item_rect(tile) for tile in tiles(after)] == list(chosen.rects)


def test_fewer_places_hide_what_is_left_over_and_more_bring_it_back(show):
    look = show.looks[0].id
    four = arrange(show, look, offer(show, 4))
    two = arrange(four, look, offer(show, 2, "side_by_side"))
    assert users(two) == users(four)[:2]
    assert len(two.looks[0].tiles) == len(four.looks[0].tiles)
    again = arrange(two, look, offer(show, 4))
    assert users(again) == users(four)


def test_a_locked_tile_takes_no_part(show):
    look = show.looks[0]
    locked = edits.set_locked(show, look.id, [look.tiles[0].id], True)
    after = arrange(locked, look.id, offer(show, 2, "side_by_side"))
    assert after.looks[0].tiles[0] is locked.looks[0].tiles[0]


def test_taking_the_same_arrangement_again_changes_nothing(show):
    look = show.looks[0].id
    once = arrange(show, look, offer(show, 5))
    assert arrange(once, look, offer(show, 5)) is once


def camera(show, user_id):
    return next(one for one in show.cast if one.user_id == user_id and one.stream_type == 0)


def heard(show):
    return {one.user_id for one in show.cast if one.user_id and mixing.is_heard(show, show.looks[0], one)}


def test_muting_blocks_and_hearing_again_leaves_no_list(show):
    look = show.looks[0].id
    everybody = heard(show)
    anna = camera(show, "anna")
    muted = edits.set_heard(show, look, anna.id, False)
    assert heard(muted) == everybody - {"anna"}
    again = edits.set_heard(muted, look, anna.id, True)
    assert heard(again) == everybody
    assert not again.base.audio_params.un_subscribe_audio_list


def test_a_volume_makes_an_allow_list_of_those_who_are_heard(show):
    look = show.looks[0].id
    quiet = edits.set_volume(show, look, camera(show, "ben").id, 40)
    assert heard(quiet) == heard(show)
    assert edits.volume_of(quiet, look, camera(show, "ben").id) == 40
    assert edits.volume_of(quiet, look, camera(show, "anna").id) == 100
    entries = quiet.base.audio_params.subscribe_audio_list
    assert [entry.sound_level for entry in entries if entry.user_info.user_id == "ben"] == [40]
    assert len({entry.user_info.user_id for entry in entries}) == len(entries)


def test_who_is_blocked_stays_unheard_when_a_volume_is_set(show):
    look = show.looks[0].id
    muted = edits.set_heard(show, look, camera(show, "anna").id, False)
    quiet = edits.set_volume(muted, look, camera(show, "ben").id, 40)
    assert heard(quiet) == heard(muted)
    audio = quiet.base.audio_params
    assert audio.subscribe_audio_list and not audio.un_subscribe_audio_list


def test_muting_the_last_of_an_allow_list_does_not_let_everybody_in(show):
    look = show.looks[0].id
    only = (McuUserInfoParams(user_info=MixUserInfo(user_id="anna")),)
    alone = edits.set_show_field(show, "AudioParams.SubscribeAudioList", only)
    assert heard(alone) == {"anna"}
    assert "anna" not in heard(edits.set_heard(alone, look, camera(show, "anna").id, False))


def test_a_look_with_lists_of_its_own_is_edited_there(show):
    look = show.looks[0].id
    own = edits.set_look_field(show, look, "UnSubscribeAudioList", ())
    muted = edits.set_heard(own, look, camera(show, "anna").id, False)
    assert muted.base is own.base
    assert find_look(muted, look).un_subscribe_audio_list[0].user_info.user_id == "anna"


# One person, placed


BIG, SMALL = Rect(640, 100, 600, 340), Rect(900, 610, 160, 90)


@pytest.fixture
def waiting(show):
    """Anna's tile and two open ones. Ben and Chidi would fill them; the open slot of the cast has to wait."""
    look = show.looks[0]
    show = edits.assign_person(show, look.id, look.tiles[1].id, None)
    show = edits.set_rects(show, look.id, {look.tiles[1].id: BIG})
    return edits.add_tile(show, look.id, rect=SMALL)[0]


def place(show, user_id, stream_type=0, **where):
    who = next(one.id for one in show.cast if (one.user_id, one.stream_type) == (user_id, stream_type))
    show, placed = edits.place_person(show, show.looks[0].id, who, **where)
    return show, item_rect(find_item(show.looks[0], placed))


def test_somebody_placed_takes_the_slot_they_would_fill_by_entering(waiting):
    show, where = place(waiting, "chidi")
    assert (users(show), where) == (["anna", None, "chidi"], SMALL)


def test_somebody_who_would_be_left_out_takes_the_next_open_slot(waiting):
    show, where = place(waiting, "ben", 1)
    assert (users(show), where) == (["anna", "ben", None], BIG)


def test_a_slot_that_nobody_would_fill_comes_before_one_that_somebody_would(waiting):
    show, third = edits.add_tile(waiting, waiting.looks[0].id)
    show, fourth = edits.add_tile(show, show.looks[0].id)
    show, where = place(show, "ben", 1)
    assert where == item_rect(find_item(show.looks[0], fourth))
    assert where != item_rect(find_item(show.looks[0], third)), "that is where the open slot of the cast comes"


def test_a_named_tile_is_taken_where_it_is_asked_for(waiting):
    show, where = place(waiting, "chidi", tile_id=waiting.looks[0].tiles[1].id)
    assert (users(show), where) == (["anna", "chidi", None], BIG)


def test_the_hidden_tile_of_somebody_comes_back(show):
    ben = show.looks[0].tiles[1]
    hidden = edits.set_hidden(show, show.looks[0].id, (ben.id,), True)
    assert users(hidden) == ["anna"]
    assert place(hidden, "ben") == (show, item_rect(ben))


@pytest.mark.parametrize("change", [edits.set_locked, edits.set_hidden], ids=["locked", "hidden"])
def test_no_slot_is_free_in_a_tile_that_is_locked_or_hidden(waiting, change):
    look = waiting.looks[0]
    show = change(waiting, look.id, [tile.id for tile in look.tiles], True)
    after, where = place(show, "chidi", rect=Rect(0, 0, 320, 180))
    assert where == Rect(0, 0, 320, 180)
    assert after.looks[0].tiles[:3] == show.looks[0].tiles


def test_without_a_free_slot_somebody_gets_a_tile_of_their_own(show):
    after, where = place(show, "chidi", rect=Rect(20, 30, 320, 180))
    assert (users(after), where) == (["anna", "ben", "chidi"], Rect(20, 30, 320, 180))


def test_an_open_slot_of_the_cast_keeps_the_slot_it_has_and_else_gets_one_more(waiting):
    more, where = place(waiting, "")
    assert users(more) == ["anna", None, None, None] and where not in (BIG, SMALL)
    again, same = place(more, "")
    assert again is more and same == where


def test_a_dynamic_mode_has_no_slots(waiting):
    grid = edits.set_look_field(waiting, waiting.looks[0].id, "LayoutParams.MixLayoutMode", 3)
    chidi = camera(grid, "chidi")
    assert edits.next_slot(grid, grid.looks[0].id, chidi.id) is None
    assert edits.next_slot(waiting, waiting.looks[0].id, chidi.id) is not None


# Who takes part


def test_a_locked_tile_keeps_its_place_and_another_one_is_made(show):
    """Also where it comes first and is where no place of the arrangement is."""
    look = show.looks[0]
    first = look.tiles[0]
    moved = edits.set_rects(show, look.id, {first.id: Rect(2, 4, 100, 80)})
    locked = edits.set_locked(moved, look.id, [first.id], True)
    chosen = offer(show, 2, "side_by_side")
    after = edits.seat_people(locked, look.id, chosen.rects)
    assert item_rect(after.looks[0].tiles[0]) == Rect(2, 4, 100, 80)
    free = [tile for tile in after.looks[0].tiles if not tile.locked and not tile.hidden]
    assert [item_rect(tile) for tile in free] == list(chosen.rects)


def test_who_comes_without_a_camera_gets_no_tile(show):
    chidi = camera(show, "chidi")
    silent = edits.set_person(show, chidi.id, audio_only=True)
    assert "chidi" in users(arrange(show, show.looks[0].id, offer(show, 5)))
    assert "chidi" not in users(arrange(silent, silent.looks[0].id, offer(silent, 5)))


def test_the_last_of_an_allow_list_goes_to_the_block_list(show):
    look = show.looks[0].id
    only = (McuUserInfoParams(user_info=MixUserInfo(user_id="anna")),)
    alone = edits.set_show_field(show, "AudioParams.SubscribeAudioList", only)
    audio = edits.set_heard(alone, look, camera(show, "anna").id, False).base.audio_params
    assert not audio.subscribe_audio_list
    assert [entry.user_info.user_id for entry in audio.un_subscribe_audio_list] == ["anna"]
