"""Rules about what will be seen: who is covered, whose picture is cut, whether anyone is there at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from designer.show.calibration import UNMEASURED, Calibration
from designer.show.cover import HARDLY_SEEN, covered_share
from designer.show.geometry import Rect, item_rect
from designer.show.mixing import CROP, CUSTOM, content, item_z, layout_mode, person_of
from designer.show.model import Item, Look, Show, Tile, items_of
from designer.show.request import request_index
from designer.trtc.constraints import Finding
from designer.trtc.constraints.order import Place
from designer.trtc.structures import McuLayout

_WIDTH = attrgetter("source_width")
MUCH_CROPPED_PERCENT = 33
MOST_COMPARED = 256
"""Items that are held against one another. A list beyond that is refused for its length anyway, and would take minutes."""


def check_picture(
    show: Show,
    look: Look,
    tiles: Sequence[McuLayout],
    pairs: Sequence[tuple[Place, Place]],
    calibration: Calibration = UNMEASURED,
) -> Iterator[Finding]:
    """What is to be said about the picture of a look beyond what its request says.

    `tiles`: those that are sent; `pairs`: what overlaps of them and of the watermarks.
    """
    if layout_mode(look) == CUSTOM and len(items_of(look)) <= MOST_COMPARED:
        if pairs:
            yield from _covered(show, look, tiles, pairs, calibration)
        yield from _cropped(show, look)
    yield from _nobody(show, look)


def _path(look: Look, item: Item) -> str:
    entry = request_index(look)[item.id]
    return f"VideoParams.LayoutParams.{entry}" if isinstance(item, Tile) else f"VideoParams.{entry}"


def _name(show: Show, item: Item) -> str:
    if item.name:
        return item.name
    if not isinstance(item, Tile):
        text = item.params.water_mark_text
        return f"“{text.text[:30]}”" if text is not None and text.text else "a watermark"
    person = person_of(show, item.layout.user_media_stream)
    if person is not None:
        return person.name or person.user_id
    stream = item.layout.user_media_stream
    return (stream.user_info.user_id if stream is not None and stream.user_info is not None else None) or "Open slot"


def _covered(
    show: Show,
    look: Look,
    tiles: Sequence[McuLayout],
    pairs: Sequence[tuple[Place, Place]],
    calibration: Calibration,
) -> Iterator[Finding]:
    """Items that tiles hide, alone or together, and watermarks that lie partly under one.

    A picture may have transparent parts, so watermarks cover nothing.
    """
    assume = calibration.assume
    later = 1 if assume.equal_zorder == "later-nearer" else -1
    in_front: dict[int, list[Place]] = {}
    for one, other in pairs:
        back, front = (one, other) if (one[4], later * one[5]) < (other[4], later * other[5]) else (other, one)
        if front[5] < len(tiles) and not tiles[front[5]].transparent_url and back[2] > back[0] and back[3] > back[1]:
            in_front.setdefault(back[5], []).append(front)
    if not in_front:
        return
    shown = [item for item in items_of(look) if not item.hidden]
    tie = _tie(calibration)

    def drawn_after(place: Place) -> tuple[int, int]:
        return place[4], later * place[5]

    for number in sorted(in_front, key=lambda number: (item_z(shown[number]), later * number)):
        item = shown[number]
        rect = item_rect(item)
        over = [shown[place[5]] for place in sorted(in_front[number], key=drawn_after)]
        whole = next((other for other in over if _holds(item_rect(other), rect)), None)
        tied = any(item_z(other) == item_z(item) for other in ([whole] if whole is not None else over))
        assumed = tie if tied else ""
        mark = not isinstance(item, Tile)
        share = covered_share(show, look, item.id, assume)
        args = {"name": _name(show, item), "assumed": assumed}
        if whole is not None or share >= 1:
            others = {"other": _name(show, whole)} if whole is not None else {}
            yield Finding(
                "warning",
                _path(look, item),
                "watermark-covered" if mark else "tile-covered",
                "{name} cannot be seen: {other} lies over all of it{assumed}."
                if whole is not None
                else "{name} cannot be seen: tiles in front of it and the edge of the frame leave nothing{assumed}.",
                {**args, **others},
                "Bring it forward, or move it.",
                item=item.id,
            )
        elif share >= HARDLY_SEEN:
            yield Finding(
                "warning",
                _path(look, item),
                "watermark-hardly-seen" if mark else "tile-hardly-seen",
                "{name} can hardly be seen: {percent} % of it are covered{assumed}.",
                {**args, "percent": min(99, round(100 * share))},
                "Bring it forward, or move it.",
                item=item.id,
            )
        elif mark:
            yield Finding(
                "hint",
                _path(look, item),
                "watermark-under-tile",
                "{name} lies partly under {other}{assumed}.",
                {**args, "other": _name(show, over[-1])},
                "Bring it to the front, or move it beside the tile.",
                item=item.id,
            )


def _tie(calibration: Calibration) -> str:
    """What is known of equal ZOrders, in brackets."""
    nearer = "later" if calibration.assume.equal_zorder == "later-nearer" else "earlier"
    return f" ({calibration.standing('equal_zorder')}: of equal ZOrders the {nearer} one is nearer)"


def _holds(outer: Rect, inner: Rect) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and outer.x + outer.w >= inner.x + inner.w
        and outer.y + outer.h >= inner.y + inner.h
    )


def _cropped(show: Show, look: Look) -> Iterator[Finding]:
    """Tiles whose shape cuts away much of a picture whose size the cast knows."""
    if not any(map(_WIDTH, show.cast)):
        return
    for tile in look.tiles or ():
        layout = tile.layout
        # Who crops by hand knows that something goes.
        if tile.hidden or layout.custom_crop is not None or (layout.render_mode or CROP) != CROP:
            continue
        person = person_of(show, layout.user_media_stream)
        rect = item_rect(tile)
        if person is None or not person.source_width or not person.source_height or rect.w <= 0 or rect.h <= 0:
            continue
        source = (person.source_width, person.source_height)
        _, _, width, height = content(rect, source, CROP).source
        percent = round(100 - 100 * width * height / (source[0] * source[1]))
        if percent >= MUCH_CROPPED_PERCENT:
            yield Finding(
                "hint",
                f"{_path(look, tile)}.RenderMode",
                "picture-cropped",
                "{percent} % of the picture of {name} is cropped away: {source} in a tile of {tile}.",
                {
                    "percent": percent,
                    "name": _name(show, tile),
                    "source": f"{source[0]} × {source[1]}",
                    "tile": f"{rect.w} × {rect.h}",
                },
                "Fit the picture instead (RenderMode 1), or give the tile its shape.",
                item=tile.id,
            )


def _nobody(show: Show, look: Look) -> Iterator[Finding]:
    """A cast of nobody is allowed, whoever enters is mixed; but then nothing can be shown beforehand."""
    if look.video is None or show.cast:
        return
    if all(tile.layout.user_media_stream is None for tile in look.tiles or ()):
        yield Finding(
            "hint",
            "VideoParams.LayoutParams",
            "nobody-in-cast",
            "Nobody is in the cast: who will be seen is not known.",
            {},
            "Add the people who will be in the room.",
        )
