"""The one finder of `resources/`: icons, templates, schema, prices, translations, help.

Found in a source tree (beside the package), in an installed wheel (inside the package) and in a frozen build
(where its loader unpacked it).
"""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """The folder of resources."""
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """One resource, by folder and name: `path("templates", "sample.mixframe.json")`. It need not exist."""
    return root().joinpath(*parts)
