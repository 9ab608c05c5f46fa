"""The help: pages for producers in `resources/help/LANGUAGE/`, with a section for each finding that tells how to mend it.

A page is Markdown. `# ` is its title; `## code: Title` begins what is to be said about a finding, any other `## ` is a
heading. A page that a language lacks is read in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from designer import assets

ENGLISH = "en"
GUIDES = (
    "guide-first-show",
    "guide-canvas",
    "guide-looks",
    "guide-watermarks",
    "guide-practice",
    "guide-going-live",
    "guide-trouble",
    "guide-cost",
)
TOPICS = (
    "tiles",
    "watermarks",
    "pictures",
    "layout",
    "people",
    "encoding",
    "push-urls",
    "room",
    "usersig",
    "recording",
    "sei",
    "plan",
    "requests",
)
PAGES = (*GUIDES, *TOPICS)
"""Every page, in the order in which they are listed."""
_TITLE = re.compile(r"# (.+)\n")
_HEADING = re.compile(r"^## (?:([a-z0-9]+(?:-[a-z0-9]+)+): )?(.+)$", re.MULTILINE)
_MARKS = re.compile(r"\*\*?([^*]+)\*\*?|\[([^\]]+)\]\([^)]*\)|`([^`]+)`")


class Section(NamedTuple):
    """What is said under one heading. `code`: of the finding it is about, empty where it is about none."""

    code: str
    title: str
    text: str
    """Markdown."""

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return _MARKS.sub(lambda mark: mark[1] or mark[2] or mark[3], self.text)


class Page(NamedTuple):
    """One page. `intro`: Markdown between the title and the first section."""

    name: str
    title: str
    intro: str
    sections: tuple[Section, ...]

    @property
    def text(self) -> str:
        """The whole page as Markdown, without title and headings."""
        return "\n\n".join([self.intro, *[section.text for section in self.sections]])


def read_page(name: str, text: str) -> Page:
    """A page from its Markdown. Raises ValueError where it has no title."""
    title = _TITLE.match(text)
    if title is None:
        raise ValueError(f"the help page {name} has no title")
    body = text[title.end() :]
    headings = list(_HEADING.finditer(body))
    ends = [heading.start() for heading in headings[1:]] + [len(body)]
    sections = tuple(
        [
            Section(heading[1] or "", heading[2], body[heading.end() : end].strip())
            for heading, end in zip(headings, ends, strict=True)
        ]
    )
    return Page(name, title[1], body[: headings[0].start() if headings else None].strip(), sections)


@cache
def pages(language: str = ENGLISH) -> Mapping[str, Page]:
    """Every page by its name, in a language as far as it has them."""
    found = {}
    for name in PAGES:
        path = assets.path("help", language, f"{name}.md")
        if not path.is_file():
            path = assets.path("help", ENGLISH, f"{name}.md")
        found[name] = read_page(name, path.read_text(encoding="utf-8"))
    return found


def about(code: str, language: str = ENGLISH) -> tuple[Page, Section] | None:
    """The page and the section about a finding's code, None where there is none."""
    for page in pages(language).values():
        for section in page.sections:
            if section.code and section.code == code:
                return page, section
    return None
