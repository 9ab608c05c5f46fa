"""Which edits of the selection are possible now, and why the others are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from designer.gui.possible import allow
from designer.gui.store import ShowStore
from designer.show.geometry import mark_kind
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import Item, Tile

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

_LOCKED_TOO = ("copy", "copy_geometry", "copy_style", "lock", "hide", "duplicate", "zoom_to_selection")
"""What can be done to locked items."""


class EditsPossible(QObject):
    """Keeps the actions of a view in step. `needs`: how many items each wants selected; `shapes`: those that keep a shape."""

    def __init__(self, store: ShowStore, view: CanvasView, actions: Mapping[str, QAction]) -> None:
        super().__init__(view)
        self._store = store
        self._view = view
        self._actions = actions
        self.needs: dict[str, int] = {}
        self.shapes: list[QAction] = []

    def show(self, chosen: Sequence[Item]) -> None:
        """Say what is possible with these items, the ones that are selected."""
        free = sum(not item.locked for item in chosen)
        for name, needs in self.needs.items():
            have = len(chosen) if name in _LOCKED_TOO else free
            why = "" if have >= needs else self._lacks(needs, locked=len(chosen) >= needs)
            allow(self._actions[name], why)
        self._show_pictures(chosen)
        lock, hide = self._actions["lock"], self._actions["hide"]
        lock.setChecked(bool(chosen) and free == 0)
        hide.setChecked(bool(chosen) and all(item.hidden for item in chosen))

    def _lacks(self, needs: int, *, locked: bool) -> str:
        """Why an action that needs so many items cannot be done."""
        if locked:
            return self.tr("What is selected is locked: unlock it first.")
        if needs == 1:
            return self.tr("Select something first.")
        if needs == 2:
            return self.tr("Select at least two items first.")
        return self.tr("Select at least three items first.")

    def _show_pictures(self, chosen: Sequence[Item]) -> None:
        """What is possible with what is shown: crop, shape, who, and the kind of the layout."""
        actions, cropping = self._actions, self._view.crop is not None
        tiles = [item for item in chosen if isinstance(item, Tile) and not item.locked]
        alone = len(chosen) == len(tiles)
        one = alone and len(tiles) == 1 and not tiles[0].hidden
        allow(actions["crop"], "" if cropping or one else self.tr("Select one tile that is neither locked nor hidden."))
        actions["crop"].setChecked(cropping)
        cropped = any(tile.layout.custom_crop is not None for tile in tiles)
        allow(actions["reset_crop"], "" if cropped else self.tr("Select a tile that is cropped."))
        if cropping:
            allow(actions["swap"], self.tr("End cropping first."))
        else:
            swaps = alone and len(tiles) in (1, 2)
            allow(actions["swap"], "" if swaps else self.tr("Select one tile, or two, and nothing else."))
        for action in self.shapes:
            allow(action, "" if tiles else self.tr("Select a tile that is not locked."))
            action.setChecked(bool(tiles) and all(tile.ratio == action.data() for tile in tiles))
        look = self._store.look
        placed = look.video is not None and layout_mode(look) != CUSTOM
        allow(actions["make_custom"], "" if placed else self.tr("The look has tiles of its own already."))
        text = len(chosen) == 1 and not isinstance(chosen[0], Tile) and mark_kind(chosen[0].params) == "text"
        allow(actions["bake_text"], "" if text else self.tr("Select one text."))
