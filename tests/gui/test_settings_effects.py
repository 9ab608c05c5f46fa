"""What the settings set is what then happens: the drag snaps, the button is held, the dialog looks where it was told."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from designer.gui import language
from designer.gui.settings import HOLD_SECONDS, SNAP_PX, Settings
from designer.gui.tour import until
from designer.show import files
from designer.show.geometry import Rect, item_rect
from designer.show.model import find_item
from designer.show.vault import Vault
from tests.gui.canvas.desk import Desk, send_move
from tests.gui.loop import run, when
from tests.gui.test_settingswindow import asked, row
from tests.show.small import two_and_a_line


@pytest.fixture(autouse=True)
def in_english_again(qapp):
    yield
    language.choose(language.ENGLISH)


def choose(shown, name: str, value) -> None:
    """Take a value from the list of a row, as a hand does."""
    box = row(shown, name).control
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def drag(canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    def at(x: float, y: float) -> QPoint:
        there = canvas.viewportTransform()
        return QPointF(x * there.m11() + there.dx(), y * there.m22() + there.dy()).toPoint()

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas.viewport(), left, Qt.KeyboardModifier.NoModifier, at(*start))
    for step in (0.5, 1.0):
        place = at(start[0] + (end[0] - start[0]) * step, start[1] + (end[1] - start[1]) * step)
        send_move(canvas, place, Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(canvas.viewport(), left, Qt.KeyboardModifier.NoModifier, at(*end))


def test_a_drag_snaps_as_near_as_was_set_and_does_so_after_a_restart(controlled, make_window, home):
    opened = files.Opened("show", two_and_a_line(), Vault())

    def dragged(window) -> int:
        """Drag the right tile up until its top is 10 screen pixels below that of its neighbour, which is at 100."""
        window.canvas.set_zoom(1.0)
        window.canvas.centerOn(640, 360)
        drag(window.canvas, (850, 350), (850, 260))
        top = item_rect(find_item(window.store.look, "right"))
        window.store.undo_stack.undo()
        assert item_rect(find_item(window.store.look, "right")) == Rect(700, 200, 300, 200)
        return top.y

    async def story():
        async with controlled(opened) as controller:
            window = controller.window
            assert dragged(window) == 110
            shown = asked(controller)
            choose(shown, "snap_px", 12)
            assert dragged(window) == 100
            choose(shown, "snap_px", 8)
            assert dragged(window) == 110
            choose(shown, "snap_px", 16)
            await when(lambda: Settings(home / "settings.json").get("snap_px") == 16)
            assert dragged(make_window(opened)) == 100
            row(shown, "snap_px").reset.click()
            assert dragged(window) == 110

    run(story())


@pytest.mark.parametrize("px", SNAP_PX)
def test_the_handle_to_change_places_is_as_large_however_near_things_snap(qtbot, px):
    """It is taken where it is drawn: 22 pixels around the middle of the tile, which is at 300, 250."""
    desk = Desk(qtbot, two_and_a_line())
    desk.view.snap_px = px
    desk.press(850, 300)
    on_it = []
    for beside in (-24, -20, 20, 24):
        desk.move(300 + beside, 250)
        swap = desk.view.overlay.swap
        on_it.append(swap is not None and swap[1])
    assert on_it == [False, True, True, False]
    desk.release(324, 250)


def test_the_stop_button_is_held_for_as_long_as_was_set(controlled, home):
    async def story():
        async with controlled() as controller:
            live, stop = controller.live, controller.window.topbar.stop
            assert "1 s" in stop.toolTip() and "1 s" in stop.accessibleName()
            shown = asked(controller)
            took = []
            for seconds in (0.5, 1.5):
                choose(shown, "hold_seconds", seconds)
                assert f"{seconds} s" in stop.toolTip() and f"{seconds} s" in stop.accessibleName()
                await live.go_live()
                await until(live.shown, lambda: live.is_live and stop.isVisible(), "on air")
                began, ended = time.monotonic(), []
                stop.held.connect(lambda: ended.append(time.monotonic()))  # noqa: B023
                QTest.mousePress(stop, Qt.MouseButton.LeftButton)
                await when(lambda: ended)  # noqa: B023
                took.append(ended[0] - began)
                QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)
                await until(live.shown, lambda: not live.is_live, "stopped")
            assert took[0] >= 0.5 and took[1] >= 1.5
            assert took[0] < took[1]
            await when(lambda: Settings(home / "settings.json").get("hold_seconds") == 1.5)

    run(story())


def test_the_time_to_hold_is_said_in_the_other_language_and_after_a_restart(make_window, home):
    settings = Settings(home / "settings.json")
    settings.set("hold_seconds", 2.5)
    settings.save()
    window = make_window()
    assert "for 2.5 s" in window.topbar.stop.toolTip()
    window.choose_language("zh_CN")
    assert "按住 2.5 秒" in window.topbar.stop.toolTip()
    assert window.topbar.stop.accessibleName() == "停播：按住 2.5 秒"
    window.topbar.set_hold(3.0)
    assert "按住 3 秒" in window.topbar.stop.toolTip()


@pytest.mark.parametrize("kept", [0.0, -1.0, 0.01, 1e9, float("nan"), True, "long", None])
def test_a_file_that_says_nonsense_makes_no_hasty_button(make_window, home, kept):
    settings = Settings(home / "settings.json")
    settings.set("hold_seconds", kept)
    settings.set("snap_px", kept)
    settings.save()
    window = make_window()
    assert window.topbar.stop.hold_seconds == 1.0 in HOLD_SECONDS
    assert window.canvas.snap_px == 6 in SNAP_PX


async def asked_for_a_file(controller, action: str) -> QFileDialog:
    window = controller.window
    window.actions_by_name[action].trigger()
    await when(lambda: any(one.isVisible() for one in window.findChildren(QFileDialog, "fileDialog")))
    return next(one for one in window.findChildren(QFileDialog, "fileDialog") if one.isVisible())


def test_open_and_save_look_where_was_chosen(controlled, home, tmp_path):
    chosen, used = tmp_path / "chosen", tmp_path / "used"
    chosen.mkdir()
    used.mkdir()

    async def looked_at(controller, action: str) -> str:
        dialog = await asked_for_a_file(controller, action)
        folder = dialog.directory().absolutePath()
        dialog.reject()
        await when(lambda: not dialog.isVisible())
        return folder

    async def story():
        async with controlled() as controller:
            controller.settings.add_recent_file(used / "one.json")
            assert await looked_at(controller, "openShow") == str(used)
            shown = asked(controller)
            place = row(shown, "shows_folder")
            assert "used last" in place.sentence.text() and place.reset.isHidden()
            place.control.click()
            dialog = shown.findChild(QFileDialog, "folderDialog")
            assert dialog.fileMode() == QFileDialog.FileMode.Directory
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile(str(chosen))
            dialog.accept()
            await when(lambda: Settings(home / "settings.json").get("shows_folder") == str(chosen))
            assert str(chosen) in place.sentence.text().replace("\u200b", "")
            assert await looked_at(controller, "openShow") == str(chosen)
            assert await looked_at(controller, "saveShowAs") == str(chosen)
            controller.store.path = used / "mine.json"
            assert await looked_at(controller, "saveShowAs") == str(used), "a show with a file stays beside it"
            controller.store.path = None
            chosen.rmdir()
            assert await looked_at(controller, "openShow") == str(used), "the folder has gone"
            place.reset.click()
            assert controller.settings.get("shows_folder") == ""
            assert "used last" in place.sentence.text()

    run(story())


@pytest.mark.parametrize("name", ["home", "recovery", "templates", "logs"])
def test_a_row_opens_its_folder_which_is_there_by_then(controlled, home, name):
    """The desktop is asked through Qt, which hands addresses of files to whom it is told here."""
    from PySide6.QtCore import QObject, QUrl, Slot

    class Desktop(QObject):
        opened: list[str] = []  # noqa: RUF012

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.opened.append(url.toLocalFile())

    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "take")
    try:

        async def story():
            async with controlled() as controller:
                shown = asked(controller)
                row(shown, f"folder_{name}").control.click()
                folder = home if name == "home" else home / name
                await when(lambda: desktop.opened)
                assert desktop.opened == [str(folder)]
                assert folder.is_dir() and folder.stat().st_mode & 0o077 == 0

        run(story())
    finally:
        desktop.opened.clear()
        QDesktopServices.unsetUrlHandler("file")


def test_settings_that_cannot_be_kept_are_told_in_the_language_of_the_window(controlled, home, monkeypatch):
    async def story():
        async with controlled() as controller:
            window = controller.window
            window.choose_language("zh_CN")

            def refused():
                raise PermissionError(13, "Permission denied")

            monkeypatch.setattr(controller.settings, "save", refused)
            row(asked(controller), "private_pictures").control.click()
            await when(lambda: "无法保存设置" in window.banner.text())
            assert "Permission" not in window.banner.text() and "They count" not in window.banner.text()

    try:
        run(story())
    finally:
        language.choose(language.ENGLISH)
