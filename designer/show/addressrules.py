"""Rules about push addresses: their signature and how long it holds, their names, who else pushes there.

Sources: push URLs 267/31059, 38393; txTime, 267/31560; one push URL per running task, 54913; stream names,
InvalidParameter.StreamId of older calls; names of the automatic relay, 47858.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, NamedTuple

from designer.show.planrules import SOON_SECONDS, URL_BEFORE_END, span
from designer.show.rulebook import rule
from designer.show.sendrules import LOOPBACK, PRIVATE
from designer.show.vault import TOKEN, Vault
from designer.trtc import pushurl
from designer.trtc.constraints import Rule
from designer.trtc.constraints.destinations import CHARACTERS

if TYPE_CHECKING:
    from designer.show.model import Show
    from designer.trtc.constraints import Report
    from designer.trtc.structures import StartPublishCdnStream

_STREAM_NAME = re.compile(r"[A-Za-z0-9_.-]*")
_PLAIN = re.compile(r"[!-~]*")
_MD5 = re.compile(r"[0-9a-fA-F]{32}")
_PLAYBACK = (".flv", ".m3u8", ".mpd", ".mp4")
_AUTOMATIC = ("_main", "_aux")

RUNNING = rule(
    "push-url-running",
    "error",
    "Another running task pushes to the same address.",
    "Another task that may be running pushes to this URL: the two would cut each other off.",
    "Stop that task, or push to another URL.",
)
NO_TIME = rule(
    "push-url-time-unreadable",
    "warning",
    "The txTime of a push address is no time.",
    "The txTime of this push URL is no time.",
    "Make the URL again.",
)
EXPIRED = rule(
    "push-url-expired",
    "error",
    "The key of a push address has expired.",
    "The key of this push URL expired {span} ago.",
    "Make the URL again, valid beyond the end of the show.",
)
EXPIRES_SOON = rule(
    "push-url-expires-soon",
    "warning",
    "The key of a push address expires within a day.",
    "The key of this push URL expires in {span}: after that no broken push can be taken up again.",
    "Make the URL again, valid beyond the end of the show.",
)
STREAM_NAME = rule(
    "push-url-stream-name",
    "warning",
    "The stream name in a push address to Tencent's CDN has unusual characters.",
    "The stream name of this push address has characters beside letters, digits, _ . and -; it is assumed that they are refused.",
    "Choose another stream name.",
)
AUTO_NAME = rule(
    "push-url-automatic-name",
    "warning",
    "A stream name is one that the automatic relay gives.",
    "The stream name of this push address is the one the automatic relay gives to {user!r}: the two pushes would cut each other off.",
    "Choose another stream name.",
)
TX_SECRET = rule(
    "push-url-secret-malformed",
    "warning",
    "The txSecret of a push address cannot be one.",
    "The txSecret of this push address is not 32 hexadecimal digits; it is assumed that the push is refused.",
    "Copy the address again.",
)
TX_HALF = rule(
    "push-url-half-signed",
    "warning",
    "A push address has one of txSecret and txTime without the other.",
    "This push address has {there} without {lacking}: it is assumed that the push is refused.",
    "Copy the address again, to its end.",
)
PLAYBACK = rule(
    "push-url-is-playback",
    "warning",
    "A push address looks like one to play from.",
    "This address ends in {ending}, as addresses to play from do: it is assumed that nothing can be pushed there.",
    "Copy the push address in place of the playback address.",
)
PUSH_PRIVATE = rule(
    "push-url-private-host",
    "warning",
    "A push address is on a private network.",
    "{host} is on this machine or a private network, which the service cannot reach (assumed).",
    "Use an address on the public network.",
)


class Address(NamedTuple):
    """What a push address says by itself: it is read once, and what was read is kept where its secrets are."""

    url: str
    """With its secrets."""
    stream_name: str
    expires_at: int | None
    tencent: bool
    odd_name: bool
    said: tuple[tuple[Rule, Mapping[str, object]], ...]

    def __repr__(self) -> str:
        return "Address(***)"


def read_address(text: str, url: str) -> Address:
    """What stands in an address of the document. `url`: the same with its secrets in place."""
    said: list[tuple[Rule, Mapping[str, object]]] = []
    if url != text and not _PLAIN.fullmatch(url):
        # Where the request by itself shows a token only.
        said.append((CHARACTERS, {"count": sum(not "!" <= char <= "~" for char in url)}))
    read = pushurl.read(url)
    host, name = read.host.partition(":")[0], read.stream_name
    if read.tx_time is not None and not TOKEN.search(read.tx_time) and read.expires_at is None:
        said.append((NO_TIME, {}))
    if LOOPBACK.fullmatch(host) or PRIVATE.fullmatch(host):
        said.append((PUSH_PRIVATE, {"host": host}))
    if name.lower().endswith(_PLAYBACK):
        said.append((PLAYBACK, {"ending": f".{name.rpartition('.')[2]}"}))
    if read.tencent:
        secret = read.tx_secret
        if (secret is None) != (read.tx_time is None):
            there, lacking = ("txTime", "txSecret") if secret is None else ("txSecret", "txTime")
            said.append((TX_HALF, {"there": there, "lacking": lacking}))
        if secret and "*" not in secret and not TOKEN.search(secret) and not _MD5.fullmatch(secret):
            said.append((TX_SECRET, {}))
    odd = not TOKEN.search(name) and not _STREAM_NAME.fullmatch(name)
    return Address(url, name, read.expires_at, read.tencent, odd, tuple(said))


def check_addresses(
    report: Report,
    show: Show,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    now: float | None,
    running: Container[str],
) -> None:
    """All push addresses of a request with tokens in it. No message repeats more of one than its host."""
    for index, target in enumerate(request.publish_cdn_params or ()):
        if not target.publish_cdn_url:
            continue
        address = vault.reading(target.publish_cdn_url, read_address)
        path = f"PublishCdnParams[{index}].PublishCdnUrl"
        if address.url in running:
            report.add(RUNNING, path)
        if address.expires_at is not None:
            _check_time(report, path, address.expires_at, now=now, end=show.planned_end)
        for what, args in address.said:
            report.add(what, path, **args)
        if address.tencent:
            user = _automatic(show, request, address.stream_name)
            if user is not None:
                report.add(AUTO_NAME, path, user=user)
            elif address.odd_name:
                report.add(STREAM_NAME, path)


def _check_time(report: Report, path: str, expires_at: int, *, now: float | None, end: float | None) -> None:
    if now is not None:
        left = expires_at - now
        if left <= 0:
            report.add(EXPIRED, path, span=span(-left))
            return
        if left < SOON_SECONDS:
            report.add(EXPIRES_SOON, path, span=span(left))
    if end is not None and expires_at < end:
        report.add(URL_BEFORE_END, path, span=span(end - expires_at))


def _automatic(show: Show, request: StartPublishCdnStream, stream: str) -> str | None:
    """Whose stream the automatic relay would give this name to."""
    start = f"{request.sdk_app_id}_{request.room_id}_"
    if not stream.endswith(_AUTOMATIC) or not stream.startswith(start):
        return None
    user = stream.removeprefix(start).rpartition("_")[0]
    return user if user and any(person.user_id == user for person in show.cast) else None
