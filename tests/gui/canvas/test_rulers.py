"""Rulers count output pixels in round steps with room for the digits."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from designer.gui import theme
from designer.gui.canvas.rulers import ACROSS, Ruler, step
from tests.gui.canvas.desk import Desk, two_and_a_line


@pytest.mark.parametrize(
    ("zoom", "pixels"), [(1.0, 100), (0.64, 100), (0.7, 100), (0.05, 2000), (2.0, 50), (8.0, 10), (32.0, 2)]
)
def test_steps_are_round(zoom: float, pixels: int) -> None:
    assert step(zoom) == pixels
    assert step(zoom) * zoom >= 60


def test_no_number_is_cut_by_the_end_of_a_ruler(qtbot: QtBot) -> None:
    desk = Desk(qtbot, two_and_a_line())
    across, down = desk.view.findChildren(Ruler)
    panel = theme.tokens().panel.rgb()
    numbers = 0
    # At each of these widths and heights another part of a number would lie at the end.
    for less in range(0, 60, 3):
        desk.view.resize(1400 - less, 860 - less)
        desk.view.set_zoom(1.0)
        upper, left = across.grab().toImage(), down.grab().toImage()
        height, width = ACROSS - 8, left.width() - 8
        assert {upper.pixel(upper.width() - 1, y) for y in range(height)} == {panel}
        assert {left.pixel(x, left.height() - 1) for x in range(width)} == {panel}
        numbers += sum(upper.pixel(x, y) != panel for x in range(upper.width()) for y in range(height))
    assert numbers > 1000
