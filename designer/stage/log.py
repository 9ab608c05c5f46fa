"""What the local TRTC says of itself: into `stage.log` where that is its standard error, else to who started it.

The file is bounded (`designer.logs`). The text of an exception is left out, as it could quote a request and with it a
secret; so is all but the first line of a message, after which asyncio quotes whatever it had in hand.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from designer import logs
from designer.stage import process
from designer.trtc import credentials, masking

LOGGER = logging.getLogger("mixframe.stage")


class _Format(logging.Formatter):
    """When, what in one line, and where it happened."""

    def format(self, record: logging.LogRecord) -> str:
        said = next(iter(record.getMessage().splitlines()), "")
        text = f"{time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(record.created))} {said}"
        if isinstance(record.exc_info, tuple) and record.exc_info[0] is not None:
            text += "\n" + _where(record.exc_info[0], record.exc_info[2])
        return logs.shortened(masking.redact(credentials.redact(text), ()))


def _where(kind: type[BaseException], trace: TracebackType | None) -> str:
    return "".join([f"{kind.__name__}\n", *traceback.format_tb(trace)]).rstrip()


class _Bounded(logs.Rotating):
    """A full file is copied and emptied, not renamed: the standard error has it open too and goes on at its new end."""

    def rotate(self, source: str, dest: str) -> None:
        with Path(source).open("rb") as full, open(dest, "wb", opener=logs.private) as older:
            shutil.copyfileobj(full, older)
        os.truncate(source, 0)

    def handleError(self, record: logging.LogRecord) -> None:
        """Where nothing can be written, nothing is: tasks go on."""


@contextlib.contextmanager
def kept(home: Path | None) -> Iterator[None]:
    """Meanwhile, what any part of this process logs is written, without secrets."""
    file = home / "logs" / process.LOG if home is not None else None
    handler = _Bounded(file) if file is not None and _is_stderr(file) else logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Format())
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


def _is_stderr(file: Path) -> bool:
    try:
        return sys.stderr is sys.__stderr__ and os.path.samestat(file.stat(), os.fstat(2))
    except OSError:
        return False
