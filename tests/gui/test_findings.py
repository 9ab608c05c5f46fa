"""The findings: errors first, in words and not by colour alone, one key to where they are and one to mend them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from designer.gui.panels.findings import mend_rect
from designer.show import edits


@pytest.fixture
def window(make_window):
    window = make_window()
    store = window.store
    show = edits.set_show_field(store.truth, "VideoParams.VideoEncode.Fps", 90)
    show = edits.set_item_field(show, store.look_id, (store.look.tiles[0].id,), "LocationX", 900)
    store.apply("Break it", show)
    window.preflight.check_now()
    return window


def codes(window):
    return [row.finding.code for row in window.findings._model.rows]


def test_each_says_its_severity_in_words(window):
    rows = window.findings._model.rows
    order = [("error", "warning", "hint").index(row.severity) for row in rows]
    assert order == sorted(order) and len(rows) >= 2
    assert all(row.spoken.startswith(("Error: ", "Warning: ", "Hint: ")) for row in rows)


def test_enter_goes_to_the_field(window, qtbot):
    number = codes(window).index("tile-outside-frame")
    window.findings.view.setCurrentIndex(window.findings._model.index(number))
    QTest.keyClick(window.findings.view, Qt.Key.Key_Return)
    assert window.store.selection == (window.store.look.tiles[0].id,)
    focus = window.inspector.focusWidget()
    assert isinstance(focus, QLineEdit) and focus.text() == "900"


@pytest.mark.parametrize("by_key", [True, False])
def test_one_action_mends_in_one_undo_entry(window, by_key):
    view, model = window.findings.view, window.findings._model
    number = next(number for number, row in enumerate(model.rows) if row.mend and row.severity == "error")
    code, entries = model.rows[number].finding.code, window.store.undo_stack.count()
    index = model.index(number)
    view.setCurrentIndex(index)
    if by_key:
        QTest.keyClick(view, Qt.Key.Key_M)
    else:
        at = mend_rect(view.visualRect(index), view.fontMetrics(), model.rows[number].mend).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert code not in codes(window)
    assert window.store.undo_stack.count() == entries + 1
    window.store.undo_stack.undo()
    window.preflight.check_now()
    assert code in codes(window)
