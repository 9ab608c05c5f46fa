"""Undo can be trusted: whatever was done, in whatever order, comes back to the byte.

obs#10120, open for years: one undo wrecked a scene of twenty objects, twice. obs#5844: it touched items it had
not changed. obs#4510: edits that changed nothing were entries.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.gui.store import ShowStore
from designer.show import edits, files
from designer.show.geometry import frame_size, item_rect
from designer.show.model import Show, items_of
from designer.show.vault import Vault
from tests.gui.random_edits import EDITS, FORCED, NO_EDITS, Hand, made
from tests.show.making import shows

MANY = 500


def written(show: Show) -> str:
    """The bytes of the document itself. (A file is sealed first, and a new token is another each time.)"""
    return show.model_dump_json(exclude_unset=True)


def out(show: Show, *, locked: bool) -> set[tuple[str, str]]:
    """What sticks out of the frame."""
    frame = frame_size(show)
    return {
        (look.id, item.id)
        for look in show.looks
        for item in items_of(look)
        if (locked or not item.locked) and not item_rect(item).inside(frame)
    }


class Producer:
    """Somebody who does anything, and remembers what the show was like after each entry."""

    def __init__(self, store: ShowStore, dice: Random) -> None:
        self.store = store
        self.dice = dice
        self.first = store.truth
        self.states = [written(store.truth)]

    def work(self, times: int) -> None:
        for _ in range(times):
            self.do_something()

    def do_something(self) -> None:
        store, dice = self.store, self.dice
        name = dice.choice(tuple(EDITS))
        look_id = dice.choice(store.truth.looks).id
        store.edit_look(look_id)
        before, count = store.truth, store.undo_stack.count()
        hand = Hand(store, dice, earlier=self.first)
        after = made(hand, name)
        store.select(hand.ids())
        if dice.random() < 0.2:  # a gesture that is given up shows, and is gone
            store.preview(after)
            store.cancel_preview()
            assert store.truth is before
        if dice.random() < 0.3:
            store.preview(after)
        done = store.apply(name, after)
        bytes_now = written(store.truth)
        assert done == (bytes_now != self.states[-1]), f"{name}: an entry exactly where the bytes differ"
        assert store.undo_stack.count() == count + done
        assert not store.previewing
        if done:
            self.states.append(bytes_now)
        if name not in FORCED:
            assert out(store.truth, locked=False) <= out(before, locked=True), f"{name} put something outside"

    def check_way_back(self) -> None:
        store, states = self.store, self.states
        assert store.undo_stack.count() == len(states) - 1
        for state in reversed(states[:-1]):
            store.undo()
            assert written(store.truth) == state
        assert not store.undo_stack.canUndo()
        for state in states[1:]:
            store.redo()
            assert written(store.truth) == state
        for index in (0, len(states) - 1, len(states) // 2, 0):
            store.go_to(index)
            assert written(store.truth) == states[index]


def test_every_edit_there_is_takes_part():
    assert set(EDITS) | NO_EDITS == set(edits.__all__), "a new edit belongs into tests/gui/random_edits.py"
    assert not set(EDITS) & NO_EDITS


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(show=shows(), dice=st.randoms(use_true_random=False), times=st.integers(1, 25))
def test_any_few_edits_come_back_to_the_byte(qapp, show, dice, times):
    store = ShowStore(show, Vault())
    producer = Producer(store, dice)
    producer.work(times)
    producer.check_way_back()
    store.deleteLater()


def test_five_hundred_edits_come_back_to_the_byte(qapp, full):
    for seed in range(200 if full else 3):
        opened = files.sample_show()
        store = ShowStore(opened.show, opened.vault)
        producer = Producer(store, Random(seed))
        producer.work(MANY)
        assert len(producer.states) > MANY // 3
        producer.check_way_back()
        store.deleteLater()


def test_undo_leaves_everything_it_did_not_change_the_same_object(qapp):
    """obs#5844."""
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    first, *others = items_of(store.look)
    rest = {item.id: item for item in others}
    store.apply("Move", edits.move_items(store.truth, store.look_id, (first.id,), 3, 3))
    other_looks = [look for look in store.truth.looks if look.id != store.look_id]
    store.undo()
    assert {item.id: item for item in items_of(store.look) if item.id != first.id} == rest
    assert all(item is rest[item.id] for item in items_of(store.look) if item.id in rest)
    kept = [look for look in store.truth.looks if look.id != store.look_id]
    assert all(one is two for one, two in zip(other_looks, kept, strict=True))
    store.deleteLater()


@pytest.mark.parametrize("name", sorted(EDITS))
def test_an_edit_that_is_done_again_with_nothing_to_do_is_no_entry(qapp, name):
    """obs#4510: applying what is already so adds nothing."""
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    for seed in range(5):
        after = made(Hand(store, Random(seed)), name)
        store.apply(name, after)
        count = store.undo_stack.count()
        again = after.model_copy()  # another object, the same bytes
        assert not store.apply(name, again) and store.undo_stack.count() == count
    store.deleteLater()
