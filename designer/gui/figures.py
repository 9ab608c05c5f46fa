"""Numbers, money and points in time as the language of the window writes them.

The locale is asked for with each call: it changes at run time. What the cloud, a file or a command line reads never comes
through here.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

_FIXED = re.compile(r"\.(\d+)f")


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


def moment(seconds: float) -> str:
    """A point in time (seconds since 1970), to the minute."""
    return _locale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


class Spoken(float):
    """A number that a template such as `{usd:.2f}` writes as the locale has it."""

    def __format__(self, spec: str) -> str:
        wanted = _FIXED.fullmatch(spec)
        return fixed(self, int(wanted[1])) if wanted else super().__format__(spec)


class MoneyField(QDoubleSpinBox):
    """Takes a point for the decimals in every language, beside what the language has."""

    def _own(self, text: str) -> str:
        return text.replace(".", self.locale().decimalPoint())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state, _, at = super().validate(self._own(text), at)
        return state, text, at

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._own(text))
