"""UserSigs: the library's vector, two published samples, and damage of every kind."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.trtc import usersig
from designer.trtc.usersig import UserSigError

# The demo key of the vendor's library, public in its README.
KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e"
# From the published example requests.
ROBOT = (
    "eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUV"
    "SkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_"
)
CARRIER = (
    "eJwtjEELgjAYhv-Ldy10m7mtQYcQOtklU6mLSFs1LVnzq4Tovwfa8Xmel-cD*zQLXsaDAhYQmI9stenQnu2o0eOpcrXHzvgKTY8V*8963dbOWQ2KLgih"
    "UkacTwXt3YCigpIlo0KyyZrBWW9ARZyQ-4O9gIJrYfK365M85PEw02HZPneNaJJbg4-1Nj6KQqZZacVhI1fw-QEkCzYe"
)


def packed(values: object) -> str:
    raw = zlib.compress(values if isinstance(values, bytes) else json.dumps(values).encode())
    return base64.b64encode(raw).decode().translate(str.maketrans("+/=", "*-_"))


def unpacked(text: str) -> dict[str, object]:
    found = json.loads(zlib.decompress(base64.b64decode(text.translate(str.maketrans("*-_", "+/=")))))
    assert isinstance(found, dict)
    return found


def test_the_librarys_vector() -> None:
    made = usersig.make(1400000000, KEY, "xiaojun", now=1600000000, expire=86400)
    assert unpacked(made) == {
        "TLS.ver": "2.0",
        "TLS.identifier": "xiaojun",
        "TLS.sdkappid": 1400000000,
        "TLS.time": 1600000000,
        "TLS.expire": 86400,
        "TLS.sig": "F7rhX8gUOlwhSaoxU1nT9fNB9LShQdL1ReCJfHY1Ffo=",
    }


def test_both_ways() -> None:
    made = usersig.make(1400000001, KEY, "ada", now=1_700_000_000.9, expire=3600)
    read = usersig.read(made)
    assert (read.user_id, read.sdk_app_id, read.time, read.expire) == ("ada", 1400000001, 1_700_000_000, 3600)
    assert read.expires_at == 1_700_003_600
    assert usersig.verify(made, KEY)
    assert not usersig.verify(made, KEY[:-1] + "f")
    assert not set(made) & set("+/=")


@given(
    user=st.text(max_size=60), app=st.integers(1, 2**32 - 1), now=st.integers(0, 2**33), expire=st.integers(1, 2**31)
)
def test_any_user_comes_back(user: str, app: int, now: int, expire: int) -> None:
    made = usersig.make(app, "key", user, now=now, expire=expire)
    read = usersig.read(made)
    assert (read.user_id, read.sdk_app_id, read.time, read.expire) == (user, app, now, expire)
    assert usersig.verify(made, "key")


def test_published_samples_decode_whatever_their_order_and_spaces() -> None:
    robot, carrier = usersig.read(ROBOT), usersig.read(CARRIER)
    assert (robot.user_id, robot.sdk_app_id, robot.expire) == ("trtc_partner_test_1", 1400188366, 864000000)
    assert (carrier.user_id, carrier.sdk_app_id, carrier.expire) == ("trtc_partner_test_2", 1400188366, 3600)
    # The second ran out in 2024.
    assert 1_704_067_200 < carrier.expires_at < 1_735_689_600
    with pytest.raises(UserSigError, match="expired") as caught:
        usersig.check(CARRIER, sdk_app_id=1400188366, user_id="trtc_partner_test_2", now=1_760_000_000)
    assert caught.value.code == "70001"


def test_order_and_spaces_do_not_matter_to_the_signature() -> None:
    values = unpacked(usersig.make(1400000001, KEY, "ada", now=1_700_000_000))
    turned = packed(json.dumps(dict(reversed(values.items())), indent=3).encode())
    assert usersig.verify(turned, KEY)


def test_a_user_buf_is_signed_too() -> None:
    values = unpacked(usersig.make(1400000001, KEY, "ada", now=1_700_000_000))
    assert not usersig.verify(packed(values | {"TLS.userbuf": "AAECAw=="}), KEY)


def test_check_compares_in_the_terms_of_a_client() -> None:
    made = usersig.make(1400000001, KEY, "ada", now=1000, expire=100)
    assert usersig.check(made, sdk_app_id=1400000001, user_id="ada", now=1099, secret_key=KEY).user_id == "ada"
    assert usersig.check(made, sdk_app_id=None, user_id=None, now=1099).user_id == "ada"
    for code, changes in {
        "70001": {"now": 1100},
        "70009": {"secret_key": "another"},
        "70013": {"user_id": "ben"},
        "70014": {"sdk_app_id": 1400000002},
    }.items():
        given_: dict[str, object] = {"sdk_app_id": 1400000001, "user_id": "ada", "now": 1050, "secret_key": KEY}
        with pytest.raises(UserSigError) as caught:
            usersig.check(made, **(given_ | changes))  # type: ignore[arg-type]
        assert caught.value.code == code
        assert caught.value.hint


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "x",
        "eJw-robot",
        "é",
        ROBOT[:-20],
        ROBOT[5:],
        ROBOT + "AAAA",
        packed(b"no json"),
        packed(b"[" * 50_000),
        packed([]),
        packed({}),
        packed({"TLS.identifier": 1, "TLS.sdkappid": 1, "TLS.time": 1, "TLS.expire": 1, "TLS.sig": ""}),
        packed({"TLS.identifier": "a", "TLS.sdkappid": True, "TLS.time": 1, "TLS.expire": 1, "TLS.sig": ""}),
        packed(b"0" * 50_000_000),
    ],
)
def test_damage_is_named_as_damage(damaged: str) -> None:
    with pytest.raises(UserSigError) as caught:
        usersig.read(damaged)
    assert caught.value.code == "70003"
    assert not usersig.verify(damaged, KEY)


def test_what_is_shown_has_no_signature() -> None:
    read = usersig.read(ROBOT)
    assert read.signature not in repr(read)
