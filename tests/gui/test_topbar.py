"""The buttons that cost money: no key presses them, a double click counts once, stopping needs a held button."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtTest import QTest

from designer.gui import icons, theme, topbar
from designer.gui.targetbutton import TargetButton
from designer.gui.topbar import AirState, HoldButton, MoneyButton


@pytest.fixture
def button(qtbot):
    button = MoneyButton()
    qtbot.addWidget(button)
    button.show()
    return button


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_no_key_presses_it(button, key):
    presses = []
    button.pressed_once.connect(lambda: presses.append(1))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    assert presses == [] and button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_double_click_is_one_press(button):
    presses = []
    button.pressed_once.connect(lambda: presses.append(1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert presses == [1]


def test_it_hears_again_a_second_later(button, monkeypatch):
    now = [50.0]
    monkeypatch.setattr(topbar.time, "monotonic", lambda: now[0])
    presses = []
    button.pressed_once.connect(lambda: presses.append(1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    now[0] += topbar.DEAF_SECONDS
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert presses == [1, 1]


def test_a_press_that_was_taken_back_by_hand_is_no_hand_later(button, qtbot):
    presses, asked = [], []
    button.pressed_once.connect(lambda: presses.append(1))
    button.asked.connect(lambda: asked.append(1))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 500))
    with qtbot.waitSignal(button.asked, timeout=5000):
        button.animateClick()  # as assistive technology presses
    assert (presses, asked) == ([], [1])


@pytest.fixture
def hold(qtbot):
    button = HoldButton()
    qtbot.addWidget(button)
    button.resize(120, 30)
    button.show()
    return button


def test_a_click_does_not_stop(hold):
    stops = []
    hold.held.connect(lambda: stops.append(1))
    QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(hold, Qt.MouseButton.LeftButton)
    QTest.keyClick(hold, Qt.Key.Key_Space)
    assert stops == []


def test_holding_for_a_second_stops(hold, qtbot):
    with qtbot.waitSignal(hold.held, timeout=5000):
        QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)


def test_leaving_the_button_lets_go(hold, monkeypatch):
    now = [50.0]
    monkeypatch.setattr(topbar.time, "monotonic", lambda: now[0])
    stops = []
    hold.held.connect(lambda: stops.append(1))
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    QTest.mouseMove(hold, QPoint(300, 300))
    now[0] += 2
    hold._on_tick()
    assert stops == []
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))


def test_the_pill_says_the_time_on_air_in_words(qtbot, monkeypatch):
    monkeypatch.setattr(topbar.time, "time", lambda: 10_000.0)
    pill = AirState()
    qtbot.addWidget(pill)
    pill.show_state("air", "ON AIR", since=10_000.0 - 761)
    assert pill.text() == "ON AIR  00:12:41" and pill.accessibleName() == "ON AIR"
    pill.show_state("off", "Off air")
    assert pill.text() == "Off air" and not pill._timer.isActive()


def luminance(color) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


THEMES = pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
INKS = ("text", "dim", "faint", "warning", "good", "accent")
GROUNDS = ("window", "panel", "card", "field", "selected")
"""What texts are painted with, and on what: any of them on any, a row that is selected too."""
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOR = re.compile(r"(?:^|[;\s])(color|background|selection-color|selection-background-color):\s*(#[0-9a-f]{6})")


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 reckons it: 4.5 is the least for text, 3 for what is drawn."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ink_can_be_read_on_every_ground(tokens, ink, ground):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "control", 4.5),
        ("dim", "control", 4.5),
        ("good", "control", 4.5),
        ("warning", "control", 4.5),
        ("on_good", "good", 4.5),
        ("on_accent", "accent", 4.5),
        ("on_on_air", "on_air", 4.5),
        ("on_air", "on_air_ground", 4.5),
        ("on_air", "panel", 4.5),
        ("on_air", "card", 4.5),
        ("guides", "canvas", 3.0),
        ("accent", "canvas", 3.0),
    ],
)
def test_contrast(tokens, ink, ground, least):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


@THEMES
def test_what_the_style_sheet_puts_on_a_ground_can_be_read(tokens):
    scheme = "dark" if tokens is theme.DARK else "light"
    pairs = 0
    for selector, body in RULE.findall(theme._style_sheet(tokens, scheme)):
        colors = dict(COLOR.findall(body))
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if ink in colors and ground in colors and ":disabled" not in selector:
                pairs += 1
                ratio = contrast(QColor(colors[ink]), QColor(colors[ground]))
                assert ratio >= 4.5, f"{selector.strip()}: {ratio:.2f}"
    assert pairs >= 8


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_an_icon_that_cannot_be_pressed_is_clearly_fainter(qapp, scheme):
    before = theme._choice
    theme.choose(scheme)
    try:
        strongest = {}
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            picture = QPixmap(18, 18)
            picture.fill(theme.tokens().panel)
            painter = QPainter(picture)
            icons.icon("align-left").paint(painter, picture.rect(), mode=mode)
            painter.end()
            drawn = picture.toImage()
            strongest[mode] = max(
                contrast(drawn.pixelColor(x, y), theme.tokens().panel) for x in range(18) for y in range(18)
            )
    finally:
        theme.choose(before)
    assert strongest[QIcon.Mode.Normal] >= 3.0
    assert 1.3 <= strongest[QIcon.Mode.Disabled] <= strongest[QIcon.Mode.Normal] / 1.8


def ink(button, width):
    """The rows in which something is written in the first columns of a button's upper line."""
    picture = button.grab().toImage()
    ground = picture.pixelColor(3, picture.height() // 2)
    rows = range(2, picture.height() - 2)
    return [y for y in rows if any(picture.pixelColor(x, y) != ground for x in range(8, 8 + width))]


def test_letters_beside_those_of_another_typeface_are_not_cut(qtbot):
    button = TargetButton()
    qtbot.addWidget(button)
    button.setFont(theme._font())
    button.resize(160, button.height())
    width = button.fontMetrics().horizontalAdvance("gpj")
    button.setText("gpj")
    alone = ink(button, width)
    button.setText("gpj 云端")
    assert len(ink(button, width)) == len(alone) > 0
