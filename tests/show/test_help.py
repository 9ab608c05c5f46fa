"""The help is whole: a section for each finding and none for nothing, true about buttons and fields, no broken link."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

import pytest

from designer import assets
from designer.show import helping
from designer.show.fixes import FIXES
from designer.show.rulebook import all_rules

LANGUAGES = ["en", "zh_CN"]
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
NAMED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
"""What stands on the screen is written *so* in the help."""
MEND = {"en": "*Mend*", "zh_CN": "*修正*"}
EXPLAINED = {"look"}
"""Words that are explained, and so marked, though nothing on the screen says them."""


def texts(language: str) -> set[str]:
    """What the program says in a language, without what follows a name."""
    found = set()
    root = ElementTree.parse(assets.path("translations", "mixframe_zh_CN.ts")).getroot()
    for message in root.iter("message"):
        text = message.findtext("source" if language == "en" else "translation") or ""
        found.add(text)
        found.add(text.split("{")[0].rstrip(" :：-—"))
    return {text for text in found if text}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_there(language):
    folder = assets.path("help", language)
    assert {path.stem for path in folder.glob("*.md")} == set(helping.PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_has_one_section_and_no_section_is_about_nothing(language):
    said = Counter(section.code for page in helping.pages(language).values() for section in page.sections)
    del said[""]
    assert set(said) == set(all_rules())
    assert said.most_common(1)[0][1] == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_section_says_something_in_few_sentences(language):
    few, many = (40, 420) if language == "en" else (15, 200)
    for page in helping.pages(language).values():
        for section in page.sections:
            if section.code:
                assert section.title.strip() and few <= len(section.plain) <= many, (section.code, len(section.plain))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_sections_have_the_same_title(language):
    titles = Counter(
        section.title for page in helping.pages(language).values() for section in page.sections if section.code
    )
    assert [title for title, times in titles.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_mended_by_one_click_is_said_to_be_and_nothing_else(language):
    said = {
        section.code
        for page in helping.pages(language).values()
        for section in page.sections
        if section.code and MEND[language] in section.text
    }
    assert said == set(FIXES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_broken(language):
    for page in helping.pages(language).values():
        for target in LINK.findall(page.text):
            name, _, code = target.partition("#")
            assert name.removesuffix(".md") in helping.PAGES, (page.name, target)
            if code:
                found = helping.about(code, language)
                assert found is not None and found[0].name == name.removesuffix(".md"), (page.name, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_help_names_is_on_the_screen(language):
    known = texts(language) | EXPLAINED
    wrong = [
        (page.name, name)
        for page in helping.pages(language).values()
        for name in NAMED.findall(page.text)
        if name not in known
    ]
    assert wrong == []


def test_a_page_that_a_language_lacks_is_english():
    assert helping.pages("xx")["tiles"] == helping.pages("en")["tiles"]


def test_marks_are_left_out_of_plain_text():
    page = helping.read_page("p", "# P\nBefore.\n\n## a-b: Title\nPress *Go* at [there](p.md).\n\n## Other\nMore.\n")
    assert page.sections[0] == ("a-b", "Title", "Press *Go* at [there](p.md).")
    assert page.sections[0].plain == "Press Go at there."
    assert page.sections[1] == ("", "Other", "More.")
    assert page.intro == "Before."
