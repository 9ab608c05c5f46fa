"""A look, or all looks on one sheet, as PNG files: for those who have no window too."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter

from designer.picture import compose, lettering
from designer.picture.images import Images
from designer.picture.standins import StandIns
from designer.show.geometry import frame_size
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Look, Show

SHEET_WIDTH = 480
"""Pixels of the longer side of a look on the sheet."""
_GAP, _TITLE, _HEAD = 24, 34, 56


def application() -> QGuiApplication:
    """The application that fonts need; made where there is none. Keep it as long as anything is painted."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(sys.argv[:1])
    # Names on the cards are lettered as in the window.
    font = QFont(app.font())
    font.setFamilies([*lettering.LABELS, font.family()])
    app.setFont(font)
    return app


def png(
    show: Show,
    look: Look,
    *,
    stand_ins: bool = True,
    images: Images | None = None,
    guests: StandIns | None = None,
    assume: Assumptions = ASSUMED,
) -> bytes:
    """The picture of a look at output size, as the bytes of a PNG."""
    app = application()
    data = encoded(compose.render(show, look, stand_ins=stand_ins, images=images, guests=guests, assume=assume))
    del app
    return data


def encoded(image: QImage) -> bytes:
    """An image as the bytes of a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    writer.setCompression(40)  # a third of the time of the default, and a few per cent larger
    writer.write(image)
    return bytes(buffer.data().data())


def sheet_picture(
    show: Show,
    look: Look,
    *,
    stand_ins: bool = True,
    images: Images | None = None,
    guests: StandIns | None = None,
    assume: Assumptions = ASSUMED,
) -> QImage:
    """A look as it stands on the sheet."""
    frame = frame_size(show)
    scale = SHEET_WIDTH / max(frame)
    size = (max(1, round(frame[0] * scale)), max(1, round(frame[1] * scale)))
    picture = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    compose.paint_look(painter, show, look, size=size, images=images, stand_ins=stand_ins, guests=guests, assume=assume)
    painter.end()
    return picture


def sheet(title: str, pictures: Sequence[tuple[str, QImage]]) -> QImage:
    """All looks on one sheet, each with its name under it, in as square an arrangement as they give."""
    across = max(1, math.ceil(math.sqrt(len(pictures))))
    down = max(1, math.ceil(len(pictures) / across))
    wide = max((picture.width() for _, picture in pictures), default=SHEET_WIDTH)
    high = max((picture.height() for _, picture in pictures), default=0)
    cell_w, cell_h = wide + _GAP, high + _TITLE + _GAP
    whole = QImage(across * cell_w + _GAP, down * cell_h + _HEAD + _GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#ffffff"))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor("#1b1f24"))
    painter.setFont(_font(22, bold=True))
    box = QRectF(_GAP, 0, whole.width() - 2 * _GAP, _HEAD)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, title, box.width()))
    painter.setFont(_font(16))
    for number, (name, picture) in enumerate(pictures):
        x, y = _GAP + number % across * cell_w, _HEAD + number // across * cell_h
        painter.drawImage(x, y, picture)
        words = QRectF(x, y + picture.height(), wide, _TITLE)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, name, wide))
    painter.end()
    return whole


def sheet_png(
    show: Show, *, stand_ins: bool = True, images: Images | None = None, assume: Assumptions = ASSUMED
) -> bytes:
    """A sheet of all looks of a show, as the bytes of a PNG."""
    app = application()
    pictures = [
        (look.name, sheet_picture(show, look, stand_ins=stand_ins, images=images, assume=assume)) for look in show.looks
    ]
    data = encoded(sheet(show.name, pictures))
    del app
    return data


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _fitting(painter: QPainter, text: str, room: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
