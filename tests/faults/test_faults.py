"""At each of start, update and stop, everything that can go wrong: what is known afterwards is what is said."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from designer.trtc.advice import ADVICE
from tests.faults import faults, suite
from tests.faults.cells import told
from tests.faults.stage import run_stage


def test_every_cell_of_the_bare_socket(full: bool) -> None:
    """All at --full, else every third."""
    results = asyncio.run(suite.run_all(every=1 if full else 3))
    broken = [result for result in results if result.broken]
    assert len(results) >= (400 if full else 140)
    assert not broken, told(broken)


@pytest.mark.timeout(180)
def test_the_faults_of_the_local_trtc(home: Path) -> None:
    results = asyncio.run(run_stage(home))
    assert len(results) == 3 * 18
    assert not [f"{result.name}: {'; '.join(result.broken)}" for result in results if result.broken]


def test_no_error_code_is_left_out() -> None:
    tried = {fault.name for fault in faults.code_faults()}
    assert {code for code in ADVICE if not code.isdigit()} <= tried
