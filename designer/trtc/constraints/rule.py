"""The registry of rules, the report that rules write to, and the checks that come up everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass
from typing import TypeVar

from designer.trtc.constraints.finding import Finding, Severity
from designer.trtc.memory import Memory

E = TypeVar("E")

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be said about a request. `api_code`: see Finding."""

    code: str
    severity: Severity
    summary: str
    template: str
    fix: str | None
    api_code: str | None


RULES: dict[str, Rule] = {}
"""Every rule there is, by its code."""


def rule(
    code: str, severity: Severity, summary: str, template: str, fix: str | None = None, api_code: str | None = None
) -> Rule:
    """Enter a rule into the registry."""
    if code in RULES:
        raise ValueError(f"{code} is in the registry already")
    RULES[code] = found = Rule(code, severity, summary, template, fix, api_code)
    return found


MISSING = rule(
    "missing-member",
    "error",
    "A member that the service needs is missing or empty.",
    "{member} is missing.",
    "Fill in {member}.",
    "MissingParameter",
)
NOT_ONE_OF = rule(
    "not-one-of",
    "error",
    "A member has a value outside its list of values.",
    "{member} is {value}, but it can only be {allowed}.",
    "Choose one of {allowed}.",
    "InvalidParameter",
)
OUT_OF_RANGE = rule(
    "out-of-range",
    "error",
    "A number is outside its range.",
    "{member} is {value}{unit}, but it can only be {low} to {high}{unit}.",
    "Set {member} to a number from {low} to {high}.",
    "InvalidParameter",
)
TOO_MANY = rule(
    "too-many-entries",
    "error",
    "A list has more entries than the service takes.",
    "{member} has {count} entries, but {limit} is the most.",
    "Remove {surplus} of them.",
    "InvalidParameter",
)
NEGATIVE = rule(
    "negative-number",
    "warning",
    "A place, size or time is below zero.",
    "{member} is {value}; it is assumed that the service takes no number below 0 here.",
    "Set {member} to 0 or more.",
)
IGNORED = rule(
    "ignored-member",
    "warning",
    "A member has no effect together with another one.",
    "{member} has no effect, since {other} is {value}.",
    "Remove {member}, or set {other} to {wanted}.",
)


class Report:
    """Findings in the order they were made."""

    __slots__ = ("findings", "memory")

    def __init__(self, memory: Memory | None = None) -> None:
        self.findings: list[Finding] = []
        self.memory = memory

    def part(self, what: object, parts: tuple[object, ...], work: Callable[[Report], None]) -> None:
        """Have `work` report, or repeat what it reported of these very parts. Plain values belong into `what`."""
        if self.memory is None:
            work(self)
            return

        def worked() -> tuple[Finding, ...]:
            report = Report()
            work(report)
            return tuple(report.findings)

        self.findings += self.memory.recall(what, parts, worked)

    def each(
        self, what: object, entries: Sequence[E], work: Callable[[Report, int, E], None], *, part: object = None
    ) -> None:
        """`part` for every entry of a list by itself: one of them is new with every step of a drag."""
        if self.memory is None:
            for index, entry in enumerate(entries):
                work(self, index, entry)
            return

        def worked(index: int, entry: E) -> Sequence[Finding]:
            report = Report()
            work(report, index, entry)
            return report.findings

        for found in filter(None, self.memory.recall_each(what, part, entries, worked)):
            self.findings += found

    def add(self, what: Rule, at: str, /, **args: object) -> None:
        """One finding. Texts in `args` are somebody else's: they are cut to a printable line."""
        for name, value in args.items():
            if isinstance(value, str) and (len(value) > _LONGEST or not value.isprintable()):
                args[name] = _cut(value)
        self.findings.append(Finding(what.severity, at, what.code, what.template, args, what.fix, what.api_code))

    def missing(self, at: str, member: str) -> None:
        self.add(MISSING, join(at, member), member=member)

    def needs(self, at: str, member: str, value: object) -> bool:
        """Say so where a needed member is absent, null or an empty text; whether it is there."""
        if value is None or value == "":
            self.missing(at, member)
            return False
        return True

    def one_of(self, at: str, member: str, value: object, allowed: tuple[object, ...]) -> None:
        if value is not None and value not in allowed:
            *first, last = (str(entry) for entry in allowed)
            choice = f"{', '.join(first)} or {last}" if first else last
            self.add(NOT_ONE_OF, join(at, member), member=member, value=value, allowed=choice)

    def between(self, at: str, member: str, value: int | None, low: int, high: int, unit: str = "") -> None:
        if value is not None and not low <= value <= high:
            self.add(OUT_OF_RANGE, join(at, member), member=member, value=value, low=low, high=high, unit=unit)

    def at_most(self, at: str, member: str, entries: Sized | None, limit: int) -> None:
        if entries is not None and len(entries) > limit:
            count = len(entries)
            self.add(TOO_MANY, join(at, member), member=member, count=count, limit=limit, surplus=count - limit)

    def not_negative(self, at: str, member: str, value: int | None) -> None:
        if value is not None and value < 0:
            self.add(NEGATIVE, join(at, member), member=member, value=value)

    def ignored(self, at: str, member: str, *, other: str, value: object, wanted: str) -> None:
        self.add(IGNORED, join(at, member), member=member, other=other, value=value, wanted=wanted)


def join(at: str, member: str) -> str:
    """The path of a member below another path."""
    return f"{at}.{member}" if at else member


def _cut(text: str) -> str:
    line = "".join(char if char.isprintable() else " " for char in text[: _LONGEST + 1])
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
