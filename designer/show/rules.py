"""What is wrong with a show: the constraints of each look's request, and what only we know.

What a look is the cause of is said for that look; what belongs to the show (room, robot, sound, destinations,
encoding) is said once. No clock here: `now` is given, without it nothing is said about time.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterable, Mapping
from typing import Literal

from designer.show.calibration import UNMEASURED, Calibration
from designer.show.castrules import check_cast, check_places
from designer.show.evenrules import check_even
from designer.show.model import Look, Show
from designer.show.picturerules import check_picture
from designer.show.pictures import Fetched, trouble, use_of
from designer.show.planrules import check_idle, check_lasting, check_plan
from designer.show.request import request_index, start_request
from designer.show.secretrules import check_missing, check_secrets
from designer.show.sendrules import check_charge, check_hosts, check_push_urls, check_sending, check_texts
from designer.show.vault import Vault, mask
from designer.show.walk import drop, strings
from designer.trtc.constraints import Finding, Memory, Report, check_start
from designer.trtc.structures import StartPublishCdnStream

NEAR_HOST = re.compile(rb"://[^/]*(?:localhost|\[::1\]|0\.0\.0\.0|127\.|10\.|192\.168|172\.|169\.254)", re.IGNORECASE)
_ENTRY = re.compile(r"(?:MixLayoutList|WaterMarkList)\[\d+\]")
_LOOK_PATHS = ("VideoParams.LayoutParams", "VideoParams.WaterMarkList", "VideoParams.Back")
CLOCK_SECONDS = 30
"""How exact the time is in what is remembered."""
Severities = {"error": 0, "warning": 1, "hint": 2}


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
    found: dict[tuple[object, ...], Finding] = {}
    for one in show.looks if look is None else (look,):
        index = {entry: item for item, entry in request_index(one).items()}
        request = start_request(show, one)
        report = Report(memory)
        report.findings += check_start(request, memory=memory)
        robot_is_person = any(said.code == "robot-is-person" for said in report.findings)
        _check_show(report, show, request, vault, now=now, running=running, task_started_at=task_started_at)
        _check_look(report, show, one, request, vault, target=target, calibration=calibration)
        report.findings += _pictures(strings(request), vault, fetched or {})
        for finding in report.findings:
            if target == "stage" and finding.code in ("missing-member", "secret-missing"):
                if finding.path.endswith("UserSig"):
                    continue
                if finding.code == "secret-missing":
                    finding = dataclasses.replace(finding, severity="hint")
            if robot_is_person and finding.code == "robot-in-cast":
                continue
            if finding.code == "z-order-tie":
                finding = _tie_known(finding, calibration)
            finding = _masked(finding)
            if _is_of_look(finding.path, one):
                entry = _ENTRY.search(finding.path)
                finding = dataclasses.replace(
                    finding, look=one.name, item=finding.item or (index.get(entry[0]) if entry else None)
                )
            key = (finding.look and one.id, finding.path, finding.code, finding.message)
            found.setdefault(key, finding)
    return sorted(found.values(), key=lambda finding: Severities[finding.severity])


def _tie_known(finding: Finding, calibration: Calibration) -> Finding:
    """A tie of ZOrders as it turns out where that was measured; the request alone can only assume."""
    if calibration.standing("equal_zorder") != "measured":
        return finding
    template = (
        "{other} overlaps this and has the same ZOrder {value}: as measured, the later one is nearer."
        if calibration.holds("equal_zorder")
        else "{other} overlaps this and has the same ZOrder {value}: as measured, the earlier one is nearer."
    )
    return dataclasses.replace(finding, severity="hint", template=template)


def _check_show(
    report: Report,
    show: Show,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    now: float | None,
    running: Container[str],
    task_started_at: float | None,
) -> None:
    """What the parts say that are the same for most looks: remembered as long as they are the same."""
    outer = (
        request.sdk_app_id,
        request.agent_params,
        request.audio_params,
        request.publish_cdn_params,
        request.feed_back_room_params,
        request.record_params,
        request.sei_params,
        show.video_encode,
        show.cast,
        running,
    )
    # Signatures are unpacked and push addresses read: too slow to be done for every edit.
    clock = None if now is None else int(now // CLOCK_SECONDS)
    room = (request.sdk_app_id, request.room_id, show.planned_end)

    def secrets(report: Report) -> None:
        report.findings += check_missing(drop(request, "video_params"), vault)
        report.findings += check_secrets(show, request, vault, now=now, running=running)
        check_lasting(report, show, request, vault, now=now)
        check_push_urls(report, show, request, vault)

    report.part(("secrets", clock, vault.count, room), (vault, *outer), secrets)
    report.part("sending", outer, lambda report: check_sending(report, show, request))
    names = tuple([one.name for one in show.looks])
    report.part(("cast", names), (show.cast, show.base), lambda report: check_cast(report, show))
    check_idle(report, show)
    check_plan(report, show, now=now, task_started_at=task_started_at)


def _check_look(
    report: Report,
    show: Show,
    look: Look,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    target: Literal["stage", "cloud"],
    calibration: Calibration,
) -> None:
    """What the arrangement says."""
    report.findings += check_picture(show, look, calibration)
    report.findings += check_even(look)
    check_places(report, show, look)
    video = request.video_params
    if video is None:
        return
    check_texts(report, request)
    check_charge(report, show, look)
    written = video.to_json()
    if b"mixframe-secret-" in written or b"***" in written:
        report.findings += check_missing(StartPublishCdnStream(video_params=video), vault)
    if target == "cloud" and NEAR_HOST.search(written):
        check_hosts(report, request)


def _is_of_look(path: str, look: Look) -> bool:
    if path.startswith(_LOOK_PATHS) or path == "VideoParams":
        return True
    if path.startswith("SeiParams"):
        return look.sei is not None
    if path.startswith("AudioParams.SubscribeAudioList"):
        return look.subscribe_audio_list is not None
    return path.startswith("AudioParams.UnSubscribeAudioList") and look.un_subscribe_audio_list is not None


def _masked(finding: Finding) -> Finding:
    """The finding without the tokens that may stand in the values it tells."""
    for value in finding.args.values():
        if isinstance(value, str) and "mixframe-secret-" in value:
            args = {name: mask(one) if isinstance(one, str) else one for name, one in finding.args.items()}
            return dataclasses.replace(finding, args=args)
    return finding


def _pictures(
    texts: Iterable[tuple[str, str]], vault: Vault, fetched: Mapping[str, str | Fetched | None]
) -> Iterable[Finding]:
    """What was wrong with pictures when they were fetched: the service leaves them out and goes on."""
    for path, text in texts if fetched else ():
        use = use_of(path)
        came = fetched.get(vault.reveal(text)) if use is not None else None
        if not came or use is None:
            continue
        found = trouble(use, came if isinstance(came, Fetched) else Fetched(came))
        if found is None:
            continue
        if found.missing:
            yield Finding(
                "error",
                path,
                "picture-not-usable",
                "This picture will be missing: {problem}",
                {"problem": found.text},
                "Give the URL of a picture that can be fetched by anyone.",
            )
        else:
            yield Finding(
                "hint",
                path,
                "picture-not-reached",
                "This picture could not be fetched from here: {problem}",
                {"problem": found.text},
                "Nothing is known of it: look whether it opens elsewhere.",
            )
