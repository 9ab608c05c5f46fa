"""Find the running local TRTC of a home folder, or start it: one per folder, shared by windows and commands.

`stage.json` (mode 0600) says where it listens: `{"port", "pid", "started"}`. It is believed only after the process
that listens there has said that it is the one. Whoever starts one holds `stage.lock` meanwhile, which the operating
system lets go of if the holder dies.

This module stays light: it is imported by the window.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from designer.trtc.errors import NotReached

FILE = "stage.json"
LOCK = "stage.lock"
REGISTER_LOCK = "stage.json.lock"
LOG = "stage.log"
FIRST_LINE = "listening on http://127.0.0.1:"
CONTROL_HEADER = "X-Mixframe-Stage"
"""Every request to /stage/ carries it; a web page cannot send it across origins without being asked first."""

START_SECONDS = 20.0
PROBE_SECONDS = 2.0

_CLOUD_KEYS = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")


_CREATION_FLAGS = 0
if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW


@dataclass(frozen=True, slots=True)
class StageInfo:
    """A local TRTC that answers. `url` is its endpoint, `http://127.0.0.1:{port}`."""

    url: str
    port: int
    pid: int


async def find_or_start(home: Path, *, seconds: float = START_SECONDS) -> StageInfo:
    """The local TRTC of this home folder, started if there is none. Raises NotReached where it does not start.

    All waiting is done on a thread. A caller that is cancelled leaves the start to finish: the next finds it.
    """
    return await asyncio.to_thread(_find_or_start, home, seconds)


def running(home: Path) -> StageInfo | None:
    """The local TRTC of this home folder, if one answers. Blocks, up to two seconds where something is stuck.

    One that is busy or was put to sleep is still there, with its tasks: it takes connections and its process lives.
    """
    for child in [child for child in _children if child.poll() is not None]:
        _children.remove(child)
    try:
        known = json.loads((home / FILE).read_bytes())
        port, pid = known["port"], known["pid"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(port, int) or not isinstance(pid, int) or not 0 < port < 65536:
        return None
    try:
        there = _who_listens(port) == pid
    except TimeoutError:
        there = _lives(pid)
    return StageInfo(f"http://127.0.0.1:{port}", port, pid) if there else None


def register(home: Path, port: int) -> bool:
    """Write down that this process is the stage of this home folder. False where another one is, and answers."""
    with _locked(home / REGISTER_LOCK, START_SECONDS):
        other = running(home)
        if other is not None and other.pid != os.getpid():
            return False
        text = json.dumps({"port": port, "pid": os.getpid(), "started": int(time.time())})
        draft = home / f".{FILE}.{os.getpid()}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(home / FILE)
        return True


def unregister(home: Path) -> None:
    """Take that back, if it is this process that is written down."""
    with (
        contextlib.suppress(OSError, ValueError, KeyError, TypeError, NotReached),
        _locked(home / REGISTER_LOCK, PROBE_SECONDS),
    ):
        if json.loads((home / FILE).read_bytes())["pid"] == os.getpid():
            (home / FILE).unlink()


class _Detached(subprocess.Popen[str]):
    """A child that outlives its parent, so letting go of it is no mistake."""

    def __del__(self) -> None:  # the inherited one warns that the child is still running
        pass


_children: list[_Detached] = []
"""Asked now and then whether they have ended, so that none stays behind as a zombie."""


def _find_or_start(home: Path, seconds: float) -> StageInfo:
    found = running(home)
    if found is not None:
        return found
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _locked(home / LOCK, seconds):
        found = running(home)  # someone else may have started it while we waited
        return found if found is not None else _start(home, seconds)


def _start(home: Path, seconds: float) -> StageInfo:
    from designer.logs import make_place  # not on the way to the first paint

    logs = home / "logs"
    logs.mkdir(mode=0o700, exist_ok=True)
    log = logs / LOG
    make_place(log)
    # Appending, so that the stage can empty it while it is open (`stage.log`).
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        child = _Detached(
            [*_command(), "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=descriptor,
            text=True,
            encoding="utf-8",
            cwd=home,
            env=_environment(home),
            # A session of its own: closing the terminal or the window does not end it.
            start_new_session=True,
            creationflags=_CREATION_FLAGS,
        )
    except OSError as problem:
        raise NotReached(f"The local TRTC could not be started: {problem.strerror}") from problem
    finally:
        os.close(descriptor)
    _children.append(child)
    assert child.stdout is not None
    giving_up = threading.Timer(seconds, child.kill)
    giving_up.daemon = True
    giving_up.start()
    try:
        with child.stdout:
            line = child.stdout.readline()
    finally:
        giving_up.cancel()
        giving_up.join()
    if not line.startswith(FIRST_LINE):
        child.kill()
        child.wait()
        raise NotReached("The local TRTC did not start", hint=f"Its last words are in {log}.")
    found = running(home)
    if found is None:
        child.terminate()
        raise NotReached("The local TRTC started, but does not answer", hint=f"Its last words are in {log}.")
    if found.pid != child.pid:
        child.terminate()  # another one was registered in that moment, by a command with a port of its own
    return found


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "stage"]
    return [sys.executable, "-P", "-m", "designer.stage"]


def _environment(home: Path) -> dict[str, str]:
    """Ours, with the home folder, and without the keys to the cloud: the stage has no use for them."""
    environment = {name: value for name, value in os.environ.items() if name not in _CLOUD_KEYS}
    environment["MIXFRAME_HOME"] = str(home)
    root = str(Path(__file__).resolve().parent.parent.parent)
    others = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = os.pathsep.join([root, others]) if others else root
    return environment


def _who_listens(port: int) -> int | None:
    """The process id that a local TRTC on this port says it has; None where nothing, or something else, answers.

    Raises TimeoutError where the connection is taken and nothing is said.
    """
    import http.client  # not on the way to the first paint

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PROBE_SECONDS)
    try:
        connection.request("GET", "/stage/alive", headers={CONTROL_HEADER: "1"})
        answer = connection.getresponse()
        said = json.loads(answer.read(10_000)) if answer.status == 200 else None
        pid = said.get("pid") if isinstance(said, dict) else None
        return pid if isinstance(pid, int) else None
    except TimeoutError:
        raise
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def _lives(pid: int) -> bool:
    """Whether there is a process of this number. Not known on Windows, where asking would end it."""
    if sys.platform == "win32" or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except OSError as problem:
        return isinstance(problem, PermissionError)
    return True


@contextlib.contextmanager
def _locked(path: Path, seconds: float) -> Iterator[None]:
    """Hold a lock between processes. Raises NotReached where another holds it for longer than `seconds`."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + seconds
        while not _try_lock(descriptor):
            if time.monotonic() > deadline:
                raise NotReached(
                    f"Another process has been starting the local TRTC for {seconds:.0f} s", where=str(path)
                )
            time.sleep(0.02)  # neither system can wait for a lock with a time limit
        yield
    finally:
        os.close(descriptor)  # which lets go of the lock


def _try_lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
