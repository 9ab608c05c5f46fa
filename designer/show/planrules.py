"""Rules about time: the planned end and break, how long the robot waits, how long task ids last.

Sources: MaxIdleTime and the 30 days of a TaskId, API page 647/48247; a robot's UserSig should outlive the task,
cloud recording 647/76497; txTime, 267/31560. Times in seconds since the epoch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.show.rulebook import rule

if TYPE_CHECKING:
    from designer.show.model import Show
    from designer.trtc.constraints import Report

DEFAULT_IDLE_SECONDS = 30
TASK_ID_SECONDS = 30 * 86400
LONG_IDLE_SECONDS = 3600
DAY = 86400
SOON_SECONDS = DAY
"""So long before its expiry a ticket is worth a word."""

SIG_BEFORE_END = rule(
    "usersig-ends-before-show",
    "warning",
    "A robot's UserSig expires before the planned end.",
    "This UserSig expires {span} before the planned end; a robot that has to come back after that is not let in.",
    "Make a new UserSig that lasts longer than the show.",
)
URL_BEFORE_END = rule(
    "push-url-ends-before-show",
    "warning",
    "The key of a push address expires before the planned end.",
    "The key of this push address expires {span} before the planned end: after that no broken push can be taken up again.",
    "Make the URL again, valid beyond the end of the show.",
)
IDLE_BREAK = rule(
    "idle-shorter-than-break",
    "warning",
    "The robot waits for a shorter time than the planned break takes.",
    "The task ends when everybody has been away for {idle} s, but a break of {length} s is planned.",
    "Set MaxIdleTime to {wanted} s.",
)
IDLE_LONG = rule(
    "idle-long",
    "hint",
    "The robot waits for very long after everybody has left.",
    "If nobody stops the task, it goes on for {idle} s after everybody has left.",
    "Set MaxIdleTime to the longest break that is planned.",
)
END_PAST = rule(
    "planned-end-past",
    "hint",
    "The planned end lies in the past.",
    "The planned end was {span} ago.",
    "Plan a later end, or remove it.",
)
SHOW_LONG = rule(
    "show-longer-than-task-id",
    "warning",
    "The show is planned to last longer than a TaskId can be used.",
    "The planned end is {span} away, but a task can be changed and stopped for 30 days only.",
    "Plan a new start within 30 days.",
)
TASK_OLD = rule(
    "task-too-old",
    "error",
    "The task on air is older than 30 days: it can no longer be changed or stopped.",
    "This task was started {span} ago; its TaskId can be used for 30 days. It ends when everybody has left the room.",
    "Start a new task, and have everybody leave the room of the old one.",
    "FailedOperation",
)
TASK_OLD_SOON = rule(
    "task-old-soon",
    "warning",
    "The task on air is almost 30 days old.",
    "In {span} this task can no longer be changed or stopped.",
    "Stop it and start a new one before.",
)


def check_idle(report: Report, show: Show) -> None:
    """How long the robot waits, against the planned break."""
    agent = show.base.agent_params
    idle = agent.max_idle_time if agent is not None else None
    waits = DEFAULT_IDLE_SECONDS if idle is None else idle
    pause = show.planned_break_seconds
    if pause is not None and pause >= waits:
        report.add(IDLE_BREAK, "AgentParams.MaxIdleTime", idle=waits, length=pause, wanted=idle_for(pause))
    elif waits > LONG_IDLE_SECONDS and (pause is None or waits > 2 * pause):
        report.add(IDLE_LONG, "AgentParams.MaxIdleTime", idle=waits)


def idle_for(pause: int) -> int:
    """A MaxIdleTime that holds through a break: a tenth longer, as far as the service goes."""
    return max(5, min(86400, pause + max(30, pause // 10)))


def check_plan(report: Report, show: Show, *, now: float | None, task_started_at: float | None) -> None:
    """The planned end, and the age of the task on air."""
    if now is None:
        return
    end = show.planned_end
    if end is not None and end < now:
        report.add(END_PAST, "", span=span(now - end))
    elif end is not None and end - now > TASK_ID_SECONDS:
        report.add(SHOW_LONG, "", span=span(end - now))
    if task_started_at is not None:
        left = task_started_at + TASK_ID_SECONDS - now
        if left <= 0:
            report.add(TASK_OLD, "", span=span(now - task_started_at))
        elif left < DAY:
            report.add(TASK_OLD_SOON, "", span=span(left))


def span(seconds: float) -> str:
    """A span of time in the largest unit that fits."""
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= size:
            number = int(seconds // size)
            return f"{number} {unit}{'' if number == 1 else 's'}"
    return "less than a minute"
