"""What only a real pointer on a real screen proves: drags that Qt runs itself, the wheel, chords and the menu."""

from __future__ import annotations

import json
import time

import pytest

from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

ANNA, BEN = (517, 400), (892, 400)
"""The middles of the two tiles of the sample show, in the window of 1440 × 900."""
ROW_X, ROWS = 110, {"Logo": 634, "Lower third": 663, "Ben": 691, "Anna": 719}
"""Rows of the layers list, front to back."""


class Saved:
    """The show on disk, as it was when it was last saved."""

    def __init__(self, path):
        self.path = path

    def after(self, window):
        """Save with the chord, and read what was written."""
        before = self.path.stat().st_mtime_ns
        window.key("ctrl+s")
        end = time.monotonic() + SECONDS
        while self.path.stat().st_mtime_ns == before:
            assert time.monotonic() < end, window.said()
            time.sleep(0.02)
        return json.loads(self.path.read_text())["looks"][0]


@pytest.fixture
def saved(tmp_path):
    from designer.show import files

    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(files.sample_show().show))
    return Saved(path)


def people(look):
    return [tile["layout"]["UserMediaStream"]["UserInfo"]["UserId"] for tile in look["tiles"]]


def test_dropping_one_person_on_another_swaps_them(program, saved):
    window = program(str(saved.path))
    before = json.loads(saved.path.read_text())["looks"][0]
    window.drag(ANNA, BEN)
    look = saved.after(window)
    assert people(look) == people(before)[::-1]
    assert [tile["layout"]["LocationX"] for tile in look["tiles"]] == [
        tile["layout"]["LocationX"] for tile in before["tiles"]
    ]
    assert window.said() == ""


def test_a_square_a_crop_a_drag_and_the_wheel(program, saved):
    window = program(str(saved.path))
    window.click(*ANNA)
    window.key("1")
    window.key("c")
    window.drag(ANNA, (ANNA[0] + 40, ANNA[1]))
    window.click(*ANNA, button=4)
    window.key("Return")
    crop = saved.after(window)["tiles"][0]["layout"]["CustomCrop"]
    assert crop["Width"] == crop["Height"] < 720
    assert crop["LocationX"] < 280
    assert window.said() == ""


def test_a_drag_in_the_list_puts_a_layer_between_two_others(program, saved):
    window = program(str(saved.path))
    between = (ROWS["Logo"] + ROWS["Lower third"]) // 2
    window.drag((ROW_X, ROWS["Anna"]), (ROW_X, between))
    look = saved.after(window)
    depths = {user: tile["layout"]["ZOrder"] for user, tile in zip(people(look), look["tiles"], strict=True)}
    text = next(
        mark["params"]["WaterMarkText"]["ZOrder"] for mark in look["watermarks"] if "WaterMarkText" in mark["params"]
    )
    logo = next(
        mark["params"]["WaterMarkImage"]["ZOrder"] for mark in look["watermarks"] if "WaterMarkImage" in mark["params"]
    )
    assert depths["ben"] < text < depths["anna"] < logo


def test_alt_drag_is_a_copy_where_the_desktop_leaves_alt_to_us(program, saved):
    window = program(str(saved.path))
    window.move(*ANNA)
    window.xdotool("keydown", "alt")
    window.drag((ANNA[0] - 100, ANNA[1]), (ANNA[0] - 60, ANNA[1] + 60))
    window.xdotool("keyup", "alt")
    assert len(saved.after(window)["tiles"]) == 3
