"""Logs that do not grow without end: a file that is full makes place for a new one, and the oldest falls away.

Text comes here with its secrets masked. Files are for their user only. `append` opens and closes the file, so two
programs may write to one log; the caller holds a lock while the files are moved along, or says that it does not.
"""

from __future__ import annotations

import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES = 1_000_000
FILES = 5
"""In all: the one that is written, and those before it (`.1` is the newest of them)."""

LONGEST = 100_000
"""Characters of one entry; of a longer one the middle is left out."""


class Rotating(RotatingFileHandler):
    """The standard library's, with files for their user only. An error is raised, not printed."""

    def __init__(self, path: Path, *, roll: bool = True) -> None:
        super().__init__(path, maxBytes=BYTES if roll else 0, backupCount=FILES - 1, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        file = os.fdopen(private(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND), "ab")
        return TextIOWrapper(file, encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:
        """Called while the error is being handled."""
        problem = sys.exc_info()[1]
        if problem is not None:
            raise problem


def append(path: Path, text: str, *, roll: bool) -> None:
    """Write an entry at the end. `roll`: a full file may make place, as nobody else does that now. Raises OSError."""
    handler = Rotating(path, roll=roll)
    try:
        handler.handle(logging.makeLogRecord({"msg": shortened(text)}))
    finally:
        handler.close()


def make_place(path: Path) -> None:
    """Move what is there out of the way of a new file, whatever its size."""
    if path.exists() and path.stat().st_size:
        handler = Rotating(path)
        try:
            handler.doRollover()
        finally:
            handler.close()


def shortened(text: str) -> str:
    """The text without its middle where it is longer than an entry may be."""
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST // 2]}\n[…]\n{text[-LONGEST // 2 :]}"


def private(path: str, flags: int) -> int:
    """Open for its user only: an opener for `open`."""
    return os.open(path, flags, 0o600)
