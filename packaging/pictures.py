"""The pictures of the README, in resources/help: taken by `mixframe tour` on a virtual screen, so that they show what there is.

`dev.py pages --pictures` makes them anew.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import environment
import system

FOLDER = environment.ROOT / "resources" / "help"
PICTURES = {"window.png": "sample-show-light", "review.png": "review", "on-air.png": "staged"}
"""Name of each picture -> the step of the tour that it shows."""


def make(python: Path, folder: Path = FOLDER) -> None:
    """Play the tour, with a home of its own, and keep the pictures that are shown. Raises Missing where one lacks."""
    system.prepare(system.SCREEN_PROGRAMS)
    with tempfile.TemporaryDirectory(prefix="mixframe-pictures-") as place, system.virtual_screen() as display:
        taken = Path(place) / "tour"
        child = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "LC_ALL": "C.UTF-8",
            "MIXFRAME_HOME": str(Path(place) / "home"),
        }
        command = [str(python), "-m", "designer", "tour", "--screenshots", str(taken)]
        subprocess.run(command, check=True, cwd=environment.ROOT, env=child, stdout=subprocess.DEVNULL)
        for name, step in PICTURES.items():
            found = list(taken.glob(f"[0-9][0-9]-{step}.png"))
            if len(found) != 1:
                raise environment.Missing(f"the tour has taken no picture of its step {step!r}")
            shutil.copyfile(found[0], folder / name)
            print(f"-- {folder.name}/{name}: {found[0].stat().st_size // 1024} KiB", flush=True)
