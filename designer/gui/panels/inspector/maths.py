"""What a number field understands: whole numbers, and a little arithmetic instead of a calculator.

    912        the number               333+16     sums, products, brackets
    50%        half of the frame        +16 *2 /3  from what the field holds now (also +50%)
    -=16       16 less than now         16px       the field's own unit may be there
    50%w 1/3h  parts of the frame's width (w) and height (h), in any field; w-344 works too

Where several items are selected, a text is worked out for each of them. A leading `-` is a sign, not "less": `-5` has to be a number, so that a rule can say what is wrong with it.
A hand-written reader of 70 lines instead of `eval`: text from people is never run.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

MAX_LENGTH = 64
MAX_VALUE = 2**53
_SAME = str.maketrans({"×": "*", "÷": "/", "−": "-", "–": "-", "·": "*"})


class NotANumber(ValueError):
    """Why a text is no number, in words for the person who typed it."""


class Relative(NamedTuple):
    """A text that says something else for each item it is applied to."""

    text: str
    unit: str = ""

    def of(self, current: int, whole: int | None = None, frame: tuple[int, int] | None = None) -> int:
        """The number it makes of this one. Raises NotANumber."""
        return evaluate(self.text, current=current, whole=whole, unit=self.unit, frame=frame)


def is_relative(text: str) -> bool:
    """Whether the outcome depends on what the field holds now."""
    text = text.strip().translate(_SAME)
    return text[:1] in {"+", "*", "/"} or text[:2] == "-="


def is_plain(text: str) -> bool:
    """Whether the text is a whole number as it stands."""
    text = text.strip()
    digits = text[1:] if text[:1] == "-" else text
    return digits.isascii() and digits.isdigit()


def evaluate(
    text: str, *, current: int = 0, whole: int | None = None, unit: str = "", frame: tuple[int, int] | None = None
) -> int:
    """The whole number that a text stands for, halves rounded up. Raises NotANumber.

    `whole` is what a percentage is a part of (the frame's side); in a relative text, and where there is no
    whole, it is a part of `current`. `frame` is what `w` and `h` stand for.
    """
    if len(text) > MAX_LENGTH:
        raise NotANumber(_tr("That is too long for a number."))
    plain = text.strip().translate(_SAME)
    if unit and plain.lower().endswith(unit.lower()) and plain[: -len(unit)].strip():
        plain = plain[: -len(unit)].strip()
    operator, rest, first = "", plain, None
    if plain[:2] in {"+=", "-=", "*=", "/="}:
        operator, rest = plain[0], plain[2:]
    elif plain[:1] in {"+", "*", "/"}:
        first = current  # as if it stood in front: /2+10 is half of it, and 10 more
    if operator or first is not None or whole is None:
        whole = current
    number = _Reader(rest, whole, frame, first).read()
    if operator == "+":
        number = current + number
    elif operator == "-":
        number = current - number
    elif operator == "*":
        number = current * number
    elif operator == "/":
        number = _divide(current, number)
    if abs(number) > MAX_VALUE:
        raise NotANumber(_tr("That number is too large."))
    return number if isinstance(number, int) else int(number + 0.5) if number >= 0 else -int(0.5 - number)


class _Reader:
    """Reads one expression from left to right, * and / before + and -. `1/3w` is a third of w: 1/3 times w."""

    def __init__(self, text: str, whole: int, frame: tuple[int, int] | None, first: int | None) -> None:
        self._text = text
        self._first = first
        self._at = 0
        self._whole = whole
        self._sides = {} if frame is None else {"w": frame[0], "h": frame[1], "W": frame[0], "H": frame[1]}

    def read(self) -> float:
        number = self._sum()
        self._skip()
        if self._at < len(self._text):
            raise self._wrong()
        return number

    def _sum(self) -> float:
        number = self._product()
        while (sign := self._take("+-")) is not None:
            other = self._product()
            number = number + other if sign == "+" else number - other
        return number

    def _product(self) -> float:
        number: float
        if self._first is None:
            number = self._signed()
        else:
            number, self._first = self._first, None
        while (sign := self._take("*/wWhH" if self._sides else "*/")) is not None:
            if sign in self._sides:
                number = number * self._sides[sign]
            else:
                other = self._signed()
                number = number * other if sign == "*" else _divide(number, other)
            if abs(number) > MAX_VALUE:
                raise NotANumber(_tr("That number is too large."))
        return number

    def _signed(self) -> float:
        if self._take("-") is not None:
            return -self._signed()
        number = self._atom()
        while self._take("%") is not None:
            # 50%w is a part of w, said outright; 50% alone is one of what the field is measured by.
            number = number / 100 if self._next() in self._sides else number * self._whole / 100
        return number

    def _atom(self) -> float:
        if self._take("(") is not None:
            number = self._sum()
            if self._take(")") is None:
                raise NotANumber(_tr("A bracket is not closed."))
            return number
        if (side := self._next()) in self._sides:
            self._at += 1
            return self._sides[side]
        start = self._at
        while self._at < len(self._text) and self._text[self._at] in "0123456789.":
            self._at += 1
        digits = self._text[start : self._at]
        if not digits or digits.count(".") > 1 or digits == ".":
            self._at = start
            raise self._wrong()
        return float(digits) if "." in digits else int(digits)

    def _take(self, which: str) -> str | None:
        self._skip()
        if self._at < len(self._text) and self._text[self._at] in which:
            self._at += 1
            return self._text[self._at - 1]
        return None

    def _next(self) -> str:
        self._skip()
        return self._text[self._at : self._at + 1]

    def _skip(self) -> None:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1

    def _wrong(self) -> NotANumber:
        if not self._text.strip("+*/ "):
            return NotANumber(_tr("A number is missing."))
        if self._at >= len(self._text):
            return NotANumber(_tr("A number is missing at the end."))
        return NotANumber(_tr("“{text}” is not a number.").format(text=self._text.strip()))


def _divide(number: float, by: float) -> float:
    if by == 0:
        raise NotANumber(_tr("Nothing can be divided by 0."))
    return number / by


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
