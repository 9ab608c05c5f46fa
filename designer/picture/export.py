"""A look as a PNG file, for those who have no window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImageWriter

from designer.picture import compose
from designer.show.model import Look, Show


def png(show: Show, look: Look, *, stand_ins: bool = True) -> bytes:
    """The picture of a look at output size, as the bytes of a PNG. Makes an application where there is none."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(compose.render(show, look, stand_ins=stand_ins))
    data = bytes(buffer.data().data())
    del app
    return data
