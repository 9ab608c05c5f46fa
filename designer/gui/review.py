"""The review before a broadcast that costs money, and which ones were agreed to before.

What was agreed to is kept as a keyed hash of the sealed request (no secret is in it, a changed one is noticed):
where room, look, encoding, destinations, account and region are the same as then, one click goes live.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from designer import home
from designer.gui import dialogs
from designer.gui.settings import Settings
from designer.show import request as requests
from designer.show.model import Look, Show
from designer.show.vault import Vault
from designer.trtc import pushurl

KEPT = 64
"""So many agreements are remembered, the newest."""


def tr(text: str) -> str:
    return QCoreApplication.translate("review", text)


def facts_of(show: Show, look: Look, where: str) -> list[tuple[str, str]]:
    """What is about to be sent where, in words and without a secret."""
    request = requests.start_request(show, look)
    encode = show.video_encode
    facts = [
        (tr("Where"), where),
        (tr("Room"), f"{request.room_id or '—'} · SdkAppId {request.sdk_app_id or '—'}"),
        (tr("Look"), look.name),
    ]
    if encode is not None:
        facts.append((tr("Picture"), f"{encode.width}×{encode.height} · {encode.fps} fps · {encode.bit_rate} kbps"))
    destinations = [
        pushurl.mask(entry.publish_cdn_url or "—") for entry in requests.masked(request).publish_cdn_params or ()
    ]
    destinations += [tr("room {room}").format(room=entry.room_id) for entry in request.feed_back_room_params or ()]
    facts.append((tr("Destinations"), "\n".join(destinations) or "—"))
    return facts


async def ask(
    window: QWidget,
    *,
    look: str,
    sentences: Sequence[str],
    facts: Sequence[tuple[str, str]],
    confirm: str | None = None,
) -> bool:
    """Put the review to the user; says whether it was agreed to."""
    answer = await dialogs.Question(
        window,
        name="goLiveReview",
        title=tr("Go live with “{look}”?").format(look=look),
        sentences=sentences,
        facts=facts,
        choices=[("confirm", confirm or tr("Go live"), "primary")],
    ).answer()
    return answer == "confirm"


def _fingerprint(show: Show, look: Look, vault: Vault, place: str) -> str:
    from designer.live.seal import Seal, load_key

    seal = Seal(load_key(home.home()))
    body = seal.body(requests.start_request(show, look, vault)).decode()
    return "".join(seal.hash(f"{part}\n{show.name}\n{place}\n{body}") for part in "ab")


class Agreements:
    """What was agreed to, in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def always_ask(self) -> bool:
        """Whether the cloud is asked about each time."""
        return bool(self._settings.get("always_review"))

    async def fingerprint(self, show: Show, look: Look, vault: Vault, *, place: str) -> str:
        """What stands for this request sent there. Reads the key of this home's hashes, in a thread."""
        return await asyncio.to_thread(_fingerprint, show, look, vault, place)

    def holds(self, fingerprint: str) -> bool:
        """Whether exactly this was agreed to before, and one may go on without asking."""
        return not self.always_ask and fingerprint in self._settings.get("reviewed")

    def add(self, fingerprint: str) -> None:
        """It was agreed to."""
        kept = {**self._settings.get("reviewed"), fingerprint: int(time.time())}
        newest = sorted(kept, key=lambda name: kept[name] if isinstance(kept[name], int) else 0)[-KEPT:]
        self._settings.set("reviewed", {name: kept[name] for name in newest})
