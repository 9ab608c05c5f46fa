"""Accounts: kept in the keyring by name, chosen, removed; never shown again, and said in words where it fails."""

from __future__ import annotations

import keyring
from keyring.errors import NoKeyringError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from designer.gui.accounts import AccountsDialog
from designer.gui.tour import until
from designer.trtc import credentials
from tests.gui.keyrings import InMemory
from tests.gui.loop import run, when

KEY = "planted-secret-key-1"
TOKEN = "planted-token-2"
SDK = "planted-sdk-key-3"


class Missing(InMemory):
    def get_password(self, service, username):
        raise NoKeyringError

    set_password = delete_password = get_password


async def opened(controller):
    controller.window.actions_by_name["accounts"].trigger()
    await when(lambda: controller.window.findChild(AccountsDialog) is not None)
    dialog = controller.window.findChild(AccountsDialog)
    await until(dialog.told, lambda: "…" not in dialog.said.text(), "the keys")
    return dialog


async def press(dialog, name):
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    if "…" in dialog.said.text():
        await until(dialog.told, lambda: "…" not in dialog.said.text(), name)


def shown(dialog):
    return "\n".join(
        [label.text() for label in dialog.findChildren(QLabel)]
        + [field.text() for field in dialog.findChildren(QLineEdit)]
        + [dialog.list.item(row).text() for row in range(dialog.list.count())]
    )


def test_an_account_is_kept_chosen_and_removed(controlled, home, ring):
    async def story():
        async with controlled() as controller:
            dialog = await opened(controller)
            assert "none" in dialog.source.text() and "TENCENTCLOUD_SECRET_ID" in dialog.said.text()
            for field, text in (
                (dialog.name, "Evening"),
                (dialog.secret_id, "AKID1"),
                (dialog.secret_key, KEY),
                (dialog.token, TOKEN),
            ):
                QTest.keyClicks(field, text)
            assert all(
                field.echoMode() is QLineEdit.EchoMode.Password
                for field in (dialog.secret_id, dialog.secret_key, dialog.token, dialog.sdk_key)
            )
            await press(dialog, "keepAccount")
            assert "Evening" in dialog.said.text() and KEY not in shown(dialog) and TOKEN not in shown(dialog)
            assert credentials.find(account="Evening").secret_key == KEY
            dialog.list.setCurrentRow(1)
            await press(dialog, "useAccount")
            assert "keyring, account Evening" in dialog.source.text()
            QTest.keyClicks(dialog.sdk_app_id, "1400000001")
            QTest.keyClicks(dialog.sdk_key, SDK)
            await press(dialog, "keepSdkKey")
            assert SDK not in shown(dialog) and credentials.sdk_secret_key(1400000001) == SDK
            dialog.reject()
            await when(lambda: controller.window.findChild(AccountsDialog) is None)
            dialog = await opened(controller)
            assert "Evening" in shown(dialog) and KEY not in shown(dialog)
            dialog.list.setCurrentRow(1)
            await press(dialog, "removeAccount")
            assert dialog.list.count() == 1 and controller.settings.get("account") == ""
            await press(dialog, "keepAccount")
            assert "needs a name" in dialog.said.text()
            dialog.reject()
        kept = (home / "settings.json").read_text()
        assert not any(secret in kept for secret in (KEY, TOKEN, SDK, "AKID1"))
        assert [name for _, name in ring.kept] == ["sdk-secret-key:1400000001"]

    run(story())


def test_where_there_is_no_keyring_it_says_so_and_keeps_what_was_typed(controlled, home, no_keys):
    before = keyring.get_keyring()
    keyring.set_keyring(Missing())

    async def story():
        async with controlled() as controller:
            dialog = await opened(controller)
            for field, text in ((dialog.name, "Evening"), (dialog.secret_id, "AKID1"), (dialog.secret_key, KEY)):
                QTest.keyClicks(field, text)
            await press(dialog, "keepAccount")
            assert "keyring cannot be used" in dialog.said.text() and KEY not in dialog.said.text()
            assert dialog.name.text() == "Evening" and dialog.list.count() == 1
            dialog.reject()

    try:
        run(story())
    finally:
        keyring.set_keyring(before)


def test_the_environment_is_named_as_the_source(controlled, home, ring, monkeypatch):
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKID2")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", KEY)

    async def story():
        async with controlled() as controller:
            dialog = await opened(controller)
            assert "environment" in dialog.source.text() and KEY not in shown(dialog)
            dialog.reject()

    run(story())
