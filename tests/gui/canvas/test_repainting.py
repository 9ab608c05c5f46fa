"""A drag repaints little, and what it leaves out was right already: nothing stays behind on the screen."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from designer.gui.canvas import lines
from designer.gui.canvas.lines import GuideLine
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.picture import compose
from designer.show.geometry import ALL_KINDS, item_rect
from designer.show.model import items_of
from designer.show.vault import Vault
from tests.gui.canvas.desk import Desk, show_of, text, tile


def crowded(qtbot: QtBot) -> Desk:
    """Three in a row, one below, a locked one and a caption: lines, gaps and a lock to be painted."""
    tiles = (
        tile("a", 40, 60, 240, 160, 0),
        tile("b", 310, 60, 240, 160, 1),
        tile("c", 640, 66, 240, 160, 2),
        tile("d", 300, 400, 320, 180, 3),
    )
    return Desk(qtbot, show_of(tiles, (text("line", 700, 500, 200, 60, 8),)))


def on_screen(view: CanvasView) -> QImage:
    """The pixels that stand on the screen, as they came about piece by piece."""
    QApplication.processEvents()
    place = view.viewport().mapTo(view, view.viewport().rect().topLeft())
    whole = view.screen().grabWindow(view.winId())
    return whole.copy(place.x(), place.y(), view.viewport().width(), view.viewport().height()).toImage()


def anew(view: CanvasView) -> QImage:
    """What stands there when all of it is painted again."""
    view.viewport().repaint()
    return on_screen(view)


def test_what_a_drag_leaves_on_the_screen_is_what_painting_all_of_it_gives(qtbot: QtBot) -> None:
    desk = crowded(qtbot)
    desk.press(760, 140)
    seen = 0
    for number in range(90):
        desk.move(760 + 300 * math.sin(number / 9), 140 + 130 * math.sin(number / 5))
        lines_now = len(desk.view.overlay.guides)  # asked for, so they are up to date
        seen += lines_now > 0
        there = on_screen(desk.view)
        assert there == anew(desk.view), f"move {number} left something behind"
    assert seen > 20, "the way leads past things to snap to"
    desk.release(760, 140)
    assert on_screen(desk.view) == anew(desk.view)


def test_guides_of_a_quick_hand_are_right_when_it_rests(qtbot: QtBot) -> None:
    desk = crowded(qtbot)
    desk.press(760, 140)
    desk.move(730, 137)
    # The show follows a drag at a pace of its own, slower where panels are slow: guides do not wait for it.
    desk.store.changed.disconnect(desk.view._on_changed)
    for x in range(700, 560, -7):
        desk.move(x, 137)  # many within one frame of the screen
    gesture = desk.view.gesture
    assert gesture is not None and gesture.guides, "it rests on something"
    wanted = {lines.guide_line(guide, *desk.view.there()) for guide in gesture.guides}
    qtbot.waitUntil(lambda: {*desk.view._overlay.guides} == wanted, timeout=500)
    assert on_screen(desk.view) == anew(desk.view)


def test_the_item_is_under_the_pointer_with_every_move(qtbot: QtBot) -> None:
    desk = crowded(qtbot)
    desk.view.snapping = frozenset()
    desk.press(760, 140)
    for x in range(750, 600, -5):
        desk.move(x, 140)
        assert desk.view.canvas_scene.rect_of("c") == item_rect(items_of(desk.store.look)[2])
        assert desk.view._overlay.handles is not None
        assert desk.view._overlay.handles.left() == desk.at(640 + x - 760, 66).x()
    desk.view.snapping = ALL_KINDS


def _guide_line(at: int, across: bool, begin: int, length: int) -> GuideLine:
    return GuideLine(begin, at, length, 1, "", False) if across else GuideLine(at, begin, 1, length, "", False)


_LINES = some.lists(
    some.builds(
        _guide_line,
        at=some.integers(0, 6),
        across=some.booleans(),
        begin=some.integers(0, 9),
        length=some.integers(2, 9),
    ),
    max_size=5,
)


def _pixels(places: list[tuple[int, int, int, int]]) -> set[tuple[int, int]]:
    return {(x + dx, y + dy) for x, y, wide, high in places for dx in range(wide) for dy in range(high)}


@given(_LINES, _LINES)
def test_every_pixel_that_differs_between_two_sets_of_lines_is_repainted(
    old: list[GuideLine], new: list[GuideLine]
) -> None:
    changed = _pixels([line[:4] for line in old]) ^ _pixels([line[:4] for line in new])
    pieces = lines.to_repaint(lines.ground(old), lines.ground(new))
    assert changed <= _pixels(pieces)
    if old == new:
        assert pieces == []


def test_what_is_first_seen_is_painted_once_as_large_as_it_is_shown(qtbot: QtBot, monkeypatch: MonkeyPatch) -> None:
    scales: list[float] = []
    paint = compose.item_pixmap
    monkeypatch.setattr(
        compose, "item_pixmap", lambda show, one, scale, **how: scales.append(scale) or paint(show, one, scale, **how)
    )
    view = CanvasView(ShowStore(show_of((tile("a", 40, 60, 240, 160, 0), tile("b", 310, 60, 240, 160, 1))), Vault()))
    qtbot.addWidget(view)
    view.resize(700, 430)
    view.show()
    qtbot.waitExposed(view)
    assert view.zoom < 0.9
    assert scales == [view.zoom] * 2
