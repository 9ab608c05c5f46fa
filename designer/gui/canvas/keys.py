"""What plain keys do on the canvas: nudge, resize, edit, leave a mode, and change places with a neighbour.

Chords are actions (`actions.py`); these are the keys that mean something by what is going on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from designer.gui.canvas import words
from designer.gui.canvas.gestures import Modifiers
from designer.show import edits
from designer.show.geometry import item_rect
from designer.show.model import Item, Tile, find_item, items_of

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys(QObject):
    """The keys of one view, and whether the next arrow changes places."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._store = view.store
        self._store.selection_changed.connect(self._on_selection_changed)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key; says whether it meant something."""
        view, store = self._view, self._store
        key, modifiers = event.key(), event.modifiers() & ~Modifiers.KeypadModifier
        if key == Qt.Key.Key_Escape and view.cancel_gesture():
            return True
        if view.busy:
            return True
        if view.crop is not None:
            # Keys that belong to no mode still zoom, pan with space and run chords.
            return view.crop.key(event)
        if key == Qt.Key.Key_Escape:
            if self._view.swapping is not None:
                self._disarm()
            else:
                store.select(())
            return True
        arrow = ARROWS.get(Qt.Key(key))
        if self._view.swapping is not None and arrow is not None and not modifiers:
            self._swap_towards(arrow)
            return True
        selected = store.selection
        if arrow is not None and selected and not modifiers & Modifiers.AltModifier:
            step = 10 if modifiers & Modifiers.ShiftModifier else 1
            self._nudge(arrow[0] * step, arrow[1] * step, grow=bool(modifiers & Modifiers.ControlModifier))
            return True
        if key in _ENTER and not modifiers and len(selected) == 1:
            view.activate(selected[0])
            return True
        return False

    def _nudge(self, dx: int, dy: int, *, grow: bool) -> None:
        store, ids = self._store, self._store.selection
        whose = ",".join(ids)
        if grow:
            show = edits.grow_items(store.truth, store.look_id, ids, dx, dy)
            store.apply(self.tr("Resize"), show, merge=f"grow {whose}")
        else:
            show = edits.nudge_items(store.truth, store.look_id, ids, dx, dy)
            store.apply(self.tr("Nudge"), show, merge=f"nudge {whose}")

    # Changing places

    def swap(self) -> None:
        """Exchange the people of two selected tiles; of one with the neighbour that the next arrow points at."""
        store, view = self._store, self._view
        if view.busy or view.crop is not None:
            return
        tiles = [item for item in self._chosen() if isinstance(item, Tile) and not item.locked]
        if len(tiles) == 2:
            self._swap(tiles[0].id, tiles[1].id)
        elif len(tiles) == 1 and len(store.selection) == 1:
            if self._view.swapping is not None:
                self._disarm()
                return
            self._view.swapping = tiles[0].id
            view.notice(self.tr("Change places with whom? Press an arrow, or Esc."))
            view.refresh()

    def _chosen(self) -> list[Item]:
        look = self._store.look
        here = {item.id for item in items_of(look)}
        return [find_item(look, item_id) for item_id in self._store.selection if item_id in here]

    def _swap_towards(self, arrow: tuple[int, int]) -> None:
        one, self._view.swapping = self._view.swapping, None
        look = self._store.look
        if one is None:
            return
        start = QPointF(*item_rect(find_item(look, one)).centre)
        best: tuple[float, str] | None = None
        for tile in look.tiles or ():
            if tile.id == one or tile.hidden or tile.locked:
                continue
            way = QPointF(*item_rect(tile).centre) - start
            ahead = way.x() * arrow[0] + way.y() * arrow[1]
            aside = abs(way.x() * arrow[1]) + abs(way.y() * arrow[0])
            # What lies more aside than ahead lies in another direction.
            if ahead > 0 and aside <= 2 * ahead and (best is None or ahead + 2 * aside < best[0]):
                best = ahead + 2 * aside, tile.id
        if best is None:
            self._view.notice(self.tr("Nobody to change places with on that side."))
            self._view.refresh()
            return
        self._swap(one, best[1])

    def _swap(self, one: str, other: str) -> None:
        store, view = self._store, self._view
        look = store.look
        names = [words.name_of(store.show, look, find_item(look, item_id)) for item_id in (one, other)]
        show = edits.swap_tiles(store.truth, store.look_id, one, other)
        if store.apply(self.tr("Swap people"), show):
            view.speaker.add(self.tr("{one} and {other} changed places").format(one=names[0], other=names[1]))

    def _disarm(self) -> None:
        self._view.swapping = None
        self._view.refresh()

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._view.swapping = None
