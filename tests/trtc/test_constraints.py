"""Every rule is broken once and just held once, and no rule is without a test."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from designer.trtc.constraints import RULES, Finding, check_start, check_stop, check_update
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, Structure, UpdatePublishCdnStream
from tests.trtc import bodies, cases
from tests.trtc.cases import Case

Check = Callable[[bodies.Body], list[Finding]]


def start(body: bodies.Body) -> list[Finding]:
    return check_start(StartPublishCdnStream.from_json(json.dumps(body)))


def update(body: bodies.Body) -> list[Finding]:
    return check_update(UpdatePublishCdnStream.from_json(json.dumps(body)))


def stop(body: bodies.Body) -> list[Finding]:
    return check_stop(StopPublishCdnStream.from_json(json.dumps(body)))


ALL: list[tuple[Check, Case]] = [
    *((start, case) for case in cases.START),
    *((update, case) for case in cases.UPDATE),
    *((stop, case) for case in cases.STOP),
]


@pytest.mark.parametrize("body", bodies.STARTS, ids=lambda body: body.__name__)
def test_bodies_like_the_published_ones_have_nothing_to_be_said_about(body: Callable[[], bodies.Body]) -> None:
    assert [(finding.code, finding.path) for finding in start(body())] == []


def test_update_and_stop_like_the_published_ones_have_nothing_to_be_said_about() -> None:
    assert update(bodies.update()) == []
    assert stop(bodies.stop()) == []


@pytest.mark.parametrize(("check", "case"), ALL, ids=[f"{case.code}-{case.path}" for _, case in ALL])
def test_a_broken_rule_is_named_where_it_is_broken(check: Check, case: Case) -> None:
    findings = [
        finding
        for finding in check(bodies.changed(case.body(), case.breaks))
        if (finding.code, finding.path) == (case.code, case.path)
    ]
    assert len(findings) == 1
    finding = findings[0]
    assert finding.severity == RULES[case.code].severity
    assert finding.message.strip() == finding.message != ""
    assert "{" not in finding.template.format(**dict.fromkeys(finding.args, "1"))
    assert finding.fix
    if case.api_code is not None:
        assert finding.api_code == case.api_code


@pytest.mark.parametrize(("check", "case"), ALL, ids=[f"{case.code}-{case.path}" for _, case in ALL])
def test_a_rule_that_just_holds_is_not_named(check: Check, case: Case) -> None:
    findings = check(bodies.changed(case.body(), case.holds))
    assert (case.code, case.path) not in {(finding.code, finding.path) for finding in findings}


def test_every_rule_is_broken_by_some_test_and_no_finding_is_outside_the_registry() -> None:
    produced = {finding.code for check, case in ALL for finding in check(bodies.changed(case.body(), case.breaks))}
    assert produced == set(RULES)


def test_an_assumption_is_a_warning_and_says_so() -> None:
    for rule in RULES.values():
        if "assumed" in rule.template:
            assert rule.severity == "warning", rule.code
        if rule.api_code is not None:
            assert rule.severity == "error", rule.code


def test_messages_have_the_numbers() -> None:
    (finding,) = start(bodies.changed(bodies.mix(), {f"{cases.T}[1].LocationX": 700}))
    assert finding.message == "The tile reaches to 1340 px, but the frame is only 1280 px wide: 60 px too far."
    assert finding.fix == "Move it or make it smaller by 60 px."


def test_empty_bodies_lack_what_is_needed() -> None:
    lacking = {finding.path for finding in start({}) if finding.code == "missing-member"}
    assert lacking == {"SdkAppId", "RoomId", "RoomIdType", "AgentParams", "WithTranscoding", "AudioParams"}
    assert {finding.path for finding in update({}) if finding.severity == "error"} == {
        "SdkAppId",
        "TaskId",
        "SequenceNumber",
        "WithTranscoding",
    }
    assert {finding.path for finding in stop({})} == {"SdkAppId", "TaskId"}


def nulled(value: object, depth: int) -> object:
    """The same shape with everything below a depth null; a text in a list has to stay one."""
    if isinstance(value, dict):
        return {name: None if depth == 0 else nulled(inner, depth - 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [inner if isinstance(inner, str) else nulled(inner, depth) for inner in value]
    return None


@pytest.mark.parametrize("depth", range(7))
@pytest.mark.parametrize("body", bodies.STARTS, ids=lambda body: body.__name__)
def test_null_at_any_depth_counts_as_missing_and_breaks_nothing(body: Callable[[], bodies.Body], depth: int) -> None:
    findings = start(nulled(body(), depth))
    assert "missing-member" in {finding.code for finding in findings}
    for finding in findings:
        assert finding.message and finding.path is not None


def test_no_message_repeats_a_secret() -> None:
    secret = "s3cr3tstreamkey"
    body = bodies.changed(
        bodies.recorded(),
        {
            "PublishCdnParams": [
                {"PublishCdnUrl": f"srt://user:{secret}@push.example.com/app/{secret}?k={secret}", "IsTencentCdn": 5},
                {"PublishCdnUrl": f"rtmp://user:{secret}@h/{secret}?k={secret} "},
                {"PublishCdnUrl": f"rtmp://user:{secret}@h/{secret}?k={secret} "},
            ],
            "AgentParams.UserSig": secret,
            f"{cases.STORE}.CloudStorage.SecretKey": secret,
            f"{cases.V}.BackgroundImageUrl": f"ftp://x/a b.png?sign={secret}",
            f"{cases.W}[0].WaterMarkImage.WaterMarkUrl": f"https://x/a$.svg?sign={secret}{'x' * 600}",
        },
    )
    findings = start(body)
    assert len(findings) > 6
    for finding in findings:
        assert secret not in finding.message + (finding.fix or "") + repr(finding)


def test_long_and_unprintable_values_make_one_line() -> None:
    findings = start(bodies.changed(bodies.mix(), {"RoomId": "x\n" * 100_000, f"{cases.V}.{'y' * 5000}": 1}))
    assert findings
    assert all(len(finding.message) < 400 and "\n" not in finding.message for finding in findings)


def test_members_that_are_kept_do_not_hide_findings() -> None:
    body = bodies.changed(bodies.mix(), {"Sparkle": 1, f"{cases.E}.Fps": 61})
    assert {finding.code for finding in start(body)} == {"unknown-member", "out-of-range"}


def test_findings_can_be_kept_in_sets() -> None:
    findings = start({})
    assert len(set(findings)) == len(findings)


def test_checking_touches_no_structure() -> None:
    request: Structure = StartPublishCdnStream.from_json(json.dumps(bodies.full()))
    before = request.to_json()
    assert isinstance(request, StartPublishCdnStream)
    check_start(request)
    assert request.to_json() == before
