"""Icons as glyphs of one typeface, painted in the theme's colours at the moment they are drawn.

The typeface (Phosphor, MIT licence) and its table of names come with qtawesome. Importing that package
costs half a second and loads a dozen typefaces, so only its two files are used, on the first icon painted.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from designer.gui import theme

_VERSION = "1.3.0"
DISABLED_ALPHA = 0.38
"""How much is seen of an icon that cannot be pressed."""


@functools.cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """Family name and the table icon name -> character."""
    spec = importlib.util.find_spec("qtawesome")
    assert spec is not None and spec.submodule_search_locations
    folder = Path(next(iter(spec.submodule_search_locations))) / "fonts"
    number = QFontDatabase.addApplicationFont(str(folder / f"phosphor-{_VERSION}.ttf"))
    table: dict[str, str] = json.loads((folder / f"phosphor-charmap-{_VERSION}.json").read_text("ascii"))
    return QFontDatabase.applicationFontFamilies(number)[0], {name: chr(int(code, 16)) for name, code in table.items()}


def paint(painter: QPainter, rect: QRect | QRectF, name: str, color: QColor) -> None:
    """Draw an icon centred in a rectangle, as large as its shorter side. Raises KeyError for an unknown name."""
    family, table = _glyphs()
    font = QFont(family)
    font.setPixelSize(max(1, int(min(rect.width(), rect.height()))))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, table[name])
    painter.restore()


class _Engine(QIconEngine):
    """Paints a glyph in the colour the theme has for it now."""

    def __init__(self, name: str, token: str | None) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tokens = theme.tokens()
        if mode == QIcon.Mode.Disabled:
            color = QColor(tokens.dim)  # of its own: `faint` is for small text, and looks no fainter in thin lines
            color.setAlphaF(DISABLED_ALPHA)
        elif self._token is not None:
            color = getattr(tokens, self._token)
        elif mode in (QIcon.Mode.Active, QIcon.Mode.Selected) or state == QIcon.State.On:
            color = tokens.text
        else:
            color = tokens.dim
        paint(painter, rect, self._name, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)


def icon(name: str, token: str | None = None) -> QIcon:
    """A Phosphor icon by name, in the dim text colour or in that of a theme token such as "warning"."""
    return QIcon(_Engine(name, token))
