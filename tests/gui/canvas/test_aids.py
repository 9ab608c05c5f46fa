"""Aids are seen on the canvas, in their places, and never in the picture that goes out."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from designer.gui.canvas.aids import AIDS, Aid, _stamp
from designer.gui.canvas.guidedialog import GuideDialog
from designer.gui.canvas.rulers import Ruler
from designer.picture import compose
from designer.show import edits
from designer.show.geometry import Rect
from designer.show.model import Show
from tests.gui.canvas.desk import Desk, show_of, two_and_a_line


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


def seen(desk: Desk) -> QImage:
    return desk.view.viewport().grab().toImage()


def differing_columns(one: QImage, two: QImage, row: int) -> list[int]:
    return [x for x in range(one.width()) if one.pixel(x, row) != two.pixel(x, row)]


def origin(desk: Desk) -> tuple[float, float]:
    there = desk.view.viewportTransform()
    return there.dx(), there.dy()


@pytest.mark.parametrize(("aid", "columns"), [("thirds", [426, 854]), ("safe", [46, 64, 1215, 1233])])
def test_an_aid_is_drawn_where_it_belongs(desk: Desk, aid: Aid, columns: list[int]) -> None:
    desk.view.show_aids(frozenset())
    before = seen(desk)
    desk.view.show_aids(frozenset((aid,)))
    left, top = origin(desk)
    found = differing_columns(before, seen(desk), round(top) + 300)
    assert found == [round(left) + x for x in columns]
    desk.view.show_aids(frozenset())
    assert seen(desk) == before


def test_no_line_goes_through_the_words_of_the_safe_areas(desk: Desk) -> None:
    for zoom in (0.3, 0.59, 1.0):
        desk.view.set_zoom(zoom)
        desk.view.show_aids(frozenset(("safe",)))
        aids = desk.view._aids
        words = [QRect(x, y, stamp.width(), stamp.height()) for x, y, text in aids._words if (stamp := _stamp(text, 1))]
        assert len(words) == 2
        assert not [side for side, _ in aids._lines if any(side.intersects(place) for place in words)]


def test_the_ground_reaches_the_pixel_that_the_view_ends_in(desk: Desk) -> None:
    shown = QImage(30, 30, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.magenta)
    shown.setDevicePixelRatio(1.5)
    painter = QPainter(shown)
    painter.scale(desk.view.zoom, desk.view.zoom)
    painter.translate(9000, 9000)  # beside the frame
    width = 18.9 / desk.view.zoom  # 28.35 pixels
    desk.view.drawBackground(painter, QRectF(-9000, -9000, width, width))
    painter.end()
    assert shown.pixelColor(28, 28) == desk.view.backgroundBrush().color()


def test_single_pixels_are_ruled_from_400_percent_on(desk: Desk) -> None:
    for zoom, ruled in ((3.9, False), (4.0, True)):
        desk.view.show_aids(frozenset())
        desk.view.set_zoom(zoom)
        before = seen(desk)
        desk.view.show_aids(frozenset(("grid",)))
        columns = differing_columns(before, seen(desk), 301)
        assert bool(columns) is ruled
    assert {two - one for one, two in itertools.pairwise(columns) if two - one > 1} == {4}


def test_zones_are_darkened_on_a_vertical_frame_only(qtbot: QtBot) -> None:
    for size, shown in (((720, 1280), True), ((1280, 720), False)):
        show = edits.set_frame_size(show_of((), ()), *size)
        desk = Desk(qtbot, show)
        desk.view.zoom_to_frame()
        desk.view.show_aids(frozenset())
        before = seen(desk)
        desk.view.show_aids(frozenset(("covered",)))
        assert (seen(desk) != before) is shown


@pytest.mark.parametrize("aid", AIDS)
def test_no_aid_is_ever_in_the_picture(desk: Desk, aid: Aid) -> None:
    plain = compose.render(desk.store.show, desk.store.look)
    desk.store.apply("Guide", edits.add_guide(desk.store.truth, "x", 500))
    desk.view.show_aids(frozenset((aid,)))
    assert compose.render(desk.store.show, desk.store.look) == plain


def test_guides_of_the_show_are_drawn_follow_and_can_be_hidden(desk: Desk) -> None:
    before = seen(desk)
    left, top = origin(desk)
    desk.store.apply("Guide", edits.add_guide(desk.store.truth, "x", 600))
    assert differing_columns(before, seen(desk), round(top) + 350) == [round(left) + 600]
    desk.store.apply("Guide", edits.move_guide(desk.store.truth, 0, 620))
    assert differing_columns(before, seen(desk), round(top) + 350) == [round(left) + 620]
    desk.view.show_aids(frozenset())
    assert seen(desk) == before


def test_a_drag_snaps_to_a_guide(desk: Desk) -> None:
    desk.store.apply("Guide", edits.add_guide(desk.store.truth, "x", 777))
    desk.click(850, 300)
    desk.drag((850, 300), (850 + 73, 300))
    assert desk.rect("right").x == 777


# Rulers


def lines(show: Show) -> list[tuple[str, int]]:
    return [(line.axis, line.position) for line in show.guides]


def pull(desk: Desk, ruler: Ruler, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Press on the ruler and let go elsewhere; both are points of the frame."""
    left, top = origin(desk)

    def at(point: tuple[float, float]) -> QPoint:
        there = desk.view.viewport().mapToGlobal(QPoint(round(point[0] + left), round(point[1] + top)))
        return ruler.mapFromGlobal(there)

    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=at(start))
    between = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    for point in (between, end):
        QTest.mouseMove(ruler, at(point))
        QTest.qWait(0)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=at(end))


def test_guides_are_pulled_out_of_the_rulers_moved_by_their_marks_and_thrown_away(desk: Desk) -> None:
    across, down = desk.view.findChildren(Ruler)
    _, top = origin(desk)
    on_ruler = -top - 9
    pull(desk, across, (500, on_ruler), (500, 150))
    left, _ = origin(desk)
    beside = -left - 9
    pull(desk, down, (beside, 300), (333, 300))
    assert lines(desk.store.truth) == [("y", 150), ("x", 333)]
    assert desk.store.undo_stack.count() == 2
    pull(desk, across, (333, on_ruler), (401, on_ruler))
    assert lines(desk.store.truth) == [("y", 150), ("x", 401)]
    pull(desk, down, (beside, 150), (beside, -40))
    assert lines(desk.store.truth) == [("x", 401)]
    assert desk.store.undo_stack.undoText() == "Remove guide"
    desk.store.undo_stack.undo()
    assert lines(desk.store.truth) == [("y", 150), ("x", 401)]


def test_a_pull_that_ends_beside_the_canvas_lays_nothing(desk: Desk) -> None:
    across = desk.view.findChildren(Ruler)[0]
    _, top = origin(desk)
    pull(desk, across, (500, -top - 9), (500, -top - 6))
    assert desk.store.undo_stack.count() == 0
    assert not desk.store.previewing


def test_a_double_click_on_a_ruler_is_for_typing(desk: Desk, qtbot: QtBot) -> None:
    across = desk.view.findChildren(Ruler)[0]
    left, _ = origin(desk)
    at = across.mapFromGlobal(desk.view.viewport().mapToGlobal(QPoint(round(left) + 640, 0)))
    QTest.mouseDClick(across, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), 8))
    dialog = desk.view.findChild(GuideDialog)
    assert dialog.findChild(QSpinBox).value() == 640
    dialog.findChild(QSpinBox).setValue(642)
    dialog.findChild(QPushButton, "addGuide").click()
    assert lines(desk.store.truth) == [("x", 642)]
    dialog._list.setCurrentRow(0)
    dialog.findChild(QSpinBox).setValue(100)
    dialog.findChild(QPushButton, "moveGuide").click()
    assert lines(desk.store.truth) == [("x", 100)]
    dialog._list.setCurrentRow(0)
    dialog.findChild(QPushButton, "removeGuide").click()
    assert lines(desk.store.truth) == []
    assert desk.store.undo_stack.count() == 3
    dialog.close()


def test_what_cannot_snap_on_one_axis_snaps_on_the_other(desk: Desk) -> None:
    # Pushed against the lower edge of a frame of odd height, where an even place would stick out.
    show = edits.set_frame_size(desk.store.truth, 1280, 721)
    desk.store.open(show, desk.store.vault)
    desk.view.snapping = frozenset(("items", "even"))
    desk.view.set_zoom(1.0)
    desk.click(850, 300)
    desk.drag((850, 300), (850 - 197, 900))
    assert desk.rect("right") == Rect(500, 521, 300, 200)
