"""arrange: a template put on a look with 16 people in the real window, the longest that it holds up the window's thread."""

from __future__ import annotations

import contextlib
import itertools
import statistics
import time
from collections.abc import Iterator

from tests.bench import shows
from tests.bench.drag import drain, whole_window
from tests.bench.harness import Benchmark, Pair, Sample

MOST_MILLISECONDS = 8.0
"""How long anything may take on the window's thread."""
TIMES = 6
TURNS_SECONDS = 0.25


@contextlib.contextmanager
def _arrange() -> Iterator[Pair]:
    from PySide6.QtCore import QCoreApplication

    from designer.show.geometry import frame_size
    from designer.show.templates import arrange, templates_for
    from designer.show.vault import Vault

    with whole_window(shows.full_show(Vault())) as window:
        store = window.store
        window.actions_by_name["showTemplates"].trigger()
        drain(0.5)
        offers = itertools.cycle(templates_for(16, frame_size(store.truth)))

        def longest() -> float:
            """Of one template: the edit itself, and whatever it has put off."""
            offer = next(offers)
            began = time.perf_counter()
            end = began + TURNS_SECONDS
            assert store.apply("Arrange", arrange(store.truth, store.look_id, offer))
            taken = time.perf_counter() - began
            while time.perf_counter() < end:
                began = time.perf_counter()
                QCoreApplication.processEvents()
                taken = max(taken, time.perf_counter() - began)
                time.sleep(0.001)
            return taken * 1e3

        def measured() -> Sample:
            singles = [longest() for _ in range(TIMES)]
            return Sample(statistics.median(singles), singles=tuple(singles))

        yield Pair(measured=measured, floor=lambda: Sample(MOST_MILLISECONDS))
        while store.undo_stack.canUndo():
            store.undo()


BENCHMARKS = (Benchmark("arrange", goal=1.0, unit="ms", open=_arrange),)
