"""Benchmark of the window while remote pictures come, good ones and bad: stall_pictures."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.drag import drain
from tests.bench.harness import Benchmark, Pair, Sample, quantile
from tests.bench.network import STALL_SECONDS, beats, window_loop

ROOT = Path(__file__).parent.parent.parent
AGAIN_SECONDS = 0.5


@contextlib.contextmanager
def _bad_pictures() -> Iterator[list[str]]:
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bad_pictures"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        yield json.loads(server.stdout.readline())
    finally:
        server.kill()
        server.communicate()


@contextlib.contextmanager
def _stall_pictures() -> Iterator[Pair]:
    """The window's heartbeat while every kind of bad picture is fetched again and again, against one that rests."""
    from designer.gui import app as gui
    from designer.gui.pictures import Pictures
    from designer.show import edits
    from designer.show.geometry import Rect

    with tempfile.TemporaryDirectory(prefix="mixframe-bench-") as folder, _bad_pictures() as urls:
        os.environ["MIXFRAME_HOME"] = folder
        _, window, _ = gui.build(None)
        window.show()
        drain(1.0)
        store = window.store
        show = store.truth
        for number, url in enumerate(urls):
            show, _ = edits.add_image_watermark(show, store.look_id, url=url, rect=Rect(40 * number, 0, 40, 40))
        pictures = Pictures(window, allow_private=True)
        store.apply("Pictures", show)
        with window_loop() as runner:

            async def fetching() -> None:
                while True:
                    pictures.fetch_again()
                    await asyncio.sleep(AGAIN_SECONDS)

            async def beating(*, busy: bool) -> Sample:
                work = asyncio.get_running_loop().create_task(fetching()) if busy else None
                gaps = await beats(STALL_SECONDS)
                if work is not None:
                    work.cancel()
                    await asyncio.gather(work, return_exceptions=True)
                    known = [url for url in urls if window.images.fact(url) is not None]
                    assert len(known) >= len(urls) - 1, "pictures have not come"  # the slow one takes ten seconds
                return Sample(quantile(gaps, 0.999), singles=tuple(gaps))

            yield Pair(measured=lambda: runner.run(beating(busy=True)), floor=lambda: runner.run(beating(busy=False)))
        pictures.end()
        window.may_close = True
        window.close()
        window.deleteLater()
        drain(0.1)
        os.environ.pop("MIXFRAME_HOME", None)


BENCHMARKS = (Benchmark("stall_pictures", goal=1.5, unit="ms", open=_stall_pictures, limit=50.0, quantile=0.999),)
