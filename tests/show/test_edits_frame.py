"""Another frame: what becomes of tiles, watermarks, crops and what is measured inside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import edits
from designer.show.files import dump_show
from designer.show.geometry import frame_size, item_rect
from designer.show.layouts import TEMPLATES
from designer.show.model import find_item, items_of
from designer.trtc.structures import McuBackgroundCustomRender, McuCustomCrop, replace
from tests.show.making import FRAME, image, show_of, shows, text, tile

L = "look-1"
HOW = ("keep", "scale", "reflow")
SIZES = st.sampled_from([(1920, 1080), (640, 360), (1080, 1920), (1080, 1080), (1278, 718), (321, 999)])


def rect_of(show, item_id):
    return item_rect(find_item(show.looks[0], item_id))


def look_like(template, count):
    rects = TEMPLATES[template](FRAME, count)
    return show_of(*(tile(f"t{number}", *rect) for number, rect in enumerate(rects)))


@pytest.mark.parametrize("name", sorted(TEMPLATES))
@pytest.mark.parametrize("frame", [(720, 1280), (1080, 1080), (1920, 1080)])
def test_reflow_puts_a_template_as_the_same_template(name, frame):
    count = 1 if name == "solo" else 4
    show = look_like(name, count)
    after = edits.set_frame_size(show, *frame, "reflow")
    places = sorted(rect_of(after, f"t{number}") for number in range(count))
    found = edits.template_of(show.looks[0])
    assert found is not None
    assert places == sorted(TEMPLATES[found](frame, count))


def test_reflow_keeps_everybody_in_their_slot():
    rects = TEMPLATES["side_by_side"](FRAME, 2)
    show = show_of(tile("right", *rects[1]), tile("left", *rects[0]))
    after = edits.set_frame_size(show, 720, 1280, "reflow")
    assert rect_of(after, "left") == (0, 0, 720, 640)
    assert rect_of(after, "right") == (0, 640, 720, 640)


def test_reflow_keeps_margins_and_gaps_of_a_template_in_proportion():
    show = show_of(tile("left", 16, 104, 616, 472), tile("right", 648, 104, 616, 472))
    after = edits.set_frame_size(show, 720, 1280, "reflow")  # by 0.5625
    left, right = rect_of(after, "left"), rect_of(after, "right")
    assert left.x == right.x == 8 and left.w == right.w == 720 - 16
    assert left.y == 58 and right.bottom == 1280 - 80 and 8 <= right.y - left.bottom <= 10


def test_small_tiles_in_a_corner_stay_small_and_in_their_corner():
    show = show_of(tile("a", 960, 16, 144, 80), tile("b", 1112, 16, 144, 80))
    after = edits.set_frame_size(show, 720, 1280, "reflow")
    one, other = rect_of(after, "a"), rect_of(after, "b")
    assert max(one.bottom, other.bottom) <= 60 and max(one.right, other.right) >= 700


def test_reflow_keeps_shape_and_the_nearer_edge():
    show = show_of(
        image("logo", 1280 - 24 - 120, 24, 120, 60),
        text("line", 0, 620, 1280, 80),
        image("middle", 590, 310, 100, 100),
        tile("odd", 100, 400, 300, 200),
    )
    after = edits.set_frame_size(show, 720, 1280, "reflow")  # by 0.5625
    assert rect_of(after, "logo") == (720 - 14 - 68, 14, 68, 34)
    assert rect_of(after, "line") == (0, 1280 - 12 - 44, 720, 44)
    assert rect_of(after, "middle") == (332, 612, 56, 56)
    assert rect_of(after, "odd") == (56, 1280 - 68 - 112, 168, 112)


def test_scale_stretches_and_takes_what_is_measured_inside_along():
    own = tile("a", 640, 360, 640, 360)
    render = McuBackgroundCustomRender(width=200, height=100, radius=20)
    crop = McuCustomCrop(location_x=1, location_y=2, width=300, height=200)
    own = replace(own, layout=replace(own.layout, background_custom_render=render, custom_crop=crop))
    line = text("m", 0, 0, 400, 60)
    line = replace(
        line, params=replace(line.params, water_mark_text=replace(line.params.water_mark_text, font_size=40))
    )
    after = edits.set_frame_size(show_of(own, line), 640, 720, "scale")
    assert rect_of(after, "a") == (320, 360, 320, 360)
    layout = find_item(after.looks[0], "a").layout
    assert layout.background_custom_render == McuBackgroundCustomRender(width=100, height=100, radius=10)
    assert layout.custom_crop is crop
    assert find_item(after.looks[0], "m").params.water_mark_text.font_size == 20


def test_what_sticks_out_is_known_before():
    show = show_of(tile("a", 0, 0, 100, 100), tile("b", 700, 0, 100, 100))
    assert edits.sticking_out(show) == ()
    assert edits.sticking_out(edits.set_frame_size(show, 640, 360)) == ((L, "b"),)


def test_guides_keep_their_share_where_items_move_and_their_pixels_where_they_are_kept():
    show = edits.add_guide(edits.add_guide(show_of(), "x", 640), "y", 100)

    def guides(how):
        return [(line.axis, line.position) for line in edits.set_frame_size(show, 640, 360, how).guides]

    assert guides("keep") == [("x", 640), ("y", 100)]
    assert guides("scale") == guides("reflow") == [("x", 320), ("y", 50)]


def test_a_size_that_is_taken_away_asks_for_the_same():
    show = show_of(tile("a", 0, 0, 640, 360), frame=(640, 360))
    after = edits.set_encoding(show, None, "scale")
    assert frame_size(after) == FRAME and rect_of(after, "a") == (0, 0, *FRAME)
    assert after.video_encode is None


@given(shows(), SIZES, st.sampled_from(HOW))
def test_crops_and_people_stay_and_nothing_that_was_inside_leaves(show, size, how):
    after = edits.set_frame_size(show, *size, how)
    assert frame_size(after) == size
    old = frame_size(show)
    for before, now in zip(show.looks, after.looks, strict=True):
        for item, other in zip(items_of(before), items_of(now), strict=True):
            assert item.id == other.id
            if how == "keep":
                assert other is item
            elif item_rect(item).inside(old):
                assert item_rect(other).inside(size)
        for one, other in zip(before.tiles or (), now.tiles or (), strict=True):
            assert other.layout.custom_crop is one.layout.custom_crop
            assert other.layout.user_media_stream is one.layout.user_media_stream
    assert edits.set_frame_size(after, *size, how) is after
    dump_show(after)
