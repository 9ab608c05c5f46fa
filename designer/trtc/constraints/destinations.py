"""Where the mix goes: push addresses and rooms."""

from __future__ import annotations

import re

from designer.trtc import pushurl
from designer.trtc.constraints.people import Room, check_room, check_user_id
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.structures import McuFeedBackRoomParams, McuPublishCdnParam

MAX_DESTINATIONS = 10
_PLAIN = re.compile(r"[!-~]*")
_USUAL = re.compile(r"rtmp://([a-z0-9][a-z0-9.-]*)(?::[0-9]+)?(?:/[\w.~-]+){2,}(?:\?[!-~]*)?", re.ASCII)
"""Scheme, host, application and stream, with nothing to be said about any."""
_ELSEWHERE = (".youtube.com", ".twitch.tv", ".facebook.com", ".live-video.net", ".cloudfront.net", ".akamai.net")
"""Ends of host names that are nobody's own domain on Tencent's CDN."""

NOWHERE = rule(
    "no-destination",
    "error",
    "The mix goes nowhere.",
    "There is no destination: neither PublishCdnParams nor FeedBackRoomParams has an entry.",
    "Add a push address or a room to push back into.",
    "MissingParameter",
)
NOT_RTMP = rule(
    "cdn-url-scheme",
    "error",
    "A push address is not an rtmp address.",
    "The push address begins with {scheme!r}, but only rtmp:// is taken.",
    "Ask the provider for its rtmp:// address.",
    "InvalidParameter",
)
INCOMPLETE = rule(
    "cdn-url-incomplete",
    "error",
    "A push address has no host or no path.",
    "The push address has no {what}.",
    "Write it whole: rtmp://host/app/stream.",
    "InvalidParameter",
)
CHARACTERS = rule(
    "cdn-url-characters",
    "error",
    "A push address has white space or characters beyond ASCII.",
    "The push address has white space or characters beyond ASCII in it, {count} in all.",
    "Copy the address again; percent-encode other characters.",
    "InvalidParameter",
)
NO_STREAM = rule(
    "cdn-url-without-stream",
    "warning",
    "A push address has one part after the host where two are usual.",
    "The push address has one part after the host; it is assumed that the application name or the stream key is missing.",
    "Write it whole: rtmp://host/app/stream.",
)
TWICE = rule(
    "cdn-url-twice",
    "warning",
    "The same push address stands twice: the two pushes would cut each other off.",
    "This is the same push address as PublishCdnParams[{first}]: the two pushes would cut each other off.",
    "Remove one of them.",
)
OWN_ROOM = rule(
    "feedback-into-own-room",
    "warning",
    "The mix is carried back into the room that is mixed.",
    "This is the room that is mixed; it is assumed that everybody in it hears and sees themselves again.",
    "Name the other room, or remove the entry.",
)
ROOM_TWICE = rule(
    "feedback-room-twice",
    "warning",
    "The mix is carried into the same room twice.",
    "The mix is carried into this room by FeedBackRoomParams[{first}] already: it would be seen and heard twice there.",
    "Remove one of them.",
)
KNOWN_ELSEWHERE = rule(
    "is-tencent-cdn-wrong",
    "warning",
    "A push address of a known other provider is marked as Tencent's CDN.",
    "{host} does not belong to Tencent's CDN, but IsTencentCdn is {value}.",
    "Set IsTencentCdn to 0 (charged as a push to another provider).",
)
FLAG_UNSET = rule(
    "is-tencent-cdn-unset",
    "warning",
    "It is not said whether a push address belongs to Tencent's CDN.",
    "IsTencentCdn is not set, which counts as Tencent's own CDN (1).",
    "Set it always: 1 for Tencent's CDN, 0 for any other (charged).",
)
FLAG_DOUBTFUL = rule(
    "is-tencent-cdn-doubtful",
    "warning",
    "A push address of Tencent's CDN is marked as another provider's, which is charged.",
    "{host} is a push host of Tencent's CDN, but IsTencentCdn is 0: this is charged as a push to another provider.",
    "Set IsTencentCdn to 1.",
)


def check_destinations(
    report: Report,
    urls: tuple[McuPublishCdnParam, ...] | None,
    rooms: tuple[McuFeedBackRoomParams, ...] | None,
    *,
    starting: bool,
    main: Room = (None, None),
) -> None:
    """Both lists; a Start needs an entry in one of them. `main`: the room that is mixed, where it is known."""
    if starting and not urls and not rooms:
        report.add(NOWHERE, "PublishCdnParams")
    report.at_most("", "PublishCdnParams", urls, MAX_DESTINATIONS)
    report.at_most("", "FeedBackRoomParams", rooms, MAX_DESTINATIONS)
    first: dict[str, int] = {}
    for index, entry in enumerate(urls or ()):
        at = f"PublishCdnParams[{index}]"
        url = entry.publish_cdn_url
        if entry.is_tencent_cdn is None:
            report.add(FLAG_UNSET, join(at, "IsTencentCdn"))
        else:
            report.one_of(at, "IsTencentCdn", entry.is_tencent_cdn, (0, 1))
        if not report.needs(at, "PublishCdnUrl", url) or not url:
            continue
        _check_push_url(report, at, url, entry.is_tencent_cdn)
        if url in first:
            report.add(TWICE, join(at, "PublishCdnUrl"), first=first[url])
        else:
            first[url] = index
    carried: dict[Room, int] = {}
    for index, room in enumerate(rooms or ()):
        at = f"FeedBackRoomParams[{index}]"
        _check_feedback(report, at, room)
        target = (room.room_id, room.room_id_type)
        if not room.room_id:
            continue
        if target == main:
            report.add(OWN_ROOM, join(at, "RoomId"))
        if target in carried:
            report.add(ROOM_TWICE, join(at, "RoomId"), first=carried[target])
        else:
            carried[target] = index


def _check_push_url(report: Report, at: str, url: str, is_tencent_cdn: int | None) -> None:
    """No message repeats more of the address than its scheme and host: a stream key may stand anywhere else."""
    usual = _USUAL.fullmatch(url)
    if usual is not None and is_tencent_cdn == 1 and not usual[1].endswith(_ELSEWHERE):
        return  # almost every one
    where = join(at, "PublishCdnUrl")
    if not _PLAIN.fullmatch(url):
        report.add(CHARACTERS, where, count=sum(not "!" <= char <= "~" for char in url))
    parts = pushurl.split(url)
    scheme = url[slice(*parts.scheme)]
    if scheme.lower() != "rtmp":
        report.add(NOT_RTMP, where, scheme=f"{scheme}://" if scheme else "no scheme")
        return
    host, path = url[slice(*parts.host)], url[slice(*parts.path)].strip("/")
    if not host.partition(":")[0]:
        report.add(INCOMPLETE, where, what="host")
    elif not path:
        report.add(INCOMPLETE, where, what="path")
    elif "/" not in path:
        report.add(NO_STREAM, where)
    if is_tencent_cdn != 0 and host.partition(":")[0].lower().endswith(_ELSEWHERE):
        value = "not set, which counts as 1" if is_tencent_cdn is None else is_tencent_cdn
        report.add(KNOWN_ELSEWHERE, join(at, "IsTencentCdn"), host=host, value=value)
    if is_tencent_cdn == 0 and pushurl.is_tencent(url):
        report.add(FLAG_DOUBTFUL, join(at, "IsTencentCdn"), host=host)


def _check_feedback(report: Report, at: str, room: McuFeedBackRoomParams) -> None:
    if room.room_id and room.user_id and room.user_sig and room.room_id_type in (0, 1):
        check_room(report, at, room.room_id, room.room_id_type)
        check_user_id(report, at, room.user_id)
        return
    if report.needs(at, "RoomId", room.room_id) and room.room_id:
        check_room(report, at, room.room_id, room.room_id_type)
    if report.needs(at, "RoomIdType", room.room_id_type):
        report.one_of(at, "RoomIdType", room.room_id_type, (0, 1))
    if report.needs(at, "UserId", room.user_id) and room.user_id:
        check_user_id(report, at, room.user_id)
    report.needs(at, "UserSig", room.user_sig)
