"""What people do, where moving watermarks are, and that every rule says whether it is known or taken for granted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import fitting, mixing
from designer.show.geometry import Rect
from designer.show.mixrules import ASSUMED, EVERYBODY, RULES, STATES, Assumptions, States, says
from designer.trtc.structures import MaxVideoUser, McuLayoutParams, McuVideoParams
from tests.show.making import person, show_of, stream, tile


def users(show, states=EVERYBODY, **how):
    return [one.user_id for one in mixing.drawn(show, show.looks[0], states=states, **how)]


CAST = (person(1, "anna"), person(2, "ben"), person(3, "chidi"))
BLANKS = tuple(tile(name, 0, 0, 9, 9) for name in "abc")


def test_every_rule_is_documented_with_a_source_or_assumed():
    for code, rule in RULES.items():
        assert rule.says.endswith("."), code
        if rule.mark == "documented":
            assert rule.source, code
            assert not rule.choices, code
    assert {code for code, rule in RULES.items() if rule.choices} == set(Assumptions._fields)
    for code in Assumptions._fields:
        rule = RULES[code]
        assert len(set(rule.choices)) > 1
        assert rule.choices[0] == getattr(ASSUMED, code)


def test_people_fill_blank_tiles_in_order_of_entry_and_late_ones_last():
    show = show_of(*BLANKS, cast=CAST)
    assert users(show) == ["anna", "ben", "chidi"]
    assert users(show, States().with_one("person-1", "late")) == ["ben", "chidi", "anna"]
    assert users(show, States().with_one("person-1", "absent")) == ["ben", "chidi", None]
    assert users(show, States().with_one("person-2", "audio_only")) == ["anna", "chidi", None]
    assert users(show, States().with_one("person-2", "camera_off")) == ["anna", "ben", "chidi"]


def test_a_named_tile_is_kept_whatever_its_person_does():
    show = show_of(tile("a", 0, 0, 9, 9, user="anna"), tile("b", 0, 0, 9, 9), cast=CAST)
    for state in STATES:
        first, second = mixing.drawn(show, show.looks[0], states=States().with_one("person-1", state))
        assert (first.user_id, first.state, second.user_id) == ("anna", state, "ben")
        assert first.sends == (state in ("present", "portrait", "screen", "late"))


def test_an_upright_phone_and_a_screen_have_other_shapes():
    show = show_of(tile("a", 0, 0, 9, 9, user="anna"), cast=CAST)

    def size(state):
        return mixing.drawn(show, show.looks[0], states=States(state))[0].source_size

    assert (size("present"), size("portrait"), size("screen")) == ((1280, 720), (720, 1280), (1920, 1080))


def test_who_comes_without_a_camera_sends_no_picture():
    show = show_of(*BLANKS, cast=(person(1, "anna", audio_only=True), person(2, "ben")))
    assert users(show) == ["ben", None, None]


@pytest.mark.parametrize(("hold", "seen"), [(None, ["ben"]), (0, ["ben"]), (1, ["anna", "ben"])])
def test_sound_alone_takes_a_place_of_a_dynamic_mode_only_where_it_is_held(hold, seen):
    show = show_of(cast=CAST[:2], mode=3)
    params = McuLayoutParams(mix_layout_mode=3, pure_audio_hold_place_mode=hold)
    look = show.looks[0].model_copy(update={"video": McuVideoParams(layout_params=params)})
    drawn = mixing.drawn(show, look, states=States().with_one("person-1", "audio_only"))
    assert [one.user_id for one in drawn] == seen


def test_the_entering_is_played_one_by_one():
    show = show_of(*BLANKS, cast=CAST)
    base = States().with_one("person-1", "late").with_one("person-3", "absent")
    run = mixing.join_run(show, base)
    assert [users(show, states) for states in run] == [
        [None, None, None],
        ["ben", None, None],
        ["ben", "anna", None],
    ]
    assert users(show, base) == ["ben", "anna", None]


def test_states_are_values():
    one = States().with_one("a", "absent")
    assert (one.of("a"), one.of("b"), one.of(None)) == ("absent", "present", "present")
    assert one.with_one("a", "present") == States()
    assert one.with_all("camera_off").of("a") == "camera_off"


def test_assumptions_can_be_turned():
    show = show_of(tile("a", 0, 0, 9, 9), tile("b", 0, 0, 9, 9), cast=CAST)
    ids = [one.item_id for one in mixing.drawn(show, show.looks[0])]
    turned = mixing.drawn(show, show.looks[0], assume=ASSUMED._replace(equal_zorder="earlier-nearer"))
    assert [one.item_id for one in turned] == ids[::-1]
    rows = mixing.dynamic_rects(mixing.GRID, 4, (640, 360))
    columns = mixing.dynamic_rects(mixing.GRID, 4, (640, 360), assume=ASSUMED._replace(grid_order="columns"))
    assert [rows.index(rect) for rect in columns] == [0, 2, 1, 3]


def test_the_big_picture_of_mode_2_is_whole_or_cropped():
    show = show_of(cast=CAST, mode=2)
    big = MaxVideoUser(user_media_stream=stream("anna"))
    look = show.looks[0].model_copy(
        update={"video": McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=2, max_video_user=big))}
    )
    assert mixing.drawn(show, look)[0].render_mode == mixing.FIT
    cropped = ASSUMED._replace(big_screen="cropped")
    assert mixing.drawn(show, look, assume=cropped)[0].render_mode == mixing.CROP


# Watermarks that move

FRAME = (640, 360)
MARK = Rect(100, 50, 80, 40)


def test_a_watermark_that_does_not_move_stays():
    assert fitting.position(MARK, 0, 99.0, frame=FRAME) == (100, 50)
    assert fitting.position(MARK, None, 99.0, frame=FRAME) == (100, 50)


def test_a_random_place_holds_for_a_second_and_is_another_then():
    at = [fitting.position(MARK, fitting.RANDOM, second, frame=FRAME, seed="m") for second in range(20)]
    assert len(set(at)) > 15
    assert fitting.position(MARK, fitting.RANDOM, 7.99, frame=FRAME, seed="m") == at[7]
    assert all(0 <= x <= 560 and 0 <= y <= 320 for x, y in at)
    assert at != [fitting.position(MARK, fitting.RANDOM, second, frame=FRAME, seed="n") for second in range(20)]


def test_a_bouncing_one_goes_a_step_a_frame_and_turns_at_the_edges():
    def at(frames):
        return fitting.position(MARK, fitting.BOUNCE, frames / 15, frame=FRAME, fps=15)

    assert (at(0), at(1), at(2)) == ((100, 50), (102, 52), (104, 54))
    assert at(135)[1] == 320  # 50 + 2 × 135: the lower edge
    assert at(136)[1] == 318
    assert at(230)[0] == 560
    assert at(231)[0] == 558


@given(
    st.builds(Rect, st.integers(-50, 700), st.integers(-50, 400), st.integers(1, 900), st.integers(1, 500)),
    st.sampled_from([fitting.RANDOM, fitting.BOUNCE]),
    st.floats(0, 1e5),
)
def test_what_moves_never_leaves_the_frame_it_fits_in(rect, kind, seconds):
    x, y = fitting.position(rect, kind, seconds, frame=FRAME, seed="s")
    assert 0 <= x <= max(0, FRAME[0] - rect.w)
    assert 0 <= y <= max(0, FRAME[1] - rect.h)


def test_every_choice_of_an_assumed_rule_is_a_sentence():
    for rule in Assumptions._fields:
        told = {says(rule, choice) for choice in RULES[rule].choices}
        assert len(told) == len(RULES[rule].choices)
        assert says(rule) == says(rule, RULES[rule].choices[0]) == RULES[rule].says
        assert all(one.endswith(".") for one in told)
    assert says("zorder") == RULES["zorder"].says
