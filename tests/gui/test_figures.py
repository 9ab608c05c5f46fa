"""Numbers, money and moments are written as the language of the window has them; what machines read is not."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QLockFile, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from designer.gui import errorwords, figures, language, topbar
from designer.gui.calls import CallDialog, as_text, export, in_a_line
from designer.gui.costsheet import PER_1000_MINUTES, CostSheet
from designer.gui.left import Left, LeftCard, Spoilt, SpoiltCard
from designer.gui.panels.inspector import moments
from designer.show import edits, files
from designer.show.edits import plan
from designer.show.vault import Vault
from designer.trtc.client import Call
from designer.trtc.errors import RuleBroken


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
    for locale, part in (("en_US", "1/15/2027"), ("zh_CN", "2027/1/15"), ("de_DE", "15.01.2027")):
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


EVENING = 1_800_041_400.0
LOCALES = ("en_US", "en_GB", "zh_CN", "de_DE", "fr_CA", "da_DK", "hu_HU", "ja_JP", "ko_KR")


@pytest.fixture
def in_utc(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("locale", "clock", "exactly", "day"),
    [
        ("C", "7:30:00 PM", "1/15/2027 7:30:00 PM UTC", "12/24/2026"),
        ("en_US", "7:30:00 PM", "1/15/2027 7:30:00 PM UTC", "12/24/2026"),
        ("en_GB", "19:30:00", "15/01/2027 19:30:00 UTC", "24/12/2026"),
        ("zh_CN", "19:30:00", "2027/1/15 19:30:00 UTC", "2026/12/24"),
        ("de_DE", "19:30:00", "15.01.2027 19:30:00 UTC", "24.12.2026"),
        ("da_DK", "19.30.00", "15.01.2027 19.30.00 UTC", "24.12.2026"),
        ("fr_CA", "19 h 30 min 00 s", "2027-01-15 19 h 30 min 00 s UTC", "2026-12-24"),
    ],
)
def test_clocks_and_days_are_written_by_locale(in_utc, locale, clock, exactly, day):
    QLocale.setDefault(QLocale(locale))
    assert figures.clock(EVENING) == clock
    assert figures.exactly(EVENING) == exactly
    assert figures.day("2026-12-24") == day
    assert figures.day("some day") == "some day"


@pytest.mark.parametrize("locale", LOCALES)
@given(minutes=st.integers(0, 2_000_000_000 // 60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_of_a_moment_is_read_again(in_utc, locale, minutes):
    QLocale.setDefault(QLocale(locale))
    assert figures.read_moment(figures.moment(minutes * 60)) == minutes * 60


@pytest.mark.parametrize("locale", ["en_US", "zh_CN", "de_DE"])
def test_a_moment_is_taken_as_the_language_writes_it_and_as_machines_do(in_utc, locale):
    QLocale.setDefault(QLocale(locale))
    now = datetime.now().astimezone()
    wanted = datetime(2030, 12, 24, 20, 30, tzinfo=UTC)
    for typed in ("2030-12-24 20:30", figures.moment(wanted.timestamp()), f"{figures.day('2030-12-24')}  20:30"):
        assert moments.parse_moment(typed, now) == wanted
    assert figures.read_moment("2030-12-24 20:30") is None


@pytest.mark.parametrize(("code", "said"), [("en", "1 d 2 h 3 min 4 s"), ("zh_CN", "1 天 2 小时 3 分钟 4 秒")])
def test_spans_are_said_and_taken_in_the_language(qapp, code, said):
    language.choose(code)
    seconds = 86400 + 2 * 3600 + 3 * 60 + 4
    assert figures.span(seconds) == said
    assert moments.parse_span(said) == moments.parse_span(said.replace(" ", "")) == seconds
    assert moments.parse_span("1 h 30 min") == moments.parse_span("90min") == 5400
    assert figures.span(0).startswith("0 ")


@pytest.mark.parametrize(
    ("locale", "number", "percent", "elapsed"),
    [
        ("en_US", "1.5", "1,250 %", "01:02:03"),
        ("de_DE", "1,5", "1.250 %", "01:02:03"),
        ("ar_EG", "١٫٥", None, "٠١:٠٢:٠٣"),
    ],
)
def test_short_numbers_shares_and_what_has_passed(locale, number, percent, elapsed):
    QLocale.setDefault(QLocale(locale))
    assert figures.number(1.5) == number
    assert figures.number(2.0) == figures.whole(2)
    assert percent is None or figures.percent(1250.4) == percent
    assert figures.elapsed(3723) == elapsed


def test_findings_and_errors_have_german_decimals_and_english_ones_for_machines(make_window):
    show = edits.set_show_field(files.sample_show().show, "VideoParams.VideoEncode.BitRate", 200)
    window = make_window(files.Opened("show", show, Vault()))
    few = next(one for one in window.preflight._findings() if one.code == "bits-per-pixel-low")
    assert re.search(r" 0\.\d{3} bits", few.message)
    QLocale.setDefault(QLocale("de_DE"))
    assert re.search(r" 0,\d{3} bits", language.said(few.template, few.args))
    assert re.search(r" 0\.\d{3} bits", few.message)
    language.choose("zh_CN")
    QLocale.setDefault(QLocale("de_DE"))
    error = RuleBroken(f"the file would have {6.25:.1f} MB, more than 5", hint="Make it smaller.")
    assert "6,2 MB" in errorwords.told(error)
    assert "6.2 MB" in str(error)


def test_what_was_sent_keeps_its_time_and_says_it_in_the_language(make_window, in_utc, qtbot):
    window = make_window()
    call = Call(action="StartPublishCdnStream", body="{}", time=EVENING, seconds=1.234, request_id="r-1", code=None)
    window.activity.add(*in_a_line(call)[:1], detail=in_a_line(call)[1], at=EVENING, call=call)
    window.activity.add("Saved", at=EVENING + 60)
    dialog = CallDialog(call, window)
    dialog.show()
    fixed = as_text(call)

    def shown() -> str:
        return " ".join(label.text() for label in dialog.findChildren(QLabel))

    def clocks() -> list[str]:
        return [row.at for row in window.activity.rows]

    assert clocks() == ["7:31:00 PM", "7:30:00 PM"]
    assert "1,234 ms" in window.activity.rows[1].text and "7:31:00 PM Saved" in window.activity.rows[0].spoken
    assert "1/15/2027 7:30:00 PM UTC" in shown() and "1,234 ms" in shown()
    window.choose_language("zh_CN")
    assert clocks() == ["19:31:00", "19:30:00"]
    assert "1,234 毫秒" in window.activity.rows[1].text
    model = window.activity.view.model()
    assert "19:30:00" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2027/1/15 19:30:00 UTC" in shown() and "1,234 毫秒" in shown() and "PM" not in shown()
    for text in (fixed, as_text(call), export(window.activity.rows).decode()):
        assert "2027-01-15 19:30:00 +0000" in text and "1234 ms" in text
    assert "2027-01-15 19:31:00 +0000 Saved" in export(window.activity.rows).decode()


def test_the_plan_and_the_zoom_are_written_anew_and_the_show_is_not(make_window, in_utc):
    show = plan.set_planned_end(files.sample_show().show, EVENING)
    show = plan.set_planned_break(show, 5400)
    window = make_window(files.Opened("show", show, Vault()))
    window.store.select(())
    window.inspector.prepare()
    before = written(window)

    def told() -> str:
        return " ".join(label.text() for label in window.inspector.findChildren(QLabel)) + " ".join(
            str(head.note()) for head in window.inspector.findChildren(QWidget, "head.plan")
        )

    assert "1/15/2027 7:30 PM" in told() and "1 h 30 min" in told()
    window.choose_language("zh_CN")
    assert "2027/1/15 19:30" in told() and "1 小时 30 分钟" in told()
    assert written(window) == before


def test_what_was_left_says_when_in_the_language(qapp, qtbot, in_utc, tmp_path):
    lock = QLockFile(str(tmp_path / "lock"))
    cards = (
        LeftCard(Left(tmp_path / "kept.json", None, EVENING, files.sample_show(), lock)),
        SpoiltCard([Spoilt(tmp_path / "spoilt.json", EVENING, lock)]),
    )
    for card in cards:
        qtbot.addWidget(card)
        assert "1/15/2027 7:30 PM" in card.accessibleName()
    language.choose("zh_CN")
    for card in cards:
        assert "2027/1/15 19:30" in card.accessibleName() and "PM" not in card.findChild(QLabel).text()


def test_the_zoom_and_what_has_passed_follow_the_language(make_window, monkeypatch):
    window = make_window()
    window.canvas_bar.show_zoom(12.5)
    monkeypatch.setattr(topbar.time, "time", lambda: 10_000.0)
    window.topbar.air.show_state("air", "ON AIR", since=10_000.0 - 3723)
    zoom = window.canvas_bar.findChild(QToolButton, "zoom")
    assert zoom.text().startswith("1,250 %") and window.topbar.air.text() == "ON AIR  01:02:03"
    QLocale.setDefault(QLocale("de_DE"))
    language.signals().changed.emit()
    assert zoom.text().startswith("1.250 %")
