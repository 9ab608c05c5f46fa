"""Numbers, undo and the frame with a real pointer and real keys: Esc on the way, the clipboard of the desktop."""

from __future__ import annotations

import json

import pytest

from tests.e2e.test_canvas_by_hand import ANNA, saved  # noqa: F401  the fixture is used by name

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

LABEL_X = (1148, 300)
"""The label of X in the inspector, in the window of 1440 × 900, with a tile of the sample show selected."""
FIELD_X = (1190, 324)


def layout(look):
    return look["tiles"][0]["layout"]


def press(window, at, way, *, release):
    window.move(*at)
    window.xdotool("mousedown", "1")
    for step in range(1, 7):
        window.move(at[0] + way * step / 6, at[1])
    if release:
        window.xdotool("mouseup", "1")


def test_a_label_is_dragged_given_back_with_esc_and_undone(program, saved):  # noqa: F811
    window = program(str(saved.path))
    before = layout(json.loads(saved.path.read_text())["looks"][0])
    window.click(*ANNA)
    press(window, LABEL_X, 60, release=True)
    moved = layout(saved.after(window))
    assert moved["LocationX"] == before["LocationX"] + 60
    assert {**moved, "LocationX": 0} == {**before, "LocationX": 0}
    press(window, LABEL_X, 90, release=False)
    window.xdotool("key", "Escape")  # clearing modifiers would let the button go
    window.xdotool("mouseup", "1")
    assert layout(saved.after(window)) == moved
    window.key("ctrl+z")
    assert layout(saved.after(window)) == before
    assert window.said() == ""


def test_a_drag_in_the_field_selects_text_and_a_sum_is_typed_over_it(program, saved):  # noqa: F811
    window = program(str(saved.path))
    before = layout(json.loads(saved.path.read_text())["looks"][0])
    window.click(*ANNA)
    window.drag((FIELD_X[0] - 45, FIELD_X[1]), (FIELD_X[0] + 20, FIELD_X[1]))
    window.xdotool("type", "25%w-20")
    window.key("Tab")
    assert layout(saved.after(window)) == {**before, "LocationX": 300}
    assert window.said() == ""
