"""Captions: texts that go along with a tile."""

from __future__ import annotations

from designer.show import edits
from designer.show.files import dump_show, read
from designer.show.geometry import Rect, item_rect
from designer.show.model import find_item
from tests.show.making import person, show_of, tile

L = "look-1"


def captioned():
    show = show_of(
        tile("a", 100, 100, 400, 240, user="anna"),
        tile("b", 600, 100, 400, 240),
        cast=(person(1, "anna", name="Anna K."),),
    )
    show, mark = edits.add_caption(show, L, "a")
    assert mark is not None
    return show, mark


def place(show, item_id) -> Rect:
    return item_rect(find_item(show.looks[0], item_id))


def test_a_caption_says_who_is_in_the_tile_and_stands_at_its_lower_left():
    show, mark = captioned()
    made = find_item(show.looks[0], mark)
    assert made.params.water_mark_text.text == "Anna K."
    assert made.caption_of == "a"
    rect = place(show, mark)
    assert rect == (110, 290, 360, 40)  # a 24th of 240 beside and below, a sixth of it high
    assert edits.add_caption(show, L, "nobody") == (show, None)


def test_it_moves_and_is_resized_along_with_its_tile_only():
    show, mark = captioned()
    assert place(edits.move_items(show, L, ("a",), 30, -20), mark) == (140, 270, 360, 40)
    assert place(edits.move_items(show, L, ("b",), 30, -20), mark) == (110, 290, 360, 40)
    # Selected together they move together, not twice.
    assert place(edits.move_items(show, L, ("a", mark), 30, -20), mark) == (140, 270, 360, 40)
    assert place(edits.resize_items(show, L, ("a",), "s", 0, 60), mark) == (110, 350, 360, 40)
    assert place(edits.set_rects(show, L, {"a": Rect(0, 0, 400, 240)}), mark) == (10, 190, 360, 40)


def test_it_stays_inside_the_frame_and_where_it_is_locked():
    show, mark = captioned()
    locked = edits.set_locked(show, L, (mark,), True)
    assert place(edits.move_items(locked, L, ("a",), 30, 0), mark) == (110, 290, 360, 40)
    low = edits.set_rects(show, L, {mark: Rect(110, 680, 360, 40)})
    assert place(edits.move_items(low, L, ("a",), 0, 300), mark).bottom == 720


def test_it_can_be_untied_and_is_kept_in_the_file():
    show, mark = captioned()
    again = read(dump_show(show), name="x").show
    assert find_item(again.looks[0], mark).caption_of == "a"
    alone = edits.tie_caption(show, L, mark, None)
    assert place(edits.move_items(alone, L, ("a",), 30, 0), mark) == (110, 290, 360, 40)
    assert edits.tie_caption(alone, L, mark, None) is alone
    gone = edits.remove_items(show, L, ("a",))
    assert edits.move_items(gone, L, ("b",), 10, 0) is not gone
