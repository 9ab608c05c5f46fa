"""What the canvas says while the cloud places people by itself: how, that it is assumed, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QToolButton

from designer.gui import language
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.show.mixing import CUSTOM, FLOATING, GRID, SCREEN_SHARE, layout_mode

MARGIN = 14


class DynamicNote(QFrame):
    """A card in the lower left corner of the canvas, shown while the look in hand has a dynamic layout mode."""

    def __init__(self, store: ShowStore, over: QAbstractScrollArea, convert: QAction) -> None:
        # Beside the viewport, not in it: what is in it is moved when the canvas scrolls.
        super().__init__(over)
        self.setObjectName("dynamicNote")
        set_role(self, "card")
        self._store = store
        self._over = over
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        self.words = QLabel()
        row.addWidget(self.words)
        button = QToolButton()
        button.setObjectName("convertToCustom")
        button.setDefaultAction(convert)
        set_role(button, "control")
        row.addWidget(button)
        over.viewport().installEventFilter(self)
        language.signals().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what the look in hand is like, or hide."""
        look = self._store.look
        mode = layout_mode(look) if look.video is not None else CUSTOM
        self.setVisible(mode != CUSTOM)
        if mode == CUSTOM:
            return
        how = {
            FLOATING: self.tr("Mode 1: one large, the others float over it"),
            SCREEN_SHARE: self.tr("Mode 2: the screen large, the others beside it"),
            GRID: self.tr("Mode 3: all in a grid of equal cells"),
        }.get(mode, self.tr("Mode {mode}: not documented").format(mode=mode))
        self.words.setText(self.tr("Mode {mode} · assumed places").format(mode=mode))
        told = self.tr("{how}. Who stands where is assumed, in order of arrival.").format(how=how)
        self.setAccessibleName(told)
        self.words.setToolTip(told)
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        corner = self._over.viewport().geometry().bottomLeft()
        self.move(corner.x() + MARGIN, corner.y() - self.height() - MARGIN)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisibleTo(self._over):
            self._place()
        return False
