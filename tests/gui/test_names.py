"""Everything one can work has a name that can be spoken, and nothing shows a raw key.

obs#7668, obs#8596: buttons without a name; obs#11400: states that are not spoken; tl#10444: translation keys
read out to people; tl#9156: shapes nobody could hear of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from designer.gui import framesize
from designer.gui.dialogs import Question
from designer.gui.palette import commands_of
from designer.show import edits
from tests.gui.panels.inspecting import open_all

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PLACEHOLDER = re.compile(r"\{\w*\}|%[n1-9L]|\bNone\b|UNSET|<[a-z]+>")
KEY = re.compile(r"[a-z]+(?:[A-Z_.][A-Za-z]*)+")
"""A word such as align_left, liveState or menu.file: the name of something inside."""


def controls(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar):
            continue
        if _inside_another(widget):
            continue
        yield widget


def _inside_another(widget: QWidget) -> bool:
    """Whether it is a part of a control that has the name: the list of a combo box, a tab bar's arrows."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar)) or type(parent).__name__.startswith("QComboBox"):
            return True
        if isinstance(parent, QLineEdit) and isinstance(widget, QAbstractButton):
            return False
        parent = parent.parentWidget()
    return False


def spoken(widget: QWidget) -> str:
    """What a screen reader is told as the widget's name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def where(widget: QWidget) -> str:
    parts, here = [], widget
    while here is not None and len(parts) < 5:
        parts.append(here.objectName() or type(here).__name__)
        here = here.parentWidget()
    return " < ".join(parts)


def nameless(root: QWidget) -> list[str]:
    return [where(widget) for widget in controls(root) if not spoken(widget).strip()]


def raw(root: QWidget) -> list[str]:
    """Texts on the screen or spoken that are no words for people."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        texts = [widget.accessibleName(), widget.windowTitle()]
        if isinstance(widget, (QAbstractButton, QLabel)):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        bad = [text for text in texts if PLACEHOLDER.search(text) or KEY.fullmatch(text)]
        bad += [tip for tip in [widget.toolTip()] if PLACEHOLDER.search(tip) or KEY.fullmatch(tip)]
        found += [f"{text!r} of {where(widget)}" for text in bad]
    for action in root.findChildren(QAction):
        text = action.text()
        if action.menu() is not None and not text:
            continue  # the menu of a button: the button has the name
        if not action.isSeparator() and (not text.strip() or PLACEHOLDER.search(text) or KEY.fullmatch(text)):
            found.append(f"action {action.objectName()!r}: {text!r}")
    return found


def silent_rows(root: QWidget) -> list[str]:
    """Rows of lists that say nothing."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or _inside_another(view):
            continue
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
            if not str(words or "").strip() or PLACEHOLDER.search(str(words)):
                found.append(f"row {row} of {where(view)}: {words!r}")
    return found


def assert_all_named(root: QWidget) -> None:
    assert nameless(root) == []
    assert raw(root) == []
    assert silent_rows(root) == []


def selections(window) -> dict[str, tuple[str, ...]]:
    look = window.store.look
    tiles, marks = [tile.id for tile in look.tiles or ()], [mark.id for mark in look.watermarks or ()]
    return {"nothing": (), "tile": tuple(tiles[:1]), "tiles": tuple(tiles), "mark": tuple(marks[:1]),
            "everything": (*tiles, *marks)}  # fmt: skip


@pytest.mark.parametrize("which", ["nothing", "tile", "tiles", "mark", "everything"])
def test_every_control_of_the_window_has_a_name(make_window, which):
    window = make_window()
    window.preflight.check_now()
    for look in window.store.truth.looks:
        window.store.edit_look(look.id)
        window.store.select(selections(window)[which])
        open_all(window.inspector)
        for tab in range(window.tabs.count()):
            window.tabs.setCurrentIndex(tab)
            assert window.tabs.tabText(tab).strip()
        assert_all_named(window)


def test_every_state_of_the_window_has_names_too(make_window):
    window = make_window()
    store = window.store
    tile = store.look.tiles[0].id
    store.apply("Lock", edits.set_locked(store.truth, store.look_id, (tile,), True))
    store.apply("Hide", edits.set_hidden(store.truth, store.look_id, (tile,), True))
    store.apply("Break", edits.set_show_field(store.truth, "VideoParams.VideoEncode.Fps", 90))
    store.select((tile,))
    open_all(window.inspector)
    window.set_banner("Something went wrong.")
    window.activity.add("Started", detail="abc", kind="good")
    window.preflight.check_now()
    window.tabs.setCurrentWidget(window.history)
    assert_all_named(window)
    row = window.layers.view.model()
    said = [row.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(row.rowCount())]
    assert any("locked" in words.lower() and "hidden" in words.lower() for words in said)


def test_an_empty_show_has_names_too(make_window):
    from designer.show import files
    from designer.show.vault import Vault

    window = make_window()
    window.store.open(files.blank_show(), Vault())
    window.preflight.check_now()
    assert_all_named(window)


def test_menus_have_words(make_window):
    window = make_window()
    commands_of(window)  # so that every menu there is has been made and filled
    assert raw(window) == []
    for menu in [window.topbar.menu_button.menu(), *window.opening.menus_of_rows(), *window.findChildren(QMenu)]:
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip() or action.menu() is None, menu.objectName()


def test_questions_have_names(make_window):
    window = make_window()
    store = window.store
    encode = store.truth.video_encode.model_copy(update={"width": 640, "height": 360})
    asked = framesize.ask(store, encode, window)
    assert asked.accessibleName() or asked.windowTitle()
    assert_all_named(asked)
    asked.reject()
    other = Question(
        window,
        name="unsaved",
        title="Save?",
        sentences=["It would be lost."],
        facts=[("Room", "7")],
        choices=[("save", "Save", "primary")],
    )
    assert_all_named(other)
    other.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_menu_of_frames_has_names(make_window):
    window = make_window()
    menu = framesize.FrameMenu(window.store, window.actions_by_name["frameAndEncoding"], window)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "1280 × 720   16:9" in texts and "720 × 1280   9:16" in texts
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["1280 × 720   16:9"]
    menu.deleteLater()


def test_dialogs_of_the_panels_have_names(make_window):
    from designer.gui.canvas.gap import GapField
    from designer.gui.canvas.guidedialog import GuideDialog

    window = make_window()
    window.store.apply("Guide", edits.add_guide(window.store.truth, "x", 100))
    guides = GuideDialog(window.store, window)
    assert_all_named(guides)
    guides.deleteLater()
    gap = GapField(window.store, window.canvas)
    assert_all_named(gap)
    gap.deleteLater()
    next(button for button in window.cast.findChildren(QAbstractButton) if button.isEnabled()).click()
    asked = window.findChild(QDialog, "pasteCast")
    assert asked is not None
    assert_all_named(asked)
    asked.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
