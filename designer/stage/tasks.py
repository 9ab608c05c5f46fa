"""Relay tasks that live, change, idle out and end as documented, and the people who come and go.

No clock and no network of its own: the time is handed in by whoever owns it, `tick()` lets happen what is due.
Requests come here checked by themselves (`constraints`); what only the running task knows is decided here.
Source: section "Task life cycle" of the API facts (647/48247, 647/48245); guesses are in `settings`.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from designer.stage.relay import Relay
from designer.stage.settings import Settings
from designer.trtc.constraints import check_start
from designer.trtc.structures import (
    McuAudioParams,
    McuVideoParams,
    MixUserInfo,
    StartPublishCdnStream,
    StopPublishCdnStream,
    UpdatePublishCdnStream,
    replace,
    same,
    without,
)

LIFE_SECONDS = 30 * 86_400
"""How long a TaskId can be used. The task itself may go on."""

DEFAULT_IDLE_SECONDS = 30
"""MaxIdleTime where the request names none."""

ENDED_KEPT = 1000
"""How many ended tasks are remembered; the oldest are forgotten first."""

_ALPHABET = string.ascii_letters + string.digits + "+-."


class Refused(Exception):
    """What the service answers instead: a code of the API and a message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


@dataclass(slots=True)
class Task:
    """A relay task. Times in seconds of the injected clock; `body` is what is confirmed to be on air."""

    task_id: str
    body: StartPublishCdnStream
    started: float
    sequence: int | None = None
    updates: int = 0
    host_seen: bool = False
    empty_since: float | None = None
    ended: float | None = None
    ended_by: str | None = None

    @property
    def idle_seconds(self) -> int:
        agent = self.body.agent_params
        return DEFAULT_IDLE_SECONDS if agent is None or agent.max_idle_time is None else agent.max_idle_time

    @property
    def robot(self) -> tuple[int | None, str | None, int | None, str | None]:
        """Who the robot is: application, room, kind of room, user."""
        agent = self.body.agent_params
        return (self.body.sdk_app_id, self.body.room_id, self.body.room_id_type, agent.user_id if agent else None)

    @property
    def participants(self) -> frozenset[str]:
        """The users whom the body names as sources. Empty: whoever is in the room."""
        body = self.body
        sources = (
            body.video_params and body.video_params.layout_params,
            body.single_subscribe_params,
            body.audio_params and body.audio_params.subscribe_audio_list,
        )
        return frozenset(user for source in sources for user in _users(source))


def _users(value: Any) -> Iterator[str]:
    if isinstance(value, MixUserInfo):
        if value.user_id:
            yield value.user_id
    elif isinstance(value, BaseModel):
        for name in value.model_fields_set:
            yield from _users(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _users(item)


@dataclass(slots=True)
class People:
    """Who is in the rooms. All are, until a switch sends them away; a user may be switched alone."""

    everyone: bool = True
    apart: dict[str, bool] = field(default_factory=dict)

    def any_of(self, users: frozenset[str]) -> bool:
        if not users:
            return self.everyone or any(self.apart.values())
        return any(self.apart.get(user, self.everyone) for user in users)


def new_task_id() -> str:
    """A text that looks like the vendor's: 48 characters with `+`, `-` and `.` among them, one in four starts with `-`."""
    middle = [secrets.choice(_ALPHABET) for _ in range(44)] + ["+", "-", "."]
    secrets.SystemRandom().shuffle(middle)
    first = "-" if secrets.randbelow(4) == 0 else secrets.choice(string.ascii_letters + string.digits)
    return first + "".join(middle)


class Tasks:
    """All tasks of the local TRTC, their pushes, and the people."""

    def __init__(self, *, clock: Callable[[], float], settings: Settings | None = None) -> None:
        self._clock = clock
        self.settings = settings or Settings()
        self.people = People()
        self.relay = Relay()
        self._tasks: dict[str, Task] = {}

    def active(self) -> list[Task]:
        """The tasks that have not ended."""
        return [task for task in self._tasks.values() if task.ended is None]

    def ended(self) -> list[Task]:
        """The ended tasks that are remembered, oldest start first."""
        return [task for task in self._tasks.values() if task.ended is not None]

    # The three actions

    def start(self, request: StartPublishCdnStream) -> Task:
        """Begin a task. Raises Refused."""
        now = self._now()
        running = self.active()
        task = Task(task_id=new_task_id(), body=request, started=now)
        same_robot = [other for other in running if other.robot == task.robot]
        if same_robot and self.settings.same_robot == "refuse":
            raise Refused("FailedOperation.TaskExist", "A task with this robot is running in this room already.")
        allowed = self.settings.concurrent_tasks
        if allowed and len(running) - len(same_robot) >= allowed:
            raise Refused("FailedOperation.RestrictedConcurrency", f"{allowed} tasks are running already.")
        for other in same_robot:
            self._end(other, now, "robot kicked out")
        self._tasks[task.task_id] = task
        self._look_around(task, now)
        self._follow(task, now)
        return task

    def update(self, request: UpdatePublishCdnStream) -> Task:
        """Change a task by the groups that are given. Raises Refused, and then nothing has changed."""
        now = self._now()
        task = self._find(request.sdk_app_id, request.task_id, now)
        if task.ended is not None:
            raise Refused(self.settings.update_after_end, f"The task has ended ({task.ended_by}).")
        number = request.sequence_number or 0
        if task.sequence is not None and number <= task.sequence:
            raise Refused(
                self.settings.outdated,
                f"SequenceNumber {number} is outdated: {task.sequence} has been carried out already.",
            )
        body = merged(task.body, request, self.settings)
        refuse_findings(check_start(body))
        task.body = body
        task.sequence = number
        task.updates += 1
        self._look_around(task, now)
        self._follow(task, now)
        return task

    def stop(self, request: StopPublishCdnStream) -> Task:
        """End a task. Raises Refused."""
        now = self._now()
        task = self._find(request.sdk_app_id, request.task_id, now)
        if task.ended is not None:
            if self.settings.second_stop != "accept":
                raise Refused(self.settings.second_stop, f"The task has ended ({task.ended_by}).")
            return task
        self._end(task, now, "stopped")
        return task

    # People and time

    def set_people(self, present: bool, user: str | None = None) -> None:
        """Send everyone, or one user, into the rooms or away."""
        now = self._now()
        if user is None:
            self.people = People(everyone=present)
        else:
            self.people.apart[user] = present
        for task in self.active():
            self._look_around(task, now)

    def tick(self) -> None:
        """Let happen what is due: pushes that connect, tasks that were alone for too long."""
        self._now()

    def next_due(self) -> float | None:
        """When something will happen by itself, on the injected clock."""
        due = [moment for task in self.active() if (moment := self._idle_end(task)) is not None]
        connecting = self.relay.next_due()
        return min([*due, connecting] if connecting is not None else due, default=None)

    def _now(self) -> float:
        """The time, after everything that was due by now has happened, in its order."""
        now = self._clock()
        ending = [(moment, task) for task in self.active() if (moment := self._idle_end(task)) is not None]
        for moment, task in sorted(ending, key=lambda pair: pair[0]):
            if moment <= now:
                self.relay.tick(moment)
                self._end(task, moment, "idle")
        self.relay.tick(now)
        return now

    def _idle_end(self, task: Task) -> float | None:
        if task.empty_since is None or (not task.host_seen and self.settings.idle_before_first_host == "waits"):
            return None
        return task.empty_since + task.idle_seconds

    def _look_around(self, task: Task, now: float) -> None:
        if self.people.any_of(task.participants):
            task.host_seen = True
            task.empty_since = None
        elif task.empty_since is None:
            task.empty_since = now

    def _follow(self, task: Task, now: float) -> None:
        self.relay.follow(task.task_id, task.body, now=now, connect_seconds=self.settings.connect_seconds)
        self.relay.tick(now)

    def _end(self, task: Task, now: float, why: str) -> None:
        task.ended = now
        task.ended_by = why
        self.relay.end(task.task_id, now=now)
        for old in self.ended()[:-ENDED_KEPT]:
            del self._tasks[old.task_id]

    def _find(self, sdk_app_id: int | None, task_id: str | None, now: float) -> Task:
        task = self._tasks.get(task_id or "")
        if task is None or task.body.sdk_app_id != sdk_app_id or now - task.started > LIFE_SECONDS:
            raise Refused(self.settings.unknown_task, "The task does not exist.")
        return task


def refuse_findings(findings: list[Any]) -> None:
    """Refuse with the first finding that is an error; warnings and hints pass."""
    for finding in findings:
        if finding.severity != "error":
            continue
        code = finding.api_code or "InvalidParameter"
        if code == "MissingParameter":
            raise Refused(code, f"The request is missing a required parameter `{finding.path}`. {finding.message}")
        raise Refused(code, f"The value of parameter `{finding.path}` is not valid: {finding.message}")


def merged(body: StartPublishCdnStream, update: UpdatePublishCdnStream, settings: Settings) -> StartPublishCdnStream:
    """What is on air after an update. Raises Refused where the update asks for what cannot be changed."""
    changes: dict[str, Any] = {}
    _change_transcoding(body, update, settings, changes)
    if update.audio_params is not None:
        changes["audio_params"] = _changed_audio(body.audio_params, update.audio_params, settings)
    if update.video_params is not None:
        if body.video_params is not None or "with_transcoding" in changes:
            changes["video_params"] = _changed_video(body.video_params, update.video_params, settings)
        elif settings.unchangeable == "refuse":
            raise Refused(
                "UnsupportedOperation",
                "VideoParams: a task that was started audio only cannot get a picture by an update.",
            )
    if update.single_subscribe_params is not None:
        changes["single_subscribe_params"] = update.single_subscribe_params
    if update.sei_params is not None:
        changes["sei_params"] = update.sei_params
    for name, path in (("publish_cdn_params", "PublishCdnParams"), ("feed_back_room_params", "FeedBackRoomParams")):
        entries = getattr(update, name)
        if entries is None or (entries == () and settings.empty_cdn_list == "unchanged"):
            continue
        if entries == () and settings.empty_cdn_list == "refuse":
            raise Refused("InvalidParameter", f"The value of parameter `{path}` is not valid: the list is empty.")
        changes[name] = entries
    destinations = ("publish_cdn_params", "feed_back_room_params")
    if not any(changes.get(name, getattr(body, name)) for name in destinations):
        raise Refused("InvalidParameter", "PublishCdnParams: no destination would be left.")
    if changes.get("with_transcoding") == 1:
        # The one stream of the relay that did not mix has no place in one that does.
        body = without(body, "single_subscribe_params")
    return replace(body, **changes)


def _change_transcoding(
    body: StartPublishCdnStream, update: UpdatePublishCdnStream, settings: Settings, changes: dict[str, Any]
) -> None:
    if update.with_transcoding is None or update.with_transcoding == body.with_transcoding:
        return
    if update.with_transcoding == 0 and settings.transcoding_off == "refuse":
        raise Refused("UnsupportedOperation", "WithTranscoding: a mixing task cannot become one that does not mix.")
    if update.with_transcoding == 1:
        groups = {"AudioParams": update.audio_params, "VideoParams": update.video_params}
        missing = [name for name, group in groups.items() if group is None]
        if body.video_params is None and "VideoParams" in missing:
            missing.remove("VideoParams")
        if missing:
            raise Refused(
                "MissingParameter",
                f"The request is missing a required parameter `{missing[0]}`: WithTranscoding from 0 to 1 needs all.",
            )
        if body.video_params is None and update.video_params is not None and settings.unchangeable == "refuse":
            raise Refused("UnsupportedOperation", "VideoParams: an audio-only task cannot get a picture by an update.")
    changes["with_transcoding"] = update.with_transcoding


def _changed_audio(old: McuAudioParams | None, new: McuAudioParams, settings: Settings) -> McuAudioParams:
    """A list that is absent stays as it is, an empty one clears; the encoding stays as it was started."""
    if old is None:
        return new
    changes: dict[str, Any] = {}
    encode = new.audio_encode
    fixed = encode is None or (old.audio_encode is not None and _same_encoding(old.audio_encode, encode))
    if not fixed and settings.unchangeable == "refuse":
        raise Refused("UnsupportedOperation", "AudioParams.AudioEncode: the encoding of a running task is fixed.")
    for name in ("subscribe_audio_list", "un_subscribe_audio_list"):
        entries = getattr(new, name)
        if entries is not None:
            changes[name] = entries
    return replace(old, **changes)


def _same_encoding(old: BaseModel, new: BaseModel) -> bool:
    """Whether no member that both name differs."""
    return all(same(getattr(old, name), getattr(new, name)) for name in old.model_fields_set & new.model_fields_set)


def _changed_video(old: McuVideoParams | None, new: McuVideoParams, settings: Settings) -> McuVideoParams:
    if old is None:
        return new
    given = {name: getattr(new, name) for name in new.model_fields_set if getattr(new, name) is not None}
    if settings.video_group == "merge" or given.keys() == {"layout_params"}:
        return replace(old, **given)
    if "video_encode" not in given and old.video_encode is not None:
        return replace(new, video_encode=old.video_encode)
    return new
