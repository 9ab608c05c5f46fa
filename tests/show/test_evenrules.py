"""Odd places and sizes are flagged once for a look, and the hint leads to the first of them (4:2:0)."""

from __future__ import annotations

import pytest

from designer.show import edits, rules
from designer.show.geometry import Rect
from designer.show.model import Show
from tests.show.small import two_and_a_line


def hints(show: Show) -> list:
    return [finding for finding in rules.check(show) if finding.code == "odd-place"]


@pytest.mark.parametrize(
    ("rect", "member"),
    [
        (Rect(101, 100, 400, 300), "LocationX"),
        (Rect(100, 101, 400, 300), "LocationY"),
        (Rect(100, 100, 401, 300), "ImageWidth"),
        (Rect(100, 100, 400, 301), "ImageHeight"),
    ],
)
def test_the_member_that_is_odd_is_named(rect: Rect, member: str):
    show = edits.set_rects(two_and_a_line(), "one", {"left": rect})
    (hint,) = hints(show)
    assert hint.path == f"VideoParams.LayoutParams.MixLayoutList[0].{member}"
    assert (hint.severity, hint.item, hint.look) == ("hint", "left", show.looks[0].name)
    assert "1 of 3" in hint.message and "assumed" in hint.message


def test_several_are_one_hint_and_hidden_ones_are_none():
    show = edits.set_rects(two_and_a_line(), "one", {"left": Rect(101, 100, 400, 300), "line": Rect(151, 150, 200, 40)})
    (hint,) = hints(show)
    assert "2 of 3" in hint.message
    hidden = edits.set_hidden(show, "one", ("left",), True)
    (hint,) = hints(hidden)
    assert hint.path == "VideoParams.WaterMarkList[0].WaterMarkText.LocationX"
    assert hints(edits.set_hidden(hidden, "one", ("line",), True)) == []
    assert hints(two_and_a_line()) == []
