"""What `request --as` writes is run for real: against the local TRTC, without Mixframe, without a secret in it."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from designer.stage import process
from designer.trtc import usersig
from tests.cli.conftest import Mixframe, body

SECRET_PUSH = "rtmp://1.livepush.myqcloud.com/live/show?txSecret=PLANTEDtx&txTime=7FFFFFFF"
ASK = 'it\'s "AnnéXX" \\ `$HOME` $(id) 100 %'
SHIM = """
import tencentcloud.common.profile.http_profile as profiles
made = profiles.HttpProfile.__init__
def plain(self, *args, **kwargs):
    made(self, *args, **kwargs)
    self.scheme = "http"
profiles.HttpProfile.__init__ = plain
"""


def whole(**changes: object) -> dict[str, object]:
    sei = {"LayoutVolume": {"AppData": ASK, "PayloadType": 100}}
    return body(SeiParams=sei, **changes)


def keys(room: str, **more: str) -> dict[str, str]:
    signature = usersig.make(1400000001, "any-key", f"robot_{room}", now=int(time.time()), expire=3600)
    return {
        "PATH": os.environ["PATH"],
        "HOME": os.environ["HOME"],
        "TENCENTCLOUD_SECRET_ID": "stage",
        "TENCENTCLOUD_SECRET_KEY": "stage-secret",
        "MIXFRAME_AGENT_PARAMS_USER_SIG": signature,
        "MIXFRAME_PUBLISH_CDN_PARAMS_0_PUBLISH_CDN_URL": SECRET_PUSH,
        **more,
    }


def tccli() -> str | None:
    """The vendor's command; it cannot live beside the international SDK, so it is used where the machine has it."""
    return os.environ.get("MIXFRAME_TEST_TCCLI") or shutil.which("tccli")


TCCLI = tccli()
RUNS = ["curl", "python", pytest.param("tccli", marks=pytest.mark.skipif(TCCLI is None, reason="tccli is not here"))]


@pytest.fixture
def endpoint(stage_home: Path) -> str:
    return asyncio.run(process.find_or_start(stage_home)).url


def written(mixframe: Mixframe, tmp_path: Path, form: str, endpoint: str, room: str, *options: str) -> Path:
    source = tmp_path / "request.json"
    source.write_text(json.dumps(whole(RoomId=room, AgentParams={"UserId": f"robot_{room}", "MaxIdleTime": 60})))
    told = mixframe("request", source, "--as", form, "--endpoint", endpoint, *options)
    assert (told.status, told.err) == (0, "")
    path = tmp_path / f"start.{form}"
    path.write_text(told.out)
    return path


def run(form: str, path: Path, environment: dict[str, str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    if form == "tccli":
        assert TCCLI is not None
        (tmp_path / "sitecustomize.py").write_text(SHIM)  # it speaks https only, and the stage is on loopback
        environment |= {"PYTHONPATH": str(tmp_path), "PATH": f"{Path(TCCLI).parent}{os.pathsep}{environment['PATH']}"}
    command = [sys.executable, str(path)] if form == "python" else ["bash", str(path)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("form", RUNS)
def test_the_program_starts_a_task(mixframe: Mixframe, tmp_path: Path, endpoint: str, form: str) -> None:
    room = f"47{['curl', 'python', 'tccli'].index(form)}"
    path = written(mixframe, tmp_path, form, endpoint, room)
    text = path.read_text()
    assert "PLANTED" not in text
    assert "stage-secret" not in text
    done = run(form, path, keys(room), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert answer.get("Response", answer)["TaskId"]


@pytest.mark.parametrize("form", ["curl", "python"])
def test_a_temporary_key_is_sent_with_its_token_and_a_wrong_key_is_refused(
    mixframe: Mixframe, tmp_path: Path, endpoint: str, form: str
) -> None:
    path = written(mixframe, tmp_path, form, endpoint, "4720")
    wrong = run(form, path, keys("4720", TENCENTCLOUD_SECRET_KEY="x" * 90), tmp_path)
    assert wrong.returncode == 3
    assert "AuthFailure.SignatureFailure" in wrong.stdout
    assert run(form, path, keys("4720", TENCENTCLOUD_TOKEN="temporary"), tmp_path).returncode == 0


@pytest.mark.parametrize("form", ["curl", "python"])
def test_a_variable_that_is_not_set_is_named_before_anything_is_sent(
    mixframe: Mixframe, tmp_path: Path, form: str
) -> None:
    path = written(mixframe, tmp_path, form, "http://127.0.0.1:9", "4730")
    environment = keys("4730")
    del environment["MIXFRAME_PUBLISH_CDN_PARAMS_0_PUBLISH_CDN_URL"]
    done = run(form, path, environment, tmp_path)
    assert done.returncode != 0
    assert "MIXFRAME_PUBLISH_CDN_PARAMS_0_PUBLISH_CDN_URL" in done.stderr


@pytest.mark.parametrize("form", RUNS)
def test_secrets_that_are_asked_for_stand_in_the_text(
    mixframe: Mixframe, tmp_path: Path, endpoint: str, form: str
) -> None:
    room = f"474{['curl', 'python', 'tccli'].index(form)}"
    path = written(mixframe, tmp_path, form, endpoint, room, "--with-secrets")
    assert "PLANTEDtx" in path.read_text()
    environment = keys(room)
    del environment["MIXFRAME_PUBLISH_CDN_PARAMS_0_PUBLISH_CDN_URL"]
    done = run(form, path, environment, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_the_program_sends_is_the_request(mixframe: Mixframe, tmp_path: Path) -> None:
    path = written(mixframe, tmp_path, "python", "http://127.0.0.1:9", "4750", "--with-secrets")
    made: dict[str, object] = {"__name__": "program"}
    os.environ["MIXFRAME_AGENT_PARAMS_USER_SIG"] = "sig"
    try:
        exec(compile(path.read_text(), str(path), "exec"), made)
    finally:
        del os.environ["MIXFRAME_AGENT_PARAMS_USER_SIG"]
    robot = {"UserId": "robot_4750", "MaxIdleTime": 60, "UserSig": "sig"}
    assert made["BODY"] == whole(RoomId="4750", AgentParams=robot)


def test_an_endpoint_that_is_not_safe_is_refused(mixframe: Mixframe, request_file: Path) -> None:
    assert mixframe("request", request_file, "--as", "curl", "--endpoint", "http://trtc.example.com").status == 2
