"""The window for errors nobody expected: what was lost (nothing), where the log is. No traceback on screen."""

from __future__ import annotations

import time
import traceback

from PySide6.QtCore import QCoreApplication, QLockFile
from PySide6.QtWidgets import QMessageBox, QWidget

from designer import home
from designer.show.vault import Vault

LOCK_MS = 200
"""How long a write waits for that of another window."""


def log(error: BaseException, *, vault: Vault) -> str:
    """Append the error to the log, secrets masked; gives the log's path. Raises OSError."""
    text = "".join(traceback.format_exception(error))
    from designer import logs  # not before the first paint
    from designer.trtc import credentials

    path = home.subfolder("logs") / "bugs.log"
    stamp = time.strftime("%Y-%m-%d %H:%M:%S")
    lock = QLockFile(f"{path}.lock")
    # Where another window has it for long, the entry is written all the same: only the old files stay for now.
    held = lock.tryLock(LOCK_MS)
    try:
        logs.append(path, f"--- {stamp}\n{credentials.redact(vault.redact(text))}", roll=held)
    finally:
        if held:
            lock.unlock()
    return str(path)


def show(parent: QWidget, error: BaseException, *, vault: Vault) -> None:
    """Log the error and say so; the show on screen is not touched."""
    try:
        where = QCoreApplication.translate("bugs", "You can go on working. What happened is written in {path}.")
        where = where.format(path=log(error, vault=vault))
    except OSError as problem:
        where = QCoreApplication.translate(
            "bugs", "You can go on working. What happened could not be written: {problem}."
        )
        where = where.format(problem=problem.strerror or problem)
    box = QMessageBox(parent)
    box.setObjectName("bugWindow")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Mixframe")
    box.setText(QCoreApplication.translate("bugs", "Mixframe made a mistake. Nothing of your show was lost."))
    box.setInformativeText(where)
    box.open()
