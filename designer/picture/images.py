"""Remote pictures, once somebody has brought them here: a cache by URL, and what to call one that is not.

Nothing is fetched yet. `Images` is what the painter asks; who fetches puts the decoded picture in.
"""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from PySide6.QtGui import QImage


class Images:
    """Decoded pictures by URL, oldest dropped first."""

    def __init__(self, *, most: int = 64) -> None:
        self._pictures: dict[str, QImage] = {}
        self._most = most

    def get(self, url: str | None) -> QImage | None:
        """The picture of this URL, None where it is not here."""
        return self._pictures.get(url) if url else None

    def put(self, url: str, picture: QImage) -> None:
        """Keep a decoded picture. Raises ValueError for one that is empty."""
        if picture.isNull():
            raise ValueError("a picture without pixels")
        self._pictures.pop(url, None)
        self._pictures[url] = picture
        while len(self._pictures) > self._most:
            del self._pictures[next(iter(self._pictures))]


def file_name(url: str | None) -> str:
    """What people call the picture: the last part of the path, else the host. Never the query: it may be signed."""
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return unquote(parts.path.rsplit("/", 1)[-1]) or host
