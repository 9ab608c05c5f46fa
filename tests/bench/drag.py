"""drag_move, drag_many, drag_resize, marquee: one mouse move in the real window, with snapping and repaint, against native items.

drag_growth is the same move among 260 items against 26, both in the real window.

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


Way = Callable[[int], tuple[float, float]]
"""Where the pointer is at a step, from where it was pressed."""


def _loops(step: int) -> tuple[float, float]:
    angle = step / 12
    return 4 + 70 * math.sin(angle) + step / 8, 50 * math.sin(angle * 0.7)


def _diagonal(step: int) -> tuple[float, float]:
    """Over and over from the corner across everything: a rectangle that grows and shrinks."""
    part = 0.5 - 0.5 * math.cos(step / 24)
    return 8 + 620 * part, 8 + 340 * part


def _drag(viewport: Any, x: float, y: float, place: Callable[[], object], way: Way = _loops) -> Sample:
    """Press at a point, go a way, let go. One single is one move and the repaint it asks for."""
    from PySide6.QtCore import QCoreApplication

    gc.collect()
    before = place()
    _mouse(viewport, "press", x, y)
    singles = []
    cpu = time.process_time()
    for step in range(MOVES):
        on = way(step)
        at = (round(x + on[0]), round(y + on[1]))
        began = time.perf_counter()
        _mouse(viewport, "move", *at)
        QCoreApplication.processEvents()
        singles.append((time.perf_counter() - began) * 1e3)
    cpu = time.process_time() - cpu
    assert place() != before, "something was dragged"
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


@contextlib.contextmanager
def whole_window(show: Any) -> Iterator[Any]:
    """The real window on a show, as it is first opened."""
    from designer.gui import app as gui
    from designer.show import files

    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder:
        os.environ["MIXFRAME_HOME"] = str(Path(folder) / "home")
        path = Path(folder) / "show.mixframe.json"
        path.write_bytes(files.dump_show(show))
        _, window, trouble = gui.build(path)
        assert trouble is None, trouble
        window.may_close = True
        window.resize(1440, 900)
        window.show()
        try:
            drain(1.0)
            yield window
        finally:
            os.environ.pop("MIXFRAME_HOME", None)
            window.close()
            window.deleteLater()
            drain(0.1)


def _on_screen(view: Any, store: Any) -> list[tuple[float, float, float, float]]:
    """Where the items of the look are in the viewport."""
    from designer.show.geometry import item_rect
    from designer.show.model import items_of

    there = view.viewportTransform()
    zoom, left, top = there.m11(), there.dx(), there.dy()
    return [(r.x * zoom + left, r.y * zoom + top, r.w * zoom, r.h * zoom) for r in map(item_rect, items_of(store.look))]


def _undone(store: Any) -> None:
    drain(DRAIN_SECONDS)
    assert store.undo_stack.count() == 1, "a drag is one undo entry"
    store.undo_stack.undo()
    store.undo_stack.clear()
    store.select(())
    drain(DRAIN_SECONDS)


@contextlib.contextmanager
def _drag_many() -> Iterator[Pair]:
    """All 26 items are selected and dragged together."""
    from PySide6.QtWidgets import QGraphicsItem

    from designer.show.geometry import item_rect
    from designer.show.model import items_of
    from designer.show.vault import Vault

    with whole_window(shows.roomy_show(Vault())) as window:
        view, store = window.canvas, window.store
        rects = _on_screen(view, store)
        x, y, _, height = rects[DRAGGED]
        bare, items = _native(view, rects)
        for item in items:
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        bare.show()
        drain(0.5)
        native_view = bare.centralWidget()

        def measured() -> Sample:
            store.select(tuple(item.id for item in items_of(store.look)))
            drain(DRAIN_SECONDS)
            sample = _drag(
                view.viewport(), x + 4, y + height / 2, lambda: [item_rect(item) for item in items_of(store.look)]
            )
            _undone(store)
            return sample

        def floor() -> Sample:
            places = [item.pos() for item in items]
            for item in items:
                item.setSelected(True)
            at = native_view.mapFromScene(places[DRAGGED])
            sample = _drag(
                native_view.viewport(), at.x() + 4, at.y() + height / 2, lambda: [item.pos() for item in items]
            )
            for item, place in zip(items, places, strict=True):
                item.setPos(place)
            drain(DRAIN_SECONDS)
            return sample

        yield Pair(measured=measured, floor=floor)
        bare.close()
        bare.deleteLater()


@contextlib.contextmanager
def _drag_resize() -> Iterator[Pair]:
    """The lower right handle of a tile is pulled, with snapping; the floor moves a native item as far."""
    from designer.show.geometry import item_rect
    from designer.show.model import find_item, items_of
    from designer.show.vault import Vault

    with whole_window(shows.roomy_show(Vault())) as window:
        view, store = window.canvas, window.store
        rects = _on_screen(view, store)
        x, y, width, height = rects[DRAGGED]
        dragged = items_of(store.look)[DRAGGED].id
        bare, items = _native(view, rects)
        bare.show()
        drain(0.5)
        native_view = bare.centralWidget()

        def measured() -> Sample:
            store.select((dragged,))
            drain(DRAIN_SECONDS)
            sample = _drag(
                view.viewport(), x + width, y + height, lambda: item_rect(find_item(store.look, dragged))[2:]
            )
            _undone(store)
            return sample

        def floor() -> Sample:
            item = items[DRAGGED]
            place = item.pos()
            at = native_view.mapFromScene(place)
            sample = _drag(native_view.viewport(), at.x() + width / 2, at.y() + height / 2, lambda: item.pos().x())
            item.setPos(place)
            drain(DRAIN_SECONDS)
            return sample

        yield Pair(measured=measured, floor=floor)
        bare.close()
        bare.deleteLater()


@contextlib.contextmanager
def _marquee() -> Iterator[Pair]:
    """A rectangle is drawn over 26 items and selects what it touches."""
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

    from designer.show.vault import Vault

    with whole_window(shows.roomy_show(Vault())) as window:
        view, store = window.canvas, window.store
        rects = _on_screen(view, store)
        x, y = min(rect[0] for rect in rects) - 20, min(rect[1] for rect in rects) - 20
        bare, items = _native(view, rects)
        for item in items:
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, False)
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        native_view = bare.centralWidget()
        native_view.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        bare.show()
        drain(0.5)
        at = native_view.mapFromScene(items[0].scenePos() - QPointF(20, 20))

        def measured() -> Sample:
            store.select(())
            drain(DRAIN_SECONDS)
            sample = _drag(view.viewport(), x, y, lambda: store.selection, _diagonal)
            drain(DRAIN_SECONDS)
            return sample

        def floor() -> Sample:
            native_view.scene().clearSelection()
            drain(DRAIN_SECONDS)
            sample = _drag(
                native_view.viewport(), at.x(), at.y(), lambda: len(native_view.scene().selectedItems()), _diagonal
            )
            drain(DRAIN_SECONDS)
            return sample

        yield Pair(measured=measured, floor=floor)
        bare.close()
        bare.deleteLater()


@contextlib.contextmanager
def _drag_growth() -> Iterator[Pair]:
    """One item among 260 against one among 26, each in the whole window."""
    from designer.show.geometry import item_rect
    from designer.show.model import find_item, items_of
    from designer.show.vault import Vault

    with (
        whole_window(shows.roomy_show(Vault(), times=10)) as large,
        whole_window(shows.roomy_show(Vault())) as small,
    ):

        def drag(window: Any) -> Callable[[], Sample]:
            view, store = window.canvas, window.store
            # The tile in front: what lies above another one is what a press takes.
            tiles = store.look.tiles
            place = len(tiles) - 16
            x, y, width, height = _on_screen(view, store)[place]
            dragged = items_of(store.look)[place].id

            def measured() -> Sample:
                sample = _drag(
                    view.viewport(),
                    x + width / 2,
                    y + height / 2,
                    lambda: [item_rect(find_item(store.look, dragged)), store.selection],
                )
                _undone(store)
                return sample

            return measured

        yield Pair(measured=drag(large), floor=drag(small))


BENCHMARKS = (
    Benchmark("drag_move", goal=2.0, unit="ms", open=_drag_move),
    Benchmark("drag_canvas", goal=2.0, unit="ms", open=_drag_canvas, asked_only=True),
    Benchmark("drag_many", goal=2.5, unit="ms", open=_drag_many),
    Benchmark("drag_resize", goal=2.5, unit="ms", open=_drag_resize),
    Benchmark("marquee", goal=2.0, unit="ms", open=_marquee),
    Benchmark("drag_growth", goal=10, unit="ms", open=_drag_growth),
)
