"""The write-ahead record of every task: what could cost money is on disk before the bytes leave.

The service has no list of tasks and no idempotency token, so what is forgotten here cannot be stopped, and
what is repeated is paid twice. Hence SQLite with a write-ahead log and a sync at every commit; windows and
commands share the file. One worker thread owns the connection; every method is awaited, and one that is
cancelled is still written.

No secret is ever in the file: bodies are sealed (`seal`), push URLs are kept as keyed hashes.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

from designer.live import orphaned, turns
from designer.live.api import Place, Target
from designer.live.owner import Owner
from designer.live.records import ResumePoint, TaskRecord, create_or_check, record_of
from designer.live.seal import Seal, load_key
from designer.live.worker import Worker
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream

FILE = "journal.sqlite"
BUSY_SECONDS = 10.0
KEPT_SECONDS = 366 * 86400.0

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Described:
    """What an update is about to send: the groups in it, and the name of the look."""

    groups: frozenset[str]
    look: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """A sequence number, and in how many seconds the call may go out with it."""

    number: int
    wait_seconds: float = 0.0


class Journal:
    """Every task this home knows. Open it with `await Journal.open(folder)`; all errors are DesignerErrors."""

    def __init__(self, folder: Path, clock: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._folder = folder
        self._path = folder / FILE
        self._clock = clock
        self._monotonic = monotonic
        self._worker = Worker("journal")
        self._database: sqlite3.Connection
        self._owner: Owner
        self.seal: Seal

    @classmethod
    async def open(
        cls,
        folder: Path,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> Journal:
        """Open or make the journal of a home folder, and write down what became of tasks whose driver died.

        `monotonic` counts the same seconds in every process of this machine.
        """
        journal = cls(folder, clock, monotonic)
        try:
            await journal._do(journal._open)
        except BaseException:
            journal._worker.shutdown(wait=False)
            raise
        return journal

    async def aclose(self) -> None:
        """Close the file. Running tasks go on running."""
        await self._do(self._close)
        self._worker.shutdown(wait=True)

    # ---- start

    async def intent(self, request: StartPublishCdnStream, place: Place, *, show: str, look: str) -> int:
        """A start is about to be asked for. Returns the record's number, which all later entries name.

        It does not wait for the disk: nothing leaves before `sent`, which does, and brings this along.
        """
        return await self._do(self._unsynced, self._intent, request, place, show, look)

    async def sent(self, record: int) -> None:
        """From here on the request may have arrived."""
        await self._do(self._set, record, "state = 'sent'")

    async def accepted(self, record: int, *, task_id: str, request_id: str) -> float:
        """The service has started the task. Returns when, in seconds since the epoch."""
        return await self._do(self._accepted, record, task_id, request_id)

    async def failed(self, record: int, error: str, *, request_id: str | None = None) -> None:
        """Nothing was started."""
        await self._do(self._finish, record, "failed", error, request_id)

    async def uncertain(self, record: int, error: str) -> None:
        """Sent, and no answer came: a task may be running."""
        await self._do(self._set, record, "state = 'uncertain', error = ?", error)

    async def foreign(self, place: Place, *, task_id: str, sdk_app_id: int) -> TaskRecord:
        """Take a task in that was started elsewhere.

        Its last sequence number is unknown, so the count goes on from the seconds since the epoch.
        """
        return await self._do(self._foreign, place, task_id, sdk_app_id)

    # ---- update

    async def take_number(
        self,
        record: int,
        *,
        confirmed: int,
        describe: Callable[[frozenset[str]], Described | None],
        at_least: int = 0,
        turn: tuple[str, str] | None = None,
    ) -> Numbered | None:
        """The next sequence number (`at_least` this), written with what it will change before anyone can use it.

        `describe` is called in the worker thread, inside the transaction, with the groups that went out after
        the update numbered `confirmed` and may have been taken, by whichever driver; None takes no number.
        `turn`: account and action of the call that goes out with it, whose turn is taken in the same transaction.
        """
        return await self._do(self._take_number, record, confirmed, describe, at_least, turn)

    async def updated(
        self,
        record: int,
        number: int,
        state: str,
        *,
        on_air: StartPublishCdnStream | None = None,
        request_id: str | None = None,
        error: str | None = None,
    ) -> None:
        """What became of an update: confirmed (then with what is `on_air` now), refused, outdated, unknown."""
        await self._do(self._updated, record, number, state, on_air, request_id, error)

    async def resume_point(self, record: int) -> ResumePoint:
        """The last confirmed request of a task, sealed, and its number (0: the start's)."""
        return await self._do(self._resume_point, record)

    # ---- end

    async def stop_asked(self, record: int) -> None:
        """A stop is about to be asked for."""
        await self._do(self._set, record, "state = 'stopping', stop_asked_at = ?", self._clock())

    async def stop_refused(self, record: int, error: str) -> None:
        """The stop did not happen: the task runs on."""
        await self._do(self._set, record, "state = 'live', error = ?", error)

    async def ended(self, record: int, why: str | None = None, *, request_id: str | None = None) -> None:
        """The task is over, or was given up."""
        await self._do(self._finish, record, "ended", why, request_id)

    async def forget(self, record: int) -> None:
        """Take a record out again: of a task that never was."""
        await self._do(self._forget, record)

    async def stage_gone(self, alive: str | None) -> int:
        """End every task on a stage that is not the one named; returns how many. None: no stage is running."""
        return await self._do(self._stage_gone, alive)

    # ---- what is known

    async def tasks(self) -> list[TaskRecord]:
        """Every task, the newest first. Starts whose driver died meanwhile are settled before."""
        return await self._do(self._tasks)

    async def task(self, task_id: str, sdk_app_id: int | None = None) -> TaskRecord | None:
        """The newest task of this name."""
        return await self._do(self._task, task_id, sdk_app_id)

    async def record(self, record: int) -> TaskRecord:
        """One record by its number."""
        return await self._do(self._record, record)

    async def orphans(self) -> list[TaskRecord]:
        """Tasks that may be running and that no living window or command drives, the newest first."""
        return await self._do(self._orphans)

    async def claim(self, record: int) -> bool:
        """Become the driver of a task; says whether it had none, or a dead one, or this one already."""
        return await self._do(self._claim, record)

    # ---- turns

    async def take_turn(self, account: str, action: str) -> float:
        """Take the next moment at which this call may be made; returns how many seconds away it is."""
        return await self._do(self._unsynced, turns.take, self._database, account, action, self._monotonic())

    async def rest(self, account: str, action: str, seconds: float) -> None:
        """Let nobody make this call for so long."""
        await self._do(self._unsynced, turns.rest, self._database, account, action, self._monotonic() + seconds)

    # ---- the worker thread

    async def _do(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run in the worker thread, with the loop's errors in words. Cancelling does not undo the work."""
        try:
            return await self._worker.do(work, *args, **kwargs)
        except (sqlite3.Error, OSError) as problem:
            raise DesignerError(
                f"The journal cannot be used ({problem})",
                where=str(self._path),
                hint="Is the disk full, or the file damaged?",
            ) from problem

    def _open(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        self.seal = Seal(load_key(self._folder))
        self._owner = Owner(self._folder)
        database = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            database.row_factory = sqlite3.Row
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA foreign_keys = ON")
            create_or_check(database)
            self._database = database
            self._settle()
            old = self._clock() - KEPT_SECONDS
            if database.execute("SELECT 1 FROM tasks WHERE ended_at < ?", (old,)).fetchone():
                database.execute("DELETE FROM tasks WHERE ended_at < ?", (old,))
        except BaseException:
            database.close()
            self._owner.close()
            raise

    def _close(self) -> None:
        self._database.close()
        self._owner.close()

    def _set(self, record: int, assignments: str, *values: object) -> None:
        self._database.execute(f"UPDATE tasks SET {assignments} WHERE id = ?", (*values, record))

    def _intent(self, request: StartPublishCdnStream, place: Place, show: str, look: str) -> int:
        agent = request.agent_params
        now = self._clock()
        values = (
            now,
            self._owner.name,
            place.target.value,
            place.endpoint,
            place.region,
            place.stage,
            request.sdk_app_id,
            request.room_id,
            agent.user_id if agent else None,
            show,
            look,
            agent.max_idle_time if agent else None,
            json.dumps(self.seal.destinations(request)),
        )
        body = self.seal.body(request)
        with self._transaction() as database:
            cursor = database.execute(
                "INSERT INTO tasks (created_at, owner, state, target, endpoint, region, stage, sdk_app_id, room_id,"
                " robot, show, look, max_idle_seconds, destinations)"
                " VALUES (?, ?, 'intent', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            assert cursor.lastrowid is not None
            database.execute(
                "INSERT INTO updates (task, number, created_at, look, state, groups, body)"
                " VALUES (?, 0, ?, ?, 'confirmed', '[]', ?)",
                (cursor.lastrowid, now, look, body),
            )
        return cursor.lastrowid

    def _accepted(self, record: int, task_id: str, request_id: str) -> float:
        now = self._clock()
        self._set(
            record,
            "state = 'live', task_id = ?, request_id = ?, started_at = ?, error = NULL",
            task_id,
            request_id,
            now,
        )
        return now

    def _foreign(self, place: Place, task_id: str, sdk_app_id: int) -> TaskRecord:
        found = self._task(task_id, sdk_app_id)
        if found is not None:
            return found
        now = self._clock()
        self._database.execute(
            "INSERT INTO tasks (created_at, owner, state, target, endpoint, region, stage, sdk_app_id, show, look,"
            " task_id, sequence) VALUES (?, ?, 'live', ?, ?, ?, ?, ?, '', '', ?, ?)",
            (
                now,
                self._owner.name,
                place.target.value,
                place.endpoint,
                place.region,
                place.stage,
                sdk_app_id,
                task_id,
                int(now),
            ),
        )
        found = self._task(task_id, sdk_app_id)
        assert found is not None
        return found

    def _take_number(
        self,
        record: int,
        confirmed: int,
        describe: Callable[[frozenset[str]], Described | None],
        at_least: int,
        turn: tuple[str, str] | None,
    ) -> Numbered | None:
        with self._transaction() as database:
            rows = database.execute(
                "SELECT groups FROM updates WHERE task = ? AND number > ? AND state <> 'refused'", (record, confirmed)
            )
            described = describe(frozenset(group for row in rows for group in json.loads(row["groups"])))
            if described is None:
                return None
            number: int = database.execute(
                "UPDATE tasks SET sequence = max(sequence + 1, ?) WHERE id = ? RETURNING sequence", (at_least, record)
            ).fetchone()[0]
            # What it leads to is written once it is confirmed: until then nobody asks for it, and the way to the
            # service is short.
            database.execute(
                "INSERT INTO updates (task, number, created_at, look, state, groups, body)"
                " VALUES (?, ?, ?, ?, 'sent', ?, x'')",
                (record, number, self._clock(), described.look, json.dumps(sorted(described.groups))),
            )
            wait = 0.0 if turn is None else turns.take_within(database, *turn, self._monotonic())
        return Numbered(number, wait)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it on disk, or nothing."""
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        try:
            yield database
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise

    def _updated(
        self,
        record: int,
        number: int,
        state: str,
        on_air: StartPublishCdnStream | None,
        request_id: str | None,
        error: str | None,
    ) -> None:
        body = None if on_air is None else self.seal.body(on_air)
        self._database.execute(
            "UPDATE updates SET state = ?, request_id = ?, error = ?, body = coalesce(?, body)"
            " WHERE task = ? AND number = ?",
            (state, request_id, error, body, record, number),
        )

    def _resume_point(self, record: int) -> ResumePoint:
        row = self._database.execute(
            "SELECT number, body FROM updates WHERE task = ? AND state = 'confirmed' ORDER BY number DESC LIMIT 1",
            (record,),
        ).fetchone()
        return (
            ResumePoint(None, 0)
            if row is None
            else ResumePoint(StartPublishCdnStream.from_json(row["body"]), row["number"])
        )

    def _finish(self, record: int, state: str, error: str | None, request_id: str | None) -> None:
        self._set(
            record,
            "state = ?, ended_at = ?, error = ?, request_id = coalesce(?, request_id)",
            state,
            self._clock(),
            error,
            request_id,
        )

    def _forget(self, record: int) -> None:
        self._database.execute("DELETE FROM tasks WHERE id = ?", (record,))

    def _stage_gone(self, alive: str | None) -> int:
        cursor = self._database.execute(
            "UPDATE tasks SET state = 'ended', ended_at = ?, error = 'the local TRTC it ran on is gone'"
            " WHERE target = ? AND state IN ('live', 'uncertain', 'stopping') AND stage IS NOT NULL AND stage <> ?",
            (self._clock(), Target.STAGE.value, alive or ""),
        )
        return cursor.rowcount

    def _tasks(self) -> list[TaskRecord]:
        self._settle()
        return [record_of(row) for row in self._database.execute("SELECT * FROM tasks ORDER BY id DESC")]

    def _task(self, task_id: str, sdk_app_id: int | None) -> TaskRecord | None:
        row = self._database.execute(
            "SELECT * FROM tasks WHERE task_id = ? AND (? IS NULL OR sdk_app_id = ?) ORDER BY id DESC LIMIT 1",
            (task_id, sdk_app_id, sdk_app_id),
        ).fetchone()
        return record_of(row) if row is not None else None

    def _orphans(self) -> list[TaskRecord]:
        self._settle()
        return orphaned.undriven(self._database, self._owner)

    def _claim(self, record: int) -> bool:
        return orphaned.claim(self._database, self._owner, record)

    def _settle(self) -> None:
        orphaned.settle(self._database, self._owner, self._clock())

    def _unsynced(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Write what need not outlive a power cut: no wait for the disk."""
        self._database.execute("PRAGMA synchronous = NORMAL")
        try:
            return work(*args, **kwargs)
        finally:
            self._database.execute("PRAGMA synchronous = FULL")

    def _record(self, record: int) -> TaskRecord:
        row = self._database.execute("SELECT * FROM tasks WHERE id = ?", (record,)).fetchone()
        if row is None:
            raise DesignerError(f"there is no record {record}", where=str(self._path))
        return record_of(row)
