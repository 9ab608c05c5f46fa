"""Every edit of the selection as a QAction, made in one place: menus, tool bars, canvas and layers share them.

Shortcuts that mean something else in a text field (Del, Ctrl+C, Shift+1 …) are alive on the canvas only, and
on widgets the actions are added to, such as the layers list; the others in the whole window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from designer.gui import possible
from designer.gui.canvas.copying import Copying
from designer.gui.canvas.editspossible import EditsPossible
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.geometry import Axis, item_rect, with_rect
from designer.show.mixrules import Assumptions
from designer.show.model import Item, Show, find_look, items_of

if TYPE_CHECKING:
    from designer.gui.canvas.gap import GapField

STEP = 16
"""How far the first duplicate lies from its original, and a paste from a place that is taken; output pixels."""

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_WINDOW = Qt.ShortcutContext.WindowShortcut
Target = Literal["selection", "frame", "key"]
Edit = Callable[[Show, str, tuple[str, ...]], Show]
OrderEdit = Callable[[Show, str, tuple[str, ...], Assumptions], Show]


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
        self._target: Target = "selection"
        """What several items align to."""
        self._gap: GapField | None = None
        self._copying = Copying(view)
        self._possible = EditsPossible(store, view, self.actions)
        self._make()
        view.duplicated.connect(self._on_duplicated)
        view.mode_changed.connect(self._on_state_changed)
        store.selection_changed.connect(self._on_state_changed)
        store.committed.connect(self._on_state_changed)
        store.look_changed.connect(self._on_state_changed)
        self._on_state_changed()

    def _make(self) -> None:
        add = self._add
        add("cut", self.tr("Cut"), "Ctrl+X", self._cut, _HERE, menu=True)
        add("copy", self.tr("Copy"), "Ctrl+C", self._copy, _HERE, menu=True)
        add("paste", self.tr("Paste"), "Ctrl+V", self._paste, _HERE, needs=0, menu=True)
        special = self.tr("Geometry and style")
        add("copy_geometry", self.tr("Copy geometry"), "Ctrl+Shift+C", self._copying.copy_geometry, menu=special)
        add("paste_geometry", self.tr("Paste geometry"), "Ctrl+Shift+V", self._paste_geometry, menu=special)
        add("copy_style", self.tr("Copy style"), "Ctrl+Alt+C", self._copying.copy_style, menu=special)
        add("paste_style", self.tr("Paste style"), "Ctrl+Alt+V", self._paste_style, menu=special)
        add("duplicate", self.tr("Duplicate"), "Ctrl+D", self._duplicate, _WINDOW, menu=True)
        add("remove", self.tr("Remove"), "Del", self._remove, _HERE, menu=True)
        add("select_all", self.tr("Select all"), "Ctrl+A", self._select_all, _HERE, needs=0)
        self._line()
        self._make_picture()
        self._line()
        order: tuple[tuple[str, str, str, OrderEdit], ...] = (
            ("bring_to_front", self.tr("Bring to front"), "Ctrl+Shift+]", edits.bring_to_front),
            ("forward", self.tr("Bring forward"), "Ctrl+]", edits.raise_items),
            ("backward", self.tr("Send backward"), "Ctrl+[", edits.lower_items),
            ("send_to_back", self.tr("Send to back"), "Ctrl+Shift+[", edits.send_to_back),
        )
        for name, text, keys, edit in order:
            add(name, text, keys, partial(self._order, text, edit), _WINDOW, menu=self.tr("Order"))
        self._make_arrange()
        self._line()
        add("numbers", self.tr("Type place and size"), "X", self._view.numbers_asked.emit, menu=True)
        add("lock", self.tr("Lock"), "L", self._lock, menu=True).setCheckable(True)
        add("hide", self.tr("Hide"), "H", self._hide, menu=True).setCheckable(True)
        add("add_tile", self.tr("Add tile"), None, self._add_tile, needs=0)
        add("make_custom", self.tr("Convert to custom"), None, self._make_custom, needs=0)
        possible.describe(
            self.actions["make_custom"],
            self.tr("Turn what the layout mode places into tiles of your own: the picture stays as it is"),
        )
        add("add_image", self.tr("Add picture"), None, self._add_image, needs=0)
        add("add_text", self.tr("Add text"), None, self._add_text, needs=0)
        add("add_caption", self.tr("Add caption"), None, self._add_caption)
        add("bake_text", self.tr("Make a picture of the text…"), None, self._bake_text, menu=True)
        add("add_baked", self.tr("Add text as a picture…"), None, partial(self._view.bake_asked.emit, ""), needs=0)
        add("zoom_to_frame", self.tr("Zoom to frame"), "Shift+1", self._view.zoom_to_frame, _HERE, needs=0)
        add("zoom_to_selection", self.tr("Zoom to selection"), "Shift+2", self._view.zoom_to_selection, _HERE, needs=0)
        add("zoom_actual", self.tr("Actual size"), "Ctrl+0", self._zoom_actual, _WINDOW, needs=0)
        add("zoom_in", self.tr("Zoom in"), "Ctrl++", self._zoom_in, _WINDOW, needs=0)
        add("zoom_out", self.tr("Zoom out"), "Ctrl+-", self._zoom_out, _WINDOW, needs=0)
        self.actions["zoom_in"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        possible.describe(self.actions["zoom_in"])

    def _make_picture(self) -> None:
        """What is shown in a tile: crop, shape, who."""
        add = self._add
        add("crop", self.tr("Crop"), "C", self._crop, menu=True).setCheckable(True)
        text = self.tr("Remove crop")
        add("reset_crop", text, "Shift+C", partial(self._edit, text, edits.remove_crops), menu=True)
        shapes = QActionGroup(self)
        shapes.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        shape = self.tr("Shape")
        for ratio, key in (("16:9", "6"), ("9:16", "9"), ("4:3", "4"), ("1:1", "1"), (None, "0")):
            text = self.tr("Free shape") if ratio is None else self.tr("Keep {ratio}").format(ratio=ratio)
            name = "ratio_free" if ratio is None else f"ratio_{ratio.replace(':', '_')}"
            action = add(name, text, key, partial(self._edit, text, partial(_shaped, ratio)), menu=shape)
            action.setCheckable(True)
            action.setData(ratio)
            shapes.addAction(action)
            self._possible.shapes.append(action)
        text = self.tr("Fill frame")
        add("fill_frame", text, "F", partial(self._edit, text, edits.fill_frame), menu=shape)
        add("swap", self.tr("Swap people"), "S", self._view.keys.swap, menu=True)

    def _make_arrange(self) -> None:
        """Align, distribute, gap, same size."""
        add = self._add
        aligns: tuple[tuple[str, str, str, edits.Edge], ...] = (
            ("align_left", self.tr("Align left"), "Alt+A", "left"),
            ("align_right", self.tr("Align right"), "Alt+D", "right"),
            ("align_top", self.tr("Align top"), "Alt+W", "top"),
            ("align_bottom", self.tr("Align bottom"), "Alt+S", "bottom"),
            ("align_centre", self.tr("Align centres across"), "Alt+H", "centre"),
            ("align_middle", self.tr("Align centres down"), "Alt+V", "middle"),
        )
        arrange = self.tr("Arrange")
        for name, text, keys, edge in aligns:
            add(name, text, keys, partial(self._align, text, edge), _WINDOW, menu=arrange)
        self._line(arrange)
        targets = QActionGroup(self)
        choices: tuple[tuple[Target, str], ...] = (
            ("selection", self.tr("Align to the selection (one alone: to the frame)")),
            ("frame", self.tr("Align to the frame")),
            ("key", self.tr("Align to the key item: the one selected last")),
        )
        for what, text in choices:
            action = add(f"align_to_{what}", text, None, partial(self._align_to, what), needs=0, menu=arrange)
            action.setCheckable(True)
            action.setChecked(what == self._target)
            targets.addAction(action)
        add("align_to_next", self.tr("Align to the next of these"), "A", self._align_to_next, needs=0, menu=arrange)
        self._line(arrange)
        text = self.tr("Distribute across")
        run = partial(self._edit, text, partial(_spread, "x"))
        add("distribute_across", text, "Alt+Shift+H", run, _WINDOW, needs=3, menu=arrange)
        text = self.tr("Distribute down")
        run = partial(self._edit, text, partial(_spread, "y"))
        add("distribute_down", text, "Alt+Shift+V", run, _WINDOW, needs=3, menu=arrange)
        add("set_gap", self.tr("Set gap…"), "G", self._ask_gap, needs=2, menu=arrange)
        self._line(arrange)
        text = self.tr("Same width")
        run = partial(self._edit, text, partial(_matched, "width"))
        add("match_width", text, "Alt+Shift+W", run, _WINDOW, needs=2, menu=arrange)
        text = self.tr("Same height")
        run = partial(self._edit, text, partial(_matched, "height"))
        add("match_height", text, "Alt+Shift+T", run, _WINDOW, needs=2, menu=arrange)
        text = self.tr("Same size")
        run = partial(self._edit, text, partial(_matched, "both"))
        add("match_size", text, "Alt+Shift+S", run, _WINDOW, needs=2, menu=arrange)

    def _add(
        self,
        name: str,
        text: str,
        keys: str | None,
        run: Callable[[], object],
        context: Qt.ShortcutContext = _HERE,
        *,
        needs: int = 1,
        menu: bool | str = False,
    ) -> QAction:
        """One action. `needs`: how many items have to be selected; `menu`: whether, or where, the menu has it."""
        action = QAction(text, self)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        possible.describe(action)
        action.setShortcutContext(context)
        action.setProperty("menu", menu)
        action.triggered.connect(_Call(self, run).call)
        self._possible.needs[name] = needs
        self.actions[name] = action
        self._view.addAction(action)
        return action

    def _line(self, menu: bool | str = True) -> None:
        line = QAction(self)
        line.setSeparator(True)
        line.setProperty("menu", menu)
        self._view.addAction(line)

    # What is possible

    def _on_state_changed(self, _what: object = None) -> None:
        self._possible.show(self._chosen())

    def _chosen(self) -> list[Item]:
        store = self._store
        selected = store.selection
        return [item for item in items_of(find_look(store.truth, store.look_id)) if item.id in selected]

    # What they do

    def _edit(self, text: str, edit: Edit) -> None:
        store = self._store
        if not self._view.busy:
            store.apply(text, edit(store.truth, store.look_id, store.selection))

    def _order(self, text: str, edit: OrderEdit) -> None:
        self._edit(text, partial(_ordered, edit, self._store.assume))

    def _align(self, text: str, edge: edits.Edge) -> None:
        selected = self._store.selection
        to: str | None = None if self._target == "selection" else self._target
        if to == "key" and selected:
            to = selected[-1]
        self._edit(text, partial(_aligned, edge, to))

    def _align_to(self, target: Target) -> None:
        self._target = target
        self._view.notice(self.actions[f"align_to_{target}"].text())

    def _align_to_next(self) -> None:
        targets: tuple[Target, ...] = ("selection", "frame", "key")
        self.actions[f"align_to_{targets[(targets.index(self._target) + 1) % 3]}"].trigger()

    def _ask_gap(self) -> None:
        if self._view.busy or self._view.crop is not None:
            return
        if self._gap is None:
            from designer.gui.canvas.gap import GapField  # built when it is first asked for

            self._gap = GapField(self._store, self._view)
        self._gap.ask(self._store.selection)

    def _crop(self) -> None:
        if self._view.crop is not None:
            self._view.end_crop()
        elif self._store.selection:
            self._view.begin_crop(self._store.selection[-1])
        self._on_state_changed()

    def _make_custom(self) -> None:
        store = self._store
        if not self._view.busy:
            store.apply(self.tr("Convert to custom"), edits.make_custom(store.truth, store.look_id, store.assume))

    def _remove(self) -> None:
        if self._view.crop is not None:
            self._view.crop.reset()  # Del means the crop there, not the tile
            return
        self._edit(self.tr("Remove"), edits.remove_items)

    def _cut(self) -> None:
        self._copying.copy([item for item in self._chosen() if not item.locked])
        self._edit(self.tr("Cut"), edits.remove_items)

    def _copy(self) -> None:
        self._copying.copy(self._chosen())

    def _paste(self) -> None:
        if not self._view.busy:
            self._copying.paste()

    def _paste_geometry(self) -> None:
        if not self._view.busy:
            self._copying.paste_geometry()

    def _paste_style(self) -> None:
        if not self._view.busy:
            self._copying.paste_style()

    def _on_duplicated(self, originals: tuple[str, ...], copies: tuple[str, ...]) -> None:
        """A drag left a copy: Ctrl+D goes on from there."""
        self._remember_copies(originals, copies)

    def _remember_copies(self, originals: tuple[str, ...], copies: tuple[str, ...]) -> None:
        look = find_look(self._store.truth, self._store.look_id)
        self._copied = tuple(item.id for item in items_of(look) if item.id in originals), copies

    def _duplicate(self) -> None:
        store = self._store
        if self._view.busy:
            return
        dx, dy = self._last_offset()
        originals = store.selection
        show, copies = edits.duplicate_items(store.truth, store.look_id, originals, dx, dy)
        if store.apply(self.tr("Duplicate"), show, select=copies):
            self._remember_copies(originals, copies)

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

    def _add_caption(self) -> None:
        store = self._store
        show, new_ids = store.truth, []
        for item_id in store.selection:
            show, new_id = edits.add_caption(show, store.look_id, item_id)
            if new_id is not None:
                new_ids.append(new_id)
        store.apply(self.tr("Add caption"), show, select=tuple(new_ids) or None)

    def _bake_text(self) -> None:
        if len(self._store.selection) == 1:
            self._view.bake_asked.emit(self._store.selection[0])

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


def _ordered(edit: OrderEdit, assume: Assumptions, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edit(show, look_id, ids, assume)


def _aligned(edge: edits.Edge, to: str | None, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.align_items(show, look_id, ids, edge, to=to)


def _shaped(ratio: str | None, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.set_ratio(show, look_id, ids, ratio)


def _spread(axis: Axis, show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.distribute_items(show, look_id, ids, axis)


def _matched(what: Literal["width", "height", "both"], show: Show, look_id: str, ids: tuple[str, ...]) -> Show:
    return edits.match_size(show, look_id, ids, what)
