"""Start, update and stop over HTTPS. Each call is sent once; whether to try again is the session's to decide.

What an answer means for the one who asked, and nothing else, is told apart by three errors:

- NotReached: no connection, no name, no TLS, no proxy: not a byte of the request left
- ServiceError: the service's own envelope with a code
- OutcomeUnknown: everything after bytes may have left: silence, a reset, half an answer, a redirect (never
  followed), HTML, another HTTP status (also 4xx and 5xx: a gateway may have passed the request on before it
  gave up), an answer above 1 MB or without TaskId. A task may be running.

A Start goes over a connection of its own: on a kept one that has gone stale nobody could tell "never sent" from
"no answer". One deadline lies over the whole call, so that a drip of bytes ends too.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple

from designer.trtc import clocks, masking, proxies, pushurl
from designer.trtc.answers import Accepted, read_answer
from designer.trtc.errors import DesignerError, NotReached, OutcomeUnknown, RuleBroken, ServiceError, Unreadable
from designer.trtc.structures import Request, StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream

if TYPE_CHECKING:
    import ssl

    import httpx

    from designer.trtc import transport as http
    from designer.trtc.credentials import Credentials
    from designer.trtc.proxies import Proxy

CLOUD = "https://trtc.intl.tencentcloudapi.com"
DEFAULT_REGION = "ap-singapore"
MAX_BODY_BYTES = 10 * 1024 * 1024

_HINT = "A task may be running: look at the player or the callbacks before starting another."


@dataclass(slots=True)
class _Open:
    """A client that is open, by which way, and so many calls that use it now."""

    client: httpx.AsyncClient
    proxy: Proxy | None
    calls: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One finished call, for the list of activities. `time` since the epoch and `seconds` in seconds.

    `code` is None where the service accepted, its code where it refused, else NotReached, OutcomeUnknown or
    Cancelled. `body` is JSON text with secrets masked.
    """

    time: float
    action: str
    seconds: float
    request_id: str | None
    code: str | None
    body: str


class Endpoint(NamedTuple):
    """Where calls go: `host` is what is signed and sent as Host, port included where it is not the usual one."""

    url: str
    host: str
    loopback: bool


def read_endpoint(text: str) -> Endpoint:
    """Read `https://host[:port]`; http for loopback only. Raises Unreadable."""
    parts = pushurl.split(text)
    scheme = text[slice(*parts.scheme)].lower()
    host = text[slice(*parts.host)].lower()
    if parts.user_info[0] < parts.user_info[1]:
        raise Unreadable("An endpoint holds no user name", where="endpoint")
    if text[parts.host[1] :] not in ("", "/") or not host or any(not "!" <= char <= "~" for char in host):
        raise Unreadable("The endpoint is not of the form https://host or https://host:port", where="endpoint")
    name, port = host, ""
    if not host.endswith("]") and ":" in host:
        name, _, port = host.rpartition(":")
        if not port.isdigit() or not 0 < int(port[:6]) < 65536:
            raise Unreadable("The port of the endpoint is no number from 1 to 65535", where="endpoint")
    loopback = _is_loopback(name)
    if scheme not in ("http", "https") or (scheme == "http" and not loopback):
        raise Unreadable(
            "The endpoint is not an https address", where="endpoint", hint="http is taken for this machine only."
        )
    usual = "443" if scheme == "https" else "80"
    return Endpoint(f"{scheme}://{host}/", name if port == usual else host, loopback)


def _is_loopback(name: str) -> bool:
    if name == "localhost":
        return True
    try:
        return ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


class TrtcClient:
    """The three calls to one endpoint with one pair of keys. `timeout` in seconds, over a whole call.

    httpx and the SSL context are loaded in a thread on first use. The proxy in effect (`proxies`) is asked for before
    every call to the cloud, and never for one to loopback. `on_call` is told of every call that ended, on the loop's
    thread. Raises Unreadable for an endpoint or a region that cannot be used.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        endpoint: str = CLOUD,
        region: str = DEFAULT_REGION,
        timeout: float = 10.0,
        clock: Callable[[], float] = time.time,
        transport: httpx.AsyncBaseTransport | None = None,
        on_call: Callable[[Call], None] | None = None,
    ) -> None:
        if not (region.isascii() and region.replace("-", "").isalnum()):
            raise Unreadable("This is no name of a region", where=repr(region), hint="One is ap-singapore.")
        self._credentials = credentials
        self._endpoint = read_endpoint(endpoint)
        self._region = region
        self._timeout = timeout
        self._clock = clock
        self._transport = transport
        self._on_call = on_call
        self._loading = asyncio.Lock()
        self._loaded = False
        self._context: ssl.SSLContext | None = None
        self._kept: _Open | None = None

    def __repr__(self) -> str:
        return f"TrtcClient({self._endpoint.url!r}, {self._credentials!r})"

    async def start(self, request: StartPublishCdnStream) -> Accepted:
        """Start a task, over a connection of its own."""
        return await self._call(request, fresh=True)

    async def update(self, request: UpdatePublishCdnStream) -> Accepted:
        """Change a running task. An answer without TaskId has the one that was asked for."""
        return _with_task(await self._call(request), request.task_id)

    async def stop(self, request: StopPublishCdnStream) -> Accepted:
        """End a task. An answer without TaskId has the one that was asked for."""
        return _with_task(await self._call(request), request.task_id)

    async def date(self) -> str | None:
        """The Date of the endpoint, where it says one: asked without keys, by the way that calls take.

        Raises NotReached where nothing answers.
        """
        await self._load()
        from designer.trtc import transport as http  # loaded by now

        opened = await self._take(await self._way(), alone=True)
        try:
            async with asyncio.timeout(self._timeout):
                return await http.date(opened.client, self._endpoint.url)
        except TimeoutError:
            raise self._not_reached(f"no answer within {self._timeout:g} seconds") from None
        except http.HttpError as error:
            raise self._refused(opened.proxy, http.refusal(error)) or self._not_reached(_said(error)) from None
        finally:
            await self._give_back(opened)

    async def aclose(self) -> None:
        """Close kept connections. Tasks go on: closing is not stopping."""
        kept, self._kept = self._kept, None
        if kept is not None:
            await kept.client.aclose()

    async def _call(self, request: Request, *, fresh: bool = False) -> Accepted:
        began, ticks = self._clock(), time.perf_counter()
        code: str | None = "Cancelled"
        request_id: str | None = None
        try:
            accepted = await self._exchange(request, fresh=fresh)
            code, request_id = None, accepted.request_id
            return accepted
        except ServiceError as error:
            code, request_id = error.code, error.request_id
            raise
        except DesignerError as error:
            code = type(error).__name__
            raise
        finally:
            if self._on_call is not None:
                seconds = time.perf_counter() - ticks
                self._on_call(Call(began, request.ACTION, seconds, request_id, code, masking.masked_body(request)))

    async def _exchange(self, request: Request, *, fresh: bool) -> Accepted:
        body = request.to_json()
        if len(body) > MAX_BODY_BYTES:
            raise RuleBroken(f"The request has {len(body)} bytes, {MAX_BODY_BYTES} is the most")
        await self._load()
        from designer.trtc import transport as http  # loaded by now

        auth = http.Tc3Auth(
            self._credentials,
            action=request.ACTION,
            host=self._endpoint.host,
            region=self._region,
            clock=self._clock,
        )
        watch = http.Watch()
        alone = fresh and self._transport is None
        opened = await self._take(await self._way(), alone=alone)
        try:
            async with asyncio.timeout(self._timeout):
                status, headers, answer = await http.post(opened.client, self._endpoint.url, body, auth, watch)
        except TimeoutError:
            raise self._failure(watch, f"no answer within {self._timeout:g} seconds") from None
        except http.NEVER_SENT as error:
            raise self._refused(opened.proxy, http.refusal(error)) or self._not_reached(_said(error)) from None
        except http.HttpError as error:
            raise self._failure(watch, _said(error)) from None
        finally:
            if not alone and http.has_more(opened.client):
                # Calls that share it end as unknown, which is true of them.
                self._kept = None if self._kept is opened else self._kept
                await opened.client.aclose()
            await self._give_back(opened)
        try:
            return read_answer(status, headers, answer, needs_task_id=fresh)
        except ServiceError as error:
            # The service may quote what it did not like.
            message = masking.redact(error.message, self._secrets(request))
            raise ServiceError(
                error.code,
                message,
                request_id=error.request_id,
                retry_after=error.retry_after,
                server_date=error.server_date,
                hint=self._clock_hint(error),
            ) from None

    async def _load(self) -> None:
        async with self._loading:
            if not self._loaded:
                self._context = await asyncio.to_thread(self._load_blocking)
                self._loaded = True

    def _load_blocking(self) -> ssl.SSLContext:
        from designer.trtc import transport as http  # slow to import: this runs in a thread

        return http.make_ssl_context(tls=self._endpoint.url.startswith("https:"))

    async def _way(self) -> Proxy | None:
        """The proxy that counts now: it may have been set while a task runs."""
        if self._endpoint.loopback or self._transport is not None:
            return None
        return await asyncio.to_thread(proxies.in_effect, self._endpoint.url)

    async def _take(self, proxy: Proxy | None, *, alone: bool) -> _Open:
        """A client of one's own, or the one that is kept if it goes by the same way."""
        from designer.trtc import transport as http  # loaded by now

        assert self._context is not None
        opened = None if alone else self._kept
        if opened is None or opened.proxy != proxy:
            opened = _Open(http.open_client(context=self._context, proxy=proxy, transport=self._transport), proxy)
        opened.calls += 1
        old = self._kept
        if not alone and old is not opened:
            self._kept = opened
            if old is not None and not old.calls:
                await old.client.aclose()
        return opened

    async def _give_back(self, opened: _Open) -> None:
        opened.calls -= 1
        if opened is not self._kept and not opened.calls:
            await opened.client.aclose()

    def _clock_hint(self, error: ServiceError) -> str | None:
        if not error.code.startswith(("AuthFailure.SignatureExpire", "AuthFailure.SignatureFailure")):
            return None
        behind = clocks.difference(error.server_date, self._clock())
        if behind is None:
            return None
        said = clocks.words(behind)
        return f"{said[0].upper()}{said[1:]}: set its clock right, then try again."

    def _failure(self, watch: http.Watch, what: str) -> DesignerError:
        if watch.never_sent:
            return self._not_reached(what)
        return OutcomeUnknown(f"The outcome is unknown: {what}", where=self._endpoint.host, hint=_HINT)

    def _refused(self, proxy: Proxy | None, status: str | None) -> NotReached | None:
        """What is known where a proxy said no, and with which HTTP status."""
        if proxy is None or status is None:
            return None
        if status != "407":
            return NotReached(
                f"The proxy {proxy.shown} refused to connect ({status})",
                where=self._endpoint.host,
                hint="Nothing was sent. Ask those who run the proxy.",
            )
        proxies.ask_again()
        return NotReached(
            f"The proxy {proxy.shown} refused: it wants another user name or password",
            where=self._endpoint.host,
            hint=f"Nothing was sent. Correct them; they are from {proxy.source}.",
        )

    def _not_reached(self, what: str) -> NotReached:
        hint = "Nothing was sent. Check the network, the proxy and the endpoint."
        if self._endpoint.loopback:
            hint = "Nothing was sent. Check that the local TRTC runs."
        return NotReached(f"The service was not reached: {what}", where=self._endpoint.host, hint=hint)

    def _secrets(self, request: Request) -> tuple[str, ...]:
        own = (self._credentials.secret_key, self._credentials.token or "")
        return tuple(sorted((*masking.secrets_of(request), *filter(None, own)), key=len, reverse=True))


def _with_task(accepted: Accepted, task_id: str | None) -> Accepted:
    """The answer, about the task that was asked for. Raises OutcomeUnknown where it is about another."""
    if accepted.task_id == task_id:
        return accepted
    if accepted.task_id:
        raise OutcomeUnknown("The outcome is unknown: the answer is about another task", hint=_HINT)
    return Accepted(task_id or "", accepted.request_id, accepted.server_date)


def _said(error: Exception) -> str:
    """What the network said of itself, which may be nothing."""
    return " ".join(str(error).split())[:200] or "the connection broke off"
