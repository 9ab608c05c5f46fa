"""The catalogs: whole, in step with the program, and with the same figures in every language."""

from __future__ import annotations

import re
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
def collected() -> list[translating.Text]:
    return translating.collect()


@pytest.fixture(scope="module")
def texts(collected) -> set[tuple[str, str]]:
    return {(context, source) for context, source, _ in collected}


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
def test_a_catalog_holds_what_the_program_says(language, collected):
    """Mend with `python3 packaging/dev.py translations`."""
    catalog = translating.Catalog(language)
    assert set(catalog.texts) == {(context, source) for context, source, _ in catalog.wanted(collected)}


ALIKE = {"%n selected"}
"""What reads the same for one and for many."""
WRONG_FOR_ONE = re.compile(r"(%n|\b1) (\w+ )?(items|tiles|people|errors|steps|looks|entries|tasks|slots)\b")


def test_english_has_two_forms_of_all_that_is_counted():
    texts = translating.Catalog("en").texts
    assert len(texts) >= 10
    for (_, source), (one, many) in texts.items():
        assert many == source
        assert (one != many) == (source not in ALIKE), source
        assert not WRONG_FOR_ONE.search(one), one


def test_chinese_has_one_form_of_all_that_is_counted(collected):
    chinese = translating.Catalog("zh_CN").texts
    for context, source, numbered in collected:
        if numbered:
            assert len(chinese[context, source]) == 1, source


def test_no_count_is_put_before_a_plural_by_other_means(texts):
    """`{count} items` cannot say "1 item": such a text takes %n, or is said only of more than one."""
    plural = re.compile(r"\{(\w+)\} (\w+ )?(items|tiles|people|errors|steps|looks|entries|tasks|slots|pictures)\b")
    assert {source for _, source in texts if plural.search(source)} == SAID_OF_MANY


SAID_OF_MANY = {
    "{member} has {count} entries, but {limit} is the most.",
    "{count} of {all} items have an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is "
    "assumed that a coloured seam can show at their edges.",
    "{count} of {all} items has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is "
    "assumed that a coloured seam can show at its edges.",
    "{n} entries",  # "1 entry" stands beside it
    "{n} tasks may be running, and nobody drives them",
    "{count} people are named in layout and sound; it is assumed that {limit} is the most for both together.",
    "This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.",
    "{count} more pictures of {size} move this mix from {tier} to {next_tier}: {usd:.2f} → {next_usd:.2f} USD/h",
}


def test_what_is_whole_is_compiled_and_what_is_compiled_is_offered():
    from designer.gui import language

    translating.compile_all()
    compiled = [name for name in LANGUAGES if translating.Catalog(name).path.with_suffix(".qm").exists()]
    assert compiled == sorted(translating.offered())
    assert dict(language.LANGUAGES) == language.offered(translating.FOLDER)
    assert set(language.LANGUAGES) == set(compiled)
    assert language.LANGUAGES["en"] == "English" and language.LANGUAGES["zh_CN"] == "简体中文"


def test_a_prepared_language_is_offered_once_it_is_as_good_as_whole(tmp_path, monkeypatch, collected):
    from designer.gui import language

    monkeypatch.setattr(translating, "FOLDER", tmp_path)
    translating.update()
    catalog = translating.Catalog("ja")
    numbered = {(context, source) for context, source, counted in collected if counted}

    def translate(count: int) -> None:
        for at, text in enumerate(catalog.texts):
            catalog.texts[text] = ("開く…",) if at < count else ()
        catalog._write(numbered)
        translating.compile_all()

    whole = len(catalog.texts)
    for count, is_offered in ((0, False), (1, False), (whole * 9 // 10, False), (whole - 1, True), (whole, True)):
        translate(count)
        assert (tmp_path / "mixframe_ja.qm").exists() == is_offered, count
    assert language.offered(tmp_path) == {"en": "English", "ja": "日本語"}
    translating.update()  # what is translated stays
    assert translating.Catalog("ja").texts["Commands", "Open…"] == ("開く…",)
    translate(0)
    assert language.offered(tmp_path) == {"en": "English"}


@pytest.mark.parametrize("language", translating.offered())
def test_a_complete_language_lacks_no_text(language):
    assert translating.Catalog(language).missing == []


@pytest.mark.parametrize("language", translating.offered())
def test_a_translation_has_the_figures_of_its_source(language):
    catalog = translating.Catalog(language)
    wrong = [
        (source, form)
        for (_, source), forms in catalog.texts.items()
        for form in forms
        if fields(form) != fields(source) or form.count("%n") != source.count("%n")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translating.offered())
def test_a_translation_ends_as_its_source_does(language):
    """An ellipsis says that a question comes."""
    catalog = translating.Catalog(language)
    for (_, source), forms in catalog.texts.items():
        for form in forms:
            assert form.endswith("…") == source.endswith("…"), source


HAN = "\u3400-\u9fff"
BETWEEN = re.compile(rf"[{HAN}][,;:()?!.][{HAN}]")
AFTER = re.compile(r"[，。；：、？！）】》”] ")
ADDRESS = re.compile(r"https?://[^ ，。；]*")
"""The colon in it is the address's own."""


def test_chinese_has_the_punctuation_of_chinese():
    forms = [form for forms in translating.Catalog("zh_CN").texts.values() for form in forms]
    assert len(forms) > 2000
    apart = re.compile(r"  Ctrl ⏎$")  # two spaces set a key apart from its command
    rests = {form: apart.sub("", ADDRESS.sub("", form)) for form in forms}
    assert [form for form, rest in rests.items() if BETWEEN.search(rest) or AFTER.search(rest)] == []
