"""The client against real sockets: what is known after each way a call can end."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import socket
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from designer.trtc import signing
from designer.trtc.answers import Accepted
from designer.trtc.client import Call, TrtcClient, read_endpoint
from designer.trtc.credentials import Credentials
from designer.trtc.errors import DesignerError, NotReached, OutcomeUnknown, RuleBroken, ServiceError, Unreadable
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream, replace
from tests.trtc import bodies

KEYS = Credentials("AKIDEXAMPLE", "SECRETKEYEXAMPLE", "temporarytoken")
SIGNATURE = "eJw-robot-signature"
DATE = "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n"

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    """A server of a test: what it received, over how many connections."""

    port: int = 0
    connections: int = 0
    requests: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def serving(answer: Handler, *, read_request: bool = True) -> AsyncIterator[Server]:
    """Answers every request with the handler, until a connection ends."""
    seen = Server()
    over = asyncio.Event()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.connections += 1
        try:
            while not over.is_set():
                if read_request:
                    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
                    length = int({name.lower(): value for name, value in headers.items()}["content-length"])
                    seen.requests.append((headers, await reader.readexactly(length)))
                await answer(reader, writer)
                if writer.is_closing():
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    seen.port = server.sockets[0].getsockname()[1]
    try:
        yield seen
    finally:
        over.set()
        server.close()
        await asyncio.sleep(0)


def http(
    body: bytes, *, status: str = "200 OK", kind: str = "application/json", extra: str = "", length: int | None = None
) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\n{DATE}{extra}\r\n".encode() + body


def envelope(**response: object) -> bytes:
    return json.dumps({"Response": {"RequestId": "r-1", **response}}).encode()


def saying(raw: bytes, *, then_close: bool = False) -> Handler:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        if then_close:
            writer.close()

    return answer


async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # Without lingering the system says RST, not FIN.
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """An answer that never ends, a byte at a time."""
    writer.write(http(b"", length=1_000_000))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)


ACCEPTED = saying(http(envelope(TaskId="-m7Kp.Q2+x")))


def start_request() -> StartPublishCdnStream:
    return StartPublishCdnStream.from_json(json.dumps(bodies.mix()))


def update_request() -> UpdatePublishCdnStream:
    return UpdatePublishCdnStream.from_json(json.dumps(bodies.update()))


def stop_request() -> StopPublishCdnStream:
    return StopPublishCdnStream.from_json(json.dumps(bodies.stop()))


@asynccontextmanager
async def client_of(endpoint: str, **options: Any) -> AsyncIterator[TrtcClient]:
    client = TrtcClient(KEYS, endpoint=endpoint, **{"timeout": 5.0, **options})
    try:
        yield client
    finally:
        await client.aclose()


def run(story: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(asyncio.wait_for(story, 30))


def start_against(answer: Handler, **options: Any) -> DesignerError | Accepted:
    """How one Start against such a server ends."""

    async def story() -> DesignerError | Accepted:
        async with serving(answer) as server, client_of(server.url, **options) as client:
            try:
                return await client.start(start_request())
            except DesignerError as error:
                return error

    ended = run(story())
    assert isinstance(ended, (DesignerError, Accepted))
    return ended


def test_an_accepted_start_was_sent_byte_for_byte_as_signed() -> None:
    async def story() -> None:
        async with serving(ACCEPTED) as server, client_of(server.url, clock=lambda: 1_700_000_000.9) as client:
            assert await client.start(start_request()) == Accepted("-m7Kp.Q2+x", "r-1", 1_700_000_000.0)
        ((headers, body),) = server.requests
        assert body == start_request().to_json()
        assert headers["Content-Type"] == "application/json"
        assert headers["Host"] == f"127.0.0.1:{server.port}"
        assert (headers["X-TC-Action"], headers["X-TC-Version"]) == ("StartPublishCdnStream", "2019-07-22")
        assert (headers["X-TC-Timestamp"], headers["X-TC-Token"]) == ("1700000000", "temporarytoken")
        assert headers["X-TC-Region"] == "ap-singapore"
        parsed = signing.parse_authorization(headers["Authorization"])
        assert parsed is not None
        assert signing.verify(parsed, secret_key=KEYS.secret_key, headers=headers, body=body)

    run(story())


def test_update_and_stop_keep_a_connection_and_every_start_has_its_own() -> None:
    async def story() -> None:
        async with serving(ACCEPTED) as server, client_of(server.url) as client:
            await client.update(update_request())
            await client.update(update_request())
            await client.stop(stop_request())
            assert server.connections == 1
            await client.start(start_request())
            await client.start(start_request())
            assert server.connections == 3
            actions = [headers["X-TC-Action"] for headers, _ in server.requests]
            assert actions == [f"{verb}PublishCdnStream" for verb in ("Update", "Update", "Stop", "Start", "Start")]

    run(story())


def test_update_and_stop_know_their_task_where_the_answer_does_not_say() -> None:
    async def story() -> None:
        async with serving(saying(http(envelope()))) as server, client_of(server.url) as client:
            assert (await client.update(update_request())).task_id == "-m7Kp.Q2+x"
            assert (await client.stop(stop_request())).task_id == "-m7Kp.Q2+x"

    run(story())


def test_an_answer_about_another_task_says_nothing_about_ours() -> None:
    async def story() -> None:
        async with serving(saying(http(envelope(TaskId="other")))) as server, client_of(server.url) as client:
            with pytest.raises(OutcomeUnknown, match="another task"):
                await client.update(update_request())
            with pytest.raises(OutcomeUnknown, match="another task"):
                await client.stop(stop_request())

    run(story())


def test_an_answer_that_comes_twice_is_not_taken_for_the_next_one() -> None:
    numbers = itertools.count(1)

    async def twice(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = json.dumps({"Response": {"TaskId": "-m7Kp.Q2+x", "RequestId": f"r-{next(numbers)}"}}).encode()
        writer.write(http(body) * 2)

    async def story() -> None:
        async with serving(twice) as server, client_of(server.url) as client:
            said = [(await client.update(update_request())).request_id for _ in range(3)]
            assert said == ["r-1", "r-2", "r-3"]

    run(story())


@pytest.mark.parametrize(("seconds", "words"), [(420, "7 min behind"), (-420, "7 min ahead"), (20, None)])
def test_a_wrong_clock_is_said_in_words(seconds: int, words: str | None) -> None:
    async def story() -> str:
        answer = saying(http(envelope(Error={"Code": "AuthFailure.SignatureExpire"})))
        async with serving(answer) as server:
            client = TrtcClient(KEYS, endpoint=server.url, clock=lambda: 1_700_000_000.0 - seconds)
            with pytest.raises(ServiceError) as raised:
                await client.start(start_request())
            return str(raised.value)

    said = run(story())
    assert (words in said) if words else ("this computer is" not in said.lower())


def test_a_refusal_has_code_request_and_date_and_no_secret() -> None:
    message = f"The value {SIGNATURE} of UserSig is not valid, nor {KEYS.secret_key}"
    error = start_against(saying(http(envelope(Error={"Code": "InvalidParameter.UserSig", "Message": message}))))
    assert isinstance(error, ServiceError)
    assert (error.code, error.request_id, error.server_date) == ("InvalidParameter.UserSig", "r-1", 1_700_000_000.0)
    assert error.message == "The value *** of UserSig is not valid, nor ***"
    assert SIGNATURE not in str(error) and KEYS.secret_key not in str(error)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (silence, "no answer within 0.3 seconds"),
        (drip, "no answer within 0.3 seconds"),
        (reset, ""),
        (hang_up, ""),
        (saying(b"HTTP/1.1 200 OK\r\nContent-", then_close=True), ""),
        (saying(http(envelope(TaskId="t")[:20], length=500), then_close=True), ""),
        (saying(b"SSH-2.0-OpenSSH_9.2\r\n", then_close=True), ""),
        (saying(http(b"<html>Log in to this network</html>", kind="text/html")), "text/html"),
        (saying(http(b"", status="301 Moved", extra="Location: /elsewhere\r\n")), "HTTP status 301"),
        (saying(http(b"", status="307 Moved", extra="Location: /elsewhere\r\n")), "HTTP status 307"),
        (saying(http(envelope(TaskId="t"), status="502 Bad Gateway")), "HTTP status 502"),
        (saying(http(envelope(TaskId="t"), status="403 Forbidden")), "HTTP status 403"),
        (saying(http(b"not json")), "not complete JSON"),
        (saying(http(envelope())), "no TaskId"),
        (saying(http(envelope(TaskId="t"), extra="Content-Encoding: gzip\r\n")[:-3]), "no answer within"),
        (saying(http(b"\x1f\x8b" + b"0" * 100, extra="Content-Encoding: gzip\r\n")), "not complete JSON"),
        (saying(http(b" " * (1024 * 1024 + 1))), "larger than"),
        (saying(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 500_000 + b"\r\n\r\n", then_close=True), ""),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_once_it_was_sent_only_the_services_own_word_counts(answer: Handler, said: str) -> None:
    began = time.monotonic()
    error = start_against(answer, timeout=0.3)
    assert isinstance(error, OutcomeUnknown), error
    assert said in str(error)
    assert "Error" not in str(error), "a class's name is no sentence"
    assert error.exit_code == 5 and error.hint
    assert time.monotonic() - began < 10
    for secret in (SIGNATURE, KEYS.secret_key, "temporarytoken"):
        assert secret not in str(error) + repr(error)


def test_a_redirect_is_not_followed() -> None:
    async def story() -> None:
        async with serving(ACCEPTED) as elsewhere:
            moved = http(b"", status="308 Moved", extra=f"Location: {elsewhere.url}/\r\n")
            async with serving(saying(moved)) as server, client_of(server.url) as client:
                with pytest.raises(OutcomeUnknown):
                    await client.start(start_request())
            assert len(server.requests) == 1
            assert elsewhere.connections == 0

    run(story())


async def free_port() -> int:
    server = await asyncio.start_server(silence, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port


def test_nothing_listens() -> None:
    async def story() -> None:
        async with client_of(f"http://127.0.0.1:{await free_port()}") as client:
            for call in (client.start(start_request()), client.update(update_request()), client.stop(stop_request())):
                with pytest.raises(NotReached, match="Nothing was sent") as caught:
                    await call
                assert caught.value.exit_code == 4

    run(story())


def test_no_such_name() -> None:
    async def story() -> None:
        async with client_of("https://trtc.invalid") as client:
            with pytest.raises(NotReached):
                await client.start(start_request())

    run(story())


@pytest.mark.parametrize("answer", [silence, reset, saying(b"HTTP/1.1 400 Bad Request\r\n\r\n", then_close=True)])
def test_no_tls_means_not_sent(answer: Handler) -> None:
    async def story() -> None:
        async with serving(answer, read_request=False) as server:
            url = f"https://127.0.0.1:{server.port}"
            async with client_of(url, timeout=0.5) as client:
                with pytest.raises(NotReached):
                    await client.start(start_request())
        # A connection that was left open says so when it is collected.
        gc.collect()

    run(story())


def test_loopback_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with serving(silence, read_request=False) as proxy, serving(ACCEPTED) as server:
            for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
                monkeypatch.setenv(name, proxy.url)
            async with client_of(server.url) as client:
                await client.start(start_request())
                await client.stop(stop_request())
            assert proxy.connections == 0

    run(story())


@pytest.mark.parametrize(
    "answer",
    [
        saying(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
        saying(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n"),
        hang_up,
        silence,
    ],
)
def test_a_proxy_that_lets_nothing_through(answer: Handler, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with serving(answer, read_request=False) as proxy:
            monkeypatch.delenv("NO_PROXY", raising=False)
            monkeypatch.delenv("no_proxy", raising=False)
            monkeypatch.setenv("HTTPS_PROXY", f"http://name:proxyword@127.0.0.1:{proxy.port}")
            monkeypatch.setenv("https_proxy", f"http://name:proxyword@127.0.0.1:{proxy.port}")
            async with client_of("https://trtc.invalid", timeout=0.5) as client:
                with pytest.raises(NotReached) as caught:
                    await client.start(start_request())
            assert proxy.connections == 1
            assert "proxyword" not in str(caught.value)

    run(story())


def test_a_proxy_setting_that_makes_no_sense_is_named_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        for name in ("NO_PROXY", "no_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, "gopher://name:proxyword@127.0.0.1:70")
        async with client_of("https://trtc.invalid") as client:
            with pytest.raises(NotReached, match="a kind of proxy that Mixframe does not know") as caught:
                await client.start(start_request())
        assert "proxyword" not in str(caught.value)

    run(story())


@pytest.mark.parametrize(
    ("text", "url", "host", "loopback"),
    [
        (
            "https://trtc.intl.tencentcloudapi.com",
            "https://trtc.intl.tencentcloudapi.com/",
            "trtc.intl.tencentcloudapi.com",
            False,
        ),
        ("HTTPS://TRTC.example.com:443/", "https://trtc.example.com:443/", "trtc.example.com", False),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123/", "127.0.0.1:8123", True),
        ("http://localhost", "http://localhost/", "localhost", True),
        ("http://[::1]:9", "http://[::1]:9/", "[::1]:9", True),
    ],
)
def test_endpoints(text: str, url: str, host: str, loopback: bool) -> None:
    assert tuple(read_endpoint(text)) == (url, host, loopback)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "trtc.intl.tencentcloudapi.com",
        "http://trtc.intl.tencentcloudapi.com",
        "http://127.0.0.1.example.com",
        "ftp://127.0.0.1",
        "https://",
        "https://x:port",
        "https://x:0",
        "https://x:99999",
        "https://name:proxyword@x",
        "https://x/path",
        "https://x?query",
        "https://x y",
    ],
)
def test_endpoints_that_cannot_be_used(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_endpoint(text)
    assert "proxyword" not in str(caught.value)


def test_every_call_is_told_of_once_it_ended_without_secrets() -> None:
    calls: list[Call] = []

    async def story() -> None:
        answers = [
            http(envelope(TaskId="t")),
            http(envelope(Error={"Code": "InternalError", "Message": ""})),
            b"?\r\n\r\n",
        ]

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(answers.pop(0))
            await writer.drain()
            writer.close()

        async with serving(answer) as server, client_of(server.url, on_call=calls.append, clock=lambda: 5.0) as client:
            await client.start(start_request())
            with pytest.raises(ServiceError):
                await client.update(update_request())
            with pytest.raises(OutcomeUnknown):
                await client.stop(stop_request())

    run(story())
    assert [(call.action, call.code, call.request_id, call.time) for call in calls] == [
        ("StartPublishCdnStream", None, "r-1", 5.0),
        ("UpdatePublishCdnStream", "InternalError", "r-1", 5.0),
        ("StopPublishCdnStream", "OutcomeUnknown", None, 5.0),
    ]
    assert json.loads(calls[0].body)["RoomId"] == bodies.ROOM
    assert SIGNATURE not in calls[0].body
    assert all(call.seconds > 0 for call in calls)


def test_cancelling_lets_go_and_leaves_nothing_open() -> None:
    calls: list[Call] = []

    async def story() -> None:
        arrived = asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            arrived.set()
            await reader.read()

        async with serving(answer) as server, client_of(server.url, on_call=calls.append) as client:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(client.start(start_request()))
                await arrived.wait()
                task.cancel()
            assert task.cancelled()

    run(story())
    assert [call.code for call in calls] == ["Cancelled"]


def test_a_body_above_the_limit_is_not_sent() -> None:
    async def story() -> None:
        async with serving(ACCEPTED) as server, client_of(server.url) as client:
            with pytest.raises(RuleBroken, match="10485760"):
                await client.start(replace(start_request(), room_id="x" * 10 * 1024 * 1024))
            assert server.connections == 0

    run(story())


def test_several_first_calls_at_once() -> None:
    async def story() -> None:
        async with serving(ACCEPTED) as server, client_of(server.url) as client:
            answers = await asyncio.gather(*(client.start(start_request()) for _ in range(5)))
            assert {answer.task_id for answer in answers} == {"-m7Kp.Q2+x"}
            assert server.connections == 5

    run(story())


def test_nothing_slow_is_imported_before_the_first_use() -> None:
    script = (
        "import sys, designer.trtc.client, designer.trtc.constraints, designer.trtc.credentials\n"
        "slow = {'httpx', 'keyring', 'ssl', 'configparser', 'anyio'} & set(sys.modules)\n"
        "print(sorted(slow - {'ssl'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_loop_runs_on_while_httpx_is_loaded() -> None:
    # Each turn of the loop looks how far loading is: it must see httpx begun and not yet there.
    script = """
import asyncio, sys
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import Credentials
from designer.trtc.errors import NotReached
from designer.trtc.structures import StopPublishCdnStream

async def main():
    turns = 0
    client = TrtcClient(Credentials("a", "b"), endpoint="https://127.0.0.1:9", timeout=5)
    async with asyncio.TaskGroup() as group:
        call = group.create_task(outcome(client))
        while not call.done():
            turns += "httpx" in sys.modules and "designer.trtc.transport" in sys.modules and client._kept is None
            await asyncio.sleep(0)
    print(turns > 0, call.result())

async def outcome(client):
    try:
        await client.stop(StopPublishCdnStream())
    except NotReached:
        return "not reached"

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "not", "reached"]


def test_nothing_secret_is_shown() -> None:
    shown = repr(TrtcClient(KEYS))
    assert KEYS.secret_key not in shown and "temporarytoken" not in shown
