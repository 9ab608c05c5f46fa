"""UserSig (TLSSigAPIv2): make, read and check the ticket that lets a user into a room.

JSON, zlib, base64 in which + / = are written * - _. Order and spaces of the JSON are not fixed: what is read is
checked from its values, never by writing it again.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import zlib
from dataclasses import dataclass, field

from designer.trtc.advice import advice
from designer.trtc.errors import DesignerError

DEFAULT_EXPIRE_SECONDS = 180 * 86400
MAX_JSON_BYTES = 64 * 1024

_TO_URL = str.maketrans("+/=", "*-_")
_FROM_URL = str.maketrans("*-_", "+/=")


class UserSigError(DesignerError):
    """A UserSig that is wrong. `code` as the client side names it: 70001 expired, 70003 damaged, 70009 key,
    70013 user, 70014 application."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(what, hint=advice(code).todo)
        self.code = code


@dataclass(frozen=True, slots=True)
class UserSig:
    """What a UserSig says. Times in seconds, `time` and `expires_at` since the epoch."""

    user_id: str
    sdk_app_id: int
    time: int
    expire: int
    signature: str = field(repr=False)
    user_buf: str | None = field(default=None, repr=False)

    @property
    def expires_at(self) -> int:
        return self.time + self.expire


def make(sdk_app_id: int, secret_key: str, user_id: str, *, now: float, expire: int = DEFAULT_EXPIRE_SECONDS) -> str:
    """A UserSig for one user of one application, valid from `now` for `expire` seconds."""
    unsigned = UserSig(user_id, sdk_app_id, int(now), expire, "")
    values = {
        "TLS.ver": "2.0",
        "TLS.identifier": user_id,
        "TLS.sdkappid": sdk_app_id,
        "TLS.expire": expire,
        "TLS.time": unsigned.time,
        "TLS.sig": _sign(unsigned, secret_key),
    }
    packed = zlib.compress(json.dumps(values).encode())
    return base64.b64encode(packed).decode().translate(_TO_URL)


def read(text: str) -> UserSig:
    """What a UserSig says, whether or not it is valid. Raises UserSigError 70003 where it cannot be decoded."""
    values = _unpack(text)
    user_id, app_id = values.get("TLS.identifier"), values.get("TLS.sdkappid")
    time, expire = values.get("TLS.time"), values.get("TLS.expire")
    signature, user_buf = values.get("TLS.sig"), values.get("TLS.userbuf")
    if (
        not isinstance(user_id, str)
        or not isinstance(signature, str)
        or not all(isinstance(number, int) and not isinstance(number, bool) for number in (app_id, time, expire))
    ):
        raise UserSigError("70003", "The UserSig lacks one of its members")
    assert isinstance(app_id, int) and isinstance(time, int) and isinstance(expire, int)
    return UserSig(user_id, app_id, time, expire, signature, user_buf if isinstance(user_buf, str) else None)


def verify(text: str, secret_key: str) -> bool:
    """Whether a UserSig was made with this key; False where it cannot be decoded. Says nothing of its expiry."""
    try:
        found = read(text)
    except UserSigError:
        return False
    return hmac.compare_digest(_sign(found, secret_key).encode(), found.signature.encode("utf-8", "replace"))


def check(
    text: str, *, sdk_app_id: int | None, user_id: str | None, now: float, secret_key: str | None = None
) -> UserSig:
    """Read a UserSig and compare it with whom it is for, what time it is and, where given, the key.

    Raises UserSigError with the code a client would show. An application or user that is None is not compared.
    """
    found = read(text)
    if sdk_app_id is not None and found.sdk_app_id != sdk_app_id:
        raise UserSigError("70014", f"The UserSig is for the application {found.sdk_app_id}, not {sdk_app_id}")
    if user_id is not None and found.user_id != user_id:
        raise UserSigError("70013", f"The UserSig is for the user {found.user_id!r}, not {user_id!r}")
    if now >= found.expires_at:
        raise UserSigError("70001", f"The UserSig has expired, {int(now - found.expires_at)} seconds ago")
    if secret_key is not None and not verify(text, secret_key):
        raise UserSigError("70009", "The UserSig was made with another key")
    return found


def _unpack(text: str) -> dict[str, object]:
    try:
        packed = base64.b64decode(text.strip().translate(_FROM_URL).encode("ascii"), validate=True)
        # Bounded: a few kilobytes may unpack to gigabytes.
        unpacker = zlib.decompressobj()
        raw = unpacker.decompress(packed, MAX_JSON_BYTES)
        values = json.loads(raw) if unpacker.eof else None
    except (UnicodeEncodeError, binascii.Error, zlib.error, ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise UserSigError("70003", "The UserSig cannot be decoded")
    return values


def _sign(sig: UserSig, secret_key: str) -> str:
    lines = [
        f"TLS.identifier:{sig.user_id}",
        f"TLS.sdkappid:{sig.sdk_app_id}",
        f"TLS.time:{sig.time}",
        f"TLS.expire:{sig.expire}",
    ]
    if sig.user_buf is not None:
        lines.append(f"TLS.userbuf:{sig.user_buf}")
    text = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
    return base64.b64encode(hmac.new(secret_key.encode(), text, hashlib.sha256).digest()).decode()
