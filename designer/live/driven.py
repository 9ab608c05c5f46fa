"""What starting, changing and stopping a task share: what is known of it, who is told, when it is our turn."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from designer.live.api import Place, Target, TrtcApi
from designer.live.coroutines import Coroutines
from designer.live.journal import Journal
from designer.live.repeating import BACKOFF_SECONDS
from designer.live.states import Snapshot, State
from designer.live.turns import Pace
from designer.trtc.errors import DesignerError, ServiceError

AT_REST = (State.IDLE, State.ENDED, State.FAILED)


class Driven:
    """One task and those who look on."""

    def __init__(
        self,
        api: TrtcApi,
        journal: Journal,
        *,
        target: Target,
        place: Place | None = None,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        backoff: tuple[float, ...] = BACKOFF_SECONDS,
    ) -> None:
        self._api = api
        self._journal = journal
        self._place = place or Place(target)
        self._pace = pace
        self._clock = clock
        self._monotonic = monotonic
        self._sleep = sleep
        self._backoff = backoff
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._coroutines = Coroutines()
        self._closing = False
        self._nudge = asyncio.Event()
        self._snapshot = Snapshot(State.IDLE, target)
        self._forget_task()

    def _forget_task(self) -> None:
        self._record = 0
        self._look = ""

    @property
    def snapshot(self) -> Snapshot:
        """Where things stand now."""
        return self._snapshot

    @property
    def record(self) -> int:
        """Under which number the journal has the task that is driven; 0 where there was none yet."""
        return self._record

    @property
    def place(self) -> Place:
        """Where tasks of this session run."""
        return self._place

    def subscribe(self, listener: Callable[[Snapshot], None]) -> Callable[[], None]:
        """Call `listener` in the loop's thread at every change. Returns what ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    async def _turn(self, action: str) -> None:
        if self._pace is not None:
            await self._pace.turn(action)

    async def _heard(self, action: str, error: DesignerError) -> None:
        if self._pace is not None and isinstance(error, ServiceError):
            await self._pace.heard(action, error)

    def _tell(self, **changes: Any) -> None:
        self._snapshot = replace(self._snapshot, **changes)
        for listener in tuple(self._listeners):
            try:
                listener(self._snapshot)
            except Exception as problem:
                # Whoever looks on must not be able to break what drives a broadcast.
                asyncio.get_running_loop().call_exception_handler(
                    {"message": "a listener of the session failed", "exception": problem}
                )

    async def _written(self, entry: Awaitable[None]) -> DesignerError | None:
        """Write to the journal; where that fails, what the service said still counts. Returns the trouble."""
        try:
            await entry
        except DesignerError as error:
            return error
        return None

    async def _pause(self, seconds: float, trouble: DesignerError) -> None:
        """Wait before repeating, at least as long as the service asks; a newer wish or a stop ends it."""
        if isinstance(trouble, ServiceError) and trouble.retry_after is not None:
            seconds = max(seconds, trouble.retry_after)
        self._nudge.clear()
        await self._coroutines.either(self._sleep(seconds), self._nudge.wait())
