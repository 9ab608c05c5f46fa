"""The states of a task, and all there is to show of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from designer.live.api import Target
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream


class State(StrEnum):
    """Where a task is, as far as we know."""

    IDLE = "idle"
    STARTING = "starting"
    LIVE = "live"
    UNCERTAIN = "uncertain"
    STOPPING = "stopping"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All there is to show. `confirmed` is on air as far as we know, `desired` is what was asked for last.

    Of a task that was resumed the secrets in `confirmed` are sealed. `sequence` is the last number used here,
    `request_id` that of the last answer, `unsendable` the paths that the last update could not carry.
    `clock_behind`: by how many seconds this computer is behind the service (ahead: negative), None where that
    is no news.
    """

    state: State
    target: Target
    task_id: str | None = None
    sdk_app_id: int | None = None
    request_id: str | None = None
    started_at: float | None = None
    max_idle_seconds: int | None = None
    sequence: int = 0
    pending: bool = False
    error: DesignerError | None = None
    confirmed: StartPublishCdnStream | None = None
    desired: StartPublishCdnStream | None = None
    unsendable: tuple[str, ...] = ()
    clock_behind: float | None = None

    @property
    def may_run(self) -> bool:
        """Whether a task runs, or may run."""
        return self.state in (State.STARTING, State.LIVE, State.UNCERTAIN, State.STOPPING)
