"""The store is what a producer's trust in undo rests on."""

from __future__ import annotations

import functools
import itertools
import time

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from designer.gui import store as store_module
from designer.gui.store import ShowStore
from designer.show import edits, files
from designer.show.files import dump_show
from designer.show.geometry import Rect, item_rect
from designer.show.model import Show, find_item, items_of
from designer.show.vault import Vault
from tests.gui.canvas.desk import two_and_a_line


@pytest.fixture
def store(qapp):
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    yield store
    store.deleteLater()


class Heard:
    """What a listener of both signals sees."""

    def __init__(self, store: ShowStore) -> None:
        self.changed: list[tuple[object, object]] = []
        self.committed: list[object] = []
        store.changed.connect(lambda old, new: self.changed.append((old, new)))
        store.committed.connect(self.committed.append)


def moved(store: ShowStore, dx: int = 8):
    ids = (items_of(store.look)[0].id,)
    return edits.move_items(store.truth, store.look_id, ids, dx, 0)


def test_a_preview_is_shown_but_is_not_truth(store):
    heard = Heard(store)
    before = store.truth
    store.preview(moved(store))
    assert store.previewing and store.truth is before and store.show is not before
    assert len(heard.changed) == 1 and heard.committed == []
    assert store.undo_stack.count() == 0
    store.cancel_preview()
    assert store.show is before and not store.previewing


def test_an_edit_is_one_entry_and_undo_gives_back_the_same_bytes(store):
    before = dump_show(store.truth)
    heard = Heard(store)
    assert store.apply("Move tile", moved(store))
    after = dump_show(store.truth)
    assert after != before and len(heard.committed) == 1
    assert isinstance(store.undo_stack, QUndoStack) and store.undo_stack.undoText() == "Move tile"
    store.undo_stack.undo()
    assert dump_show(store.truth) == before
    store.undo_stack.redo()
    assert dump_show(store.truth) == after


def test_a_change_to_the_same_bytes_adds_no_entry(store):
    heard = Heard(store)
    there = moved(store)
    store.preview(there)
    back = edits.move_items(there, store.look_id, (items_of(store.look)[0].id,), -8, 0)
    assert back is not store.truth
    assert not store.apply("Move tile", back)
    assert store.undo_stack.count() == 0 and heard.committed == [] and not store.previewing


def test_undo_selects_what_it_changed(store):
    first, second = (item.id for item in items_of(store.look)[:2])
    store.select((first,))
    store.apply("Move tile", moved(store))
    store.select((second,))
    store.undo_stack.undo()
    assert store.selection == (first,)


def test_undo_goes_to_the_look_it_concerns(store):
    here, other = store.truth.looks[0].id, store.truth.looks[1].id
    store.edit_look(here)
    store.apply("Move tile", moved(store))
    store.edit_look(other)
    store.undo_stack.undo()
    assert store.look_id == here


def test_nudges_within_a_second_are_one_entry_and_later_ones_another(store, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(store_module.time, "monotonic", lambda: now[0])
    before = dump_show(store.truth)
    for _ in range(3):
        store.apply("Nudge", moved(store, 1), merge="nudge")
        now[0] += 0.9
    assert store.undo_stack.count() == 1
    now[0] += 1.1
    store.apply("Nudge", moved(store, 1), merge="nudge")
    assert store.undo_stack.count() == 2
    store.undo_stack.undo()
    store.undo_stack.undo()
    assert dump_show(store.truth) == before


def test_nudges_that_come_back_leave_no_entry(store, monkeypatch):
    monkeypatch.setattr(store_module.time, "monotonic", lambda: 5.0)
    store.apply("Nudge", moved(store, 1), merge="nudge")
    store.apply("Nudge", moved(store, -1), merge="nudge")
    assert store.undo_stack.count() == 0


def test_what_is_gone_is_no_longer_selected(store):
    ids = tuple(item.id for item in items_of(store.look)[:2])
    store.select(ids)
    store.apply("Remove", edits.remove_items(store.truth, store.look_id, ids[:1]))
    assert store.selection == ids[1:]


def test_another_show_takes_undo_selection_and_vault_with_it(store):
    store.apply("Move tile", moved(store))
    store.select((items_of(store.look)[0].id,))
    vault = Vault()
    blank = files.blank_show()
    store.open(blank, vault)
    assert store.truth is blank and store.vault is vault and store.selection == ()
    assert store.undo_stack.count() == 0 and store.look_id == blank.opening_look


def test_a_drag_tells_of_each_move_and_makes_shows_no_faster_than_a_screen_shows_them(qtbot: QtBot) -> None:
    store = ShowStore(two_and_a_line(), Vault())
    moves: list[object] = []
    told: list[tuple[Show, Show]] = []
    made: list[int] = []
    store.moved.connect(moves.append)
    store.changed.connect(lambda old, new: told.append((old, new)))

    def make(dx: int) -> Show:
        made.append(dx)
        return edits.move_items(store.truth, "one", ("right",), dx, 0)

    for dx in range(1, 101):
        store.preview_moved({"right": Rect(700 + dx, 200, 300, 200)}, functools.partial(make, dx))
    assert len(moves) == 100
    assert len(made) < 50
    assert store.previewing
    assert item_rect(find_item(store.look, "right")) == Rect(800, 200, 300, 200)
    qtbot.waitUntil(lambda: told[-1][1] is store.show)
    assert made[-1] == 100
    assert made.count(100) == 1, "what was made once is told, not made again"


@pytest.mark.parametrize("ending", ["cancel", "apply", "open"])
def test_what_ends_a_drag_tells_what_is_left_of_it(ending: str, qtbot: QtBot) -> None:
    store = ShowStore(two_and_a_line(), Vault())
    told: list[tuple[Show, Show]] = []
    before = store.truth
    for dx in (3, 4):
        after = edits.move_items(before, "one", ("right",), dx, 0)
        store.preview_moved({}, lambda after=after: after)
    store.changed.connect(lambda old, new: told.append((old, new)))
    if ending == "cancel":
        store.cancel_preview()
        assert store.show is store.truth is before
    elif ending == "apply":
        assert store.apply("Move", after)
        assert store.show is store.truth is after
        assert not store.apply("Move", after)
    else:
        other = two_and_a_line()
        store.open(other, Vault())
        assert store.show is store.truth is other
    assert not store.previewing
    assert told[-1][1] is store.show
    assert all(one[1] is two[0] for one, two in itertools.pairwise(told))


def test_listeners_that_take_long_do_not_hold_a_drag_up(qtbot: QtBot) -> None:
    store = ShowStore(two_and_a_line(), Vault())
    told: list[object] = []

    def slow(old: object, new: object) -> None:
        told.append(new)
        end = time.perf_counter() + 0.02
        while time.perf_counter() < end:
            pass

    store.changed.connect(slow)
    began = time.perf_counter()
    for dx in range(1, 401):
        make = functools.partial(edits.move_items, store.truth, "one", ("right",), dx, 0)
        store.preview_moved({}, make)
        time.sleep(0.001)
        QCoreApplication.processEvents()
    taken = time.perf_counter() - began
    assert len(told) * 0.02 < 0.5 * taken
    qtbot.waitUntil(lambda: told[-1] is store.show)
