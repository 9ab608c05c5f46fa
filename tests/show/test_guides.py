"""Guides are kept in the show, never in the request, and held inside the frame."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import edits, files
from designer.show.geometry import frame_size
from designer.show.model import Show
from designer.show.request import start_request
from designer.show.vault import Vault
from designer.trtc.structures import same
from tests.show.small import two_and_a_line


def lines(show: Show) -> list[tuple[str, int]]:
    return [(line.axis, line.position) for line in show.guides]


def test_guides_come_move_and_go():
    show = two_and_a_line()
    one = edits.add_guide(edits.add_guide(show, "x", 320), "y", 200)
    assert lines(one) == [("x", 320), ("y", 200)]
    moved = edits.move_guide(one, 0, 400)
    assert lines(moved) == [("x", 400), ("y", 200)]
    assert lines(edits.remove_guide(moved, 0)) == [("y", 200)]
    assert lines(edits.clear_guides(moved)) == []


def test_what_changes_nothing_gives_the_same_show_back():
    show = edits.add_guide(two_and_a_line(), "x", 320)
    assert edits.add_guide(show, "x", 320) is show
    assert edits.move_guide(show, 0, 320) is show
    assert edits.clear_guides(two_and_a_line()).guides == ()
    with pytest.raises(IndexError):
        edits.remove_guide(show, 1)


def test_a_guide_that_is_moved_onto_another_becomes_one_with_it():
    show = edits.add_guide(edits.add_guide(two_and_a_line(), "x", 320), "x", 400)
    assert lines(edits.move_guide(show, 0, 400)) == [("x", 400)]


@given(st.sampled_from(["x", "y"]), st.integers(-5000, 9000))
def test_a_guide_stays_on_the_frame(axis, position):
    show = edits.add_guide(two_and_a_line(), axis, position)
    room = frame_size(show)[0 if axis == "x" else 1]
    assert 0 <= show.guides[0].position <= room


def test_guides_are_in_the_file_and_not_in_the_request():
    plain = two_and_a_line()
    show = edits.add_guide(plain, "y", 222)
    again = files.read(files.dump_show(show), name="show").show
    assert lines(again) == [("y", 222)]
    look = show.looks[0]
    assert same(start_request(show, look, Vault()), start_request(plain, plain.looks[0], Vault()))
    assert b"222" not in files.dump_request(show, look)
    assert b"guides" not in files.dump_show(plain)
