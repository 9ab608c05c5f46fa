"""A real local TRTC in a process of its own, one for each test module, set back before each test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.stage.calls import Client

ROOT = Path(__file__).resolve().parent.parent.parent
LINE = "listening on http://127.0.0.1:"


@contextmanager
def stage_process(home: Path, *arguments: str, **environment: str) -> Iterator[tuple[Client, subprocess.Popen[str]]]:
    """Run `python -m designer.stage`, terminated at the end."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MIXFRAME_", "TRTC_"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "designer.stage", "--home", str(home), *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            line = process.stdout.readline()
            assert line.startswith(LINE), line
            yield Client(int(line.removeprefix(LINE))), process
        finally:
            process.terminate()
            process.wait(20)


Launch = Callable[..., tuple[Client, "subprocess.Popen[str]"]]


@pytest.fixture
def launch(home: Path) -> Iterator[Launch]:
    """Start local TRTCs of this test's own."""
    with ExitStack() as stack:

        def start(*arguments: str, **environment: str) -> tuple[Client, subprocess.Popen[str]]:
            return stack.enter_context(stage_process(home, *arguments, **environment))

        yield start


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with stage_process(tmp_path_factory.mktemp("stage")) as (client, _process):
        yield client


@pytest.fixture
def stage(shared: Client) -> Client:
    """A local TRTC as it is after its start, but without a limit on the rate of calls (its own test has one)."""
    told = shared.control("GET", "state")
    shared.control("DELETE", "faults")
    defaults = {setting["name"]: setting["default"] for setting in told["settings"]}
    shared.control("POST", "settings", {**defaults, "requests_per_second": 0, "second_stop": "accept"})
    for task in told["tasks"]:
        if task["state"] == "running":
            shared.stop(task["task_id"], task["body"]["SdkAppId"])
    shared.control("POST", "people", {"present": True})
    shared.control("POST", "settings", {**defaults, "requests_per_second": 0})
    return shared
