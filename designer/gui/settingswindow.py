"""The settings in a window: pages at the left, what each setting does and is at the right, found by typing.

There is no OK: what is chosen counts at once, and is written as soon as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.gui import errorwords
from designer.gui.dialogs import make_file_dialog
from designer.gui.settinglist import Choice, Entry, Opener, Page, Place, Setting, Switch, tr
from designer.gui.theme import set_role, set_wrong
from designer.trtc.errors import DesignerError

ABOVE_HEAD = 18
"""Pixels between the rows of one page and the heading of the next, where several pages are shown."""


class Row(QFrame):
    """One setting: its name, what it does, its value, and the way back to its default. `chosen`: it was set."""

    chosen = Signal()

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.setObjectName(f"setting_{setting.name}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.label = QLabel(setting.label)
        self.sentence = QLabel(setting.sentence)
        set_role(self.sentence, "dim")
        for line in (self.label, self.sentence):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)  # the name of a folder may look like markup
            words.addWidget(line)
        layout.addLayout(words, 1)
        self.reset = self._make_reset()
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        self.control = self._make_control()
        self.control.setObjectName(f"value_{setting.name}")
        self.control.setAccessibleDescription(setting.sentence)
        if isinstance(setting, Entry):
            words.addSpacing(4)
            words.addWidget(self.control)
        else:
            layout.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._finish(words)
        self.refresh()

    def _finish(self, words: QVBoxLayout) -> None:
        """Add what stands below."""

    def _make_reset(self) -> QPushButton:
        button = QPushButton(tr("Reset"))
        button.setObjectName(f"reset_{self.setting.name}")
        set_role(button, "small")
        button.setAccessibleName(tr("Reset {name}").format(name=self.setting.label))
        button.setToolTip(tr("Default: {value}").format(value=self._default_words()))
        button.clicked.connect(self._on_reset)
        return button

    def _make_control(self) -> QWidget:
        setting = self.setting
        if isinstance(setting, Choice):
            box = QComboBox()
            for value, text in setting.options.items():
                box.addItem(text, value)
            box.setAccessibleName(setting.label)
            box.activated.connect(self._on_activated)
            return box
        if isinstance(setting, Switch):
            tick = QCheckBox()
            set_role(tick, "bare")
            tick.setAccessibleName(setting.label)
            tick.clicked.connect(self._set)
            return tick
        if isinstance(setting, Place):
            chooser = QPushButton(tr("Choose…"))
            chooser.setAccessibleName(tr("Choose: {name}").format(name=setting.label))
            chooser.clicked.connect(self._on_choose)
            return chooser
        assert isinstance(setting, Opener)
        button = QPushButton(setting.button)
        button.setAccessibleName(f"{setting.label}: {setting.button}")
        button.clicked.connect(self._on_pressed)
        return button

    def _default_words(self) -> str:
        if isinstance(self.setting, Choice):
            return self.setting.options[self.setting.default]
        if isinstance(self.setting, Switch):
            return tr("On") if self.setting.default else tr("Off")
        return self.setting.unset if isinstance(self.setting, Place) else ""

    def refresh(self) -> None:
        """Show what is set; it may have been set in a menu."""
        setting = self.setting
        if isinstance(setting, Opener):
            self.reset.hide()
            return
        value = setting.read()
        if isinstance(self.control, QComboBox):
            self.control.setCurrentIndex(self.control.findData(value))
        elif isinstance(self.control, QCheckBox):
            self.control.setChecked(bool(value))
        elif isinstance(setting, Place):
            self.sentence.setText(setting.words())
            self.control.setAccessibleDescription(setting.words())
        self.reset.setVisible(value != setting.default)

    def has(self, words: list[str]) -> bool:
        """Whether each of the words is in the name of the setting or in what it does."""
        text = f"{self.setting.label} {self.setting.sentence}".casefold()
        return all(word in text for word in words)

    def _on_activated(self, index: int) -> None:
        assert isinstance(self.control, QComboBox)
        self._set(self.control.itemData(index))

    def _on_reset(self) -> None:
        assert not isinstance(self.setting, Opener)
        self.control.setFocus()  # the button goes away
        self._set(self.setting.default)

    def _on_pressed(self) -> None:
        assert isinstance(self.setting, Opener)
        self.setting.press()

    def _on_choose(self) -> None:
        assert isinstance(self.setting, Place)
        dialog = make_file_dialog(self, self.setting.title)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self.setting.read():
            dialog.setDirectory(self.setting.read())
        dialog.fileSelected.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, value: Any) -> None:
        assert not isinstance(self.setting, Opener)
        self.setting.write(value)
        self.refresh()
        self.chosen.emit()


class EntryRow(Row):
    """A setting that is typed. `refused`: it was not taken, and why; what was set stays in effect."""

    refused = Signal(str)

    def __init__(self, setting: Entry) -> None:
        self._entry = setting
        self._refusal = ""
        super().__init__(setting)

    def _make_control(self) -> QWidget:
        self.line = QLineEdit()
        self.line.setAccessibleName(self._entry.label)
        self.line.setPlaceholderText(self._entry.example)
        if self._entry.secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_finished)
        self.line.installEventFilter(self)
        return self.line

    def _finish(self, words: QVBoxLayout) -> None:
        self.said = QLabel()
        self.said.setObjectName(f"said_{self._entry.name}")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(self.said)

    def _default_words(self) -> str:
        return tr("empty")

    def refresh(self) -> None:
        """Show what is set; what is being typed is left alone."""
        entry = self._entry
        value = entry.read()
        if not self.line.isModified() and not entry.secret and self.line.text() != value:
            self.line.setText(value)
        self.line.setEnabled(entry.counts())
        self.reset.setVisible(value != entry.default)
        said = self._refusal or entry.note()
        self.said.setText(said)
        self.said.setVisible(bool(said))
        set_role(self.said, "warning" if self._refusal else "dim")
        self.line.setAccessibleDescription(f"{entry.sentence} {said}".strip())
        set_wrong(self.line, bool(self._refusal))

    def _on_edited(self) -> None:
        if self._refusal:
            self._refusal = ""
            self.refresh()

    def _on_finished(self) -> None:
        if self.line.isModified() and not self._refusal:  # what is refused need not be said twice
            self._take()

    def _take(self) -> None:
        text = self.line.text()
        if not text.strip():
            # Emptied: an address is gone then; a password that is not seen is taken away by its button.
            self.line.clear()
            if not self._entry.secret and self._entry.read() != self._entry.default:
                self._entry.forget()
            self.refresh()
            return
        self._refusal = ""
        try:
            self.line.setText(self._entry.write(text))  # with it goes what could be undone
        except DesignerError as error:
            self._refusal = errorwords.told(error)
            self.refused.emit(self._refusal)
        self.refresh()

    def _on_reset(self) -> None:
        self.line.setFocus()  # the button goes away
        self._refusal = ""
        self.line.clear()
        self._entry.forget()

    # Qt calls us

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what was typed; it presses no button."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.line and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.line.isModified():
                self._take()
            return True
        return super().eventFilter(watched, event)


def _row_of(setting: Setting) -> Row:
    return EntryRow(setting) if isinstance(setting, Entry) else Row(setting)


class SettingsWindow(QDialog):
    """The settings. `chosen`: something was set, and is to be kept. `refused`: it was not. `make` lists the pages as they are said now."""

    chosen = Signal()
    refused = Signal(str)

    def __init__(self, make: Callable[[], tuple[Page, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 600)
        self._make = make
        self.rows: list[Row] = []
        self._heads: list[QLabel] = []
        self._of_page: list[list[Row]] = []
        self._page = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        self.field = QLineEdit()
        self.field.setObjectName("settingsField")
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        layout.addWidget(self.field)
        body = QHBoxLayout()
        body.setSpacing(16)
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        set_role(self.list, "pages")
        self.list.setMinimumWidth(190)
        self.list.setMaximumWidth(190)
        # Not the current row: it stays while something is looked for, so that Tab into the list chooses nothing.
        self.list.itemSelectionChanged.connect(self._on_page)
        body.addWidget(self.list)
        self.area = QScrollArea()
        self.area.setObjectName("settingsArea")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.addWidget(self.area, 1)
        layout.addLayout(body, 1)
        self.fill()
        self.field.setFocus()

    def fill(self) -> None:
        """Make all rows, in the language that is spoken; what was looked at stays in sight."""
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self.setWindowTitle(tr("Settings"))
        self.field.setPlaceholderText(tr("Find a setting"))
        self.field.setAccessibleName(tr("Find a setting"))
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.area.setAccessibleName(tr("Settings"))
        self.area.setWidget(self._make_rows())
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._page)
        self.list.blockSignals(False)
        self._show()
        found = self.findChild(QWidget, name) if name else None
        if found is not None:
            found.setFocus()

    def _make_rows(self) -> QWidget:
        self.rows, self._heads, self._of_page = [], [], []
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.setSpacing(0)
        self.nothing = QLabel(tr("No setting has these words."))
        self.nothing.setWordWrap(True)
        set_role(self.nothing, "dim")
        layout.addWidget(self.nothing)
        self.list.blockSignals(True)
        self.list.clear()
        for page in self._make():
            self.list.addItem(page.title)
            head = QLabel(page.title)
            set_role(head, "title")
            layout.addWidget(head)
            rows = [_row_of(setting) for setting in page.settings]
            for row in rows:
                row.chosen.connect(self._on_chosen)
                if isinstance(row, EntryRow):
                    row.refused.connect(self.refused)
                layout.addWidget(row)
            self._heads.append(head)
            self._of_page.append(rows)
            self.rows += rows
        self.list.blockSignals(False)
        layout.addStretch(1)
        return whole

    def refresh(self) -> None:
        """Show what is set by now."""
        for row in self.rows:
            row.refresh()

    def _on_chosen(self) -> None:
        self.refresh()  # one setting may make another one count
        self.chosen.emit()

    def _on_page(self) -> None:
        chosen = self.list.selectedIndexes()
        if not chosen:
            return
        self._page = chosen[0].row()
        if self.field.text():
            self.field.clear()
        else:
            self._show()

    def _show(self) -> None:
        """The rows of the page, or of all pages those that are looked for."""
        words = self.field.text().casefold().split()
        above = False
        for at, (head, rows) in enumerate(zip(self._heads, self._of_page, strict=True)):
            for row in rows:
                row.setVisible(row.has(words) if words else at == self._page)
            here = any(not row.isHidden() for row in rows)
            head.setVisible(here)
            head.setContentsMargins(0, ABOVE_HEAD if above else 0, 0, 0)
            above = above or here
        self._mark_page(marked=not words)
        self.nothing.setVisible(all(row.isHidden() for row in self.rows))
        self.area.verticalScrollBar().setValue(0)

    def _mark_page(self, *, marked: bool) -> None:
        """Mark the page that is shown, or none where all are looked through."""
        self.list.blockSignals(True)
        if marked:
            self.list.item(self._page).setSelected(True)
        else:
            self.list.clearSelection()
        self.list.blockSignals(False)

    # Qt calls us

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the field goes to the pages; Enter presses no button."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
