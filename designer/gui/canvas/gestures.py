"""What a press on the canvas can become: a move, a resize, a marquee. State machines outside the items.

Each begins with the truth of the store and makes every preview from it, so a drag there and back ends where
it began, to the pixel. `end` commits one undo entry or none, `cancel` leaves everything as it was.
Points are output pixels as floats.
"""

from __future__ import annotations

from typing import Literal, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from designer.gui.canvas.drops import Swap, Zones
from designer.gui.canvas.guides import SWAP
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.geometry import (
    ALL_KINDS,
    SMALLEST,
    Frame,
    Guide,
    Handle,
    Kind,
    Rect,
    SnapTargets,
    bounds,
    frame_size,
    item_rect,
    leeway,
    resized,
    scaled,
    snap_move,
    snap_resize,
)
from designer.show.model import Item, Show, Tile, find_look, items_of

Modifiers = Qt.KeyboardModifier

Copied = tuple[tuple[str, ...], tuple[str, ...]]
"""Ids of originals, ids of their copies."""

TOLERANCE = 6.0
"""How near things snap, in screen pixels, unless the settings say otherwise."""


class Gesture(Protocol):
    """One press that became something."""

    guides: tuple[Guide, ...]
    marquee: QRectF | None
    swap: Swap | None
    """Where the dragged tile would change places with another."""

    def move(self, at: QPointF, modifiers: Modifiers, tolerance: float) -> bool:
        """The pointer is here now; says whether that changes anything one sees.

        `tolerance` is how near things snap, in output pixels.
        """

    def end(self) -> None:
        """Done: one undo entry, or none where nothing changed."""

    def cancel(self) -> None:
        """As if it had never begun."""


class Move:
    """Items follow the pointer. Shift keeps to one axis, Ctrl holds snapping off, Alt leaves a copy behind.

    One tile that is dropped on the round handle in the middle of another changes places with it; Ctrl holds that
    off too.
    """

    marquee: QRectF | None = None

    def __init__(
        self,
        store: ShowStore,
        ids: tuple[str, ...],
        start: QPointF,
        *,
        kinds: frozenset[Kind] = ALL_KINDS,
        snap_px: float = TOLERANCE,
    ) -> None:
        self.guides: tuple[Guide, ...] = ()
        self.swap: Swap | None = None
        self.copied: Copied | None = None
        """Ids of the originals and of their copies, where it ended as a copy."""
        self._snap_px = snap_px
        self._store = store
        self._base: Show = store.truth
        self._look_id = store.look_id
        self._items = _movable(self._base, self._look_id, ids)
        self._ids = tuple(item.id for item in self._items)
        rects = [item_rect(item) for item in self._items]
        self._stood = tuple(zip(self._ids, rects, strict=True))
        self._box = bounds(rects)
        self._others = _standing(self._base, self._look_id, self._ids, kinds)
        self._frame = frame_size(self._base)
        self._leeway = leeway(rects, self._frame)
        self._from = (start.x(), start.y())
        self._moved = (0, 0)
        self._how: tuple[bool, str | None] = (False, None)
        """Whether a copy is dragged, and with which tile places are changed."""
        one = self._items[0] if len(self._items) == 1 else None
        self._zones = (
            Zones(find_look(self._base, self._look_id), but=one.id, assume=store.assume)
            if isinstance(one, Tile)
            else None
        )

    def move(self, at: QPointF, modifiers: Modifiers, tolerance: float) -> bool:
        # Of every mouse move this is the floor, and flags of PySide are slow: they are looked at where any is set.
        x, y = at.x(), at.y()
        dx, dy = round(x - self._from[0]), round(y - self._from[1])
        shift = ctrl = copy = False
        if modifiers != Modifiers.NoModifier:
            shift = bool(modifiers & Modifiers.ShiftModifier)
            ctrl = bool(modifiers & Modifiers.ControlModifier)
            copy = bool(modifiers & Modifiers.AltModifier)
        if shift:
            dx, dy = (dx, 0) if abs(dx) >= abs(dy) else (0, dy)
        left, right, up, down = self._leeway
        dx = left if dx < left else right if dx > right else dx
        dy = up if dy < up else down if dy > down else dy
        guides: tuple[Guide, ...] = ()
        other = swap = None
        if not ctrl:
            if self._zones is not None and not copy:
                swap = self._zones.swap_at(x, y, tolerance * SWAP / self._snap_px)
                other = swap.tile_id if swap is not None and swap.on_it else None
            snap = snap_move(self._box, dx, dy, self._others, self._frame, tolerance)
            across, along = left <= snap.dx <= right, up <= snap.dy <= down
            if across and along:
                dx, dy, guides = snap
            elif across or along:
                # What would leave the frame on one axis is held there; the other one snaps all the same.
                dx, dy = (snap.dx, dy) if across else (dx, snap.dy)
                guides = tuple(guide for guide in snap.guides if guide.axis == ("x" if across else "y"))
        if other is not None:
            guides = ()
        moved, how = (dx, dy), (copy, other)
        same = moved == self._moved and how == self._how
        if same and swap == self.swap and guides == self.guides:
            return False
        self.swap, self.guides = swap, guides
        if same:
            return True
        self._moved, self._how = moved, how
        if copy or other is not None or moved == (0, 0):
            self._store.preview(self._made())
        else:
            places = {item_id: Rect(x + dx, y + dy, w, h) for item_id, (x, y, w, h) in self._stood}
            self._store.preview_moved(places, self._made)
        return True

    def _made(self) -> Show:
        base, look_id, (copy, other) = self._base, self._look_id, self._how
        self.copied = None
        if other is not None:
            return edits.swap_tiles(base, look_id, self._ids[0], other)
        if not copy:
            return edits.move_items(base, look_id, self._ids, *self._moved)
        if self._moved == (0, 0):
            return base
        show, copies = edits.duplicate_items(base, look_id, self._ids, *self._moved)
        self.copied = self._ids, copies
        return show

    def end(self) -> None:
        self.guides = ()
        self.swap = None
        say = QCoreApplication.translate
        copy, other = self._how
        if other is not None:
            self._store.apply(say("Gesture", "Swap people"), self._made(), select=(other,))
        elif copy:
            show = self._made()
            self._store.apply(say("Gesture", "Duplicate"), show, select=self.copied[1] if self.copied else None)
        else:
            self._store.apply(_named(self._items, "move"), self._store.show)

    def cancel(self) -> None:
        self.guides = ()
        self.swap = None
        self._store.cancel_preview()


class Resize:
    """A handle follows the pointer. Shift keeps the ratio, Alt the centre, Ctrl holds snapping off.

    A tile that keeps its shape does so without Shift.
    """

    marquee: QRectF | None = None
    swap: Swap | None = None

    def __init__(
        self,
        store: ShowStore,
        ids: tuple[str, ...],
        handle: Handle,
        start: QPointF,
        *,
        kinds: frozenset[Kind] = ALL_KINDS,
    ) -> None:
        self.guides: tuple[Guide, ...] = ()
        self._store = store
        self._base: Show = store.truth
        self._look_id = store.look_id
        self._items = _movable(self._base, self._look_id, ids)
        self._ids = tuple(item.id for item in self._items)
        self._handle = handle
        self._rects = {item.id: item_rect(item) for item in self._items}
        self._box = bounds(list(self._rects.values()))
        self._others = _standing(self._base, self._look_id, self._ids, kinds)
        self._frame = frame_size(self._base)
        self._start = start
        self._places: dict[str, Rect] | None = None
        """Where the items are now; None while none has been resized."""
        self._shaped = any(isinstance(item, Tile) and item.ratio is not None for item in self._items)

    def move(self, at: QPointF, modifiers: Modifiers, tolerance: float) -> bool:
        dx, dy = round(at.x() - self._start.x()), round(at.y() - self._start.y())
        ratio = self._shaped or bool(modifiers & Modifiers.ShiftModifier)
        centre = bool(modifiers & Modifiers.AltModifier)
        guides: tuple[Guide, ...] = ()
        if not modifiers & Modifiers.ControlModifier:
            snap = snap_resize(self._box, self._handle, dx, dy, self._others, self._frame, tolerance, keep_ratio=ratio)
            dx, dy, guides = snap.dx, snap.dy, snap.guides
        if centre:
            places = self._from_centre(dx, dy, ratio)
        else:
            places = resized(self._rects, self._handle, dx, dy, self._frame, keep_ratio=ratio)
        same = places == self._places
        if same and guides == self.guides:
            return False
        self.guides = guides
        if not same:
            self._places = places
            self._store.preview_moved(places, self._made)
        return True

    def _made(self) -> Show:
        return self._base if self._places is None else edits.set_rects(self._base, self._look_id, self._places)

    def end(self) -> None:
        self.guides = ()
        self._store.apply(_named(self._items, "resize"), self._made())

    def cancel(self) -> None:
        self.guides = ()
        self._store.cancel_preview()

    def _from_centre(self, dx: int, dy: int, ratio: bool) -> dict[str, Rect]:
        new_box = grown_from_centre(self._box, self._handle, dx, dy, self._frame, keep_ratio=ratio)
        return {item_id: scaled(rect, self._box, new_box) for item_id, rect in self._rects.items()}


class Marquee:
    """Everything the rectangle touches becomes selected; with Shift beside what was."""

    guides: tuple[Guide, ...] = ()
    swap: Swap | None = None

    def __init__(self, store: ShowStore, start: QPointF, *, add: bool) -> None:
        self.marquee: QRectF | None = None
        self._store = store
        self._before = store.selection
        self._kept = self._before if add else ()
        look = find_look(store.truth, store.look_id)
        self._rects = {item.id: QRectF(*item_rect(item)) for item in items_of(look) if not (item.hidden or item.locked)}
        self._start = start

    def move(self, at: QPointF, modifiers: Modifiers, tolerance: float) -> bool:
        self.marquee = QRectF(self._start, at).normalized()
        touched = tuple(
            item_id
            for item_id, rect in self._rects.items()
            if item_id not in self._kept and rect.intersects(self.marquee)
        )
        self._store.select((*self._kept, *touched))
        return True

    def end(self) -> None:
        self.marquee = None

    def cancel(self) -> None:
        self.marquee = None
        self._store.select(self._before)


def grown_from_centre(box: Rect, handle: Handle, dx: int, dy: int, frame: Frame, *, keep_ratio: bool) -> Rect:
    """The box after a handle was pulled while its centre stays, held inside the frame."""
    if box.w <= 0 or box.h <= 0:
        return box
    east, south = ("e" in handle) - ("w" in handle), ("s" in handle) - ("n" in handle)
    across, down = 1 + 2 * dx * east / box.w, 1 + 2 * dy * south / box.h
    most_across = 1 + 2 * max(0, min(box.x, frame[0] - box.right)) / box.w
    most_down = 1 + 2 * max(0, min(box.y, frame[1] - box.bottom)) / box.h
    least_across, least_down = min(1.0, SMALLEST / box.w), min(1.0, SMALLEST / box.h)
    if keep_ratio:
        scale = across if abs(across - 1) >= abs(down - 1) else down
        scale = max(min(scale, most_across, most_down), least_across, least_down)
        across = down = scale
    else:
        across = max(min(across, most_across), least_across)
        down = max(min(down, most_down), least_down)
    # By even numbers of pixels, or the centre would wander by halves.
    gain_x, gain_y = round(box.w * (across - 1) / 2), round(box.h * (down - 1) / 2)
    return Rect(box.x - gain_x, box.y - gain_y, box.w + 2 * gain_x, box.h + 2 * gain_y)


def _movable(show: Show, look_id: str, ids: tuple[str, ...]) -> list[Item]:
    return [item for item in items_of(find_look(show, look_id)) if item.id in ids and not item.locked]


def _standing(show: Show, look_id: str, moving: tuple[str, ...], kinds: frozenset[Kind]) -> SnapTargets:
    """What one can snap to: the frame, guides, and everything that is drawn and stays."""
    look = find_look(show, look_id)
    others = [item_rect(item) for item in items_of(look) if item.id not in moving and not item.hidden]
    own = [(line.axis, line.position) for line in show.guides]
    return SnapTargets(others, frame_size(show), guides=own, kinds=kinds)


def _named(items: list[Item], what: Literal["move", "resize"]) -> str:
    """The name of the undo entry."""
    number = len(items)
    if what == "move":
        if number > 1:
            return QCoreApplication.translate("Gesture", "Move %n items", "", number)
        return (
            QCoreApplication.translate("Gesture", "Move tile")
            if isinstance(items[0], Tile)
            else QCoreApplication.translate("Gesture", "Move watermark")
        )
    if number > 1:
        return QCoreApplication.translate("Gesture", "Resize %n items", "", number)
    return (
        QCoreApplication.translate("Gesture", "Resize tile")
        if isinstance(items[0], Tile)
        else QCoreApplication.translate("Gesture", "Resize watermark")
    )
