"""The real program in a process of its own, on a real display, driven by xdotool."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.gui.conftest import controlled, make_window  # noqa: F401  fixtures

WIDTH, HEIGHT = 1440, 900
SECONDS = 60


class Program:
    """A running Mixframe, its window, and the stage of its home. `tips`: as if it were the first start ever."""

    def __init__(self, home: Path, *arguments: str, tips: bool = False) -> None:
        self.home = home
        if not (home / "settings.json").exists() and not tips:
            (home / "settings.json").write_text('{"tips_done": true}')
        environment = {
            **os.environ,
            "MIXFRAME_BENCH_PAINTED": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
            "PYTHONUNBUFFERED": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        self.errors = (home / "stderr.txt").open("w+")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "designer", *arguments],
            stdout=subprocess.PIPE,
            stderr=self.errors,
            text=True,
            env=environment,
        )
        line = self.process.stdout.readline()
        assert line.strip() == "painted", self.said()
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Mixframe")
        self.window = found.split()[-1]
        self.xdotool("windowmove", "--sync", self.window, "0", "0")
        self.xdotool("windowsize", "--sync", self.window, str(WIDTH), str(HEIGHT))
        self.xdotool("windowfocus", "--sync", self.window)

    def said(self) -> str:
        """What stands on standard error."""
        self.errors.flush()
        return Path(self.errors.name).read_text()

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, timeout=SECONDS, check=False)
        return done.stdout

    def key(self, *chords: str) -> None:
        self.xdotool("key", "--clearmodifiers", *chords)

    def move(self, x: float, y: float) -> None:
        self.xdotool("mousemove", "--sync", str(round(x)), str(round(y)))

    def click(self, x: float, y: float, button: int = 1) -> None:
        self.move(x, y)
        self.xdotool("click", str(button))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.move(*start)
        self.xdotool("mousedown", "1")
        for step in range(1, 7):
            self.move(start[0] + (end[0] - start[0]) * step / 6, start[1] + (end[1] - start[1]) * step / 6)
        self.xdotool("mouseup", "1")

    def screenshot(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], check=False, timeout=SECONDS)

    def wait_for_window(self, title: str) -> None:
        """Wait until a window of this title is on the screen, and give it the keyboard as a window manager would."""
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", title).split()
        assert found, f"no window “{title}”"
        self.xdotool("windowfocus", "--sync", found[-1])

    def wait_until_gone(self, title: str) -> None:
        """Wait until no window of this title is on the screen."""
        end = time.monotonic() + SECONDS
        while self.xdotool("search", "--onlyvisible", "--name", title).split():
            assert time.monotonic() < end, f"the window “{title}” stays"
        self.xdotool("windowfocus", "--sync", self.window)

    def command(self, *arguments: str) -> str:
        """Run a verb of the command line in the same home; gives its standard output."""
        done = subprocess.run(
            [sys.executable, "-m", "designer", *arguments], capture_output=True, text=True, timeout=SECONDS, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(SECONDS)
        self.process.stdout.close()
        self.errors.close()


class StageView:
    """What the stage of a home says of itself: the other end of the wire."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def ask(self, path: str) -> dict:
        port = json.loads((self.home / "stage.json").read_text())["port"]
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"X-Mixframe-Stage": "1"})
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return json.loads(answer.read())

    def wait_for_stage(self) -> None:
        """Wait until the window has started the stage of this home."""
        end = time.monotonic() + SECONDS
        while not (self.home / "stage.json").exists():
            assert time.monotonic() < end, "no stage was started"
            time.sleep(0.02)

    def wait_for_update(self, number: int) -> None:
        """Wait until a task has taken this many updates."""
        end = time.monotonic() + SECONDS
        while max((task["updates"] for task in self.tasks()), default=0) < number:
            assert time.monotonic() < end, f"update {number} did not arrive"
            time.sleep(0.02)

    def wait_for_status(self, status: int, after: int = 0) -> int:
        """Wait for a relay event of this status; gives the cursor behind it."""
        while True:
            told = self.ask(f"/stage/events?after={after}&wait=30")
            assert told["events"], f"no relay event of status {status}"
            for event in told["events"]:
                if event["callback"]["EventInfo"]["Payload"]["Status"] == status:
                    return event["cursor"]
            after = told["cursor"]

    def tasks(self) -> list[dict]:
        return self.ask("/stage/state")["tasks"]


@pytest.fixture
def program(home):
    programs: list[Program] = []

    def start(*arguments: str, tips: bool = False) -> Program:
        programs.append(Program(home, *arguments, tips=tips))
        return programs[-1]

    yield start
    for one in programs:
        one.close()
    end_stage(home)


def end_stage(home: Path) -> None:
    """End the stage that belongs to a home folder."""
    try:
        os.kill(json.loads((home / "stage.json").read_text())["pid"], signal.SIGTERM)
    except (OSError, ValueError, KeyError):
        return


@pytest.fixture
def stage_view(home):
    return StageView(home)
