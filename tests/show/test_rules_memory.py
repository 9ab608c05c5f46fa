"""What is said with a memory after any edits is what is said without one."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from designer.show import edits
from designer.show.model import Look, Show, items_of
from designer.show.request import show_from_request
from designer.show.rules import check
from designer.show.vault import Vault
from designer.show.walk import drop, put
from designer.trtc.memory import Memory
from designer.trtc.structures import McuLayoutVolume, McuSeiParams, StartPublishCdnStream
from tests.bench.preflight import NOW, full_body

VAULT = Vault()
FULL = show_from_request(StartPublishCdnStream.from_json(json.dumps(full_body())), VAULT, name="Full house")
NUMBERS = (0, -1, 3, 240, 479, 480, 960, 1920, 5000)


def _one(show: Show, dice: Random) -> tuple[Look, str]:
    look = dice.choice(show.looks)
    items = items_of(look)
    return look, dice.choice(items).id if items else ""


def _field(name: str) -> Callable[[Show, Random], Show]:
    def edit(show: Show, dice: Random) -> Show:
        look, item = _one(show, dice)
        tile = item.startswith("tile")
        own = name if tile else name.replace("Image", "WaterMark")
        return edits.set_item_field(show, look.id, (item,), own, dice.choice(NUMBERS))

    return edit


def _hide(show: Show, dice: Random) -> Show:
    look, item = _one(show, dice)
    return edits.set_hidden(show, look.id, (item,), dice.random() < 0.5)


def _remove(show: Show, dice: Random) -> Show:
    look, item = _one(show, dice)
    return edits.remove_items(show, look.id, (item,))


def _mode(show: Show, dice: Random) -> Show:
    return edits.set_look_field(
        show, dice.choice(show.looks).id, "LayoutParams.MixLayoutMode", dice.choice((1, 2, 3, 4))
    )


def _sei(show: Show, dice: Random) -> Show:
    own = (
        McuSeiParams(layout_volume=McuLayoutVolume(payload_type=dice.choice((100, 244))))
        if dice.random() < 0.5
        else None
    )
    look = dice.choice(show.looks)
    new = drop(look, "sei") if own is None else put(look, sei=own)
    return put(show, looks=tuple(new if one is look else one for one in show.looks))


def _without_picture(show: Show, dice: Random) -> Show:
    look = dice.choice(show.looks)
    new = drop(look, *dice.sample(("video", "tiles", "watermarks"), 2))
    show = put(show, looks=tuple(new if one is look else one for one in show.looks))
    return drop(show, "video_encode") if dice.random() < 0.5 else show


def _show_field(path: str, *values: object) -> Callable[[Show, Random], Show]:
    return lambda show, dice: edits.set_show_field(show, path, dice.choice(values))


def _cast(show: Show, dice: Random) -> Show:
    return put(show, cast=tuple(dice.sample(show.cast, dice.randint(0, len(show.cast)))))


def _look(show: Show, dice: Random) -> Show:
    look = dice.choice(show.looks)
    return put(show, looks=(*show.looks, put(look, id=f"look-{len(show.looks) + 1}", name=dice.choice(("A", "B")))))


def _plan(show: Show, dice: Random) -> Show:
    return put(show, planned_end=NOW + dice.choice((-9, 9, 1e7)), planned_break_seconds=dice.choice((5, 30, 900)))


EDITS: tuple[Callable[[Show, Random], Show], ...] = (
    *map(_field, ("LocationX", "LocationY", "ImageWidth", "ImageHeight", "ZOrder")),
    _hide, _remove, _mode, _sei, _without_picture, _cast, _look, _plan,
    _show_field("AgentParams.MaxIdleTime", 5, 30, 4000),
    _show_field("AgentParams.UserId", "guest_1", "robot"),
    _show_field("WithTranscoding", 0, 1),
    _show_field("VideoParams.VideoEncode.BitRate", 10, 2500, 99999),
    _show_field("PublishCdnParams", ()),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_a_memory_never_changes_what_is_said(dice: Random, times: int) -> None:
    memory, show, before = Memory(), FULL, FULL
    for _ in range(times):
        if dice.random() < 0.15:
            show = before  # undone
        else:
            before, show = show, dice.choice(EDITS)(show, dice)
        look = dice.choice((None, *show.looks))
        target = dice.choice(("stage", "cloud"))
        told = check(show, look, vault=VAULT, now=NOW, target=target, memory=memory)
        fresh = check(show, look, vault=VAULT, now=NOW, target=target)
        assert [*map(repr, told)] == [*map(repr, fresh)]
