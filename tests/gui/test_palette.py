"""The command palette and the sheet of keys: everything the window can do, found by typing."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from designer.gui.dialogs import Question
from designer.gui.palette import CommandPalette, KeySheet, commands_of, score
from designer.gui.possible import keys_of, why_not
from designer.show import edits
from designer.show.model import items_of
from tests.gui.loop import run


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def palette(window, qtbot) -> CommandPalette:
    action = window.actions_by_name["commandPalette"]
    assert action.shortcut().toString() == "Ctrl+Shift+P"
    action.trigger()
    return window.findChild(CommandPalette)


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [("save", "Save", "Save as…"), ("al", "Align left", "Canvas alone"), ("sbs", "Side by side", "Bring to sides")],
)
def test_what_begins_so_comes_before_what_only_has_it(typed, better, worse):
    first, second = score(typed, better), score(typed, worse)
    assert first is not None
    assert second is None or first <= second


def test_letters_that_are_not_there_find_nothing():
    assert score("xyzzy", "Save") is None


def test_it_holds_every_command_and_the_looks_by_name(window, palette):
    for action in (*window.actions_by_name.values(), *window.edit.values()):
        if not action.objectName().startswith("look"):
            assert action.text().replace("&", "") in palette.found
    assert any("Host + screen" in text for text in palette.found)


def entries(window):
    """Everything of a window that can be done by an action."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # entries of menus that were filled anew
    return [
        action
        for action in window.findChildren(QAction)
        if action.text() and not action.isSeparator() and action.menu() is None
    ]


def selected_one_by_one(window):
    """States in which other things are possible: nothing, each item alone, everything, all of it locked."""
    store = window.store
    ids = tuple(item.id for item in items_of(store.look))
    for chosen in ((), *((id_,) for id_ in ids), ids):
        store.select(chosen)
        yield
    store.apply("Lock", edits.set_locked(store.truth, store.look_id, ids, True))
    yield


def test_nothing_that_can_be_done_is_missing_and_what_cannot_says_why(controlled):
    async def story():
        async with controlled() as controller:
            window = controller.window
            reasons = set()
            for _ in selected_one_by_one(window):
                commands = {command.action: command for command in commands_of(window)}
                assert [action.text() for action in entries(window) if action not in commands] == []
                texts = Counter(command.text for command in commands.values())
                assert [text for text, count in texts.items() if count > 1] == []
                for action in commands:
                    why = why_not(action)
                    assert action.isEnabled() == (why == ""), action.text()
                    assert why in action.toolTip()
                    reasons.add(why)
            assert "(Ctrl+Shift+L)" in window.topbar.next.toolTip()
            assert len(reasons) > 10, "reasons are their own"

    run(story())


def test_menus_that_are_filled_when_they_open_are_in_it(window, qtbot):
    texts = [command.text for command in commands_of(window)]
    for wanted in ("Guests: Away", "View: Theme: Dark", "View: Language: English", "View: Panels: Inspector"):
        assert wanted in texts
    assert {"Snap: Thirds", "Stand-ins: Everybody: Present", "Show: Guides…"} <= set(texts), texts


def test_a_panel_is_put_away_and_comes_back_by_its_command(window):
    def do(text):
        next(command for command in commands_of(window) if command.text == text).action.trigger()

    do("View: Panels: Inspector")
    assert window.docks[1].isHidden()
    do("Canvas alone")
    do("Canvas alone")
    assert [dock.isHidden() for dock in window.docks] == [False, True, False], "what was put away stays away"
    do("View: Panels: Inspector")
    assert not window.docks[1].isHidden()


def test_every_tool_tip_says_the_keys(window):
    for action in window.findChildren(QAction):
        if action.shortcuts():
            assert f"({keys_of(action)})" in action.toolTip(), action.text()
    for button in window.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.menu() is None:
            assert button.toolTip() == action.toolTip()


def test_a_few_letters_and_enter_run_it(window, palette, qtbot):
    QTest.keyClicks(palette.field, "canv alo")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.actions_by_name["canvasAlone"].isChecked()
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)


def test_a_look_is_taken_in_hand_by_its_name(window, palette):
    QTest.keyClicks(palette.field, "solo host")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.store.look.name == "Solo host"


def test_what_is_not_possible_says_so_and_does_nothing(window, palette):
    QTest.keyClicks(palette.field, "stop the broad")
    assert palette.note.text() == "Not possible now: Nothing is on air."
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.findChild(Question) is None
    assert palette.isVisible()


def test_arrows_mark_another_and_escape_leaves_everything(window, palette, qtbot):
    before = window.store.truth
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert window.store.truth is before


def test_the_sheet_lists_every_key_and_narrows_down(window, qtbot):
    window.actions_by_name["keySheet"].trigger()
    sheet = window.findChild(KeySheet)
    shown = {(item.text(0), item.text(1)) for _, items in sheet._items for item in items}
    assert ("Crop", "C") in shown and ("Templates", "Ctrl+T") in shown
    QTest.keyClicks(sheet.field, "crop")
    left = [item.text(0) for _, items in sheet._items for item in items if not item.isHidden()]
    assert left and all("crop" in text.lower() for text in left)
    sheet.close()
