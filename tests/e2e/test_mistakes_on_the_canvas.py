"""What other tools got wrong on their canvas, and people told them in the thread that is named: not here.

`obs` is obsproject/obs-studio, `pp` is penpot/penpot, `qg` is qgis/QGIS, all on GitHub.
"""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from designer.gui import framesize
from designer.gui.canvas.guides import handle_points, lock_box
from designer.show import edits, request
from designer.show.files import Opened
from designer.show.geometry import Rect
from designer.show.model import find_item, items_of
from designer.show.vault import Vault
from designer.trtc.structures import VideoEncode, same
from tests.e2e.hand import Hand
from tests.gui.canvas.desk import show_of, text, tile


def a_show(**left):
    return show_of(
        (
            tile("left", 100, 100, 400, 300, 0, **left),
            tile("right", 700, 200, 300, 200, 1),
            tile("small", 600, 520, 160, 90, 2),
        ),
        (text("line", 150, 110, 200, 40, 5),),
    )


@pytest.fixture
def hand_on(make_window, qtbot):
    def make(show):
        window = make_window(Opened("show", show, Vault()))
        window.activateWindow()
        window.canvas.setFocus()
        qtbot.waitUntil(window.canvas.hasFocus)
        return Hand(window)

    return make


class TestUndo:
    """obs#10120, obs#5844: one undo wrecked a scene; obs#4510: entries for nothing."""

    CHORDS = (
        "Right", "Shift+Down", "Ctrl+Right", "Ctrl+]", "Ctrl+[", "Ctrl+Shift+]", "Ctrl+D", "Alt+A", "Alt+V", "L", "H",
        "1", "6", "0", "F", "S", "Alt+Shift+S", "Alt+Shift+H", "C", "+", "Esc", "Del", "Ctrl+A", "Tab",
    )  # fmt: skip

    @pytest.mark.parametrize("seed", range(4))
    def test_any_keys_undone_give_the_show_back_and_redone_the_same_end(self, hand_on, seed):
        start = a_show()
        hand, chance = hand_on(start), random.Random(seed)
        for _ in range(60):
            if not hand.store.selection:
                hand.store.select((chance.choice(items_of(hand.store.look)).id,) if items_of(hand.store.look) else ())
            hand.key(chance.choice(self.CHORDS))
        hand.canvas.end_crop()
        end, stack = hand.store.truth, hand.store.undo_stack
        while stack.canUndo():
            stack.undo()
        assert same(hand.store.truth, start)
        while stack.canRedo():
            stack.redo()
        assert same(hand.store.truth, end)

    def test_an_undo_touches_only_what_was_changed(self, hand_on):
        hand = hand_on(a_show())
        hand.drag(hand.free_spot("right"), (800, 480))
        before = {item.id: item for item in items_of(hand.store.look)}
        hand.key("Ctrl+Z")
        after = {item.id: item for item in items_of(hand.store.look)}
        assert all(after[id_] is before[id_] for id_ in before if id_ != "right")
        assert hand.store.selection == ("right",), "and it shows what that was"

    def test_a_drag_there_and_back_is_no_entry(self, hand_on):
        hand = hand_on(a_show())
        hand.drag(hand.free_spot("right"), hand.free_spot("right"))
        hand.key("C")
        hand.key("Return")
        assert hand.store.undo_stack.count() == 0


class TestLocked:
    """obs#5724, obs#2410: locked items were still resized; obs#10424: then their numbers were locked away too."""

    @pytest.fixture
    def hand(self, hand_on):
        hand = hand_on(a_show(locked=True))
        hand.click(*hand.free_spot("left"))
        assert hand.store.selection == ("left",)
        return hand

    def test_the_pointer_moves_and_pulls_nothing(self, hand):
        before = hand.store.truth
        hand.drag(hand.free_spot("left"), (400, 500))
        hand.store.select(("left",))
        corner = hand.rect("left")
        hand.drag((corner.right, corner.bottom), (corner.right + 90, corner.bottom + 60))
        assert hand.store.truth is before

    @pytest.mark.parametrize(
        "chord",
        ["Right", "Ctrl+Down", "Del", "Ctrl+X", "Alt+D", "Ctrl+]", "F", "1", "C", "S", "Alt+Shift+S"],
    )
    def test_no_key_changes_it(self, hand, chord):
        before = find_item(hand.store.look, "left")
        hand.store.select(("left",))
        hand.key(chord)
        assert find_item(hand.store.look, "left") is before and hand.canvas.crop is None

    def test_no_menu_entry_changes_it(self, hand):
        before = find_item(hand.store.look, "left")
        for name, action in hand.window.edit.items():
            if action.isEnabled() and name not in ("lock", "hide") and not name.startswith(("zoom", "add", "set_gap")):
                hand.store.select(("left",))
                action.trigger()
        assert find_item(hand.store.look, "left") is before

    def test_an_edit_of_several_leaves_it_out(self, hand):
        before = find_item(hand.store.look, "left")
        hand.store.select(("left", "right"))
        hand.key("Right")
        hand.key("X")
        hand.typed("33")
        assert hand.rect("right").x == 33
        assert find_item(hand.store.look, "left") is before

    def test_its_numbers_are_there_to_read(self, hand):
        field = hand.window.findChild(QWidget, "McuLayout.LocationX")
        assert field.isVisible() and "100" in field.text()

    def test_one_click_on_its_lock_opens_it(self, hand):
        corner = hand.canvas.overlay.locks[0]
        QTest.mouseClick(
            hand.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            lock_box(corner).center().toPoint(),
        )
        assert not find_item(hand.store.look, "left").locked
        assert hand.store.selection == ("left",)


class TestNumbers:
    """pp#9739: a value typed and left was lost; obs#10448: an edit of several reached the first only."""

    def test_a_value_that_is_left_without_enter_counts(self, hand_on):
        hand = hand_on(a_show())
        hand.click(*hand.middle("right"))
        field = hand.window.findChild(QWidget, "McuLayout.LocationX")
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
        QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(hand.window.focusWidget(), "640")
        hand.click(40, 640)
        assert hand.rect("right").x == 640

    def test_an_edit_of_several_reaches_all(self, hand_on):
        hand = hand_on(a_show())
        hand.store.select(("left", "right", "small"))
        hand.key("X")
        hand.typed("80")
        assert {hand.rect(id_).x for id_ in ("left", "right", "small")} == {80}

    def test_the_panel_keeps_its_place_when_the_same_item_is_taken_again(self, hand_on, qapp):
        """qg#5434"""
        hand = hand_on(a_show())
        hand.click(*hand.middle("right"))
        for _ in range(10):  # each level of the layout asks for its own turn
            qapp.processEvents()
        bar = hand.window.inspector.verticalScrollBar()
        bar.setValue(bar.maximum())
        place = bar.value()
        hand.click(*hand.middle("small"))
        hand.click(*hand.middle("right"))
        qapp.processEvents()
        assert place > 0 and bar.value() == place


class TestHidden:
    """obs#12298: hidden items were snapped to; only opposite edges of items that overlap snapped."""

    def hidden(self):
        return show_of(
            (tile("ghost", 100, 100, 400, 300, 3, hidden=True), tile("here", 703, 205, 300, 200, 1)),
        )

    def test_a_hidden_item_is_not_clicked_not_snapped_to_not_sent(self, hand_on):
        hand = hand_on(self.hidden())
        hand.click(250, 250)
        assert hand.store.selection == ()
        start = hand.free_spot("here")
        hand.drag(start, (start[0] - 197, start[1]))
        assert hand.rect("here").x != 500, "its right edge would have been there"
        sent = request.start_request(hand.store.truth, hand.store.look)
        assert len(sent.video_params.layout_params.mix_layout_list) == 1

    @pytest.mark.parametrize(
        ("to", "what"),
        [((100, 420), "left edges"), ((200, 440), "right edges"), ((150, 430), "centres")],
    )
    def test_edges_and_centres_snap_though_the_items_stand_apart(self, hand_on, to, what):
        hand = hand_on(show_of((tile("a", 100, 60, 300, 160, 0), tile("b", 700, 500, 200, 150, 1))))
        rect = hand.rect("b")
        start = hand.free_spot("b")
        hand.drag(start, (start[0] + to[0] + 3 - rect.x, start[1] + to[1] - rect.y))
        assert hand.rect("b").x == to[0], what

    def test_a_resize_snaps_too(self, hand_on):
        hand = hand_on(show_of((tile("a", 100, 60, 300, 160, 0), tile("b", 120, 420, 200, 150, 1))))
        hand.store.select(("b",))
        east = handle_points(hand.canvas.overlay.handles)["e"].toPoint()
        y = hand.middle("b")[1]
        assert (hand.at(320, y) - east).manhattanLength() < 3
        hand.drag((320, y), (397, y))
        assert hand.rect("b") == Rect(120, 420, 280, 150), "its right edge is that of a"


class TestFrame:
    """obs#13086, obs#3983, obs#4968: the canvas was rescaled unasked; obs-source-switcher#19: crops were lost."""

    @pytest.mark.parametrize("how", ["scale", "keep", "reflow"])
    def test_every_answer_is_one_entry_and_crops_survive(self, hand_on, how, qapp):
        show = edits.set_crop(a_show(), "one", "left", Rect(10, 20, 640, 480))
        hand = hand_on(show)
        question = framesize.ask(hand.store, VideoEncode(width=720, height=1280), hand.window)
        assert same(hand.store.truth, show), "nothing before the answer"
        question.chosen.emit(how)
        qapp.processEvents()
        crop = find_item(hand.store.look, "left").layout.custom_crop
        assert (crop.location_x, crop.location_y, crop.width, crop.height) == (10, 20, 640, 480)
        assert hand.store.undo_stack.count() == 1
        hand.store.undo_stack.undo()
        assert same(hand.store.truth, show)
        question.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_lies_beneath_can_be_reached(hand_on, qapp):
    """obs#4674, qg#47513: overlapped items were hard to pick."""
    hand = hand_on(a_show())
    over = (200, 130)
    hand.click(*over)
    assert hand.store.selection == ("line",)
    hand.click(*over)
    assert hand.store.selection == ("left",)
    point = hand.at(*over)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, hand.canvas.viewport().mapToGlobal(QPoint(point)))
    QApplication.sendEvent(hand.canvas.viewport(), event)
    menu = next(menu for menu in hand.canvas.findChildren(QMenu) if menu.objectName() == "selectMenu")
    assert [action.text() for action in menu.actions()] == ["line", "left"]
    menu.actions()[0].trigger()
    assert hand.store.selection == ("line",)
    menu.parentWidget().close()
