"""Texts that widgets and actions hold, said anew in another language.

What is shown is looked up in the catalog: as it stands, or as a template whose figures are filled in. A text the catalog
does not know (a name, a number, something people typed) stays. Several sources may read the same in one language: the one
whose context is a class of the widget, or of what it stands in, is meant.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from designer.gui import language, possible

_FIELD = re.compile(r"\\\{(\w+)[^{}]*\\\}|%n")
_PLACE = re.compile(r"\{(\w+)[^{}]*\}")
_FIGURES = frozenset({"n", "number", "count", "percent", "fps", "rate", "x", "y", "w", "h"})
_FIGURE = r"-?[\d.,]+"
_COUNT = "number_of_things"
"""What the figure of a plural is called in a pattern."""
_LETTERS = re.compile(r"[^\W\d_]{2}")


_KEYS = re.compile(r"(.+) \(([^()]+)\)")
"""A tool tip with the keys that do the same."""
MENU = " ▾"
"""What a button with a menu has behind its text."""


class Sources:
    """Which source a shown text comes from."""

    def __init__(self, shown_in: str) -> None:
        any_language = next(code for code in language.LANGUAGES if code != language.ENGLISH)
        catalog = any_language if shown_in == language.ENGLISH else shown_in
        self._exact: dict[str, list[tuple[str, str]]] = {}
        self._upper: dict[str, str] = {}
        """Headings are written in capitals."""
        self._patterns: list[tuple[re.Pattern[str], str, str]] = []
        root = ElementTree.parse(language.catalog_file(catalog)).getroot()
        for context in root.iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                told = "" if translation is None else translation.findtext("numerusform") or translation.text or ""
                shown = source if shown_in == language.ENGLISH else told
                self._exact.setdefault(shown, []).append((name, source))
                self._upper.setdefault(shown.upper(), shown)
                if ("{" in shown or "%n" in shown) and _LETTERS.search(re.sub(r"\{.*?\}", "", shown)):
                    self._patterns.append((_pattern(shown), name, source))
        if shown_in == language.ENGLISH:
            self._take_english_forms()
        # The longest first: “{name}, screen” before “{name}”.
        self._patterns.sort(key=lambda entry: -len(entry[2]))

    def _take_english_forms(self) -> None:
        """What is counted reads otherwise for one than the source does."""
        root = ElementTree.parse(language.catalog_file(language.ENGLISH)).getroot()
        for context in root.iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                source = message.findtext("source") or ""
                for form in message.iter("numerusform"):
                    self._patterns.append((_pattern(form.text or ""), name, source))

    def said_anew(self, shown: str, contexts: list[str]) -> str:
        """The text in the language that is spoken now; itself where no source is known."""
        if not shown.strip():
            return shown
        if "\n" in shown and shown not in self._exact:
            return "\n".join([self.said_anew(line, contexts) for line in shown.split("\n")])
        if shown.endswith(MENU):
            return self.said_anew(shown.removesuffix(MENU), contexts) + MENU
        if shown not in self._exact and shown.isupper() and shown in self._upper:
            return self.said_anew(self._upper[shown], contexts).upper()
        keys = _KEYS.fullmatch(shown) if shown not in self._exact else None
        if keys is not None and keys[1] in self._exact:
            return f"{self.said_anew(keys[1], contexts)} ({keys[2]})"
        known = self._exact.get(shown)
        if known:
            context, source = min(known, key=lambda entry: _rank(entry[0], contexts))
            return QCoreApplication.translate(context, source)
        matches = [(name, source, found) for regex, name, source in self._patterns if (found := regex.fullmatch(shown))]
        if not matches:
            return f"{self.said_anew(keys[1], contexts)} ({keys[2]})" if keys is not None else shown
        context, source, found = min(matches, key=lambda entry: _rank(entry[0], contexts))
        values = found.groupdict()
        template = QCoreApplication.translate(context, source, "", int(values.pop(_COUNT, -1)))
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def _pattern(shown: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def field(match: re.Match[str]) -> str:
        name = match[1]
        if name is None:
            return rf"(?P<{_COUNT}>\d+)"
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>{_FIGURE if name in _FIGURES else '.+?'})"

    return re.compile(_FIELD.sub(field, re.escape(shown)), re.DOTALL)


def _rank(context: str, contexts: list[str]) -> int:
    return contexts.index(context) if context in contexts else len(contexts)


def say_anew(app: QApplication, before: str) -> None:
    """Say every text again that a widget or an action holds. `before`: the language they are in."""
    sources = Sources(before)
    for thing in _things(app):
        contexts = _contexts(thing)
        for read, write in _texts(thing):
            old = read()
            new = sources.said_anew(old, contexts)
            if new != old:
                write(new)
        if isinstance(thing, QAction):
            possible.retell(thing)
        elif isinstance(thing, QWidget):
            thing.update()
            thing.updateGeometry()


def _things(app: QApplication) -> Iterator[QObject]:
    seen: set[int] = set()
    for top in app.topLevelWidgets():
        for thing in (top, *top.findChildren(QObject)):
            if isinstance(thing, (QWidget, QAction)) and id(thing) not in seen:
                seen.add(id(thing))
                yield thing


def _contexts(thing: QObject) -> list[str]:
    """Names of the classes of a thing and of all it stands in, the nearest first."""
    names: list[str] = []
    one: QObject | None = thing
    while one is not None:
        names += [kind.__name__ for kind in type(one).__mro__ if kind.__module__.startswith("designer")]
        one = one.parent()
    return names


Text = tuple[Callable[[], str], Callable[[str], Any]]


def _texts(thing: QObject) -> Iterator[Text]:
    """How each text of a thing is read and written."""
    if isinstance(thing, QAction):
        yield thing.text, thing.setText
        yield thing.toolTip, thing.setToolTip
        for name in (possible.HELP, possible.WHY):
            if thing.property(name):
                yield _kept(thing, name)
        return
    if not isinstance(thing, QWidget):
        return
    yield thing.toolTip, thing.setToolTip
    yield thing.accessibleName, thing.setAccessibleName
    yield thing.accessibleDescription, thing.setAccessibleDescription
    yield thing.statusTip, thing.setStatusTip
    if isinstance(thing, QLabel) and thing.property("role") == "heading":
        yield thing.text, _in_capitals(thing.setText)
    elif isinstance(thing, (QAbstractButton, QLabel)):
        yield thing.text, thing.setText
    elif isinstance(thing, (QLineEdit, QPlainTextEdit)):
        yield thing.placeholderText, thing.setPlaceholderText
    elif isinstance(thing, QMenu):
        yield thing.title, thing.setTitle
    elif isinstance(thing, QDockWidget):
        yield thing.windowTitle, thing.setWindowTitle
    elif isinstance(thing, QAbstractSpinBox):
        yield thing.specialValueText, thing.setSpecialValueText
        if isinstance(thing, QSpinBox):
            yield thing.suffix, thing.setSuffix
    elif isinstance(thing, QComboBox):
        for index in range(thing.count()):
            yield from _of_entry(thing, index)
    elif isinstance(thing, QTabWidget):
        for index in range(thing.count()):
            yield _bound(thing.tabText, index), _bound(thing.setTabText, index)
    if thing.isWindow() and not isinstance(thing, (QMenu, QDockWidget)):
        yield thing.windowTitle, thing.setWindowTitle


def _kept(thing: QObject, name: str) -> Text:
    def read() -> str:
        return str(thing.property(name) or "")

    def write(text: str) -> None:
        thing.setProperty(name, text)

    return read, write


def _in_capitals(write: Callable[[str], Any]) -> Callable[[str], Any]:
    def call(text: str) -> None:
        write(text.upper())

    return call


def _of_entry(box: QComboBox, index: int) -> Iterator[Text]:
    yield _bound(box.itemText, index), _bound(box.setItemText, index)

    def tip() -> str:
        return str(box.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")

    def set_tip(text: str) -> None:
        box.setItemData(index, text, Qt.ItemDataRole.ToolTipRole)

    yield tip, set_tip


def _bound(method: Callable[..., Any], index: int) -> Callable[..., Any]:
    def call(*more: Any) -> Any:
        return method(index, *more)

    return call
