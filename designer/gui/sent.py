"""What was sent to air, and what of the document it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.show import diff, geometry
from designer.show import request as requests
from designer.show.geometry import Rect
from designer.show.model import Look, Show, items_of
from designer.show.vault import Vault
from designer.trtc.errors import DesignerError
from designer.trtc.structures import StartPublishCdnStream, replace

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.live.records import TaskRecord
    from designer.live.session import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """A request with the show and the look it was made from."""

    request: StartPublishCdnStream
    show: Show
    look: Look


def places_of(look: Look) -> dict[str, Rect]:
    """Where the items stand that are in the request, in output pixels, by their ids."""
    return {item.id: geometry.item_rect(item) for item in items_of(look) if not item.hidden}


def found_on_air(driver: Driver, snapshot: Snapshot, record: TaskRecord, show: Show, vault: Vault) -> Sent | None:
    """The look of this show that a resumed task has on air: by its name, with what the journal says of it."""
    named = next((look for look in show.looks if look.name == record.look), None)
    if named is None or snapshot.confirmed is None:
        return None
    try:
        wanted = driver.prepare(show, named, vault, allow_missing=True)
    except DesignerError:
        return None
    confirmed = driver.journal.seal.rejoin(snapshot.confirmed, wanted)
    if not diff.differences(confirmed, wanted):
        return Sent(snapshot.confirmed, show, named)
    read = requests.show_from_request(confirmed, vault, name=show.name).looks[0]
    look = replace(read, id=named.id, name=named.name)
    return Sent(snapshot.confirmed, replace(show, looks=(look,), opening_look=look.id), look)
