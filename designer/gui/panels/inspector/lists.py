"""An editor for a list of structures: destinations, rooms, audio lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from designer.gui import theme
from designer.gui.icons import icon
from designer.gui.panels.inspector.binding import inner_names, root_of, walk
from designer.gui.panels.inspector.declare import Context, ListOf, N, Scope, tr
from designer.gui.panels.inspector.grip import Grip
from designer.gui.panels.inspector.rows import Host, Row, focusable


class _Entry(QWidget):
    """One entry: its name, buttons to move and remove it, its fields."""

    def __init__(self, owner: ListEditor, index: int) -> None:
        super().__init__(owner)
        self._owner = owner
        self._index = index
        spec = owner.spec
        self.setObjectName(f"{spec.path}[{index}]")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 2)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(2)
        name = tr(spec.entry, number=index + 1)
        grip = Grip(name, owner, self)
        grip.setObjectName(f"grip.{spec.path}[{index}]")
        grip.setToolTip(tr(N("Inspector", "Pull it to another place in the list.")))
        grip.pulled.connect(owner.show_gap)
        grip.dropped.connect(self._on_dropped)
        grip.given_up.connect(owner.hide_gap)
        head.addWidget(grip, 1)
        self._up = self._button("arrow-up", tr(N("Inspector", "Move up: {name}"), name=name))
        self._up.clicked.connect(self._on_up)
        self._up.setEnabled(index > 0)
        self._down = self._button("arrow-down", tr(N("Inspector", "Move down: {name}"), name=name))
        self._down.clicked.connect(self._on_down)
        self._remove = self._button("trash", tr(N("Inspector", "Remove: {name}"), name=name))
        self._remove.clicked.connect(self._on_remove)
        head.addWidget(self._up)
        head.addWidget(self._down)
        head.addWidget(self._remove)
        box.addLayout(head)
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        box.addWidget(inner)
        self.rows: list[Row] = []
        line, column = 0, 0
        for field in spec.fields:
            row = Row(field, owner.scope, owner.host, prefix=f"{spec.path}[{index}]")
            row.build(inner)
            if field.wide and column:
                line, column = line + 4, 0
            row.place(grid, line, column, 2 if field.wide else 1)
            line, column = (line + 4, 0) if field.wide or column else (line, 1)
            self.rows.append(row)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def buttons(self) -> tuple[QWidget, ...]:
        return self._up, self._down, self._remove

    def set_last(self, last: bool) -> None:
        """Whether nothing comes after it."""
        self._down.setEnabled(not last)

    def _on_up(self) -> None:
        self._owner.host.move_entry(self._owner, self._index, self._index - 1)

    def _on_down(self) -> None:
        self._owner.host.move_entry(self._owner, self._index, self._index + 1)

    def _on_dropped(self, at: int) -> None:
        gap = self._owner.gap_at(at)
        self._owner.hide_gap()
        to = gap - (gap > self._index)
        if to != self._index:
            self._owner.host.move_entry(self._owner, self._index, to)

    def _on_remove(self) -> None:
        self._owner.host.edit_list(self._owner, "remove", self._index)


class ListEditor(QWidget):
    """All entries of a list, and the button that adds one."""

    def __init__(self, spec: ListOf, scope: Scope, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.scope: Scope = scope
        self.host = host
        self.setObjectName(spec.path)
        self._names = inner_names(scope, spec.path)
        self._entries: list[_Entry] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 10, 0, 0)
        self._box.setSpacing(0)
        self._title = QLabel(self)
        theme.set_role(self._title, "heading")
        self._title.setToolTip(f"{spec.path}\n{tr(spec.help)}" if spec.help else spec.path)
        self._box.addWidget(self._title)
        self.add_button = QPushButton(tr(spec.add), self)
        self.add_button.setObjectName(f"add.{spec.path}")
        self.add_button.setIcon(icon("plus"))
        self.add_button.setAutoDefault(False)
        theme.set_role(self.add_button, "small")
        self.add_button.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 6, 0, 4)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._box.addLayout(foot)
        self._gap = QFrame(self)
        self._gap.setObjectName(f"gap.{spec.path}")
        self._gap.setFixedHeight(2)
        self._gap.setStyleSheet(f"background: {theme.tokens().accent.name()};")
        self._gap.hide()
        self._show_count()

    def gap_at(self, y: int) -> int:
        """Before which entry something dropped at this height goes."""
        return sum(y > entry.geometry().center().y() for entry in self._entries)

    def show_gap(self, y: int) -> None:
        """A line where the entry that is being pulled would go."""
        gap = self.gap_at(y)
        after = gap == len(self._entries)
        rect = self._entries[-1 if after else gap].geometry()
        self._gap.setGeometry(0, rect.bottom() if after else rect.top() + 2, self.width(), 2)
        self._gap.raise_()
        self._gap.show()

    def hide_gap(self) -> None:
        self._gap.hide()

    def rows(self) -> Iterator[Row]:
        """The fields of all entries."""
        for entry in self._entries:
            yield from entry.rows

    def refresh(self, context: Context) -> None:
        """Show the list as it is now: entries that stay keep their widgets, and so the focus."""
        found = walk(root_of(self.scope, self.spec.path, context.show, context.look), self._names)
        count = len(found) if isinstance(found, tuple) else 0
        if count != len(self._entries):
            while len(self._entries) > count:
                entry = self._entries.pop()
                entry.hide()
                entry.deleteLater()
            while len(self._entries) < count:
                entry = _Entry(self, len(self._entries))
                self._box.insertWidget(1 + len(self._entries), entry)
                self._entries.append(entry)
                entry.show()
            for index, entry in enumerate(self._entries, 1):
                entry.set_last(index == count)
            self._show_count()
            self._chain()
        for row in self.rows():
            row.refresh(row.roots(context))

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        parts = [part for entry in self._entries for part in (*entry.buttons(), *(row.editor for row in entry.rows))]
        return [*(widget for part in parts for widget in focusable(part)), self.add_button]

    def _chain(self) -> None:
        stops = self.stops()
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _show_count(self) -> None:
        count = len(self._entries)
        most = self.spec.most
        title = tr(self.spec.label)
        self._title.setText(f"{title} · {count} / {most}" if most else f"{title} · {count}")
        full = bool(most) and count >= most
        self.add_button.setEnabled(not full)
        self.add_button.setToolTip(
            tr(N("Inspector", "The API takes {most} at most."), most=most) if full else self.spec.path
        )

    def focus_entry(self, index: int) -> None:
        """Put the focus into an entry's first field."""
        if index < len(self._entries) and self._entries[index].rows:
            self._entries[index].rows[0].editor.setFocus()

    def _on_add(self) -> None:
        self.host.edit_list(self, "add", len(self._entries))
