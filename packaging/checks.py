"""`dev.py test`: every check there is, one after the other, all of them even where one fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import environment
import system

CORE_ROOMS = ("trtc", "show", "live", "stage", "cli")
STEP_SECONDS = 1500.0
FULL_SECONDS = 4800.0


@dataclass
class Counts:
    """How many tests did what."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


@dataclass
class Step:
    """One check and how it went."""

    name: str
    ok: bool
    seconds: float
    note: str = ""
    counts: Counts = field(default_factory=Counts)


def test(*, full: bool) -> int:
    """Install what is missing and run every check. Returns 0 where all passed."""
    system.prepare(system.TEST_PROGRAMS)
    python = str(environment.main_environment(test=True))
    core = str(environment.core_environment())
    tccli = str(environment.tccli_environment())
    steps = _static_checks(python)
    with tempfile.TemporaryDirectory(prefix="mixframe-reports-") as folder:
        reports = Path(folder)
        common = ["--full"] if full else []
        child = {"HYPOTHESIS_PROFILE": "full" if full else "ci", "PYTHONHASHSEED": "0", "MIXFRAME_TEST_TCCLI": tccli}
        offscreen = {**child, "QT_QPA_PLATFORM": "offscreen"}
        seconds = FULL_SECONDS if full else STEP_SECONDS
        two = [*common, "-n", "2", "--dist", "loadfile"]
        rooms = [f"tests/{room}" for room in CORE_ROOMS]
        steps.append(_pytest("tests, offscreen", python, [*two, "-m", "not window"], reports, offscreen, seconds))
        steps.append(_window_tests(python, common, reports, child, seconds))
        steps.append(_pytest("rooms without Qt", core, [*two, "-m", "not window", *rooms], reports, child, seconds))
    return _summary(steps)


def _static_checks(python: str) -> list[Step]:
    folder = environment.MAIN
    ruff = environment.tool(folder, "ruff")
    mypy = [python, "-m", "mypy"]
    return [
        _step("formatting", [ruff, "format", "--check", "."]),
        _step("ruff", [ruff, "check", "."]),
        _step("mypy, the program", mypy),
        _step("mypy, the set-up", [*mypy, "packaging/dev.py"]),
        _step("import contracts", [environment.tool(folder, "lint-imports")]),
    ]


def _window_tests(python: str, common: Sequence[str], reports: Path, child: Mapping[str, str], seconds: float) -> Step:
    """The real-window tests: on Linux on a screen and a session bus of their own."""
    name, arguments = "tests, real window", [*common, "-m", "window"]
    if not sys.platform.startswith("linux"):
        return _pytest(name, python, arguments, reports, child, seconds)
    # Where that is in the environment, be it empty, the registry of assistive technologies presses no keys on X.
    before = ["env", "-u", "WAYLAND_DISPLAY", shutil.which("dbus-run-session") or "dbus-run-session", "--"]
    with system.virtual_screen() as display:
        screen = {**child, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return _pytest(name, python, arguments, reports, screen, seconds, before=before)


def _pytest(
    name: str,
    python: str,
    arguments: Sequence[str],
    reports: Path,
    child: Mapping[str, str],
    seconds: float,
    *,
    before: Sequence[str] = (),
) -> Step:
    """A run of pytest; one that executed no test has failed, whatever it says."""
    report = reports / f"{len(list(reports.iterdir()))}.xml"
    command = [*before, python, "-m", "pytest", "-q", f"--junitxml={report}", *arguments]
    step = _step(name, command, child, seconds)
    try:
        suites = list(ElementTree.parse(report).iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        step.ok, step.note = False, step.note or "ended without a report"
        return step
    total, failed, skipped = 0, 0, 0
    for suite in suites:
        total += int(suite.get("tests", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0))
    step.counts = Counts(max(total - failed - skipped, 0), failed, skipped)
    if step.counts.passed == 0:
        step.ok, step.note = False, step.note or "no test was run"
    return step


def _step(name: str, command: Sequence[str], child: Mapping[str, str] | None = None, seconds: float = 600.0) -> Step:
    print(f"\n==== {name}", flush=True)
    began = time.monotonic()
    note = ""
    try:
        status = subprocess.run(
            command, check=False, cwd=environment.ROOT, env={**os.environ, **(child or {})}, timeout=seconds
        ).returncode
    except subprocess.TimeoutExpired:
        status, note = 124, f"not done after {seconds:.0f} s"
    took = time.monotonic() - began
    note = note or ("" if status == 0 else f"exit {status}")
    print(f"---- {name}: {note or 'ok'}, {took:.1f} s", flush=True)
    return Step(name, status == 0, took, note)


def _summary(steps: Sequence[Step]) -> int:
    print("\n==== summary")
    for step in steps:
        verdict = "ok    " if step.ok else "FAILED"
        tests = f"  {step.counts}" if step.counts != Counts() else ""
        print(f"{verdict} {step.seconds:7.1f} s  {step.name}{tests}{'  ' + step.note if step.note else ''}")
    print(f"       {sum(step.seconds for step in steps):7.1f} s  in all")
    print(f"tests: {sum((step.counts for step in steps), Counts())}", flush=True)
    return 0 if all(step.ok for step in steps) else 1
