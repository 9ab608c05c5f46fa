"""What can be done with somebody of the cast: the same menu in the list beside the canvas and in the table of the cast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.gui.possible import allow, rename
from designer.gui.rowmenu import RowMenu
from designer.gui.store import ShowStore
from designer.show import edits, mixing
from designer.show.mixing import is_blank
from designer.show.mixrules import EVERYBODY
from designer.show.model import Person, Tile

if TYPE_CHECKING:
    from designer.gui.panels.cast import CastPanel

SCREEN = 1


class CastMenu(RowMenu):
    """It is about the person in hand in the list."""

    def __init__(self, panel: CastPanel, store: ShowStore) -> None:
        super().__init__("castMenu", panel, self._refresh)
        self._panel = panel
        self._store = store
        self._place = self.add("castPlace", self.tr("Place on the frame"), panel.place)
        self._reserve = self.add("castReserve", self.tr("Reserve this slot for them"), self._on_reserve)
        self._open = self.add("castOpen", self.tr("Open this slot to whoever enters next"), self._on_open)
        self._edit = self.add("castEdit", self.tr("Edit…"), panel.edit)
        self._mute = self.add("castMute", self.tr("Mute"), panel.mute)
        self._remove = self.add("castRemove", self.tr("Remove from the cast"), panel.remove)

    def _refresh(self) -> None:
        person = self._panel.person
        if person is None:
            self.call_it(self.tr("Cast"))
            for action in self.actions():
                allow(action, self.tr("Choose somebody in the cast first."))
            return
        name = person.name or person.user_id or self.tr("open slot")
        if person.stream_type == SCREEN:
            name = self.tr("{name}, screen").format(name=name)
        self.call_it(self.tr("Cast: {name}").format(name=name))
        for action in (self._place, self._edit, self._remove):
            allow(action)
        tile = self._tile_of(person)
        kept = tile is not None and not is_blank(tile.layout)
        allow(self._open, "" if kept else self.tr("No slot is kept for them."))
        allow(self._reserve, self._why_not_reserve(person, tile))
        rename(self._mute, self.tr("Mute") if self._panel.is_heard(person) else self.tr("Hear"))
        sounds = bool(person.user_id) and person.stream_type != SCREEN
        allow(self._mute, "" if sounds else self.tr("Only a camera with a user id has a sound of its own."))

    def _why_not_reserve(self, person: Person, tile: Tile | None) -> str:
        if not person.user_id:
            return self.tr("They have no user id yet.")
        if tile is None or not is_blank(tile.layout):
            return self.tr("They are in no open slot.")
        return ""

    def _tile_of(self, person: Person) -> Tile | None:
        """The tile in which somebody is seen now, or where their entering is played."""
        store = self._store
        there = mixing.drawn(store.truth, store.look, states=self._panel.entering or EVERYBODY, assume=store.assume)
        ids = {
            one.item_id for one in there if one.kind == "tile" and one.person is not None and one.person.id == person.id
        }
        return next((tile for tile in store.look.tiles or () if tile.id in ids), None)

    def _on_reserve(self) -> None:
        self._assign(keep=True, text=self._reserve.text())

    def _on_open(self) -> None:
        self._assign(keep=False, text=self._open.text())

    def _assign(self, *, keep: bool, text: str) -> None:
        person, store = self._panel.person, self._store
        tile = self._tile_of(person) if person is not None else None
        if person is not None and tile is not None:
            show = edits.assign_person(store.truth, store.look_id, tile.id, person.id if keep else None)
            store.apply(text, show, select=(tile.id,))
