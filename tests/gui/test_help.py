"""The help in the program: every page opens, every link leads on, a finding leads to what mends it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from designer.gui import language, theme
from designer.gui.help import HelpWindow
from designer.gui.panels.findings import help_rect
from designer.show import edits, helping
from designer.show.rulebook import all_rules
from tests.gui.loop import run, when
from tests.gui.test_names import assert_all_named

LANGUAGES = ["en", "zh_CN"]
NOT_HERE = "This plugin does not support"
"""What Qt says where there is no screen and windows cannot be raised."""


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = theme._choice, theme._scheme
    sheet, palette = qapp.styleSheet(), qapp.palette()
    yield
    theme._choice, theme._scheme = before
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    language.choose(language.ENGLISH)


@pytest.fixture
def window(make_window):
    return make_window()


def opened(window, spoken="en") -> HelpWindow:
    found = HelpWindow(helping.pages(spoken), window)
    found.show()
    return found


def said(window: HelpWindow) -> str:
    return window.reader.toPlainText()


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_page_and_every_finding_opens(window, spoken):
    shown = opened(window, spoken)
    for item in shown._items():
        shown.tree.setCurrentItem(item)
        name, code = shown.place
        page = helping.pages(spoken)[name]
        text = said(shown)
        assert text.startswith(page.title)
        for section in page.sections:
            assert section.title in text
            assert section.plain.split("\n", 1)[0][:40].lstrip("-1. ") in text
        assert not re.search(r"\]\(|\*\w|## |<\w+>", text), name
        if code:
            # What one came for is in sight.
            cursor = shown.reader.document().find(code)
            rect = shown.reader.cursorRect(cursor)
            assert shown.reader.viewport().rect().intersects(rect), code
    assert {shown._been[at][1] for at in range(len(shown._been))} - {""} == set(all_rules())


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_no_mark_of_the_source_is_left_in_what_is_read(window, spoken):
    help_window = opened(window, spoken)
    for name in helping.PAGES:
        help_window.go(name)
        assert not re.search(r"[`*]|[。，；：] |\]\(", said(help_window)), name


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_no_name_in_the_list_is_cut(window, spoken):
    shown = opened(window, spoken)
    shown.tree.expandAll()
    metrics = shown.tree.fontMetrics()
    cut = [
        item.text(0)
        for item in shown._items()
        if metrics.horizontalAdvance(item.text(0)) + 24 > shown.tree.visualItemRect(item).width()
    ]
    assert cut == []


def test_each_link_of_each_page_leads_to_another(window):
    shown = opened(window)
    followed = 0
    for name in helping.PAGES:
        shown.go(name)
        for target in re.findall(r'href="([^"]+)"', shown.reader.toHtml()):
            shown.go(name)
            shown.reader.anchorClicked.emit(QUrl(target))
            assert shown.place != (name, ""), (name, target)
            followed += 1
    assert followed >= 10


def test_back_and_forward_by_keys(window, qtbot):
    shown = opened(window)
    shown.go("tiles")
    shown.go("pictures", "image-url-local")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    QTest.keyClick(shown.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.place == ("tiles", "") and said(shown).startswith("Tiles")
    assert shown.tree.currentItem().text(0) == "Tiles"
    QTest.keyClick(shown.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown.place == ("pictures", "image-url-local")
    assert not shown.forward.isEnabled()
    shown.go("sei")
    shown.back.trigger()
    shown.back.trigger()
    assert shown.place == ("tiles", "")


def test_typing_finds_what_is_said_and_enter_shows_it(window):
    shown = opened(window)
    QTest.keyClicks(shown.field, "sponsors")
    assert shown.found == ["watermarks", "watermark-covered"]
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.place[0] == "watermarks"
    shown.field.setText("usersig expired")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.place == ("usersig", "usersig-expired")
    shown.field.setText("xyzzy")
    assert shown.found == [] and shown.nothing.isVisible()
    shown.field.clear()
    assert len(shown.found) == len(helping.PAGES) + len(all_rules())


def test_everything_in_it_has_a_name(window):
    assert_all_named(opened(window))


def test_it_takes_the_colours_of_the_theme(window):
    theme.choose("dark")
    shown = opened(window)
    shown.go("tiles", "tile-covered")
    assert theme.DARK.accent.name() in shown.reader.toHtml()
    theme.choose("light")
    assert theme.LIGHT.accent.name() in shown.reader.toHtml()
    assert theme.DARK.accent.name() not in shown.reader.toHtml()


def broken(window):
    store = window.store
    show = edits.set_item_field(store.truth, store.look_id, (store.look.tiles[0].id,), "LocationX", 900)
    store.apply("Break it", show)
    window.preflight.check_now()
    rows = window.findings._model.rows
    number = next(number for number, row in enumerate(rows) if row.finding.code == "tile-outside-frame")
    index = window.findings._model.index(number)
    window.findings.view.setCurrentIndex(index)
    return index


@pytest.mark.qt_log_ignore(NOT_HERE, extend=True)
@pytest.mark.parametrize("way", ["key", "button", "menu"])
def test_a_finding_leads_to_what_mends_it(controlled, way):
    async def story():
        async with controlled() as controller:
            window, desk = controller.window, controller.help_desk
            look = window.store.look_id
            window.store.edit_look(window.store.truth.looks[1].id)
            index, view = broken(window), window.findings.view
            in_hand = window.store.look_id
            assert in_hand != look
            window.activateWindow()
            await when(window.isActiveWindow)
            view.setFocus()
            if way == "key":
                QTest.keyClick(view, Qt.Key.Key_F1)
            elif way == "button":
                at = help_rect(view.visualRect(index)).center()
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            else:
                asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
                QApplication.sendEvent(view.viewport(), asked)
                menu = view.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
                menu.findChild(QAction, "findingHelp").trigger()
                menu.close()
            await when(lambda: desk.help is not None and desk.help.isVisible())
            assert desk.help.place == ("tiles", "tile-outside-frame")
            assert "Mend moves the tile inside" in said(desk.help)
            # F1 did not take the first look in hand.
            assert window.store.look_id == in_hand
            desk.help.close()

    run(story())


@pytest.mark.qt_log_ignore(NOT_HERE, extend=True)
def test_f1_elsewhere_takes_the_first_look_in_hand_and_shift_f1_opens_the_help_once(controlled):
    async def story():
        async with controlled() as controller:
            window, desk = controller.window, controller.help_desk
            window.store.edit_look(window.store.truth.looks[1].id)
            window.activateWindow()
            await when(window.isActiveWindow)
            QTest.keyClick(window.canvas, Qt.Key.Key_F1)
            assert window.store.look_id == window.store.truth.looks[0].id
            assert desk.help is None
            QTest.keyClick(window.canvas, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
            await when(lambda: desk.help is not None and desk.help.isVisible())
            first = desk.help
            assert first.place == (helping.GUIDES[0], "")
            first.go("sei")
            window.actions_by_name["showHelp"].trigger()
            await when(lambda: not controller.tasks._running)
            assert desk.help is first and first.place == ("sei", "")
            first.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            assert desk.help is None

    run(story())
