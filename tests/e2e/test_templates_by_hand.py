"""Templates in the real window: a chord opens the strip, one click arranges the look; the look is kept by another."""

from __future__ import annotations

import json
import time

import pytest

from designer.show import files
from designer.show.geometry import frame_size, item_rect
from designer.show.templates import arrange, templates_for
from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

FIRST, SECOND = (450, 130), (585, 130)
"""The middle of the first and the second preview of the strip, in the window of 1440 × 900."""
KEEP = (1101, 141)
"""The button that keeps the look as a template."""


def places(look):
    return [
        tuple(tile["layout"][name] for name in ("LocationX", "LocationY", "ImageWidth", "ImageHeight"))
        for tile in look["tiles"]
        if not tile.get("hidden")
    ]


def saved(window, path):
    """What the window saves with the chord: it has done all it was asked before."""
    before = path.stat().st_mtime_ns
    end = time.monotonic() + SECONDS
    window.key("ctrl+s")
    while path.stat().st_mtime_ns == before:
        assert time.monotonic() < end, window.said()
        time.sleep(0.02)
    return json.loads(path.read_text())


def test_a_chord_and_a_click_arrange_the_look(program, tmp_path):
    show = files.sample_show().show
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(show))
    window = program(str(path))
    window.key("ctrl+t")
    window.click(*SECOND)
    second = templates_for(len(show.cast), frame_size(show))[1]
    wanted = arrange(show, show.looks[0].id, second)
    look = saved(window, path)["looks"][0]
    assert places(look) == [tuple(item_rect(tile)) for tile in wanted.looks[0].tiles]
    assert window.said() == ""


def test_a_look_is_kept_as_a_template_and_the_next_one_arranged_by_it(program, tmp_path):
    """It is offered at once, although five are in the cast and it has two places."""
    show = files.sample_show().show
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(show))
    window = program(str(path))
    before = saved(window, path)["looks"]
    assert places(before[0]) != places(before[1])
    window.key("ctrl+t")
    window.click(*KEEP)
    window.wait_for_window("Keep as template")
    window.key("ctrl+a")
    window.xdotool("type", "Interview")
    window.key("Return")
    window.wait_until_gone("Keep as template")
    kept = window.home / "templates" / "interview.json"
    end = time.monotonic() + SECONDS
    while not kept.exists():
        assert time.monotonic() < end, window.said()
        time.sleep(0.02)
    window.key("F2")
    after = before
    while places(after[1]) != places(before[0]):  # it is offered a moment after its file is there
        assert time.monotonic() < end, "the first one offered is not the one that was kept"
        window.click(*FIRST)
        after = saved(window, path)["looks"]
    assert places(after[0]) == places(before[0])
    assert window.said() == ""
