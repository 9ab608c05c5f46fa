"""One stage per home folder: found, started, recovered, and ended by itself."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer.stage import process
from designer.stage.process import StageInfo, find_or_start, running
from designer.stage.server import Stage
from designer.trtc.errors import NotReached
from tests.stage.calls import Client
from tests.stage.conftest import ROOT, Launch

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and modes of POSIX")


def end(info: StageInfo, how: signal.Signals = signal.SIGTERM) -> int:
    """End a stage that this process started; its exit status."""
    child = next(child for child in process._children if child.pid == info.pid)
    child.send_signal(how)
    return child.wait(20)


@pytest.fixture(autouse=True)
def none_left(home: Path) -> Iterator[None]:
    yield
    for child in list(process._children):
        if child.poll() is None:
            child.terminate()
            child.wait(20)
        process._children.remove(child)


def test_the_first_starts_it_and_the_next_finds_it(home: Path) -> None:
    assert running(home) is None
    first = asyncio.run(find_or_start(home))
    assert first.url == f"http://127.0.0.1:{first.port}"
    assert Client(first.port).start().task
    assert asyncio.run(find_or_start(home)) == first
    assert running(home) == first


def test_two_that_start_at_once_get_the_same(home: Path) -> None:
    program = (
        "import asyncio, pathlib, sys; from designer.stage.process import find_or_start;"
        "print(asyncio.run(find_or_start(pathlib.Path(sys.argv[1]))).pid)"
    )
    together = [
        subprocess.Popen([sys.executable, "-c", program, str(home)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    pids = {one.communicate(timeout=60)[0].strip() for one in together}
    info = running(home)
    assert info is not None, "it outlives whoever started it"
    assert pids == {str(info.pid)}
    os.kill(info.pid, signal.SIGTERM)


def test_two_in_one_loop_get_the_same(home: Path) -> None:
    async def both() -> list[StageInfo]:
        return list(await asyncio.gather(find_or_start(home), find_or_start(home)))

    one, other = asyncio.run(both())
    assert one == other
    assert len(process._children) == 1


@posix
def test_one_that_was_put_to_sleep_is_still_there_with_its_tasks(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "PROBE_SECONDS", 0.2)
    first = asyncio.run(find_or_start(home))
    os.kill(first.pid, signal.SIGSTOP)
    try:
        assert running(home) == first
        assert asyncio.run(find_or_start(home)) == first
    finally:
        os.kill(first.pid, signal.SIGCONT)
    assert Client(first.port).start().task


@posix
def test_after_a_kill_a_new_one_is_started(home: Path) -> None:
    first = asyncio.run(find_or_start(home))
    end(first, signal.SIGKILL)
    assert (home / process.FILE).exists(), "it had no time to tidy up"
    assert running(home) is None
    second = asyncio.run(find_or_start(home))
    assert second.pid != first.pid
    assert running(home) == second


@posix
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(home: Path, how: signal.Signals) -> None:
    info = asyncio.run(find_or_start(home))
    assert end(info, how) == 0
    assert not (home / process.FILE).exists()
    assert (home / "logs" / process.LOG).read_bytes() == b""


@posix
def test_what_it_writes_is_for_its_user_only(home: Path) -> None:
    asyncio.run(find_or_start(home))
    for name in (process.FILE, process.LOCK, process.REGISTER_LOCK, f"logs/{process.LOG}"):
        assert (home / name).stat().st_mode & 0o777 == 0o600, name


@pytest.mark.parametrize(
    "written", [b"", b"{", b"[]", b'{"port": 1}', b'{"port": "x", "pid": 1}', b'{"port": 0, "pid": 1}']
)
def test_a_spoilt_file_is_no_stage(home: Path, written: bytes) -> None:
    (home / process.FILE).write_bytes(written)
    assert running(home) is None


def test_somebody_else_on_that_port_is_no_stage(home: Path, launch: Launch) -> None:
    client, other = launch()
    assert running(home) == StageInfo(f"http://127.0.0.1:{client.port}", client.port, other.pid)
    (home / process.FILE).write_text(json.dumps({"port": client.port, "pid": other.pid + 1, "started": 0}))
    assert running(home) is None
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.close()
        (home / process.FILE).write_text(json.dumps({"port": 1, "pid": 1, "started": 0}))
        assert running(home) is None


def test_one_with_a_port_of_its_own_is_found_too(home: Path, launch: Launch) -> None:
    client, by_hand = launch()
    assert asyncio.run(find_or_start(home)) == StageInfo(f"http://127.0.0.1:{client.port}", client.port, by_hand.pid)
    other, _second = launch()
    assert other.port != client.port
    info = running(home)
    assert info is not None
    assert info.pid == by_hand.pid, "the first one stays the stage of this folder while it answers"


def test_a_port_that_is_taken_is_said_in_one_line(home: Path, launch: Launch) -> None:
    client, _process = launch()
    command = [sys.executable, "-m", "designer.stage", "--home", str(home), "--port", str(client.port)]
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert second.returncode == NotReached.exit_code
    assert second.stdout == ""
    assert len(second.stderr.splitlines()) == 1
    assert f"127.0.0.1:{client.port}" in second.stderr


def test_one_that_cannot_start_is_an_error_with_its_log(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_command", lambda: [sys.executable, "-c", "raise SystemExit('no room')"])
    with pytest.raises(NotReached, match=r"stage\.log"):
        asyncio.run(find_or_start(home))
    assert "no room" in (home / "logs" / process.LOG).read_text()
    monkeypatch.setattr(process, "_command", lambda: [str(home / "nothing-here")])
    with pytest.raises(NotReached, match="could not be started"):
        asyncio.run(find_or_start(home))


def test_the_keys_to_the_cloud_are_not_handed_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "cloud-key")
    monkeypatch.setenv("TRTC_SDK_SECRET_KEY", "sdk-key")
    handed = process._environment(home)
    assert "cloud-key" not in handed.values()
    assert handed["TRTC_SDK_SECRET_KEY"] == "sdk-key"


def test_it_ends_by_itself_some_time_after_the_last_client(home: Path, launch: Launch) -> None:
    client, alone = launch("--linger", "0.2")
    task = client.start().task
    assert alone.poll() is None, "a task is running"
    client.stop(task)
    assert alone.wait(20) == 0


def test_tasks_and_clients_keep_it() -> None:
    now = 0.0
    stage = Stage(linger=900, monotonic=lambda: now)
    assert stage.seconds_left() == 900
    now = 899.0
    assert stage.seconds_left() == 1
    with stage.client():
        now = 5000.0
        assert stage.seconds_left() is None
    assert stage.seconds_left() == 900


def test_the_window_can_import_this_cheaply() -> None:
    program = "import sys, designer.stage.process; print(*sorted(set(sys.modules) & {'uvicorn', 'starlette', 'pydantic', 'http.client', 'designer.stage.server'}))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == ""
