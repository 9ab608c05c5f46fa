"""What is said of things that tiles cover, wholly, nearly, or in part."""

from __future__ import annotations

import pytest

from designer.show import rules
from tests.show.making import image, person, show_of, text, tile

CAST = (person(1, "anna"),)


def found(*items, code):
    show = show_of(*items, cast=CAST)
    return [finding for finding in rules.check(show, show.looks[0]) if finding.code == code]


def test_a_tile_that_several_cover_together_cannot_be_seen():
    under = tile("a", 100, 100, 200, 100, z=0, user="anna")
    halves = (tile("l", 90, 90, 110, 120, z=1), tile("r", 200, 90, 110, 120, z=2))
    (finding,) = found(under, *halves, code="tile-covered")
    assert finding.item == "a" and finding.severity == "warning"
    assert finding.message == ("anna cannot be seen: tiles in front of it and the edge of the frame leave nothing.")
    assert found(under, halves[0], code="tile-covered") == []


def test_a_tile_of_which_little_is_left_is_hardly_seen():
    under = tile("a", 100, 100, 200, 100, z=0, user="anna")
    (finding,) = found(under, tile("b", 102, 100, 198, 100, z=1), code="tile-hardly-seen")
    assert "99 %" in finding.message
    assert found(under, tile("b", 120, 100, 180, 100, z=1), code="tile-hardly-seen") == []


@pytest.mark.parametrize("mark", [image("m", 80, 80, 60, 60, z=0), text("m", 80, 80, 60, 60, z=0)])
def test_a_watermark_that_lies_partly_under_a_tile_is_a_hint(mark):
    (finding,) = found(tile("a", 100, 100, 200, 100, z=1, user="anna"), mark, code="watermark-under-tile")
    assert (finding.severity, finding.item) == ("hint", "m")
    assert "anna" in finding.message and finding.fix
    assert finding.path == "VideoParams.WaterMarkList[0]"


def test_equal_depths_are_told_as_assumed():
    (finding,) = found(
        image("m", 80, 80, 60, 60, z=3), tile("a", 100, 100, 200, 100, z=4, user="anna"), code="watermark-under-tile"
    )
    assert "assumed" not in finding.message
    first, second = tile("a", 100, 100, 200, 100, z=3, user="anna"), tile("b", 100, 100, 199, 100, z=3)
    (finding,) = found(first, second, code="tile-hardly-seen")
    assert "assumed" in finding.message
