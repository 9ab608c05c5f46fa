"""The shape a tile keeps: one fact, whether it is set by a key or here, and kept by handles, keys and numbers."""

from __future__ import annotations

import pytest

from designer.gui.panels.inspector import Inspector
from designer.show import edits
from designer.show.geometry import item_rect
from designer.show.model import find_item
from tests.gui.panels import inspecting
from tests.gui.panels.inspecting import field, tiles, type_text


@pytest.fixture
def store(qapp):
    return inspecting.make_store()


@pytest.fixture
def panel(qtbot, store):
    panel = Inspector(store)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    store.select(tiles(store)[:1])
    return panel


def rect(store):
    return item_rect(find_item(store.look, store.selection[0]))


def pick(editor, value: str) -> None:
    index = editor._values.index(value)
    editor.setCurrentIndex(index)
    editor.activated.emit(index)


def test_the_choice_shows_the_shape_that_a_key_gave(panel, store):
    assert field(panel, "tile.ratio").value() == "free"
    store.apply("Shape", edits.set_ratio(store.truth, store.look_id, store.selection, "1:1"))
    assert field(panel, "tile.ratio").value() == "1:1"


def test_choosing_a_shape_makes_the_tile_keep_it_and_free_ends_that(panel, store):
    pick(field(panel, "tile.ratio"), "16:9")
    assert find_item(store.look, store.selection[0]).ratio == "16:9"
    assert edits.has_shape(rect(store), "16:9")
    assert store.undo_stack.count() == 1
    before = rect(store)
    pick(field(panel, "tile.ratio"), "free")
    assert find_item(store.look, store.selection[0]).ratio is None
    assert rect(store) == before


@pytest.mark.parametrize(
    ("name", "typed", "size"),
    [
        ("McuLayout.ImageWidth", "160", (160, 90)),
        ("McuLayout.ImageHeight", "90", (160, 90)),
        ("McuLayout.ImageWidth", "/2", None),
    ],
)
def test_typing_one_side_brings_the_other_along(panel, store, name, typed, size):
    pick(field(panel, "tile.ratio"), "16:9")
    was = rect(store)
    type_text(field(panel, name), typed)
    wanted = size or (was.w // 2, round(was.w // 2 * 9 / 16))
    assert (rect(store).w, rect(store).h) == wanted
    assert (rect(store).x, rect(store).y) == (was.x, was.y)
    assert store.undo_stack.count() == 2
    store.undo()
    assert rect(store) == was


def test_a_free_tile_takes_each_side_by_itself(panel, store):
    was = rect(store)
    type_text(field(panel, "McuLayout.ImageWidth"), "160")
    assert rect(store) == was._replace(w=160)
