"""The top bar: which show, where it goes, on air or not and for how long, and the one thing to do next."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from designer.gui import figures, language, theme
from designer.gui.icons import icon
from designer.gui.menubutton import MenuButton
from designer.gui.settings import Settings
from designer.gui.targetbutton import TargetButton
from designer.gui.theme import set_role

DEAF_SECONDS = 1.0


class MoneyButton(QPushButton):
    """A button that costs money: never has the focus, is deaf to Space and Enter, takes a double click as one."""

    pressed_once = Signal()
    asked = Signal()
    """Pressed by assistive technology: no hand was on it, so it asks before anything costs money."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self._last = float("-inf")
        self._by_hand = False
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_hand = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._by_hand = False

    def _on_clicked(self) -> None:
        now = time.monotonic()
        if now - self._last >= DEAF_SECONDS:
            self._last = now
            (self.pressed_once if self._by_hand else self.asked).emit()


class HoldButton(QPushButton):
    """Ends a broadcast when held for a while; a bar fills meanwhile. A short click does nothing but tell so."""

    held = Signal()
    asked = Signal()
    """Pressed by assistive technology, which cannot hold it: the question instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.hold_seconds: float = Settings.DEFAULTS["hold_seconds"]
        self._since: float | None = None
        self._by_hand = False
        self.clicked.connect(self._on_clicked)
        self._timer = QTimer(self)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._on_tick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _on_clicked(self) -> None:
        if not self._by_hand:
            self.asked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_hand = True
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self._since = time.monotonic()
            self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._by_hand = False
        self._let_go()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._since is None:
            return
        share = min(1.0, (time.monotonic() - self._since) / self.hold_seconds)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = QColor(theme.tokens().on_on_air)
        color.setAlpha(90)
        painter.setBrush(color)
        painter.setClipRect(QRectF(0, 0, self.width() * share, self.height()))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def _on_tick(self) -> None:
        if self._since is None or not self.isDown():
            self._let_go()
            return
        self.update()
        if time.monotonic() - self._since >= self.hold_seconds:
            self._let_go()
            self.setDown(False)
            self.held.emit()

    def _let_go(self) -> None:
        self._since = None
        self._timer.stop()
        self.update()


class AirState(QLabel):
    """The pill that says whether the show is on air, in words, a shape and a colour, and for how long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveState")
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(30, 0, 14, 0)
        self.setFixedHeight(30)
        self.setFont(theme.sized(self.font(), 12, bold=True, tabular=True))
        self._kind = "off"
        self._words = ""
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show)
        self.show_state("off", self.tr("Off air"))
        theme.signals().changed.connect(self._on_theme_changed)

    def show_state(self, kind: str, words: str, *, since: float | None = None) -> None:
        """Kind is "off", "wait", "accepted", "air", "unsure" or "failed"; `since` a Unix time to count from."""
        self._kind, self._words, self._since = kind, words, since
        if since is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self._show()
        self._on_theme_changed()

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def words(self) -> str:
        """What it says, without the time."""
        return self._words

    def _show(self) -> None:
        text = self._words
        if self._since is not None:
            seconds = max(0, int(time.time() - self._since))
            text += f"  {figures.elapsed(seconds)}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self._words)

    def _on_theme_changed(self) -> None:
        t = theme.tokens()
        color = {"air": t.on_air, "unsure": t.warning, "failed": t.warning, "accepted": t.good}.get(self._kind, t.dim)
        self.setStyleSheet(f"color: {color.name()};")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.on_air_ground if self._kind == "air" else t.control)
        painter.drawRoundedRect(QRectF(self.rect()), 15, 15)
        middle = QPointF(18, self.height() / 2)
        color = {"air": t.on_air, "unsure": t.warning, "failed": t.warning, "accepted": t.good}.get(self._kind, t.dim)
        painter.setBrush(color)
        if self._kind == "air":
            painter.drawEllipse(middle, 4.5, 4.5)
        elif self._kind in ("unsure", "failed"):
            painter.drawPolygon([middle + QPointF(0, -5), middle + QPointF(5.5, 4.5), middle + QPointF(-5.5, 4.5)])
        elif self._kind in ("accepted", "wait"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color)
            painter.drawEllipse(middle, 4.5, 4.5)
        else:
            painter.drawRect(QRectF(middle.x() - 4, middle.y() - 4, 8, 8))
        painter.end()
        super().paintEvent(event)


class TopBar(QFrame):
    """Wiring only: the window fills the menus and connects the buttons."""

    def __init__(self, *, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        set_role(self, "bar")
        self.setFixedHeight(52)

        self.menu_button = MenuButton()
        self.menu_button.setObjectName("mainMenu")
        self.menu_button.setIcon(icon("list"))
        self.menu_button.setIconSize(QSize(18, 18))
        self.menu_button.setAccessibleName(self.tr("Main menu"))

        self.title = QLabel()
        set_role(self.title, "title")
        self.edited = QLabel(self.tr("edited"))
        set_role(self.edited, "faint")

        self.encoding = QPushButton()
        self.encoding.setObjectName("encoding")
        self.encoding.setIcon(icon("caret-down"))
        self.encoding.setIconSize(QSize(20, 12))  # wider than the caret: room between it and the text
        self.encoding.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.encoding.setAccessibleName(self.tr("Frame and video encoding"))

        self.target = TargetButton()
        self.target.setObjectName("target")
        self.target.setAccessibleName(self.tr("Target"))

        self.air = AirState()
        self.next = MoneyButton()
        self.next.setObjectName("nextAction")
        set_role(self.next, "primary")
        self.next.setText(self.tr("Go live"))
        self.air_menu = MenuButton()
        self.air_menu.setObjectName("airMenu")
        self.air_menu.setIcon(icon("caret-down"))
        self.air_menu.setAccessibleName(self.tr("More to do on air"))
        self.air_menu.setToolTip(self.tr("Direct mode, revert to air, return by itself"))
        self.air_menu.hide()
        self.stop = HoldButton()
        self.stop.setText(self.tr("Hold to stop"))
        self.stop.setObjectName("holdToStop")
        set_role(self.stop, "danger")
        self.stop.hide()
        self.set_hold(self.stop.hold_seconds)

        self.target.setText(self.tr("Target"))

        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self.menu_button)
        layout.addWidget(self.title)
        layout.addWidget(self.edited)
        layout.addSpacing(8)
        for action, glyph in ((undo, "arrow-counter-clockwise"), (redo, "arrow-clockwise")):
            action.setIcon(icon(glyph))
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(17, 17))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        layout.addWidget(self.encoding)
        layout.addStretch(1)
        for widget in (self.target, self.air, self.next, self.air_menu, self.stop):
            widget.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            layout.addWidget(widget)
        language.signals().changed.connect(self._on_language_changed)

    def set_hold(self, seconds: float) -> None:
        """The stop button is to be held for so long, and says so."""
        self.stop.hold_seconds = seconds
        n = figures.number(seconds)
        self.stop.setAccessibleName(self.tr("Stop the broadcast: hold for {n} s").format(n=n))
        told = self.tr("Hold for {n} s to end the broadcast (Ctrl+Shift+K asks instead)")
        self.stop.setToolTip(told.format(n=n))

    def _on_language_changed(self) -> None:
        self.set_hold(self.stop.hold_seconds)
