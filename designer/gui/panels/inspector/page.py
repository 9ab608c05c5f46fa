"""The sections of one kind of selection: tiles, pictures, texts, or several kinds together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.gui import theme
from designer.gui.icons import icon
from designer.gui.panels.inspector.binding import item_root, shared_root
from designer.gui.panels.inspector.declare import Context, N, tr
from designer.gui.panels.inspector.labels import EDGE, FAR_EDGE
from designer.gui.panels.inspector.rows import Host, Row
from designer.gui.panels.inspector.section import SectionBox
from designer.gui.panels.inspector.sections_item import PAGES

if TYPE_CHECKING:
    from designer.show.model import Item
    from designer.trtc.constraints import Finding


class Page(QWidget):
    """All fields of the selected items. Locked ones are readable, and one click unlocks them."""

    unlock_asked = Signal()
    bake_asked = Signal()
    """The text is to be made into a picture."""

    def __init__(self, kind: str, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"page.{kind}")
        self._root = shared_root if kind == "shared" else item_root
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._lock = QWidget(self)
        line = QHBoxLayout(self._lock)
        line.setContentsMargins(EDGE, 4, FAR_EDGE, 4)
        self._lock_text = QLabel(self._lock)
        theme.set_role(self._lock_text, "dim")
        self._lock_text.setWordWrap(True)
        unlock = QPushButton(tr(N("Inspector", "Unlock")), self._lock)
        unlock.setObjectName(f"unlock.{kind}")
        unlock.setIcon(icon("lock-open"))
        unlock.setAutoDefault(False)
        theme.set_role(unlock, "small")
        unlock.clicked.connect(self.unlock_asked)
        line.addWidget(self._lock_text, 1)
        line.addWidget(unlock)
        self._lock.hide()
        box.addWidget(self._lock)
        self.boxes = tuple(
            SectionBox(section, host, self, quiet=False, shared=kind == "shared") for section in PAGES[kind]
        )
        for section_box in self.boxes:
            box.addWidget(section_box)
            section_box.set_open(host.remembered(section_box.section.key, section_box.section.open))

        self._bake: QPushButton | None = None
        if kind == "text":
            box.addWidget(self._make_bake())

    def _make_bake(self) -> QWidget:
        """What the API's own text cannot have, and where it can be had."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(EDGE, 8, FAR_EDGE, 8)
        self._bake = button = QPushButton(tr(N("Inspector", "Opacity, shadow, rotation: make a picture…")), line)
        button.setObjectName("bakeText.open")
        button.setAutoDefault(False)
        theme.set_role(button, "small")
        button.clicked.connect(self.bake_asked)
        row.addWidget(button)
        row.addStretch(1)
        return line

    def rows(self) -> Iterator[Row]:
        """Every field that is built."""
        for box in self.boxes:
            yield from box.all_rows()

    def refresh(self, context: Context) -> None:
        """Show the selected items."""
        roots = [self._root(item) for item in context.items]
        for box in self.boxes:
            box.refresh(context, roots)
        if self._bake is not None:
            self._bake.setEnabled(len(context.items) == 1)
        self._refresh_lock(context.items)

    def refresh_fields(self, items: Sequence[Item]) -> None:
        """Only the members of the items, for a drag."""
        roots = [self._root(item) for item in items]
        for box in self.boxes:
            if box.is_open():
                box.refresh_fields(roots)

    def _refresh_lock(self, items: Sequence[Item]) -> None:
        locked = sum(item.locked for item in items)
        every = locked == len(items) and locked > 0
        if every:
            self._lock_text.setText(tr(N("Inspector", "Locked: nothing changes it.")))
        elif locked:
            text = N("Inspector", "{locked} of {count} are locked and stay as they are.")
            self._lock_text.setText(tr(text, locked=locked, count=len(items)))
        self._lock.setVisible(locked > 0)
        for box in self.boxes:
            box.set_locked(every, tr(N("Inspector", "Locked. Unlock it to change it.")))

    def set_findings(self, findings: Mapping[str, Finding]) -> None:
        """What the rules say of the one selected item, by path inside it; "" is the item as a whole."""
        rest = dict(findings)
        for box in self.boxes:
            own = {path: finding for path, finding in rest.items() if box.owns(path)}
            for path in own:
                del rest[path]
            box.set_findings(own)
        # What no field holds is said where the place is: most of it is about where the item lies.
        if rest:
            place = next((box for box in self.boxes if box.section.key.endswith("place")), self.boxes[0])
            place.set_findings({**place.findings(), **rest})

    def restore(self, opened: Mapping[tuple[bool, str], bool]) -> None:
        """Open and close sections as remembered."""
        for box in self.boxes:
            box.set_open(opened.get((True, box.section.key), box.is_open()))

    def commit(self) -> None:
        """Take what is being typed."""
        for box in self.boxes:
            box.commit()
