"""What the canvas has to say of items can be read, whatever lies over them."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRect, QRectF
from pytestqt.qtbot import QtBot

from designer.gui import language
from designer.gui.canvas import badges, stamps
from designer.gui.canvas.badges import Badge, Wanted
from designer.picture import compose
from designer.picture.standins import StandIns
from tests.gui.canvas.desk import Desk, show_of, text, tile


def boxes(shown: list[Badge]) -> list[QRect]:
    return [QRect(*badge.piece) for badge in shown]


def test_badges_of_items_that_lie_over_each_other_stand_apart_the_front_one_at_its_corner(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot, show_of(tuple(tile(name, 100 + 4 * n, 100 + 3 * n, 400, 300, n) for n, name in enumerate("abc")))
    )
    desk.view.canvas_scene.set_guests(StandIns().with_state("camera_off"))
    shown = desk.view.overlay.badges
    assert [badge.words[0] for badge in shown] == ["c", "b", "a"]
    assert not any(one.intersects(other) for one, other in combinations(boxes(shown), 2))
    assert (shown[0].x, shown[0].y) == (desk.at(108, 106).x() + badges.INSET, desk.at(108, 106).y() + badges.INSET)


def test_a_badge_is_above_what_lies_over_its_item(qtbot: QtBot) -> None:
    look = show_of((tile("a", 100, 100, 400, 300, 0),), (text("cover", 100, 100, 400, 300, 5),))
    desk = Desk(qtbot, look)
    before = desk.view.viewport().grab().toImage()
    desk.view.canvas_scene.set_guests(StandIns().with_state("camera_off"))
    (badge,) = desk.view.overlay.badges
    after = desk.view.viewport().grab().toImage()
    box = QRect(*badge.piece)
    changed = [
        (x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert len(changed) > box.width() * box.height() * 0.8
    desk.view.canvas_scene.set_guests(compose.CARDS)
    assert desk.view.overlay.badges == []
    assert desk.view.viewport().grab().toImage() == before


def test_a_badge_speaks_the_language_of_the_window(qtbot: QtBot) -> None:
    desk = Desk(qtbot, show_of((tile("a", 100, 100, 400, 300, 0),)))
    desk.view.canvas_scene.set_guests(StandIns().with_state("camera_off"))
    (english,) = desk.view.overlay.badges
    try:
        language.choose("zh_CN")
        assert [badge.words for badge in desk.view.overlay.badges] == ["a: 摄像头关闭"]
    finally:
        language.choose(language.ENGLISH)
    assert desk.view.overlay.badges == [english]


def test_as_much_is_said_as_the_item_has_room_for() -> None:
    long = "Anna Kovač: camera off · picture missing on air"

    def said(wide: float, high: float) -> list[str]:
        return [badge.words for badge in badges.laid_out([Wanted(QRectF(0, 0, wide, high), long, False)])]

    assert said(600, 100) == [long]
    (some,) = said(160, 100)
    assert some.endswith("…") and long.startswith(some[:-1]) and stamps.width(some) <= 160 - 2 * badges.INSET
    assert said(60, 100) == ["!"]
    assert said(20, 100) == said(600, 20) == []
    # What warns of an item that cannot be seen is said whole: it may have no room at all.
    assert [badge.words for badge in badges.laid_out([Wanted(QRectF(0, 0, 5, 5), long, True)])] == [long]
