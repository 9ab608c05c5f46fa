"""Snapping: same edges, centres and gaps, on move and resize, also between items that do not overlap (obs#12298)."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show.geometry import (
    ALL_KINDS,
    Frame,
    Handle,
    Kind,
    Rect,
    SnapTargets,
    held_move,
    leeway,
    snap_move,
    snap_resize,
)

FRAME = (1280, 720)
FAR = Rect(900, 600, 100, 50)
LINES: frozenset[Kind] = frozenset(("frame", "centre", "items"))


def only(*kinds: Kind, others: tuple[Rect, ...] = (), frame: Frame = FRAME, guides=()) -> SnapTargets:
    """Targets of these kinds and no others."""
    return SnapTargets(others, frame, guides=guides, kinds=frozenset(kinds))


def test_frame_edges_and_centre_draw_the_whole_line():
    snap = snap_move(Rect(100, 100, 200, 100), -97, 0, (), FRAME, 6)
    assert (snap.dx, snap.dy) == (-100, 0)
    assert [(g.axis, g.position, g.start, g.end, g.kind) for g in snap.guides] == [("x", 0, 0, 720, "frame")]
    snap = snap_move(Rect(100, 100, 200, 100), 443, 206, (), FRAME, 6)
    assert (snap.dx, snap.dy) == (440, 210)
    assert [(g.axis, g.position, g.kind) for g in snap.guides] == [("x", 640, "centre"), ("y", 360, "centre")]


def test_edges_snap_to_items_that_do_not_overlap_on_the_other_axis():
    snap = snap_move(Rect(0, 0, 60, 40), 897, 101, only("items", others=(FAR,)), FRAME, 6)
    assert (snap.dx, snap.dy) == (900, 101)
    (guide,) = snap.guides
    assert (guide.axis, guide.position, guide.start, guide.end) == ("x", 900, 101, 650)


def test_beyond_the_tolerance_nothing_snaps():
    assert snap_move(Rect(0, 0, 50, 40), 300, 300, (FAR,), FRAME, 6) == (300, 300, ())
    targets = only("items", others=(FAR,))
    assert snap_move(Rect(0, 0, 50, 40), 893, 300, targets, FRAME, 6).dx == 893
    assert snap_move(Rect(0, 0, 50, 40), 894, 300, targets, FRAME, 6).dx == 900


def test_the_gap_of_two_others_is_repeated_and_shown_with_its_size():
    row = (Rect(10, 300, 100, 100), Rect(134, 300, 100, 100))
    snap = snap_move(Rect(600, 320, 150, 90), -339, 0, row, FRAME, 6)
    assert snap.dx == 258 - 600
    gaps = [(g.axis, g.start, g.end, g.label) for g in snap.guides if g.kind == "gap"]
    assert gaps == [("x", 110, 134, "24"), ("x", 234, 258, "24")]


def test_between_two_others_the_gaps_become_equal():
    column = (Rect(300, 0, 100, 101), Rect(320, 500, 100, 100))
    snap = snap_move(Rect(310, 201, 77, 99), 0, 53, column, FRAME, 6)
    assert snap.dy == 101 + 150 - 201
    assert [g.label for g in snap.guides if g.kind == "gap"] == ["150", "150"]


def test_resizing_snaps_the_pulled_edges_only():
    rect = Rect(500, 300, 203, 101)
    snap = snap_resize(rect, "e", 194, 400, (FAR,), FRAME, 6)
    assert (snap.dx, snap.dy) == (197, 400)
    assert [(g.axis, g.position) for g in snap.guides] == [("x", 900)]
    snap = snap_resize(rect, "nw", -497, -2, (FAR,), FRAME, 6)
    assert (snap.dx, snap.dy) == (-500, -2)


def test_resizing_snaps_to_the_size_of_another_item():
    snap = snap_resize(Rect(200, 100, 70, 300), "e", 27, 0, (FAR,), FRAME, 6)
    assert snap.dx == 30
    assert [(g.kind, g.label) for g in snap.guides] == [("size", "100")]
    snap = snap_resize(Rect(200, 100, 70, 300), "w", -27, 0, (FAR,), FRAME, 6)
    assert snap.dx == -30


def test_with_a_fixed_ratio_only_the_leading_axis_snaps():
    rect = Rect(600, 100, 160, 90)
    snap = snap_resize(rect, "se", 137, 5, (FAR,), FRAME, 6, keep_ratio=True)
    assert (snap.dx, snap.dy) == (140, 5)


def test_guides_of_the_user_count_and_come_first():
    targets = SnapTargets((FAR,), FRAME, guides=[("x", 900), ("y", 111)])
    snap = snap_move(Rect(0, 0, 57, 40), 897, 108, targets, FRAME, 6)
    assert (snap.dx, snap.dy) == (900, 111)
    assert [(guide.axis, guide.kind) for guide in snap.guides] == [("x", "guide"), ("y", "guide")]


ITEM = Rect(333, 200, 101, 77)
MOVES: list[tuple[Kind, Rect, int, int]] = [
    ("frame", Rect(100, 500, 50, 40), 4, 0),
    ("frame", Rect(100, 500, 50, 40), 1277 - 50, 1280 - 50),
    ("centre", Rect(100, 500, 50, 40), 612, 615),
    ("thirds", Rect(100, 500, 50, 40), 423, 426),
    ("safe", Rect(100, 500, 50, 40), 61, 64),
    ("safe", Rect(100, 500, 50, 40), 1237 - 50, 1234 - 50),
    ("guides", Rect(100, 500, 50, 40), 554, 557),
    ("items", Rect(100, 500, 50, 40), 330, 333),
    ("items", Rect(100, 500, 51, 40), 355, 358),
    ("items", Rect(100, 500, 50, 40), 437, 434),
    ("even", Rect(100, 500, 50, 40), 211, 212),
]


@pytest.mark.parametrize(("kind", "rect", "to", "lands"), MOVES)
def test_a_move_snaps_to_a_kind_when_it_is_on_and_only_then(kind: Kind, rect: Rect, to: int, lands: int):
    for kinds, expected in ((frozenset((kind,)), lands), (frozenset(), to)):
        targets = SnapTargets((ITEM,), FRAME, guides=[("x", 557)], kinds=kinds)
        assert rect.x + snap_move(rect, to - rect.x, 0, targets, FRAME, 6).dx == expected


RESIZES: list[tuple[Kind, int, int]] = [
    ("frame", 1277, 1280),
    ("centre", 637, 640),
    ("thirds", 851, 854),
    ("safe", 1213, 1216),
    ("guides", 554, 557),
    ("items", 900 - 5, 900),
    ("sizes", 153, 150),
    ("gaps", 860 - 4, 860),
    ("even", 701, 702),
]


@pytest.mark.parametrize(("kind", "to", "lands"), RESIZES)
@pytest.mark.parametrize("axis", ["x", "y"])
def test_a_resize_snaps_to_a_kind_when_it_is_on_and_only_then(kind: Kind, to: int, lands: int, axis: str):
    others = [Rect(900, 0, 50, 60), Rect(990, 0, 50, 60)]  # 40 between them
    rect, frame, handle, guides = Rect(100, 10, 10, 40), FRAME, "e", [("x", 557)]
    if axis == "y":
        others = [Rect(one.y, one.x, one.h, one.w) for one in others]
        rect, frame, handle, guides = Rect(rect.y, rect.x, rect.h, rect.w), (720, 1280), "s", [("y", 557)]
    for kinds, expected in ((frozenset((kind,)), lands), (frozenset(), to)):
        targets = SnapTargets(others, frame, guides=guides, kinds=kinds)
        pull = to - 110
        snap = snap_resize(rect, handle, pull * (axis == "x"), pull * (axis == "y"), targets, frame, 6)
        assert 110 + (snap.dx if axis == "x" else snap.dy) == expected


def test_a_pulled_edge_keeps_the_distance_others_keep():
    others = (Rect(900, 0, 50, 60), Rect(990, 0, 50, 60))
    snap = snap_resize(Rect(100, 10, 10, 40), "e", 747, 0, only("gaps", others=others), FRAME, 6)
    assert [(g.kind, g.start, g.end, g.label) for g in snap.guides] == [
        ("gap", 950, 990, "40"),
        ("gap", 860, 900, "40"),
    ]
    snap = snap_resize(Rect(1100, 10, 50, 40), "w", -23, 0, only("gaps", others=others), FRAME, 6)
    assert 1100 + snap.dx == 1080


def test_an_item_of_odd_place_that_is_only_moved_across_keeps_its_odd_place():
    assert snap_move(Rect(333, 201, 50, 40), 0, 4, only("even"), FRAME, 6) == (0, 5, ())
    assert snap_resize(Rect(333, 201, 50, 40), "se", 0, 4, only("even"), FRAME, 6).dx == 0


def test_where_a_screen_pixel_is_more_than_a_picture_pixel_even_ones_are_not_forced():
    assert snap_move(Rect(100, 100, 50, 40), 1, 1, only("even"), FRAME, 0.9) == (1, 1, ())


@st.composite
def _rows(draw):
    """A row of items with gaps between them, and one that comes from elsewhere."""
    sizes = draw(st.lists(st.tuples(st.integers(10, 60), st.integers(1, 40)), min_size=2, max_size=8))
    row, at = [], draw(st.integers(0, 100))
    for width, gap in sizes:
        row.append(Rect(at, 300, width, 80))
        at += width + gap
    return row


@given(_rows(), st.integers(5, 90), st.integers(-5, 5))
def test_a_gap_of_the_row_is_met_on_its_right_end_and_on_its_left(row: list[Rect], width: int, off: int):
    gaps = [two.x - one.right for one, two in itertools.pairwise(row)]
    for place in [row[-1].right + gap for gap in gaps] + [row[0].x - gap - width for gap in gaps]:
        snap = snap_move(Rect(place + off, 320, width, 40), 0, 0, only("gaps", others=tuple(row)), FRAME, 5)
        lands = place + off + snap.dx
        away = lands - row[-1].right if place > row[0].x else row[0].x - lands - width
        assert away in gaps and abs(snap.dx) <= abs(off)
        assert sum(guide.kind == "gap" for guide in snap.guides) == 2


rects = st.builds(Rect, st.integers(0, 1200), st.integers(0, 680), st.integers(1, 400), st.integers(1, 300))


@given(rects, st.lists(rects, max_size=25), st.integers(-300, 300), st.integers(-300, 300), st.integers(0, 12))
def test_a_snap_is_small_and_no_line_is_nearer(rect, others, dx, dy, tolerance):
    targets = SnapTargets(others, FRAME, kinds=LINES)
    snap = snap_move(rect, dx, dy, targets, FRAME, tolerance)
    assert abs(snap.dx - dx) <= tolerance and abs(snap.dy - dy) <= tolerance
    lines_x = {640} | {v for r in others for v in (r.x, r.right, r.x + r.w / 2)}
    there = rect.moved(dx, dy)
    edges = (there.x, there.right)
    nearest = min(abs(line - probe) for line in lines_x for probe in (*edges, there.x + there.w / 2))
    nearest = min(nearest, *(abs(line - probe) for line in (0, 1280) for probe in edges))
    if nearest <= tolerance:
        assert abs(abs(snap.dx - dx) - nearest) < 1  # half a pixel cannot be moved
        assert any(guide.axis == "x" for guide in snap.guides)
    elif nearest > tolerance + 0.5:  # a middle between two pixels counts as either
        assert snap.dx == dx
    for guide in snap.guides:
        assert guide.start <= guide.end


@given(rects, st.lists(rects, max_size=8), st.integers(-300, 300), st.integers(-300, 300))
def test_gaps_that_are_shown_are_equal_and_empty_of_the_moving_item(rect, others, dx, dy):
    snap = snap_move(rect, dx, dy, others, FRAME, 6)
    there = rect.moved(snap.dx, snap.dy)
    for axis in ("x", "y"):
        gaps = [guide for guide in snap.guides if guide.kind == "gap" and guide.axis == axis]
        assert len({guide.end - guide.start for guide in gaps}) <= 1
        start, end = (there.x, there.right) if axis == "x" else (there.y, there.bottom)
        if gaps:
            assert any(guide.end == start or guide.start == end for guide in gaps)
            assert all(guide.end > guide.start for guide in gaps)


handles: list[Handle] = ["nw", "n", "ne", "e", "se", "s", "sw", "w"]


@given(
    rects,
    st.lists(rects, max_size=12),
    st.sampled_from(handles),
    st.integers(-300, 300),
    st.integers(-300, 300),
    st.integers(0, 12),
    st.sets(st.sampled_from(sorted(ALL_KINDS))),
)
def test_a_resize_moves_only_pulled_edges_by_no_more_than_the_tolerance(rect, others, handle, dx, dy, reach, kinds):
    targets = SnapTargets(others, FRAME, guides=[("x", 77), ("y", 99)], kinds=frozenset(kinds))
    snap = snap_resize(rect, handle, dx, dy, targets, FRAME, reach)
    assert abs(snap.dx - dx) <= reach and abs(snap.dy - dy) <= reach
    if not {"e", "w"} & set(handle):
        assert snap.dx == dx and not any(guide.axis == "x" for guide in snap.guides)
    if not {"n", "s"} & set(handle):
        assert snap.dy == dy and not any(guide.axis == "y" for guide in snap.guides)
    if not kinds:
        assert snap == (dx, dy, ())


@given(
    rects,
    st.lists(rects, max_size=12),
    st.integers(-300, 300),
    st.integers(-300, 300),
    st.integers(0, 12),
    st.sets(st.sampled_from(sorted(ALL_KINDS))),
)
def test_asking_twice_gives_the_same_and_what_snapped_stays(rect, others, dx, dy, reach, kinds):
    targets = SnapTargets(others, FRAME, kinds=frozenset(kinds - {"gaps", "even"}))
    snap = snap_move(rect, dx, dy, targets, FRAME, reach)
    assert snap_move(rect, dx, dy, targets, FRAME, reach) == snap
    assert snap_move(rect, snap.dx, snap.dy, targets, FRAME, reach)[:2] == snap[:2]


stray = st.builds(Rect, st.integers(-99, 1300), st.integers(-99, 800), st.integers(0, 1500), st.integers(0, 900))


@given(st.lists(stray, min_size=1, max_size=6), st.integers(-2000, 2000), st.integers(-2000, 2000))
def test_the_leeway_of_a_group_is_what_holds_its_moves(group, dx, dy):
    left, right, up, down = leeway(group, FRAME)
    assert held_move(group, dx, dy, FRAME) == (max(left, min(dx, right)), max(up, min(dy, down)))
