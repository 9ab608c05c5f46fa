"""The faults that the local TRTC itself can be asked for, at each call; it stands in a process of its own."""

from __future__ import annotations

import http.client
import json
import os
import signal
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.session import Session
from designer.live.turns import Pace
from designer.live.words import sentence
from designer.stage import process
from designer.stage.process import StageInfo
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import stage_credentials
from designer.trtc.errors import DesignerError
from tests.faults.cells import ACTIONS, EXPECTED, At
from tests.faults.faults import Known
from tests.live.test_on_stage import ready

TIMEOUT_SECONDS = 0.5
BACKOFF = (0.0,)
TRIES = len(BACKOFF) + 1


@dataclass(frozen=True)
class StageFault:
    """What `/stage/faults` takes, and what is known of a call after it, at a start perhaps something else."""

    kind: str
    known: Known
    at_start: Known | None = None
    code: str = "InternalError"
    applied: bool | None = None

    @property
    def name(self) -> str:
        carried_out = "" if self.applied is None else ", carried out" if self.applied else ", not carried out"
        return f"{self.kind}{' ' + self.code if self.kind == 'error' else ''}{carried_out}"


FAULTS = (
    *(
        StageFault(kind, "unknown", applied=applied)
        for kind in ("delay", "silence", "reset", "status", "html", "half")
        for applied in (True, False)
    ),
    StageFault("error", "unclear", "unknown", applied=True),
    StageFault("error", "unclear", "unknown", applied=False),
    StageFault("error", "refused", code="UnauthorizedOperation"),
    StageFault("error", "later", "refused", code="RequestLimitExceeded"),
    StageFault("content_type", "accepted"),
    StageFault("no_task_id", "accepted", "unknown"),
)


@dataclass
class StageResult:
    """One call of one task on the local TRTC."""

    name: str
    state: str
    journal: str
    running: int
    sentence: str
    broken: list[str]


def _ask(stage: StageInfo, method: str, path: str, body: object = None) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", stage.port, timeout=30)
    try:
        connection.request(
            method, path, None if body is None else json.dumps(body), headers={process.CONTROL_HEADER: "1"}
        )
        answer = connection.getresponse()
        text = answer.read()
        assert answer.status == 200, text
        return json.loads(text)
    finally:
        connection.close()


async def run_stage(home: Path) -> list[StageResult]:
    """Every fault at each call. The calls follow each other: the faults wait at the stage for the next call."""
    stage = await process.find_or_start(home)
    try:
        return [await _cell(stage, at, fault) for at in ACTIONS for fault in FAULTS]
    finally:
        os.kill(stage.pid, signal.SIGTERM)


async def _cell(stage: StageInfo, at: At, fault: StageFault) -> StageResult:
    known = (fault.at_start or fault.known) if at == "start" else fault.known
    state, in_journal, _update, says = EXPECTED[at, known]
    with tempfile.TemporaryDirectory(prefix="mixframe-faults-") as folder:
        client = TrtcClient(stage_credentials(), endpoint=stage.url, timeout=TIMEOUT_SECONDS)
        journal = await Journal.open(Path(folder))
        place = Place(Target.STAGE, stage.url, "", "this one")
        session = Session(
            client, journal, target=Target.STAGE, place=place, pace=Pace(journal, "stage"), backoff=BACKOFF
        )
        before = _tasks(stage)
        try:
            if at == "start":
                _plan(stage, at, fault)
            with suppress(DesignerError):
                await session.start(ready(), show="Morning", look="Wide")
            if at != "start":
                assert session.snapshot.state == "live", session.snapshot
                _plan(stage, at, fault)
            if at == "update":
                session.submit(ready(40))
                await session.settled()
            elif at == "stop":
                with suppress(DesignerError):
                    await session.stop()
            snapshot = session.snapshot
            (record,) = await journal.tasks()
            said = sentence(snapshot)
            running = _tasks(stage) - before
            broken = [
                f"{what} is {found}, not {due}"
                for what, found, due in (
                    ("the state", snapshot.state.value, state),
                    ("the journal", record.state, in_journal),
                )
                if found != due
            ]
            if says not in said:
                broken.append(f"the sentence does not say {says!r}")
            if len(running) > 1:
                broken.append(f"{len(running)} tasks were started")
            if running and not record.may_run:
                broken.append("a task runs that the journal calls over")
            return StageResult(
                f"stage · {at} · {fault.name}", snapshot.state.value, record.state, len(running), said, broken
            )
        finally:
            _ask(stage, "DELETE", "/stage/faults")
            for one in (session, client, journal):
                await one.aclose()


def _plan(stage: StageInfo, at: At, fault: StageFault) -> None:
    wanted: dict[str, object] = {"kind": fault.kind, "action": ACTIONS[at], "times": 1 if at == "start" else TRIES}
    if fault.kind == "error":
        wanted["code"] = fault.code
    if fault.kind == "delay":
        wanted["seconds"] = 3
    if fault.applied is not None:
        wanted["applied"] = fault.applied
    _ask(stage, "POST", "/stage/faults", wanted)


def _tasks(stage: StageInfo) -> set[str]:
    """The tasks that run there."""
    told = _ask(stage, "GET", "/stage/state")
    return {str(task["task_id"]) for task in told["tasks"] if task["state"] == "running"}
