"""What the picture on the canvas rests on, rule by rule: documented, measured with a real frame, or assumed.

A frame is measured here too (`picture.calibrate`), on a thread: the window goes on meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from designer import home
from designer.gui import dialogs, errorwords, figures, language
from designer.gui.icons import icon
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.show import calibration, mixrules
from designer.show.calibration import UNMEASURED, Calibration, Standing
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

_SIGNS: dict[Standing, tuple[str, str]] = {
    "measured": ("ruler", "accent"),
    "assumed": ("question", "warning"),
    "documented": ("check", "good"),
}


ASIDE = 12
"""What is left free beside a sentence, both sides together."""
BETWEEN = 10
"""What is left free above and below it."""


def tr(text: str) -> str:
    return QCoreApplication.translate("HowMixed", text)


def _heading(standing: Standing, count: int) -> str:
    if standing == "measured":
        return tr("Measured with a frame of yours ({count})").format(count=count)
    if standing == "assumed":
        return tr("Assumed: the vendor does not say ({count})").format(count=count)
    return tr("Documented by the vendor ({count})").format(count=count)


def _source(rule: mixrules.Rule) -> str:
    """Where a rule is from, in words."""
    names = {
        "48247": tr("API reference"),
        "CN": tr("Chinese reference"),
        "47858": tr("relay guide"),
        "REC": tr("recording reference"),
        "HDR": tr("client API"),
        "legacy guide": tr("legacy guide"),
        "contradictory": tr("contradictory"),
    }
    words = language.listed(_named(part, names) for part in rule.source.split(", ") if part)
    if rule.choices:
        return f"{words} · {tr('can be measured')}" if words else tr("can be measured")
    return words


def _named(source: str, names: Mapping[str, str]) -> str:
    if (whole := source.removesuffix(" (in part)")) != source:
        return tr("{source} (in part)").format(source=_named(whole, names))
    for short, name in names.items():
        source = source.replace(short, name)
    return source


class _Wrapping(QStyledItemDelegate):
    """Sentences that are longer than their column go on in another line: Qt's tree counts one line each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size, tree = super().sizeHint(option, index), option.widget
        if not isinstance(tree, QTreeWidget):
            return size
        depth = 2 if index.parent().isValid() else 1
        room = tree.columnWidth(index.column()) - (depth * tree.indentation() if index.column() == 0 else 0) - ASIDE
        around = QRect(0, 0, max(room, 1), 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        lines = option.fontMetrics.boundingRect(around, flags, str(index.data() or ""))
        return QSize(size.width(), max(size.height(), lines.height() + BETWEEN))


class HowMixedDialog(QDialog):
    """The rules of the mix by what they rest on; measures frames. `told`: something asked for has come to an end."""

    told = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self.setObjectName("howMixed")
        self.setWindowTitle(tr("How the picture is mixed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._store = window.store
        self._tasks = tasks
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        self._head = QLabel()
        set_role(self._head, "title")
        layout.addWidget(self._head)
        intro = QLabel(
            tr(
                "The canvas, the exported pictures and the findings follow these rules. Those that are assumed can be "
                "measured: with one frame, as PNG, of a task that mixed the look in hand as it is now."
            )
        )
        intro.setWordWrap(True)
        set_role(intro, "dim")
        layout.addWidget(intro)
        self.tree = QTreeWidget()
        self.tree.setObjectName("mixRules")
        self.tree.setAccessibleName(tr("Rules of the mix"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Rule"), tr("Source")])
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(_Wrapping(self.tree))
        self.tree.setUniformRowHeights(False)
        set_role(self.tree, "roomy")
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(1, 250)
        # Wrapped sentences are as high as the column makes them.
        self.tree.header().sectionResized.connect(self._on_column)
        layout.addWidget(self.tree, 1)
        self.cards = QCheckBox(
            tr("The people in the frame sent Mixframe's test cards, as render --stand-ins paints them")
        )
        self.cards.setObjectName("calibrateCards")
        layout.addWidget(self.cards)
        self.said = QLabel()
        self.said.setObjectName("calibrateSaid")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        layout.addWidget(self.said)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.measure_button = QPushButton(tr("Measure a frame…"))
        self.measure_button.setObjectName("measureFrame")
        self.forget_button = QPushButton(tr("Forget what was measured"))
        self.forget_button.setObjectName("forgetMeasured")
        for button, slot in ((self.measure_button, self._on_measure), (self.forget_button, self._on_forget)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._store.calibrated.connect(self._fill)
        self._fill()
        self.resize(860, 680)

    def _on_column(self, _number: int, _before: int, _width: int) -> None:
        self.tree.doItemsLayout()

    # what is shown

    def _fill(self) -> None:
        known = self._store.calibration
        groups: dict[Standing, list[str]] = {"measured": [], "assumed": [], "documented": []}
        for rule in mixrules.RULES:
            groups[known.standing(rule)].append(rule)
        self._head.setText(
            tr("{documented} rules are documented, {measured} measured, {assumed} assumed").format(
                **{standing: len(rules) for standing, rules in groups.items()}
            )
        )
        self.tree.clear()
        bold = QFont(self.tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for standing, rules in groups.items():
            if not rules:
                continue
            sign, color = _SIGNS[standing]
            head = QTreeWidgetItem([_heading(standing, len(rules))])
            head.setFont(0, bold)
            head.setIcon(0, icon(sign, color))
            self.tree.addTopLevelItem(head)
            for rule in rules:
                head.addChild(self._item(rule, known))
            head.setExpanded(standing != "documented" or len(groups["measured"]) == 0)
            head.setFirstColumnSpanned(True)
        self.forget_button.setEnabled(bool(known.measured))

    def _item(self, rule: str, known: Calibration) -> QTreeWidgetItem:
        one = known.measured.get(rule)
        sentence = language.said(mixrules.says(rule, one.choice if one is not None else None))
        if one is None:
            source = _source(mixrules.RULES[rule])
        elif known.holds(rule):
            source = tr("as assumed, on {pixels} pixels").format(pixels=figures.whole(one.pixels))
        else:
            source = tr("other than assumed, on {pixels} pixels").format(pixels=figures.whole(one.pixels))
        item = QTreeWidgetItem([sentence, source])
        item.setData(0, Qt.ItemDataRole.UserRole, rule)
        item.setToolTip(1, source)
        return item

    def rules_of(self, standing: Standing) -> list[str]:
        """The rules that are shown under a heading, as they are called in `mixrules`."""
        found: list[str] = []
        for row in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(row)
            items = [head.child(place) for place in range(head.childCount())] if head is not None else []
            rules = [str(item.data(0, Qt.ItemDataRole.UserRole)) for item in items if item is not None]
            found += [rule for rule in rules if self._store.calibration.standing(rule) == standing]
        return found

    # what is done

    def _on_measure(self) -> None:
        dialog = dialogs.make_file_dialog(self, tr("One frame of the mixed stream"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Pictures (*.png)"))
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self, name: str) -> None:
        self.measure(Path(name))

    def measure(self, path: Path) -> None:
        """Measure this frame with the look in hand; `told` when that is done."""
        self.measure_button.setEnabled(False)
        self._say(tr("Measuring…"))
        self._tasks.spawn(self._measure(path), name="measure a frame")

    async def _measure(self, path: Path) -> None:
        from designer.picture import calibrate

        guests = self._window.stand_ins.guests
        work = partial(
            calibrate.measure_file,
            path,
            self._store.truth,
            self._store.look,
            images=self._window.images.copy(),
            states=guests.states,
            cards=self.cards.isChecked(),
        )
        try:
            measured = calibrate.measured(await asyncio.to_thread(work))
        except DesignerError as error:
            if isValid(self):
                self.measure_button.setEnabled(True)
                self._say(errorwords.told(error))
                self.told.emit()
            return
        known = await asyncio.to_thread(_keep, measured)
        self._store.calibrate(known)
        if not isValid(self):
            return
        other = sum(not known.holds(rule) for rule in measured)
        if not measured:
            words = tr("This frame says nothing about what is assumed. Try a look that shows more of it.")
        elif other == 1:
            words = tr("This frame shows {count} of the assumed rules: one is other than assumed.").format(
                count=len(measured)
            )
        elif other:
            words = tr("This frame shows {count} of the assumed rules: {other} are other than assumed.").format(
                count=len(measured), other=other
            )
        else:
            words = tr("This frame shows {count} of the assumed rules: all hold.").format(count=len(measured))
        self.measure_button.setEnabled(True)
        self._say(words)
        self.told.emit()

    def _on_forget(self) -> None:
        self._tasks.spawn(self._forget(), name="forget what was measured")

    async def _forget(self) -> None:
        await asyncio.to_thread(_place().unlink, missing_ok=True)
        self._store.calibrate(UNMEASURED)
        if isValid(self):
            self._say(tr("Everything is as assumed again."))
            self.told.emit()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()


def _place() -> Path:
    return home.home() / calibration.FILE_NAME


def _keep(measured: dict[str, calibration.Measured]) -> Calibration:
    """Add to what is kept; another window may have measured meanwhile."""
    known = calibration.read(_place()).with_more(measured)
    calibration.write(_place(), known)
    return known
