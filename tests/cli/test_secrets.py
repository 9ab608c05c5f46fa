"""Marked secrets are planted everywhere a secret can come from; afterwards everything that was written is searched."""

from __future__ import annotations

import base64
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer.live.journal import FILE
from designer.stage import process
from designer.trtc import usersig
from tests.cli.conftest import ROOT, body, environment

MARK = "PLANTED"
RING = """
import keyring.backend

ENTRIES = {entries!r}


class Keyring(keyring.backend.KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return ENTRIES.get(username) if service == "mixframe" else None

    def set_password(self, service, username, password):
        ENTRIES[username] = password

    def delete_password(self, service, username):
        del ENTRIES[username]
"""


def sign(user: str) -> str:
    return usersig.make(1400000001, f"{MARK}-sdk-key", user, now=int(time.time()), expire=30 * 86400)


def planted_body() -> dict[str, object]:
    """A request with a marked secret in every place that holds one."""
    whole = body()
    whole["AgentParams"]["UserSig"] = sign("robot_4711")
    tile = whole["VideoParams"]["LayoutParams"]["MixLayoutList"][0]
    tile["BackgroundImageUrl"] = f"https://pics.example.com/a.png?q-signature={MARK}-picture"
    whole["VideoParams"]["WaterMarkList"] = [
        {
            "WaterMarkType": 0,
            "WaterMarkImage": {
                "WaterMarkUrl": f"https://user:{MARK}-password@pics.example.com/logo.png?token={MARK}-logo",
                "WaterMarkWidth": 100,
                "WaterMarkHeight": 50,
                "LocationX": 0,
                "LocationY": 0,
                "ZOrder": 2,
            },
        }
    ]
    whole["PublishCdnParams"] = [
        {
            "PublishCdnUrl": f"rtmp://1.livepush.myqcloud.com/live/show?txSecret={MARK}-tx&txTime=7FFFFFFF",
            "IsTencentCdn": 1,
        },
        {"PublishCdnUrl": f"rtmp://live.example.com/app/{MARK}-stream?key={MARK}-key", "IsTencentCdn": 0},
    ]
    whole["FeedBackRoomParams"] = [
        {"RoomId": "4712", "RoomIdType": 0, "UserId": "robot_4712", "UserSig": sign("robot_4712")}
    ]
    whole["RecordParams"] = {
        "UniRecord": 3,
        "McuStorageParams": {
            "CloudStorage": {
                "Vendor": 0,
                "Region": "ap-singapore",
                "Bucket": "b",
                "AccessKey": f"{MARK}-access",
                "SecretKey": f"{MARK}-storage",
            }
        },
    }
    return whole


class Searched:
    """What has been written, and what must not be in it."""

    def __init__(self, secrets: list[str]) -> None:
        encoded = {urllib.parse.quote(secret, safe="") for secret in secrets}
        encoded |= {base64.b64encode(secret.encode()).decode().rstrip("=") for secret in secrets}
        self.secrets = [secret.encode() for secret in {*secrets, *encoded}]
        self.texts: dict[str, bytes] = {}

    def add(self, name: str, data: bytes) -> None:
        self.texts[name] = data

    def add_folder(self, folder: Path) -> None:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.add(str(path), path.read_bytes())

    def found(self) -> list[str]:
        return [
            f"{name} has {secret.decode()[:40]}"
            for name, data in self.texts.items()
            for secret in (*self.secrets, MARK.encode())
            if secret in data
        ]


def command_lines() -> Iterator[tuple[str, bytes]]:
    """What anybody on this machine can see of the processes that run."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield f"the command line of {path.parent.name}", path.read_bytes()
        except OSError:
            continue  # it has ended


def run(searched: Searched, *arguments: str | Path, expected: int | None, env: dict[str, str]) -> bytes:
    """Run a command, watch the process list while it runs, keep what it wrote. `expected` None: any exit status."""
    name = " ".join(map(str, arguments[:2]))
    with subprocess.Popen(
        [sys.executable, "-m", "designer", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    ) as running:
        for seen, data in command_lines():
            searched.add(f"{seen} during {name}", data)
        out, err = running.communicate(timeout=60)
    searched.add(f"the output of {name}", out)
    searched.add(f"the errors of {name}", err)
    assert expected is None or running.returncode == expected, err.decode()
    return out


@pytest.mark.skipif(sys.platform == "win32", reason="process list and signals")
@pytest.mark.timeout(180)
def test_no_secret_is_written_anywhere(home: Path, tmp_path: Path) -> None:
    ring = tmp_path / "ring"
    ring.mkdir()
    entries = {name: f"{MARK}-ring-{name}" for name in ("secret-id", "secret-key", "token", "sdk-secret-key")}
    (ring / "plantedring.py").write_text(RING.format(entries=entries))
    outside = tmp_path / "given"
    outside.mkdir()
    whole = planted_body()
    file = outside / "planted.json"
    file.write_text(json.dumps(whole))
    layout = whole["VideoParams"]["LayoutParams"]  # type: ignore[index]
    layout["MixLayoutList"][0]["LocationX"] = 40
    moved = outside / "moved.json"
    moved.write_text(json.dumps(whole))

    secrets = [sign("robot_4711")[:60], *entries.values()]
    secrets += [whole["AgentParams"]["UserSig"], whole["FeedBackRoomParams"][0]["UserSig"]]  # type: ignore[index]
    searched = Searched(secrets)
    written = tmp_path / "written"
    written.mkdir()
    base = environment(home, PYTHONPATH=f"{ROOT}{os.pathsep}{ring}", PYTHON_KEYRING_BACKEND="plantedring.Keyring")
    keys = {
        "TENCENTCLOUD_SECRET_ID": "planted-id-is-no-secret",
        "TENCENTCLOUD_SECRET_KEY": f"{MARK}-secret-key",
        "TENCENTCLOUD_TOKEN": f"{MARK}-token",
        "TRTC_SDK_SECRET_KEY": f"{MARK}-sdk-key",
    }
    stage_keys = {"MIXFRAME_STAGE_SECRET_ID": "s", "MIXFRAME_STAGE_SECRET_KEY": f"{MARK}-stage-key"}
    ours = {**base, **stage_keys}
    try:
        run(searched, "check", file, "--json", expected=0, env={**base, **keys})
        run(searched, "request", file, expected=0, env=ours)
        for kind in ("curl", "tccli", "python"):
            run(searched, "request", file, "--as", kind, expected=0, env={**base, **keys})
        for kind in ("show", "preset", "request"):
            run(searched, "convert", file, "-o", written / f"{kind}.json", "--to", kind, expected=0, env=ours)
        started = json.loads(run(searched, "start", file, "--force", expected=0, env=ours))
        task = started["TaskId"]
        run(searched, "update", task, moved, "--force", expected=0, env=ours)
        run(searched, "tasks", expected=0, env=ours)
        run(searched, "start", file, expected=1, env=ours)  # what runs is in the way: findings
        run(searched, "stop", task, expected=0, env=ours)
        # The cloud's own ways to fail: refused by the stage for its keys, and not reached, with a traceback.
        stage = process.running(home)
        assert stage is not None
        cloud = ("--target", "cloud", "--yes", "--force")
        for env in (base, {**base, **keys}):
            run(searched, "start", file, *cloud, "--endpoint", stage.url, expected=3, env=env)
        run(searched, "start", file, *cloud, "--endpoint", "http://127.0.0.1:9", expected=4, env={**base, **keys})
        run(searched, "doctor", expected=None, env={**base, **keys})
    finally:
        found = process.running(home)
        if found is not None:
            os.kill(found.pid, signal.SIGTERM)
    searched.add_folder(home)
    searched.add_folder(written)
    searched.add_folder(tmp_path / "user")
    assert str(home / FILE) in searched.texts
    with sqlite3.connect(home / FILE) as database:
        searched.add("the journal as text", "\n".join(database.iterdump()).encode())
    database.close()
    assert len(searched.texts) > 30
    assert not searched.found()
