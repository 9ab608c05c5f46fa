"""What was left running is asked about when the window opens: resumed, stopped or forgotten, on the real stage."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from designer.cli import golive
from designer.gui.tour import until
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.show import edits, files
from designer.show.request import start_request
from designer.show.vault import Vault
from designer.stage import process
from tests.gui.loop import run, when
from tests.gui.test_live_control import ask_stage, opened_question, texts


async def left_running(home, *, moved=0):
    """A task that somebody started and let go of."""
    opened = files.sample_show()
    show = opened.show
    look = show.looks[0]
    if moved:
        show = edits.move_items(show, look.id, (look.tiles[0].id,), 0, moved)
        look = show.looks[0]
    driver = await golive.open_driver(home, target=Target.STAGE, sdk_app_id=show.base.sdk_app_id)
    request = driver.prepare(show, look, Vault())
    accepted = await driver.session.start(request, show=show.name, look=look.name)
    await driver.aclose()
    return accepted.task_id


async def card_of(controller):
    desk = controller.live.orphans
    if desk.card is None:
        await until(desk.shown, lambda: desk.card is not None, "the card")
    return desk.card


def press(card, name):
    QTest.mouseClick(card.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


async def confirm(controller, name):
    question = await opened_question(controller.window, name)
    QTest.mouseClick(question.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)


def test_nothing_is_asked_where_nothing_was_left(controlled, home):
    async def story():
        async with controlled() as controller:
            await controller.live.orphans.look()
            assert controller.live.orphans.card is None

    run(story())


def test_resume_proves_life_and_the_window_drives_it_again(controlled, home):
    async def story():
        task = await left_running(home)
        async with controlled() as controller:
            live, window = controller.live, controller.window
            card = await card_of(controller)
            assert card.isVisible() and not card.isModal()
            told = texts(card)
            assert task in told and "Local stage" in told and window.store.truth.name in told
            assert not live.is_live, "nothing is done before it is asked for"
            assert re.search(r"since \d+/\d+/\d{4} \d+:\d\d [AP]M", told)
            window.choose_language("zh_CN")
            assert re.search(r"\d{4}/\d+/\d+ \d\d:\d\d", texts(card)) and "M ·" not in texts(card)
            assert f"任务 {task} 可能在运行，结束之前一直计费。" in texts(card)
            window.choose_language("en")
            assert texts(card) == told
            press(card, "resume")
            await until(live.shown, lambda: live.proved, "on air")
            assert live.snapshot.task_id == task and live.snapshot.sequence == 1
            assert window.topbar.air.kind == "air" and not window.topbar.stop.isHidden()
            assert not live.differs, "no secret that is only sealed in the journal counts as a difference"
            await until(live.orphans.shown, lambda: live.orphans.card is None, "no orphan")

            tile = window.store.look.tiles[0].id
            window.store.apply("Move", edits.move_items(window.store.truth, window.store.look_id, (tile,), 0, 24))
            window.actions_by_name["applyLook"].trigger()
            await until(live.shown, lambda: live.snapshot.sequence == 2 and not live.snapshot.pending, "applied")
            (running,) = ask_stage(home, "/stage/state")["tasks"]
            assert running["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["LocationY"] == 128
            await live.stop_now()
            assert ask_stage(home, "/stage/state")["tasks"][0]["state"] != "running"

    run(story())


def test_what_is_on_air_otherwise_is_told_and_can_be_taken_back(controlled, home):
    async def story():
        await left_running(home, moved=32)
        async with controlled() as controller:
            live, window = controller.live, controller.window
            press(await card_of(controller), "resume")
            await until(live.shown, lambda: live.differs and live.on_air is not None, "a difference")
            mine = window.store.look.tiles[0].layout.location_y
            window.actions_by_name["revertToAir"].trigger()
            assert window.store.look.tiles[0].layout.location_y == mine + 32
            assert window.store.undo_stack.count() == 1
            await until(live.shown, lambda: not live.differs, "no difference")
            await live.stop_now()

    run(story())


def test_stop_asks_and_ends_it(controlled, home):
    async def story():
        await left_running(home)
        async with controlled() as controller:
            desk = controller.live.orphans
            press(await card_of(controller), "stop")
            await confirm(controller, "stopOrphan")
            await until(desk.shown, lambda: desk.card is None, "the card is gone")
            state = await asyncio.to_thread(ask_stage, home, "/stage/state")
            assert state["tasks"][0]["state"] != "running"
            assert [record.state for record in await golive.tasks(home)] == ["ended"]

    run(story())


def test_forget_says_that_it_goes_on_and_stops_nothing(controlled, home):
    async def story():
        await left_running(home)
        async with controlled() as controller:
            desk = controller.live.orphans
            press(await card_of(controller), "forget")
            question = await opened_question(controller.window, "forgetOrphan")
            assert "not stopped" in texts(question)
            await confirm(controller, "forgetOrphan")
            await until(desk.shown, lambda: desk.card is None, "the card is gone")
            state = await asyncio.to_thread(ask_stage, home, "/stage/state")
            assert state["tasks"][0]["state"] == "running"

    run(story())


def test_a_task_that_is_over_is_not_resumed(controlled, home):
    async def story():
        task = await left_running(home)
        await asyncio.to_thread(
            ask_stage,
            home,
            "/stage/faults",
            {
                "kind": "error",
                "action": "UpdatePublishCdnStream",
                "times": 1,
                "code": "FailedOperation.TaskNotExist",
            },
        )
        async with controlled() as controller:
            live = controller.live
            press(await card_of(controller), "resume")
            await until(live.shown, lambda: live.snapshot is not None and live.snapshot.state == "ended", "it is over")
            assert task and controller.window.banner.text() and controller.window.topbar.air.kind == "off"

    run(story())


@asynccontextmanager
async def another_uncertain_start(home):
    """What another window of this home has in the journal for a while."""
    show = files.sample_show().show
    journal = await Journal.open(home)
    record = await journal.intent(start_request(show, show.looks[0]), Place(Target.STAGE), show="Evening", look="Wide")
    await journal.sent(record)
    await journal.uncertain(record, "no answer")
    try:
        yield
    finally:
        await journal.forget(record)
        await journal.aclose()


def test_an_uncertain_start_shows_how_long_it_may_live_and_can_be_forgotten(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await process.find_or_start(home)
            await asyncio.to_thread(
                ask_stage, home, "/stage/faults", {"kind": "reset", "action": "StartPublishCdnStream", "times": 1}
            )
            QTest.mouseClick(window.topbar.next, Qt.MouseButton.LeftButton)
            card = await card_of(controller)
            assert card.findChild(QPushButton, "resume") is None and card.findChild(QPushButton, "stop") is None
            assert "robot" in texts(card).lower() or "user" in texts(card)
            left = card.findChild(QLabel, "idleLeft")
            assert "over in" in left.text()
            assert not window.topbar.next.isEnabled() and "robot" in window.topbar.next.toolTip()
            leaving = asyncio.ensure_future(live.may_leave())  # noqa: TID251
            question = await opened_question(window, "leaveLive")
            assert "no answer" in texts(question) and question.findChild(QPushButton, "stop") is None
            question.reject()
            assert await leaving is False
            own = await live.resuming.uncertain_start()
            assert own.record.id == live.driver.session.record
            async with another_uncertain_start(home):
                assert await live.resuming.uncertain_start() == own, "not the newest there is, but this window's"
            press(card, "forget")
            await confirm(controller, "forgetOrphan")
            await until(live.shown, lambda: live.snapshot.state == "ended", "given up")
            await until(live.orphans.shown, lambda: live.orphans.card is None, "the card is gone")
            await when(window.topbar.next.isEnabled)

    run(story())


def test_a_start_over_a_task_that_may_be_running_is_stopped_until_it_is_agreed_to(controlled, home):
    async def story():
        await left_running(home)
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await card_of(controller)
            QTest.mouseClick(window.topbar.next, Qt.MouseButton.LeftButton)
            question = await opened_question(window, "inUse")
            assert "robot" in texts(question)
            QTest.keyClick(question, Qt.Key.Key_Return)
            await when(window.topbar.next.isEnabled)
            assert not live.is_live
            assert len((await asyncio.to_thread(ask_stage, home, "/stage/state"))["tasks"]) == 1

    run(story())
