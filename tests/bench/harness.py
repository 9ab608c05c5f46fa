"""How a benchmark is measured: against a floor, interleaved, in medians.

A benchmark opens to a `Pair`: two callables that each do one round and return a `Sample`. Rounds alternate, and
so does who goes first, so that a machine which slows down slows both. The ratio is that of the medians.
"""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

ROUNDS = 9


@dataclass(frozen=True, slots=True)
class Sample:
    """One round. `value` in the benchmark's unit, `cpu` in seconds of processor time for the same work (or None),
    `singles` the single measurements that `value` is the median of, where there are some."""

    value: float
    cpu: float | None = None
    singles: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """What is measured and what it is compared with."""

    measured: Callable[[], Sample]
    floor: Callable[[], Sample]
    warm_up: int = 1


@dataclass(frozen=True, slots=True)
class Benchmark:
    """`limit`: a value that no single measurement may exceed, in the same unit. `asked_only`: run when named."""

    name: str
    goal: float
    unit: str
    open: Callable[[], AbstractContextManager[Pair]]
    limit: float | None = None
    quantile: float = 0.99
    asked_only: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of all rounds. `high` is the measured side's quantile (p99 unless the benchmark says otherwise) in its
    unit, None where a round is a single measurement."""

    name: str
    unit: str
    goal: float
    rounds: int
    ratio: float
    measured: float
    floor: float
    cpu_ratio: float | None
    high: float | None
    spread: tuple[float, float] = field(default=(0.0, 0.0))
    worst: float | None = None
    limit: float | None = None

    def as_json(self) -> dict[str, object]:
        """What `--json` prints."""
        return {
            "name": self.name,
            "ratio": round(self.ratio, 3),
            "goal": self.goal,
            "p99": None if self.high is None else round(self.high, 4),
            "rounds": self.rounds,
        }

    def as_text(self) -> str:
        """One line for people."""
        met = self.ratio <= self.goal and (self.limit is None or (self.worst or 0.0) <= self.limit)
        cpu = "" if self.cpu_ratio is None else f", processor time {self.cpu_ratio:.2f}"
        high = "" if self.high is None else f", p99 {self.high:.3f}"
        worst = "" if self.limit is None else f", worst {self.worst:.1f} (limit {self.limit:g})"
        return (
            f"{self.name:17} {self.ratio:6.2f}  goal {self.goal:<4g} {'met   ' if met else 'MISSED'}  "
            f"{self.measured:.3f} against {self.floor:.3f} {self.unit}"
            f" (pairs {self.spread[0]:.2f} to {self.spread[1]:.2f}{cpu}{high}{worst}), {self.rounds} rounds"
        )


def measure(benchmark: Benchmark, rounds: int) -> Result:
    """Run a benchmark."""
    measured: list[Sample] = []
    floors: list[Sample] = []
    with benchmark.open() as pair:
        for _ in range(pair.warm_up):
            pair.floor()
            pair.measured()
        for number in range(rounds):
            if number % 2:
                measured.append(pair.measured())
                floors.append(pair.floor())
            else:
                floors.append(pair.floor())
                measured.append(pair.measured())
    singles = [single for sample in measured for single in sample.singles]
    top, bottom = _median(measured), _median(floors)
    pairs = [one.value / two.value for one, two in zip(measured, floors, strict=True) if two.value]
    return Result(
        name=benchmark.name,
        unit=benchmark.unit,
        goal=benchmark.goal,
        rounds=rounds,
        ratio=top / bottom,
        measured=top,
        floor=bottom,
        cpu_ratio=_cpu_ratio(measured, floors),
        high=quantile(singles, benchmark.quantile) if singles else None,
        spread=(min(pairs), max(pairs)),
        worst=max(singles) if singles else None,
        limit=benchmark.limit,
    )


def _median(samples: Sequence[Sample]) -> float:
    return statistics.median(sample.value for sample in samples)


def _cpu_ratio(measured: Sequence[Sample], floors: Sequence[Sample]) -> float | None:
    one = [sample.cpu for sample in measured if sample.cpu is not None]
    two = [sample.cpu for sample in floors if sample.cpu is not None]
    if not one or not two or not statistics.median(two):
        return None
    return statistics.median(one) / statistics.median(two)


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def repeat(work: Callable[[], object], times: int, *, scale: float = 1e3) -> Sample:
    """`work` done `times` times: median of the single runs, in milliseconds unless scaled otherwise."""
    gc.collect()
    singles = []
    cpu = time.process_time()
    for _ in range(times):
        began = time.perf_counter()
        work()
        singles.append((time.perf_counter() - began) * scale)
    return Sample(statistics.median(singles), time.process_time() - cpu, tuple(singles))


def child_environment(**more: str) -> dict[str, str]:
    """The environment for a measured process: bytecode is written and used, as for people."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**environment, **more}
