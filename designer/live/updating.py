"""From what is wanted to what the service has confirmed: the updates of one task (rules at the top of `session`)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from designer.live.changes import all_groups, applied, sign_of_life
from designer.live.driven import Driven
from designer.live.journal import Described
from designer.live.repeating import Outcome, Verdict, repeated
from designer.live.seal import unresolved
from designer.live.states import Snapshot, State
from designer.show.updates import Change, update_request
from designer.show.walk import put
from designer.trtc import clocks
from designer.trtc.errors import DesignerError, SecretMissing
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream

GAP_SECONDS = 0.25
"""Between two updates: at most four a second."""
OTHER_DRIVER = 2
"""So many updates outdated in a row, with nobody of this machine ahead, and another machine drives the task."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    request: StartPublishCdnStream
    look: str
    anyway: bool
    proof: bool = False


class Updating(Driven):
    """Sends what is wanted: the newest wins, one is in flight."""

    def _forget_task(self) -> None:
        super()._forget_task()
        self._confirmed_number = 0
        self._is_sealed = False
        self._outdated_in_a_row = 0
        self._lowest_number = 0
        self._wanted: _Wanted | None = None
        self._next_send = 0.0
        self._start_task: asyncio.Task[Any] | None = None
        self._update_task: asyncio.Task[Any] | None = None

    def submit(self, request: StartPublishCdnStream, *, look: str | None = None, anyway: bool = False) -> None:
        """This is wanted on air now. `anyway` sends the arrangement even where nothing differs: a sign of life."""
        if self._snapshot.state not in (State.LIVE, State.STARTING):
            raise DesignerError(f"Nothing is on air to be changed: the task is {self._snapshot.state}")
        anyway = anyway or (self._wanted is not None and self._wanted.anyway)
        self._wanted = _Wanted(request, self._look if look is None else look, anyway)
        self._tell(desired=request, pending=True)
        self._nudge.set()
        self._drive()

    async def prove(self) -> Snapshot:
        """Send what the journal says is on air with the next number: is the task there? It changes nothing.

        One group goes out that holds no secret, since the journal keeps none. Afterwards the state is `live`
        without an error, `ended`, or `live` with the error that leaves it open.
        """
        if self._snapshot.confirmed is None:
            raise DesignerError("Nothing is known of what this task shows, so nothing can be sent to try it")
        self._wanted = _Wanted(self._snapshot.confirmed, self._look, anyway=True, proof=True)
        self._tell(pending=True)
        self._drive()
        return await self.settled()

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
        left_open = False

        def describe(unconfirmed: frozenset[str]) -> Described | None:
            nonlocal change, leads_to, left_open
            left_open = wanted.proof and bool(unconfirmed)
            change, base = self._change_to(wanted, unconfirmed)
            if change.empty:
                return None
            if missing := unresolved(change.update):
                raise SecretMissing(missing)
            if change.unsendable:
                leads_to = applied(base, change.update)
            return Described(frozenset[str]() if left_open else change.groups, wanted.look)

        action = UpdatePublishCdnStream.ACTION
        numbered = await self._journal.take_number(
            self._record,
            confirmed=self._confirmed_number,
            describe=describe,
            at_least=self._lowest_number,
            turn=None if self._pace is None else (self._pace.account, action),
        )
        assert change is not None
        if numbered is None:
            self._tell(error=None, unsendable=change.unsendable)
            return
        number, wait = numbered.number, numbered.wait_seconds
        first = True
        body = put(change.update, task_id=self._snapshot.task_id, sequence_number=number)
        self._tell(sequence=number, unsendable=change.unsendable)

        async def turn() -> None:
            nonlocal first
            await self._wait_for_turn()
            if not first:
                await self._turn(action)
            elif self._pace is not None:
                await self._pace.wait(wait)
            first = False
            self._next_send = self._monotonic() + GAP_SECONDS

        async def pause(seconds: float | None, trouble: DesignerError) -> bool:
            await self._heard(action, trouble)
            self._tell(error=trouble)
            if seconds is not None and not self._has_moved_on():
                await self._pause(seconds, trouble)
            return not self._has_moved_on()

        done = await repeated(lambda: self._api.update(body), backoff=self._backoff, turn=turn, pause=pause)
        taken = done.verdict is Verdict.TAKEN or (done.verdict is Verdict.OUTDATED and done.may_have_arrived)
        if taken and not left_open:
            await self._confirmed(wanted, leads_to, number, done)
        elif taken:
            # It lives. What went out last, unanswered, may be on air or not: it goes out again with the next wish.
            await self._noted(number, "unknown", done, told=None)
        elif done.verdict is Verdict.OUTDATED:
            await self._outdated(number, done)
        elif done.verdict is Verdict.OVER:
            await self._over(number, done)
        else:
            state = "unknown" if done.may_have_arrived else "refused"
            await self._noted(number, state, done, told=done.error)

    async def _noted(
        self,
        number: int,
        state: str,
        done: Outcome,
        *,
        told: DesignerError | None,
        on_air: StartPublishCdnStream | None = None,
    ) -> None:
        """Write down what became of an update, and what is on air where that is known, and tell it."""
        trouble = await self._written(
            self._journal.updated(
                self._record,
                number,
                state,
                on_air=on_air,
                request_id=done.request_id,
                error=None if done.error is None else str(done.error),
            )
        )
        self._tell(error=told or trouble, request_id=done.request_id or self._snapshot.request_id)

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
        if self._is_sealed:
            base = self._journal.seal.rejoin(base, wanted.request)
        # A sign of life leaves alone what went out unanswered: its secrets may not be here.
        change = update_request(base, wanted.request, also=frozenset() if wanted.proof else unconfirmed)
        if change.empty and wanted.anyway:
            change = update_request(base, wanted.request, also=sign_of_life(wanted.request))
        return change, base

    async def _confirmed(self, wanted: _Wanted, on_air: StartPublishCdnStream, number: int, done: Outcome) -> None:
        self._confirmed_number = number
        self._outdated_in_a_row = 0
        self._look = wanted.look
        if done.accepted is not None:
            self._tell(clock_behind=clocks.difference(done.accepted.server_date, self._clock()))
        await self._noted(number, "confirmed", done, told=None, on_air=on_air)
        # Of a task that was resumed the journal's secrets stay sealed until a request that has them is on air.
        self._is_sealed = self._is_sealed and (wanted.proof or bool(self._snapshot.unsendable))
        self._tell(confirmed=on_air)

    async def _outdated(self, number: int, done: Outcome) -> None:
        """Another driver's later update was taken. Not an error, unless that driver is on another machine."""
        told: DesignerError | None = None
        if await self._is_newest(number):
            self._outdated_in_a_row += 1
            if self._outdated_in_a_row >= OTHER_DRIVER:
                self._lowest_number = int(self._clock())
                told = DesignerError(
                    "Another machine changes this task too: its numbers are ahead, and this change was not taken",
                    hint="Agree who drives it. What you apply next counts.",
                )
        await self._noted(number, "outdated", done, told=told)

    async def _is_newest(self, number: int) -> bool:
        try:
            return (await self._journal.record(self._record)).sequence == number
        except DesignerError:
            return False

    async def _over(self, number: int, done: Outcome) -> None:
        await self._noted(number, "refused", done, told=done.error)
        await self._written(self._journal.ended(self._record, str(done.error), request_id=done.request_id))
        self._wanted = None
        self._tell(state=State.ENDED, error=done.error)
