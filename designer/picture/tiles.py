"""How one tile is painted: who is in it, on what ground, cut to what shape, through what mask; in output pixels."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from designer.picture import cards
from designer.picture.cards import Card
from designer.picture.images import Images, file_name
from designer.picture.standins import StandIns
from designer.show import fitting, mixing
from designer.show.fitting import Filling
from designer.show.geometry import Rect
from designer.show.mixing import Drawn
from designer.show.mixrules import Assumptions
from designer.show.model import Show
from designer.show.pictures import Use

BLACK = QColor(0, 0, 0)


def card_of(show: Show, one: Drawn) -> Card:
    """What the stand-in of a drawn tile says."""
    if one.blank:
        joins = cards.stream_name("open")
        if one.person is not None and one.person.user_id:
            joins = f"{joins}: {one.person.name or one.person.user_id}"
        return Card("", cards.open_slot_name(), "open", joins)
    kind: cards.Kind = "screen" if one.stream_type == 1 or one.state == "screen" else "camera"
    detail = cards.stream_name(kind)
    if one.room_id and one.room_id != show.base.room_id:
        detail += f" · {one.room_id}"
    person = one.person
    if kind == "screen" and person is not None and person.source_width and person.source_height:
        detail += f" · {one.source_size[0]}×{one.source_size[1]}"
    name = (person.name if person is not None else None) or one.user_id or ""
    return Card(person_key(one.user_id, one.stream_type), name, kind, detail, cards.shape_name(*one.source_size))


def person_key(user_id: str | None, stream_type: int | None) -> str:
    """What decides a person's colour: the user, and whether it is the screen."""
    return f"{user_id or ''}{' screen' if stream_type == 1 else ''}"


def is_broken(images: Images | None, url: str | None, use: Use) -> bool:
    return images is not None and images.is_broken(url, use)


def paint_tile(
    painter: QPainter,
    show: Show,
    one: Drawn,
    rect: QRectF,
    frame: tuple[int, int],
    images: Images | None,
    guests: StandIns,
    assume: Assumptions,
) -> None:
    there = one.sends and guests.shown
    mask = None
    masks = there or assume.mask_on_placeholder == "masked"
    if images is not None and one.render_mode == mixing.CROP and masks:
        mask = images.get(one.mask_url, "mask")
    if mask is None:
        _paint_inside(painter, show, one, rect, images, guests, assume)
    else:
        _paint_masked(painter, show, one, rect, images, guests, assume, mask)
    if there and guests.labels and guests.flat is None:
        card = card_of(show, one)
        found = _whole(_sent(one, assume), one.source_size) if card.shape else None
        corner = cards.mark_corner(found[0]) if found is not None else None
        cards.paint_label(painter, rect, card, max(10.0, min(frame) / 40), corner=corner)


def _paint_masked(
    painter: QPainter,
    show: Show,
    one: Drawn,
    rect: QRectF,
    images: Images | None,
    guests: StandIns,
    assume: Assumptions,
    mask: QImage,
) -> None:
    """A tile through its alpha mask: on a sheet of its own, as large as it is on the device."""
    there = painter.deviceTransform()
    wide, high = max(1, round(rect.width() * there.m11())), max(1, round(rect.height() * there.m22()))
    sheet = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(Qt.GlobalColor.transparent)
    on_sheet = QPainter(sheet)
    on_sheet.scale(wide / rect.width(), high / rect.height())
    on_sheet.translate(-rect.topLeft())
    _paint_inside(on_sheet, show, one, rect, images, guests, assume)
    on_sheet.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    on_sheet.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    on_sheet.drawImage(rect, mask, QRectF(mask.rect()))
    on_sheet.end()
    painter.drawImage(rect, sheet, QRectF(sheet.rect()))


def _paint_inside(
    painter: QPainter,
    show: Show,
    one: Drawn,
    rect: QRectF,
    images: Images | None,
    guests: StandIns,
    assume: Assumptions,
) -> None:
    """What is in a tile: a person's picture, else the placeholder, else nothing."""
    color = cards.parse_color(one.background_color)
    if one.sends and guests.shown:
        filling = _sent(one, assume)
        _paint_ground(painter, rect, filling, color)
        _paint_person(painter, show, one, filling, guests)
        return
    picture = images.get(one.picture_url, "placeholder") if images is not None else None
    if picture is not None:
        filling = fitting.placeholder(
            one.rect,
            (picture.width(), picture.height()),
            one.picture_mode,
            one.custom_render,
            one.color_mode,
            color is not None,
            assume=assume,
        )
        _paint_ground(painter, rect, filling, color)
        draw(painter, filling, picture)
    elif one.picture_url and guests.shown and not is_broken(images, one.picture_url, "placeholder"):
        cards.paint_missing_picture(painter, rect, file_name(one.picture_url))
    elif assume.empty_tile == "black":
        painter.fillRect(rect, BLACK)


def _paint_ground(painter: QPainter, rect: QRectF, filling: Filling, color: QColor | None) -> None:
    if filling.ground == "black":
        painter.fillRect(rect, BLACK)
    elif filling.ground == "colour" and color is not None:
        painter.fillRect(rect, color)


def _whole(filling: Filling, size: tuple[int, int]) -> tuple[QRectF, QRectF] | None:
    """Where all of a picture of this size would be, and what of it is seen; None where that is nothing."""
    source, target = QRectF(*filling.placing.source), QRectF(*filling.placing.target)
    if source.isEmpty() or target.isEmpty():
        return None
    across, down = target.width() / source.width(), target.height() / source.height()
    picture = QRectF(
        target.left() - source.left() * across,
        target.top() - source.top() * down,
        size[0] * across,
        size[1] * down,
    )
    return picture, target


class Marker(NamedTuple):
    """The marker of a card that moves by itself; in output pixels."""

    picture: QRectF
    seen: QRectF
    """What of the picture is in the tile."""
    radius: float

    def at(self, phase: float) -> tuple[float, float]:
        """Where its middle is."""
        place, _ = cards.marker_place(self.picture, phase)
        return place.x(), place.y()

    def shows(self, x: float, y: float) -> bool:
        """Whether it is in the tile there."""
        return self.seen.contains(x, y)


def marker_of(one: Drawn, guests: StandIns, assume: Assumptions) -> Marker | None:
    """The marker on the card in a tile; None where there is no card, or it has none."""
    if one.kind != "tile" or one.blank or one.mask_url or not (one.sends and guests.shown) or guests.flat is not None:
        return None
    if guests.picture_of(one.person.id if one.person is not None else None) is not None:
        return None
    filling = _sent(one, assume)
    found = _whole(filling, one.source_size)
    if found is None:
        return None
    _, radius = cards.marker_place(found[0], 0.0)
    return Marker(*found, radius) if radius > 0 else None


def _sent(one: Drawn, assume: Assumptions) -> Filling:
    """How the picture that a person sends stands in its tile."""
    color = cards.parse_color(one.background_color)
    return fitting.upstream(
        one.rect, one.source_size, one.render_mode, one.crop, one.color_mode, color is not None, assume=assume
    )


def _paint_person(painter: QPainter, show: Show, one: Drawn, filling: Filling, guests: StandIns) -> None:
    found = _whole(filling, one.source_size)
    if found is None:
        return
    picture, target = found
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    local = guests.picture_of(one.person.id if one.person is not None else None)
    if guests.flat is not None:
        painter.fillRect(target, guests.flat)
    elif local is not None:
        # A still of another shape than what the person sends is cut to it.
        piece = fitting.content(Rect(0, 0, *one.source_size), (local.width(), local.height()), mixing.CROP).source
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(picture, local, QRectF(*piece))
    else:
        cards.paint_person(painter, picture, card_of(show, one), phase=guests.phase)
    painter.restore()


def draw(painter: QPainter, filling: Filling, picture: QImage) -> None:
    """A picture in its place, smoothly scaled, with round corners where it has them."""
    source, target = QRectF(*filling.placing.source), QRectF(*filling.placing.target)
    if source.isEmpty() or target.isEmpty():
        return
    there = painter.deviceTransform()
    wide, high = target.width() * there.m11(), target.height() * there.m22()
    if wide < source.width() / 2 or high < source.height() / 2:
        # Bilinear alone leaves pixels out when it makes much smaller.
        picture = picture.copy(source.toAlignedRect()).scaled(
            max(1, round(wide)),
            max(1, round(high)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        source = QRectF(picture.rect())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if filling.radius > 0:
        corners = QPainterPath(QPointF())
        corners.addRoundedRect(target, filling.radius, filling.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(corners, Qt.ClipOperation.IntersectClip)
    painter.drawImage(target, picture, source)
    painter.restore()
