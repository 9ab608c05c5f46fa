"""Texts that have less room than they need, in every panel and dialog. Printed as a JSON list, for one language.

A program of its own, since Qt takes its scale from the environment when it starts:
`QT_SCALE_FACTOR=1.5 python -m tests.gui.clipping zh_CN`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from designer import home
from designer.gui import app as program
from designer.gui import language, theme
from designer.gui.panels.inspector.buttons import _Thumb
from designer.gui.panels.inspector.choices import ChoiceField
from designer.gui.panels.inspector.labels import FieldLabel
from designer.gui.running import Controller
from designer.gui.settings import Settings
from designer.gui.store import ShowStore
from designer.gui.taskstatus import TaskStatus
from designer.gui.window import MainWindow
from designer.show import files
from tests.gui import openings

SIDEWAYS = frozenset({"canvas", "sidebar", "castTable", "templatesList", "request", "callBody"})
"""What may be wider than its place: tables and lists that grow with the show, code."""
PASSES = 5
"""A layout inside of layouts is done when those around it know how high it is at its width."""
LOOKS = 5
"""How often it is looked at again before a text counts as cut."""
MARGIN = 3
"""What a cell leaves free beside its text."""
ROUNDING = 1
"""Logical pixels: at 150 % both the room and what is needed are rounded."""


def needs(widget: QWidget) -> tuple[str, QSize, QSize] | None:
    """(its text, the room it takes, the room it has); None where it holds no text that is always shown whole."""
    metrics = widget.fontMetrics()
    if isinstance(widget, _Thumb):  # paints its text itself, smaller
        return widget.text(), _line(theme.sized(widget.font(), 11), widget.text()), widget.size()
    if isinstance(widget, TaskStatus):  # wants more than it says
        margins = widget.contentsMargins()
        return (
            widget.text(),
            _line(widget.font(), widget.text()) + QSize(margins.left() + margins.right(), 0),
            widget.size(),
        )
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.RichText:
        if widget.wordWrap():
            return widget.text(), QSize(0, widget.heightForWidth(widget.width())), widget.size()
        return widget.text(), widget.sizeHint(), widget.size()
    if isinstance(widget, QAbstractButton) and widget.text() and not _shows_icon_only(widget):
        taken = metrics.size(Qt.TextFlag.TextShowMnemonic, widget.text())
        return widget.text(), taken.expandedTo(QSize(widget.minimumSizeHint().width(), 0)), widget.size()
    if isinstance(widget, QComboBox) and widget.currentText() and widget.objectName() != "lookInCombo":  # a folder
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
        if isinstance(widget, FieldLabel):
            for line in widget.lines():
                taken = _line(line.font, line.text).width()
                if taken > line.area.width() + ROUNDING:
                    yield f"{_where(widget)}: {line.text!r} takes {taken}, has {line.area.width()}"
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


def cut_rows(root: QWidget) -> Iterator[str]:
    """A line for each cell that Qt paints shorter than it is, and that no tool tip says whole."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisibleTo(root) or model is None or isinstance(view, QHeaderView):
            continue
        if type(view.itemDelegate()).paint is not QStyledItemDelegate.paint:
            continue  # paints itself, and is watched doing it
        for index in _indexes(model, view.rootIndex()):
            text, rect = str(index.data() or ""), view.visualRect(index)
            if not text or rect.isEmpty() or text in str(index.data(Qt.ItemDataRole.ToolTipRole) or ""):
                continue
            width = min(rect.width(), view.viewport().width()) if isinstance(view, QListView) else rect.width()
            font = index.data(Qt.ItemDataRole.FontRole)
            letters = _line(font if isinstance(font, QFont) else view.font(), text) + QSize(2 * MARGIN, 0)
            taken, room = view.sizeHintForIndex(index).expandedTo(letters), QSize(width, rect.height())
            wraps = isinstance(view, (QTreeView, QListView)) and view.wordWrap()
            if wraps:
                around = QRect(0, 0, width - 2 * MARGIN, 10_000)
                lines = view.fontMetrics().boundingRect(around, Qt.TextFlag.TextWordWrap, text)
                taken = QSize(taken.width(), max(taken.height(), lines.height()))
            if taken.height() > room.height() + ROUNDING or (not wraps and taken.width() > room.width() + ROUNDING):
                yield f"{_where(view)}: {text!r} takes {_said(taken)}, has {_said(room)}"


def _indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield index
            if column == 0:
                yield from _indexes(model, index)


def sideways(root: QWidget) -> Iterator[str]:
    """A line for each area that has to be scrolled sideways, but for those that are made for it."""
    for area in root.findChildren(QAbstractScrollArea):
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0 and area.objectName() not in SIDEWAYS:
            yield f"{_where(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"


def watch_painting() -> list[str]:
    """Texts that our own painting had to shorten, as they come up."""
    lost: list[str] = []
    shorten = QFontMetrics.elidedText

    def watched(metrics: QFontMetrics, text: str, *rest: Any) -> str:
        shown = shorten(metrics, text, *rest)
        if shown != text:
            lost.append(text)
        return shown

    QFontMetrics.elidedText = watched  # type: ignore[method-assign,assignment]
    return lost


def unsaid(root: QWidget, lost: list[str]) -> Iterator[str]:
    """Shortened texts that no tool tip says whole."""
    tips = [widget.toolTip() for widget in root.findChildren(QWidget)]
    for view in root.findChildren(QAbstractItemView):
        if view.isVisibleTo(root) and view.model() is not None:
            tips += [
                str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in _indexes(view.model(), view.rootIndex())
            ]
    said = " ".join("  ".join(tips).split())
    for text in lost:
        if any(part not in said for part in text.split("  ")):
            yield f"painted in part: {text!r}"


async def _settled(seen: QWidget, lost: list[str]) -> list[str]:
    """What is cut once the layout is done: what a check said in between is laid out with the next turns of the loop."""
    lines: list[str] = []
    for _ in range(LOOKS):
        for _ in range(PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            await asyncio.sleep(0)
        lost.clear()
        seen.grab()
        lines = [*clipped(seen), *cut_rows(seen), *sideways(seen), *unsaid(seen, lost)]
        if not lines:
            break
    return lines


async def look(spoken: str) -> list[str]:
    """Look at everything in this language; a line for each text that is not whole."""
    app = program.application()
    language.install(app, spoken)
    theme.install(app, "dark")
    opened = files.sample_show()
    window = MainWindow(ShowStore(opened.show, opened.vault), Settings(Path(home.home()) / "settings.json"))
    window.resize(1280, 800)
    window.show()
    controller = Controller(window)
    controller.begin()
    found: dict[str, None] = {}
    lost = watch_painting()
    try:
        async for name, seen in openings.everything(controller):
            lines = await _settled(seen, lost)
            found.update(dict.fromkeys(line if seen is window else f"{name}: {line}" for line in lines))
            if os.environ.get("CLIPPING_TOLD"):
                print(name, len(lines), file=sys.stderr, flush=True)
    finally:
        await controller.end()
    return list(found)


def main(spoken: str) -> int:
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(program.application())) as runner:
        print(json.dumps(runner.run(look(spoken)), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
