"""A picture made of a text, shown on the frame it is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def tr(text: str) -> str:
    return QCoreApplication.translate("Baking", text)


class BakePreview(QWidget):
    """The frame with the picture on it, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(360, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The picture on the frame"))
        self._frame = QImage()
        self._picture: QImage | None = None
        self._place = QRectF()

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def set_frame(self, frame: QImage) -> None:
        """The look without the text, at output size."""
        self._frame = frame
        self.update()

    def set_picture(self, picture: QImage | None, place: QRectF) -> None:
        """The picture, and where it stands in output pixels; None shows the frame alone."""
        self._picture, self._place = picture, place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRectF(0, 0, size.width(), size.height())
            fitted.moveCenter(QRectF(self.rect()).center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted, self._frame)
            if self._picture is not None:
                painter.setClipRect(fitted)
                painter.translate(fitted.topLeft())
                painter.scale(fitted.width() / self._frame.width(), fitted.height() / self._frame.height())
                painter.drawImage(self._place, self._picture)
        painter.end()
