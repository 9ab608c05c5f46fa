"""The Update between any two requests: what it leads to is what was wanted, and nothing goes that need not."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from designer.show.diff import differences
from designer.show.updates import update_request
from designer.trtc.constraints import check_start, check_update
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream
from tests.trtc import bodies, cases

GROUPS = ("AudioParams", "VideoParams", "SingleSubscribeParams", "PublishCdnParams", "SeiParams", "FeedBackRoomParams")
PAIRS = list(itertools.product(bodies.STARTS, repeat=2))


def start(body: dict[str, Any]) -> StartPublishCdnStream:
    return StartPublishCdnStream.from_json(json.dumps(body))


def plain(value: Any) -> Any:
    """Without empty lists and structures, which mean the same as none where the service keeps the state."""
    if isinstance(value, dict):
        return {name: one for name, part in value.items() if (one := plain(part)) not in ([], {}, None)}
    return [plain(one) for one in value] if isinstance(value, list) else value


def said(body: dict[str, Any], group: str) -> Any:
    """What a body says of a group; nothing and an empty one are the same."""
    return plain(body.get(group)) or None


def applied(old: dict[str, Any], update: dict[str, Any]) -> dict[str, Any]:
    """What the service has after the update, as documented: a group that was sent in the place of the old one."""
    new = dict(old)
    for group in GROUPS:
        if group not in update:
            continue
        sent = update[group]
        alone = group == "VideoParams" and set(sent) == {"LayoutParams"}
        new[group] = old.get(group, {}) | sent if alone else sent
    if update.get("WithTranscoding") == 1:
        new.pop("SingleSubscribeParams", None)  # it is of no meaning where streams are mixed
    return new


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda body: body.__name__)
def test_an_update_leads_to_what_was_wanted_or_says_what_it_cannot(one: Any, other: Any) -> None:
    old, wanted = one(), other()
    change = update_request(start(old), start(wanted))
    update = change.update.to_dict()
    after = applied(old, update)
    for group in GROUPS:
        if not any(path == group or path.startswith(f"{group}.") for path in change.unsendable):
            assert said(after, group) == said(wanted, group), group
        elif group in update:
            assert said(after, group) != said(old, group), "what cannot go is not sent as if it had"
    if one is other:
        assert change.empty and not change.unsendable and not set(GROUPS) & update.keys()
    for group in set(GROUPS) & update.keys():
        if not change.unsendable and wanted["WithTranscoding"] == old["WithTranscoding"]:
            assert said(old, group) != said(wanted, group), f"{group} is sent though nothing in it differs"


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda body: body.__name__)
def test_an_update_between_good_requests_is_a_good_one(one: Any, other: Any) -> None:
    old, wanted = start(one()), start(other())
    assert not [one for one in check_start(wanted) if one.severity == "error"]
    change = update_request(old, wanted)
    sent = UpdatePublishCdnStream.from_json(json.dumps(change.update.to_dict() | {"TaskId": "t", "SequenceNumber": 1}))
    assert [(one.code, one.path) for one in check_update(sent) if one.severity == "error"] == []


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda body: body.__name__)
def test_whatever_is_sent_has_a_sentence(one: Any, other: Any) -> None:
    old, wanted = start(one()), start(other())
    change = update_request(old, wanted)
    told = [difference.path for difference in differences(old, wanted)]
    # From relaying to mixing everything goes at once, also what stays as it is.
    everything = old.with_transcoding == 0 and wanted.with_transcoding == 1
    for group in set(change.unsendable) if everything else change.groups | set(change.unsendable):
        name = group.split(".")[0]
        assert any(path.startswith(name) for path in told), (group, told)
    assert all(difference.sentence.strip() for difference in differences(old, wanted))


def _edited(case: cases.Case) -> tuple[dict[str, Any], dict[str, Any]]:
    return bodies.changed(case.body(), case.holds), bodies.changed(case.body(), case.breaks)


@pytest.mark.parametrize("case", cases.START, ids=lambda case: f"{case.code}-{case.path}")
def test_an_edit_goes_in_the_smallest_update_and_each_part_of_it_has_a_sentence(case: cases.Case) -> None:
    for old, wanted in (_edited(case), _edited(case)[::-1]):
        change = update_request(start(old), start(wanted))
        update = change.update.to_dict()
        told = differences(start(old), start(wanted))
        held = {path.split(".")[0] for path in change.unsendable}
        if old.get("WithTranscoding") != wanted.get("WithTranscoding"):
            continue  # everything goes, or nothing: tested by itself
        after = applied(old, update)
        for group in set(GROUPS) - held:
            assert said(after, group) == said(wanted, group), group
        for group in set(GROUPS) & update.keys():
            less = {name: part for name, part in update.items() if name != group}
            assert applied(old, less).get(group) != wanted.get(group), f"{group} need not go"
            assert any(one.path.startswith(group) and one.sentence.strip() for one in told), group
        picture = update.get("VideoParams", {})
        old_video, new_video = old.get("VideoParams") or {}, wanted.get("VideoParams") or {}
        rest = {name for name in {*old_video, *new_video} if plain(old_video.get(name)) != plain(new_video.get(name))}
        if rest == {"LayoutParams"} and picture:
            assert set(picture) == {"LayoutParams"}, "a layout goes alone"
