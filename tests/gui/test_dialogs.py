"""Questions about money: Enter and Space mean Cancel until the focus was moved on purpose."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton, QWidget

from designer.gui import dialogs, theme
from designer.gui.dialogs import Question
from tests.gui.loop import run


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def question(parent):
    return Question(
        parent,
        name="review",
        title="Go live?",
        sentences=["It costs money."],
        facts=[("Room", "295066")],
        choices=[("confirm", "Go live", "primary")],
    )


async def answered(parent, act):
    dialog = question(parent)
    waiting = asyncio.ensure_future(dialog.answer())  # noqa: TID251  the test owns it
    await asyncio.sleep(0)
    act(dialog)
    return await waiting


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_keys_at_once_mean_cancel(parent, key):
    def act(dialog):
        QTest.keyClick(dialog.focusWidget() or dialog, key)

    assert run(answered(parent, act)) is None


def test_tab_then_space_confirms(parent):
    def act(dialog):
        cancel = dialog.findChild(QPushButton, "cancel")
        assert cancel.hasFocus() or dialog.focusWidget() is cancel
        for _ in range(6):
            dialog.focusNextChild()
            if dialog.focusWidget().objectName() == "confirm":
                break
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)

    assert run(answered(parent, act)) == "confirm"


def test_enter_on_the_confirm_button_does_nothing(parent):
    def act(dialog):
        confirm = dialog.findChild(QPushButton, "confirm")
        confirm.setFocus()
        QTest.keyClick(confirm, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()

    assert run(answered(parent, act)) is None


def test_a_click_confirms(parent):
    def act(dialog):
        QTest.mouseClick(dialog.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)

    assert run(answered(parent, act)) == "confirm"


def test_the_loop_goes_on_while_a_question_is_open(parent):
    async def story():
        dialog = question(parent)
        waiting = asyncio.ensure_future(dialog.answer())  # noqa: TID251  the test owns it
        ticks = 0
        for _ in range(5):
            await asyncio.sleep(0.001)
            ticks += 1
        dialog.reject()
        await waiting
        return ticks

    assert run(story()) == 5


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("name", sorted(dialogs.GLYPHS))
def test_the_buttons_of_the_dialog_for_files_are_seen_on_either_ground(qtbot, parent, scheme, name):
    theme.choose(scheme)
    dialog = dialogs.make_file_dialog(parent, "title")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    button = dialog.findChild(QToolButton, name)
    button.setEnabled(True)
    pixmap = button.icon().pixmap(QSize(18, 18))
    picture, ground = pixmap.toImage(), theme.tokens().panel.lightness()
    colors = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert max(abs(color.lightness() - ground) for color in colors if color.alpha() > 200) > 90
