"""explain: what the help says about a finding, by its code."""

from __future__ import annotations

from designer.__main__ import VERBS
from designer.cli.app import _VERBS
from tests.cli.conftest import Mixframe


def test_each_verb_of_the_command_line_is_known_at_the_door():
    assert set(VERBS) == set(_VERBS)


def test_a_code_is_explained_in_both_languages(mixframe: Mixframe) -> None:
    told = mixframe("explain", "tile-covered")
    assert told.status == 0
    assert told.out.startswith("A tile cannot be seen (tile-covered)\n\nOther tiles lie over all of this one")
    assert "*" not in told.out and max(map(len, told.out.splitlines())) <= 88
    told = mixframe("explain", "tile-covered", "--language", "zh_CN")
    assert "子画面完全被挡住" in told.out


def test_a_code_that_is_none_is_wrong_usage_and_what_is_meant_is_said(mixframe: Mixframe) -> None:
    told = mixframe("explain", "tile-coverd")
    assert told.status == 2 and "tile-covered" in told.err and told.out == ""
