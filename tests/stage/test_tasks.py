"""Tasks live, change and end as documented; the clock is the test's own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from designer.stage.settings import Settings
from designer.stage.tasks import LIFE_SECONDS, Refused, Task, Tasks, new_task_id
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream
from tests.stage.calls import APP, start_body, tile, user_sig


@dataclass
class Room:
    """Tasks with a clock that stands until it is moved."""

    settings: Settings = field(default_factory=Settings)
    now: float = 1_700_000_000.0

    def __post_init__(self) -> None:
        self.tasks = Tasks(clock=lambda: self.now, settings=self.settings)

    def start(self, **changes: Any) -> Task:
        return self.tasks.start(StartPublishCdnStream.from_json(json.dumps(start_body(**changes))))

    def update(self, task: Task, number: int, **groups: Any) -> Task:
        body = {"SdkAppId": APP, "TaskId": task.task_id, "SequenceNumber": number, "WithTranscoding": 1, **groups}
        return self.tasks.update(UpdatePublishCdnStream.from_json(json.dumps(body)))

    def stop(self, task: Task, app: int = APP) -> Task:
        return self.tasks.stop(StopPublishCdnStream(sdk_app_id=app, task_id=task.task_id))

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.tasks.tick()

    def statuses(self, task: Task) -> list[int]:
        events = self.tasks.relay.after(0)
        return [event.callback["EventInfo"]["Payload"]["Status"] for event in events if event.task_id == task.task_id]


def refused(code: str) -> Any:
    return pytest.raises(Refused, match=f"^{code}: ")


# Who is in the room, and for how long nobody was


def test_a_task_ends_when_all_its_people_have_been_away_for_max_idle_time() -> None:
    room = Room()
    task = room.start()
    room.wait(86400)
    assert task.ended is None, "people are present until they are sent away"
    room.tasks.set_people(False)
    room.wait(29.9)
    assert task.ended is None
    room.wait(0.2)
    assert task.ended_by == "idle"
    assert task.ended == pytest.approx(1_700_000_000 + 86400 + 30), "at the due time, not when somebody looked"


def test_one_who_stays_keeps_the_task_and_coming_back_starts_the_count_anew() -> None:
    room = Room()
    task = room.start()
    room.tasks.set_people(False, "anna")
    room.wait(3600)
    assert task.ended is None, "ben is still there"
    room.tasks.set_people(False, "ben")
    room.wait(25)
    room.tasks.set_people(True, "ben")
    room.wait(1)
    room.tasks.set_people(False, "ben")
    room.wait(25)
    assert task.ended is None
    room.wait(5)
    assert task.ended_by == "idle"


def test_only_the_people_of_the_task_count() -> None:
    room = Room()
    task = room.start()
    room.tasks.set_people(False)
    room.tasks.set_people(True, "clara")
    room.wait(31)
    assert task.ended_by == "idle"


def test_the_idle_count_before_the_first_host_is_a_setting() -> None:
    for choice, ends in (("counts", "idle"), ("waits", None)):
        room = Room(Settings().changed({"idle_before_first_host": choice}))
        room.tasks.set_people(False)
        task = room.start()
        room.wait(31)
        assert task.ended_by == ends
    room.tasks.set_people(True)
    room.tasks.set_people(False)
    room.wait(31)
    assert task.ended_by == "idle", "somebody has been there now"


def test_what_is_due_is_known_beforehand() -> None:
    room = Room()
    assert room.tasks.next_due() is None
    room.start()
    assert room.tasks.next_due() == room.now + 0.5, "the push is connected"
    room.wait(1)
    assert room.tasks.next_due() is None
    room.tasks.set_people(False)
    assert room.tasks.next_due() == room.now + 30


# The three actions


def test_update_changes_the_groups_it_brings_and_nothing_else() -> None:
    room = Room()
    task = room.start(SeiParams={"LayoutVolume": {"AppData": "hello"}})
    room.update(task, 20, VideoParams={"LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [tile("clara")]}})
    body = task.body.to_dict()
    assert [entry["UserMediaStream"]["UserInfo"]["UserId"] for entry in _tiles(body)] == ["clara"]
    assert body["VideoParams"]["VideoEncode"]["BitRate"] == 1500, "LayoutParams may go alone"
    assert body["SeiParams"] == {"LayoutVolume": {"AppData": "hello"}}
    assert (task.sequence, task.updates) == (20, 1)


def _tiles(body: dict[str, Any]) -> list[dict[str, Any]]:
    return body["VideoParams"]["LayoutParams"]["MixLayoutList"]  # type: ignore[no-any-return]


def test_a_whole_video_group_replaces_the_one_before() -> None:
    video = {**start_body()["VideoParams"], "BackGroundColor": "0x101010"}
    other = {"LayoutParams": video["LayoutParams"], "BackgroundRenderMode": 1}
    for choice, colour in (("whole", None), ("merge", "0x101010")):
        room = Room(Settings().changed({"video_group": choice}))
        task = room.start(VideoParams=video)
        room.update(task, 1, VideoParams=other)
        body = task.body.to_dict()["VideoParams"]
        assert (body.get("BackGroundColor"), body["BackgroundRenderMode"]) == (colour, 1)
        assert body["VideoEncode"] == video["VideoEncode"]


def test_audio_lists_absent_stay_and_empty_are_cleared() -> None:
    anna = {"UserInfo": {"UserId": "anna", "RoomId": "studio-1", "RoomIdType": 1}}
    encode = start_body()["AudioParams"]["AudioEncode"]
    room = Room()
    task = room.start(AudioParams={"AudioEncode": encode, "SubscribeAudioList": [anna], "UnSubscribeAudioList": [anna]})
    room.update(task, 1, AudioParams={"UnSubscribeAudioList": []})
    assert task.body.to_dict()["AudioParams"] == {
        "AudioEncode": encode,
        "SubscribeAudioList": [anna],
        "UnSubscribeAudioList": [],
    }


def test_numbers_must_rise_and_may_start_and_jump_anywhere() -> None:
    room = Room()
    task = room.start()
    room.update(task, 7)
    for late in (7, 6, 0):
        with refused("FailedOperation.RequestOutdated"):
            room.update(task, late)
    room.update(task, 1000)
    assert task.sequence == 1000


def test_a_refused_update_takes_no_number_and_changes_nothing() -> None:
    room = Room()
    task = room.start()
    before = task.body
    with refused("InvalidParameter"):
        room.update(task, 5, PublishCdnParams=[])
    assert task.body is before
    room.update(task, 5)


def test_an_update_is_judged_by_what_would_be_on_air() -> None:
    room = Room()
    task = room.start()
    outside = {**tile("anna", 1000)}
    with refused("InvalidParameter"):
        room.update(task, 1, VideoParams={"LayoutParams": {"MixLayoutMode": 4, "MixLayoutList": [outside]}})


@pytest.mark.parametrize(
    "groups",
    [
        {"AudioParams": {"AudioEncode": {"SampleRate": 44100, "Channel": 2, "BitRate": 64, "Codec": 0}}},
        {"WithTranscoding": 0},
    ],
)
def test_what_cannot_change_is_refused(groups: dict[str, Any]) -> None:
    room = Room()
    task = room.start()
    with refused("UnsupportedOperation"):
        room.update(task, 1, **groups)


def test_audio_only_cannot_become_a_picture() -> None:
    room = Room()
    task = room.start(VideoParams=None)
    with refused("UnsupportedOperation"):
        room.update(task, 1, VideoParams=start_body()["VideoParams"])
    lenient = Room(Settings().changed({"unchangeable": "ignore"}))
    task = lenient.start(VideoParams=None)
    lenient.update(task, 1, VideoParams=start_body()["VideoParams"])
    assert task.body.video_params is None


def test_one_stream_becomes_a_mix_when_everything_is_sent() -> None:
    single = {"UserMediaStream": tile("anna")["UserMediaStream"]}
    whole = start_body()
    room = Room()
    task = room.start(
        WithTranscoding=0,
        SingleSubscribeParams=single,
        VideoParams={"VideoEncode": whole["VideoParams"]["VideoEncode"]},
    )
    with refused("MissingParameter"):
        room.update(task, 1, VideoParams=whole["VideoParams"])
    room.update(task, 1, AudioParams=whole["AudioParams"], VideoParams=whole["VideoParams"])
    body = task.body.to_dict()
    assert body["WithTranscoding"] == 1
    assert "SingleSubscribeParams" not in body


def test_an_empty_list_of_destinations_is_a_setting() -> None:
    feed = [
        {"RoomId": "other", "RoomIdType": 1, "UserId": "feeder", "UserSig": user_sig("feeder")},
    ]
    expected = {"clear": [], "unchanged": start_body()["PublishCdnParams"]}
    for choice, left in expected.items():
        room = Room(Settings().changed({"empty_cdn_list": choice}))
        task = room.start(FeedBackRoomParams=feed)
        room.update(task, 1, PublishCdnParams=[])
        assert task.body.to_dict()["PublishCdnParams"] == left
    room = Room(Settings().changed({"empty_cdn_list": "refuse"}))
    task = room.start(FeedBackRoomParams=feed)
    with refused("InvalidParameter"):
        room.update(task, 1, PublishCdnParams=[])


def test_the_same_robot_in_the_same_room_ends_the_first_task() -> None:
    room = Room()
    first = room.start()
    elsewhere = room.start(RoomId="studio-2")
    second = room.start()
    assert (first.ended_by, elsewhere.ended, second.ended) == ("robot kicked out", None, None)
    room.tasks.settings = room.tasks.settings.changed({"same_robot": "refuse"})
    with refused("FailedOperation.TaskExist"):
        room.start()
    assert second.ended is None


def test_after_the_end_and_after_thirty_days_and_for_others_there_is_no_task() -> None:
    room = Room()
    task = room.start()
    with refused("FailedOperation.TaskNotExist"):
        room.stop(task, app=APP + 1)
    room.wait(LIFE_SECONDS)
    room.update(task, 1)
    room.wait(1)
    with refused("FailedOperation.TaskNotExist"):
        room.update(task, 2)
    assert task.ended is None, "it goes on, it just cannot be reached"
    other = room.start(RoomId="studio-2")
    room.stop(other)
    with refused("FailedOperation.TaskFinished"):
        room.update(other, 1)
    with refused("FailedOperation.TaskFinished"):
        room.stop(other)
    room.tasks.settings = room.tasks.settings.changed({"second_stop": "accept"})
    assert room.stop(other) is other


def test_the_quota_of_tasks() -> None:
    room = Room(Settings().changed({"concurrent_tasks": 1}))
    first = room.start()
    with refused("FailedOperation.RestrictedConcurrency"):
        room.start(RoomId="studio-2")
    assert first.ended is None
    room.start()  # takes the place of the first, whose robot it kicks out


def test_task_ids_look_like_the_vendors() -> None:
    ids = [new_task_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert all(mark in one for one in ids for mark in "+-.")
    assert any(one.startswith("-") for one in ids)
    assert not all(one.startswith("-") for one in ids)


# What the callback would say


def test_a_push_connects_runs_and_ends() -> None:
    room = Room()
    task = room.start()
    assert room.statuses(task) == [1]
    room.wait(0.6)
    assert room.statuses(task) == [1, 2]
    assert room.tasks.relay.states(task.task_id) == [2]
    room.stop(task)
    assert room.statuses(task) == [1, 2, 5, 0]
    info = room.tasks.relay.after(0)[1].callback["EventInfo"]
    assert info["EventMsTs"] == 1_700_000_000_500, "when it was due, not when somebody looked"
    assert (info["RoomId"], info["RoomType"], info["UserId"]) == ("studio-1", 1, "robot_studio-1")


def test_an_integer_room_is_a_number_in_the_callback() -> None:
    room = Room()
    room.start(RoomId="42", RoomIdType=0)
    assert room.tasks.relay.after(0)[0].callback["EventInfo"]["RoomId"] == 42


def test_only_the_url_that_changed_is_pushed_anew() -> None:
    stays, goes, comes = ({"PublishCdnUrl": f"rtmp://p.example.com/live/{n}", "IsTencentCdn": 0} for n in "abc")
    room = Room()
    task = room.start(PublishCdnParams=[stays, goes])
    room.wait(1)
    seen = room.tasks.relay.cursor
    room.update(task, 1, PublishCdnParams=[stays, comes])
    room.wait(1)
    told = [
        (event.url_index, event.callback["EventInfo"]["Payload"]["Status"]) for event in room.tasks.relay.after(seen)
    ]
    assert told == [(1, 5), (1, 0), (1, 1), (1, 2)]


def test_a_push_that_ended_before_it_connected_never_runs() -> None:
    room = Room()
    task = room.start()
    room.stop(task)
    room.wait(10)
    assert room.statuses(task) == [1, 5, 0]


def test_keys_of_push_urls_are_in_no_event() -> None:
    room = Room()
    room.start()
    assert "secretkey" not in json.dumps([event.told() for event in room.tasks.relay.after(0)])
