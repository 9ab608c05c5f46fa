"""Snapping: same edges, centres and gaps, on move and resize, also between items that do not overlap (obs#12298)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from designer.show.geometry import Rect, SnapTargets, snap_move, snap_resize

FRAME = (1280, 720)
FAR = Rect(900, 600, 100, 50)


def test_frame_edges_and_centre_draw_the_whole_line():
    snap = snap_move(Rect(100, 100, 200, 100), -97, 0, (), FRAME, 6)
    assert (snap.dx, snap.dy) == (-100, 0)
    assert [(g.axis, g.position, g.start, g.end, g.kind) for g in snap.guides] == [("x", 0, 0, 720, "frame")]
    snap = snap_move(Rect(100, 100, 200, 100), 443, 206, (), FRAME, 6)
    assert (snap.dx, snap.dy) == (440, 210)
    assert [(g.axis, g.position, g.kind) for g in snap.guides] == [("x", 640, "centre"), ("y", 360, "centre")]


def test_edges_snap_to_items_that_do_not_overlap_on_the_other_axis():
    snap = snap_move(Rect(0, 0, 60, 40), 897, 101, (FAR,), FRAME, 6)
    assert (snap.dx, snap.dy) == (900, 101)
    (guide,) = snap.guides
    assert (guide.axis, guide.position, guide.start, guide.end) == ("x", 900, 101, 650)


def test_beyond_the_tolerance_nothing_snaps():
    assert snap_move(Rect(0, 0, 50, 40), 300, 300, (FAR,), FRAME, 6) == (300, 300, ())
    assert snap_move(Rect(0, 0, 50, 40), 893, 300, (FAR,), FRAME, 6).dx == 893
    assert snap_move(Rect(0, 0, 50, 40), 894, 300, (FAR,), FRAME, 6).dx == 900


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


def test_each_kind_can_be_switched_off_and_guides_of_the_user_count():
    targets = SnapTargets((FAR,), FRAME, guides=[("x", 333)], to_frame=False, to_items=False)
    snap = snap_move(Rect(0, 0, 50, 40), 330, 1, targets, FRAME, 6)
    assert (snap.dx, snap.dy) == (333, 1)
    assert snap.guides[0].kind == "guide"


rects = st.builds(Rect, st.integers(0, 1200), st.integers(0, 680), st.integers(1, 400), st.integers(1, 300))


@given(rects, st.lists(rects, max_size=25), st.integers(-300, 300), st.integers(-300, 300), st.integers(0, 12))
def test_a_snap_is_small_and_no_line_is_nearer(rect, others, dx, dy, tolerance):
    targets = SnapTargets(others, FRAME, to_gaps=False)
    snap = snap_move(rect, dx, dy, targets, FRAME, tolerance)
    assert abs(snap.dx - dx) <= tolerance and abs(snap.dy - dy) <= tolerance
    lines_x = {0, 1280, 640} | {v for r in others for v in (r.x, r.right, r.x + r.w / 2)}
    there = rect.moved(dx, dy)
    probes = (there.x, there.x + there.w / 2, there.right)
    nearest = min(abs(line - probe) for line in lines_x for probe in probes)
    if nearest <= tolerance:
        assert abs(abs(snap.dx - dx) - nearest) < 1  # half a pixel cannot be moved
        assert any(guide.axis == "x" for guide in snap.guides)
    else:
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
