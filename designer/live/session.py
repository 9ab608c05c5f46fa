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
  A refusal that leaves open whether something was started (`InternalError`) is such an answer that says nothing.
- Updates: the newest wins, one is in flight, at most four go out a second. The number is in the journal,
  with the groups it carries, before it is used. Where no answer came, or `InternalError`, the same number with the
  same body goes out again (3, 6, 12 s later: `repeating`), unless something newer is wanted: then that goes,
  and carries every group an unconfirmed update touched. Repeating is safe, because the service takes a number
  once: if the first did arrive the repeat is "outdated", which is how we learn that it was taken.
- "Outdated" for a number sent for the first time: another driver's later update was taken. Not an error, and
  nothing is sent again. Where the journal knows of no such driver twice in a row, another machine drives the
  task: that is said, and our numbers go on from the seconds since the epoch, so that the next wish counts.
- A stop is repeated until the service confirms it, says that the task is over, or refuses. Where it stays
  unknown the state stays `stopping`: stop again, or give up.
- Whoever cancels a coroutine of this class detaches from it; what was begun is finished and journalled.

Sources: 48245, 48247, error codes 34270; facts of section 1b and 5 of the API notes.
"""

from __future__ import annotations

import asyncio
from typing import Any

from designer.live.coroutines import outcome
from designer.live.driven import AT_REST
from designer.live.records import TaskRecord
from designer.live.repeating import BACKOFF_SECONDS, Verdict, leaves_open, repeated
from designer.live.seal import unresolved
from designer.live.states import Snapshot, State
from designer.live.updating import GAP_SECONDS, Updating
from designer.trtc import clocks
from designer.trtc.answers import Accepted
from designer.trtc.errors import DesignerError, OutcomeUnknown, SecretMissing, ServiceError
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream

__all__ = ["BACKOFF_SECONDS", "GAP_SECONDS", "Session", "Snapshot", "State"]

PATIENCE_SECONDS = 2.0


class Session(Updating):
    """Drives one task at a time. All methods belong to one event loop."""

    def _forget_task(self) -> None:
        super()._forget_task()
        self._stop_task: asyncio.Task[Any] | None = None

    # ---- start

    async def start(self, request: StartPublishCdnStream, *, show: str, look: str) -> Accepted:
        """Start the task, once. Raises NotReached, ServiceError (state failed) or OutcomeUnknown (uncertain)."""
        if self._snapshot.state not in AT_REST:
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
            await self._turn(request.ACTION)
            await self._journal.sent(self._record)
        except DesignerError as error:
            self._tell(state=State.FAILED, error=error)
            raise
        try:
            accepted = await self._api.start(request)
        except DesignerError as error:
            await self._heard(request.ACTION, error)
            request_id = error.request_id if isinstance(error, ServiceError) else None
            if leaves_open(error):
                await self._written(self._journal.uncertain(self._record, str(error)))
                self._tell(state=State.UNCERTAIN, error=error, request_id=request_id)
            else:
                await self._written(self._journal.failed(self._record, str(error), request_id=request_id))
                self._tell(state=State.FAILED, error=error, request_id=request_id)
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
            clock_behind=clocks.difference(accepted.server_date, self._clock()),
        )
        self._drive()
        return accepted

    async def adopt(self, record: TaskRecord) -> None:
        """Drive a task of the journal on. Raises DesignerError where its TaskId was never learnt.

        Another living window stays its driver: what is sent here is taken all the same, the newest wins.
        """
        if self._snapshot.state not in AT_REST:
            raise DesignerError(f"A task is {self._snapshot.state} already", hint="Stop it or give it up first.")
        if record.task_id is None:
            raise DesignerError(
                "The TaskId of this start was never learnt, so it can be neither changed nor stopped",
                hint="It ends by itself when its room has been empty for its idle time.",
            )
        await self._journal.claim(record.id)
        point = await self._journal.resume_point(record.id)
        self._forget_task()
        self._record = record.id
        self._look = record.look
        self._confirmed_number = point.number
        self._is_sealed = True
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

    # ---- stop

    async def stop(self) -> Accepted | None:
        """End the task. None where it was over already; then the snapshot's error is what the service said of it.

        Raises what the last try raised: afterwards the state is `stopping` where nobody knows (stop again or
        give up), and `live` where the service refused or was never reached.
        """
        if self._snapshot.state is State.STARTING and self._start_task is not None:
            await asyncio.wait([self._start_task])
        if self._snapshot.state in AT_REST:
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

        async def pause(seconds: float | None, trouble: DesignerError) -> bool:
            await self._heard(body.ACTION, trouble)
            self._tell(error=trouble)
            if seconds is not None:
                await self._pause(seconds, trouble)
            return not self._closing

        done = await repeated(
            lambda: self._api.stop(body), backoff=self._backoff, turn=lambda: self._turn(body.ACTION), pause=pause
        )
        if done.verdict is Verdict.TAKEN:
            await self._end(None, done.request_id)
            if done.accepted is not None:
                self._tell(clock_behind=clocks.difference(done.accepted.server_date, self._clock()))
            return done.accepted
        if done.verdict is Verdict.OVER:
            await self._end(str(done.error), done.request_id)
            if not done.may_have_arrived:
                # It was over before this stop: not ours to be silent about.
                self._tell(error=done.error)
            return None
        assert done.error is not None
        if done.may_have_arrived:
            self._tell(error=done.error)
        else:
            await self._written(self._journal.stop_refused(self._record, str(done.error)))
            self._tell(state=State.LIVE, error=done.error)
        raise done.error

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
