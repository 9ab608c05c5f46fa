"""Remote pictures of the show in hand: fetched behind the window, shown when they come.

Asked for are the pictures that a show names which somebody opened or edited; those of the sample show that nobody
has asked for are not. A URL's secrets come out of the vault here and go nowhere but to the server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from designer import home
from designer.picture.decoding import Came
from designer.picture.fetching import Fetcher
from designer.picture.images import Images
from designer.picture.piccache import Cache
from designer.show.model import Show
from designer.show.pictures import Fetched, named

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

EDIT_MS = 250
"""After an edit: a URL that is being typed is not asked for letter by letter."""
NEWS_MS = 30
"""Pictures that come together are shown together."""


class Pictures(QObject):
    """Brings the pictures that the show names to canvas, thumbnails and findings."""

    came = Signal(str, object)
    """URL as it stands in the show, and a Came. Emitted on the fetcher's thread."""
    shown = Signal()
    """What has come is on the canvas and in the findings."""

    def __init__(self, window: MainWindow, *, allow_private: bool = False) -> None:
        """`allow_private`: ask servers inside a private network too; so does the setting `private_pictures`."""
        super().__init__(window)
        allow_private = allow_private or window.settings.get("private_pictures")
        self._window = window
        self._store = window.store
        self.images: Images = window.images
        self._asked: set[str] = set()
        self._fetcher = Fetcher(
            self.came.emit, cache=Cache(home.subfolder("cache") / "pictures"), allow_private=allow_private
        )
        self._later = self._timer(EDIT_MS, self._look)
        self._news = self._timer(NEWS_MS, self._show_news)
        self.came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._store.opened.connect(self._on_opened)
        self._store.committed.connect(self._on_committed)

    def begin(self, *, opened: bool) -> None:
        """After the first paint. `opened`: whether somebody asked for this show; else its pictures are left alone."""
        if opened:
            self._look()
        else:
            self._asked.update(_urls(self._store.truth))

    def fetch_again(self) -> None:
        """Ask for all pictures of the show once more: what was broken may have been mended."""
        self._asked.clear()
        self._look()

    def allow_private(self, allowed: bool) -> None:
        """Ask servers inside a private network too, or no longer; remembered. What was refused for it is asked for."""
        if self._window.settings.set("private_pictures", allowed):
            self._fetcher.allow_private = allowed
            if allowed:
                facts = {url: self.images.fact(url) for url in self._asked}
                self._asked -= {url for url, fact in facts.items() if fact is not None and fact.problem is not None}
                self._look()

    def end(self) -> None:
        """Give up what is under way."""
        self._later.stop()
        self._news.stop()
        self.came.disconnect(self._on_came)
        self._fetcher.close()

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _on_opened(self) -> None:
        self._asked.clear()  # what was broken may have been mended
        self._later.start()

    def _on_committed(self, show: Show) -> None:
        if not _urls(show) <= self._asked:
            self._later.start()

    def _look(self) -> None:
        vault = self._store.vault
        new = [url for url in _urls(self._store.truth) - self._asked if not any(vault.missing(url))]
        self._asked.update(new)
        self._fetcher.ask((url, vault.reveal(url)) for url in sorted(new))

    def _on_came(self, url: str, came: Came) -> None:
        facts: Fetched = came.facts
        if came.picture is not None:
            self.images.put(url, came.picture, facts)
        else:
            self.images.tell(url, facts)
        self._window.preflight.fetched[self._store.vault.reveal(url)] = facts
        self._news.start()

    def _show_news(self) -> None:
        self._window.canvas.canvas_scene.show_pictures()
        self._window.canvas.viewport().update()
        self._window.looks.forget_pictures()
        self._window.preflight.check_now()
        self.shown.emit()


def _urls(show: Show) -> set[str]:
    return {url for look in show.looks for _, url in named(look)}
