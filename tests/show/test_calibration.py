"""What was measured of the mix, as a value and as a file, and that the picture's arithmetic and the findings follow it."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.show import calibration, cover, edits, mixing, rules
from designer.show.calibration import UNMEASURED, Calibration, Measured
from designer.show.mixrules import ASSUMED, RULES
from tests.show.making import person, show_of, text, tile

EARLIER = UNMEASURED.with_more({"equal_zorder": Measured("earlier-nearer", 900, 3.0)})
LATER = UNMEASURED.with_more({"equal_zorder": Measured("later-nearer", 900, 3.0)})


def equals():
    """Two tiles of one ZOrder, the second on the first."""
    return show_of(
        tile("a", 0, 0, 400, 300, user="anna"),
        tile("b", 0, 0, 400, 300, user="ben"),
        cast=(person(1, "anna"), person(2, "ben")),
    )


def test_nothing_measured_is_as_assumed():
    assert UNMEASURED.assume == ASSUMED
    assert all(UNMEASURED.holds(rule) for rule in RULES)
    assert {UNMEASURED.standing(rule) for rule in RULES} == {"documented", "assumed"}


def test_a_later_frame_adds_and_counts_where_both_have_shown_a_rule():
    both = EARLIER.with_more({"empty_tile": Measured("black")}).with_more(LATER.measured)
    assert both.assume == ASSUMED._replace(empty_tile="black")
    assert both.standing("equal_zorder") == both.standing("empty_tile") == "measured"
    assert (both.holds("equal_zorder"), both.holds("empty_tile")) == (True, False)
    assert EARLIER.assume.empty_tile == "background"


def test_what_is_kept_comes_back(tmp_path: Path):
    path = tmp_path / calibration.FILE_NAME
    assert calibration.read(path) is UNMEASURED
    calibration.write(path, EARLIER)
    assert calibration.read(path).measured == EARLIER.measured


@pytest.mark.parametrize(
    "text",
    [
        "", "broken", "[]", "3", '{"empty_tile": {"choice": "nonsense"}, "ties": 3}', '{"empty_tile": "black"}',
        '{"empty_tile": {"choice": ["black"]}}', '{"zorder": {"choice": "documented"}}',
    ],
)  # fmt: skip
def test_a_file_that_makes_no_sense_is_as_if_it_were_not_there(tmp_path: Path, text: str):
    path = tmp_path / calibration.FILE_NAME
    path.write_text(text)
    assert calibration.read(path) is UNMEASURED


def test_numbers_that_make_no_sense_leave_the_choice(tmp_path: Path):
    path = tmp_path / calibration.FILE_NAME
    path.write_text('{"empty_tile": {"choice": "black", "pixels": "many"}}')
    assert calibration.read(path).measured == {"empty_tile": Measured("black")}


def test_order_and_cover_follow_what_was_measured():
    show = equals()
    look = show.looks[0]
    assert mixing.stacking_order(look) == ("a", "b")
    assert mixing.stacking_order(look, EARLIER.assume) == ("b", "a")
    assert cover.covered_shares(show, look) == {"a": 1, "b": 0}
    assert cover.covered_shares(show, look, EARLIER.assume) == {"a": 0, "b": 1}
    drawn = mixing.drawn(show, look, assume=EARLIER.assume)
    assert tuple(one.item_id for one in drawn) == mixing.stacking_order(look, EARLIER.assume)


def test_bringing_forward_begins_with_what_is_seen():
    show = equals()
    look_id = show.looks[0].id
    assert edits.bring_to_front(show, look_id, ("b",)) is show
    raised = edits.bring_to_front(show, look_id, ("b",), EARLIER.assume)
    # Numbered now: the same order under either rule.
    assert (
        mixing.stacking_order(raised.looks[0]) == mixing.stacking_order(raised.looks[0], EARLIER.assume) == ("a", "b")
    )


def said(known: Calibration, code: str):
    show = equals()
    return [one for one in rules.check(show, show.looks[0], calibration=known) if one.code == code]


def test_findings_say_what_was_measured_and_what_is_only_assumed():
    (assumed,) = said(UNMEASURED, "tile-covered")
    assert (assumed.item, "(assumed: of equal ZOrders the later one is nearer)" in assumed.message) == ("a", True)
    (later,) = said(LATER, "tile-covered")
    assert (later.item, "(measured: of equal ZOrders the later one is nearer)" in later.message) == ("a", True)
    (earlier,) = said(EARLIER, "tile-covered")
    assert (earlier.item, "(measured: of equal ZOrders the earlier one is nearer)" in earlier.message) == ("b", True)


def test_a_tie_that_was_measured_is_a_hint_and_assumes_nothing():
    tied = [*said(UNMEASURED, "z-order-tie")]
    assert tied and all(one.severity == "warning" and "assumed" in one.message for one in tied)
    for known, nearer in ((LATER, "later"), (EARLIER, "earlier")):
        measured = said(known, "z-order-tie")
        assert len(measured) == len(tied)
        for one in measured:
            assert one.severity == "hint"
            assert "assumed" not in one.message
            assert f"the {nearer} one is nearer" in one.message


def test_watermarks_over_tiles_are_part_of_the_rule():
    show = show_of(tile("a", 0, 0, 400, 300), text("t", 0, 0, 100, 50))
    look = show.looks[0]
    assert mixing.stacking_order(look) == ("a", "t")
    assert mixing.stacking_order(look, EARLIER.assume) == ("t", "a")
