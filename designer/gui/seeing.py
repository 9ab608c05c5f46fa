"""The menus of the canvas bar that say what a drag snaps to and what is shown over the picture; both remembered.

None of it is in the show or in the output. The entries are made when a menu is first opened.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.canvas.aids import AIDS, SHOWN_FIRST, Aid
from designer.gui.canvas.view import CanvasView
from designer.gui.possible import allow
from designer.gui.settings import SNAP_PX, Settings
from designer.show.areas import is_vertical
from designer.show.geometry import ALL_KINDS, KINDS, Kind, frame_size


def snap_words(kind: Kind) -> str:
    """What a kind of snapping is called."""
    say = QCoreApplication.translate
    return {
        "frame": say("Seeing", "Edges of the frame"),
        "centre": say("Seeing", "Middle of the frame"),
        "thirds": say("Seeing", "Thirds"),
        "safe": say("Seeing", "Safe areas"),
        "guides": say("Seeing", "Guides"),
        "items": say("Seeing", "Edges and middles of items"),
        "gaps": say("Seeing", "Equal gaps"),
        "sizes": say("Seeing", "Same sizes"),
        "even": say("Seeing", "Even pixels"),
    }[kind]


def _aid_words(aid: Aid) -> str:
    say = QCoreApplication.translate
    return {
        "guides": say("Seeing", "Guides"),
        "thirds": say("Seeing", "Thirds"),
        "safe": say("Seeing", "Title- and action-safe areas (EBU R 95)"),
        "covered": say("Seeing", "What vertical video apps cover (approximate, 9:16)"),
        "grid": say("Seeing", "Pixel grid from 400 %"),
    }[aid]


class SnapMenu(QMenu):
    """What a drag snaps to, kind by kind."""

    def __init__(self, canvas: CanvasView, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._settings = settings
        self.setTitle(self.tr("Snap"))
        off = settings.get("snap_off")
        canvas.snapping = frozenset(kind for kind in ALL_KINDS if kind not in off)
        canvas.snap_px = settings.one_of("snap_px", SNAP_PX)
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        if self.isEmpty():
            self.setToolTipsVisible(True)
            for kind in KINDS:
                action = self.addAction(snap_words(kind))
                action.setObjectName(f"snap_{kind}")
                action.setCheckable(True)
                action.setData(kind)
                action.setToolTip(self.tr("Ctrl holds all snapping off while dragging"))
                action.triggered.connect(self._on_triggered)
        for action in self.actions():
            action.setChecked(action.data() in self._canvas.snapping)

    def _on_triggered(self) -> None:
        on = frozenset(kind for kind in KINDS if self._entry(kind).isChecked())
        self._canvas.snapping = on
        self._settings.set("snap_off", [kind for kind in KINDS if kind not in on])

    def _entry(self, kind: Kind) -> QAction:
        return next(action for action in self.actions() if action.data() == kind)


class ShowMenu(QMenu):
    """What is shown over the picture, and the list of guides."""

    def __init__(self, canvas: CanvasView, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._settings = settings
        self.setTitle(self.tr("Show"))
        chosen = settings.get("aids")
        shown = frozenset(aid for aid in AIDS if chosen.get(aid, aid in SHOWN_FIRST) is True)
        if shown != canvas.aids:
            canvas.show_aids(shown)
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        if self.isEmpty():
            for aid in AIDS:
                action = self.addAction(_aid_words(aid))
                action.setObjectName(f"show_{aid}")
                action.setCheckable(True)
                action.setData(aid)
                action.triggered.connect(self._on_triggered)
            self.addSeparator()
            guides = self.addAction(self.tr("Guides…"))
            guides.setObjectName("guideList")
            guides.triggered.connect(self._on_guides)
        for action in self.actions():
            if action.isCheckable():
                action.setChecked(action.data() in self._canvas.aids)
            if action.data() == "covered":
                vertical = is_vertical(frame_size(self._canvas.store.show))
                allow(action, "" if vertical else self.tr("The frame is not 9:16."))

    def _on_triggered(self) -> None:
        entries = {str(action.data()): action.isChecked() for action in self.actions() if action.isCheckable()}
        self._canvas.show_aids(frozenset(aid for aid in AIDS if entries[aid]))
        self._settings.set("aids", entries)

    def _on_guides(self) -> None:
        self._canvas.type_guide()
