"""Numbers, money and points in time as the language of the window writes them.

The locale is asked for with each call: it changes at run time. What the cloud, a file or a command line reads never comes
through here.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

_DECIMALS = re.compile(r"-?\d+\.(\d+)")
_FIXED = re.compile(r"\.(\d+)f")
_TWO_OF_THE_YEAR = re.compile(r"(?<!y)yy(?!y)")
_ZONE = re.compile(r"\s*\(?t+\)?\s*")


def tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)


def _locale() -> QLocale:
    """That of the language; where none was chosen, English rather than what machines read."""
    chosen = QLocale()
    return QLocale(QLocale.Language.English) if chosen.language() == QLocale.Language.C else chosen


def whole(number: int) -> str:
    """A whole number, its thousands set apart."""
    return _locale().toString(number)


def fixed(number: float, decimals: int = 2) -> str:
    """A number with so many decimals, its thousands not set apart."""
    locale = _locale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(number), "f", decimals)


def number(value: float, most: int = 2) -> str:
    """A number with no more decimals than it needs, and so many at most."""
    text = f"{value:.{most}f}"
    return fixed(value, len(text.rstrip("0").partition(".")[2]))


def spoken(text: str) -> str:
    """A number with decimals that is in a sentence made elsewhere, as the locale has it; empty for another text."""
    found = _DECIMALS.fullmatch(text)
    return fixed(float(text), len(found[1])) if found is not None else ""


def percent(value: float) -> str:
    """Hundredths, with the sign where the language has it."""
    return tr("{n} %").format(n=whole(round(value)))


def seconds(value: float) -> str:
    """How long something takes, with decimals where it needs them."""
    return tr("{n} s").format(n=number(value))


def milliseconds(seconds: float) -> str:
    """How long something took."""
    return tr("{n} ms").format(n=whole(round(seconds * 1000)))


# Points in time


def clock(seconds: float) -> str:
    """A time of today (seconds since 1970), to the second."""
    return _plain(_locale().toString(_at(seconds).time(), _to_the_second()))


def moment(seconds: float) -> str:
    """A point in time (seconds since 1970), to the minute; `read_moment` reads it."""
    return _plain(_locale().toString(_at(seconds), _to_the_minute()))


def exactly(seconds: float) -> str:
    """A point in time, to the second, with the zone."""
    locale, at = _locale(), _at(seconds)
    date = locale.toString(at.date(), _day_format())
    return _plain(f"{date} {locale.toString(at.time(), _to_the_second())} {at.timeZoneAbbreviation()}")


def day(text: str) -> str:
    """A day that a file writes as 2026-12-24; another text stays."""
    date = QDate.fromString(text, Qt.DateFormat.ISODate)
    return _locale().toString(date, _day_format()) if date.isValid() else text


def read_moment(text: str) -> float | None:
    """Seconds since 1970 of what `moment` has written, or somebody like it; None where it is something else."""
    typed = " ".join(text.split())
    for form in (_to_the_minute(), f"{_day_format()} H:mm"):
        read = _locale().toDateTime(typed, _plain(form))
        if read.isValid():
            return float(read.toSecsSinceEpoch())
    return None


def _at(seconds: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(seconds))


def _day_format() -> str:
    """That of the locale, with the whole year: 12/11/10 could be any."""
    return _TWO_OF_THE_YEAR.sub("yyyy", _locale().dateFormat(QLocale.FormatType.ShortFormat))


def _to_the_minute() -> str:
    return f"{_day_format()} {_locale().timeFormat(QLocale.FormatType.ShortFormat)}"


def _to_the_second() -> str:
    """The long form of the locale, without its zone. What stands between quotes is no letter of the format."""
    parts = _locale().timeFormat(QLocale.FormatType.LongFormat).split("'")
    return "'".join(part if at % 2 else _ZONE.sub("", part) for at, part in enumerate(parts)).strip()


def _plain(text: str) -> str:
    """With ordinary spaces, as people type them."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


# Spans of time


def span(seconds: int) -> str:
    """A span in the units that it is made of, such as 1 h 30 min."""
    parts = []
    for template, size in spans():
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(template.format(n=whole(count)))
    return " ".join(parts) or tr("{n} s").format(n=whole(0))


def spans() -> tuple[tuple[str, int], ...]:
    """How days, hours, minutes and seconds are written, with the seconds each has."""
    return ((tr("{n} d"), 86400), (tr("{n} h"), 3600), (tr("{n} min"), 60), (tr("{n} s"), 1))


def elapsed(seconds: int) -> str:
    """A span that grows, as a clock: its places stay where they are."""
    zero = ord(_locale().zeroDigit())
    text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


class Spoken(float):
    """A number that a template such as `{usd:.2f}` or `{usd}` writes as the locale has it."""

    def __format__(self, spec: str) -> str:
        if not spec:
            return number(self, 6)
        wanted = _FIXED.fullmatch(spec)
        return fixed(self, int(wanted[1])) if wanted else super().__format__(spec)


class MoneyField(QDoubleSpinBox):
    """Takes a point for the decimals in every language, beside what the language has."""

    def speak(self) -> None:
        """Write the number as the language has it by now."""
        self.setLocale(_locale())

    def _own(self, text: str) -> str:
        return text.replace(".", self.locale().decimalPoint())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state, _, at = super().validate(self._own(text), at)
        return state, text, at

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._own(text))
