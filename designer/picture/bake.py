"""Text made into a picture: with opacity, shadow and rotation, which the API's own text watermarks do not have.

The result is a PNG with transparency, to be put where anyone can fetch it and named as a picture watermark.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QTextLayout, QTextOption, QTransform

from designer.picture import cards, export, lettering
from designer.show.pictures import LARGEST_BYTES, LONGEST_SIDE
from designer.trtc.errors import RuleBroken

SOFT_STEPS = 3
"""Box blurs that together look like a soft shadow."""


@dataclass(frozen=True, slots=True)
class Baked:
    """What to make of a text. Sizes in output pixels, colours as `0xRRGGBB`, rotation clockwise in degrees."""

    text: str
    size: float = 40.0
    font: str | None = None
    """`Tencent` or `SourceHanSans`, as in a text watermark."""
    color: str = "0xFFFFFF"
    ground: str | None = None
    opacity: float = 1.0
    shadow: str | None = None
    shadow_right: float = 2.0
    shadow_down: float = 2.0
    shadow_softness: float = 3.0
    rotation: float = 0.0
    width: int | None = None
    """Where lines end; None for one line as long as it is."""
    padding: float = 8.0


def bake(what: Baked) -> QImage:
    """The text as a picture with transparency, as small as it can be. Raises RuleBroken where nothing can be seen, or
    the picture would be larger than the cloud takes. Needs an application for the fonts."""
    if not what.text.strip():
        raise RuleBroken("there is no text to make a picture of")
    if not 1 <= what.size <= 1000:
        raise RuleBroken(f"a text {what.size:g} pixels high cannot be painted", hint="1 to 1000 pixels.")
    lines, block = _set(what)
    pad = max(0.0, what.padding)
    spread = (abs(what.shadow_right) + abs(what.shadow_down) + 2 * what.shadow_softness) if what.shadow else 0.0
    body = QRectF(0, 0, block.width() + 2 * pad, block.height() + 2 * pad)
    turn = QTransform().rotate(what.rotation)
    place = turn.mapRect(body.adjusted(-spread, -spread, spread, spread))
    wide, high = math.ceil(place.width()), math.ceil(place.height())
    if max(wide, high) > LONGEST_SIDE:
        raise RuleBroken(
            f"the picture would have {wide} × {high} pixels, more than 2K", hint="Make the text smaller, or break it."
        )
    sheet = _blank(wide, high)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(turn * QTransform.fromTranslate(-place.left(), -place.top()))
    ground = cards.parse_color(what.ground)
    if ground is not None:
        painter.fillRect(body, ground)
    # Outlines, not letters: they turn without being set anew.
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = cards.parse_color(what.shadow)
    if shadow is not None:
        painter.save()
        painter.resetTransform()
        painter.drawImage(0, 0, _shadow(what, lines, pad, shadow, painter_size=(wide, high), place=place, turn=turn))
        painter.restore()
    painter.setBrush(cards.parse_color(what.color) or QColor(255, 255, 255))
    painter.translate(pad, pad)
    painter.drawPath(lines)
    painter.end()
    return _faded(sheet, what.opacity)


def bake_png(what: Baked) -> bytes:
    """`bake` as the bytes of a PNG. Makes an application where there is none."""
    app = export.application()
    data = export.encoded(bake(what))
    del app
    if len(data) > LARGEST_BYTES:
        raise RuleBroken(f"the file would have {len(data) / 1024 / 1024:.1f} MB, more than 5", hint="Make it smaller.")
    return data


def _set(what: Baked) -> tuple[QPainterPath, QSizeF]:
    """The outlines of the text, broken into lines, and the size of the block."""
    font = lettering.font_of(what.font, what.size)
    high = QFontMetricsF(font).height()
    right = lettering.reads_from_right(what.text)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    widest, top = 0.0, 0.0
    pieces: list[QTextLayout] = []
    for paragraph in what.text.splitlines():
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(float(what.width) if what.width else 1e6)
            line.setPosition(QPointF(0, top))
            widest = max(widest, line.naturalTextWidth())
            top += high
        layout.endLayout()
        pieces.append(layout)
    for layout in pieces:
        for number in range(layout.lineCount() if right else 0):
            line = layout.lineAt(number)
            line.setPosition(QPointF(widest - line.naturalTextWidth(), line.y()))
        for run in layout.glyphRuns():
            raw = run.rawFont()
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(raw.pathForGlyph(glyph).translated(at))
    return path, QSizeF(widest, max(top, high))


def _shadow(
    what: Baked,
    lines: QPainterPath,
    pad: float,
    color: QColor,
    *,
    painter_size: tuple[int, int],
    place: QRectF,
    turn: QTransform,
) -> QImage:
    """The shadow on a sheet of its own; it falls right and down whatever the rotation."""
    sheet = _blank(*painter_size)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    there = QTransform.fromTranslate(what.shadow_right - place.left(), what.shadow_down - place.top())
    painter.setTransform(turn * there)
    painter.translate(pad, pad)
    painter.fillPath(lines, color)
    painter.end()
    return _soft(sheet, what.shadow_softness)


def _soft(sheet: QImage, radius: float) -> QImage:
    """Blurred by making it smaller and larger again, several times: smooth, and quick in Qt."""
    if radius < 0.5:
        return sheet
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    factor = 1 + radius / SOFT_STEPS
    size = sheet.size()
    for _ in range(SOFT_STEPS):
        small = sheet.scaled(max(1, round(size.width() / factor)), max(1, round(size.height() / factor)), keep, smooth)
        sheet = small.scaled(size, keep, smooth)
    return sheet


def _faded(sheet: QImage, opacity: float) -> QImage:
    if opacity >= 1:
        return sheet
    faded = _blank(sheet.width(), sheet.height())
    painter = QPainter(faded)
    painter.setOpacity(max(0.0, opacity))
    painter.drawImage(0, 0, sheet)
    painter.end()
    return faded


def _blank(width: int, height: int) -> QImage:
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
