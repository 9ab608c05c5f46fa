"""Errors in the user's language.

Errors are made whole and in English where they happen, in rooms without Qt; the command line and the log say them so.
Here the English sentence is recognised again: as it stands, or as a template with what it was made of in its places.
What is not recognised is shown in English rather than not at all.
"""

from __future__ import annotations

import functools
import html
import re

from PySide6.QtCore import QCoreApplication

from designer.gui import figures, language
from designer.trtc.errors import DesignerError

ERROR = "Error"
"""Context of what errors say. What the advice for an API code says stands among the texts of rooms without Qt."""
_SPAN = re.compile(r"\d+ (?:day|hour|minute)s?|less than [a-z ]+")
_IN_LINE = re.compile(r"(?P<name>.*), line (?P<line>\d+), column (?P<column>\d+)", re.DOTALL)
_PLACE = re.compile(r"\{(\w+)\}")


def told(error: DesignerError) -> str:
    """An error as one line: where, what, and what to do."""
    if language.current() == language.ENGLISH:
        return str(error)
    text = said(error.what)
    if error.where:
        text = QCoreApplication.translate(ERROR, "{where}: {what}").format(where=_place(error.where), what=text)
    if error.hint:
        what = text.rstrip().rstrip(".。")
        text = QCoreApplication.translate(ERROR, "{what}. {hint}").format(what=what, hint=said(error.hint))
    return " ".join(text.split())


def of_system(error: OSError) -> str:
    """Why the system refused."""
    return said(error.strerror or str(error))


def _place(where: str) -> str:
    """Where an error was; whether in a line of a text is said in words."""
    if (found := _IN_LINE.fullmatch(where)) is None:
        return where
    words = QCoreApplication.translate(ERROR, "{name}, line {line}, column {column}")
    return words.format(**found.groupdict())


def said(text: str, contexts: tuple[str, ...] = (ERROR, language.SHOW)) -> str:
    """A sentence that a room without Qt made whole, of an error, a push or a file that was opened."""
    if language.current() == language.ENGLISH:
        return text
    for context in contexts:
        whole = QCoreApplication.translate(context, text)
        if whole != text:
            return whole
    for template in _templates():
        pieces = _PLACE.split(template)[::2]
        if text.startswith(pieces[0]) and text.endswith(pieces[-1]):
            found = re.fullmatch("(.*?)".join(map(re.escape, pieces)), text, re.DOTALL)
            if found is not None:
                # A cause is an error's sentence or a word of another program, never a word of the show.
                values = map(_put_in, found.groups())
                told = dict(zip(_PLACE.findall(template), values, strict=True))
                return QCoreApplication.translate(ERROR, template).format(**told)
    return text


def _put_in(value: str) -> str:
    if _SPAN.fullmatch(value):
        return language.said("{span}", {"span": value})
    return figures.spoken(value) or said(value, (ERROR,))


@functools.cache
def _templates() -> tuple[str, ...]:
    """Sentences of errors that have something put into them, those with the most words of their own first."""
    code = next(code for code in language.LANGUAGES if code != language.ENGLISH)
    catalog = language.catalog_file(code).read_text("utf-8")
    # Searched as text: reading all of it as XML takes longer than the window may be held up.
    here = catalog.partition(f"<name>{ERROR}</name>")[2].partition("</context>")[0]
    sources = [html.unescape(source) for source in re.findall("<source>(.*?)</source>", here, re.DOTALL)]
    layouts = ("{where}: {what}", "{what}. {hint}")
    filled = [source for source in sources if _PLACE.search(source) and source not in layouts]
    return tuple(sorted(filled, key=lambda source: -len(_PLACE.sub("", source))))
