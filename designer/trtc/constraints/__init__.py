"""What is wrong with a request by itself: shared by the designer's rules and the local TRTC.

Pure: no clock, no network. Works for every body that has the right types, however empty. Severity:
error = documented as refused, or as making an element vanish; warning = is sent and works, but will
surprise, or rests on an assumption (its message then says "assumed"); hint = could be better.
"""

from __future__ import annotations

from designer.trtc.constraints.finding import Finding, Severity
from designer.trtc.structures import StartPublishCdnStream, StopPublishCdnStream, UpdatePublishCdnStream

__all__ = ["Finding", "Severity", "check_start", "check_stop", "check_update"]


def check_start(request: StartPublishCdnStream) -> list[Finding]:
    """Everything that is to be said about a Start."""
    return []


def check_update(request: UpdatePublishCdnStream) -> list[Finding]:
    """Everything that is to be said about an Update, as far as it can be seen without the task."""
    return []


def check_stop(request: StopPublishCdnStream) -> list[Finding]:
    """Everything that is to be said about a Stop."""
    return []
