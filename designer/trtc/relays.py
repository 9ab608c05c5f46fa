"""What each push address does, out of callbacks that come late, twice and in any order.

Without a public address no callback comes: then a task is "accepted" and nobody may say "on air".
Source: webhook page 54913: sort by EventMsTs and drop older ones per Url; RUNNING and RECOVERING in quick turns
mean that probably two tasks push to one address.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from enum import StrEnum

from designer.trtc.events import RelayEvent, Status

FLAPS = 3
FLAP_MS = 60_000
"""So many losses of a running push within so long are a collision, not bad luck (assumed: the page gives no number)."""
IMPATIENT = 2
"""After so many CONNECTING in a row the page lets an app replace the address."""


class UrlState(StrEnum):
    """What a push does."""

    IDLE = "idle"
    CONNECTING = "connecting"
    RUNNING = "running"
    RECOVERING = "recovering"
    FAILING = "failing"


_STATES: dict[int, UrlState] = {
    Status.IDLE: UrlState.IDLE,
    Status.CONNECTING: UrlState.CONNECTING,
    Status.RUNNING: UrlState.RUNNING,
    Status.RECOVERING: UrlState.RECOVERING,
    Status.FAILURE: UrlState.FAILING,
    Status.DISCONNECTING: UrlState.IDLE,
}


@dataclass(frozen=True, slots=True)
class Relay:
    """One push address of one task. `url` has its secrets masked, `since_ms` is when this state began.

    `collision`: it flaps as two tasks on one address do. `tries`: CONNECTING callbacks in a row.
    """

    task_id: str
    key: str
    url: str
    state: UrlState
    since_ms: int
    event: RelayEvent
    collision: bool = False
    tries: int = 0

    @property
    def sentence(self) -> str:
        """What to know and do, in words."""
        error = f" ({self.event.error_code} {self.event.error_text})".rstrip() if self.event.error_code else ""
        if self.collision:
            return "The push is lost and taken up again in quick turns: probably another task pushes to this URL too."
        match self.state:
            case UrlState.IDLE:
                return f"Nothing is pushed to this URL.{error}"
            case UrlState.CONNECTING if self.tries >= IMPATIENT:
                return (
                    f"Still connecting after {self.tries} tries: the URL may be wrong; an update can replace it.{error}"
                )
            case UrlState.CONNECTING:
                return f"The push is connecting.{error}"
            case UrlState.RUNNING:
                return f"The push is running.{error}"
            case UrlState.RECOVERING:
                return f"The push was lost and is being taken up again; after a minute it fails.{error}"
        return f"The push has failed: replace the URL by an update.{error}"


@dataclass
class _Known:
    relay: Relay
    losses: deque[int] = field(default_factory=deque)


class Relays:
    """The state of every push address that a callback has told of."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], _Known] = {}

    def take(self, event: RelayEvent) -> Relay | None:
        """Take one event in. The new state of its address; None for what is older than what is known, or is no status."""
        state = _STATES.get(event.status)
        if state is None:
            return None
        at = (event.task_id, event.key)
        known = self._known.get(at)
        if known is None:
            relay = Relay(event.task_id, event.key, event.url, state, event.event_ms, event)
            self._known[at] = known = _Known(relay)
        else:
            before = known.relay
            if (event.event_ms, event.callback_ms) <= (before.event.event_ms, before.event.callback_ms):
                return None
            if before.state is UrlState.RUNNING and state is UrlState.RECOVERING:
                known.losses.append(event.event_ms)
            since = before.since_ms if before.state is state else event.event_ms
            relay = replace(before, url=event.url, state=state, since_ms=since, event=event)
        while known.losses and event.event_ms - known.losses[0] > FLAP_MS:
            known.losses.popleft()
        tries = (known.relay.tries if known.relay.state is UrlState.CONNECTING else 0) + 1
        known.relay = replace(
            relay,
            collision=len(known.losses) >= FLAPS,
            tries=tries if state is UrlState.CONNECTING else 0,
        )
        return known.relay

    def of(self, task_id: str) -> tuple[Relay, ...]:
        """Every push address of a task."""
        return tuple([known.relay for (task, _), known in self._known.items() if task == task_id])

    def all(self) -> tuple[Relay, ...]:
        """Every push address."""
        return tuple([known.relay for known in self._known.values()])

    def forget(self, task_id: str) -> None:
        """A task is over."""
        for at in [at for at in self._known if at[0] == task_id]:
            del self._known[at]
