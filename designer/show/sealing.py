"""Moving secrets out of requests and documents into the vault, a token left in the place of each, and back.

Secret are: the UserSig of the robot and of push-back robots, the keys of a storage bucket, what `pushurl`
calls secret in a push URL and in the URL of a picture. A member we do not know cannot be known to be one.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import BaseModel

from designer.show.model import Look, Preset, Show, Tile, Watermark
from designer.show.vault import MASK, TOKEN, Vault
from designer.show.walk import put
from designer.trtc import pushurl
from designer.trtc.structures import (
    AgentParams,
    CloudStorage,
    McuFeedBackRoomParams,
    McuLayout,
    McuLayoutParams,
    McuPublishCdnParam,
    McuRecordParams,
    McuStorageParams,
    McuVideoParams,
    McuWaterMarkImage,
    McuWaterMarkParams,
    StartPublishCdnStream,
    UpdatePublishCdnStream,
)

_WORDS = re.compile(f"({TOKEN.pattern})")
_TOKEN_START = "mixframe-secret-"
D = TypeVar("D", bound=BaseModel)
Seal = Callable[[str, Vault], str]


def seal_text(text: str, vault: Vault) -> str:
    """A whole text that is secret, as a token. Empty text and `***` hide nothing and stay."""
    # What is typed around a token makes a new secret of the old one.
    return text if text in ("", MASK) else vault.put(vault.reveal(text))


def seal_push_url(url: str, vault: Vault) -> str:
    """A push URL with a token for each secret part."""
    return _sealed_spans(url, pushurl.secret_spans(url), vault)


def seal_image_url(url: str, vault: Vault) -> str:
    """The URL of a picture with a token for its user info and the query of a signature."""
    if "?" not in url and "@" not in url:
        return url
    return _sealed_spans(url, pushurl.image_secret_spans(url), vault)


def _sealed_spans(url: str, spans: list[tuple[int, int]], vault: Vault) -> str:
    for start, end in sorted(spans, reverse=True):
        # A token is a word of its own: what stands beside it in a query is sealed beside it.
        pieces = _WORDS.split(url[start:end])
        sealed = "".join(piece if TOKEN.fullmatch(piece) else seal_text(piece, vault) for piece in pieces)
        url = url[:start] + sealed + url[end:]
    return url


_PLACES: dict[type[BaseModel], tuple[tuple[str, Seal], ...]] = {
    AgentParams: (("user_sig", seal_text),),
    McuFeedBackRoomParams: (("user_sig", seal_text),),
    CloudStorage: (("access_key", seal_text), ("secret_key", seal_text)),
    McuPublishCdnParam: (("publish_cdn_url", seal_push_url),),
    McuVideoParams: (("background_image_url", seal_image_url),),
    McuLayout: (("background_image_url", seal_image_url), ("transparent_url", seal_image_url)),
    McuWaterMarkImage: (("water_mark_url", seal_image_url),),
}

# The way to those places: nothing else is looked into. A test holds it against the structures.
_WAYS: dict[type[BaseModel], tuple[str, ...]] = {
    Show: ("base", "looks"),
    Preset: ("look",),
    Look: ("video", "tiles", "watermarks"),
    Tile: ("layout",),
    Watermark: ("params",),
    StartPublishCdnStream: (
        "agent_params",
        "video_params",
        "publish_cdn_params",
        "feed_back_room_params",
        "record_params",
    ),
    UpdatePublishCdnStream: ("video_params", "publish_cdn_params", "feed_back_room_params"),
    McuVideoParams: ("layout_params", "water_mark_list"),
    McuLayoutParams: ("mix_layout_list",),
    McuWaterMarkParams: ("water_mark_image",),
    McuRecordParams: ("mcu_storage_params",),
    McuStorageParams: ("cloud_storage",),
}

# Both by type: this is walked at every load and save.
_MAP = {kind: (_PLACES.get(kind, ()), _WAYS.get(kind, ())) for kind in {**_PLACES, **_WAYS}}

R = TypeVar("R", StartPublishCdnStream, UpdatePublishCdnStream)


def seal_request(request: R, vault: Vault) -> R:
    """The request with a token for every secret; the same object where it holds none."""
    return _exchanged(request, _sealing(vault))


def seal_show(show: Show, vault: Vault) -> Show:
    """The show with a token for every secret; the same object where it holds none."""
    return _exchanged(show, _sealing(vault))


def seal_look(look: Look, vault: Vault) -> Look:
    """The look with a token for every secret; the same object where it holds none."""
    return _exchanged(look, _sealing(vault))


def seal_preset(preset: Preset, vault: Vault) -> Preset:
    """The preset with a token for every secret; the same object where it holds none."""
    return _exchanged(preset, _sealing(vault))


def unseal_request(request: R, vault: Vault) -> R:
    """The request with its secret for every token that stands where secrets do and that this vault knows.

    A token anywhere else stays one: a secret goes out only in a member that is meant for it.
    """
    return _exchanged(request, lambda _, text: vault.reveal(text) if _TOKEN_START in text else text)


def _sealing(vault: Vault) -> Callable[[Seal, str], str]:
    return lambda seal, text: seal(text, vault)


def _exchanged(model: D, change: Callable[[Seal, str], str]) -> D:
    """The model with `change` applied to every text in a secret place, given how that place is sealed."""
    places, ways = _MAP[type(model)]
    changes: dict[str, Any] = {}
    values = model.__dict__
    for field, seal in places:
        text = values[field]
        if text and (new := change(seal, text)) != text:
            changes[field] = new
    for field in ways:
        value = values[field]
        if value is None:
            continue
        if isinstance(value, tuple):
            parts = [_exchanged(entry, change) for entry in value]
            if not all(map(operator.is_, parts, value)):
                changes[field] = tuple(parts)
        elif (part := _exchanged(value, change)) is not value:
            changes[field] = part
    return put(model, **changes) if changes else model
