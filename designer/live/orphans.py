"""Tasks that may be running and that nobody drives: after a crash, a kill, a power cut, or a window that was left.

What can be done with each: resume (`golive.resume`: drive it on, and prove that it lives), stop, or forget. A
start that stayed uncertain can only be waited out, since its TaskId was never learnt.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.records import TaskRecord
from designer.live.seal import Seal
from designer.show.running import robot_key

WARN_SECONDS = 3 * 86400.0
"""So long before its TaskId ends a task is spoken of."""
FORGOTTEN = "forgotten: nobody knows whether it still runs"


@dataclass(frozen=True, slots=True)
class Orphan:
    """One such task. `ends_by` is when an empty room has ended it at the latest, had it been empty all along.

    Times in seconds since the epoch.
    """

    record: TaskRecord
    ends_by: float | None
    sentences: tuple[str, ...]

    @property
    def can_resume(self) -> bool:
        """Whether it can be changed and stopped: its TaskId is known."""
        return self.record.task_id is not None

    def idle_left(self, now: float) -> float | None:
        """Seconds until an uncertain start has idled out, if nobody has been in its room; 0 when they are over."""
        return None if self.ends_by is None else max(0.0, self.ends_by - now)


async def orphans(journal: Journal, *, now: float) -> tuple[Orphan, ...]:
    """What this home may have running and nobody drives, the newest first."""
    return tuple([orphan(record, now=now) for record in await journal.orphans()])


def orphan(record: TaskRecord, *, now: float) -> Orphan:
    """What is to be said of one such task."""
    uncertain = record.task_id is None
    ends_by = record.created_at + record.idle_seconds if uncertain else None
    sentences = _of_uncertain(record) if uncertain else _of_known(record, now)
    return Orphan(record, ends_by, tuple(sentences))


def _of_uncertain(record: TaskRecord) -> list[str]:
    room = record.room_id or "?"
    return [
        "A start was sent and no answer came: a task may be running, and its TaskId is not known.",
        f"Look into room {room}: if a user {record.robot or '?'} is in it, the task runs.",
        f"It ends by itself {record.idle_seconds} s after the last person has left the room.",
    ]


def _of_known(record: TaskRecord, now: float) -> list[str]:
    sentences = [f"Task {record.task_id} may be running and costs money until it ends."]
    if record.state == "stopping":
        sentences = [f"Task {record.task_id} was asked to stop, and nobody knows whether it did."]
    life = life_sentence(record, now=now)
    return [*sentences, life] if life else sentences


def life_sentence(record: TaskRecord, *, now: float) -> str | None:
    """What to say of the 30 days that a TaskId can be used; None while that is far off."""
    until = record.usable_until
    if until is None or not record.may_run or until - now > WARN_SECONDS:
        return None
    if until <= now:
        return (
            f"Task {record.task_id} is older than 30 days: it can be neither changed nor stopped any more, and"
            f" ends {record.idle_seconds} s after the last person has left the room."
        )
    hours = int((until - now) // 3600)
    span = f"{hours // 24} days" if hours >= 48 else f"{hours} hours" if hours >= 2 else "less than two hours"
    return f"Task {record.task_id} can be changed and stopped for {span} more: its TaskId is good for 30 days."


async def forget(journal: Journal, record: TaskRecord) -> None:
    """Stop caring about a task. If it runs it goes on until its room has been empty for its idle time."""
    await journal.ended(record.id, FORGOTTEN)


class InUse:
    """What tasks that may be running hold on to, for `show.rules.check(running=…)`: push URLs and robots.

    The journal knows push URLs by keyed hashes only, so this can be asked and not read.
    """

    def __init__(self, seal: Seal, records: Iterable[TaskRecord]) -> None:
        self._seal = seal
        running = [record for record in records if record.may_run]
        self._places = frozenset(place for record in running for place in record.destinations)
        self._robots = frozenset(
            robot_key(record.sdk_app_id, record.room_id, record.robot) for record in running if record.robot
        )

    def __contains__(self, name: object) -> bool:
        """Whether a push URL, secrets included, or a robot (`show.running.robot_key`) is in use."""
        if not isinstance(name, str):
            return False
        return name in self._robots or ("://" in name and self._seal.destination(name) in self._places)


async def in_use(journal: Journal, place: Place) -> InUse:
    """What other tasks hold on to where this one would run.

    In the cloud every task of this home counts. A local TRTC knows only its own, and of one that was named by
    its address we do not know which run of it a task belongs to.
    """
    records = [record for record in await journal.tasks() if record.target is place.target]
    if place.target is Target.STAGE:
        records = [record for record in records if record.place.stage is not None and record.place.stage == place.stage]
    return InUse(journal.seal, records)
