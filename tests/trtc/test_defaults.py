"""The table of defaults names members that exist."""

from __future__ import annotations

from designer.trtc.defaults import DEFAULTS, default
from designer.trtc.structures import AgentParams, McuLayout


def test_every_entry_is_a_member_that_takes_its_default() -> None:
    for (kind, name), value in DEFAULTS.items():
        assert name in kind.model_fields
        assert getattr(kind.model_validate({name: value}), name) == value


def test_asked_by_structure_or_in_the_apis_names() -> None:
    assert default(AgentParams, "max_idle_time") == 30
    assert default("AgentParams.MaxIdleTime") == default("AgentParams", "MaxIdleTime") == 30
    assert default(McuLayout, "background_render_mode") == 3
    assert default(McuLayout, "transparent_url") is None
    assert default("Nothing.AtAll") is None
