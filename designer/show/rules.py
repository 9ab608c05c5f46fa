"""What is wrong with a show: the constraints of each look's request, and what only we know.

What a look is the cause of is said for that look; what belongs to the show (room, robot, sound, destinations,
encoding) is said once. No clock here: `now` is given, without it nothing is said about time.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterable, Mapping
from typing import Literal

from designer.show.model import Look, Show
from designer.show.picturerules import check_picture
from designer.show.request import request_index, start_request
from designer.show.sealing import seal_request
from designer.show.secretrules import check_secrets
from designer.show.vault import Vault, mask
from designer.show.walk import strings
from designer.trtc.constraints import Finding, check_start

_ENTRY = re.compile(r"(?:MixLayoutList|WaterMarkList)\[\d+\]")
_LOOK_PATHS = ("VideoParams.LayoutParams", "VideoParams.WaterMarkList", "VideoParams.Back")
_PICTURES = {"WaterMarkUrl", "BackgroundImageUrl", "TransparentUrl"}
Severities = {"error": 0, "warning": 1, "hint": 2}


def check(
    show: Show,
    look: Look | None = None,
    *,
    vault: Vault | None = None,
    now: float | None = None,
    running: Container[str] = (),
    fetched: Mapping[str, str | None] | None = None,
    target: Literal["stage", "cloud"] = "cloud",
) -> list[Finding]:
    """Everything to be said about a show, or about one of its looks; the worst first.

    `now` in seconds since the epoch. `running`: push URLs, secrets included, that other running tasks use.
    `fetched`: URL of a picture, secrets included, to what is wrong with it; None where it is fine. On the
    stage a missing UserSig is nothing, since one is made when the show goes live, and any other missing secret
    a hint, since it pushes and stores nowhere.
    """
    vault = Vault() if vault is None else vault
    found: dict[tuple[object, ...], Finding] = {}
    for one in show.looks if look is None else (look,):
        index = {entry: item for item, entry in request_index(one).items()}
        # A throw-away vault: what stands openly in the show must not get into a message either.
        request = start_request(show, one)
        sealed = seal_request(request, Vault())
        constraints = check_start(sealed)
        findings = [
            *constraints,
            *check_secrets(show, request, vault, now=now, running=running),
            *check_picture(show, one),
            *_pictures(strings(request), vault, fetched or {}),
        ]
        for finding in findings:
            if target == "stage" and finding.code in ("missing-member", "secret-missing"):
                if finding.path.endswith("UserSig"):
                    continue
                if finding.code == "secret-missing":
                    finding = dataclasses.replace(finding, severity="hint")
            if finding.code == "robot-in-cast" and any(said.code == "robot-is-person" for said in constraints):
                continue
            finding = _masked(finding)
            if _is_of_look(finding.path, one):
                entry = _ENTRY.search(finding.path)
                finding = dataclasses.replace(
                    finding, look=one.name, item=finding.item or (index.get(entry[0]) if entry else None)
                )
            key = (finding.look and one.id, finding.path, finding.code, finding.message)
            found.setdefault(key, finding)
    return sorted(found.values(), key=lambda finding: Severities[finding.severity])


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
    args = {name: mask(value) if isinstance(value, str) else value for name, value in finding.args.items()}
    return finding if args == finding.args else dataclasses.replace(finding, args=args)


def _pictures(texts: Iterable[tuple[str, str]], vault: Vault, fetched: Mapping[str, str | None]) -> Iterable[Finding]:
    """What was wrong with pictures when they were fetched: the service leaves them out and goes on."""
    for path, text in texts if fetched else ():
        if path.rpartition(".")[2] in _PICTURES and (problem := fetched.get(vault.reveal(text))):
            yield Finding(
                "error",
                path,
                "picture-not-usable",
                "This picture will be missing: {problem}",
                {"problem": problem},
                "Give the URL of a picture that can be fetched by anyone.",
            )
