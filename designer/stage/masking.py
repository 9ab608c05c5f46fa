"""What the control surface shows of a request: everything but its secrets."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from designer.trtc import pushurl


def without_secrets(value: Any) -> Any:
    """A structure as plain JSON with every secret masked."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json", exclude_unset=True)
    if isinstance(value, dict):
        return {name: _masked(name, item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_secrets(item) for item in value]
    return value


def _masked(name: str, value: Any) -> Any:
    if isinstance(value, str):
        if name in {"UserSig", "AccessKey", "SecretKey"}:
            return "***"
        if name == "PublishCdnUrl":
            return pushurl.mask(value)
        if name.endswith("Url"):
            return pushurl.mask_image(value)
    return without_secrets(value)
