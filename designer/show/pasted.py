"""Text from anywhere to the JSON body that is in it: a log line, an HTTP capture, code, a curl line, tccli input.

Three readings, the strictest first:
1. A JSON object in the text: alone, behind a time stamp, escaped inside a string (`"{\\"SdkAppId\\":…}"`), or as the
   value of a member that holds the whole request (a log's `Request`, `body`, `payload`).
2. An object as code writes it: Python's dict, JavaScript's and Node's object, with bare names, quotes of either
   kind, trailing commas, comments, True / None / undefined.
3. The vendor's SDK models: `params`/`request` built member by member (`req.SdkAppId = 1400…`, `req.setSdkAppId(…)`,
   `SdkAppId: common.Uint64Ptr(…)`, nested structures), and tccli's `--SdkAppId 1400…`.

Nothing is run. What is found must have members of a Start or an Update; the best match wins. Raises Unreadable with
line and column of what stopped the reading.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from designer.show.pastedcode import CodeError, Name, read_value
from designer.trtc.errors import Unreadable
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream

MOST_CHARACTERS = 2_000_000
MOST_TRIES = 250
MOST_WORK = 60_000
"""Characters that are read in vain before it is given up."""

_HINT = "Paste a StartPublishCdnStream or UpdatePublishCdnStream body, or code, a log or a command line that holds one."
_OPENING = re.compile(r"[{]")
_ARGUMENT = re.compile(r"--(?P<name>[A-Z][A-Za-z]*)(?:=|\s+)")
_ASSIGNED = re.compile(r"(?<![.\w])([A-Za-z_]\w*)\s*:?=(?!=)\s*")
_SETTER = re.compile(r"\b(?P<object>[A-Za-z_]\w*)(?:\.|->)(?:set)?(?P<name>[A-Z]\w*)\s*(?P<how>=(?!=)|\()")


@cache
def _members() -> frozenset[str]:
    names = {*StartPublishCdnStream.model_fields, *UpdatePublishCdnStream.model_fields}
    return frozenset("".join(part.capitalize() for part in name.split("_")) for name in names)


class Found(NamedTuple):
    """A body in a text, and where it began."""

    body: dict[str, Any]
    offset: int


def looks_like_json(text: str) -> bool:
    """Whether a text was meant as plain JSON: it begins as an object with quoted names, or a list of such, does."""
    return re.match(r'\s*(?:\{\s*(?:"[^"\\]*"\s*:|\}|$|\{)|\[\s*(?:[{\]"\d]|$))', text) is not None


def looks_like_code(text: str) -> bool:
    """Whether there is anything in a text that a request could be read from."""
    return "{" in text or _ARGUMENT.search(text) is not None or _SETTER.search(text) is not None


def find_body(text: str, *, name: str = "pasted text") -> Found:
    """The body that is in the text. Raises Unreadable."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(f"This is longer than {MOST_CHARACTERS:,} characters", where=name, hint=_HINT)
    failure: tuple[int, str] | None = None
    best: Found | None = None
    tries = spent = at = 0
    while (match := _OPENING.search(text, at)) is not None and tries < MOST_TRIES and spent < MOST_WORK:
        start = match.start()
        at = start + 1
        value, end, problem = _object_at(text, start)
        if problem is not None:
            # A text may open a bracket at every second character and close none.
            tries += 1
            spent += problem[0] - start + 100
            if failure is None or problem[0] > failure[0]:
                failure = problem
            continue
        inner = body_in(value)
        if inner is not None and (best is None or _score(inner) > _score(best.body)):
            best = Found(inner, start)
        # What is inside of it was looked through.
        at = max(at, end)
    for more in (_from_arguments(text), _from_setters(text)):
        if more is not None and (best is None or _score(more.body) > _score(best.body)):
            best = more
    if best is not None:
        body = _resolved(best.body, _assigned(text), 0)
        return Found(body, best.offset)
    if failure is not None:
        where, what = failure
        raise Unreadable(f"No request can be read here: {what}", where=_position(name, text, where), hint=_HINT)
    raise Unreadable("There is no request in this text", where=_position(name, text, 0), hint=_HINT)


def _position(name: str, text: str, offset: int) -> str:
    line = text.count("\n", 0, offset) + 1
    return f"{name}, line {line}, column {offset - text.rfind(chr(10), 0, offset)}"


def _score(body: dict[str, Any]) -> int:
    return len(_members() & body.keys())


def _is_body(value: object) -> bool:
    # One member could be anything, an SdkAppId in a log's own fields for example.
    return isinstance(value, dict) and (_score(value) >= 2 or "VideoParams" in value)


def body_in(value: object, depth: int = 0) -> dict[str, Any] | None:
    """The body a value is or holds: in a member, in a list, or written as text."""
    if depth > 12:
        return None
    inner: Iterator[object] = iter(())
    if isinstance(value, dict):
        inner = iter(value.values())
    elif isinstance(value, list):
        inner = iter(value)
    elif isinstance(value, str) and "{" in value and len(value) <= MOST_CHARACTERS:
        read, _, problem = _object_at(value, value.index("{"))
        return body_in(read, depth + 1) if problem is None else None
    itself = [value] if isinstance(value, dict) and _is_body(value) else []
    candidates = itself + [found for one in inner if (found := body_in(one, depth + 1)) is not None]
    return max(candidates, key=_score, default=None)


def _object_at(text: str, start: int) -> tuple[object, int, tuple[int, str] | None]:
    """The object that begins here, where it ends, or what stopped the reading and where."""
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
        return value, end, None
    except json.JSONDecodeError:
        pass
    except RecursionError:
        return None, start, (start, "it is nested too deep")
    if text.startswith(('{\\"', "{\\\\"), start):
        # Inside a string of somebody else's: one level of escapes is taken off, and tried again.
        unescaped = _unescaped(text, start)
        if unescaped is not None:
            try:
                value, _ = json.JSONDecoder().raw_decode(unescaped)
            except (json.JSONDecodeError, RecursionError):
                pass
            else:
                return value, start + len(unescaped), None
    try:
        value, end = read_value(text, start)
    except CodeError as error:
        return None, start, (error.offset, error.what)
    return value, end, None


def _unescaped(text: str, start: int) -> str | None:
    r"""The rest of the text with one level of `\"` taken off, as far as its string goes."""
    end = re.compile(r'(?<!\\)(?:\\\\)*"').search(text, start)
    piece = text[start : end.end() - 1] if end else text[start:]
    try:
        value = json.loads(f'"{piece}"')
    except (json.JSONDecodeError, RecursionError):
        return None
    return value if isinstance(value, str) else None


def _from_arguments(text: str) -> Found | None:
    """tccli's `--SdkAppId 1400000001 --VideoParams '{…}'`."""
    body: dict[str, Any] = {}
    offset = 0
    for match in _ARGUMENT.finditer(text):
        if match["name"] not in _members() | {"TaskId", "SequenceNumber"}:
            continue
        offset = offset or match.start()
        body[match["name"]] = _argument(text, match.end(), match["name"])
    return Found(body, offset) if _is_body(body) else None


def _argument(text: str, at: int, name: str) -> object:
    quote = text[at : at + 1]
    if quote in ("'", '"'):
        end = text.find(quote, at + 1)
        raw = text[at + 1 : end if end >= 0 else None]
    else:
        raw = re.compile(r"\S*").match(text, at)[0]  # type: ignore[index]
    if name in ("RoomId", "TaskId"):
        return raw
    try:
        return json.loads(raw)
    except (json.JSONDecodeError, RecursionError):
        return raw


def _from_setters(text: str) -> Found | None:
    """A request that is built member by member: `req.SdkAppId = …`, `req.setSdkAppId(…)`."""
    objects: dict[str, dict[str, Any]] = {}
    first = -1
    spent = 0
    for match in _SETTER.finditer(text):
        if match["how"] == "(" and text[match.start("name") - 3 : match.start("name")].lower() != "set":
            continue
        if spent > MOST_WORK:
            break
        try:
            value, end = read_value(text, match.end())
            spent += end - match.end() + 10
        except CodeError as error:
            spent += error.offset - match.end() + 10
            continue
        objects.setdefault(match["object"], {})[match["name"]] = value
        if first < 0:
            first = match.start()
    if not objects:
        return None
    known = {**_assigned(text), **objects}
    resolved = [_resolved(members, known, 0) for members in objects.values()]
    best = max(resolved, key=_score)
    return Found(best, max(first, 0)) if _is_body(best) else None


def _assigned(text: str) -> dict[str, Any]:
    """What names stand for: `params = {…}`, `agent := &trtc.AgentParams{…}`, `APP = 1400000001`."""
    values: dict[str, Any] = {}
    at = spent = 0
    while (match := _ASSIGNED.search(text, at)) is not None and spent < MOST_WORK:
        at = match.end()
        try:
            value, end = read_value(text, at)
            spent += end - at + 10
        except CodeError as error:
            spent += error.offset - at + 10
            continue
        if not isinstance(value, Name):
            values.setdefault(match[1], value)
    return values


_GONE = object()


def _resolved(value: Any, known: dict[str, Any], depth: int, member: str = "") -> Any:
    """The value with every name replaced by what it stands for; a member whose name nobody explains is left out."""
    if depth > 24:
        return _GONE
    if isinstance(value, Name):
        found = known.get(value.text, known.get(value.text.rpartition(".")[2], _GONE))
        return _GONE if found is _GONE else _resolved(found, known, depth + 1)
    if isinstance(value, dict):
        if not value and isinstance(known.get(member), dict):  # made empty, filled afterwards
            return _resolved(known[member], known, depth + 1)
        members = {name: _resolved(one, known, depth + 1, name) for name, one in value.items()}
        return {name: one for name, one in members.items() if one is not _GONE}
    if isinstance(value, list):
        return [one for one in (_resolved(one, known, depth + 1) for one in value) if one is not _GONE]
    return value
