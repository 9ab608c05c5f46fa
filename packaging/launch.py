"""`dev.py run`: the designer on the sample show, or without a screen its tour, as pictures."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

import environment
import system


def run(arguments: Sequence[str]) -> int:
    """Install what is missing, then open the designer. Returns its exit status."""
    screen = system.has_screen()
    # Fonts can be done without: they are asked for once, not at every start.
    system.prepare({} if screen else system.SCREEN_PROGRAMS, fonts_too=not environment.MAIN.exists())
    python = environment.main_environment(test=False)
    if screen or arguments:
        return subprocess.call([str(python), "-m", "designer", *arguments], cwd=environment.ROOT)
    return _tour(str(python))


def _tour(python: str) -> int:
    pictures = environment.ROOT / "build" / "tour"
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    print("-- there is no screen here: playing the tour on a virtual one", flush=True)
    with system.virtual_screen() as display:
        child = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [python, "-m", "designer", "tour", "--screenshots", str(pictures)]
        status = subprocess.call(command, cwd=environment.ROOT, env=child)
    made = sorted(path.name for path in pictures.glob("*.png"))
    print(f"-- {len(made)} pictures in {pictures}", *made, sep="\n   ", flush=True)
    return status or (0 if made else 1)
