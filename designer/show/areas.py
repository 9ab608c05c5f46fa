"""Areas of a frame that people keep in mind and that are never in the picture: thirds, safe areas, covered zones.

All in output pixels, on even ones: what is put there starts between two samples of colour (4:2:0).
"""

from __future__ import annotations

import math
from typing import NamedTuple

from designer.show.rects import Frame, Rect

ACTION_SAFE = 0.035
"""What EBU R 95 keeps free at each side for action, as a share of width and height: 93 % remain."""
TITLE_SAFE = 0.05
"""The same for titles and graphics: 90 % remain."""


class Covers(NamedTuple):
    """What an app lays over a 9:16 picture, as shares of its width and height."""

    top: float
    bottom: float
    left: float
    right: float


VERTICAL_APPS = Covers(top=0.14, bottom=0.35, left=0.06, right=0.12)
"""Approximate: the free margins Meta advises for Reels (14 % top, 35 % bottom, 6 % at the sides), with more on the
right for the column of buttons that TikTok and Shorts put there (assumed; it differs by app, version and device)."""


def thirds(room: int) -> tuple[int, int]:
    """Where the two lines stand that cut a width or height in three."""
    return 2 * round(room / 6), 2 * round(room / 3)


def inset(room: int, share: float) -> tuple[int, int]:
    """Where what is free of a width or height begins and ends when a share of it is kept at each side."""
    margin = 2 * math.ceil(room * share / 2 - 1e-9)
    return margin, room - margin


def safe_area(frame: Frame, share: float) -> Rect:
    """The rectangle that remains when a share of width and height is kept free at each side."""
    (left, right), (top, bottom) = inset(frame[0], share), inset(frame[1], share)
    return Rect(left, top, right - left, bottom - top)


def is_vertical(frame: Frame) -> bool:
    """Whether a frame is 9:16, as vertical video apps take it; to a hundredth."""
    return frame[1] > 0 and abs(frame[0] / frame[1] - 9 / 16) < 0.01


def covered(frame: Frame) -> tuple[Rect, ...]:
    """What vertical video apps lay over a 9:16 frame, approximately: top, bottom, left and right between them.

    None of it where the frame is another one.
    """
    if not is_vertical(frame):
        return ()
    width, height = frame
    top, bottom = inset(height, VERTICAL_APPS.top)[0], inset(height, VERTICAL_APPS.bottom)[1]
    left, right = inset(width, VERTICAL_APPS.left)[0], inset(width, VERTICAL_APPS.right)[1]
    return (
        Rect(0, 0, width, top),
        Rect(0, bottom, width, height - bottom),
        Rect(0, top, left, bottom - top),
        Rect(right, top, width - right, bottom - top),
    )
