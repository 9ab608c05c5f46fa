"""The table of the cast and the entering: a producer edits people where they see what becomes of them, and why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QLineEdit

from designer.gui.panels.casttable import Column, choices
from designer.show import edits, joining
from designer.show.joining import Step
from designer.show.mixrules import States


@pytest.fixture
def window(make_window):
    window = make_window()
    window.cast.edit_asked.emit("")
    return window


@pytest.fixture
def desk(window):
    return window.cast_desk


def person(window, user_id, stream_type=0):
    return next(one for one in window.store.truth.cast if one.user_id == user_id and one.stream_type == stream_type)


def cell(desk, one, column):
    return desk.table.index(desk.table.row_of(one.id), column)


def put(desk, one, column, value):
    return desk.table.setData(cell(desk, one, column), value)


def text(desk, one, column):
    return cell(desk, one, column).data()


def test_it_is_not_made_before_it_is_asked_for(make_window):
    assert make_window().cast_desk is None


@pytest.mark.parametrize(
    ("column", "value", "members"),
    [
        (Column.NAME, "Anna K.", {"name": "Anna K."}),
        (Column.USER, "anna2", {"user_id": "anna2"}),
        (Column.ROOM, "4711", {"room_id": "4711"}),
        (Column.ROOM_KIND, 1, {"room_id_type": 1}),
        (Column.KIND, (0, True), {"stream_type": 0, "audio_only": True}),
        (Column.SIZE, "720p", {"source_width": 1280, "source_height": 720}),
        (Column.SIZE, "", {"source_width": None, "source_height": None}),
    ],
)
def test_every_fact_of_a_person_is_edited_in_place_and_undone_in_one(window, desk, column, value, members):
    anna = person(window, "anna")
    if value == "720p":
        put(desk, anna, Column.SIZE, "640x480")
    before, count = window.store.truth, window.store.undo_stack.index()
    assert put(desk, anna, column, value)
    now = next(one for one in window.store.truth.cast if one.id == anna.id)
    assert {name: getattr(now, name) for name in members} == members
    assert window.store.undo_stack.index() == count + 1
    window.store.undo()
    assert window.store.truth is before


def test_a_size_that_is_none_is_refused_with_words(window, desk):
    anna, before, said = person(window, "anna"), window.store.truth, []
    desk.table.refused.connect(said.append)
    assert not put(desk, anna, Column.SIZE, "large")
    assert window.store.truth is before and "large" in said[0]


def test_typing_enter_and_the_list_of_a_cell_work_by_keyboard(window, desk, qtbot):
    anna = person(window, "anna")
    window.activateWindow()
    desk.view.setFocus()
    desk.view.setCurrentIndex(cell(desk, anna, Column.NAME))
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    editor = desk.view.findChild(QLineEdit)
    QTest.keyClicks(editor, "Zoe")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Zoe" in person(window, "anna").name)
    qtbot.waitUntil(lambda: not desk.view.findChildren(QLineEdit))
    desk.view.setCurrentIndex(cell(desk, anna, Column.KIND))
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    box = desk.view.findChild(QComboBox)
    assert box.accessibleName()
    box.setCurrentIndex([words for words, _ in choices(Column.KIND)].index("Audio only"))
    box.activated.emit(box.currentIndex())
    assert person(window, "anna").audio_only


def test_a_local_picture_that_stands_for_somebody_is_said(window, desk):
    anna = person(window, "anna")
    told = []
    desk.table.dataChanged.connect(lambda: told.append(text(desk, anna, Column.STAND_IN)))
    window.stand_ins.show_picture(anna.id, QImage(4, 4, QImage.Format.Format_RGB32))
    assert told == ["Picture"]
    put(desk, anna, Column.STAND_IN, False)
    assert told == ["Picture", "Test card"]


def test_seen_heard_both_or_neither_each_with_a_reason_and_what_is_assumed_is_said(window, desk):
    look = window.store.look
    for one, outcome in zip(window.store.truth.cast, joining.matrix(window.store.truth, look), strict=True):
        said = text(desk, one, Column.PICTURE)
        assert said.startswith("Seen" if outcome.seen else "Left out" if outcome.left_out else "Not seen")
        assert len(said.split(" · ", 1)[1]) > 10
        assert said.endswith("Assumed.") is outcome.why_seen.assumed
    window.store.apply("Open", edits.add_tile(window.store.truth, window.store.look_id)[0])
    ben = person(window, "ben", 1)
    assert text(desk, ben, Column.PICTURE).endswith("Assumed.")


def test_muting_is_the_block_list_of_the_inspector(window, desk):
    anna = person(window, "anna")
    put(desk, anna, Column.SOUND, False)
    listed = edits.get_field(window.store.truth, window.store.look_id, "AudioParams.UnSubscribeAudioList")
    assert [entry.user_info.user_id for entry in listed] == ["anna"]
    assert text(desk, anna, Column.SOUND).startswith("Not heard")
    window.store.apply("All", edits.set_show_field(window.store.truth, "AudioParams.UnSubscribeAudioList", ()))
    assert text(desk, anna, Column.SOUND).startswith("Heard")


def test_a_volume_is_the_allow_list_of_the_inspector(window, desk):
    ben = person(window, "ben")
    put(desk, ben, Column.VOLUME, 35)
    listed = edits.get_field(window.store.truth, window.store.look_id, "AudioParams.SubscribeAudioList")
    assert {entry.user_info.user_id: entry.sound_level for entry in listed}["ben"] == 35
    assert text(desk, ben, Column.VOLUME) == "35 %"


def by_menu(window, desk, one, name):
    """An entry of the menu that a right click on somebody's row opens."""
    view = desk.view
    at = view.visualRect(cell(desk, one, Column.USER)).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert menu is window.cast.menu
    menu.close()
    return menu.findChild(QAction, name)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_slot_is_opened_to_whoever_comes_and_kept_for_somebody_again(window, desk):
    anna = person(window, "anna")
    by_menu(window, desk, anna, "castOpen").trigger()
    assert window.store.look.tiles[0].layout.user_media_stream is None
    by_menu(window, desk, anna, "castReserve").trigger()
    assert window.store.look.tiles[0].layout.user_media_stream.user_info.user_id == "anna"
    put(desk, anna, Column.USER, "")
    assert window.store.look.tiles[0].layout.user_media_stream is None


def test_a_list_is_pasted_into_the_cast(window):
    window.cast.add_people()
    dialog = window.findChild(QInputDialog, "pasteCast")
    dialog.setTextValue("user id\tname\tkind\tsize\nzoe\tZoe\tscreen\t1920x1080")
    dialog.accept()
    zoe = window.store.truth.cast[-1]
    assert (zoe.user_id, zoe.name, zoe.stream_type, zoe.source_width) == ("zoe", "Zoe", 1, 1920)


# The entering


def words(window, user_id):
    return window.cast._model.rows[window.cast._model.number_of(person(window, user_id).id)].state


def test_people_enter_in_any_order_and_nothing_of_it_reaches_the_document(window, desk):
    store, before = window.store, window.store.truth
    show, look_id = edits.add_look(before, name="Slots")
    store.apply("Look", edits.add_tile(show, look_id)[0])
    store.edit_look(look_id)
    truth, index = store.truth, store.undo_stack.index()
    play = desk.entering
    desk._begin.click()
    assert {words(window, name) for name in ("anna", "ben", "chidi")} == {"away"}
    chidi, anna = person(window, "chidi"), person(window, "anna")
    play.set_steps([Step(chidi.id), Step(anna.id)])
    play.step()
    assert text(desk, chidi, Column.PICTURE).startswith("Seen")
    shown = {one.drawn.person.id for one in window.canvas.canvas_scene.nodes if one.drawn.person}
    assert shown == {chidi.id}
    play.step()
    assert text(desk, anna, Column.PICTURE).startswith("Not seen")
    assert "Came too late" in text(desk, anna, Column.PICTURE)
    assert words(window, "anna") == "heard"
    play.toggle_leaving(chidi.id)
    assert text(desk, anna, Column.PICTURE).startswith("Seen")
    assert words(window, "chidi") == "away"
    play.back()
    assert words(window, "chidi") == "seen"
    assert store.truth is truth and store.undo_stack.index() == index


@pytest.mark.parametrize("where", ["the step button", "the canvas"])
def test_esc_ends_it_and_everybody_does_what_they_did_before(window, desk, where):
    anna = person(window, "anna")
    window.stand_ins.choose("portrait", anna.id)
    desk._begin.click()
    desk.entering.step()
    assert window.canvas.canvas_scene.guests.states.of(anna.id) == "portrait"
    window.activateWindow()
    widget = window.canvas if where == "the canvas" else desk._buttons["step"]
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert desk.entering.at is None
    assert window.canvas.canvas_scene.guests.states == States(each=((anna.id, "portrait"),))
    assert words(window, "anna") == "seen"


def test_no_timer_runs_when_it_is_not_shown_or_less_motion_is_asked_for(window, desk):
    desk._begin.click()
    desk._buttons["run"].click()
    assert desk.entering.running
    window.tabs.setCurrentIndex(0)
    assert not desk.entering.running and desk.entering.at is None
    assert not any(timer.isActive() for timer in desk.entering.findChildren(QTimer))
    window.cast.edit_asked.emit("")
    desk.set_calm(True)
    desk._begin.click()
    assert not desk._buttons["run"].isEnabled() and desk._buttons["step"].isEnabled()


def test_somebody_who_is_removed_while_it_plays_is_out_of_it(window, desk):
    desk._begin.click()
    desk.entering.go_to(5)
    window.store.apply("Remove", edits.remove_person(window.store.truth, person(window, "anna").id))
    assert len(desk.entering.steps) == len(window.store.truth.cast) == desk.entering.at


def test_an_emptied_room_or_name_is_absent_and_an_emptied_user_id_an_open_slot(window, desk):
    anna = person(window, "anna")
    put(desk, anna, Column.ROOM, "4711")
    for column in (Column.ROOM, Column.NAME, Column.USER):
        put(desk, anna, column, " ")
    now = next(one for one in window.store.truth.cast if one.id == anna.id)
    assert (now.room_id, now.name, now.user_id) == (None, None, "")


class TestSteps:
    """Where the player stands, and which steps are left."""

    @pytest.fixture
    def play(self, desk):
        desk.entering.begin()
        return desk.entering

    @pytest.fixture
    def ids(self, window):
        return [one.id for one in window.store.truth.cast]

    def test_nothing_is_played_before_the_first_or_behind_the_last(self, play, ids):
        play.back()
        assert play.at == 0
        play.go_to(99)
        assert play.at == len(ids) and play.order == tuple(ids)
        play.step()
        assert play.at == len(ids)

    def test_who_leaves_early_leaves_as_the_very_next_step(self, play, ids):
        play.go_to(2)
        play.toggle_leaving(ids[0])
        assert play.at == 3 and play.steps[2] == Step(ids[0], enters=False)
        assert play.order == (ids[1],)
        assert [step.person_id for step in play.steps[3:]] == ids[2:], "the others still come"

    def test_who_was_to_come_later_comes_now_and_not_twice(self, play, ids):
        play.go_to(1)
        play.toggle_leaving(ids[3])
        assert play.order == (ids[0], ids[3])
        assert [step.person_id for step in play.steps].count(ids[3]) == 1

    def test_fewer_steps_leave_it_at_their_end(self, play, ids):
        play.go_to(4)
        play.set_steps([Step(ids[0])])
        assert play.at == 1 and play.order == (ids[0],)

    def test_run_again_at_the_end_begins_anew_and_stands_at_the_end(self, play, ids, qtbot):
        play.go_to(len(ids))
        play.run()
        assert play.running and play.at == 0
        play.go_to(len(ids) - 1)
        qtbot.waitUntil(lambda: play.at == len(ids))
        assert not play.running

    def test_another_show_ends_it(self, play, window):
        window.store.open(window.store.truth, window.store.vault)
        assert play.at is None
