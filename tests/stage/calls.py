"""A client of the local TRTC that can also do things wrong: the signature is computed here, from the standard alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import time
import zlib
from dataclasses import dataclass
from typing import Any

APP = 1400000000
CONTROL = {"X-Mixframe-Stage": "1"}


def user_sig(
    user: str, *, app: int = APP, made: float | None = None, expire: int = 86400, key: str = "throw-away"
) -> str:
    """A UserSig by the published recipe."""
    moment = int(time.time() if made is None else made)
    text = f"TLS.identifier:{user}\nTLS.sdkappid:{app}\nTLS.time:{moment}\nTLS.expire:{expire}\n"
    parts = {
        "TLS.ver": "2.0",
        "TLS.identifier": user,
        "TLS.sdkappid": app,
        "TLS.expire": expire,
        "TLS.time": moment,
        "TLS.sig": base64.b64encode(hmac.digest(key.encode(), text.encode(), "sha256")).decode(),
    }
    packed = base64.b64encode(zlib.compress(json.dumps(parts).encode())).decode()
    return packed.translate(str.maketrans("+/=", "*-_"))


def tile(user: str, x: int = 0) -> dict[str, Any]:
    return {
        "UserMediaStream": {"UserInfo": {"UserId": user, "RoomId": "studio-1", "RoomIdType": 1}, "StreamType": 0},
        "ImageWidth": 640,
        "ImageHeight": 720,
        "LocationX": x,
        "LocationY": 0,
        "ZOrder": 1,
    }


def start_body(**changes: Any) -> dict[str, Any]:
    """Two people side by side, pushed to one place. A change to None takes the member away."""
    body: dict[str, Any] = {
        "SdkAppId": APP,
        "RoomId": "studio-1",
        "RoomIdType": 1,
        "AgentParams": {"UserId": "robot_studio-1", "UserSig": user_sig("robot_studio-1"), "MaxIdleTime": 30},
        "WithTranscoding": 1,
        "AudioParams": {"AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64, "Codec": 0}},
        "VideoParams": {
            "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 25, "BitRate": 1500, "Gop": 2},
            "LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [tile("anna"), tile("ben", 640)]},
        },
        "PublishCdnParams": [{"PublishCdnUrl": "rtmp://push.example.com/live/secretkey", "IsTencentCdn": 0}],
    }
    body.update(changes)
    return {name: value for name, value in body.items() if value is not None}


def update_body(task: str, number: int = 1, **groups: Any) -> dict[str, Any]:
    return {"SdkAppId": APP, "TaskId": task, "SequenceNumber": number, "WithTranscoding": 1, **groups}


def stop_body(task: str, app: int = APP) -> dict[str, Any]:
    return {"SdkAppId": app, "TaskId": task}


def authorization(
    headers: dict[str, str],
    body: bytes,
    *,
    secret_id: str = "stage",
    secret_key: str = "stage-secret",
    signed: tuple[str, ...] = ("content-type", "host"),
    date: str | None = None,
    service: str = "trtc",
) -> str:
    """The Authorization header for these headers and this body."""
    lowered = {name.lower(): value for name, value in headers.items()}
    stamp = lowered["x-tc-timestamp"]
    date = date or time.strftime("%Y-%m-%d", time.gmtime(int(stamp)))
    lines = "".join(
        f"{name}:{lowered[name].strip().lower() if name.startswith('x-tc-') else lowered[name].strip()}\n"
        for name in signed
    )
    canonical = f"POST\n/\n\n{lines}\n{';'.join(signed)}\n{hashlib.sha256(body).hexdigest()}"
    scope = f"{date}/{service}/tc3_request"
    text = f"TC3-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = f"TC3{secret_key}".encode()
    for part in (date, service, "tc3_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.new(key, text.encode(), "sha256").hexdigest()
    return f"TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders={';'.join(signed)}, Signature={signature}"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.raw)

    @property
    def response(self) -> dict[str, Any]:
        return self.json["Response"]

    @property
    def code(self) -> str | None:
        return self.response.get("Error", {}).get("Code")

    @property
    def message(self) -> str:
        return self.response["Error"]["Message"]

    @property
    def task(self) -> str:
        return self.response["TaskId"]


@dataclass(frozen=True)
class Client:
    """Talks to a local TRTC over a new connection each time."""

    port: int

    def send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def headers(self, action: str, *, now: float | None = None, **changes: str | None) -> dict[str, str]:
        """The headers of a call, unsigned. Changes in snake case; None takes one away."""
        given: dict[str, str | None] = {
            "Content-Type": "application/json",
            "Host": f"127.0.0.1:{self.port}",
            "X-TC-Action": action,
            "X-TC-Version": "2019-07-22",
            "X-TC-Timestamp": str(int(time.time() if now is None else now)),
            "X-TC-Region": "ap-singapore",
        }
        names = {name.lower().replace("-", "_"): name for name in given}
        given.update({names[name]: value for name, value in changes.items()})
        return {name: value for name, value in given.items() if value is not None}

    def call(self, action: str, body: dict[str, Any] | bytes, **changes: str | None) -> Answer:
        """A rightly signed call of an action."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = self.headers(action, **changes)
        headers["Authorization"] = authorization(headers, raw)
        return self.send("POST", "/", raw, headers)

    def start(self, **changes: Any) -> Answer:
        return self.call("StartPublishCdnStream", start_body(**changes))

    def update(self, task: str, number: int = 1, **groups: Any) -> Answer:
        return self.call("UpdatePublishCdnStream", update_body(task, number, **groups))

    def stop(self, task: str, app: int = APP) -> Answer:
        return self.call("StopPublishCdnStream", stop_body(task, app))

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """A request to the control surface that must succeed."""
        raw = None if body is None else json.dumps(body).encode()
        answer = self.send(method, f"/stage/{path}", raw, CONTROL)
        assert answer.status == 200, answer.raw
        return answer.json

    def told(self, task: str) -> dict[str, Any]:
        """What the control surface says of a task."""
        return next(one for one in self.control("GET", "state")["tasks"] if one["task_id"] == task)
