"""Dragging, resizing, selecting with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.show.geometry import Handle, Rect
from designer.trtc.structures import same
from tests.gui.canvas.desk import ALT, CTRL, SHIFT, Desk, show_of, text, tile, two_and_a_line


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


def test_a_drag_moves_by_what_the_pointer_moved_and_is_one_undo_entry(desk: Desk) -> None:
    before = desk.store.truth
    desk.drag((850, 350), (867, 401), CTRL)
    assert desk.rect("right") == Rect(717, 251, 300, 200)
    assert desk.store.selection == ("right",)
    assert desk.entries == 1
    assert desk.store.undo_stack.undoText() == "Move tile"
    desk.store.undo_stack.undo()
    assert same(desk.store.truth, before)


def test_a_drag_is_shown_while_it_lasts_and_committed_at_its_end_only(desk: Desk) -> None:
    committed: list[object] = []
    desk.store.committed.connect(committed.append)
    desk.press(850, 350)
    desk.move(950, 400, CTRL)
    assert desk.rect("right") == Rect(800, 250, 300, 200)
    assert desk.view.canvas_scene.rect_of("right") == Rect(800, 250, 300, 200)
    assert desk.store.previewing
    assert committed == []
    desk.release(950, 400, CTRL)
    assert len(committed) == 1
    assert not desk.store.previewing


def test_a_drag_there_and_back_leaves_no_entry(desk: Desk) -> None:
    before = desk.store.truth
    desk.press(850, 350)
    desk.move(900, 390, CTRL)
    desk.move(850, 350, CTRL)
    desk.release(850, 350, CTRL)
    assert desk.entries == 0
    assert desk.store.truth is before


def test_a_trembling_click_does_not_move(desk: Desk) -> None:
    desk.press(850, 350)
    desk.move(853, 352)
    desk.release(853, 352)
    assert desk.rect("right") == Rect(700, 200, 300, 200)
    assert desk.entries == 0
    assert desk.store.selection == ("right",)


def test_an_edge_near_a_neighbours_edge_snaps_to_it_and_says_so(desk: Desk) -> None:
    desk.press(850, 350)
    desk.move(850, 250 + 4)  # the top would stand at 104, the neighbour's stands at 100
    assert desk.rect("right").y == 100
    guides = [guide for guide in desk.view.overlay.guides if guide.height == 1]
    assert [guide.y for guide in guides] == [desk.at(0, 100).y()]
    desk.release(850, 254)
    assert desk.rect("right") == Rect(700, 100, 300, 200)
    assert desk.view.overlay.guides == []


def test_ctrl_holds_snapping_off(desk: Desk) -> None:
    desk.drag((850, 350), (850, 254), CTRL)
    assert desk.rect("right") == Rect(700, 104, 300, 200)


def test_snapping_reaches_six_screen_pixels_at_any_zoom(desk: Desk) -> None:
    desk.view.set_zoom(0.5)
    desk.drag((850, 350), (850, 260))  # 10 output pixels off are 5 on screen
    assert desk.rect("right").y == 100
    desk.store.undo_stack.undo()
    desk.view.set_zoom(2.0)
    desk.view.centerOn(850, 300)
    desk.drag((850, 350), (850, 254))  # 4 output pixels off are 8 on screen
    assert desk.rect("right").y == 104


def test_equal_gaps_snap_and_show_their_size(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot,
        show_of((tile("a", 40, 200, 200, 200, 0), tile("b", 270, 200, 200, 200, 1), tile("c", 700, 210, 200, 200, 2))),
    )
    desk.press(800, 300)
    desk.move(603, 303)  # 3 beyond a gap of 30, as between the others
    assert desk.rect("c").x == 500
    labels = [guide.label for guide in desk.view.overlay.guides if guide.measure]
    assert labels.count("30") == 2
    desk.release(603, 303)


def test_nothing_leaves_the_frame(desk: Desk) -> None:
    desk.drag((850, 350), (1390, 50))
    assert desk.rect("right") == Rect(980, 0, 300, 200)


def test_several_move_together_and_stop_together(desk: Desk) -> None:
    desk.click(450, 350)
    desk.click(850, 350, SHIFT)
    assert desk.store.selection == ("left", "right")
    desk.drag((850, 350), (450, 350), CTRL)
    assert desk.rect("left") == Rect(0, 100, 400, 300)
    assert desk.rect("right") == Rect(600, 200, 300, 200)
    assert desk.entries == 1


def test_shift_keeps_a_drag_to_one_axis(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((850, 350), (930, 367), SHIFT | CTRL)
    assert desk.rect("right") == Rect(780, 200, 300, 200)


@pytest.mark.parametrize(
    ("handle", "start", "want"),
    [
        ("nw", (700, 200), Rect(720, 230, 280, 170)),
        ("n", (850, 200), Rect(700, 230, 300, 170)),
        ("ne", (1000, 200), Rect(700, 230, 320, 170)),
        ("e", (1000, 300), Rect(700, 200, 320, 200)),
        ("se", (1000, 400), Rect(700, 200, 320, 230)),
        ("s", (850, 400), Rect(700, 200, 300, 230)),
        ("sw", (700, 400), Rect(720, 200, 280, 230)),
        ("w", (700, 300), Rect(720, 200, 280, 200)),
    ],
)
def test_each_of_the_eight_handles_pulls_its_own_sides(
    desk: Desk, handle: Handle, start: tuple[int, int], want: Rect
) -> None:
    desk.click(850, 350)
    desk.drag(start, (start[0] + 20, start[1] + 30), CTRL)
    assert desk.rect("right") == want
    assert desk.entries == 1
    assert desk.store.undo_stack.undoText() == "Resize tile"


def test_what_is_resized_has_its_new_size_with_each_move_and_its_own_pixels_in_the_end(desk: Desk) -> None:
    desk.click(850, 350)
    node = desk.view.canvas_scene._nodes["right"]
    desk.press(1000, 400)
    for step in range(10, 60, 7):
        desk.move(1000 + step, 400 + step, CTRL)
        shown = node.graphics.sceneBoundingRect()
        assert abs(shown.right() - (1000 + step)) <= 1 and abs(shown.bottom() - (400 + step)) <= 1
    assert desk.entries == 0
    desk.release(1059, 459, CTRL)
    assert desk.entries == 1
    assert node.graphics.transform().isIdentity()
    assert (node.rect.w, node.rect.h) == desk.rect("right")[2:]


def test_a_handle_takes_the_pointer_also_from_outside_the_item(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((1005, 404), (1025, 424), CTRL)
    assert desk.rect("right") == Rect(700, 200, 320, 220)


def test_shift_keeps_the_ratio_of_a_resize(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((1000, 400), (1150, 400), SHIFT | CTRL)
    assert desk.rect("right") == Rect(700, 200, 450, 300)


def test_alt_keeps_the_centre_of_a_resize(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((1000, 400), (1030, 420), ALT | CTRL)
    assert desk.rect("right") == Rect(670, 180, 360, 240)


def test_a_resize_from_the_centre_stays_inside_the_frame(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((1000, 300), (1390, 300), ALT | CTRL)
    right = desk.rect("right")
    assert right.right == 1280
    assert right.x + right.w / 2 == 850


def test_a_resized_edge_snaps_to_a_neighbour(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((700, 300), (504, 300))  # the left tile ends at 500
    assert desk.rect("right") == Rect(500, 200, 500, 200)


def test_a_resize_stops_at_the_frame(desk: Desk) -> None:
    desk.click(850, 350)
    desk.drag((1000, 400), (1390, 850))
    assert desk.rect("right") == Rect(700, 200, 580, 520)


def test_several_are_resized_within_their_bounds(desk: Desk) -> None:
    desk.click(450, 350)
    desk.click(850, 350, SHIFT)
    desk.drag((1000, 400), (1090, 400), CTRL)  # bounds 100,100 900×300 become 990 wide
    assert desk.rect("left") == Rect(100, 100, 440, 300)
    assert desk.rect("right") == Rect(760, 200, 330, 200)


@pytest.mark.parametrize("start", [(850, 350), (1000, 400)])
def test_escape_gives_a_drag_up(desk: Desk, start: tuple[int, int]) -> None:
    desk.click(850, 350)
    before = desk.store.truth
    desk.press(*start)
    desk.move(start[0] + 60, start[1] + 60)
    assert desk.store.previewing
    desk.key(Qt.Key.Key_Escape)
    assert desk.store.show is before
    assert desk.store.selection == ("right",)
    desk.release(start[0] + 60, start[1] + 60)
    assert desk.entries == 0
    assert desk.rect("right") == Rect(700, 200, 300, 200)


def test_a_click_takes_what_is_on_top_and_a_second_one_what_lies_beneath(desk: Desk) -> None:
    desk.click(200, 170)
    assert desk.store.selection == ("line",)
    desk.click(200, 170)
    assert desk.store.selection == ("left",)
    desk.click(200, 170)
    assert desk.store.selection == ("line",)


def test_what_is_selected_is_dragged_although_something_lies_over_it(desk: Desk) -> None:
    desk.store.select(("left",))
    desk.drag((200, 170), (200, 230), CTRL)
    assert desk.rect("left") == Rect(100, 160, 400, 300)
    assert desk.rect("line") == Rect(150, 150, 200, 40)
    assert desk.store.selection == ("left",)


def test_shift_click_adds_and_takes_away(desk: Desk) -> None:
    desk.click(450, 350)
    desk.click(850, 350, SHIFT)
    assert desk.store.selection == ("left", "right")
    desk.click(450, 350, SHIFT)
    assert desk.store.selection == ("right",)


def test_a_click_beside_everything_selects_nothing(desk: Desk) -> None:
    desk.click(850, 350)
    desk.click(600, 600)
    assert desk.store.selection == ()


def test_a_marquee_takes_what_it_touches_and_is_no_edit(desk: Desk) -> None:
    desk.press(600, 650)
    desk.move(450, 350)
    assert desk.view.overlay.marquee is not None
    desk.release(450, 350)
    assert desk.store.selection == ("left",)
    assert desk.view.overlay.marquee is None
    desk.press(1200, 600, SHIFT)
    desk.move(900, 350, SHIFT)
    desk.release(900, 350, SHIFT)
    assert desk.store.selection == ("left", "right")
    assert desk.entries == 0


def test_escape_gives_a_marquee_up(desk: Desk) -> None:
    desk.click(850, 350)
    desk.press(600, 650)
    desk.move(300, 300)
    assert "left" in desk.store.selection
    desk.key(Qt.Key.Key_Escape)
    assert desk.store.selection == ("right",)


def test_a_locked_item_ignores_the_pointer_but_can_be_selected(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot, show_of((tile("still", 100, 100, 400, 300, 0, locked=True), tile("free", 700, 200, 300, 200, 1)))
    )
    desk.drag((300, 250), (360, 300))
    assert desk.rect("still") == Rect(100, 100, 400, 300)
    desk.click(300, 250)
    assert desk.store.selection == ("still",)
    assert desk.view.overlay.handles is None
    assert len(desk.view.overlay.locks) == 1
    desk.drag((500, 400), (540, 440))
    desk.store.select(("still", "free"))
    desk.drag((850, 300), (860, 330), CTRL)
    assert desk.rect("still") == Rect(100, 100, 400, 300)
    assert desk.rect("free") == Rect(710, 230, 300, 200)


def test_a_hidden_item_is_neither_drawn_nor_hit_nor_snapped_to(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((tile("gone", 100, 103, 400, 300, 0, hidden=True), tile("here", 700, 200, 300, 200, 1))))
    ground = desk.view.viewport().grab().toImage()
    middle = desk.at(150, 150)
    assert ground.pixelColor(middle).name() == "#000000"
    desk.click(300, 250)
    assert desk.store.selection == ()
    desk.drag((850, 300), (850, 205))
    assert desk.rect("here").y == 106  # an even pixel is all that holds it
    desk.store.select(("gone",))
    assert desk.view.viewport().grab().toImage().pixelColor(middle).name() != "#000000"


def test_undo_brings_the_place_back_and_selects_what_it_changed(desk: Desk) -> None:
    desk.drag((850, 350), (867, 401), CTRL)
    desk.click(600, 600)
    desk.store.undo_stack.undo()
    assert desk.view.canvas_scene.rect_of("right") == Rect(700, 200, 300, 200)
    assert desk.store.selection == ("right",)
    assert desk.view.overlay.handles is not None


def test_a_double_click_edits_a_watermark_and_crops_a_tile(desk: Desk, qtbot: QtBot) -> None:
    desk.click(250, 170)
    with qtbot.waitSignal(desk.view.item_activated) as activated:
        qtbot.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(250, 170))
    assert activated.args == ["line"]
    desk.click(850, 350)
    qtbot.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(850, 350))
    assert desk.view.crop is not None and desk.view.crop.tile_id == "right"


def test_another_look_takes_the_drag_away(desk: Desk) -> None:
    desk.press(850, 350)
    desk.move(900, 400)
    desk.store.edit_look("two")
    assert not desk.view.busy
    assert desk.view.canvas_scene.order == ("solo",)
    desk.release(900, 400)
    assert desk.entries == 0


def test_a_watermark_moves_too(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((), (text("line", 150, 150, 200, 40, 5),)))
    desk.drag((250, 170), (300, 270), CTRL)
    assert desk.rect("line") == Rect(200, 250, 200, 40)
    assert desk.store.undo_stack.undoText() == "Move watermark"
