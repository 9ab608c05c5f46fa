"""The layers list is the canvas' twin: same order, same selection, everything by keyboard, everything spoken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from designer.gui.panels.layers import BACKGROUND, LayersPanel, mark_rect
from designer.gui.store import ShowStore
from designer.show import edits, files
from designer.show.model import find_item


@pytest.fixture
def panel(qtbot):
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    panel = LayersPanel(store)
    qtbot.addWidget(panel)
    store.setParent(panel)
    panel.resize(260, 420)
    panel.show()
    return panel


def ids(panel):
    return [row.id for row in panel.model().rows]


def choose(panel, number):
    panel.view.setCurrentIndex(panel.model().index(number))


def test_it_lists_from_front_to_back_with_the_background_last(panel):
    store = panel._store
    assert ids(panel) == [*reversed(edits.stacking_order(store.look)), BACKGROUND]


def test_selection_goes_both_ways(panel):
    store = panel._store
    choose(panel, 1)
    assert store.selection == (ids(panel)[1],)
    wanted = (ids(panel)[2], ids(panel)[0])
    store.select(wanted)
    rows = {index.row() for index in panel.view.selectionModel().selectedIndexes()}
    assert rows == {0, 2}
    panel.view.selectionModel().select(panel.model().index(1), QItemSelectionModel.SelectionFlag.Select)
    assert store.selection == (*wanted, ids(panel)[1])


def test_the_background_is_no_item(panel):
    choose(panel, 0)
    choose(panel, len(ids(panel)) - 1)
    assert panel._store.selection == ()


@pytest.mark.parametrize(("key", "member"), [(Qt.Key.Key_L, "locked"), (Qt.Key.Key_H, "hidden")])
def test_lock_and_hide_by_key_are_undoable(panel, key, member):
    store = panel._store
    choose(panel, 0)
    id_ = store.selection[0]
    QTest.keyClick(panel.view, key)
    assert getattr(find_item(store.look, id_), member)
    assert member in panel.model().rows[0].spoken
    QTest.keyClick(panel.view, key)
    assert not getattr(find_item(store.look, id_), member)
    assert store.undo_stack.count() == 2


def test_one_click_on_the_lock_unlocks(panel):
    store = panel._store
    id_ = ids(panel)[0]
    store.apply("Lock", edits.set_locked(store.truth, store.look_id, (id_,), True))
    at = mark_rect(panel.view.visualRect(panel.model().index(0)), "lock").center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not find_item(store.look, id_).locked


def test_a_drop_between_two_others_changes_the_order_in_one_entry(panel):
    store = panel._store
    before = ids(panel)[:-1]
    panel.model().dropped.emit(before[0], 2)
    assert ids(panel)[:-1] == [before[1], before[0], *before[2:]]
    panel.model().dropped.emit(before[0], len(before))
    assert ids(panel)[:-1] == [*before[1:], before[0]]
    assert store.undo_stack.count() == 2
    store.undo_stack.undo()
    store.undo_stack.undo()
    assert ids(panel)[:-1] == before


def test_a_name_typed_with_f2_is_kept(panel, qtbot):
    store = panel._store
    choose(panel, 0)
    id_ = store.selection[0]
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Quiz master")
    with qtbot.waitSignal(store.committed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert find_item(store.look, id_).name == "Quiz master"


def test_what_is_spoken_says_place_and_neighbour(panel):
    interface = QAccessible.queryAccessibleInterface(panel.view)
    assert interface.text(QAccessible.Text.Name) == "Layers"
    row = interface.child(0)
    spoken = row.text(QAccessible.Text.Name)
    assert "x " in spoken and "in front of" in spoken
