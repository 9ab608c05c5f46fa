"""A window without its window: drives every task of a home for a while. `python -m tests.faults.window HOME SECONDS SEED`.

Prints JSON: how many changes it asked for, and every error that anybody would have seen.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from pathlib import Path

from designer.live.journal import Journal
from designer.live.session import Session
from designer.live.turns import Pace
from designer.trtc.client import TrtcClient
from designer.trtc.credentials import Credentials
from tests.faults.kills import wanted


async def drive(home: Path, seconds: float, seed: int) -> dict[str, object]:
    chance = random.Random(seed)
    errors: list[str] = []
    journal = await Journal.open(home)
    records = await journal.tasks()
    client = TrtcClient(Credentials("id", "key"), endpoint=records[0].place.endpoint, timeout=30)
    pace = Pace(journal, journal.seal.hash("id"))
    sessions = []
    for record in records:
        session = Session(client, journal, target=record.target, place=record.place, pace=pace)
        await session.adopt(record)
        session.subscribe(lambda snapshot: errors.append(str(snapshot.error)) if snapshot.error else None)
        sessions.append((session, record.room_id or ""))
    end = time.monotonic() + seconds
    asked = 0
    while time.monotonic() < end:
        session, room = chance.choice(sessions)
        session.submit(wanted(room, chance.randrange(600)))
        asked += 1
        await asyncio.sleep(chance.random() * 0.02)
    for session, _ in sessions:
        await session.settled()
        await session.aclose()
    await client.aclose()
    await journal.aclose()
    return {"asked": asked, "errors": errors}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(drive(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])))))
