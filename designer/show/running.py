"""By which names the rules ask for what other tasks hold on to: a push URL by itself, a robot by its key."""

from __future__ import annotations


def robot_key(sdk_app_id: int | None, room_id: str | None, user_id: str | None) -> str:
    """The name of a robot in a room. The same user twice in a room throws the first one out (48247)."""
    return f"robot {user_id} in {room_id} of {sdk_app_id}"
