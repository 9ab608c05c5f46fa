"""Is the process that drives a task still alive? A lock file per journal answers, since the system drops
the lock whenever and however its process ends; a process id would be reused, a lease would keep us waiting."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

FOLDER = "drivers"


def _lock(descriptor: int) -> bool:
    """Try to take the lock without waiting."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class Owner:
    """This journal's name among the drivers, held as long as the object is open."""

    def __init__(self, home: Path) -> None:
        """Take a name. The lock stands before the file has its name, so nobody ever finds it unlocked."""
        self._folder = home / FOLDER
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self.name = f"{os.getpid()}-{secrets.token_hex(8)}"
        self._path = self._folder / f"{self.name}.lock"
        self._descriptor = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        _lock(self._descriptor)

    def is_alive(self, name: str) -> bool:
        """Whether the driver of this name still runs. What a dead one left behind is removed."""
        if name == self.name:
            return True
        path = self._folder / f"{name}.lock"
        try:
            descriptor = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            if not _lock(descriptor):
                return True
        finally:
            os.close(descriptor)
        path.unlink(missing_ok=True)
        return False

    def close(self) -> None:
        """Give the name up."""
        os.close(self._descriptor)
        self._path.unlink(missing_ok=True)
