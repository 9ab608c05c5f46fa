"""No field of any structure is left out of inspector, rules or round trip."""

from __future__ import annotations

import pytest

from tests import coverage_table


def test_no_cell_of_the_coverage_table_is_empty() -> None:
    pytest.importorskip("PySide6")
    lines = coverage_table.table()
    print(coverage_table.text(lines))
    assert len(lines) >= 100
    assert [line.field for line in lines if not (line.inspector and line.rules and line.round_trip)] == []


def test_the_paths_of_findings_lead_to_fields() -> None:
    assert coverage_table.field_at("VideoParams.LayoutParams.MixLayoutList[3].UserMediaStream.UserInfo.UserId") == (
        "MixUserInfo.UserId"
    )
    assert coverage_table.field_at("VideoParams.LayoutParams") is None
    assert coverage_table.field_at("Nothing") is None
