"""resources/help/licences.md: whose work is in Mixframe, and on what terms. Made from what is installed.

Run inside the environment: `python packaging/licences.py`.
"""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "help" / "licences.md"
LOCK = ROOT / "packaging" / "lock-run.txt"
OTHERS = (
    # What comes inside the packages, or with Python itself.
    ("Qt", "LGPL-3.0-only", "the libraries below lib/PySide6 may be replaced by your own build of them"),
    ("Python", "PSF-2.0", "with OpenSSL (Apache-2.0), SQLite (public domain), libffi (MIT) and bzip2 (its own)"),
    ("ICU", "Unicode-3.0", "with Qt"),
    ("Phosphor icons", "MIT", "the typeface of the icons, with qtawesome"),
    ("PyInstaller's starter", "GPL-2.0 with an exception for what it starts", "in the application folder"),
)


def locked() -> dict[str, str]:
    """Name -> version of every package that the program needs, on any system."""
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", LOCK.read_text("utf-8"), re.MULTILINE))


def page() -> str:
    """The whole page, with the texts of licences that the packages bring."""
    lines = [
        "# Licences",
        "",
        "Mixframe stands on the work of others. These parts come with it, on these terms.",
        "",
        "| part | version | licence |",
        "|---|---|---|",
    ]
    texts: list[str] = []
    for name, version in sorted(locked().items()):
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            lines.append(f"| {name} | {version} | on other systems only; as the package says |")
            continue
        lines.append(f"| {name} | {version} | {_terms(found)} |")
        texts += _texts(name, found)
    lines += [f"| {name} | {note} | {terms} |" for name, terms, note in OTHERS]
    return "\n".join([*lines, "", *texts]).rstrip() + "\n"


def _terms(found: metadata.Distribution) -> str:
    said = _field(found, "License-Expression")
    kinds = [kind.rsplit(" :: ", 1)[1] for kind in found.metadata.get_all("Classifier", []) if "License ::" in kind]
    free = _field(found, "License").strip().splitlines()
    return (said or ", ".join(kinds) or (free[0] if free else "as its text says")).replace("|", "/")


def _field(found: metadata.Distribution, name: str) -> str:
    said: list[str] = found.metadata.get_all(name) or [""]
    return said[0]


def _texts(name: str, found: metadata.Distribution) -> list[str]:
    lines: list[str] = []
    for file in sorted(found.files or [], key=str):
        if ".dist-info/" in str(file) and re.search(r"(licen[cs]e|copying|notice)", file.name, re.IGNORECASE):
            text = Path(str(file.locate())).read_text("utf-8", errors="replace").strip()
            body = "\n".join(f"    {line.rstrip()}".rstrip() for line in text.splitlines())
            lines += [f"## {name}: {file.name}", "", body, ""]
    return lines


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"-- {PAGE.relative_to(ROOT)}: {len(locked())} packages", flush=True)
