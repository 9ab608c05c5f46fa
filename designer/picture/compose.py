"""The one painter of a look: canvas, PNG, thumbnails and tests all ask it, so they all show the same picture.

`mixing` says what is drawn where and `fitting` which piece of it; here that is painted, in output pixels, on any
painter. Nothing is fetched: a picture that nobody has brought yet is shown as a sheet with its file name, one that
is broken is missing, as on air.
"""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from designer.picture import cards, lettering
from designer.picture.images import Images, file_name
from designer.picture.standins import CARDS, EMPTY, StandIns
from designer.picture.tiles import BLACK, card_of, draw, is_broken, paint_tile, person_key
from designer.show import fitting, mixing
from designer.show.fitting import Filling
from designer.show.geometry import frame_size
from designer.show.mixing import Drawn
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Look, Show
from designer.show.pictures import Use

__all__ = [
    "LARGEST", "appearance", "background_color", "badge_of", "card_of", "covers", "item_pixmap", "paint_background",
    "paint_drawn", "paint_look", "person_key", "render", "thumbnail",
]  # fmt: skip

LARGEST = 8192
"""No pixmap of an item gets wider or higher than this, in device pixels; beyond, it is scaled up."""


def background_color(look: Look) -> QColor:
    """Colour of the frame; black where BackGroundColor is absent or not a colour."""
    given = look.video.back_ground_color if look.video is not None else None
    return cards.parse_color(given) or QColor(0, 0, 0)


def paint_look(
    painter: QPainter,
    show: Show,
    look: Look,
    *,
    size: tuple[int, int] | None = None,
    images: Images | None = None,
    stand_ins: bool = True,
    guests: StandIns | None = None,
    assume: Assumptions = ASSUMED,
) -> None:
    """Paint a look from (0, 0) on, scaled from the frame to `size` where one is given.

    `guests` says who stands in for the people; without stand-ins nobody has come, and tiles show their placeholders.
    """
    guests = (guests or CARDS) if stand_ins else EMPTY
    frame = frame_size(show)
    painter.save()
    if size is not None and size != frame:
        painter.scale(size[0] / frame[0], size[1] / frame[1])
    painter.setClipRect(QRectF(0, 0, *frame), Qt.ClipOperation.IntersectClip)
    paint_background(painter, look, frame, images, assume=assume)
    for one in mixing.drawn(show, look, states=guests.effective, assume=assume):
        paint_drawn(painter, show, one, frame=frame, images=images, guests=guests, assume=assume)
    painter.restore()


def paint_background(
    painter: QPainter,
    look: Look,
    frame: tuple[int, int],
    images: Images | None = None,
    *,
    assume: Assumptions = ASSUMED,
) -> None:
    """The frame before anybody is in it: its colour, and its picture where that is at hand."""
    whole = QRectF(0, 0, *frame)
    painter.fillRect(whole, background_color(look))
    url = look.video.background_image_url if look.video is not None else None
    picture = images.get(url, "frame") if images is not None else None
    if picture is None or look.video is None:
        return
    size = (picture.width(), picture.height())
    filling = fitting.background(frame, size, look.video.background_render_mode, assume=assume)
    if filling.ground:
        painter.fillRect(whole, BLACK)
    draw(painter, filling, picture)


def paint_drawn(
    painter: QPainter,
    show: Show,
    one: Drawn,
    *,
    frame: tuple[int, int],
    images: Images | None = None,
    guests: StandIns = CARDS,
    assume: Assumptions = ASSUMED,
) -> None:
    """One tile or watermark at its place, in output pixels."""
    rect = QRectF(*one.rect)
    if rect.isEmpty():
        return
    if one.kind == "tile":
        paint_tile(painter, show, one, rect, frame, images, guests, assume)
    elif one.kind == "text":
        lettering.paint_text(
            painter,
            rect,
            one.text or "",
            size=one.font_size or 0,
            color=cards.parse_color(one.font_color) or QColor(255, 255, 255),
            ground=cards.parse_color(one.background_color),
            face=one.font,
            assume=assume,
        )
    else:
        picture = images.get(one.picture_url, "watermark") if images is not None else None
        if picture is not None:
            size = (picture.width(), picture.height())
            draw(painter, Filling(fitting.watermark(one.rect, size, assume=assume)), picture)
        elif guests.shown and not is_broken(images, one.picture_url, "watermark"):
            cards.paint_missing_picture(painter, rect, file_name(one.picture_url))


def badge_of(one: Drawn, images: Images | None) -> str:
    """What is said on an item of the canvas, and is nothing that is on air; empty for most."""
    words = []
    if one.kind == "tile":
        if not one.sends and one.user_id:
            words.append(f"{(one.person.name if one.person else None) or one.user_id}: {cards.state_name(one.state)}")
        pictures: tuple[tuple[str | None, Use], ...] = ((one.picture_url, "placeholder"), (one.mask_url, "mask"))
    else:
        pictures = ((one.picture_url, "watermark"),)
    if any(is_broken(images, url, use) for url, use in pictures):
        words.append(cards.missing_name())
    elif images is not None:
        away = next((url for url, _ in pictures if images.is_out_of_reach(url)), None)
        facts = images.fact(away)
        if facts is not None:
            words.append(cards.not_shown_name() if facts.kind == "webm" else cards.not_reached_name())
    return " · ".join(words)


def appearance(
    show: Show, one: Drawn, images: Images | None = None, guests: StandIns = CARDS, assume: Assumptions = ASSUMED
) -> tuple[Any, ...]:
    """All that an item's pixels depend on, but for its place and the zoom: equal for what looks the same."""
    pictures: tuple[Any, ...] = ()
    if images is not None and (one.picture_url or one.mask_url):
        pictures = (images.version(one.picture_url), images.version(one.mask_url))
    person = one.person.id if one.person is not None else None
    return (
        one.kind,
        one.rect.w,
        one.rect.h,
        min(frame_size(show)),
        pictures,
        one.picture_url,
        one.background_color,
        assume,
        *(
            (
                card_of(show, one),
                one.state,
                one.render_mode,
                one.source_size,
                one.crop,
                one.color_mode,
                one.picture_mode,
                one.custom_render,
                one.mask_url,
                guests.shown,
                guests.labels,
                guests.phase,
                id(guests.picture_of(person)),
            )
            if one.kind == "tile"
            else (one.text, one.font_size, one.font_color, one.font)
        ),
    )


def render(
    show: Show,
    look: Look,
    *,
    images: Images | None = None,
    stand_ins: bool = True,
    guests: StandIns | None = None,
    assume: Assumptions = ASSUMED,
) -> QImage:
    """The picture of a look at output size, one pixel for one pixel. Needs a QGuiApplication for the fonts."""
    image = QImage(QSize(*frame_size(show)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_look(painter, show, look, images=images, stand_ins=stand_ins, guests=guests, assume=assume)
    painter.end()
    return image


def thumbnail(
    show: Show,
    look: Look,
    width: int,
    dpr: float = 1.0,
    *,
    images: Images | None = None,
    assume: Assumptions = ASSUMED,
) -> QPixmap:
    """A small picture of a look, `width` logical pixels wide and of the frame's shape."""
    frame = frame_size(show)
    wide = max(1, round(width * dpr))
    high = max(1, round(wide * frame[1] / frame[0]))
    pixmap = QPixmap(wide, high)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_look(painter, show, look, size=(wide, high), images=images, assume=assume)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def item_pixmap(
    show: Show,
    one: Drawn,
    scale: float,
    *,
    images: Images | None = None,
    dpr: float = 1.0,
    guests: StandIns = CARDS,
    assume: Assumptions = ASSUMED,
) -> tuple[QPixmap, float]:
    """One drawn thing alone, painted for `scale` screen pixels per output pixel, and the scale it really has.

    The pixmap is opaque where the thing covers all of its place: that is copied several times faster.
    """
    width, height = max(1, one.rect.w), max(1, one.rect.h)
    scale = min(scale, LARGEST / (max(width, height) * dpr))
    factor = scale * dpr
    pixmap = QPixmap(max(1, math.floor(width * factor + 0.5)), max(1, math.floor(height * factor + 0.5)))
    pixmap.fill(BLACK if covers(one, guests) else QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.scale(pixmap.width() / width, pixmap.height() / height)
    painter.translate(-one.rect.x, -one.rect.y)
    paint_drawn(painter, show, one, frame=frame_size(show), images=images, guests=guests, assume=assume)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap, scale


def covers(one: Drawn, guests: StandIns = CARDS) -> bool:
    """Whether every pixel of its place is surely painted without transparency."""
    if one.kind != "tile" or one.mask_url or not one.sends or not guests.shown:
        return False
    person = one.person.id if one.person is not None else None
    picture = guests.picture_of(person)
    return one.render_mode != mixing.FIT and (picture is None or not picture.hasAlphaChannel())
