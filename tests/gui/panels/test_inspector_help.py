"""What the inspector helps with: presets, the plan, where things are documented, what stays on air, what does not apply."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton

from designer.gui import figures
from designer.gui.panels.inspector import Inspector
from designer.gui.panels.inspector.maths import NotANumber
from designer.gui.panels.inspector.moments import parse_moment, parse_span
from designer.gui.panels.inspector.sources import source_of
from designer.show import edits
from designer.show.edits import UNSET
from designer.show.request import start_request
from designer.show.updates import is_fixed
from designer.trtc.structures import McuPublishCdnParam
from tests.gui.panels.inspecting import field, make_store, open_all, row_of, tiles, type_text
from tests.gui.panels.test_inspector_fields import SECTIONS, declared

FIELDS = {field.key: field for section in SECTIONS for field in declared(section)}
NOW = datetime(2026, 5, 4, 18, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def store(qtbot):
    return make_store()


@pytest.fixture
def panel(qtbot, store):
    panel = Inspector(store)
    store.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(310, 900)
    panel.show()
    return panel


def choose(editor, value):
    index = editor._values.index(value)
    editor.setCurrentIndex(index)
    editor.activated.emit(index)


@pytest.mark.parametrize("key", FIELDS)
def test_every_field_says_its_range_why_it_matters_and_where_it_is_documented(key):
    field = FIELDS[key]
    assert field.help.endswith((".", ")")), "why it matters, as a sentence"
    assert field.range or field.choices, "what it can be"
    assert re.search(r"\(\d+(/\d+)?", source_of(field)), "a page of the vendor"
    assert field.owner.__name__ in source_of(field)
    if field.kind == "number":
        numbers = ("PayloadType", "ZOrder", "SdkAppId", "ClassId", "SubAppId", "Fps")
        assert field.unit or field.name in numbers, "what the number counts"


def test_the_tool_tip_has_all_of_it(panel):
    tip = field(panel, "VideoEncode.BitRate").toolTip()
    for part in ("VideoEncode.BitRate", "kbps", "1–10000", "1500", "Documented: ", "47858"):
        assert part in tip


def test_a_name_of_the_api_without_room_beside_the_label_stands_below_it(panel, qtbot):
    narrow, wide = field(panel, "McuVideoParams.BackgroundRenderMode"), field(panel, "McuVideoParams.BackGroundColor")
    label, beside = row_of(panel, narrow).label, row_of(panel, wide).label
    metrics = [QFontMetrics(line.font) for line in label.lines()]
    name, api = label.lines()
    assert api.text == "BackgroundRenderMode" and api.area.top() > name.area.top() and api.area.left() == 0
    assert all(
        one.horizontalAdvance(line.text) <= label.width() for one, line in zip(metrics, (name, api), strict=True)
    )
    qtbot.waitUntil(lambda: label.geometry().bottom() == beside.geometry().bottom())
    assert label.height() > beside.height()
    panel.resize(560, 900)
    qtbot.waitUntil(lambda: label.height() == beside.height())
    name, api = label.lines()
    assert api.area.top() == name.area.top() and api.area.left() > name.area.left()


def test_a_frame_rate_is_chosen_with_its_bit_rate_as_one_edit(panel, store):
    before = store.undo_stack.count()
    choose(field(panel, "frame.rate"), 30)
    encode = store.truth.video_encode
    assert (encode.fps, encode.bit_rate, encode.width) == (30, 2100, 1280)
    assert store.undo_stack.count() == before + 1
    assert field(panel, "frame.rate").value() == 30
    type_text(field(panel, "VideoEncode.BitRate"), "2200")
    assert field(panel, "frame.rate").value() == "custom"


def test_bits_per_pixel_are_told_and_judged(panel, store):
    def told():
        return " ".join(
            label.text() for label in panel.findChildren(QLabel) if "per pixel" in label.text() and label.isVisible()
        )

    assert re.search(r"0\.\d{3} bits per pixel; 1500 kbps are recommended", told())
    type_text(field(panel, "VideoEncode.BitRate"), "200")
    assert "below the sensible 0.03" in told()
    type_text(field(panel, "VideoEncode.BitRate"), "9000")
    assert "above the sensible 0.5" in told()


def test_speech_and_music_set_four_members_as_one_edit(panel, store):
    field(panel, "head.audio").setChecked(True)
    before = store.undo_stack.count()
    choose(field(panel, "audio.preset"), "speech")
    encode = store.truth.base.audio_params.audio_encode
    assert (encode.sample_rate, encode.channel, encode.bit_rate, encode.codec) == (48000, 1, 50, 0)
    assert store.undo_stack.count() == before + 1
    store.undo_stack.undo()
    assert field(panel, "audio.preset").value() == "custom"


def test_the_end_and_the_break_are_planned_and_taken_back(panel, store):
    field(panel, "head.plan").setChecked(True)
    assert field(panel, "plan.end").placeholderText() == "not planned"
    type_text(field(panel, "plan.end"), "2030-12-24 20:30")
    assert store.truth.planned_end == datetime(2030, 12, 24, 20, 30).timestamp()
    assert field(panel, "plan.end").text() == "12/24/2030 8:30 PM"
    end = field(panel, "plan.end")
    room = end.width() - end.fontMetrics().horizontalAdvance(figures.moment(datetime(2030, 12, 24, 22, 58).timestamp()))
    assert room >= 30, "all of it is seen"
    type_text(field(panel, "plan.break"), "15")
    assert store.truth.planned_break_seconds == 900
    assert field(panel, "plan.break").text() == "15 min"
    assert "until 12/24/2030 8:30 PM · break of 15 min" in field(panel, "head.plan").note()
    remarks = [label.text() for label in panel.findChildren(QLabel) if "robot waits" in label.text()]
    assert remarks == ["The robot waits for 30 s only: if everybody leaves, the task ends in the break."]
    type_text(field(panel, "plan.end"), "soon")
    assert store.truth.planned_end is not None, "what cannot be read changes nothing"
    assert "Write a time" in field(panel, "plan.end").accessibleDescription()
    type_text(field(panel, "plan.end"), "")
    assert store.truth.planned_end is None
    store.undo_stack.undo()
    assert field(panel, "plan.end").text() == "12/24/2030 8:30 PM"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("15", 900),
        ("90 s", 90),
        ("1:30", 5400),
        ("0:00:05", 5),
        ("1 h 30 min", 5400),
        ("1,5 h", 5400),
        ("2 days", 172800),
    ],
)
def test_spans_are_taken_in_several_ways(text, seconds):
    assert parse_span(text) == seconds
    assert parse_span(figures.span(seconds)) == seconds


@pytest.mark.parametrize("text", ["0", "-5", "1 h x", "min", "99999999999", "1 year", "²", "٣"])
def test_what_is_no_span_is_refused(text):
    with pytest.raises(NotANumber):
        parse_span(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("20:15", NOW.replace(hour=20, minute=15)),
        ("18:30", NOW + timedelta(days=1)),
        ("7:05", NOW.replace(day=5, hour=7, minute=5)),
        ("+90 min", NOW + timedelta(minutes=90)),
        ("+2", NOW + timedelta(minutes=2)),
    ],
)
def test_times_are_taken_in_several_ways(text, wanted):
    assert parse_moment(text, NOW) == wanted


@pytest.mark.parametrize("text", ["25:00", "2026-13-01", "+", "noon", "99999999-01-01", "+9999999999"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(NotANumber):
        parse_moment(text, NOW)


def test_what_no_update_can_change_is_marked_while_live(panel, store):
    open_all(panel)
    running = start_request(store.truth, store.look, store.vault)
    panel.set_on_air(running)
    marked = {row.field.key for row in panel._rows() if row.label.is_fixed()}
    assert marked == {
        row.field.key for row in panel._rows() if row.scope != "item" and is_fixed(
            f"VideoParams.{row.path}" if row.scope == "look" else row.path, running
        )
    }  # fmt: skip
    assert {"StartPublishCdnStream.RoomId", "AudioEncode.BitRate", "McuRecordParams.UniRecord"} <= marked
    assert not marked & {"VideoEncode.BitRate", "McuPublishCdnParam.PublishCdnUrl", "McuVideoParams.BackGroundColor"}
    room = row_of(panel, field(panel, "StartPublishCdnStream.RoomId"))
    assert "needs stop and start" in room.editor.toolTip()
    assert "needs stop and start" in room.editor.accessibleDescription()
    assert room.message() == "", "nothing differs yet"
    assert "has a lock" in field(panel, "why.room").text()
    type_text(room.editor, "4712")
    assert room.message() == "On air it stays 4711: needs stop and start."
    panel.set_on_air(None)
    assert room.message() == "" and not room.label.is_fixed() and "stop and start" not in room.editor.toolTip()


def test_marks_are_on_sections_that_are_opened_later(panel, store):
    panel.set_on_air(start_request(store.truth, store.look, store.vault))
    field(panel, "head.room").setChecked(True)
    assert row_of(panel, field(panel, "StartPublishCdnStream.SdkAppId")).label.is_fixed()


def test_what_does_not_apply_is_folded_with_a_sentence_and_comes_back(panel, store):
    assert field(panel, "head.background").isChecked()
    single = edits.set_show_field(store.truth, "WithTranscoding", 0)
    store.apply("One stream", single)
    for key in ("background", "layout", "sei"):
        assert not field(panel, f"head.{key}").isChecked()
        assert field(panel, f"head.{key}").note().startswith("One stream is sent as it is")
    field(panel, "head.background").setChecked(True)
    assert "nothing is mixed" in field(panel, "why.background").text()
    store.undo_stack.undo()
    assert field(panel, "head.background").isChecked()
    assert "One stream" not in field(panel, "head.background").note()


def test_a_tile_says_why_it_is_not_used_in_a_dynamic_layout(panel, store):
    store.select((tiles(store)[0],))
    assert field(panel, "head.tile.place").isChecked()
    store.apply("Grid", edits.set_look_field(store.truth, store.look_id, "LayoutParams.MixLayoutMode", 3))
    assert not field(panel, "head.tile.place").isChecked()
    assert "places people by itself" in field(panel, "head.tile.place").toolTip()
    store.undo_stack.undo()
    assert field(panel, "head.tile.place").isChecked()


def test_without_a_picture_what_belongs_to_one_is_folded(panel, store):
    show = edits.set_show_field(store.truth, "VideoParams.VideoEncode", UNSET)
    from designer.show.walk import drop, put

    look = drop(show.looks[0], "video", "tiles", "watermarks")
    store.apply("Sound only", put(show, looks=(look, *show.looks[1:])))
    assert field(panel, "head.layout").note().startswith("Only sound is sent")


def urls(store):
    return [entry.publish_cdn_url for entry in store.truth.base.publish_cdn_params]


@pytest.fixture
def three(panel, store):
    cdns = tuple(McuPublishCdnParam(publish_cdn_url=f"rtmp://{name}.example/live/x") for name in "abc")
    store.apply("Three", edits.set_show_field(store.truth, "PublishCdnParams", cdns))
    field(panel, "head.destinations").setChecked(True)
    panel.resize(310, 1600)
    QApplication.processEvents()
    return panel


def pull(panel, index, entry, share):
    """Pull the head of an entry to a share of the height of another."""
    grip = field(panel, f"grip.PublishCdnParams[{index}]")
    place = field(panel, f"PublishCdnParams[{entry}]")
    there = grip.mapFromGlobal(place.mapToGlobal(QPoint(40, round(place.height() * share))))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    for part in (0.5, 1.0):
        QTest.mouseMove(grip, QPoint(40, 8) + (there - QPoint(40, 8)) * part)
    assert field(panel, "gap.PublishCdnParams").isVisible()
    return lambda: QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=there)


@pytest.mark.parametrize(
    ("index", "entry", "share", "wanted"),
    [(0, 2, 0.9, "bca"), (2, 0, 0.1, "cab"), (0, 1, 0.9, "bac"), (0, 1, 0.2, "abc"), (1, 1, 0.9, "abc")],
)
def test_entries_are_pulled_to_another_place(three, store, index, entry, share, wanted):
    before = store.undo_stack.count()
    pull(three, index, entry, share)()
    assert "".join(url[7] for url in urls(store)) == wanted
    assert store.undo_stack.count() == before + (wanted != "abc")
    assert not three.findChild(QFrame, "gap.PublishCdnParams").isVisible()


def test_another_button_gives_a_pull_up(three, store):
    before = urls(store)
    let_go = pull(three, 0, 2, 0.9)
    QTest.mousePress(field(three, "grip.PublishCdnParams[0]"), Qt.MouseButton.RightButton)
    let_go()
    assert urls(store) == before


def test_entries_move_by_their_buttons_too(three, store):
    def press(name):
        next(one for one in three.findChildren(QToolButton) if one.accessibleName() == name).click()

    press("Move down: CDN 1")
    assert "".join(url[7] for url in urls(store)) == "bac"
    press("Move up: CDN 3")
    assert "".join(url[7] for url in urls(store)) == "bca"
    ends = [
        one for one in three.findChildren(QToolButton) if one.accessibleName() in ("Move up: CDN 1", "Move down: CDN 3")
    ]
    assert [one.isEnabled() for one in ends] == [False, False]


def thumbs(panel):
    return {button.text(): button.grab().toImage() for button in field(panel, "McuLayout.RenderMode")._group.buttons()}


def test_the_ways_to_fill_a_tile_are_shown_on_the_selected_one(panel, store):
    first, second = tiles(store)[:2]
    show = edits.set_item_field(store.truth, store.look_id, (second,), "ImageHeight", 100)
    store.apply("Flat", show)
    store.select((first,))
    one = thumbs(panel)
    assert len({image.constBits().tobytes() for image in one.values()}) == 3, "three ways look different"
    store.select((second,))
    other = thumbs(panel)
    assert all(one[name] != other[name] for name in one.keys() & other.keys()), "another tile, other thumbnails"
    store.apply("Frame", edits.set_look_field(store.truth, store.look_id, "BackGroundColor", "0xFF0000"))
    red = thumbs(panel)
    assert all(image.pixelColor(image.width() // 2, 3).red() > 200 for image in red.values()), "on the frame's colour"
