"""The journal: what a crash leaves, who may read the file, and that no secret is ever in it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from designer.live.api import Place, Target
from designer.live.journal import Described, Journal
from designer.live.seal import Seal, unresolved
from designer.live.turns import CALLS, WINDOW_SECONDS
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream
from tests.live.fakes import request, run

CLOUD = Place(Target.CLOUD, "https://trtc.intl.tencentcloudapi.com", "ap-singapore")

# A driver that writes as far as it is told, says so, and waits to be killed.
DRIVER = """
import asyncio, sys
from pathlib import Path
from designer.live.api import Place, Target
from designer.live.journal import Journal
from tests.live.fakes import request

async def main(folder, last):
    journal = await Journal.open(folder)
    record = await journal.intent(request(), Place(Target.CLOUD), show="S", look="L")
    if last != "intent":
        await journal.sent(record)
    if last == "accepted":
        await journal.accepted(record, task_id="t-1", request_id="r-1")
    print("written", flush=True)
    await asyncio.Event().wait()

asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(("last", "state"), [("intent", "failed"), ("sent", "uncertain"), ("accepted", "live")])
def test_a_killed_driver_leaves_what_is_known(tmp_path: Path, last: str, state: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(tmp_path), last], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"written\n"

        async def states() -> list[str]:
            journal = await Journal.open(tmp_path)
            try:
                return [record.state for record in await journal.tasks()]
            finally:
                await journal.aclose()

        assert run(states()) == ["live" if last == "accepted" else "starting"], "its driver is alive"
        os.kill(process.pid, signal.SIGKILL)
    assert run(states()) == [state]


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_no_secret_reaches_the_disk(tmp_path: Path) -> None:
    planted = StartPublishCdnStream.from_json(
        json.dumps(
            {
                "SdkAppId": 1,
                "AgentParams": {"UserId": "robot", "UserSig": "PLANTED-robot-sig"},
                "VideoParams": {
                    "BackgroundImageUrl": "https://PLANTED-user:PLANTED-password@pics.example.com/a.png?sign=PLANTED-query",
                    "LayoutParams": {
                        "MixLayoutList": [{"TransparentUrl": "https://b.example.com/m.png?q=PLANTED-mask"}]
                    },
                    "WaterMarkList": [
                        {"WaterMarkImage": {"WaterMarkUrl": "https://b.example.com/w.png?q=PLANTED-mark"}}
                    ],
                },
                "PublishCdnParams": [
                    {"PublishCdnUrl": "rtmp://1.livepush.myqcloud.com/live/a?txSecret=PLANTED-tx&txTime=66AABBCC"},
                    {"PublishCdnUrl": "rtmp://live.example.com/app/PLANTED-streamkey?token=PLANTED-token"},
                ],
                "FeedBackRoomParams": [{"UserId": "back", "UserSig": "PLANTED-back-sig"}],
                "RecordParams": {
                    "McuStorageParams": {"CloudStorage": {"AccessKey": "PLANTED-access", "SecretKey": "PLANTED-secret"}}
                },
                "NewVendorSecret": "PLANTED-future",
            }
        )
    )

    async def story() -> None:
        journal = await Journal.open(tmp_path)
        record = await journal.intent(planted, CLOUD, show="S", look="L")
        await journal.sent(record)
        await journal.accepted(record, task_id="t", request_id="r")
        numbered = await journal.take_number(
            record, confirmed=0, describe=lambda also: Described(frozenset({"VideoParams"}), "L")
        )
        assert numbered is not None and numbered.number == 1
        await journal.updated(record, 1, "confirmed", on_air=planted)
        point = await journal.resume_point(record)
        assert point.confirmed is not None
        assert point.confirmed.publish_cdn_params is not None
        kept = point.confirmed.publish_cdn_params[0].publish_cdn_url
        assert kept is not None
        assert kept.startswith("rtmp://1.livepush.myqcloud.com/live/a?")
        assert unresolved(point.confirmed)
        assert not unresolved(planted)
        # While the journal is open its log holds what the file does not yet hold.
        written = all_bytes(tmp_path)
        assert b"PLANTED" not in written
        assert b"livepush" in written
        await journal.aclose()

    run(story())


def test_only_its_owner_can_read_what_the_journal_writes(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path / "home")
        await journal.intent(request(), CLOUD, show="S", look="L")
        for path in [tmp_path / "home", *(tmp_path / "home").rglob("*")]:
            assert path.stat().st_mode & 0o077 == 0, path
        await journal.aclose()

    if sys.platform != "win32":
        run(story())


def test_a_number_is_taken_once_by_however_many_drivers(tmp_path: Path) -> None:
    async def story() -> None:
        journals = [await Journal.open(tmp_path) for _ in range(3)]
        record = await journals[0].intent(request(), CLOUD, show="S", look="L")
        described = Described(frozenset({"PublishCdnParams"}), "L")
        taken = await asyncio.gather(
            *(
                journal.take_number(record, confirmed=0, describe=lambda also: described)
                for journal in journals
                for _ in range(20)
            )
        )
        assert sorted(one.number for one in taken if one) == list(range(1, 61))
        for journal in journals:
            await journal.aclose()

    run(story())


def test_unconfirmed_groups_are_told_and_nothing_to_send_takes_no_number(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path)
        record = await journal.intent(request(), CLOUD, show="S", look="L")
        told: list[frozenset[str]] = []

        async def take(group: str | None, confirmed: int = 0) -> int | None:
            def describe(also: frozenset[str]) -> Described | None:
                told.append(also)
                return None if group is None else Described(frozenset({group}), "L")

            numbered = await journal.take_number(record, confirmed=confirmed, describe=describe)
            return None if numbered is None else numbered.number

        assert await take("SeiParams") == 1
        assert await take("VideoParams") == 2
        await journal.updated(record, 2, "refused")
        assert await take(None) is None
        assert await take("AudioParams", confirmed=1) == 3
        assert told == [frozenset(), {"SeiParams"}, {"SeiParams"}, frozenset()]
        await journal.aclose()

    run(story())


def test_what_is_on_air_is_kept_once_it_is_confirmed(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path)
        record = await journal.intent(request(), CLOUD, show="S", look="L")
        later = request(url="rtmp://later.example.com/live/b")
        for number, outcome in ((1, "unknown"), (2, "confirmed")):
            await journal.take_number(record, confirmed=0, describe=lambda also: Described(frozenset({"X"}), "L"))
            point = await journal.resume_point(record)
            assert point.number == 0 and point.confirmed == journal.seal.request(request())
            await journal.updated(record, number, outcome, on_air=later if outcome == "confirmed" else None)
        point = await journal.resume_point(record)
        assert point.number == 2 and point.confirmed == journal.seal.request(later)
        await journal.aclose()

    run(story())


def test_the_turn_of_a_call_is_taken_with_its_number(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path, monotonic=lambda: 100.0)
        record = await journal.intent(request(), CLOUD, show="S", look="L")

        async def wait() -> float:
            numbered = await journal.take_number(
                record, confirmed=0, describe=lambda also: Described(frozenset(), "L"), turn=("a", "Update")
            )
            assert numbered is not None
            return numbered.wait_seconds

        assert [await wait() for _ in range(CALLS)] == [0.0] * CALLS
        assert await wait() == WINDOW_SECONDS
        assert await journal.take_turn("a", "Update") == WINDOW_SECONDS
        await journal.aclose()

    run(story())


def test_a_describe_that_fails_takes_no_number_and_leaves_the_journal_usable(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path)
        record = await journal.intent(request(), CLOUD, show="S", look="L")

        def fail(also: frozenset[str]) -> Described | None:
            raise DesignerError("no secret")

        with pytest.raises(DesignerError, match="no secret"):
            await journal.take_number(record, confirmed=0, describe=fail)
        assert (await journal.record(record)).sequence == 0
        await journal.aclose()

    run(story())


def test_tasks_on_a_stage_that_is_gone_are_ended(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path)
        for name, place in {
            "old": Place(Target.STAGE, "http://127.0.0.1:1", stage="1@9"),
            "now": Place(Target.STAGE, "http://127.0.0.1:2", stage="2@8"),
            "cloud": CLOUD,
        }.items():
            record = await journal.intent(request(), place, show="S", look="L")
            await journal.accepted(record, task_id=name, request_id="r")
        assert await journal.stage_gone("2@8") == 1
        assert {task.task_id: task.state for task in await journal.tasks()} == {
            "old": "ended",
            "now": "live",
            "cloud": "live",
        }
        assert await journal.stage_gone(None) == 1
        await journal.aclose()

    run(story())


def test_a_cancelled_write_is_still_written(tmp_path: Path) -> None:
    async def story() -> None:
        journal = await Journal.open(tmp_path)
        writing = asyncio.get_running_loop().create_task(journal.intent(request(), CLOUD, show="S", look="L"))
        await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait([writing])
        assert len(await journal.tasks()) == 1
        await journal.aclose()

    run(story())


def test_a_journal_of_a_newer_mixframe_or_a_damaged_one_is_refused_in_words(tmp_path: Path) -> None:
    newer = sqlite3.connect(tmp_path / "journal.sqlite")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(DesignerError, match="newer Mixframe"):
        run(Journal.open(tmp_path))
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / "journal.sqlite").write_bytes(b"not a database" * 100)
    with pytest.raises(DesignerError, match="journal cannot be used"):
        run(Journal.open(damaged))


def test_two_urls_to_one_place_have_one_hash_on_this_machine_only() -> None:
    seal = Seal(b"k" * 32)
    first = "rtmp://1.livepush.myqcloud.com/live/a?txSecret=aa&txTime=66AABBCC"
    again = "rtmp://1.livepush.myqcloud.com/live/a?txSecret=bb&txTime=77AABBCC"
    assert seal.destinations(request(url=first)) == seal.destinations(request(url=again))
    assert seal.destinations(request(url=first)) != seal.destinations(request(url=first.replace("/a?", "/b?")))
    assert seal.destinations(request(url=first)) != Seal(b"j" * 32).destinations(request(url=first))


def test_what_is_sealed_can_be_compared_with_what_is_wanted() -> None:
    seal = Seal(b"k" * 32)
    url = "rtmp://live.example.com/app/streamkey-1"
    sealed = seal.request(request(url=url))
    assert seal.request(sealed) == sealed, "sealing twice changes nothing"
    assert seal.rejoin(sealed, request(url=url)) == request(url=url)
    assert seal.rejoin(sealed, request(url=url + "2")).publish_cdn_params == sealed.publish_cdn_params
    token = "rtmp://live.example.com/app/mixframe-secret-" + "0" * 32
    assert seal.rejoin(sealed, request(url=token)) == request(url=token), "a secret not at hand counts as unchanged"
