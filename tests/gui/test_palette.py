"""The command palette and the sheet of keys: everything the window can do, found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.gui.dialogs import Question
from designer.gui.palette import CommandPalette, KeySheet, score


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
    assert "Not possible now" in palette.note.text()
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
