"""The cast in the real window: one click to its table, then the keyboard alone."""

from __future__ import annotations

import json
import time

import pytest

from designer.show import files
from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

TABLE = (226, 378)
"""The button of the table at the head of the cast, in the window of 1440 × 900."""


def saved(window, path):
    """What the window saves with the chord: it has done all it was asked before."""
    before = path.stat().st_mtime_ns
    end = time.monotonic() + SECONDS
    window.key("ctrl+s")
    while path.stat().st_mtime_ns == before:
        assert time.monotonic() < end, window.said()
        time.sleep(0.02)
    return json.loads(path.read_text())


def test_a_person_is_renamed_in_the_table(program, tmp_path):
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(files.sample_show().show))
    window = program(str(path))
    saved(window, path)  # the window has its size then
    window.click(*TABLE)
    window.key("Down", "Return")
    window.xdotool("type", "Zoe")
    window.key("Return")
    assert [person["name"] for person in saved(window, path)["cast"]][1] == "Zoe"
    assert window.said() == ""
