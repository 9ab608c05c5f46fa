"""Text made into a picture: with opacity, shadow and rotation, which a text watermark of the API cannot have.

The picture is made on a thread at each change, the newest wins, and shown on the frame. It is saved as a PNG, put
somewhere by its owner, and named by its address: then it takes the place of the text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from designer.gui import dialogs, errorwords, figures, theme
from designer.gui.panels.inspector.choices import ColourField
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.picture import compose, lettering
from designer.picture.bake import Baked, bake, bake_png
from designer.picture.export import encoded
from designer.show import edits, files, sealing
from designer.show.edits import UNSET
from designer.show.model import Show, Watermark, find_look
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

PAUSE_MS = 30
FONTS = ("Tencent", "SourceHanSans")


def tr(text: str) -> str:
    return QCoreApplication.translate("Baking", text)


class BakePreview(QWidget):
    """The frame with the picture on it, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(360, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The picture on the frame"))
        self._frame = QImage()
        self._picture: QImage | None = None
        self._place = QRectF()

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def set_frame(self, frame: QImage) -> None:
        """The look without the text, at output size."""
        self._frame = frame
        self.update()

    def set_picture(self, picture: QImage | None, place: QRectF) -> None:
        """The picture, and where it stands in output pixels; None shows the frame alone."""
        self._picture, self._place = picture, place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRectF(0, 0, size.width(), size.height())
            fitted.moveCenter(QRectF(self.rect()).center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted, self._frame)
            if self._picture is not None:
                painter.setClipRect(fitted)
                painter.translate(fitted.topLeft())
                painter.scale(fitted.width() / self._frame.width(), fitted.height() / self._frame.height())
                painter.drawImage(self._place, self._picture)
        painter.end()


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
        self._make_fields()
        self._take(self._mark())
        self._tasks.spawn(self._show_frame(), name="the frame beneath a text")
        self._on_shadow()
        self._bake()
        self.resize(1000, 620)

    # building

    def _make_fields(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        side = QWidget()
        side.setFixedWidth(300)
        form = QFormLayout(side)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(12)
        self.text = QPlainTextEdit()
        self.text.setObjectName("bakeText")
        self.text.setFixedHeight(74)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_changed)
        self._row(form, tr("Text"), self.text)
        self.font_box = QComboBox()
        self.font_box.setObjectName("bakeFont")
        self.font_box.addItems(FONTS)
        self.font_box.currentIndexChanged.connect(self._on_changed)
        self._row(form, tr("Font"), self.font_box)
        self.size_box = self._number(form, "bakeSize", tr("Font size"), 4, 400, tr(" px"))
        self.line_width = self._number(form, "bakeWidth", tr("Wrap lines at"), 0, 2560, tr(" px"))
        self.line_width.setSpecialValueText(tr("line breaks only"))
        self.line_width.setSingleStep(10)
        self.padding = self._number(form, "bakePadding", tr("Space around"), 0, 200, tr(" px"))
        self.color = self._colour(form, "bakeColour", tr("Colour"))
        self.ground = self._colour(form, "bakeGround", tr("Ground"))
        self.ground.set_default(tr("transparent"))
        self.opacity = self._number(form, "bakeOpacity", tr("Opacity"), 1, 100, tr(" %"))
        self.rotation = self._number(form, "bakeRotation", tr("Rotation"), -180, 180, "°")
        self.rotation.setWrapping(True)
        self.shadow = QCheckBox(tr("Shadow"))
        self.shadow.setObjectName("bakeShadow")
        self.shadow.toggled.connect(self._on_shadow)
        form.addRow("", self.shadow)
        self.shadow_color = self._colour(form, "bakeShadowColour", tr("Shadow colour"))
        self.shadow_right = self._number(form, "bakeShadowRight", tr("To the right"), -100, 100, tr(" px"))
        self.shadow_down = self._number(form, "bakeShadowDown", tr("Down"), -100, 100, tr(" px"))
        self.softness = self._number(form, "bakeSoftness", tr("Softness"), 0, 60, tr(" px"))
        columns.addWidget(side)
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

    def _row(self, form: QFormLayout, text: str, field: QWidget) -> None:
        label = QLabel(text)
        set_role(label, "dim")
        label.setBuddy(field)
        field.setAccessibleName(text)
        form.addRow(label, field)

    def _number(self, form: QFormLayout, name: str, text: str, least: int, most: int, unit: str) -> QSpinBox:
        field = QSpinBox()
        theme.indent(field)
        field.setObjectName(name)
        field.setRange(least, most)
        field.setSuffix(unit)
        field.setFont(theme.sized(field.font(), 13, tabular=True))
        field.valueChanged.connect(self._on_changed)
        self._row(form, text, field)
        return field

    def _colour(self, form: QFormLayout, name: str, text: str) -> ColourField:
        field = ColourField()
        field.setObjectName(name)
        field.value_changed.connect(self._on_changed)
        self._row(form, text, field)
        return field

    # what is baked

    def _mark(self) -> Watermark | None:
        try:
            look = find_look(self._store.truth, self._look_id)
        except KeyError:
            return None
        return next((mark for mark in look.watermarks or () if mark.id == self._mark_id), None)

    def _take(self, mark: Watermark | None) -> None:
        """Begin with what the text watermark says."""
        part = mark.params.water_mark_text if mark is not None else None
        fresh = Baked("")
        self.text.setPlainText(part.text or "" if part is not None else tr("Your text"))
        self.font_box.setCurrentIndex(1 if part is not None and part.font == FONTS[1] else 0)
        self.size_box.setValue((part.font_size if part is not None else None) or round(fresh.size))
        self.line_width.setValue(0)
        self.padding.setValue(round(fresh.padding))
        self.color.set_value((part.font_color if part is not None else None) or fresh.color)
        self.ground.set_value((part.back_ground_color if part is not None else None) or UNSET)
        self.opacity.setValue(100)
        self.rotation.setValue(0)
        self.shadow_color.set_value("0x000000")
        self.shadow_right.setValue(round(fresh.shadow_right))
        self.shadow_down.setValue(round(fresh.shadow_down))
        self.softness.setValue(round(fresh.shadow_softness))

    def what(self) -> Baked:
        """What the fields say."""
        shadow = _written(self.shadow_color) or "0x000000"
        return Baked(
            self.text.toPlainText(),
            size=float(self.size_box.value()),
            font=self.font_box.currentText(),
            color=_written(self.color) or "0xFFFFFF",
            ground=_written(self.ground),
            opacity=self.opacity.value() / 100,
            shadow=shadow if self.shadow.isChecked() else None,
            shadow_right=float(self.shadow_right.value()),
            shadow_down=float(self.shadow_down.value()),
            shadow_softness=float(self.softness.value()),
            rotation=float(self.rotation.value()),
            width=self.line_width.value() or None,
            padding=float(self.padding.value()),
        )

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
        self._wanted = self.what()
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
            lacking = lettering.lacking(self.text.toPlainText(), self.font_box.currentText())
            if lacking:
                words = tr("{size}. No font here has {characters}: they are shown as boxes.").format(
                    size=words, characters=lacking[:12]
                )
            self.said.setText(words)
        self._on_url()
        self.baked.emit()

    def _on_changed(self, _value: object = None) -> None:
        # A slot of its own: a number that changed would be taken for the timer's pause.
        self._later.start()

    def _on_shadow(self) -> None:
        for field in (self.shadow_color, self.shadow_right, self.shadow_down, self.softness):
            field.setEnabled(self.shadow.isChecked())
        self._later.start()

    # saving and using

    def _on_save(self) -> None:
        self._tasks.spawn(self._ask_and_save(), name="save the picture of a text")

    async def _ask_and_save(self) -> None:
        first = (self.text.toPlainText().strip().splitlines() or [""])[0]
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
        data = await asyncio.to_thread(bake_png, self.what())
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


def _written(field: ColourField) -> str | None:
    value = field.value()
    return value if isinstance(value, str) and field.color().isValid() else None


def _made(what: Baked) -> tuple[QImage, int]:
    """The picture, and how many bytes its file would have."""
    picture = bake(what)
    return picture, len(encoded(picture))
