"""Thirds, safe areas and covered zones: on even pixels, inside the frame, only where they belong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from designer.show.areas import ACTION_SAFE, TITLE_SAFE, covered, is_vertical, safe_area, thirds
from designer.show.rects import Rect


def test_the_areas_of_full_hd_are_those_of_ebu_r95():
    assert safe_area((1920, 1080), ACTION_SAFE) == Rect(68, 38, 1784, 1004)
    assert safe_area((1920, 1080), TITLE_SAFE) == Rect(96, 54, 1728, 972)
    assert thirds(1920) == (640, 1280)
    assert thirds(1280) == (426, 854)


def test_only_a_vertical_frame_has_covered_zones_and_they_leave_the_middle():
    assert covered((1920, 1080)) == ()
    assert covered((1080, 1080)) == ()
    assert is_vertical((720, 1280)) and is_vertical((1080, 1920)) and is_vertical((540, 960))
    top, bottom, left, right = covered((1080, 1920))
    assert (top.bottom, bottom.y) == (270, 1248)
    assert (left.right, right.x) == (66, 950)
    zones = (top, bottom, left, right)
    assert not any(one.overlaps(two) for one in zones for two in zones if one is not two)
    assert not any(zone.overlaps(Rect(500, 900, 80, 80)) for zone in zones)


@given(st.integers(1, 960), st.integers(1, 960))
def test_safe_areas_lie_inside_one_another_on_even_pixels(width: int, height: int):
    frame = (2 * width, 2 * height)
    action, title = safe_area(frame, ACTION_SAFE), safe_area(frame, TITLE_SAFE)
    assert action.inside(frame) and title.inside(frame)
    assert not any(number % 2 for rect in (action, title) for number in rect)
    assert action.x <= title.x and action.bottom >= title.bottom
