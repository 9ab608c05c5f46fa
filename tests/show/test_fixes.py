"""A remedy takes its finding away, brings no error, and leaves everything else as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.show.files import read
from designer.show.fixes import FIXES, apply_fix, can_fix
from designer.show.rulebook import all_rules
from designer.show.rules import check
from designer.show.walk import put
from tests.show.bodies import dumped
from tests.show.test_showrules import CASES, NOW, good
from tests.trtc import bodies, cases

SHOW_CASES = [case for case in CASES if case.code in FIXES]
REQUEST_CASES = [case for case in cases.START if case.code in FIXES]

ONLY_SOME = {
    "colour-format",  # what is no colour at all
    "sei-uuid",  # what has not 32 digits in it
    "ignored-member",  # a list of tiles
    "feedback-into-own-room",  # the only destination
    "not-one-of",  # what changes the meaning
    "room-number",  # a carried room
    "misspelt-member",  # what is there twice
    "z-order-unusual",
    "tile-empty",
    "video-encode-incomplete",
    "codec-sample-rate",
    "custom-render-size",
}


def fixed(body, edit, given, code, path) -> bool:
    """Whether there was a remedy; it is checked here."""
    opened = read(dumped(body), name="in.json")
    show = edit(opened.show)
    before = check(show, vault=opened.vault, now=NOW, **given)
    finding = next(one for one in before if (one.code, one.path) == (code, path))
    if not can_fix(show, finding):
        return False
    mended = apply_fix(show, finding)
    after = check(mended, vault=opened.vault, now=NOW, **given)
    same = [one for one in after if (one.code, one.path, one.message) == (finding.code, finding.path, finding.message)]
    # Where entries were removed, the same may be said of the next one.
    assert len(same) < sum(
        (one.code, one.path, one.message) == (finding.code, finding.path, finding.message) for one in before
    )
    errors = {(one.code, one.path) for one in after if one.severity == "error"}
    told = {(one.code, one.path) for one in before if one.severity == "error"}
    assert {code for code, _ in errors} <= {code for code, _ in told}, errors - told
    return True


@pytest.mark.parametrize("case", SHOW_CASES, ids=lambda case: case.code)
def test_a_remedy_for_a_show_takes_the_finding_away(case):
    assert fixed(bodies.changed(good(), dict(case.breaks)), case.edit, dict(case.given), case.code, case.path)


@pytest.mark.parametrize("case", REQUEST_CASES, ids=lambda case: f"{case.code}-{case.path}")
def test_a_remedy_for_a_request_takes_the_finding_away(case):
    body = bodies.changed(case.body(), case.breaks)
    assert fixed(body, lambda show: show, {}, case.code, case.path) or case.code in ONLY_SOME


def test_every_remedy_is_tried_and_works_at_least_once():
    worked = {case.code for case in SHOW_CASES}
    for case in REQUEST_CASES:
        if case.code not in worked and fixed(
            bodies.changed(case.body(), case.breaks), lambda show: show, {}, case.code, case.path
        ):
            worked.add(case.code)
    elsewhere = {code for code in FIXES if f'"{code}"' in (Path(__file__).parent / "test_rules.py").read_text()}
    assert set(FIXES) - worked - elsewhere == {"feedback-into-own-room", "misspelt-member"}
    assert set(FIXES) <= set(all_rules())


def test_a_finding_that_is_out_of_date_changes_nothing():
    opened = read(dumped(bodies.changed(good(), {"PublishCdnParams[0].IsTencentCdn": 5})), name="in.json")
    show = opened.show
    finding = next(one for one in check(show, vault=opened.vault) if one.code == "not-one-of")
    assert can_fix(show, finding)
    gone = put(show, looks=(put(show.looks[0], tiles=()),))
    tiled = bodies.changed(good(), {"VideoParams.LayoutParams.MixLayoutList[1].LocationX": 1000})
    outside = next(one for one in check(read(dumped(tiled), name="x").show) if one.code == "tile-outside-frame")
    assert apply_fix(gone, outside) is gone
    assert not can_fix(gone, outside)


def test_what_changes_the_meaning_is_left_to_people():
    wrong = bodies.changed(good(), {"VideoParams.LayoutParams.MixLayoutMode": 9})
    opened = read(dumped(wrong), name="in.json")
    finding = next(one for one in check(opened.show, vault=opened.vault) if one.code == "not-one-of")
    assert not can_fix(opened.show, finding)


def test_a_destination_that_is_none_goes_where_another_is_left():
    room = {"RoomId": "730112", "RoomIdType": 0, "UserId": "carrier", "UserSig": ""}
    assert fixed(
        good() | {"FeedBackRoomParams": [room]},
        lambda show: show,
        {},
        "feedback-into-own-room",
        "FeedBackRoomParams[0].RoomId",
    )


@pytest.mark.parametrize(
    ("path", "right"), [("ROOMIDTYPE", "RoomIdType"), ("AgentParams.MAXIDLETIME", "AgentParams.MaxIdleTime")]
)
def test_a_member_gets_its_published_spelling(path, right):
    wrong = bodies.changed(good(), {right: bodies.DROP, path: 0 if right == "RoomIdType" else 60})
    assert fixed(wrong, lambda show: show, {}, "misspelt-member", path)
