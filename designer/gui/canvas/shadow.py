"""The soft shadow that lifts the frame off the canvas: painted once, then stretched around any frame.

A thin edge goes around it, since a dark frame casts no shadow that is seen on a dark canvas.
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from designer.gui import theme

_BLUR = 36
"""How far the shadow reaches beyond the frame, in screen pixels."""
_DROP = 10
_strength = {"dark": 0.55, "light": 0.30}
_patch: QPixmap | None = None


def forget() -> None:
    """The theme is another one: paint it anew when it is next asked for."""
    global _patch
    _patch = None


def paint(painter: QPainter, frame: QRectF, zoom: float, exposed: QRectF) -> None:
    """Paint what is exposed of shadow and edge of a frame; the painter stands in output pixels, `zoom` screen pixels each."""
    global _patch
    if _patch is None:
        _patch = _painted(_strength[theme.scheme()])
    outer = frame.marginsAdded(QMarginsF(_BLUR, _BLUR, _BLUR, _BLUR) / zoom).translated(0, _DROP / zoom)
    edge, size = float(2 * _BLUR), float(_patch.width())
    rim = min(edge / zoom, outer.width() / 2, outer.height() / 2)
    xs = (outer.left(), outer.left() + rim, outer.right() - rim, outer.right())
    ys = (outer.top(), outer.top() + rim, outer.bottom() - rim, outer.bottom())
    parts = (0.0, edge, size - edge, size)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for row in range(3):
        for column in range(3):
            if row == column == 1:
                continue
            place = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            if not place.intersects(exposed):
                continue
            painter.drawPixmap(
                place,
                _patch,
                QRectF(parts[column], parts[row], parts[column + 1] - parts[column], parts[row + 1] - parts[row]),
            )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    thin = 1 / zoom
    whole = frame.adjusted(-thin, -thin, thin, thin)
    for edge_of_frame in (
        QRectF(whole.left(), whole.top(), whole.width(), thin),
        QRectF(whole.left(), frame.bottom(), whole.width(), thin),
        QRectF(whole.left(), frame.top(), thin, frame.height()),
        QRectF(frame.right(), frame.top(), thin, frame.height()),
    ):
        painter.fillRect(edge_of_frame, theme.tokens().line)


def _painted(strength: float) -> QPixmap:
    """A square with blurred edges: rounded squares laid over one another, each a little smaller."""
    size = 5 * _BLUR
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for inset in range(_BLUR * 2):
        share = (inset / (_BLUR * 2)) ** 2
        painter.setBrush(QColor(0, 0, 0, round(255 * strength * share)))
        radius = _BLUR * 1.4 * (1 - inset / (_BLUR * 2)) + 2
        painter.drawRoundedRect(QRectF(inset, inset, size - 2 * inset, size - 2 * inset), radius, radius)
    painter.end()
    return QPixmap.fromImage(image)
