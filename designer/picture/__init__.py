"""What the show looks like, painted with Qt's own painter: no widgets here."""

from __future__ import annotations

import sys

import PySide6.QtCore  # the first thing of Qt that is imported


def _read_no_sources() -> None:
    """Keep PySide from reading the source text of every module that is imported after it.

    It looks there for its own name, to learn which modules may switch on other spellings of its methods
    (`__feature__`). We use none, and the reading costs about ten megabytes, and time at every start. Where PySide
    has no such function any more there is nothing to do.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_features  # type: ignore[union-attr]


def _uses_no_features(module: object) -> bool:
    return False


_read_no_sources()
# Of a script that no font sets rightly Qt tells once for each font there is; `lettering.lacking` says it to people.
PySide6.QtCore.QLoggingCategory.setFilterRules("qt.text.font.db=false")
