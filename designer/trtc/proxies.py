"""Which proxy is in effect on the way to an address: the one place that decides it, for all that leaves this machine.

The settings say whether it is the system's (as the client's HTTP library would choose it), none, or one of our own.
The window tells what is set in it; elsewhere the settings file is read. The password of an own proxy is in the keyring,
or in the memory of this process where no keyring works; never in the settings.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from designer import home
from designer.trtc import credentials, proxyaddress
from designer.trtc.errors import DesignerError, NotReached

_KINDS = ("http", "https", "socks5", "socks5h")
KEYRING = "keyring"
HELD = "held"
"""Where the password of an own proxy is, in the settings: in the keyring, or held by the run that it was entered in."""


class Choice(NamedTuple):
    """What the settings say: "system", "none" or "own"; the own address without its password, and where that is."""

    kind: str = "system"
    address: str = ""
    password: str = ""


class Proxy(NamedTuple):
    """A proxy in effect. `url` may hold a password and is for connecting only; `shown` is for people."""

    url: str
    shown: str
    source: str
    problem: NotReached | None = None
    """Where it cannot be used; then every call to the cloud fails before it leaves."""

    @property
    def tls(self) -> bool:
        """Whether the way to the proxy itself is encrypted."""
        return self.url.startswith("https:")

    def __repr__(self) -> str:
        return f"Proxy({self.shown!r}, from {self.source!r})"


_told: Choice | None = None
_held: dict[str, str] = {}
"""Own addresses and their passwords, where no keyring took them."""
_read: dict[str, str] = {}
"""The same, as the keyring has said: it is slow to ask."""


def choose(choice: Choice) -> None:
    """What is set in this process counts from the next call on, written or not."""
    global _told
    _told = choice


def chosen() -> Choice:
    """What is set: in this process, else in the settings file. May block on the disk."""
    if _told is not None:
        return _told
    try:
        kept = home.read_settings(home.home() / home.SETTINGS) or {}
    except OSError:
        return Choice()
    words = (kept.get(name) for name in ("proxy", "proxy_address", "proxy_password"))
    kind, address, password = (word if isinstance(word, str) else "" for word in words)
    return Choice(kind, address, password)


def in_effect(url: str, found: Mapping[str, str] | None = None) -> Proxy | None:
    """The proxy on the way to a URL, None where there is none. May block on disk and keyring: call it in a thread.

    `found`: the system's, as `getproxies`, which is asked otherwise.
    """
    choice = chosen()
    if choice.kind == "none":
        return None
    if choice.kind == "own":
        return None if _is_here(urlsplit(url).hostname or "") else _own(choice)
    return _of_system(url, found)


def password_of(address: str) -> str | None:
    """The password of an own proxy, None where there is none. May block on the keyring."""
    known = _held.get(address) or _read.get(address)
    if known is None:
        known = credentials.proxy_password(address)
        if known is not None:
            _read[address] = known
    return known


def keep_password(address: str, password: str | None) -> str:
    """Keep the password of an own proxy, or forget it (None). Says where it is: KEYRING, HELD or nowhere. May block."""
    _held.pop(address, None)
    _read.pop(address, None)
    try:
        credentials.keep_proxy_password(address, password)
    except DesignerError:
        if password is None:
            return ""
        _held[address] = password
        return HELD
    if password is None:
        return ""
    _read[address] = password
    return KEYRING


def is_held(address: str) -> bool:
    """Whether the password is in the memory of this process only."""
    return address in _held


def ask_again() -> None:
    """A proxy has refused what we said: another window may have put another password into the keyring."""
    _read.clear()


def _own(choice: Choice) -> Proxy:
    source = "the settings"
    try:
        address, inside = proxyaddress.read(choice.address)
    except DesignerError:
        inside = ""
    if inside is not None:  # the file was written by hand: what cannot be read is not repeated
        problem = NotReached(
            "The settings hold no address of a proxy", hint="Enter it in the window: Settings, Network."
        )
        return Proxy("", "", source, problem)
    parts = urlsplit(address)
    user = unquote(parts.username or "")
    place = parts.netloc.rpartition("@")[2]
    shown = f"{parts.scheme}://{'***@' if user else ''}{place}"
    if not choice.password:
        return Proxy(address, shown, source)
    password = password_of(address)
    if password is None:
        problem = NotReached(
            "The password of the proxy is not at hand", hint="Enter it again in the window: Settings, Network."
        )
        return Proxy("", shown, source, problem)
    return Proxy(f"{parts.scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{place}", shown, source)


def _is_here(host: str) -> bool:
    """Whether a host is this machine, which no proxy leads to."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    import ipaddress

    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _of_system(url: str, found: Mapping[str, str] | None) -> Proxy | None:
    if found is None:
        from urllib.request import getproxies  # slow to import

        found = getproxies()
    to = urlsplit(url)
    scheme = next((scheme for scheme in (to.scheme, "all") if found.get(scheme)), None)
    if scheme is None or _excepted(to.scheme, to.hostname or "", found.get("no", "")):
        return None
    named = found[scheme]
    named = named if "://" in named else f"http://{named}"
    return Proxy(named, *_judged(named, _source(scheme)))


def _judged(named: str, source: str) -> tuple[str, str, NotReached | None]:
    """(shown, source, problem). Nothing of an address that cannot be read is repeated: where its password is, is unknown."""
    unreadable = ("", source, NotReached(f"{source} holds no address of a proxy", hint="Correct or unset it."))
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
        what = NotReached(
            f"{source} names a kind of proxy that Mixframe does not know", hint="Those of http and https work."
        )
        return "", source, what
    host = f"[{host}]" if ":" in host else host
    secret = "***@" if "@" in parts.netloc else ""
    shown = f"{parts.scheme}://{secret}{host}" + (f":{port}" if port is not None else "")
    if parts.scheme.startswith("socks") and not _knows_socks():
        what = NotReached(
            f"{source} names a SOCKS proxy, which Mixframe cannot use", hint="Those of http and https work."
        )
        return shown, source, what
    return shown, source, None


def _knows_socks() -> bool:
    import importlib.util

    return importlib.util.find_spec("socksio") is not None


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
    import ipaddress

    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost"
    return True
