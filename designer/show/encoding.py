"""What suits a picture and its sound: usual sizes, frame rates and bit rates, for people who talk.

The bit rates are the relay guide's (47858): at 15 frames a second, key frames every 3 seconds. Between its sizes, and for
other frame rates, they are worked out by us: more frames cost less than proportionally, since they differ less.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from designer.trtc.defaults import GUIDE_KBPS
from designer.trtc.structures import VideoEncode

GUIDE_FPS = 15
GUIDE_GOP_SECONDS = 3
FRAME_RATES = (15, 24, 25, 30, 50, 60)
SIZES: tuple[tuple[str, tuple[int, int]], ...] = (
    ("1080p", (1920, 1080)),
    ("720p", (1280, 720)),
    ("540p", (960, 540)),
    ("360p", (640, 360)),
    ("1080p", (1080, 1920)),
    ("720p", (720, 1280)),
    ("540p", (540, 960)),
    ("360p", (360, 640)),
    ("", (1080, 1080)),
)
"""Names and frames, upright ones after the others."""
FEW_BITS, MANY_BITS = 0.03, 0.5
"""Bits per pixel between which H.264 of people looks neither torn nor wasted: advice of ours."""


class Sound(NamedTuple):
    """An encoding of sound. Rates in Hz and kbps."""

    sample_rate: int
    channel: int
    bit_rate: int
    codec: int = 0


SOUNDS = {"speech": Sound(48000, 1, 50), "music": Sound(48000, 2, 60)}
"""The relay guide's two (47858)."""


def recommended_kbps(width: int, height: int, fps: int) -> int:
    """A bit rate for a frame and a frame rate, inside what the service takes and what looks sensible."""
    pixels = max(1, width * height)
    at_guide = math.exp(_interpolated(math.log(pixels)))
    wanted = at_guide * math.sqrt(max(1, fps) / GUIDE_FPS)
    per_bit = pixels * max(1, fps) / 1000
    held = max(1.1 * FEW_BITS * per_bit, min(wanted, 0.9 * MANY_BITS * per_bit))
    step = 50 if held >= 500 else 10
    return max(10, min(10000, round(held / step) * step))


def _interpolated(at: float) -> float:
    """The guide's table as straight lines between logarithms; beyond its ends the last line goes on."""
    known = [(math.log(pixels), math.log(kbps)) for pixels, kbps in sorted(GUIDE_KBPS.items())]
    place = next((index for index, (x, _) in enumerate(known[1:-1], 1) if at < x), len(known) - 1)
    (x0, y0), (x1, y1) = known[place - 1], known[place]
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0)


def bits_per_pixel(encode: VideoEncode) -> float | None:
    """Bits that each pixel of each frame gets; None where the encoding does not say enough."""
    pixels = (encode.width or 0) * (encode.height or 0) * (encode.fps or 0)
    if pixels <= 0 or not encode.bit_rate:
        return None
    return encode.bit_rate * 1000 / pixels
