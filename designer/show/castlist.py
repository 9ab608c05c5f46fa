"""A list of people as anybody writes it -> entries for the cast: lines, CSV, or cells copied from a table.

One line a stream. Cells are parted by tabs, semicolons or commas; a line without any is a user id with a name behind it.
A first line of headings says what the columns are. Without, kind, room kind and size are known by what they say, and the
rest is user id, name, room in this order. Kinds: camera, screen, audio only. Sizes as 1280x720 or 720p.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from designer.show import edits
from designer.show.model import Person, Show

MOST_LINES = 1000
_SIZE = re.compile(r"(\d{2,5})\s*[x×X*]\s*(\d{2,5})")
_LINES = re.compile(r"(\d{3,4})[pP]")
_QUOTED = re.compile(r'\A"(.*)"\Z', re.DOTALL)
_KINDS: Mapping[str, tuple[int, bool]] = {
    "camera": (0, False),
    "cam": (0, False),
    "video": (0, False),
    "main": (0, False),
    "screen": (1, False),
    "slides": (1, False),
    "share": (1, False),
    "sub": (1, False),
    "audio": (0, True),
    "audio only": (0, True),
    "sound": (0, True),
    "sound only": (0, True),
    "voice": (0, True),
}
_ROOM_KINDS: Mapping[str, int] = {"number": 0, "numeric": 0, "int": 0, "text": 1, "string": 1, "str": 1}
_HEADINGS: Mapping[str, str] = {
    "user": "user_id",
    "userid": "user_id",
    "id": "user_id",
    "name": "name",
    "room": "room_id",
    "roomid": "room_id",
    "roomkind": "room_id_type",
    "roomtype": "room_id_type",
    "roomidtype": "room_id_type",
    "kind": "kind",
    "type": "kind",
    "stream": "kind",
    "streamtype": "kind",
    "size": "size",
    "resolution": "size",
    "sourcesize": "size",
}
_IN_ORDER = ("user_id", "name", "room_id")


class Entry(NamedTuple):
    """One stream of a list: members of `Person` by name, `user_id` among them."""

    members: Mapping[str, Any]


def read_cast(text: str) -> tuple[Entry, ...]:
    """The people of a list, in its order; lines without a user id are passed over, as are those after the thousandth."""
    lines = [line.strip("\ufeff \r") for line in text.splitlines()]
    lines = [line for line in lines if line.strip() and not line.lstrip().startswith("#")][:MOST_LINES]
    rows = [_cells(line) for line in lines]
    columns = _headings(rows[0]) if rows else None
    entries = []
    for row in rows[1:] if columns else rows:
        members = _by_heading(row, columns) if columns else _by_looks(row)
        if members.get("user_id"):
            entries.append(Entry(members))
    return tuple(entries)


def _cells(line: str) -> list[str]:
    for mark in ("\t", ";", ","):
        if mark in line:
            try:
                # A quote that is never closed takes the rest of its line, not of the list.
                cells = next(csv.reader([line], delimiter=mark, skipinitialspace=True))
            except csv.Error:  # a cell of more than 128 kB
                cells = line.split(mark)
            return [cell.strip() for cell in cells]
    user_id, _, name = line.strip().partition(" ")
    quoted = _QUOTED.match(line.strip())
    return [quoted[1]] if quoted else [user_id, name.strip()]


def _headings(row: Sequence[str]) -> list[str | None] | None:
    found = [_HEADINGS.get(re.sub(r"[^a-z]", "", cell.lower())) for cell in row]
    return found if "user_id" in found and len([one for one in found if one]) >= min(2, len(row)) else None


def _by_heading(row: Sequence[str], columns: Sequence[str | None]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for column, cell in zip(columns, row, strict=False):
        if not cell or column is None:
            continue
        if column in _IN_ORDER:
            members[column] = cell
        elif column == "room_id_type":
            kind = 0 if cell == "0" else 1 if cell == "1" else _ROOM_KINDS.get(cell.lower())
            members.update({} if kind is None else {"room_id_type": kind})
        else:
            members.update(_known({"0": "camera", "1": "screen"}.get(cell, cell) if column == "kind" else cell) or {})
    return members


def _by_looks(row: Sequence[str]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    plain: list[str] = []
    for place, cell in enumerate(row):
        # The first cell is the user id, whatever it reads like: somebody may be called “camera”.
        known = _known(cell) if place else None
        if known is not None:
            members.update(known)
        elif place and cell.lower() in _ROOM_KINDS:
            members["room_id_type"] = _ROOM_KINDS[cell.lower()]
        else:
            plain.append(cell)
    members.update({name: cell for name, cell in zip(_IN_ORDER, plain, strict=False) if cell})
    return members


def _known(cell: str) -> dict[str, Any] | None:
    """What a cell says by itself: a kind, a size, or None."""
    kind = _KINDS.get(re.sub(r"[\s_-]+", " ", cell.strip().lower()))
    if kind is not None:
        return {"stream_type": kind[0], "audio_only": kind[1]}
    size = _SIZE.fullmatch(cell)
    if size is not None:
        return {"source_width": int(size[1]), "source_height": int(size[2])}
    high = _LINES.fullmatch(cell)
    if high is not None:
        lines = int(high[1])
        return {"source_width": (lines * 16 // 9 + 1) // 2 * 2, "source_height": lines}
    return None


def size_of(text: str) -> tuple[int, int] | None:
    """The width and height that a text such as 1280x720 or 720p means; None where it means none."""
    known = _known(text.strip()) or {}
    return (known["source_width"], known["source_height"]) if "source_width" in known else None


def add_list(show: Show, text: str) -> tuple[Show, int, int]:
    """Put the people of a list into the cast; who is in it already is brought up to date.

    Gives the show, how many are new, and how many were known.
    """
    new = known = 0
    for entry in read_cast(text):
        here = next((person for person in show.cast if _same_stream(show, person, entry.members)), None)
        if here is None:
            show, _ = edits.add_person(show, **entry.members)
            new += 1
        else:
            show = edits.set_person(show, here.id, **entry.members)
            known += 1
    return show, new, known


def _same_stream(show: Show, person: Person, members: Mapping[str, Any]) -> bool:
    main = show.base.room_id
    return (
        person.user_id == members["user_id"]
        and person.stream_type == members.get("stream_type", 0)
        and (person.room_id or main) == (members.get("room_id") or main)
    )
