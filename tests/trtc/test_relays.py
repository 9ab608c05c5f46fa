"""The state of a push address: in the order of events, never backwards, a collision told from bad luck."""

from __future__ import annotations

import random

import pytest

from designer.trtc.events import RelayEvent, Status
from designer.trtc.relays import Relays, UrlState


def event(status: int, ms: int, *, callback_ms: int | None = None, key: str = "a", task: str = "t") -> RelayEvent:
    return RelayEvent(task, "room", "robot", ms, callback_ms or ms + 5, "rtmp://x/live/***", key, status, 0, "")


LIFE = [
    event(Status.CONNECTING, 1000),
    event(Status.RUNNING, 3000),
    event(Status.RECOVERING, 9000),
    event(Status.RUNNING, 11_000),
    event(Status.DISCONNECTING, 20_000),
    event(Status.IDLE, 20_100),
]


@pytest.mark.parametrize("seed", range(20))
def test_whatever_order_they_come_in_the_newest_is_the_state(seed: int) -> None:
    shuffled = LIFE * 2
    random.Random(seed).shuffle(shuffled)
    relays = Relays()
    seen = [relay.event.event_ms for one in shuffled if (relay := relays.take(one))]
    assert seen == sorted(set(seen))
    (relay,) = relays.of("t")
    assert (relay.state, relay.event.event_ms) == (UrlState.IDLE, 20_100)


def test_the_states_of_a_life_in_order() -> None:
    relays = Relays()
    states = [relay.state.value for one in LIFE if (relay := relays.take(one))]
    assert states == ["connecting", "running", "recovering", "running", "idle", "idle"]


def test_flapping_is_a_collision_and_a_lost_link_is_not() -> None:
    relays = Relays()
    for second in range(0, 600, 100):
        relays.take(event(Status.RUNNING, second * 1000))
        slow = relays.take(event(Status.RECOVERING, second * 1000 + 5000))
        assert slow is not None and not slow.collision
    relays = Relays()
    for second in range(0, 12, 4):
        relays.take(event(Status.RUNNING, second * 1000))
        quick = relays.take(event(Status.RECOVERING, second * 1000 + 2000))
    assert quick is not None and quick.collision
    assert "another task" in quick.sentence
    calm = relays.take(event(Status.RUNNING, 100_000))
    assert calm is not None and not calm.collision


def test_addresses_and_tasks_are_told_apart_and_an_unknown_status_is_passed_over() -> None:
    relays = Relays()
    relays.take(event(Status.RUNNING, 1))
    relays.take(event(Status.FAILURE, 1, key="b"))
    relays.take(event(Status.RUNNING, 1, task="u"))
    assert relays.take(event(77, 2)) is None
    assert {relay.key: relay.state.value for relay in relays.of("t")} == {"a": "running", "b": "failing"}
    relays.forget("t")
    assert [relay.task_id for relay in relays.all()] == ["u"]


def test_repeated_connecting_says_that_the_address_may_be_wrong() -> None:
    relays = Relays()
    for second in (1, 6, 11):
        relay = relays.take(event(Status.CONNECTING, second * 1000))
    assert relay is not None
    assert (relay.tries, relay.since_ms) == (3, 1000)
    assert "3 tries" in relay.sentence
