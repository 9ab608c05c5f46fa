"""Looks whose people the cloud places: the canvas says so, and one click makes tiles of one's own of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton

from designer.show import edits, mixing


def set_mode(window, mode):
    store = window.store
    store.apply("Mode", edits.set_look_field(store.truth, store.look_id, "LayoutParams.MixLayoutMode", mode))


@pytest.mark.parametrize("mode", [1, 2, 3])
def test_it_is_said_to_be_assumed_and_is_converted_by_one_click(make_window, mode):
    window = make_window()
    assert window._dynamic is None
    set_mode(window, mode)
    assert f"Mode {mode}" in window._dynamic.words.text() and "assumed" in window._dynamic.words.text()
    before = [one.rect for one in mixing.drawn(window.store.truth, window.store.look)]
    window._dynamic.findChild(QToolButton, "convertToCustom").click()
    assert mixing.layout_mode(window.store.look) == mixing.CUSTOM
    assert [one.rect for one in mixing.drawn(window.store.truth, window.store.look)] == before
    assert not window._dynamic.isVisible() and not window.edit["make_custom"].isEnabled()
    window.store.undo()
    assert window._dynamic.isVisible()


def test_it_follows_the_look_in_hand(make_window):
    window = make_window()
    set_mode(window, 3)
    window.store.edit_look(window.store.truth.looks[1].id)
    assert not window._dynamic.isVisible()
