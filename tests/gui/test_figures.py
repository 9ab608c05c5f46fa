"""Numbers, money and moments are written as the language of the window has them; what machines read is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from designer.gui import figures, language
from designer.gui.costsheet import PER_1000_MINUTES, CostSheet
from designer.show import files


def written(window) -> tuple[bytes, bytes]:
    """What machines read."""
    store = window.store
    return files.dump_show(store.truth), files.dump_request(store.truth, store.look)


WHEN = 1_800_000_000.0


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    language.choose(language.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "whole", "fixed"),
    [
        ("C", "1,234,567", "1234.50"),
        ("en_US", "1,234,567", "1234.50"),
        ("zh_CN", "1,234,567", "1234.50"),
        ("de_DE", "1.234.567", "1234,50"),
    ],
)
def test_numbers_are_written_by_locale(locale, whole, fixed):
    QLocale.setDefault(QLocale(locale))
    assert figures.whole(1_234_567) == whole
    assert figures.fixed(1234.5) == fixed
    assert language.said("{usd:.2f} of {count}", {"usd": 1234.5, "count": 3}) == f"{fixed} of 3"


def test_moments_are_written_by_locale():
    written = set()
    for locale, part in (("en_US", "1/15/27"), ("zh_CN", "2027/1/15"), ("de_DE", "15.01.27")):
        QLocale.setDefault(QLocale(locale))
        assert part in figures.moment(WHEN)
        written.add(figures.moment(WHEN))
    assert len(written) == 3


def test_choosing_a_language_chooses_its_locale(qapp):
    language.choose("zh_CN")
    assert QLocale().name() == "zh_CN"
    language.choose("en")
    assert QLocale().language() == QLocale.Language.English
    assert QLocale().decimalPoint() == "."


@pytest.mark.parametrize("typed", ["1.25", "1,25"])
def test_a_field_takes_a_point_in_german_too(qtbot, typed):
    QLocale.setDefault(QLocale("de_DE"))
    field = figures.MoneyField()
    qtbot.addWidget(field)
    field.selectAll()
    QTest.keyClicks(field, typed)
    field.interpretText()
    assert field.value() == 1.25
    assert field.text() == "1,25"


def test_the_cost_is_german_in_the_window_and_the_file_is_not(make_window):
    window = make_window()
    before = written(window)
    QLocale.setDefault(QLocale("de_DE"))
    window.cost._on_language_changed()
    found = window.cost._cost
    assert f"{found.usd_per_hour + found.relay_usd_per_hour:.2f}".replace(".", ",") in window.cost.words()
    after = written(window)
    assert after == before


def test_the_sheet_of_costs_is_written_anew(make_window):
    window = make_window()
    window.cost.open_sheet()
    sheet = window.findChild(CostSheet)
    sheet.fields["FHD"].setValue(12.5)
    QLocale.setDefault(QLocale("de_DE"))
    language.signals().changed.emit()
    assert sheet.fields["FHD"].text() == "12,50"
    assert sheet._hours["FHD"].text() == figures.fixed(12.5 / PER_1000_MINUTES)
    assert "," in sheet._hours["FHD"].text()
    assert "." in sheet._pixels["FHD"].text()
