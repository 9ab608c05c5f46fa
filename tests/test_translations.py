"""The catalogs: whole, in step with the program, and with the same figures in every language."""

from __future__ import annotations

import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "packaging"))

import translating

LANGUAGES = sorted(translating.LANGUAGES)


def fields(text: str) -> set[str]:
    """The figures a template has, with how they are written; whose tile it is may be said either way."""
    found = set()
    for _, name, form, conversion in string.Formatter().parse(text):
        if name is not None:
            found.add(f"{'of' if name == 'whose' else name}!{conversion}:{form}")
    return found


@pytest.fixture(scope="module")
def texts() -> set[tuple[str, str]]:
    return {(context, source) for context, source, _ in translating.collect()}


def test_texts_of_every_kind_are_collected(texts):
    assert ("Commands", "Open…") in texts  # tr of a class
    assert ("review", "Go live with “{look}”?") in texts  # a module's own tr
    assert ("Inspector", "Frame rate") in texts  # a marked text of a table
    assert ("Show", "{member} is missing.") in texts  # a rule's template
    assert ("Show", "Is in the block list, which always wins.") in texts  # a reason
    assert ("Show", "The account has not been verified.") in texts  # advice
    assert ("Show", "{of} moves from {x0}, {y0} to {x1}, {y1}") in texts  # a difference
    assert ("Items", "%n selected") in texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalog_holds_what_the_program_says(language, texts):
    """Mend with `python3 packaging/dev.py translations`."""
    assert set(translating.Catalog(language).texts) == texts


@pytest.mark.parametrize("language", translating.COMPLETE)
def test_a_complete_language_lacks_no_text(language):
    assert translating.Catalog(language).missing == []


@pytest.mark.parametrize("language", translating.COMPLETE)
def test_a_translation_has_the_figures_of_its_source(language):
    catalog = translating.Catalog(language)
    wrong = [
        (source, form)
        for (_, source), forms in catalog.texts.items()
        for form in forms
        if fields(form) != fields(source) or form.count("%n") != source.count("%n")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translating.COMPLETE)
def test_a_translation_ends_as_its_source_does(language):
    """An ellipsis says that a question comes."""
    catalog = translating.Catalog(language)
    for (_, source), forms in catalog.texts.items():
        for form in forms:
            assert form.endswith("…") == source.endswith("…"), source
