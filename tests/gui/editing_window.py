"""A window that edits without end: `python -m tests.gui.editing_window SEED`, in the home of the environment.

After each edit it says on a line when it was made (seconds since the epoch) and a digest of the show as it would be saved.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import sys
import time

import qasync

from designer.gui import app as gui
from designer.gui.running import Controller
from designer.show import edits, files
from designer.show.model import Show


def digest(show: Show) -> str:
    """What two shows have in common that would be saved alike."""
    return hashlib.sha256(files.dump_show(show)).hexdigest()


async def main(seed: int) -> None:
    chance = random.Random(seed)
    _, window, _ = gui.build(None)
    window.show()
    controller = Controller(window)
    controller.begin()
    store = window.store
    while True:
        tile = chance.choice(store.look.tiles).id
        store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), chance.choice((-2, 2)), 0))
        print(f"{time.time()} {digest(store.truth)}", flush=True)
        await asyncio.sleep(chance.random() * 0.2)


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(gui.application())) as runner:
        runner.run(main(int(sys.argv[1])))
