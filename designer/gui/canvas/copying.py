"""Copy and paste: of items, of their geometry, of their style, and of a whole request.

The clipboard's text never holds a secret. Within one window nothing is lost by that: what was copied here is
remembered beside the text, and pasted as it was while the clipboard still holds that text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from designer.gui.canvas import clipboard
from designer.show import edits
from designer.show.edits import Style
from designer.show.geometry import item_rect, with_rect
from designer.show.model import Item, find_look, items_of
from designer.show.vault import Vault

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

STEP = 16
"""How far a paste lies from a place that is taken, in output pixels."""


class Copying(QObject):
    """What the actions of the clipboard do, on the selection of one view."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._store = view.store
        self._own: tuple[str, Vault, tuple[Item, ...] | Style] | None = None
        """What was copied here last: the text of the clipboard, the vault its tokens are of, the thing itself."""

    def chosen(self) -> list[Item]:
        """The selected items, in list order."""
        store = self._store
        return [item for item in items_of(find_look(store.truth, store.look_id)) if item.id in store.selection]

    # Items

    def copy(self, items: Sequence[Item]) -> None:
        """Put the items into the clipboard."""
        if items:
            self._put(clipboard.to_text(items), tuple(items))

    def paste(self) -> None:
        """Take from the clipboard what it holds: items into the look, or a whole request in place of the show."""
        store, text = self._store, QGuiApplication.clipboard().text()
        own = self._remembered(text)
        try:
            items = own if isinstance(own, tuple) else clipboard.sealed(clipboard.from_text(text), store.vault)
        except ValueError:
            if clipboard.is_body(text):
                self._view.document_pasted.emit(text)
            else:
                self._say(self.tr("The clipboard holds no tiles or watermarks, and no request."))
            return
        taken = {item_rect(item) for item in items_of(find_look(store.truth, store.look_id))}
        if any(item_rect(item) in taken for item in items):
            items = tuple(with_rect(item, item_rect(item).moved(STEP, STEP)) for item in items)
        show, ids = edits.paste_items(store.truth, store.look_id, items)
        store.apply(self.tr("Paste"), show, select=ids)

    # Geometry and style

    def copy_geometry(self) -> None:
        """Put places and sizes of the selection into the clipboard, in the order of selecting."""
        here = {item.id: item_rect(item) for item in self.chosen()}
        rects = [here[id_] for id_ in self._store.selection if id_ in here]
        if rects:
            QGuiApplication.clipboard().setText(clipboard.geometry_text(rects))

    def paste_geometry(self) -> None:
        """Put the selected items where the copied ones were: the first where the first was, and so on.

        One place is for all of them; where there are more items than places, the rest stay.
        """
        store = self._store
        try:
            rects = clipboard.geometry_from(QGuiApplication.clipboard().text())
        except ValueError:
            self._say(self.tr("The clipboard holds no geometry: copy one with Ctrl+Shift+C."))
            return
        ids = store.selection
        places = dict.fromkeys(ids, rects[0]) if len(rects) == 1 else dict(zip(ids, rects, strict=False))
        store.apply(self.tr("Paste geometry"), edits.set_rects(store.truth, store.look_id, places))

    def copy_style(self) -> None:
        """Put the style of the key item, the one selected last, into the clipboard."""
        here = {item.id: item for item in self.chosen()}
        key = next((id_ for id_ in reversed(self._store.selection) if id_ in here), None)
        if key is not None:
            style = edits.style_of(here[key])
            self._put(clipboard.style_text(style), style)

    def paste_style(self) -> None:
        """Give the selected items the style in the clipboard; those of another kind stay as they are."""
        store, text = self._store, QGuiApplication.clipboard().text()
        own = self._remembered(text)
        try:
            if isinstance(own, tuple):
                own = edits.style_of(own[0])
            style = own if own is not None else clipboard.style_from(text, store.vault)
        except ValueError:
            self._say(self.tr("The clipboard holds no style: copy one with Ctrl+Alt+C."))
            return
        show = edits.set_style(store.truth, store.look_id, store.selection, style)
        store.apply(self.tr("Paste style"), show)

    def _put(self, text: str, what: tuple[Item, ...] | Style) -> None:
        self._own = (text, self._store.vault, what)
        QGuiApplication.clipboard().setText(text)

    def _remembered(self, text: str) -> tuple[Item, ...] | Style | None:
        """What was copied here, if that is what the clipboard holds and the secrets are still at hand."""
        if self._own is not None and self._own[0] == text and self._own[1] is self._store.vault:
            return self._own[2]
        return None

    def _say(self, text: str) -> None:
        self._view.notice(text)
