"""TC3-HMAC-SHA256: sign a request, and check a signature as the service does.

Canonical request: method, path, query, header lines, names of the signed headers, hash of the body bytes.
The date of the scope is the UTC date of X-TC-Timestamp. The vendor's SDK signs `content-type;host`; other
clients sign more, so whoever verifies rebuilds from the client's own list.
Source: "API 3.0 signature v3", 647/35488; `common/sign.py` of the SDK.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from designer.trtc.credentials import Credentials

ALGORITHM = "TC3-HMAC-SHA256"
CONTENT_TYPE = "application/json"
SERVICE = "trtc"
VERSION = "2019-07-22"
CLOCK_WINDOW_SECONDS = 300
UNSIGNED = "UNSIGNED-PAYLOAD"

_NO_HEADERS: Mapping[str, str] = {}
_AUTHORIZATION = re.compile(
    r"TC3-HMAC-SHA256 +Credential=(?P<id>[^/,\s]+)/(?P<date>\d{4}-\d\d-\d\d)/(?P<service>[^/,\s]+)/tc3_request"
    r" *, *SignedHeaders=(?P<names>[^,\s]+) *, *Signature=(?P<signature>[0-9a-fA-F]{64})"
)


def sign(
    *,
    secret_id: str,
    secret_key: str,
    host: str,
    body: bytes,
    timestamp: int,
    content_type: str = CONTENT_TYPE,
    service: str = SERVICE,
    extra_signed: Mapping[str, str] = _NO_HEADERS,
) -> str:
    """The value of the Authorization header for a POST of `body` to `/`.

    `host` exactly as in the Host header, port included; `timestamp` in seconds. The value of an extra
    x-tc-action is signed in lower case, as the documents do.
    """
    signed = {"content-type": content_type, "host": host}
    signed.update((name.lower(), value) for name, value in extra_signed.items())
    if "x-tc-action" in signed:
        signed["x-tc-action"] = signed["x-tc-action"].lower()
    lines = sorted(signed.items())
    names = ";".join(name for name, _ in lines)
    date = _utc_date(timestamp)
    canonical = canonical_request(lines, body_hash(body))
    signature = _signature(secret_key, date=date, service=service, timestamp=str(timestamp), canonical=canonical)
    return (
        f"{ALGORITHM} Credential={secret_id}/{date}/{service}/tc3_request, SignedHeaders={names}, Signature={signature}"
    )


def headers(
    credentials: Credentials, *, action: str, host: str, region: str, body: bytes, timestamp: int
) -> dict[str, str]:
    """Every header of a call; body and Content-Type have to be sent byte for byte as given."""
    authorization = sign(
        secret_id=credentials.secret_id, secret_key=credentials.secret_key, host=host, body=body, timestamp=timestamp
    )
    found = {
        "Host": host,
        "Content-Type": CONTENT_TYPE,
        "Authorization": authorization,
        "X-TC-Action": action,
        "X-TC-Version": VERSION,
        "X-TC-Timestamp": str(timestamp),
        "X-TC-Region": region,
        "X-TC-Language": "en-US",
        "X-TC-RequestClient": "mixframe",
    }
    if credentials.token:
        found["X-TC-Token"] = credentials.token
    return found


class Authorization(NamedTuple):
    """An Authorization header taken apart."""

    secret_id: str
    date: str
    service: str
    signed_headers: tuple[str, ...]
    signature: str


def parse_authorization(value: str) -> Authorization | None:
    """Take an Authorization header apart; None where it is malformed, unsorted or lacks content-type or host."""
    match = _AUTHORIZATION.fullmatch(value.strip())
    if match is None:
        return None
    names = tuple(match["names"].lower().split(";"))
    if list(names) != sorted(set(names)) or not {"content-type", "host"} <= set(names):
        return None
    return Authorization(match["id"], match["date"], match["service"], names, match["signature"])


def verify(
    authorization: Authorization,
    *,
    secret_key: str,
    headers: Mapping[str, str],
    body: bytes,
    method: str = "POST",
    query: str = "",
    service: str = SERVICE,
) -> bool:
    """Whether a signature fits what was received; compares in constant time.

    Rebuilt from the client's own SignedHeaders. `headers` in any case, as received. False too where a signed
    header or X-TC-Timestamp is absent, the scope is for another service, or its date is not the UTC date of the
    timestamp. The clock window is the caller's to check (CLOCK_WINDOW_SECONDS), it has a code of its own.
    """
    received = {name.lower(): value for name, value in headers.items()}
    timestamp = received.get("x-tc-timestamp", "").strip()
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 11):
        return False
    if authorization.service != service or authorization.date != _utc_date(int(timestamp)):
        return False
    payload = UNSIGNED if received.get("x-tc-content-sha256") == UNSIGNED else None
    hashed = body_hash(body if payload is None else payload.encode())
    # Some clients sign the action in lower case, as the documents do, others as sent.
    fits = False
    for lower_action in (True, False):
        lines = []
        for name in authorization.signed_headers:
            if name not in received:
                return False
            value = received[name]
            lines.append((name, value.lower() if lower_action and name == "x-tc-action" else value))
        expected = _signature(
            secret_key,
            date=authorization.date,
            service=authorization.service,
            timestamp=timestamp,
            canonical=canonical_request(lines, hashed, method=method, query=query),
        )
        fits |= hmac.compare_digest(expected, authorization.signature)
    return fits


def canonical_request(
    lines: Iterable[tuple[str, str]], hashed_body: str, *, method: str = "POST", query: str = ""
) -> str:
    """The six parts; `lines` are the signed headers in order. Their block ends with a line of its own."""
    found = [(name.lower().strip(), value.strip()) for name, value in lines]
    block = "".join(f"{name}:{value}\n" for name, value in found)
    return "\n".join((method, "/", query, block, ";".join(name for name, _ in found), hashed_body))


def body_hash(body: bytes) -> str:
    """Lower-case hex of the SHA-256 of the bytes."""
    return hashlib.sha256(body).hexdigest()


def signing_key(secret_key: str, *, date: str, service: str) -> bytes:
    """The key of a day and a service, so that the secret key itself signs nothing but a date."""
    of_date = _hmac(f"TC3{secret_key}".encode(), date)
    return _hmac(_hmac(of_date, service), "tc3_request")


def _signature(secret_key: str, *, date: str, service: str, timestamp: str, canonical: str) -> str:
    text = f"{ALGORITHM}\n{timestamp}\n{date}/{service}/tc3_request\n{body_hash(canonical.encode())}"
    key = signing_key(secret_key, date=date, service=service)
    return _hmac(key, text).hex()


def _hmac(key: bytes, text: str) -> bytes:
    # In one call, three times as quick: so the key of a day need not be kept anywhere.
    return hmac.digest(key, text.encode(), "sha256")


def _utc_date(timestamp: int) -> str:
    return datetime.fromtimestamp(timestamp, UTC).date().isoformat()
