"""A cell: one fault at one call. What must be true afterwards stands in `EXPECTED`, not in the product."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from designer.live.api import Place, Target
from designer.live.journal import FILE, Journal
from designer.live.session import Session
from designer.live.states import Snapshot
from designer.live.turns import Pace
from designer.live.words import sentence
from designer.trtc.answers import Accepted
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import Credentials
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream
from tests.faults.faults import Fault, Known
from tests.faults.wire import START, STOP, UPDATE, Wire
from tests.live.fakes import request

TIMEOUT_SECONDS = 0.25
"""Where the server is silent or slow; elsewhere a busy machine must not be taken for one."""
PATIENT_SECONDS = 10.0
BACKOFF = (0.0, 0.0, 0.0)
KEYS = Credentials("id", "key")

At = Literal["start", "update", "stop"]
ACTIONS: dict[At, str] = {"start": START, "update": UPDATE, "stop": STOP}

# (call, what is known of it) -> state of the session, of the journal's task, of the journal's update, and what
# the sentence to the user must say. Every try of an update or a stop has the same fault.
EXPECTED: dict[tuple[At, Known], tuple[str, str, str | None, str]] = {
    ("start", "not sent"): ("failed", "failed", None, "Nothing was started"),
    ("start", "refused"): ("failed", "failed", None, "Nothing was started"),
    ("start", "later"): ("failed", "failed", None, "Nothing was started"),
    ("start", "unknown"): ("uncertain", "uncertain", None, "may be running"),
    ("start", "accepted"): ("live", "live", None, "is running"),
    ("update", "not sent"): ("live", "live", "refused", "is running as it was"),
    ("update", "refused"): ("live", "live", "refused", "is running as it was"),
    ("update", "later"): ("live", "live", "refused", "is running as it was"),
    ("update", "unclear"): ("live", "live", "unknown", "is not known"),
    ("update", "unknown"): ("live", "live", "unknown", "is not known"),
    ("update", "over"): ("ended", "ended", "refused", "has ended"),
    ("update", "outdated"): ("live", "live", "outdated", "is running"),
    ("update", "accepted"): ("live", "live", "confirmed", "is running: the service has taken all"),
    ("stop", "not sent"): ("live", "live", None, "is running as it was"),
    ("stop", "refused"): ("live", "live", None, "is running as it was"),
    ("stop", "later"): ("live", "live", None, "is running as it was"),
    ("stop", "unclear"): ("stopping", "stopping", None, "may still be running"),
    ("stop", "unknown"): ("stopping", "stopping", None, "may still be running"),
    ("stop", "over"): ("ended", "ended", None, "has ended"),
    ("stop", "outdated"): ("live", "live", None, "is running as it was"),
    ("stop", "accepted"): ("ended", "ended", None, "has ended"),
}


@dataclass(frozen=True)
class Cell:
    """`times`: how many tries have the fault (None: all of them)."""

    at: At
    fault: Fault
    times: int | None = None

    @property
    def name(self) -> str:
        return f"{self.at} · {self.fault.name}" + (" (once)" if self.times == 1 else "")

    @property
    def known(self) -> Known:
        known = (self.fault.known_at_start or self.fault.known) if self.at == "start" else self.fault.known
        # What passes is taken in the end: the same number with the same body, or the same stop.
        return "accepted" if self.times == 1 else known


@dataclass
class Result:
    """What came of a cell. `broken` says what is not as it must be; empty: all is."""

    cell: Cell
    state: str = ""
    journal: str = ""
    update: str | None = None
    starts: int = 0
    sentence: str = ""
    seconds: float = 0.0
    broken: list[str] = field(default_factory=list)


class Api:
    """The client of the moment: good until the call that is to go wrong."""

    def __init__(self, client: TrtcClient) -> None:
        self.client = client

    async def start(self, request: StartPublishCdnStream) -> Accepted:
        return await self.client.start(request)

    async def update(self, request: UpdatePublishCdnStream) -> Accepted:
        return await self.client.update(request)

    async def stop(self, request: StopPublishCdnStream) -> Accepted:
        return await self.client.stop(request)

    async def aclose(self) -> None:
        await self.client.aclose()


async def run_cell(cell: Cell, *, wanted: Callable[[int], StartPublishCdnStream] = request) -> Result:
    """Go live, have the call go wrong, and look at session, journal, server and sentence."""
    began = time.perf_counter()
    result = Result(cell)
    async with Wire() as wire:
        with tempfile.TemporaryDirectory(prefix="mixframe-faults-") as folder:
            good = TrtcClient(KEYS, endpoint=wire.url, timeout=PATIENT_SECONDS)
            timeout = TIMEOUT_SECONDS if cell.fault.hangs else PATIENT_SECONDS
            bad = TrtcClient(KEYS, endpoint=cell.fault.address or wire.url, timeout=timeout)
            journal = await Journal.open(Path(folder))
            api = Api(good)
            place = Place(Target.CLOUD, wire.url)
            pace = Pace(journal, "account")
            session = Session(api, journal, target=Target.CLOUD, place=place, pace=pace, backoff=BACKOFF)
            try:
                snapshot = await drive(cell, session, api, bad, wire, wanted)
                await look(result, snapshot, journal, Path(folder))
            finally:
                for one in (session, good, bad, journal):
                    await one.aclose()
        result.starts = wire.count(START)
        if cell.fault.address == "" or cell.at != "start":
            expected_starts = 1
        else:
            expected_starts = 0
        if result.starts != expected_starts:
            result.broken.append(f"{result.starts} starts were sent")
        if wire.strays:
            result.broken.append("a redirect was followed")
        bodies: dict[tuple[str, int], str] = {}
        for action, body in wire.calls:
            if action == UPDATE:
                text = json.dumps(body, sort_keys=True)
                if bodies.setdefault((body["TaskId"], body["SequenceNumber"]), text) != text:
                    result.broken.append("a number was used with two bodies")
        if cell.known in ("refused", "over", "outdated") and wire.count(ACTIONS[cell.at]) != 1:
            result.broken.append("what was refused was sent again")
    result.seconds = time.perf_counter() - began
    return result


async def drive(
    cell: Cell,
    session: Session,
    api: Api,
    bad: TrtcClient,
    wire: Wire,
    wanted: Callable[[int], StartPublishCdnStream],
) -> Snapshot:
    """The story up to the call that goes wrong, and that call."""

    def go_wrong() -> None:
        api.client = bad
        if cell.fault.answer is not None:
            if cell.times is None:
                wire.always[ACTIONS[cell.at]] = cell.fault.answer
            else:
                wire.plan[ACTIONS[cell.at]] = [cell.fault.answer] * cell.times

    if cell.at == "start":
        go_wrong()
    with suppress(DesignerError):
        await session.start(wanted(0), show="Morning", look="Wide")
    if cell.at != "start":
        assert session.snapshot.state == "live", session.snapshot
        go_wrong()
    if cell.at == "update":
        session.submit(wanted(40))
        await session.settled()
    elif cell.at == "stop":
        with suppress(DesignerError):
            await session.stop()
    return session.snapshot


async def look(result: Result, snapshot: Snapshot, journal: Journal, folder: Path) -> None:
    """Hold what is there against what must be."""
    cell = result.cell
    state, in_journal, update, says = expected(cell)
    (record,) = await journal.tasks()
    result.state, result.journal, result.sentence = snapshot.state.value, record.state, sentence(snapshot)
    result.update = await asyncio.to_thread(_state_of_update, folder / FILE)
    for what, found, due in (
        ("the state", result.state, state),
        ("the journal", result.journal, in_journal),
        ("the journal's update", result.update, update),
    ):
        if found != due:
            result.broken.append(f"{what} is {found}, not {due}")
    for words in (says, cell.fault.says if cell.known != "outdated" and cell.times != 1 else ""):
        if words not in result.sentence:
            result.broken.append(f"the sentence does not say {words!r}")
    if snapshot.pending:
        result.broken.append("an update is said to be pending")
    if record.may_run and record.task_id is None and record.state != "uncertain":
        result.broken.append("a task that may run has no TaskId and is not uncertain")


def expected(cell: Cell) -> tuple[str, str, str | None, str]:
    known = cell.known
    if cell.at != "start" and cell.fault.name in ("ResponseSizeLimitExceeded", "SomethingNobodyHasHeardOf"):
        known = "refused"  # clear enough: the same call would fail again
        state, journal, update, _ = EXPECTED[cell.at, known]
        return state, journal, update, ""
    return EXPECTED[cell.at, known]


def _state_of_update(path: Path) -> str | None:
    with sqlite3.connect(path) as database:
        row = database.execute("SELECT state FROM updates WHERE number > 0 ORDER BY number DESC LIMIT 1").fetchone()
    database.close()
    return None if row is None else str(row[0])


def cells_of(wire: list[Fault], codes: list[Fault]) -> list[Cell]:
    """Every fault at every call; what can pass also once, with the right answer at the next try."""
    cells = [Cell(at, fault) for at in ACTIONS for fault in (*wire, *codes)]
    for at in ("update", "stop"):
        cells += [
            Cell(at, replace(fault), times=1)
            for fault in (*wire, *codes)
            if fault.known in ("unknown", "later") and not fault.address
        ]
    return cells


def told(results: list[Result]) -> str:
    """The table."""
    rows = [("CELL", "STATE", "JOURNAL", "STARTS", "SENTENCE")]
    for result in results:
        journal = result.journal + (f", update {result.update}" if result.update else "")
        said = result.sentence if len(result.sentence) <= 90 else result.sentence[:89] + "…"
        rows.append((result.cell.name, result.state, journal, str(result.starts), said))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    for index, result in enumerate(results, 1):
        lines[index] = ("  " if not result.broken else "✗ ") + lines[index]
        lines[index] += "".join(f"\n      {problem}" for problem in result.broken)
    lines[0] = "  " + lines[0]
    return "\n".join(lines)
