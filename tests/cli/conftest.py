"""The real command as a process, a request file, and one local TRTC for all tests of this folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from designer.stage import process

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Mixframe = Callable[..., Done]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The test's own, with a home folder and the place of the package."""
    return {**os.environ, "MIXFRAME_HOME": str(home), "PYTHONPATH": str(ROOT), **more}


@pytest.fixture
def mixframe(home: Path) -> Mixframe:
    """Run `mixframe …` to its end, without a terminal; `at` is another home folder."""

    def run(*arguments: str | Path, stdin: bytes = b"", at: Path = home, **variables: str) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "designer", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=environment(at, **variables),
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def stage_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder whose local TRTC is started by the first command that needs it, and ended after the tests."""
    folder = tmp_path_factory.mktemp("stage-home")
    yield folder
    found = process.running(folder)
    if found is not None:
        os.kill(found.pid, signal.SIGTERM)


def body(**changes: Any) -> dict[str, Any]:
    """A request without anything to complain about but its secrets; members that are None are left out."""
    whole = {
        "SdkAppId": 1400000001,
        "RoomId": "4711",
        "RoomIdType": 0,
        "AgentParams": {"UserId": "robot_4711", "MaxIdleTime": 60},
        "WithTranscoding": 1,
        "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64, "Codec": 0}},
        "VideoParams": {
            "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2},
            "LayoutParams": {
                "MixLayoutMode": 4,
                "PureAudioHoldPlaceMode": 1,
                "MixLayoutList": [
                    {
                        "UserMediaStream": {
                            "UserInfo": {"UserId": "ann", "RoomId": "4711", "RoomIdType": 0},
                            "StreamType": 0,
                        },
                        "ImageWidth": 640,
                        "ImageHeight": 360,
                        "LocationX": 0,
                        "LocationY": 0,
                        "ZOrder": 1,
                        "RenderMode": 0,
                    }
                ],
            },
        },
        "PublishCdnParams": [
            {
                "PublishCdnUrl": "rtmp://1.livepush.myqcloud.com/live/show?txSecret=PLANTEDtx&txTime=7FFFFFFF",
                "IsTencentCdn": 1,
            }
        ],
        **changes,
    }
    return {name: value for name, value in whole.items() if value is not None}


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    """A request file that can go live on the local TRTC."""
    path = tmp_path / "show.json"
    path.write_text(json.dumps(body()))
    return path
