"""Benchmarks of the whole program as a process: cold_start, memory, idle_cpu, packaged_start."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.harness import Benchmark, Pair, Sample, child_environment

ROOT = Path(__file__).parent.parent.parent
BARE = [sys.executable, str(Path(__file__).parent / "bare_window.py")]
SETTLE_SECONDS = 5.0
IDLE_SECONDS = 15.0


class Program:
    """A started window; the process ends with the `with`."""

    def __init__(self, command: list[str], home: Path) -> None:
        self._began = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=child_environment(MIXFRAME_BENCH_PAINTED="1", MIXFRAME_HOME=str(home)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.communicate()

    def painted(self) -> float:
        """Seconds from the start until it said so. Raises RuntimeError where it ended without."""
        assert self.process.stdout
        for line in self.process.stdout:
            if line.strip() == "painted":
                return time.perf_counter() - self._began
        raise RuntimeError(f"{self.process.args} ended without painting: exit {self.process.wait()}")

    def resident(self) -> float:
        """Resident size in MiB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no VmRSS: this benchmark needs Linux")

    def processor_seconds(self) -> float:
        """Time of all its threads on a core so far. Raises RuntimeError where it has ended."""
        if self.process.poll() is not None:
            raise RuntimeError(f"{self.process.args} has ended: exit {self.process.returncode}")
        threads = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text("ascii").split()[0]) for thread in threads) / 1e9


def _start(command: list[str], home: Path) -> Sample:
    with Program(command, home) as program:
        seconds = program.painted()
        return Sample(seconds * 1e3, program.processor_seconds() if Path("/proc").exists() else None)


def _memory(command: list[str], home: Path) -> Sample:
    with Program(command, home) as program:
        program.painted()
        end = time.monotonic() + SETTLE_SECONDS
        sizes = [program.resident()]
        while time.monotonic() < end and not (len(sizes) > 5 and max(sizes[-5:]) - min(sizes[-5:]) < 0.05):
            time.sleep(0.2)  # what is awaited is that nothing changes any more
            sizes.append(program.resident())
        return Sample(sizes[-1])


@contextlib.contextmanager
def _two_people() -> Iterator[tuple[list[str], Path]]:
    """The command that opens the two-person show, and a home of its own."""
    from designer.show import files
    from designer.show.vault import Vault
    from tests.bench import shows

    with tempfile.TemporaryDirectory(prefix="mixframe-bench-", ignore_cleanup_errors=True) as folder:
        show = Path(folder) / "two.mixframe.json"
        show.write_bytes(files.dump_show(shows.two_person_show(Vault())))
        home = Path(folder) / "home"
        home.mkdir(mode=0o700)
        yield [sys.executable, "-m", "designer", str(show)], home


def _against_bare(work: Callable[[list[str], Path], Sample]) -> Callable[[], contextlib.AbstractContextManager[Pair]]:
    @contextlib.contextmanager
    def open_() -> Iterator[Pair]:
        with _two_people() as (command, home):
            yield Pair(measured=lambda: work(command, home), floor=lambda: work(BARE, home), warm_up=2)

    return open_


@contextlib.contextmanager
def _idle() -> Iterator[Pair]:
    """Share of a core, in per cent, against one per cent."""
    with _two_people() as (command, home), Program(command, home) as program:
        program.painted()
        time.sleep(SETTLE_SECONDS)  # what is put off until after the first paint is not idleness

        def share() -> Sample:
            began, before = time.monotonic(), program.processor_seconds()
            time.sleep(IDLE_SECONDS)
            spent = program.processor_seconds() - before
            return Sample(100.0 * spent / (time.monotonic() - began))

        yield Pair(measured=share, floor=lambda: Sample(1.0), warm_up=0)


@contextlib.contextmanager
def _packaged() -> Iterator[Pair]:
    """The start of the frozen program against that from source. Raises RuntimeError where none was built."""
    frozen = Path(os.environ.get("MIXFRAME_BENCH_FROZEN", ROOT / "dist/mixframe/mixframe"))
    if not frozen.exists():
        raise RuntimeError(f"there is no {frozen}: `python3 packaging/dev.py build app` makes it")
    with _two_people() as (command, home):
        packaged = [str(frozen), command[-1]]
        yield Pair(measured=lambda: _start(packaged, home), floor=lambda: _start(command, home), warm_up=2)


BENCHMARKS = (
    Benchmark("cold_start", goal=2.0, unit="ms", open=_against_bare(_start)),
    Benchmark("memory", goal=1.8, unit="MiB", open=_against_bare(_memory)),
    Benchmark("idle_cpu", goal=0.5, unit="% of a core", open=_idle),
    Benchmark("packaged_start", goal=1.1, unit="ms", open=_packaged, asked_only=True),
)
