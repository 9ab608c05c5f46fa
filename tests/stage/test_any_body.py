"""Whatever body arrives, the answer is a task or a code of the API: never InternalError."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from designer.stage import gateway
from designer.stage.tasks import Refused, Tasks
from designer.trtc.masking import masked_body
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream
from tests.stage.calls import start_body, tile, update_body, user_sig

NOW = 1_700_000_000.0

BODY = start_body(
    AgentParams={"UserId": "robot", "UserSig": user_sig("robot", made=NOW), "MaxIdleTime": 30},
    FeedBackRoomParams=[{"RoomId": "o", "RoomIdType": 1, "UserId": "f", "UserSig": user_sig("f", made=NOW)}],
    SeiParams={
        "LayoutVolume": {"AppData": "x", "PayloadType": 100, "Interval": 1000},
        "PassThrough": {"PayloadContent": "x", "PayloadType": 5, "PayloadUuid": "0" * 32},
    },
    RecordParams={"UniRecord": 2, "RecordKey": "k", "RecordFormat": ["mp4"], "MaxMediaFileDuration": 60},
)
BODY["VideoParams"]["WaterMarkList"] = [
    {"WaterMarkType": 1, "WaterMarkText": {"Text": "hello", "LocationX": 0, "LocationY": 0, "FontSize": 20}}
]
BODY["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["CustomCrop"] = {
    "LocationX": 0,
    "LocationY": 0,
    "Width": 9,
    "Height": 9,
}


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of every member there is."""
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*path, key))


def changed(body: dict[str, Any], path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    whole: Any = copy.deepcopy(body)
    inside = whole
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    return whole  # type: ignore[no-any-return]


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 20_000),
    st.sampled_from([-(2**63), 2**31, 2**64, 10**400]),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.just("https://[" + "a" * 300),
    st.just([]),
    st.just([{}]),
    st.just({}),
    st.lists(st.just(tile("anna")), max_size=18),
)


def run(tasks: Tasks, kind: type[gateway.Request], body: dict[str, Any]) -> Any:
    """Everything that happens to a body behind the signature; None where it is refused."""
    try:
        request = gateway.read_body(kind, json.dumps(body).encode())
        list(gateway.unknown_members(request))
        gateway.check_request(request, sdk_secret_key=None, now=NOW)
        assert isinstance(request, StartPublishCdnStream | UpdatePublishCdnStream)
        task = tasks.start(request) if isinstance(request, StartPublishCdnStream) else tasks.update(request)
    except Refused as refused:
        json.dumps(refused.message, ensure_ascii=False).encode()
        return None
    masked_body(task.body)
    return task


def test_the_body_itself_is_right() -> None:
    assert run(Tasks(clock=lambda: NOW), StartPublishCdnStream, BODY)


@given(st.sampled_from(list(places(BODY))), anything)
@example(("AgentParams", "UserSig"), "\U0001f600")
def test_start(path: tuple[str | int, ...], value: Any) -> None:
    run(Tasks(clock=lambda: NOW), StartPublishCdnStream, changed(BODY, path, value))


GROUPS = {
    name: BODY[name] for name in ("AudioParams", "VideoParams", "PublishCdnParams", "SeiParams", "FeedBackRoomParams")
}
UPDATE = update_body("t", 1, **GROUPS)


@given(st.lists(st.tuples(st.sampled_from(list(places(UPDATE))), anything), min_size=1, max_size=3))
def test_updates_one_after_another(changes: list[tuple[tuple[str | int, ...], Any]]) -> None:
    tasks = Tasks(clock=lambda: NOW)
    task = run(tasks, StartPublishCdnStream, BODY)
    for number, (path, value) in enumerate(changes, 1):
        update = changed({**UPDATE, "TaskId": task.task_id, "SequenceNumber": number}, path, value)
        before = task.body
        if run(tasks, UpdatePublishCdnStream, update) is None:
            assert task.body is before
