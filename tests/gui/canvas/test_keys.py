"""The table of keys in the contract, pressed on the canvas."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.show.geometry import Rect
from designer.show.mixing import stacking_order
from designer.show.model import find_item, items_of
from designer.show.vault import Vault
from tests.gui.canvas.desk import ALT, CTRL, SHIFT, Desk, show_of, text, tile, two_and_a_line

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


def test_tab_goes_from_back_to_front_and_then_leaves(qtbot: QtBot) -> None:
    desk = Desk(qtbot, two_and_a_line())
    outside = QWidget()
    qtbot.addWidget(outside)
    layout = QVBoxLayout(outside)
    before, after = QLineEdit(outside), QLineEdit(outside)
    for widget in (before, desk.view, after):
        layout.addWidget(widget)
    QWidget.setTabOrder(before, desk.view)
    QWidget.setTabOrder(desk.view, after)
    outside.show()
    qtbot.waitExposed(outside)
    outside.activateWindow()
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)
    seen = []
    for _ in range(3):
        desk.key(Key.Key_Tab)
        seen.append(desk.store.selection)
    assert seen == [("left",), ("right",), ("line",)]
    desk.key(Key.Key_Tab)
    assert after.hasFocus()
    desk.view.setFocus()
    desk.key(Key.Key_Backtab, SHIFT)
    assert desk.store.selection == ("right",)
    desk.key(Key.Key_Escape)
    assert desk.store.selection == ()
    desk.key(Key.Key_Tab)
    assert desk.store.selection == ("left",)
    desk.key(Key.Key_Backtab, SHIFT)
    assert before.hasFocus()
    outside.close()
    desk.view.setParent(None)


def test_tab_order_follows_zorder_ties_go_by_list_order_and_hidden_items_are_left_out(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot,
        show_of(
            (
                tile("c", 0, 0, 100, 100, 7),
                tile("a", 200, 0, 100, 100, 3),
                tile("gone", 300, 0, 100, 100, 3, hidden=True),
                tile("b", 400, 0, 100, 100, 3),
            )
        ),
    )
    seen = []
    for _ in range(3):
        desk.key(Key.Key_Tab)
        seen.append(desk.store.selection[0])
    assert seen == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("key", "keys", "want"),
    [
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, Rect(699, 200, 300, 200)),
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, Rect(701, 200, 300, 200)),
        (Key.Key_Up, SHIFT, Rect(700, 190, 300, 200)),
        (Key.Key_Down, SHIFT, Rect(700, 210, 300, 200)),
        (Key.Key_Right, CTRL, Rect(700, 200, 301, 200)),
        (Key.Key_Up, CTRL, Rect(700, 200, 300, 199)),
        (Key.Key_Down, CTRL | SHIFT, Rect(700, 200, 300, 210)),
        (Key.Key_A, ALT, Rect(0, 200, 300, 200)),
        (Key.Key_D, ALT, Rect(980, 200, 300, 200)),
        (Key.Key_W, ALT, Rect(700, 0, 300, 200)),
        (Key.Key_S, ALT, Rect(700, 520, 300, 200)),
        (Key.Key_H, ALT, Rect(490, 200, 300, 200)),
        (Key.Key_V, ALT, Rect(700, 260, 300, 200)),
    ],
)
def test_keys_place_the_selected_item(desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier, want: Rect) -> None:
    desk.store.select(("right",))
    desk.key(key, keys)
    assert desk.rect("right") == want
    assert desk.entries == 1


def test_quick_nudges_are_one_entry_and_those_of_another_item_are_another(desk: Desk) -> None:
    desk.store.select(("right",))
    for _ in range(5):
        desk.key(Key.Key_Right)
    assert desk.rect("right").x == 705
    assert desk.entries == 1
    desk.store.select(("left",))
    desk.key(Key.Key_Right)
    assert desk.entries == 2
    desk.store.undo_stack.undo()
    desk.store.undo_stack.undo()
    assert desk.rect("right").x == 700
    assert desk.rect("left").x == 100


def test_nudges_stop_at_the_frame_without_an_entry(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((tile("a", 0, 0, 100, 100, 0),)))
    desk.store.select(("a",))
    desk.key(Key.Key_Left)
    desk.key(Key.Key_Up, SHIFT)
    assert desk.rect("a") == Rect(0, 0, 100, 100)
    assert desk.entries == 0


def test_a_locked_item_ignores_every_key_until_it_is_unlocked(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((tile("a", 100, 100, 100, 100, 0, locked=True),)))
    desk.store.select(("a",))
    before = desk.store.truth
    for key, keys in (
        (Key.Key_Right, SHIFT),
        (Key.Key_Right, CTRL),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Key.Key_X, CTRL),
        (Key.Key_A, ALT),
        (Key.Key_BracketRight, CTRL),
    ):
        desk.key(key, keys)
    assert desk.store.truth is before
    assert desk.actions["lock"].isChecked()
    assert not desk.actions["remove"].isEnabled()
    desk.actions["lock"].trigger()
    assert not desk.actions["lock"].isChecked()
    desk.key(Key.Key_Right)
    assert desk.rect("a").x == 101


def test_keys_of_order(desk: Desk) -> None:
    desk.store.select(("left",))
    desk.key(Key.Key_BracketRight, CTRL)
    assert stacking_order(desk.store.look) == ("right", "left", "line")
    desk.key(Key.Key_BracketRight, CTRL | SHIFT)
    assert stacking_order(desk.store.look) == ("right", "line", "left")
    assert desk.view.canvas_scene.order == ("right", "line", "left")
    desk.key(Key.Key_BracketLeft, CTRL)
    assert stacking_order(desk.store.look) == ("right", "left", "line")
    desk.key(Key.Key_BracketLeft, CTRL | SHIFT)
    assert stacking_order(desk.store.look) == ("left", "right", "line")


def test_delete_removes_and_undo_brings_back_selected(desk: Desk) -> None:
    desk.store.select(("right", "line"))
    desk.key(Key.Key_Delete)
    assert [item.id for item in items_of(desk.store.look)] == ["left"]
    assert desk.view.canvas_scene.order == ("left",)
    desk.store.undo_stack.undo()
    assert desk.view.canvas_scene.order == ("left", "right", "line")
    assert set(desk.store.selection) == {"right", "line"}


def test_duplicate_repeats_the_last_offset(desk: Desk) -> None:
    desk.store.select(("right",))
    desk.key(Key.Key_D, CTRL)
    (first,) = desk.store.selection
    assert first != "right"
    assert desk.rect(first) == Rect(716, 216, 300, 200)
    desk.key(Key.Key_Left, SHIFT)
    desk.key(Key.Key_Down, SHIFT)
    desk.key(Key.Key_D, CTRL)
    (second,) = desk.store.selection
    assert desk.rect(second) == Rect(712, 252, 300, 200)


def test_copied_items_are_text_and_come_back_from_text(desk: Desk) -> None:
    desk.store.select(("left", "line"))
    desk.key(Key.Key_C, CTRL)
    body = json.loads(QGuiApplication.clipboard().text())
    assert body["tiles"][0]["layout"]["LocationX"] == 100
    assert body["watermarks"][0]["params"]["WaterMarkText"]["Text"] == "line"
    desk.key(Key.Key_V, CTRL)
    assert len(items_of(desk.store.look)) == 5
    pasted = desk.store.selection
    assert [desk.rect(item_id) for item_id in pasted] == [Rect(116, 116, 400, 300), Rect(166, 166, 200, 40)]
    assert desk.entries == 1


def test_cut_takes_away_and_paste_puts_it_where_it_was(desk: Desk) -> None:
    desk.store.select(("right",))
    desk.key(Key.Key_X, CTRL)
    assert [item.id for item in items_of(desk.store.look)] == ["left", "line"]
    desk.key(Key.Key_V, CTRL)
    (pasted,) = desk.store.selection
    assert desk.rect(pasted) == Rect(700, 200, 300, 200)


@pytest.mark.parametrize(
    "rubbish",
    [
        "",
        "hello",
        "[]",
        "{}",
        '{"mixframe": 1}',
        '{"mixframe": 1, "tiles": [{"id": 3}]}',
        "[" * 100_000,
        "5" * 5_000_000,
    ],
)
def test_a_clipboard_without_items_changes_nothing_and_says_so(desk: Desk, qtbot: QtBot, rubbish: str) -> None:
    before = desk.store.truth
    QGuiApplication.clipboard().setText(rubbish)
    with qtbot.waitSignal(desk.view.noticed) as noticed:
        desk.key(Key.Key_V, CTRL)
    assert "clipboard" in noticed.args[0]
    assert desk.store.truth is before


def test_members_nobody_knows_survive_the_clipboard(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((), (text("line", 10, 10, 200, 40, 1),)))
    body = {"mixframe": 1, "tiles": [{"id": "x", "layout": {"ImageWidth": 64, "ImageHeight": 64, "Novelty": [1, {}]}}]}
    QGuiApplication.clipboard().setText(json.dumps(body))
    desk.key(Key.Key_V, CTRL)
    (pasted,) = desk.store.selection
    item = find_item(desk.store.look, pasted)
    assert json.loads(item.model_dump_json(exclude_unset=True))["layout"]["Novelty"] == [1, {}]


def test_zoom_keys(desk: Desk) -> None:
    desk.key(Key.Key_1, SHIFT)
    assert desk.view.fitting
    desk.key(Key.Key_0, CTRL)
    assert desk.view.zoom == 1.0
    desk.store.select(("right",))
    desk.key(Key.Key_2, SHIFT)
    shown = desk.view.to_viewport(desk.view.selection_rect())
    assert shown.height() > 700
    assert abs(shown.center().x() - desk.view.viewport().width() / 2) <= 1


def test_keys_in_a_text_field_stay_there(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    store = ShowStore(two_and_a_line(), Vault())
    view = CanvasView(store)
    edit_actions(store, view)
    field = QLineEdit("name", window)
    layout.addWidget(view)
    layout.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    field.selectAll()
    store.select(("right",))
    before = store.truth
    qtbot.keyClick(field, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "name"
    qtbot.keyClick(field, Key.Key_Delete)
    assert field.text() == ""
    qtbot.keyClicks(field, "!@")
    assert field.text() == "!@"
    assert store.truth is before


def test_enter_activates_the_selected_item(desk: Desk, qtbot: QtBot) -> None:
    desk.store.select(("line",))
    with qtbot.waitSignal(desk.view.item_activated) as activated:
        desk.key(Key.Key_Return)
    assert activated.args == ["line"]


def test_actions_say_what_is_possible(desk: Desk) -> None:
    names = {name for name, action in desk.actions.items() if action.isEnabled()}
    assert {"remove", "duplicate", "align_left", "bring_to_front", "lock"}.isdisjoint(names)
    desk.store.select(("left", "right"))
    assert desk.actions["match_size"].isEnabled()
    assert not desk.actions["distribute_across"].isEnabled()
    desk.actions["match_size"].trigger()
    assert desk.rect("left")[2:] == desk.rect("right")[2:]
    desk.store.select(("left", "right", "line"))
    assert desk.actions["distribute_across"].isEnabled()


def test_hiding_shows_a_ghost_while_selected(desk: Desk) -> None:
    desk.store.select(("right",))
    desk.actions["hide"].trigger()
    assert desk.actions["hide"].isChecked()
    assert desk.view.canvas_scene.order == ("left", "line")
    desk.actions["hide"].trigger()
    assert desk.view.canvas_scene.order == ("left", "right", "line")


def test_adding_selects_what_is_new(desk: Desk) -> None:
    for name in ("add_tile", "add_image", "add_text"):
        count = len(items_of(desk.store.look))
        desk.actions[name].trigger()
        assert len(items_of(desk.store.look)) == count + 1
        assert len(desk.store.selection) == 1
        assert desk.rect(desk.store.selection[0]).inside((1280, 720))
