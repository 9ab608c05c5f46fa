"""Texts that belong to a tile: where the tile goes, its caption goes.

The API knows nothing of captions: a caption is a text watermark of which the document remembers whose it is.
"""

from __future__ import annotations

from designer.show.edits._tree import with_items, with_look
from designer.show.edits.items import add_text_watermark
from designer.show.geometry import Rect, frame_size, held, item_rect, with_rect
from designer.show.mixing import person_of
from designer.show.model import Item, Look, Show, Tile, Watermark, find_look


def add_caption(show: Show, look_id: str, tile_id: str, *, text: str | None = None) -> tuple[Show, str | None]:
    """Add a text at the lower left of a tile that moves with it; returns its id too, None where there is no such tile.

    Without `text` it is the name of who is in the tile, as the cast or the request has it.
    """
    tile = next((tile for tile in find_look(show, look_id).tiles or () if tile.id == tile_id), None)
    if tile is None:
        return show, None
    rect = item_rect(tile)
    gap = max(2, min(rect.w, rect.h) // 24)
    height = max(12, min(rect.h // 6, min(frame_size(show)) // 12))
    width = min(max(1, rect.w - 2 * gap), height * 9)
    place = Rect(rect.x + gap, rect.y + rect.h - height - gap, width, height)
    show, mark_id = add_text_watermark(show, look_id, text=_name(show, tile) if text is None else text, rect=place)
    return tie_caption(show, look_id, mark_id, tile_id), mark_id


def tie_caption(show: Show, look_id: str, mark_id: str, tile_id: str | None) -> Show:
    """Make a watermark the caption of a tile; None makes it stand alone. Not a locked one."""
    look = find_look(show, look_id)
    changed: dict[str, Item] = {
        mark.id: mark.model_copy(update={"caption_of": tile_id})
        for mark in look.watermarks or ()
        if mark.id == mark_id and not mark.locked and mark.caption_of != tile_id
    }
    return with_look(show, look, with_items(look, changed)) if changed else show


def captions_followed(before: Look, after: Show) -> Show:
    """The show with the captions of this look moved along with their tiles, by as much as the tile's lower left went.

    A caption that was moved itself stays where it was put, and a locked one where it is.
    """
    look = find_look(after, before.id)
    if not any(mark.caption_of for mark in look.watermarks or ()):
        return after
    tiles = {tile.id: item_rect(tile) for tile in before.tiles or ()}
    marks = {mark.id: item_rect(mark) for mark in before.watermarks or ()}
    moved: dict[str, Item] = {}
    for mark in look.watermarks or ():
        old, rect = tiles.get(mark.caption_of or ""), item_rect(mark)
        tile = next((tile for tile in look.tiles or () if tile.id == mark.caption_of), None)
        if old is None or tile is None or mark.locked or rect != marks.get(mark.id):
            continue
        new = item_rect(tile)
        dx, dy = new.x - old.x, new.bottom - old.bottom
        if dx or dy:
            moved[mark.id] = _put(mark, rect.moved(dx, dy), frame_size(after))
    return with_look(after, look, with_items(look, moved)) if moved else after


def _put(mark: Watermark, rect: Rect, frame: tuple[int, int]) -> Item:
    return with_rect(mark, held(item_rect(mark), rect, frame))


def _name(show: Show, tile: Tile) -> str:
    stream = tile.layout.user_media_stream
    person = person_of(show, stream)
    if person is not None:
        return person.name or person.user_id
    info = stream.user_info if stream is not None else None
    return (info.user_id if info is not None else None) or ""
