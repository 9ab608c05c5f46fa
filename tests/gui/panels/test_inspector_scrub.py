"""Numbers by dragging their labels: one entry, Shift by tens, Ctrl by tenths, Esc gives back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from designer.gui.panels.inspector import Inspector
from designer.gui.panels.inspector.fields import MIXED
from designer.show import edits
from designer.show.geometry import item_rect
from designer.show.mixing import item_z
from designer.show.model import find_item
from tests.gui.panels.inspecting import dumped, field, make_store, marks, open_all, tiles, type_text
from tests.gui.panels.scrubbing import drag, label, move

X, Y, W, H = "McuLayout.LocationX", "McuLayout.LocationY", "McuLayout.ImageWidth", "McuLayout.ImageHeight"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(qtbot):
    return make_store()


@pytest.fixture
def panel(qtbot, store):
    window = QWidget()
    panel = Inspector(store, window)
    store.setParent(window)
    column = QVBoxLayout(window)
    column.addWidget(panel)
    column.addWidget(QPushButton("elsewhere", window))
    qtbot.addWidget(window)
    window.resize(310, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield panel


def rect(store, number: int):
    return item_rect(find_item(store.look, tiles(store)[number]))


def test_a_label_is_dragged_and_it_is_one_entry(panel, store):
    store.select((tiles(store)[1],))
    drag(label(panel, X), 30, release=False)
    assert store.previewing and rect(store, 1).x == 430 and store.undo_stack.count() == 0
    QTest.mouseRelease(label(panel, X), Qt.MouseButton.LeftButton)
    assert rect(store, 1).x == 430 and not store.previewing
    assert field(panel, X).text() == "430"
    assert store.undo_stack.count() == 1 and store.undo_stack.undoText() == "Change X"


@pytest.mark.parametrize(("keys", "outcome"), [(SHIFT, 600), (CTRL, 402)])
def test_shift_goes_by_tens_and_ctrl_by_tenths(panel, store, keys, outcome):
    store.select((tiles(store)[1],))
    drag(label(panel, X), 20, keys)
    assert rect(store, 1).x == outcome


def test_a_key_let_go_on_the_way_keeps_what_was_dragged(panel, store):
    store.select((tiles(store)[1],))
    handle = label(panel, X)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, SHIFT, QPoint(20, 12))
    move(handle, 25, SHIFT)
    move(handle, 27)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert rect(store, 1).x == 400 + 50 + 2


def test_esc_gives_back_and_leaves_no_entry(panel, store):
    before = dumped(store.truth)
    store.select((tiles(store)[1],))
    field(panel, Y).setFocus()
    drag(label(panel, X), 30, release=False)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dumped(store.show) == before and not store.previewing
    move(label(panel, X), 200)
    QTest.mouseRelease(label(panel, X), Qt.MouseButton.LeftButton)
    assert dumped(store.truth) == before and store.undo_stack.count() == 0
    assert field(panel, X).text() == "400"


def test_there_and_back_leaves_no_entry(panel, store):
    store.select((tiles(store)[1],))
    handle = label(panel, W)
    drag(handle, 30, release=False)
    move(handle, 20)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert store.undo_stack.count() == 0


def test_several_items_move_by_the_same_and_stay_inside(panel, store):
    store.select(tuple(tiles(store)[:2]))
    assert field(panel, X).value() is MIXED
    drag(label(panel, X), 40)
    assert (rect(store, 0).x, rect(store, 1).x) == (40, 440)
    drag(label(panel, X), 90, SHIFT)
    assert (rect(store, 0).x, rect(store, 1).x) == (1280 - 720, 1280 - 320)
    assert field(panel, X).placeholderText() == "mixed"


def test_locked_items_are_not_dragged(panel, store):
    """obs#5724: a lock holds in the panel too."""
    ids = tuple(tiles(store)[:2])
    store.apply("Lock", edits.set_locked(store.truth, store.look_id, ids[:1], True))
    store.select(ids)
    drag(label(panel, X), 40)
    assert (rect(store, 0).x, rect(store, 1).x) == (0, 440)
    store.select(ids[:1])
    count = store.undo_stack.count()
    drag(label(panel, X), 40)
    assert rect(store, 0).x == 0 and store.undo_stack.count() == count
    assert label(panel, X).cursor().shape() == Qt.CursorShape.ArrowCursor


def test_numbers_of_the_output_are_dragged_too_and_stop_at_0(panel, store):
    open_all(panel)
    drag(label(panel, "VideoEncode.Fps"), 5)
    assert store.truth.video_encode.fps == 20 and field(panel, "VideoEncode.Fps").text() == "20"
    drag(label(panel, "VideoEncode.Fps"), -90)
    assert store.truth.video_encode.fps == 0
    store.undo()
    store.undo()
    assert store.truth.video_encode.fps == 15 and store.undo_stack.index() == 0


def test_a_crop_is_dragged_in_pixels_of_the_source(panel, store):
    store.select((tiles(store)[0],))
    open_all(panel)
    drag(label(panel, "McuCustomCrop.Width"), 12)
    assert find_item(store.look, tiles(store)[0]).layout.custom_crop.width == 42


def test_a_click_on_the_label_only_goes_to_the_field(panel, store):
    store.select((tiles(store)[1],))
    QTest.mouseClick(label(panel, Y), Qt.MouseButton.LeftButton)
    editor = field(panel, Y)
    assert editor.hasFocus() and editor.selectedText() == editor.text()
    assert store.undo_stack.count() == 0


def test_dragging_in_the_field_selects_its_text(panel, store):
    store.select((tiles(store)[1],))
    editor = field(panel, X)
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 12))
    move(editor, 60)
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 12))
    assert editor.selectedText() and store.undo_stack.count() == 0 and rect(store, 1).x == 400


def test_what_is_typed_counts_before_its_label_is_dragged(panel, store):
    store.select((tiles(store)[1],))
    editor = field(panel, X)
    editor.setFocus()
    type_text(editor, "500", enter=False)
    drag(label(panel, X), 10)
    assert rect(store, 1).x == 510
    assert store.undo_stack.count() == 2


def test_undo_waits_while_a_label_is_dragged(panel, store):
    store.select((tiles(store)[1],))
    drag(label(panel, X), 10)
    drag(label(panel, X), 10, release=False)
    store.undo()
    QTest.mouseRelease(label(panel, X), Qt.MouseButton.LeftButton)
    assert rect(store, 1).x == 420 and store.undo_stack.count() == 2


def test_another_show_ends_the_drag(panel, store):
    store.select((tiles(store)[1],))
    drag(label(panel, X), 10, release=False)
    other = make_store()
    store.open(other.truth, other.vault)
    assert not store.previewing
    assert store.undo_stack.count() == 0
    store.select((tiles(store)[1],))
    QTest.mouseRelease(label(panel, X), Qt.MouseButton.LeftButton)
    assert rect(store, 1).x == 400 and store.undo_stack.count() == 0


def test_tab_goes_x_y_width_height(panel, store):
    store.select((tiles(store)[1],))
    editor = field(panel, X)
    editor.setFocus()
    order = []
    for _ in range(4):
        order.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert order == [X, Y, W, H]


def test_exact_x_and_y_in_three_steps(panel, store):
    """Row 2 of what producers do most: OBS needs five."""
    store.select((tiles(store)[1],))  # 1
    QTest.mouseClick(label(panel, X), Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), "24")  # 2
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "48")  # 3
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert rect(store, 1)[:2] == (24, 48)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("/2", (0, 200)),
        ("+50%", (0, 600)),
        ("+16", (16, 416)),
        ("1/4w", (320, 320)),
        ("*2", (0, 800)),
        ("24", (24, 24)),
    ],
)
def test_a_sum_is_worked_out_for_each_of_several_items(panel, store, text, outcome):
    """obs#10448: an edit of several reached the first only."""
    store.select(tuple(tiles(store)[:2]))
    editor = field(panel, X)
    assert editor.placeholderText() == "mixed"
    type_text(editor, text)
    assert (rect(store, 0).x, rect(store, 1).x) == outcome
    assert store.undo_stack.count() == 1


def test_parts_of_the_frame_are_known_in_every_number(panel, store):
    store.select((tiles(store)[0],))
    open_all(panel)
    type_text(field(panel, "McuCustomCrop.Width"), "50%w")
    type_text(field(panel, W), "50%h")
    item = find_item(store.look, tiles(store)[0])
    assert item.layout.custom_crop.width == 640 and item.layout.image_width == 360


def test_tiles_and_watermarks_together_take_sums_and_drags_each_in_its_own_member(panel, store):
    both = (tiles(store)[0], marks(store)[0])
    store.select(both)

    def places():
        return [item_rect(find_item(store.look, id_)) for id_ in both]

    before = places()
    type_text(field(panel, "Shared.ImageWidth"), "/2")
    assert [rect.w for rect in places()] == [160, 32] and store.undo_stack.count() == 1
    drag(label(panel, "McuLayout.ImageHeight"), 10)
    assert [rect.h for rect in places()] == [rect.h + 10 for rect in before]
    drag(label(panel, "McuLayout.ZOrder"), 4)
    assert item_z(find_item(store.look, both[0])) == 5 and item_z(find_item(store.look, both[1])) == 9
    assert store.undo_stack.count() == 3
