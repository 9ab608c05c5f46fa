"""What the session needs of the cloud: three calls. `trtc.client` is one, a fake in a test another."""

from __future__ import annotations

from typing import Protocol

from designer.trtc.answers import Accepted
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream


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
