"""Templates lie exactly inside any frame, on even pixels; a new tile goes where there is room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import layouts
from designer.show.geometry import Rect

frames = st.tuples(st.integers(160, 1920), st.integers(160, 1920))


@pytest.mark.parametrize("name", [*layouts.TEMPLATES])
@given(frame=frames, count=st.integers(1, 16))
def test_templates_are_even_inside_and_do_not_overlap(name, frame, count):
    rects = layouts.TEMPLATES[name](frame, count)
    assert len(rects) == (1 if name == "solo" else count)
    for index, rect in enumerate(rects):
        assert rect.inside(frame)
        assert rect.w > 0 and rect.h > 0
        assert not any(number % 2 for number in rect)
        below = rects[1:index] if name == "picture_in_picture" and index else rects[:index]
        assert not any(rect.overlaps(other) for other in below)


def test_the_usual_frames_are_filled_exactly():
    assert layouts.side_by_side((1280, 720), 2) == ((0, 0, 640, 720), (640, 0, 640, 720))
    assert layouts.side_by_side((720, 1280), 2) == ((0, 0, 720, 640), (0, 640, 720, 640))
    assert layouts.grid((1280, 720), 4)[3] == (640, 360, 640, 360)
    assert layouts.grid((1280, 720), 3)[2] == (320, 360, 640, 360)
    assert layouts.one_plus_n((1280, 720), 4)[0] == (0, 0, 960, 720)
    assert sum(rect.w * rect.h for rect in layouts.grid((1920, 1080), 16)) == 1920 * 1080


def test_new_tiles_stand_side_by_side_then_small_upon_the_large_ones():
    taken: list[Rect] = []
    for _ in range(4):
        taken.append(layouts.free_slot((1280, 720), taken))
    assert taken == [(0, 0, 640, 720), (640, 0, 640, 720), (960, 540, 320, 180), (640, 540, 320, 180)]
    assert layouts.free_slot((720, 1280), [])[2:] == (720, 640)
    assert layouts.free_slot((1280, 720), [], 9 / 16) == (118, 0, 404, 720)


@given(frames, st.lists(st.builds(Rect, *[st.integers(0, 1000)] * 4), max_size=20))
def test_a_new_tile_is_always_inside_and_never_empty(frame, taken):
    slot = layouts.free_slot(frame, taken)
    assert slot.inside(frame) and slot.w > 0 and slot.h > 0


# The service's own layouts: geometry as published for cloud recording, assumed for the relay


@pytest.mark.parametrize("count", range(1, 17))
@pytest.mark.parametrize("layout", [layouts.floating, layouts.screen_share, layouts.nine_grid])
@pytest.mark.parametrize("frame", [(1280, 720), (1920, 1080), (640, 360), (720, 1280)])
def test_dynamic_layouts_place_everyone_inside(layout, count, frame):
    rects = layout(frame, count)
    assert len(rects) == count
    assert all(rect.inside(frame) for rect in rects)
    small = rects[1:] if layout is layouts.floating else rects
    assert not any(one.overlaps(other) for index, one in enumerate(small) for other in small[:index])


def test_floating_puts_small_pictures_from_the_bottom_left():
    rects = layouts.floating((1000, 1000), 6)
    assert rects[0] == (0, 0, 1000, 1000)
    assert rects[1] == (12, 753, 235, 235)
    assert rects[2].x == 259
    assert rects[5] == (12, 506, 235, 235)


def test_screen_share_keeps_the_big_picture_left():
    assert layouts.screen_share((1280, 720), 5)[:2] == ((0, 0, 1024, 720), (1024, 0, 256, 180))
    assert layouts.screen_share((1400, 600), 7)[:2] == ((0, 0, 1200, 600), (1200, 0, 200, 100))
    assert layouts.screen_share((1280, 720), 16)[9] == (1152, 0, 128, 90)


def test_grid_of_two_stands_side_by_side_and_stays_square_after():
    assert layouts.nine_grid((1280, 720), 2)[1] == (640, 0, 640, 720)
    assert layouts.nine_grid((1280, 720), 3)[2] == (0, 360, 640, 360)
    assert layouts.nine_grid((1200, 720), 5)[4] == (400, 240, 400, 240)
    assert layouts.nine_grid((1280, 720), 16)[15] == (960, 540, 320, 180)
