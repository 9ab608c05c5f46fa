"""Mutated bodies through open, check and request: never a traceback, never a hang, every refusal says where."""

from __future__ import annotations

import json
import random
import re
import time
from typing import Any

import pytest

from designer.show import files
from designer.show.fixes import apply_fix, can_fix
from designer.show.request import start_request
from designer.show.rules import check
from designer.trtc.errors import Unreadable
from tests.show.test_pasted import TEXTS
from tests.trtc import bodies

SEED = 20260522
BODIES = 2_000
ALL_BODIES = 100_000
LONGEST_SECONDS = 1.0
WHERE = re.compile(r"fuzz\.json(, .+)?$")

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 5, 16, 244, 255, 1920, 1921, 10001, 2**31, -(2**63), 2**64, 10**30, 0.5, -0.0, 1e300,
    "", " ", "x", "0", "0xFF00FF", "#ff00ff", "rtmp://h/a/b", "http://127.0.0.1/a.png", "://", "***", "\x00", "\ud83d\ude00",
    "mixframe-secret-" + "0" * 32, "a" * 5000, "é" * 2048, "$PLACE_HOLDER_REMOTE$", "{", "{}", "%s{0}{name}", "[1]",
    [], {}, [[]], [{}], [None], {"": 0}, {"UserId": 5}, [1, "x", {}], [{}] * 17, ["hls", "mp4", "hls"],
]  # fmt: skip
NAMES = [
    "",
    "UserId",
    "RoomId",
    "userid",
    "room_id",
    "VideoParams",
    "TaskId",
    "SequenceNumber",
    "mixframe",
    "looks",
    "look",
    "x.y[0]",
    "é",
]


def places(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Every (container, key) in a body."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in entries:
        found.append((value, key))
        places(one, found)
    return found


def mutated(source: random.Random) -> Any:
    body = json.loads(json.dumps(source.choice(bodies.STARTS)() if source.random() < 0.85 else bodies.update()))
    for _ in range(source.choice((1, 1, 1, 2, 3, 8))):
        spots = places(body, [])
        if not spots:
            break
        container, key = source.choice(spots)
        kind = source.randrange(6)
        if kind == 0:
            del container[key]
        elif kind == 1 and isinstance(container, list):
            container.extend([container[key]] * source.choice((1, 2, 15)))
        elif kind == 2 and isinstance(container, dict):
            container[source.choice(NAMES)] = container.pop(key)
        elif kind == 3 and isinstance(container[key], int):
            container[key] += source.choice((-1, 1, 1000, -1000))
        elif kind == 4:
            other, name = source.choice(spots)
            container[key] = (
                json.loads(json.dumps(other[name]))
                if name in (other if isinstance(other, dict) else range(len(other)))
                else None
            )
        else:
            container[key] = json.loads(json.dumps(source.choice(VALUES)))
    return body


def text_of(body: Any, source: random.Random) -> bytes:
    """The body as JSON, now and then cut, wrapped, or with bytes of it changed."""
    text = json.dumps(body)
    kind = source.randrange(20)
    if kind == 0:
        return text[: source.randrange(len(text) + 1)].encode()
    if kind == 1:
        return f"2026-01-01 sent {text} in 5 ms".encode()
    if kind == 2:
        return json.dumps({"level": "info", "body": text}).encode()
    if kind == 3:
        data = bytearray(text.encode())
        for _ in range(source.randrange(1, 5)):
            data[source.randrange(len(data))] = source.randrange(256)
        return bytes(data)
    if kind == 4:
        pasted = list(source.choice([*TEXTS.values()]))
        for _ in range(source.randrange(1, 4)):
            pasted[source.randrange(len(pasted))] = source.choice("{}[]()'\",:=&*\\\n x0")
        return "".join(pasted).encode()
    return text.encode()


def through(data: bytes) -> str:
    """One text through everything; what became of it."""
    try:
        opened = files.read(data, name="fuzz.json")
    except Unreadable as refusal:
        assert WHERE.match(refusal.where or ""), refusal
        assert len(str(refusal).splitlines()) == 1
        return "refused"
    look = opened.show.looks[0]
    found = check(opened.show, vault=opened.vault, now=1_800_000_000.0)
    for finding in found:
        assert finding.message and finding.path is not None and "\n" not in finding.message
        if can_fix(opened.show, finding):
            check(apply_fix(opened.show, finding), now=1_800_000_000.0)
            break
    start_request(opened.show, look, opened.vault).to_json()
    files.dump_request(opened.show, look)
    written = files.dump_show(opened.show)
    assert files.dump_show(files.read(written, name="again.json").show) == written
    return "taken"


@pytest.mark.timeout(3600)
def test_mutated_bodies_are_read_or_refused(full: bool) -> None:
    seen = {"refused": 0, "taken": 0}
    for number in range(ALL_BODIES if full else BODIES):
        source = random.Random(SEED + number)
        data = text_of(mutated(source), source)
        began = time.thread_time()
        try:
            seen[through(data)] += 1
        except BaseException as error:
            error.add_note(f"number {number}: {data[:4000]!r}")
            raise
        assert time.thread_time() - began < LONGEST_SECONDS, (number, data[:4000])
    assert min(seen.values()) > sum(seen.values()) / 10, seen
