"""What the window remembers between two starts: one small JSON file, read once, written whole.

Several windows share the file. Each writes only what was changed in it, into what the file holds by then: so none
takes back what another one has set, and what a newer version keeps there stays.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Collection
from pathlib import Path
from typing import Any

from designer.home import read_settings

RECENT_FILES = 8
SCALES = (100, 125, 150, 175, 200)
"""Sizes of the window there are, in percent of what the system says."""
SNAP_PX = (2, 4, 6, 8, 10, 12, 16)
"""How near things may snap, in pixels of the screen."""
HOLD_SECONDS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
"""How long the stop button may have to be held."""
LOCK_MS = 5000
"""How long a write waits for that of another window."""


class Settings:
    """Values by name, with the defaults of `DEFAULTS`. A file that cannot be read counts as empty."""

    DEFAULTS: dict[str, Any] = {  # noqa: RUF012  a constant
        "theme": "system",
        "language": "system",
        "motion": "system",
        "scale": 100,
        "target": "stage",
        "region": "ap-singapore",
        "recent_files": [],
        "window_geometry": "",
        "window_state": "",
        "tips_done": False,
        "reviewed": {},
        "always_review": False,
        "auto_return": 0,
        "account": "",
        "accounts": [],
        "open_sections": {},
        "private_pictures": False,
        "proxy": "system",
        "proxy_address": "",
        "proxy_password": "",
        "snap_off": [],
        "shows_folder": "",
        "snap_px": 6,
        "hold_seconds": 1.0,
        "aids": {},
    }

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed: set[str] = set()
        self._guard = threading.Lock()
        self._saving = threading.Lock()
        """One save after the other: what an older one takes along must not be written over what a newer one has."""
        self._values: dict[str, Any] = read_settings(path) or {}

    def get(self, name: str) -> Any:
        """The remembered value, or its default. A value of another type than the default does not count."""
        default = self.DEFAULTS[name]
        value = self._values.get(name, default)
        return value if isinstance(value, type(default)) else default

    def one_of(self, name: str, values: Collection[Any]) -> Any:
        """The remembered value where it is one of these, else its default: the file may say anything."""
        value = self.get(name)
        return value if value in values else self.DEFAULTS[name]

    def set(self, name: str, value: Any) -> bool:
        """Remember a value; says whether it is another one than before."""
        if self.get(name) == value:
            return False
        with self._guard:
            self._values[name] = value
            self._changed.add(name)
        return True

    def reset(self, name: str) -> bool:
        """Forget what was set, so that the default counts; says whether that is another value than before."""
        before = self.get(name)
        with self._guard:
            self._values.pop(name, None)
            self._changed.add(name)
        return bool(before != self.DEFAULTS[name])

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        text = str(path.absolute())
        self.set("recent_files", [text, *(other for other in self.get("recent_files") if other != text)][:RECENT_FILES])

    def recent_files(self) -> list[Path]:
        """The files opened or saved last, newest first."""
        return [Path(text) for text in self.get("recent_files") if isinstance(text, str)]

    def save(self) -> None:
        """Write what was changed here into the file, atomically, readable by its user only. May be called in a thread.

        Raises OSError or DesignerError where that cannot be done: it is written with the next one then.
        """
        with self._saving:
            self._save()

    def _save(self) -> None:
        from PySide6.QtCore import QLockFile  # not needed before the first paint

        with self._guard:
            changed, self._changed = self._changed, set()
            ours = dict(self._values)
        if not changed and self._path.exists():
            return
        lock = QLockFile(f"{self._path}.lock")
        try:
            if not lock.tryLock(LOCK_MS):
                raise OSError(f"{self._path.name} is held by another program")
            try:
                self._write(ours, changed)
            finally:
                lock.unlock()
        except Exception:
            with self._guard:
                self._changed |= changed
            raise

    def _write(self, ours: dict[str, Any], changed: Collection[str]) -> None:
        from designer.show.files import save_atomically  # not needed before the first paint

        there = read_settings(self._path)
        if there is None:  # none yet, or one that cannot be read: all that is known
            merged = ours
        else:
            merged = {name: value for name, value in there.items() if name not in changed or name in ours}
            merged.update((name, ours[name]) for name in changed if name in ours)
        save_atomically(self._path, (json.dumps(merged, indent=1, sort_keys=True) + "\n").encode())
