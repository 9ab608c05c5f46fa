"""Members we do not know, at any depth: they are kept and sent."""

from __future__ import annotations

from functools import cache

from designer.trtc.constraints.parts import inner
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.structures import Structure

MAINLAND = frozenset({("StopPublishCdnStream", "RecordKey")})

UNKNOWN = rule(
    "unknown-member",
    "warning",
    "A member is not in the published structures.",
    "{member} is not a member that Mixframe knows; it is kept and sent as it is.",
    "Check its spelling; the service may refuse names it does not know.",
)
MISSPELT = rule(
    "misspelt-member",
    "warning",
    "A member is written with other capitals than the published one.",
    "{member} is not a member that Mixframe knows; it is kept and sent as it is, but {right} is probably meant.",
    "Write {right}.",
)
MAINLAND_ONLY = rule(
    "mainland-only-member",
    "warning",
    "A member exists in the mainland edition of the API only.",
    "{member} exists in the mainland edition of the API only; the international one may refuse it.",
    "Remove {member} unless the mainland endpoint is used.",
)


@cache
def _spelling(kind: type[Structure]) -> dict[str, str]:
    names = (field.serialization_alias or name for name, field in kind.model_fields.items())
    return {name.lower(): name for name in names}


def check_unknown(report: Report, structure: Structure, at: str = "") -> None:
    """Name every unknown member at or below a structure. What stands inside one is not looked at."""
    if structure.__pydantic_extra__:
        _report(report, structure, at)
    for name, member in inner(type(structure)):
        value = structure.__dict__.get(name)
        path = join(at, member)
        if isinstance(value, tuple):
            for index, entry in enumerate(value):
                check_unknown(report, entry, f"{path}[{index}]")
        elif value is not None:
            check_unknown(report, value, path)


def _report(report: Report, structure: Structure, at: str) -> None:
    kind = type(structure)
    for name in structure.__pydantic_extra__ or {}:
        member = str(name)  # it may be one of those texts that equal no other
        right = _spelling(kind).get(member.lower())
        if right is not None:
            report.add(MISSPELT, join(at, member), member=member, right=right)
        elif member == "EnableStreamSEI" or (kind.__name__, member) in MAINLAND:
            report.add(MAINLAND_ONLY, join(at, member), member=member)
        else:
            report.add(UNKNOWN, join(at, member), member=member)
