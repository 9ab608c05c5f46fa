"""The menu of the canvas: what can be done to the selection, and what lies under the pointer to select."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPointF
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from designer.gui.canvas import words
from designer.gui.store import ShowStore
from designer.show.model import find_item

if TYPE_CHECKING:
    from designer.gui.canvas.view import CanvasView


def fill(menu: QMenu, view: CanvasView, hits: tuple[str, ...]) -> None:
    """Fill the menu of a view; `hits` lie under the pointer, front to back."""
    if hits:
        menu.addMenu(select_menu(menu, view.store, hits))
        menu.addSeparator()
    menus: dict[str, QMenu] = {}
    for action in view.actions():
        group = action.property("menu")
        if not group:
            continue
        if not isinstance(group, str):
            menu.addAction(action)
            continue
        if group not in menus:
            menus[group] = menu.addMenu(group)
        menus[group].addAction(action)


def select_menu(parent: QMenu, store: ShowStore, hits: tuple[str, ...]) -> QMenu:
    """What lies here, front to back, by name; the entry that is chosen is selected."""
    menu = QMenu(QCoreApplication.translate("CanvasView", "Select"), parent)
    menu.setObjectName("selectMenu")
    _fill_select(menu, store, hits, _Chooser(menu, store))
    return menu


class SelectMenu(QMenu):
    """All that the look in hand has, front to back, wherever it lies."""

    def __init__(self, view: CanvasView, parent: QMenu) -> None:
        super().__init__(QCoreApplication.translate("CanvasView", "Select"), parent)
        self.setObjectName("selectAnyMenu")
        self._view = view
        self._chooser = _Chooser(self, view.store)
        self.aboutToShow.connect(self._refresh)

    def _refresh(self) -> None:
        self.clear()
        front_first = tuple(reversed(self._view.canvas_scene.order))
        _fill_select(self, self._view.store, front_first, self._chooser)


def _fill_select(menu: QMenu, store: ShowStore, ids: tuple[str, ...], chooser: _Chooser) -> None:
    for item_id in ids:
        item = find_item(store.look, item_id)
        parts = [words.name_of(store.show, store.look, item), *words.states_of(item)]
        action = menu.addAction(" · ".join(parts).replace("&", "&&"))
        action.setData(item_id)
        action.setCheckable(True)
        action.setChecked(item_id in store.selection)
        action.triggered.connect(chooser.choose)


def show_tip(view: CanvasView, event: QHelpEvent) -> None:
    """Say in words what lies under the pointer."""
    text, store = "", view.store
    if view.crop is None:
        at = QPointF(view.viewport().mapFromGlobal(event.globalPos()))
        point = view.to_scene(at)
        hits = view.canvas_scene.hits(point.x(), point.y())
        if view.lock_at(at) is not None:
            text = QCoreApplication.translate("CanvasView", "Locked: click to unlock")
        elif hits:
            text = words.tip(store.show, store.look, find_item(store.look, hits[0]), store.assume)
    QToolTip.showText(event.globalPos(), text, view.viewport())


class _Chooser(QObject):
    """Selects what an entry of the menu stands for."""

    def __init__(self, menu: QMenu, store: ShowStore) -> None:
        super().__init__(menu)
        self._store = store

    def choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._store.select((str(sender.data()),))
