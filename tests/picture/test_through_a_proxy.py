"""Remote pictures by way of the proxy that is set, which is asked by its address with our name and password."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from designer.picture.decoding import Came
from designer.picture.fetching import Fetcher, fetch
from designer.trtc import proxies
from designer.trtc.proxies import HELD, Choice
from tests.picture.making import encoded, plain
from tests.picture.serving import Server
from tests.proxying import PASSWORD, LoopbackProxy

HOST = "http://pictures.example"


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


@pytest.fixture
def server() -> Iterator[Server]:
    served = Server()
    yield served
    served.close()


@pytest.fixture
def proxy(server: Server) -> Iterator[LoopbackProxy]:
    """In front of the server, and set."""
    leading = LoopbackProxy(int(server.url("").rpartition(":")[2]))
    enter(leading, PASSWORD)
    yield leading
    leading.close()


def enter(proxy: LoopbackProxy, password: str) -> None:
    assert proxies.keep_password(proxy.address, password) == HELD  # tests have no keyring
    proxies.choose(Choice("own", proxy.address, HELD))


def bring(path: str) -> Came:
    return asyncio.run(fetch(path if "://" in path else HOST + path))


def test_a_picture_comes_through_it(server: Server, proxy: LoopbackProxy) -> None:
    server.serve("/logo.png", encoded(plain("#00ff00", 20, 20)))
    came = bring("/logo.png")
    assert came.picture is not None and came.picture.width() == 20, came.facts
    assert proxy.asked == [f"GET {HOST}/logo.png"]


def test_each_redirect_goes_through_it_and_none_to_this_machine(server: Server, proxy: LoopbackProxy) -> None:
    server.serve("/logo.png", encoded(plain("#00ff00")))
    server.serve("/moved.png", b"", status=302, Location="http://other.example/logo.png")
    inside = server.serve("/inside.png", b"", status=302, Location=server.url("/logo.png"))
    assert bring("/moved.png").picture is not None
    assert proxy.asked == [f"GET {HOST}/moved.png", "GET http://other.example/logo.png"]
    assert "private network" in (bring("/inside.png").facts.problem or "")
    assert proxy.asked[2:] == [f"GET {HOST}/inside.png"]
    assert asyncio.run(fetch(inside, allow_private=True)).picture is not None
    assert len(proxy.asked) == 3, "this machine is asked without it"


@pytest.mark.parametrize("address", ["http://10.0.0.7/a.png", "http://printer.local/a.png", "http://192.168.1.1/a.png"])
def test_what_is_plainly_private_is_not_asked_of_it(proxy: LoopbackProxy, address: str) -> None:
    assert "private network" in (bring(address).facts.problem or "")
    assert proxy.asked == proxy.refused == []


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_wrong_password_is_said_and_not_repeated(proxy: LoopbackProxy, scheme: str) -> None:
    enter(proxy, "PLANTED-wrong")
    came = bring(f"{scheme}://pictures.example/logo.png")
    assert came.facts.unreached == "the proxy refused: it wants another user name or password."
    assert "PLANTED" not in repr(came)
    assert len(proxy.refused) == 1 and proxy.asked == []


def test_a_proxy_that_cannot_be_used_is_said_and_gone_round_by_nothing(server: Server, proxy: LoopbackProxy) -> None:
    proxies.choose(Choice("own", "socks5://PLANTED@127.0.0.1:1"))
    server.serve("/logo.png", encoded(plain("#00ff00")))
    came = bring("/logo.png")
    assert came.facts.unreached == "the proxy cannot be used: The settings hold no address of a proxy."
    assert server.asked == []


def test_what_is_set_counts_for_the_next_picture_of_a_window(server: Server, proxy: LoopbackProxy) -> None:
    came: asyncio.Queue[tuple[str, Came]] = asyncio.Queue()

    async def story() -> None:
        loop = asyncio.get_running_loop()
        fetcher = Fetcher(lambda key, one: loop.call_soon_threadsafe(came.put_nowait, (key, one)) and None)
        try:
            fetcher.ask([("a", f"{HOST}/logo.png")])
            assert (await came.get())[1].picture is not None
            proxies.choose(Choice("none"))
            fetcher.ask([("b", f"{HOST}/logo.png")])
            assert "not found" in ((await came.get())[1].facts.unreached or "")
        finally:
            fetcher.close()

    server.serve("/logo.png", encoded(plain("#00ff00")))
    asyncio.run(story())
    assert len(proxy.asked) == 1
