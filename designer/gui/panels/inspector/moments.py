"""Lines for a point in time and for a span of it: shown one way, taken in several."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from designer.gui import figures
from designer.gui.panels.inspector.declare import N, tr
from designer.gui.panels.inspector.fields import LineField
from designer.gui.panels.inspector.maths import NotANumber
from designer.show.edits import UNSET

_UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
_PIECE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(d|h|m|s)[a-z]*\s*", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_LONGEST = 366 * 86400
_LAST_MOMENT = 2**38
"""Beyond this no calendar writes a year of four figures; a file may say anything."""


def parse_span(text: str, *, bare: int = 60) -> int:
    """Seconds of `1 h 30 min`, `90 s`, `1:30` (hours and minutes); a number alone counts `bare` seconds each.

    Raises NotANumber.
    """
    text = _in_latin(text.strip())
    clock = re.fullmatch(r"(\d+):(\d{2})(?::(\d{2}))?", text)
    if clock:
        seconds = int(clock[1]) * 3600 + int(clock[2]) * 60 + int(clock[3] or 0)
    elif text.isascii() and text.isdigit():
        seconds = int(text[:9]) * bare
    else:
        pieces = _PIECE.findall(text)
        if not pieces or _PIECE.sub("", text).strip():
            raise NotANumber(tr(N("Inspector", "Write a span of time, such as 15 min, 1 h 30 or 1:30.")))
        seconds = round(sum(float(number.replace(",", ".")) * _UNITS[unit.lower()] for number, unit in pieces))
    if not 0 < seconds <= _LONGEST:
        raise NotANumber(tr(N("Inspector", "Write a span of more than nothing, up to a year.")))
    return seconds


def _in_latin(text: str) -> str:
    """The units of the language in place of the letters that are taken in every one."""
    for (template, _), unit in zip(figures.spans(), _UNITS, strict=True):
        text = text.replace(template.format(n="").strip(), unit)
    return text


def parse_moment(text: str, now: datetime) -> datetime:
    """The time of `2026-12-24 20:00` or as the language writes it, of `20:00` (the next one), or of `+2 h` (from now). Raises NotANumber."""
    text = text.strip()
    if text.startswith("+"):
        return now + timedelta(seconds=parse_span(text[1:]))
    clock = _CLOCK.fullmatch(text)
    try:
        if clock:
            found = now.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
            return found if found > now else found + timedelta(days=1)
        seconds = figures.read_moment(text)
        return datetime.fromisoformat(text).astimezone() if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError):
        raise NotANumber(
            tr(N("Inspector", "Write a time, such as 20:30, 2030-12-24 20:30, or +2 h for two hours from now."))
        ) from None


class MomentField(LineField):
    """A point in time in the zone of this machine. The value is seconds since the epoch."""

    def _parse(self, text: str) -> object:
        if not text.strip():
            return UNSET
        return parse_moment(text, datetime.now().astimezone()).replace(second=0, microsecond=0).timestamp()

    def _format(self, value: object) -> str:
        return self.written(value) if isinstance(value, (int, float)) else ""

    @staticmethod
    def written(seconds: float) -> str:
        """A point in time as it is shown, and taken again."""
        return figures.moment(seconds) if abs(seconds) < _LAST_MOMENT else str(seconds)


class SpanField(LineField):
    """A span of time. The value is whole seconds; a bare number counts minutes."""

    def _parse(self, text: str) -> object:
        return parse_span(text) if text.strip() else UNSET

    def _format(self, value: object) -> str:
        return figures.span(value) if isinstance(value, int) else ""
