"""The cast in the real window: one click to its table, then the keyboard alone."""

from __future__ import annotations

import json
import time

import pytest

from designer.show import edits, files
from designer.show.geometry import Rect
from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

TABLE = (226, 378)
"""The button of the table at the head of the cast, in the window of 1440 × 900."""

ROW_X, ROWS = 110, {"Ben": 457, "Ben's slides": 497, "Chidi": 537}
"""Rows of the cast."""
LEFT, TOP, ZOOM = 325, 191, 0.59
"""Where the frame begins, and its zoom."""


def on_frame(x, y):
    return LEFT + x * ZOOM, TOP + y * ZOOM


def shown(look):
    """Who stands where: user ids and places of the tiles."""
    return [
        (
            tile["layout"].get("UserMediaStream", {}).get("UserInfo", {}).get("UserId"),
            tuple(tile["layout"][name] for name in ("LocationX", "LocationY", "ImageWidth", "ImageHeight")),
        )
        for tile in look["tiles"]
    ]


def saved(window, path):
    """What the window saves with the chord: it has done all it was asked before."""
    before = path.stat().st_mtime_ns
    end = time.monotonic() + SECONDS
    window.key("ctrl+s")
    while path.stat().st_mtime_ns == before:
        assert time.monotonic() < end, window.said()
        time.sleep(0.02)
    return json.loads(path.read_text())


def test_a_person_is_renamed_in_the_table(program, tmp_path):
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(files.sample_show().show))
    window = program(str(path))
    saved(window, path)  # the window has its size then
    window.click(*TABLE)
    window.key("Down", "Return")
    window.xdotool("type", "Zoe")
    window.key("Return")
    assert [person["name"] for person in saved(window, path)["cast"]][1] == "Zoe"
    assert window.said() == ""


@pytest.fixture
def open_show():
    """The sample, with Ben's tile open to whoever enters next, and a small open one below it: two are waiting."""
    show = files.sample_show().show
    look = show.looks[0]
    show = edits.assign_person(show, look.id, look.tiles[1].id, None)
    return edits.add_tile(show, look.id, rect=Rect(900, 610, 160, 90))[0]


def test_people_dragged_from_the_cast_take_the_free_slots_and_then_a_tile_of_their_own(program, tmp_path, open_show):
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(open_show))
    window = program(str(path))
    before = shown(saved(window, path)["looks"][0])
    big, small = before[1][1], before[2][1]
    window.drag(
        (ROW_X, ROWS["Ben"]), on_frame(908, 618)
    )  # in a corner of the small slot, although the big one comes first
    assert shown(saved(window, path)["looks"][0]) == [before[0], (None, big), ("ben", small)]
    window.drag((ROW_X, ROWS["Chidi"]), on_frame(640, 60))  # on nothing
    taken = [before[0], ("chidi", big), ("ben", small)]
    assert shown(saved(window, path)["looks"][0]) == taken
    window.drag((ROW_X, ROWS["Ben's slides"]), on_frame(640, 200))
    *there, (user, (x, y, width, height)) = shown(saved(window, path)["looks"][0])
    assert (there, user) == (taken, "ben")
    assert abs(x + width / 2 - 640) < 10 and abs(y + height / 2 - 200) < 10, "where it was dropped"
    assert window.said() == ""


def test_a_double_click_and_enter_in_the_cast_fill_the_next_free_slots(program, tmp_path, open_show):
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(open_show))
    window = program(str(path))
    before = shown(saved(window, path)["looks"][0])
    window.move(ROW_X, ROWS["Chidi"])
    window.xdotool("click", "--repeat", "2", "--delay", "50", "1")
    window.click(ROW_X, ROWS["Ben"])
    window.key("Return")
    after = shown(saved(window, path)["looks"][0])
    assert after == [before[0], ("ben", before[1][1]), ("chidi", before[2][1])]
    assert window.said() == ""
