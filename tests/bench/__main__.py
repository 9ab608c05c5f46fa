"""`python -m tests.bench [NAME…] [--json] [--rounds N] [--display]`: each benchmark's ratio to its floor.

`--json` prints a list of `{name, ratio, goal, p99, rounds}`; p99 is of the measured side, in the benchmark's unit
(for stall p99.9, in ms), null where a round is one measurement. A benchmark that could not run has ratio null.
Benchmarks never pass or fail: the exit status is 0 unless the usage is wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.bench import air, arranging, documents, drag, network, painting, preflight, processes, remote, shown
from tests.bench.harness import ROUNDS, Benchmark, measure

ALL: dict[str, Benchmark] = {
    benchmark.name: benchmark
    for benchmark in (
        *processes.BENCHMARKS[:1],
        *drag.BENCHMARKS,
        *arranging.BENCHMARKS,
        *shown.BENCHMARKS,
        *documents.BENCHMARKS,
        *preflight.BENCHMARKS,
        *painting.BENCHMARKS,
        *network.BENCHMARKS,
        *remote.BENCHMARKS,
        *air.BENCHMARKS,
        *processes.BENCHMARKS[1:],
    )
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(ALL)} (all)")
    parser.add_argument("--json", action="store_true", help="a JSON list instead of lines")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help=f"pairs of rounds ({ROUNDS})")
    parser.add_argument("--display", action="store_true", help="on a virtual screen instead of offscreen")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in ALL]
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(ALL)}")
    if asked.rounds < 1:
        parser.error("--rounds: at least 1")
    with _screen(asked.display):
        names = asked.names or [name for name, benchmark in ALL.items() if not benchmark.asked_only]
        results = [_run(ALL[name], asked.rounds, quiet=asked.json) for name in names]
    if asked.json:
        print(json.dumps(results, indent=1))
    return 0


def _run(benchmark: Benchmark, rounds: int, *, quiet: bool) -> dict[str, object]:
    try:
        result = measure(benchmark, rounds)
    except Exception as error:  # one that cannot run says so, the others go on
        traceback.print_exc()
        print(f"{benchmark.name:17} could not run: {error!r}", file=sys.stderr, flush=True)
        return {"name": benchmark.name, "ratio": None, "goal": benchmark.goal, "p99": None, "rounds": 0}
    print(result.as_text(), file=sys.stderr if quiet else sys.stdout, flush=True)
    return result.as_json()


@contextlib.contextmanager
def _screen(display: bool) -> Iterator[None]:
    if not display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    sys.path.insert(0, str(Path(__file__).parent.parent.parent / "packaging"))
    import system

    with system.virtual_screen() as name:
        os.environ.update(DISPLAY=name, QT_QPA_PLATFORM="xcb", WAYLAND_DISPLAY="")
        yield


if __name__ == "__main__":
    sys.exit(main())
