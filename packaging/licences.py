"""resources/help/licences.md: whose work is in Mixframe, and on what terms. Made from what is installed.

Run inside the environment: `python packaging/licences.py`. With a folder, the frozen program, it says instead what lies
there that the page does not name, and ends with 1 where there is something.
"""

from __future__ import annotations

import re
import sys
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
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "in the application folder, with Qt"),
    ("Phosphor icons", "MIT", "the typeface of the icons, with qtawesome"),
    ("PyInstaller's starter", "GPL-2.0 with an exception for what it starts", "in the application folder"),
)

LIBRARIES = {
    # How the file of a library begins -> the part of the page that it is, or comes with.
    "libQt6": "Qt",
    "libicu": "ICU",
    "libjpeg": "libjpeg-turbo",
    "libpyside6": "pyside6-essentials",
    "libshiboken6": "shiboken6",
    "_pyi_": "PyInstaller's starter",
    **dict.fromkeys(("libpython", "libcrypto", "libssl", "libsqlite3", "libffi", "libbz2"), "Python"),
}
OURS = {"designer", "resources", "base_library"}


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


def unnamed(folder: Path) -> list[str]:
    """What a frozen program holds whose licence the page does not say: modules, packages and libraries, by path."""
    named = {line.split("|")[1].strip() for line in PAGE.read_text("utf-8").splitlines() if line[:1] == "|"}
    return sorted(
        str(path.relative_to(folder))
        for path in [*(folder / "lib").iterdir(), *(folder / "lib").rglob("*.so*")]
        if not any(part in named for part in _parts_of(path.relative_to(folder / "lib")))
    )


def _parts_of(path: Path) -> list[str]:
    """The parts of the page that a path below lib/ may belong to; ours counts as Python's, which is always there."""
    for start, part in LIBRARIES.items():
        if path.name.startswith(start):
            return [part]
    first = path.parts[0]
    if first.endswith(".dist-info"):
        return [_as_named(first.split("-")[0])]
    module = first.split(".")[0]
    if module in OURS or module in sys.stdlib_module_names or re.match(r"python3\.|_sysconfigdata_", first):
        return ["Python"]
    return [_as_named(name) for name in metadata.packages_distributions().get(module, [])]


def _as_named(distribution: str) -> str:
    """The name of a package as the lock has it."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


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
    if sys.argv[1:]:
        left = unnamed(Path(sys.argv[1]))
        print(
            "\n".join(f"-- no licence named: {path}" for path in left) or "-- licences: all that is there is named",
            flush=True,
        )
        sys.exit(1 if left else 0)
    PAGE.write_text(page(), "utf-8")
    print(f"-- {PAGE.relative_to(ROOT)}: {len(locked())} packages", flush=True)
