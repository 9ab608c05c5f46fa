"""Looks on air: direct mode, back to air, the return after some seconds, and what no update can carry."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.gui.tour import until
from designer.show import edits
from designer.trtc.structures import same
from tests.gui.loop import run, when
from tests.gui.test_live_control import ask_stage


def move(store, dy, number=0):
    tile = store.look.tiles[number].id
    store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), 0, dy))


async def up_to_date(live, number):
    await until(
        live.shown,
        lambda: live.snapshot.sequence >= number and not live.snapshot.pending and not live.differs,
        f"update {number}",
    )


async def on_stage(home):
    state = await asyncio.to_thread(ask_stage, home, "/stage/state")
    (task,) = state["tasks"]
    return task


def first_y(task):
    return task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["LocationY"]


def test_direct_mode_sends_the_last_of_many_commits_and_staged_mode_none(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            await live.go_live()
            direct = window.actions_by_name["directMode"]
            assert not direct.isChecked(), "edits are staged unless it is asked for"
            before = store.look.tiles[0].layout.location_y
            move(store, 8)
            await until(live.shown, lambda: live.differs, "a difference")
            assert (await on_stage(home))["updates"] == 0
            direct.trigger()
            await up_to_date(live, 1)
            for _ in range(200):
                move(store, 2)
                move(store, -2)
            move(store, 16)
            await until(live.shown, lambda: live.snapshot.sequence >= 2, "sent")
            await up_to_date(live, 2)
            task = await on_stage(home)
            assert first_y(task) == before + 24
            assert task["updates"] <= 4, "the commits of one turn go out as one"
            store.edit_look(store.truth.looks[1].id)
            await until(live.shown, lambda: live.on_air.look.id == store.truth.looks[1].id, "the other look on air")
            direct.trigger()
            move(store, 8)
            await until(live.shown, lambda: live.differs, "staged again")
            await live.stop_now()

    run(story())


def test_direct_mode_sends_nothing_that_a_finding_calls_wrong(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            await live.go_live()
            window.actions_by_name["directMode"].trigger()
            tile = store.look.tiles[0].id
            store.apply("Off", edits.set_item_field(store.truth, store.look_id, (tile,), "LocationX", 5000))
            await when(lambda: "Not applied" in window.banner.text())
            assert (await on_stage(home))["updates"] == 0
            await live.stop_now()

    run(story())


def test_revert_is_one_undo_entry_and_leaves_the_other_looks(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            revert = window.actions_by_name["revertToAir"]
            assert not revert.isEnabled()
            await live.go_live()
            opened = store.truth
            move(store, 8)
            move(store, 8, number=1)
            store.apply("Rate", edits.set_show_field(store.truth, "VideoParams.VideoEncode.BitRate", 2500))
            edited = store.truth
            store.edit_look(store.truth.looks[1].id)
            store.apply("Move", edits.move_items(store.truth, store.look_id, (store.look.tiles[0].id,), 0, 2))
            others = store.truth.looks[1:]
            entries = store.undo_stack.count()
            await until(live.shown, lambda: live.differs, "a difference")
            revert.trigger()
            assert store.undo_stack.count() == entries + 1
            assert store.look_id == opened.looks[0].id
            assert same(store.truth.looks[0], opened.looks[0]) and same(store.truth.video_encode, opened.video_encode)
            assert store.truth.looks[1:] == others
            await until(live.shown, lambda: not live.differs, "nothing differs")
            assert not revert.isEnabled()
            window.actions_by_name["undo"].trigger()
            assert same(store.truth.looks[0], edited.looks[0]) and same(store.truth.video_encode, edited.video_encode)
            await live.stop_now()

    run(story())


def test_the_look_before_comes_back_after_the_seconds_chosen(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            first, second = store.truth.looks[0].id, store.truth.looks[1].id
            await live.go_live()
            live.air.return_after(1)
            store.edit_look(second)
            window.actions_by_name["applyLook"].trigger()
            await until(live.shown, lambda: live.air.seconds_left is not None, "the count")
            assert live.on_air.look.id == second
            live.difference.compare()
            assert store.truth.looks[0].name in window.topbar.next.text() and "1 s" in window.topbar.next.text()
            await until(live.shown, lambda: live.on_air.look.id == first, "it came back")
            await up_to_date(live, 2)
            assert store.look_id == first and live.air.seconds_left is None
            assert (await on_stage(home))["updates"] == 2
            await live.stop_now()

    run(story())


def test_any_other_apply_keeps_the_look_before_away(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            second = store.truth.looks[1].id
            await live.go_live()
            live.air.return_after(60)
            store.edit_look(second)
            window.actions_by_name["applyLook"].trigger()
            await until(live.shown, lambda: live.air.seconds_left is not None, "the count")
            move(store, 8)
            window.actions_by_name["applyLook"].trigger()
            assert live.air.seconds_left is None
            await up_to_date(live, 2)
            assert live.air.seconds_left is None and live.on_air.look.id == second
            await live.stop_now()
            assert live.air.seconds_left is None

    run(story())


def test_what_no_update_can_carry_is_named_and_not_sent(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window, store = controller.live, controller.window, controller.store
            await live.go_live()
            store.apply("Room", edits.set_show_field(store.truth, "RoomId", "204801"))
            await until(live.shown, lambda: live.differs, "a difference")
            told = [window.changes.view.item(row).text() for row in range(window.changes.view.count())]
            assert "RoomId" in told[0] and "No update" in told[0]
            assert not window.topbar.next.isEnabled() and "Cannot" in window.topbar.next.text()
            window.actions_by_name["applyLook"].trigger()
            assert "RoomId" in window.banner.text() and not live.snapshot.pending
            assert (await on_stage(home))["updates"] == 0
            # What can go goes, and the rest stays named.
            before = store.look.tiles[0].layout.location_y
            move(store, 8)
            window.actions_by_name["applyLook"].trigger()
            await until(live.shown, lambda: live.snapshot.sequence == 1 and not live.snapshot.pending, "applied")
            task = await on_stage(home)
            assert first_y(task) == before + 8 and task["body"]["RoomId"] != "204801"
            await when(lambda: window.changes.view.count() == 2)
            # Once nothing of that kind is left, nobody is told of it any more.
            assert window.banner.isVisible()
            store.apply("Room", edits.set_show_field(store.truth, "RoomId", task["body"]["RoomId"]))
            await when(lambda: not window.banner.isVisible())
            await live.stop_now()

    run(story())


def test_the_menu_beside_apply_is_there_while_live_only(controlled, home):
    async def story():
        async with controlled() as controller:
            live, bar = controller.live, controller.window.topbar
            assert bar.air_menu.isHidden()
            await live.go_live()
            assert not bar.air_menu.isHidden()
            names = [action.objectName() for action in bar.air_menu.menu().actions()]
            assert {"directMode", "revertToAir", "stopTask"} <= set(names)
            QTest.keyClick(
                controller.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
            assert live.air.direct
            await live.stop_now()
            assert bar.air_menu.isHidden()

    run(story())
