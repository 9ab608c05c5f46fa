"""The strip of templates: one click arranges the look for the people of the cast; templates of one's own are files."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton

from designer.gui import dialogs
from designer.gui.dialogs import Question
from designer.gui.panels.rows import ROW
from designer.gui.templatedesk import folder
from designer.show import edits, templates
from designer.show.geometry import frame_size, item_rect
from designer.show.rects import Rect
from tests.gui.loop import run, when


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.actions_by_name["showTemplates"].trigger()
    assert window.templates.isVisible()
    return window


def placed(window) -> list[tuple[int, ...]]:
    return [tuple(item_rect(tile)) for tile in window.store.look.tiles or () if not tile.hidden]


async def answered(window, name: str) -> None:
    """The name that is asked for is typed."""
    await when(lambda: window.findChild(QInputDialog, "templateName"))
    dialog = window.findChild(QInputDialog, "templateName")
    dialog.setObjectName("answered")
    dialog.setTextValue(name)
    dialog.accept()


def click(window, key: str) -> None:
    strip = window.templates
    row = next(number for number, offer in enumerate(strip.offers) if offer.key == key)
    strip.view.scrollTo(strip.view.model().index(row, 0))
    at = strip.view.visualRect(strip.view.model().index(row, 0)).center()
    QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_it_offers_what_there_is_for_the_people_of_the_cast(window):
    strip = window.templates
    count = templates.people_of(window.store.truth)
    assert strip.count.value() == count == 5
    assert [offer.key for offer in strip.offers] == [
        offer.key for offer in templates.templates_for(count, frame_size(window.store.truth))
    ]


def test_one_click_brings_everybody_of_the_cast_in(window):
    store = window.store
    before = [tile.id for tile in store.look.tiles]
    click(window, "grid")
    offer = next(offer for offer in window.templates.offers if offer.key == "grid")
    assert placed(window) == [tuple(rect) for rect in offer.rects]
    assert [tile.id for tile in store.look.tiles][: len(before)] == before, "who was there keeps the first places"
    users = [edits.get_item_field(tile, "UserMediaStream.UserInfo.UserId") for tile in store.look.tiles]
    assert len(users) == 5 and users[:4] == ["anna", "ben", "ben", "chidi"]
    assert store.undo_stack.count() == 1
    store.undo()
    assert [tile.id for tile in store.look.tiles] == before


def test_what_is_offered_follows_the_frame(window):
    strip = window.templates
    assert any(max(rect.right for rect in offer.rects) > 640 for offer in strip.offers)
    window.store.apply("Frame", edits.set_show_field(window.store.truth, "VideoParams.VideoEncode.Width", 640))
    assert frame_size(window.store.truth)[0] == 640
    assert all(max(rect.right for rect in offer.rects) <= 640 for offer in strip.offers)


def test_who_has_no_place_is_hidden_and_stays_in_the_file(window):
    click(window, "grid")
    window.templates.count.setValue(2)
    click(window, "side_by_side")
    assert len(placed(window)) == 2
    assert len(window.store.look.tiles) == 5


def test_gap_and_margin_count(window):
    strip = window.templates
    strip.count.setValue(2)
    strip.gap.setValue(20)
    strip.margin.setValue(40)
    click(window, "side_by_side")
    (left, top, wide, _), (right, _, _, _) = placed(window)
    assert (left, top) == (40, 40)
    assert right - (left + wide) == 20


def test_the_keyboard_takes_one_too(window):
    strip = window.templates
    strip.count.setValue(1)
    strip.view.setCurrentIndex(strip.view.model().index(0, 0))
    QTest.keyClick(strip.view, Qt.Key.Key_Return)
    assert placed(window) == [(0, 0, *frame_size(window.store.truth))]


def test_a_hidden_strip_works_nothing_out(window, monkeypatch):
    window.actions_by_name["showTemplates"].trigger()
    asked = []
    monkeypatch.setattr(templates, "templates_for", lambda *args, **more: asked.append(args) or ())
    window.store.apply("Rename", edits.rename_look(window.store.truth, window.store.look_id, "Other"))
    assert asked == []


def test_a_look_in_a_dynamic_mode_gets_tiles_of_its_own(window):
    store = window.store
    show = edits.set_look_field(store.truth, store.look_id, "LayoutParams.MixLayoutMode", 3)
    store.apply("Grid", show)
    window.templates.count.setValue(2)
    click(window, "side_by_side")
    assert edits.get_look_field(store.look, "LayoutParams.MixLayoutMode") == 4
    assert len(placed(window)) == 2


def test_ones_own_templates_are_kept_named_ordered_and_removed(controlled, qtbot):
    async def story() -> None:
        async with controlled() as control:
            window, strip = control.window, control.window.templates
            window.show()
            window.actions_by_name["showTemplates"].trigger()
            for name in ("Mine", "Other"):
                strip.save_asked.emit()
                await answered(window, name)
                await when(lambda name=name: name in [own.name for own in strip.own])
            assert sorted(path.name for path in folder().glob("*.json")) == ["mine.json", "other.json"]
            await when(lambda: [offer.title for offer in strip.offers][:2] == ["Mine", "Other"])
            assert strip.count.value() == 2, "as many as it has places, though five are in the cast"
            assert strip.view.currentIndex().data() == "Other"
            strip.move_asked.emit("other", -1)
            await when(lambda: [own.name for own in strip.own] == ["Other", "Mine"])
            strip.rename_asked.emit("mine")
            await answered(window, "Ours")
            await when(lambda: [own.name for own in strip.own] == ["Other", "Ours"])
            strip.remove_asked.emit("other")
            await when(lambda: window.findChild(Question, "removeTemplate"))
            window.findChild(Question, "removeTemplate").findChild(QPushButton, "confirm").click()
            await when(lambda: [own.name for own in strip.own] == ["Ours"])

    run(story())


def test_a_template_goes_out_as_a_file_and_comes_in_again(controlled, tmp_path, monkeypatch):
    file = tmp_path / "mine.json"
    broken = tmp_path / "broken.json"
    broken.write_text("{}", "utf-8")
    chosen = [file, file, broken]

    async def choose(*args, **more):
        return chosen.pop(0)

    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def story() -> None:
        async with controlled() as control:
            window, strip = control.window, control.window.templates
            window.actions_by_name["showTemplates"].trigger()
            strip.save_asked.emit()
            await answered(window, "Mine")
            await when(lambda: [own.key for own in strip.own] == ["mine"])
            kept = strip.own[0]
            strip.export_asked.emit("mine")
            await when(file.exists)
            await asyncio.to_thread(templates.remove_own, folder(), "mine")
            strip.import_asked.emit()
            await when((folder() / "mine.json").exists)
            (came,) = templates.own_templates(folder())
            assert (came.name, came.frame, came.places) == (kept.name, kept.frame, kept.places)
            strip.import_asked.emit()
            await when(lambda: "no template" in window.banner.text())
            assert len(strip.own) == 1

    run(story())


def test_a_template_that_is_there_already_is_said_and_selected_not_added(controlled, tmp_path, monkeypatch):
    frame = (1280, 720)
    twin = templates.Own("other-key", "Mine", 9, frame, (Rect(0, 0, 640, 720),))
    file = tmp_path / "twin.json"
    file.write_bytes(templates.dump_own(twin))
    templates.save_own(folder(), twin._replace(key="mine", order=0))
    # The same places under another name are another template, and so is the name with other places.
    templates.save_own(folder(), twin._replace(key="yours", name="Yours", order=1))
    templates.save_own(folder(), twin._replace(key="wide", places=(Rect(0, 0, 1280, 720),), order=2))
    before = {path.name: path.read_bytes() for path in folder().iterdir()}

    async def choose(*args, **more):
        return file

    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def story() -> None:
        async with controlled() as control:
            window, strip = control.window, control.window.templates
            window.actions_by_name["showTemplates"].trigger()
            await when(lambda: len(strip.own) == 3)
            strip.import_asked.emit()
            await when(lambda: "already: “Mine”" in window.banner.text())
            assert strip.view.currentIndex().data(ROW).offer.key == "mine"
            assert {path.name: path.read_bytes() for path in folder().iterdir()} == before
            await asyncio.to_thread(templates.remove_own, folder(), "mine")
            strip.import_asked.emit()
            await when(lambda: len(strip.own) == 3 and (folder() / "mine.json").exists())

    run(story())
