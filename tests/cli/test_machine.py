"""usersig and events, as real processes."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from pathlib import Path

from designer.trtc import events, usersig
from tests.cli.conftest import Mixframe, environment


def test_a_signature_is_made_from_the_key_in_the_environment(mixframe: Mixframe) -> None:
    arguments = ("usersig", "--sdk-app-id", "1400000001", "--user-id", "ann", "--expire", "600")
    made = mixframe(*arguments, TRTC_SDK_SECRET_KEY="a-key")
    assert made.status == 0
    found = usersig.read(made.out.strip())
    assert (found.sdk_app_id, found.user_id, found.expire) == (1400000001, "ann", 600)
    assert usersig.verify(made.out.strip(), "a-key")
    keyless = mixframe(*arguments)
    assert keyless.status == 1
    assert "TRTC_SDK_SECRET_KEY" in keyless.err


def callback(status: int, at: int) -> bytes:
    payload = {"Url": "rtmp://1.livepush.myqcloud.com/live/a?txSecret=PLANTED&txTime=7F", "Status": status}
    info = {"RoomId": "4711", "RoomType": 0, "EventMsTs": at, "UserId": "robot", "TaskId": "-t", "Payload": payload}
    return json.dumps({"EventGroupId": 4, "EventType": 401, "CallbackTs": at, "EventInfo": info}).encode()


def test_callbacks_are_checked_and_written_in_the_order_they_happened(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "designer", "events"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(home, TRTC_CALLBACK_KEY="callback-key"),
    ) as receiver:
        assert receiver.stdout is not None
        port = int(receiver.stdout.readline().rpartition(":")[2])

        def post(body: bytes, sign: str) -> int:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("POST", "/callback", body, {"Content-Type": "application/json", "Sign": sign})
            status = connection.getresponse().status
            connection.close()
            return status

        running, connecting = callback(2, 2000), callback(1, 1000)
        assert post(running, events.sign(running, "callback-key")) == 200
        assert post(connecting, events.sign(connecting, "callback-key")) == 200
        assert post(callback(4, 3000), events.sign(running, "callback-key")) == 403
        assert post(b"{", events.sign(b"{", "callback-key")) == 400
        receiver.terminate()
        out, err = receiver.communicate(timeout=60)
    assert out.splitlines() == [
        "1970-01-01T00:00:02Z -t RUNNING rtmp://1.livepush.myqcloud.com/live/a?txSecret=***&txTime=7F"
    ]
    assert "PLANTED" not in out + err
    assert "Sign" in err
