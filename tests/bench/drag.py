"""drag_move: one mouse move in the real window, with snapping and repaint, against native items.

Both views show 26 items at the same size on the screen, with the same update mode and render hints. The floor's
pixmaps are made at screen size, which is the quickest there is.
"""

from __future__ import annotations

import contextlib
import gc
import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample

MOVES = 240
FIRST = 10
"""Moves at the start that are not counted: until a drag distance is exceeded a press is a click."""
DRAIN_SECONDS = 0.3
DRAGGED = 5


def drain(seconds: float) -> None:
    """Let the window do what it put off, so that it is not counted as the other side's."""
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def _mouse(viewport: Any, kind: str, x: float, y: float) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button, held = {
        "press": (left, left),
        "move": (none, left),
        "release": (left, none),
    }[kind]
    types = {
        "press": QEvent.Type.MouseButtonPress,
        "move": QEvent.Type.MouseMove,
        "release": QEvent.Type.MouseButtonRelease,
    }
    at = QPointF(x, y)
    there = QPointF(viewport.mapToGlobal(at.toPoint()))
    event = QMouseEvent(types[kind], at, there, button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(viewport, event)


def _drag(viewport: Any, x: float, y: float, place: Callable[[], tuple[float, float]]) -> Sample:
    """Press at a point, go round in loops, let go. One single is one move and the repaint it asks for."""
    from PySide6.QtCore import QCoreApplication

    gc.collect()
    before = place()
    _mouse(viewport, "press", x, y)
    singles = []
    cpu = time.process_time()
    for step in range(MOVES):
        angle = step / 12
        at = (round(x + 4 + 70 * math.sin(angle) + step / 8), round(y + 50 * math.sin(angle * 0.7)))
        began = time.perf_counter()
        _mouse(viewport, "move", *at)
        QCoreApplication.processEvents()
        singles.append((time.perf_counter() - began) * 1e3)
    cpu = time.process_time() - cpu
    assert place() != before, "the item was dragged"
    _mouse(viewport, "release", *at)
    return Sample(statistics.median(singles[FIRST:]), cpu, tuple(singles[FIRST:]))


def _native(view: Any, rects: list[tuple[float, float, float, float]]) -> tuple[Any, list[Any]]:
    """A bare window whose view has the size of `view`, with a movable pixmap item and text for each rectangle."""
    from PySide6.QtGui import QColor, QPixmap
    from PySide6.QtWidgets import (
        QGraphicsItem,
        QGraphicsPixmapItem,
        QGraphicsScene,
        QGraphicsSimpleTextItem,
        QGraphicsView,
        QMainWindow,
    )

    window = QMainWindow()
    scene = QGraphicsScene(0, 0, view.viewport().width(), view.viewport().height(), window)
    items = []
    for number, (x, y, width, height) in enumerate(rects):
        pixmap = QPixmap(max(1, round(width)), max(1, round(height)))
        pixmap.fill(QColor.fromHsv(number * 13 % 360, 120, 140))
        item = QGraphicsPixmapItem(pixmap)
        item.setPos(x, y)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        text = QGraphicsSimpleTextItem(f"guest_{number}", item)
        text.setPos(6, 6)
        scene.addItem(item)
        items.append(item)
    bare = QGraphicsView(scene)
    bare.setViewportUpdateMode(view.viewportUpdateMode())
    bare.setRenderHints(view.renderHints())
    bare.setFrameShape(view.frameShape())
    window.setCentralWidget(bare)
    window.resize(view.size())
    return window, items


@contextlib.contextmanager
def _drag_move() -> Iterator[Pair]:
    """In the whole window: the inspector, the layers and the guides follow."""
    from designer.gui import app as gui
    from designer.show import files
    from designer.show.vault import Vault

    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder:
        os.environ["MIXFRAME_HOME"] = str(Path(folder) / "home")
        path = Path(folder) / "full.mixframe.json"
        path.write_bytes(files.dump_show(shows.full_show(Vault())))
        _, window, trouble = gui.build(path)
        assert trouble is None, trouble
        window.may_close = True
        window.resize(1440, 900)
        try:
            with _dragging(window, window.canvas, window.store) as pair:
                yield pair
        finally:
            os.environ.pop("MIXFRAME_HOME", None)


@contextlib.contextmanager
def _drag_canvas() -> Iterator[Pair]:
    """The canvas alone, to see what the rest of the window costs."""
    from PySide6.QtWidgets import QMainWindow

    from designer.gui import app as gui
    from designer.gui.canvas.view import CanvasView
    from designer.gui.store import ShowStore
    from designer.show.vault import Vault

    application = gui.application()
    vault = Vault()
    store = ShowStore(shows.full_show(vault), vault)
    window = QMainWindow()
    canvas = CanvasView(store)
    window.setCentralWidget(canvas)
    window.resize(900, 640)
    with _dragging(window, canvas, store) as pair:
        yield pair
    del application


@contextlib.contextmanager
def _dragging(window: Any, view: Any, store: Any) -> Iterator[Pair]:
    """Drags in this window's view, and the same in a bare one."""
    from PySide6.QtCore import QPointF

    from designer.show.geometry import item_rect
    from designer.show.model import find_item, items_of

    window.show()
    drain(1.0)
    scale = view.transform().m11()
    corners = [(view.mapFromScene(QPointF(r.x, r.y)), r) for r in map(item_rect, items_of(store.look))]
    rects = [(float(at.x()), float(at.y()), r.w * scale, r.h * scale) for at, r in corners]
    bare, items = _native(view, rects)
    bare.show()
    drain(0.5)
    dragged = items_of(store.look)[DRAGGED].id
    x, y, width, height = rects[DRAGGED]
    native_view = bare.centralWidget()
    at_native = native_view.mapFromScene(items[DRAGGED].scenePos() + QPointF(width / 2, height / 2))

    def measured() -> Sample:
        sample = _drag(
            view.viewport(), x + width / 2, y + height / 2, lambda: item_rect(find_item(store.look, dragged))[:2]
        )
        drain(DRAIN_SECONDS)
        assert store.undo_stack.count() == 1, "a drag is one undo entry"
        store.undo_stack.undo()
        store.undo_stack.clear()
        store.select(())
        drain(DRAIN_SECONDS)
        return sample

    def floor() -> Sample:
        item = items[DRAGGED]
        before = item.pos()
        sample = _drag(native_view.viewport(), at_native.x(), at_native.y(), lambda: (item.pos().x(), item.pos().y()))
        item.setPos(before)
        drain(DRAIN_SECONDS)
        return sample

    try:
        yield Pair(measured=measured, floor=floor)
    finally:
        for shown in (window, bare):
            shown.close()
            shown.deleteLater()
        drain(0.1)


BENCHMARKS = (
    Benchmark("drag_move", goal=2.5, unit="ms", open=_drag_move),
    Benchmark("drag_canvas", goal=2.5, unit="ms", open=_drag_canvas, asked_only=True),
)
