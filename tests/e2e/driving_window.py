"""A real window that drives its own task: `python -m tests.e2e.driving_window SHOW SEED`, in the home of the environment.

It goes live, says its TaskId, and then edits and applies as fast as its loop turns until a line comes on standard
input: an x in output pixels, where the first tile of the first look is to end. Then it says as JSON what it did and
what it had to warn of, and closes; the task runs on.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from pathlib import Path

import qasync

from designer.gui import app as gui
from designer.gui.running import Controller
from designer.show import edits, geometry
from designer.show.model import find_item

BEAT_SECONDS = 0.01


class Beat:
    """The longest time the loop was not turned, in milliseconds."""

    def __init__(self) -> None:
        self.worst_ms = 0.0

    async def run(self) -> None:
        """Until it is cancelled."""
        last = time.monotonic()
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            now = time.monotonic()
            self.worst_ms = max(self.worst_ms, (now - last) * 1e3)
            last = now


def put_first_tile(controller: Controller, x: int) -> None:
    """One edit of the look in hand."""
    store = controller.store
    tile = store.look.tiles[0].id
    left = geometry.item_rect(find_item(store.look, tile)).x
    store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), x - left, 0))


async def drive(controller: Controller, chance: random.Random) -> None:
    live, store = controller.live, controller.store
    changed = asyncio.Event()
    live.shown.connect(changed.set)
    await live.go_live()
    print(json.dumps({"task": live.snapshot.task_id if live.snapshot else None}), flush=True)
    beat = Beat()
    beats = asyncio.get_running_loop().create_task(beat.run())
    finish = asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    asked = 0
    while not finish.done():
        if chance.random() < 0.1:
            store.edit_look(chance.choice(store.truth.looks).id)
        put_first_tile(controller, chance.randrange(0, 300, 2))
        live.apply()
        asked += 1
        await asyncio.sleep(chance.random() * 0.05)
    store.edit_look(store.truth.looks[0].id)
    put_first_tile(controller, int(await finish))
    live.apply()
    while live.differs or (live.snapshot is not None and live.snapshot.pending):
        changed.clear()
        await changed.wait()
    beats.cancel()
    rows = controller.window.activity.rows
    snapshot = live.snapshot
    assert snapshot is not None
    told = {
        "state": snapshot.state.value,
        "number": snapshot.sequence,
        "asked": asked,
        "warnings": [f"{row.text} {row.detail}" for row in rows if row.kind == "warning"],
        "banner": controller.window.banner.text(),
        "worst_gap_ms": round(beat.worst_ms, 1),
    }
    print(json.dumps(told), flush=True)


async def main(path: Path, seed: int) -> None:
    _, window, trouble = gui.build(path)
    assert trouble is None
    window.show()
    controller = Controller(window)
    controller.begin()
    try:
        await drive(controller, random.Random(seed))
    finally:
        await controller.end()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(gui.application())) as runner:
        runner.run(main(Path(sys.argv[1]), int(sys.argv[2])))
