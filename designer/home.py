"""Where Mixframe keeps what is its own: one folder, readable by its user only."""

from __future__ import annotations

import os
from pathlib import Path


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
