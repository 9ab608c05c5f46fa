"""The look in hand as items of a scene, kept in step with the store by item id.

A drag makes a new Show for each mouse move. Almost everything in it is the same object as before, and what
is the same object is not looked at; an item that only moved is only moved. Everything else goes through
`mixing.drawn`, and then an item is painted again only where its pixels differ.

Selection and pointer are none of the scene's business: items take no events.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsScene

from designer.gui.canvas.items import How, Node, only_moved
from designer.picture import compose
from designer.picture.images import Images
from designer.picture.standins import CARDS, StandIns
from designer.show import mixing
from designer.show.geometry import Frame, Rect, frame_size, item_rect
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Item, Show, find_look, items_of

AT_ONCE = 4
"""How many items are painted anew in one go; a person takes about half a millisecond. More follow in the next turns of
the loop, and are shown meanwhile as they were, stretched to where they are."""


class CanvasScene(QGraphicsScene):
    """Frame and items of one look, in output pixels."""

    rebuilt = Signal()
    """Items came, went, or look different."""
    noted = Signal()
    """Other things may be said on the items, though the document is the same."""

    def __init__(
        self,
        show: Show,
        look_id: str,
        parent: QObject | None = None,
        *,
        images: Images | None = None,
        assume: Assumptions = ASSUMED,
        scale: float = 1.0,
    ) -> None:
        """`scale`: screen pixels per output pixel; 0 where that is not known yet, and nothing painted until it is."""
        super().__init__(parent)
        # Items move all the time and are few: a search tree would be rebuilt more often than asked.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.images = images
        self.guests = CARDS
        """Who stands in for the people, and what they do."""
        self.assume = assume
        """How the mix works."""
        self._still = True
        """Whether the markers of the cards are part of their pictures."""
        self._show = show
        self._look = find_look(show, look_id)
        self._nodes: dict[str, Node] = {}
        self._stale: list[Node] = []
        """What is still to be painted."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._paint_some)
        self._order: tuple[str, ...] = ()
        self._notes: tuple[tuple[str, str], ...] | None = None
        """What is said on the items, once somebody has asked."""
        self._ahead: Collection[str] = ()
        """Ids of items that stand where `place` put them."""
        self._locked: tuple[str, ...] = ()
        self._selected: tuple[str, ...] = ()
        self._scale = scale
        self._dpr = 1.0
        self.frame: Frame = (0, 0)
        """Width and height of the output."""
        self.frame_rect = QRectF()
        self._ground = QColor()
        self._rebuild()

    @property
    def order(self) -> tuple[str, ...]:
        """Ids of the items that are drawn, from back to front; hidden ones are not among them."""
        return self._order

    def rect_of(self, item_id: str) -> Rect | None:
        """Where an item is, hidden or not; None where the look draws no such item."""
        node = self._nodes.get(item_id)
        return node.rect if node is not None and node.drawn is not None else None

    def is_locked(self, item_id: str) -> bool:
        node = self._nodes.get(item_id)
        return node is not None and node.drawn is not None and node.drawn.locked

    @property
    def locked(self) -> tuple[str, ...]:
        """Ids of drawn items that are locked."""
        return self._locked

    def hits(self, x: float, y: float) -> tuple[str, ...]:
        """Ids of the items under a point of the frame, front to back; hidden ones are not there."""
        found = []
        for item_id in reversed(self._order):
            rect = self._nodes[item_id].rect
            if rect.x <= x < rect.right and rect.y <= y < rect.bottom:
                found.append(item_id)
        return tuple(found)

    def show_state(self, show: Show, look_id: str) -> None:
        """Show this state of the document."""
        old_show, old = self._show, self._look
        self._show, self._look = show, find_look(show, look_id)
        look = self._look
        ahead, self._ahead = self._ahead, ()
        around_is_same = (
            show.cast is old_show.cast
            and show.video_encode is old_show.video_encode
            and (show.base is old_show.base or show.base.room_id == old_show.base.room_id)
        )
        if ahead and look.id == old.id:
            for item in items_of(look):
                if item.id in ahead and (node := self._nodes.get(item.id)) is not None:
                    node.put(item_rect(item))
        if look is old and around_is_same:
            return
        if (
            around_is_same
            and look.id == old.id
            and look.video is old.video
            and self._move_only(old.tiles, look.tiles)
            and self._move_only(old.watermarks, look.watermarks)
        ):
            return
        self._rebuild()

    @property
    def notes(self) -> tuple[tuple[str, str], ...]:
        """What is said on things that are seen and is not on air, by the key that `rect_of` takes; those in front first."""
        if self._notes is None:
            seen = ((key, node.drawn) for key, node in reversed(self._nodes.items()))
            said = (
                (key, compose.badge_of(one, self.images)) for key, one in seen if one is not None and not one.hidden
            )
            self._notes = tuple((key, words) for key, words in said if words)
        return self._notes

    def note_anew(self) -> None:
        """Work out again what is said on the items: its words, or what is known of pictures, have changed."""
        self._notes = None
        self.noted.emit()

    def set_guests(self, guests: StandIns) -> None:
        """Let these stand in for the people."""
        self.guests = guests
        self._rebuild()
        self.note_anew()

    def set_assumptions(self, assume: Assumptions) -> None:
        """Mix like this from now on."""
        self.assume = assume
        self._rebuild()

    def move_markers(self, moving: bool) -> None:
        """Leave the markers of the cards to somebody who moves them, or paint them again."""
        self._still = not moving
        self._rebuild()

    @property
    def nodes(self) -> Collection[Node]:
        """Everything that is drawn."""
        return self._nodes.values()

    @property
    def fps(self) -> float:
        """Frames a second of the output."""
        encode = self._show.video_encode
        return float(max(1, (encode.fps if encode is not None else None) or 15))

    def show_pictures(self) -> None:
        """Take notice of pictures that have come: what they are part of is painted again."""
        self._rebuild()
        self.note_anew()

    def place(self, places: Mapping[str, Rect]) -> None:
        """Show items at other places, until the next state says where they are."""
        nodes = self._nodes
        for item_id, rect in places.items():
            if item_id in nodes:
                nodes[item_id].put(rect)
        self._ahead = places.keys()

    def background_differs(self, old: Show, new: Show) -> bool:
        """Whether the frame behind the items may look different."""
        if old is new:
            return False
        try:
            before = find_look(old, self._look.id)
        except KeyError:
            return True
        return before.video is not self._look.video

    def paint_frame(self, painter: QPainter, exposed: QRectF) -> None:
        """The frame behind the items, as far as it is exposed; in output pixels."""
        video = self._look.video
        if self.images is not None and video is not None and video.background_image_url:
            compose.paint_background(painter, self._look, self.frame, self.images, assume=self.assume)
        else:
            painter.fillRect(exposed.intersected(self.frame_rect), self._ground)

    def select(self, ids: tuple[str, ...]) -> None:
        """Which items are selected: hidden ones among them get a ghost."""
        for item_id in {*ids} ^ {*self._selected}:
            node = self._nodes.get(item_id)
            if node is not None:
                node.reveal(selected=item_id in ids)
        self._selected = ids

    def rescale(self, scale: float, dpr: float) -> None:
        """Paint all items for this many screen pixels per output pixel."""
        if (scale, dpr) == (self._scale, self._dpr):
            return
        unpainted = not self._scale
        self._scale, self._dpr = scale, dpr
        if unpainted:
            self._paint_some()
            return
        for node in self._nodes.values():
            node.rescale(self._show, self._how())

    def _move_only(self, old: tuple[Item, ...] | None, new: tuple[Item, ...] | None) -> bool:
        if old is new:
            return True
        if old is None or new is None or len(old) != len(new):
            return False
        for before, after in zip(old, new, strict=True):
            if before is after:
                continue
            node = self._nodes.get(after.id)
            if node is None or before.id != after.id or not only_moved(before, after):
                return False
            node.move(item_rect(after))
        return True

    def _how(self) -> How:
        guests = self.guests if self._still else replace(self.guests, phase=None)
        return How(self._scale, self._dpr, self.images, guests, self.assume)

    def _rebuild(self) -> None:
        self._ground = compose.background_color(self._look)
        frame = frame_size(self._show)
        if frame != self.frame:
            self.frame = frame
            self.frame_rect = QRectF(0, 0, *frame)
            self.setSceneRect(self.frame_rect)
        everything = mixing.drawn(
            self._show, self._look, hidden_too=True, states=self.guests.effective, assume=self.assume
        )
        how = self._how()
        kept: dict[str, Node] = {}
        order: list[str] = []
        stale: list[Node] = []
        for place, one in enumerate(everything):
            # A dynamic layout's pictures are no items: they are shown, and cannot be picked.
            item_id = one.item_id or f"\0{place}"
            node = self._nodes.pop(item_id, None) or Node(self)
            node.show(self._show, one, how, place=place)
            if node.stale:
                stale.append(node)
            node.reveal(selected=item_id in self._selected)
            kept[item_id] = node
            if one.item_id is not None and not one.hidden:
                order.append(item_id)
        for node in self._nodes.values():
            node.remove()
        self._nodes = kept
        self._notes = None
        self._stale = stale
        self._paint_some()
        self._order = tuple(order)
        self._locked = tuple(item_id for item_id in order if self.is_locked(item_id))
        self.rebuilt.emit()

    def paint_rest(self) -> None:
        """Paint all that is still to be painted."""
        while self._stale:
            self._paint_some()

    def _paint_some(self) -> None:
        """Paint of what looks different as much as the window's thread has time for, and the rest a moment later."""
        if not self._scale:
            return
        how = self._how()
        some, self._stale = self._stale[:AT_ONCE], self._stale[AT_ONCE:]
        for node in some:
            if node.stale:
                node.paint(self._show, how)
        if self._stale:
            self._rest.start()
