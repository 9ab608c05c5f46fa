"""One axis of snapping: its lines, gaps and sizes, in tables that answer a mouse move with a few bisections.

A drag asks some hundred times a second with the same size, so for that size each line is turned into the places
where a rectangle's start, centre or end would stand on it. Positions are whole output pixels; a centre that falls
between two pixels has two nearest places, and takes the even one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple, get_args

from designer.show.areas import ACTION_SAFE, TITLE_SAFE, inset, thirds
from designer.show.rects import Axis, Frame, Rect

Kind = Literal["frame", "centre", "thirds", "safe", "guides", "items", "gaps", "sizes", "even"]
"""What can be snapped to; each can be switched off by itself."""
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
ALL_KINDS: Final[frozenset[Kind]] = frozenset(KINDS)

GuideKind = Literal["guide", "frame", "centre", "edge", "third", "safe", "gap", "size"]
_RANK: Final = {"guide": 0, "edge": 1, "centre": 2, "frame": 3, "third": 4, "safe": 5}
"""Of what kind a line is that several stand on."""
_FOR_EDGES: Final = frozenset(("frame", "third", "safe"))
"""Only edges stand on these: a centre there is seldom meant."""


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


class Line(NamedTuple):
    """Something to stand on: its position, which may be between two pixels, and its extent on the other axis."""

    at: float
    low: int
    high: int
    kind: GuideKind


class Place(NamedTuple):
    """Where a start (or, pulled, an edge) goes: the lines it then stands on, and the gaps that became equal."""

    at: int
    lines: tuple[Line, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    sized: bool = False
    """Whether the size is now that of another item."""


class _Row(NamedTuple):
    """The items that share a row (or column) as blocks without overlaps, and the gaps between them."""

    starts: list[int]
    ends: list[int]
    gaps: list[int]
    stretches: dict[int, tuple[int, int]]
    """Gap: where the first of this length is."""


class AxisTargets:
    """What one axis offers."""

    __slots__ = ("_at", "_even", "_gaps", "_highs", "_lines", "_lows", "_places", "_rows", "_sizes", "_spans")

    def __init__(
        self, axis: Axis, rects: Sequence[Rect], frame: Frame, guides: Iterable[int], kinds: frozenset[Kind]
    ) -> None:
        room, across = frame if axis == "x" else (frame[1], frame[0])
        if axis == "x":
            spans = sorted((r.x, r.x + r.w, r.y, r.y + r.h) for r in rects)
        else:
            spans = sorted((r.y, r.y + r.h, r.x, r.x + r.w) for r in rects)
        lines: dict[int, Line] = {}  # by doubled position
        if "guides" in kinds:
            for at in guides:
                _add(lines, 2 * at, 0, across, "guide")
        if "frame" in kinds:
            _add(lines, 0, 0, across, "frame")
            _add(lines, 2 * room, 0, across, "frame")
        if "centre" in kinds:
            _add(lines, room, 0, across, "centre")
        if "thirds" in kinds:
            for at in thirds(room):
                _add(lines, 2 * at, 0, across, "third")
        if "safe" in kinds:
            for at in (*inset(room, ACTION_SAFE), *inset(room, TITLE_SAFE)):
                _add(lines, 2 * at, 0, across, "safe")
        if "items" in kinds:
            for start, end, low, high in spans:
                _add(lines, 2 * start, low, high, "edge")
                _add(lines, 2 * end, low, high, "edge")
                _add(lines, start + end, low, high, "centre")
        self._lines = lines
        self._places: dict[int, tuple[list[int], dict[int, tuple[Line, ...]]]] = {}
        self._at = sorted(at // 2 for at in lines if at % 2 == 0)
        self._even = "even" in kinds
        self._gaps = "gaps" in kinds and len(spans) > 1
        self._spans = spans
        self._lows = sorted(span[2] for span in spans)
        self._highs = sorted(span[3] for span in spans)
        self._rows: dict[tuple[int, int], _Row] = {}
        self._sizes = sorted({span[1] - span[0] for span in spans}) if "sizes" in kinds else []

    def moved(self, start: int, size: int, low: int, high: int, reach: int, *, even: bool) -> Place:
        """Where a stretch that was moved to `start` snaps to. `low` and `high` are its extent on the other axis.

        `even`: whether it may go to an even pixel where nothing else holds it.
        """
        known = self._places.get(size)
        if known is None:
            known = self._places[size] = self._placed(size)
        starts, lines = known
        at = _nearest(starts, start, reach)
        if at != start and self._gaps:
            found = self._equal_gap(start, size, low, high, reach)
            if found is not None and (at is None or abs(found[0] - start) < abs(at - start)):
                return Place(found[0], lines.get(found[0], ()), found[1])
        if at is not None:
            return Place(at, lines[at])
        return Place(_evened(start) if even and self._even and reach else start)

    def pulled(self, start: int, size: int, by: int, low: int, high: int, reach: int, *, before: bool) -> Place:
        """Where the edge of a stretch that was pulled snaps to: its start if `before`, else its end."""
        still = start + size if before else start
        edge = (start if before else start + size) + by
        best: Place | None = None
        at = _nearest(self._at, edge, reach)
        if at is not None:
            best = Place(at, (self._lines[2 * at],))
        wanted = still - edge if before else edge - still
        other = _nearest(self._sizes, wanted, reach)
        if other is not None and (best is None or abs(other - wanted) < abs(best.at - edge)):
            place = still - other if before else still + other
            best = Place(place, self._on(place), sized=True)
        if self._gaps and (best is None or best.at != edge):
            found = self._gap_at_edge(edge, low, high, reach, before=before)
            if found is not None and (best is None or abs(found[0] - edge) < abs(best.at - edge)):
                best = Place(found[0], self._on(found[0]), found[1])
        if best is not None:
            return best
        return Place(_evened(edge) if by and self._even and reach else edge)

    def _on(self, at: int) -> tuple[Line, ...]:
        line = self._lines.get(2 * at)
        return () if line is None else (line,)

    def _placed(self, size: int) -> tuple[list[int], dict[int, tuple[Line, ...]]]:
        """Where a stretch of this size may start to stand on a line, and the lines it then stands on."""
        found: dict[int, list[Line]] = {}
        for double, line in self._lines.items():
            starts = (
                (double, double - 2 * size) if line.kind in _FOR_EDGES else (double, double - size, double - 2 * size)
            )
            for start in starts:
                place, odd = divmod(start, 2)
                # Half a pixel cannot be moved: beside it, on the even side.
                found.setdefault(place + (odd and place % 2), []).append(line)
        return sorted(found), {at: tuple(lines) for at, lines in found.items()}

    def _row(self, low: int, high: int) -> _Row:
        """The items between `low` and `high` on the other axis."""
        key = bisect_left(self._lows, high), bisect_right(self._highs, low)
        row = self._rows.get(key)
        if row is not None:
            return row
        starts: list[int] = []
        ends: list[int] = []
        stretches: dict[int, tuple[int, int]] = {}
        for start, end, one_low, one_high in self._spans:
            if one_low >= high or one_high <= low:
                continue
            if not ends or start > ends[-1]:
                if ends:
                    stretches.setdefault(start - ends[-1], (ends[-1], start))
                starts.append(start)
                ends.append(end)
            elif end > ends[-1]:
                ends[-1] = end
        row = self._rows[key] = _Row(starts, ends, sorted(stretches), stretches)
        return row

    def _equal_gap(
        self, start: int, size: int, low: int, high: int, reach: int
    ) -> tuple[int, tuple[tuple[int, int], ...]] | None:
        """The nearest place with equal gaps: in the middle between two neighbours, or a gap of the row again."""
        row = self._row(low, high)
        if len(row.ends) < 2:
            return None
        end = start + size
        index = bisect_right(row.ends, start + reach)
        before = row.ends[index - 1] if index else None
        index = bisect_left(row.starts, end - reach)
        after = row.starts[index] if index < len(row.starts) else None
        best: tuple[int, tuple[tuple[int, int], ...]] | None = None
        limit = reach
        if before is not None and after is not None and (free := after - before - size) > 0 and not free % 2:
            place = before + free // 2
            if abs(place - start) <= limit:
                limit = abs(place - start) - 1
                best = place, ((before, place), (place + size, after))
        if before is not None:
            gap = _nearest(row.gaps, start - before, limit)
            if gap is not None and (after is None or before + gap + size <= after):
                limit = abs(start - before - gap) - 1
                best = before + gap, (row.stretches[gap], (before, before + gap))
        if after is not None and limit >= 0:
            gap = _nearest(row.gaps, after - end, limit)
            if gap is not None and (before is None or after - gap - size >= before):
                best = after - gap - size, (row.stretches[gap], (after - gap, after))
        return best

    def _gap_at_edge(
        self, edge: int, low: int, high: int, reach: int, *, before: bool
    ) -> tuple[int, tuple[tuple[int, int], ...]] | None:
        """The nearest place of a pulled edge as far from its neighbour as two others of the row are."""
        row = self._row(low, high)
        if len(row.ends) < 2:
            return None
        if before:
            index = bisect_right(row.ends, edge + reach)
            gap = _nearest(row.gaps, edge - row.ends[index - 1], reach) if index else None
            if gap is None:
                return None
            beside = row.ends[index - 1]
            return beside + gap, (row.stretches[gap], (beside, beside + gap))
        index = bisect_left(row.starts, edge - reach)
        gap = _nearest(row.gaps, row.starts[index] - edge, reach) if index < len(row.starts) else None
        if gap is None:
            return None
        beside = row.starts[index]
        return beside - gap, (row.stretches[gap], (beside - gap, beside))


def _add(lines: dict[int, Line], double: int, low: int, high: int, kind: GuideKind) -> None:
    """One more line; two at the same position are one, as long as both."""
    old = lines.get(double)
    if old is not None:
        low, high = min(low, old.low), max(high, old.high)
        kind = old.kind if _RANK[old.kind] <= _RANK[kind] else kind
    lines[double] = Line(double / 2, low, high, kind)


def _nearest(places: list[int], at: int, reach: int) -> int | None:
    """The place nearest to a position, None beyond reach."""
    index = bisect_left(places, at)
    up = places[index] if index < len(places) else None
    if index and up != at:
        down = places[index - 1]
        if up is None or at - down <= up - at:
            return down if at - down <= reach else None
    return up if up is not None and up - at <= reach else None


def _evened(at: int) -> int:
    return at + at % 2
