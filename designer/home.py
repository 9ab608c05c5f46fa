"""Where Mixframe keeps what is its own: one folder, readable by its user only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

SETTINGS = "settings.json"
"""What the window remembers, in `home()`."""


def home() -> Path:
    """The folder for journal, settings, recovery, cache and logs (created, mode 0700).

    `MIXFRAME_HOME`, else the platform's place for application data.
    """
    named = os.environ.get("MIXFRAME_HOME")
    if named:
        folder = Path(named).expanduser()
    else:
        import platformdirs  # not needed where MIXFRAME_HOME is set

        folder = Path(platformdirs.user_data_dir("mixframe", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def subfolder(name: str) -> Path:
    """A folder inside `home()` (created, mode 0700)."""
    folder = home() / name
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def read_settings(path: Path) -> dict[str, Any] | None:
    """What a file of settings holds, by name; None where there is none, or one that cannot be read."""
    import json  # not needed by every command

    try:
        values = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
