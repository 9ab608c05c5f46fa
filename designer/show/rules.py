"""What is wrong with a show: the constraints of each look's request, and what only we know.

What a look is the cause of is said for that look; what belongs to the show (room, robot, sound, destinations,
encoding) is said once. No clock here: `now` is given, without it nothing is said about time.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterable, Mapping
from typing import Literal, NamedTuple

from designer.show.addressrules import check_addresses
from designer.show.calibration import UNMEASURED, Calibration
from designer.show.castrules import check_cast, check_places
from designer.show.evenrules import check_even
from designer.show.fetchrules import check_fetched
from designer.show.mixing import CUSTOM, layout_mode
from designer.show.model import Look, Show
from designer.show.picturerules import check_picture
from designer.show.pictures import Fetched
from designer.show.planrules import check_idle, check_plan
from designer.show.request import request_index, start_request
from designer.show.secretrules import check_missing, check_robots
from designer.show.sendrules import check_charge, check_hosts, check_sending, check_texts
from designer.show.vault import MASK, TOKEN_START, Vault, mask
from designer.trtc.constraints import Finding, Report, order, report_picture, report_settings
from designer.trtc.constraints.parts import walk
from designer.trtc.constraints.unknown import check_unknown
from designer.trtc.memory import Memory
from designer.trtc.structures import StartPublishCdnStream, Structure

_NEAR = re.compile(r"://(?:[lL\[01]|[^/\s]*@)")
"""How the addresses begin that `check_hosts` has to look at: this machine and private networks, or one with a user."""
_ENTRY = re.compile(r"(?:MixLayoutList|WaterMarkList)\[\d+\]")
_LOOK_PATHS = ("VideoParams.LayoutParams", "VideoParams.WaterMarkList", "VideoParams.Back")
CLOCK_SECONDS = 30
"""How exact the time is in what is remembered."""
Key = tuple[object, ...]
"""By what findings are told apart."""


def check(
    show: Show,
    look: Look | None = None,
    *,
    vault: Vault | None = None,
    now: float | None = None,
    running: Container[str] = (),
    fetched: Mapping[str, str | Fetched | None] | None = None,
    target: Literal["stage", "cloud"] = "cloud",
    task_started_at: float | None = None,
    memory: Memory | None = None,
    calibration: Calibration = UNMEASURED,
) -> list[Finding]:
    """Everything to be said about a show, or about one of its looks; the worst first.

    `now` in seconds since the epoch. `running`: push URLs, secrets included, that other running tasks use.
    `fetched`: URL of a picture, secrets included, to what is wrong with it; None where it is fine. On the
    stage a missing UserSig is nothing, since one is made when the show goes live, and any other missing secret
    a hint, since it pushes and stores nowhere. `task_started_at`: since when the show is on air. With a `memory`
    only what changed since the last check is looked at; what depends on the time is then true to half a minute.
    """
    vault = Vault() if vault is None else vault
    found: dict[Key, Finding] = {}
    for one in show.looks if look is None else (look,):
        own = memory.of(one.id) if memory is not None else None
        request = start_request(show, one, memory=own)
        finish = _Finish(one, target)

        def settings(request: StartPublishCdnStream = request, finish: _Finish = finish) -> dict[Key, Finding]:
            report = Report()
            _check_settings(report, show, request, vault, now=now, running=running)
            return dict(finish(report.findings))

        report = Report(own)
        _check_look(report, show, one, request, vault, target=target, fetched=fetched or {}, calibration=calibration)
        check_plan(report, show, now=now, task_started_at=task_started_at)
        robot_is_person = any(said.code == "robot-is-person" for said in report.findings)
        said = (
            settings()
            if own is None
            else own.recall(*_depends(show, one, request, vault, now, running, target), settings)
        )
        if robot_is_person:
            said = {key: finding for key, finding in said.items() if finding.code != "robot-in-cast"}
        # What was said first counts, in the order in which it was.
        found.update({key: finding for key, finding in said.items() if key not in found} if found else said)
        found.update(pair for pair in finish(report.findings) if pair[0] not in found)
    sorted_out: dict[str, list[Finding]] = {"error": [], "warning": [], "hint": []}
    for finding in found.values():
        sorted_out[finding.severity].append(finding)
    return [finding for some in sorted_out.values() for finding in some]


def _depends(
    show: Show,
    look: Look,
    request: StartPublishCdnStream,
    vault: Vault,
    now: float | None,
    running: Container[str],
    target: str,
) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """What the settings' findings depend on: values, and objects that are replaced when they change."""
    clock = None if now is None else int(now // CLOCK_SECONDS)
    names = tuple([one.name for one in show.looks])
    values = (
        "settings",
        clock,
        show.planned_end,
        show.planned_break_seconds,
        names,
        look.id,
        request.video_params is None,
        target,
    )
    own = (look.sei, look.subscribe_audio_list, look.un_subscribe_audio_list)
    return values, (vault, running, show.base, show.cast, show.video_encode, *own)


class _Survey(NamedTuple):
    """What is seldom there, and then has to be looked for."""

    missing: bool
    """A secret may be missing."""
    near: bool
    """An address may be one that only this machine can see."""
    unknown: bool
    """There is a member that we do not know."""


def _survey(show: Show, look: Look, request: StartPublishCdnStream, vault: Vault, memory: Memory | None) -> _Survey:
    """One walk through what the request is made of; parts that the memory knows to be harmless are left out.

    Not through the request itself: that is a new one each time. What the look has of its own is looked at too.
    """
    walked = memory.walked(vault) if memory is not None else {}
    video = request.video_params
    layout = video.layout_params if video is not None else None
    own = [show.base, show.video_encode, look.video, look.sei]
    lists = (
        look.subscribe_audio_list,
        look.un_subscribe_audio_list,
        layout.mix_layout_list if layout is not None else None,
        video.water_mark_list if video is not None else None,
    )
    roots: list[Structure] = [one for one in own if one is not None]
    for some in lists:
        roots += some or ()
    parts, text, unknown = walk(roots, walked)
    missing = unknown or MASK in text or not vault.has_all(text)  # a token may stand in unknown members too
    near = _NEAR.search(text) is not None
    if memory is not None and not (missing or near or unknown):
        for part in parts:
            walked[id(part)] = part
    return _Survey(missing, near, unknown)


def _check_settings(
    report: Report,
    show: Show,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    now: float | None,
    running: Container[str],
) -> None:
    """What is the same for most looks, and stays so while somebody drags."""
    report_settings(report, request)
    check_robots(report, show, request, vault, now=now, running=running)
    check_addresses(report, show, request, vault, now=now, running=running)
    check_sending(report, show, request)
    check_cast(report, show)
    check_idle(report, show)


def _check_look(
    report: Report,
    show: Show,
    look: Look,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    target: Literal["stage", "cloud"],
    fetched: Mapping[str, str | Fetched | None],
    calibration: Calibration,
) -> None:
    """What the arrangement says, and what may stand anywhere."""
    video = request.video_params
    layout = video.layout_params if video is not None else None
    tiles = (layout.mix_layout_list if layout is not None else None) or ()
    places = order.places(video, report.memory)
    pairs = order.overlaps(places, report.memory)
    report_picture(report, request, places, pairs)
    if calibration.standing("equal_zorder") == "measured":
        report.findings = [
            _tie_known(one, calibration) if one.code == "z-order-tie" else one for one in report.findings
        ]
    report.findings += check_picture(show, look, tiles, pairs, calibration)
    if video is not None and layout_mode(look) == CUSTOM:
        report.findings += check_even(look, video, places)
    check_places(report, show, look, tiles)
    if video is not None:
        check_texts(report, request)
        check_charge(report, show, look)
    survey = _survey(show, look, request, vault, report.memory)
    if survey.unknown:
        check_unknown(report, request)
    if survey.missing:
        check_missing(report, request, vault)
    if survey.near and target == "cloud":
        check_hosts(report, request)
    if fetched:
        check_fetched(report, request, vault, fetched)


def _tie_known(finding: Finding, calibration: Calibration) -> Finding:
    """A tie of ZOrders as it turns out where that was measured; the request alone can only assume."""
    return dataclasses.replace(
        finding,
        severity="hint",
        template="{other} overlaps this and has the same ZOrder {value}: as measured, the later one is nearer."
        if calibration.holds("equal_zorder")
        else "{other} overlaps this and has the same ZOrder {value}: as measured, the earlier one is nearer.",
    )


class _Finish:
    """Findings of one look without the tokens in what they tell, with the look and the item they belong to, and by
    what they are told apart. On the stage some are less, or nothing."""

    __slots__ = ("_index", "_look", "_own_paths", "_target")

    def __init__(self, look: Look, target: Literal["stage", "cloud"]) -> None:
        self._look = look
        self._target = target
        self._index: dict[str, str] | None = None
        self._own_paths: tuple[str, ...] = _LOOK_PATHS
        if look.sei is not None:
            self._own_paths += ("SeiParams",)
        if look.subscribe_audio_list is not None:
            self._own_paths += ("AudioParams.SubscribeAudioList",)
        if look.un_subscribe_audio_list is not None:
            self._own_paths += ("AudioParams.UnSubscribeAudioList",)

    def __call__(self, findings: Iterable[Finding]) -> list[tuple[Key, Finding]]:
        done: list[tuple[Key, Finding]] = []
        for finding in findings:
            if self._target == "stage" and finding.code in ("missing-member", "secret-missing"):
                if finding.path.endswith("UserSig"):
                    continue
                if finding.code == "secret-missing":
                    finding = dataclasses.replace(finding, severity="hint")
            finding = _masked(finding)
            look_id = None
            if finding.path.startswith(self._own_paths) or finding.path == "VideoParams":
                look_id = self._look.id
                item = finding.item or self._item(finding)
                finding = finding.placed(self._look.name, item)
            done.append(((finding.path, finding.code, look_id, *finding.args.values()), finding))
        return done

    def _item(self, finding: Finding) -> str | None:
        entry = _ENTRY.search(finding.path)
        if entry is None:
            return None
        if self._index is None:
            self._index = {place: item for item, place in request_index(self._look).items()}
        return self._index.get(entry[0])


def _masked(finding: Finding) -> Finding:
    """The finding without the tokens that may stand in the values it tells."""
    for value in finding.args.values():
        if isinstance(value, str) and TOKEN_START in value:
            args = {name: mask(one) if isinstance(one, str) else one for name, one in finding.args.items()}
            return dataclasses.replace(finding, args=args)
    return finding
