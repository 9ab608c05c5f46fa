"""What the window remembers between two starts: one small JSON file, read once, written whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RECENT_FILES = 8


class Settings:
    """Values by name, with the defaults of `DEFAULTS`. A file that cannot be read counts as empty."""

    DEFAULTS: dict[str, Any] = {  # noqa: RUF012  a constant
        "theme": "system",
        "language": "system",
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
        "snap_off": [],
        "aids": {},
    }

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        try:
            values = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            values = None
        if isinstance(values, dict):
            self._values = values

    def get(self, name: str) -> Any:
        """The remembered value, or its default. A value of another type than the default does not count."""
        default = self.DEFAULTS[name]
        value = self._values.get(name, default)
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> bool:
        """Remember a value; says whether it is another one than before."""
        if self.get(name) == value:
            return False
        self._values[name] = value
        return True

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        text = str(path.absolute())
        self.set("recent_files", [text, *(other for other in self.get("recent_files") if other != text)][:RECENT_FILES])

    def recent_files(self) -> list[Path]:
        """The files opened or saved last, newest first."""
        return [Path(text) for text in self.get("recent_files") if isinstance(text, str)]

    def save(self) -> None:
        """Write the file atomically, readable by its user only."""
        from designer.show.files import save_atomically  # not needed before the first paint

        save_atomically(self._path, (json.dumps(self._values, indent=1, sort_keys=True) + "\n").encode())
