"""Every guess is a named switch."""

from __future__ import annotations

from typing import Any

import pytest

from designer.stage.settings import Settings, WrongSetting


def test_every_setting_says_what_it_switches() -> None:
    for one in Settings().described():
        assert len(one["about"]) > 20, one["name"]
        assert ("choices" in one) != ("least" in one)
        if "choices" in one:
            assert one["default"] in one["choices"]
            assert len(one["choices"]) > 1


def test_a_change_gives_a_new_value() -> None:
    before = Settings()
    after = before.changed({"second_stop": "accept", "concurrent_tasks": 3, "connect_seconds": 2})
    assert (after.second_stop, after.concurrent_tasks, after.connect_seconds) == ("accept", 3, 2)
    assert before == Settings()


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"nonsense": 1}, "nonsense"),
        ({"second_stop": "maybe"}, "second_stop"),
        ({"second_stop": ["accept"]}, "second_stop"),
        ({"concurrent_tasks": -1}, "concurrent_tasks"),
        ({"concurrent_tasks": 1.5}, "concurrent_tasks"),
        ({"concurrent_tasks": True}, "concurrent_tasks"),
        ({"connect_seconds": "1"}, "connect_seconds"),
        ({"connect_seconds": float("nan")}, "connect_seconds"),
    ],
)
def test_what_cannot_be_is_named(change: dict[str, Any], word: str) -> None:
    with pytest.raises(WrongSetting, match=word):
        Settings().changed(change)
