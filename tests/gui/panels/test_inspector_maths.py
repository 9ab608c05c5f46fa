"""Sums in number fields: what they come to, and why some are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.gui.panels.inspector.maths import NotANumber, Relative, evaluate, is_plain, is_relative


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("912", 912),
        (" 912 ", 912),
        ("-5", -5),
        ("333+16", 349),
        ("333 - 16", 317),
        ("2+3*4", 14),
        ("(2+3)*4", 20),
        ("1280/3", 427),
        ("1/2", 1),
        ("7/2*2", 7),
        ("50%", 640),
        ("50%+10", 650),
        ("100%-344-24", 912),
        ("+16", 116),
        ("-=16", 84),
        ("*2", 200),
        ("/3", 33),
        ("+50%", 150),
        ("+=1+1", 102),
        ("16px", 16),
        ("16 PX", 16),
        ("4×5", 20),
        ("10 ÷ 4", 3),
        ("1.5*4", 6),
        ("--3", 3),
        ("50%w", 640),
        ("50% h", 360),
        ("1/3w", 427),
        ("1/3h", 240),
        ("W/2-8", 632),
        ("h", 720),
        ("2w/4", 640),
        ("+1/2h", 460),
        ("-=10%h", 28),
        ("25%h+25%w", 500),
        ("50%w px", 640),
        ("/2+10", 60),
        ("+10*2", 120),
        ("*2-5%", 195),
        ("*=1+1", 200),
    ],
)
def test_a_sum_comes_to_a_whole_number(text: str, outcome: int) -> None:
    assert evaluate(text, current=100, whole=1280, unit="px", frame=(1280, 720)) == outcome


def test_a_percentage_without_a_whole_is_one_of_what_the_field_holds() -> None:
    assert evaluate("50%", current=64) == 32


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("abc", "“abc” is not a number."),
        ("12 34", "“12 34” is not a number."),
        ("1.2.3", "“1.2.3” is not a number."),
        ("3+", "A number is missing at the end."),
        ("+", "A number is missing."),
        ("(1+2", "A bracket is not closed."),
        ("5/0", "Nothing can be divided by 0."),
        ("9" * 40, "That number is too large."),
        ("1" * 65, "That is too long for a number."),
        ("__import__('os')", "“__import__('os')” is not a number."),
        ("٣", "“٣” is not a number."),
        ("1/2w", "“1/2w” is not a number."),
    ],
)
def test_what_is_no_number_says_why(text: str, reason: str) -> None:
    with pytest.raises(NotANumber) as caught:
        evaluate(text, current=1, whole=100)
    assert str(caught.value) == reason


@given(st.text(alphabet="0123456789.+-*/()% pxwhH×", max_size=64), st.integers(-(10**6), 10**6))
def test_any_text_is_a_number_or_says_why(text: str, current: int) -> None:
    try:
        outcome = evaluate(text, current=current, whole=1280, unit="px", frame=(1280, 720))
    except NotANumber as error:
        assert str(error)
    else:
        assert isinstance(outcome, int)


@given(st.integers(-(10**9), 10**9))
def test_a_plain_number_is_itself(number: int) -> None:
    assert is_plain(str(number))
    assert not is_relative(str(number))
    assert evaluate(str(number), current=3) == number


def test_a_relative_text_makes_its_own_number_for_each_item() -> None:
    assert is_relative("+16")
    assert is_relative("-=4")
    assert not is_relative("-4")
    assert [Relative("+16").of(number) for number in (0, 100)] == [16, 116]
