"""Which proxy calls to the cloud go through, told without its password: as the client's HTTP library chooses it."""

from __future__ import annotations

import importlib.util
import ipaddress
import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies

_KINDS = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy in effect. `url` may hold a password and is for connecting only; `shown` is for people."""

    url: str
    shown: str
    source: str
    problem: str | None = None
    """A sentence where it cannot be used; then every call to the cloud fails before it leaves."""


def in_effect(url: str, found: Mapping[str, str] | None = None) -> Proxy | None:
    """The proxy on the way to a URL, None where there is none. `found`: as `getproxies`, which is asked otherwise."""
    found = getproxies() if found is None else found
    to = urlsplit(url)
    scheme = next((scheme for scheme in (to.scheme, "all") if found.get(scheme)), None)
    if scheme is None or _excepted(to.scheme, to.hostname or "", found.get("no", "")):
        return None
    named = found[scheme]
    named = named if "://" in named else f"http://{named}"
    return Proxy(named, *_judged(named, _source(scheme)))


def _judged(named: str, source: str) -> tuple[str, str, str | None]:
    """(shown, source, problem). Nothing of an address that cannot be read is repeated: where its password is, is unknown."""
    unreadable = ("", source, f"{source} holds no address of a proxy: correct or unset it")
    try:
        parts = urlsplit(named)
        host, port = parts.hostname, parts.port
    except ValueError:
        return unreadable
    if (
        not host
        or any(mark in host for mark in "/?#@\\ ")
        or parts.path not in ("", "/")
        or parts.query
        or parts.fragment
    ):
        return unreadable
    if parts.scheme not in _KINDS:
        return "", source, f"{source} names a kind of proxy that Mixframe does not know: http and https work"
    host = f"[{host}]" if ":" in host else host
    secret = "***@" if "@" in parts.netloc else ""
    shown = f"{parts.scheme}://{secret}{host}" + (f":{port}" if port is not None else "")
    if parts.scheme.startswith("socks") and importlib.util.find_spec("socksio") is None:
        return shown, source, f"{source} names a SOCKS proxy, which Mixframe cannot use: http and https work"
    return shown, source, None


def _source(scheme: str) -> str:
    name = f"{scheme}_proxy"
    there = (variable for variable in (name, name.upper()) if os.environ.get(variable))
    return next(there, "the system's settings")


def _excepted(scheme: str, host: str, exceptions: str) -> bool:
    """Whether NO_PROXY names this host, or a domain that it is in."""
    for name in (part.strip().lower() for part in exceptions.split(",")):
        if name == "*":
            return True
        kind, _, bare = name.rpartition("://")
        if kind not in ("", "all", scheme) or not bare:
            continue
        if host == bare or (not kind and not _is_address(bare) and host.endswith(f".{bare.lstrip('.')}")):
            return True
    return False


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost"
    return True
