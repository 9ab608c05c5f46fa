"""At most twenty calls a second per account and action, over all windows and commands of this home.

The service counts so (48245, "20 requests/s"), and answers what is above with `RequestLimitExceeded`. We keep
to it by handing out the moments: each call takes the next free one in one transaction, then waits for it.
A service that says "wait" (Retry-After, RequestLimitExceeded) is heard by everybody.

The tables need no sync of their own: what a power cut forgets is less than a second old.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from designer.trtc.errors import ServiceError

if TYPE_CHECKING:
    from designer.live.journal import Journal

CALLS = 20
WINDOW_SECONDS = 1.25
"""More than the service's second: calls do not travel equally fast, and a busy machine sends some late."""
REST_SECONDS = 1.0

SCHEMA = """
CREATE TABLE turns (
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    at REAL NOT NULL
);
CREATE INDEX turns_by_time ON turns (account, action, at);
CREATE TABLE rests (
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    until REAL NOT NULL,
    PRIMARY KEY (account, action)
) WITHOUT ROWID;
"""


def take(database: sqlite3.Connection, account: str, action: str, now: float) -> float:
    """Take the next free moment; returns how many seconds away it is. `now` in seconds, the same for all processes."""
    database.execute("BEGIN IMMEDIATE")
    try:
        seconds = take_within(database, account, action, now)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    return seconds


def take_within(database: sqlite3.Connection, account: str, action: str, now: float) -> float:
    """The same inside a transaction of the caller's."""
    key = (account, action)
    # What lies further ahead than any queue could is from before the clock was set back.
    database.execute(
        "DELETE FROM turns WHERE account = ? AND action = ? AND (at < ? OR at > ?)",
        (*key, now - WINDOW_SECONDS, now + 3600),
    )
    row = database.execute(
        "SELECT at FROM turns WHERE account = ? AND action = ? ORDER BY at DESC LIMIT 1 OFFSET ?", (*key, CALLS - 1)
    ).fetchone()
    at = max(now, row[0] + WINDOW_SECONDS) if row is not None else now
    row = database.execute("SELECT until FROM rests WHERE account = ? AND action = ?", key).fetchone()
    if row is not None and row[0] <= now + 3600:
        at = max(at, row[0])
    database.execute("INSERT INTO turns (account, action, at) VALUES (?, ?, ?)", (*key, at))
    return float(at - now)


def rest(database: sqlite3.Connection, account: str, action: str, until: float) -> None:
    """Let nobody call before `until`."""
    database.execute(
        "INSERT INTO rests (account, action, until) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET until = max(until, excluded.until)",
        (account, action, until),
    )


class Pace:
    """The turns of one account. `account` is any text that stands for it and gives nothing away."""

    def __init__(
        self, journal: Journal, account: str, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._journal = journal
        self.account = account
        self._sleep = sleep

    async def turn(self, action: str) -> None:
        """Wait until this call may be made."""
        await self.wait(await self._journal.take_turn(self.account, action))

    async def wait(self, seconds: float) -> None:
        """Wait for a moment that was taken."""
        if seconds > 0:
            await self._sleep(seconds)

    async def heard(self, action: str, error: ServiceError) -> None:
        """The service has refused: where it asks for a pause, all of us keep it."""
        if error.code.startswith("RequestLimitExceeded") or error.retry_after:
            await self._journal.rest(self.account, action, error.retry_after or REST_SECONDS)
