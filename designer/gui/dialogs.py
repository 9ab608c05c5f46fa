"""Questions put to the user: opened, never executed, so that the loop keeps running; the answer is awaited.

The buttons that cost money are never the default: Enter and Space answer Cancel until the user has moved
the focus with Tab.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from designer.gui.icons import icon
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QInputDialog


GLYPHS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "squares-four",
    "detailModeButton": "list",
}
"""The buttons of Qt's dialog for files, and what stands on them."""
_FIT, _FILL = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch


def tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


class Question(QDialog):
    """A title, sentences, facts in two columns, and buttons. `answer()` gives the name of the one pressed.

    `choices` are (name, label, role) with role "", "primary" or "danger"; Cancel is always there, is the
    default and is what Esc and the window's close button mean. Who has no coroutine to wait in calls `ask()`
    and listens to `chosen`.
    """

    chosen = Signal(str)
    """The name of the choice; nothing is told where the user cancelled."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        name: str,
        title: str,
        sentences: Sequence[str],
        choices: Sequence[tuple[str, str, str]],
        facts: Sequence[tuple[str, str]] = (),
        cancel: str | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._future: asyncio.Future[str | None] | None = None
        self._chosen: str | None = None

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        head = QLabel(title)
        set_role(head, "title")
        layout.addWidget(head)
        for sentence in sentences:
            label = QLabel(sentence)
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        if facts:
            card = QFrame()
            set_role(card, "card")
            form = QFormLayout(card)
            form.setContentsMargins(16, 12, 16, 12)
            form.setHorizontalSpacing(20)
            form.setVerticalSpacing(6)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
            for what, value in facts:
                key, text = QLabel(what), QLabel(value)
                set_role(key, "dim")
                key.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # beside the first line
                text.setWordWrap(True)
                text.setTextFormat(Qt.TextFormat.PlainText)
                text.setAccessibleName(f"{what}: {value}")
                form.addRow(key, text)
            layout.addWidget(card)
        layout.addSpacing(4)
        box = QDialogButtonBox()
        self._cancel = QPushButton(cancel or tr("Cancel"))
        self._cancel.setObjectName("cancel")
        box.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        for key_, label_, role in choices:
            button = QPushButton(label_)
            button.setObjectName(key_)
            button.setAutoDefault(False)
            button.setDefault(False)
            if role:
                set_role(button, role)
            # Enter must not press a button that costs money, wherever the focus is.
            button.installEventFilter(self)
            button.clicked.connect(self._on_clicked)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt counts the lines of wrapped text before it knows how wide they are: none may be cut off.
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            return True
        return super().eventFilter(watched, event)

    def ask(self) -> None:
        """Open the question and go on: `chosen` tells what was pressed."""
        self.open()
        self._cancel.setFocus()

    async def answer(self) -> str | None:
        """Open the question and wait: the name of the choice, or None for Cancel."""
        self._future = asyncio.get_event_loop().create_future()
        self.finished.connect(self._on_finished)
        self.open()
        self._cancel.setFocus()
        try:
            return await self._future
        except asyncio.CancelledError:
            self.close()
            raise

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._chosen = sender.objectName()
            self.accept()
            self.chosen.emit(self._chosen)

    def _on_finished(self) -> None:
        if self._future is not None and not self._future.done():
            self._future.set_result(self._chosen)


def make_file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """A dialog that asks for files. Where the desktop has none of its own, Qt's speaks our language and has room."""
    dialog = QFileDialog(parent, title)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    places = dialog.findChild(QSplitter)
    if places is not None:
        dialog.resize(760, 480)
        places.setSizes([150, 610])
    for name, glyph in GLYPHS.items():  # Qt's own are black, on a dark ground too
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(glyph))
    files = dialog.findChild(QTreeView)
    if files is not None:  # what is to be known of a file is said whole
        files.header().setStretchLastSection(False)
        for column in range(files.header().count()):
            files.header().setSectionResizeMode(column, _FIT if column else _FILL)
    return dialog


def give_room(dialog: QInputDialog) -> None:
    """Margins and a field as other dialogs have them. The dialog must have its label."""
    dialog.sizeHint()  # what is in it is made now
    layout, field = dialog.layout(), dialog.findChild(QLineEdit)
    if layout is not None:
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
    if field is not None:
        field.setMinimumWidth(320)


async def choose_file(
    parent: QWidget, *, title: str, save: bool, folder: Path | None, name: str = "", filters: str
) -> Path | None:
    """Ask for a file to open or to save to; None where the user cancelled."""
    dialog = make_file_dialog(parent, title)
    dialog.setObjectName("fileDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(filters.split(";;"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, QCoreApplication.instance() is None)
    if folder is not None:
        dialog.setDirectory(str(folder))
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if name:
            dialog.selectFile(name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    future: asyncio.Future[Path | None] = asyncio.get_event_loop().create_future()

    def on_finished(result: int) -> None:
        if not future.done():
            chosen = dialog.selectedFiles() if result == QDialog.DialogCode.Accepted else []
            future.set_result(Path(chosen[0]) if chosen else None)

    dialog.finished.connect(on_finished)
    dialog.open()
    return await future


async def ask_text(parent: QWidget, *, name: str, title: str, label: str, text: str = "") -> str | None:
    """Ask for a line of text, such as a name; None where the user cancelled or left it empty."""
    from PySide6.QtWidgets import QInputDialog  # not before the first paint

    dialog = QInputDialog(parent)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    give_room(dialog)
    future: asyncio.Future[str | None] = asyncio.get_event_loop().create_future()

    def on_finished(result: int) -> None:
        if not future.done():
            future.set_result((dialog.textValue().strip() or None) if result == QDialog.DialogCode.Accepted else None)

    dialog.finished.connect(on_finished)
    dialog.open()
    return await future
