"""The fields that say what picture is made of a text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPlainTextEdit, QSpinBox, QWidget

from designer.gui import language, theme
from designer.gui.panels.inspector.choices import ColourField
from designer.gui.theme import set_role, set_wrong
from designer.picture.bake import Baked
from designer.show.edits import UNSET
from designer.show.model import Watermark

FONTS = ("Tencent", "SourceHanSans")


def tr(text: str) -> str:
    return QCoreApplication.translate("Baking", text)


class BakeForm(QWidget):
    """Text, letters, ground and shadow. `changed`: a field says something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: list[ColourField] = []
        self._make_fields()
        self._on_changed()

    def _make_fields(self) -> None:
        self.setFixedWidth(300)
        form = QFormLayout(self)
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
        self.shadow.toggled.connect(self._on_changed)
        form.addRow("", self.shadow)
        self.shadow_color = self._colour(form, "bakeShadowColour", tr("Shadow colour"))
        self.shadow_right = self._number(form, "bakeShadowRight", tr("To the right"), -100, 100, tr(" px"))
        self.shadow_down = self._number(form, "bakeShadowDown", tr("Down"), -100, 100, tr(" px"))
        self.softness = self._number(form, "bakeSoftness", tr("Softness"), 0, 60, tr(" px"))

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
        self._colours.append(field)
        return field

    def take(self, mark: Watermark | None) -> None:
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

    def wrong(self) -> str:
        """Why what is written for a colour is not taken; empty where all are."""
        return language.sentences(
            *(
                tr("{field}: “{text}” is no colour. Write it 0xRRGGBB, or by its name in English.").format(
                    field=field.accessibleName(), text=field.text()
                )
                for field in self._colours
                if _is_wrong(field)
            )
        )

    def _on_changed(self, _value: object = None) -> None:
        for field in (self.shadow_color, self.shadow_right, self.shadow_down, self.softness):
            field.setEnabled(self.shadow.isChecked())
        for field in self._colours:
            set_wrong(field, _is_wrong(field))
        self.changed.emit()


def _is_wrong(field: ColourField) -> bool:
    return field.isEnabled() and isinstance(field.value(), str) and not field.color().isValid()


def _written(field: ColourField) -> str | None:
    value = field.value()
    return value if isinstance(value, str) and field.color().isValid() else None
