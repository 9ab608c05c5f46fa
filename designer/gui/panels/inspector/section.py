"""A foldable section: its head at once, its fields when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from designer.gui import theme
from designer.gui.panels.inspector.declare import Caption, Context, Derived, Field, ListOf, N, Remark, Section, When, tr
from designer.gui.panels.inspector.labels import EDGE, FAR_EDGE, Message, SectionHead
from designer.gui.panels.inspector.lists import ListEditor
from designer.gui.panels.inspector.rows import DerivedRow, Host, Row, finding_text, focusable

if TYPE_CHECKING:
    from designer.trtc.constraints import Finding

_LINE = 4
"""Grid rows of one line of fields: labels, editors, a message for either."""
_LOCKED = N("Inspector", "On air: what has a lock cannot change, it needs a stop and a start.")
_RANK = {"error": 0, "warning": 1, "hint": 2}


def new_grid(parent: QWidget) -> QGridLayout:
    """Two columns of equal width, 8 px apart."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 40)
    grid.setColumnMinimumWidth(1, 40)
    return grid


class SectionBox(QWidget):
    """Head and body of one section."""

    toggled = Signal(str, bool)

    def __init__(self, section: Section, host: Host, parent: QWidget, *, quiet: bool, shared: bool = False) -> None:
        super().__init__(parent)
        self.section = section
        self._host = host
        self._shared = shared
        self._ruled = not quiet
        self.setObjectName(f"section.{section.key}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2, 0, 2)
        self._layout.setSpacing(0)
        self.head = SectionHead(self, quiet=quiet)
        self.head.setObjectName(f"head.{section.key}")
        self.head.toggled.connect(self._on_toggled)
        self._layout.addWidget(self.head)
        self._body: QWidget | None = None
        self.rows: dict[str, Row] = {}
        self.derived: list[DerivedRow] = []
        self.lists: list[ListEditor] = []
        self._editors: list[QWidget] = []
        self._captions: list[tuple[Caption, QLabel]] = []
        self._remarks: list[tuple[Remark, QLabel]] = []
        self._why: QLabel | None = None
        self._idle = ""
        self._reopen = False
        self._has_fixed = False
        self._judge: Callable[[Row], tuple[str, object]] | None = None
        self._whole: Message | None = None
        self._context: Context | None = None
        self._roots: tuple[object, ...] = ()
        self._findings: dict[str, Finding] = {}
        self._lock: tuple[bool, str] = (False, "")

    def is_open(self) -> bool:
        return self.head.isChecked()

    def set_open(self, opened: bool, *, quietly: bool = False) -> None:
        """Open or close; `quietly` without telling that someone did."""
        if opened == self.is_open():
            return
        self.blockSignals(quietly)
        self.head.setChecked(opened)
        self.blockSignals(False)

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._body is None:
            self._build()
        if self._body is not None:
            self._body.setVisible(opened)
        self._show_why()
        if opened and self._context is not None:
            self._refresh_body()
        self.toggled.emit(self.section.key, opened)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ruled:
            painter = QPainter(self)
            painter.setPen(theme.tokens().line)
            painter.drawLine(0, self.height() - 1, self.window().width(), self.height() - 1)
            painter.end()

    # Building

    def built(self) -> bool:
        return self._body is not None

    def _build(self) -> None:
        body = QWidget(self)
        self._body = body
        grid = new_grid(body)
        grid.setContentsMargins(EDGE, 0, FAR_EDGE, 8)
        line, column = 0, 0
        for part in self.section.parts:
            wide = not isinstance(part, (Field, Derived)) or part.wide
            if wide and column:
                line, column = line + _LINE, 0
            if isinstance(part, Caption):
                caption = _caption(body, part)
                self._captions.append((part, caption))
                grid.addWidget(caption, line, 0, 1, 2)
                line += _LINE
                continue
            if isinstance(part, Remark):
                remark = _remark(body)
                remark.setObjectName(f"remark.{self.section.key}")
                self._remarks.append((part, remark))
                grid.addWidget(remark, line, 0, 1, 2)
                line += _LINE
                continue
            if isinstance(part, ListOf):
                editor = ListEditor(part, part.scope or self.section.scope, self._host, body)
                self.lists.append(editor)
                self._editors.append(editor)
                grid.addWidget(editor, line, 0, 1, 2)
                line += _LINE
                continue
            row: Row | DerivedRow
            if isinstance(part, Field):
                row = Row(part, self.section.scope, self._host, shared=self._shared)
                self.rows[row.path] = row
            else:
                row = DerivedRow(part, self._host)
                self.derived.append(row)
            row.build(body)
            row.place(grid, line, column, 2 if wide else 1)
            self._editors.append(row.editor)
            if wide or column:
                line, column = line + _LINE, 0
            else:
                column = 1
        self._layout.addWidget(body)
        if self._judge is not None:
            self.set_fixed(self._judge)
        self._chain()
        self._show_findings()
        if self._lock[0]:
            self._apply_lock()

    def _chain(self) -> None:
        """Tab goes through the fields in the order they are read, wherever the section was opened in time."""
        last: QWidget = self.head
        for editor in self._editors:
            for widget in focusable(editor):
                QWidget.setTabOrder(last, widget)
                last = widget

    # The document's side

    def refresh(self, context: Context, roots: Sequence[object] = ()) -> None:
        """Show the show; `roots` are the structures of the selected items, where the section is theirs."""
        self._context = context
        self._roots = tuple(roots)
        section = self.section
        title = section.title_of(context) if section.title_of is not None else tr(section.title)
        note = section.note(context) if section.note is not None else section.api
        self._set_idle(section.idle(context) if section.idle is not None else "")
        self.head.set_texts(title, self._idle or note)
        if self.is_open() and self._body is not None:
            self._refresh_body()

    def _set_idle(self, why: str) -> None:
        """Fold what does not apply, and open it again once it does; people may open it all the same."""
        if bool(why) != bool(self._idle):
            self._idle = why
            if why:
                self._reopen = self.is_open()
                self.set_open(False, quietly=True)
            elif self._reopen:
                self.set_open(True, quietly=True)
        self._idle = why
        self._show_why()

    def _show_why(self) -> None:
        text = self._idle or (tr(_LOCKED) if self._has_fixed else "")
        shown = bool(text) and self.is_open()
        if shown and self._why is None:
            self._why = _remark(self)
            self._why.setObjectName(f"why.{self.section.key}")
            self._why.setContentsMargins(EDGE, 0, FAR_EDGE, 4)
            self._layout.insertWidget(1, self._why)
        if self._why is not None:
            self._why.setText(text)
            self._why.setVisible(shown)

    def idle(self) -> str:
        """Why the section does not apply, or an empty text."""
        return self._idle

    def _refresh_body(self) -> None:
        context = self._context
        assert context is not None
        for remark, label in self._remarks:
            text = remark.text(context)
            label.setText(text)
            label.setVisible(bool(text))
        own = self.section.scope != "item"
        changed = False
        for row in self.derived:
            changed = row.refresh_context(context) or changed
        for field_row in self.rows.values():
            field_row.refresh_context(context)
            changed = field_row.refresh(field_row.roots(context) if own else self._roots) or changed
        for editor in self.lists:
            editor.refresh(context)
        if self.lists and self._findings:
            self._show_findings()
        if changed:
            self._show_conditional()

    def refresh_fields(self, roots: Sequence[object]) -> None:
        """Only the numbers of the items, for a drag: nothing else of the show has changed."""
        self._roots = tuple(roots)
        changed = False
        for row in self.rows.values():
            changed = row.refresh(self._roots) or changed
        if changed:
            self._show_conditional()

    def _show_conditional(self) -> None:
        """Take away the fields that do not apply: those without a value and without a finding."""
        derived = {row.derived.key: row for row in self.derived}

        def applies(when: When | None) -> bool:
            if when is None:
                return True
            path, values = when
            other = self.rows.get(path)
            holds = other.holds() if other is not None else derived[path].holds()
            return any(type(holds) is type(value) and holds == value for value in values)

        filled = set()
        for row in self.rows.values():
            when = row.field.when
            if when is not None:
                visible = applies(when) or row.is_filled()
                row.set_visible(visible)
                if visible:
                    filled.add(when)
        for derived_row in self.derived:
            if derived_row.derived.when is not None:
                derived_row.set_visible(applies(derived_row.derived.when) or derived_row.is_set())
        for caption, label in self._captions:
            label.setVisible(caption.when is None or caption.when in filled)

    def set_fixed(self, judge: Callable[[Row], tuple[str, object]]) -> None:
        """Mark the fields that no update can change. `judge` says why for a row, or an empty text, and what is on air."""
        self._judge = judge
        for row in self.all_rows():
            row.set_fixed(*judge(row))
        self._has_fixed = any(row.label.is_fixed() for row in self.all_rows())
        self._show_why()

    def set_locked(self, locked: bool, why: str) -> None:
        """Make all fields readable only."""
        if (locked, why) != self._lock:
            self._lock = (locked, why)
            self._apply_lock()

    def _apply_lock(self) -> None:
        for row in self.rows.values():
            row.set_locked(*self._lock)
        for derived in self.derived:
            derived.set_locked(*self._lock)

    # Findings

    def set_findings(self, findings: dict[str, Finding]) -> None:
        """What the rules say, by path inside the section's scope. "" is the section as a whole."""
        if findings != self._findings:
            self._findings = findings
            self._show_findings()

    def findings(self) -> dict[str, Finding]:
        return self._findings

    def _show_findings(self) -> None:
        worst = min((finding.severity for finding in self._findings.values()), key=_RANK.__getitem__, default="")
        self.head.set_severity(worst)
        if self._body is None:
            return
        for row in self.all_rows():
            row.set_finding(self._findings.get(row.path))
        if self._context is not None:
            self._show_conditional()
        taken = {row.path for row in self.all_rows()}
        rest = [finding for path, finding in self._findings.items() if path not in taken]
        if rest and self._whole is None:
            self._whole = Message(self._body)
            layout = self._body.layout()
            assert isinstance(layout, QGridLayout)
            layout.addWidget(self._whole, layout.rowCount(), 0, 1, 2)
        if self._whole is not None:
            self._whole.setVisible(bool(rest))
            if rest:
                severity = min((finding.severity for finding in rest), key=_RANK.__getitem__)
                self._whole.set_message(severity, "\n".join(map(finding_text, rest)))

    def owns(self, path: str) -> bool:
        """Whether the path leads to one of the section's fields or lists, or to what holds them."""
        for part in self.section.parts:
            if isinstance(part, (Field, ListOf)) and (
                part.path == path or path.startswith((f"{part.path}[", f"{part.path}."))
            ):
                return True
        return False

    def holds(self, path: str) -> bool:
        """Whether one of the section's fields lies inside the path."""
        return any(
            isinstance(part, (Field, ListOf)) and part.path.startswith(f"{path}.") for part in self.section.parts
        )

    def all_rows(self) -> Iterator[Row]:
        """Every field on the screen, those of lists too."""
        yield from self.rows.values()
        for editor in self.lists:
            yield from editor.rows()

    def row(self, path: str) -> Row | None:
        """The field with this path, of a list or not."""
        return next((row for row in self.all_rows() if row.path == path), None)

    def commit(self) -> None:
        """Take what is being typed in any field."""
        for row in self.all_rows():
            row.commit()
        for derived in self.derived:
            derived.commit()


def _remark(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    theme.set_role(label, "faint")
    label.setContentsMargins(0, 4, 0, 2)
    return label


def _caption(parent: QWidget, caption: Caption) -> QLabel:
    label = QLabel(tr(caption.text), parent)
    theme.set_role(label, "heading")
    label.setContentsMargins(0, 12, 0, 0)
    return label
