"""Find and mask the secrets in a request, for everything that people or files see.

Secret: UserSigs, storage keys, the secret part of push and picture addresses (see `pushurl`), and whatever an
unknown member calls a key, secret, token, signature or password.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from designer.trtc import pushurl
from designer.trtc.structures import Request

MASK = pushurl.MASK

_SECRET_MEMBERS = ("UserSig", "AccessKey", "SecretKey")
_PICTURES = ("BackgroundImageUrl", "TransparentUrl", "WaterMarkUrl")
_SECRET_WORDS = ("secret", "password", "token", "usersig", "signature", "accesskey", "privatekey")
_SHORTEST = 4
_USER_SIG = re.compile(r"\be[AFJN][A-Za-z0-9*_-]{60,}")
"""Packed JSON in the alphabet of UserSigs: such a text begins so, by how well it is packed."""


def masked_body(request: Request) -> str:
    """The body as JSON text, secrets replaced by `***`."""
    return json.dumps(_walk(request.to_dict(), _no_note), ensure_ascii=False)


def secrets_of(request: Request) -> tuple[str, ...]:
    """Every secret text in the request, longest first."""
    found: set[str] = set()
    _walk(request.to_dict(), found.add)
    return tuple(sorted(found, key=len, reverse=True))


def redact(text: str, secrets: tuple[str, ...]) -> str:
    """The text without these secrets, and without whatever else looks like a UserSig.

    Very short secrets are left: they would blank out ordinary words.
    """
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    # An answer may quote what an earlier call of the same task brought.
    return _USER_SIG.sub(MASK, text)


def _no_note(secret: str) -> None:
    pass


def _walk(value: Any, note: Callable[[str], object], name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _walk(inner, note, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_walk(inner, note, name) for inner in value]
    if isinstance(value, str) and value:
        if name in _SECRET_MEMBERS or any(word in name.lower().replace("_", "") for word in _SECRET_WORDS):
            note(value)
            return MASK
        if name == "PublishCdnUrl":
            return _mask_spans(value, pushurl.secret_spans(value), note)
        if name in _PICTURES or value.startswith(("http://", "https://")):
            return _mask_spans(value, pushurl.image_secret_spans(value), note)
        if "://" in value[:12]:
            return _mask_spans(value, pushurl.secret_spans(value), note)
    return value


def _mask_spans(url: str, spans: list[tuple[int, int]], note: Callable[[str], object]) -> str:
    for start, end in reversed(spans):
        note(url[start:end])
        url = f"{url[:start]}{MASK}{url[end:]}"
    return url
