"""The one painter of a look: canvas, PNG, thumbnails and tests all ask it, so they all show the same picture.

`mixing` says what is drawn where; here it is painted, in output pixels, on any painter. Nothing is fetched:
a picture that is not in `images` is shown as a sheet with its file name.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from designer.picture import cards
from designer.picture.cards import Card
from designer.picture.images import Images, file_name
from designer.show import mixing
from designer.show.geometry import Rect, frame_size
from designer.show.mixing import Drawn
from designer.show.model import Look, Show

LARGEST = 8192
"""No pixmap of an item gets wider or higher than this, in device pixels; beyond, it is scaled up."""

_CROP, _FIT = 0, 1  # BackgroundRenderMode of the frame; absent counts as stretch


def background_color(look: Look) -> QColor:
    """Colour of the frame; black where BackGroundColor is absent or not a colour."""
    given = look.video.back_ground_color if look.video is not None else None
    return cards.parse_color(given) or QColor(0, 0, 0)


def card_of(show: Show, one: Drawn) -> Card:
    """What the stand-in of a drawn tile says."""
    if one.blank:
        joins = cards.stream_name("open")
        if one.person is not None:
            joins = f"{joins}: {one.person.name or one.person.user_id}"
        return Card("", cards.open_slot_name(), "open", joins)
    kind: cards.Kind = "screen" if one.stream_type == 1 else "camera"
    detail = cards.stream_name(kind)
    if one.room_id and one.room_id != show.base.room_id:
        detail += f" · {one.room_id}"
    person = one.person
    if kind == "screen" and person is not None and person.source_width and person.source_height:
        detail += f" · {person.source_width}×{person.source_height}"
    name = (person.name if person is not None else None) or one.user_id or ""
    return Card(person_key(one.user_id, one.stream_type), name, kind, detail)


def person_key(user_id: str | None, stream_type: int | None) -> str:
    """What decides a person's colour: the user, and whether it is the screen."""
    return f"{user_id or ''}{' screen' if stream_type == 1 else ''}"


def paint_look(
    painter: QPainter,
    show: Show,
    look: Look,
    *,
    size: tuple[int, int] | None = None,
    images: Images | None = None,
    stand_ins: bool = True,
) -> None:
    """Paint a look from (0, 0) on, scaled from the frame to `size` where one is given.

    Without stand-ins a tile is the empty place the cloud keeps for someone who has not come.
    """
    frame = frame_size(show)
    painter.save()
    if size is not None and size != frame:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(size[0] / frame[0], size[1] / frame[1])
    painter.setClipRect(QRectF(0, 0, *frame), Qt.ClipOperation.IntersectClip)
    paint_background(painter, look, frame, images)
    for one in mixing.drawn(show, look):
        paint_drawn(painter, show, one, frame=frame, images=images, stand_ins=stand_ins)
    painter.restore()


def paint_background(painter: QPainter, look: Look, frame: tuple[int, int], images: Images | None = None) -> None:
    """The frame before anybody is in it: its colour, and its picture where that is at hand."""
    whole = QRectF(0, 0, *frame)
    painter.fillRect(whole, background_color(look))
    url = look.video.background_image_url if look.video is not None else None
    picture = images.get(url) if images is not None else None
    if picture is None or look.video is None:
        return
    mode = look.video.background_render_mode
    target, source = whole, QRectF(picture.rect())
    if mode in (_CROP, _FIT):
        placing = mixing.content(Rect(0, 0, *frame), (picture.width(), picture.height()), mode or 0)
        target, source = QRectF(*placing.target), QRectF(*placing.source)
        if mode == _FIT:
            painter.fillRect(whole, QColor(0, 0, 0))
    painter.drawImage(target, picture, source)


def paint_drawn(
    painter: QPainter,
    show: Show,
    one: Drawn,
    *,
    frame: tuple[int, int],
    images: Images | None = None,
    stand_ins: bool = True,
) -> None:
    """One tile or watermark at its place, in output pixels."""
    rect = QRectF(*one.rect)
    if rect.isEmpty():
        return
    if one.kind == "tile":
        _paint_tile(painter, show, one, rect, frame, stand_ins)
    elif one.kind == "text":
        cards.paint_text(
            painter,
            rect,
            one.text or "",
            size=one.font_size or 0,
            color=cards.parse_color(one.font_color) or QColor(255, 255, 255),
            ground=cards.parse_color(one.background_color),
        )
    else:
        picture = images.get(one.picture_url) if images is not None else None
        if picture is None:
            cards.paint_missing_picture(painter, rect, file_name(one.picture_url))
        else:
            painter.drawImage(rect, picture)


def render(show: Show, look: Look, *, images: Images | None = None, stand_ins: bool = True) -> QImage:
    """The picture of a look at output size, one pixel for one pixel. Needs a QGuiApplication for the fonts."""
    image = QImage(QSize(*frame_size(show)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_look(painter, show, look, images=images, stand_ins=stand_ins)
    painter.end()
    return image


def thumbnail(show: Show, look: Look, width: int, dpr: float = 1.0, *, images: Images | None = None) -> QPixmap:
    """A small picture of a look, `width` logical pixels wide and of the frame's shape."""
    frame = frame_size(show)
    wide = max(1, round(width * dpr))
    high = max(1, round(wide * frame[1] / frame[0]))
    pixmap = QPixmap(wide, high)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_look(painter, show, look, size=(wide, high), images=images)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def item_pixmap(
    show: Show, one: Drawn, scale: float, *, images: Images | None = None, dpr: float = 1.0
) -> tuple[QPixmap, float]:
    """One drawn thing alone, painted for `scale` screen pixels per output pixel, and the scale it really has.

    The pixmap is opaque where the thing covers all of its place: that is copied several times faster.
    """
    width, height = max(1, one.rect.w), max(1, one.rect.h)
    scale = min(scale, LARGEST / (max(width, height) * dpr))
    factor = scale * dpr
    pixmap = QPixmap(max(1, math.floor(width * factor + 0.5)), max(1, math.floor(height * factor + 0.5)))
    pixmap.fill(QColor(0, 0, 0) if covers(one) else QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.scale(pixmap.width() / width, pixmap.height() / height)
    painter.translate(-one.rect.x, -one.rect.y)
    paint_drawn(painter, show, one, frame=frame_size(show), images=images)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap, scale


def covers(one: Drawn) -> bool:
    """Whether every pixel of its place is painted without transparency."""
    return one.kind == "tile" and one.render_mode != mixing.FIT


def _paint_tile(
    painter: QPainter, show: Show, one: Drawn, rect: QRectF, frame: tuple[int, int], stand_ins: bool
) -> None:
    if one.render_mode != mixing.FIT or not stand_ins:
        painter.fillRect(rect, QColor(0, 0, 0))
    if not stand_ins:
        return
    card = card_of(show, one)
    placing = mixing.content(one.rect, one.source_size, one.render_mode, one.crop)
    source, target = QRectF(*placing.source), QRectF(*placing.target)
    if source.isEmpty() or target.isEmpty():
        return
    across, down = target.width() / source.width(), target.height() / source.height()
    picture = QRectF(
        target.left() - source.left() * across,
        target.top() - source.top() * down,
        one.source_size[0] * across,
        one.source_size[1] * down,
    )
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    cards.paint_person(painter, picture, card)
    painter.restore()
    cards.paint_label(painter, rect, card, max(10.0, min(frame) / 40))
