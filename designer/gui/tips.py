"""Five tips for whoever starts the program for the first time: one sentence each, beside what it is about.

They are there once, after the window has been painted, and again when they are asked for. Nothing waits for them: Enter goes on,
Esc ends them, and everything around them can be worked meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.gui import language, theme
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

WIDTH = 340
GAP = 12
RING = 3
MARGIN = 8


class Ring(QWidget):
    """A line around what a tip is about."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tipRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Tips(QFrame):
    """The card of the tips, and the ring around what the present one is about."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tips")
        set_role(self, "card")
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._at = 0
        self._ring = Ring(window)
        self.words = QLabel()
        self.words.setObjectName("tipWords")
        self.words.setWordWrap(True)
        self._count = QLabel()
        set_role(self._count, "dim")
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.setObjectName("skipTips")
        self.skip_button.setToolTip(self.tr("End the tips (Esc)"))
        self.skip_button.clicked.connect(self.end)
        self.next_button = QPushButton()
        self.next_button.setObjectName("nextTip")
        self.next_button.setToolTip(self.tr("Go on (Enter)"))
        self.next_button.clicked.connect(self.go_on)
        set_role(self.next_button, "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addLayout(row)
        window.installEventFilter(self)
        language.signals().changed.connect(self._show)

    def begin(self) -> None:
        """Show the first one. Whoever has seen it does not get them at the next start."""
        self._window.settings.set("tips_done", True)
        self.show()
        self._ring.show()
        self._show()
        self.setFocus()

    def go_on(self) -> None:
        """Show the next one, or end after the last."""
        self._at += 1
        if self._at < len(self._tips()):
            self._show()
        else:
            self.end()

    def end(self) -> None:
        """Take them away; the canvas gets the keyboard back, unless it is elsewhere by now."""
        here = self.isAncestorOf(self._window.focusWidget()) or self.hasFocus()
        self.hide()
        self._ring.deleteLater()
        self.deleteLater()
        if here:
            self._window.canvas.setFocus()

    def _tips(self) -> tuple[tuple[QWidget, str], ...]:
        """What each is about, and what it says."""
        window = self._window
        return (
            (window.canvas, self.tr("Drag people, texts and pictures on the canvas: what you see is what goes on air.")),
            (window.cast, self.tr("The cast is who may appear: drag somebody onto the canvas, or place them with Enter.")),
            (window.looks, self.tr("A look is one arrangement: F1, F2 and so on take one in hand, on air too.")),
            (window.tabs, self.tr("Findings say what would go wrong, before the cloud does, and how to mend it.")),
            (
                window.topbar.target,
                self.tr("Rehearse on the local stage: it costs nothing, needs no account and answers as the cloud does."),
            ),
        )  # fmt: skip

    def _show(self) -> None:
        tips = self._tips()
        _, text = tips[self._at]
        self.words.setText(text)
        count = self.tr("Tip {number} of {count}").format(number=self._at + 1, count=len(tips))
        self._count.setText(count)
        self.next_button.setText(self.tr("Next") if self._at + 1 < len(tips) else self.tr("Done"))
        self.setAccessibleName(f"{count}: {text}")
        self._place()
        self._window.canvas.speaker.say(f"{count}: {text}")

    def _place(self) -> None:
        window, about = self._window, self._tips()[self._at][0]
        self.setFixedHeight(self._layout.totalHeightForWidth(WIDTH))  # with the border of the card
        around = QRect(about.mapTo(window, QPoint(0, 0)), about.size()) if window.isAncestorOf(about) else QRect()
        seen = about.isVisibleTo(window) and not around.isEmpty()
        self._ring.setVisible(seen)
        if seen:
            self._ring.setGeometry(around.adjusted(-RING, -RING, RING, RING))
        self.move(_beside(around if seen else window.rect(), window.rect(), self.size().width(), self.height()))
        self._ring.raise_()
        self.raise_()

    # Qt calls us

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return False


def _beside(about: QRect, window: QRect, width: int, height: int) -> QPoint:
    """Where a card stands: right of what it is about, below or above it, or else in it, at its foot."""
    left = min(max(about.center().x() - width // 2, MARGIN), window.width() - width - MARGIN)
    top = min(max(about.center().y() - height // 2, MARGIN), window.height() - height - MARGIN)
    places = (
        QPoint(about.right() + GAP, top),
        QPoint(left, about.bottom() + GAP),
        QPoint(left, about.top() - GAP - height),
    )
    inside = window.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    if about.width() < window.width() // 3 or about.height() < window.height() // 3:
        for place in places:
            if inside.contains(QRect(place.x(), place.y(), width, height)):
                return place
    return QPoint(left, about.bottom() - height - GAP)
