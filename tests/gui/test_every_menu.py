"""Whatever a menu of the window offers, the palette offers too: every menu is opened, on every kind of thing, and compared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from designer.gui.canvas.view import CanvasView
from designer.gui.costsheet import CostSheet
from designer.gui.dialogs import Question
from designer.gui.palette import CommandPalette, commands_of
from designer.gui.possible import why_not
from designer.show import edits, mixing
from designer.show.geometry import frame_size
from designer.show.model import items_of
from designer.show.rects import Rect
from designer.show.templates import Own
from designer.trtc.client import Call

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

QTS_OWN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QScrollBar)
"""Their menus are Qt's own: cut, copy, paste of text, scroll here."""


@pytest.fixture
def window(make_window, qtbot):
    """A window in which every list has something: an own template, an event with a call and one without, findings."""
    window = make_window()
    store = window.store
    first = (store.look.tiles[0].id,)
    store.apply("Break it", edits.set_item_field(store.truth, store.look_id, first, "LocationX", 900))
    window.show()
    qtbot.waitExposed(window)
    width, height = frame_size(store.truth)
    whole = Rect(0, 0, width, height)
    window.templates.set_own((Own("mine", "Mine", 0, (width, height), (whole,)),))
    window.actions_by_name["showTemplates"].trigger()
    window.templates.show_own_template("mine")
    call = Call(0.0, "StartPublishCdnStream", 0.1, "r-1", None, "{}")
    window.activity.add("Started", call=call)
    window.activity.add("Noticed")
    window.preflight.check_now()
    return window


def leaves(menu: QMenu) -> Iterator[QAction]:
    """What can be chosen in a menu and in the menus in it."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        elif not action.isSeparator():
            yield action


def opened_at(widget: QWidget, at: QPoint) -> QMenu | None:
    """The menu that a right click opens."""
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, asked)
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def places_of(widget: QWidget) -> Iterator[tuple[QWidget, QPoint]]:
    """Where in a widget a right click may say something of its own."""
    if isinstance(widget, CanvasView):
        yield widget.viewport(), QPoint(2, 2)
        for item in items_of(widget.store.look):
            rect = widget.canvas_scene.rect_of(item.id)
            at = widget.mapFromScene(rect.x + rect.w / 2, rect.y + rect.h / 2)
            if widget.viewport().rect().contains(at):
                yield widget.viewport(), at
    elif isinstance(widget, QAbstractItemView):
        model, seen = widget.model(), widget.viewport().rect()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            widget.scrollTo(index)
            place: QRect = widget.visualRect(index)
            if seen.contains(place.center()):
                yield widget.viewport(), place.center()
    else:
        yield widget, widget.rect().center()


def every_menu(window) -> Iterator[tuple[str, QMenu]]:
    """Open every menu of the window, in every tab of it, and say where it came from."""
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        QApplication.processEvents()  # so that what is in it has its size
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QTS_OWN) or not widget.isVisible() or isinstance(widget.window(), QMenu):
                continue
            if isinstance(widget.parentWidget(), (*QTS_OWN, QAbstractItemView, CanvasView)):
                continue
            for target, at in places_of(widget):
                menu = opened_at(target, at)
                if menu is not None:
                    yield widget.objectName() or type(widget).__name__, menu
                    menu.close()
    for button in (*window.findChildren(QToolButton), *window.findChildren(QPushButton)):
        menu = button.menu()
        if isinstance(menu, QMenu):
            yield button.objectName() or button.text(), menu
    QTest.mouseClick(window.topbar.encoding, Qt.MouseButton.LeftButton)
    frames = QApplication.activePopupWidget()
    assert isinstance(frames, QMenu)
    yield "encoding", frames
    frames.close()


def key_of(action: QAction) -> object:
    """What tells a command, also where its menu is filled anew each time it opens."""
    return action.objectName() or (action.text(), repr(action.data()))


def test_nothing_that_a_menu_offers_is_missing_in_the_palette(window):
    where: set[str] = set()
    for name, menu in every_menu(window):
        where.add(name)
        # Both say what is possible with the row that was clicked.
        offered = [(key_of(action), action.text(), action.isEnabled()) for action in leaves(menu)]
        commands = {key_of(command.action): command for command in commands_of(window)}
        for key, text, enabled in offered:
            assert key in commands, f"{text} of the menu of {name}"
            command = commands[key]
            assert command.action.isEnabled() == enabled, f"{text} of the menu of {name}"
            assert enabled == (why_not(command.action) == ""), text
    assert {"canvas", "layers", "cast", "castTable", "looks", "findings", "activity", "templatesList"} <= where, where


def test_no_two_commands_are_called_the_same(window):
    texts = [command.text for command in commands_of(window)]
    assert sorted({text for text in texts if texts.count(text) > 1}) == []


def looks_of(window) -> list[str]:
    return [look.name for look in window.store.truth.looks]


@pytest.mark.parametrize(
    ("typed", "done"),
    [
        ("look remove", lambda window: "Two-up" not in looks_of(window)),
        ("look duplicate", lambda window: "Two-up 2" in looks_of(window)),
        ("cast open slot whoever", lambda window: window.store.look.tiles[1].layout.user_media_stream is None),
        ("frame 1920 1080", lambda window: window.findChild(Question, "frameSize") is not None),
    ],
)
def test_what_only_a_menu_had_is_done_by_a_few_letters(window, typed, done):
    there = mixing.drawn(window.store.truth, window.store.look)
    window.cast.choose(next(one.person.id for one in there if one.item_id == window.store.look.tiles[1].id))
    assert not done(window)
    window.actions_by_name["commandPalette"].trigger()
    palette = window.findChild(CommandPalette)
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done(window), palette.found[:3]
    question = window.findChild(Question, "frameSize")
    if question is not None:
        question.reject()


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("add people", lambda window: window.findChild(QDialog, "pasteCast")),
        ("edit the cast", lambda window: window.cast_desk),
        ("what an hour costs", lambda window: window.findChild(CostSheet)),
    ],
)
def test_what_a_button_of_a_panel_opens_is_found_by_typing(window, typed, opened):
    assert opened(window) is None
    window.actions_by_name["commandPalette"].trigger()
    palette = window.findChild(CommandPalette)
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened(window) is not None
    if isinstance(opened(window), QDialog):
        opened(window).close()


@pytest.mark.parametrize(("typed", "asked"), [("keep this look", "save_asked"), ("add templates", "import_asked")])
def test_templates_are_kept_and_brought_by_typing_while_the_strip_is_away(window, typed, asked):
    window.templates.hide()
    times: list[int] = []
    getattr(window.templates, asked).connect(lambda: times.append(1))
    window.actions_by_name["commandPalette"].trigger()
    palette = window.findChild(CommandPalette)
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert times == [1], palette.found[:3]


def test_a_list_with_nothing_chosen_says_what_to_do_first(window):
    window.cast.view.setCurrentIndex(window.cast.view.model().index(-1, 0))
    commands = {command.action.objectName(): command.action for command in commands_of(window)}
    assert why_not(commands["castRemove"]) == "Choose somebody in the cast first."
    assert not commands["castRemove"].isEnabled()
