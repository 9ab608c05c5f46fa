"""Members we do not know, at any depth: they are kept and sent."""

from __future__ import annotations

from functools import cache, partial

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

_DEEP = frozenset({"video_params", "layout_params"})
"""What is made anew for every request, so that nothing is remembered of it as a whole."""
_LEAVES = (int | None, str | None, tuple[str, ...] | None)


@cache
def _inner(kind: type[Structure]) -> tuple[tuple[str, str], ...]:
    """Fields of a structure that hold structures, as (Python name, name in the API)."""
    return tuple(
        (name, field.serialization_alias or name)
        for name, field in kind.model_fields.items()
        if field.annotation not in _LEAVES
    )


@cache
def _spelling(kind: type[Structure]) -> dict[str, str]:
    names = (field.serialization_alias or name for name, field in kind.model_fields.items())
    return {name.lower(): name for name in names}


def check_unknown(report: Report, structure: Structure, at: str = "") -> None:
    """Name every unknown member at or below a structure. What stands inside one is not looked at."""
    if structure.__pydantic_extra__:
        _report(report, structure, at)
    values = structure.__dict__
    for name, member in _inner(type(structure)):
        value = values.get(name)
        if value is None:
            continue
        path = f"{at}.{member}" if at else member
        if name == "mix_layout_list":
            for index, entry in enumerate(value):  # one by one: a drag makes one of them new with each step
                at_entry = f"{path}[{index}]"
                report.part(("unknown", index), (entry,), partial(check_unknown, structure=entry, at=at_entry))
        elif isinstance(value, tuple):
            # In one, and of what is unknown only: almost always nothing.
            report.part(("unknown", path), value, partial(_check_entries, entries=value, path=path))
        elif name in _DEEP:
            check_unknown(report, value, path)
        else:
            report.part(("unknown", path), (value,), partial(check_unknown, structure=value, at=path))


def _check_entries(report: Report, entries: tuple[Structure, ...], path: str) -> None:
    for index, entry in enumerate(entries):
        check_unknown(report, entry, f"{path}[{index}]")


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
