"""Spin boxes take the same sums as the fields of the inspector."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.gui.sumbox import SumBox


@pytest.fixture
def box(qtbot):
    box = SumBox()
    qtbot.addWidget(box)
    box.setRange(0, 1280)
    box.setSuffix(" px")
    box.set_frame((1280, 720))
    box.setValue(100)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    yield box


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("7", 7),
        ("/2", 50),
        ("+50%", 150),
        ("1/3h", 240),
        ("50%w", 640),
        ("16+8", 24),
        ("-=30", 70),
        ("5000", 1280),
        ("-4", 0),
        ("3+", 100),
        ("abc", 100),
        ("", 100),
    ],
)
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_sum_comes_to_a_number_in_range(box, text, outcome, end):
    box.selectAll()
    if text:
        QTest.keyClicks(box, text)
    else:
        QTest.keyClick(box, Qt.Key.Key_Delete)
    if end == Qt.Key.Key_Return:
        QTest.keyClick(box, end)
    else:
        box.clearFocus()
    assert box.value() == outcome
    assert box.text() == f"{outcome} px"


def test_every_sum_counts_from_the_number_before_the_typing(box):
    for _ in range(2):
        box.selectAll()
        QTest.keyClicks(box, "/2")
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 25
    QTest.keyClick(box, Qt.Key.Key_Up)
    box.selectAll()
    QTest.keyClicks(box, "*2")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 52
