"""A row: a declared field, its editor, its label, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.gui import language
from designer.gui.panels.inspector.binding import inner_names, root_of, walk, whole_of
from designer.gui.panels.inspector.choices import ChoiceField, ColourField, StringsField
from designer.gui.panels.inspector.declare import Choice, Context, Derived, Field, N, Scope, snake, tr
from designer.gui.panels.inspector.fields import MIXED, LineField, NumberField, SealedField, TextField
from designer.gui.panels.inspector.labels import FieldLabel, Message
from designer.gui.panels.inspector.scrub import ScrubLabel
from designer.gui.panels.inspector.sources import source_of
from designer.gui.theme import set_wrong
from designer.show.edits import UNSET
from designer.show.geometry import frame_size
from designer.show.vault import TOKEN
from designer.trtc.defaults import DEFAULTS

if TYPE_CHECKING:
    from designer.gui.panels.inspector.buttons import FlagsField, ThumbField
    from designer.gui.panels.inspector.lists import ListEditor
    from designer.gui.panels.inspector.longtext import LongTextField
    from designer.trtc.constraints import Finding

    Editor = LineField | ChoiceField | ThumbField | FlagsField | LongTextField


class Host(Protocol):
    """What rows ask of the inspector."""

    def commit(self, row: Row, value: object, *, merge: bool = False) -> None: ...
    def commit_derived(self, row: DerivedRow, value: object) -> None: ...
    def edit_list(self, entries: ListEditor, action: str, index: int) -> None: ...
    def move_entry(self, entries: ListEditor, index: int, to: int) -> None: ...
    def row_entered(self, path: str) -> None: ...
    def missing(self, text: str) -> bool: ...
    def scrub(self, row: Row, amount: int) -> None: ...
    def end_scrub(self, row: Row, *, keep: bool) -> None: ...
    def remembered(self, key: str, default: bool) -> bool: ...


class Row:
    """One field on the screen. `path` is inside its scope, entry of a list included."""

    def __init__(self, field: Field, scope: Scope, host: Host, *, prefix: str = "", shared: bool = False) -> None:
        self.field = field
        self.scope = scope
        self.path = f"{prefix}.{field.path}" if prefix else field.path
        self._host = host
        self._shared = shared
        self._names = inner_names(scope, self.path)
        self._prefix = prefix
        self._last: object = None
        self._finding: Finding | None = None
        self._fixed = ""
        self._on_air: object = UNSET
        self._message: Message | None = None
        self._grid: QGridLayout | None = None
        self._parent: QWidget
        self._cell = (0, 0)
        self._visible = True
        self.label: FieldLabel
        self.editor: Editor

    # Building

    def build(self, parent: QWidget) -> None:
        """Make label and editor."""
        field = self.field
        title = tr(field.label)
        self._parent = parent
        self.editor = self._make_editor(parent)
        editor = self.editor
        if isinstance(editor, NumberField):
            self.label = self._make_scrub_label(parent, title)
        else:
            self.label = FieldLabel(parent, text=title, api=field.name)
        self.label.set_editor(editor)
        editor.setObjectName(f"Shared.{field.name}" if self._shared else field.key)
        editor.setAccessibleName(f"{title}, {field.unit}" if field.unit else title)
        describe(editor, "")
        self._show_tip()
        editor.value_changed.connect(self._on_value_changed)
        editor.entered.connect(self._on_entered)
        if isinstance(editor, LineField):
            editor.wrong_changed.connect(self._on_wrong_changed)
        if isinstance(editor, NumberField):
            editor.stepped.connect(self._on_stepped)

    def _make_scrub_label(self, parent: QWidget, title: str) -> ScrubLabel:
        label = ScrubLabel(parent, text=title, api=self.field.name)
        label.setObjectName(f"label.{self.field.key}")
        label.scrubbed.connect(self._on_scrubbed)
        label.finished.connect(self._on_scrub_finished)
        label.cancelled.connect(self._on_scrub_cancelled)
        label.clicked.connect(self._on_label_clicked)
        return label

    def _make_editor(self, parent: QWidget) -> Editor:
        field = self.field
        default = default_of(field)
        kind = field.kind
        if kind in ("choice", "thumbs", "flags"):
            chooser: ChoiceField | ThumbField | FlagsField
            if kind == "choice":
                chooser = ChoiceField(parent)
            else:
                from designer.gui.panels.inspector.buttons import FlagsField, ThumbField

                chooser = ThumbField(parent) if kind == "thumbs" else FlagsField(parent)
            chooser.set_choices(field.choices, default=default)
            return chooser
        editor: LineField | LongTextField
        if kind == "number":
            editor = NumberField(parent, unit=field.unit)
        elif kind == "long":
            from designer.gui.panels.inspector.longtext import LongTextField

            editor = LongTextField(parent)
        elif kind == "strings":
            editor = StringsField(parent)
        elif kind == "colour":
            editor = ColourField(parent)
        elif kind in ("secret", "push_url", "image_url"):
            editor = SealedField(parent, whole=kind == "secret")
        else:
            editor = TextField(parent)
        if default is UNSET and kind == "image_url":
            editor.set_default(tr(N("Inspector", "none")))
        else:
            editor.set_default("" if default is UNSET else str(default))
        return editor

    def _show_tip(self, why: str = "") -> None:
        tip = f"{self._tip()}\n{why}" if why else self._tip()
        self.editor.setToolTip(tip)

    def _tip(self) -> str:
        field = self.field
        default = default_of(field)
        lines = [f"{field.owner.__name__}.{field.name}"]
        if field.unit:
            lines.append(tr(N("Inspector", "Unit: {unit}"), unit=field.unit))
        if field.range:
            lines.append(tr(N("Inspector", "Range: {range}"), range=tr(field.range)))
        if default is not UNSET:
            lines.append(tr(N("Inspector", "Default: {default}"), default=default))
        if field.help:
            lines.append(tr(field.help))
        if self._fixed:
            lines.append(self._fixed)
        lines.append(tr(N("Inspector", "Documented: {source}"), source=source_of(field)))
        if field.kind == "number":
            lines.append(tr(N("Inspector", "Sums work too: 333+16, 50%, 1/3w, +16, *2. Drag the label to scrub.")))
        return "\n".join(lines)

    def place(self, grid: QGridLayout, line: int, column: int, span: int) -> None:
        """Put label and editor into the grid: four grid rows a line, the last two for messages."""
        self._grid = grid
        self._cell = (line, column)
        # Names that take two lines and those beside them that take one stand on their fields.
        grid.addWidget(self.label, line, column, 1, span, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.editor, line + 1, column, 1, span)

    # The document's side

    def refresh(self, roots: Sequence[object]) -> bool:
        """Show what these structures hold; says whether anything was different."""
        value = walk(roots[0], self._names) if roots else UNSET
        for root in roots[1:]:
            other = walk(root, self._names)
            if other is not value and (type(other) is not type(value) or other != value):
                value = MIXED
                break
        if value is self._last or (type(value) is type(self._last) and value == self._last):
            return False
        self._last = value
        self.editor.set_value(value)
        if self._fixed:
            self._show_message()
        if isinstance(self.editor, SealedField):
            text = value if isinstance(value, str) else ""
            self.editor.set_missing(bool(text) and TOKEN.search(text) is not None and self._host.missing(text))
        return True

    def forget(self) -> None:
        """Take the next value for a new one: which secrets are here may be different."""
        self._last = None

    def resync(self) -> None:
        """Make the editor show the document's value again after an edit that changed nothing."""
        if self.editor.value() is not self._last:
            self.editor.set_value(self._last)

    def refresh_context(self, context: Context) -> None:
        """Take over what 100 %, w and h are."""
        if isinstance(self.editor, NumberField):
            self.editor.set_frame(frame_size(context.show))
            if self.field.whole:
                self.editor.set_whole(whole_of(context.show, self.field))
        elif self.field.kind == "thumbs":
            self.editor.set_context(context)  # type: ignore[union-attr]

    def roots(self, context: Context) -> tuple[object, ...]:
        """The structure that holds this field, where it is not an item's."""
        return (root_of(self.scope, self.path, context.show, context.look),)

    def holds(self) -> object:
        """What was shown last: a value, UNSET or MIXED."""
        return self._last

    def is_filled(self) -> bool:
        """Whether there is something to see: a value, a finding, or text that is being typed."""
        typing = isinstance(self.editor, LineField) and self.editor.pending()
        return self._last is not UNSET or self._finding is not None or typing

    def set_visible(self, visible: bool) -> None:
        """Show or take away label, editor and message."""
        if visible != self._visible:
            self._visible = visible
            self.label.setVisible(visible)
            self.editor.setVisible(visible)
            self._show_message()

    def set_locked(self, locked: bool, why: str) -> None:
        """Readable only, with the reason in the tool tip."""
        self.editor.set_locked(locked)
        if isinstance(self.label, ScrubLabel):
            self.label.set_locked(locked)
        self._show_tip(why if locked else "")

    def set_fixed(self, why: str, on_air: object = UNSET) -> None:
        """Mark what no update can change while the show is on air; `why` says so, empty where it can be changed.

        `on_air`: what is on air, UNSET where that is not known or absent.
        """
        if (why, on_air) != (self._fixed, self._on_air):
            self._fixed, self._on_air = why, on_air
            self.label.set_fixed(bool(why))
            self._show_tip()
            self._show_message()

    def _differs_from_air(self) -> bool:
        held = UNSET if self._last is None else self._last
        return bool(self._fixed) and held is not MIXED and held != self._on_air and self.field.kind != "secret"

    # Findings

    def set_finding(self, finding: Finding | None) -> None:
        """What a rule says about this field."""
        if finding is not self._finding and finding != self._finding:
            self._finding = finding
            self._show_message()

    def message(self) -> str:
        """What stands below the field."""
        return self._message.text() if self._message is not None and not self._message.isHidden() else ""

    def _show_message(self) -> None:
        wrong = self.editor.wrong() if isinstance(self.editor, LineField) else ""
        if wrong:
            severity, text = "warning", wrong
        elif self._finding is not None:
            severity, text = self._finding.severity, finding_text(self._finding)
        elif self._differs_from_air():
            severity = "warning"
            shown_air = tr(N("Inspector", "not set")) if self._on_air is UNSET else self._on_air
            text = tr(N("Inspector", "On air it stays {value}: needs stop and start."), value=shown_air)
        else:
            severity, text = "", ""
        shown = bool(text) and self._visible
        if shown and self._message is None and self._grid is not None:
            line, column = self._cell
            self._message = Message(self._parent)
            self._message.setObjectName(f"message.{self.editor.objectName()}")
            self._grid.addWidget(self._message, line + 2 + column, 0, 1, 2)
        if self._message is not None:
            if shown:
                self._message.set_message(severity, text)
            self._message.setVisible(shown)
        describe(self.editor, text or self._fixed)
        set_wrong(self.editor, bool(text) and severity != "hint")

    # The person's side

    def _on_value_changed(self, value: object) -> None:
        self._host.commit(self, value)

    def _on_stepped(self, value: object) -> None:
        self._host.commit(self, value, merge=True)

    def _on_scrubbed(self, amount: int) -> None:
        self._host.scrub(self, amount)

    def _on_scrub_finished(self) -> None:
        self._host.end_scrub(self, keep=True)

    def _on_scrub_cancelled(self) -> None:
        self._host.end_scrub(self, keep=False)

    def _on_label_clicked(self) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(self.editor, NumberField):
            self.editor.selectAll()

    def _on_wrong_changed(self, reason: str) -> None:
        self._show_message()

    def _on_entered(self) -> None:
        self._host.row_entered(self.path)

    def commit(self) -> None:
        """Take what is being typed, as if the focus left."""
        if self.is_text():
            self.editor.commit()  # type: ignore[union-attr]

    def revert(self) -> None:
        """Forget what is being typed."""
        if self.is_text():
            self.editor.revert()  # type: ignore[union-attr]

    def is_text(self) -> bool:
        """Whether something can be typed that is not committed yet."""
        return self.field.kind not in ("choice", "thumbs", "flags")


class DerivedRow:
    """A choice that sets several members at once."""

    def __init__(self, derived: Derived, host: Host) -> None:
        self.derived = derived
        self._host = host
        self._last: object = None
        self.label: FieldLabel
        self.editor: ChoiceField | LineField
        self._message: Message | None = None

    def build(self, parent: QWidget) -> None:
        title = tr(self.derived.label)
        self.label = FieldLabel(parent, text=title, api="")
        if self.derived.kind == "choice":
            self.editor = ChoiceField(parent)
        else:
            from designer.gui.panels.inspector.moments import MomentField, SpanField

            self.editor = MomentField(parent) if self.derived.kind == "moment" else SpanField(parent)
            self.editor.set_default(tr(N("Inspector", "not planned")))
            self.editor.wrong_changed.connect(self._on_wrong_changed)
            self._message = Message(parent)
            self._message.hide()
        self.editor.setObjectName(self.derived.key)
        self.editor.setAccessibleName(title)
        describe(self.editor, "")
        self.editor.setToolTip(tr(self.derived.help) if self.derived.help else "")
        self.editor.value_changed.connect(self._on_value_changed)

    def place(self, grid: QGridLayout, line: int, column: int, span: int) -> None:
        grid.addWidget(self.label, line, column, 1, span, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.editor, line + 1, column, 1, span)
        if self._message is not None:
            grid.addWidget(self._message, line + 2 + column, 0, 1, 2)

    def holds(self) -> object:
        """The choice that is shown."""
        return self.editor.value()

    def is_set(self) -> bool:
        """Whether anything but the first choice is taken."""
        return isinstance(self.editor, ChoiceField) and self.editor.currentIndex() > 0

    def refresh_context(self, context: Context) -> bool:
        """Show what the show holds now; says whether anything was different."""
        choices: tuple[Choice, ...] = self.derived.choices(context)
        if isinstance(self.editor, ChoiceField):
            self.editor.set_choices(choices, optional=False)
        value = self.derived.read(context)
        if type(value) is type(self._last) and value == self._last and self.editor.value() == value:
            return False
        self._last = value
        self.editor.set_value(value)
        return True

    def set_visible(self, visible: bool) -> None:
        """Show or take away label and editor."""
        self.label.setVisible(visible)
        self.editor.setVisible(visible)

    def set_locked(self, locked: bool, why: str) -> None:
        self.editor.set_locked(locked)
        help_text = tr(self.derived.help) if self.derived.help else ""
        self.editor.setToolTip(f"{help_text}\n{why}".strip() if locked else help_text)

    def _on_value_changed(self, value: object) -> None:
        self._host.commit_derived(self, value)

    def _on_wrong_changed(self, reason: str) -> None:
        if self._message is not None:
            self._message.set_message("warning", reason)
            self._message.setVisible(bool(reason))
        describe(self.editor, reason)

    def commit(self) -> None:
        """Take what is being typed, as if the focus left."""
        if isinstance(self.editor, LineField):
            self.editor.commit()

    def revert(self) -> None:
        """Forget what is being typed."""
        if isinstance(self.editor, LineField):
            self.editor.revert()


def focusable(widget: QWidget) -> list[QWidget]:
    """What of an editor Tab stops at: itself, or the buttons it is made of."""
    stops = getattr(widget, "stops", None)
    return [widget] if stops is None else stops()


def default_of(field: Field) -> object:
    """What an absent member counts as, or UNSET where that is not documented."""
    return DEFAULTS.get((field.owner, snake(field.name)), UNSET)


def finding_text(finding: Finding) -> str:
    """Word for the severity, what is wrong, what to do."""
    words = {
        "error": N("Inspector", "Error: {message}"),
        "warning": N("Inspector", "Warning: {message}"),
        "hint": N("Inspector", "Hint: {message}"),
    }

    text = language.said(finding.template, finding.args)
    if finding.fix_template is not None:
        text = language.sentences(text, language.said(finding.fix_template, finding.args))
    return tr(words[finding.severity], message=text)


def describe(editor: QWidget, text: str) -> None:
    """Give an editor its description; that of a combo box says first which field it is.

    On Linux assistive technology takes what a combo box shows for its name.
    """
    name = editor.accessibleName() if isinstance(editor, ChoiceField) else ""
    editor.setAccessibleDescription(". ".join([part for part in (name, text) if part]))
