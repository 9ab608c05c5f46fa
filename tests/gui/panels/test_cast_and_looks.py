"""Cast and looks: who the audience gets, who is placed by one action, which look is on air and which is next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from designer.gui.panels.cast import MIME, CastPanel
from designer.gui.panels.looks import LooksPanel
from designer.gui.possible import why_not
from designer.gui.store import ShowStore
from designer.show import edits, files, mixing
from designer.trtc.structures import McuUserInfoParams, MixUserInfo


@pytest.fixture
def store(qapp):
    opened = files.sample_show()
    store = ShowStore(opened.show, opened.vault)
    yield store
    store.deleteLater()


@pytest.fixture
def cast(store, qtbot):
    panel = CastPanel(store)
    qtbot.addWidget(panel)
    panel.resize(260, 320)
    panel.show()
    return panel


@pytest.fixture
def looks(store, qtbot):
    panel = LooksPanel(store)
    qtbot.addWidget(panel)
    panel.resize(260, 400)
    panel.show()
    return panel


def state_of(panel, user_id):
    cast = panel._store.truth.cast
    camera = next(person.id for person in cast if person.user_id == user_id and person.stream_type == 0)
    return panel._model.rows[panel._model.number_of(camera)].state


def test_each_person_is_said_to_be_seen_or_heard(cast, store):
    seen = {drawn.person.user_id for drawn in mixing.drawn(store.truth, store.look) if drawn.person}
    for row, person in zip(cast._model.rows, store.truth.cast, strict=True):
        if person.user_id and person.stream_type == 0:
            assert row.state == ("seen" if person.user_id in seen else "heard")


def test_a_blocked_person_is_seen_but_not_heard(cast, store):
    person = next(p for p in store.truth.cast if p.user_id and state_of(cast, p.user_id) == "seen")
    blocked = (McuUserInfoParams(user_info=MixUserInfo(user_id=person.user_id)),)
    store.apply("Block", edits.set_show_field(store.truth, "AudioParams.UnSubscribeAudioList", blocked))
    assert state_of(cast, person.user_id) == "unheard"


def menu_of(cast, person):
    """The context menu of somebody's row: text to action."""
    cast.view.setCurrentIndex(cast._model.index(cast._model.number_of(person.id)))
    cast.menu.aboutToShow.emit()
    return {action.text(): action for action in cast.menu.actions()}


def test_the_menu_mutes_a_person_by_the_audio_lists_and_lets_them_be_heard_again(cast, store):
    person = next(p for p in store.truth.cast if p.user_id and state_of(cast, p.user_id) == "seen")
    menu_of(cast, person)["Mute"].trigger()
    blocked = store.truth.base.audio_params.un_subscribe_audio_list
    assert [entry.user_info.user_id for entry in blocked] == [person.user_id]
    assert state_of(cast, person.user_id) == "unheard" and store.undo_stack.count() == 1
    actions = menu_of(cast, person)
    assert "Mute" not in actions
    actions["Hear"].trigger()
    assert state_of(cast, person.user_id) == "seen"
    assert not store.truth.base.audio_params.un_subscribe_audio_list


def test_a_screen_and_an_open_slot_have_no_sound_to_mute(cast, store):
    for person in store.truth.cast:
        actions = menu_of(cast, person)
        mute = actions.get("Mute") or actions["Hear"]
        assert mute.isEnabled() == bool(person.user_id and person.stream_type == 0)
        assert bool(why_not(mute)) != mute.isEnabled()


def test_enter_places_a_person_in_one_entry(cast, store):
    person = next(p for p in store.truth.cast if p.user_id and state_of(cast, p.user_id) == "heard")
    cast.view.setCurrentIndex(cast._model.index(cast._model.number_of(person.id)))
    QTest.keyClick(cast.view, Qt.Key.Key_Return)
    assert state_of(cast, person.user_id) == "seen"
    assert store.undo_stack.count() == 1 and len(store.selection) == 1


def test_a_dragged_row_names_its_person(cast, store):
    data = cast._model.mimeData([cast._model.index(1)])
    assert bytes(data.data(MIME).data()).decode() == store.truth.cast[1].id


def test_pasted_lines_become_people_in_one_entry(cast, store):
    before = len(store.truth.cast)
    cast._on_pasted("dana_77, Dana Scully\n\n  fox_1 Fox Mulder\nsolo\n")
    added = store.truth.cast[before:]
    assert [(p.user_id, p.name) for p in added] == [("dana_77", "Dana Scully"), ("fox_1", "Fox Mulder"), ("solo", None)]
    assert store.undo_stack.count() == 1


def test_choosing_a_look_takes_it_in_hand(looks, store):
    looks.view.setCurrentIndex(looks._model.index(1))
    assert store.look_id == store.truth.looks[1].id


def test_on_air_and_next_are_words_and_not_only_colours(looks, store):
    looks.set_air(True, store.truth.looks[0].id)
    store.edit_look(store.truth.looks[1].id)
    rows = looks._model.rows
    assert "on air" in rows[0].spoken and rows[0].tally == "air"
    assert "next" in rows[1].spoken and rows[1].tally == "next"
    looks.set_air(False, None)
    assert all(row.tally == "" for row in looks._model.rows)


def test_adding_a_look_copies_the_one_in_hand_and_takes_it(looks, store):
    number = len(store.truth.looks)
    looks._on_add()
    assert len(store.truth.looks) == number + 1
    assert store.look.tiles == store.truth.looks[0].tiles and store.look_id != store.truth.looks[0].id
    store.undo_stack.undo()
    assert len(store.truth.looks) == number and store.look_id in {look.id for look in store.truth.looks}


def test_thumbnails_are_made_again_only_for_what_changed(looks, store):
    looks.finish_pictures()
    before = {id_: picture for id_, (_, picture) in looks._pictures.items()}
    assert set(before) == {look.id for look in store.truth.looks}
    tile = store.look.tiles[0].id
    store.apply("Move", edits.move_items(store.truth, store.look_id, (tile,), 0, 40))
    looks.finish_pictures()
    changed = {id_ for id_, (_, picture) in looks._pictures.items() if picture is not before[id_]}
    assert changed == {store.look_id}


def order(store):
    return [look.name for look in store.truth.looks]


def test_keys_move_the_look_in_hand_one_undo_each(looks, store):
    first, second, *others = order(store)
    store.edit_look(store.truth.looks[0].id)
    QTest.keyClick(looks.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(store) == [second, first, *others] and store.look.name == first
    QTest.keyClick(looks.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(looks.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(store) == [first, second, *others], "at the top it stays"
    store.undo()
    assert order(store) == [second, first, *others]


def test_a_look_is_dragged_to_another_place(looks, store):
    names = order(store)
    model = looks.view.model()
    last = model.rowCount() - 1
    data = model.mimeData([model.index(0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, last + 1, 0, QModelIndex())
    assert order(store) == [*names[1:], names[0]]
    data = model.mimeData([model.index(last)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert order(store) == [names[1], names[0], *names[2:]]
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert order(store) == [names[1], names[0], *names[2:]], "dropped where it is"
