"""Every field of every structure × (inspector, rule, round trip): `python -m tests.coverage_table` prints the table.

Inspector: the kind of its editor. Rule: codes of findings at exactly this field, made by breaking rules as their tests do.
Round trip: the field of a body with everything in it, through a file and back into the request.
"""

from __future__ import annotations

import json
import os
import re
import sys
import types
import typing
from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from designer.trtc.structures import StartPublishCdnStream, Structure


class Line(NamedTuple):
    """One field, named as in the inspector: `McuLayout.ZOrder`."""

    field: str
    inspector: str
    rules: tuple[str, ...]
    round_trip: str


def part_of(annotation: Any) -> type[Structure] | None:
    """The structure a member holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation if issubclass(annotation, Structure) else None
    if typing.get_origin(annotation) in (types.UnionType, typing.Union, tuple):
        return next((part for arg in typing.get_args(annotation) if (part := part_of(arg))), None)
    return None


def members(kind: type[Structure]) -> Iterator[tuple[str, Any]]:
    """Names in the API's spelling and what they hold."""
    kind.model_rebuild()
    for info in kind.model_fields.values():
        yield info.alias or "", info.annotation


def fields(kind: type[Structure] = StartPublishCdnStream, seen: set[type] | None = None) -> list[str]:
    """Every field that a Start can hold, structures themselves apart."""
    seen = set() if seen is None else seen
    if kind in seen:
        return []
    seen.add(kind)
    found = []
    for name, annotation in members(kind):
        part = part_of(annotation)
        found += [f"{kind.__name__}.{name}"] if part is None else fields(part, seen)
    return found


def field_at(path: str) -> str | None:
    """The field that a path in a Start leads to; None where it leads to a structure, or to nothing known."""
    kind: type[Structure] | None = StartPublishCdnStream
    found = None
    for step in re.sub(r"\[\d+\]", "", path).split("."):
        if kind is None:
            return None
        known = dict(members(kind))
        if step not in known:
            return None
        found, kind = f"{kind.__name__}.{step}", part_of(known[step])
    return found if kind is None else None


def everything(kind: type[Structure] = StartPublishCdnStream) -> dict[str, Any]:
    """A body in which every field of every structure is given."""
    body: dict[str, Any] = {}
    for name, annotation in members(kind):
        part = part_of(annotation)
        options = typing.get_args(annotation)
        listed = any(typing.get_origin(option) is tuple for option in options)
        value: Any = everything(part) if part is not None else 7 if int in options else f"{name}-text"
        body[name] = [value] if listed else value
    return body


def values(body: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value in a body with its path."""
    if isinstance(body, dict):
        for name, one in body.items():
            yield from values(one, f"{path}.{name}" if path else name)
    elif isinstance(body, list) and body and isinstance(body[0], dict):
        for index, one in enumerate(body):
            yield from values(one, f"{path}[{index}]")
    else:
        yield path, body


def _editors() -> dict[str, str]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from designer.gui.panels.inspector.declare import Field, ListOf
    from designer.gui.panels.inspector.sections_item import PAGES
    from designer.gui.panels.inspector.sections_output import OUTPUT

    found: dict[str, str] = {}
    for section in (*OUTPUT, *(section for kind in ("tile", "image", "text") for section in PAGES[kind])):
        for part in section.parts:
            for field in (part,) if isinstance(part, Field) else part.fields if isinstance(part, ListOf) else ():
                found.setdefault(field.key, field.kind)
    return found


def _rules() -> dict[str, set[str]]:
    from designer.trtc.constraints import check_start
    from tests.show import test_showrules
    from tests.trtc import bodies, cases, test_boundaries

    found: dict[str, set[str]] = {}
    said: list[tuple[str, str]] = []
    for case in cases.START:
        request = StartPublishCdnStream.from_json(json.dumps(bodies.changed(case.body(), case.breaks)))
        said += [(one.code, one.path) for one in check_start(request)]
    said += [(case.code, case.path) for case in test_showrules.CASES]
    for row in test_boundaries.ROWS:
        if row.owner not in ("UpdatePublishCdnStream", "StopPublishCdnStream"):
            for limit, step in ((row.low, -1), (row.high, 1)):
                if limit is not None:
                    said += [
                        (code, path)
                        for _, path, code in test_boundaries.findings(row, limit + step)
                        if path == row.path
                    ]
    for code, path in said:
        field = field_at(path)
        if field is not None:
            found.setdefault(field, set()).add(code)
    return found


def _returned() -> set[str]:
    from designer.show import files
    from designer.show.request import start_request
    from designer.show.vault import Vault

    body = everything()
    vault = Vault()
    opened = files.read(json.dumps(body).encode(), name="everything.json", vault=vault)
    again = files.read(files.dump_show(opened.show), name="everything.mixframe.json", vault=vault)
    back = dict(values(start_request(again.show, again.show.looks[0], vault).to_dict()))
    return {field for path, value in values(body) if back.get(path) == value and (field := field_at(path))}


def table() -> list[Line]:
    """The whole table, one line a field."""
    editors, rules, returned = _editors(), _rules(), _returned()
    return [
        Line(
            field,
            editors.get(field, ""),
            tuple(sorted(rules.get(field, ()))),
            "yes" if field in returned else "",
        )
        for field in fields()
    ]


def text(lines: list[Line]) -> str:
    """The table for people."""
    rows = [("field", "inspector", "round trip", "rules")]
    rows += [(line.field, line.inspector, line.round_trip, ", ".join(line.rules)) for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3])).rstrip()
        for row in rows
    )


def main() -> int:
    """Print the table; the exit status is 1 where a cell is empty."""
    lines = table()
    print(text(lines))
    empty = [line.field for line in lines if not (line.inspector and line.rules and line.round_trip)]
    print(f"\n{len(lines)} fields, {len(empty)} with an empty cell{': ' + ', '.join(empty) if empty else ''}")
    return 1 if empty else 0


if __name__ == "__main__":
    sys.exit(main())
