"""Crop mode, shapes, swapping, copies by dragging, locks, and what is said of it all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.gui.canvas import words
from designer.gui.canvas.drops import PERSON_MIME
from designer.gui.canvas.speech import REST_MS
from designer.show import edits, request
from designer.show.geometry import Rect
from designer.show.model import find_item
from tests.gui.canvas.desk import ALT, CTRL, NOTHING, SHIFT, Desk, show_of, text, tile, two_and_a_line

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


@pytest.fixture
def cropping(qtbot: QtBot) -> Desk:
    """Crop mode over a square tile of somebody of whom the cast knows 1280 × 720."""
    desk = Desk(qtbot, show_of((tile("anna", 200, 100, 360, 360, 0), tile("who", 700, 100, 300, 300, 1))))
    assert desk.view.begin_crop("anna")
    return desk


def crop_of(desk: Desk, item_id: str = "anna") -> Rect | None:
    crop = find_item(desk.store.look, item_id).layout.custom_crop
    return None if crop is None else Rect(crop.location_x, crop.location_y, crop.width, crop.height)


def wheel(desk: Desk, x: float, y: float, notches: int, keys: Qt.KeyboardModifier = NOTHING) -> None:
    at = QPointF(desk.at(x, y))
    event = QWheelEvent(
        at,
        QPointF(desk.view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.view.viewport(), event)


def test_a_drag_pans_in_source_pixels_and_is_one_entry(cropping: Desk) -> None:
    cropping.drag((380, 280), (430, 300))
    assert crop_of(cropping) == Rect(180, 0, 720, 720), "50 pixels of the frame are 100 of the source"
    assert cropping.rect("anna") == Rect(200, 100, 360, 360)
    assert cropping.entries == 1


def test_the_wheel_zooms_at_the_pointer_and_is_one_entry(cropping: Desk) -> None:
    for _ in range(4):
        wheel(cropping, 200 + 1, 100 + 1, 1)
    crop = crop_of(cropping)
    assert crop is not None
    assert crop.w == crop.h < 500 and abs(crop.x - 280) <= 2 and crop.y <= 2, "what was under the pointer stays"
    assert cropping.entries == 1
    wheel(cropping, 380, 280, -40)
    assert crop_of(cropping) == Rect(*crop_of(cropping)[:2], 720, 720), "as far out as the source goes"


def test_ctrl_and_the_wheel_still_zoom_the_view(cropping: Desk) -> None:
    before = cropping.view.zoom
    wheel(cropping, 380, 280, 1, CTRL)
    assert cropping.view.zoom > before and cropping.entries == 0


def test_a_handle_cuts_and_the_picture_stays(cropping: Desk) -> None:
    cropping.drag((560, 280), (470, 280))
    assert cropping.rect("anna") == Rect(200, 100, 270, 360)
    assert crop_of(cropping) == Rect(280, 0, 540, 720)
    cropping.drag((470, 280), (800, 280))
    assert crop_of(cropping).right == 1280 and cropping.rect("anna").right == 700, "no further than the source"
    assert crop_of(cropping).inside((1280, 720))


def test_a_drag_that_is_given_up_changes_nothing(cropping: Desk) -> None:
    before = cropping.store.truth
    cropping.press(380, 280)
    cropping.move(430, 300)
    cropping.key(Key.Key_Escape)
    assert cropping.store.show is before and cropping.view.crop is not None
    cropping.release(430, 300)
    cropping.key(Key.Key_Escape)
    assert cropping.view.crop is None and cropping.entries == 0


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Escape, Key.Key_C])
def test_keys_that_end_it(cropping: Desk, key: Qt.Key) -> None:
    cropping.key(key)
    assert cropping.view.crop is None
    assert cropping.store.selection == ("anna",), "the tile stays selected"


def test_arrows_pan_and_signs_zoom(cropping: Desk) -> None:
    cropping.key(Key.Key_Right)
    cropping.key(Key.Key_Right, SHIFT)
    assert crop_of(cropping) == Rect(258, 0, 720, 720), "11 steps of one pixel of the frame, two of the source"
    assert cropping.entries == 1
    cropping.key(Key.Key_Plus)
    assert crop_of(cropping).w < 720
    cropping.key(Key.Key_Minus)
    assert crop_of(cropping).w == pytest.approx(720, abs=2)


def test_ctrl_and_arrows_pull_the_right_and_the_lower_handle(cropping: Desk) -> None:
    cropping.key(Key.Key_Left, CTRL | SHIFT)
    cropping.key(Key.Key_Up, CTRL)
    assert cropping.rect("anna") == Rect(200, 100, 350, 359)
    assert crop_of(cropping) == Rect(280, 0, 700, 718)
    assert cropping.entries == 1


def test_a_click_beside_the_picture_ends_it_and_one_on_it_does_not(cropping: Desk) -> None:
    cropping.click(380, 280)
    assert cropping.view.crop is not None
    cropping.click(380, 600)
    assert cropping.view.crop is None


@pytest.mark.parametrize("how", ["lock", "hide", "remove", "another look", "undo of what made it"])
def test_it_ends_where_there_is_nothing_to_crop_any_more(cropping: Desk, how: str) -> None:
    store = cropping.store
    if how == "lock":
        store.apply("Lock", edits.set_locked(store.truth, "one", ("anna",), True))
    elif how == "hide":
        store.apply("Hide", edits.set_hidden(store.truth, "one", ("anna",), True))
    elif how == "remove":
        store.apply("Remove", edits.remove_items(store.truth, "one", ("anna",)))
    elif how == "another look":
        store.edit_look("two")
    else:
        cropping.view.end_crop()
        show, new = edits.add_tile(store.truth, "one")
        store.apply("Add", show)
        assert cropping.view.begin_crop(new)
        store.undo_stack.undo()
    assert cropping.view.crop is None


@pytest.mark.parametrize("known", [True, False])
def test_a_size_that_is_assumed_is_called_so(qtbot: QtBot, known: bool) -> None:
    desk = Desk(qtbot, show_of((tile("anna" if known else "who", 0, 0, 320, 320, 0),)))
    desk.view.begin_crop("anna" if known else "who")
    assert desk.view.crop.assumed is not known
    assert ("assumed" in desk.view.crop.describe()) is not known
    assert "1280 × 720" in desk.view.crop.describe()


def test_the_source_is_seen_dimmed_where_it_is_cut_away(cropping: Desk) -> None:
    def lightness(x: float, y: float) -> int:
        picture = cropping.view.viewport().grab().toImage()
        return picture.pixelColor(cropping.at(x, y)).lightness()

    inside, outside = lightness(215, 240), lightness(185, 240)
    assert inside > outside + 10, "the picture goes on to the left of the tile, darker"
    cropping.view.end_crop()
    assert lightness(185, 240) < outside


def test_a_picture_that_is_fitted_gives_its_tile_the_shape_of_the_crop(qtbot: QtBot) -> None:
    show = show_of((tile("anna", 200, 100, 400, 400, 0),))
    desk = Desk(qtbot, edits.set_item_field(show, "one", ("anna",), "RenderMode", 1))
    desk.view.begin_crop("anna")
    desk.view.crop.zoom(2)
    assert desk.rect("anna")[2:] == (400, 225)
    assert crop_of(desk)[2:] == (640, 360)


class TestShape:
    def test_a_shape_is_kept_by_every_handle_and_by_keys(self, desk: Desk) -> None:
        desk.store.select(("right",))
        desk.key(Key.Key_6)
        assert desk.rect("right")[2:] == (288, 162)
        right, middle = desk.rect("right").right, desk.rect("right").centre[1]
        desk.drag((right, middle), (right + 60, middle), CTRL)
        assert edits.has_shape(desk.rect("right"), "16:9") and desk.rect("right").w > 300
        desk.key(Key.Key_Right, CTRL)
        assert edits.has_shape(desk.rect("right"), "16:9")
        assert desk.actions["ratio_16_9"].isChecked()
        desk.key(Key.Key_0)
        desk.key(Key.Key_Down, CTRL)
        desk.key(Key.Key_Down, CTRL)
        assert not desk.actions["ratio_16_9"].isChecked()

    def test_the_request_is_not_told(self, desk: Desk) -> None:
        show = edits.set_ratio(desk.store.truth, "one", ("right",), "1:1")
        assert b"ratio" not in request.start_request(show, show.looks[0]).to_json().lower()


class TestCopies:
    def test_alt_drag_leaves_the_original_and_ctrl_d_goes_on_from_there(self, desk: Desk) -> None:
        desk.drag((850, 350), (850, 560), ALT | CTRL)
        (copy,) = desk.store.selection
        assert desk.rect("right") == Rect(700, 200, 300, 200)
        assert desk.rect(copy) == Rect(700, 410, 300, 200)
        assert desk.entries == 1
        desk.store.apply("Move", edits.set_rects(desk.store.truth, "one", {copy: Rect(690, 300, 300, 200)}))
        desk.key(Key.Key_D, CTRL)
        (second,) = desk.store.selection
        assert desk.rect(second) == Rect(680, 400, 300, 200)

    def test_letting_go_of_alt_makes_it_a_move(self, desk: Desk) -> None:
        desk.press(850, 350, ALT)
        desk.move(850, 500, ALT | CTRL)
        assert len(desk.store.look.tiles) == 3
        desk.move(850, 450, CTRL)
        assert len(desk.store.look.tiles) == 2
        desk.release(850, 450)
        assert desk.rect("right") == Rect(700, 300, 300, 200)


class TestSwapByDrag:
    def who(self, desk: Desk) -> list[object]:
        return [
            edits.get_item_field(find_item(desk.store.look, id_), "UserMediaStream.UserInfo.UserId")
            for id_ in ("left", "right")
        ]

    def test_it_shows_while_the_pointer_is_on_the_handle_and_no_longer(self, desk: Desk, qtbot: QtBot) -> None:
        desk.press(850, 300)
        desk.move(400, 300, CTRL)
        assert desk.view.overlay.swap is None, "Ctrl holds it off"
        desk.move(330, 260)
        assert desk.view.overlay.swap is not None and not desk.view.overlay.swap[1], "near: the handle shows"
        desk.move(300, 250)
        assert self.who(desk) == ["right", "left"] and desk.view.overlay.swap[1]
        assert desk.rect("right") == Rect(700, 200, 300, 200)
        desk.move(420, 500, CTRL)
        qtbot.waitUntil(lambda: self.who(desk) == ["left", "right"])
        desk.release(420, 500, CTRL)
        assert self.who(desk) == ["left", "right"] and desk.rect("right") == Rect(270, 400, 300, 200)
        assert desk.entries == 1
        desk.store.undo_stack.undo()
        assert desk.rect("right") == Rect(700, 200, 300, 200)

    def test_given_up_on_the_handle_nobody_has_moved(self, desk: Desk) -> None:
        before = desk.store.truth
        desk.press(850, 300)
        desk.move(300, 250)
        desk.key(Key.Key_Escape)
        assert desk.store.show is before and desk.view.overlay.swap is None

    def test_several_that_are_dragged_swap_with_nobody(self, qtbot: QtBot) -> None:
        desk = Desk(
            qtbot,
            show_of(
                tuple(tile(name, x, 100, 200, 200, z) for name, x, z in (("a", 0, 0), ("b", 300, 1), ("c", 700, 2)))
            ),
        )
        desk.store.select(("a", "b"))
        desk.drag((100, 200), (800, 200))
        assert desk.view.overlay.swap is None
        assert desk.rect("b").x != 300 and desk.entries == 1


class TestDropOnATile:
    def test_somebody_of_the_cast_takes_the_place_in_a_tile(self, desk: Desk) -> None:
        data = QMimeData()
        data.setData(PERSON_MIME, b"p1")
        at = desk.at(850, 300)
        given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        for event in (QDragEnterEvent(at, *given), QDragMoveEvent(at, *given)):
            QApplication.sendEvent(desk.view.viewport(), event)
        assert desk.view.overlay.drop is not None, "the tile is marked"
        QApplication.sendEvent(desk.view.viewport(), QDropEvent(QPointF(at), *given))
        assert edits.get_item_field(find_item(desk.store.look, "right"), "UserMediaStream.UserInfo.UserId") == "anna"
        assert len(desk.store.look.tiles) == 2

    def test_a_locked_tile_takes_nobody(self, qtbot: QtBot) -> None:
        desk = Desk(qtbot, show_of((tile("a", 100, 100, 300, 200, 0), tile("b", 700, 100, 300, 200, 1, locked=True))))
        desk.drag((250, 200), (850, 200))
        assert edits.get_item_field(find_item(desk.store.look, "b"), "UserMediaStream.UserInfo.UserId") == "b"
        assert desk.rect("a") != Rect(100, 100, 300, 200), "it was only moved"


class TestSaid:
    def said(self, desk: Desk, qtbot: QtBot) -> str:
        with qtbot.waitSignal(desk.view.speaker.said, timeout=REST_MS * 20) as said:
            pass
        return said.args[0]

    def test_what_is_selected_where_and_in_front_of_what(self, desk: Desk, qtbot: QtBot) -> None:
        desk.store.select(("line",))
        told = self.said(desk, qtbot)
        assert told == "line, x 150, y 150, 200 by 40, in front of right"
        assert desk.view.accessibleDescription() == told

    def test_several_with_the_key_item(self, desk: Desk, qtbot: QtBot) -> None:
        desk.store.select(("left", "right"))
        assert self.said(desk, qtbot) == "2 selected: left, right. Key item: right"

    @pytest.mark.parametrize(
        ("press", "word"),
        [
            ((Key.Key_Right, Qt.KeyboardModifier.NoModifier), "x 701"),
            ((Key.Key_Down, CTRL), "300 by 201"),
            ((Key.Key_L, Qt.KeyboardModifier.NoModifier), "locked"),
            ((Key.Key_H, Qt.KeyboardModifier.NoModifier), "hidden"),
            ((Key.Key_BracketLeft, CTRL), "at the back"),
            ((Key.Key_1, Qt.KeyboardModifier.NoModifier), "keeps 1:1"),
        ],
    )
    def test_what_became_of_it(
        self, desk: Desk, qtbot: QtBot, press: tuple[Qt.Key, Qt.KeyboardModifier], word: str
    ) -> None:
        desk.store.select(("right",))
        self.said(desk, qtbot)
        desk.key(*press)
        assert word in self.said(desk, qtbot)

    def test_nothing_is_said_during_a_drag(self, desk: Desk, qtbot: QtBot) -> None:
        desk.store.select(("right",))
        self.said(desk, qtbot)
        heard: list[str] = []
        desk.view.speaker.said.connect(heard.append)
        desk.press(850, 350)
        desk.move(900, 400)
        qtbot.wait(2 * REST_MS)
        assert heard == []
        desk.release(900, 400)
        assert "right moved to x" in self.said(desk, qtbot)

    def test_what_a_drag_snapped_to(self, desk: Desk, qtbot: QtBot) -> None:
        desk.drag((850, 350), (850, 253))
        assert desk.rect("right").y == 100
        assert self.said(desk, qtbot).startswith("Snapped to an edge")

    def test_a_tile_that_is_covered_is_marked_and_told(self, qtbot: QtBot) -> None:
        desk = Desk(qtbot, show_of((tile("a", 100, 100, 300, 200, 0), tile("b", 95, 95, 310, 210, 1))))
        desk.store.select(("a",))
        assert "100 % covered" in self.said(desk, qtbot)
        assert [badge.words for badge in desk.view.overlay.badges] == ["a: 100 % covered"]
        look = desk.store.look
        assert "100 % covered" in words.tip(desk.store.show, look, find_item(look, "a"))


def test_names_of_items_are_what_people_call_them(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot, show_of((tile("anna", 0, 0, 10, 10, 0), tile("ben", 0, 0, 10, 10, 1)), (text("Hi", 0, 0, 9, 9, 2),))
    )
    store = desk.store
    store.apply("Rename", edits.rename_item(store.truth, "one", "ben", "Host"))
    names = [words.name_of(store.show, store.look, find_item(store.look, id_)) for id_ in ("anna", "ben", "Hi")]
    assert names == ["Anna", "Host", "Hi"]
