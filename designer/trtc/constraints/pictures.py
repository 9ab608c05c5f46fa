"""Addresses of pictures, and colours. A picture that cannot be fetched is left out; the task goes on without it."""

from __future__ import annotations

import re

from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.pushurl import split

STILL = ("png", "jpg", "jpeg")
PLACEHOLDER = ("png", "jpg", "jpeg", "bmp", "gif", "webm")
MASK = ("png",)
LONGEST_URL = 512
"""Bytes; what the client API and the older REST API take. The limit of this API is not published."""

_COLOUR = re.compile(r"0[xX][0-9a-fA-F]{6}")
_URL = re.compile(r"[0-9a-zA-Z\-._~:/?#\[\]@!&()*+,%=;|]*")
_USUAL = re.compile(
    r"https?://[0-9A-Za-z.-]+(?::[0-9]+)?/[0-9a-zA-Z\-._~:/@!&()*+,%=;|]*[0-9a-zA-Z\-_~]\.([0-9A-Za-z]{2,5})"
)
_EXTENSION = re.compile(r"[^/]\.([0-9A-Za-z]{2,5})$")

COLOUR = rule(
    "colour-format",
    "error",
    "A colour is not written as 0xRRGGBB.",
    "{member} is {value!r}, but a colour is written 0xRRGGBB.",
    "Write for example 0xFF0000 for red.",
    "InvalidParameter",
)
CHARACTERS = rule(
    "image-url-characters",
    "error",
    "The address of a picture has characters that the service does not take: the picture is left out.",
    "{member} has {characters} in it, which the service does not take: the picture would be left out.",
    "Percent-encode these characters, or give the file another name.",
)
NO_ADDRESS = rule(
    "image-url-scheme",
    "error",
    "The address of a picture is no complete http or https address: the picture is left out.",
    "{member} is no complete http or https address: the picture would be left out.",
    "Put the picture on a web server and write its whole address, https://… .",
)
LONG = rule(
    "image-url-long",
    "warning",
    "The address of a picture is very long.",
    "{member} is {length} bytes long; it is assumed that the service takes {limit} at most, as older calls do.",
    "Use a shorter address.",
)
FORMAT = rule(
    "image-format",
    "warning",
    "A picture seems to be of a format that the service cannot show.",
    "{member} ends in .{extension}, but only {allowed} are shown here: the picture may be left out.",
    "Convert the picture to {wanted}.",
)


def check_colour(report: Report, at: str, member: str, value: str | None) -> None:
    """A colour is `0xRRGGBB`; empty is taken for not given."""
    if value and not _COLOUR.fullmatch(value):
        report.add(COLOUR, join(at, member), member=member, value=value)


def check_image_url(report: Report, at: str, member: str, url: str | None, formats: tuple[str, ...]) -> None:
    """Characters, scheme, length and ending of a picture's address; empty is taken for not given.

    No message repeats the address, which may be signed.
    """
    if not url:
        return
    usual = _USUAL.fullmatch(url) if len(url) <= LONGEST_URL else None
    if usual is not None and usual[1].lower() in formats:
        return  # almost every one
    if not _URL.fullmatch(url):
        strange = dict.fromkeys(char for char in url if not _URL.fullmatch(char))
        shown = " ".join("a space" if char == " " else char if char.isprintable() else "␀" for char in [*strange][:8])
        report.add(CHARACTERS, join(at, member), member=member, characters=shown)
    parts = split(url)
    if url[slice(*parts.scheme)].lower() not in ("http", "https") or parts.host[0] >= parts.host[1]:
        report.add(NO_ADDRESS, join(at, member), member=member)
        return
    if len(url) > LONGEST_URL // 4 and (length := len(url.encode("utf-8", "replace"))) > LONGEST_URL:
        report.add(LONG, join(at, member), member=member, length=length, limit=LONGEST_URL)
    ending = _EXTENSION.search(url, *parts.path)
    if ending and ending[1].lower() not in formats:
        allowed = ", ".join(formats)
        args = {"member": member, "extension": ending[1].lower(), "allowed": allowed, "wanted": formats[0]}
        report.add(FORMAT, join(at, member), **args)
