"""drag_shown: whether a drag in the real window is on the screen before the mouse moves on.

On a virtual X screen the pointer is moved by the server itself (XTEST), and the screen is read back right before
each next move. A round's value is moves per move that was shown: 1.0 where each was. The floor is a bare window
with a native item, moved at the same pace.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample, child_environment

MOVES = 90
STEP = 6
TURNS_AFTER = 20
"""Moves in one direction, then back: 120 pixels, which the frame has room for."""
NEAR = 2
"""How far the outline may be from where it should be, in screen pixels: less than half a step."""
_LEFT_BUTTON = 1
_CONTROL = 0xFFE3
_ALL_PLANES = ctypes.c_ulong(-1).value
_Z_PIXMAP = 2


class Screen:
    """The server's side of a virtual screen: moves the pointer, reads pixels."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetImage.argtypes = [
            *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int),
            *(ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int),
        ]
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self._x.XDestroyImage.argtypes = [ctypes.c_void_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._display, f"no screen {name}"
        self._root = self._x.XDefaultRootWindow(self._display)

    def move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def button(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def control(self, *, down: bool) -> None:
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(_CONTROL))
        self._test.XTestFakeKeyEvent(self._display, code, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def has(self, color: int, x: int, y: int, width: int) -> bool:
        """Whether one of `width` pixels from (x, y) to the right has this colour."""
        image = self._x.XGetImage(self._display, self._root, x, y, width, 1, _ALL_PLANES, _Z_PIXMAP)
        try:
            return any(self._x.XGetPixel(image, at, 0) & 0xFFFFFF == color for at in range(width))
        finally:
            self._x.XDestroyImage(image)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


class Shown:
    """A window on a screen of its own, and the tile in it that is dragged."""

    def __init__(self, screen: str, arguments: list[str], environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.shown_window", *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env={**environment, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""},
        )
        assert self._process.stdout is not None
        left, top, width, height, color = json.loads(self._process.stdout.readline())
        self._screen = Screen(screen)
        self._left, self._row = left, round(top + height * 0.3)
        self._grip = round(left + width / 2), round(top + height * 0.7)
        self._color = int(color[1:], 16)

    def drag(self, hertz: float) -> Sample:
        """Drag the tile there and back; Ctrl holds snapping off, so that it is where the pointer is."""
        screen, (x, y) = self._screen, self._grip
        screen.move(x, y)
        screen.control(down=True)
        screen.button(down=True)
        for warm in (10, 20, 10, 0):
            screen.move(x + warm, y)
            time.sleep(0.05)
        seen, offset, way = 0, 0, STEP
        due = time.perf_counter()
        for number in range(MOVES):
            if number % TURNS_AFTER == 0:
                way = STEP if number // TURNS_AFTER % 2 == 0 else -STEP
            offset += way
            screen.move(x + offset, y)
            due += 1 / hertz
            while (left := due - time.perf_counter()) > 0:
                time.sleep(max(0.0, left - 0.0003))
            seen += screen.has(self._color, self._left + offset - NEAR, self._row, 2 * NEAR + 1)
        screen.move(x, y)
        time.sleep(0.1)
        screen.button(down=False)
        screen.control(down=False)
        time.sleep(0.3)
        return Sample(MOVES / max(seen, 0.5))

    def close(self) -> None:
        self._screen.close()
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextlib.contextmanager
def _windows() -> Iterator[tuple[Shown, Shown]]:
    from designer.show import files
    from designer.show.vault import Vault

    sys.path.insert(0, str(Path(__file__).parent.parent.parent / "packaging"))
    import system

    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="mixframe-bench-"))
        path = Path(folder) / "two.mixframe.json"
        path.write_bytes(files.dump_show(shows.two_person_show(Vault())))
        environment = child_environment(MIXFRAME_HOME=str(Path(folder) / "home"), QT_SCALE_FACTOR="1")
        both: list[Any] = []
        for arguments in (["ours", str(path)], ["floor"]):
            shown = Shown(stack.enter_context(system.virtual_screen()), arguments, environment)
            stack.callback(shown.close)
            both.append(shown)
        yield both[0], both[1]


@contextlib.contextmanager
def _at(hertz: float) -> Iterator[Pair]:
    with _windows() as (ours, floor):
        yield Pair(measured=lambda: ours.drag(hertz), floor=lambda: floor.drag(hertz))


BENCHMARKS = (
    Benchmark("drag_shown", goal=1.0, unit="moves per move shown", open=lambda: _at(60)),
    Benchmark("drag_shown_250", goal=1.0, unit="moves per move shown", open=lambda: _at(250)),
)
