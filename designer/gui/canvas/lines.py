"""The lines and measures that show what a drag has snapped to, on whole screen pixels.

They change with almost every move of the mouse, and most of them only grow or shrink at one end: what is painted
again is the difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter

from designer.gui.canvas import stamps
from designer.show.geometry import Guide

MEASURES = ("gap", "size")
"""Kinds of guides that show a distance instead of a line to stand on."""
_END = 4
"""How far the ends of a measure reach to both sides, in screen pixels."""

Piece = tuple[int, int, int, int]
"""x, y, width, height in whole screen pixels."""


class GuideLine(NamedTuple):
    """A guide in the viewport, one screen pixel wide."""

    x: int
    y: int
    width: int
    height: int
    label: str
    measure: bool
    """Whether it is a distance, with ends, and not a line that things stand on."""


def guide_line(guide: Guide, zoom: float, left: float, top: float) -> GuideLine:
    """A guide in the viewport. `zoom` screen pixels per output pixel; (left, top) is where 0,0 stands."""
    axis, position, start, end, kind, label = guide
    measure = kind in MEASURES
    if (axis == "x") != measure:
        begin = round(start * zoom + top)
        return GuideLine(round(position * zoom + left), begin, 1, round(end * zoom + top) - begin, label, measure)
    begin = round(start * zoom + left)
    return GuideLine(begin, round(position * zoom + top), round(end * zoom + left) - begin, 1, label, measure)


def label_place(line: GuideLine) -> tuple[int, int]:
    """Where the label of a measure stands: on its middle."""
    x, y, wide, high, label, _ = line
    return x + (wide - stamps.width(label)) // 2, y + (high - stamps.HEIGHT) // 2


_Stretches = dict[int, tuple[int, int]]
"""Where lines stand, and from where to where each runs."""


class Ground(NamedTuple):
    """What some lines cover."""

    upright: _Stretches
    level: _Stretches
    measures: set[GuideLine]
    """What is painted again as a whole."""


BARE = Ground({}, {}, set())


def ground(lines: Sequence[GuideLine]) -> Ground:
    """What these lines cover."""
    if not lines:
        return BARE
    upright: _Stretches = {}
    level: _Stretches = {}
    measures = set()
    for line in lines:
        x, y, wide, high, _, measure = line
        if measure:
            measures.add(line)
            continue
        stretches, at, begin, end = (upright, x, y, y + high) if wide == 1 else (level, y, x, x + wide)
        if (other := stretches.get(at)) is not None:
            if begin > other[1] or end < other[0]:
                measures.add(line)  # with a gap between them they are no one stretch: as a whole, or not at all
                continue
            begin, end = min(begin, other[0]), max(end, other[1])
        stretches[at] = begin, end
    return Ground(upright, level, measures)


def to_repaint(old: Ground, new: Ground) -> list[Piece]:
    """What has to be painted again when one set of lines follows another."""
    pieces: list[Piece] = []
    if old.upright != new.upright:
        pieces += [(x, begin, 1, end - begin) for x, begin, end in _differing(old.upright, new.upright)]
    if old.level != new.level:
        pieces += [(begin, y, end - begin, 1) for y, begin, end in _differing(old.level, new.level)]
    if old.measures != new.measures:
        for line in old.measures ^ new.measures:
            x, y, wide, high, label, _ = line
            pieces.append((x - _END, y - _END, wide + 2 * _END, high + 2 * _END))
            if label:
                pieces.append((*label_place(line), stamps.width(label), stamps.HEIGHT))
    return pieces


def _differing(old: _Stretches, new: _Stretches) -> list[tuple[int, int, int]]:
    """Where lines stand, and the part of them that is in one and not in the other."""
    found = [(at, *stretch) for at, stretch in new.items() if at not in old]
    for at, (begin, end) in old.items():
        other = new.get(at)
        if other is None:
            found.append((at, begin, end))
            continue
        begin_too, end_too = other
        if begin != begin_too:
            found.append((at, begin, begin_too) if begin < begin_too else (at, begin_too, begin))
        if end != end_too:
            found.append((at, end, end_too) if end < end_too else (at, end_too, end))
    return found


def paint(painter: QPainter, lines: Iterable[GuideLine], color: QColor) -> None:
    """Paint them; the painter stands in viewport coordinates."""
    fill = painter.fillRect
    labelled = []
    for line in lines:
        x, y, wide, high, label, measure = line
        fill(x, y, wide, high, color)
        if not measure:
            continue
        if high == 1:
            fill(x, y - _END, 1, 2 * _END + 1, color)
            fill(x + wide - 1, y - _END, 1, 2 * _END + 1, color)
        else:
            fill(x - _END, y, 2 * _END + 1, 1, color)
            fill(x - _END, y + high - 1, 2 * _END + 1, 1, color)
        if label:
            labelled.append(line)
    if labelled:
        rgb, dpr = color.rgb(), painter.device().devicePixelRatio()
        for line in labelled:
            painter.drawPixmap(*label_place(line), stamps.label(line.label, rgb, dpr))
