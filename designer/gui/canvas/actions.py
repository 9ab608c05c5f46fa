"""Every edit of the selection as a QAction, made in one place: menus, tool bars, canvas and layers share them.

Shortcuts that mean something else in a text field (Del, Ctrl+C, Shift+1 …) are alive on the canvas only, and
on widgets the actions are added to, such as the layers list; the others in the whole window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from designer.gui.canvas import clipboard
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.geometry import Axis, item_rect, with_rect
from designer.show.model import Item, Show, find_look, items_of

STEP = 16
"""How far the first duplicate lies from its original, and a paste from a place that is taken; output pixels."""

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_WINDOW = Qt.ShortcutContext.WindowShortcut
Edit = Callable[[Show, str, tuple[str, ...]], Show]


def edit_actions(store: ShowStore, view: CanvasView) -> dict[str, QAction]:
    """The actions by name, added to the view. They live as long as the view does."""
    return EditActions(store, view).actions


class EditActions(QObject):
    """Makes the actions, runs them, and keeps in step what is possible."""

    def __init__(self, store: ShowStore, view: CanvasView) -> None:
        super().__init__(view)
        self.actions: dict[str, QAction] = {}
        self._store = store
        self._view = view
        self._copied: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        """The last duplicate: ids of the originals, ids of the copies."""
        self._needs: dict[str, int] = {}
        self._make()
        store.selection_changed.connect(self._on_state_changed)
        store.committed.connect(self._on_state_changed)
        store.look_changed.connect(self._on_state_changed)
        self._on_state_changed()

    def _make(self) -> None:
        add = self._add
        add("cut", self.tr("Cut"), "Ctrl+X", self._cut, _HERE, menu=True)
        add("copy", self.tr("Copy"), "Ctrl+C", self._copy, _HERE, menu=True)
        add("paste", self.tr("Paste"), "Ctrl+V", self._paste, _HERE, needs=0, menu=True)
        add("duplicate", self.tr("Duplicate"), "Ctrl+D", self._duplicate, _WINDOW, menu=True)
        add("remove", self.tr("Remove"), "Del", self._remove, _HERE, menu=True)
        self._line()
        add("select_all", self.tr("Select all"), "Ctrl+A", self._select_all, _HERE, needs=0)
        order: tuple[tuple[str, str, str, Edit], ...] = (
            ("bring_to_front", self.tr("Bring to front"), "Ctrl+Shift+]", edits.bring_to_front),
            ("forward", self.tr("Bring forward"), "Ctrl+]", edits.raise_items),
            ("backward", self.tr("Send backward"), "Ctrl+[", edits.lower_items),
            ("send_to_back", self.tr("Send to back"), "Ctrl+Shift+[", edits.send_to_back),
        )
        for name, text, keys, edit in order:
            add(name, text, keys, partial(self._edit, text, edit), _WINDOW, menu=True)
        self._line()
        aligns: tuple[tuple[str, str, str, edits.Edge], ...] = (
            ("align_left", self.tr("Align left"), "Alt+A", "left"),
            ("align_right", self.tr("Align right"), "Alt+D", "right"),
            ("align_top", self.tr("Align top"), "Alt+W", "top"),
            ("align_bottom", self.tr("Align bottom"), "Alt+S", "bottom"),
            ("align_centre", self.tr("Align centres across"), "Alt+H", "centre"),
            ("align_middle", self.tr("Align centres down"), "Alt+V", "middle"),
        )
        for name, text, keys, edge in aligns:
            add(name, text, keys, partial(self._edit, text, partial(_aligned, edge)), _WINDOW)
        text = self.tr("Distribute across")
        add("distribute_across", text, None, partial(self._edit, text, partial(_spread, "x")), needs=3)
        text = self.tr("Distribute down")
        add("distribute_down", text, None, partial(self._edit, text, partial(_spread, "y")), needs=3)
        text = self.tr("Same width")
        add("match_width", text, None, partial(self._edit, text, partial(_matched, "width")), needs=2)
        text = self.tr("Same height")
        add("match_height", text, None, partial(self._edit, text, partial(_matched, "height")), needs=2)
        text = self.tr("Same size")
        add("match_size", text, None, partial(self._edit, text, partial(_matched, "both")), needs=2)
        text = self.tr("Fill frame")
        add("fill_frame", text, None, partial(self._edit, text, edits.fill_frame), menu=True)
        add("lock", self.tr("Lock"), None, self._lock, menu=True).setCheckable(True)
        add("hide", self.tr("Hide"), None, self._hide, menu=True).setCheckable(True)
        add("add_tile", self.tr("Add tile"), None, self._add_tile, needs=0)
        add("add_image", self.tr("Add picture"), None, self._add_image, needs=0)
        add("add_text", self.tr("Add text"), None, self._add_text, needs=0)
        add("zoom_to_frame", self.tr("Zoom to frame"), "Shift+1", self._view.zoom_to_frame, _HERE, needs=0)
        add("zoom_to_selection", self.tr("Zoom to selection"), "Shift+2", self._view.zoom_to_selection, _HERE, needs=0)
        add("zoom_actual", self.tr("Actual size"), "Ctrl+0", self._zoom_actual, _WINDOW, needs=0)
        add("zoom_in", self.tr("Zoom in"), "Ctrl++", self._zoom_in, _WINDOW, needs=0)
        add("zoom_out", self.tr("Zoom out"), "Ctrl+-", self._zoom_out, _WINDOW, needs=0)
        self.actions["zoom_in"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def _add(
        self,
        name: str,
        text: str,
        keys: str | None,
        run: Callable[[], object],
        context: Qt.ShortcutContext = _HERE,
        *,
        needs: int = 1,
        menu: bool = False,
    ) -> QAction:
        """One action. `needs`: how many items have to be selected."""
        action = QAction(text, self)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(context)
        action.setProperty("menu", menu)
        action.triggered.connect(_Call(self, run).call)
        self._needs[name] = needs
        self.actions[name] = action
        self._view.addAction(action)
        return action

    def _line(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        line.setProperty("menu", True)
        self._view.addAction(line)

    # What is possible

    def _on_state_changed(self, _what: object = None) -> None:
        chosen = self._chosen()
        free = sum(not item.locked for item in chosen)
        for name, needs in self._needs.items():
            have = len(chosen) if name in ("copy", "lock", "hide", "duplicate", "zoom_to_selection") else free
            self.actions[name].setEnabled(have >= needs)
        lock, hide = self.actions["lock"], self.actions["hide"]
        lock.setChecked(bool(chosen) and free == 0)
        hide.setChecked(bool(chosen) and all(item.hidden for item in chosen))

    def _chosen(self) -> list[Item]:
        store = self._store
        selected = store.selection
        return [item for item in items_of(find_look(store.truth, store.look_id)) if item.id in selected]

    # What they do

    def _edit(self, text: str, edit: Edit) -> None:
        store = self._store
        if not self._view.busy:
            store.apply(text, edit(store.truth, store.look_id, store.selection))

    def _remove(self) -> None:
        self._edit(self.tr("Remove"), edits.remove_items)

    def _cut(self) -> None:
        self._copy(free_only=True)
        self._edit(self.tr("Cut"), edits.remove_items)

    def _copy(self, *, free_only: bool = False) -> None:
        items = [item for item in self._chosen() if not (free_only and item.locked)]
        if items:
            QGuiApplication.clipboard().setText(clipboard.to_text(items))

    def _paste(self) -> None:
        store = self._store
        text = QGuiApplication.clipboard().text()
        try:
            items = clipboard.from_text(text)
        except ValueError:
            self._view.noticed.emit(self.tr("The clipboard holds no tiles or watermarks."))
            return
        taken = {item_rect(item) for item in items_of(find_look(store.truth, store.look_id))}
        if any(item_rect(item) in taken for item in items):
            items = tuple(_beside(item) for item in items)
        show, ids = edits.paste_items(store.truth, store.look_id, items)
        store.apply(self.tr("Paste"), show, select=ids)

    def _duplicate(self) -> None:
        store = self._store
        if self._view.busy:
            return
        dx, dy = self._last_offset()
        originals = store.selection
        show, copies = edits.duplicate_items(store.truth, store.look_id, originals, dx, dy)
        if store.apply(self.tr("Duplicate"), show, select=copies):
            originals = tuple(item.id for item in items_of(find_look(show, store.look_id)) if item.id in originals)
            self._copied = originals, copies

    def _last_offset(self) -> tuple[int, int]:
        """Where the last copy was put from its original, if that copy is what is selected."""
        store = self._store
        if self._copied is not None and set(self._copied[1]) == set(store.selection):
            places = {item.id: item_rect(item) for item in items_of(find_look(store.truth, store.look_id))}
            before, after = places.get(self._copied[0][0]), places.get(self._copied[1][0])
            if before is not None and after is not None and (before.x, before.y) != (after.x, after.y):
                return after.x - before.x, after.y - before.y
        return STEP, STEP

    def _select_all(self) -> None:
        scene = self._view.canvas_scene
        self._store.select(tuple(item_id for item_id in scene.order if not scene.is_locked(item_id)))

    def _lock(self) -> None:
        locked = any(not item.locked for item in self._chosen())
        self._flag(self.tr("Lock") if locked else self.tr("Unlock"), edits.set_locked, locked)

    def _hide(self) -> None:
        hidden = any(not item.hidden for item in self._chosen())
        self._flag(self.tr("Hide") if hidden else self.tr("Show"), edits.set_hidden, hidden)

    def _flag(self, text: str, edit: Callable[[Show, str, tuple[str, ...], bool], Show], value: bool) -> None:
        store = self._store
        if not self._view.busy:
            store.apply(text, edit(store.truth, store.look_id, store.selection, value))
        self._on_state_changed()

    def _add_tile(self) -> None:
        store = self._store
        show, new_id = edits.add_tile(store.truth, store.look_id)
        store.apply(self.tr("Add tile"), show, select=(new_id,))

    def _add_image(self) -> None:
        store = self._store
        show, new_id = edits.add_image_watermark(store.truth, store.look_id)
        store.apply(self.tr("Add picture"), show, select=(new_id,))

    def _add_text(self) -> None:
        store = self._store
        show, new_id = edits.add_text_watermark(store.truth, store.look_id, text=self.tr("Text"))
        store.apply(self.tr("Add text"), show, select=(new_id,))

    def _zoom_actual(self) -> None:
        self._view.set_zoom(1.0)

    def _zoom_in(self) -> None:
        self._view.set_zoom(self._view.zoom * 1.25)

    def _zoom_out(self) -> None:
        self._view.set_zoom(self._view.zoom / 1.25)


class _Call(QObject):
    """A slot for a plain callable, owned by the actions: nothing is called during teardown."""

    def __init__(self, parent: QObject, run: Callable[[], object]) -> None:
        super().__init__(parent)
        self._run = run

    def call(self) -> None:
        self._run()


def _beside(item: Item) -> Item:
    """The item a step to the right and down."""
    return with_rect(item, item_rect(item).moved(STEP, STEP))


def _aligned(edge: edits.Edge, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.align_items(show, look_id, ids, edge)


def _spread(axis: Axis, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.distribute_items(show, look_id, ids, axis)


def _matched(what: Literal["width", "height", "both"], show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.match_size(show, look_id, ids, what)
