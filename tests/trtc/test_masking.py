"""No secret of a request survives masking."""

from __future__ import annotations

import json

from designer.trtc import masking, usersig
from designer.trtc.structures import StartPublishCdnStream
from tests.trtc import bodies, cases

SECRET = "s3cr3tvalue"


def request() -> StartPublishCdnStream:
    body = bodies.changed(
        bodies.recorded(),
        {
            "AgentParams.UserSig": f"{SECRET}1",
            "FeedBackRoomParams": [{"UserSig": f"{SECRET}2"}],
            f"{cases.STORE}.CloudStorage.AccessKey": f"{SECRET}3",
            f"{cases.STORE}.CloudStorage.SecretKey": f"{SECRET}4",
            "PublishCdnParams": [
                {"PublishCdnUrl": f"rtmp://1.livepush.myqcloud.com/live/open?txSecret={SECRET}5&txTime=1"},
                {"PublishCdnUrl": f"rtmp://u:{SECRET}6@push.example.com/app/{SECRET}7?k={SECRET}8"},
            ],
            f"{cases.V}.BackgroundImageUrl": f"https://x/open.png?sign={SECRET}9",
            "Future": {
                "sessionToken": f"{SECRET}10",
                "list": [f"rtmp://h/a/{SECRET}11", f"https://x/?sign={SECRET}12"],
            },
        },
    )
    return StartPublishCdnStream.from_json(json.dumps(body))


def test_what_is_shown_has_no_secret_but_all_else() -> None:
    shown = masking.masked_body(request())
    assert SECRET not in shown
    assert "live/open?txSecret=***&txTime=1" in shown and "https://x/open.png?***" in shown
    assert json.loads(shown)["RoomId"] == bodies.ROOM


def test_a_user_sig_of_another_call_is_taken_out_of_an_answer() -> None:
    other = usersig.make(1400000001, "made-up-sdk-key", "somebody", now=1_800_000_000, expire=60)
    assert masking.redact(f"UserSig {other} has expired", ()) == "UserSig *** has expired"
    assert masking.redact("eJ is short", ()) == "eJ is short"


def test_an_unknown_member_is_known_by_its_name_however_it_is_written() -> None:
    body = bodies.changed(bodies.mix(), {"user_sig": SECRET, "AgentParams.access_key": SECRET})
    assert SECRET not in masking.masked_body(StartPublishCdnStream.from_json(json.dumps(body)))


def test_each_secret_is_found_and_taken_out_of_other_texts() -> None:
    found = masking.secrets_of(request())
    for number in range(1, 13):
        assert any(f"{SECRET}{number}" in secret for secret in found), number
    assert masking.redact(f"the value {SECRET}10 of UserSig", found) == "the value *** of UserSig"
