"""An address of a proxy, as people type it: read into the one form it is kept in, its password apart."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from designer.trtc.errors import Unreadable

_FORM = "Write it as http://host:port or https://host:port."
_USUAL_PORT = {"http": 80, "https": 443}
_PLACE = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s/?#@\\:\[\]%<>\"^`{|}]*)(?::([^/?#@\[\]]*))?/?")


def read(text: str) -> tuple[str, str | None]:
    """(the address without a password, the password that stood in it). `host:port` is one of http.

    Raises Unreadable, without a word of the text: there may be a password anywhere in it.
    """
    before, mark, after = text.strip().partition("://")
    scheme, rest = (before.lower(), after) if mark else ("http", before)
    if scheme.startswith("socks"):
        raise Unreadable("SOCKS proxies cannot be used", hint=_FORM)
    if scheme not in _USUAL_PORT:
        raise Unreadable("This kind of proxy is not known", hint=_FORM)
    who, at, place = rest.rpartition("@")
    user, colon, password = who.partition(":")
    found = _PLACE.fullmatch(place)
    if found is None:
        raise Unreadable("This is no address of a proxy", hint=_FORM)
    host = _host(found[1])
    port = _port(found[2], _USUAL_PORT[scheme])
    if colon and password and not user:
        raise Unreadable("The address has a password but no user name", hint="Write it as http://name@host:port.")
    if any(char.isspace() or char in "/?#" or not char.isprintable() for char in user):
        raise Unreadable("The user name has characters that no address can hold", hint=_FORM)
    name = f"{quote(unquote(user), safe='')}@" if at and user else ""
    return f"{scheme}://{name}{host}:{port}", unquote(password) or None


def check_user(address: str) -> None:
    """Raises Unreadable where an address as it is kept names nobody whom a password could belong to."""
    if "@" not in address:
        raise Unreadable(
            "A password needs a user name, which stands in the address", hint="Write it as http://name@host:port."
        )


def _host(text: str) -> str:
    if not text:
        raise Unreadable("The address has no host", hint=_FORM)
    host = text.lower()
    if host.startswith("["):
        import ipaddress

        try:
            ipaddress.IPv6Address(host[1:-1])
        except ValueError:
            raise Unreadable("This is no address of a proxy", hint=_FORM) from None
        return host
    try:
        named = host.encode("idna")  # also refuses labels that are empty or too long
    except UnicodeError:
        raise Unreadable("This is no name of a host", hint=_FORM) from None
    return named.decode("ascii")


def _port(text: str | None, usual: int) -> int:
    if text is None:
        return usual
    if not (text.isascii() and text.isdigit()) or not 0 < int(text[:6]) < 65536:
        raise Unreadable("The port is no number from 1 to 65535", hint=_FORM)
    return int(text)
