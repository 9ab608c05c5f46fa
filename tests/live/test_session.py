"""The states of a task: what is sent, what is repeated, what is never repeated, and what people are told."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

import pytest

from designer.live.session import GAP_SECONDS, State
from designer.trtc.errors import DesignerError, NotReached, OutcomeUnknown, SecretMissing, ServiceError
from tests.live.fakes import Desk, lost, request, run, x_of

SILENCE = OutcomeUnknown("no answer came")
UNREACHED = NotReached("connection refused")
INTERNAL = ServiceError("InternalError", "try again")


def test_a_start_is_live_and_its_task_is_on_disk_before_anyone_is_told(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            states: list[State] = []
            desk.session.subscribe(lambda snapshot: states.append(snapshot.state))
            task_id = await desk.go_live()
            assert states == [State.STARTING, State.LIVE]
            record = await desk.journal.task(task_id)
            assert record is not None
            assert (record.state, record.show, record.look) == ("live", "Morning", "Wide")
            assert (record.room_id, record.robot, record.max_idle_seconds) == ("studio", "robot", 60)
            assert desk.session.snapshot.confirmed is desk.service.on_air

    run(story())


@pytest.mark.parametrize(
    ("fault", "state", "written"),
    [
        (UNREACHED, State.FAILED, "failed"),
        (ServiceError("InvalidParameter.UserSig", request_id="r-1"), State.FAILED, "failed"),
        (SILENCE, State.UNCERTAIN, "uncertain"),
        (RuntimeError("a bug"), State.UNCERTAIN, "uncertain"),
    ],
)
def test_a_start_that_fails_is_sent_once_and_what_is_known_is_written(
    tmp_path: Path, fault: Exception, state: State, written: str
) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
            desk.service.plan = [fault]
            with pytest.raises(type(fault)):
                await desk.go_live()
            assert desk.session.snapshot.state is state
            assert [record.state for record in await desk.journal.tasks()] == [written]
            assert len(desk.service.starts) == 1

    run(story())


def test_an_uncertain_start_is_never_started_again_until_it_is_given_up(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            desk.service.plan = [lost(SILENCE)]
            with pytest.raises(OutcomeUnknown):
                await desk.go_live()
            with pytest.raises(DesignerError, match="uncertain"):
                await desk.go_live()
            with pytest.raises(DesignerError, match="TaskId"):
                await desk.session.stop()
            assert len(desk.service.starts) == 1
            await desk.session.give_up()
            assert [record.state for record in await desk.journal.tasks()] == ["ended"]
            await desk.go_live()
            assert desk.session.snapshot.state is State.LIVE

    run(story())


def test_cancelling_a_start_detaches_and_the_task_is_kept(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            answer = asyncio.Event()
            desk.service.plan = [answer]
            waiting = asyncio.get_running_loop().create_task(desk.go_live())
            await desk.service.called.wait()
            waiting.cancel()
            await asyncio.wait([waiting])
            answer.set()
            await desk.session.settled()
            assert desk.session.snapshot.state is State.LIVE
            assert [record.state for record in await desk.journal.tasks()] == ["live"]

    run(story())


def test_a_start_with_a_missing_secret_sends_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            with pytest.raises(SecretMissing, match="PublishCdnUrl"):
                await desk.session.start(
                    request(url="rtmp://live.example.com/app/mixframe-secret-" + "0" * 32), show="", look=""
                )
            assert desk.service.calls == []
            assert await desk.journal.tasks() == []

    run(story())


def test_ten_thousand_commits_send_few_updates_and_the_last_one_is_applied(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            moves = [request(x) for x in range(600)]
            for count in range(10_000):
                desk.session.submit(moves[count % 600])
                if count % 1000 == 0:
                    await asyncio.sleep(0)
            desk.session.submit(request(601))
            snapshot = await desk.session.settled()
            assert x_of(desk.service.on_air) == 601
            assert snapshot.confirmed is not None
            assert x_of(snapshot.confirmed) == 601
            assert not snapshot.pending
            assert 1 <= len(desk.service.updates) <= 20
            numbers = [update.sequence_number for update in desk.service.updates]
            assert numbers == list(range(1, len(numbers) + 1))
            sent = desk.service.times[1:]
            assert all(later - earlier >= GAP_SECONDS - 1e-9 for earlier, later in itertools.pairwise(sent))

    run(story())


def test_one_update_is_in_flight_and_the_newest_wins(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            answer = asyncio.Event()
            desk.service.plan = [answer]
            desk.service.called.clear()
            desk.session.submit(request(1))
            await desk.service.called.wait()
            for x in (2, 3, 4):
                desk.session.submit(request(x))
            assert len(desk.service.updates) == 1
            answer.set()
            await desk.session.settled()
            assert [x_of(update) for update in desk.service.updates] == [1, 4]

    run(story())


def test_what_is_on_air_already_is_not_sent_unless_a_sign_of_life_is_asked_for(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.session.submit(request())
            assert (await desk.session.settled()).sequence == 0
            assert desk.service.updates == []
            desk.session.submit(request(), anyway=True)
            assert (await desk.session.settled()).sequence == 1
            assert desk.service.updates[0].publish_cdn_params is None

    run(story())


@pytest.mark.parametrize("fault", [INTERNAL, SILENCE, UNREACHED, lost(SILENCE), lost(INTERNAL)])
def test_an_update_without_a_clear_answer_repeats_the_same_number_and_body(tmp_path: Path, fault: Exception) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [fault, fault if isinstance(fault, Exception) else INTERNAL]
            desk.session.submit(request(5))
            snapshot = await desk.session.settled()
            bodies = [update.to_json() for update in desk.service.updates]
            assert len(bodies) == 3
            assert len(set(bodies)) == 1
            assert [pause for pause in desk.time.slept if pause > GAP_SECONDS] == [3.0, 6.0]
            # What arrived although its answer was lost is answered with "outdated": that is success.
            assert snapshot.state is State.LIVE
            assert snapshot.error is None
            assert x_of(snapshot.confirmed) == 5

    run(story())


def test_retry_after_is_respected(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [ServiceError("RequestLimitExceeded", retry_after=30.0)]
            desk.session.submit(request(5))
            await desk.session.settled()
            assert 30.0 in desk.time.slept
            assert x_of(desk.service.on_air) == 5

    run(story())


def test_repeating_is_bounded_and_the_next_update_carries_what_was_left_unconfirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [SILENCE] * 4
            desk.session.submit(request(5, url="rtmp://1.livepush.myqcloud.com/live/other"))
            snapshot = await desk.session.settled()
            assert len(desk.service.updates) == 4
            assert snapshot.state is State.LIVE
            assert isinstance(snapshot.error, OutcomeUnknown)
            assert x_of(snapshot.confirmed) == 0
            # The destination is as it was at the start again, but the lost update may have changed it.
            desk.session.submit(request(6))
            snapshot = await desk.session.settled()
            last = desk.service.updates[-1]
            assert last.sequence_number == 2
            assert last.publish_cdn_params == request().publish_cdn_params
            assert x_of(last) == 6
            assert snapshot.error is None

    run(story())


def test_a_newer_wish_ends_the_repeating(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [SILENCE]

            def newer(snapshot: object) -> None:
                if desk.session.snapshot.error is SILENCE and len(desk.service.updates) == 1:
                    unsubscribe()
                    desk.session.submit(request(9))

            unsubscribe = desk.session.subscribe(newer)
            desk.session.submit(request(5))
            await desk.session.settled()
            assert [(update.sequence_number, x_of(update)) for update in desk.service.updates] == [(1, 5), (2, 9)]
            assert not [pause for pause in desk.time.slept if pause > GAP_SECONDS]

    run(story())


def test_outdated_on_first_sending_is_not_an_error(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.number = 20
            desk.session.submit(request(5))
            snapshot = await desk.session.settled()
            assert snapshot.state is State.LIVE
            assert snapshot.error is None
            assert len(desk.service.updates) == 1

    run(story())


def test_a_refused_update_leaves_the_task_live_and_says_why(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            refusal = ServiceError("InvalidParameter", "no", request_id="r-9")
            desk.service.plan = [refusal]
            desk.session.submit(request(5))
            snapshot = await desk.session.settled()
            assert snapshot.state is State.LIVE
            assert snapshot.error is refusal
            assert snapshot.request_id == "r-9"
            assert x_of(snapshot.confirmed) == 0
            assert len(desk.service.updates) == 1

    run(story())


def test_an_update_of_a_task_that_is_gone_ends_it(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            task_id = await desk.go_live()
            desk.service.running.clear()
            desk.session.submit(request(5))
            snapshot = await desk.session.settled()
            assert snapshot.state is State.ENDED
            assert isinstance(snapshot.error, ServiceError)
            record = await desk.journal.task(task_id)
            assert record is not None
            assert record.state == "ended"
            with pytest.raises(DesignerError, match="ended"):
                desk.session.submit(request(6))

    run(story())


def test_what_an_update_cannot_carry_is_named_and_not_taken_for_confirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            wanted = request(5).model_copy(update={"room_id": "elsewhere"})
            desk.session.submit(wanted)
            snapshot = await desk.session.settled()
            assert snapshot.unsendable == ("RoomId",)
            assert snapshot.confirmed is not None
            assert snapshot.confirmed.room_id == "studio"
            assert x_of(snapshot.confirmed) == 5

    run(story())


def test_stop_is_repeated_until_it_is_confirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            task_id = await desk.go_live()
            desk.service.plan = [UNREACHED, SILENCE, INTERNAL]
            accepted = await desk.session.stop()
            assert accepted is not None
            assert accepted.task_id == task_id
            assert len(desk.service.stops) == 4
            assert desk.session.snapshot.state is State.ENDED
            assert [record.state for record in await desk.journal.tasks()] == ["ended"]
            assert await desk.session.stop() is None

    run(story())


def test_a_stop_that_arrived_although_its_answer_was_lost_ends_the_task(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [lost(SILENCE)]
            assert await desk.session.stop() is None
            assert desk.session.snapshot.state is State.ENDED

    run(story())


def test_a_stop_that_stays_unknown_can_be_repeated_or_given_up(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [SILENCE] * 8
            for _ in range(2):
                with pytest.raises(OutcomeUnknown):
                    await desk.session.stop()
                assert desk.session.snapshot.state is State.STOPPING
                assert [record.state for record in await desk.journal.tasks()] == ["stopping"]
            await desk.session.give_up()
            assert desk.session.snapshot.state is State.ENDED

    run(story())


@pytest.mark.parametrize(("plan", "sent"), [([UNREACHED] * 4, 4), ([ServiceError("UnauthorizedOperation")], 1)])
def test_a_stop_that_was_refused_or_never_left_leaves_the_task_live(
    tmp_path: Path, plan: list[BaseException], sent: int
) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = list(plan)
            with pytest.raises(type(plan[0])):
                await desk.session.stop()
            assert len(desk.service.stops) == sent
            assert desk.session.snapshot.state is State.LIVE
            assert [record.state for record in await desk.journal.tasks()] == ["live"]

    run(story())


def test_a_stop_does_not_wait_for_an_update_and_drops_what_was_wanted(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            never = asyncio.Event()
            desk.service.plan = [never]
            desk.service.called.clear()
            desk.session.submit(request(1))
            await desk.service.called.wait()
            desk.session.submit(request(2))
            assert await desk.session.stop() is not None
            assert desk.session.snapshot.state is State.ENDED
            never.set()
            await desk.session.settled()
            assert desk.session.snapshot.state is State.ENDED
            assert len(desk.service.updates) == 1

    run(story())


def test_closing_the_session_never_stops_the_task(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            desk.service.plan = [asyncio.Event()]
            desk.service.called.clear()
            desk.session.submit(request(1))
            await desk.service.called.wait()
            await desk.session.aclose(patience=0.01)
            assert desk.service.stops == []
            assert [record.state for record in await desk.journal.tasks()] == ["live"]

    run(story())


def test_a_resumed_task_goes_on_from_what_was_confirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            task_id = await desk.go_live()
            desk.session.submit(request(5))
            await desk.session.settled()
            record = await desk.journal.task(task_id)
            assert record is not None
            other = desk.another_session(desk.journal)
            await other.adopt(record)
            other.submit(request(5))
            assert (await other.settled()).sequence == 1, "nothing differs, secrets included"
            other.submit(request(7))
            assert (await other.settled()).sequence == 2
            last = desk.service.updates[-1]
            assert x_of(last) == 7
            assert last.publish_cdn_params is None
            await other.aclose()

    run(story())


def test_two_drivers_of_one_task_share_the_numbers_and_what_is_unconfirmed(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            task_id = await desk.go_live()
            record = await desk.journal.task(task_id)
            assert record is not None
            other = desk.another_session(desk.journal)
            await other.adopt(record)
            other.submit(request(5, url="rtmp://1.livepush.myqcloud.com/live/other"))
            await other.settled()
            # The first driver does not know of the other's destination, but of its having been touched.
            desk.session.submit(request(6))
            await desk.session.settled()
            last = desk.service.updates[-1]
            assert last.sequence_number == 2
            assert last.publish_cdn_params == request().publish_cdn_params
            await other.aclose()

    run(story())


def test_a_task_started_elsewhere_gets_everything_and_a_number_that_rises(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            desk.service.running.add("theirs")
            desk.service.number = 20
            record = await desk.journal.foreign(desk.session.place, task_id="theirs", sdk_app_id=1400000001)
            await desk.session.adopt(record)
            desk.session.submit(request(5))
            snapshot = await desk.session.settled()
            assert snapshot.error is None
            last = desk.service.updates[-1]
            assert last.sequence_number == 1001
            assert last.publish_cdn_params == request().publish_cdn_params
            assert x_of(last) == 5

    run(story())


def test_a_listener_that_fails_is_reported_and_breaks_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with Desk(tmp_path) as desk:
            reported: list[object] = []
            asyncio.get_running_loop().set_exception_handler(
                lambda loop, context: reported.append(context["exception"])
            )

            def listener(snapshot: object) -> None:
                raise ValueError("a bug in the window")

            desk.session.subscribe(listener)
            await desk.go_live()
            assert desk.session.snapshot.state is State.LIVE
            assert [type(problem) for problem in reported] == [ValueError, ValueError]

    run(story())
