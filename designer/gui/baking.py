"""Text made into a picture: with opacity, shadow and rotation, which a text watermark of the API cannot have.

The picture is made on a thread at each change, the newest wins, and shown on the frame. It is saved as a PNG, put
somewhere by its owner, and named by its address: then it takes the place of the text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from designer.gui import dialogs, errorwords, figures, language
from designer.gui.bakeform import BakeForm
from designer.gui.bakepreview import BakePreview
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.picture import compose, lettering
from designer.picture.bake import Baked, bake, bake_png
from designer.picture.export import encoded
from designer.show import edits, files, sealing
from designer.show.model import Show, Watermark, find_look
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

PAUSE_MS = 30


def tr(text: str) -> str:
    return QCoreApplication.translate("Baking", text)


class BakeDialog(QDialog):
    """Makes a picture of a text watermark, or of a new text. `baked`: what is shown is what the fields say."""

    baked = Signal()
    saved = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, mark_id: str | None) -> None:
        super().__init__(window)
        self.setObjectName("bakeDialog")
        self.setWindowTitle(tr("Make a picture of a text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._store = window.store
        self._tasks = tasks
        self._look_id = self._store.look_id
        self._mark_id = mark_id
        self._picture: QImage | None = None
        self._wanted: Baked | None = None
        self._working = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._bake)
        self._make_parts()
        self.form.take(self._mark())
        self.form.changed.connect(self._later.start)
        self._tasks.spawn(self._show_frame(), name="the frame beneath a text")
        self._bake()
        self.resize(1000, 620)

    # building

    def _make_parts(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        self.form = BakeForm()
        columns.addWidget(self.form)
        right = QVBoxLayout()
        right.setSpacing(10)
        self.preview = BakePreview()
        right.addWidget(self.preview, 1)
        self.said = QLabel()
        self.said.setObjectName("bakeSaid")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        right.addWidget(self.said)
        right.addWidget(self._make_next())
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.save_button = self._button("bakeSave", tr("Save the picture…"), self._on_save)
        close = self._button("bakeClose", tr("Close"), self.reject)
        buttons.addWidget(self.save_button)
        buttons.addWidget(close)
        layout.addLayout(buttons)

    def _make_next(self) -> QWidget:
        """What comes after saving: the address of the picture."""
        card = QFrame()
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        self.next_step = QLabel(
            tr(
                "Next: save it, put the file where anyone can fetch it without signing in, and paste its address here. "
                "The cloud takes http and https addresses, and PNG up to 5 MB."
            )
        )
        self.next_step.setObjectName("bakeNext")
        self.next_step.setWordWrap(True)
        self.next_step.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.next_step, "dim")
        column.addWidget(self.next_step)
        line = QHBoxLayout()
        self.url = QLineEdit()
        self.url.setObjectName("bakeUrl")
        self.url.setAccessibleName(tr("Address of the picture"))
        self.url.setPlaceholderText("https://…")
        self.url.textChanged.connect(self._on_url)
        self.use_button = self._button("bakeUse", tr("Replace the text with it"), self._on_use)
        self.use_button.setEnabled(False)
        line.addWidget(self.url, 1)
        line.addWidget(self.use_button)
        column.addLayout(line)
        return card

    def _button(self, name: str, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    # what is baked

    def _mark(self) -> Watermark | None:
        try:
            look = find_look(self._store.truth, self._look_id)
        except KeyError:
            return None
        return next((mark for mark in look.watermarks or () if mark.id == self._mark_id), None)

    async def _show_frame(self) -> None:
        """The look without the text, as the canvas shows it."""
        show, guests = self._store.truth, self._window.stand_ins.guests
        try:
            look = find_look(show, self._look_id)
        except KeyError:
            return
        rest = tuple(mark for mark in look.watermarks or () if mark.id != self._mark_id)
        without = look.model_copy(update={"watermarks": rest})
        painted = await asyncio.to_thread(
            compose.render, show, without, images=self._window.images.copy(), guests=guests, assume=self._store.assume
        )
        if isValid(self):
            self.preview.set_frame(painted)

    def _bake(self) -> None:
        self._wanted = self.form.what()
        if not self._working:
            self._working = True
            self._tasks.spawn(self._bake_newest(), name="make a picture of a text")

    async def _bake_newest(self) -> None:
        try:
            while self._wanted is not None:
                what, self._wanted = self._wanted, None
                try:
                    picture, size, problem = *await asyncio.to_thread(_made, what), ""
                except DesignerError as error:
                    picture, size, problem = None, 0, errorwords.told(error)
                if not isValid(self):
                    return
                if self._wanted is None:
                    self._show_picture(picture, size, problem)
        finally:
            self._working = False

    def _show_picture(self, picture: QImage | None, size: int, problem: str) -> None:
        self._picture = picture
        self.save_button.setEnabled(picture is not None)
        if picture is None:
            self.preview.set_picture(None, QRectF())
            self.said.setText(problem)
        else:
            place = edits.place_of_baked(
                self._store.truth, self._look_id, self._mark_id, (picture.width(), picture.height())
            )
            self.preview.set_picture(picture, QRectF(*place))
            words = tr("{wide} × {high} px, {kilobytes} KB").format(
                wide=picture.width(), high=picture.height(), kilobytes=figures.whole(max(1, round(size / 1024)))
            )
            if (place.w, place.h) != (picture.width(), picture.height()):
                words = tr("{size}: larger than the frame, shown smaller").format(size=words)
            lacking = lettering.lacking(self.form.text.toPlainText(), self.form.font_box.currentText())
            if lacking:
                words = tr("{size}. No font here has {characters}: they are shown as boxes.").format(
                    size=words, characters=lacking[:12]
                )
            self.said.setText(language.sentences(self.form.wrong(), words))
        self._on_url()
        self.baked.emit()

    # saving and using

    def _on_save(self) -> None:
        self._tasks.spawn(self._ask_and_save(), name="save the picture of a text")

    async def _ask_and_save(self) -> None:
        first = (self.form.text.toPlainText().strip().splitlines() or [""])[0]
        name = "".join(character if character.isalnum() else "-" for character in first)[:40].strip("-") or "text"
        path = await dialogs.choose_file(
            self,
            title=tr("Save the picture"),
            save=True,
            folder=self._store.path.parent if self._store.path is not None else None,
            name=f"{name}.png",
            filters=tr("Pictures (*.png)"),
        )
        if path is not None and isValid(self):
            try:
                await self.save(path if path.suffix else path.with_suffix(".png"))
            except DesignerError as error:
                self.said.setText(errorwords.told(error))

    async def save(self, path: Path) -> None:
        """Save what the fields say as a PNG, whole or not at all."""
        data = await asyncio.to_thread(bake_png, self.form.what())
        await asyncio.to_thread(files.save_atomically, path, data)
        self._window.activity.add(tr("Saved {name}").format(name=path.name), kind="good")
        if isValid(self):
            self.next_step.setText(
                tr(
                    "Saved as {name}. Now put the file where anyone can fetch it without signing in, and paste its "
                    "address here."
                ).format(name=path.name)
            )
            self.url.setFocus()
            self.saved.emit()

    def _on_url(self) -> None:
        address = self.url.text().strip()
        self.use_button.setEnabled(self._picture is not None and address.startswith(("http://", "https://")))

    def _on_use(self) -> None:
        if self._picture is None:
            return
        size = (self._picture.width(), self._picture.height())
        store = self._store
        try:
            url = sealing.seal_image_url(self.url.text().strip(), store.vault)
            show, mark_id = edits.bake_text(store.truth, self._look_id, self._mark_id, url=url, size=size)
        except KeyError:
            self.said.setText(tr("The look is not in the show any more."))
            return
        self._apply(show, mark_id)
        self.accept()

    def _apply(self, show: Show, mark_id: str) -> None:
        select = (mark_id,) if self._store.look_id == self._look_id else None
        self._store.apply(tr("Text made into a picture"), show, select=select)


def _made(what: Baked) -> tuple[QImage, int]:
    """The picture, and how many bytes its file would have."""
    picture = bake(what)
    return picture, len(encoded(picture))
