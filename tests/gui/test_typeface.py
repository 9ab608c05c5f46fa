"""How texts of the window are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QLabel

from designer.gui import theme
from designer.picture.lettering import LABELS


def drawn(text: str) -> QImage:
    return QLabel(text).grab().toImage()


def test_the_x_of_a_colour_is_no_multiplication_sign(qapp: QApplication) -> None:
    if not set(LABELS) & set(QFontDatabase.families()):
        pytest.skip("Inter is not installed")
    before = qapp.font()
    theme.install(qapp, "dark")
    try:
        assert drawn("0x1B2A41") != drawn("0×1B2A41")
    finally:
        qapp.setFont(before)
