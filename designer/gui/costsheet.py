"""What the look in hand costs an hour, told whole: what goes in, the tiers, what moves it, by which prices."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui import figures, language, theme
from designer.gui.theme import set_role
from designer.show import cost
from designer.show.cost import Cost

if TYPE_CHECKING:
    from designer.gui.panels.cost import CostMeter

PER_1000_MINUTES = 1000 / 60
OLD_MONTHS = 12
HERE = "▸ "
WIDTH = 440
"""The narrowest the sheet is, in logical pixels."""


def source_words(prices: cost.Prices) -> tuple[str, bool]:
    """From when and where prices are and how old, and whether that is too old to trust."""
    translate, today = QCoreApplication.translate, date.today()
    age = cost.months_old(prices.date, today.year, today.month) or 0
    told = translate("CostSheet", "Prices of {date}. Source: {source}.").format(
        date=figures.day(prices.date), source=language.said(prices.source)
    )
    if age >= OLD_MONTHS:
        old = translate("CostSheet", "They are %n months old: check that they still hold.", "", age)
        told = language.sentences(told, old)
    elif age > 0:
        told = language.sentences(told, translate("CostSheet", "They are %n months old.", "", age))
    return told, age >= OLD_MONTHS


class CostSheet(QDialog):
    """Stays open beside the canvas and follows what changes there."""

    def __init__(self, meter: CostMeter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("costSheet")
        self.setWindowTitle(self.tr("What it costs"))
        self._meter = meter
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.total = QLabel()
        set_role(self.total, "title")
        self.sentence = QLabel()
        self.what = QLabel()
        self.source = QLabel()
        set_role(self.what, "dim")
        set_role(self.source, "faint")
        for label in (self.total, self.sentence, self.what):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addLayout(self._make_table())
        self.source.setWordWrap(True)
        column.addWidget(self.source)
        row = QHBoxLayout()
        self.published = QPushButton(self.tr("Use the published prices"))
        self.published.setObjectName("publishedPrices")
        self.published.setAutoDefault(False)
        self.published.clicked.connect(self._on_published)
        self.keep = QPushButton(self.tr("Keep these prices"))
        self.keep.setObjectName("keepPrices")
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._on_keep)
        row.addStretch(1)
        row.addWidget(self.published)
        row.addWidget(self.keep)
        column.addLayout(row)
        self._fill_prices()
        self._tell()
        meter.priced.connect(self._on_priced)
        language.signals().changed.connect(self._tell)
        language.signals().changed.connect(self._write_figures)

    def _make_table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for at, text in enumerate(
            (self.tr("Tier"), self.tr("Up to"), self.tr("USD for 1000 minutes"), self.tr("USD an hour"))
        ):
            head = QLabel(text)
            set_role(head, "label")
            grid.addWidget(head, 0, at)
        self._names: dict[str, QLabel] = {}
        self.fields: dict[str, figures.MoneyField] = {}
        self._hours: dict[str, QLabel] = {}
        self._pixels: dict[str, QLabel] = {}
        kinds = [*(tier.name for tier in self._meter.prices.tiers), "audio", "relay"]
        for row, kind in enumerate(kinds, start=1):
            name, upto, hour = QLabel(), QLabel(), QLabel()
            field = figures.MoneyField()
            theme.indent(field)
            field.setRange(0, cost.MOST_USD - 1)
            field.setDecimals(2)
            field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            field.valueChanged.connect(self._on_typed)
            tier = next((tier for tier in self._meter.prices.tiers if tier.name == kind), None)
            if tier is not None:
                upto.setText(self.tr("{pixels} px").format(pixels=figures.whole(tier.pixels)))
            for at, widget in enumerate((name, upto, field, hour)):
                grid.addWidget(widget, row, at)
            self._names[kind], self.fields[kind], self._hours[kind], self._pixels[kind] = name, field, hour, upto
        return grid

    def _fill_prices(self) -> None:
        prices = self._meter.prices
        hourly = {tier.name: tier.usd_per_hour for tier in prices.tiers}
        hourly |= {"audio": prices.audio_per_hour, "relay": prices.relay_per_hour}
        for kind, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(hourly[kind] * PER_1000_MINUTES)
            field.blockSignals(False)
        self.keep.setEnabled(False)
        self._show_hours()

    def _write_figures(self) -> None:
        """The figures of the table, as the language has them."""
        for tier in self._meter.prices.tiers:
            self._pixels[tier.name].setText(self.tr("{pixels} px").format(pixels=figures.whole(tier.pixels)))
        for field in self.fields.values():
            field.speak()
        self._show_hours()

    def _show_hours(self) -> None:
        for kind, field in self.fields.items():
            self._hours[kind].setText(figures.fixed(field.value() / PER_1000_MINUTES))

    def _tell(self) -> None:
        found = self._meter.found()
        money = found.usd_per_hour + found.relay_usd_per_hour
        self.total.setText(
            self.tr("{what}: {usd} USD an hour").format(
                what=found.tier or (self.tr("Sound only") if found.usd_per_hour else self.tr("No mixing")),
                usd=figures.fixed(money),
            )
        )
        self.sentence.setVisible(found.next_template is not None)
        if found.next_template is not None:
            self.sentence.setText(language.said(found.next_template, found.next_args))
        self.what.setText("\n".join(self._lines(found)))
        for kind, label in self._names.items():
            name = {"audio": self.tr("Sound only"), "relay": self.tr("Relay to one other CDN")}.get(kind, kind)
            label.setText(HERE + name if kind == found.tier else name)
            set_role(label, "" if kind == found.tier else "dim")
            self.fields[kind].setAccessibleName(self.tr("{name}, USD for 1000 minutes").format(name=name))
        self._tell_source()
        self._make_room()

    def _make_room(self) -> None:
        """Keep the window from squeezing its texts: a layout by itself forgets those that are broken into lines."""
        width = max(WIDTH, self._column.minimumSize().width())
        self.setMinimumSize(width, self._column.totalMinimumHeightForWidth(width))

    def _lines(self, found: Cost) -> list[str]:
        lines = []
        if self._on_stage():
            lines.append(self.tr("The local stage charges nothing: this is what the cloud would charge."))
        if found.inputs:
            sizes = Counter(found.inputs).items()
            listed = " + ".join(f"{number} × {size[0]}×{size[1]}" for size, number in sizes)
            lines.append(self.tr("In: {sizes}").format(sizes=listed))
        if found.extra_input is not None:
            wide, high = found.extra_input
            lines.append(
                self.tr(
                    "One more input of {size} is charged: the output has more than twice the pixels of all inputs."
                ).format(size=f"{wide}×{high}")
                if found.inputs
                else self.tr("One input of {size} is charged, since no picture goes in.").format(size=f"{wide}×{high}")
            )
        if found.tier is not None:
            lines.append(self.tr("{pixels} input pixels are charged.").format(pixels=figures.whole(found.input_pixels)))
        if found.beyond:
            lines.append(self.tr("That is more than the largest tier: what it costs is not documented."))
        if found.relay_usd_per_hour:
            lines.append(
                self.tr("Mixing {mixing} and relay to other CDNs {relay} USD an hour.").format(
                    mixing=figures.fixed(found.usd_per_hour), relay=figures.fixed(found.relay_usd_per_hour)
                )
            )
        lines.append(self.tr("Not counted: the robot's own subscription, traffic of the CDN, recording."))
        return lines

    def _on_stage(self) -> bool:
        from designer.gui.window import MainWindow  # which imports what opens this

        window = self.parent()
        return isinstance(window, MainWindow) and window.preflight.target == "stage"

    def _tell_source(self) -> None:
        prices = self._meter.prices
        told, old = source_words(prices)
        set_role(self.source, "warning" if old else "faint")
        self.source.setText(told)
        self.published.setEnabled(prices != cost.published_prices())

    def _on_typed(self) -> None:
        self.keep.setEnabled(True)
        self._show_hours()

    def _on_keep(self) -> None:
        for field in self.fields.values():
            field.interpretText()
        values = {kind: field.value() for kind, field in self.fields.items()}
        self._take(cost.edit_prices(values, date=date.today().isoformat()))

    def _on_published(self) -> None:
        self._take(None)

    def _take(self, data: bytes | None) -> None:
        self._meter.use_prices(None if data is None else cost.read_own_prices(data))
        self._fill_prices()
        self._tell()
        self._meter.prices_changed.emit(data)

    def _on_priced(self) -> None:
        if not self.keep.isEnabled():
            self._fill_prices()
        self._tell()
