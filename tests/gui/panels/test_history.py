"""The list of what was done: it names every entry, marks where the show is, and goes anywhere at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from designer.gui.panels.history import HistoryPanel, UndoActions
from designer.gui.store import ShowStore
from designer.show import edits, files
from designer.show.files import dump_show
from designer.show.model import items_of


@pytest.fixture
def store(qapp):
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    yield store
    store.deleteLater()


@pytest.fixture
def panel(qtbot, store):
    panel = HistoryPanel(store)
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    return panel


def edit(store: ShowStore, *names: str) -> None:
    ids = (items_of(store.look)[0].id,)
    for name in names:
        grown = edits.grow_items(store.truth, store.look_id, ids, -2, 0)
        assert store.apply(name, grown)


def listed(panel: HistoryPanel) -> list[tuple[str, str]]:
    return [(row.text, row.when) for row in panel.rows]


def test_entries_are_listed_with_where_the_show_is(store, panel):
    edit(store, "Move tile", "Resize tile")
    store.undo()
    assert listed(panel) == [("As opened", "done"), ("Move tile", "now"), ("Resize tile", "undone")]
    assert [row.spoken for row in panel.rows] == [
        "As opened",
        "Move tile, this is where the show is",
        "Resize tile, undone",
    ]
    assert panel.view.objectName() == "history"


def test_a_click_goes_to_a_state_and_tells_of_it_once(store, panel):
    before = dump_show(store.truth)
    edit(store, "One", "Two", "Three")
    after, told = dump_show(store.truth), []
    store.committed.connect(told.append)
    rect = panel.view.visualRect(panel.view.model().index(0, 0))
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert dump_show(store.truth) == before
    assert len(told) == 1 and store.undo_stack.index() == 0
    assert listed(panel)[0] == ("As opened", "now")
    store.go_to(3)
    assert dump_show(store.truth) == after and len(told) == 2


def test_it_is_worked_with_keys(store, panel):
    edit(store, "One", "Two")
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert store.undo_stack.index() == 2  # looking around changes nothing
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert store.undo_stack.index() == 1


def test_the_items_that_differ_are_selected(store, panel):
    first, second = (item.id for item in items_of(store.look)[:2])
    edit(store, "One", "Two")
    store.select((second,))
    store.go_to(0)
    assert store.selection == (first,)


def test_undo_and_redo_say_what_they_would_do(store):
    parent = QObject()
    undo, redo = UndoActions(store, parent).actions
    assert not undo.isEnabled() and undo.toolTip() == "Undo (Ctrl+Z)\nNothing has been changed yet."
    edit(store, "Move tile")
    assert undo.isEnabled() and undo.toolTip() == "Undo Move tile (Ctrl+Z)" and undo.text() == "Undo Move tile"
    undo.trigger()
    assert redo.toolTip() == "Redo Move tile (Ctrl+Shift+Z)" and redo.isEnabled() and not undo.isEnabled()
    parent.deleteLater()


def test_undo_waits_while_a_gesture_is_in_progress(store, panel):
    parent = QObject()
    undo, redo = UndoActions(store, parent).actions
    edit(store, "Move tile", "Again")
    store.undo()
    here = store.truth
    store.preview(edits.remove_items(here, store.look_id, (items_of(store.look)[0].id,)))
    assert not undo.isEnabled() and not redo.isEnabled() and not panel.view.isEnabled()
    store.undo()
    store.redo()
    store.go_to(0)
    assert store.truth is here and store.previewing
    store.cancel_preview()
    assert undo.isEnabled() and redo.isEnabled() and panel.view.isEnabled()
    parent.deleteLater()


def test_nudges_taken_together_are_one_line(store, panel):
    ids = (items_of(store.look)[0].id,)
    for _ in range(5):
        store.apply("Resize", edits.grow_items(store.truth, store.look_id, ids, -2, 0), merge="grow")
    assert [text for text, _ in listed(panel)] == ["As opened", "Resize"]
    panel.hide()
    edit(store, "While hidden")
    panel.show()
    assert listed(panel)[-1] == ("While hidden", "now")


def test_another_show_has_a_history_of_its_own(store, panel):
    edit(store, "Move tile")
    store.open(files.blank_show(), store.vault)
    assert listed(panel) == [("As opened", "now")]
