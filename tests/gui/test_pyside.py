"""Known traps of the binding that we stand on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication


def test_void_calls_keep_the_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 lost one with every void call, and aborted after some thousand of them."""
    for _ in range(10):
        QCoreApplication.processEvents()
    before = sys.getrefcount(None)
    for _ in range(1000):
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < 50
