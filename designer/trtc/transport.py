"""The part of the client that knows httpx. Slow to import (and the SSL context to build): load it in a thread."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Generator
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from designer.trtc import signing
from designer.trtc.answers import MAX_ANSWER_BYTES
from designer.trtc.errors import NotReached

if TYPE_CHECKING:
    import ssl

    from designer.trtc.credentials import Credentials
    from designer.trtc.proxies import Proxy

if importlib.util.find_spec("sniffio") is None:
    # httpcore asks for it eight times a call, and each time Python would look through every folder: a tenth of a
    # start. This is how it is told that there is none.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

# Raised before the request itself could have left, whatever the connection was for.
NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
HttpError = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)


class Tc3Auth(httpx.Auth):
    """Signs at the moment of sending, over exactly the bytes that are sent."""

    requires_request_body = True

    def __init__(
        self, credentials: Credentials, *, action: str, host: str, region: str, clock: Callable[[], float]
    ) -> None:
        self._credentials = credentials
        self._action = action
        self._host = host
        self._region = region
        self._clock = clock

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers.update(
            signing.headers(
                self._credentials,
                action=self._action,
                host=self._host,
                region=self._region,
                body=request.content,
                timestamp=int(self._clock()),
            )
        )
        yield request


class Watch:
    """What httpcore says it does: whether the request itself began to leave."""

    def __init__(self) -> None:
        self.seen = False
        self.sending = False
        self._stream: Any = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        self.seen = True
        # Through a proxy a CONNECT goes first, which carries nothing of ours.
        if event.endswith("send_request_headers.started"):
            request = info.get("request")
            self.sending = self.sending or getattr(request, "method", b"") != b"CONNECT"
        elif event == "connection.connect_tcp.complete":
            self._stream = info.get("return_value")

    @property
    def never_sent(self) -> bool:
        return self.seen and not self.sending

    async def drop(self) -> None:
        """Close the connection of a call that failed: a TLS handshake that is cancelled leaves it open."""
        stream, self._stream = self._stream, None
        if stream is not None:
            with suppress(Exception):
                await stream.aclose()


def make_ssl_context(*, tls: bool) -> ssl.SSLContext:
    """Takes some 40 ms. Honours SSL_CERT_FILE and SSL_CERT_DIR.

    Without TLS it trusts nobody and is there because httpx would make one of its own for every client.
    """
    if tls:
        return httpx.create_ssl_context()
    import ssl  # loaded by httpx

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def open_client(
    *, context: ssl.SSLContext, proxy: Proxy | None, transport: httpx.AsyncBaseTransport | None = None
) -> httpx.AsyncClient:
    """A client that follows nothing and waits for ever: the caller sets one deadline over everything.

    Raises NotReached where the proxy cannot be used; its address is not repeated, it may hold a password.
    """
    if proxy is not None and proxy.problem is not None:
        raise proxy.problem
    try:
        through = httpx.Proxy(proxy.url, ssl_context=context if proxy.tls else None) if proxy is not None else None
        return httpx.AsyncClient(
            verify=context,
            trust_env=False,  # `proxies` has looked there
            proxy=through,
            transport=transport,
            timeout=None,
            follow_redirects=False,
            headers={"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "mixframe"},
        )
    except (ImportError, ValueError, httpx.InvalidURL):
        raise NotReached("The proxy cannot be used", hint="Correct its address.") from None


def refusal(error: Exception) -> str | None:
    """The HTTP status that a proxy refused to connect with, None where it is not that. Its words are its own."""
    status = str(error)[:3]
    return status if isinstance(error, httpx.ProxyError) and status.isdecimal() else None


def has_more(client: httpx.AsyncClient) -> bool:
    """Whether more came over a kept connection than was asked for: an answer twice, say.

    The next call would take it for its own answer. httpx asks its socket only, not what was read with the answer
    already; a test holds the way to it.
    """
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    for connection in getattr(pool, "connections", ()):
        state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
        if state is not None and state.trailing_data[0]:
            return True
    return False


async def post(
    client: httpx.AsyncClient, url: str, body: bytes, auth: httpx.Auth, watch: Watch
) -> tuple[int, dict[str, str], bytes]:
    """Send once and read at most a little more than an answer may have: status, headers, body as received."""
    # Made here and not by the client, which would read the address twice and merge what there is nothing of.
    request = httpx.Request("POST", _address(url), headers=client.headers, content=body, extensions={"trace": watch})
    try:
        response = await client.send(request, auth=auth, stream=True)
        try:
            received = bytearray()
            async for chunk in response.aiter_raw():
                received += chunk
                if len(received) > MAX_ANSWER_BYTES:
                    break
            return response.status_code, dict(response.headers), bytes(received)
        finally:
            await response.aclose()
    except BaseException:
        await watch.drop()
        raise


async def date(client: httpx.AsyncClient, url: str) -> str | None:
    """The Date of whatever answers there."""
    async with client.stream("HEAD", url) as answer:
        said: str | None = answer.headers.get("date")
        return said


@lru_cache(maxsize=16)
def _address(url: str) -> httpx.URL:
    return httpx.URL(url)
