"""A look composed again and again: what looks the same is painted once and copied from then on.

For a preview that moves, and for whoever asks for picture after picture. Watermarks that move by themselves stand
where they are after some seconds (`fitting.position`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from designer.picture import compose
from designer.picture.images import Images
from designer.picture.standins import CARDS, StandIns
from designer.show import fitting, mixing
from designer.show.geometry import Rect, frame_size
from designer.show.mixing import Drawn
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Look, Show


class _Piece(NamedTuple):
    """A picture in its place: what is compared to know what has changed."""

    at: QPoint
    pixmap: QPixmap
    place: tuple[int, int, int, int]
    key: int


class Composer:
    """Composes one look after another; keeps the pixmaps of the last one."""

    def __init__(
        self, *, images: Images | None = None, guests: StandIns = CARDS, assume: Assumptions = ASSUMED
    ) -> None:
        self.images = images
        self.assume = assume
        self.guests = guests
        self._pixmaps: dict[tuple[Any, ...], QPixmap] = {}
        self._asked: tuple[Any, ...] = ()
        self._drawn: tuple[Drawn, ...] = ()
        self._pieces: list[_Piece] = []
        self._ground: QPixmap | QColor = QColor(0, 0, 0)
        self._ground_of: tuple[Any, ...] = ()
        self._image: QImage | None = None
        self._in_image: tuple[list[_Piece], QPixmap | QColor | None] = ([], None)

    def paint(self, painter: QPainter, show: Show, look: Look, *, seconds: float = 0.0) -> None:
        """Paint the whole look from (0, 0) on, in output pixels, as it is after so many seconds."""
        self._take(show, look, seconds)
        draw = painter.drawPixmap
        self._paint_ground(painter, show)
        for at, pixmap, _, _ in self._pieces:
            draw(at, pixmap)

    def compose(self, show: Show, look: Look, *, seconds: float = 0.0) -> QImage:
        """The picture of the look at output size. What is the same as last time is not touched."""
        self._take(show, look, seconds)
        frame = frame_size(show)
        image = self._image
        region: QRegion | None = None
        if image is None or (image.width(), image.height()) != frame or self._in_image[1] is not self._ground:
            image = self._image = QImage(QSize(*frame), QImage.Format.Format_RGB32)
        else:
            region = _changed(self._in_image[0], self._pieces)
        if region is None or not region.isEmpty():
            painter = QPainter(image)
            if region is not None:
                painter.setClipRegion(region)
            self._paint_ground(painter, show)
            for piece in self._pieces:
                if region is None or region.intersects(QRect(*piece.place)):
                    painter.drawPixmap(piece.at, piece.pixmap)
            painter.end()
        self._in_image = (self._pieces, self._ground)
        return image

    def _take(self, show: Show, look: Look, seconds: float) -> None:
        """Find the pieces of a look; nothing is done where nothing has changed."""
        news = self.images.count if self.images is not None else 0
        asked = (show.cast, show.video_encode, show.base, look, self.guests, self.assume, news)
        same = len(asked) == len(self._asked) and all(a is b for a, b in zip(asked[:-1], self._asked[:-1], strict=True))
        if not (same and self._asked[-1] == news):
            self._asked = asked
            self._take_ground(show, look)
            self._drawn = mixing.drawn(show, look, states=self.guests.effective, assume=self.assume)
            kept: dict[tuple[Any, ...], QPixmap] = {}
            self._pieces = [self._piece(show, one, kept) for one in self._drawn if one.rect.w > 0 and one.rect.h > 0]
            self._pixmaps = kept
        if any(one.motion for one in self._drawn):
            self._pieces = self._moved(show, seconds)

    def _take_ground(self, show: Show, look: Look) -> None:
        video = look.video
        of: tuple[Any, ...] = (frame_size(show), self.assume)
        if video is not None:
            of = (*of, video.back_ground_color, video.background_image_url, video.background_render_mode)
            if video.background_image_url and self.images is not None:
                of = (*of, self.images.version(video.background_image_url))
        if of == self._ground_of:
            return
        self._ground_of = of
        if self.images is None or video is None or self.images.get(video.background_image_url, "frame") is None:
            self._ground = compose.background_color(look)
            return
        self._ground = QPixmap(QSize(*frame_size(show)))
        painter = QPainter(self._ground)
        compose.paint_background(painter, look, frame_size(show), self.images, assume=self.assume)
        painter.end()

    def _paint_ground(self, painter: QPainter, show: Show) -> None:
        if isinstance(self._ground, QColor):
            painter.fillRect(0, 0, *frame_size(show), self._ground)
        else:
            painter.drawPixmap(0, 0, self._ground)

    def _piece(self, show: Show, one: Drawn, kept: dict[tuple[Any, ...], QPixmap]) -> _Piece:
        key = compose.appearance(show, one, self.images, self.guests, self.assume)
        pixmap = kept.get(key) or self._pixmaps.get(key)
        if pixmap is None:
            pixmap, _ = compose.item_pixmap(show, one, 1.0, images=self.images, guests=self.guests, assume=self.assume)
        kept[key] = pixmap
        return _placed(pixmap, one.rect)

    def _moved(self, show: Show, seconds: float) -> list[_Piece]:
        fps = float((show.video_encode.fps if show.video_encode is not None else None) or 15)
        there = [one for one in self._drawn if one.rect.w > 0 and one.rect.h > 0]
        return [
            piece
            if not one.motion
            else _placed(
                piece.pixmap,
                Rect(
                    *fitting.position(
                        one.rect, one.motion, seconds, frame=frame_size(show), fps=fps, seed=one.item_id or ""
                    ),
                    one.rect.w,
                    one.rect.h,
                ),
            )
            for one, piece in zip(there, self._pieces, strict=True)
        ]


def _placed(pixmap: QPixmap, rect: Rect) -> _Piece:
    return _Piece(QPoint(rect.x, rect.y), pixmap, (rect.x, rect.y, rect.w, rect.h), pixmap.cacheKey())


def _changed(old: list[_Piece], new: list[_Piece]) -> QRegion:
    """Where two pictures may differ: the places of all pieces between the first and the last that differ."""
    first = 0
    while first < min(len(old), len(new)) and _same(old[first], new[first]):
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and _same(old[-1 - last], new[-1 - last]):
        last += 1
    region = QRegion()
    for pieces in (old[first : len(old) - last], new[first : len(new) - last]):
        for piece in pieces:
            region += QRect(*piece.place)
    return region


def _same(one: _Piece, other: _Piece) -> bool:
    return one.key == other.key and one.place == other.place
