"""Zoom, pan, drop, and what the view shows of the store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.gui import theme
from designer.gui.canvas.drops import PERSON_MIME
from designer.show import edits
from designer.show.geometry import Rect
from designer.show.model import Tile, find_item
from tests.gui.canvas.desk import CTRL, NOTHING, SHIFT, Desk, show_of, tile, two_and_a_line


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


def wheel(desk: Desk, at: QPoint, steps: int, keys: Qt.KeyboardModifier) -> None:
    where = QPointF(at)
    event = QWheelEvent(
        where,
        QPointF(desk.view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.view.viewport(), event)


@pytest.mark.parametrize("steps", [1, 5, -1, -4])
def test_ctrl_wheel_zooms_and_keeps_what_is_under_the_pointer(desk: Desk, qtbot: QtBot, steps: int) -> None:
    at = QPoint(311, 207)
    under = desk.view.to_scene(QPointF(at))
    with qtbot.waitSignal(desk.view.zoom_changed) as zoomed:
        wheel(desk, at, steps, CTRL)
    assert zoomed.args[0] == pytest.approx(1.2**steps)
    now = desk.view.to_scene(QPointF(at))
    assert abs(now.x() - under.x()) * desk.view.zoom <= 1
    assert abs(now.y() - under.y()) * desk.view.zoom <= 1


def test_zoom_has_limits(desk: Desk) -> None:
    desk.view.set_zoom(1000)
    assert desk.view.zoom == 32
    desk.view.set_zoom(0.0001)
    assert desk.view.zoom == 0.05


def test_the_frame_is_fitted_until_somebody_zooms(qtbot: QtBot) -> None:
    desk = Desk(qtbot, two_and_a_line())
    desk.view.zoom_to_frame()
    desk.view.resize(700, 500)
    frame = desk.view.to_viewport(desk.view.frame_rect())
    assert desk.view.viewport().rect().toRectF().contains(frame)
    assert frame.width() == pytest.approx(desk.view.viewport().width() - 88, abs=1)
    assert frame.center().x() == pytest.approx(desk.view.viewport().width() / 2, abs=1)
    desk.view.set_zoom(0.7)
    desk.view.resize(900, 600)
    assert desk.view.zoom == 0.7


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton])
def test_panning_moves_the_frame_and_nothing_else(desk: Desk, button: Qt.MouseButton) -> None:
    before, place = desk.store.truth, desk.at(0, 0)
    if button == Qt.MouseButton.LeftButton:
        QTest.keyPress(desk.view, Qt.Key.Key_Space)
    QTest.mousePress(desk.view.viewport(), button, NOTHING, desk.at(850, 350))
    desk.move(880, 390)
    QTest.mouseRelease(desk.view.viewport(), button, NOTHING, desk.at(850, 350))
    QTest.keyRelease(desk.view, Qt.Key.Key_Space)
    assert desk.at(0, 0) - place == QPoint(30, 40)
    assert desk.store.truth is before
    assert desk.store.selection == ()


def test_the_wheel_scrolls_and_shift_scrolls_across(desk: Desk) -> None:
    place = desk.at(0, 0)
    wheel(desk, QPoint(300, 300), -1, NOTHING)
    assert desk.at(0, 0) - place == QPoint(0, -60)
    wheel(desk, QPoint(300, 300), -1, SHIFT)
    assert desk.at(0, 0) - place == QPoint(-60, -60)
    assert desk.view.zoom == 1.0


def test_handles_are_as_large_on_screen_at_every_zoom(desk: Desk) -> None:
    desk.store.select(("right",))
    for zoom in (0.5, 1.0, 3.0):
        desk.view.set_zoom(zoom)
        desk.view.centerOn(700, 200)
        corner = desk.at(700, 200)
        picture = desk.view.viewport().grab().toImage()
        white = [
            x for x in range(corner.x() - 12, corner.x() + 12) if picture.pixelColor(x, corner.y()).name() == "#ffffff"
        ]
        assert len(white) == 7


def test_pixels_are_painted_anew_for_the_zoom_once_it_has_settled(desk: Desk, qtbot: QtBot) -> None:
    def width() -> int:
        item = next(item for item in desk.view.canvas_scene.items() if item.pos() == QPointF(700, 200))
        return item.pixmap().width()  # type: ignore[attr-defined]

    desk.view.settle()
    assert width() == 300
    desk.view.set_zoom(2.0)
    qtbot.waitUntil(lambda: width() == 600)


def test_only_items_that_differ_are_touched(desk: Desk) -> None:
    pictures = {item.pos().toTuple(): item.pixmap().cacheKey() for item in desk.view.canvas_scene.items()}  # type: ignore[attr-defined]
    desk.store.apply("Move", edits.move_items(desk.store.truth, "one", ("right",), 10, 0))
    after = {item.pos().toTuple(): item.pixmap().cacheKey() for item in desk.view.canvas_scene.items()}  # type: ignore[attr-defined]
    assert after.pop((710, 200)) == pictures.pop((700, 200))
    assert after == pictures
    desk.store.apply("Resize", edits.set_rects(desk.store.truth, "one", {"right": Rect(710, 200, 310, 200)}))
    again = {item.pos().toTuple(): item.pixmap().cacheKey() for item in desk.view.canvas_scene.items()}  # type: ignore[attr-defined]
    assert again.pop((710, 200)) not in pictures.values()
    assert again == after


def test_every_move_is_on_the_screen(desk: Desk, qtbot: QtBot) -> None:
    """What is repainted in pieces is the same picture as what is painted whole."""
    desk.press(850, 350)
    for x, y in ((870, 360), (905, 250), (500, 330), (760, 590), (890, 420)):
        desk.move(x, y)
        pieces = desk.view.viewport().grab().toImage()
        desk.view.viewport().update()
        assert desk.view.viewport().grab().toImage() == pieces
    desk.release(890, 420)


def test_the_background_and_the_frame_follow_the_show(desk: Desk) -> None:
    show = edits.set_look_field(desk.store.truth, "one", "BackGroundColor", "0x336699")
    desk.store.apply("Background", show)
    assert desk.view.viewport().grab().toImage().pixelColor(desk.at(640, 700)).name() == "#336699"
    desk.store.apply("Frame", edits.set_show_field(desk.store.truth, "VideoParams.VideoEncode.Height", 600))
    assert desk.view.canvas_scene.frame == (1280, 600)
    below = desk.view.viewport().grab().toImage().pixelColor(desk.at(640, 610))
    assert below.name() != "#336699"


def test_opening_another_show_shows_it(desk: Desk) -> None:
    desk.store.select(("left",))
    other = show_of((tile("only", 10, 20, 300, 200, 0),), size=(640, 360))
    desk.store.open(other, desk.store.vault)
    assert desk.view.canvas_scene.order == ("only",)
    assert desk.view.canvas_scene.frame == (640, 360)
    assert desk.view.overlay.frames == []


def test_the_theme_is_followed(desk: Desk, qapp: QApplication) -> None:
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    try:
        for choice, ground in (("light", "#dfe3e7"), ("dark", "#0d0f11")):
            theme.choose(choice)  # type: ignore[arg-type]
            assert desk.view.viewport().grab().toImage().pixelColor(2, 2).name() == ground
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)
        qapp.setFont(font)


def test_a_thin_edge_goes_around_the_frame_whatever_its_colour(desk: Desk, dark: None) -> None:
    for zoom in (0.37, 0.5, 1.0):
        desk.view.set_zoom(zoom)
        desk.view.settle()
        seen = desk.view.viewport().grab().toImage()
        top, left = desk.at(0, 0).y(), desk.at(0, 0).x()
        line = theme.tokens().line.name()
        assert [seen.pixelColor(left + 40, top + by).name() == line for by in (-2, -1, 0)] == [False, True, False]
        assert [seen.pixelColor(left + by, top + 40).name() == line for by in (-2, -1, 0)] == [False, True, False]


def test_where_things_stand_on_air_shows_as_a_ghost_only_where_it_differs(desk: Desk) -> None:
    desk.view.set_air({"left": Rect(100, 100, 400, 300), "right": Rect(700, 400, 300, 200)})
    assert len(desk.view.overlay.air) == 1
    assert desk.view.overlay.air[0].top() == desk.at(700, 400).y()
    desk.view.set_air({})
    assert desk.view.overlay.air == []


def drag_in(desk: Desk, at: QPoint, person_id: str) -> bool:
    data = QMimeData()
    data.setData(PERSON_MIME, person_id.encode())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NOTHING)
    enter = QDragEnterEvent(at, *arguments)
    QApplication.sendEvent(desk.view.viewport(), enter)
    if enter.isAccepted():
        assert desk.view.overlay.drop is not None
        QApplication.sendEvent(desk.view.viewport(), QDropEvent(QPointF(at), *arguments, QEvent.Type.Drop))
    return enter.isAccepted()


def test_somebody_from_the_cast_is_dropped_as_a_tile(desk: Desk) -> None:
    assert drag_in(desk, desk.at(640, 550), "p1")
    (new,) = desk.store.selection
    item = find_item(desk.store.look, new)
    assert isinstance(item, Tile)
    assert item.layout.user_media_stream.user_info.user_id == "anna"  # type: ignore[union-attr]
    rect = desk.rect(new)
    assert rect.centre == pytest.approx((640, 550), abs=2)
    assert rect.w / rect.h == pytest.approx(16 / 9, rel=0.02)
    assert rect.inside((1280, 720))
    assert desk.entries == 1
    assert desk.view.overlay.drop is None


def test_somebody_dragged_over_nothing_is_shown_in_the_free_slot_that_they_will_take(desk: Desk) -> None:
    desk.store.apply("Free", edits.assign_person(desk.store.truth, "one", "left", None))
    slot = desk.rect("left")
    data = QMimeData()
    data.setData(PERSON_MIME, b"p1")
    at = desk.at(640, 550)
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NOTHING)
    QApplication.sendEvent(desk.view.viewport(), enter)
    shown = desk.view.overlay.drop
    assert shown is not None
    assert shown.toRect().topLeft() == desk.at(slot.x, slot.y)
    assert shown.toRect().size() == QSize(slot.w, slot.h)
    assert drag_in(desk, at, "p1")
    assert desk.store.undo_stack.undoText() == "Show another person"
    assert desk.store.selection == ("left",)


def test_somebody_unknown_is_not_taken(desk: Desk) -> None:
    assert not drag_in(desk, desk.at(640, 550), "p9")
    assert desk.entries == 0


def test_the_canvas_has_a_name_and_says_how_much_is_selected(desk: Desk) -> None:
    assert desk.view.objectName() == "canvas"
    assert desk.view.accessibleName()
    desk.store.select(("left", "right"))
    assert "2" in desk.view.accessibleDescription()
