"""One item on screen: a native pixmap item, and what its pixmap was painted from.

Native, so that a drag costs no Python while painting; no children, since whatever is added to an item is
paid for at every frame.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtGui import QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from designer.picture import compose
from designer.picture.images import Images
from designer.picture.standins import StandIns
from designer.show.geometry import Rect, mark_part
from designer.show.mixing import Drawn
from designer.show.mixrules import Assumptions
from designer.show.model import Item, Show, Tile

GHOST = 0.25
"""Opacity of a hidden item while it is selected."""
_PLACE = ("location_x", "location_y")


class How(NamedTuple):
    """How items are painted, the same for all of them."""

    scale: float
    """Screen pixels per output pixel."""
    dpr: float
    images: Images | None
    guests: StandIns
    assume: Assumptions


class Node:
    """A drawn thing in the scene. It knows from what its pixels were made."""

    __slots__ = ("_looks", "_painted", "_scale", "_stretched", "_wanted", "drawn", "graphics", "rect")

    def __init__(self, scene: QGraphicsScene) -> None:
        self.graphics = QGraphicsPixmapItem()
        self.graphics.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
        self.graphics.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.drawn: Drawn | None = None
        self.rect = Rect(0, 0, 0, 0)
        """Where it is on the frame; while it is dragged that may be ahead of what is drawn."""
        self._looks: tuple[Any, ...] | None = None
        self._wanted: tuple[Any, ...] | None = None
        """What the pixels were made from, and are to be made from."""
        self._scale = 0.0
        self._stretched = False
        self._painted = (0, 0)
        """The size the pixels were made for."""
        scene.addItem(self.graphics)

    def show(self, show: Show, one: Drawn, how: How, *, place: int) -> None:
        """Take the state of a drawn thing. Where it looks different it is `stale` until it is painted."""
        self.drawn = one
        self._wanted = compose.appearance(show, one, how.images, how.guests, how.assume)
        self.put(one.rect)
        if self.graphics.zValue() != place:
            self.graphics.setZValue(place)

    @property
    def stale(self) -> bool:
        """Its pixels are those of another state, stretched, or there are none yet."""
        return self._looks != self._wanted

    def rescale(self, show: Show, how: How) -> None:
        """Paint again for another zoom."""
        if self.drawn is not None and how.scale * how.dpr != self._scale:
            self.paint(show, how)

    def move(self, rect: Rect) -> None:
        """Another place, all else unchanged."""
        self.put(rect)
        if self.drawn is not None:
            self.drawn = self.drawn._replace(rect=rect)

    def put(self, rect: Rect) -> None:
        """Stand at another place for the moment; at another size the pixels there are stretched meanwhile."""
        self.rect = rect
        self.graphics.setPos(rect.x, rect.y)
        wide, high = self._painted
        if (rect.w, rect.h) != (wide, high) and wide and high:
            self.graphics.setTransform(QTransform.fromScale(rect.w / wide, rect.h / high))
            self._stretched = True
        elif self._stretched:
            self.graphics.setTransform(QTransform())
            self._stretched = False

    def reveal(self, *, selected: bool) -> None:
        """Hidden things are not drawn, but for a ghost of those that are selected."""
        hidden = self.drawn is not None and self.drawn.hidden
        self.graphics.setVisible(selected or not hidden)
        self.graphics.setOpacity(GHOST if hidden else 1.0)

    def remove(self) -> None:
        """Leave the scene."""
        scene = self.graphics.scene()
        if scene is not None:
            scene.removeItem(self.graphics)

    def paint(self, show: Show, how: How) -> None:
        """Make its pixels."""
        assert self.drawn is not None
        self._looks = self._wanted
        self._painted = self.drawn.rect.w, self.drawn.rect.h
        empty = self.drawn.rect.w <= 0 or self.drawn.rect.h <= 0
        if empty:
            self.graphics.setPixmap(QPixmap())
            return
        self.put(self.rect)
        pixmap, real = compose.item_pixmap(
            show,
            self.drawn,
            how.scale,
            images=how.images,
            dpr=how.dpr,
            guests=how.guests,
            assume=how.assume,
        )
        self.graphics.setPixmap(pixmap)
        # Undoes the view's zoom: painting is then a copy of pixels, not a scaling.
        self.graphics.setScale(1 / real)
        self._scale = how.scale * how.dpr


def only_moved(old: Item, new: Item) -> bool:
    """Whether two states of an item differ in nothing but the place: its pixels can stay."""
    if type(old) is not type(new) or old.hidden != new.hidden or old.locked != new.locked:
        return False
    if isinstance(old, Tile) and isinstance(new, Tile):
        return _same_but_place(old.layout.__dict__, new.layout.__dict__)
    assert not isinstance(old, Tile) and not isinstance(new, Tile)
    before, after = mark_part(old.params), mark_part(new.params)
    if before is None or after is None or type(before) is not type(after):
        return False
    if old.params.water_mark_type != new.params.water_mark_type:
        return False
    return _same_but_place(before.__dict__, after.__dict__)


def _same_but_place(before: dict[str, Any], after: dict[str, Any]) -> bool:
    return all(
        before[name] is value or name in _PLACE or (type(value) in (int, str) and before[name] == value)
        for name, value in after.items()
    )
