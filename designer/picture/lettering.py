"""Text watermarks: which face stands for the vendor's, and how a text is set in its box.

The vendor names two faces, `Tencent` (the default) and `SourceHanSans`. The second is an open one, known under
two names; the first is not to be had, and is approximated. `face_of` says which face is really drawn.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from designer.show.mixrules import ASSUMED, Assumptions

_HAN = ("Source Han Sans SC", "Source Han Sans CN", "Source Han Sans", "Noto Sans CJK SC", "Noto Sans SC")
"""Source Han Sans, under the names it is installed by: Noto Sans CJK is the same drawing."""
_TENCENT = ("TencentSans", "Tencent Sans", "腾讯体")
LABELS = ("Inter", "Inter Variable")
"""What everything that is not a text of the show is lettered in, where it is installed."""
INDENT = 0.3
"""Space before a line, in heights of the type: assumed."""

_pinned: list[str] = []


class Face(NamedTuple):
    """The face that a text is drawn in."""

    asked: str
    used: str
    exact: bool
    """Whether that is what was asked for, and not the nearest that is installed."""


def pin(*families: str) -> None:
    """Draw every text in these families only, for pictures that must come out alike everywhere; none undoes it."""
    _pinned[:] = families


def font_of(asked: str | None, pixels: float) -> QFont:
    """The nearest installed font to the vendor's `asked`, `pixels` high."""
    font = QFont()
    own = QGuiApplication.font().family()
    han = asked == "SourceHanSans"
    font.setFamilies(_pinned or [*(_HAN if han else (*_TENCENT, *_HAN)), own])
    font.setPixelSize(max(1, round(pixels)))
    # Without hinting a line is as long at every zoom: a text does not reflow while zooming.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # On a see-through pixmap there is no colour fringe: nor shall there be one anywhere else.
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setWeight(QFont.Weight.Normal if han else QFont.Weight.DemiBold)
    return font


def face_of(asked: str | None) -> Face:
    """Which face stands for the vendor's on this machine."""
    wanted = asked or "Tencent"
    used = QFontInfo(font_of(asked, 20)).family()
    return Face(wanted, used, used in (_HAN if wanted == "SourceHanSans" else _TENCENT))


def lacking(text: str, asked: str | None) -> str:
    """The characters of a text that no font of this machine has, each once: boxes stand for them."""
    font = font_of(asked, 20)
    found = []
    for character in dict.fromkeys(text):
        if character.isspace() or unicodedata.category(character) in ("Cf", "Mn", "Me"):
            continue
        layout = QTextLayout(character, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        # The engine that paints boxes for what nobody has is told by its size. Asked for its name, it crashes.
        if not any(run.rawFont().pixelSize() > 0 and any(run.glyphIndexes()) for run in layout.glyphRuns()):
            found.append(character)
    return "".join(found)


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs to the left."""
    for character in text:
        way = unicodedata.bidirectional(character)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    size: float,
    color: QColor,
    ground: QColor | None,
    face: str | None = None,
    assume: Assumptions = ASSUMED,
) -> None:
    """A text watermark, clipped to its box. `size` in output pixels."""
    # Qt blends letters in another way on an opaque ground: on a sheet of its own a text is the same everywhere.
    there = painter.deviceTransform()
    wide, high = max(1, round(rect.width() * there.m11())), max(1, round(rect.height() * there.m22()))
    sheet = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(QColor(0, 0, 0, 0) if ground is None else ground)
    if text and size > 0:
        inner = QPainter(sheet)
        inner.scale(wide / rect.width(), high / rect.height())
        inner.translate(-rect.topLeft())
        inner.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        font = font_of(face, size)
        inner.setFont(font)
        inner.setPen(color)
        inner.drawText(_room(rect, text, size, font, assume), text, _setting(text, assume))
        inner.end()
    painter.drawImage(rect, sheet, QRectF(sheet.rect()))


def _setting(text: str, assume: Assumptions) -> QTextOption:
    high = Qt.AlignmentFlag.AlignTop if assume.text_height == "top" else Qt.AlignmentFlag.AlignVCenter
    # Left is where a line begins: on the right for a script that runs to the left.
    setting = QTextOption(Qt.AlignmentFlag.AlignLeft | high)
    if reads_from_right(text):
        setting.setTextDirection(Qt.LayoutDirection.RightToLeft)
    wrapped = assume.text_wrap == "wrapped"
    setting.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrapped else QTextOption.WrapMode.ManualWrap
    )
    return setting


def _room(rect: QRectF, text: str, size: float, font: QFont, assume: Assumptions) -> QRectF:
    indent = size * INDENT if assume.text_start == "indented" else 0.0
    from_right = reads_from_right(text)
    room = rect.adjusted(0 if from_right else indent, 0, -indent if from_right else 0, 0)
    if room.width() < QFontMetricsF(font).averageCharWidth():
        return rect
    return room
