"""The changelog, resources/help/changelog.md: fragments of packaging/news/, gathered under the version to come.

A fragment is `NAME.KIND.md`, a sentence or a few for producers. Its kind is one of KINDS.
"""

from __future__ import annotations

import re

import debian
import environment

FRAGMENTS = environment.PACKAGING / "news"
PAGE = environment.ROOT / "resources" / "help" / "changelog.md"
KINDS = {"new": "New", "changed": "Changed", "mended": "Mended"}
HEAD = "# What has changed\n"
COMING = "not released yet"


def fragments() -> dict[str, list[str]]:
    """Kind -> its texts, by name of the file. Raises Missing for one of no known kind, or empty."""
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for path in sorted(FRAGMENTS.glob("*.md")):
        parts = path.name.split(".")
        text = " ".join(path.read_text("utf-8").split())
        if len(parts) != 3 or parts[1] not in KINDS or not text:
            raise environment.Missing(f"packaging/news/{path.name}: named NAME.KIND.md, KIND one of {', '.join(KINDS)}")
        found[parts[1]].append(text)
    return found


def page(old: str, day: str | None = None) -> str:
    """The changelog with the fragments on top, under the day of release or as what is to come."""
    released = re.split(r"^(?=## )", old, flags=re.MULTILINE)[1:]
    kept = [section for section in released if COMING not in section.splitlines()[0]]
    lines = [f"## {debian.version()}, {day or COMING}", ""]
    for kind, texts in fragments().items():
        if texts:
            lines += [f"### {KINDS[kind]}", "", *(f"- {text}" for text in texts), ""]
    coming = "\n".join(lines) + "\n" if any(fragments().values()) else ""
    return (HEAD + "\n" + coming + "".join(kept)).rstrip() + "\n"


def write(day: str | None = None) -> int:
    """Bring the page in step; with a day, release: the fragments have then done their work and go."""
    old = PAGE.read_text("utf-8") if PAGE.exists() else ""
    PAGE.write_text(page(old, day), "utf-8")
    if day is not None:
        for path in FRAGMENTS.glob("*.md"):
            path.unlink()
    return 0
