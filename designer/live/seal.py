"""What the journal may keep of a request: everything but its secrets.

A secret becomes `***` and a short keyed hash, so that "the same as before?" can be asked without knowing it.
The key lies beside the journal. A UserSig becomes `***` alone, since a fresh one for the same person means
the same. Secret is what `architecture.md` lists, and whatever in a member we do not know is named like one.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from designer.show.vault import MASK, TOKEN
from designer.trtc import pushurl
from designer.trtc.structures import StartPublishCdnStream, Structure

SEALED = re.compile(r"\*\*\*[0-9a-f]{12}")
_SECRET_NAME = re.compile(r"(?i)(usersig|secret|password|accesskey|credential|token|signature)$|secretkey")
_TOKEN_START = b"mixframe-secret-"
_SIGNATURE_NAME = "UserSig"

S = TypeVar("S", bound=Structure)


def load_key(folder: Path) -> bytes:
    """The key of this home's hashes, made on first use (mode 0600). Two processes may ask at once."""
    path = folder / "journal.key"
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return _whole_key(path)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(32))
    return _whole_key(path)


def _whole_key(path: Path) -> bytes:
    # A key cut short (a process killed while it wrote) still hashes; it only makes old hashes differ.
    return path.read_bytes().ljust(32, b"\0")


class Seal:
    """Requests without their secrets."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def hash(self, text: str) -> str:
        """Twelve hex digits that stand for a text, on this machine only."""
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:12]

    def body(self, request: Structure) -> bytes:
        """The request with every secret sealed, as JSON."""
        return json.dumps(_walk(request.to_dict(), "", self._text), ensure_ascii=False).encode()

    def request(self, request: S) -> S:
        """The request with every secret sealed."""
        return type(request).from_json(self.body(request))

    def destinations(self, request: StartPublishCdnStream) -> tuple[str, ...]:
        """A hash per CDN URL, the same for two URLs that push to one place (whatever their expiry)."""
        urls = [target.publish_cdn_url for target in request.publish_cdn_params or () if target.publish_cdn_url]
        return tuple(self.destination(url) for url in urls)

    def destination(self, url: str) -> str:
        """The hash that stands for where a URL pushes to."""
        return self.hash(_place_of(url))

    def rejoin(self, sealed: StartPublishCdnStream, wanted: StartPublishCdnStream) -> StartPublishCdnStream:
        """The sealed request with each secret that `wanted` still has in the same place put back.

        So what did not change compares as equal. Where `wanted` has a token nobody knows the secret of, the
        text around it decides.
        """
        return StartPublishCdnStream.from_json(json.dumps(self._rejoin(sealed.to_dict(), wanted.to_dict(), "")))

    def _rejoin(self, sealed: Any, wanted: Any, name: str) -> Any:
        if isinstance(sealed, dict) and isinstance(wanted, dict):
            return {
                key: self._rejoin(value, wanted[key], key) if key in wanted else value for key, value in sealed.items()
            }
        if isinstance(sealed, list) and isinstance(wanted, list):
            pairs = [self._rejoin(mine, theirs, name) for mine, theirs in zip(sealed, wanted, strict=False)]
            return pairs + sealed[len(pairs) :]
        if isinstance(sealed, str) and isinstance(wanted, str):
            again = self._text(name, wanted)
            if sealed == again or (TOKEN.search(wanted) and SEALED.sub(MASK, sealed) == SEALED.sub(MASK, again)):
                return wanted
        return sealed

    def _text(self, name: str, text: str) -> str:
        parts: list[str] = []
        at = 0
        for start, end in _secret_spans(name, text):
            secret = text[start:end]
            parts += text[at:start], MASK
            if not (TOKEN.search(secret) or secret.startswith(MASK) or name == _SIGNATURE_NAME):
                parts.append(self.hash(secret))
            elif SEALED.fullmatch(secret):
                parts.append(secret[len(MASK) :])
            at = end
        return TOKEN.sub(MASK, "".join(parts) + text[at:])


def unresolved(request: Structure) -> tuple[str, ...]:
    """JSON paths of secrets that are not there: a token or a mask stands in their place."""
    text = request.to_json()
    if MASK.encode() not in text and _TOKEN_START not in text:
        return ()
    return tuple(path for path, name, text in _strings(request.to_dict(), "", "") if _is_stand_in(name, text))


def _is_stand_in(name: str, text: str) -> bool:
    if TOKEN.search(text) or SEALED.search(text):
        return True
    return any(text[start:end] == MASK for start, end in _secret_spans(name, text))


@lru_cache(maxsize=512)
def _names_a_secret(name: str) -> bool:
    return _SECRET_NAME.search(name) is not None


def _secret_spans(name: str, text: str) -> list[tuple[int, int]]:
    if not text:
        return []
    if _names_a_secret(name):
        return [(0, len(text))]
    if name == "PublishCdnUrl":
        return pushurl.secret_spans(text)
    if "://" in text:
        # Stricter than what people are shown: here every query counts, signed or not.
        parts = pushurl.split(text)
        return [span for span in (parts.user_info, parts.query) if span[0] < span[1]]
    return []


def _walk(value: Any, name: str, change: Callable[[str, str], str]) -> Any:
    if isinstance(value, dict):
        return {key: _walk(member, key, change) for key, member in value.items()}
    if isinstance(value, list):
        return [_walk(member, name, change) for member in value]
    return change(name, value) if isinstance(value, str) else value


def _strings(value: Any, path: str, name: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _strings(member, f"{path}.{key}" if path else key, key)
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _strings(member, f"{path}[{index}]", name)
    elif isinstance(value, str):
        yield path, name, value


def _place_of(url: str) -> str:
    """Where a URL pushes to: host and path. Expiry and signature in the query do not make it another place."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{(parts.hostname or '').lower()}{parts.path.rstrip('/')}"
