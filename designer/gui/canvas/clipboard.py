"""Tiles and watermarks as JSON text, for windows, shows and any text editor.

The text carries the document's own wrapping: `{"mixframe": 1, "tiles": [...], "watermarks": [...]}`, absent
lists left out. Secrets are not in the document, so they are not in here either: only their tokens.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from pydantic import ValidationError

from designer.show.model import SCHEMA_VERSION, Item, Tile, Watermark

MOST = 4 * 1024 * 1024
"""A longer text is not looked at, in characters."""


def to_text(items: Iterable[Item]) -> str:
    """The items as text, in list order."""
    tiles: list[object] = []
    marks: list[object] = []
    for item in items:
        (tiles if isinstance(item, Tile) else marks).append(item.model_dump(mode="json", exclude_unset=True))
    body: dict[str, object] = {"mixframe": SCHEMA_VERSION}
    if tiles:
        body["tiles"] = tiles
    if marks:
        body["watermarks"] = marks
    return json.dumps(body, ensure_ascii=False, indent=2)


def from_text(text: str) -> tuple[Item, ...]:
    """The items a text holds, tiles first. Raises ValueError where it is not such a text."""
    if len(text) > MOST:
        raise ValueError("too long")
    try:
        body = json.loads(text)
    except RecursionError as deep:
        raise ValueError("nested too deeply") from deep
    if not isinstance(body, dict) or "mixframe" not in body:
        raise ValueError("not tiles and watermarks")
    tiles, marks = body.get("tiles", []), body.get("watermarks", [])
    if not isinstance(tiles, list) or not isinstance(marks, list) or not (tiles or marks):
        raise ValueError("no tiles and no watermarks")
    try:
        return (
            *(Tile.model_validate_json(json.dumps(entry)) for entry in tiles),
            *(Watermark.model_validate_json(json.dumps(entry)) for entry in marks),
        )
    except ValidationError as wrong:
        raise ValueError(wrong.errors(include_url=False)[0]["msg"]) from wrong
