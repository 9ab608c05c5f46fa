"""The floor of `render`: a bare process that paints a picture of 1280×720, two gradients and two words, and saves it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for number, name in enumerate(("Anna", "Ben")):
        box = QRectF(640 * number, 0, 640, 720)
        gradient = QLinearGradient(box.topLeft(), box.topLeft() + QPointF(680, 680))
        gradient.setColorAt(0, QColor.fromHslF(0.2 + number / 3, 0.34, 0.28))
        gradient.setColorAt(1, QColor.fromHslF(0.2 + number / 3, 0.34, 0.38))
        painter.fillRect(box, gradient)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    saved = image.save(sys.argv[1], "PNG")
    del app
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
