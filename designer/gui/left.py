"""What a window that is gone left behind: its work, or a file that cannot be read, and the cards that offer it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLockFile, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from designer.gui import errorwords, figures, language
from designer.gui.theme import set_role
from designer.show import files
from designer.show.files import Opened
from designer.show.model import SCHEMA_VERSION
from designer.trtc.errors import DesignerError

VERSION = 1
NAME = re.compile(r"[0-9a-f]{32}\.json")
"""How a window calls the file that it keeps; whatever else is in the folder is none of ours."""
ASIDE = "aside"
_LAST_MOMENT = 1e11


class Left(NamedTuple):
    """Work that a window left behind. `lock` is held while it is offered, so that no other window offers it too."""

    file: Path
    path: Path | None
    saved_at: float
    opened: Opened
    lock: QLockFile
    saved_since: bool = False
    """Whether its file was saved after this was kept: then a save asks where to, and writes over nothing newer."""

    def remove(self) -> None:
        """Take it away. Blocks, raises OSError."""
        self.file.unlink(missing_ok=True)
        self.lock.unlock()


class Spoilt(NamedTuple):
    """A file that a window left behind and this one cannot read. `lock` as above."""

    file: Path
    saved_at: float
    lock: QLockFile
    newer: bool = False
    """A newer Mixframe kept it, and can read it."""
    problem: str | None = None
    """What the system says where it does not even hand it out."""

    def remove(self) -> None:
        """Take it away. Blocks, raises OSError."""
        self.file.unlink(missing_ok=True)
        self.lock.unlock()

    def put_aside(self) -> Path:
        """Move it to where it is kept and no longer offered. Returns where. Blocks, raises OSError."""
        folder = self.file.parent / ASIDE
        folder.mkdir(mode=0o700, exist_ok=True)
        target = self.file.rename(folder / self.file.name)
        self.lock.unlock()
        return target


def read(file: Path, lock: QLockFile) -> Left | Spoilt:
    """One file that a window kept, by its name. Blocks."""
    kept_at = 0.0
    value: Any = None
    try:
        kept_at = file.stat().st_mtime
        value = json.loads(file.read_bytes())
        if value["mixframe_recovery"] != VERSION:
            return Spoilt(file, kept_at, lock, newer=_is_newer(value))
        opened = files.read(json.dumps(value["show"]).encode(), name=file.name)
        path = Path(value["path"]) if value["path"] else None
        saved_at = float(value["saved_at"])
        if not 0 <= saved_at < _LAST_MOMENT:
            saved_at = kept_at
        return Left(file, path, saved_at, opened, lock, saved_since=_saved_since(path, saved_at))
    except OSError as problem:
        return Spoilt(file, kept_at, lock, problem=problem.strerror)
    except (ValueError, LookupError, TypeError, OverflowError, RecursionError, DesignerError):
        return Spoilt(file, kept_at, lock, newer=_is_newer(value))


def _is_newer(value: Any) -> bool:
    """Whether it says that a version made it which this one does not know."""
    show = value.get("show") if isinstance(value, dict) else None
    stated = ((value, "mixframe_recovery", VERSION), (show, "mixframe", SCHEMA_VERSION))
    found = ((whole.get(name), known) for whole, name, known in stated if isinstance(whole, dict))
    return any(isinstance(version, int) and version > known for version, known in found)


def _saved_since(path: Path | None, kept_at: float) -> bool:
    try:
        return path is not None and path.exists() and path.stat().st_mtime > kept_at
    except (OSError, ValueError):
        return True  # who cannot look writes over nothing


class _Card(QFrame):
    """Words, and buttons to throw away what they are about or to take it."""

    taken = Signal()
    discarded = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        set_role(self, "banner")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 8, 8)
        self._row.addWidget(self._label, 1)
        language.signals().changed.connect(self._tell)

    def _tell(self) -> None:
        """Say what it is about, in the language that is spoken."""
        raise NotImplementedError

    def _say(self, words: str) -> None:
        self._label.setText(words)
        self.setAccessibleName(words)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        self._row.addWidget(button)
        return button


class LeftCard(_Card):
    """What was found, with a button to open it and one to throw it away."""

    def __init__(self, left: Left) -> None:
        super().__init__("recovered")
        self._left = left
        self._tell()
        self._button("discardRecovered", self.tr("Discard it")).clicked.connect(self.discarded)
        take = self._button("openRecovered", self.tr("Open it"))
        set_role(take, "primary")
        take.clicked.connect(self.taken)

    def _tell(self) -> None:
        words = self.tr("Unsaved work of “{name}” was kept, as it was at {when}.")
        self._say(words.format(name=self._left.opened.show.name, when=figures.moment(self._left.saved_at)))


class SpoiltCard(_Card):
    """All that cannot be read, on one card: how many and why, and what may be done with them: seen, kept elsewhere, gone."""

    folder_asked = Signal()

    def __init__(self, spoilt: Sequence[Spoilt]) -> None:
        super().__init__("spoiltRecovery")
        self._discard = self._button("discardSpoilt", "")
        self._discard.clicked.connect(self.discarded)
        self._button("showSpoilt", self.tr("Show the folder")).clicked.connect(self.folder_asked)
        self._aside = self._button("putAside", "")
        self._aside.clicked.connect(self.taken)
        self.tell(spoilt)

    def tell(self, spoilt: Sequence[Spoilt]) -> None:
        """Say what there is; buttons speak of one file or of all of them."""
        self._spoilt = spoilt
        self._tell()

    def _tell(self) -> None:
        spoilt, one = self._spoilt, len(self._spoilt) == 1
        self._say(self._words(spoilt[0]) if one else self._words_of_many(spoilt))
        self._discard.setText(self.tr("Discard it") if one else self.tr("Discard all"))
        self._aside.setText(self.tr("Put it aside") if one else self.tr("Put all aside"))
        self._aside.setToolTip(
            self.tr("Keep the file in a folder of its own and offer it no longer")
            if one
            else self.tr("Keep the files in a folder of their own and offer them no longer")
        )

    def _words_of_many(self, spoilt: Sequence[Spoilt]) -> str:
        newest = max(one.saved_at for one in spoilt)
        words = [
            self.tr("Unsaved work was kept in %n files that cannot be read, the last one at {when}.", "", len(spoilt))
        ]
        newer = sum(one.newer for one in spoilt)
        closed = sum(one.problem is not None for one in spoilt)
        if newer:
            words.append(self.tr("A newer Mixframe kept %n of them: only that one can open them.", "", newer))
        if closed:
            words.append(self.tr("%n of them are held back by the system.", "", closed))
        if len(spoilt) > newer + closed:
            words.append(self.tr("%n of them are damaged.", "", len(spoilt) - newer - closed))
        return language.sentences(*words).format(when=figures.moment(newest))

    def _words(self, spoilt: Spoilt) -> str:
        if spoilt.newer:
            words = self.tr("Unsaved work was kept at {when} by a newer Mixframe: only that one can open it.")
        elif spoilt.problem is not None:
            words = self.tr("Unsaved work was kept at {when}, but its file cannot be opened: {problem}.")
        else:
            words = self.tr("Unsaved work was kept at {when}, but its file is damaged and cannot be read.")
        return words.format(when=figures.moment(spoilt.saved_at), problem=errorwords.said(spoilt.problem or ""))
