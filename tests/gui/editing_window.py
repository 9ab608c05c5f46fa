"""A window that edits without end: `python -m tests.gui.editing_window SEED`, in the home of the environment.

Any edit there is, and undo now and then. After each it says on a line when it was made (seconds since the epoch) and a
digest of the show as it would be saved.
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
from designer.show import files
from designer.show.model import Show
from designer.show.vault import TOKEN
from tests.gui.random_edits import EDITS, Hand, made


def digest(show: Show) -> str:
    """What two shows have in common that would be saved alike. A secret typed by hand gets a new token at each dump."""
    return hashlib.sha256(TOKEN.sub("secret", files.dump_show(show).decode()).encode()).hexdigest()


async def main(seed: int) -> None:
    chance = random.Random(seed)
    _, window, _ = gui.build(None)
    window.show()
    controller = Controller(window)
    controller.begin()
    store = window.store
    names = sorted(EDITS)
    while True:
        store.edit_look(chance.choice(store.truth.looks).id)
        if chance.random() < 0.1 and store.undo_stack.canUndo():
            store.undo()
        else:
            name = chance.choice(names)
            store.apply(name, made(Hand(store, chance), name))
        print(f"{time.time()} {digest(store.truth)}", flush=True)
        await asyncio.sleep(chance.random() * 0.2)


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(gui.application())) as runner:
        runner.run(main(int(sys.argv[1])))
