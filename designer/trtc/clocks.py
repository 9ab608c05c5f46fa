"""Is this computer's clock right? The Date of the service's answers tells. A signature is good for 5 minutes only."""

from __future__ import annotations

NOTABLE_SECONDS = 60.0
"""Less than this is no news: the Date header counts whole seconds, and answers take their time."""


def difference(server_date: float | None, now: float) -> float | None:
    """How many seconds this computer is behind the service (ahead: negative); None where that is no news."""
    if server_date is None:
        return None
    seconds = server_date - now
    return seconds if abs(seconds) >= NOTABLE_SECONDS else None


def words(seconds: float) -> str:
    """The difference as a sentence without its full stop."""
    way = "behind" if seconds > 0 else "ahead"
    return f"this computer is {_span(abs(seconds))} {way}"


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 120:
        return f"{minutes} min"
    hours = round(seconds / 3600)
    return f"{hours} h" if hours < 48 else f"{round(seconds / 86400)} days"
