"""Two windows and a command line, each a process of its own, drive ten tasks of one home on the local TRTC."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import sys
import time
from pathlib import Path

import pytest

from designer.live.journal import FILE, Journal
from designer.show import edits, files
from tests.e2e.conftest import StageView, end_stage

ROOT = Path(__file__).parents[2]
TASKS = 10
ENDS = (222, 444)
"""Where the first tile of each window's task is to end."""


class Processes:
    """Processes of this home, and what they said."""

    def __init__(self, home: Path) -> None:
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "MIXFRAME_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        }

    async def begin(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=ROOT,
            env=self._environment,
        )

    async def command(self, *arguments: str) -> str:
        """A verb of the command line, which must succeed and complain of nothing."""
        process = await self.begin("designer", *arguments)
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        assert "locked" not in err.decode()
        return out.decode()


def show_file(folder: Path, number: int) -> Path:
    """A show with a room, a robot and a push URL of its own."""
    show = files.sample_show().show
    for path, value in (
        ("RoomId", f"30{number:04}"),
        ("AgentParams.UserId", f"robot_{number}"),
        ("PublishCdnParams[0].PublishCdnUrl", f"rtmp://example.livepush.myqcloud.com/live/show_{number}"),
    ):
        show = edits.set_show_field(show, path, value)
    file = folder / f"show-{number}.mixframe.json"
    files.save_atomically(file, files.dump_show(show))
    return file


async def line_of(process: asyncio.subprocess.Process) -> dict:
    assert process.stdout is not None
    line = await process.stdout.readline()
    if not line:
        assert process.stderr is not None
        raise AssertionError((await process.stderr.read()).decode())
    return json.loads(line)


async def finished(process: asyncio.subprocess.Process, end: int) -> dict:
    """Tell a window where to end; what it says of itself then."""
    assert process.stdin is not None and process.stderr is not None
    process.stdin.write(f"{end}\n".encode())
    told = await line_of(process)
    process.stdin.close()
    said = (await process.stderr.read()).decode()
    assert await process.wait() == 0, said
    assert "Traceback" not in said and "locked" not in said, said
    return told


async def confirmed(home: Path) -> dict[str, list]:
    """The tiles that the journal calls confirmed, by task."""
    journal = await Journal.open(home)
    try:
        found = {}
        for record in await journal.tasks():
            point = await journal.resume_point(record.id)
            assert point.confirmed is not None
            found[record.task_id] = tiles(point.confirmed.to_dict())
        return found
    finally:
        await journal.aclose()


def tiles(body: dict) -> list:
    return body["VideoParams"]["LayoutParams"]["MixLayoutList"]


@pytest.mark.timeout(240)
def test_no_update_is_lost_and_nobody_hears_of_a_lock(home: Path, tmp_path: Path, full: bool) -> None:
    seconds = 60.0 if full else 5.0
    shows = [show_file(tmp_path, number) for number in range(TASKS)]
    looks = [look.name for look in files.load(shows[0]).show.looks]
    processes = Processes(home)

    async def story() -> dict:
        windows = [
            await processes.begin("tests.e2e.driving_window", str(shows[number]), str(number)) for number in (0, 1)
        ]
        tasks = [(await line_of(window))["task"] for window in windows]
        for show in shows[2:]:
            tasks.append(json.loads(await processes.command("start", str(show)))["TaskId"])
        assert len(set(tasks)) == TASKS
        last = {}
        updates = 0
        end = time.monotonic() + seconds
        while time.monotonic() < end or updates < TASKS:
            number = updates % TASKS
            last[number] = looks[(updates // TASKS + number) % len(looks)]
            told = await processes.command("update", tasks[number], str(shows[number]), "--look", last[number])
            assert json.loads(told)["TaskId"] == tasks[number]
            if number == 0:
                listed = json.loads(await processes.command("tasks", "--json"))
                assert {(entry["task_id"], entry["state"]) for entry in listed} == {(task, "live") for task in tasks}
            updates += 1
        told = await asyncio.gather(*(finished(window, x) for window, x in zip(windows, ENDS, strict=True)))
        at_service = {task["task_id"]: tiles(task["body"]) for task in StageView(home).tasks()}
        assert await confirmed(home) == at_service, "the journal and the service say the same"
        for number, one in enumerate(told):
            assert one["warnings"] == [] and one["banner"] == "" and one["state"] == "live"
            assert one["number"] > seconds * 2 and one["asked"] > one["number"] / 2
            assert at_service[tasks[number]][0]["LocationX"] == ENDS[number]
        for number in range(2, TASKS):
            wanted = next(look for look in files.load(shows[number]).show.looks if look.name == last[number])
            assert len(at_service[tasks[number]]) == len(wanted.tiles)
            assert at_service[tasks[number]][0]["ImageWidth"] == wanted.tiles[0].layout.image_width
        return {"windows": told, "updates of the command line": updates}

    try:
        print(json.dumps(asyncio.run(story())))
    finally:
        end_stage(home)
    with sqlite3.connect(home / FILE) as database:
        states = dict(database.execute("SELECT state, count(*) FROM updates GROUP BY state").fetchall())
    database.close()
    print(states)
    assert set(states) <= {"confirmed", "outdated"}
