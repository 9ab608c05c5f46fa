"""The three docks around the canvas: made, put back where they were, and put away for the canvas alone."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from designer.gui.settings import Settings

STATE_VERSION = 1


class Docks:
    """The docks of a window, from left to bottom."""

    def __init__(self, window: QMainWindow, titles: tuple[str, str, str]) -> None:
        self._window = window
        self._beside: list[QDockWidget] = []
        """Those that come back when the canvas is no longer alone."""
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        names = ("leftDock", "inspectorDock", "bottomDock")
        area = Qt.DockWidgetArea
        areas = (area.LeftDockWidgetArea, area.RightDockWidgetArea, area.BottomDockWidgetArea)
        self.all = [self._make(*each) for each in zip(names, titles, areas, strict=True)]

    def _make(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable  # by its command: there is no cross
        )
        dock.toggleViewAction().setObjectName(f"{name}Shown")
        grip = QWidget()
        grip.setFixedHeight(4)
        grip.setToolTip(title)
        dock.setTitleBarWidget(grip)
        self._window.addDockWidget(area, dock)
        return dock

    def restore(self, settings: Settings) -> None:
        """Give the window and its docks the size and the place that they had."""
        window = self._window
        geometry_text = settings.get("window_geometry")
        if not (geometry_text and window.restoreGeometry(QByteArray.fromBase64(geometry_text.encode()))):
            screen = window.screen().availableGeometry()
            window.resize(min(1600, screen.width()), min(1000, screen.height()))
        state = settings.get("window_state")
        if not (state and window.restoreState(QByteArray.fromBase64(state.encode()), STATE_VERSION)):
            window.resizeDocks(self.all[:2], [252, 312], Qt.Orientation.Horizontal)
            window.resizeDocks(self.all[2:], [172], Qt.Orientation.Vertical)

    def remember(self, settings: Settings, *, alone: bool) -> None:
        """Put size and place into the settings; where the canvas is alone, the docks are as they were before."""
        window = self._window
        settings.set("window_geometry", bytes(window.saveGeometry().toBase64().data()).decode())
        if not alone:
            settings.set("window_state", bytes(window.saveState(STATE_VERSION).toBase64().data()).decode())

    def put_away(self, alone: bool) -> None:
        """Leave the canvas alone, or bring back what was beside it."""
        if alone:
            self._beside = [dock for dock in self.all if not dock.isHidden()]
        for dock in self._beside:
            dock.setVisible(not alone)
