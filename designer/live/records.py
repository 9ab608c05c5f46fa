"""What the journal says of a task, and the tables it is kept in."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Literal

from designer.live import turns
from designer.live.api import Place, Target
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream

SCHEMA_VERSION = 3
TASK_ID_SECONDS = 30 * 86400.0
"""A TaskId can be used for so long after its start (48245); afterwards the task can only idle out."""
IDLE_SECONDS = 30
"""MaxIdleTime where the request has none."""

TaskState = Literal["starting", "live", "uncertain", "stopping", "ended", "failed"]

# On disk a start has two steps more than people are told of: `intent` (nothing was sent yet) and `sent`
# (it may have arrived). Whoever is killed between the two has started nothing.
SCHEMA = """
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    created_at REAL NOT NULL,
    owner TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intent', 'sent', 'live', 'uncertain', 'stopping', 'ended', 'failed')),
    target TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    region TEXT NOT NULL,
    stage TEXT,
    sdk_app_id INTEGER,
    room_id TEXT,
    robot TEXT,
    show TEXT NOT NULL,
    look TEXT NOT NULL,
    max_idle_seconds INTEGER,
    destinations TEXT NOT NULL DEFAULT '[]',
    body BLOB,
    task_id TEXT,
    request_id TEXT,
    started_at REAL,
    stop_asked_at REAL,
    ended_at REAL,
    sequence INTEGER NOT NULL DEFAULT 0,
    error TEXT
);
CREATE INDEX tasks_by_name ON tasks (task_id, sdk_app_id);
CREATE INDEX tasks_by_state ON tasks (state);
CREATE TABLE updates (
    task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    created_at REAL NOT NULL,
    look TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sent', 'confirmed', 'unknown', 'refused', 'outdated')),
    groups TEXT NOT NULL,
    body BLOB NOT NULL,
    request_id TEXT,
    error TEXT,
    PRIMARY KEY (task, number)
) WITHOUT ROWID;
"""

# What a start sends is its update number 0: a task's row is written at every step, and stays small.
_STARTS_ARE_UPDATES = """
INSERT INTO updates (task, number, created_at, look, state, groups, body)
    SELECT id, 0, created_at, look, 'confirmed', '[]', body FROM tasks WHERE body IS NOT NULL;
ALTER TABLE tasks DROP COLUMN body;
"""
# From each version to the next.
MIGRATIONS = (SCHEMA, turns.SCHEMA, _STARTS_ARE_UPDATES)


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """One task as the journal knows it. Times in seconds since the epoch; `sequence` is the last number taken."""

    id: int
    task_id: str | None
    state: TaskState
    place: Place
    sdk_app_id: int | None
    room_id: str | None
    robot: str | None
    show: str
    look: str
    max_idle_seconds: int | None
    created_at: float
    started_at: float | None
    ended_at: float | None
    sequence: int
    request_id: str | None
    error: str | None
    destinations: tuple[str, ...]

    @property
    def target(self) -> Target:
        """The stage or the cloud."""
        return self.place.target

    @property
    def may_run(self) -> bool:
        """Whether the service may still be working, and billing, for this task."""
        return self.state not in ("ended", "failed")

    @property
    def usable_until(self) -> float | None:
        """Until when the TaskId can be used, in seconds since the epoch."""
        return None if self.started_at is None or self.task_id is None else self.started_at + TASK_ID_SECONDS

    @property
    def idle_seconds(self) -> int:
        """How long its room has to be empty before the service ends it."""
        return IDLE_SECONDS if self.max_idle_seconds is None else self.max_idle_seconds


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """From where a task can be driven on: what was last confirmed (sealed), and by which number.

    `confirmed` is None for a task that was started elsewhere.
    """

    confirmed: StartPublishCdnStream | None
    number: int


def record_of(row: sqlite3.Row) -> TaskRecord:
    """A row of `tasks` as a value."""
    state = row["state"]
    return TaskRecord(
        id=row["id"],
        task_id=row["task_id"],
        state="starting" if state in ("intent", "sent") else state,
        place=Place(Target(row["target"]), row["endpoint"], row["region"], row["stage"]),
        sdk_app_id=row["sdk_app_id"],
        room_id=row["room_id"],
        robot=row["robot"],
        show=row["show"],
        look=row["look"],
        max_idle_seconds=row["max_idle_seconds"],
        created_at=row["created_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        sequence=row["sequence"],
        request_id=row["request_id"],
        error=row["error"],
        destinations=tuple(json.loads(row["destinations"])),
    )


def create_or_check(database: sqlite3.Connection) -> None:
    """Make the tables where there are none. Raises DesignerError where a newer Mixframe wrote them."""
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if version == SCHEMA_VERSION:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version < SCHEMA_VERSION:
            for step in MIGRATIONS[version:]:
                for statement in step.split(";\n"):
                    database.execute(statement)
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        elif version > SCHEMA_VERSION:
            raise DesignerError(
                f"was written by a newer Mixframe (version {version}, this one knows {SCHEMA_VERSION})",
                where="journal.sqlite",
                hint="Use that Mixframe, so that no running task is forgotten.",
            )
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
