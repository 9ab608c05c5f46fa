"""A proxy of our own, set in the settings: through a real one, with its password from the keyring, and never told."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backends.null
import keyring.errors
import pytest

from designer.trtc import proxies, proxyaddress
from designer.trtc.client import CLOUD
from designer.trtc.errors import DesignerError, NotReached, Unreadable
from designer.trtc.proxies import HELD, KEYRING, Choice
from tests.proxying import HOST, PASSWORD, USER, Cloud, LoopbackProxy, cloud_behind_proxies
from tests.trtc.test_client import ACCEPTED, client_of, run, serving, start_request, stop_request, update_request
from tests.trtc.test_credentials import Memory

ADDRESS = f"http://{USER}@proxy.example:3128"
ENDPOINT = f"https://{HOST}"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Memory:
    backend = Memory({})
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return backend


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.null.Keyring())


@pytest.fixture
def behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Cloud, list[LoopbackProxy]]]:
    """The cloud behind two proxies."""
    with cloud_behind_proxies(tmp_path, 2) as (cloud, both, trusted):
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        yield cloud, both


def set_in_the_file(home: Path, address: str, password: str = KEYRING) -> None:
    values = {"proxy": "own", "proxy_address": address, "proxy_password": password}
    (home / "settings.json").write_text(json.dumps(values))


async def when(holds: Callable[[], object]) -> None:
    """Wait until something holds in another thread; `run` sets the end."""
    while not holds():  # noqa: ASYNC110  the other thread tells nobody
        await asyncio.sleep(0.001)  # a turn of the other thread's loop


def told(error: BaseException) -> str:
    """All that a log or a window could show of it."""
    return "".join([*traceback.format_exception(error), str(error), repr(error)])


def test_a_call_goes_through_it_with_the_password_from_the_keyring(
    home: Path, ring: Memory, behind: tuple[Cloud, list[LoopbackProxy]]
) -> None:
    cloud, (proxy, _) = behind
    ring.entries[f"proxy:{proxy.address}"] = PASSWORD
    set_in_the_file(home, proxy.address)

    async def story() -> None:
        async with client_of(ENDPOINT) as client:
            assert (await client.start(start_request())).task_id == "task-1"
            await client.update(update_request())

    run(story())
    assert proxy.asked == [f"CONNECT {HOST}:443"] * 2, "a start has a connection of its own"
    assert len(cloud.bodies) == 2 and "AgentParams" in cloud.bodies[0]


def test_one_that_is_spoken_to_in_tls(
    home: Path, ring: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cloud_behind_proxies(tmp_path, tls=True) as (cloud, (proxy,), trusted):
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        ring.entries[f"proxy:{proxy.address}"] = PASSWORD
        set_in_the_file(home, proxy.address)

        async def story() -> None:
            async with client_of(ENDPOINT) as client:
                await client.start(start_request())

        run(story())
    assert proxy.asked == [f"CONNECT {HOST}:443"] and len(cloud.bodies) == 1


def test_a_wrong_password_is_said_and_not_repeated(
    home: Path, ring: Memory, behind: tuple[Cloud, list[LoopbackProxy]]
) -> None:
    cloud, (proxy, _) = behind
    ring.entries[f"proxy:{proxy.address}"] = "PLANTED-wrong"
    set_in_the_file(home, proxy.address)

    async def story() -> None:
        async with client_of(ENDPOINT) as client:
            with pytest.raises(NotReached, match=r"The proxy .* refused: it wants another user name") as caught:
                await client.start(start_request())
            assert f"http://***@127.0.0.1:{proxy.port}" in str(caught.value)
            assert "Nothing was sent" in str(caught.value) and "the settings" in str(caught.value)
            assert "PLANTED" not in told(caught.value)
            # Another window has put the right one into the keyring meanwhile.
            ring.entries[f"proxy:{proxy.address}"] = PASSWORD
            await client.start(start_request())

    run(story())
    assert proxy.refused == [f"CONNECT {HOST}:443 HTTP/1.1"] and proxy.asked == [f"CONNECT {HOST}:443"]
    assert len(cloud.bodies) == 1


def test_another_choice_counts_from_the_next_call_on(ring: Memory, behind: tuple[Cloud, list[LoopbackProxy]]) -> None:
    cloud, (one, other) = behind
    for proxy in (one, other):
        assert proxies.keep_password(proxy.address, PASSWORD) == KEYRING

    async def story() -> None:
        async with client_of(ENDPOINT) as client:
            proxies.choose(Choice("own", one.address, KEYRING))
            await client.update(update_request())
            await client.update(update_request())
            assert (len(one.asked), len(other.asked)) == (1, 0), "the connection is kept"
            proxies.choose(Choice("own", other.address, KEYRING))
            await client.update(update_request())
            await client.stop(stop_request())
            assert (len(one.asked), len(other.asked)) == (1, 1)
            proxies.choose(Choice("none", other.address, KEYRING))
            with pytest.raises(NotReached):  # nobody else knows this name
                await client.stop(stop_request())
            assert (len(one.asked), len(other.asked)) == (1, 1)

    run(story())
    assert len(cloud.bodies) == 4


def test_a_call_under_way_is_not_cut_off_by_another_choice(
    ring: Memory, behind: tuple[Cloud, list[LoopbackProxy]]
) -> None:
    cloud, (one, other) = behind
    for proxy in (one, other):
        proxies.keep_password(proxy.address, PASSWORD)

    async def story() -> None:
        async with client_of(ENDPOINT) as client, asyncio.TaskGroup() as group:
            cloud.answering.clear()
            proxies.choose(Choice("own", one.address, KEYRING))
            under_way = group.create_task(client.update(update_request()))
            await when(lambda: len(cloud.bodies) == 1)
            proxies.choose(Choice("own", other.address, KEYRING))
            group.create_task(client.update(update_request()))
            await when(lambda: len(cloud.bodies) == 2)
            assert cloud.open == 2 and not under_way.done()
            cloud.answering.set()
            await under_way
            await when(lambda: cloud.open == 1)  # nothing is left open by the way that counts no more

    run(story())
    assert (len(one.asked), len(other.asked)) == (1, 1)


def test_the_stage_is_never_reached_through_it(ring: Memory, behind: tuple[Cloud, list[LoopbackProxy]]) -> None:
    _, (proxy, _) = behind
    proxies.keep_password(proxy.address, PASSWORD)
    proxies.choose(Choice("own", proxy.address, KEYRING))

    async def story() -> None:
        async with serving(ACCEPTED) as stage, client_of(stage.url) as client:
            await client.start(start_request())
            await client.stop(stop_request())
            assert stage.connections == 2

    run(story())
    assert proxy.asked == proxy.refused == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "a.localhost", "[::ffff:127.0.0.1]"])
def test_no_own_proxy_leads_to_this_machine(host: str) -> None:
    proxies.choose(Choice("own", "http://proxy.example:3128"))
    assert proxies.in_effect(f"http://{host}:8080/a.png") is None
    found = proxies.in_effect("http://pictures.example/a.png")
    assert found is not None and found.url == "http://proxy.example:3128"


def test_the_variables_count_only_where_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://variables.example:1")
    monkeypatch.setenv("NO_PROXY", "*")
    proxies.choose(Choice("own", "http://proxy.example:3128"))
    own = proxies.in_effect(CLOUD)
    assert own is not None
    assert (own.shown, own.source) == ("http://proxy.example:3128", "the settings"), "NO_PROXY is the system's"
    proxies.choose(Choice("system", "http://proxy.example:3128"))
    assert proxies.in_effect(CLOUD) is None
    monkeypatch.delenv("NO_PROXY")
    systems = proxies.in_effect(CLOUD)
    assert systems is not None and systems.source == "HTTPS_PROXY"
    proxies.choose(Choice("none", "http://proxy.example:3128"))
    assert proxies.in_effect(CLOUD) is None


@pytest.mark.parametrize(
    ("text", "address", "password"),
    [
        ("http://proxy.example:3128", "http://proxy.example:3128", None),
        (" HTTPS://Proxy.Example:8443/ ", "https://proxy.example:8443", None),
        ("proxy.example:3128", "http://proxy.example:3128", None),
        ("http://proxy.example", "http://proxy.example:80", None),
        ("https://10.0.0.7", "https://10.0.0.7:443", None),
        ("http://[2001:db8::7]:3128", "http://[2001:db8::7]:3128", None),
        ("http://ann@proxy.example:3128", "http://ann@proxy.example:3128", None),
        ("http://CORP\\ann@proxy.example:3128", "http://CORP%5Cann@proxy.example:3128", None),
        ("http://ann:secret@proxy.example:3128", "http://ann@proxy.example:3128", "secret"),
        ("ann:s%40c/r?e#t:@proxy.example:3128", "http://ann@proxy.example:3128", "s@c/r?e#t:"),
        ("http://ann:@proxy.example:3128", "http://ann@proxy.example:3128", None),
        ("http://代理.example:1", "http://xn--mnq481g.example:1", None),
    ],
)
def test_addresses(text: str, address: str, password: str | None) -> None:
    assert proxyaddress.read(text) == (address, password)
    assert proxyaddress.read(address) == (address, None)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("socks5://ann:PLANTED@proxy.example:1080", "SOCKS"),
        ("SOCKS5H://proxy.example:1080", "SOCKS"),
        ("ftp://ann:PLANTED@proxy.example:21", "kind of proxy is not known"),
        ("", "no host"),
        ("http://", "no host"),
        ("http://ann:PLANTED@:3128", "no host"),
        ("http://proxy.example:port", "port"),
        ("http://proxy.example:0", "port"),
        ("http://proxy.example:65536", "port"),
        ("http://proxy.example:-1", "port"),
        ("http://proxy.example:", "port"),
        ("http://ann:PLANTED@proxy.example:99999999999999999999", "port"),
        ("http://proxy.example:3128/path", "no address"),
        ("http://proxy.example:3128?q", "no address"),
        ("http://a b:1", "no address"),
        ("http://[::g]:1", "no address"),
        ("http://a..b:1", "no name of a host"),
        ("http://:PLANTED@proxy.example:3128", "no user name"),
        ("http://an n:PLANTED@proxy.example:3128", "characters"),
    ],
)
def test_addresses_that_cannot_be_used(text: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what) as caught:
        proxyaddress.read(text)
    assert caught.value.hint, "says what to do"
    assert "PLANTED" not in told(caught.value)


def test_a_password_is_in_the_keyring_and_belongs_to_its_address(ring: Memory) -> None:
    assert proxies.keep_password(ADDRESS, PASSWORD) == KEYRING
    assert ring.entries == {f"proxy:{ADDRESS}": PASSWORD}
    assert not proxies.is_held(ADDRESS)
    proxies.choose(Choice("own", ADDRESS, KEYRING))
    found = proxies.in_effect(CLOUD)
    assert found is not None and "PLANTED-p%2540ss%3Aw%2Ford" in found.url
    assert "PLANTED" not in f"{found!r} {found}"
    proxies.choose(Choice("own", ADDRESS.replace("proxy.", "another."), KEYRING))
    other = proxies.in_effect(CLOUD)
    assert other is not None and other.problem is not None and "PLANTED" not in other.url
    assert proxies.keep_password(ADDRESS, None) == ""
    assert ring.entries == {} and proxies.password_of(ADDRESS) is None


@pytest.mark.usefixtures("no_ring")
def test_without_a_keyring_it_is_held_for_this_run(home: Path) -> None:
    assert proxies.keep_password(ADDRESS, PASSWORD) == HELD
    assert proxies.is_held(ADDRESS) and proxies.password_of(ADDRESS) == PASSWORD
    assert proxies.keep_password(ADDRESS, None) == ""
    assert proxies.password_of(ADDRESS) is None and not proxies.is_held(ADDRESS)
    # Another run, a command say: it cannot know it, and sends nothing without.
    set_in_the_file(home, ADDRESS, HELD)
    found = proxies.in_effect(CLOUD)
    assert found is not None and found.problem is not None
    assert "password of the proxy is not at hand" in str(found.problem)

    async def story() -> None:
        async with client_of(ENDPOINT) as client:
            with pytest.raises(NotReached, match="Enter it again"):
                await client.start(start_request())

    run(story())


def test_a_keyring_that_breaks_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", Memory({}, broken=True))
    assert proxies.keep_password(ADDRESS, PASSWORD) == HELD
    with pytest.raises(DesignerError) as caught:
        from designer.trtc import credentials

        credentials.keep_proxy_password(ADDRESS, PASSWORD)
    assert "PLANTED" not in told(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        {"proxy": "own"},
        {"proxy": "own", "proxy_address": 3},
        {"proxy": "own", "proxy_address": "socks5://ann:PLANTED@h:1"},
        {"proxy": "own", "proxy_address": f"http://{USER}:PLANTED@proxy.example:1"},
    ],
)
def test_a_file_written_by_hand_lets_nothing_past_the_proxy(home: Path, written: dict[str, Any]) -> None:
    (home / "settings.json").write_text(json.dumps(written))
    found = proxies.in_effect(CLOUD)
    assert found is not None and found.problem is not None
    assert "no address of a proxy" in str(found.problem)
    assert "PLANTED" not in f"{found} {found.url} {found.shown} {found.problem}"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"proxy": 3}', '{"proxy": "of a newer version"}'])
def test_a_file_that_says_nothing_of_it_is_the_system(home: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "settings.json").write_text(text)
    monkeypatch.setenv("HTTPS_PROXY", "http://variables.example:1")
    found = proxies.in_effect(CLOUD)
    assert found is not None and found.source == "HTTPS_PROXY"
