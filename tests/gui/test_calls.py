"""Every call can be read in full and exported for the vendor's support, and neither shows a secret."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton

from designer.gui.calls import CallDialog
from designer.show import edits, files
from designer.show.vault import Vault
from designer.stage import process
from designer.trtc.errors import DesignerError, advice
from tests.gui.loop import run, when
from tests.gui.test_live_control import ask_stage, texts

SECRET = "planted-0123456789abcdef"


def with_secret():
    vault = Vault()
    url = f"rtmp://push.example.livepush.myqcloud.com/live/main?txSecret={vault.put(SECRET)}&txTime=7FFFFFFF"
    show = edits.set_show_field(files.sample_show().show, "PublishCdnParams[0].PublishCdnUrl", url)
    return files.Opened(kind="show", show=show, vault=vault)


def calls_of(window):
    return [row for row in window.activity.rows if row.call is not None]


async def opened(window):
    await when(lambda: window.findChild(CallDialog) is not None)
    return window.findChild(CallDialog)


def test_enter_and_double_click_open_a_call_with_its_body_masked(controlled, home):
    async def story():
        async with controlled(with_secret()) as controller:
            window = controller.window
            await controller.live.go_live()
            await when(lambda: calls_of(window))
            (row,) = calls_of(window)
            assert row.call.action == "StartPublishCdnStream" and row.call.request_id in row.detail
            window.tabs.setCurrentWidget(window.activity)
            view = window.activity.view
            index = view.model().index(window.activity.rows.index(row), 0)
            view.setCurrentIndex(index)
            QTest.keyClick(view, Qt.Key.Key_Return)
            dialog = await opened(window)
            assert dialog.body.isReadOnly() and '"MixLayoutList"' in dialog.body.toPlainText()
            assert row.call.request_id in texts(dialog) and "accepted" in texts(dialog)
            QTest.mouseClick(dialog.findChild(QPushButton, "copyCall"), Qt.MouseButton.LeftButton)
            shown = dialog.body.toPlainText() + texts(dialog) + QGuiApplication.clipboard().text()
            assert "***" in shown and SECRET not in shown and row.call.request_id in QGuiApplication.clipboard().text()
            dialog.reject()
            await when(lambda: window.findChild(CallDialog) is None)
            where = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
            dialog = await opened(window)
            assert dialog.findChild(QPlainTextEdit, "callBody") is not None
            dialog.reject()
            await controller.live.stop_now()

    run(story())


def test_a_refusal_says_what_happened_whether_money_runs_and_what_to_do(controlled, home):
    async def story():
        async with controlled() as controller:
            window = controller.window
            await process.find_or_start(home)
            code = "AuthFailure.SignatureFailure"
            fault = {"kind": "error", "action": "StartPublishCdnStream", "times": 1, "code": code}
            await asyncio.to_thread(ask_stage, home, "/stage/faults", fault)
            try:
                await controller.live.go_live()
            except DesignerError:
                pass
            else:
                raise AssertionError("the stage was to refuse")
            await when(lambda: calls_of(window))
            (row,) = calls_of(window)
            words = advice(code)
            for sentence in (words.meaning, words.money, words.todo):
                assert sentence in row.detail
            dialog = CallDialog(row.call, window)
            assert words.money in texts(dialog) and code in texts(dialog)
            dialog.deleteLater()

    run(story())


def test_the_export_holds_every_call_and_no_secret(controlled, home, tmp_path):
    async def story():
        async with controlled(with_secret()) as controller:
            window, live = controller.window, controller.live
            await live.go_live()
            await live.stop_now()
            await when(lambda: len(calls_of(window)) == 2)
            window.actions_by_name["exportActivity"].trigger()
            await when(lambda: window.findChild(QFileDialog, "fileDialog") is not None)
            dialog = window.findChild(QFileDialog, "fileDialog")
            dialog.selectFile(str(tmp_path / "for-support.txt"))
            dialog.accept()
            await when((tmp_path / "for-support.txt").exists)
            text = (tmp_path / "for-support.txt").read_text()
            for row in calls_of(window):
                assert row.call.request_id in text and row.call.action in text
            assert text.index("StartPublishCdnStream") < text.index("StopPublishCdnStream")
            assert "MixLayoutList" in text and SECRET not in text and "txSecret=***" in text

    run(story())
