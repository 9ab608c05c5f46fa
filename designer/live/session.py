"""Our control of one task: from what is wanted to what the service has confirmed.

    idle ──start──▸ starting ──accepted──▸ live ──stop──▸ stopping ──confirmed──▸ ended
                       │                    ▴ │               │
                       │ refused or         │ └── gone ───────┼──────────────────▸ ended
                       │ not reached        └── refused or ───┘
                       ├──▸ failed              not reached
                       └──▸ uncertain ──given up──▸ ended
                         no answer came

- A start is sent once. Where no answer came the task is `uncertain`, and nothing here ever starts it again:
  the service has no idempotency token, so a second start may be a second bill.
- Updates: the newest wins, one is in flight, at most four go out a second. The number is in the journal,
  with what it carries, before it is used. Where no answer came, or `InternalError`, the same number with the
  same body goes out again (3, 6, 12 s later), unless something newer is wanted: then that goes, and carries
  every group an unconfirmed update touched. Repeating is safe, because the service takes a number once: if
  the first did arrive the repeat is "outdated", which is how we learn that it was taken.
- "Outdated" for a number sent for the first time: another driver's later update was taken. Not an error.
- A stop is repeated until the service confirms it, says that the task is over, or refuses. Where it stays
  unknown the state stays `stopping`: stop again, or give up.
- Whoever cancels a coroutine of this class detaches from it; what was begun is finished and journalled.

Sources: 48245, 48247, error codes 34270; facts of section 1b and 5 of the API notes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from designer.live.api import Place, Target, TrtcApi
from designer.live.changes import all_groups, applied, is_outdated, is_over, smallest_group
from designer.live.coroutines import Coroutines, outcome
from designer.live.journal import Described, Journal
from designer.live.records import TaskRecord
from designer.live.seal import unresolved
from designer.live.states import Snapshot, State
from designer.show.updates import Change, update_request
from designer.trtc.answers import Accepted
from designer.trtc.errors import (
    DesignerError,
    NotReached,
    OutcomeUnknown,
    SecretMissing,
    ServiceError,
    advice,
)
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream
from designer.trtc.structures import replace as changed

__all__ = ["Session", "Snapshot", "State"]

GAP_SECONDS = 0.25
BACKOFF_SECONDS = (3.0, 6.0, 12.0)
PATIENCE_SECONDS = 2.0


_AT_REST = (State.IDLE, State.ENDED, State.FAILED)


@dataclass(frozen=True, slots=True)
class _Wanted:
    request: StartPublishCdnStream
    look: str
    anyway: bool


class Session:
    """Drives one task at a time. All methods belong to one event loop."""

    def __init__(
        self,
        api: TrtcApi,
        journal: Journal,
        *,
        target: Target,
        place: Place | None = None,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        backoff: tuple[float, ...] = BACKOFF_SECONDS,
    ) -> None:
        self._api = api
        self._journal = journal
        self._place = place or Place(target)
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
        self._confirmed_number = 0
        self._wanted: _Wanted | None = None
        self._next_send = 0.0
        self._start_task: asyncio.Task[Any] | None = None
        self._update_task: asyncio.Task[Any] | None = None
        self._stop_task: asyncio.Task[Any] | None = None

    # ---- what people see

    @property
    def snapshot(self) -> Snapshot:
        """Where things stand now."""
        return self._snapshot

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

    # ---- start

    async def start(self, request: StartPublishCdnStream, *, show: str, look: str) -> Accepted:
        """Start the task, once. Raises NotReached, ServiceError (state failed) or OutcomeUnknown (uncertain)."""
        if self._snapshot.state not in _AT_REST:
            raise DesignerError(f"A task is {self._snapshot.state} already", hint="Stop it or give it up first.")
        if missing := unresolved(request):
            raise SecretMissing(missing)
        self._forget_task()
        agent = request.agent_params
        self._snapshot = Snapshot(
            State.STARTING,
            self._snapshot.target,
            sdk_app_id=request.sdk_app_id,
            max_idle_seconds=agent.max_idle_time if agent else None,
            desired=request,
        )
        self._look = look
        self._start_task = self._coroutines.begin(self._start(request, show, look))
        self._tell()
        return await outcome(self._start_task)

    async def _start(self, request: StartPublishCdnStream, show: str, look: str) -> Accepted:
        try:
            self._record = await self._journal.intent(request, self._place, show=show, look=look)
            await self._journal.sent(self._record)
        except DesignerError as error:
            self._tell(state=State.FAILED, error=error)
            raise
        try:
            accepted = await self._api.start(request)
        except (NotReached, ServiceError) as error:
            request_id = error.request_id if isinstance(error, ServiceError) else None
            await self._written(self._journal.failed(self._record, str(error), request_id=request_id))
            self._tell(state=State.FAILED, error=error, request_id=request_id)
            raise
        except DesignerError as error:
            await self._written(self._journal.uncertain(self._record, str(error)))
            self._tell(state=State.UNCERTAIN, error=error)
            raise
        except Exception as problem:
            # A bug of ours says nothing about what the service did.
            unknown = OutcomeUnknown(f"The start broke off ({type(problem).__name__})")
            await self._written(self._journal.uncertain(self._record, str(unknown)))
            self._tell(state=State.UNCERTAIN, error=unknown)
            raise
        trouble = None
        started_at = self._clock()
        try:
            started_at = await self._journal.accepted(
                self._record, task_id=accepted.task_id, request_id=accepted.request_id
            )
        except DesignerError as error:
            # It runs all the same: the name of the task must reach people.
            trouble = error
        self._tell(
            state=State.LIVE,
            task_id=accepted.task_id,
            request_id=accepted.request_id,
            started_at=started_at,
            confirmed=request,
            error=trouble,
        )
        self._drive()
        return accepted

    async def adopt(self, record: TaskRecord) -> None:
        """Drive a task of the journal on. Raises DesignerError where its TaskId was never learnt."""
        if self._snapshot.state not in _AT_REST:
            raise DesignerError(f"A task is {self._snapshot.state} already", hint="Stop it or give it up first.")
        if record.task_id is None:
            raise DesignerError(
                "The TaskId of this start was never learnt, so it can be neither changed nor stopped",
                hint="It ends by itself when its room has been empty for its idle time.",
            )
        point = await self._journal.resume_point(record.id)
        self._forget_task()
        self._record = record.id
        self._look = record.look
        self._confirmed_number = point.number
        self._snapshot = Snapshot(
            State.LIVE,
            self._snapshot.target,
            task_id=record.task_id,
            sdk_app_id=record.sdk_app_id,
            request_id=record.request_id,
            started_at=record.started_at,
            max_idle_seconds=record.max_idle_seconds,
            sequence=record.sequence,
            confirmed=point.confirmed,
            desired=point.confirmed,
        )
        self._tell()

    # ---- update

    def submit(self, request: StartPublishCdnStream, *, look: str | None = None, anyway: bool = False) -> None:
        """This is wanted on air now. `anyway` sends the arrangement even where nothing differs: a sign of life."""
        if self._snapshot.state not in (State.LIVE, State.STARTING):
            raise DesignerError(f"Nothing is on air to be changed: the task is {self._snapshot.state}")
        anyway = anyway or (self._wanted is not None and self._wanted.anyway)
        self._wanted = _Wanted(request, self._look if look is None else look, anyway)
        self._tell(desired=request, pending=True)
        self._nudge.set()
        self._drive()

    async def settled(self) -> Snapshot:
        """Wait until no update waits or is in flight. An error, if any, stands in the snapshot."""
        while True:
            waiting = self._start_task if self._snapshot.state is State.STARTING else self._update_task
            if waiting is None or waiting.done():
                return self._snapshot
            await asyncio.wait([waiting])

    def _drive(self) -> None:
        """See to it that the updates are being sent, if there are any."""
        idle = self._update_task is None or self._update_task.done()
        if idle and self._wanted is not None and self._snapshot.state is State.LIVE:
            self._update_task = self._coroutines.begin(self._update_until_settled())

    async def _update_until_settled(self) -> None:
        try:
            while self._snapshot.state is State.LIVE and self._wanted is not None:
                await self._wait_for_turn()
                # Read again: in the meantime a newer wish came, or a stop took it away.
                wanted, self._wanted = self._wanted, None
                if wanted is not None and self._snapshot.state is State.LIVE:
                    await self._update(wanted)
        except DesignerError as error:
            # The journal or a missing secret: nothing was sent, the task runs as it did.
            self._tell(error=error)
        finally:
            self._update_task = None
            self._tell(pending=False)
        self._drive()

    async def _wait_for_turn(self) -> None:
        while (early := self._next_send - self._monotonic()) > 0:
            await self._sleep(early)

    async def _update(self, wanted: _Wanted) -> None:
        change: Change | None = None
        leads_to = wanted.request

        def describe(unconfirmed: frozenset[str]) -> Described | None:
            nonlocal change, leads_to
            change, base = self._change_to(wanted, unconfirmed)
            if change.empty:
                return None
            if missing := unresolved(change.update):
                raise SecretMissing(missing)
            if change.unsendable:
                leads_to = applied(base, change.update)
            return Described(change.groups, self._journal.seal.body(leads_to), wanted.look)

        number = await self._journal.take_number(self._record, confirmed=self._confirmed_number, describe=describe)
        assert change is not None
        if number is None:
            self._tell(error=None, unsendable=change.unsendable)
            return
        body = changed(change.update, task_id=self._snapshot.task_id, sequence_number=number)
        self._tell(sequence=number, unsendable=change.unsendable)
        may_have_arrived = False
        for pause in (*self._backoff, None):
            await self._wait_for_turn()
            self._next_send = self._monotonic() + GAP_SECONDS
            trouble: DesignerError
            try:
                accepted = await self._api.update(body)
            except ServiceError as error:
                if is_outdated(error):
                    await self._outdated(wanted, leads_to, number, error, arrived=may_have_arrived)
                    return
                if is_over(error):
                    await self._over(number, error)
                    return
                if advice(error.code).again == "no":
                    await self._written(
                        self._journal.updated(
                            self._record, number, "refused", request_id=error.request_id, error=str(error)
                        )
                    )
                    self._tell(error=error, request_id=error.request_id)
                    return
                trouble = error
            except DesignerError as error:
                trouble = error
            else:
                await self._confirmed(wanted, leads_to, number, accepted.request_id)
                return
            may_have_arrived = may_have_arrived or not isinstance(trouble, NotReached)
            self._tell(error=trouble)
            if pause is None or self._has_moved_on():
                break
            await self._pause(pause, trouble)
            if self._has_moved_on():
                break
        state = "unknown" if may_have_arrived else "refused"
        await self._written(self._journal.updated(self._record, number, state, error=str(self._snapshot.error)))

    def _has_moved_on(self) -> bool:
        """Whether repeating an update has lost its point: something newer is wanted, or the task is being ended."""
        return self._wanted is not None or self._closing or self._snapshot.state is not State.LIVE

    def _change_to(self, wanted: _Wanted, unconfirmed: frozenset[str]) -> tuple[Change, StartPublishCdnStream]:
        """The update that leads to what is wanted, and from where."""
        base = self._snapshot.confirmed
        if base is None:
            # Started elsewhere: nothing is known of it, so all that is wanted goes out.
            base = wanted.request
            return update_request(base, wanted.request, also=all_groups(wanted.request)), base
        base = self._journal.seal.rejoin(base, wanted.request)
        change = update_request(base, wanted.request, also=unconfirmed)
        if change.empty and wanted.anyway:
            change = update_request(base, wanted.request, also=smallest_group(wanted.request))
        return change, base

    async def _confirmed(
        self, wanted: _Wanted, on_air: StartPublishCdnStream, number: int, request_id: str | None
    ) -> None:
        self._confirmed_number = number
        self._look = wanted.look
        trouble = await self._written(self._journal.updated(self._record, number, "confirmed", request_id=request_id))
        self._tell(confirmed=on_air, request_id=request_id, error=trouble)

    async def _outdated(
        self, wanted: _Wanted, on_air: StartPublishCdnStream, number: int, error: ServiceError, *, arrived: bool
    ) -> None:
        """Ours did arrive the first time, or another driver's later one did. Neither is an error."""
        if arrived:
            await self._confirmed(wanted, on_air, number, error.request_id)
            return
        trouble = await self._written(
            self._journal.updated(self._record, number, "outdated", request_id=error.request_id)
        )
        self._tell(error=trouble, request_id=error.request_id)

    async def _over(self, number: int, error: ServiceError) -> None:
        await self._written(
            self._journal.updated(self._record, number, "refused", request_id=error.request_id, error=str(error))
        )
        await self._written(self._journal.ended(self._record, str(error), request_id=error.request_id))
        self._wanted = None
        self._tell(state=State.ENDED, error=error, request_id=error.request_id)

    # ---- stop

    async def stop(self) -> Accepted | None:
        """End the task. None where it was over already; then the snapshot's error is what the service said of it.

        Raises what the last try raised: afterwards the state is `stopping` where nobody knows (stop again or
        give up), and `live` where the service refused or was never reached.
        """
        if self._snapshot.state is State.STARTING and self._start_task is not None:
            await asyncio.wait([self._start_task])
        if self._snapshot.state in _AT_REST:
            return None
        if self._snapshot.task_id is None:
            raise DesignerError(
                "The TaskId was never learnt, so the task cannot be stopped",
                hint="It ends by itself when its room has been empty for its idle time; give it up to start again.",
            )
        if self._stop_task is None or self._stop_task.done():
            self._wanted = None
            self._tell(state=State.STOPPING, error=None)
            self._nudge.set()
            self._stop_task = self._coroutines.begin(self._stop())
        return await outcome(self._stop_task)

    async def _stop(self) -> Accepted | None:
        # Where the journal cannot be written the stop is sent all the same: the task costs money.
        await self._written(self._journal.stop_asked(self._record))
        body = StopPublishCdnStream(sdk_app_id=self._snapshot.sdk_app_id, task_id=self._snapshot.task_id)
        unknown = False
        trouble: DesignerError | None = None
        for pause in (*self._backoff, None):
            try:
                accepted = await self._api.stop(body)
            except ServiceError as error:
                if is_over(error):
                    await self._end(str(error), error.request_id)
                    if not unknown:
                        # It was over before this stop: not ours to be silent about.
                        self._tell(error=error)
                    return None
                trouble = error
                if advice(error.code).again == "no":
                    break
            except DesignerError as error:
                unknown = unknown or not isinstance(error, NotReached)
                trouble = error
            else:
                await self._end(None, accepted.request_id)
                return accepted
            self._tell(error=trouble)
            if pause is not None:
                await self._pause(pause, trouble)
        assert trouble is not None
        refused = isinstance(trouble, ServiceError) and advice(trouble.code).again == "no"
        if unknown and not refused:
            self._tell(error=trouble)
        else:
            await self._written(self._journal.stop_refused(self._record, str(trouble)))
            self._tell(state=State.LIVE, error=trouble)
        raise trouble

    async def give_up(self) -> None:
        """Stop caring about a task whose start or stop stayed unknown. It may run on until it has idled out."""
        if self._snapshot.state not in (State.UNCERTAIN, State.STOPPING):
            raise DesignerError(f"There is nothing to give up: the task is {self._snapshot.state}")
        if self._stop_task is not None and not self._stop_task.done():
            self._stop_task.cancel()
            await asyncio.wait([self._stop_task])
        if self._snapshot.state in (State.UNCERTAIN, State.STOPPING):
            await self._end("given up: nobody knows whether it still runs", None)

    async def _end(self, why: str | None, request_id: str | None) -> None:
        trouble = await self._written(self._journal.ended(self._record, why, request_id=request_id))
        self._tell(state=State.ENDED, request_id=request_id or self._snapshot.request_id, error=trouble)

    async def aclose(self, *, patience: float = PATIENCE_SECONDS) -> None:
        """Let go of the task, which runs on. What is in flight gets `patience` seconds to be answered and noted."""
        self._wanted = None
        self._listeners.clear()
        self._closing = True
        self._nudge.set()
        await self._coroutines.aclose(patience)

    # ---- small things

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
