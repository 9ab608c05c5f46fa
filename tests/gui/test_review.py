"""The review of what costs money: asked once for what has not changed, and always where that is chosen."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from designer.gui.settings import Settings
from designer.live.api import Target
from designer.show import edits, files
from designer.show.vault import Vault
from tests.gui.loop import run
from tests.gui.test_live_control import opened_question

SECRET = "planted-f00dfeedf00dfeed"


def show_with(secret=SECRET, vault=None):
    vault = vault or Vault()
    url = f"rtmp://push.example.livepush.myqcloud.com/live/main?txSecret={vault.put(secret)}&txTime=7FFFFFFF"
    show = edits.set_show_field(files.sample_show().show, "PublishCdnParams[0].PublishCdnUrl", url)
    show = edits.set_show_field(show, "AgentParams.UserSig", vault.put("eJwTheSig"))
    return files.Opened(kind="show", show=show, vault=vault)


async def asked(controller):
    """Whether going live asks now; the answer is to go on."""
    live = controller.live
    going = asyncio.ensure_future(live.starting.agreed(ask=False))  # noqa: TID251
    opened = asyncio.ensure_future(opened_question(controller.window, "goLiveReview"))  # noqa: TID251
    await asyncio.wait([going, opened], return_when=asyncio.FIRST_COMPLETED)
    if going.done():
        opened.cancel()
        assert going.result() is True
        return False
    QTest.mouseClick(opened.result().findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    assert await going is True
    return True


def test_what_was_agreed_to_is_not_asked_again_unless_something_changes(controlled, home):
    async def story():
        async with controlled(show_with()) as controller:
            live, store = controller.live, controller.store
            live.target.choose(Target.CLOUD, "ap-hongkong")
            assert await asked(controller)
            assert not await asked(controller)
            # Another fresh session with the same show: tokens are others, what they stand for is the same.
            store.open(*(lambda opened: (opened.show, opened.vault))(show_with()))
            assert not await asked(controller)
            live.target.choose(Target.CLOUD, "ap-singapore")
            assert await asked(controller), "another region"
            tile = store.look.tiles[0].id
            store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), 0, 8))
            assert await asked(controller), "another picture"
            store.undo()
            assert not await asked(controller)
            store.open(*(lambda opened: (opened.show, opened.vault))(show_with("another-secret-00")))
            assert await asked(controller), "another key may be another channel"
            controller.settings.set("account", "Evening")
            assert await asked(controller), "another account pays"
            controller.settings.set("account", "")
            assert not await asked(controller)
            controller.window.actions_by_name["alwaysReview"].trigger()
            assert await asked(controller)

        kept = (home / "settings.json").read_text()
        assert SECRET not in kept and "livepush" not in kept
        assert Settings(home / "settings.json").get("always_review") is True
        async with controlled(show_with()) as controller:
            assert await asked(controller), "the setting is kept"
            controller.window.actions_by_name["alwaysReview"].trigger()
            assert await asked(controller) is (controller.live.target.words != "Cloud · ap-singapore")

    run(story())


def test_a_review_that_was_declined_is_asked_again(controlled, home):
    async def story():
        async with controlled(show_with()) as controller:
            controller.live.target.choose(Target.CLOUD, "ap-hongkong")
            going = asyncio.ensure_future(controller.live.starting.agreed(ask=False))  # noqa: TID251
            review = await opened_question(controller.window, "goLiveReview")
            review.reject()
            assert await going is False
            assert await asked(controller)

    run(story())


@pytest.mark.parametrize("ask", [False, True])
def test_the_stage_is_one_click_and_its_chord_asks(controlled, home, ask):
    async def story():
        async with controlled(show_with()) as controller:
            going = asyncio.ensure_future(controller.live.starting.agreed(ask=ask))  # noqa: TID251
            if ask:
                (await opened_question(controller.window, "goLiveReview")).reject()
            assert await going is not ask

    run(story())
