"""What a moved or resized rectangle snaps to: the frame, guides, other items, equal gaps, equal sizes, even pixels.

Make one `SnapTargets` when a gesture begins and ask it for every mouse move. Edges and centres are compared on
each axis by itself, whether or not the rectangles overlap on the other. The caller leaves hidden items and those
that move out, and turns its tolerance in screen pixels into output pixels.

What is nearest wins; an even pixel only where nothing else is near, for two lines that meet are worth more than
a colour sample (4:2:0) that is cut.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from designer.show.rects import Axis, Frame, Handle, Rect
from designer.show.snaplines import ALL_KINDS, KINDS, AxisTargets, Guide, GuideKind, Kind, Place

__all__ = ["ALL_KINDS", "KINDS", "Guide", "GuideKind", "Kind", "Snap", "SnapTargets", "snap_move", "snap_resize"]


class Snap(NamedTuple):
    """The move that was meant, changed by at most the tolerance, and what it snapped to."""

    dx: int
    dy: int
    guides: tuple[Guide, ...] = ()


class SnapTargets:
    """What there is to snap to during one gesture.

    `guides` are lines of the user's own, as (axis, position). Only the `kinds` that are given count.
    """

    __slots__ = ("x", "y")

    def __init__(
        self,
        others: Iterable[Rect],
        frame: Frame,
        *,
        guides: Iterable[tuple[Axis, int]] = (),
        kinds: frozenset[Kind] = ALL_KINDS,
    ) -> None:
        rects = [rect for rect in others if rect.w > 0 and rect.h > 0]
        own = tuple(guides)
        self.x = AxisTargets("x", rects, frame, [at for axis, at in own if axis == "x"], kinds)
        self.y = AxisTargets("y", rects, frame, [at for axis, at in own if axis == "y"], kinds)


def _targets(others: SnapTargets | Iterable[Rect], frame: Frame) -> SnapTargets:
    return others if isinstance(others, SnapTargets) else SnapTargets(others, frame)


def snap_move(
    rect: Rect, dx: int, dy: int, others: SnapTargets | Iterable[Rect], frame: Frame, tolerance: float
) -> Snap:
    """Where a rectangle that is dragged by (dx, dy) snaps to; its edges and its centre count.

    `rect` is the bounds of what moves, before the gesture; `tolerance` in output pixels. What holds it inside
    the frame comes after.
    """
    targets = _targets(others, frame)
    reach = int(tolerance)
    x, y, w, h = rect
    across = targets.x.moved(x + dx, w, y + dy, y + dy + h, reach, even=dx != 0)
    down = targets.y.moved(y + dy, h, x + dx, x + dx + w, reach, even=dy != 0)
    left, top = across.at, down.at
    guides = _guides("x", across, top, top + h) if across.lines or across.gaps else ()
    if down.lines or down.gaps:
        guides = (*guides, *_guides("y", down, left, left + w))
    return Snap(left - x, top - y, guides)


def _guides(axis: Axis, place: Place, low: int, high: int) -> tuple[Guide, ...]:
    """The lines a place stands on, long enough to join both rectangles, and its equal gaps."""
    found = [
        Guide(axis, at, low if low < begin else begin, high if high > end else end, kind)
        for at, begin, end, kind in place.lines
    ]
    if place.gaps:
        found += [Guide(axis, (low + high) / 2, start, end, "gap", str(end - start)) for start, end in place.gaps]
    return tuple(found)


def snap_resize(
    rect: Rect,
    handle: Handle,
    dx: int,
    dy: int,
    others: SnapTargets | Iterable[Rect],
    frame: Frame,
    tolerance: float,
    *,
    keep_ratio: bool = False,
) -> Snap:
    """Where the edges that a handle moves snap to: lines, gaps, or the size of another item.

    With `keep_ratio` only the axis that leads snaps, the other follows it.
    """
    targets = _targets(others, frame)
    reach = int(tolerance)
    x, y, w, h = rect
    leads: Axis | None = None
    if keep_ratio and len(handle) == 2 and w > 0 and h > 0:
        leads = "x" if abs(dx / w) >= abs(dy / h) else "y"
    across = down = None
    if ("w" in handle or "e" in handle) and leads != "y":
        across = targets.x.pulled(x, w, dx, y, y + h, reach, before="w" in handle)
        dx = across.at - (x if "w" in handle else x + w)
    if ("n" in handle or "s" in handle) and leads != "x":
        down = targets.y.pulled(y, h, dy, x, x + w, reach, before="n" in handle)
        dy = down.at - (y if "n" in handle else y + h)
    left, right = (x + dx, x + w) if "w" in handle else (x, x + w + dx) if "e" in handle else (x, x + w)
    top, bottom = (y + dy, y + h) if "n" in handle else (y, y + h + dy) if "s" in handle else (y, y + h)
    right, bottom = max(left, right), max(top, bottom)
    guides: list[Guide] = []
    if across is not None:
        guides += _guides("x", across, top, bottom)
        if across.sized:
            guides.append(Guide("x", (top + bottom) / 2, left, right, "size", str(right - left)))
    if down is not None:
        guides += _guides("y", down, left, right)
        if down.sized:
            guides.append(Guide("y", (left + right) / 2, top, bottom, "size", str(bottom - top)))
    return Snap(dx, dy, tuple(guides))
