"""The language of the window: English as it stands in the program, any other from `resources/translations`.

It can be changed while the window is open, with everything in it as it was. Texts that Qt's widgets hold (labels,
buttons, actions, tool tips, accessible names) were translated when they were made; they are found again by what they
show: the catalog says which source a shown text comes from, figures included. So no widget needs a second method
that says all its texts once more. What is painted asks `tr` with each paint, and what is made from the show (rows,
findings, sentences) is made anew by those who listen to `signals().changed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from designer import assets

ENGLISH = "en"
_CATALOG = "mixframe_"


def offered(folder: Path) -> dict[str, str]:
    """The languages whose catalogs are compiled here, by what they call themselves; English needs none."""
    codes = (found.stem.removeprefix(_CATALOG) for found in sorted(folder.glob(f"{_CATALOG}*.qm")))
    return {ENGLISH: "English", **{code: QLocale(code).nativeLanguageName() for code in codes if code != ENGLISH}}


LANGUAGES: Mapping[str, str] = offered(assets.path("translations"))
"""Those that can be chosen: what is not whole is not compiled (`packaging/translating.py`)."""
SHOW = "Show"
"""Context of what rooms without Qt say: rules, reasons, differences, advice."""
_FIGURES = re.compile(r"\d+")
_FULL_WIDTH = ("。", "！", "？", "；", "：")
_BESIDE_QUOTES = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=“)|(?<=”) (?=[\u3000-\u9fff\uff00-\uffef])")
"""A space between a quoted word and Chinese: the quotation marks bring room enough."""
_CHOICE = re.compile(r"(\d+(?:, \d+)*) or (\d+)")
"""Values to choose from, as a rule puts them into its sentence."""


class LanguageSignals(QObject):
    """Tells that texts are to be said anew."""

    changed = Signal()


_signals: LanguageSignals | None = None
_current = ENGLISH
_begun = False
"""Whether a language was chosen; English too has a catalog, of what is counted."""
_translators: list[QTranslator] = []


def signals() -> LanguageSignals:
    """The one object whose `changed` says that the language has changed."""
    global _signals
    if _signals is None:
        _signals = LanguageSignals()
    return _signals


def current() -> str:
    """The language that is spoken: a key of LANGUAGES."""
    return _current


def catalog_file(language: str) -> Path:
    """The catalog of a language, as Qt Linguist writes it; compiled beside it with the ending `.qm`."""
    return assets.path("translations", f"{_CATALOG}{language}.ts")


def of_system() -> str:
    """The language of the system, where there is a catalog for it; else English."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        for language in LANGUAGES:
            if QLocale(language).language() == locale.language() and QLocale(language).script() == locale.script():
                return language
    return ENGLISH


def install(app: QApplication, choice: str) -> None:
    """Speak this language ("system" for the system's) from the first word on."""
    _speak(app, choice)


def choose(choice: str) -> None:
    """Speak another language from now on, also where something has been said already."""
    app, before = QCoreApplication.instance(), _current
    if isinstance(app, QApplication) and _speak(app, choice):
        from designer.gui import retranslation  # only where it is asked for

        retranslation.say_anew(app, before)
        signals().changed.emit()


def _speak(app: QApplication, choice: str) -> bool:
    """Load the catalogs of a language; says whether it is another one than before."""
    global _current, _begun
    language = of_system() if choice not in LANGUAGES else choice
    if language == _current and _begun:
        return False
    for translator in _translators:
        app.removeTranslator(translator)
    _translators.clear()
    ours = str(catalog_file(language).with_suffix(".qm"))
    qt = str(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
    for path in (ours,) if language == ENGLISH else (qt, ours):  # the one that is installed last is asked first
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
            _translators.append(translator)
    QLocale.setDefault(_locale_of(language))
    changed, _current, _begun = language != _current, language, True
    return changed


def _locale_of(language: str) -> QLocale:
    """How a language writes numbers and dates: as the system has it, if that speaks the same."""
    system, plain = QLocale.system(), QLocale(language)
    return system if system.language() == plain.language() and system.script() == plain.script() else plain


def said(template: str, args: Mapping[str, object] | None = None) -> str:
    """What a room without Qt says, in the user's language: its template, with what is put into it."""
    text = QCoreApplication.translate(SHOW, template)
    if not args:
        return text
    told = text.format(**{name: _put_in(name, value) for name, value in args.items()})
    return _BESIDE_QUOTES.sub("", told)


def sentences(*texts: str) -> str:
    """Sentences after each other: a Chinese full stop brings its own room, a space after it would be a gap."""
    told = ""
    for text in filter(None, texts):
        told += text if not told or told.endswith(_FULL_WIDTH) else f" {text}"
    return told


def listed(names: Iterable[str]) -> str:
    """Names after each other, with the comma that the language lists with."""
    return ("、" if _current.startswith("zh") else ", ").join(names)


def _put_in(name: str, value: object) -> object:
    if isinstance(value, float):
        from designer.gui import figures  # only where there is one

        return figures.Spoken(value)
    if isinstance(value, str):
        return Quotable(_word(name, value) if _current != ENGLISH else value)
    return value


class Quotable(str):
    """A text that stands in quotation marks, not in Python's, where its template has it quoted by `!r`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"“{str.__repr__(self)[1:-1]}”"


def _word(name: str, text: str) -> str:
    """A word that is put into a sentence, such as "screens" or "3 days", or a cause, which is a sentence of its own."""
    if name == "problem":
        from designer.gui import errorwords  # which needs this module

        return errorwords.said(text)
    whole = QCoreApplication.translate(SHOW, text)
    if (values := _CHOICE.fullmatch(text)) is not None:
        return QCoreApplication.translate(SHOW, "{first} or {last}").format(
            first=listed(values[1].split(", ")), last=values[2]
        )
    figures = _FIGURES.findall(text) if whole == text else []
    if len(figures) != 1:
        return whole
    pattern = _FIGURES.sub("{n}", text)
    found = QCoreApplication.translate(SHOW, pattern)
    return text if found == pattern else found.replace("{n}", figures[0])
