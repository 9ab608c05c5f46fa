"""Ready-made arrangements: rectangles for n people on a frame of any shape, and where a new tile goes.

The templates give even pixels that lie exactly inside the frame (4:2:0 pictures have half as many colour
samples; an odd edge is a soft one). The three dynamic layouts are the service's own: their geometry is
published for cloud recording and assumed for the relay, so they follow its fractions and may be odd.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from types import MappingProxyType

from designer.show.rects import Frame, Rect

MOST_TILES = 16

Template = Callable[[Frame, int], tuple[Rect, ...]]


def _even(value: float) -> int:
    return 2 * round(value / 2)


def _cuts(start: int, length: int, parts: int) -> list[int]:
    """Even places that cut a stretch into equal parts: parts + 1 of them, the last one at its even end."""
    end = length - length % 2
    return [start + _even(end * part / parts) for part in range(parts + 1)]


def _cells(area: Rect, columns: int, rows: int) -> list[Rect]:
    """The area as a table, row by row from the top left."""
    across, down = _cuts(area.x, area.w, columns), _cuts(area.y, area.h, rows)
    return [
        Rect(across[column], down[row], across[column + 1] - across[column], down[row + 1] - down[row])
        for row in range(rows)
        for column in range(columns)
    ]


def _whole(frame: Frame) -> Rect:
    return Rect(0, 0, frame[0] - frame[0] % 2, frame[1] - frame[1] % 2)


def solo(frame: Frame, count: int = 1) -> tuple[Rect, ...]:
    """One person fills the frame."""
    return (_whole(frame),)[:count]


def side_by_side(frame: Frame, count: int = 2) -> tuple[Rect, ...]:
    """All in one row, or one column on an upright frame."""
    count = max(1, min(count, MOST_TILES))
    wide = frame[0] >= frame[1]
    return tuple(_cells(_whole(frame), count if wide else 1, 1 if wide else count))


def grid(frame: Frame, count: int) -> tuple[Rect, ...]:
    """A table as square as the count allows; a last row that is not full stands in the middle."""
    count = max(1, min(count, MOST_TILES))
    shorter, longer = 1, 1
    while shorter * longer < count:
        longer, shorter = (longer + 1, shorter) if longer == shorter else (longer, shorter + 1)
    columns, rows = (longer, shorter) if frame[0] >= frame[1] else (shorter, longer)
    rows = min(rows, ceil(count / columns))
    cells = _cells(_whole(frame), columns, rows)[:count]
    missing = columns * rows - count
    if missing:
        last = columns * (rows - 1)
        shift = _even((_whole(frame).w - sum(cell.w for cell in cells[last:])) / 2)
        cells[last:] = [cell.moved(shift, 0) for cell in cells[last:]]
        if cells[-1].right > frame[0]:  # rounding to even may overstep by two
            cells[last:] = [cell.moved(-2, 0) for cell in cells[last:]]
    return tuple(cells)


def picture_in_picture(frame: Frame, count: int = 2) -> tuple[Rect, ...]:
    """One fills the frame, the others stand small on it from the bottom right corner up, then leftwards."""
    count = max(1, min(count, MOST_TILES))
    small = max(1, count - 1)
    per_column = 3
    share = 4 if small <= per_column else 5 if small <= 8 else 6
    if small > per_column:
        per_column = share - 1
    width, height = _even(frame[0] / share), _even(frame[1] / share)
    gap = _even(min(frame) / 40)
    rects = [_whole(frame)]
    for index in range(count - 1):
        column, row = divmod(index, per_column)
        right, bottom = _whole(frame).w - gap, _whole(frame).h - gap
        rects.append(
            Rect(right - width - column * (width + gap), bottom - height - row * (height + gap), width, height)
        )
    return tuple(_clipped(rect, frame) for rect in rects)


def _clipped(rect: Rect, frame: Frame) -> Rect:
    x, y = max(0, rect.x), max(0, rect.y)
    return Rect(x, y, min(rect.right, frame[0]) - x, min(rect.bottom, frame[1]) - y)


def one_plus_n(frame: Frame, count: int) -> tuple[Rect, ...]:
    """One large, the others in one or two lines beside it: at the right, or below on an upright frame."""
    return _big_and_strip(frame, count, 3 / 4 if count <= 5 else 2 / 3)


def screen_strip(frame: Frame, count: int) -> tuple[Rect, ...]:
    """A screen as large as can be, people in a narrow strip beside it: at the right, or below if upright."""
    return _big_and_strip(frame, count, 5 / 6 if count <= 9 else 4 / 5)


def _big_and_strip(frame: Frame, count: int, share: float) -> tuple[Rect, ...]:
    count = max(1, min(count, MOST_TILES))
    area = _whole(frame)
    if count == 1:
        return (area,)
    wide = frame[0] >= frame[1]
    lines = 1 if count <= 9 else 2
    each = ceil((count - 1) / lines)
    if wide:
        edge = _even(area.w * share)
        big, strip = Rect(0, 0, edge, area.h), Rect(edge, 0, area.w - edge, area.h)
        slots = _cells(strip, lines, each)
        slots = [slots[row * lines + column] for column in range(lines) for row in range(each)]
    else:
        edge = _even(area.h * share)
        big, strip = Rect(0, 0, area.w, edge), Rect(0, edge, area.w, area.h - edge)
        slots = _cells(strip, each, lines)
    return (big, *slots[: count - 1])


TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {
        "solo": solo,
        "side_by_side": side_by_side,
        "picture_in_picture": picture_in_picture,
        "grid": grid,
        "one_plus_n": one_plus_n,
        "screen_strip": screen_strip,
    }
)
"""The templates by name, in the order to offer them."""


# Where a new tile goes


def free_slot(frame: Frame, taken: Sequence[Rect], aspect: float | None = None) -> Rect:
    """Where a new tile goes: half of the frame while a half is free, then smaller cells that overlap nothing.

    So two people who are added stand side by side. Where the frame is covered, the tile goes small upon the
    large ones, from the bottom right corner. With an `aspect` (width / height) it has that shape and stands in
    the middle of its place.
    """
    area = _whole(frame)
    for columns, rows in ((2, 1), (2, 2), (3, 3), (4, 4), (6, 6)):
        across, down = (columns, rows) if frame[0] >= frame[1] else (rows, columns)
        for cell in _cells(area, across, down):
            if not any(cell.overlaps(other) for other in taken):
                return _shaped(cell, aspect)
    small = [rect for rect in taken if rect.w * rect.h * 6 < area.w * area.h]
    for cell in reversed(_cells(area, 4, 4)):
        if not any(cell.overlaps(other) for other in small):
            return _shaped(cell, aspect)
    return _shaped(_cells(area, 3, 3)[4], aspect)


def _shaped(place: Rect, aspect: float | None) -> Rect:
    if not aspect or aspect <= 0 or place.h <= 0 or place.w <= 0:
        return place
    if place.w / place.h > aspect:
        width, height = max(2, min(place.w, _even(place.h * aspect))), place.h
    else:
        width, height = place.w, max(2, min(place.h, _even(place.w / aspect)))
    return Rect(place.x + _even((place.w - width) / 2), place.y + _even((place.h - height) / 2), width, height)


# The service's own layouts


def _fraction(frame: Frame, x: float, y: float, w: float, h: float) -> Rect:
    """A rectangle given in parts of the frame, its edges rounded to the nearest pixel."""
    left, top = round(frame[0] * x), round(frame[1] * y)
    return Rect(left, top, round(frame[0] * (x + w)) - left, round(frame[1] * (y + h)) - top)


def floating(frame: Frame, count: int) -> tuple[Rect, ...]:
    """Mode 1: one fills the frame, the others small over it from the bottom left, four a row."""
    rects = [Rect(0, 0, *frame)]
    for slot in range(count - 1):
        column, row = slot % 4, slot // 4
        rects.append(_fraction(frame, 0.012 + 0.247 * column, 1 - 0.247 - 0.247 * row, 0.235, 0.235))
    return tuple(rects[:count])


def screen_share(frame: Frame, count: int) -> tuple[Rect, ...]:
    """Mode 2: a big picture at the left, the others in one column, from ten on in two, at the right."""
    columns = 1 if count <= 9 else 2
    parts = 5 if count <= 5 else 7 if count <= 7 else 9 if count <= 9 else 5
    strip = 1 / parts
    each = 4 if count <= 5 else 6 if count <= 7 else 8
    rects = [_fraction(frame, 0, 0, 1 - strip, 1)]
    for slot in range(count - 1):
        column, row = divmod(slot, each)
        width = strip / columns
        rects.append(_fraction(frame, 1 - strip + width * column, row / each, width, 1 / each))
    return tuple(rects[:count])


def nine_grid(frame: Frame, count: int) -> tuple[Rect, ...]:
    """Mode 3: equal pictures; two stand side by side, then 2×2, 3×3, 4×4, row by row."""
    if count <= 0:
        return ()
    columns = 1 if count == 1 else 2 if count <= 4 else 3 if count <= 9 else 4
    rows = 1 if count <= 2 else columns
    return tuple(
        _fraction(frame, slot % columns / columns, slot // columns / rows, 1 / columns, 1 / rows)
        for slot in range(count)
    )
