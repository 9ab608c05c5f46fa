"""Fetching remote pictures as the cloud would: 10 seconds, 5 MB, 2K, by what the content is.

No address inside a private network is asked unless allowed, wherever a name or a redirect may point. Imported when
something is to be fetched only: asyncio and the network are not needed to paint.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from designer.picture import decoding
from designer.picture.decoding import Came
from designer.show.pictures import LARGEST_BYTES, SECONDS, Fetched
from designer.trtc import proxies

if TYPE_CHECKING:
    import ssl

    import httpx

    from designer.picture.piccache import Cache
    from designer.trtc.proxies import Proxy

MOST_REDIRECTS = 5
AT_ONCE = 4


class _Refused(Exception):
    """What makes the file unusable for everyone; its text is a sentence."""


class _NotReached(Exception):
    """Why it could not be had from here; its text is a sentence."""


async def fetch(url: str, *, allow_private: bool = False, cache: Cache | None = None, seconds: float = SECONDS) -> Came:
    """Fetch one picture, as the cloud would. Never raises for what a server or a file does.

    `url` with its secrets. Offline, what the cache holds is shown, and the facts say that it is old.
    """
    kept = cache.read(url) if cache is not None else None
    try:
        async with asyncio.timeout(seconds):
            body, headers = await _download(url, kept.validators if kept is not None else {}, allow_private)
    except _Refused as problem:
        return Came(Fetched(str(problem)))
    except TimeoutError:
        return Came(Fetched(f"the server took longer than {seconds:g} seconds."))
    except _NotReached as problem:
        if kept is not None:
            brought = await asyncio.to_thread(decoding.decode, kept.data)
            return Came(
                brought.facts._replace(unreached=f"{problem} What is shown was fetched before."), brought.picture
            )
        return Came(Fetched(unreached=str(problem)))
    if body is None and kept is not None:
        return await asyncio.to_thread(decoding.decode, kept.data)
    brought = await asyncio.to_thread(decoding.decode, body or b"", headers.get("content-type", ""))
    if cache is not None and body is not None and brought.facts.problem is None:
        await asyncio.to_thread(cache.write, url, body, headers)
    return brought


def fetch_all(urls: Mapping[str, str], *, allow_private: bool = False, cache: Cache | None = None) -> dict[str, Came]:
    """Fetch several and wait for all: key to URL with its secrets, key to what came."""

    async def all_of_them() -> list[Came]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(url: str) -> Came:
            async with gate:
                return await fetch(url, allow_private=allow_private, cache=cache)

        return await asyncio.gather(*map(one, urls.values()))

    return dict(zip(urls, asyncio.run(all_of_them()), strict=True))


async def _download(url: str, validators: dict[str, str], allow_private: bool) -> tuple[bytes | None, dict[str, str]]:
    """Body and headers of the answer; no body where what is in the cache still holds."""
    import httpx

    try:
        for _ in range(MOST_REDIRECTS + 1):
            proxy = await asyncio.to_thread(proxies.in_effect, url)
            async with _client(proxy) as client:
                request = await _request(client, url, validators, allow_private, proxied=proxy is not None)
                answer = await client.send(request, stream=True)
                try:
                    if answer.has_redirect_location:
                        url = urljoin(url, answer.headers["location"])
                        continue
                    if answer.status_code == 304 and validators:
                        return None, {}
                    if answer.status_code == 407 and proxy is not None:
                        raise _stranger()
                    if answer.status_code != 200:
                        answered = f"{answer.status_code} {answer.reason_phrase}".strip()
                        raise _Refused(f"the server answered {answered}.")
                    return await _body(answer), dict(answer.headers)
                finally:
                    await answer.aclose()
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError):
        raise _Refused("this is no web address.") from None
    except httpx.RemoteProtocolError:
        raise _Refused("the server broke off before all of the file had come.") from None
    except httpx.ProxyError as problem:
        if str(problem).startswith("407"):
            raise _stranger() from None
        raise _NotReached("the proxy refused to connect to the server.") from None
    except (httpx.ConnectError, httpx.ConnectTimeout):
        raise _NotReached("the server was not reached.") from None
    except httpx.TimeoutException:
        raise TimeoutError from None
    except httpx.HTTPError as problem:
        raise _NotReached(f"the connection failed ({type(problem).__name__}).") from None
    raise _Refused(f"the server redirected more than {MOST_REDIRECTS} times.")


def _stranger() -> _NotReached:
    proxies.ask_again()
    return _NotReached("the proxy refused: it wants another user name or password.")


def _client(proxy: Proxy | None) -> httpx.AsyncClient:
    """A client by one way. Cheap: the certificates are read already."""
    import httpx

    through = None
    if proxy is not None:
        if proxy.problem is not None:
            raise _NotReached(f"the proxy cannot be used: {proxy.problem.what}.")
        try:
            through = httpx.Proxy(proxy.url, ssl_context=_trusted() if proxy.tls else None)
        except (httpx.InvalidURL, ValueError):
            raise _NotReached("the proxy cannot be used.") from None
    return httpx.AsyncClient(timeout=httpx.Timeout(SECONDS), trust_env=False, verify=_trusted(), proxy=through)


@lru_cache(maxsize=1)
def _trusted() -> ssl.SSLContext:
    """Whose certificates count; slow to read, so once."""
    import httpx

    return httpx.create_ssl_context()


async def _request(
    client: httpx.AsyncClient, url: str, validators: dict[str, str], allow_private: bool, *, proxied: bool
) -> httpx.Request:
    """The request for one hop, to an address that was looked at: a name cannot become another one in between."""
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme not in ("http", "https") or not host:
        raise _Refused("this is no web address.")
    request = client.build_request("GET", url, headers={"Accept": "image/*", **validators})
    if allow_private:
        return request
    if proxied:
        # The proxy looks the name up: only what is plainly private can be told apart here.
        with suppress(ValueError):
            _refuse_private(ipaddress.ip_address(host))
        if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
            raise _Refused("its address is inside a private network, which the cloud cannot reach.")
        return request
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise _NotReached("its name was not found.") from None
    addresses = [ipaddress.ip_address(entry[4][0]) for entry in found]
    for address in addresses:
        _refuse_private(address)
    request.url = request.url.copy_with(host=str(addresses[0]))
    if parts.scheme == "https":
        request.extensions["sni_hostname"] = host
    return request


def _refuse_private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    mapped = getattr(address, "ipv4_mapped", None) or address
    if not mapped.is_global or mapped.is_multicast:
        raise _Refused("its address is inside a private network, which the cloud cannot reach.")


async def _body(answer: httpx.Response) -> bytes:
    said = answer.headers.get("content-length", "")
    if said.isdecimal() and int(said) > LARGEST_BYTES:
        raise _Refused(f"the file has {int(said) / 1024 / 1024:.1f} MB, more than 5.")
    data = bytearray()
    async for piece in answer.aiter_bytes(64 * 1024):
        data += piece
        if len(data) > LARGEST_BYTES:
            raise _Refused("the file has more than 5 MB.")
    return bytes(data)


class Fetcher:
    """Fetches on a thread with a loop of its own, which ends with `close`; nothing waits for the network meanwhile."""

    def __init__(
        self, on_came: Callable[[str, Came], None], *, cache: Cache | None = None, allow_private: bool = False
    ) -> None:
        """`on_came` is called on the fetcher's thread, with the key that was given and what came."""
        self._on_came = on_came
        self._cache = cache
        self.allow_private = allow_private
        """Whether servers inside a private network are asked too, from the next request on."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._running: set[Future[Any]] = set()
        self._gate: asyncio.Semaphore | None = None

    def ask(self, urls: Iterable[tuple[str, str]]) -> None:
        """Fetch these: (key, URL with its secrets)."""
        pairs = list(urls)
        if not pairs:
            return
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._gate = asyncio.Semaphore(AT_ONCE)
            self._thread = threading.Thread(target=self._run, name="pictures", daemon=True)
            self._thread.start()
        for key, url in pairs:
            asked = asyncio.run_coroutine_threadsafe(self._one(key, url), self._loop)
            self._running.add(asked)
            asked.add_done_callback(self._running.discard)

    def close(self) -> None:
        """Give up what is under way and end the thread. A name that is being looked up may take its time there."""
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        if loop is None or thread is None:
            return
        for asked in list(self._running):
            asked.cancel()
        loop.call_soon_threadsafe(loop.stop)
        thread.join(2.0)

    def _run(self) -> None:
        loop = self._loop
        assert loop is not None
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    async def _one(self, key: str, url: str) -> None:
        assert self._gate is not None
        async with self._gate:
            came = await fetch(url, allow_private=self.allow_private, cache=self._cache)
        self._on_came(key, came)
