"""Push addresses: make and read txSecret/txTime, find what is secret in a URL, mask it.

Format: `rtmp://{push domain}/{AppName}/{StreamName}?txSecret={md5}&txTime={hex}` where txSecret is
md5(key + StreamName + txTime as written). Source: vendor documents 267/31059, 267/31560, 267/38393.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.trtc.errors import RuleBroken

MASK = "***"

_TENCENT_HOSTS = ("livepush.myqcloud.com", ".tlivepush.com")
_SIGNING_WORDS = ("sig", "token", "secret", "key", "auth", "cred", "policy", "expire", "hmac", "hash", "md5", "pass")
_LONG_VALUE = 20
_PARAMETER = re.compile(r"(?:([^&;#=]*)=)?([^&;#]*)(?:[&;#]|\Z)")
_SPLIT = re.compile(r"(?:(?:(.*?):)?//([^/?#]*))?([^?#]*)", re.DOTALL)
_TX_SECRET = re.compile(r"txsecret(?:=|%3d)([^&;#]*)", re.IGNORECASE)
_NO_SCHEME_USER = re.compile(r"[^/?#]*(?=@)")


class UrlParts(NamedTuple):
    """Where the parts of a URL are, as (start, end) offsets; an absent part is empty."""

    scheme: tuple[int, int]
    user_info: tuple[int, int]
    host: tuple[int, int]
    path: tuple[int, int]
    query: tuple[int, int]
    """After the `?`, to the end: a fragment counts with it."""


def split(url: str) -> UrlParts:
    """Split any text as a URL, however broken; never raises. The host includes its port."""
    match = _SPLIT.match(url)
    assert match is not None  # it matches every text
    # What did not take part in the match is at -1.
    scheme_end, start, authority_end = max(match.end(1), 0), max(match.start(2), 0), max(match.end(2), 0)
    at_sign = url.rfind("@", start, authority_end)
    path_end = match.end(3)
    return UrlParts(
        (0, scheme_end),
        (start, max(at_sign, start)),
        (at_sign + 1 if at_sign >= 0 else start, authority_end),
        (authority_end, path_end),
        (min(path_end + 1, len(url)), len(url)),
    )


@dataclass(frozen=True, slots=True)
class PushUrl:
    """What a push URL says. `expires_at` in seconds since the epoch; parts that are absent are "" or None."""

    scheme: str
    host: str
    app_name: str
    stream_name: str = field(repr=False)
    tx_secret: str | None = field(default=None, repr=False)
    tx_time: str | None = None
    expires_at: int | None = None
    tencent: bool = False


def read(url: str) -> PushUrl:
    """Take a push URL apart; never raises."""
    parts = split(url)
    segments = [segment for segment in url[slice(*parts.path)].split("/") if segment]
    parameters = _parameters(url, parts)
    values = {name.lower(): url[start:end] for name, start, end in parameters}
    tx_time = values.get("txtime")
    return PushUrl(
        scheme=url[slice(*parts.scheme)].lower(),
        host=url[slice(*parts.host)].lower(),
        app_name="/".join(segments[:-1]),
        stream_name=segments[-1] if segments else "",
        tx_secret=values.get("txsecret"),
        tx_time=tx_time,
        expires_at=_expiry(tx_time),
        tencent=_goes_to_tencent(url, parts, parameters),
    )


def make(
    domain: str, stream_name: str, *, app_name: str = "live", key: str | None = None, expires_at: int | None = None
) -> str:
    """A push URL; with a key it is signed until `expires_at` (seconds since the epoch).

    Raises RuleBroken where a name has characters that would change the meaning of the URL, or a key comes
    without an expiry.
    """
    for name, value in (("domain", domain), ("AppName", app_name), ("StreamName", stream_name)):
        if not value or any(char in "/?#&=@" or char.isspace() for char in value):
            raise RuleBroken(f"The {name} of a push URL is empty or has one of / ? # & = @ or white space in it")
    url = f"rtmp://{domain}/{app_name}/{stream_name}"
    if not key:
        return url
    if expires_at is None:
        raise RuleBroken("A push URL with a key needs a time of expiry")
    tx_time = f"{expires_at:X}"
    return f"{url}?txSecret={tx_secret(key, stream_name, tx_time)}&txTime={tx_time}"


def tx_secret(key: str, stream_name: str, tx_time: str) -> str:
    """md5 over key, stream name and txTime exactly as it stands in the URL, as lower-case hex."""
    import hashlib  # seldom needed, and the start of the window pays for what is imported here

    return hashlib.md5(f"{key}{stream_name}{tx_time}".encode(), usedforsecurity=False).hexdigest()


def is_tencent(url: str) -> bool:
    """Whether this goes to Tencent's CDN, as far as the URL tells: its host, or a txSecret."""
    parts = split(url)
    return _goes_to_tencent(url, parts, _parameters(url, parts))


def _goes_to_tencent(url: str, parts: UrlParts, parameters: list[tuple[str, int, int]]) -> bool:
    host = url[slice(*parts.host)].lower().partition(":")[0]
    return host.endswith(_TENCENT_HOSTS) or any(name.lower() == "txsecret" for name, _, _ in parameters)


def secret_spans(url: str) -> list[tuple[int, int]]:
    """What of a push URL is secret, as (start, end) offsets in order.

    To Tencent's CDN the value of txSecret, wherever a slip of the pen has put it, to any other the last path
    segment and the query (a stream key stands in one of them); user info in both.
    """
    parts = split(url)
    spans = [_user_info(url, parts)]
    if _goes_to_tencent(url, parts, _parameters(url, parts)):
        spans += [match.span(1) for match in _TX_SECRET.finditer(url)]
    else:
        start, end = parts.path
        if start == end and "\\" in url[slice(*parts.host)]:
            start = url.index("\\", parts.host[0])  # an address written with the wrong slashes
        while end > start and url[end - 1] == "/":
            end -= 1
        spans += [(url.rfind("/", start, end) + 1 if "/" in url[start:end] else start, end), parts.query]
    return _in_order(spans)


def image_secret_spans(url: str) -> list[tuple[int, int]]:
    """What of a picture's URL is secret: user info, and the query where it looks signed.

    Signed: a parameter whose name speaks of signatures, tokens, keys or expiry, or whose value is long. A
    `?v=2` is none.
    """
    parts = split(url)
    signed = any(
        end - start >= _LONG_VALUE or any(word in name.lower() for word in _SIGNING_WORDS)
        for name, start, end in _parameters(url, parts)
    )
    user_info = _user_info(url, parts)
    return _in_order([user_info, parts.query] if signed else [user_info])


def _user_info(url: str, parts: UrlParts) -> tuple[int, int]:
    """Where the user info is, also where the scheme was forgotten."""
    if parts.host[0] < parts.host[1] or parts.user_info[0] < parts.user_info[1]:
        return parts.user_info
    match = _NO_SCHEME_USER.match(url)
    return match.span() if match is not None else (0, 0)


def _in_order(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that are not empty, from left to right, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def mask(url: str) -> str:
    """The push URL with `***` in the place of what is secret."""
    return _masked(url, secret_spans(url))


def mask_image(url: str) -> str:
    """The picture's URL with `***` in the place of what is secret."""
    return _masked(url, image_secret_spans(url))


def _masked(url: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        url = f"{url[:start]}{MASK}{url[end:]}"
    return url


def _parameters(url: str, parts: UrlParts) -> list[tuple[str, int, int]]:
    """Each parameter of the query as (name, start of its value, end of its value)."""
    start, end = parts.query
    return [
        (match[1], match.start(2), match.end(2)) if match[1] is not None else ("", match.start(2), match.end(2))
        for match in _PARAMETER.finditer(url, start, end)
        if match.start() < end
    ]


def _expiry(tx_time: str | None) -> int | None:
    """txTime is hex in either case; ten decimal digits are taken as decimal, which the documents allow too."""
    if not tx_time or not tx_time.isascii() or not tx_time.isalnum() or len(tx_time) > 16:
        return None
    try:
        return int(tx_time, 10 if len(tx_time) == 10 and tx_time.isdigit() else 16)
    except ValueError:
        return None
