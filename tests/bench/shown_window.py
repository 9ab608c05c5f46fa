"""A window for `drag_shown` on the real screen: `ours FILE`, or `floor`. Says as JSON where the tile is that is
dragged (x, y, width, height on the screen), and the colour of its outline."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

SETTLES_MS = 2000


def main() -> int:
    return _ours(Path(sys.argv[2])) if sys.argv[1] == "ours" else _floor()


def _say(view: Any, left: float, top: float, width: float, height: float, color: str) -> None:
    from PySide6.QtCore import QPoint

    there = view.viewport().mapToGlobal(QPoint(round(left), round(top)))
    print(json.dumps([there.x(), there.y(), width, height, color]), flush=True)


def _ours(path: Path) -> int:
    from PySide6.QtCore import QTimer

    from designer.gui import app as gui
    from designer.gui import theme
    from designer.show.geometry import item_rect
    from designer.show.model import items_of

    app, window, trouble = gui.build(path)
    window.setGeometry(0, 0, 1440, 900)
    window.may_close = True
    window.show()
    gui._paint_first(app, window)

    def say() -> None:
        canvas = window.canvas
        rect = item_rect(items_of(window.store.look)[0])
        there = canvas.viewportTransform()
        zoom = there.m11()
        left, top = rect.x * zoom + there.dx(), rect.y * zoom + there.dy()
        _say(canvas, left, top, rect.w * zoom, rect.h * zoom, theme.tokens().accent.name())

    QTimer.singleShot(SETTLES_MS, say)
    from designer.gui import running

    return running.run(app, window, trouble)


def _floor() -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QColor, QPen, QPixmap
    from PySide6.QtWidgets import (
        QApplication,
        QGraphicsItem,
        QGraphicsPixmapItem,
        QGraphicsRectItem,
        QGraphicsScene,
        QGraphicsView,
        QMainWindow,
    )

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    scene = QGraphicsScene(0, 0, 860, 500)
    for number in (1, 0):
        pixmap = QPixmap(400, 450)
        pixmap.fill(QColor.fromHsv(number * 90, 120, 140))
        item = QGraphicsPixmapItem(pixmap)
        item.setPos(20 + 410 * number, 20)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        outline = QGraphicsRectItem(0, 0, 399, 449, item)
        outline.setPen(QPen(QColor("#4c9aff"), 2))
        scene.addItem(item)
    view = QGraphicsView(scene)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
    window.setCentralWidget(view)
    window.setGeometry(0, 0, 1440, 900)
    window.show()

    def say() -> None:
        corner = view.mapFromScene(20, 20)
        _say(view, corner.x(), corner.y(), 400, 450, "#4c9aff")

    QTimer.singleShot(SETTLES_MS, say)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
