"""What a moved or resized rectangle snaps to: the frame, other items, equal gaps, equal sizes.

Make one `SnapTargets` when a gesture begins and ask it for every mouse move. Edges and centres are compared on
each axis by itself, whether or not the rectangles overlap on the other. The caller leaves hidden items and those
that move out, and turns its tolerance in screen pixels into output pixels.

Inside, positions are doubled, so that a centre between two pixels is a whole number too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import repeat
from typing import Literal, NamedTuple

from designer.show.rects import Axis, Frame, Handle, Rect

GuideKind = Literal["frame", "centre", "edge", "guide", "gap", "size"]


class Guide(NamedTuple):
    """A line to draw while dragging, in output pixels.

    With axis "x" it stands at x = position and runs from y = start to y = end, with "y" the other way round.
    Of kind "gap" and "size" it is a measure instead: along its axis from start to end, at `position` on the
    other axis, with the number of pixels as label.
    """

    axis: Axis
    position: float
    start: float
    end: float
    kind: GuideKind
    label: str = ""


class Snap(NamedTuple):
    """The move that was meant, changed by at most the tolerance, and what it snapped to."""

    dx: int
    dy: int
    guides: tuple[Guide, ...] = ()


class _Line(NamedTuple):
    """Something to snap to on one axis: doubled position, its extent on the other axis."""

    at: int
    start: int
    end: int
    kind: GuideKind


class _Span(NamedTuple):
    """A rectangle as one axis sees it: its stretch there, and the stretch across."""

    start: int
    end: int
    low: int
    high: int


def _span(rect: Rect, axis: Axis) -> _Span:
    if axis == "x":
        return _Span(rect.x, rect.x + rect.w, rect.y, rect.y + rect.h)
    return _Span(rect.y, rect.y + rect.h, rect.x, rect.x + rect.w)


class SnapTargets:
    """What there is to snap to during one gesture.

    `guides` are lines of the user's own, as (axis, position). Each kind can be left out.
    """

    def __init__(
        self,
        others: Iterable[Rect],
        frame: Frame,
        *,
        guides: Iterable[tuple[Axis, int]] = (),
        to_frame: bool = True,
        to_items: bool = True,
        to_gaps: bool = True,
        to_sizes: bool = True,
    ) -> None:
        rects = [rect for rect in others if rect.w > 0 and rect.h > 0]
        self._lines: dict[Axis, list[_Line]] = {}
        self._at: dict[Axis, list[int]] = {}
        self._rows: dict[Axis, list[_Span]] = {}
        self._sizes: dict[Axis, list[int]] = {}
        own = tuple(guides)
        axes: tuple[Axis, Axis] = ("x", "y")
        for axis in axes:
            room, across = frame if axis == "x" else (frame[1], frame[0])
            spans = sorted(_span(rect, axis) for rect in rects)
            lines = [_Line(2 * at, 0, across, "guide") for line_axis, at in own if line_axis == axis]
            if to_frame:
                lines += [_Line(0, 0, across, "frame"), _Line(2 * room, 0, across, "frame")]
                lines.append(_Line(room, 0, across, "centre"))
            if to_items:
                for span in spans:
                    lines.append(_Line(2 * span.start, span.low, span.high, "edge"))
                    lines.append(_Line(2 * span.end, span.low, span.high, "edge"))
                    lines.append(_Line(span.start + span.end, span.low, span.high, "centre"))
            lines.sort()
            self._lines[axis] = lines
            self._at[axis] = [line.at for line in lines]
            self._rows[axis] = spans if to_gaps else []
            self._sizes[axis] = sorted({span.end - span.start for span in spans}) if to_sizes else []

    def nearest(self, axis: Axis, probes: Iterable[int], tolerance: int) -> int | None:
        """The smallest doubled shift that brings one of the doubled probes onto a line, None beyond tolerance."""
        at = self._at[axis]
        best: int | None = None
        limit = tolerance
        for probe in probes:
            index = bisect_left(at, probe)
            if index < len(at) and at[index] - probe <= limit:
                limit = at[index] - probe
                best = limit
            if index and probe - at[index - 1] <= limit and (best is None or probe - at[index - 1] < abs(best)):
                limit = probe - at[index - 1]
                best = -limit
        return best

    def _index(self, axis: Axis, probe: int) -> int | None:
        """The first line at a doubled position, or half a pixel beside it: an odd size has no nearer centre."""
        at = self._at[axis]
        index = bisect_left(at, probe)
        if index < len(at) and at[index] <= probe + 1:
            return index
        if index and at[index - 1] == probe - 1:
            return bisect_left(at, probe - 1)
        return None

    def guides_at(self, axis: Axis, probes: Iterable[int], span: _Span) -> list[Guide]:
        """Lines that the doubled probes lie on, one for each position, long enough to join both rectangles."""
        at, lines = self._at[axis], self._lines[axis]
        found: list[Guide] = []
        for index in map(self._index, repeat(axis), probes):
            if index is None:
                continue
            probe = at[index]
            start, end, kind = span.low, span.high, lines[index].kind
            while index < len(at) and at[index] == probe:
                start, end = min(start, lines[index].start), max(end, lines[index].end)
                if lines[index].kind == "frame":
                    kind = "frame"
                index += 1
            found.append(Guide(axis, probe / 2, start, end, kind))
        return found

    def gap(self, axis: Axis, span: _Span, tolerance: int) -> tuple[int, list[tuple[int, int]]] | None:
        """The shift in pixels to a place with equal gaps, and the stretches of these gaps; None beyond tolerance.

        Looks at the items that share a row (or column) with the moving one: in the middle between its two
        neighbours, or as far from one of them as two others of the row are from each other.
        """
        row = [one for one in self._rows[axis] if one.low < span.high and span.low < one.high]
        if len(row) < 2:
            return None
        size = span.end - span.start
        before = max((one.end for one in row if one.end <= span.start + tolerance), default=None)
        after = min((one.start for one in row if one.start >= span.end - tolerance), default=None)
        best: tuple[int, list[tuple[int, int]]] | None = None
        if before is not None and after is not None and after - before - size > 0:
            free = after - before - size
            start = before + free // 2
            if free % 2 == 0 and abs(start - span.start) <= tolerance:
                best = start - span.start, [(before, start), (start + size, after)]
        end = row[0].end
        for one in row[1:]:
            gap, gap_start = one.start - end, end
            end = max(end, one.end)
            if gap <= 0:
                continue
            places: list[tuple[int, tuple[int, int]]] = []
            if before is not None:
                places.append((before + gap, (before, before + gap)))
            if after is not None:
                places.append((after - gap - size, (after - gap, after)))
            for place, stretch in places:
                shift = place - span.start
                if abs(shift) <= tolerance and (best is None or abs(shift) < abs(best[0])):
                    best = shift, [(gap_start, gap_start + gap), stretch]
        return best

    def size(self, axis: Axis, wanted: int, tolerance: int) -> int | None:
        """The difference in pixels to the nearest size another item has, None beyond tolerance."""
        sizes = self._sizes[axis]
        index = bisect_left(sizes, wanted)
        near = [size - wanted for size in sizes[max(0, index - 1) : index + 1] if abs(size - wanted) <= tolerance]
        return min(near, key=abs) if near else None


def _targets(others: SnapTargets | Iterable[Rect], frame: Frame) -> SnapTargets:
    return others if isinstance(others, SnapTargets) else SnapTargets(others, frame)


def _moved_on(targets: SnapTargets, axis: Axis, rect: Rect, tolerance: int) -> tuple[int, list[tuple[int, int]]]:
    """The shift in pixels of a moving rectangle on one axis, and the gaps that became equal."""
    span = _span(rect, axis)
    double = targets.nearest(axis, (2 * span.start, span.start + span.end, 2 * span.end), 2 * tolerance)
    shift = None if double is None else int(double / 2)
    gap = targets.gap(axis, span, tolerance) if targets._rows[axis] else None
    if gap is not None and (shift is None or abs(gap[0]) < abs(shift)):
        return gap
    return shift or 0, []


def snap_move(
    rect: Rect, dx: int, dy: int, others: SnapTargets | Iterable[Rect], frame: Frame, tolerance: float
) -> Snap:
    """Where a rectangle that is dragged by (dx, dy) snaps to; its edges and its centre count.

    `rect` is the bounds of what moves, before the gesture; `tolerance` in output pixels. What holds it inside
    the frame comes after.
    """
    targets = _targets(others, frame)
    reach = int(tolerance)
    there = rect.moved(dx, dy)
    shift_x, gaps_x = _moved_on(targets, "x", there, reach)
    shift_y, gaps_y = _moved_on(targets, "y", there, reach)
    there = there.moved(shift_x, shift_y)
    guides: list[Guide] = []
    for axis, gaps in (("x", gaps_x), ("y", gaps_y)):
        on: Axis = "x" if axis == "x" else "y"
        span = _span(there, on)
        guides += targets.guides_at(on, (2 * span.start, span.start + span.end, 2 * span.end), span)
        middle = (span.low + span.high) / 2
        guides += [Guide(on, middle, start, end, "gap", str(end - start)) for start, end in gaps]
    return Snap(dx + shift_x, dy + shift_y, tuple(guides))


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
    """Where the edges that a handle moves snap to: lines, or the size of another item.

    With `keep_ratio` only the axis that leads snaps, the other follows it.
    """
    targets = _targets(others, frame)
    reach = int(tolerance)
    moves: dict[Axis, int] = {"x": dx, "y": dy}
    pulled: dict[Axis, int] = {}
    if "w" in handle or "e" in handle:
        pulled["x"] = -1 if "w" in handle else 1
    if "n" in handle or "s" in handle:
        pulled["y"] = -1 if "n" in handle else 1
    if keep_ratio and len(pulled) == 2 and rect.w > 0 and rect.h > 0:
        pulled.pop("y" if abs(dx / rect.w) >= abs(dy / rect.h) else "x")
    sized: list[Axis] = []
    for axis, sign in pulled.items():
        span = _span(rect, axis)
        edge = (span.start if sign < 0 else span.end) + moves[axis]
        size = (span.end - edge) if sign < 0 else (edge - span.start)
        double = targets.nearest(axis, (2 * edge,), 2 * reach)
        by_size = targets.size(axis, size, reach)
        if double is not None and double % 2 == 0 and (by_size is None or abs(double) // 2 <= abs(by_size)):
            moves[axis] += double // 2
        elif by_size is not None:
            moves[axis] += sign * by_size
            sized.append(axis)
    west, north = pulled.get("x") == -1, pulled.get("y") == -1
    x = rect.x + moves["x"] if west else rect.x
    y = rect.y + moves["y"] if north else rect.y
    w = rect.w + pulled.get("x", 0) * moves["x"]
    h = rect.h + pulled.get("y", 0) * moves["y"]
    there = Rect(x, y, max(0, w), max(0, h))
    guides: list[Guide] = []
    for axis, sign in pulled.items():
        span = _span(there, axis)
        guides += targets.guides_at(axis, (2 * (span.start if sign < 0 else span.end),), span)
        if axis in sized:
            middle = (span.low + span.high) / 2
            guides.append(Guide(axis, middle, span.start, span.end, "size", str(span.end - span.start)))
    return Snap(moves["x"], moves["y"], tuple(guides))
