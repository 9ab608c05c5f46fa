"""Standard streams that are closed or full, and values that no header can carry, are said in a line too."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from designer.stage import process
from tests.cli.conftest import Mixframe, body, environment

posix = pytest.mark.skipif(sys.platform == "win32", reason="streams are redirected by a POSIX shell")


def in_a_shell(home: Path, redirected: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `mixframe …` with streams as a shell leaves them."""
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirected}', "sh", sys.executable, "-m", "designer", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment(home),
        timeout=60,
        check=False,
    )


@posix
def test_a_closed_stream_is_no_mistake_of_ours(home: Path, request_file: Path) -> None:
    assert in_a_shell(home, ">&-", "tasks").returncode == 0
    assert in_a_shell(home, ">&- 2>&-", "check", home / "no.json").returncode == 2
    closed = in_a_shell(home, "<&-", "check", "-")
    assert closed.returncode == 2
    assert closed.stderr == "mixframe: standard input: This is empty. Open a show, a preset or a request in JSON.\n"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_task_is_told_of_though_standard_output_is_full(mixframe: Mixframe, stage_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "full.json"
    file.write_text(
        json.dumps(
            body(RoomId="4712", AgentParams={"UserId": "robot_4712"}, PublishCdnParams=None)
            | {"PublishCdnParams": [{"PublishCdnUrl": "rtmp://push.example.com/app/full", "IsTencentCdn": 0}]}
        )
    )
    started = in_a_shell(stage_home, ">/dev/full", "start", file)
    assert started.returncode == 5, started.stderr
    assert started.stderr.count("\n") == 1
    told = json.loads(started.stderr[started.stderr.index("{") : started.stderr.index("}") + 1])
    assert mixframe("stop", told["TaskId"], at=stage_home).status == 0


@pytest.mark.parametrize("region", ["eu\nmars", "ap-singapöre", "a b"])
def test_a_region_that_no_header_can_carry_is_wrong_usage(
    mixframe: Mixframe, stage_home: Path, request_file: Path, region: str
) -> None:
    before = mixframe("tasks", "--json", at=stage_home).json
    refused = mixframe("start", request_file, "--region", region, at=stage_home)
    assert (refused.status, refused.err.count("\n")) == (2, 1)
    assert "region" in refused.err
    assert mixframe("tasks", "--json", at=stage_home).json == before


def test_a_key_that_no_header_can_carry_is_said_without_it(
    mixframe: Mixframe, stage_home: Path, request_file: Path
) -> None:
    keys = {"TENCENTCLOUD_SECRET_ID": "AKIDplän", "TENCENTCLOUD_SECRET_KEY": "PLANTEDkey"}
    refused = mixframe("start", request_file, at=stage_home, **keys)
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "plän" not in refused.err and "PLANTED" not in refused.err


def test_a_timeout_that_is_no_number_is_wrong_usage(mixframe: Mixframe, request_file: Path) -> None:
    refused = mixframe("start", request_file, "--timeout", "nan")
    assert refused.status == 2
    assert "--timeout" in refused.err


def test_an_endpoint_on_this_machine_is_the_local_trtc(mixframe: Mixframe, stage_home: Path, tmp_path: Path) -> None:
    """A task that another home started there can be stopped without saying the target."""
    file = tmp_path / "elsewhere.json"
    file.write_text(json.dumps(body(RoomId="4713", AgentParams={"UserId": "robot_4713"})))
    started = mixframe("start", file, "--force", at=stage_home)
    assert started.status == 0, started.err
    found = process.running(stage_home)
    assert found is not None
    elsewhere = tmp_path / "elsewhere"
    stopped = mixframe(
        "stop", started.json["TaskId"], "--sdk-app-id", "1400000001", "--endpoint", found.url, at=elsewhere
    )
    assert stopped.status == 0, stopped.err
