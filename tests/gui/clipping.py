"""Texts that have less room than they need, in every panel and dialog. Printed as a JSON list, for one language.

A program of its own, since Qt takes its scale from the environment when it starts:
`QT_SCALE_FACTOR=1.5 python -m tests.gui.clipping zh_CN`.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from designer import home
from designer.gui import app as program
from designer.gui import language, settinglist, theme
from designer.gui.accounts import AccountsDialog
from designer.gui.callbacks import CallbacksDialog
from designer.gui.canvas.guidedialog import GuideDialog
from designer.gui.costsheet import CostSheet
from designer.gui.framesize import ask as ask_frame_size
from designer.gui.help import HelpWindow
from designer.gui.howmixed import HowMixedDialog
from designer.gui.palette import CommandPalette, KeySheet
from designer.gui.panels.inspector.buttons import _Thumb
from designer.gui.panels.inspector.choices import ChoiceField
from designer.gui.proxydesk import ProxyDesk
from designer.gui.pushurl import PushUrlDialog
from designer.gui.settings import Settings
from designer.gui.settingswindow import SettingsWindow
from designer.gui.store import ShowStore
from designer.gui.tasks import Tasks
from designer.gui.window import MainWindow
from designer.show import files, helping
from tests.gui.panels.inspecting import open_all

ROUNDING = 1
"""Logical pixels: at 150 % both the room and what is needed are rounded."""


def needs(widget: QWidget) -> tuple[str, QSize, QSize] | None:
    """(its text, the room it takes, the room it has); None where it holds no text that is always shown whole."""
    metrics = widget.fontMetrics()
    if isinstance(widget, _Thumb):  # paints its text itself, smaller
        return widget.text(), _line(theme.sized(widget.font(), 11), widget.text()), widget.size()
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.RichText:
        if widget.wordWrap():
            return widget.text(), QSize(0, widget.heightForWidth(widget.width())), widget.size()
        return widget.text(), widget.sizeHint(), widget.size()
    if isinstance(widget, QAbstractButton) and widget.text() and not _shows_icon_only(widget):
        taken = metrics.size(Qt.TextFlag.TextShowMnemonic, widget.text())
        return widget.text(), taken.expandedTo(QSize(widget.minimumSizeHint().width(), 0)), widget.size()
    if isinstance(widget, QComboBox) and widget.currentText():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget)
        text = option.currentText
        if isinstance(widget, ChoiceField) and text != widget._default_name:
            # Where there is no room for both, a default stands without the remark that it is one; no name is cut.
            text = widget.currentText()
        return text, QSize(metrics.horizontalAdvance(text), metrics.height()), room.size()
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        text = widget.placeholderText()
        room = widget.contentsRect().size() - QSize(16 + widget.textMargins().right(), 0)
        return text, QSize(metrics.horizontalAdvance(text), metrics.height()), room
    return None


def _shows_icon_only(button: QAbstractButton) -> bool:
    style = button.toolButtonStyle() if isinstance(button, QToolButton) else Qt.ToolButtonStyle.ToolButtonTextOnly
    return style == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _line(font: QFont, text: str) -> QSize:
    return QSize(QFontMetrics(font).horizontalAdvance(text), QFontMetrics(font).height())


def clipped(root: QWidget) -> Iterator[str]:
    """A line for each text in a window that has too little room."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) or isinstance(widget, QMenu):
            continue
        found = needs(widget)
        if found is not None:
            text, taken, room = found
            if taken.width() > room.width() + ROUNDING or taken.height() > room.height() + ROUNDING:
                yield f"{_where(widget)}: {text!r} takes {_said(taken)}, has {_said(room)}"
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                taken, room = widget.fontMetrics().horizontalAdvance(widget.tabText(tab)), widget.tabRect(tab).width()
                if widget.isTabVisible(tab) and taken > room:
                    yield f"{_where(widget)}: {widget.tabText(tab)!r} takes {taken}, has {room}"
        if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            for section in range(widget.count()):
                text = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
                taken, room = widget.fontMetrics().horizontalAdvance(text), widget.sectionSize(section)
                if not widget.isSectionHidden(section) and taken > room:
                    yield f"{_where(widget)}: {text!r} takes {taken}, has {room}"
        if isinstance(widget, QTreeView) and not isinstance(widget, QHeaderView):
            index = widget.model().index(0, 0) if widget.model() is not None else None
            height = widget.rowHeight(index) if index is not None and index.isValid() else 0
            if height and height + ROUNDING < widget.fontMetrics().height():
                yield f"{_where(widget)}: rows of {height} for letters of {widget.fontMetrics().height()}"


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{widget.objectName() or type(widget).__name__} in {parent.objectName() if parent else ''}"


def _said(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"


class Idle(Tasks):
    """Nothing runs: only what a dialog shows from the start is looked at."""

    def __init__(self) -> None:
        super().__init__(on_error=print, on_bug=print)

    def spawn(self, coroutine: Coroutine[Any, Any, Any], *, name: str) -> Any:
        for handed in inspect.getcoroutinelocals(coroutine).values():
            if inspect.iscoroutine(handed):  # what it would have waited for
                handed.close()
        coroutine.close()


def dialogs(window: MainWindow) -> Iterator[QWidget]:
    """Every dialog that needs no service, one after the other."""
    store = window.store
    yield AccountsDialog(window.settings, Idle(), window)
    yield CallbacksDialog(window, port=8899, address=None)
    yield CallbacksDialog(window, port=8899, address="http://127.0.0.1:8899")
    yield HowMixedDialog(window, Idle())
    for found in ("", "xyzzy"):
        shown = HelpWindow(helping.pages(language.current()), window)
        shown.field.setText(found)
        yield shown
    made = partial(settinglist.pages, window, print, ProxyDesk(window.settings, Idle()))
    for page in range(len(made())):
        settings = SettingsWindow(made, window)
        settings.list.setCurrentRow(page)
        yield settings
    for found in ("a", "xyzzy"):
        settings = SettingsWindow(made, window)
        settings.field.setText(found)
        yield settings
    yield CommandPalette(window)
    yield KeySheet(window)
    yield PushUrlDialog(store, window)
    yield GuideDialog(store, window)
    yield CostSheet(window.cost, window)
    window.cast._on_add()
    pasting = window.cast.findChild(QWidget, "pasteCast")
    assert pasting is not None
    yield pasting
    yield ask_frame_size(store, store.truth.video_encode.model_copy(update={"width": 640, "height": 360}), window)


def pages(window: MainWindow) -> Iterator[None]:
    """Every kind of selection, with all sections of the inspector open, and every tab below the canvas."""
    look = window.store.look
    tiles, marks = [tile.id for tile in look.tiles or ()], [mark.id for mark in look.watermarks or ()]
    for chosen in ((), tiles[:1], tiles, *([mark] for mark in marks), tiles + marks):
        window.store.select(tuple(chosen))
        open_all(window.inspector)
        yield
    window.preflight.check_now()
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        yield


def main(spoken: str) -> int:
    app = program.application()
    language.install(app, spoken)
    theme.install(app, "dark")
    opened = files.sample_show()
    window = MainWindow(ShowStore(opened.show, opened.vault), Settings(Path(home.home()) / "settings.json"))
    window.resize(1280, 800)
    window.show()
    found: dict[str, None] = {}
    for _ in pages(window):
        QApplication.processEvents()
        found.update(dict.fromkeys(clipped(window)))
    for dialog in dialogs(window):
        dialog.show()
        QApplication.processEvents()
        found.update((f"{type(dialog).__name__}: {line}", None) for line in clipped(dialog))
        dialog.close()
    print(json.dumps(list(found), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
