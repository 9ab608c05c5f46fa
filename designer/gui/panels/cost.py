"""What an hour of the look costs: a gauge of input pixels with the marks of the price tiers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.gui import figures, language, theme
from designer.gui.canvas.zoom import ZoomView
from designer.gui.store import ShowStore
from designer.show import cost
from designer.show.cost import Cost, Prices
from designer.show.model import Show

MARGIN = 14
HEIGHT = 36
GAUGE = 140
PADDING = 12


class CostMeter(QWidget):
    """A card in the lower right corner of the canvas. A click, or Enter, tells it all."""

    prices_changed = Signal(object)
    """bytes of a table of prices to keep, or None for the published one."""
    priced = Signal()
    """Other prices count, or the estimate is another one."""

    def __init__(self, store: ShowStore, over: ZoomView) -> None:
        # Beside the viewport, not in it: what is in it is moved when the canvas scrolls.
        super().__init__(over)
        self.setObjectName("costMeter")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self._over = over
        self._store = store
        self._cost: Cost | None = None
        self._prices: Prices | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = "—"
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._estimate)
        store.committed.connect(self._on_committed)
        store.look_changed.connect(self._on_committed)
        theme.signals().changed.connect(self.update)
        language.signals().changed.connect(self._on_language_changed)
        # Not by a filter of events: every move of the mouse and every repaint of the canvas would pass through it.
        over.resized.connect(self._place)
        self._place()
        self._later.start()

    def sizeHint(self) -> QSize:
        label = self.fontMetrics().horizontalAdvance(self.tr("Input"))
        words = QFontMetrics(self._bold()).horizontalAdvance(self._words)
        return QSize(label + GAUGE + words + 4 * PADDING, HEIGHT)

    @property
    def prices(self) -> Prices:
        """What is charged: a table of one's own, or the published one."""
        return self._prices or cost.published_prices()

    def use_prices(self, prices: Prices | None) -> None:
        """Count with these from now on; None: with the published ones."""
        self._prices = prices
        self._cost = None
        self._estimate()
        self.priced.emit()

    def found(self) -> Cost:
        """The estimate for the look in hand."""
        self._estimate()
        assert self._cost is not None
        return self._cost

    def open_sheet(self) -> None:
        """Tell what is charged, for what, by which prices."""
        from designer.gui.costsheet import CostSheet  # when it is first asked for

        sheet = self.window().findChild(CostSheet)
        if sheet is None:
            sheet = CostSheet(self, self.window())
        sheet.show()
        sheet.activateWindow()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_sheet()
        else:
            super().keyPressEvent(event)

    def _bold(self) -> QFont:
        return theme.sized(self.font(), 13, bold=True, tabular=True)

    def words(self) -> str:
        """The tier and the price, in one line."""
        self._estimate()
        return self._words

    def _describe(self, found: Cost) -> str:
        money = self.tr("{usd} USD/h").format(usd=figures.fixed(found.usd_per_hour + found.relay_usd_per_hour))
        name = found.tier or (self.tr("Sound only") if found.usd_per_hour else self.tr("No mixing"))
        return f"{name} · {money}"

    def _place(self) -> None:
        corner = self._over.viewport().geometry().bottomRight()
        self.resize(self.sizeHint())
        self.move(corner.x() - self.width() - MARGIN, corner.y() - self.height() - MARGIN)
        self.raise_()

    def _on_language_changed(self) -> None:
        self._cost = None
        self._estimate()

    def _on_committed(self, _: Show | str) -> None:
        self._later.start()

    def _estimate(self) -> None:
        self._later.stop()
        found = cost.estimate(self._store.truth, self._store.look, self.prices)
        if found == self._cost:
            return
        self._cost = found
        tip = self.tr("Mixing is charged by the input pixels. Prices as published on {date}.").format(
            date=figures.day(found.date)
        )
        if found.next_template is not None:
            tip = f"{language.said(found.next_template, found.next_args)}\n{tip}"
        self.setToolTip(tip)
        self._words = self._describe(found)
        self.setAccessibleName(self.tr("Cost: {words}").format(words=self._words))
        self._place()
        self.update()
        self.priced.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(t.accent if self.hasFocus() else t.line)
        painter.setBrush(t.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        found = self._cost
        if found is None:
            return
        painter.setFont(self.font())
        painter.setPen(t.dim)
        left = float(PADDING)
        label = self.tr("Input")
        painter.drawText(QRectF(left, 0, 60, HEIGHT), Qt.AlignmentFlag.AlignVCenter, label)
        left += painter.fontMetrics().horizontalAdvance(label) + PADDING
        gauge = QRectF(left, HEIGHT / 2 - 3, GAUGE, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.control)
        painter.drawRoundedRect(gauge, 3, 3)
        # The root of the area: so that one more person moves the bar by a visible step at every size.
        full = (found.marks[-1][1] * 1.15) ** 0.5 if found.marks else 1.0
        share = min(1.0, found.input_pixels**0.5 / full)
        colors = QLinearGradient(gauge.topLeft(), gauge.topRight())
        colors.setColorAt(0, t.good)
        colors.setColorAt(0.85, t.warning)
        painter.setBrush(colors)
        painter.drawRoundedRect(QRectF(gauge.left(), gauge.top(), gauge.width() * share, gauge.height()), 3, 3)
        painter.setPen(t.dim)
        for _, pixels in found.marks:
            x = gauge.left() + gauge.width() * (pixels**0.5 / full)
            painter.drawLine(
                QRectF(x, gauge.top() - 3, 0, 12).topLeft(), QRectF(x, gauge.top() - 3, 0, 12).bottomLeft()
            )
        painter.setPen(t.text)
        painter.setFont(self._bold())
        room = QRectF(gauge.right() + PADDING, 0, self.width() - gauge.right() - PADDING, HEIGHT)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
