"""What stands beside or below each other stands in one line, and keeps its distance; seen in what is painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect


def place(window, widget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_a_message_keeps_its_distance_from_the_ruler(make_window, qapp):
    window = make_window()
    bare = place(window, window.canvas).top()
    assert bare == place(window, window.canvas_bar).bottom() + 1
    window.set_banner("Something is not as it was.")
    qapp.processEvents()
    message, canvas = place(window, window._banner), place(window, window.canvas)
    assert canvas.top() > bare
    assert canvas.top() - message.bottom() > 6
