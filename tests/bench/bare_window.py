"""The floor of start and memory: a bare main window around a graphics view. Says `painted` after its first paint."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow


class View(QGraphicsView):
    """Tells of its first paint."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.told:
            self.told = True
            print("painted", flush=True)


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    scene = QGraphicsScene(0, 0, 1280, 720)
    scene.addRect(0, 0, 640, 720, brush=Qt.GlobalColor.darkBlue)
    scene.addRect(640, 0, 640, 720, brush=Qt.GlobalColor.darkGreen)
    window.setCentralWidget(View(scene))
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
