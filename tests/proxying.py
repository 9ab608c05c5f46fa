"""A proxy on loopback that lets in who says the password, and a cloud behind it that speaks TLS.

Both run on a loop in a thread of their own, so that processes and windows can be tested with them. Every host that the
proxy is asked for is in truth one port of this machine.
"""

from __future__ import annotations

import asyncio
import base64
import datetime
import json
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

USER = "ann"
PASSWORD = "PLANTED-p%40ss:w/ord"
HOST = "cloud.example"

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Listening:
    """A server on loopback in a thread with a loop of its own, until `close`."""

    def __init__(self, answer: Handler, tls: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._tls = tls
        self._ready = threading.Event()
        self._over: asyncio.Event
        self._loop: asyncio.AbstractEventLoop
        self.port = 0
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="listening")
        self._thread.start()
        assert self._ready.wait(10)

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        tasks: set[asyncio.Task[Any]] = set()

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            tasks.add(task)
            try:
                await self._answer(reader, writer)
            except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                pass
            finally:
                tasks.discard(task)
                writer.transport.abort()

        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=self._tls)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def close(self) -> None:
        """End it and its thread."""
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(10)


async def _head(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    """The first line, and the headers by their names in small letters."""
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    return first, {name.lower(): value for name, _, value in (line.partition(": ") for line in lines if line)}


class LoopbackProxy(Listening):
    """CONNECT and absolute addresses, for USER with the password; `asked` are those that were let through.

    Whom it does not let in it tells what it was told: a proxy may say anything.
    """

    def __init__(self, to: int, *, password: str = PASSWORD, tls: ssl.SSLContext | None = None) -> None:
        self._to = to
        self._wanted = f"{USER}:{password}"
        self._scheme = "https" if tls else "http"
        self.asked: list[str] = []
        self.refused: list[str] = []
        super().__init__(self._lead, tls)

    @property
    def address(self) -> str:
        """As the settings keep it."""
        return f"{self._scheme}://{USER}@{'localhost' if self._scheme == 'https' else '127.0.0.1'}:{self.port}"

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, headers = await _head(reader)
        said = base64.b64decode(headers.get("proxy-authorization", "").removeprefix("Basic ")).decode()
        if said != self._wanted:
            self.refused.append(first)
            writer.write(f"HTTP/1.1 407 You said {said}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
            return
        self.asked.append(first.rpartition(" ")[0])
        method, address, _ = first.split(" ")
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Go on\r\n\r\n")
        else:
            path = urlsplit(address).path
            kept = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if not name.startswith("proxy-"))
            back.write(f"{method} {path} HTTP/1.1\r\n{kept}\r\n".encode())
        await asyncio.gather(_pipe(reader, back), _pipe(there, writer))


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


class Cloud(Listening):
    """Accepts every call; `bodies` are what came, over so many connections that are `open`.

    Nothing is answered while `answering` is not set.
    """

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.open = 0
        self.answering = threading.Event()
        self.answering.set()
        super().__init__(self._accept, tls)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while True:
                _, headers = await _head(reader)
                asked = await reader.readexactly(int(headers.get("content-length", 0)))
                date = "Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n"
                if not asked:  # a HEAD
                    writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n{date}\r\n".encode())
                    continue
                self.bodies.append(json.loads(asked))
                await asyncio.to_thread(self.answering.wait, 30)
                said = {"RequestId": "r-1", "TaskId": self.bodies[-1].get("TaskId", "task-1")}
                body = json.dumps({"Response": said})
                kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                writer.write(f"HTTP/1.1 200 OK\r\n{kind}{date}\r\n{body}".encode())
        finally:
            self.open -= 1


def certified(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """TLS for HOST and this machine, and the file of those whom to trust for it (SSL_CERT_FILE)."""
    pytest.importorskip("cryptography", reason="certificates are made with it")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST), x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private)
    return context, certificate


@contextmanager
def cloud_behind_proxies(
    folder: Path, count: int = 1, *, tls: bool = False
) -> Iterator[tuple[Cloud, list[LoopbackProxy], Path]]:
    """A cloud, so many proxies that lead to it (`tls`: to be spoken to in TLS), and whom to trust."""
    context, trusted = certified(folder)
    listening: list[Listening] = []
    try:
        listening.append(cloud := Cloud(context))
        proxies = []
        for _ in range(count):
            proxies.append(LoopbackProxy(cloud.port, tls=context if tls else None))
            listening.append(proxies[-1])
        yield cloud, proxies, trusted
    finally:
        for one in listening:
            one.close()
