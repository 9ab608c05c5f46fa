"""The line of the status bar that says what is selected and where it is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from designer.gui import language
from designer.gui.canvas import words
from designer.gui.pace import Pace
from designer.gui.store import ShowStore
from designer.show import geometry
from designer.show.model import Item, Show, Watermark, find_item


class SelectionStatus(QLabel):
    """Follows the selection, and a drag at the pace of the panels."""

    def __init__(self, store: ShowStore, pace: Pace) -> None:
        super().__init__()
        self.setObjectName("selectedStatus")
        self._store = store
        pace.changed.connect(self._on_changed)
        store.selection_changed.connect(self._show)
        language.signals().changed.connect(self._show)
        self._show()

    def _on_changed(self, old: Show, new: Show) -> None:
        if self._store.selection:
            self._show()

    def _show(self) -> None:
        ids, look = self._store.selection, self._store.look
        if not ids:
            self.setText(self.tr("Nothing selected"))
            return
        try:
            items = [find_item(look, id_) for id_ in ids]
        except KeyError:  # an undo removed it: the selection is told next
            return
        rect = geometry.bounds([geometry.item_rect(item) for item in items])
        parts = [
            self.tr("{count} selected · X {x} Y {y} · {w} × {h}").format(
                count=len(ids), x=rect.x, y=rect.y, w=rect.w, h=rect.h
            )
        ]
        if len(items) == 1 and not self._store.previewing:
            parts += [words.cover_of(self._store.show, look, items[0], self._store.assume), self._face_of(items[0])]
        self.setText(" · ".join(part for part in parts if part))

    def _face_of(self, item: Item) -> str:
        """Which face a text is drawn in, where it is not the one that was asked for."""
        part = item.params.water_mark_text if isinstance(item, Watermark) else None
        if part is None:
            return ""
        from designer.picture import lettering

        face = lettering.face_of(part.font)
        lacking = lettering.lacking(part.text or "", part.font)
        told = []
        if not face.exact:
            told.append(self.tr("{asked} approximated with {used}").format(asked=face.asked, used=face.used))
        if lacking:
            told.append(self.tr("no font here has {characters}").format(characters=lacking[:12]))
        return " · ".join(told)
