"""Where tiles and watermarks lie over one another, on the one z axis they share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import is_not

from designer.trtc.constraints.rule import Report, rule
from designer.trtc.memory import Memory
from designer.trtc.structures import McuLayout, McuVideoParams, McuWaterMarkParams

CUSTOM = 4
TEXT = 1
MOST_COMPARED = 256
"""Things that are held against one another. A list beyond that is refused for its length anyway, and would take minutes."""
MOST_MOVED = 4
"""So many at once are held against all others; of more, everything is looked at anew."""
USUAL_Z = range(16)
"""What the client API takes; the range of this API is not published."""

Z_TIE = rule(
    "z-order-tie",
    "warning",
    "Two things that overlap have the same ZOrder.",
    "{other} overlaps this and has the same ZOrder {value}; it is assumed that the later one is nearer.",
    "Give one of them a larger ZOrder.",
)
Z_UNUSUAL = rule(
    "z-order-unusual",
    "warning",
    "A ZOrder is outside 0 to 15.",
    "ZOrder is {value}; it is assumed that the service takes 0 to 15, as the client API does ({count} such).",
    "Use numbers from 0 to 15.",
)

Place = tuple[int, int, int, int, int, int, bool]
"""Left, top, right, bottom (output pixels), ZOrder, a number (tiles in list order, then watermarks), and whether any of
the first four is odd."""


def places(video: McuVideoParams | None, memory: Memory | None = None) -> list[Place]:
    """Where everything of a custom layout is; in a dynamic one the watermarks alone. What is absent counts as 0.

    A watermark without the part that fits its type has no place, but keeps its number.
    """
    if video is None:
        return []
    layout, marks = video.layout_params, video.water_mark_list or ()
    tiles: Sequence[McuLayout] = layout.mix_layout_list or () if layout is not None else ()

    def mark_place(index: int, mark: McuWaterMarkParams) -> Place | None:
        return _mark_place(len(tiles) + index, mark)

    custom = layout is not None and layout.mix_layout_mode in (None, CUSTOM)
    memory = Memory() if memory is None else memory
    placed: Sequence[Place | None] = memory.recall_each("places", None, tiles, _tile_place) if custom else ()
    marked = memory.recall_each(("mark places", len(tiles)), None, marks, mark_place)
    return [*filter(None, placed), *filter(None, marked)]


def _tile_place(number: int, tile: McuLayout) -> Place:
    left, top = tile.location_x or 0, tile.location_y or 0
    right, bottom = left + (tile.image_width or 0), top + (tile.image_height or 0)
    return left, top, right, bottom, tile.z_order or 0, number, (left | top | right | bottom) & 1 == 1


def _mark_place(number: int, mark: McuWaterMarkParams) -> Place | None:
    part = mark.water_mark_text if mark.water_mark_type == TEXT else mark.water_mark_image
    if part is None:
        return None
    left, top = part.location_x or 0, part.location_y or 0
    right, bottom = left + (part.water_mark_width or 0), top + (part.water_mark_height or 0)
    return left, top, right, bottom, part.z_order or 0, number, (left | top | right | bottom) & 1 == 1


def overlaps(found: Sequence[Place], memory: Memory | None = None) -> list[tuple[Place, Place]]:
    """Which of them share pixels, each two once, the one with the smaller number first.

    With a memory that gave the places too, only what moved since the last time is held against the others.
    """
    known = memory.overlaps if memory is not None else None
    pairs = None if known is None else _moved(found, *known)
    if pairs is None:
        pairs = []
        ordered = sorted(found)  # by their left edges
        for at, one in enumerate(ordered, 1):
            right = one[2]
            for other in ordered[at : at + MOST_COMPARED]:
                if other[0] >= right:
                    break
                if _share(one, other):
                    pairs.append(_pair(one, other))
    if memory is not None:
        memory.overlaps = (found, pairs)
    return pairs


def _moved(
    found: Sequence[Place], before: Sequence[Place], pairs: list[tuple[Place, Place]]
) -> list[tuple[Place, Place]] | None:
    """The pairs after some of the same things have moved; None where that is no less work than to begin anew."""
    if len(found) != len(before):
        return None
    moved = [*compress(zip(found, before, strict=True), map(is_not, found, before))]
    if not moved:
        return pairs
    numbers = {place[5] for place, _ in moved}
    if len(moved) > MOST_MOVED or numbers != {old[5] for _, old in moved}:
        return None
    kept = [pair for pair in pairs if pair[0][5] not in numbers and pair[1][5] not in numbers]
    for one, _ in moved:
        left, top, right, bottom, _, number, _ = one
        # `_share` written out: it is asked of everything at every step of a drag.
        near = [
            other for other in found if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
        ]
        # Of two that moved the one with the smaller number sees to it.
        kept += [_pair(one, other) for other in near if number < other[5] or other[5] not in numbers]
    return kept


def _share(one: Place, other: Place) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _pair(one: Place, other: Place) -> tuple[Place, Place]:
    return (one, other) if one[5] < other[5] else (other, one)


def check_order(
    report: Report, video: McuVideoParams, found: Sequence[Place], pairs: Sequence[tuple[Place, Place]]
) -> None:
    """Ties between things that overlap, and numbers outside what the client API takes."""
    unusual = [place for place in found if place[4] not in USUAL_Z]
    if unusual:
        z = unusual[0][4]
        report.add(Z_UNUSUAL, f"{path(video, unusual[0][5])}.ZOrder", value=z, count=len(unusual))
    # One finding per thing, at the first later one it meets: sixteen equal tiles are not 120 findings.
    first: dict[int, Place] = {}
    for one, other in pairs:
        if one[4] == other[4] and (one[5] not in first or other[5] < first[one[5]][5]):
            first[one[5]] = other
    for number, other in sorted(first.items()):
        report.add(Z_TIE, f"{path(video, other[5])}.ZOrder", other=_entry(video, number), value=other[4])


def _tile_count(video: McuVideoParams) -> int:
    layout = video.layout_params
    return len(layout.mix_layout_list or ()) if layout is not None else 0


def _entry(video: McuVideoParams, number: int) -> str:
    tiles = _tile_count(video)
    return f"MixLayoutList[{number}]" if number < tiles else f"WaterMarkList[{number - tiles}]"


def path(video: McuVideoParams, number: int) -> str:
    """Where the thing with this number is in the request, down to the structure that has its place."""
    tiles, marks = _tile_count(video), video.water_mark_list
    if number < tiles or marks is None:
        return f"VideoParams.LayoutParams.{_entry(video, number)}"
    mark: McuWaterMarkParams = marks[number - tiles]
    return (
        f"VideoParams.{_entry(video, number)}.{'WaterMarkText' if mark.water_mark_type == TEXT else 'WaterMarkImage'}"
    )
