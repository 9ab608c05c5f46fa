"""A push address for Tencent's CDN out of domain, application, stream and key: the key stays in the vault."""

from __future__ import annotations

from designer.show.sealing import seal_push_url
from designer.show.vault import Vault
from designer.trtc import pushurl
from designer.trtc.structures import McuPublishCdnParam

BEYOND_SECONDS = 24 * 3600
"""So long beyond the planned end the address is good: a push that breaks is taken up again with it (267/31560)."""
UNPLANNED_SECONDS = 7 * 86400
"""Without a planned end."""


def expiry(planned_end: float | None, *, now: float) -> int:
    """Until when an address should be good, in seconds since the epoch."""
    return int(now) + UNPLANNED_SECONDS if planned_end is None else int(max(planned_end, now)) + BEYOND_SECONDS


def tencent_destination(
    vault: Vault,
    *,
    domain: str,
    stream_name: str,
    key: str | None,
    now: float,
    app_name: str = "live",
    planned_end: float | None = None,
) -> McuPublishCdnParam:
    """The entry for PublishCdnParams, signed beyond the planned end where there is a key; its txSecret is a token.

    Raises RuleBroken where a name would change the meaning of the URL. The key itself is kept nowhere.
    """
    expires_at = expiry(planned_end, now=now) if key else None
    url = pushurl.make(domain.strip(), stream_name.strip(), app_name=app_name.strip(), key=key, expires_at=expires_at)
    return McuPublishCdnParam(publish_cdn_url=seal_push_url(url, vault), is_tencent_cdn=1)
