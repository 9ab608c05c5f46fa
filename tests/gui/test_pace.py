"""Panels follow a drag at the pace of a screen, and everything else at once."""

from __future__ import annotations

import itertools

import pytest
from pytestqt.qtbot import QtBot

from designer.gui import pace
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.model import Show
from designer.show.vault import Vault
from tests.gui.canvas.desk import two_and_a_line


@pytest.fixture
def store() -> ShowStore:
    return ShowStore(two_and_a_line(), Vault())


def moved(show: Show, dx: int) -> Show:
    return edits.move_items(show, "one", ("right",), dx, 0)


def test_a_quick_drag_is_passed_on_in_parts_that_join_and_end_where_it_is(store: ShowStore, qtbot: QtBot) -> None:
    passed: list[tuple[Show, Show]] = []
    slowly = pace.Pace(store)
    slowly.changed.connect(lambda old, new: passed.append((old, new)))
    first = store.show
    for dx in range(1, 101):
        store.preview(moved(store.truth, dx))
    qtbot.waitUntil(lambda: passed[-1][1] is store.show)
    assert len(passed) < 50
    assert passed[0][0] is first
    assert all(before[1] is after[0] for before, after in itertools.pairwise(passed))


def test_a_commit_an_undo_and_a_cancel_are_passed_on_at_once(store: ShowStore, qtbot: QtBot) -> None:
    slowly = pace.Pace(store)
    seen: list[Show] = []
    slowly.changed.connect(lambda old, new: seen.append(new))
    store.preview(moved(store.truth, 1))
    store.preview(moved(store.truth, 2))
    store.cancel_preview()
    assert seen[-1] is store.truth
    store.preview(moved(store.truth, 3))
    store.apply("Move", moved(store.truth, 4))
    assert seen[-1] is store.truth
    store.undo_stack.undo()
    assert seen[-1] is store.truth
    assert len({id(show) for show in seen}) >= 2
