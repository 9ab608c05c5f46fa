"""A picture in the place of the text it was made of."""

from __future__ import annotations

import pytest

from designer.show import edits
from designer.show.geometry import Rect, item_rect, mark_kind
from designer.show.model import find_item
from designer.trtc.structures import McuWaterMarkText, replace
from tests.show.making import show_of, text, tile

URL = "https://cdn.example.com/live.png"


def show_with(**more):
    mark = text("t", 100, 600, 400, 60, z=3, caption_of="a")
    part = replace(mark.params.water_mark_text or McuWaterMarkText(), **more)
    mark = mark.model_copy(update={"params": replace(mark.params, water_mark_text=part)})
    return show_of(tile("a", 0, 0, 640, 360), mark, text("other", 0, 0, 100, 50))


def test_the_picture_stands_around_the_middle_of_the_text_and_keeps_what_it_was():
    show = show_with(text="Friday Show\nsecond line", dynamic_pos_type=2)
    baked, mark_id = edits.bake_text(show, "look-1", "t", url=URL, size=(200, 100))
    assert mark_id == "t"
    mark = find_item(baked.looks[0], "t")
    assert mark_kind(mark.params) == "image"
    assert item_rect(mark) == Rect(200, 580, 200, 100)
    image = mark.params.water_mark_image
    assert (image.water_mark_url, image.z_order, image.dynamic_pos_type) == (URL, 3, 2)
    assert mark.params.model_dump(by_alias=True, exclude_unset=True).keys() == {"WaterMarkType", "WaterMarkImage"}
    assert (mark.caption_of, mark.name) == ("a", "Friday Show")
    assert [one.id for one in baked.looks[0].watermarks] == ["t", "other"]
    assert find_item(baked.looks[0], "other") is find_item(show.looks[0], "other")


def test_a_name_that_was_given_stays():
    show = show_of(text("t", 100, 600, 400, 60, name="Lower third"))
    baked, _ = edits.bake_text(show, "look-1", "t", url=URL, size=(20, 10))
    assert find_item(baked.looks[0], "t").name == "Lower third"


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        ((600, 100), Rect(0, 580, 600, 100)),
        ((200, 400), Rect(200, 320, 200, 400)),
        ((2560, 200), Rect(0, 580, 1280, 100)),
    ],
)
def test_it_stays_in_the_frame_and_is_made_smaller_where_it_is_too_large(size, wanted):
    assert edits.place_of_baked(show_with(), "look-1", "t", size) == wanted


def test_without_a_text_or_with_a_locked_one_it_is_added_in_front():
    show = show_with()
    for mark_id in (None, "gone", "a"):
        baked, new_id = edits.bake_text(show, "look-1", mark_id, url=URL, size=(200, 100))
        assert new_id not in ("t", "other", "a")
        mark = find_item(baked.looks[0], new_id)
        assert item_rect(mark) == Rect(540, 310, 200, 100)
        assert mark.params.water_mark_image.z_order == 4
    locked = edits.set_locked(show, "look-1", ("t",), True)
    baked, new_id = edits.bake_text(locked, "look-1", "t", url=URL, size=(200, 100))
    assert find_item(baked.looks[0], "t") is find_item(locked.looks[0], "t")
    assert item_rect(find_item(baked.looks[0], new_id)) == Rect(200, 580, 200, 100)
