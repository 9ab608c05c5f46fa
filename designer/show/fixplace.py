"""Where in a show the thing is that a finding is about, and how to read and change it there."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from designer.show import edits
from designer.show.edits import UNSET
from designer.show.model import Item, Look, Show, find_item, items_of
from designer.show.request import request_index
from designer.trtc.constraints import Finding

_ENTRY = re.compile(r"^VideoParams\.(?:LayoutParams\.)?((?:MixLayoutList|WaterMarkList)\[\d+\])\.?(.*)$")
_OWN = {"SeiParams": "sei", "AudioParams.SubscribeAudioList": "subscribe_audio_list"}
_OWN |= {"AudioParams.UnSubscribeAudioList": "un_subscribe_audio_list"}
_INDEX = re.compile(r"^(.*)\[(\d+)\]")


class Place(NamedTuple):
    """A finding in its show, and how to read and change what it is about."""

    show: Show
    finding: Finding
    look: Look
    item: Item | None
    inner: str
    """The path inside the item; else the whole path in the request."""

    def number(self, name: str) -> int:
        """A number among what the finding tells; 0 where it tells none."""
        value = self.finding.args.get(name)
        return value if isinstance(value, int) else 0

    def get(self, path: str | None = None) -> Any:
        """What stands at the path; None where nothing does."""
        path = self.inner if path is None else path
        if self.item is not None:
            found = edits.get_item_field(self.item, path)
        else:
            found = edits.get_field(self.show, self.look.id, path)
        return None if found is UNSET else found

    def put(self, value: object, path: str | None = None) -> Show:
        """The show with another value at the path; UNSET removes what stands there."""
        path = self.inner if path is None else path
        if self.item is not None:
            return edits.set_item_field(self.show, self.look.id, (self.item.id,), path, value)
        if self._is_look_own(path):
            return edits.set_look_field(self.show, self.look.id, path.removeprefix("AudioParams."), value)
        return edits.set_show_field(self.show, path, value)

    def sibling(self, name: str) -> str:
        """The path of another member of the same structure."""
        at, dot, _ = self.inner.rpartition(".")
        return f"{at}{dot}{name}"

    def without_entry(self) -> Show:
        """The show without the list entry that the path leads into."""
        match = _INDEX.match(self.inner)
        if match is None:
            return self.show
        path, index = match[1], int(match[2])
        base = self.show.base
        if path in ("PublishCdnParams", "FeedBackRoomParams") and (
            len(base.publish_cdn_params or ()) + len(base.feed_back_room_params or ()) < 2
        ):
            return self.show  # the mix would go nowhere
        own = self._is_look_own(path)
        path = path.removeprefix("AudioParams.") if own else path
        return edits.remove_entry(self.show, path, index, look_id=self.look.id if own else None)

    def _is_look_own(self, path: str) -> bool:
        if path.startswith("VideoParams."):
            return not path.startswith("VideoParams.VideoEncode")
        return any(path.startswith(name) and getattr(self.look, field) is not None for name, field in _OWN.items())


def place_of(show: Show, finding: Finding) -> Place | None:
    """The place of a finding; None where what it is about is gone."""
    look = next((one for one in show.looks if one.name == finding.look), None) if finding.look else show.looks[0]
    if finding.item is not None:
        owners = (one for one in show.looks if any(item.id == finding.item for item in items_of(one)))
        if look is None or all(item.id != finding.item for item in items_of(look)):
            look = next(owners, None)
    if look is None:
        return None
    match = _ENTRY.match(finding.path)
    if match is None:
        return Place(show, finding, look, None, finding.path)
    index = {entry: item for item, entry in request_index(look).items()}
    item_id = finding.item or index.get(match[1])
    if item_id is None:
        return None
    inner = match[2].removeprefix("WaterMarkImage.").removeprefix("WaterMarkText.")
    return Place(show, finding, look, find_item(look, item_id), inner)
