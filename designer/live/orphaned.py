"""In the journal: which tasks nobody drives, and who becomes their driver. All run in the journal's thread."""

from __future__ import annotations

import sqlite3

from designer.live.owner import Owner
from designer.live.records import TaskRecord, record_of


def settle(database: sqlite3.Connection, owner: Owner, now: float) -> None:
    """Starts whose driver died: before `sent` nothing had left, after it nobody knows."""
    rows = database.execute(
        "SELECT id, owner, state FROM tasks WHERE state IN ('intent', 'sent') AND owner <> ?", (owner.name,)
    ).fetchall()
    for row in rows:
        if owner.is_alive(row["owner"]):
            continue
        # The state is asked again: its driver may have finished between the two looks.
        database.execute(
            "UPDATE tasks SET state = 'failed', ended_at = ?, error = 'Mixframe ended before anything was sent'"
            " WHERE id = ? AND state = 'intent'",
            (now, row["id"]),
        )
        database.execute(
            "UPDATE tasks SET state = 'uncertain', error = 'Mixframe ended before the answer came'"
            " WHERE id = ? AND state = 'sent'",
            (row["id"],),
        )


def undriven(database: sqlite3.Connection, owner: Owner) -> list[TaskRecord]:
    """Tasks that may be running and whose driver is dead, or is this one; the newest first."""
    rows = database.execute("SELECT * FROM tasks WHERE state IN ('live', 'uncertain', 'stopping') ORDER BY id DESC")
    return [record_of(row) for row in rows.fetchall() if not _is_driven(owner, row["owner"])]


def claim(database: sqlite3.Connection, owner: Owner, record: int) -> bool:
    """Become the driver of a task that has none; says whether it worked."""
    row = database.execute("SELECT owner FROM tasks WHERE id = ?", (record,)).fetchone()
    if row is None or _is_driven(owner, row["owner"]):
        return False
    # Somebody else may claim it between the two looks: only one of us finds the owner unchanged.
    claimed = database.execute(
        "UPDATE tasks SET owner = ? WHERE id = ? AND owner = ?", (owner.name, record, row["owner"])
    )
    return claimed.rowcount == 1


def _is_driven(owner: Owner, by: str) -> bool:
    return by != owner.name and owner.is_alive(by)
