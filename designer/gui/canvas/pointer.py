"""What the left button does on the canvas: presses, clicks, and the gestures they turn into.

A press over something that is selected may become its drag, so selecting waits for the release; a press over
anything else selects at once. A click that repeats on the same spot takes what lies beneath.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from designer.gui.canvas import guides
from designer.gui.canvas.gestures import Copied, Gesture, Marquee, Modifiers, Move, Resize
from designer.show.geometry import Handle

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView

THRESHOLD = 4.0
"""How far a press has to go to become a drag, in screen pixels."""


@dataclass(slots=True)
class _Press:
    """A press that has not become anything yet."""

    at: QPointF
    hits: tuple[str, ...]
    handle: Handle | None
    shift: bool
    fresh: bool
    """Whether the press itself selected what is on top."""
    lock: str | None = None
    """The item whose lock was pressed."""


class Pointer:
    """The state of the left button over one view. Points are in viewport coordinates."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._store = view.store
        self._scene = view.canvas_scene
        self._press: _Press | None = None
        self._last_click: QPointF | None = None

    @property
    def gesture(self) -> Gesture | None:
        """What a press has become; it lives on the view, which shows it."""
        return self._view.gesture

    @gesture.setter
    def gesture(self, gesture: Gesture | None) -> None:
        self._view.gesture = gesture

    @property
    def pressed(self) -> bool:
        return self._press is not None

    def press(self, at: QPointF, modifiers: Modifiers) -> None:
        shift = bool(modifiers & Modifiers.ShiftModifier)
        handle = self.handle_at(at)
        if self._view.crop is not None:
            self._press = _Press(at, (), handle, shift, fresh=False)
            return
        lock = self.lock_at(at) if handle is None else None
        if lock is not None:
            self._press = _Press(at, (), None, shift, fresh=False, lock=lock)
            return
        hits = () if handle is not None else self.hits(at)
        selected = self._store.selection
        fresh = bool(hits) and not any(item_id in selected for item_id in hits)
        self._press = _Press(at, hits, handle, shift, fresh)
        if fresh:
            self._store.select((*selected, hits[0]) if shift else (hits[0],))

    def move(self, at: QPointF, modifiers: Modifiers) -> bool:
        """The pressed pointer is here now; says whether that changes anything one sees."""
        view = self._view
        gesture, begins = view.gesture, False
        if gesture is None:
            if self._press is None or _near(at, self._press.at):
                return False
            gesture = view.gesture = self._begin(self._press)
            begins = True
        return gesture.move(view.to_scene(at), modifiers, view.snap_px / view.zoom) or begins

    def release(self) -> Copied | None:
        """End what is going on; gives originals and copies where that left a copy behind."""
        press, self._press = self._press, None
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.end()
            return gesture.copied if isinstance(gesture, Move) else None
        if press is not None:
            self._click(press)
        return None

    def cancel(self) -> bool:
        """Give up what is going on; says whether anything was."""
        gesture, self.gesture = self.gesture, None
        press, self._press = self._press, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None or press is not None

    def forget(self) -> None:
        """Another document is open: whatever was going on was about the old one."""
        self.gesture = None
        self._press = None
        self._last_click = None

    def hits(self, at: QPointF) -> tuple[str, ...]:
        """What lies here, front to back."""
        point = self._view.to_scene(at)
        return self._scene.hits(point.x(), point.y())

    def handle_at(self, at: QPointF) -> Handle | None:
        if self._view.crop is not None:
            return self._view.crop.handle_at(at)
        box = self._view.overlay.handles
        return None if box is None else guides.handle_at(box, at)

    def lock_at(self, at: QPointF) -> str | None:
        """The locked item whose lock is here."""
        for item_id in self._scene.locked:
            rect = self._scene.rect_of(item_id)
            if rect is not None and guides.lock_box(self._view.to_viewport(QRectF(*rect)).topRight()).contains(at):
                return item_id
        return None

    def _begin(self, press: _Press) -> Gesture:
        """What this press is, now that it moves."""
        self._last_click = None
        start, selected = self._view.to_scene(press.at), self._store.selection
        crop = self._view.crop
        if crop is not None and crop.alive:
            return crop.begin(press.handle, start)
        movable = tuple(item_id for item_id in selected if not self._scene.is_locked(item_id))
        if press.handle is not None:
            return Resize(self._store, movable, press.handle, start, kinds=self._view.snapping)
        grabbed = next((item_id for item_id in press.hits if item_id in selected), None)
        if grabbed is not None and movable and not self._scene.is_locked(grabbed):
            return Move(self._store, movable, start, kinds=self._view.snapping, snap_px=self._view.snap_px)
        return Marquee(self._store, start, add=press.shift)

    def _click(self, press: _Press) -> None:
        """A press that went nowhere: it selects."""
        selected, hits = self._store.selection, press.hits
        if self._view.crop is not None:
            if press.handle is None and not self._view.crop.holds(press.at):
                self._view.end_crop()
            return
        if press.lock is not None:
            self._view.unlock(press.lock)
            return
        if press.handle is not None:
            return
        again = self._last_click is not None and _near(self._last_click, press.at)
        self._last_click = press.at
        if not hits:
            if not press.shift:
                self._store.select(())
            return
        if press.fresh:
            return
        here = next(item_id for item_id in hits if item_id in selected)
        if press.shift:
            self._store.select(tuple(item_id for item_id in selected if item_id != here))
        elif again and len(selected) == 1:
            self._store.select((hits[(hits.index(here) + 1) % len(hits)],))
        else:
            self._store.select((hits[0],))


def _near(one: QPointF, other: QPointF) -> bool:
    way = one - other
    return max(abs(way.x()), abs(way.y())) < THRESHOLD
