"""The window for errors nobody expected: what was lost (nothing), where the log is. No traceback on screen."""

from __future__ import annotations

import time
import traceback

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from designer import home
from designer.show.vault import Vault


def log(error: BaseException, *, vault: Vault) -> str:
    """Append the error to the log, secrets masked; gives the log's path."""
    text = "".join(traceback.format_exception(error))
    from designer.trtc import credentials  # not before the first paint

    path = home.subfolder("logs") / "bugs.log"
    stamp = time.strftime("%Y-%m-%d %H:%M:%S")
    with path.open("a", encoding="utf-8") as file:
        file.write(f"--- {stamp}\n{credentials.redact(vault.redact(text))}\n")
    path.chmod(0o600)
    return str(path)


def show(parent: QWidget, error: BaseException, *, vault: Vault) -> None:
    """Log the error and say so; the show on screen is not touched."""
    path = log(error, vault=vault)
    box = QMessageBox(parent)
    box.setObjectName("bugWindow")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Mixframe")
    box.setText(QCoreApplication.translate("bugs", "Mixframe made a mistake. Nothing of your show was lost."))
    box.setInformativeText(
        QCoreApplication.translate("bugs", "You can go on working. What happened is written in {path}.").format(
            path=path
        )
    )
    box.open()
