"""The settings in their window: found by typing, counting at once, there again after a restart, done by keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from designer.gui import figures, language, theme
from designer.gui.settinglist import Choice, Switch
from designer.gui.settings import Settings
from designer.gui.settingswindow import Row, SettingsWindow
from tests.gui.loop import run, when
from tests.gui.test_names import assert_all_named

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = theme._choice
    yield
    theme.choose(before)
    language.choose(language.ENGLISH)


def asked(controller) -> SettingsWindow:
    controller.window.actions_by_name["showSettings"].trigger()
    shown = controller.settings_desk.shown
    assert shown is not None
    return shown


def row(shown: SettingsWindow, name: str) -> Row:
    return next(row for row in shown.rows if row.setting.name == name)


def seen(shown: SettingsWindow) -> list[str]:
    return [row.setting.name for row in shown.rows if row.isVisibleTo(shown)]


def test_settings_are_found_on_all_pages(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            assert seen(shown) == ["language", "tips"]
            shown.field.setText("KEYRING keys")
            assert seen(shown) == ["accounts"]
            shown.field.setText("xyzzy")
            assert seen(shown) == []
            assert shown.nothing.isVisibleTo(shown)
            shown.field.clear()
            assert seen(shown) == ["language", "tips"]
            assert not shown.nothing.isVisibleTo(shown)

    run(story())


def test_no_page_is_marked_while_all_are_looked_through(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)

            def marked():
                return [index.row() for index in shown.list.selectedIndexes()]

            def click(page):
                at = shown.list.visualItemRect(shown.list.item(page)).center()
                QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

            click(1)
            assert marked() == [1]
            shown.field.setText("a")
            assert marked() == [] and len(seen(shown)) > 10
            QTest.keyClick(shown.field, Qt.Key.Key_Down)
            assert shown.focusWidget() is shown.list
            assert shown.field.text() == "a" and marked() == []
            shown.field.clear()
            assert marked() == [1] and seen(shown) == ["theme", "scale", "motion"]
            for page in (1, 3):  # the page that was shown before, and another one
                shown.field.setText("a")
                click(page)
                assert shown.field.text() == "" and marked() == [page]
                assert seen(shown) == [row.setting.name for row in shown._of_page[page]]
            shown.field.setText("a")
            language.choose("zh_CN")
            await when(lambda: shown.windowTitle() == "设置")
            assert shown.field.text() == "a" and marked() == []

    run(story())


def test_a_heading_stands_clear_of_the_rows_above_it(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            shown.list.setCurrentRow(1)
            one = shown._heads[1].sizeHint().height()
            shown.field.setText("a")
            first, *others = [head for head in shown._heads if not head.isHidden()]
            assert len(others) > 2
            assert first.contentsMargins().top() == 0
            assert all(head.sizeHint().height() >= one + 12 for head in others)
            shown.field.clear()
            assert shown._heads[1].sizeHint().height() == one

    run(story())


def test_what_is_set_ends_in_one_line_at_the_right(controlled):
    async def story():
        async with controlled() as controller:
            theme.choose("dark")
            shown = asked(controller)
            shown.list.setCurrentRow(2)
            shown.grab()  # laid out by it
            ends = set()
            for one in shown._of_page[2]:
                drawn = one.grab().toImage()
                ground, control = drawn.pixelColor(0, 0), one.control.geometry()
                inked = [
                    x
                    for x in range(control.left(), drawn.width())
                    if any(drawn.pixelColor(x, y) != ground for y in range(control.top(), control.bottom()))
                ]
                ends.add(max(inked))
            assert len(shown._of_page[2]) > 5 and max(ends) - min(ends) <= 1

    run(story())


def test_each_counts_at_once_and_after_a_restart_and_can_be_reset(controlled, home):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            # A folder is chosen in a dialog: tests/gui/test_settings_effects.py.
            names = [r.setting.name for r in shown.rows if isinstance(r.setting, (Choice, Switch))]
            for name in names:
                setting = row(shown, name)
                default, control = setting.setting.default, setting.control
                before = {n: Settings(home / "settings.json").get(n) for n in Settings.DEFAULTS}
                if isinstance(control, QCheckBox):
                    control.click()
                else:
                    assert isinstance(control, QComboBox)
                    control.setCurrentIndex(control.count() - 1)
                    control.activated.emit(control.count() - 1)
                assert setting.setting.read() != default
                kept = lambda: {n: Settings(home / "settings.json").get(n) for n in Settings.DEFAULTS}  # noqa: E731
                await when(lambda: kept() != before)  # noqa: B023
                if name == "language":
                    await when(lambda: row(shown, "theme").label.text() == "主题")
                setting = row(shown, name)
                assert not setting.reset.isHidden()
                setting.reset.click()
                assert setting.setting.read() == default
                await when(lambda: kept() == before)  # noqa: B023
                if name == "language":
                    await when(lambda: row(shown, "theme").label.text() == "Theme")
            assert len(names) >= 16

    run(story())


def test_a_menu_and_the_window_say_the_same(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            row(shown, "always_review").control.click()
            assert controller.window.actions_by_name["alwaysReview"].isChecked()
            controller.window.choose_theme("light")
            shown.refresh()
            assert row(shown, "theme").control.currentText() == "Light"

    run(story())


def test_by_keyboard_alone(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            assert shown.focusWidget() is shown.field
            QTest.keyClick(shown.field, Qt.Key.Key_Down)
            assert shown.focusWidget() is shown.list
            for _ in range(2):
                QTest.keyClick(shown.list, Qt.Key.Key_Down)
            reached = set()
            for _ in range(40):
                QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
                reached.add(shown.focusWidget().objectName())
            assert {f"value_{name}" for name in seen(shown)} <= reached

    run(story())


def test_every_control_has_a_name(controlled):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            for page in range(shown.list.count()):
                shown.list.setCurrentRow(page)
                assert seen(shown)
                assert_all_named(shown)

    run(story())


def test_folders_and_prices_say_where_they_are_and_from_when(controlled, home):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            said = row(shown, "folder_logs").sentence.text().replace("\u200b", "")
            assert said.endswith(f"\n{home / 'logs'}")
            prices = controller.window.cost.prices
            said = row(shown, "prices").sentence.text()
            assert figures.day(prices.date) in said and prices.source in said

    run(story())


RATIO = """
import os
from designer.gui import app as gui

application, window, trouble = gui.build(None)
print(application.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
window.may_close = True
window.close()
"""


@pytest.mark.parametrize(
    ("kept", "environment", "said"),
    [
        (150, {}, "1.5 None"),
        (100, {}, "1.0 None"),
        (150, {"QT_SCALE_FACTOR": "2"}, "2.0 2"),
        (7, {}, "1.0 None"),
    ],
)
def test_the_size_counts_at_the_next_start_unless_the_environment_says_it(home, kept, environment, said):
    settings = Settings(home / "settings.json")
    settings.set("scale", kept)
    settings.save()
    inherited = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    ran = subprocess.run(
        [sys.executable, "-c", RATIO],
        cwd=ROOT,
        env={**inherited, "MIXFRAME_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stdout.strip() == said
