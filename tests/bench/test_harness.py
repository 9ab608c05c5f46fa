"""The benchmarks themselves: what is measured in turns, how the ratio comes about, and the command line."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.harness import Benchmark, Pair, Sample, measure, quantile

ROOT = Path(__file__).parent.parent.parent


def benchmark(order: list[str], **more: float) -> Benchmark:
    numbers = itertools.count(1)

    def measured() -> Sample:
        order.append("measured")
        number = next(numbers)
        return Sample(float(number), cpu=2.0, singles=(float(number), 10.0))

    def floor() -> Sample:
        order.append("floor")
        return Sample(2.0, cpu=1.0)

    @contextlib.contextmanager
    def open_() -> Iterator[Pair]:
        yield Pair(measured, floor, warm_up=0)

    return Benchmark("one", goal=1.5, unit="ms", open=open_, **more)


def test_rounds_alternate_and_the_ratio_is_that_of_the_medians() -> None:
    order: list[str] = []
    result = measure(benchmark(order), rounds=5)
    assert order[:4] == ["floor", "measured", "measured", "floor"]
    assert len(order) == 10
    assert (result.ratio, result.cpu_ratio, result.high) == (1.5, 2.0, 10.0)
    assert result.as_json() == {"name": "one", "ratio": 1.5, "goal": 1.5, "p99": 10.0, "rounds": 5}
    assert "met" in result.as_text()


def test_a_single_measurement_over_the_limit_misses_the_goal() -> None:
    assert "MISSED" in measure(benchmark([], limit=9.0), rounds=5).as_text()


def test_quantile() -> None:
    assert quantile(list(range(1000)), 0.99) == 990
    assert quantile([7.0], 0.999) == 7.0


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.bench", *arguments], cwd=ROOT, capture_output=True, text=True, env=os.environ
    )


def test_the_command_prints_a_list() -> None:
    ran = run("load", "save", "--json", "--rounds", "2")
    assert ran.returncode == 0, ran.stderr
    results = json.loads(ran.stdout)
    assert [result["name"] for result in results] == ["load", "save"]
    for result in results:
        assert result.keys() == {"name", "ratio", "goal", "p99", "rounds"}
        assert result["ratio"] > 0
        assert result["rounds"] == 2


@pytest.mark.parametrize("arguments", [("no-such",), ("--rounds", "0"), ("--what",)])
def test_wrong_usage_is_said(arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert ran.returncode == 2
    assert "usage:" in ran.stderr
