"""The inspector: every field of what is selected, and below it, folded, what the whole mix is made with.

It never assigns: a finished value becomes a Show by way of `binding` and goes to the store. It never reads a
secret: fields that hold one are sealed before anything else sees them. Sections are built when they are first
opened, and pages of tiles and watermarks when the first is selected, since a window has to paint soon.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from designer.gui import language, theme
from designer.gui.pace import Pace
from designer.gui.panels.inspector import binding, framepair
from designer.gui.panels.inspector.declare import Context, names_of, tr
from designer.gui.panels.inspector.fields import LineField
from designer.gui.panels.inspector.labels import EDGE, FAR_EDGE
from designer.gui.panels.inspector.lists import ListEditor
from designer.gui.panels.inspector.maths import NotANumber, Relative
from designer.gui.panels.inspector.page import Page
from designer.gui.panels.inspector.rows import DerivedRow, Row, default_of
from designer.gui.panels.inspector.section import SectionBox
from designer.gui.panels.inspector.sections_output import OUTPUT
from designer.gui.panels.inspector.sorting import Sorted, item_path, sort_findings
from designer.show import edits
from designer.show.edits import UNSET
from designer.show.geometry import frame_size, mark_kind
from designer.show.model import Item, Look, Show, Tile, find_look, items_of

if TYPE_CHECKING:
    from designer.gui.store import ShowStore
    from designer.trtc.constraints import Finding
    from designer.trtc.structures import StartPublishCdnStream

WIDTH = 310
LEAST_WIDTH = 280


class Inspector(QScrollArea):
    """One always-open panel, bound to the store."""

    focus_path = Signal(str)
    """JSON path in the Start request of the field that got the focus."""
    bake_asked = Signal(str)
    """Id of a text watermark that is to be made into a picture."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(LEAST_WIDTH)
        self._store = store
        self._look_id = store.look_id
        self._ids: tuple[str, ...] = ()
        self._items: tuple[Item, ...] = ()
        self._seen: tuple[object, ...] = ()
        self._open: dict[tuple[bool, str], bool] = {(False, s.key): s.open for s in OUTPUT}
        self._scroll: dict[bool, int] = {}
        self._findings: list[Finding] = []
        self._sorted = Sorted()
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self._last_show = store.show
        self._settling = False
        self._pair = framepair.FramePair(self._output_row, self._ask_typed_frame, self)
        self._scrub: tuple[Row, Show, str, tuple[str, ...]] | None = None
        """While a label is dragged: its row, the show it began with, look and items."""
        self._late: list[tuple[Row, object, tuple[str, ...], str]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_later)
        self._on_air: StartPublishCdnStream | None = None
        self._drafts: dict[tuple[tuple[str, ...], str], str] = {}
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._build()
        self._pace = Pace(store, self)
        self._pace.changed.connect(self._on_changed)
        store.committed.connect(self._on_committed)
        store.selection_changed.connect(self._on_selection_changed)
        store.look_changed.connect(self._on_look_changed)
        store.opened.connect(self._on_opened)
        language.signals().changed.connect(self._on_language_changed)
        self._load(store.selection)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("inspectorContent")
        self._column = QVBoxLayout(content)
        self.setWidget(content)  # still empty: what is moved to another parent is styled once more
        content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column.setContentsMargins(0, 4, 0, 12)
        self._column.setSpacing(0)
        head = QWidget(content)
        line = QHBoxLayout(head)
        line.setContentsMargins(EDGE, 12, FAR_EDGE, 4)
        title = QLabel(self.tr("OUTPUT"), head)
        theme.set_role(title, "heading")
        self._hint = QLabel(head)
        theme.set_role(self._hint, "faint")
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(self._hint)
        self._column.addWidget(head)
        self._output: dict[str, SectionBox] = {}
        for section in OUTPUT:
            box = SectionBox(section, self, content, quiet=True)
            box.toggled.connect(self._on_output_toggled)
            self._column.addWidget(box)
            self._output[section.key] = box
        self._column.addStretch(1)
        self._content = content
        self._on_range_changed(0, 0)

    def _on_language_changed(self) -> None:
        """Build every field anew: labels are painted, and what a section says folded is put together."""
        self.commit_pending()
        self._open.update({(bool(self._ids), key): box.is_open() for key, box in self._output.items()})
        self._pages.clear()
        self._page, self._seen = None, ()
        self._build()
        self._load(self._store.selection)
        self._show_findings()

    def _on_range_changed(self, least: int, most: int) -> None:
        """Keep the fields as wide as they are, whether there is a scroll bar or not."""
        wanted = 0 if most > 0 else self.verticalScrollBar().sizeHint().width()
        margins = self._column.contentsMargins()
        if margins.right() != wanted:
            margins.setRight(wanted)
            self._column.setContentsMargins(margins)

    # What is shown

    def _context(self) -> Context:
        return Context(self._store.show, find_look(self._store.show, self._look_id), self._items)

    def _on_changed(self, old: Show, new: Show) -> None:
        self._last_show = new
        self._settling = not self._store.previewing
        look = next((look for look in new.looks if look.id == self._look_id), None)
        if look is None:  # the store says in a moment which look is in hand now
            return
        items = self._chosen(look)
        if len(items) != len(self._items):  # something selected is gone: the store is about to say so
            return
        moved = any(item is not before for item, before in zip(items, self._items, strict=True))
        self._items = items
        if self._store.previewing:
            # A drag: only the numbers that move, nothing that has to be put into words.
            if moved and self._page is not None:
                self._page.refresh_fields(items)
            if self._scrub is not None and self._scrub[0].scope != "item":
                self._refresh()
            return
        self._refresh()

    def _on_committed(self, show: Show) -> None:
        self._settling = False

    def _chosen(self, look: Look) -> tuple[Item, ...]:
        if not self._ids:
            return ()
        here = {item.id: item for item in items_of(look)}
        return tuple(here[id_] for id_ in self._ids if id_ in here)

    def _refresh(self) -> None:
        """Show the show; the output sections only where something of theirs is another object than before."""
        context = self._context()
        show, look = context.show, context.look
        seen: tuple[object, ...] = (
            show.base, show.video_encode, look.video, look.sei, look.subscribe_audio_list,
            look.un_subscribe_audio_list, len(look.tiles or ()), show.planned_end, show.planned_break_seconds,
        )  # fmt: skip
        if len(seen) != len(self._seen) or any(a is not b for a, b in zip(seen, self._seen, strict=True)):
            self._seen = seen
            for box in self._output.values():
                box.refresh(context)
        if self._page is not None:
            self._page.refresh(context)

    def _on_look_changed(self, look_id: str) -> None:
        self._commit_output()
        self._look_id = look_id
        self._seen = ()
        self._load(self._store.selection)
        self._sort_findings()

    def _on_opened(self) -> None:
        # What is being typed belongs to the show that is gone.
        for row in self._rows():
            row.revert()
            row.forget()
        for box in self._output.values():
            for derived in box.derived:
                derived.revert()
        self._drafts.clear()
        self._late.clear()
        self._pair.release()
        self._last_show = self._store.show
        self._look_id = self._store.look_id
        self._ids, self._items, self._seen = (), (), ()
        self._findings = []
        self._load(self._store.selection)
        self._sort_findings()

    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._load(ids)

    def _load(self, ids: tuple[str, ...]) -> None:
        """Show other items, keeping what can be kept: scroll, open sections, the field that has the focus."""
        before, was_selected = self._page, bool(self._ids)
        focused = self._focused_row()
        if before is not None and self._ids != ids:
            before.commit()
            self._keep_drafts(before)
        self._scroll[was_selected] = self.verticalScrollBar().value()
        self._ids = ids
        self._items = self._chosen(find_look(self._store.show, self._look_id))
        page = self._page_of(self._items)
        if page is not before:
            self._page = page
            if page is not None:
                page.show()
            if before is not None:
                self._move_focus(focused, before, page)
                before.hide()
        selected = page is not None
        self._hint.setText(self.tr("folded sections") if selected else self.tr("nothing selected"))
        for key, box in self._output.items():
            box.set_open(self._open.get((selected, key), False), quietly=True)
        self._refresh()
        self._show_findings()
        if page is not None:
            self._bring_drafts(page)
        if selected != was_selected:
            self._restore_scroll(self._scroll.get(selected, 0))

    def _page_of(self, items: tuple[Item, ...]) -> Page | None:
        if not items:
            return None
        kinds = {"tile" if isinstance(item, Tile) else mark_kind(item.params) for item in items}
        return self._page_for(kinds.pop() if len(kinds) == 1 else "shared")

    def _page_for(self, kind: str) -> Page:
        page = self._pages.get(kind)
        if page is None:
            page = Page(kind, self, self._content)
            page.unlock_asked.connect(self._on_unlock)
            page.bake_asked.connect(self._on_bake)
            self._column.insertWidget(len(self._pages), page)
            self._pages[kind] = page
        return page

    def _on_bake(self) -> None:
        if len(self._ids) == 1:
            self.bake_asked.emit(self._ids[0])

    def prepare(self) -> None:
        """Build the page of a tile while nobody waits for it: the first click on one is then answered at once."""
        page = self._page_for("tile")
        if page is not self._page:
            page.hide()  # until a tile is selected

    def _restore_scroll(self, value: int) -> None:
        content = self._content
        self._column.activate()
        height = max(content.sizeHint().height(), self.viewport().height())
        content.resize(self.viewport().width(), height)
        self.verticalScrollBar().setValue(value)

    # Focus

    def _rows(self) -> Iterator[Row]:
        for page in self._pages.values():
            yield from page.rows()
        for box in self._output.values():
            yield from box.all_rows()

    def _focused_row(self) -> Row | None:
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            return None
        return next((row for row in self._rows() if row.editor is focus or row.editor.focusProxy() is focus), None)

    def _move_focus(self, focused: Row | None, before: Page, after: Page | None) -> None:
        """From a field of the page that goes to the same one of the page that comes."""
        if focused is None or after is None or focused not in list(before.rows()):
            return
        twin = next((row for row in after.rows() if row.field.label == focused.field.label), None)
        if twin is not None:
            twin.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def row_entered(self, path: str) -> None:
        """A field got the focus: tell which, as a path in the request."""
        row = self._focused_row()
        if row is None:
            return
        if row.scope != "item":
            self.focus_path.emit(binding.request_path(row.scope, path))
            return
        if len(self._ids) == 1:
            from designer.show.request import request_index

            index = request_index(find_look(self._store.show, self._look_id)).get(self._ids[0])
            if index is not None:
                self.focus_path.emit(item_path(index, path))

    @Slot(str)
    def show_path(self, path: str) -> bool:
        """Open, scroll to and focus the field of a JSON path of the Start request; says whether there is one."""
        look = find_look(self._store.show, self._look_id)
        id_, inner = self._sorted.place(path, look)
        if id_ is not None:
            return self._show_item_path(id_, inner)
        box = next((box for box in self._output.values() if box.owns(inner)), None) or next(
            (box for box in self._output.values() if box.holds(inner)), None
        )
        return self._show_in((box,) if box is not None else (), inner)

    def show_finding(self, finding: Finding) -> bool:
        """Take in hand the look and item a finding is about, and focus its field; says whether there is one."""
        if finding.look is not None:
            wanted = next((look.id for look in self._store.show.looks if look.name == finding.look), None)
            if wanted is not None:
                self._store.edit_look(wanted)
        if finding.item is not None and finding.item in {item.id for item in items_of(self._store.look)}:
            return self._show_item_path(finding.item, self._sorted.inner(finding.path))
        return self.show_path(finding.path)

    def show_member(self, inner: str) -> bool:
        """Focus the field of a member of what is selected, such as `LocationX`; says whether there is one."""
        return self._show_in(self._page.boxes if self._page is not None else (), inner)

    def _show_item_path(self, id_: str, inner: str) -> bool:
        self._store.select((id_,))
        return self._show_in(self._page.boxes if self._page is not None else (), inner)

    def _show_in(self, boxes: tuple[SectionBox, ...], inner: str) -> bool:
        for exact in (True, False):
            for box in boxes:
                if not (box.owns(inner) if exact else box.holds(inner) or not inner):
                    continue
                box.set_open(True)
                row = box.row(inner)
                if row is None:
                    near = (r for r in box.all_rows() if not inner or r.path.startswith((f"{inner}.", f"{inner}[")))
                    row = next(near, None)
                self._column.activate()
                if row is not None:
                    row.set_visible(True)
                editor = row.editor if row is not None else box.head
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                self._restore_scroll(self.verticalScrollBar().value())
                self.ensureWidgetVisible(editor, 0, 60)
                return True
        return False

    # Edits

    def commit(self, row: Row, value: object, *, merge: bool = False) -> None:
        """Make a finished value an edit. Called by rows."""
        if self._settling or self._store.show is not self._last_show:
            # What was typed is left because of an undo that is not over yet: one edit may not start in another.
            self._late.append((row, value, self._ids, self._look_id))
            self._later.start()
            row.resync()
        else:
            self._apply(row, value, self._ids, self._look_id, merge=merge)

    def _on_later(self) -> None:
        late, self._late = self._late, []
        for row, value, ids, look_id in late:
            look = next((look for look in self._store.truth.looks if look.id == look_id), None)
            if look is not None:
                here = {item.id for item in items_of(look)}
                self._apply(row, value, tuple(id_ for id_ in ids if id_ in here), look_id)

    def _apply(self, row: Row, value: object, ids: tuple[str, ...], look_id: str, *, merge: bool = False) -> None:
        store, field = self._store, row.field
        if row.path in framepair.PATHS and not merge:
            if not self._pair.waits(row, value):
                self._ask_typed_frame()
            return
        show = store.truth
        key = f"{field.key}:{','.join(ids)}" if merge else None
        text = self.tr("Change {name}").format(name=tr(field.label))
        try:
            if isinstance(value, Relative):
                show = binding.write_relative(show, look_id, ids, field, value)
            else:
                sealed = binding.seal(field, value, store.vault)
                show = binding.write(show, look_id, ids, row.scope, row.path, sealed)
        except (NotANumber, IndexError):  # IndexError: the entry of a list it was typed for is gone
            row.resync()
            return
        if not self._asks_about_frame(show):
            store.apply(text, show, merge=key)
        row.resync()

    def _ask_typed_frame(self) -> None:
        """Make what was typed into width and height one change, and ask about it."""
        show, held = self._store.truth, self._pair.release()
        for row, value in held:
            show = binding.write(show, self._look_id, (), row.scope, row.path, value)
        if not self._asks_about_frame(show):
            self._store.apply(self.tr("Change the frame"), show)
        for row, _ in held:
            row.resync()

    def _output_row(self, path: str) -> Row | None:
        return next((row for box in self._output.values() for row in box.rows.values() if row.path == path), None)

    def commit_derived(self, row: DerivedRow, value: object) -> None:
        """Make a choice that sets several members one edit. Called by rows."""
        truth = self._store.truth
        look = find_look(truth, self._look_id)
        context = Context(truth, look, self._chosen(look))
        text = self.tr("Change {name}").format(name=tr(row.derived.label))
        show = row.derived.write(context, value)
        if self._asks_about_frame(show) or not self._store.apply(text, show):
            row.refresh_context(self._context())

    def edit_list(self, entries: ListEditor, action: str, index: int) -> None:
        """Add an entry to a list, or remove one. Called by list editors."""
        show, look_id = self._list_show(entries)
        spec, path = entries.spec, entries.spec.path
        if action == "add":
            blank = spec.blank() if spec.blank is not None else ""
            show = edits.insert_entry(show, path, index, blank, look_id=look_id)
            text = tr(spec.add)
        else:
            show = edits.remove_entry(show, path, index, look_id=look_id)
            text = self.tr("Remove {name}").format(name=tr(spec.entry, number=index + 1))
        self._store.apply(text, show)
        if action == "add":
            entries.focus_entry(index)

    def move_entry(self, entries: ListEditor, index: int, to: int) -> None:
        """Take an entry of a list to another place in it. Called by list editors."""
        show, look_id = self._list_show(entries)
        name = tr(entries.spec.entry, number=index + 1)
        show = edits.move_entry(show, entries.spec.path, index, to, look_id=look_id)
        self._store.apply(self.tr("Move {name}").format(name=name), show)

    def _list_show(self, entries: ListEditor) -> tuple[Show, str | None]:
        """The show with what was being typed in a list, and the look that has the list as its own, or None."""
        for row in entries.rows():
            row.commit()
        show = self._store.truth
        look = find_look(show, self._look_id)
        own = entries.scope == "audio" and edits.get_look_field(look, entries.spec.path) is not UNSET
        return show, self._look_id if own else None

    def missing(self, text: str) -> bool:
        """Whether a text has a token whose secret is not here."""
        return next(self._store.vault.missing(text), None) is not None

    def commit_pending(self) -> None:
        """Take what is being typed, as if the focus left: before a save, say."""
        if self._page is not None:
            self._page.commit()
        self._commit_output()
        self._ask_typed_frame()

    def _commit_output(self) -> None:
        for box in self._output.values():
            box.commit()

    def scrub(self, row: Row, amount: int) -> None:
        """Show a number dragged by this much from what it was. Called by rows."""
        store = self._store
        if self._scrub is None:
            row.commit()
            if store.previewing:
                return
            self._scrub = (row, store.truth, self._look_id, self._ids)
        of, base, look_id, ids = self._scrub
        if of is not row or store.truth is not base:
            return
        default = default_of(row.field)
        store.preview(binding.write_scrubbed(base, look_id, ids, row.scope, row.field, row.path, amount, default))

    def end_scrub(self, row: Row, *, keep: bool) -> None:
        """Make what was dragged one edit, or give back what was. Called by rows."""
        if self._scrub is None or self._scrub[0] is not row:
            return
        (_, base, _, _), self._scrub = self._scrub, None
        if self._store.truth is not base:  # something else was done meanwhile: it counts
            return
        show = self._store.show
        if keep and not self._asks_about_frame(show):
            self._store.apply(self.tr("Change {name}").format(name=tr(row.field.label)), show)
        else:
            self._store.cancel_preview()
        self._refresh()

    def _asks_about_frame(self, show: Show) -> bool:
        """Whether the edit gives the frame another size: then what becomes of the items is asked first."""
        truth = self._store.truth
        if frame_size(show) == frame_size(truth):
            return False
        self._store.cancel_preview()
        from designer.gui.framesize import ask  # not before the first paint

        ask(self._store, show.video_encode, self.window())
        return True

    def _on_unlock(self) -> None:
        show = edits.set_locked(self._store.truth, self._look_id, self._ids, False)
        self._store.apply(self.tr("Unlock"), show)

    # What was typed and could not be taken, kept for when its item is selected again

    def _keep_drafts(self, page: Page) -> None:
        for row in page.rows():
            if isinstance(row.editor, LineField) and (text := row.editor.draft()) is not None:
                self._drafts[self._ids, row.path] = text
                row.editor.revert()

    def _bring_drafts(self, page: Page) -> None:
        for row in page.rows():
            text = self._drafts.pop((self._ids, row.path), None)
            if text is not None and isinstance(row.editor, LineField):
                row.editor.set_draft(text)

    # Findings

    def set_findings(self, findings: list[Finding]) -> None:
        """What the rules say now: each is shown beside the field it is about."""
        self._findings = list(findings)
        self._sort_findings()

    def _sort_findings(self) -> None:
        look = find_look(self._store.show, self._look_id)
        self._sorted = sort_findings(self._findings, look)
        self._show_findings()

    def _show_findings(self) -> None:
        for box in self._output.values():
            box.set_findings(self._sorted.of_section(box))
        if self._page is not None:
            own = self._sorted.items.get(self._ids[0], {}) if len(self._ids) == 1 else {}
            self._page.set_findings(own)

    def set_on_air(self, confirmed: StartPublishCdnStream | None) -> None:
        """What runs, or None: fields that no update can change are marked until it has ended."""
        if confirmed is self._on_air:
            return
        self._on_air = confirmed
        for box in self._output.values():
            box.set_fixed(self._fixed)

    def _fixed(self, row: Row) -> tuple[str, object]:
        """Why this field cannot change on air, or an empty text; and what is on air."""
        if self._on_air is None:
            return "", UNSET
        from designer.show.updates import is_fixed

        path = binding.request_path(row.scope, row.path)
        if not is_fixed(path, self._on_air):
            return "", UNSET
        why = self.tr("Cannot change on air: needs stop and start.")
        return why, binding.walk(self._on_air, names_of(path))

    # What is remembered

    def _on_output_toggled(self, key: str, opened: bool) -> None:
        self._open[self._page is not None, key] = opened

    def state(self) -> dict[str, bool]:
        """Which sections are open, to be remembered: names are opaque."""
        found = {
            f"{'selected' if selected else 'show'}/{key}": opened for (selected, key), opened in self._open.items()
        }
        for page in self._pages.values():
            found.update({f"item/{box.section.key}": box.is_open() for box in page.boxes})
        return found

    def restore_state(self, state: dict[str, bool]) -> None:
        """Open and close sections as they were."""
        for name, opened in state.items():
            kind, _, key = name.partition("/")
            if kind in ("selected", "show") and key in self._output:
                self._open[kind == "selected", key] = opened
            elif kind == "item":
                self._open[True, key] = opened
        for page in self._pages.values():
            page.restore(self._open)
        for key, box in self._output.items():
            box.set_open(self._open.get((self._page is not None, key), False), quietly=True)

    def remembered(self, key: str, default: bool) -> bool:
        """Whether a section of an item was open when the program ended."""
        return self._open.get((True, key), default)
