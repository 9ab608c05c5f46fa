"""Stand-ins: a test card for each person, a place holder for each picture that is not at hand.

Everything is painted in output pixels; whoever wants another scale sets it on the painter. A card's colour
comes from who is in it, so a person looks the same in every tile, look and session.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from designer.show.mixrules import State

_HUES = (208, 282, 158, 318, 232, 178, 262, 36, 300, 142, 196, 246)
"""None near red: red means on air."""
_SLATE_HUE = 215
SMALLEST = 5
"""Pixels of the head's radius from which on there is anything on a card."""
_OUTLINE_PIXELS = 1024
_HEX = frozenset("0123456789abcdefABCDEF")

Kind = Literal["camera", "screen", "open"]
MARKER_SECONDS = 6.0
"""A card's marker crosses its picture in this time."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a test card says. `key` decides the colour; `open` is a slot that waits for whoever comes next."""

    key: str
    name: str
    kind: Kind
    detail: str
    shape: str = ""
    """The shape of the picture, in words; empty leaves the marks away too."""


def person_color(key: str) -> QColor:
    """The colour that stands for a person everywhere: dark enough for white text, the same on every machine."""
    hue, _ = _hue(key)
    # Greens and yellows are bright for their lightness: they get less of it.
    return QColor.fromHslF(hue / 360, 0.40, 0.30 if 35 <= hue <= 205 else 0.40)


def initial(name: str) -> str:
    """The first letter or digit of a name, as a capital; empty where there is none."""
    return next((character.upper() for character in name if character.isalnum()), "")


def parse_color(text: str | None) -> QColor | None:
    """A colour written as `0xRRGGBB` (or `#RRGGBB`), None where it is absent or not one."""
    if not text:
        return None
    digits = text[2:] if text[:2].lower() == "0x" else text[1:] if text[:1] == "#" else text
    if len(digits) != 6 or not set(digits) <= _HEX:
        return None
    return QColor.fromRgb(int(digits, 16) | 0xFF000000)


def paint_person(painter: QPainter, picture: QRectF, card: Card, *, phase: float | None = 0.0) -> None:
    """The moving picture a person would send: bands of colour, a head (or a sheet, for a screen), marks in the
    corners of the picture, its shape in words, and a marker that runs along its upper edge (`phase`, 0 to 1; None
    leaves it to somebody else)."""
    hue, shade = _hue(card.key)
    saturation = 0.12 if card.kind == "open" else 0.34
    gradient = QLinearGradient(picture.topLeft(), picture.topLeft() + _diagonal(picture))
    for stop, light in (
        (0.0, 0.28), (0.30, 0.325), (0.34, 0.30), (0.62, 0.345), (0.655, 0.315), (0.97, 0.38), (1.0, 0.38),
    ):  # fmt: skip
        gradient.setColorAt(stop, QColor.fromHslF(hue / 360, saturation, light * shade))
    painter.fillRect(picture, QBrush(gradient))
    radius = _radius(picture)
    if radius < SMALLEST:
        return
    centre = picture.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if card.kind == "screen":
        _paint_sheet(painter, centre, radius)
    elif card.kind == "open":
        pen = QPen(QColor(255, 255, 255, 110), max(1.0, radius / 16), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(255, 255, 255, 16))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(QColor(255, 255, 255, 150), max(1.0, radius / 12)))
        arm = radius * 0.32
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))
    else:
        painter.setBrush(QColor(255, 255, 255, 22))
        painter.drawEllipse(centre, radius * 1.18, radius * 1.18)
        painter.setBrush(QColor(255, 255, 255, 48))
        painter.drawEllipse(centre, radius, radius)
        letter = initial(card.name)
        if letter:
            painter.fillPath(_letter_outline(letter, centre, radius * 0.95), QColor(255, 255, 255, 215))
    if card.shape:
        _paint_marks(painter, picture, radius, card.shape, phase)
    painter.restore()


def _letter_outline(letter: str, centre: QPointF, size: float) -> QPainterPath:
    """A letter `size` pixels high around a point.

    Made large and drawn small: Qt rounds an outline to a 64th of a pixel, the first time otherwise than ever after.
    """
    font = _font(_OUTLINE_PIXELS, bold=True)
    metrics = QFontMetricsF(font)
    outline = QPainterPath()
    outline.addText(-metrics.horizontalAdvance(letter) / 2, (metrics.ascent() - metrics.descent()) / 2, font, letter)
    scale = round(size) / _OUTLINE_PIXELS
    return QTransform(scale, 0, 0, scale, centre.x(), centre.y()).map(outline)


def marker_place(picture: QRectF, phase: float) -> tuple[QPointF, float]:
    """Where the marker of a card is, and its radius; 0 where the card is too small to have one."""
    radius = _radius(picture)
    if radius < SMALLEST:
        return picture.topLeft(), 0.0
    away, arm = radius * 0.18, radius * 0.38
    reach = picture.width() - 2 * away - 2 * arm
    return QPointF(picture.left() + away + arm + reach * (phase % 1.0), picture.top() + away), radius * 0.06


def _radius(picture: QRectF) -> float:
    """Of the head on a card."""
    return min(picture.width(), picture.height()) * 0.19


def _paint_marks(painter: QPainter, picture: QRectF, radius: float, shape: str, phase: float | None) -> None:
    """Corners that show what is cut away, the shape in words, and the moving marker."""
    away, arm = radius * 0.18, radius * 0.38
    pen = QPen(QColor(255, 255, 255, 120), max(1.0, radius / 26))
    painter.setPen(pen)
    box = picture.adjusted(away, away, -away, -away)
    for corner, x, y in (
        (box.topLeft(), arm, arm),
        (box.topRight(), -arm, arm),
        (box.bottomLeft(), arm, -arm),
        (box.bottomRight(), -arm, -arm),
    ):
        painter.drawLine(corner, corner + QPointF(x, 0))
        painter.drawLine(corner, corner + QPointF(0, y))
    size = radius * 0.24
    if size >= 9:
        painter.setFont(_font(size))
        painter.setPen(QColor(255, 255, 255, 150))
        # In the middle, which is seen in most crops.
        painter.drawText(
            QRectF(box.left(), box.top() + size * 0.5, box.width(), size * 1.6), Qt.AlignmentFlag.AlignHCenter, shape
        )
    if phase is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 150))
        at, size = marker_place(picture, phase)
        painter.drawEllipse(at, size, size)


@lru_cache(maxsize=256)
def shape_name(width: int, height: int) -> str:
    """The shape of a picture in words: `16:9 · 1280×720`."""
    part = math.gcd(width, height) or 1
    across, down = width // part, height // part
    shape = f"{across}:{down}" if max(across, down) <= 32 else f"{width / max(1, height):.2f}:1"
    return f"{shape} · {width}×{height}"


def mark_corner(picture: QRectF) -> QPointF:
    """The corner of the mark at the lower left of a card."""
    away = _radius(picture) * 0.18
    return picture.bottomLeft() + QPointF(away, -away)


def paint_label(painter: QPainter, tile: QRectF, card: Card, size: float, *, corner: QPointF | None = None) -> None:
    """Name and stream at the lower left of a tile, `size` output pixels high, elided to what fits.

    They stand inside the mark whose `corner` is given, where that is near.
    """
    size = min(size, tile.height() / 4)
    pad = low = size * 0.75
    if corner is not None:
        right, up = corner.x() - tile.left(), tile.bottom() - corner.y()
        if 0 <= right < size * 1.5 and 0 <= up < size * 3:
            pad, low = max(pad, right + size * 0.6), max(low, up + size * 0.45)
    room = tile.width() - pad - size * 0.75
    if size < 6 or room < size * 2:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    scrim = QLinearGradient(0, tile.bottom() - size * 3, 0, tile.bottom())
    scrim.setColorAt(0, QColor(0, 0, 0, 0))
    scrim.setColorAt(1, QColor(0, 0, 0, 96))
    painter.fillRect(QRectF(tile.left(), tile.bottom() - size * 3, tile.width(), size * 3), QBrush(scrim))
    bold = _font(size, bold=True)
    metrics = QFontMetricsF(bold)
    baseline = tile.bottom() - low - metrics.descent()
    name = metrics.elidedText(card.name, Qt.TextElideMode.ElideRight, room)
    painter.setFont(bold)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(QPointF(tile.left() + pad, baseline), name)
    used = metrics.horizontalAdvance(name) + size * 0.6
    plain = _font(size * 0.9)
    detail = QFontMetricsF(plain).elidedText(card.detail, Qt.TextElideMode.ElideRight, room - used)
    if detail and room - used > size * 2:
        painter.setFont(plain)
        painter.setPen(QColor(255, 255, 255, 200))
        painter.drawText(QPointF(tile.left() + pad + used, baseline), detail)
    painter.restore()


def state_name(state: State) -> str:
    """What somebody is doing, in the user's language."""
    translate = QCoreApplication.translate
    match state:
        case "present":
            return translate("TestCard", "present")
        case "camera_off":
            return translate("TestCard", "camera off")
        case "absent":
            return translate("TestCard", "absent")
        case "audio_only":
            return translate("TestCard", "audio only")
        case "portrait":
            return translate("TestCard", "upright phone")
        case "screen":
            return translate("TestCard", "screen share")
    return translate("TestCard", "comes late")


def missing_name() -> str:
    """What is said of a picture that will not be on air."""
    return QCoreApplication.translate("TestCard", "picture missing on air")


def not_reached_name() -> str:
    """What is said of a picture that could not be fetched from here: nothing is known of it on air."""
    return QCoreApplication.translate("TestCard", "not reached from here")


def not_shown_name() -> str:
    """What is said of a video that stands in for a picture: it was fetched, and moves on air only."""
    return QCoreApplication.translate("TestCard", "video, not shown here")


def paint_missing_picture(painter: QPainter, rect: QRectF, name: str) -> None:
    """Where a picture will be that was not fetched: a pale sheet with its file name, plainly not the picture."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(236, 240, 245, 235))
    short = min(rect.width(), rect.height())
    line = max(1.0, short / 60)
    painter.setPen(QPen(QColor(120, 134, 150), line, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2))
    size = min(short * 0.16, rect.width() / 7, 22.0)
    glyph = short * 0.34
    named = size >= 7 and bool(name)
    centre = rect.center() - QPointF(0, size * 0.8 if named else 0)
    _paint_picture_sign(painter, centre, glyph)
    if named:
        font = _font(size)
        painter.setFont(font)
        painter.setPen(QColor(62, 74, 88))
        box = QRectF(rect.left() + size / 2, centre.y() + glyph * 0.55, rect.width() - size, size * 1.6)
        fitting = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fitting)
    painter.restore()


def open_slot_name() -> str:
    """What stands on a slot that nobody has been given to."""
    return QCoreApplication.translate("TestCard", "Open slot")


def stream_name(kind: Kind) -> str:
    """Camera or screen, or who comes next, in the user's language."""
    if kind == "screen":
        return QCoreApplication.translate("TestCard", "screen")
    if kind == "open":
        return QCoreApplication.translate("TestCard", "next to join")
    return QCoreApplication.translate("TestCard", "camera")


def _hue(key: str) -> tuple[int, float]:
    if not key:
        return _SLATE_HUE, 0.95
    number = zlib.crc32(key.encode())
    return _HUES[number % len(_HUES)] + (number >> 8) % 11 - 5, (0.92, 1.0, 1.08)[(number >> 16) % 3]


def _diagonal(rect: QRectF) -> QPointF:
    """From the top left towards the bottom right, such that the bands stand at 45 degrees."""
    half = (rect.width() + rect.height()) / 2
    return QPointF(half, half)


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont()
    # Without hinting a line is as long at every zoom: labels do not reflow while zooming.
    font.setPixelSize(max(1, round(pixels)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _paint_sheet(painter: QPainter, centre: QPointF, radius: float) -> None:
    sheet = QRectF(0, 0, radius * 2.9, radius * 1.9)
    sheet.moveCenter(centre)
    corner = radius * 0.12
    painter.setBrush(QColor(255, 255, 255, 40))
    painter.drawRoundedRect(sheet, corner, corner)
    painter.setBrush(QColor(255, 255, 255, 58))
    bar = sheet.height() * 0.1
    for number, width in enumerate((0.52, 0.8, 0.68)):
        top = sheet.top() + sheet.height() * (0.24 + 0.21 * number)
        painter.drawRoundedRect(
            QRectF(sheet.left() + sheet.width() * 0.1, top, sheet.width() * width, bar), bar / 2, bar / 2
        )


def _paint_picture_sign(painter: QPainter, centre: QPointF, size: float) -> None:
    """A small landscape with a sun: the sign for a picture."""
    box = QRectF(0, 0, size * 1.25, size)
    box.moveCenter(centre)
    painter.setPen(QPen(QColor(90, 104, 120), max(1.0, size / 16)))
    painter.setBrush(QColor(255, 255, 255, 150))
    painter.drawRoundedRect(box, size / 10, size / 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(90, 104, 120))
    hill = QPainterPath()
    hill.moveTo(box.left() + size * 0.12, box.bottom() - size * 0.14)
    hill.lineTo(box.left() + size * 0.48, box.top() + size * 0.42)
    hill.lineTo(box.left() + size * 0.70, box.top() + size * 0.66)
    hill.lineTo(box.left() + size * 0.86, box.top() + size * 0.52)
    hill.lineTo(box.right() - size * 0.12, box.bottom() - size * 0.14)
    hill.closeSubpath()
    painter.drawPath(hill)
    painter.drawEllipse(QPointF(box.right() - size * 0.32, box.top() + size * 0.27), size * 0.09, size * 0.09)
