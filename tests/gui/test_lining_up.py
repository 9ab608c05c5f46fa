"""What stands beside or below each other stands in one line, and keeps its distance; seen in what is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtWidgets import QLabel


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
