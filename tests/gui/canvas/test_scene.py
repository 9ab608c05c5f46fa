"""The scene is kept in step edit by edit; what it shows must be what a fresh one would show."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from designer.gui.canvas.scene import AT_ONCE, CanvasScene
from designer.show import edits
from designer.show.geometry import Rect
from designer.show.model import Show, find_look, items_of
from tests.gui.canvas.desk import show_of, text, tile


def picture(scene: CanvasScene) -> QImage:
    """The items as they are shown once all of them are painted, on grey: the ground is the view's."""
    scene.paint_rest()
    image = QImage(*scene.frame, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    painter = QPainter(image)
    scene.render(painter, scene.sceneRect(), scene.sceneRect())
    painter.end()
    return image


def some_edit(chance: random.Random, show: Show) -> Show:
    ids = [item.id for item in items_of(find_look(show, "one"))]
    some = tuple(chance.sample(ids, min(len(ids), chance.randint(1, 3))))
    place = Rect(chance.randrange(0, 500), chance.randrange(0, 200), chance.randrange(0, 300), chance.randrange(0, 200))
    match chance.randrange(11):
        case 0 | 1 | 2:
            return edits.move_items(show, "one", some, chance.randint(-80, 80), chance.randint(-80, 80))
        case 3:
            return edits.set_rects(show, "one", dict.fromkeys(some, place))
        case 4:
            return edits.bring_to_front(show, "one", some)
        case 5:
            return edits.lower_items(show, "one", some)
        case 6:
            return edits.set_hidden(show, "one", some, chance.random() < 0.5)
        case 7:
            return edits.duplicate_items(show, "one", some, 8, 8)[0]
        case 8 if len(ids) > 3:
            return edits.remove_items(show, "one", some[:1])
        case 9:
            return edits.set_item_field(show, "one", some, "UserMediaStream.UserInfo.UserId", f"user{chance.random()}")
        case _:
            return edits.add_tile(show, "one", rect=place, person_id="p1")[0]


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_the_scene_shows_what_a_fresh_one_shows(qapp: QApplication, seed: int) -> None:
    chance = random.Random(seed)
    show = show_of(
        (tile("a", 0, 0, 200, 150, 0), tile("b", 300, 100, 200, 150, 1), tile("c", 100, 80, 300, 200, 1)),
        (text("t", 40, 300, 200, 40, 4),),
        size=(640, 360),
    )
    states = [show]
    scene = CanvasScene(show, "one")
    for _ in range(40):
        if len(states) > 1 and chance.random() < 0.2:
            states.pop()
        else:
            states.append(some_edit(chance, states[-1]))
        scene.show_state(states[-1], "one")
        fresh = CanvasScene(states[-1], "one")
        assert scene.order == fresh.order
        assert picture(scene) == picture(fresh)


def test_another_look_and_back_shows_the_same(qapp: QApplication) -> None:
    show = show_of((tile("a", 0, 0, 200, 150, 0),), size=(640, 360))
    scene = CanvasScene(show, "one")
    before = picture(scene)
    scene.show_state(show, "two")
    assert scene.order == ("solo",)
    assert picture(scene) != before
    scene.show_state(show, "one")
    assert picture(scene) == before


def test_a_new_name_in_the_cast_is_on_the_tile(qapp: QApplication) -> None:
    show = show_of((tile("anna", 0, 0, 400, 300, 0),), size=(640, 360))
    scene = CanvasScene(show, "one")
    before = picture(scene)
    renamed = edits.set_person(show, "p1", name="Johanna")
    scene.show_state(renamed, "one")
    assert picture(scene) != before


def test_dynamic_layouts_show_people_that_cannot_be_picked(qapp: QApplication) -> None:
    show = edits.set_look_field(show_of((), size=(640, 360)), "one", "LayoutParams.MixLayoutMode", 3)
    scene = CanvasScene(show, "one")
    assert scene.order == ()
    assert scene.hits(320, 180) == ()
    assert picture(scene).pixelColor(100, 100).name() != "#808080"


def test_many_items_that_change_at_once_are_painted_one_after_another(qapp: QApplication) -> None:
    """16 people take longer than the window's thread may be held up: until they are painted they are stretched."""
    ids = [f"p{number}" for number in range(16)]
    show = show_of(tuple(tile(id_, 40 * at, 0, 36, 300, at) for at, id_ in enumerate(ids)), size=(640, 360))
    scene = CanvasScene(show, "one")
    scene.paint_rest()
    pixels = {id(node): node.graphics.pixmap().cacheKey() for node in scene.nodes}

    def painted() -> int:
        return sum(node.graphics.pixmap().cacheKey() != pixels[id(node)] for node in scene.nodes)

    smaller = edits.set_rects(show, "one", {id_: Rect(40 * at, 0, 30, 150) for at, id_ in enumerate(ids)})
    scene.show_state(smaller, "one")
    assert painted() == AT_ONCE
    for node in scene.nodes:
        assert node.graphics.sceneBoundingRect().toRect().getRect() == tuple(node.rect)
    steps = [painted()]
    while steps[-1] < len(ids):
        qapp.processEvents()
        steps.append(painted())
        assert steps[-1] - steps[-2] in (0, AT_ONCE)
    assert picture(scene) == picture(CanvasScene(smaller, "one"))
