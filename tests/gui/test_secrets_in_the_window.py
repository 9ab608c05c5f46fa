"""A show with a marked secret in every place is driven through the window; afterwards all it wrote and showed is searched."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from designer.gui import bugs, calls
from designer.gui.accounts import AccountsDialog
from designer.gui.calls import CallDialog
from designer.show import edits, files
from designer.show.vault import Vault
from tests.cli.test_secrets import MARK, Searched, command_lines, planted_body, sign
from tests.gui.loop import run, when
from tests.gui.test_live_control import opened_question, texts

KEYS = {
    "TENCENTCLOUD_SECRET_ID": "planted-id-is-no-secret",
    "TENCENTCLOUD_SECRET_KEY": f"{MARK}-secret-key",
    "TENCENTCLOUD_TOKEN": f"{MARK}-token",
    "TRTC_SDK_SECRET_KEY": f"{MARK}-sdk-key",
    "TRTC_CALLBACK_KEY": f"{MARK}-callback-key",
}


def shown_texts() -> str:
    """Every text of every widget and command there is, what a screen reader is told included."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        found += [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        found += [widget.accessibleName(), widget.accessibleDescription()]
        found += own_text(widget)
        found += [text for action in widget.actions() for text in (action.text(), action.toolTip())]
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and not isinstance(widget, QLineEdit):
            found += [told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)]
    found += [action.text() for widget in QApplication.allWidgets() for action in widget.findChildren(QAction)]
    return "\n".join(found)


def own_text(widget: QWidget) -> list[str]:
    if isinstance(widget, QLineEdit):
        return [widget.displayText(), widget.placeholderText()]
    if isinstance(widget, (QLabel, QPushButton, QAbstractSpinBox)):
        return [widget.text()]
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return [widget.toPlainText()]
    if isinstance(widget, QComboBox):
        return [widget.currentText(), *(widget.itemText(row) for row in range(widget.count()))]
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is None:
        return []
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount()) for role in roles]


def everything_on(clipboard: QMimeData) -> bytes:
    return b"\n".join(bytes(clipboard.data(kind).data()) for kind in clipboard.formats())


@pytest.mark.timeout(180)
def test_no_secret_is_shown_copied_or_written(controlled, home: Path, tmp_path: Path, monkeypatch) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    # The stage takes the vendor's variables where they are set.
    monkeypatch.setenv("MIXFRAME_STAGE_SECRET_ID", KEYS["TENCENTCLOUD_SECRET_ID"])
    monkeypatch.setenv("MIXFRAME_STAGE_SECRET_KEY", KEYS["TENCENTCLOUD_SECRET_KEY"])
    searched = Searched([*KEYS.values(), sign("robot_4711")[:60]][1:])
    body = json.dumps(planted_body())
    written = tmp_path / "written"
    written.mkdir()

    def look(when_: str) -> None:
        searched.add(f"the window {when_}", shown_texts().encode())
        for name, data in command_lines():
            searched.add(f"{name} {when_}", data)

    def paste(what: str) -> None:
        searched.add(f"the clipboard with {what}", everything_on(QGuiApplication.clipboard().mimeData()))
        QGuiApplication.clipboard().clear()

    async def story() -> None:
        async with controlled(files.read(body.encode(), name="planted.json")) as controller:
            window, store, live = controller.window, controller.store, controller.live
            for tab in range(window.tabs.count()):
                window.tabs.setCurrentIndex(tab)
                look(f"at tab {tab}")
            for item in (*store.look.tiles, *store.look.watermarks):
                store.select((item.id,))
                look(f"with {item.name} selected")
            store.select(tuple(item.id for item in (*store.look.tiles, *store.look.watermarks)))
            for name in ("copy", "copy_style", "copy_geometry"):
                window.edit[name].trigger()
                paste(name)
            window.actions_by_name["goLive"].trigger()
            question = await opened_question(window, "goLiveReview")
            searched.add("the review", texts(question).encode())
            look("with the review")
            QTest.mouseClick(question.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
            await when(lambda: live.proved)
            tile = store.look.tiles[0].id
            store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), 8, 8))
            live.apply()
            await when(lambda: not live.differs)
            look("on air")
            call = next(row.call for row in window.activity.rows if row.call is not None)
            dialog = CallDialog(call, window)
            dialog.open()
            look("with a call opened")
            QTest.mouseClick(dialog.findChild(QPushButton, "copyCall"), Qt.MouseButton.LeftButton)
            paste("a call")
            dialog.reject()
            accounts = AccountsDialog(controller.settings, controller.tasks, window)
            accounts.open()
            for field in (accounts.secret_id, accounts.secret_key, accounts.token, accounts.sdk_key):
                QTest.keyClicks(field, f"{MARK}-typed")
            await when(lambda: accounts.source.text())
            look("with the accounts")
            accounts.reject()
            files.save_atomically(written / "show.json", files.dump_show(store.truth))
            files.save_atomically(written / "preset.json", files.dump_preset(store.truth, store.look))
            files.save_atomically(written / "request.json", files.dump_request(store.truth, store.look))
            files.save_atomically(written / "activity.txt", calls.export(window.activity.rows))
            quoted = " ".join((*KEYS.values(), body))
            bugs.log(RuntimeError(f"it broke at {quoted}"), vault=store.vault)
            await live.stop_now()
            look("after the stop")
            controller.settings.save()

    run(story())
    searched.add_folder(home)
    searched.add_folder(written)
    assert len(searched.texts) > 30
    assert any("bugs.log" in name for name in searched.texts), "the crash file is searched too"
    assert not searched.found()


def test_the_picture_of_the_review_is_the_same_whatever_the_secrets_are(controlled, home: Path) -> None:
    pictures = []

    def with_secret(secret: str) -> files.Opened:
        vault = Vault()
        url = f"rtmp://1.livepush.myqcloud.com/live/show?txSecret={vault.put(secret)}&txTime=7FFFFFFF"
        show = edits.set_show_field(files.sample_show().show, "PublishCdnParams[0].PublishCdnUrl", url)
        show = edits.set_show_field(show, "AgentParams.UserSig", vault.put(f"eJw{secret}"))
        return files.Opened(kind="show", show=show, vault=vault)

    async def story() -> None:
        for secret in ("a" * 32, "b" * 32):
            async with controlled(with_secret(secret)) as controller:
                going = asyncio.ensure_future(controller.live.starting.review())  # noqa: TID251
                question = await opened_question(controller.window, "goLiveReview")
                pictures.append(question.grab().toImage())
                question.reject()
                assert await going is False

    run(story())
    assert pictures[0].width() > 300 and pictures[0] == pictures[1]
