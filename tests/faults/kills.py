"""A broadcast that is killed at a point of its life: `python -m tests.faults.kills URL FOLDER POINT…`.

A point is a moment before or after a write of the journal, or one of the moments of a call: before the request
leaves, when it has left, when the answer's head and body are there. Each story runs in a child of its own, forked
from a process that has imported everything, and ends by SIGKILL; point 0 is never reached, so that story ends by
itself and leaves the number of points there are. Prints a line when each is over.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from designer.live import updating
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.session import Session
from designer.live.turns import Pace
from designer.trtc import transport
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import Credentials
from designer.trtc.structures import StartPublishCdnStream
from tests.live.fakes import request

UPDATES = 19
WRITES = ("_intent", "_set", "_accepted", "_unsynced", "_take_number", "_updated", "_finish")
MOMENTS = (
    "send_request_headers.started",
    "send_request_body.complete",
    "receive_response_headers.complete",
    "receive_response_body.complete",
)
COUNT_FILE = "points"


def wanted(room: str, x: int) -> StartPublishCdnStream:
    """A request of this story: its room tells it from the others at the service."""
    return request(x).model_copy(update={"room_id": room})


class Points:
    """Counts moments and ends the process at one of them."""

    def __init__(self, fatal: int) -> None:
        self.count = 0
        self._fatal = fatal

    def pass_by(self) -> None:
        self.count += 1
        if self.count == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Stand at every write of the journal and at every step of a call."""
        do = Journal._do

        @wraps(do)
        async def watched_do(journal: Journal, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
            if work.__name__ not in WRITES:
                return await do(journal, work, *args, **kwargs)

            def watched_work(*args: Any, **kwargs: Any) -> Any:
                self.pass_by()
                result = work(*args, **kwargs)
                self.pass_by()
                return result

            result = await do(journal, watched_work, *args, **kwargs)
            self.pass_by()
            return result

        see = transport.Watch.__call__

        async def watched_see(watch: transport.Watch, event: str, info: dict[str, Any]) -> None:
            if event.endswith(MOMENTS):
                self.pass_by()
            await see(watch, event, info)

        Journal._do = watched_do  # type: ignore[method-assign]
        transport.Watch.__call__ = watched_see  # type: ignore[method-assign]


async def story(url: str, home: Path, room: str) -> None:
    """Start, change it again and again, stop."""
    journal = await Journal.open(home)
    client = TrtcClient(Credentials("id", "key"), endpoint=url, timeout=30)
    place = Place(Target.CLOUD, url)
    session = Session(client, journal, target=Target.CLOUD, place=place, pace=Pace(journal, "account"))
    await session.start(wanted(room, 0), show="Morning", look="Wide")
    for x in range(1, UPDATES + 1):
        session.submit(wanted(room, x))
        await session.settled()
    await session.stop()
    for one in (session, client, journal):
        await one.aclose()


def run_and_die(url: str, folder: Path, point: int) -> None:
    """In the child: the story, up to the point."""
    updating.GAP_SECONDS = 0.0  # the pace of updates has tests of its own
    home = folder / str(point)
    points = Points(point)
    points.watch()
    asyncio.run(story(url, home, f"room-{point}"))
    (home / COUNT_FILE).write_text(str(points.count))


def main() -> None:
    url, folder, *points = sys.argv[1:]
    for point in points:
        child = os.fork()
        if child == 0:
            try:
                run_and_die(url, Path(folder), int(point))
            except BaseException as problem:
                os.write(2, f"point {point}: {problem!r}\n".encode())
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        print(point, "killed" if killed else os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
