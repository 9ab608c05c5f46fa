"""Widgets are collected by the window's thread or not at all."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from designer.gui.garbage import GarbageCollector


def test_a_thread_that_allocates_does_not_collect_and_the_window_does(qapp):
    gc.enable()
    collector = GarbageCollector()
    try:
        cycle = QObject()
        cycle.me = cycle
        gone = weakref.ref(cycle)
        del cycle

        def allocate() -> None:
            _ = [[] for _ in range(200_000)]

        thread = threading.Thread(target=allocate)
        thread.start()
        thread.join()
        assert gone() is not None, "another thread destroyed a QObject"
        for _ in range(12):
            collector._on_tick()
        assert gone() is None
    finally:
        collector.stop()
    assert gc.isenabled()
