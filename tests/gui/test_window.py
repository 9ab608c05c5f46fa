"""The window: names that others rely on, files that open and do not open, edits that are not lost."""

from __future__ import annotations

import asyncio
import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from designer.gui import theme
from designer.gui.dialogs import Question
from designer.gui.taskstatus import TaskStatus
from designer.show import edits, files
from designer.show.files import dump_show
from designer.trtc.errors import DesignerError, Unreadable
from tests.gui.loop import run, when

NAMES = ("canvas", "looks", "cast", "layers", "inspector", "findings", "activity", "costMeter", "liveState")
CHORDS = {
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "openShow": "Ctrl+O",
    "saveShow": "Ctrl+S",
    "saveShowAs": "Ctrl+Shift+S",
    "newShow": "Ctrl+N",
    "exportPreset": "Ctrl+E",
    "goLive": "Ctrl+Shift+L",
    "stopTask": "Ctrl+Shift+K",
    "applyLook": "Ctrl+Return",
    "canvasAlone": "Ctrl+\\",
    "quit": "Ctrl+Q",
    "look1": "F1",
    "look12": "F12",
}


def test_the_names_that_stay(make_window):
    window = make_window()
    assert window.objectName() == "mainWindow"
    assert all(window.findChild(QWidget, name) is not None for name in NAMES)
    for name, chord in CHORDS.items():
        assert window.findChild(QAction, name).shortcut().toString() == chord


def test_no_two_actions_share_a_chord(make_window):
    window = make_window()
    seen: dict[str, str] = {}
    for action in window.findChildren(QAction):
        for chord in action.shortcuts():
            text = chord.toString()
            assert seen.setdefault(text, action.objectName()) == action.objectName(), text


def test_undo_and_redo_name_what_they_do(make_window):
    window = make_window()
    store = window.store
    store.apply("Move tile", edits.move_items(store.truth, store.look_id, (store.look.tiles[0].id,), 0, 40))
    assert "Move tile" in window.actions_by_name["undo"].text()
    assert window.topbar.edited.isVisibleTo(window) and window.isWindowModified()
    window.actions_by_name["undo"].trigger()
    assert not window.topbar.edited.isVisibleTo(window)
    assert "Move tile" in window.actions_by_name["redo"].text()


@pytest.mark.parametrize(
    "text", ["{", "[1, 2]", '{"SdkAppId": "no"}', "\0\1\2rubbish", '{"mixframe": 99, "looks": []}']
)
def test_a_file_that_cannot_be_read_leaves_what_was_open(controlled, tmp_path, text):
    path = tmp_path / "bad.json"
    path.write_text(text)

    async def story():
        async with controlled() as controller:
            store = controller.store
            store.apply("Move", edits.move_items(store.truth, store.look_id, (store.look.tiles[0].id,), 0, 40))
            before, stack = dump_show(store.truth), store.undo_stack.count()
            with pytest.raises(Unreadable) as refused:
                await controller.files.open(path)
            controller.tell_error(refused.value)
            assert dump_show(store.truth) == before and store.undo_stack.count() == stack and store.path is None
            assert "bad.json" in controller.window.banner.text() and "\n" not in controller.window.banner.text()

    run(story())


def test_open_edit_save_and_open_again(controlled, tmp_path):
    path = tmp_path / "one.mixframe.json"
    path.write_bytes(dump_show(files.sample_show().show))

    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            await controller.files.open(path)
            assert store.path == path
            store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Opening"))
            assert await controller.files.save()
            assert store.undo_stack.isClean() and not window.isWindowModified()
            assert json.loads(path.read_text())["looks"][0]["name"] == "Opening"
            assert controller.settings.recent_files()[0] == path
            assert window.commands.recent_menu.actions()[0].text() == path.name

    run(story())


def test_a_save_that_fails_says_so_and_loses_nothing(controlled, tmp_path):
    async def story():
        async with controlled() as controller:
            store = controller.store
            store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Opening"))
            store.path = tmp_path / "nowhere" / "one.mixframe.json"
            with pytest.raises(DesignerError):
                await controller.files.save()
            assert not store.undo_stack.isClean() and store.look.name == "Opening"

    run(story())


@pytest.mark.parametrize(("choice", "opens"), [("discard", True), ("cancel", False)])
def test_edits_that_are_not_saved_are_asked_about(controlled, tmp_path, choice, opens):
    path = tmp_path / "other.mixframe.json"
    other = edits.rename_show(files.sample_show().show, "Other")
    path.write_bytes(dump_show(other))

    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Mine"))
            opening = asyncio.ensure_future(controller.files.open(path))  # noqa: TID251
            await when(lambda: any(found.isVisible() for found in window.findChildren(Question, "unsaved")))
            QTest.mouseClick(
                window.findChild(Question, "unsaved").findChild(QPushButton, choice), Qt.MouseButton.LeftButton
            )
            await opening
            assert (store.truth.name == "Other") is opens
            assert (store.look.name == "Mine") is not opens

    run(story())


def test_a_request_dropped_on_the_window_opens(controlled, tmp_path):
    path = tmp_path / "request.json"
    sample = files.sample_show()
    path.write_bytes(files.dump_request(sample.show, sample.show.looks[0]))

    async def story():
        async with controlled() as controller:
            window = controller.window
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(path))])
            window.dropEvent(
                QDropEvent(
                    QPointF(10, 10),
                    Qt.DropAction.CopyAction,
                    data,
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                )
            )
            await when(lambda: len(controller.store.truth.looks) == 1)
            assert controller.store.path is None, "a request is not a show to be saved over"

    run(story())


def test_open_asks_for_a_file_without_stopping_the_loop(controlled):
    async def story():
        async with controlled() as controller:
            window = controller.window
            window.actions_by_name["openShow"].trigger()
            await when(lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
            for _ in range(3):
                await asyncio.sleep(0)
            window.findChild(QFileDialog).reject()
            await when(lambda: not any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))

    run(story())


def test_f_keys_take_looks_in_hand_and_the_canvas_can_stand_alone(make_window):
    window = make_window()
    window.actions_by_name["look3"].trigger()
    assert window.store.look_id == window.store.truth.looks[2].id
    window.actions_by_name["look12"].trigger()
    assert window.store.look_id == window.store.truth.looks[2].id
    window.actions_by_name["canvasAlone"].trigger()
    assert all(dock.isHidden() for dock in window.docks)
    window.actions_by_name["canvasAlone"].trigger()
    assert not any(dock.isHidden() for dock in window.docks)


@pytest.mark.parametrize("width", [1280, 1600])
def test_it_fits_where_it_is_said_to(make_window, qapp, width):
    theme.install(qapp, "dark")
    window = make_window()
    window.resize(width, 720)
    qapp.processEvents()
    assert window.width() == width
    assert window.canvas_bar._narrow.isVisible() is (width == 1280)
    assert all(panel.width() >= 200 for panel in (window.looks, window.cast, window.layers))
    qapp.setStyleSheet("")


def test_what_was_laid_out_comes_back(make_window, home):
    window = make_window()
    window.resize(1500, 880)
    window.remember_places()
    window.choose_theme("light")
    window.settings.save()
    other = make_window()
    assert other.settings.get("theme") == "light"
    assert (home / "settings.json").stat().st_mode & 0o777 == 0o600


def test_what_is_prepared_for_the_first_click_is_not_seen_before_it(make_window, qapp):
    window = make_window()
    window.inspector.prepare()
    qapp.processEvents()
    place = window.inspector.findChild(QWidget, "McuLayout.LocationX")
    assert place is not None and not place.isVisible(), "nothing is selected"
    window.store.select((window.store.look.tiles[0].id,))
    qapp.processEvents()
    assert place.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)])
def test_the_cost_meter_leaves_the_fitted_frame_free(make_window, qtbot, size):
    window = make_window()
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    canvas = window.canvas
    frame = canvas.to_viewport(canvas.frame_rect()).toAlignedRect().translated(canvas.viewport().pos())
    assert not frame.intersects(window.cost.geometry())


def test_the_gap_field_goes_with_the_look_it_was_about(make_window):
    window = make_window()
    store = window.store
    store.select(tuple(tile.id for tile in store.look.tiles))
    window.edit["set_gap"].trigger()
    gap = window.findChild(QWidget, "gapField")
    assert gap.isVisible()
    store.edit_look(store.truth.looks[1].id)
    assert gap.isHidden()


def test_names_of_the_task_are_left_out_whole_where_there_is_no_room(qtbot):
    status = TaskStatus()
    qtbot.addWidget(status)
    status.show()
    names = ["Task abc", "update 7", "RequestId 0123456789"]
    status.resize(1000, 20)
    status.tell(names)
    assert status.text() == "Task abc   update 7   RequestId 0123456789"
    status.resize(status.sizeHint().width() - 1, 20)
    assert status.text() == "Task abc   update 7" and "RequestId 0123456789" in status.toolTip()
    status.resize(10, 20)
    assert status.text() == "Task abc"
