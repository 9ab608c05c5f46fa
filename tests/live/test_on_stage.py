"""Session, journal and client against the real local TRTC, in a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.session import Session, State
from designer.stage import process
from designer.stage.process import StageInfo
from designer.trtc import usersig
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import stage_credentials
from designer.trtc.errors import NotReached, ServiceError
from designer.trtc.structures import AgentParams, AudioEncode, McuAudioParams, StartPublishCdnStream
from tests.live.fakes import request, run, x_of


@pytest.fixture
def stage(home: Path) -> Iterator[StageInfo]:
    info = run(process.find_or_start(home))
    yield info
    if process.running(home) is not None:
        os.kill(info.pid, signal.SIGTERM)


def ready(x: int = 0) -> StartPublishCdnStream:
    """A request that the stage takes."""
    wanted = request(x)
    ticket = usersig.make(1400000001, "any key", "robot", now=2_000_000_000 - 1_000_000_000, expire=2_000_000_000)
    return wanted.model_copy(
        update={
            "agent_params": AgentParams(user_id="robot", user_sig=ticket, max_idle_time=60),
            "audio_params": McuAudioParams(
                audio_encode=AudioEncode(sample_rate=48000, channel=2, bit_rate=64, codec=0)
            ),
        }
    ).model_copy(update={"room_id_type": 1})


def test_the_whole_life_of_a_task(home: Path, stage: StageInfo) -> None:
    async def story() -> None:
        journal = await Journal.open(home)
        client = TrtcClient(stage_credentials(), endpoint=stage.url)
        place = Place(Target.STAGE, stage.url, "ap-singapore", "this one")
        session = Session(client, journal, target=Target.STAGE, place=place)
        accepted = await session.start(ready(), show="Morning", look="Wide")
        for x in range(1, 30):
            session.submit(ready(x))
        snapshot = await session.settled()
        assert (snapshot.state, snapshot.error) == (State.LIVE, None)
        assert x_of(snapshot.confirmed) == 29
        assert 1 <= snapshot.sequence <= 2

        # Another window takes the task over, from what the journal knows.
        record = await journal.task(accepted.task_id)
        assert record is not None
        other = Session(client, journal, target=Target.STAGE, place=place)
        await other.adopt(record)
        other.submit(ready(40))
        assert (await other.settled()).error is None

        assert await session.stop() is not None
        other.submit(ready(50))
        gone = await other.settled()
        assert gone.state is State.ENDED
        assert isinstance(gone.error, ServiceError)
        assert [task.state for task in await journal.tasks()] == ["ended"]
        for one in (session, other, client, journal):
            await one.aclose()

    run(story())


def test_a_stage_that_dies_while_live_is_found_out(home: Path, stage: StageInfo) -> None:
    async def story() -> None:
        journal = await Journal.open(home)
        client = TrtcClient(stage_credentials(), endpoint=stage.url, timeout=2)
        place = Place(Target.STAGE, stage.url, "ap-singapore", "this one")
        session = Session(client, journal, target=Target.STAGE, place=place, backoff=())
        await session.start(ready(), show="Morning", look="Wide")
        os.kill(stage.pid, signal.SIGKILL)
        while process.running(home) is not None:  # each look asks the process itself
            pass
        with pytest.raises(NotReached):
            await session.stop()
        assert session.snapshot.state is State.LIVE
        assert await journal.stage_gone(None) == 1
        assert [task.state for task in await journal.tasks()] == ["ended"]
        for one in (session, client, journal):
            await one.aclose()

    run(story())
