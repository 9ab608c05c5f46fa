"""Benchmarks of the way to the service, under the window's loop: start_round_trip and stall."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import json
import os
import signal
import socket
import statistics
import tempfile
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

from tests.bench import shows
from tests.bench.drag import drain
from tests.bench.harness import Benchmark, Pair, Sample, quantile

STARTS = 5
APART_SECONDS = 0.12
"""The stage takes 20 starts a second, as the service does."""
BEAT_MILLISECONDS = 5
STALL_SECONDS = 6.0
TIMEOUT_SECONDS = 1.5


@contextlib.contextmanager
def window_loop() -> Iterator[asyncio.Runner]:
    """The loop of the window, with garbage collected as the program does it: Python's own way takes 50 ms at times."""
    import qasync

    from designer.gui import app as gui
    from designer.gui.garbage import GarbageCollector

    application = gui.application()
    gc.collect()
    gc.freeze()
    collector = GarbageCollector()
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
            yield runner
    finally:
        collector.stop()
        gc.unfreeze()


async def _timed(works: list[Coroutine[Any, Any, Any]]) -> Sample:
    singles = []
    cpu = 0.0
    for work in works:
        spent, began = time.process_time(), time.perf_counter()
        finish = await work
        singles.append((time.perf_counter() - began) * 1e3)
        cpu += time.process_time() - spent
        await finish()
        await asyncio.sleep(APART_SECONDS)
    return Sample(statistics.median(singles), cpu, tuple(singles))


@contextlib.contextmanager
def _start_round_trip() -> Iterator[Pair]:
    from designer.live.api import Target
    from designer.live.journal import Journal
    from designer.live.session import Session
    from designer.show.request import start_request
    from designer.show.vault import Vault
    from designer.stage import process
    from designer.trtc.client import TrtcClient
    from designer.trtc.credentials import stage_credentials

    vault = Vault()
    show = shows.full_show(vault, sig=shows.user_sig("mix_robot"))
    look = show.looks[0]
    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder, window_loop() as runner:
        home = Path(folder)
        stage = runner.run(process.find_or_start(home))
        journal = runner.run(Journal.open(home))
        client = TrtcClient(stage_credentials(), endpoint=stage.url)
        vendor, model = _vendor(stage.port, start_request(show, look, vault).to_dict())

        async def ours() -> Any:
            session = Session(client, journal, target=Target.STAGE)
            accepted = await session.start(start_request(show, look, vault), show=show.name, look=look.name)
            assert accepted.task_id

            async def finish() -> None:
                await session.stop()
                await session.aclose()

            return finish

        async def theirs() -> Any:
            from tencentcloud.trtc.v20190722 import models

            task = (await vendor.StartPublishCdnStream(model)).TaskId
            assert task

            async def finish() -> None:
                stop = models.StopPublishCdnStreamRequest()
                stop.SdkAppId, stop.TaskId = shows.APP, task
                await vendor.StopPublishCdnStream(stop)

            return finish

        async def close() -> None:
            await client.aclose()
            await journal.aclose()
            await vendor.close()

        try:
            yield Pair(
                measured=lambda: runner.run(_timed([ours() for _ in range(STARTS)])),
                floor=lambda: runner.run(_timed([theirs() for _ in range(STARTS)])),
            )
        finally:
            runner.run(close())
            os.kill(stage.pid, signal.SIGTERM)


def _vendor(port: int, body: dict[str, Any]) -> tuple[Any, Any]:
    """The vendor SDK's asynchronous client, on a fresh connection for each call, and the filled model."""
    from tencentcloud.common.credential import Credential
    from tencentcloud.common.profile.client_profile import ClientProfile
    from tencentcloud.common.profile.http_profile import HttpProfile
    from tencentcloud.trtc.v20190722 import models, trtc_client_async

    http = HttpProfile(protocol="http", endpoint=f"127.0.0.1:{port}")
    http.keepAlive = False
    model = models.StartPublishCdnStreamRequest()
    model.from_json_string(json.dumps(body))
    keys = Credential("stage", "stage-secret")
    return trtc_client_async.TrtcClient(keys, "ap-singapore", ClientProfile(httpProfile=http)), model


@contextlib.contextmanager
def _deaf_server() -> Iterator[str]:
    """A server that takes connections and never says a word: the system's own queue does that."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(256)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


async def beats(seconds: float) -> list[float]:
    """Gaps of a heartbeat in the window's thread, in milliseconds."""
    from PySide6.QtCore import Qt, QTimer

    times: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def beat() -> None:
        times.append(time.perf_counter())

    timer.timeout.connect(beat)
    timer.start(BEAT_MILLISECONDS)
    await asyncio.sleep(seconds)
    timer.stop()
    return [(later - earlier) * 1e3 for earlier, later in itertools.pairwise(times)]


@contextlib.contextmanager
def _stall() -> Iterator[Pair]:
    from designer.gui import app as gui
    from designer.live.api import Target
    from designer.live.journal import Journal
    from designer.live.session import Session
    from designer.show.request import start_request
    from designer.show.vault import Vault
    from designer.trtc.client import TrtcClient
    from designer.trtc.credentials import stage_credentials
    from designer.trtc.errors import DesignerError

    vault = Vault()
    show = shows.full_show(vault, sig=shows.user_sig("mix_robot"))
    look = show.looks[0]
    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder, _deaf_server() as url:
        os.environ["MIXFRAME_HOME"] = folder
        _, window, _ = gui.build(None)
        window.show()
        drain(1.0)
        with window_loop() as runner:
            journal = runner.run(Journal.open(Path(folder)))

            async def starts() -> None:
                while True:
                    client = TrtcClient(stage_credentials(), endpoint=url, timeout=TIMEOUT_SECONDS)
                    session = Session(client, journal, target=Target.STAGE)
                    try:
                        await session.start(start_request(show, look, vault), show=show.name, look=look.name)
                    except DesignerError:
                        pass  # no answer came, as meant
                    else:
                        raise AssertionError("a deaf server has answered")
                    finally:
                        await session.aclose()
                        await client.aclose()

            async def beating(*, calling: bool) -> Sample:
                work = asyncio.get_running_loop().create_task(starts()) if calling else None
                gaps = await beats(STALL_SECONDS)
                if work is not None:
                    assert not work.done() or work.exception() is None, work.exception()
                    work.cancel()
                    await asyncio.gather(work, return_exceptions=True)
                    await asyncio.sleep(TIMEOUT_SECONDS)  # a start that was under way is detached, not ended
                return Sample(quantile(gaps, 0.999), singles=tuple(gaps))

            yield Pair(
                measured=lambda: runner.run(beating(calling=True)),
                floor=lambda: runner.run(beating(calling=False)),
            )
            runner.run(journal.aclose())
        window.may_close = True
        window.close()
        window.deleteLater()
        drain(0.1)
        os.environ.pop("MIXFRAME_HOME", None)


BENCHMARKS = (
    Benchmark("start_round_trip", goal=1.5, unit="ms", open=_start_round_trip),
    Benchmark("stall", goal=1.5, unit="ms", open=_stall, limit=50.0, quantile=0.999),
)
