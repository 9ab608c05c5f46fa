"""Going live, changing and stopping from the window, against the real local TRTC."""

from __future__ import annotations

import asyncio
import json
import time
import urllib.request

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from designer.cli import golive
from designer.gui.dialogs import Question
from designer.gui.tour import until
from designer.live.api import Target
from designer.show import edits, files
from designer.show.vault import Vault
from designer.stage import process
from tests.gui.loop import run, when


async def opened_question(window, name):
    """The question of this name, once it is open."""
    await when(lambda: any(found.isVisible() for found in window.findChildren(Question, name)))
    return window.findChild(Question, name)


def texts(question):
    return "\n".join(label.text() for label in question.findChildren(QLabel))


def ask_stage(home, path, body=None):
    port = json.loads((home / "stage.json").read_text())["port"]
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"X-Mixframe-Stage": "1", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read())


def test_one_click_goes_live_on_the_stage_and_the_pill_waits_for_proof(controlled, home):
    async def story():
        async with controlled() as controller:
            live, bar = controller.live, controller.window.topbar
            kinds = []
            live.shown.connect(lambda: kinds.append(bar.air.kind))
            QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
            await until(live.shown, lambda: live.proved, "on air")
            assert bar.air.kind == "air" and bar.air.text().startswith("ON AIR")
            assert kinds.index("wait") < kinds.index("accepted") < kinds.index("air")
            assert live.snapshot.task_id in controller.window.task_status.text()
            assert live.snapshot.request_id in controller.window.task_status.text()
            assert not bar.stop.isHidden() and not controller.window.actions_by_name["goLive"].isEnabled()
            await live.stop_now()
            assert bar.air.kind == "off" and bar.stop.isHidden()

    run(story())


def test_the_chord_opens_the_review_and_enter_starts_nothing(controlled, home):
    async def story():
        async with controlled() as controller:
            controller.window.actions_by_name["goLive"].trigger()
            review = await opened_question(controller.window, "goLiveReview")
            QTest.keyClick(review, Qt.Key.Key_Return)
            await asyncio.sleep(0)
            assert not controller.live.is_live and not (home / "stage.json").exists()

    run(story())


def test_the_cloud_asks_first_and_shows_no_key(controlled, home):
    opened = files.sample_show()
    vault = Vault()
    secret = "f00dfeedf00dfeedf00dfeedf00dfeed"
    url = f"rtmp://push.example.livepush.myqcloud.com/live/main?txSecret={vault.put(secret)}&txTime=7FFFFFFF"
    show = edits.set_show_field(opened.show, "PublishCdnParams[0].PublishCdnUrl", url)
    show = edits.set_show_field(show, "AgentParams.UserSig", vault.put("eJwTheSig"))
    opened = type(opened)(kind="show", show=show, vault=vault)

    async def story():
        async with controlled(opened) as controller:
            live, window = controller.live, controller.window
            live.target.choose(Target.CLOUD, "ap-hongkong")
            going = asyncio.ensure_future(live.starting.review())  # noqa: TID251
            review = await opened_question(window, "goLiveReview")
            told = texts(review)
            assert "ap-hongkong" in told and "204800" in told and "1280×720" in told and "USD/h" in told
            assert "push.example.livepush.myqcloud.com" in told and secret not in told and "mixframe-secret" not in told
            focused = review.focusWidget()
            assert focused is None or focused.objectName() == "cancel"
            review.reject()
            assert await going is False

    run(story())


def test_an_error_keeps_a_show_from_the_air_and_says_why(controlled, home):
    async def story():
        async with controlled() as controller:
            window = controller.window
            show = edits.set_show_field(window.store.truth, "VideoParams.VideoEncode.Fps", 90)
            window.store.apply("Frame rate", show)
            window.preflight.check_now()
            assert not window.topbar.next.isEnabled()
            window.actions_by_name["goLive"].trigger()
            await when(window.banner.text)
            assert "1" in window.banner.text() and not controller.live.is_live
            assert not (home / "stage.json").exists()

    run(story())


def test_edits_on_air_are_staged_told_in_words_and_applied_once(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            await live.go_live(ask=False)
            tile = store.look.tiles[0].id
            store.apply("Move tile", edits.move_items(store.truth, store.look_id, (tile,), 0, 40))
            await until(live.shown, lambda: live.differs, "a difference")
            (sentence,) = [window.changes.view.item(row).text() for row in range(window.changes.view.count())]
            assert "Anna" in sentence and "144" in sentence
            assert ask_stage(home, "/stage/state")["tasks"][0]["updates"] == 0, "staged, not sent"
            window.actions_by_name["applyLook"].trigger()
            await until(live.shown, lambda: live.snapshot.sequence == 1 and not live.snapshot.pending, "applied")
            await until(live.shown, lambda: not live.differs, "nothing differs any more")
            (task,) = ask_stage(home, "/stage/state")["tasks"]
            assert task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["LocationY"] == 144
            window.actions_by_name["applyLook"].trigger()
            assert not live.snapshot.pending, "what is on air is not sent again"
            assert window.changes._empty.text() == "What is edited is what is on air."
            assert window.tabs.verdict.text() == "No errors"
            await live.stop_now()
            await when(lambda: window.tabs.verdict.text() == "All clear to go live: no errors")
            assert window.changes._empty.text() == "Nothing is on air to compare with."

    run(story())


def test_a_start_without_an_answer_may_be_running_and_is_not_repeated(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await process.find_or_start(home)
            await asyncio.to_thread(
                ask_stage, home, "/stage/faults", {"kind": "reset", "action": "StartPublishCdnStream", "times": 1}
            )
            QTest.mouseClick(window.topbar.next, Qt.MouseButton.LeftButton)
            await until(
                live.shown,
                lambda: live.snapshot is not None and live.snapshot.state == "uncertain",
                "an unknown outcome",
            )
            assert window.topbar.air.kind == "unsure" and "May be running" in window.topbar.air.text()
            assert window.banner.text()
            assert not window.topbar.next.isEnabled(), "nothing offers a second start"
            await when(lambda: window.tabs.verdict.text() == "No errors")
            assert window.changes._empty.text() == "It cannot be said now whether this is what is on air."
            state = await asyncio.to_thread(ask_stage, home, "/stage/state")
            assert len(state["tasks"]) == 1

    run(story())


@pytest.mark.parametrize(("choice", "leaves"), [("keep", True), ("cancel", False)])
def test_closing_while_live_asks_and_never_stops_by_default(controlled, home, choice, leaves):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await live.go_live(ask=False)
            leaving = asyncio.ensure_future(live.may_leave())  # noqa: TID251
            question = await opened_question(window, "leaveLive")
            QTest.mouseClick(question.findChild(QPushButton, choice), Qt.MouseButton.LeftButton)
            assert await leaving is leaves
            assert ask_stage(home, "/stage/state")["tasks"][0]["state"] == "running"
            await live.stop_now()

    run(story())


def test_guests_sent_away_let_the_idle_time_run(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await live.go_live(ask=False)
            window.guests_chosen.emit(False)
            await when(lambda: "away" in window.canvas_bar._guests.text())
            (task,) = ask_stage(home, "/stage/state")["tasks"]
            assert task["empty_since"] is not None
            await live.stop_now()

    run(story())


@pytest.fixture
def as_the_program(qapp):
    """The loop outlives its last window: the controller says when it is over (`gui.app`)."""
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.mark.usefixtures("as_the_program")
def test_stop_and_close_ends_the_broadcast_first(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await live.go_live()
            window.close()
            question = await opened_question(window, "leaveLive")
            assert not controller.closed.is_set()
            QTest.mouseClick(question.findChild(QPushButton, "stop"), Qt.MouseButton.LeftButton)
            await controller.closed.wait()
            assert (await asyncio.to_thread(ask_stage, home, "/stage/state"))["tasks"][0]["state"] != "running"
            assert [record.state for record in await golive.tasks(home)] == ["ended"]

    run(story())


def test_enter_on_the_question_stays_and_keeps_the_window_open(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await live.go_live()
            window.close()
            question = await opened_question(window, "leaveLive")
            QTest.keyClick(question, Qt.Key.Key_Return)
            await when(lambda: not window.findChildren(Question, "leaveLive"))
            assert live.is_live and window.isVisible() and not controller.closed.is_set()
            await live.stop_now()

    run(story())


@pytest.mark.usefixtures("as_the_program")
def test_logging_out_asks_nothing_and_leaves_the_task_to_the_next_start(controlled, home):
    async def story():
        async with controlled() as controller:
            await controller.live.go_live()
            task = controller.live.snapshot.task_id
            QGuiApplication.instance().commitDataRequest.emit(None)
            await controller.closed.wait()
            assert not controller.window.findChildren(Question)
        state = await asyncio.to_thread(ask_stage, home, "/stage/state")
        assert state["tasks"][0]["state"] == "running"
        (orphan,) = await golive.orphaned(home)
        assert (orphan.record.task_id, orphan.record.state) == (task, "live")

    run(story())


def test_a_task_of_almost_thirty_days_is_warned_of_while_it_runs(controlled, home):
    async def story():
        async with controlled() as controller:
            live, preflight = controller.live, controller.window.preflight
            found = []
            preflight.findings_changed.connect(lambda findings: found.append({one.code for one in findings}))
            await live.go_live()
            preflight.check_now()
            assert "task-old-soon" not in found[-1]
            live.driver.session._tell(started_at=time.time() - 29.5 * 86400)
            preflight.check_now()
            assert "task-old-soon" in found[-1]
            await live.stop_now()
            preflight.check_now()
            assert "task-old-soon" not in found[-1]

    run(story())


def test_assistive_technology_reaches_both_questions(controlled, home):
    """What it calls "press" comes without a mouse: Qt answers it with `animateClick`."""

    async def story():
        async with controlled() as controller:
            live, bar = controller.live, controller.window.topbar
            bar.next.animateClick()
            review = await opened_question(controller.window, "goLiveReview")
            assert not live.is_live and not (home / "stage.json").exists()
            QTest.mouseClick(review.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
            await until(live.shown, lambda: live.proved, "on air")
            bar.stop.animateClick()
            question = await opened_question(controller.window, "stopQuestion")
            assert live.is_live
            QTest.mouseClick(question.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
            await until(live.shown, lambda: not live.is_live, "stopped")

    run(story())


def test_a_short_click_on_stop_neither_stops_nor_asks(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await live.go_live()
            QTest.mouseClick(window.topbar.stop, Qt.MouseButton.LeftButton)
            await asyncio.sleep(0)
            assert live.is_live and window.findChild(Question, "stopQuestion") is None
            await live.stop_now()

    run(story())


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"kind": "reset"}, "no answer came"),
        ({"kind": "error", "code": "FailedOperation.RestrictedConcurrency"}, "Too many tasks"),
    ],
)
def test_what_went_wrong_is_said_once_and_truly(controlled, home, fault, said):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await process.find_or_start(home)
            told = {"action": "StartPublishCdnStream", "times": 1, **fault}
            await asyncio.to_thread(ask_stage, home, "/stage/faults", told)
            QTest.mouseClick(window.topbar.next, Qt.MouseButton.LeftButton)
            await when(lambda: live.snapshot is not None and live.snapshot.error is not None)
            await when(lambda: not live.is_live or window.findChildren(QLabel, "idleLeft"))
            await when(lambda: any(row.call for row in window.activity.rows))
            call, *others = sorted(window.activity.rows, key=lambda row: row.call is None)
            assert said in call.detail and "not in its published lists" not in call.detail
            assert len(others) == 1 and str(live.snapshot.error) in others[0].text
            assert str(live.snapshot.error)[:40] in window.banner.text()

    run(story())
