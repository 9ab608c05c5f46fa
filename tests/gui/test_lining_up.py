"""What stands beside or below each other stands in one line, and keeps its distance; seen in what is painted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QImage, QPolygon
from PySide6.QtWidgets import QLabel

from designer.gui.panels.casttable import Column
from designer.show import edits


def ink(picture: QImage, part: QRect, *, least: int = 60) -> QRect:
    """What is painted in a part of a picture, its ground left out; `least` is how far it differs from that."""
    ground = picture.pixelColor(part.topLeft()).lightness()
    inked = [
        QPoint(x, y)
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
        if abs(picture.pixelColor(x, y).lightness() - ground) >= least
    ]
    assert inked
    return QPolygon(inked).boundingRect()


def place(window, widget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_messages_and_cards_keep_their_distance_from_the_ruler(make_window, qapp):
    window = make_window()
    bare = place(window, window.canvas).top()
    window.set_banner("Something is not as it was.")
    qapp.processEvents()
    message, canvas = place(window, window._banner), place(window, window.canvas)
    assert canvas.top() - message.bottom() > 6
    card = QLabel("There is something to do.")
    window.put_card(card)
    window.set_banner(None)
    qapp.processEvents()
    assert place(window, window.canvas).top() - place(window, card).bottom() > 6
    card.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    assert place(window, window.canvas).top() == bare <= place(window, window.canvas_bar).bottom() + 9


@pytest.mark.usefixtures("dark")
@pytest.mark.parametrize("words", ["HHH", "国国"])
def test_the_verdict_stands_on_the_line_of_the_tabs(make_window, qapp, words):
    tabs = make_window().tabs
    tabs.setTabText(1, words)
    tabs.verdict.setText(words)
    qapp.processEvents()
    picture = tabs.grab().toImage()
    tab = ink(picture, tabs.tabBar().tabRect(1).adjusted(1, 2, -1, -4))
    verdict = ink(picture, tabs.verdict.geometry())
    assert tab.height() > 5
    assert (verdict.top(), verdict.bottom()) == (tab.top(), tab.bottom())


@pytest.mark.usefixtures("dark")
def test_the_caret_of_the_frame_keeps_off_its_text(make_window):
    button = make_window().topbar.encoding
    button.setText("HHH")
    button.resize(button.sizeHint())
    picture = button.grab().toImage()
    inside = button.rect().adjusted(6, 6, -6, -6)
    columns = [x for x in range(inside.left(), inside.right()) if _inked(picture, x, inside)]
    gaps = [after - before - 1 for before, after in pairwise(columns)]
    assert max(gaps) >= 6  # far more than between two letters
    assert abs((columns[0] - button.rect().left()) - (button.rect().right() - columns[-1])) <= 4


def _inked(picture: QImage, x: int, part: QRect) -> bool:
    ground = picture.pixelColor(part.topLeft())
    return any(picture.pixelColor(x, y) != ground for y in range(part.top(), part.bottom()))


@pytest.mark.usefixtures("dark")
def test_cells_of_the_cast_stand_below_their_headings_and_end_in_sight(make_window, qapp):
    window = make_window()
    window.cast.edit_asked.emit("")
    desk, store = window.cast_desk, window.store
    store.apply("Rename", edits.set_person(store.truth, store.truth.cast[0].id, name="N" + "—" * 400))
    desk.view.setCurrentIndex(desk.table.index(1, Column.NAME))
    desk.view.setColumnWidth(Column.NAME, 2_000)
    qapp.processEvents()
    picture = window.grab().toImage()
    viewport = place(window, desk.view.viewport())
    header = place(window, desk.view.horizontalHeader())
    cell = desk.view.visualRect(desk.table.index(0, Column.NAME)).translated(viewport.topLeft())
    head = ink(picture, header.adjusted(0, 2, -100, -4))
    name = ink(picture, cell.intersected(viewport))
    assert abs(head.left() - name.left()) <= 1  # the heading begins with an N too
    assert 3 <= viewport.right() - name.right() <= 24


@pytest.mark.usefixtures("dark")
def test_the_lock_of_the_background_ends_where_the_numbers_above_it_do(make_window):
    view = make_window().layers.view
    picture = view.grab().toImage()
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    *items, background = [ink(picture, row.adjusted(row.width() * 3 // 4, 2, -1, -2), least=30).right() for row in rows]
    assert len(items) > 2
    assert abs(max(items) - background) <= 1  # a 1 is as wide as a 9, but not its ink
