"""The look in motion, in a small window of its own: watermarks that move by themselves, and the markers of the cards.

It shows what is in hand at the output's own frame rate, from pictures that are painted once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.picture.cards import MARKER_SECONDS
from designer.picture.composer import Composer
from designer.show.geometry import frame_size

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

FASTEST_FPS = 30
MARKER_STEPS = 12
"""A card's marker crosses its picture in so many steps: a card is painted anew at each."""


class MotionPreview(QWidget):
    """Plays the look in hand until it is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("motionPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._store = window.store
        self._scene = window.canvas.canvas_scene
        self._composer = Composer(images=window.images, assume=window.store.assume)
        self._taken = self._scene.guests
        self._began = QElapsedTimer()
        self._began.start()
        self._calm = False
        self._frame = QTimer(self)
        self._frame.timeout.connect(self.update)
        self._store.committed.connect(self._on_committed)
        self._store.look_changed.connect(self._show_title)
        self._store.calibrated.connect(self._on_calibrated)
        self._on_committed()
        self._show_title()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(*frame_size(self._store.show)).scaled(QSize(640, 640), Qt.AspectRatioMode.KeepAspectRatio)

    def seconds(self) -> float:
        """Since when it plays."""
        return self._began.elapsed() / 1000

    def paint_at(self, painter: QPainter, seconds: float) -> None:
        """Paint the look as it is after so many seconds, fitted into the window."""
        show = self._store.show
        frame = QSize(*frame_size(show))
        step = int(seconds / MARKER_SECONDS * MARKER_STEPS) % MARKER_STEPS
        phase = step / MARKER_STEPS
        if self._taken is not self._scene.guests or self._composer.guests.phase != phase:
            self._taken = self._scene.guests
            self._composer.guests = replace(self._taken, phase=phase)
        picture = self._composer.compose(show, self._store.look, seconds=seconds)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        room = frame.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(0, 0, room.width(), room.height())
        fitted.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(fitted, picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_at(painter, self.seconds())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._frame.stop()
        super().closeEvent(event)

    @property
    def interval(self) -> int:
        """Milliseconds from one picture to the next."""
        return self._frame.interval()

    def set_calm(self, calm: bool) -> None:
        """Show a picture a second, for those who want less motion."""
        self._calm = calm
        self._on_committed()

    def _on_committed(self) -> None:
        encode = self._store.truth.video_encode
        fps = min(FASTEST_FPS, max(1, (encode.fps if encode is not None else None) or 15))
        self._frame.start(1000 if self._calm else round(1000 / fps))

    def _on_calibrated(self) -> None:
        self._composer.assume = self._store.assume

    def _show_title(self) -> None:
        self.setWindowTitle(self.tr("In motion: {name}").format(name=self._store.look.name))
        self.setAccessibleName(self.windowTitle())
