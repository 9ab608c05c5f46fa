"""The front door, over a real connection to a real process: what is let in, and how the rest is refused."""

from __future__ import annotations

import json
import re
import socket
import time
import uuid
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from designer.stage import gateway
from designer.stage.settings import Settings
from designer.stage.tasks import Refused
from designer.trtc.credentials import Credentials
from tests.stage.calls import APP, Client, authorization, start_body, tile, user_sig
from tests.stage.conftest import Launch

START = "StartPublishCdnStream"


# The envelope


def test_success_and_failure_are_plain_json_with_status_200(stage: Client) -> None:
    for answer in (stage.start(), stage.stop("no-such-task")):
        assert answer.status == 200
        assert answer.headers["content-type"] == "application/json"
        assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()) < 5
        assert uuid.UUID(answer.response["RequestId"]).version == 4
        assert set(answer.json) == {"Response"}
    assert answer.response["Error"] == {"Code": "FailedOperation.TaskNotExist", "Message": "The task does not exist."}


def test_a_get_says_what_this_is(stage: Client) -> None:
    answer = stage.send("GET", "/", None, {})
    assert answer.status == 200
    assert b"local TRTC" in answer.raw


def test_it_listens_on_loopback_only(stage: Client) -> None:
    with socket.socket() as other, pytest.raises(OSError):
        # 127.0.0.2 reaches whoever listens on every address, and nobody who listens on 127.0.0.1.
        other.connect(("127.0.0.2", stage.port))


def test_it_answers_to_loopback_names_only(stage: Client) -> None:
    for host in ("evil.example.com", f"evil.example.com:{stage.port}", "127.0.0.1.example.com"):
        assert stage.send("GET", "/", None, {"Host": host}).status == 403
    assert stage.send("GET", "/", None, {"Host": f"localhost:{stage.port}"}).status == 200


# The signature


@pytest.mark.parametrize(
    "signed",
    [("content-type", "host"), ("content-type", "host", "x-tc-action"), ("content-type", "host", "x-tc-region")],
)
def test_the_clients_own_list_of_signed_headers_is_used(stage: Client, signed: tuple[str, ...]) -> None:
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    headers["Authorization"] = authorization(headers, raw, signed=signed)
    assert stage.send("POST", "/", raw, headers).task


def test_every_byte_counts(stage: Client) -> None:
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    right = authorization(headers, raw)
    last = right[-1]
    wrong = {
        "a byte of the signature": ({"Authorization": right[:-1] + ("0" if last != "0" else "1")}, raw),
        "a byte of the body": ({"Authorization": right}, raw.replace(b'"anna"', b'"anne"')),
        "white space in the body": ({"Authorization": right}, raw + b" "),
        "the content type": ({"Authorization": right, "Content-Type": "application/json; charset=utf-8"}, raw),
        "the host": ({"Authorization": right, "Host": f"localhost:{stage.port}"}, raw),
        "the key": ({"Authorization": authorization(headers, raw, secret_key="other")}, raw),
        "the date": ({"Authorization": authorization(headers, raw, date="2020-01-01")}, raw),
        "the service": ({"Authorization": authorization(headers, raw, service="cvm")}, raw),
    }
    for what, (changes, body) in wrong.items():
        answer = stage.send("POST", "/", body, {**headers, **changes})
        assert answer.code == "AuthFailure.SignatureFailure", what
        assert answer.status == 200
    headers["Authorization"] = right
    assert stage.send("POST", "/", raw, headers).code is None


def test_a_signed_header_that_is_not_sent_is_a_wrong_signature(stage: Client) -> None:
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    signed = authorization({**headers, "x-tc-language": "en-us"}, raw, signed=("content-type", "host", "x-tc-language"))
    assert stage.send("POST", "/", raw, {**headers, "Authorization": signed}).code == "AuthFailure.SignatureFailure"


@pytest.mark.parametrize(
    ("given", "word"),
    [
        (None, "missing"),
        ("", "missing"),
        ("Bearer abc", "malformed"),
        ("TC3-HMAC-SHA256 Credential=stage, SignedHeaders=host, Signature=00", "malformed"),
        (
            f"TC3-HMAC-SHA256 Credential=stage/2024-01-01/trtc/tc3_request, SignedHeaders=host, Signature={'0' * 64}",
            "content-type",
        ),
    ],
)
def test_an_authorization_that_is_none(stage: Client, given: str | None, word: str) -> None:
    headers = stage.headers(START)
    if given is not None:
        headers["Authorization"] = given
    answer = stage.send("POST", "/", b"{}", headers)
    assert answer.code == "AuthFailure.InvalidAuthorization"
    assert word in answer.message


def test_a_signature_in_capitals_is_another_one(stage: Client) -> None:
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    right = authorization(headers, raw)
    begin, _, signature = right.rpartition("=")
    assert signature.upper() != signature
    given = {**headers, "Authorization": f"{begin}={signature.upper()}"}
    assert stage.send("POST", "/", raw, given).code in (
        "AuthFailure.SignatureFailure",
        "AuthFailure.InvalidAuthorization",
    )


def test_an_id_that_is_not_known(stage: Client) -> None:
    headers = stage.headers(START)
    headers["Authorization"] = authorization(headers, b"{}", secret_id="AKIDother")
    assert stage.send("POST", "/", b"{}", headers).code == "AuthFailure.SecretIdNotFound"


def test_id_and_key_come_from_the_environment(launch: Launch) -> None:
    client, _process = launch(MIXFRAME_STAGE_SECRET_ID="me", MIXFRAME_STAGE_SECRET_KEY="mine")
    raw = json.dumps(start_body()).encode()
    headers = client.headers(START)
    mine = authorization(headers, raw, secret_id="me", secret_key="mine")
    assert client.send("POST", "/", raw, {**headers, "Authorization": mine}).task
    assert client.start().code == "AuthFailure.SecretIdNotFound"


@pytest.mark.parametrize(("off", "code"), [(-290, None), (290, None), (-310, "expire"), (310, "expire")])
def test_the_clock_may_be_five_minutes_off(stage: Client, off: int, code: str | None) -> None:
    answer = stage.call(START, start_body(), x_tc_timestamp=str(int(time.time()) + off))
    assert answer.code == (code and "AuthFailure.SignatureExpire")


@pytest.mark.parametrize(("off", "expired"), [(-300, False), (300, False), (-301, True), (301, True)])
def test_the_edges_of_the_clock_window(off: int, expired: bool) -> None:
    now = 1_700_000_000
    headers = Client(8123).headers("StopPublishCdnStream", now=now + off)
    body = b'{"SdkAppId":1400000000,"TaskId":"t"}'
    headers["Authorization"] = authorization(headers, body)
    call = gateway.Call({name.lower(): value for name, value in headers.items()}, body)

    def admit() -> Any:
        return gateway.admit(
            call,
            credentials=Credentials("stage", "stage-secret"),
            settings=Settings(),
            rate=gateway.RateLimit(),
            now=now + 0.9,  # the stage knows parts of a second, the header does not
        )

    if expired:
        with pytest.raises(Refused, match=r"AuthFailure\.SignatureExpire"):
            admit()
    else:
        assert admit().task_id == "t"


def test_a_date_that_does_not_fit_the_timestamp_near_midnight(stage: Client) -> None:
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    tomorrow = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 86400))
    headers["Authorization"] = authorization(headers, raw, date=tomorrow)
    assert stage.send("POST", "/", raw, headers).code == "AuthFailure.SignatureFailure"


# The other headers


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"x_tc_action": "DescribeTasks"}, "InvalidAction"),
        ({"x_tc_version": "2020-01-01"}, "NoSuchVersion"),
        ({"x_tc_region": "mars-1"}, "UnsupportedRegion"),
        ({"x_tc_region": "ap-beijing"}, "UnsupportedRegion"),
        ({"x_tc_region": None}, "MissingParameter"),
        ({"x_tc_action": None}, "MissingParameter"),
        ({"x_tc_version": None}, "MissingParameter"),
        ({"content_type": "text/plain"}, "UnsupportedProtocol"),
        ({"content_type": "multipart/form-data; boundary=x"}, "InvalidRequest"),
        ({"content_type": "application/json; charset=utf-8"}, None),
        ({"x_tc_region": "ap-guangzhou"}, None),
        ({"x_tc_timestamp": "-5"}, "InvalidParameter"),
    ],
)
def test_headers(stage: Client, changes: dict[str, str | None], code: str | None) -> None:
    headers = stage.headers(START, **changes)
    raw = json.dumps(start_body()).encode()
    signed = {**headers, "X-TC-Timestamp": str(int(time.time()))}
    headers["Authorization"] = authorization(signed, raw)
    assert stage.send("POST", "/", raw, headers).code == code


def test_the_regions_of_the_other_site_are_a_setting(stage: Client) -> None:
    stage.control("POST", "settings", {"regions": "china"})
    assert stage.call(START, start_body(), x_tc_region="ap-beijing").task
    assert stage.call(START, start_body(), x_tc_region="ap-singapore").code == "UnsupportedRegion"


# The body


def test_ten_megabytes_and_not_more(stage: Client) -> None:
    body = json.dumps(start_body()).encode()
    full = body + b" " * (gateway.BODY_LIMIT - len(body))
    assert stage.call(START, full).task
    assert stage.call(START, full + b" ").code == "RequestSizeLimitExceeded"


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff\xfe{}", b'{"a":1}x', b"[" * 5000])
def test_what_is_not_a_json_object(stage: Client, body: bytes) -> None:
    answer = stage.call(START, body)
    assert answer.code == "InvalidParameter"
    assert "JSON" in answer.message


@pytest.mark.parametrize(
    ("change", "path", "kind"),
    [
        ({"SdkAppId": "1400000000"}, "SdkAppId", "int"),
        ({"SdkAppId": 1.5}, "SdkAppId", "int"),
        ({"SdkAppId": True}, "SdkAppId", "int"),
        ({"RoomId": 42}, "RoomId", "string"),
        ({"AgentParams": []}, "AgentParams", "object"),
        ({"PublishCdnParams": {}}, "PublishCdnParams", "list"),
        ({"PublishCdnParams": [{"PublishCdnUrl": 7}]}, "PublishCdnParams.0.PublishCdnUrl", "string"),
    ],
)
def test_wrong_types_are_named_as_the_gateway_names_them(
    stage: Client, change: dict[str, Any], path: str, kind: str
) -> None:
    answer = stage.start(**change)
    assert answer.code == "InvalidParameter"
    assert answer.message == f"The value type of parameter `{path}` is not valid, input type should be `{kind}`."


def test_unknown_members_are_refused_or_kept_as_the_setting_says(stage: Client) -> None:
    body = start_body()
    body["VideoParams"]["LayoutParams"]["MixLayoutList"][1]["Sparkle"] = 3
    answer = stage.call(START, body)
    assert answer.code == "UnknownParameter"
    assert answer.message == "The parameter `VideoParams.LayoutParams.MixLayoutList.1.Sparkle` is not recognized."
    stage.control("POST", "settings", {"unknown_parameters": "accept"})
    task = stage.call(START, body).task
    assert stage.told(task)["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][1]["Sparkle"] == 3


@pytest.mark.parametrize(
    "member", ["SdkAppId", "RoomId", "RoomIdType", "AgentParams", "WithTranscoding", "PublishCdnParams"]
)
def test_members_that_are_missing(stage: Client, member: str) -> None:
    answer = stage.start(**{member: None})
    assert answer.code is not None
    assert answer.code.startswith("MissingParameter")
    assert member in answer.message


def test_a_broken_rule_is_answered_with_the_path(stage: Client) -> None:
    body = start_body()
    body["VideoParams"]["LayoutParams"]["MixLayoutList"][1] = tile("ben", 641)
    answer = stage.call(START, body)
    assert answer.code is not None
    assert answer.code.startswith("InvalidParameter")
    assert "MixLayoutList[1]" in answer.message


def test_a_message_quotes_no_secret(stage: Client) -> None:
    url = "http://push.example.com/live/secretkey"  # not rtmp: an error that may quote it
    answer = stage.start(PublishCdnParams=[{"PublishCdnUrl": url, "IsTencentCdn": 0}])
    assert b"secretkey" not in answer.raw


def test_warnings_do_not_keep_a_request_out(stage: Client) -> None:
    body = start_body()
    body["VideoParams"]["VideoEncode"]["Width"] = 1281  # odd: a warning that rests on an assumption
    assert stage.call(START, body).task


# UserSig


@pytest.mark.parametrize(
    ("sig", "word"),
    [
        ("garbage", ""),
        (user_sig("someone"), "someone"),
        (user_sig("robot_studio-1", app=APP + 1), str(APP + 1)),
        (user_sig("robot_studio-1", made=1_600_000_000, expire=60), "expired"),
    ],
)
def test_a_user_sig_that_does_not_fit(stage: Client, sig: str, word: str) -> None:
    answer = stage.start(AgentParams={"UserId": "robot_studio-1", "UserSig": sig})
    assert answer.code == "InvalidParameter.UserSig"
    assert "AgentParams.UserSig" in answer.message
    assert word in answer.message
    assert sig not in answer.message


def test_the_robots_of_other_rooms_have_user_sigs_too(stage: Client) -> None:
    room = {"RoomId": "other", "RoomIdType": 1, "UserId": "feeder", "UserSig": user_sig("feeder")}
    task = stage.start(FeedBackRoomParams=[room]).task
    wrong = {**room, "UserSig": user_sig("feeder", made=1_600_000_000)}
    for answer in (stage.start(FeedBackRoomParams=[wrong]), stage.update(task, FeedBackRoomParams=[wrong])):
        assert answer.code == "InvalidParameter.UserSig"
        assert "FeedBackRoomParams[0].UserSig" in answer.message


def test_the_key_of_a_user_sig_is_checked_where_it_is_known(launch: Launch) -> None:
    client, _process = launch(TRTC_SDK_SECRET_KEY="the-real-key")
    agent = {"UserId": "robot_studio-1"}
    right = user_sig("robot_studio-1", key="the-real-key")
    assert client.start(AgentParams={**agent, "UserSig": user_sig("robot_studio-1")}).code == "InvalidParameter.UserSig"
    assert client.start(AgentParams={**agent, "UserSig": right}).task


# The rate


def test_twenty_requests_a_second_for_each_action() -> None:
    rate = gateway.RateLimit()
    for count in range(20):
        rate.take("me", "Start", now=100 + count / 100, limit=20)
    with pytest.raises(Refused) as refused:
        rate.take("me", "Start", now=100.9, limit=20)
    assert refused.value.code == "RequestLimitExceeded"
    assert refused.value.message == (
        "Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a second. "
        "Please reduce the frequency of calls."
    )
    rate.take("me", "Stop", now=100.9, limit=20)
    rate.take("you", "Start", now=100.9, limit=20)
    rate.take("me", "Start", now=101.0, limit=20)
    with pytest.raises(Refused):
        rate.take("me", "Start", now=101.0, limit=20)
    rate.take("me", "Start", now=101.01, limit=20)


def test_the_rate_is_limited_over_the_wire(launch: Launch) -> None:
    client, _process = launch()
    settings = {setting["name"]: setting["value"] for setting in client.control("GET", "state")["settings"]}
    assert settings["requests_per_second"] == 20
    client.control("POST", "settings", {"requests_per_second": 2})
    answers = [client.stop("no-such-task") for _ in range(30)]
    assert [answer.code for answer in answers[:2]] == ["FailedOperation.TaskNotExist"] * 2
    limited = next(answer for answer in answers if answer.code == "RequestLimitExceeded")
    assert re.search(r"equals to `\d+` in a second, which exceeds the frequency limit `2` for", limited.message)
