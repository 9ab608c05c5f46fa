"""Templates in the real window: a chord opens the strip, one click arranges the look."""

from __future__ import annotations

import json
import time

import pytest

from designer.show import files
from designer.show.geometry import frame_size, item_rect
from designer.show.templates import arrange, templates_for
from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

SECOND = (585, 130)
"""The middle of the second preview of the strip, in the window of 1440 × 900."""


def places(look):
    return [
        tuple(tile["layout"][name] for name in ("LocationX", "LocationY", "ImageWidth", "ImageHeight"))
        for tile in look["tiles"]
        if not tile.get("hidden")
    ]


def test_a_chord_and_a_click_arrange_the_look(program, tmp_path):
    show = files.sample_show().show
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(show))
    window = program(str(path))
    window.key("ctrl+t")
    window.click(*SECOND)
    second = templates_for(len(show.cast), frame_size(show))[1]
    wanted = arrange(show, show.looks[0].id, second)
    before = path.stat().st_mtime_ns
    end = time.monotonic() + SECONDS
    window.key("ctrl+s")
    while path.stat().st_mtime_ns == before:
        assert time.monotonic() < end, window.said()
        time.sleep(0.02)
    look = json.loads(path.read_text())["looks"][0]
    assert places(look) == [tuple(item_rect(tile)) for tile in wanted.looks[0].tiles]
    assert window.said() == ""
