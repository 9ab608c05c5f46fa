"""What assistive technology is told: what is selected, that it moved, on air or not, errors, undone. Once each."""

from __future__ import annotations

import asyncio

import pytest

from designer.gui.tour import until
from designer.show import edits
from designer.stage import process
from designer.trtc.errors import DesignerError
from tests.e2e.hand import Hand
from tests.gui.loop import run, when
from tests.gui.test_live_control import ask_stage


class Ear:
    """Hears what a window says."""

    def __init__(self, window) -> None:
        self.heard: list[str] = []
        self._speaker = window.canvas.speaker
        self._speaker.said.connect(self.heard.append)

    def until_rest(self, qtbot) -> list[str]:
        """What has been said until things came to rest."""
        with qtbot.waitSignal(self._speaker.rested):
            pass
        heard, self.heard[:] = list(self.heard), []
        return heard


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def ear(window) -> Ear:
    return Ear(window)


def test_what_is_selected_is_said_with_its_place_and_what_lies_behind(window, ear, qtbot):
    tiles = window.store.look.tiles
    window.store.select((tiles[1].id,))
    assert ear.until_rest(qtbot) == ["Ben, x 648, y 104, 616 by 472, in front of Anna Kovač"]
    window.store.select((tiles[0].id,))
    assert ear.until_rest(qtbot) == ["Anna Kovač, x 16, y 104, 616 by 472, at the back"]
    window.store.select(())
    assert ear.until_rest(qtbot) == ["Nothing selected"]


def test_a_drag_is_said_once_at_its_end(window, ear, qtbot):
    hand = Hand(window)
    tile = window.store.look.tiles[0].id
    window.store.select((tile,))
    ear.until_rest(qtbot)
    x, y = hand.free_spot(tile)
    hand.drag((x, y), (x + 90, y + 40))
    (said,) = ear.until_rest(qtbot)
    rect = hand.rect(tile)
    assert f"Anna Kovač moved to x {rect.x}, y {rect.y}" in said
    assert "in front of" not in said and "616 by 472" not in said


def test_what_does_not_concern_the_selection_is_not_said_again(window, ear, qtbot):
    store = window.store
    store.select((store.look.tiles[0].id,))
    ear.until_rest(qtbot)
    store.apply("Rename", edits.rename_look(store.truth, store.look_id, "Another"))
    assert ear.until_rest(qtbot) == []


async def _rest(ear: Ear, speaker) -> list[str]:
    rested: list[bool] = []
    connection = speaker.rested.connect(lambda: rested.append(True))
    await when(lambda: rested)
    speaker.disconnect(connection)
    heard, ear.heard[:] = list(ear.heard), []
    return heard


def test_undo_and_redo_say_what_they_did_and_where_it_is_now(controlled):
    async def story():
        async with controlled() as controller:
            window, store = controller.window, controller.store
            ear, speaker = Ear(window), window.canvas.speaker
            tile = store.look.tiles[0].id
            for down in (40, 20):
                moved = edits.move_items(store.truth, store.look_id, (tile,), 0, down)
                store.apply("Move tile", moved, select=(tile,))
            await _rest(ear, speaker)
            window.actions_by_name["undo"].trigger()
            assert await _rest(ear, speaker) == ["Undone: Move tile. Anna Kovač moved to x 16, y 144"]
            window.actions_by_name["redo"].trigger()
            assert await _rest(ear, speaker) == ["Done again: Move tile. Anna Kovač moved to x 16, y 164"]
            store.go_to(0)
            assert await _rest(ear, speaker) == ["2 steps undone. Anna Kovač moved to x 16, y 104"]

    run(story())


def test_a_look_that_is_taken_in_hand_is_named(controlled):
    async def story():
        async with controlled() as controller:
            window = controller.window
            ear, speaker = Ear(window), window.canvas.speaker
            window.actions_by_name["look2"].trigger()
            assert (await _rest(ear, speaker))[0].startswith("Look: Host + screen")

    run(story())


def test_on_air_and_off_air_are_said_once_each(controlled):
    async def story():
        async with controlled() as controller:
            live, ear = controller.live, Ear(controller.window)
            await live.go_live()
            await until(live.shown, lambda: live.proved, "on air")
            await live.stop_now()
            assert ear.heard == ["Starting…", "Accepted", "On air: Local stage", "Stopping…", "Off air"]

    run(story())


def test_what_went_wrong_is_said_at_once(controlled, home):
    async def story():
        async with controlled() as controller:
            live, window = controller.live, controller.window
            await process.find_or_start(home)
            fault = {
                "kind": "error",
                "code": "AuthFailure.SignatureFailure",
                "action": "StartPublishCdnStream",
                "times": 1,
            }
            await asyncio.to_thread(ask_stage, home, "/stage/faults", fault)
            ear = Ear(window)
            with pytest.raises(DesignerError):
                await live.go_live()
            assert window.banner.text() in ear.heard and "Not started" in ear.heard
            assert len(ear.heard) == len(set(ear.heard)), "nothing twice"

    run(story())
