"""What of a source a tile shows, pushed, enlarged and cut; shapes that stay; and how much is covered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import crops, edits, mixing
from designer.show.cover import covered_shares, joint_area
from designer.show.geometry import Rect, item_rect
from designer.show.model import find_item
from designer.trtc.structures import McuCustomCrop
from tests.show.making import image, person, show_of, tile

L = "look-1"
ANNA = person(1, "anna")


def view(**changes):
    one = mixing.Drawn("t", "tile", Rect(100, 50, 640, 360), 0, None, source_size=(1280, 720))._replace(**changes)
    seen = crops.view_of(one)
    assert seen is not None
    return seen


def test_a_tile_of_the_sources_shape_shows_all_of_it():
    seen = view()
    assert seen.piece == (0, 0, 1280, 720)
    assert seen.picture == (100, 50, 640, 360)
    assert seen.panned(50, 50) == seen, "nothing to pan to"


def test_panning_pushes_the_picture_and_stops_at_its_edge():
    seen = view(rect=Rect(0, 0, 360, 360))
    assert seen.crop() == (280, 0, 720, 720)
    assert seen.panned(50, 0).crop() == (180, 0, 720, 720), "50 output pixels are 100 of the source"
    assert seen.panned(5000, 99).crop() == (0, 0, 720, 720)


def test_zooming_leaves_the_point_under_the_pointer_where_it_is():
    seen = view()
    closer = seen.zoomed(2, (100 + 160, 50 + 90))
    assert closer.crop() == (160, 90, 640, 360)
    assert closer.zoomed(0.001, (0, 0)).crop() == (0, 0, 1280, 720), "never more than the source"
    assert min(seen.zoomed(10_000, (300, 200)).piece[2:]) == pytest.approx(crops.LEAST)


def test_a_handle_moves_the_edge_and_not_the_picture():
    seen = view().pulled("w", 160, 0, (1920, 1080), keep_ratio=False)
    assert seen.window == (260, 50, 480, 360)
    assert seen.crop() == (320, 0, 960, 720)
    back = seen.pulled("w", -9999, 0, (1920, 1080), keep_ratio=False)
    assert back.window == (100, 50, 640, 360), "no further than the picture goes"


def test_a_fitted_picture_has_its_own_window():
    seen = view(rect=Rect(0, 0, 400, 400), render_mode=mixing.FIT)
    assert seen.window[2:] == (400, 225) and not seen.whole


@given(
    st.tuples(st.integers(16, 900), st.integers(16, 900)),
    st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500), st.floats(0.2, 5)), max_size=8),
)
def test_a_crop_lies_inside_the_source_whatever_is_done(size, steps):
    seen = view(rect=Rect(10, 10, *size))
    for dx, dy, factor in steps:
        seen = seen.panned(dx, dy).zoomed(factor, (10 + abs(dx), 10 + abs(dy)))
        crop = seen.crop()
        assert crop.inside((1280, 720)) and crop.w > 0 and crop.h > 0


def test_panning_there_and_back_by_whole_steps_wears_nothing_off():
    show = show_of(tile("a", 0, 0, 300, 200, user="anna"), cast=(ANNA,))
    sizes = set()
    for way in (7, -7) * 20:
        (one,) = mixing.drawn(show, show.looks[0])
        show = edits.set_crop(show, L, "a", crops.view_of(one).panned(way, 0).crop())
        crop = find_item(show.looks[0], "a").layout.custom_crop
        sizes.add((crop.width, crop.height))
    assert len(sizes) == 1


def test_a_crop_is_written_kept_and_taken_away():
    show = show_of(tile("a", 0, 0, 100, 100, user="anna"), tile("l", 0, 0, 10, 10, locked=True))
    cropped = edits.set_crop(show, L, "a", Rect(1, 2, 30, 40))
    assert find_item(cropped.looks[0], "a").layout.custom_crop == McuCustomCrop(
        location_x=1, location_y=2, width=30, height=40
    )
    assert edits.set_crop(cropped, L, "a", Rect(1, 2, 30, 40)) is cropped
    assert edits.set_crop(show, L, "l", Rect(1, 2, 3, 4)) is show
    assert edits.remove_crops(show, L, ("a",)) is show
    assert not find_item(edits.remove_crops(cropped, L, ("a",)).looks[0], "a").layout.model_fields_set & {"custom_crop"}


def test_people_who_change_places_take_their_crop_along():
    show = show_of(tile("a", 0, 0, 10, 10, user="anna"), tile("b", 20, 0, 10, 10, user="ben"))
    show = edits.set_crop(show, L, "a", Rect(1, 2, 30, 40))
    after = edits.swap_tiles(show, L, "a", "b").looks[0]
    assert find_item(after, "a").layout.custom_crop is None
    assert find_item(after, "b").layout.custom_crop.width == 30


@pytest.mark.parametrize(("ratio", "size"), [("1:1", (360, 360)), ("16:9", (640, 360)), ("9:16", (198, 352))])
def test_a_tile_takes_a_shape_around_its_middle_and_keeps_it(ratio, size):
    show = edits.set_ratio(show_of(tile("a", 100, 100, 640, 360)), L, ("a",), ratio)
    rect = item_rect(find_item(show.looks[0], "a"))
    assert (rect.w, rect.h) == size
    assert rect.centre == (420, 280)
    larger = edits.resize_items(show, L, ("a",), "e", 90, 0)
    assert edits.has_shape(item_rect(find_item(larger.looks[0], "a")), ratio)
    grown = edits.grow_items(show, L, ("a",), 0, 10)
    assert edits.has_shape(item_rect(find_item(grown.looks[0], "a")), ratio)
    free = edits.set_ratio(show, L, ("a",), None)
    assert item_rect(find_item(free.looks[0], "a")) == rect
    assert "ratio" not in free.looks[0].tiles[0].model_fields_set


def test_what_lies_in_front_and_outside_counts_once():
    show = show_of(
        tile("back", 0, 0, 100, 100, z=0),
        tile("one", 0, 0, 50, 100, z=1),
        tile("two", 25, 0, 50, 100, z=2),
        tile("off", 1200, 0, 160, 100, z=0),
        tile("gone", 0, 0, 100, 100, z=9, hidden=True),
        image("logo", 0, 0, 100, 100, z=9),
    )
    shares = covered_shares(show, show.looks[0])
    assert shares == {"back": 0.75, "one": 0.5, "two": 0.0, "off": 0.5, "logo": 0.0}


@given(st.lists(st.tuples(*[st.integers(0, 12)] * 2, *[st.integers(1, 9)] * 2), max_size=7))
def test_the_area_of_rectangles_together_is_that_of_their_pixels(rects):
    pixels = {(x + i, y + j) for x, y, w, h in rects for i in range(w) for j in range(h)}
    assert joint_area([Rect(*rect) for rect in rects]) == len(pixels)
