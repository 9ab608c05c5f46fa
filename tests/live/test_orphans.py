"""After a crash: what may be running is listed, proved to live, stopped or forgotten; and nothing starts over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.live import orphans
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.session import Session, State
from designer.live.words import sentence
from designer.show.running import robot_key
from designer.trtc.errors import DesignerError, OutcomeUnknown, ServiceError
from designer.trtc.structures import McuLayout
from tests.live.fakes import Desk, lost, request, run, x_of

CLOUD = Place(Target.CLOUD, "https://trtc.example")
URL = "rtmp://push.example.com/live/planted-stream-key"
DAY = 86400.0


async def crashed(desk: Desk) -> Session:
    """A new window after the old one was killed: its lock is gone, its records are there."""
    await desk.session.aclose()
    await desk.journal.aclose()
    desk.journal = await Journal.open(desk.folder, clock=desk.time, monotonic=desk.time)
    desk.session = desk.another_session(desk.journal)
    return desk.session


def test_what_a_living_window_drives_is_no_orphan(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            other = await Journal.open(tmp_path)
            assert await orphans.orphans(other, now=0) == ()
            assert await orphans.orphans(desk.journal, now=0) != ()  # our own, of a session that let go
            assert not await other.claim((await other.tasks())[0].id)
            await other.aclose()

    run(story())


def test_resume_proves_life_with_the_next_number_and_no_secret(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            accepted = await desk.session.start(request(url=URL), show="Morning", look="Wide")
            desk.session.submit(request(7, url=URL))
            await desk.session.settled()
            session = await crashed(desk)
            (orphan,) = await orphans.orphans(desk.journal, now=desk.time.now)
            assert orphan.can_resume
            assert accepted.task_id in orphan.sentences[0]
            await session.adopt(orphan.record)
            proved = await session.prove()
            assert (proved.state, proved.error, proved.sequence) == (State.LIVE, None, 2)
            sent = desk.service.updates[-1]
            assert x_of(sent) == 7
            assert sent.publish_cdn_params is None
            assert b"***" not in sent.to_json()
            assert await orphans.orphans(await _other(tmp_path), now=0) == ()

    opened: list[Journal] = []

    async def _other(folder: Path) -> Journal:
        opened.append(await Journal.open(folder))
        return opened[-1]

    async def whole() -> None:
        await story()
        for journal in opened:
            await journal.aclose()

    run(whole())


def test_a_layout_with_a_sealed_picture_stays_where_it_is(tmp_path: Path) -> None:
    signed = request()
    layout = signed.video_params.layout_params.mix_layout_list[0]
    layout = McuLayout.model_validate(
        {**layout.to_dict(), "BackgroundImageUrl": "https://pics.example.com/a?sign=planted"}
    )
    params = signed.video_params.layout_params.model_copy(update={"mix_layout_list": (layout,)})
    signed = signed.model_copy(
        update={"video_params": signed.video_params.model_copy(update={"layout_params": params})}
    )

    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.session.start(signed, show="Morning", look="Wide")
            session = await crashed(desk)
            await session.adopt((await desk.journal.tasks())[0])
            proved = await session.prove()
            assert (proved.state, proved.error) == (State.LIVE, None)
            sent = desk.service.updates[-1]
            assert sent.video_params is None
            assert sent.audio_params.subscribe_audio_list == ()

    run(story())


def test_an_update_left_open_before_the_crash_is_still_carried_by_the_next_wish(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.session.start(request(), show="Morning", look="Wide")
            desk.service.plan = [OutcomeUnknown("silence")] * 4
            desk.session.submit(request(5, url=URL))
            await desk.session.settled()
            session = await crashed(desk)
            await session.adopt((await desk.journal.tasks())[0])
            proved = await session.prove()
            assert (proved.state, proved.error) == (State.LIVE, None)
            assert desk.service.updates[-1].publish_cdn_params is None
            session.submit(request(6))
            assert (await session.settled()).error is None
            assert desk.service.updates[-1].publish_cdn_params == request().publish_cdn_params

    run(story())


def test_a_task_that_is_over_is_found_out(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            session = await crashed(desk)
            desk.service.running.clear()
            await session.adopt((await desk.journal.tasks())[0])
            proved = await session.prove()
            assert proved.state is State.ENDED
            assert "has ended" in sentence(proved)
            assert (await desk.journal.tasks())[0].state == "ended"

    run(story())


def test_an_uncertain_start_counts_down_and_says_how_to_look(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            desk.service.plan = [lost(OutcomeUnknown("silence"))]
            with pytest.raises(OutcomeUnknown):
                await desk.go_live()
            session = await crashed(desk)
            (orphan,) = await orphans.orphans(desk.journal, now=desk.time.now)
            assert not orphan.can_resume
            assert orphan.idle_left(desk.time.now + 10) == 50
            assert orphan.idle_left(desk.time.now + 1000) == 0
            assert "room studio" in orphan.sentences[1] and "robot" in orphan.sentences[1]
            with pytest.raises(DesignerError, match="TaskId"):
                await session.adopt(orphan.record)
            await orphans.forget(desk.journal, orphan.record)
            assert await orphans.orphans(desk.journal, now=desk.time.now) == ()
            assert (await desk.journal.tasks())[0].state == "ended"

    run(story())


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, None), (26.9, None), (27.5, "for 2 days more"), (29.99, "two hours"), (31, "neither changed")],
)
def test_the_thirty_days_of_a_task_id_are_spoken_of_in_time(tmp_path: Path, days: float, words: str | None) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            (record,) = await desk.journal.tasks()
            said = orphans.life_sentence(record, now=record.started_at + days * DAY)
            assert said is None if words is None else words in said

    run(story())


def test_what_a_task_uses_is_known_without_being_readable(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.session.start(request(url=URL), show="Morning", look="Wide")
            used = await orphans.in_use(desk.journal, Place(Target.CLOUD))
            assert URL in used
            assert URL + "2" not in used
            assert robot_key(1400000001, "studio", "robot") in used
            assert robot_key(1400000001, "studio", "other") not in used
            assert "planted" not in repr(vars(used))
            assert URL not in await orphans.in_use(desk.journal, Place(Target.STAGE, stage="1@2"))
            await desk.session.stop()
            assert URL not in await orphans.in_use(desk.journal, Place(Target.CLOUD))

    run(story())


def test_another_machine_that_drives_is_told_and_the_next_wish_counts(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.number = 900
            for x, error in ((1, None), (2, "Another machine")):
                desk.session.submit(request(x))
                snapshot = await desk.session.settled()
                assert (error in str(snapshot.error)) if error else snapshot.error is None
            desk.session.submit(request(3))
            snapshot = await desk.session.settled()
            assert (snapshot.error, x_of(snapshot.confirmed), x_of(desk.service.on_air)) == (None, 3, 3)
            assert snapshot.sequence >= int(desk.time.now) - 1

    run(story())


def test_a_refusal_that_leaves_open_what_was_done_is_uncertain(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            desk.service.plan = [lost(ServiceError("InternalError"))]
            with pytest.raises(ServiceError):
                await desk.go_live()
            assert desk.session.snapshot.state is State.UNCERTAIN
            assert [record.state for record in await desk.journal.tasks()] == ["uncertain"]
            assert "may be running" in sentence(desk.session.snapshot)

    run(story())
