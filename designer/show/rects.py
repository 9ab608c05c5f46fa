"""Rectangles as arithmetic: held inside a frame, pulled by a handle, scaled with their bounds.

All numbers are output pixels, x to the right and y down from the frame's top left corner. A frame is the pair
(width, height).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Frame = tuple[int, int]
Axis = Literal["x", "y"]
Handle = Literal["nw", "n", "ne", "e", "se", "s", "sw", "w"]

SMALLEST = 16
"""No handle makes an item narrower or lower than this, unless it was so before."""


class Rect(NamedTuple):
    """A rectangle in output pixels."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, which may fall between two pixels."""
        return self.x + self.w / 2, self.y + self.h / 2

    def moved(self, dx: int, dy: int) -> Rect:
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def inside(self, frame: Frame) -> bool:
        """Whether no part of it lies outside the frame."""
        return self.x >= 0 and self.y >= 0 and self.right <= frame[0] and self.bottom <= frame[1]

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def overlaps(self, other: Rect) -> bool:
        """Whether they share at least one pixel."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


def bounds(rects: list[Rect]) -> Rect:
    """The smallest rectangle around all. Raises ValueError where there is none."""
    if len(rects) == 1:
        return rects[0]
    x, y = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(x, y, max(r.x + r.w for r in rects) - x, max(r.y + r.h for r in rects) - y)


def play(start: int, size: int, room: int) -> tuple[int, int]:
    """How far back and forth a stretch may move and stay within 0…room.

    One that sticks out may not stick out further there, but may come back; one that sticks out on both
    sides may move as long as it does.
    """
    end = start + size
    if start < 0 and end > room:
        return room - end, -start
    return min(0, -start), max(0, room - end)


class Leeway(NamedTuple):
    """How far a group may move and stay inside the frame as a whole: to the left and right, up and down."""

    left: int
    right: int
    up: int
    down: int


def leeway(rects: list[Rect], frame: Frame) -> Leeway:
    """What `held_move` keeps to, worked out once for a drag."""
    across = [play(rect.x, rect.w, frame[0]) for rect in rects]
    down = [play(rect.y, rect.h, frame[1]) for rect in rects]
    return Leeway(
        max((low for low, _ in across), default=0),
        min((high for _, high in across), default=0),
        max((low for low, _ in down), default=0),
        min((high for _, high in down), default=0),
    )


def held_move(rects: list[Rect], dx: int, dy: int, frame: Frame) -> tuple[int, int]:
    """What of a move is left when the group as a whole is held inside the frame."""
    for rect in rects:
        low, high = play(rect.x, rect.w, frame[0])
        dx = low if dx < low else high if dx > high else dx
        low, high = play(rect.y, rect.h, frame[1])
        dy = low if dy < low else high if dy > high else dy
    return dx, dy


def _held_stretch(old: tuple[int, int], new: tuple[int, int], room: int) -> tuple[int, int]:
    low, high = min(0, old[0]), max(room, old[0] + old[1])
    size = max(0, min(new[1], high - low))
    return max(low, min(new[0], high - size)), size


def held(old: Rect, new: Rect, frame: Frame) -> Rect:
    """`new`, pushed and if need be shrunk into the frame; where `old` stuck out, it may go on doing so."""
    x, w = _held_stretch((old.x, old.w), (new.x, new.w), frame[0])
    y, h = _held_stretch((old.y, old.h), (new.y, new.h), frame[1])
    return Rect(x, y, w, h)


def _side(before: bool, after: bool, start: int, size: int, delta: int, room: int, least: int) -> tuple[int, int]:
    """One axis of a resize: the stretch after its start or its end was pulled by delta."""
    end = start + size
    if before:
        start = min(max(start + delta, min(0, start)), end - min(least, size))
    elif after:
        end = max(min(end + delta, max(room, end)), start + min(least, size))
    return start, end - start


def resize(
    rect: Rect,
    handle: Handle,
    dx: int,
    dy: int,
    frame: Frame,
    *,
    keep_ratio: bool = False,
    least: tuple[int, int] = (SMALLEST, SMALLEST),
) -> Rect:
    """The rectangle after a handle was pulled by (dx, dy), held inside the frame.

    With `keep_ratio` a corner keeps the opposite corner in place, a side keeps the middle of the opposite side.
    """
    west, east, north, south = "w" in handle, "e" in handle, "n" in handle, "s" in handle
    if not keep_ratio or rect.w <= 0 or rect.h <= 0:
        x, w = _side(west, east, rect.x, rect.w, dx, frame[0], least[0])
        y, h = _side(north, south, rect.y, rect.h, dy, frame[1], least[1])
        return Rect(x, y, w, h)
    across = (rect.w + (dx if east else -dx if west else 0)) / rect.w
    down = (rect.h + (dy if south else -dy if north else 0)) / rect.h
    scale = across if abs(across - 1) >= abs(down - 1) else down
    # How large it may get: up to the frame on each side that moves; where it sticks out, no larger than it is.
    space_x = _space(west, east, rect.x, rect.w, frame[0])
    space_y = _space(north, south, rect.y, rect.h, frame[1])
    scale = min(scale, max(1.0, min(space_x / rect.w, space_y / rect.h)))
    scale = max(scale, min(1.0, max(least[0] / rect.w, least[1] / rect.h)))
    w, h = min(round(rect.w * scale), max(space_x, rect.w)), min(round(rect.h * scale), max(space_y, rect.h))
    x = rect.right - w if west else rect.x if east else rect.x + (rect.w - w) // 2
    y = rect.bottom - h if north else rect.y if south else rect.y + (rect.h - h) // 2
    return held(rect, Rect(x, y, w, h), frame)


def _space(before: bool, after: bool, start: int, size: int, room: int) -> int:
    """How long a stretch may get in a frame of that length when its start, its end or (neither) both move."""
    if before:
        return start + size
    if after:
        return room - start
    return size + 2 * min(start, room - start - size)


def resized(
    rects: Mapping[str, Rect], handle: Handle, dx: int, dy: int, frame: Frame, *, keep_ratio: bool = False
) -> dict[str, Rect]:
    """Where rectangles go when a handle of their common bounds is pulled by (dx, dy), held inside the frame.

    The bounds may shrink until the narrowest of them has reached the smallest size.
    """
    box = bounds(list(rects.values()))
    least = (
        -(-box.w * SMALLEST // max(SMALLEST, min(rect.w for rect in rects.values()))),
        -(-box.h * SMALLEST // max(SMALLEST, min(rect.h for rect in rects.values()))),
    )
    new_box = resize(box, handle, dx, dy, frame, keep_ratio=keep_ratio, least=least)
    return {key: scaled(rect, box, new_box) for key, rect in rects.items()}


def scaled(rect: Rect, box: Rect, new_box: Rect) -> Rect:
    """Where a part of `box` goes when the box becomes `new_box`. Edges that touched still touch."""
    left = _mapped(rect.x - box.x, box.w, new_box.w)
    right = _mapped(rect.right - box.x, box.w, new_box.w)
    top = _mapped(rect.y - box.y, box.h, new_box.h)
    bottom = _mapped(rect.bottom - box.y, box.h, new_box.h)
    return Rect(new_box.x + left, new_box.y + top, right - left, bottom - top)


def _mapped(offset: int, old: int, new: int) -> int:
    return offset if old == new or old <= 0 else round(offset * new / old)
