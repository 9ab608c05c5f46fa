"""Values as Python, Go, JavaScript and Java write them, read without running anything.

Objects with names bare or quoted (`{SdkAppId: 1}`, Go's `&trtc.AgentParams{UserId: common.StringPtr("x")}`, Python's
`dict(SdkAppId=1)`), lists (`[…]`, Go's `[]*trtc.McuLayout{…}`, Java's `new McuLayout[]{…}`), texts of any quotes,
numbers with Java's L, calls around one value (`common.Int64Ptr(5)`), names of other objects (`Name`).
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

MOST_DEPTH = 60

_SPACE = re.compile(r"(?:\s+|//[^\n]*|#[^\n]*|/\*.*?\*/|\\\n)*", re.DOTALL)
_NUMBER = re.compile(r"-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?[lLfFdDnuU]?")
_NAME = re.compile(r"[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*")
_PREFIX = re.compile(r"(?:new\s+|&|\*|\[\s*\d*\s*\]|(?:r|u|b|f)(?=[\"']))")
_WORDS = {"true": True, "True": True, "false": False, "False": False}
_WORDS_NONE = frozenset({"null", "None", "nil", "undefined"})
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "\n": ""}


class CodeError(Exception):
    """What stopped the reading, and where."""

    def __init__(self, what: str, offset: int) -> None:
        super().__init__(what)
        self.what = what
        self.offset = offset


class Name(NamedTuple):
    """A value that is called by a name: another object, or a constant."""

    text: str


def read_value(text: str, at: int, depth: int = 0) -> tuple[Any, int]:
    """The value that begins here and where it ends. Raises CodeError."""
    if depth > MOST_DEPTH:
        raise CodeError("it is nested too deep", at)
    at = _skip(text, at)
    while (prefix := _PREFIX.match(text, at)) is not None and not _is_list(text, at):
        at = _skip(text, prefix.end())
    char = text[at : at + 1]
    if char == "{":
        return _braces(text, at, depth)
    if char == "[":
        return _items(text, at + 1, "]", depth)
    if char == "(":
        values, end = _items(text, at + 1, ")", depth)
        return (values[0] if len(values) == 1 else values), end
    if char in ('"', "'", "`"):
        return _text(text, at)
    if (number := _NUMBER.match(text, at)) is not None:
        return _number(number[0]), number.end()
    if (name := _NAME.match(text, at)) is not None:
        return _named(text, name, depth)
    raise CodeError("a value was expected" if char else "it ends too early", at)


def _is_list(text: str, at: int) -> bool:
    """Whether a bracket begins a list, and not Go's or Java's type of one (`[]*T{…}`)."""
    return text[at : at + 1] == "[" and re.compile(r"\[\s*\d*\s*\]\s*[*&\w]").match(text, at) is None


def _named(text: str, name: re.Match[str], depth: int) -> tuple[Any, int]:
    word, at = name[0], name.end()
    if word in _WORDS:
        return _WORDS[word], at
    if word in _WORDS_NONE:
        return None, at
    after = _skip(text, at)
    following = text[after : after + 1]
    if following == "[" and (brackets := re.compile(r"\[\s*\]\s*").match(text, after)):  # Java: McuLayout[]{…}
        after = brackets.end()
        following = text[after : after + 1]
        if following == "{":
            return _items(text, after + 1, "}", depth)
    if following == "{" and word[:1] != "$":
        return _braces(text, after, depth)
    if following == "(":
        return _called(text, after, depth)
    return Name(word), at


def _called(text: str, at: int, depth: int) -> tuple[Any, int]:
    """A call: keyword arguments make an object, one value is itself, several are a list."""
    at = _skip(text, at + 1)
    members: dict[str, Any] = {}
    values: list[Any] = []
    while not text.startswith(")", at):
        keyword = re.compile(r"([A-Za-z_]\w*)\s*=(?!=)").match(text, at)
        if keyword:
            members[keyword[1]], at = read_value(text, keyword.end(), depth + 1)
        else:
            value, at = read_value(text, at, depth + 1)
            values.append(value)
        at = _separated(text, at, ")")
    if members:
        return members, at + 1
    return (values[0] if len(values) == 1 else values or {}), at + 1


def _braces(text: str, at: int, depth: int) -> tuple[Any, int]:
    """An object; or a list, where Go and Java write those with braces too."""
    start = at
    at = _skip(text, at + 1)
    members: dict[str, Any] = {}
    while not text.startswith("}", at):
        key, after = _key(text, at)
        if key is None:
            if members:
                raise CodeError("a member's name was expected", at)
            return _items(text, start + 1, "}", depth)
        members[key], at = read_value(text, after, depth + 1)
        at = _separated(text, at, "}")
    return members, at + 1


def _key(text: str, at: int) -> tuple[str | None, int]:
    if text[at : at + 1] in ('"', "'"):
        key, end = _text(text, at)
    elif (bare := re.compile(r"[A-Za-z_]\w*").match(text, at)) is not None:
        key, end = bare[0], bare.end()
    else:
        return None, at
    end = _skip(text, end)
    return (key, end + 1) if text.startswith((":", "="), end) else (None, at)


def _items(text: str, at: int, closing: str, depth: int) -> tuple[list[Any], int]:
    values: list[Any] = []
    at = _skip(text, at)
    while not text.startswith(closing, at):
        value, at = read_value(text, at, depth + 1)
        values.append(value)
        at = _separated(text, at, closing)
    return values, at + 1


def _separated(text: str, at: int, closing: str) -> int:
    """Past the comma, or at the closing bracket."""
    at = _skip(text, at)
    if text.startswith(",", at):
        return _skip(text, at + 1)
    if text.startswith(closing, at):
        return at
    raise CodeError(f"a comma or {closing} was expected" if at < len(text) else "it ends too early", at)


def _text(text: str, at: int) -> tuple[str, int]:
    """A text with its escapes resolved; Python's three quotes and neighbours without a comma between them too."""
    quote = text[at]
    if text.startswith(quote * 3, at):
        end = text.find(quote * 3, at + 3)
        if end < 0:
            raise CodeError("a text does not end", at)
        return text[at + 3 : end], end + 3
    parts: list[str] = []
    start = at
    at += 1
    while True:
        if at >= len(text) or (text[at] == "\n" and quote != "`"):
            raise CodeError("a text does not end", start)
        char = text[at]
        if char == quote:
            break
        if char == "\\" and quote != "`":
            piece, at = _escape(text, at)
            parts.append(piece)
            continue
        parts.append(char)
        at += 1
    return "".join(parts), at + 1


def _escape(text: str, at: int) -> tuple[str, int]:
    kind = text[at + 1 : at + 2]
    for letter, length in (("u", 4), ("x", 2), ("U", 8)):
        if kind == letter:
            digits = text[at + 2 : at + 2 + length]
            if re.fullmatch(r"[0-9a-fA-F]+", digits) and len(digits) == length and int(digits, 16) < 0x110000:
                return chr(int(digits, 16)), at + 2 + length
    return _ESCAPES.get(kind, kind), at + 2


def _number(digits: str) -> int | float:
    digits = digits.replace("_", "").rstrip("lLfFdDnuU")
    if len(digits) > 400:
        return 0
    return float(digits) if any(mark in digits for mark in ".eE") else int(digits)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
