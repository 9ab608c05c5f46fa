"""The look in motion on the canvas itself: watermarks that move on their own, and the markers of the test cards.

Off until somebody asks for it. Nothing is painted again for it: what is there is moved, at the output's own frame
rate, and rests while something is dragged, while the view cannot be seen, and where nothing moves. Pointer and
selection go on meaning the places in the show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsEllipseItem

from designer.picture import cards, tiles
from designer.show import fitting

if TYPE_CHECKING:
    from designer.gui.canvas.items import Node
    from designer.gui.canvas.view import CanvasView
    from designer.picture.tiles import Marker
    from designer.show.geometry import Rect

FASTEST_FPS = 30
REST_MS = 1000
"""Between two steps where less motion is wanted, and between two looks whether the view can be seen again."""


class _Dot(NamedTuple):
    """The marker of one card."""

    graphics: QGraphicsEllipseItem
    node: Node
    marker: Marker
    began: Rect
    """Where the tile was when the marker was worked out."""


class CanvasMotion(QObject):
    """Moves what moves while it plays."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.canvas_scene
        self._began = QElapsedTimer()
        self._calm = False
        self._marks: list[Node] = []
        self._dots: list[_Dot] = []
        self._at_rest = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    @property
    def playing(self) -> bool:
        """Whether it was asked for."""
        return self._began.isValid()

    @property
    def ticking(self) -> bool:
        """Whether anything moves now."""
        return self._timer.isActive()

    def play(self, *, calm: bool = False) -> None:
        """Begin. `calm`: a step a second, for those who want less motion."""
        self.stop()
        self._calm = calm
        self._began.start()
        self._scene.rebuilt.connect(self._gather)
        self._scene.move_markers(True)

    def stop(self) -> None:
        """End: everything stands where the show says."""
        if not self.playing:
            return
        self._timer.stop()
        self._scene.rebuilt.disconnect(self._gather)
        self._began.invalidate()
        self._rest()
        self._drop_dots()
        self._marks = []
        self._scene.move_markers(False)

    def show_moment(self, seconds: float) -> None:
        """Move everything to where it is after so many seconds."""
        scene = self._scene
        self._at_rest = False
        for node in self._marks:
            if node.drawn is not None:
                place = fitting.position(
                    node.rect,
                    node.drawn.motion,
                    seconds,
                    frame=scene.frame,
                    fps=scene.fps,
                    seed=node.drawn.item_id or "",
                )
                node.graphics.setPos(*place)
        phase = seconds / cards.MARKER_SECONDS % 1.0
        for dot in self._dots:
            x, y = dot.marker.at(phase)
            dot.graphics.setPos(x + dot.node.rect.x - dot.began.x, y + dot.node.rect.y - dot.began.y)
            dot.graphics.setVisible(dot.marker.shows(x, y))

    def _on_tick(self) -> None:
        if self._waits():
            if not self._at_rest:
                self._rest()
            return
        hidden = self._view.window().isMinimized() or self._view.viewport().visibleRegion().isEmpty()
        pause = REST_MS if hidden else self._pause()
        if pause != self._timer.interval():
            self._timer.setInterval(pause)
        if not hidden:
            self.show_moment(self._began.elapsed() / 1000)

    def _waits(self) -> bool:
        """Whether a hand is at work: what is dragged stays under it."""
        return self._view.busy or self._view.crop is not None

    def _pause(self) -> int:
        return REST_MS if self._calm else max(1000 // FASTEST_FPS, round(1000 / self._scene.fps))

    def _rest(self) -> None:
        """Let everything stand where the show says, and no marker be seen."""
        self._at_rest = True
        for node in self._marks:
            node.graphics.setPos(node.rect.x, node.rect.y)
        for dot in self._dots:
            dot.graphics.setVisible(False)

    def _gather(self) -> None:
        """Find what moves: the scene has other items."""
        self._drop_dots()
        scene = self._scene
        self._marks = []
        for node in scene.nodes:
            drawn = node.drawn
            if drawn is None or drawn.hidden:
                continue
            if drawn.motion:
                self._marks.append(node)
            marker = tiles.marker_of(drawn, scene.guests, scene.assume)
            if marker is not None:
                self._dots.append(_Dot(self._make_dot(node, marker), node, marker, node.rect))
        if not (self._marks or self._dots):
            self._timer.stop()
            return
        if self._waits():
            self._rest()
        else:
            self.show_moment(self._began.elapsed() / 1000)
        self._timer.start(self._pause())

    def _make_dot(self, node: Node, marker: Marker) -> QGraphicsEllipseItem:
        radius = marker.radius
        dot = QGraphicsEllipseItem(-radius, -radius, 2 * radius, 2 * radius)
        dot.setPen(Qt.PenStyle.NoPen)
        dot.setBrush(QColor(255, 255, 255, 150))
        # On its own tile, behind all that is in front of that.
        dot.setZValue(node.graphics.zValue() + 0.5)
        self._scene.addItem(dot)
        return dot

    def _drop_dots(self) -> None:
        for dot in self._dots:
            self._scene.removeItem(dot.graphics)
        self._dots = []
