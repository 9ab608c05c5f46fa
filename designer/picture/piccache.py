"""Pictures kept between sessions, by a keyed hash of their URL: no file name, and no file, says what was asked for.

Beside each file stands what the server gave to ask again with (ETag, Last-Modified), nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

MOST_FILES = 256


class Kept(NamedTuple):
    """A picture in the cache: its bytes, and the headers to ask with whether it still holds."""

    data: bytes
    validators: dict[str, str]


class Cache:
    """A folder of pictures. What cannot be read or written is as if it were not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key: bytes | None = None

    def read(self, url: str) -> Kept | None:
        """What is kept of this URL."""
        path = self._path(url)
        try:
            data = path.read_bytes()
            validators = json.loads(path.with_suffix(".json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(validators, dict):
            return None
        return Kept(data, {str(name): str(value) for name, value in validators.items()})

    def write(self, url: str, data: bytes, headers: dict[str, str]) -> None:
        """Keep the bytes of a URL with what the server gave to ask again with."""
        validators = {}
        if etag := headers.get("etag"):
            validators["If-None-Match"] = etag
        if modified := headers.get("last-modified"):
            validators["If-Modified-Since"] = modified
        path = self._path(url)
        with suppress(OSError):
            # The validators last: without them the bytes do not count.
            path.with_suffix(".json").unlink(missing_ok=True)
            _write(path, data)
            _write(path.with_suffix(".json"), json.dumps(validators).encode())
            self._tidy()

    def _path(self, url: str) -> Path:
        if self._key is None:
            self._key = self._make_key()
        return self._folder / f"{hmac.new(self._key, url.encode(), hashlib.sha256).hexdigest()}.picture"

    def _make_key(self) -> bytes:
        path = self._folder / "key"
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileExistsError):
                descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(secrets.token_bytes(32))
            key = path.read_bytes()
            if len(key) == 32:
                return key
        return secrets.token_bytes(32)  # good for this session

    def _tidy(self) -> None:
        """Keep the newest files."""
        files = sorted(self._folder.glob("*.picture"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[MOST_FILES:]:
            path.unlink(missing_ok=True)
            path.with_suffix(".json").unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    spare = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    spare.replace(path)
