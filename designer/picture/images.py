"""Remote pictures by URL: the painter's shelf, which holds what `fetching` brought. The painter never waits."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from PySide6.QtGui import QImage

from designer.show.pictures import Fetched, Use, trouble


class Images:
    """Decoded pictures by URL, as it stands in the document; oldest dropped first."""

    def __init__(self, *, most: int = 64) -> None:
        self._pictures: dict[str, QImage] = {}
        self._facts: dict[str, Fetched] = {}
        self._versions: dict[str, int] = {}
        self._most = most
        self.count = 0
        """Grows with all news."""

    def get(self, url: str | None, use: Use | None = None) -> QImage | None:
        """The picture of this URL; None where it is not here, or not good for this use."""
        if not url or (use is not None and self.is_broken(url, use)):
            return None
        return self._pictures.get(url)

    def put(self, url: str, picture: QImage, facts: Fetched | None = None) -> None:
        """Keep a decoded picture. Raises ValueError for one that is empty."""
        if picture.isNull():
            raise ValueError("a picture without pixels")
        self._pictures.pop(url, None)
        self._pictures[url] = picture
        self.tell(url, facts)
        while len(self._pictures) > self._most:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._facts.pop(oldest, None)

    def tell(self, url: str, facts: Fetched | None) -> None:
        """Keep what came of a URL; a problem takes the picture away that was here."""
        self._facts.pop(url, None)
        if facts is not None:
            self._facts[url] = facts
            if facts.problem is not None:
                self._pictures.pop(url, None)
        self.count += 1
        self._versions[url] = self.count

    def copy(self) -> Images:
        """The same pictures on a shelf of its own: to paint from on another thread."""
        other = Images(most=self._most)
        other._pictures, other._facts = dict(self._pictures), dict(self._facts)
        other._versions, other.count = dict(self._versions), self.count
        return other

    def fact(self, url: str | None) -> Fetched | None:
        """What came of a URL, None where nobody has asked yet."""
        return self._facts.get(url) if url else None

    def is_broken(self, url: str | None, use: Use) -> bool:
        """Whether this picture will be missing on air in this use, as far as is known."""
        facts = self.fact(url)
        found = trouble(use, facts) if facts is not None else None
        return found is not None and found.missing

    def is_out_of_reach(self, url: str | None) -> bool:
        """Whether this machine could not fetch the picture, or not this time: what is shown may be old, or a sheet."""
        facts = self.fact(url)
        return facts is not None and facts.problem is None and facts.unreached is not None

    def version(self, url: str | None) -> int:
        """Another number after each news of a URL, 0 before the first."""
        return self._versions.get(url, 0) if url else 0


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
