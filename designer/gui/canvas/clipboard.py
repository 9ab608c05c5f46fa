"""What the clipboard holds as JSON text, for windows, shows and any text editor.

- items      `{"mixframe": 1, "tiles": [...], "watermarks": [...]}` in the document's own wrapping, absent lists
             left out
- geometry   `{"mixframe": 1, "geometry": [{"x": 0, "y": 0, "width": 640, "height": 360}]}`, in output pixels
- style      `{"mixframe": 1, "style": {"McuLayout": {"RenderMode": 1}}}`, members of one API structure

Anybody may read the clipboard: no secret is ever in it, and no token either, which would say nothing elsewhere.
`***` stands for both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError

from designer.show.edits import Style, only_style, style_of
from designer.show.geometry import Rect, item_rect
from designer.show.model import SCHEMA_VERSION, Item, Look, Tile, Watermark, items_of
from designer.show.vault import Vault, mask
from designer.trtc.structures import McuLayout, McuWaterMarkImage, McuWaterMarkText

MOST = 4 * 1024 * 1024
"""A longer text is not looked at, in characters."""
_STYLES: dict[str, type[Style]] = {kind.__name__: kind for kind in (McuLayout, McuWaterMarkText, McuWaterMarkImage)}
_SIDES = ("x", "y", "width", "height")
_OF_BODIES = frozenset(
    ("looks", "look", "SdkAppId", "RoomId", "TaskId", "AgentParams", "VideoParams", "AudioParams", "PublishCdnParams")
)


def to_text(items: Iterable[Item]) -> str:
    """The items as text, in list order."""
    tiles: list[object] = []
    marks: list[object] = []
    for item in sealed(tuple(items), Vault()):
        (tiles if isinstance(item, Tile) else marks).append(item.model_dump(mode="json", exclude_unset=True))
    body: dict[str, object] = {}
    if tiles:
        body["tiles"] = tiles
    if marks:
        body["watermarks"] = marks
    return _written(body)


def from_text(text: str) -> tuple[Item, ...]:
    """The items a text holds, tiles first, as they stand there. Raises ValueError where it is not such a text."""
    body = _read(text)
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


def sealed(items: Sequence[Item], vault: Vault) -> tuple[Item, ...]:
    """The items with a token for every secret that stands openly in them; the secrets go to the vault."""
    from designer.show.sealing import seal_look

    tiles = tuple(item for item in items if isinstance(item, Tile))
    marks = tuple(item for item in items if isinstance(item, Watermark))
    return items_of(seal_look(Look(id="clipboard", name="", tiles=tiles, watermarks=marks), vault))


def geometry_text(rects: Iterable[Rect]) -> str:
    """Places and sizes as text."""
    return _written({"geometry": [dict(zip(_SIDES, rect, strict=True)) for rect in rects]})


def geometry_from(text: str) -> tuple[Rect, ...]:
    """The places a text holds; those of items where it holds such. Raises ValueError where it holds none."""
    if "geometry" not in _read(text):
        return tuple(map(item_rect, from_text(text)))
    entries = _read(text).get("geometry")
    if not isinstance(entries, list) or not entries:
        raise ValueError("no geometry")
    rects = []
    for entry in entries:
        numbers = [entry.get(side) for side in _SIDES] if isinstance(entry, dict) else [None]
        if not all(type(number) is int and abs(number) < 2**31 for number in numbers):
            raise ValueError("no geometry")
        rects.append(Rect(*numbers))
    return tuple(rects)


def style_text(style: Style) -> str:
    """A style as text."""
    holder = sealed((_holding(style),), Vault())[0]
    inner: Any = holder.layout if isinstance(holder, Tile) else style
    return _written({"style": {type(style).__name__: inner.model_dump(mode="json", by_alias=True, exclude_unset=True)}})


def style_from(text: str, vault: Vault) -> Style:
    """The style a text holds, or that of its first item, its secrets in the vault. Raises ValueError for none."""
    if "style" not in _read(text):
        return style_of(sealed(from_text(text), vault)[0])
    body = _read(text).get("style")
    if not isinstance(body, dict) or len(body) != 1:
        raise ValueError("no style")
    name, members = next(iter(body.items()))
    if name not in _STYLES:
        raise ValueError("no style")
    try:
        style = only_style(_STYLES[name].model_validate_json(json.dumps(members)))
    except ValidationError as wrong:
        raise ValueError(wrong.errors(include_url=False)[0]["msg"]) from wrong
    if isinstance(style, McuLayout):
        holder = sealed((_holding(style),), vault)[0]
        assert isinstance(holder, Tile)
        return holder.layout
    return style


def is_body(text: str) -> bool:
    """Whether the text may be a whole show, preset, Start or Update body: an object with members of one."""
    try:
        body = _parsed(text)
    except ValueError:
        return False
    return not _OF_BODIES.isdisjoint(body)


def _holding(style: Style) -> Item:
    """A tile that has the style: secrets are looked for in items."""
    return Tile(id="style", layout=style if isinstance(style, McuLayout) else McuLayout())


def _written(body: dict[str, object]) -> str:
    # Tokens are found wherever they are, in members we do not know too.
    return mask(json.dumps({"mixframe": SCHEMA_VERSION, **body}, ensure_ascii=False, indent=2))


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > MOST or not text.lstrip().startswith("{"):
        raise ValueError("not an object")
    try:
        body = json.loads(text)
    except RecursionError as deep:
        raise ValueError("nested too deeply") from deep
    if not isinstance(body, dict):
        raise ValueError("not an object")
    return body


def _read(text: str) -> dict[str, Any]:
    body = _parsed(text)
    if "mixframe" not in body:
        raise ValueError("not of Mixframe")
    return body
