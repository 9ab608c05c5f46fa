"""A graphics view that zooms at the pointer and pans: the mechanics, without knowing what is shown.

Scene coordinates are output pixels. Zoom 1.0 is one output pixel to one logical screen pixel. The scene
rectangle reaches almost a viewport beyond the frame on each side, so the frame can be pushed anywhere but
never out of sight. While `fitting`, the frame is fitted again whenever the view changes its size.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

SMALLEST_ZOOM = 0.05
LARGEST_ZOOM = 32.0
BORDER = 44
"""What is kept free around the frame when it is fitted, in screen pixels."""
BORDER_BELOW = 60
"""The same below it, where the cost meter stands."""
_STAYS = 80
_SETTLES_MS = 90
_STEP = 1.2


There = tuple[float, float, float]
"""Screen pixels per output pixel, and where the frame's left upper corner stands in the viewport."""


class ZoomView(QGraphicsView):
    """Zoom and pan."""

    zoom_changed = Signal(float)
    """Screen pixels per output pixel."""
    resized = Signal()
    """What shows the frame has another size or place in the view."""

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        mode = QGraphicsView
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setInteractive(False)
        self.setViewportUpdateMode(mode.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(mode.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(mode.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(mode.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(mode.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # A viewport that Python made: to learn what Qt's own one is, PySide would have to build every widget class
        # there is.
        self.setViewport(QWidget())
        # All of it is painted: nothing of the widgets beneath has to be painted first.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._zoom = 1.0
        self._there: There | None = None
        self._fitting = True
        self._space = False
        self._pan_from: QPointF | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLES_MS)
        self._settle.timeout.connect(self.settle)

    # What a subclass says

    def frame_rect(self) -> QRectF:
        """The frame, in output pixels."""
        return self.scene().sceneRect()

    def selection_rect(self) -> QRectF | None:
        """What is selected, in output pixels; None where nothing is."""
        return None

    def settle(self) -> None:
        """The zoom has been the same for a moment."""

    # Zoom

    @property
    def zoom(self) -> float:
        """Screen pixels per output pixel."""
        return self._zoom

    @property
    def fitting(self) -> bool:
        """Whether the frame is fitted into the view whenever that changes its size."""
        return self._fitting

    @property
    def panning(self) -> bool:
        """Whether a drag pans now, or would."""
        return self._space or self._pan_from is not None

    def set_zoom(self, zoom: float) -> None:
        """Zoom around the middle of the view; limited to 5 % … 3200 %."""
        self._zoom_at(zoom, QPointF(self.viewport().rect().center()))

    def zoom_to_frame(self) -> None:
        """All of the frame, and go on fitting it."""
        self.zoom_to(self.frame_rect())
        self._fitting = True

    def zoom_to_selection(self) -> None:
        """What is selected; the frame where nothing is."""
        rect = self.selection_rect()
        if rect is None or rect.isEmpty():
            self.zoom_to_frame()
        else:
            self.zoom_to(rect)

    def zoom_to(self, rect: QRectF) -> None:
        """Show a rectangle of the scene as large as it fits, with a border."""
        if rect.isEmpty():
            return
        room = QRectF(self.viewport().rect()).adjusted(BORDER, BORDER, -BORDER, -BORDER_BELOW)
        zoom = min(max(40.0, room.width()) / rect.width(), max(40.0, room.height()) / rect.height())
        self._fitting = False
        self._set_scale(zoom)
        self._put(rect.center(), room.center())

    def there(self) -> There:
        """Where output pixels are in the viewport now."""
        if self._there is None:
            it = self.viewportTransform()
            self._there = it.m11(), it.dx(), it.dy()
        return self._there

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._there = None

    def to_scene(self, point: QPointF) -> QPointF:
        """A point of the viewport in output pixels, not rounded to whole ones."""
        zoom, left, top = self._there or self.there()
        return QPointF((point.x() - left) / zoom, (point.y() - top) / zoom)

    def to_viewport(self, rect: QRectF) -> QRectF:
        """A rectangle in output pixels in the viewport's coordinates."""
        zoom, left, top = self._there or self.there()
        return QRectF(rect.x() * zoom + left, rect.y() * zoom + top, rect.width() * zoom, rect.height() * zoom)

    def refit(self) -> None:
        """The frame has another size."""
        if self._fitting:
            self.zoom_to_frame()
        else:
            self._set_scale(self._zoom)

    def _zoom_at(self, zoom: float, anchor: QPointF) -> None:
        under = self.to_scene(anchor)
        self._fitting = False
        self._set_scale(zoom)
        self._put(under, anchor)

    def _set_scale(self, zoom: float) -> None:
        zoom = max(SMALLEST_ZOOM, min(zoom, LARGEST_ZOOM))
        room = self.viewport().size()
        across = max(0.0, (room.width() - _STAYS) / zoom)
        down = max(0.0, (room.height() - _STAYS) / zoom)
        self.setSceneRect(self.frame_rect().adjusted(-across, -down, across, down))
        self._there = None
        if zoom != self._zoom:
            self._zoom = zoom
            self.setTransform(QTransform.fromScale(zoom, zoom))
            self._there = None
            self._settle.start()
            self.zoom_changed.emit(zoom)

    def _put(self, scene_point: QPointF, viewport_point: QPointF) -> None:
        """Scroll such that this point of the scene stands at this point of the viewport."""
        zoom, left, top = self.there()
        across = scene_point.x() * zoom + left - viewport_point.x()
        down = scene_point.y() * zoom + top - viewport_point.y()
        self._scroll(round(across), round(down))

    def _scroll(self, dx: int, dy: int) -> None:
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() + dx)
        vertical.setValue(vertical.value() + dy)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() or event.pixelDelta().y()
            self._zoom_at(self._zoom * _STEP ** (turned / 120), event.position())
        else:
            step = event.pixelDelta()
            if step.isNull():
                step = event.angleDelta() / 2
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not step.x():
                step = QPoint(step.y(), 0)
            self._fitting = False
            self._scroll(-step.x(), -step.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        # Not viewportEvent: that would take every mouse move and every paint through Python.
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(self._zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def pan_press(self, event: QMouseEvent) -> bool:
        """Begin to pan if this press means that; says whether it does."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if not middle and not (self._space and event.button() == Qt.MouseButton.LeftButton):
            return False
        self._pan_from = event.position()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def pan_move(self, event: QMouseEvent) -> None:
        """Pan if that has begun."""
        if self._pan_from is None:
            return
        way = (event.position() - self._pan_from).toPoint()
        self._pan_from += QPointF(way)
        self._fitting = False
        self._scroll(-way.x(), -way.y())

    def pan_release(self) -> bool:
        """End panning; says whether there was any."""
        if self._pan_from is None:
            return False
        self._pan_from = None
        self._pan_cursor()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = True
                self._pan_cursor()
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = False
                self._pan_cursor()
            event.accept()
            return
        super().keyReleaseEvent(event)

    def _pan_cursor(self) -> None:
        if self._space:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()
