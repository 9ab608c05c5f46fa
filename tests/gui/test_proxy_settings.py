"""The proxy in the settings: entered, refused beside its field, counting from the next call, its password never told."""

from __future__ import annotations

import base64
import json
import threading

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from designer.gui import language
from designer.gui.settings import Settings
from designer.gui.settingswindow import EntryRow, SettingsWindow
from designer.trtc import proxies
from designer.trtc.client import CLOUD, TrtcClient
from designer.trtc.credentials import Credentials
from designer.trtc.proxies import HELD, KEYRING
from tests.gui.keyrings import InMemory
from tests.gui.loop import run, when
from tests.gui.test_names import assert_all_named
from tests.gui.test_settingswindow import asked, row, seen
from tests.proxying import HOST, PASSWORD, USER, cloud_behind_proxies
from tests.trtc.test_client import start_request, stop_request

ADDRESS = f"http://{USER}@proxy.example:3128"


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    language.choose(language.ENGLISH)


def choose(shown: SettingsWindow, kind: str) -> None:
    box = row(shown, "proxy").control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def entry(shown: SettingsWindow, name: str) -> EntryRow:
    found = row(shown, name)
    assert isinstance(found, EntryRow)
    return found


def enter(shown: SettingsWindow, name: str, text: str) -> EntryRow:
    """Type it in the place of what is there, and press Enter."""
    found = entry(shown, name)
    found.line.selectAll()
    QTest.keyClicks(found.line, text)
    QTest.keyClick(found.line, Qt.Key.Key_Return)
    return found


def page_of_the_network(controller) -> SettingsWindow:
    shown = controller.settings_desk.shown or asked(controller)
    shown.list.setCurrentRow(next(at for at, rows in enumerate(shown._of_page) if rows[0].setting.name == "proxy"))
    return shown


def kept(home):
    settings = Settings(home / "settings.json")
    return tuple(settings.get(name) for name in ("proxy", "proxy_address", "proxy_password"))


def assert_untold(home, shown: SettingsWindow | None = None) -> None:
    """No file of the home folder and no widget has the password."""
    wanted = [
        PASSWORD,
        PASSWORD.replace("%40", "@"),
        "PLANTED",
        base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode(),
    ]
    files = [path for path in home.rglob("*") if path.is_file()]
    assert home / "settings.json" in files
    for path in files:
        try:
            data = path.read_bytes()
        except FileNotFoundError:  # the lock of a save that is over
            continue
        assert not any(secret.encode() in data for secret in wanted), path
    if shown is not None:
        told = [label.text() for label in shown.findChildren(QLabel)]
        told += [field.text() for field in shown.findChildren(QLineEdit)]
        told += [field.accessibleDescription() for field in shown.findChildren(QLineEdit)]
        assert not any(secret in text for secret in wanted for text in told)
        for field in shown.findChildren(QLineEdit):
            field.undo()
            assert "PLANTED" not in field.text(), "nor brings undo it back"


def test_rows_are_found_named_and_only_count_for_an_own_address(controlled, home, ring):
    async def story():
        async with controlled() as controller:
            shown = asked(controller)
            shown.field.setText("proxy password")
            assert seen(shown) == ["proxy_password"]
            shown.field.clear()
            shown = page_of_the_network(controller)
            assert seen(shown) == ["proxy", "proxy_address", "proxy_password", "private_pictures"]
            assert_all_named(shown)
            address, password = entry(shown, "proxy_address"), entry(shown, "proxy_password")
            assert password.line.echoMode() is QLineEdit.EchoMode.Password
            assert not address.line.isEnabled() and not password.line.isEnabled()
            choose(shown, "own")
            assert address.line.isEnabled() and password.line.isEnabled()
            assert "nothing is sent" in address.said.text()
            found = proxies.in_effect(CLOUD)
            assert found is not None and found.problem is not None, "nothing goes past a proxy that is not known yet"
            choose(shown, "none")
            assert not address.line.isEnabled() and address.said.isHidden()
            assert proxies.in_effect(CLOUD) is None
            shown.field.setText("")
            controller.window.choose_language("zh_CN")
            await when(lambda: row(shown, "proxy").label.text() == "代理")
            assert entry(shown, "proxy_password").line.accessibleName() == "代理密码"

    run(story())


def test_an_address_and_a_password_are_entered_and_set_back(controlled, home, ring):
    async def story():
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            address = enter(shown, "proxy_address", f"{USER}@Proxy.Example:3128")
            assert address.line.text() == ADDRESS
            await when(lambda: kept(home) == ("own", ADDRESS, ""))
            password = enter(shown, "proxy_password", PASSWORD)
            assert password.line.text() == ""
            await when(lambda: kept(home) == ("own", ADDRESS, KEYRING))
            assert ring.kept == {("mixframe", f"proxy:{ADDRESS}"): PASSWORD}
            await when(lambda: password.said.text() == "It is in the keyring.")
            assert not password.reset.isHidden()
            found = proxies.in_effect(CLOUD)
            assert found is not None and found.problem is None and found.url.startswith(f"http://{USER}:PLANTED")
            assert_untold(home, shown)
            password.reset.click()
            await when(lambda: kept(home) == ("own", ADDRESS, ""))
            assert ring.kept == {} and password.said.isHidden() and password.reset.isHidden()
            enter(shown, "proxy_password", PASSWORD)
            await when(lambda: kept(home)[2] == KEYRING)
            address.reset.click()
            await when(lambda: kept(home) == ("own", "", ""))
            await when(lambda: ring.kept == {})  # it belonged to that address
            assert address.line.text() == ""
            row(shown, "proxy").reset.click()
            await when(lambda: kept(home) == ("system", "", ""))

    run(story())


def test_a_password_in_the_address_goes_to_the_keyring(controlled, home, ring):
    async def story():
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            address = enter(shown, "proxy_address", f"http://{USER}:PLANTED-p%2540ss:w%2Ford@proxy.example:3128")
            assert address.line.text() == ADDRESS, "at once, whatever the keyring does"
            await when(lambda: kept(home) == ("own", ADDRESS, KEYRING))
            assert ring.kept == {("mixframe", f"proxy:{ADDRESS}"): PASSWORD}
            assert_untold(home, shown)
            # The same address again keeps it, another one does not take it along.
            enter(shown, "proxy_address", f"{ADDRESS}/")
            enter(shown, "proxy_address", "http://other.example:8080")
            await when(lambda: kept(home) == ("own", "http://other.example:8080", ""))
            await when(lambda: ring.kept == {})
            refused = enter(shown, "proxy_password", PASSWORD)
            assert "needs a user name" in refused.said.text() and refused.line.property("state") == "wrong"
        assert_untold(home)

    run(story())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("socks5://ann:PLANTED@proxy.example:1080", "SOCKS proxies cannot be used. Write it as http://host:port"),
        ("http://:3128", "The address has no host"),
        ("http://ann:PLANTED@proxy.example:none", "The port is no number from 1 to 65535"),
        ("gopher://proxy.example:70", "This kind of proxy is not known"),
    ],
)
def test_what_cannot_be_used_is_refused_beside_the_field(controlled, home, ring, text, said):
    async def story():
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            address = enter(shown, "proxy_address", ADDRESS)
            await when(lambda: kept(home) == ("own", ADDRESS, ""))
            spoken = []
            shown.refused.connect(spoken.append)
            enter(shown, "proxy_address", text)
            assert said in address.said.text() and not address.said.isHidden()
            assert "PLANTED" not in address.said.text() and "PLANTED" not in address.line.accessibleDescription()
            assert spoken == [address.said.text()]
            assert address.line.text() == text, "it can be mended"
            assert address.line.property("state") == "wrong"
            assert said in address.line.accessibleDescription()
            shown.refresh()
            assert address.line.text() == text
            found = proxies.in_effect(CLOUD)
            assert found is not None and found.url == ADDRESS and kept(home) == ("own", ADDRESS, "")
            QTest.keyClick(address.line, Qt.Key.Key_Backspace)
            assert address.said.isHidden() and address.line.property("state") == ""
            QTest.keyClicks(address.line, "x")
            shown.field.setFocus()  # leaving the field takes it, as Enter does
            assert shown.isVisible()
        assert_untold(home)

    run(story())


class Missing(InMemory):
    def get_password(self, service, username):
        raise keyring.errors.NoKeyringError

    set_password = delete_password = get_password


def test_without_a_keyring_it_is_held_for_this_run_and_that_is_said(controlled, home, no_keys):
    before = keyring.get_keyring()
    keyring.set_keyring(Missing())

    async def story():
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            enter(shown, "proxy_address", ADDRESS)
            password = enter(shown, "proxy_password", PASSWORD)
            await when(lambda: kept(home) == ("own", ADDRESS, HELD))
            assert "No keyring works here: the password is held until Mixframe is closed." in password.said.text()
            found = proxies.in_effect(CLOUD)
            assert found is not None and "PLANTED" in found.url
            assert_untold(home, shown)
        proxies._held.clear()  # as a new start has it
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            assert "enter it again" in entry(shown, "proxy_password").said.text()
            found = proxies.in_effect(CLOUD)
            assert found is not None and found.problem is not None
        assert_untold(home)

    try:
        run(story())
    finally:
        keyring.set_keyring(before)


class Slow(InMemory):
    """Answers when it may; knows which threads have asked."""

    def __init__(self):
        super().__init__()
        self.may = threading.Event()
        self.asked_by = set()

    def set_password(self, service, username, password):
        self.asked_by.add(threading.current_thread())
        assert self.may.wait(30)
        super().set_password(service, username, password)


def test_a_slow_keyring_holds_nothing_up_and_the_old_address_counts_meanwhile(controlled, home, no_keys):
    before = keyring.get_keyring()
    backend = Slow()
    keyring.set_keyring(backend)

    async def story():
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            enter(shown, "proxy_address", "http://old.example:1")
            await when(lambda: kept(home) == ("own", "http://old.example:1", ""))
            address = enter(shown, "proxy_address", f"http://{USER}:PLANTED@proxy.example:3128")
            await when(lambda: backend.asked_by)
            assert threading.main_thread() not in backend.asked_by
            shown.refresh()
            assert address.line.text() == ADDRESS
            assert entry(shown, "proxy_password").said.text() == "Asking the keyring…"
            found = proxies.in_effect(CLOUD)
            assert found is not None and found.url == "http://old.example:1"
            backend.may.set()
            await when(lambda: kept(home) == ("own", ADDRESS, KEYRING))
            await when(lambda: entry(shown, "proxy_password").said.text() == "It is in the keyring.")

    try:
        run(story())
    finally:
        backend.may.set()
        keyring.set_keyring(before)


def test_the_next_call_goes_through_what_is_entered(controlled, home, ring, tmp_path, monkeypatch):
    folder = tmp_path / "certificates"
    folder.mkdir()

    async def story(cloud, one, other):
        client = TrtcClient(Credentials("id", "key"), endpoint=f"https://{HOST}")
        async with controlled() as controller:
            shown = page_of_the_network(controller)
            choose(shown, "own")
            enter(shown, "proxy_address", one.address)
            enter(shown, "proxy_password", PASSWORD)
            await when(lambda: kept(home) == ("own", one.address, KEYRING))
            await client.start(start_request())
            await client.stop(stop_request())
            assert (len(one.asked), len(other.asked)) == (2, 0)
            enter(shown, "proxy_address", other.address)
            enter(shown, "proxy_password", PASSWORD)
            await when(lambda: kept(home) == ("own", other.address, KEYRING))
            await client.stop(stop_request())
            assert (len(one.asked), len(other.asked)) == (2, 1)
            assert len(cloud.bodies) == 3
            assert_untold(home, shown)
        await client.aclose()
        assert json.loads((home / "settings.json").read_text())["proxy_address"] == other.address

    with cloud_behind_proxies(folder, 2) as (cloud, (one, other), trusted):
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        run(story(cloud, one, other))
