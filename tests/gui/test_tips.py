"""The tips of the first start: once, after the first paint, by keys, and never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from designer.gui import language
from designer.gui.tips import Ring, Tips
from designer.show import edits
from designer.show.model import items_of
from tests.gui.test_names import assert_all_named

CHINESE_STOP = "。"


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    qtbot.waitExposed(window)
    yield window
    language.choose(language.ENGLISH)


@pytest.fixture
def tips(window) -> Tips:
    window.actions_by_name["showTips"].trigger()
    return window.findChild(Tips)


def gone(window) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChild(Tips) is None and window.findChild(Ring) is None


def test_enter_walks_through_five_and_each_points_at_what_it_is_about(window, tips):
    heard: list[str] = []
    window.canvas.speaker.said.connect(heard.append)
    said, rings = [], []
    for _ in range(5):
        about = tips._tips()[len(said)][0]
        ring = window.findChild(Ring)
        assert ring.isVisible()
        assert ring.geometry().contains(about.rect().translated(about.mapTo(window, about.rect().topLeft())))
        assert window.rect().contains(tips.geometry())
        words = tips.words
        assert words.heightForWidth(words.width()) <= words.height(), "nothing is cut off"
        said.append(words.text())
        rings.append(ring.geometry().getRect())
        assert_all_named(tips)
        QTest.keyClick(tips, Qt.Key.Key_Return)
    assert len(set(said)) == len(set(rings)) == 5
    assert all(text.endswith(".") and text.count(". ") == 0 for text in said), "one sentence each"
    assert [text.partition(": ")[2] for text in heard] == said[1:]
    assert gone(window)
    assert window.canvas.hasFocus()


def test_escape_ends_them_and_they_do_not_come_again(window, tips):
    QTest.keyClick(tips, Qt.Key.Key_Escape)
    assert gone(window)
    assert window.settings.get("tips_done") is True


def test_what_they_do_not_cover_can_be_worked_meanwhile(window, tips):
    tile = window.store.look.tiles[0].id
    before = window.store.truth
    window.store.select((tile,))
    window.store.apply("Move tile", edits.move_items(before, window.store.look_id, (tile,), 0, 8))
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.store.undo_stack.count() == 2
    assert tips.isVisible()


def test_where_a_panel_is_away_the_tip_still_shows(window, tips):
    window.docks[0].hide()
    QTest.keyClick(tips, Qt.Key.Key_Right)
    assert tips.isVisible() and not window.findChild(Ring).isVisible()
    assert window.rect().contains(tips.geometry())


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_in_chinese_and_in_a_small_window_nothing_is_cut_off(window, tips, size):
    window.resize(*size)
    window.choose_language("zh_CN")
    for _ in range(5):
        assert tips.words.text().endswith(CHINESE_STOP)
        assert tips.words.heightForWidth(tips.words.width()) <= tips.words.height()
        assert window.rect().contains(tips.geometry())
        QTest.keyClick(tips, Qt.Key.Key_Return)
    assert gone(window)


def test_an_empty_look_says_what_to_do(window):
    store = window.store
    ids = tuple(item.id for item in items_of(store.look))
    assert window.layers.findChild(QLabel, "layersEmpty") is None
    store.apply("Remove all", edits.remove_items(store.truth, store.look_id, ids))
    told = window.layers.findChild(QLabel, "layersEmpty")
    assert told.isVisible() and "template" in told.text()
    assert told.heightForWidth(told.width()) <= told.height()
    first = window.layers.view.visualRect(window.layers.view.model().index(0, 0))
    assert told.geometry().top() >= first.bottom(), "it lies below the background's row"
    store.undo()
    assert not told.isVisible()


def test_an_empty_cast_says_what_to_do(window):
    store = window.store
    assert window.cast.findChild(QLabel, "castEmpty") is None, "not made before it is needed"
    show = store.truth
    for person in show.cast:
        show = edits.remove_person(show, person.id)
    store.apply("Remove all", show)
    told = window.cast.findChild(QLabel, "castEmpty")
    assert told.isVisible() and "add people" in told.text()
    assert window.cast.view.accessibleDescription() == told.text()
    store.undo()
    assert not told.isVisible() and window.cast.view.accessibleDescription() == ""
