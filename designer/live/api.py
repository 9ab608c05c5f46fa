"""What the session needs of the cloud: three calls. `trtc.client` is one, a fake in a test another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from designer.trtc.answers import Accepted
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream


class Target(StrEnum):
    """Where a task runs: on the local stage, or in the cloud, where it costs money."""

    STAGE = "stage"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Place:
    """Where exactly a task was started, so that its updates and its stop go there too.

    `stage` names one run of the stage (its tasks die with it); None for the cloud, or where it is not known.
    """

    target: Target
    endpoint: str = ""
    region: str = ""
    stage: str | None = None


class TrtcApi(Protocol):
    """Each call answers `Accepted` or raises one of three errors of `trtc.errors`:

    - NotReached: nothing was sent, so nothing has happened
    - ServiceError: the service refused, and says so with a code
    - OutcomeUnknown: sent, but no answer that can be trusted came back
    """

    async def start(self, request: StartPublishCdnStream) -> Accepted: ...

    async def update(self, request: UpdatePublishCdnStream) -> Accepted: ...

    async def stop(self, request: StopPublishCdnStream) -> Accepted: ...

    async def aclose(self) -> None: ...
