"""Which piece of a source picture a tile shows, and how panning, zooming and handles change that.

A piece is (x, y, w, h) in source pixels, as floats: it is rounded when it is written. The window is the part of
the frame the piece fills, in output pixels: all of the tile, or the part that a fitted picture takes.
"""

from __future__ import annotations

from math import ceil, floor
from typing import NamedTuple

from designer.show.geometry import Frame, Handle, Rect, resize
from designer.show.mixing import CROP, Drawn, content

LEAST = 16
"""No zoom shows less than this of a source, in source pixels."""


class View(NamedTuple):
    """A piece of a source in a window of the frame; the piece has the window's shape, but for rounding."""

    source: Frame
    piece: tuple[float, float, float, float]
    window: Rect
    whole: bool
    """Whether the window is all of the tile."""

    @property
    def scale(self) -> float:
        """Output pixels per source pixel."""
        return self.window.w / self.piece[2]

    @property
    def picture(self) -> tuple[float, float, float, float]:
        """Where all of the source would lie on the frame, in output pixels."""
        scale = self.scale
        return (
            self.window.x - self.piece[0] * scale,
            self.window.y - self.piece[1] * scale,
            self.source[0] * scale,
            self.source[1] * scale,
        )

    def crop(self) -> Rect:
        """The piece in whole source pixels, inside the source."""
        width, height = self.source
        w = max(1, min(round(self.piece[2]), width))
        h = max(1, min(round(self.piece[3]), height))
        return Rect(min(max(0, round(self.piece[0])), width - w), min(max(0, round(self.piece[1])), height - h), w, h)

    def panned(self, dx: float, dy: float) -> View:
        """The picture pushed by (dx, dy) output pixels, as far as it goes on filling the window."""
        x, y, w, h = self.piece
        scale = self.scale
        return self._replace(piece=self._held(x - dx / scale, y - dy / scale, w, h))

    def zoomed(self, factor: float, at: tuple[float, float]) -> View:
        """The picture enlarged by a factor around a point of the frame (output pixels), as far as it can."""
        x, y, w, h = self.piece
        most, least = min(self.source[0] / w, self.source[1] / h), min(1.0, LEAST / min(w, h))
        share = max(least, min(1 / factor, most))
        px = x + (at[0] - self.window.x) / self.scale
        py = y + (at[1] - self.window.y) / self.scale
        return self._replace(piece=self._held(px - (px - x) * share, py - (py - y) * share, w * share, h * share))

    def pulled(self, handle: Handle, dx: int, dy: int, frame: Frame, *, keep_ratio: bool) -> View:
        """A handle of the window pulled by (dx, dy) output pixels while the picture stays; held inside both."""
        left, top, wide, high = self.picture
        x0, y0 = max(0, ceil(left - 1e-6)), max(0, ceil(top - 1e-6))
        x1, y1 = min(frame[0], floor(left + wide + 1e-6)), min(frame[1], floor(top + high + 1e-6))
        inner = self.window.moved(-x0, -y0)
        window = resize(inner, handle, dx, dy, (x1 - x0, y1 - y0), keep_ratio=keep_ratio).moved(x0, y0)
        scale = self.scale
        piece = self._held((window.x - left) / scale, (window.y - top) / scale, window.w / scale, window.h / scale)
        return self._replace(window=window, piece=piece)

    def _held(self, x: float, y: float, w: float, h: float) -> tuple[float, float, float, float]:
        w, h = min(w, self.source[0]), min(h, self.source[1])
        return max(0.0, min(x, self.source[0] - w)), max(0.0, min(y, self.source[1] - h)), w, h


def view_of(one: Drawn) -> View | None:
    """How a drawn tile shows its source now; None where there is nothing to see."""
    placing = content(one.rect, one.source_size, one.render_mode, one.crop)
    piece = placing.source
    left, top, wide, high = placing.target
    if min(piece[2], piece[3], wide, high) < 1:
        return None
    crop = one.crop
    if crop is not None:
        # A crop that was rounded to whole pixels counts as what it meant, or each pan would take a little.
        given = (crop.location_x or 0, crop.location_y or 0, crop.width or 0, crop.height or 0)
        if all(abs(a - b) < 1 for a, b in zip(given, piece, strict=True)):
            piece = (float(given[0]), float(given[1]), float(given[2]), float(given[3]))
    window = Rect(round(left), round(top), round(wide), round(high))
    return View(one.source_size, piece, window, one.render_mode == CROP)
