"""Signatures: the published vectors, the vendor's SDK as oracle, and a verifier that takes nothing else."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.trtc.v20190722 import models, trtc_client

from designer.trtc import signing
from designer.trtc.credentials import Credentials
from designer.trtc.structures import StartPublishCdnStream
from tests.trtc import bodies

CVM_BODY = rb'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}'
CVM = {
    "secret_id": "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
    "host": "cvm.tencentcloudapi.com",
    "body": CVM_BODY,
    "timestamp": 1551113065,
    "content_type": "application/json; charset=utf-8",
    "service": "cvm",
}
TRTC = {
    "secret_id": "AKIDEXAMPLE",
    "secret_key": "SECRETKEYEXAMPLE",
    "host": "trtc.intl.tencentcloudapi.com",
    "body": b'{"SdkAppId": 1400000000, "TaskId": "task-1"}',
    "timestamp": 1700000000,
}


@pytest.mark.parametrize(
    ("given", "signature"),
    [
        (
            CVM | {"secret_key": "Gu5t9xGARNpq86cd98joQYCN3*******"},
            "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
        ),
        (
            CVM | {"secret_key": "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"},
            "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        ),
        (
            CVM | {"secret_key": "*" * 32, "extra_signed": {"X-TC-Action": "DescribeInstances"}},
            "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
        ),
        (TRTC, "bfe714ac47f1f582ce26257012bb1df92021727be683f10d60413d32ce62f99f"),
        (TRTC | {"host": "127.0.0.1:8123"}, "455a309a91f181e12a723b9ea735507dd11a86a2c342f8fb5dcd567a0814a35f"),
        (
            TRTC
            | {
                "content_type": "application/json; charset=utf-8",
                "body": b'{"SdkAppId":1400000000,"TaskId":"task-1"}',
                "extra_signed": {"X-TC-Action": "StopPublishCdnStream"},
            },
            "210024388de928e1d85d9645c5ae86d48c1bae518e53caca3ab2dcef086c6ae0",
        ),
    ],
)
def test_published_signatures(given: dict[str, Any], signature: str) -> None:
    assert signing.sign(**given).endswith(f"Signature={signature}")


def test_published_steps_in_between() -> None:
    assert signing.body_hash(CVM_BODY) == "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064"
    two = [("content-type", "application/json; charset=utf-8"), ("host", "cvm.tencentcloudapi.com")]
    three = [*two, ("x-tc-action", "describeinstances")]
    hashed = signing.body_hash(CVM_BODY)
    assert (
        signing.body_hash(signing.canonical_request(two, hashed).encode())
        == "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031"
    )
    assert (
        signing.body_hash(signing.canonical_request(three, hashed).encode())
        == "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
    )
    key = signing.signing_key("*" * 32, date="2019-02-25", service="cvm")
    assert key.hex() == "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af"


def test_header_form() -> None:
    assert re.fullmatch(
        r"TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/trtc/tc3_request, "
        r"SignedHeaders=content-type;host, Signature=[0-9a-f]{64}",
        signing.sign(**TRTC),
    )


def test_the_date_is_that_of_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    assert "/2023-11-14/" in signing.sign(**TRTC | {"timestamp": 1700006399})
    assert "/2023-11-15/" in signing.sign(**TRTC | {"timestamp": 1700006400})


def some_value(chance: random.Random, depth: int = 0) -> object:
    """JSON of any shape, with characters that encoders write differently."""
    kinds = ["text", "number", "list", "object"] if depth < 2 else ["text", "number"]
    kind = chance.choice(kinds)
    if kind == "text":
        return "".join(chance.choice("aZ09 /\\\"'<>&é直\U0001f3ac\n+%") for _ in range(chance.randrange(12)))
    if kind == "number":
        return chance.randrange(-5, 10**9)
    if kind == "list":
        return [some_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {f"K{index}": some_value(chance, depth + 1) for index in range(chance.randrange(4))}


class Caught(BaseException):
    """Ends a call of the SDK, which turns every Exception into one of its own."""


@pytest.mark.parametrize("seed", range(100))
def test_the_vendors_sdk_signs_the_same_bytes_alike(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    timestamp = chance.randrange(1_500_000_000, 2_000_000_000)
    host = chance.choice(["trtc.intl.tencentcloudapi.com", "127.0.0.1:8123", "trtc.tencentcloudapi.com"])
    secret_id, secret_key = f"AKID{chance.getrandbits(64):x}", f"{chance.getrandbits(160):x}"
    profile = ClientProfile(httpProfile=HttpProfile(endpoint=host, protocol="http"))
    client = trtc_client.TrtcClient(Credential(secret_id, secret_key), "ap-singapore", profile)
    sent: list[Any] = []

    def catch(request: Any) -> None:
        sent.append(request)
        raise Caught

    monkeypatch.setattr("tencentcloud.common.abstract_client.time.time", lambda: timestamp)
    monkeypatch.setattr(client.request, "send_request", catch)
    body = bodies.changed(
        chance.choice(bodies.STARTS)(),
        {
            "RoomId": str(some_value(chance)),
            "AgentParams.UserSig": str(some_value(chance)),
            "SeiParams": {"LayoutVolume": {"AppData": json.dumps(some_value(chance))}},
        },
    )
    request = models.StartPublishCdnStreamRequest()
    request.from_json_string(json.dumps(body))
    with pytest.raises(Caught):
        client.StartPublishCdnStream(request)
    theirs = sent[0]
    data = theirs.data if isinstance(theirs.data, bytes) else theirs.data.encode()
    ours = signing.sign(secret_id=secret_id, secret_key=secret_key, host=host, body=data, timestamp=timestamp)
    assert theirs.header["Authorization"] == ours
    parsed = signing.parse_authorization(theirs.header["Authorization"])
    assert parsed is not None
    received = {name: str(value) for name, value in theirs.header.items()} | {"Host": host}
    assert signing.verify(parsed, secret_key=secret_key, headers=received, body=data)


def call(**changes: Any) -> tuple[dict[str, str], bytes]:
    body = StartPublishCdnStream.from_json(json.dumps(bodies.mix())).to_json()
    credentials = Credentials("AKIDEXAMPLE", "SECRETKEYEXAMPLE", changes.pop("token", None))
    given = {"action": "StartPublishCdnStream", "host": "127.0.0.1:8123", "region": "ap-singapore", "body": body}
    return signing.headers(credentials, **given, timestamp=1_700_000_000, **changes), body


def fits(headers: dict[str, str], body: bytes, key: str = "SECRETKEYEXAMPLE") -> bool:
    parsed = signing.parse_authorization(headers["Authorization"])
    return parsed is not None and signing.verify(parsed, secret_key=key, headers=headers, body=body)


def test_a_call_has_every_header() -> None:
    headers, _ = call(token="temporary")
    assert headers | {"Authorization": ""} == {
        "Authorization": "",
        "Content-Type": "application/json",
        "Host": "127.0.0.1:8123",
        "X-TC-Action": "StartPublishCdnStream",
        "X-TC-Language": "en-US",
        "X-TC-Region": "ap-singapore",
        "X-TC-RequestClient": "mixframe",
        "X-TC-Timestamp": "1700000000",
        "X-TC-Token": "temporary",
        "X-TC-Version": "2019-07-22",
    }
    assert "X-TC-Token" not in call()[0]


def test_our_own_calls_verify() -> None:
    assert fits(*call())


@pytest.mark.parametrize("name", ["Host", "Content-Type", "X-TC-Timestamp"])
def test_a_changed_header_does_not(name: str) -> None:
    headers, body = call()
    assert not fits(headers | {name: headers[name] + "1"}, body)
    without = {key: value for key, value in headers.items() if key != name}
    assert not fits(without, body)


def test_a_changed_byte_or_another_key_does_not() -> None:
    headers, body = call()
    assert not fits(headers, body + b" ")
    assert not fits(headers, body.replace(b"8801", b"8802", 1))
    assert not fits(headers, body, key="SECRETKEYEXAMPLF")


def test_the_scope_has_to_be_of_the_day_and_the_service() -> None:
    headers, body = call()
    for was, now in (("2023-11-14", "2023-11-15"), ("/trtc/", "/cvm/")):
        assert not fits(headers | {"Authorization": headers["Authorization"].replace(was, now)}, body)


@pytest.mark.parametrize("action", ["StopPublishCdnStream", "stoppublishcdnstream"])
def test_the_clients_own_list_of_headers_counts(action: str) -> None:
    given = TRTC | {"extra_signed": {"x-tc-action": action, "X-TC-Region": "ap-singapore"}}
    headers = {
        "authorization": signing.sign(**given),
        "host": TRTC["host"],
        "content-type": "application/json",
        "x-tc-action": "StopPublishCdnStream",
        "x-tc-region": "ap-singapore",
        "x-tc-timestamp": "1700000000",
    }
    parsed = signing.parse_authorization(headers["authorization"])
    assert parsed is not None
    assert parsed.signed_headers == ("content-type", "host", "x-tc-action", "x-tc-region")
    assert signing.verify(parsed, secret_key="SECRETKEYEXAMPLE", headers=headers, body=TRTC["body"])
    headers["x-tc-region"] = "ap-hongkong"
    assert not signing.verify(parsed, secret_key="SECRETKEYEXAMPLE", headers=headers, body=TRTC["body"])


def test_an_unsigned_payload_is_signed_as_such() -> None:
    authorization = signing.sign(**TRTC | {"body": b"UNSIGNED-PAYLOAD"})
    headers = {
        "host": TRTC["host"],
        "content-type": "application/json",
        "x-tc-timestamp": "1700000000",
        "x-tc-content-sha256": "UNSIGNED-PAYLOAD",
    }
    parsed = signing.parse_authorization(authorization)
    assert parsed is not None
    assert signing.verify(parsed, secret_key="SECRETKEYEXAMPLE", headers=headers, body=b"anything")


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "Basic dXNlcg==",
        "TC3-HMAC-SHA256 Credential=a/2023-11-14/trtc/tc3_request",
        "TC3-HMAC-SHA256 Credential=a/2023-11-14/trtc/tc3_request, SignedHeaders=host, Signature=" + "0" * 64,
        "TC3-HMAC-SHA256 Credential=a/2023-11-14/trtc/tc3_request, SignedHeaders=host;content-type, Signature="
        + "0" * 64,
        "TC3-HMAC-SHA256 Credential=a/2023-11-14/trtc/tc3_request, SignedHeaders=content-type;host, Signature=0",
    ],
)
def test_malformed_headers_are_none(wrong: str) -> None:
    assert signing.parse_authorization(wrong) is None
