"""Another frame size always asks (obs#13086 rescaled unasked, obs#3983 wanted a question, obs#4968 an undo)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.gui import framesize
from designer.gui.dialogs import Question
from designer.gui.panels.inspector import Inspector
from designer.show.geometry import frame_size, item_rect
from designer.show.model import find_item, items_of
from tests.gui.panels.inspecting import answer, dumped, field, make_store, open_all, tiles, type_text
from tests.gui.panels.scrubbing import drag, label

WIDTH = "VideoEncode.Width"


@pytest.fixture
def store(qtbot):
    return make_store()


@pytest.fixture
def panel(qtbot, store):
    window = QWidget()
    panel = Inspector(store, window)
    store.setParent(window)
    QVBoxLayout(window).addWidget(panel)
    qtbot.addWidget(window)
    window.resize(310, 700)
    window.show()
    open_all(panel)
    yield panel


def choose(panel, text):
    choice = field(panel, "frame.size")
    index = choice.findText(text, Qt.MatchFlag.MatchStartsWith)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def question(panel) -> Question:
    return panel.window().findChild(Question, "frameSize")


def crops(store):
    return [find_item(store.look, id_).layout.custom_crop for id_ in tiles(store)]


@pytest.mark.parametrize("how", ["scale", "keep", "reflow"])
@pytest.mark.parametrize("by", ["preset", "field", "label"])
def test_every_way_asks_and_every_answer_is_one_undo_entry_and_crops_survive(panel, store, how, by):
    """obs#13086, obs#3983, obs#4968; crops: obs-source-switcher#19."""
    before, cropped = dumped(store.truth), crops(store)
    if by == "preset":
        choose(panel, "640 × 360")
    elif by == "field":
        type_text(field(panel, WIDTH), "1920")
    else:
        drag(label(panel, WIDTH), 64)
    assert dumped(store.truth) == before and store.undo_stack.count() == 0
    assert not store.previewing
    assert answer(panel, how)
    size = {"preset": (640, 360), "field": (1920, 720), "label": (1344, 720)}[by]
    assert frame_size(store.truth) == size
    assert store.undo_stack.count() == 1 and f"{size[0]} × {size[1]}" in store.undo_stack.undoText()
    assert crops(store) == cropped and cropped[0] is not None
    assert field(panel, WIDTH).text() == str(size[0])
    store.undo()
    store.select(())
    assert dumped(store.truth) == before
    assert field(panel, WIDTH).text() == "1280"


def test_the_items_do_what_was_chosen(panel, store):
    def places():
        return {item.id: item_rect(item) for item in items_of(store.look)}

    before = places()
    choose(panel, "640 × 360")
    answer(panel, "keep")
    assert places() == before
    store.undo()
    choose(panel, "640 × 360")
    answer(panel, "scale")
    first = tiles(store)[1]
    assert places()[first] == tuple(number // 2 for number in before[first])


@pytest.mark.parametrize("by", ["button", "escape", "enter"])
def test_cancel_is_the_default_and_gives_the_field_back(panel, store, by):
    before = dumped(store.truth)
    editor = field(panel, WIDTH)
    type_text(editor, "1000")
    asked = question(panel)
    assert asked is not None
    if by == "button":
        answer(panel, "cancel")
    else:
        QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Escape if by == "escape" else Qt.Key.Key_Return)
        assert not asked.isVisible()
    assert dumped(store.truth) == before and store.undo_stack.count() == 0
    assert editor.text() == "1280" and not editor.pending()
    assert field(panel, "frame.size").currentText().startswith("1280 × 720")


def test_the_question_says_what_each_answer_does(panel, store):
    choose(panel, "640 × 360")
    words = " ".join(label.text() for label in question(panel).findChildren(QLabel))
    assert "1280 × 720 to 640 × 360" in words
    assert "0.5 × as large" in words
    assert "3 items would stick out" in words
    assert "keeps its shape" in words
    answer(panel, "cancel")
    choose(panel, "1080 × 1080")
    assert "stretched from 16:9 to 1:1" in " ".join(label.text() for label in question(panel).findChildren(QLabel))
    answer(panel, "cancel")


HEIGHT = "VideoEncode.Height"


def type_pair(qtbot, panel, width, height, *, end):
    """Width, Tab, height, and then Enter, Tab or a click elsewhere."""
    window = panel.window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    editor = field(panel, WIDTH)
    editor.setFocus()
    type_text(editor, width, enter=False)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field(panel, HEIGHT)
    assert question(panel) is None and editor.text() == width
    if height:
        QTest.keyClicks(QApplication.focusWidget(), height)
    if end == "click":
        field(panel, "VideoEncode.Fps").setFocus()
    else:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return if end == "enter" else Qt.Key.Key_Tab)


@pytest.mark.parametrize("end", ["enter", "tab", "click"])
def test_width_and_height_typed_one_after_the_other_are_one_question(panel, store, qtbot, end):
    before = dumped(store.truth)
    type_pair(qtbot, panel, "1080", "1350", end=end)
    assert dumped(store.truth) == before
    assert answer(panel, "reflow")
    assert frame_size(store.truth) == (1080, 1350) and store.undo_stack.count() == 1
    assert question(panel) is None


@pytest.mark.parametrize("choice", ["scale", "cancel"])
def test_a_width_whose_height_is_left_alone_is_asked_about_when_the_pair_is_left(panel, store, qtbot, choice):
    type_pair(qtbot, panel, "1000", "", end="click")
    assert answer(panel, choice)
    assert frame_size(store.truth) == ((1000, 720) if choice == "scale" else (1280, 720))
    assert field(panel, WIDTH).text() == ("1000" if choice == "scale" else "1280")
    assert store.undo_stack.count() == (choice == "scale")


def test_a_width_that_waits_is_asked_about_before_a_save_and_forgotten_with_its_show(panel, store, qtbot):
    window = panel.window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for leave in ("save", "open"):
        editor = field(panel, WIDTH)
        editor.setFocus()
        type_text(editor, "1000", enter=False)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert question(panel) is None
        if leave == "save":
            panel.commit_pending()
            assert answer(panel, "cancel") and field(panel, WIDTH).text() == "1280"
        else:
            other = make_store()
            store.open(other.truth, other.vault)
            field(panel, "VideoEncode.Fps").setFocus()
            assert question(panel) is None and frame_size(store.truth) == (1280, 720)
            assert field(panel, WIDTH).text() == "1280"


def test_the_same_size_asks_nothing(panel, store):
    type_text(field(panel, WIDTH), "640*2")
    assert question(panel) is None and store.undo_stack.count() == 0


def test_it_is_answered_with_keys(panel, store):
    choose(panel, "640 × 360")
    asked = question(panel)
    for _ in range(4):
        if asked.focusWidget().objectName() == "reflow":
            break
        QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(asked.focusWidget(), QPushButton)
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Space)
    assert frame_size(store.truth) == (640, 360)


def test_a_size_chosen_elsewhere_is_the_same_question(panel, store):
    encode = store.truth.video_encode.model_copy(update={"width": 960, "height": 540})
    framesize.ask(store, encode, panel.window())
    assert answer(panel, "scale") and frame_size(store.truth) == (960, 540)
