"""Where the keys in use are from is said at the target and in the review, and nothing secret with it."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from designer.live.api import Target
from designer.show import edits, files
from designer.trtc import credentials, usersig
from designer.trtc.credentials import Credentials
from tests.gui.loop import run, when
from tests.gui.test_live_control import opened_question, texts
from tests.gui.test_review import show_with

ID, KEY = "AKIDplanted0001", "planted-secret-key-0001"


def ready_show():
    """A show that may go to the cloud: its ticket is good."""
    opened = show_with()
    base = opened.show.base
    sig = usersig.make(base.sdk_app_id, "k" * 64, base.agent_params.user_id, now=int(time.time()), expire=86400)
    show = edits.set_show_field(opened.show, "AgentParams.UserSig", opened.vault.put(sig))
    return files.Opened(kind="show", show=show, vault=opened.vault)


def said(controller):
    return controller.window.topbar.target.keys


def account(controller):
    credentials.keep(Credentials(ID, KEY), account="Evening")
    controller.settings.set("account", "Evening")


def environment(monkeypatch):
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", ID)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", KEY)


def vendors_file():
    path = Path.home() / ".tccli" / "default.credential"
    path.parent.mkdir()
    path.write_text(json.dumps({"secretId": ID, "secretKey": KEY}))


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("stage", "Keys: the stage’s own"),
        ("environment", "Keys: environment"),
        ("account", "Keys: account Evening (keyring)"),
        ("keyring", "Keys: keyring"),
        ("file", "Keys: ~/.tccli/default.credential"),
        ("nowhere", "Keys: none found"),
    ],
)
def test_the_target_says_whose_keys_are_in_use(controlled, home, ring, monkeypatch, where, words):
    async def story():
        if where == "environment":
            environment(monkeypatch)
        if where == "file":
            vendors_file()
        if where == "keyring":
            credentials.keep(Credentials(ID, KEY))
        async with controlled() as controller:
            await when(lambda: said(controller) == "Keys: the stage’s own" or where == "environment")
            if where == "account":
                account(controller)
            if where != "stage":
                controller.live.target.choose(Target.CLOUD)
            await when(lambda: said(controller) == words)
            button = controller.window.topbar.target
            assert words.partition(": ")[2] in button.toolTip()
            assert words.partition(": ")[2] in button.accessibleDescription()
            assert ID not in button.toolTip() and KEY not in button.toolTip()

    run(story())


def test_another_account_is_said_at_once_where_nothing_runs(controlled, home, ring):
    async def story():
        async with controlled() as controller:
            controller.live.target.choose(Target.CLOUD)
            await when(lambda: said(controller) == "Keys: none found")
            credentials.keep(Credentials(ID, KEY), account="Evening")
            controller.settings.set("accounts", ["Evening"])
            controller.window.actions_by_name["accounts"].trigger()
            dialog = await opened_dialog(controller)
            dialog.list.setCurrentRow(1)
            QTest.mouseClick(dialog.findChild(QPushButton, "useAccount"), Qt.MouseButton.LeftButton)
            await when(lambda: said(controller) == "Keys: account Evening (keyring)")
            dialog.close()

    run(story())


async def opened_dialog(controller):
    from designer.gui.accounts import AccountsDialog

    await when(lambda: controller.window.findChild(AccountsDialog) is not None)
    return controller.window.findChild(AccountsDialog)


def test_while_a_task_runs_its_keys_stay_in_use(controlled, home, ring, monkeypatch):
    async def story():
        async with controlled() as controller:
            await controller.live.go_live()
            assert said(controller) == "Keys: the stage’s own"
            environment(monkeypatch)
            assert await controller.live.keys.look() is None
            assert said(controller) == "Keys: the stage’s own"
            await controller.live.stop_now()
            await when(lambda: said(controller) == "Keys: environment")

    run(story())


def test_the_review_says_it_and_without_keys_there_is_no_review(controlled, home, ring, monkeypatch):
    async def story():
        async with controlled(ready_show()) as controller:
            live, window = controller.live, controller.window
            live.target.choose(Target.CLOUD, "ap-singapore")
            window.actions_by_name["goLive"].trigger()
            await when(window.banner.text)
            assert "No keys for Tencent Cloud" in window.banner.text() and not live.is_live
            account(controller)
            window.actions_by_name["goLive"].trigger()
            review = await opened_question(window, "goLiveReview")
            told = texts(review)
            assert "account Evening (keyring)" in told and ID not in told and KEY not in told
            review.reject()
            await when(lambda: window.actions_by_name["goLive"].isEnabled())

    run(story())


def test_other_keys_of_the_same_source_are_agreed_to_anew(controlled, home, ring, monkeypatch):
    from tests.gui.test_review import asked

    async def story():
        environment(monkeypatch)
        async with controlled(show_with()) as controller:
            live = controller.live
            live.target.choose(Target.CLOUD, "ap-singapore")
            await live.keys.look()
            assert await asked(controller)
            assert not await asked(controller)
            monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKIDanother0002")
            await live.keys.look()
            assert await asked(controller), "another account pays"
            await asyncio.sleep(0)
        assert "AKIDanother" not in (home / "settings.json").read_text()

    run(story())
