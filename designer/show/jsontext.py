"""JSON as people hand it to us: refused in one line that says where, by path and by line and column.

Values never stand in a refusal, they may be secrets; kinds of values do.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from designer.trtc.errors import Unreadable

M = TypeVar("M", bound=BaseModel)
Path = tuple[str | int, ...]

_SPACE = re.compile(r"[ \t\n\r]*")
_ATOM = re.compile(r"[^ \t\n\r,\]}]+")
_POSITION = re.compile(r" at line (\d+) column (\d+)$")
_SCANNED_CHARACTERS = 2_000_000  # beyond this a position is not worth the seconds it takes to find

_WANTED = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "string_type": "a text",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "model_type": "an object",
}
_KINDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a whole number"}
COMPLAINTS = {
    "EOF while parsing": "it ends too early",
    "trailing characters": "something follows after its end",
    "trailing comma": "a comma stands before a closing bracket",
    "recursion limit": "it is nested too deep",
    "number out of range": "a number has too many digits",
    "hex escape": "a \\u escape is half of a character",
    "control character": "a text holds a raw control character",
}


def dotted(path: Sequence[str | int]) -> str:
    """A path as people write it: `VideoParams.WaterMarkList[0].WaterMarkType`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def parse(data: bytes, *, name: str) -> tuple[str, Any]:
    """The text and the plain JSON value in it, UTF-8 with or without BOM.

    Raises Unreadable: not text, not JSON, nested too deep, a number that is not finite, a name given twice.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("This is UTF-16 text", where=name, hint="Save it as UTF-8.")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"This is not UTF-8 text: byte {error.start + 1} is not part of a character",
            where=name,
            hint="Open a show, a preset or a request in JSON.",
        ) from None
    if not text.strip():
        raise Unreadable("This is empty", where=name, hint="Open a show, a preset or a request in JSON.")
    try:
        value = from_json(data, allow_inf_nan=False)
    except ValueError as error:
        refuse_json(str(error), name=name)
    _refuse_ambiguous(text, name=name)
    return text, value


def refuse_json(message: str, *, name: str) -> NoReturn:
    """Raise Unreadable for what the JSON reader said."""
    position = _POSITION.search(message)
    where = f"{name}, line {position[1]}, column {position[2]}" if position else name
    complaint = next((ours for theirs, ours in COMPLAINTS.items() if theirs in message), None)
    raise Unreadable(
        "This is not JSON" + (f": {complaint}" if complaint else ""),
        where=where,
        hint="Open a show, a preset or a request in JSON.",
    ) from None


class _AmbiguousError(Exception):
    pass


def _pairs(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) != len(pairs):
        raise _AmbiguousError


def _float(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _AmbiguousError
    return number


def _refuse_ambiguous(text: str, *, name: str) -> None:
    try:
        json.loads(text, object_pairs_hook=_pairs, parse_float=_float)
    except _AmbiguousError:
        pass
    else:
        return
    where, what = name, "a name stands twice in an object, or a number is too large to be written back"
    if len(text) <= _SCANNED_CHARACTERS:
        seen: set[Path] = set()
        for path, offset in _values(text, _skip(text, 0), ()):
            if path in seen:
                where, what = _where(name, path, text, offset), f'"{path[-1]}" stands here twice'
                break
            seen.add(path)
            atom = _ATOM.match(text, offset)
            if atom and re.match(r"-?\d", atom[0]) and not math.isfinite(float(atom[0])):
                where, what = _where(name, path, text, offset), "this number is too large to be written back"
                break
    raise Unreadable(what, where=where, hint="Readers differ on what this means: leave one.")


def validate(model: type[M], data: bytes, *, name: str, text: str | None = None) -> M:
    """The JSON text as this structure or document. Raises Unreadable with the path and the position."""
    try:
        return model.model_validate_json(data, strict=True, by_alias=True, by_name=False)
    except ValidationError as error:
        # The error holds what was in the file, secrets too: it goes no further than here.
        problems = error.errors(include_url=False, include_context=False)
    first = problems[0]
    if first["type"] == "json_invalid":
        refuse_json(first["msg"], name=name)
    path = tuple(first["loc"])
    text = data.removeprefix(b"\xef\xbb\xbf").decode() if text is None else text
    if first["type"] == "missing":
        what = "this member is missing"
        offset = locate(text, path[:-1])
    else:
        wanted = _WANTED.get(first["type"], "another kind of value")
        what = f"this must be {wanted}, not {_kind(first['input'])}"
        offset = locate(text, path)
    more = f" ({len(problems) - 1} more like this)" if len(problems) > 1 else ""
    raise Unreadable(what + more, where=_where(name, path, text, offset))


def _kind(value: object) -> str:
    if isinstance(value, float):
        return "a number with a fraction"
    return _KINDS.get(type(value), "null" if value is None else "this")


def _where(name: str, path: Path, text: str, offset: int | None) -> str:
    where = f"{name}, {dotted(path)}" if path else name
    if offset is None:
        return where
    line = text.count("\n", 0, offset) + 1
    return f"{where}, line {line}, column {offset - (text.rfind(chr(10), 0, offset) + 1) + 1}"


def locate(text: str, path: Path) -> int | None:
    """Where the value at a path begins in a JSON text that is known to be one; None where it is not found."""
    if len(text) > _SCANNED_CHARACTERS:
        return None
    offset = _skip(text, 0)
    for part in path:
        step = next((at for key, at in _children(text, offset) if key == part), None)
        if step is None:
            return None
        offset = step
    return offset


def _skip(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def _children(text: str, offset: int) -> Iterator[tuple[str | int, int]]:
    """Key or index of each member of the container that begins here, and where its value begins."""
    opening = text[offset : offset + 1]
    if opening not in ("{", "["):
        return
    decode = json.JSONDecoder().raw_decode
    at, index = _skip(text, offset + 1), 0
    while text[at : at + 1] not in ("}", "]", ""):
        key: str | int = index
        if opening == "{":
            key, at = decode(text, at)
            at = _skip(text, _skip(text, at) + 1)
        yield key, at
        _, at = decode(text, at)
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        index += 1


def _values(text: str, offset: int, path: Path) -> Iterator[tuple[Path, int]]:
    """Every value in the text with its path, outermost first."""
    for key, at in _children(text, offset):
        yield (*path, key), at
        yield from _values(text, at, (*path, key))
