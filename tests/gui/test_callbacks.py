"""Relay callbacks over real HTTP: RUNNING is the proof, states never move backwards, forgeries change nothing."""

from __future__ import annotations

import asyncio
import http.client
import json
import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from designer.cli.golive import Driver
from designer.gui.callbacks import CallbacksDialog
from designer.gui.tour import until
from designer.trtc import events
from tests.gui.loop import run, when

KEY = "planted-callback-key"
URL = "rtmp://push.example.com/live/planted-stream-key"


def body_of(task, status, at):
    return json.dumps(
        {
            "EventGroupId": 4,
            "EventType": 401,
            "CallbackTs": at + 5,
            "EventInfo": {
                "RoomId": "204800",
                "EventMsTs": at,
                "UserId": "robot",
                "TaskId": task,
                "Payload": {"Url": URL, "Status": status},
            },
        }
    ).encode()


def post(address, body, sign):
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
    connection.request("POST", "/", body, {"Sign": sign, "Content-Type": "application/json"})
    status = connection.getresponse().status
    connection.close()
    return status


async def tell(callbacks, task, status, at, *, key=KEY):
    body = body_of(task, status, at)
    return await asyncio.to_thread(post, callbacks.address, body, events.sign(body, key))


def test_running_turns_the_pill_and_older_news_are_dropped(controlled, home, monkeypatch):
    # As in the cloud: nobody but the callback tells what becomes of the push.
    monkeypatch.setattr(Driver, "watches_events", property(lambda self: False))

    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            callbacks, pill = live.callbacks, window.topbar.air
            window.actions_by_name["receiveCallbacks"].trigger()
            await when(lambda: window.findChild(CallbacksDialog) is not None)
            dialog = window.findChild(CallbacksDialog)
            dialog.port.setValue(0)
            QTest.keyClicks(dialog.key, KEY)
            QTest.mouseClick(dialog.findChild(QPushButton, "receive"), Qt.MouseButton.LeftButton)
            await until(callbacks.shown, lambda: callbacks.address is not None, "an address")
            label = window.findChild(QLabel, "relayStatus")
            assert callbacks.address in label.text() and label.isVisible()

            await live.go_live()
            task = live.snapshot.task_id
            assert pill.kind == "accepted", "nothing has proved it"
            assert await tell(callbacks, task, 2, 5000, key="forged") == 403
            assert await tell(callbacks, task, 1, 1000) == 200
            await until(callbacks.shown, lambda: "connecting" in label.text(), "connecting")
            assert pill.kind == "accepted"
            assert await tell(callbacks, "another-task", 2, 1500) == 200
            assert await tell(callbacks, task, 2, 2000) == 200
            await until(live.shown, lambda: live.proved, "the proof")
            assert pill.kind == "air" and "running" in label.text()
            assert await tell(callbacks, task, 1, 1200) == 200
            assert await tell(callbacks, task, 3, 3000) == 200
            await until(callbacks.shown, lambda: "recovering" in label.text(), "recovering")
            assert pill.text().startswith("Push recovering")
            assert await tell(callbacks, task, 2, 2500) == 200
            assert await tell(callbacks, task, 4, 4000) == 200
            await until(callbacks.shown, lambda: "failing" in label.text(), "failing")
            told = [f"{row.text} {row.detail}" for row in window.activity.rows]
            assert any("wrong Sign" in line for line in told)
            panel = window.findChild(QListView, "pushes")
            rows = [panel.model().data(panel.model().index(row, 0)) for row in range(panel.model().rowCount())]
            assert rows == ["failing · rtmp://push.example.com/live/***"]
            assert (pill.kind, pill.text().startswith("Push failing")) == ("unsure", True), "the newest event is true"
            shown = label.text() + label.toolTip() + "".join(told) + "".join(rows)
            assert "planted-stream-key" not in shown and KEY not in shown
            assert sum("connecting" in line for line in told if "push.example.com" in line) == 1
            await live.stop_now()
            callbacks.end()
            assert callbacks.address is None and label.isHidden()

    run(story())


def test_the_stage_tells_of_its_pushes_in_the_same_tab(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            assert window.findChild(QListView, "pushes") is None
            await live.go_live()
            await until(live.shown, lambda: live.proved, "the proof")
            panel = window.findChild(QListView, "pushes")
            assert [row.kind for row in panel.model().rows] == ["good"]
            assert "running" in panel.model().rows[0].spoken and window.topbar.air.kind == "air"
            (row,) = panel.model().rows
            english = row.at
            assert re.fullmatch(r"\d?\d:\d\d:\d\d [AP]M", english)
            window.choose_language("zh_CN")
            (row,) = panel.model().rows
            assert re.fullmatch(r"\d\d:\d\d:\d\d", row.at) and row.at in row.spoken and "运行中" in row.spoken
            window.choose_language("en")
            assert panel.model().rows[0].at == english
            await live.stop_now()
            assert panel.model().rowCount() == 0

    run(story())


def test_another_key_can_be_given_while_receiving(controlled, home):
    async def story():
        async with controlled() as controller:
            callbacks, window = controller.live.callbacks, controller.window
            callbacks._on_receive(0, "a key with a slip")
            await until(callbacks.shown, lambda: callbacks.address is not None, "an address")
            address = callbacks.address
            window.actions_by_name["receiveCallbacks"].trigger()
            dialog = window.findChild(CallbacksDialog)
            assert address.endswith(f":{dialog.port.value()}"), "the port to forward to, not the 0 that was asked for"
            dialog.key.setText(KEY)
            dialog.findChild(QPushButton, "receive").click()
            await until(callbacks.shown, lambda: callbacks.address is None, "the end of the first")
            await until(callbacks.shown, lambda: callbacks.address is not None, "an address again")
            assert callbacks.address == address and window.banner.text() == ""
            assert await tell(callbacks, "a-task", 1, 1_800_000_000_000) == 200

    run(story())


def test_a_port_that_is_taken_is_said_in_words(controlled, home):
    async def story():
        async with controlled() as controller:
            callbacks, window = controller.live.callbacks, controller.window
            callbacks._on_receive(0, KEY)
            await until(callbacks.shown, lambda: callbacks.address is not None, "an address")
            port = int(callbacks.address.rpartition(":")[2])
            # Another program has it: this window's own receiver is ended first, so another window asks.
            async with controlled() as other:
                other.live.callbacks._on_receive(port, KEY)
                await when(lambda: str(port) in other.window.banner.text())
                assert "listen" in other.window.banner.text() and other.live.callbacks.address is None
            assert window.banner.text() == ""

    run(story())
