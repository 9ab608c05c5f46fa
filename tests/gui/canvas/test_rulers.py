"""Rulers count output pixels in round steps with room for the digits."""

from __future__ import annotations

import pytest

from designer.gui.canvas.rulers import step


@pytest.mark.parametrize(
    ("zoom", "pixels"), [(1.0, 100), (0.64, 100), (0.7, 100), (0.05, 2000), (2.0, 50), (8.0, 10), (32.0, 2)]
)
def test_steps_are_round(zoom: float, pixels: int) -> None:
    assert step(zoom) == pixels
    assert step(zoom) * zoom >= 60
