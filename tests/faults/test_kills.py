"""Kill −9 anywhere in the life of a broadcast: what the service runs is in the journal, and no number has two bodies."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from designer.live import orphans
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.session import Session
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import Credentials
from tests.faults.kills import COUNT_FILE, wanted
from tests.faults.wire import START, UPDATE, Wire

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="stories are forked")


async def killed(wire: Wire, folder: Path, points: list[int]) -> dict[int, str]:
    """Run a story for each point; how each ended."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.faults.kills",
        wire.url,
        str(folder),
        *map(str, points),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    out, _ = await process.communicate()
    return {int(point): end for point, end in (line.split() for line in out.decode().splitlines())}


async def look(wire: Wire, home: Path, point: int) -> list[str]:
    """What is wrong after the restart."""
    room = f"room-{point}"
    accepted = [task for task, where in wire.rooms.items() if where == room]
    journal = await Journal.open(home)
    broken = []
    try:
        records = await journal.tasks()
        listed = await orphans.orphans(journal, now=0)
        for task in accepted:
            (record,) = records
            if record.task_id != task and not (record.task_id is None and record.state == "uncertain"):
                broken.append(f"the journal has {record.task_id} as {record.state}, the service has accepted {task}")
            if task in wire.running and (not record.may_run or [one.record.id for one in listed] != [record.id]):
                broken.append(f"{task} runs and the journal calls it {record.state}")
            if record.task_id is not None and record.may_run:
                broken += await resume(wire, journal, point, task)
        if not accepted and any(record.task_id for record in records):
            broken.append("the journal knows a task that never was")
    finally:
        await journal.aclose()
    return broken


async def resume(wire: Wire, journal: Journal, point: int, task: str) -> list[str]:
    """Drive it on: prove that it lives, then change it."""
    (record,) = await journal.tasks()
    client = TrtcClient(Credentials("id", "key"), endpoint=wire.url, timeout=30)
    session = Session(client, journal, target=Target.CLOUD, place=Place(Target.CLOUD, wire.url), backoff=(0.0,))
    try:
        await session.adopt(record)
        proved = await session.prove()
        if (proved.state == "live" and proved.error is None) != (task in wire.running):
            return [f"{task}: the proof of life says {proved.state} ({proved.error})"]
        if proved.state != "live":
            return []
        session.submit(wanted(f"room-{point}", 555))
        settled = await session.settled()
        layout = wire.on_air[task]["VideoParams"]["LayoutParams"]
        if settled.error is not None or layout["MixLayoutList"][0]["LocationX"] != 555:
            return [f"{task}: the change after the restart is not on air ({settled.error})"]
        return []
    finally:
        await session.aclose()
        await client.aclose()


@pytest.mark.timeout(300)
def test_whatever_moment_it_is_killed_at_nothing_is_lost(tmp_path: Path, full: bool) -> None:
    async def all_points() -> None:
        async with Wire() as wire:
            assert await killed(wire, tmp_path, [0]) == {0: "0"}
            count = int((tmp_path / "0" / COUNT_FILE).read_text())
            assert count >= 200
            points = list(range(1, count + 1)) if full else list(range(1, count + 1, count // 22))
            assert await killed(wire, tmp_path, points) == dict.fromkeys(points, "killed")
            broken = {
                point: problems for point in points if (problems := await look(wire, tmp_path / str(point), point))
            }
            assert not broken, broken
            bodies: dict[tuple[str, int], str] = {}
            for action, body in wire.calls:
                if action == UPDATE:
                    text = json.dumps(body, sort_keys=True)
                    assert bodies.setdefault((body["TaskId"], body["SequenceNumber"]), text) == text
            assert wire.count(START) <= len(points) + 1

    asyncio.run(all_points())
