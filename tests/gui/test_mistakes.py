"""Mistakes that others made and their users wrote about: files, typed values, frame sizes, pasted requests.

Undo (obs#10120, obs#5844, obs#4510) is in `test_undo`, the frame's question (obs#13086, obs#3983, obs#4968) in
`panels/test_inspector_frame`, the clipboard's secrets (obs-multi-rtmp#256) in `canvas/test_clipboard`, names
(obs#11400, obs#7668, tl#9156, tl#10444) in `test_names`.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget

from designer.gui import framesize
from designer.gui.dialogs import Question
from designer.show import edits, files
from designer.show.files import dump_show
from designer.show.geometry import frame_size, item_rect
from designer.show.model import find_item
from designer.trtc.errors import Unreadable
from tests.gui.loop import run, when
from tests.gui.panels.inspecting import field, open_all, type_text

BROKEN = ["", "{", "[]", "\0\1\2", '{"mixframe": 1, "looks": 3}', '{"mixframe": 99, "looks": []}', '{"RoomId": []}']
X, WIDTH = "McuLayout.LocationX", "VideoEncode.Width"
START = {
    "SdkAppId": 1400000001,
    "RoomId": "4711",
    "RoomIdType": 0,
    "AgentParams": {"UserId": "robot", "UserSig": "eJw1jUEKwjAURO-StZT8NL9NCi4UFBRBqLpxJ_Z"},
    "WithTranscoding": 1,
    "VideoParams": {
        "VideoEncode": {"Width": 640, "Height": 360, "Fps": 15, "BitRate": 600, "Gop": 2},
        "LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [{"ImageWidth": 640, "ImageHeight": 360}]},
    },
    "PublishCdnParams": [{"PublishCdnUrl": "rtmp://a.example/live/0123456789abcdef", "IsTencentCdn": 0}],
}
UPDATE = {"TaskId": "abc", "SequenceNumber": 3, "VideoParams": START["VideoParams"]}


def folder_bytes(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# 2. Files


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_changes_no_file_and_keeps_what_is_open(controlled, tmp_path, text):
    """obs#11037: switching to a bad file wiped the collection that was open."""
    folder = tmp_path / "shows"
    folder.mkdir()
    good, bad = folder / "good.mixframe.json", folder / "bad.mixframe.json"
    good.write_bytes(dump_show(files.sample_show().show))
    bad.write_text(text)

    async def story():
        async with controlled() as controller:
            store = controller.store
            await controller.files.open(good)
            store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Mine"))
            before, on_disk = dump_show(store.truth), folder_bytes(folder)
            with pytest.raises(Unreadable):
                await controller.files.open(bad)
            assert dump_show(store.truth) == before and store.path == good
            assert store.undo_stack.canUndo() and not store.undo_stack.isClean()
            assert folder_bytes(folder) == on_disk
            assert await controller.files.save()
            assert json.loads(good.read_text())["looks"][0]["name"] == "Mine" and bad.read_text() == text

    run(story())


def test_a_new_show_inherits_nothing(controlled, tmp_path):
    """obs#11566: a new collection revived an old backup; and its first save must not hit the old file."""
    path = tmp_path / "old.mixframe.json"
    path.write_bytes(dump_show(files.sample_show().show))

    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            await controller.files.open(path)
            old = path.read_bytes()
            window.actions_by_name["newShow"].trigger()
            await when(lambda: store.path is None)
            assert dump_show(store.truth) == dump_show(files.blank_show())
            assert store.undo_stack.count() == 0 and store.vault.redact("") == ""
            window.actions_by_name["saveShow"].trigger()
            await when(lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
            window.findChild(QFileDialog).reject()
            await when(lambda: not any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
            assert path.read_bytes() == old

    run(story())


# Pasted requests


@pytest.mark.parametrize("body", [START, UPDATE], ids=["start", "update"])
@pytest.mark.parametrize("how", ["keys", "menu"])
def test_a_pasted_request_opens_as_a_show(controlled, body, how):
    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            QGuiApplication.clipboard().setText(json.dumps(body, indent=2))
            if how == "keys":
                window.edit["paste"].trigger()
            else:
                window.actions_by_name["pasteRequest"].trigger()
            await when(lambda: frame_size(store.truth) == (640, 360))
            assert store.path is None and store.undo_stack.count() == 0
            assert [item_rect(tile) for tile in store.look.tiles] == [(0, 0, 640, 360)]
            written = dump_show(store.truth).decode()
            assert "0123456789abcdef" not in written and "eJw1jUEKwjAURO" not in written
            if body is UPDATE:
                assert "abc" in window.banner.text()

    run(story())


@pytest.mark.parametrize(("choice", "opens"), [("discard", True), ("cancel", False)])
def test_a_pasted_request_asks_about_edits_that_are_not_saved(controlled, choice, opens):
    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Mine"))
            QGuiApplication.clipboard().setText(json.dumps(START))
            window.edit["paste"].trigger()
            await when(lambda: any(found.isVisible() for found in window.findChildren(Question, "unsaved")))
            QTest.mouseClick(
                window.findChild(Question, "unsaved").findChild(QPushButton, choice), Qt.MouseButton.LeftButton
            )
            await when(lambda: not any(found.isVisible() for found in window.findChildren(Question, "unsaved")))
            if opens:
                await when(lambda: frame_size(store.truth) == (640, 360))
            await asyncio.sleep(0)
            assert (store.look.name == "Mine") is not opens

    run(story())


@pytest.mark.parametrize("text", ["", "no request", '{"RoomId": []}'])
def test_what_is_no_request_is_told_in_the_banner(controlled, text):
    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            before = store.truth
            QGuiApplication.clipboard().setText(text)
            window.actions_by_name["pasteRequest"].trigger()
            await when(lambda: window.banner.text())
            assert store.truth is before and "\n" not in window.banner.text()

    run(story())


# 5. What is typed


def test_a_value_typed_and_left_without_enter_counts(make_window, qtbot):
    """pp#9739: a value typed and left by a click elsewhere was lost."""
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    store = window.store
    first, second = (tile.id for tile in store.look.tiles[:2])
    for leave in (lambda: window.canvas.setFocus(), lambda: store.select((second,)), lambda: store.select(())):
        store.select((first,))
        editor = field(window.inspector, X)
        editor.setFocus()
        type_text(editor, "*1+2", enter=False)
        before = item_rect(find_item(store.look, first)).x
        leave()
        assert item_rect(find_item(store.look, first)).x == before + 2
    assert store.undo_stack.count() == 3


def test_selecting_again_keeps_scroll_and_open_sections(make_window, qtbot):
    """qg#5434: the panel jumped to its top and folded with every selection."""
    window = make_window()
    store, panel = window.store, window.inspector
    first, second = (tile.id for tile in store.look.tiles[:2])
    store.select((first,))
    open_all(panel)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 300)
    panel.verticalScrollBar().setValue(240)
    heads = {
        head.objectName(): head.isChecked()
        for head in panel.findChildren(QWidget)
        if head.objectName().startswith("head.")
    }
    store.select((second,))
    store.select(())
    store.select((first,))
    assert panel.verticalScrollBar().value() == 240
    assert heads == {
        head.objectName(): head.isChecked()
        for head in panel.findChildren(QWidget)
        if head.objectName().startswith("head.")
    }


def test_an_edit_of_several_reaches_each_that_is_not_locked(make_window):
    """obs#10448: it reached the first only; obs#5724: a lock holds against it."""
    window = make_window()
    store = window.store
    store.edit_look(max(store.truth.looks, key=lambda look: len(look.tiles or ())).id)
    ids = tuple(tile.id for tile in store.look.tiles)
    assert len(ids) >= 4
    store.apply("Lock", edits.set_locked(store.truth, store.look_id, ids[:1], True))
    before = [item_rect(tile) for tile in store.look.tiles]
    store.select(ids)
    type_text(field(window.inspector, "McuLayout.ImageWidth"), "/2")
    after = [item_rect(tile) for tile in store.look.tiles]
    assert after[0] == before[0]
    assert [rect.w for rect in after[1:]] == [int(rect.w / 2 + 0.5) for rect in before[1:]]


# 7 and 12. The frame


def answer(window, choice: str) -> None:
    question = window.findChild(Question, "frameSize")
    QTest.mouseClick(question.findChild(QPushButton, choice), Qt.MouseButton.LeftButton)


def from_the_bar(window, text: str) -> None:
    """Choose a frame in the menu of the top bar."""
    menu = framesize.FrameMenu(window.store, window.actions_by_name["frameAndEncoding"], window)
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()


@pytest.mark.parametrize("how", ["scale", "keep", "reflow"])
def test_the_top_bar_asks_too_and_drops_no_destination(make_window, how):
    """obs#13613: an extra output was lost without a word when the size changed; obs#13086: nobody was asked."""
    window = make_window()
    store = window.store
    before, base = dump_show(store.truth), store.truth.base
    from_the_bar(window, "720 × 1280")
    assert dump_show(store.truth) == before
    answer(window, how)
    assert frame_size(store.truth) == (720, 1280) and store.truth.base is base
    assert store.undo_stack.count() == 1
    store.undo()
    assert dump_show(store.truth) == before


def test_everything_that_shows_the_frame_agrees(make_window):
    """videorc#104: the canvas stayed landscape under a 9:16 toggle."""
    window = make_window()
    store = window.store
    open_all(window.inspector)

    def check(width: int, height: int) -> None:
        store.select(())
        assert frame_size(store.truth) == (width, height)
        assert window.canvas.canvas_scene.frame == (width, height)
        assert window.topbar.encoding.text().startswith(f"{width} × {height}")
        assert field(window.inspector, WIDTH).text() == str(width)
        assert field(window.inspector, "VideoEncode.Height").text() == str(height)
        assert field(window.inspector, "frame.size").currentText().startswith(f"{width} × {height}")

    from_the_bar(window, "1080 × 1920")
    answer(window, "reflow")
    check(1080, 1920)
    store.undo()
    check(1280, 720)
    store.redo()
    check(1080, 1920)
    from_the_bar(window, "1920 × 1080")
    answer(window, "cancel")
    check(1080, 1920)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_the_menu_of_the_top_bar_opens_at_a_click(make_window, qtbot):
    window = make_window()
    QTest.mouseClick(window.topbar.encoding, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "frameMenu")
    assert menu is not None and menu.isVisible()
    menu.close()
