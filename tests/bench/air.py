"""Benchmarks of a change on air: apply (commit to bytes on the wire) and journal_write."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample, child_environment
from tests.bench.network import window_loop

APPLIES = 6
WRITES = 60


async def _serve() -> None:
    """A service on a bare socket, in a process of its own: its RequestId is when the last byte of a call was there."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                headers = (await reader.readuntil(b"\r\n\r\n")).lower()
                await reader.readexactly(int(headers.split(b"content-length:")[1].split(b"\r\n")[0]))
                answer = b'{"Response":{"TaskId":"t","RequestId":"%d"}}' % time.monotonic_ns()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(b"Content-Length: %d\r\n\r\n" % len(answer) + answer)
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


@contextlib.contextmanager
def _service() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.air"], stdout=subprocess.PIPE, text=True, env=child_environment()
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


@contextlib.contextmanager
def _apply() -> Iterator[Pair]:
    """From the commit of a change to its last byte at the service, against one bare call and its answer."""
    import httpx

    from designer.live.api import Target
    from designer.live.journal import Journal
    from designer.live.session import Session
    from designer.live.turns import Pace
    from designer.live.updating import GAP_SECONDS
    from designer.show import edits
    from designer.show.request import start_request
    from designer.show.vault import Vault
    from designer.trtc.client import TrtcClient
    from designer.trtc.credentials import stage_credentials

    vault = Vault()
    show = shows.full_show(vault, sig=shows.user_sig("mix_robot"))
    tile = show.looks[0].tiles[0].id
    with _service() as url, tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder, window_loop() as runner:
        journal = runner.run(Journal.open(Path(folder)))
        client = TrtcClient(stage_credentials(), endpoint=url)
        session = Session(client, journal, target=Target.STAGE, pace=Pace(journal, "bench"))
        runner.run(session.start(start_request(show, show.looks[0], vault), show=show.name, look="Wide"))
        bare = httpx.AsyncClient(trust_env=False)
        changed = show

        async def ours() -> Sample:
            nonlocal changed
            singles = []
            for _ in range(APPLIES):
                await asyncio.sleep(GAP_SECONDS + 0.05)
                look = changed.looks[0]
                x = (look.tiles[0].layout.location_x or 0) + 2
                changed = edits.set_item_field(changed, look.id, [tile], "LocationX", x % 200)
                began = time.monotonic_ns()
                session.submit(start_request(changed, changed.looks[0], vault))
                snapshot = await session.settled()
                assert snapshot.error is None, snapshot
                singles.append((int(snapshot.request_id or 0) - began) / 1e6)
            return Sample(statistics.median(singles), singles=tuple(singles))

        async def floor() -> Sample:
            body = start_request(changed, changed.looks[0], vault).to_json()
            singles = []
            for _ in range(APPLIES):
                await asyncio.sleep(GAP_SECONDS + 0.05)
                began = time.perf_counter()
                answer = await bare.post(url, content=body, headers={"Content-Type": "application/json"})
                assert answer.status_code == 200
                singles.append((time.perf_counter() - began) * 1e3)
            return Sample(statistics.median(singles), singles=tuple(singles))

        async def close() -> None:
            for one in (session, client, journal, bare):
                await one.aclose()

        try:
            yield Pair(measured=lambda: runner.run(ours()), floor=lambda: runner.run(floor()))
        finally:
            runner.run(close())


@contextlib.contextmanager
def _journal_write() -> Iterator[Pair]:
    """One awaited entry of the journal, against one synced commit of a bare connection on the same disk."""
    from designer.live.api import Place, Target
    from designer.live.journal import Journal
    from designer.show.request import start_request
    from designer.show.vault import Vault

    vault = Vault()
    show = shows.full_show(vault, sig=shows.user_sig("mix_robot"))
    request = start_request(show, show.looks[0], vault)
    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder, asyncio.Runner() as runner:
        journal = runner.run(Journal.open(Path(folder)))
        record = runner.run(journal.intent(request, Place(Target.STAGE), show="", look=""))
        database = sqlite3.connect(Path(folder) / "bare.sqlite", isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, state TEXT)")
        database.execute("INSERT INTO entries VALUES (1, '')")

        async def ours() -> Sample:
            singles = []
            for number in range(WRITES):
                began = time.perf_counter()
                await journal.uncertain(record, f"entry {number}")
                singles.append((time.perf_counter() - began) * 1e3)
            return Sample(statistics.median(singles), singles=tuple(singles))

        def floor() -> Sample:
            singles = []
            for number in range(WRITES):
                began = time.perf_counter()
                database.execute("UPDATE entries SET state = ? WHERE id = 1", (f"entry {number}",))
                singles.append((time.perf_counter() - began) * 1e3)
            return Sample(statistics.median(singles), singles=tuple(singles))

        def measured() -> Any:
            return runner.run(ours())

        try:
            yield Pair(measured=measured, floor=floor)
        finally:
            database.close()
            runner.run(journal.aclose())


BENCHMARKS = (
    Benchmark("apply", goal=1.5, unit="ms", open=_apply),
    Benchmark("journal_write", goal=2.0, unit="ms", open=_journal_write),
)

if __name__ == "__main__":
    asyncio.run(_serve())
