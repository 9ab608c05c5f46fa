"""Benchmarks of preflight and templates: check, check_again, templates."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample, repeat

TIMES = 100
FRAME_MILLISECONDS = 16.0
NOW = 1_800_000_000.0


def full_body() -> dict[str, Any]:
    """16 tiles, 10 watermarks, 10 push addresses, 10 rooms."""
    body = shows.full_request(shows.user_sig("mix_robot")).to_dict()
    body["PublishCdnParams"] = [
        {
            "PublishCdnUrl": f"rtmp://push.example/live/bench{n}?txSecret=0123456789abcdef0123456789abcdef&txTime=7FFFFFFF",
            "IsTencentCdn": 1,
        }
        for n in range(10)
    ]
    body["FeedBackRoomParams"] = [
        {"RoomId": str(9000 + n), "RoomIdType": 0, "UserId": f"carrier_{n}", "UserSig": shows.user_sig(f"carrier_{n}")}
        for n in range(10)
    ]
    return body


@contextlib.contextmanager
def _check() -> Iterator[Pair]:
    """The whole preflight without a memory, against pydantic reading the same body.

    The vault has read its secrets before, as that of a window has: unpacking the eleven UserSigs and taking the ten
    addresses apart happens once in its life, and costs about as much again.
    """
    from designer.show.request import show_from_request
    from designer.show.rules import check
    from designer.show.vault import Vault
    from designer.trtc.structures import StartPublishCdnStream

    data = json.dumps(full_body()).encode()
    vault = Vault()
    show = show_from_request(StartPublishCdnStream.from_json(data), vault, name="Full house")
    yield Pair(
        measured=lambda: repeat(lambda: check(show, vault=vault, now=NOW), TIMES),
        floor=lambda: repeat(lambda: StartPublishCdnStream.from_json(data), TIMES),
    )


@contextlib.contextmanager
def _check_again() -> Iterator[Pair]:
    """Preflight after one edit, with what was said before at hand, against the first one."""
    from designer.show import edits
    from designer.show.request import show_from_request
    from designer.show.rules import check
    from designer.show.vault import Vault
    from designer.trtc.memory import Memory
    from designer.trtc.structures import StartPublishCdnStream

    vault = Vault()
    show = show_from_request(StartPublishCdnStream.from_json(json.dumps(full_body())), vault, name="Full house")
    look = show.looks[0]
    assert look.tiles
    memory = Memory()
    check(show, vault=vault, now=NOW, memory=memory)
    moved = [show]
    for step in range(TIMES):  # each edit is one that was not there before
        moved.append(edits.set_item_field(moved[-1], look.id, (look.tiles[step % 16].id,), "ImageWidth", 478 - step))
    told = [0]

    def again() -> None:
        told[0] += 1
        check(moved[told[0]], vault=vault, now=NOW, memory=memory)

    def measured() -> Sample:
        nonlocal memory
        memory = Memory()
        told[0] = 0
        check(show, vault=vault, now=NOW, memory=memory)
        return repeat(again, TIMES)

    yield Pair(
        measured=measured,
        floor=lambda: repeat(lambda: check(show, vault=vault, now=NOW, memory=Memory()), TIMES),
    )


@contextlib.contextmanager
def _templates() -> Iterator[Pair]:
    """All templates for 16 people worked out and put on the tiles, against one frame of a screen."""
    from designer.show.templates import Spacing, arrange, templates_for
    from designer.show.vault import Vault

    show = shows.full_show(Vault())
    look = show.looks[0]

    def work() -> None:
        for offer in templates_for(16, (1920, 1080), spacing=Spacing(8, 16)):
            arrange(show, look.id, offer)

    yield Pair(measured=lambda: repeat(work, TIMES), floor=lambda: Sample(FRAME_MILLISECONDS))


BENCHMARKS = (
    Benchmark("check", goal=5.0, unit="ms", open=_check),
    Benchmark("check_again", goal=0.2, unit="ms", open=_check_again),
    Benchmark("templates", goal=1.0, unit="ms", open=_templates),
)
