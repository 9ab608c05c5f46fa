"""`dev.py build --prove`: what was made is installed where nothing of Mixframe is, used as people use it, and removed.

The `.deb` goes into a bare Debian made by debootstrap, below build/bare (kept) and build/proof (thrown away). That needs
root, for chroot. The steps of a person are counted: from `apt install` to a look of two people on air, at most six and no key.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import environment
import system

SAMPLE = environment.ROOT / "resources/templates/sample.mixframe.json"
BARE = environment.ROOT / "build" / "bare"
PROOF = environment.ROOT / "build" / "proof"
SUITE = "bookworm"
HANDS = ("dbus", "libfile-mimeinfo-perl", "libglib2.0-bin", "x11-utils", "xauth", "xdg-utils", "xdotool", "xvfb")
"""What the proof needs there to see and click; Mixframe must do without."""
MOST_ACTIONS = 6
SECONDS = 120
SIZE = (1440, 900)
GO_LIVE = (SIZE[0] - 50, 26)
"""Where the green button is in a window of that size."""
CHANGES_BY_ITSELF = (
    "var/log",
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
    "home",
    "srv",
    "tmp",
    "proc",
    "sys",
    "dev",
    "run",
    "root",
)


def of_wheel(wheel: Path) -> None:
    """In a fresh environment: verbs, picture, stage, and the tour on a virtual screen."""
    system.prepare({**system.SCREEN_PROGRAMS, "dbus-run-session": "dbus"})
    with tempfile.TemporaryDirectory(prefix="mixframe-wheel-") as folder:
        python = environment.fresh_environment(Path(folder) / "venv")
        subprocess.run([str(python), "-m", "pip", "install", "-q", str(wheel)], check=True)
        _use([str(python.parent / "mixframe")], Path(folder))


def of_app(folder: Path) -> None:
    """The same with the frozen program, copied to another place."""
    system.prepare({**system.SCREEN_PROGRAMS, "dbus-run-session": "dbus"})
    with tempfile.TemporaryDirectory(prefix="mixframe-app-") as place:
        moved = Path(place) / "moved here"
        shutil.copytree(folder, moved, symlinks=True)
        _use([str(moved / "mixframe")], Path(place))


def _use(program: list[str], folder: Path) -> None:
    home = folder / "home"
    plain = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    child = {**plain, "MIXFRAME_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments: str, status: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run(
            [*program, *arguments], cwd=folder, env=child, capture_output=True, text=True, timeout=SECONDS, check=False
        )
        if done.returncode not in status:
            raise environment.Missing(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    run("--version")
    json.loads(run("check", str(SAMPLE), "--json", status=(0, 1)))
    run("doctor", status=(0, 1))
    run("render", str(SAMPLE), "-o", "look.png")
    _expect((folder / "look.png").read_bytes()[:4] == b"\x89PNG", "render wrote no picture")
    try:
        run("stop", json.loads(run("start", str(SAMPLE)))["TaskId"])
        with system.virtual_screen() as display:
            child.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
            run("tour", "--screenshots", "tour")
    finally:
        _end_stage(home)
    pictures = len(list((folder / "tour").glob("*.png")))
    _expect(pictures >= 6, f"the tour made {pictures} pictures only")
    print(f"-- works: version, check, doctor, render, start, stop, tour ({pictures} pictures)", flush=True)


def of_deb(deb: Path) -> None:
    """Install, start, go live, open by association, remove: in a bare Debian."""
    if os.geteuid() != 0:
        raise environment.Missing("the proof needs root for chroot: run it with sudo")
    system.prepare({"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool"}, fonts_too=False)
    _make_bare()
    shutil.rmtree(PROOF, ignore_errors=True)
    subprocess.run(["cp", "-a", str(BARE), str(PROOF)], check=True)
    try:
        with _mounted():
            _in_bare(deb)
    finally:
        shutil.rmtree(PROOF, ignore_errors=True)


def _make_bare() -> None:
    if (BARE / "made").exists():
        return
    shutil.rmtree(BARE, ignore_errors=True)
    print("-- making a bare Debian", flush=True)
    subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(BARE)], check=True, stdout=subprocess.DEVNULL)
    for name in ("etc/apt/sources.list", "etc/apt/sources.list.d", "etc/apt/apt.conf.d", "etc/resolv.conf"):
        source, there = Path("/") / name, BARE / name
        if source.is_dir():
            shutil.copytree(source, there, dirs_exist_ok=True)
        elif source.exists():
            shutil.copy(source, there)
    _apt(BARE, "update")
    _apt(BARE, "install", "-y", "--no-install-recommends", *HANDS)
    subprocess.run(
        ["chroot", str(BARE), "useradd", "--create-home", "--home-dir", "/srv/producer", "--uid", "1000", "producer"],
        check=True,
    )
    (BARE / "made").touch()


def _apt(root: Path, *arguments: str) -> None:
    command = ["chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise environment.Missing(f"apt-get {' '.join(arguments)} failed there: {(done.stdout + done.stderr)[-2000:]}")


@contextlib.contextmanager
def _mounted() -> Iterator[None]:
    """/proc, /dev and /tmp/.X11-unix of this machine in the other."""
    (PROOF / "tmp/.X11-unix").mkdir(exist_ok=True)
    with contextlib.ExitStack() as stack:
        for name in ("proc", "dev"):
            place = str(PROOF / name)
            subprocess.run(["mount", "--rbind", f"/{name}", place], check=True)
            # What is taken away there must stay here.
            subprocess.run(["mount", "--make-rslave", place], check=True)
            stack.callback(subprocess.run, ["umount", "--recursive", "--lazy", place], check=False)
        yield


def _in_bare(deb: Path) -> None:
    home = PROOF / "srv/producer/kept"
    before = _files()
    shutil.copy(deb, PROOF / "tmp/mixframe.deb")
    show = {**json.loads(SAMPLE.read_text("utf-8")), "name": "Evening proof"}
    (PROOF / "srv/producer/evening.mixframe.json").write_text(json.dumps(show), "utf-8")
    actions = ["apt install ./mixframe.deb"]
    began = time.monotonic()
    _apt(PROOF, "install", "-y", "/tmp/mixframe.deb")
    print(f"-- installed in {time.monotonic() - began:.0f} s", flush=True)
    for name in ("usr/bin/mixframe", "usr/share/applications/mixframe.desktop", "usr/share/man/man1/mixframe.1.gz"):
        _expect(os.path.lexists(PROOF / name), f"{name} was not installed")
    with _desk() as desk:
        try:
            actions.append("choose Mixframe in the menu")
            began = time.monotonic()
            desk.start("gio", "launch", "/usr/share/applications/mixframe.desktop")
            window = desk.window("Mixframe")
            print(f"-- a window after {time.monotonic() - began:.1f} s", flush=True)
            actions.append("press Go live")
            desk.click(window, *GO_LIVE)
            task = _running(home)
            people = len(task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"])
            _expect(people == 2, f"the look on air has {people} people")
            _expect(len(actions) <= MOST_ACTIONS, f"that took {len(actions)} actions")
            print(f"-- two people on air on the local TRTC after {len(actions)} actions, no key: {actions}", flush=True)
            kind = desk.ask("xdg-mime", "query", "filetype", "/srv/producer/evening.mixframe.json").strip()
            _expect(kind == "application/vnd.mixframe.show+json", f"a show is a file of type {kind!r}")
            desk.start("xdg-open", "/srv/producer/evening.mixframe.json")
            desk.window("[Ee]vening")
            print("-- a show opened by its association", flush=True)
            desk.ask("mixframe", "stop", task["task_id"])
        finally:
            _end_stage(home)
    _apt(PROOF, "purge", "-y", "mixframe")
    _apt(PROOF, "autoremove", "-y", "--purge")
    left = sorted(_files() - before)
    _expect(not left, f"removal leaves {', '.join(left[:20])}")
    print("-- removed without a trace", flush=True)


class _Desk:
    """The screen of the other Debian, and the person before it."""

    def __init__(self, display: str) -> None:
        self._variables = {
            "HOME": "/srv/producer",
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "DISPLAY": display,
            "MIXFRAME_HOME": "/srv/producer/kept",
        }
        self._inside = [shutil.which("chroot") or "chroot", "--userspec=1000:1000", str(PROOF)]
        self.started: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> None:
        """Start a program in the session of the person."""
        words = [*self._inside, "dbus-run-session", "--", "sh", "-c", '"$@"; sleep infinity', "sh", *command]
        self.started.append(subprocess.Popen(words, env=self._variables, cwd="/", start_new_session=True))

    def ask(self, *command: str) -> str:
        done = subprocess.run(
            [*self._inside, *command],
            env=self._variables,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        _expect(done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def window(self, title: str) -> str:
        """Wait for a window whose title has these words."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            found = self._xdotool("search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            time.sleep(0.05)
        raise environment.Missing(f"no window “{title}” appeared there")

    def click(self, window: str, x: int, y: int) -> None:
        self._xdotool("windowmove", "--sync", window, "0", "0")
        self._xdotool("windowsize", "--sync", window, *map(str, SIZE))
        self._xdotool("windowfocus", "--sync", window)
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def _xdotool(self, *arguments: str) -> str:
        child = {**os.environ, "DISPLAY": self._variables["DISPLAY"]}
        done = subprocess.run(
            ["xdotool", *arguments], env=child, capture_output=True, text=True, timeout=SECONDS, check=False
        )
        return done.stdout


@contextlib.contextmanager
def _desk() -> Iterator[_Desk]:
    with system.virtual_screen() as display:
        # The socket of a screen lies in /tmp, which is another one there.
        number = display.removeprefix(":")
        there = PROOF / "tmp/.X11-unix" / f"X{number}"
        there.touch()
        subprocess.run(["mount", "--bind", f"/tmp/.X11-unix/X{number}", str(there)], check=True)
        desk = _Desk(display)
        try:
            yield desk
        finally:
            for program in desk.started:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(program.pid, signal.SIGKILL)
                program.wait()
            subprocess.run(["umount", "--lazy", str(there)], check=False)


def _running(home: Path) -> dict[str, Any]:
    """The task on the stage of this home, once it runs."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError, ValueError):
            port = json.loads((home / "stage.json").read_text("utf-8"))["port"]
            request = urllib.request.Request(f"http://127.0.0.1:{port}/stage/state", headers={"X-Mixframe-Stage": "1"})
            with urllib.request.urlopen(request, timeout=10) as answer:
                for task in json.loads(answer.read())["tasks"]:
                    if task["state"] == "running":
                        return dict(task)
        time.sleep(0.05)
    raise environment.Missing("nothing went on air there")


def _end_stage(home: Path) -> None:
    with contextlib.suppress(OSError, ValueError, KeyError):
        os.kill(json.loads((home / "stage.json").read_text("utf-8"))["pid"], signal.SIGTERM)


def _files() -> set[str]:
    """Every file there, but for what the system changes by itself."""
    found = set()
    for folder, folders, names in os.walk(PROOF):
        here = Path(folder).relative_to(PROOF)
        folders[:] = [name for name in folders if str(here / name) not in CHANGES_BY_ITSELF]
        found.update(str(here / name) for name in names)
    return found


def _expect(true: bool, otherwise: str) -> None:
    if not true:
        raise environment.Missing(otherwise)
