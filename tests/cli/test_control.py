"""start, update, stop and tasks as real processes, against a real local TRTC."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.show import files
from designer.show.request import start_request
from designer.stage import process
from tests.cli.conftest import Mixframe, body, environment


def moved(path: Path, x: int) -> Path:
    changed = body()
    changed["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["LocationX"] = x
    path.write_text(json.dumps(changed))
    return path


def everything_written(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_show_without_a_signature_goes_live_is_changed_and_stopped(
    mixframe: Mixframe, stage_home: Path, tmp_path: Path, request_file: Path
) -> None:
    started = mixframe("start", request_file, at=stage_home)
    assert (started.status, started.err) == (0, "")
    assert set(started.json) == {"TaskId", "RequestId"}
    task = started.json["TaskId"]
    listed = {entry["task_id"]: entry for entry in mixframe("tasks", "--json", at=stage_home).json}
    assert (
        listed[task].items()
        >= {
            "state": "live",
            "target": "stage",
            "sdk_app_id": 1400000001,
            "room_id": "4711",
            "sequence": 0,
        }.items()
    )
    assert listed[task]["started_at"].endswith("Z")
    for number, x in ((1, 20), (2, 40)):
        changed = mixframe("update", task, moved(tmp_path / "moved.json", x), at=stage_home)
        assert (changed.status, changed.err) == (0, "")
        assert changed.json["TaskId"] == task
        assert changed.json["SequenceNumber"] == number
    stopped = mixframe("stop", task, at=stage_home)
    assert (stopped.status, stopped.err) == (0, "")
    assert stopped.json["TaskId"] == task
    again = mixframe("stop", task, at=stage_home)
    assert again.status == 3
    assert "FailedOperation.Task" in again.err
    table = mixframe("tasks", at=stage_home).out
    assert task in table
    assert "ended" in table
    assert b"PLANTED" not in everything_written(stage_home)


def test_a_task_may_begin_with_a_dash(mixframe: Mixframe, stage_home: Path, request_file: Path) -> None:
    unknown = mixframe("stop", "-m97l2ZU7vx.AQ", at=stage_home)
    assert unknown.status == 2
    assert "-m97l2ZU7vx.AQ" in unknown.err
    assert "--sdk-app-id" in unknown.err
    asked = mixframe("stop", "--target", "stage", "-m97l2ZU7vx.AQ", "--sdk-app-id", "1400000001", at=stage_home)
    assert asked.status == 3
    assert "FailedOperation.TaskNotExist" in asked.err
    update = ["update", "-abc", request_file, "--look", "Look 1", "--target", "stage"]
    changed = mixframe(*update, at=stage_home)
    assert changed.status == 3
    assert "FailedOperation.TaskNotExist" in changed.err
    listed = {entry["task_id"] for entry in mixframe("tasks", "--json", at=stage_home).json}
    assert not listed & {"-m97l2ZU7vx.AQ", "-abc"}


def test_a_task_started_elsewhere_can_be_driven(
    mixframe: Mixframe, stage_home: Path, home: Path, request_file: Path
) -> None:
    task = mixframe("start", request_file, at=stage_home).json["TaskId"]
    found = process.running(stage_home)
    assert found is not None
    way = ("--target", "stage", "--endpoint", found.url)
    changed = mixframe("update", task, request_file, *way)
    assert (changed.status, changed.err) == (0, "")
    assert changed.json["SequenceNumber"] > 1_000_000_000
    stopped = mixframe("stop", task)
    assert (stopped.status, stopped.err) == (0, "")


def test_what_a_rule_calls_wrong_is_not_sent_unless_forced(
    mixframe: Mixframe, stage_home: Path, tmp_path: Path
) -> None:
    wrong = moved(tmp_path / "wrong.json", 5000)
    refused = mixframe("start", wrong, at=stage_home)
    assert refused.status == 1
    assert "LocationX" in refused.err
    assert "--force" in refused.err.splitlines()[-1]
    forced = mixframe("start", wrong, "--force", at=stage_home)
    assert forced.status == 3
    assert "LocationX" in forced.err
    assert "RequestId" in forced.err.splitlines()[-1]


def test_the_cloud_is_asked_about_where_it_can_be(mixframe: Mixframe, request_file: Path) -> None:
    refused = mixframe("start", request_file, "--target", "cloud")
    assert refused.status == 2
    assert "--yes" in refused.err
    plain = mixframe("start", request_file, "--target", "cloud", "--yes", "--endpoint", "http://example.com")
    assert plain.status == 2
    assert "http" in plain.err
    keyless = mixframe("start", request_file, "--target", "cloud", "--yes")
    assert keyless.status == 1
    assert "TENCENTCLOUD_SECRET_ID" in keyless.err
    assert mixframe("tasks", "--json").json == []


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals")
@pytest.mark.parametrize(("answer", "status", "states"), [(b"\n", 1, []), (b"y\n", 0, ["live"])])
def test_on_a_terminal_the_default_is_not_to_spend_money(
    mixframe: Mixframe, stage_home: Path, home: Path, request_file: Path, answer: bytes, status: int, states: list[str]
) -> None:
    import pty

    mixframe("start", request_file, at=stage_home)
    found = process.running(stage_home)
    assert found is not None
    master, slave = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "designer",
        "start",
        str(request_file),
        "--target",
        "cloud",
        "--endpoint",
        found.url,
    ]
    keys = {"TENCENTCLOUD_SECRET_ID": "stage", "TENCENTCLOUD_SECRET_KEY": "stage-secret", "TRTC_SDK_SECRET_KEY": "k"}
    with subprocess.Popen(
        command, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(home, **keys)
    ) as started:
        os.close(slave)
        os.write(master, answer)
        out, err = started.communicate(timeout=60)
        os.close(master)
    assert started.returncode == status, err
    assert b"4711" in err
    assert b"txSecret=***" in err
    assert b"PLANTED" not in out + err
    assert [entry["state"] for entry in mixframe("tasks", "--json").json] == states


def test_a_service_that_is_not_there_and_one_that_never_answers_are_told_apart(
    mixframe: Mixframe, request_file: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        unknown = mixframe("start", request_file, "--endpoint", f"http://127.0.0.1:{port}", "--timeout", "0.5")
        assert unknown.status == 5
        assert len(unknown.err.splitlines()) == 1
    missing = mixframe("start", request_file, "--endpoint", f"http://127.0.0.1:{port}")
    assert missing.status == 4
    assert [entry["state"] for entry in mixframe("tasks", "--json").json] == ["failed", "uncertain"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupted_start_leaves_an_uncertain_record(mixframe: Mixframe, home: Path, request_file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with subprocess.Popen(
            [sys.executable, "-m", "designer", "start", str(request_file), "--endpoint", endpoint],
            stderr=subprocess.PIPE,
            env=environment(home),
        ) as started:
            connection, _ = silent.accept()
            with connection:
                assert connection.recv(4) == b"POST", "the request is on its way"
                started.send_signal(signal.SIGINT)
                _, err = started.communicate(timeout=60)
    assert started.returncode == 5
    assert len(err.splitlines()) == 1
    assert [entry["state"] for entry in mixframe("tasks", "--json").json] == ["uncertain"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM")
def test_tasks_end_with_the_stage_they_ran_on(mixframe: Mixframe, home: Path, request_file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "designer", "stage"], stdout=subprocess.PIPE, env=environment(home)
    ) as stage:
        assert stage.stdout is not None
        assert stage.stdout.readline().startswith(b"listening on http://127.0.0.1:")
        task = mixframe("start", request_file).json["TaskId"]
        assert [entry["state"] for entry in mixframe("tasks", "--json").json] == ["live"]
        stage.terminate()
        assert stage.wait(30) == 0
    assert [entry["state"] for entry in mixframe("tasks", "--json").json] == ["ended"]
    gone = mixframe("stop", task)
    assert gone.status == 4
    assert "gone" in gone.err


def test_a_start_on_what_a_running_task_uses_is_stopped_until_it_is_forced(
    mixframe: Mixframe, home: Path, request_file: Path
) -> None:
    task = mixframe("start", request_file).json["TaskId"]
    refused = mixframe("start", request_file)
    assert refused.status == 1
    assert "PublishCdnParams[0].PublishCdnUrl: Another task that may be running pushes to this URL" in refused.err
    assert "AgentParams.UserId: Another task that may be running has the robot robot_4711" in refused.err
    assert len(mixframe("tasks", "--json").json) == 1
    assert mixframe("stop", task).status == 0
    again = mixframe("start", request_file)
    assert again.status == 0, again.err
    assert mixframe("start", request_file, "--force").status == 0
    found = process.running(home)
    assert found is not None
    os.kill(found.pid, signal.SIGTERM)


def plan(stage_home: Path, **fault: object) -> None:
    """Have the local TRTC do something wrong with the next call."""
    found = process.running(stage_home)
    assert found is not None
    connection = http.client.HTTPConnection("127.0.0.1", found.port, timeout=30)
    connection.request("POST", "/stage/faults", json.dumps(fault), {process.CONTROL_HEADER: "1"})
    assert connection.getresponse().status == 200
    connection.close()


def test_when_answers_get_lost_nothing_is_started_twice_and_the_rest_is_repeated(
    mixframe: Mixframe, stage_home: Path, tmp_path: Path, request_file: Path
) -> None:
    # Tasks of other tests run on this stage, with the same robot.
    task = mixframe("start", request_file, "--force", at=stage_home).json["TaskId"]
    plan(stage_home, kind="error", action="UpdatePublishCdnStream", code="InternalError")
    changed = mixframe("update", task, moved(tmp_path / "moved.json", 20), at=stage_home)
    assert (changed.status, changed.err) == (0, "")
    assert changed.json["SequenceNumber"] == 1
    plan(stage_home, kind="half", action="UpdatePublishCdnStream")
    changed = mixframe("update", task, moved(tmp_path / "moved.json", 40), at=stage_home)
    assert (changed.status, changed.err) == (0, "")
    assert changed.json["SequenceNumber"] == 2
    plan(stage_home, kind="reset", action="StopPublishCdnStream")
    stopped = mixframe("stop", task, at=stage_home)
    assert (stopped.status, stopped.err) == (0, "")

    plan(stage_home, kind="reset", action="StartPublishCdnStream")
    lost = mixframe("start", request_file, "--force", at=stage_home)
    assert lost.status == 5
    assert mixframe("tasks", "--json", at=stage_home).json[0]["state"] == "uncertain"


def test_tasks_warns_before_a_task_id_is_too_old_to_be_used(mixframe: Mixframe, home: Path) -> None:
    async def begin(days: float, name: str) -> None:
        journal = await Journal.open(home, clock=lambda: time.time() - days * 86400)
        show = files.sample_show().show
        record = await journal.intent(
            start_request(show, show.looks[0]), Place(Target.CLOUD, "https://trtc.example.com"), show="S", look="L"
        )
        await journal.sent(record)
        await journal.accepted(record, task_id=name, request_id="r")
        await journal.aclose()

    async def story() -> None:
        await begin(1, "young-task")
        await begin(28.5, "old-task")

    asyncio.run(story())
    done = mixframe("tasks")
    assert done.status == 0 and "young-task" in done.out and "old-task" in done.out
    assert "old-task can be changed and stopped for 35 hours more" in done.err and "young-task" not in done.err
