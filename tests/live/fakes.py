"""A service that does what a test tells it, a clock that only moves when someone sleeps, a request to start."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from designer.live.api import Target
from designer.live.journal import Journal
from designer.live.session import Session
from designer.trtc.answers import Accepted
from designer.trtc.errors import ServiceError
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def request(x: int = 0, *, url: str = "rtmp://1.livepush.myqcloud.com/live/a") -> StartPublishCdnStream:
    """A start with one tile at `x`."""
    return StartPublishCdnStream.from_json(
        json.dumps(
            {
                "SdkAppId": 1400000001,
                "RoomId": "studio",
                "RoomIdType": 1,
                "AgentParams": {"UserId": "robot", "UserSig": "sig-of-robot", "MaxIdleTime": 60},
                "WithTranscoding": 1,
                "VideoParams": {
                    "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 25, "BitRate": 1500, "Gop": 2},
                    "LayoutParams": {
                        "MixLayoutMode": 4,
                        "MixLayoutList": [
                            {
                                "UserMediaStream": {"UserInfo": {"UserId": "ann"}, "StreamType": 0},
                                "ImageWidth": 640,
                                "ImageHeight": 360,
                                "LocationX": x,
                                "LocationY": 0,
                                "ZOrder": 1,
                            }
                        ],
                    },
                },
                "PublishCdnParams": [{"PublishCdnUrl": url, "IsTencentCdn": 1}],
            }
        )
    )


def x_of(sent: UpdatePublishCdnStream | StartPublishCdnStream | None) -> int | None:
    assert sent is not None
    assert sent.video_params is not None
    assert sent.video_params.layout_params is not None
    assert sent.video_params.layout_params.mix_layout_list is not None
    return sent.video_params.layout_params.mix_layout_list[0].location_x


class Service:
    """Satisfies TrtcApi. Applies the rule of rising numbers; answers what `plan` holds before its own answer.

    An entry of `plan` is an exception to raise (nothing is taken), `lost(error)` to take the call and raise,
    or an event to wait for before the call is taken.
    """

    def __init__(self) -> None:
        self.plan: list[BaseException | Callable[[], BaseException] | asyncio.Event] = []
        self.calls: list[StartPublishCdnStream | UpdatePublishCdnStream | StopPublishCdnStream] = []
        self.times: list[float] = []
        self.called = asyncio.Event()
        self.number = 0
        self.running: set[str] = set()
        self.on_air: StartPublishCdnStream | UpdatePublishCdnStream | None = None
        self.time: Time | None = None

    async def _planned(self, take: Callable[[], Accepted]) -> Accepted:
        if self.time is not None:
            self.times.append(self.time.now)
        self.called.set()
        await asyncio.sleep(0)
        step = self.plan.pop(0) if self.plan else None
        if isinstance(step, asyncio.Event):
            await step.wait()
        elif isinstance(step, BaseException):
            raise step
        elif step is not None:
            take()
            raise step()
        return take()

    def _request_id(self) -> str:
        return f"request-{len(self.calls)}"

    async def start(self, request: StartPublishCdnStream) -> Accepted:
        self.calls.append(request)

        def take() -> Accepted:
            name = f"-task.{len(self.calls)}"
            self.running.add(name)
            self.on_air = request
            return Accepted(name, self._request_id())

        return await self._planned(take)

    async def update(self, request: UpdatePublishCdnStream) -> Accepted:
        self.calls.append(request)

        def take() -> Accepted:
            assert request.task_id is not None
            assert request.sequence_number is not None
            if request.task_id not in self.running:
                raise ServiceError("FailedOperation.TaskNotExist", request_id=self._request_id())
            if request.sequence_number <= self.number:
                raise ServiceError("FailedOperation.RequestOutdated", request_id=self._request_id())
            self.number = request.sequence_number
            self.on_air = request
            return Accepted(request.task_id, self._request_id())

        return await self._planned(take)

    async def stop(self, request: StopPublishCdnStream) -> Accepted:
        self.calls.append(request)

        def take() -> Accepted:
            assert request.task_id is not None
            if request.task_id not in self.running:
                raise ServiceError("FailedOperation.TaskNotExist", request_id=self._request_id())
            self.running.discard(request.task_id)
            return Accepted(request.task_id, self._request_id())

        return await self._planned(take)

    async def aclose(self) -> None:
        pass

    @property
    def starts(self) -> list[StartPublishCdnStream]:
        return [call for call in self.calls if isinstance(call, StartPublishCdnStream)]

    @property
    def updates(self) -> list[UpdatePublishCdnStream]:
        return [call for call in self.calls if isinstance(call, UpdatePublishCdnStream)]

    @property
    def stops(self) -> list[StopPublishCdnStream]:
        return [call for call in self.calls if isinstance(call, StopPublishCdnStream)]


def lost(error: BaseException) -> Callable[[], BaseException]:
    """The call is taken, its answer never comes."""
    return lambda: error


class Time:
    """Seconds that pass when someone sleeps, and only then."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class Desk:
    """Session, journal, service and clock, put together."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def __aenter__(self) -> Desk:
        self.time = Time()
        self.service = Service()
        self.service.time = self.time
        self.journal = await Journal.open(self.folder, clock=self.time, monotonic=self.time)
        self.session = self.another_session(self.journal)
        return self

    def another_session(self, journal: Journal) -> Session:
        return Session(
            self.service, journal, target=Target.CLOUD, clock=self.time, monotonic=self.time, sleep=self.time.sleep
        )

    async def __aexit__(self, *exc: object) -> None:
        await self.session.aclose()
        await self.journal.aclose()

    async def go_live(self) -> str:
        accepted = await self.session.start(request(), show="Morning", look="Wide")
        return accepted.task_id
