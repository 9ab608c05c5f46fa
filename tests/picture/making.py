"""Shows and pictures for the tests of this room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from designer.show.model import Look, Person, Show, Tile, Watermark
from designer.trtc.structures import (
    McuLayout,
    McuLayoutParams,
    McuVideoParams,
    McuWaterMarkImage,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
    VideoEncode,
)

GROUND = "#203040"


def tile(user: str | None, x: int, y: int, w: int, h: int, z: int = 0, **more: Any) -> Tile:
    stream = UserMediaStream(user_info=MixUserInfo(user_id=user, room_id="7")) if user else None
    layout = McuLayout(
        user_media_stream=stream, image_width=w, image_height=h, location_x=x, location_y=y, z_order=z, **more
    )
    return Tile(id=f"{user}-{x}-{y}", layout=layout)


def picture_mark(url: str, x: int, y: int, w: int, h: int, z: int = 9, **more: Any) -> Watermark:
    image = McuWaterMarkImage(
        water_mark_url=url, water_mark_width=w, water_mark_height=h, location_x=x, location_y=y, z_order=z, **more
    )
    return Watermark(id=f"p{x}-{y}", params=McuWaterMarkParams(water_mark_type=0, water_mark_image=image))


def text_mark(text: str, x: int, y: int, w: int, h: int, size: int = 24, z: int = 9, **more: Any) -> Watermark:
    part = McuWaterMarkText(
        text=text,
        water_mark_width=w,
        water_mark_height=h,
        location_x=x,
        location_y=y,
        font_size=size,
        z_order=z,
        **more,
    )
    return Watermark(id=f"t{x}-{y}", params=McuWaterMarkParams(water_mark_type=1, water_mark_text=part))


def show_of(
    *tiles: Tile,
    marks: tuple[Watermark, ...] = (),
    ground: str | None = "0x203040",
    cast: tuple[Person, ...] = (),
    frame: tuple[int, int] = (640, 360),
    layout: McuLayoutParams | None = None,
    **video: Any,
) -> tuple[Show, Look]:
    params = McuVideoParams(
        layout_params=layout or McuLayoutParams(mix_layout_mode=4), back_ground_color=ground, **video
    )
    look = Look(id="l", name="Look", video=params, tiles=tiles, watermarks=marks)
    show = Show(
        name="S",
        base=StartPublishCdnStream(room_id="7"),
        video_encode=VideoEncode(width=frame[0], height=frame[1]),
        cast=cast,
        looks=(look,),
        opening_look="l",
    )
    return show, look


def person(user: str, width: int = 1280, height: int = 720, **more: Any) -> Person:
    return Person(id=f"person {user}", user_id=user, source_width=width, source_height=height, **more)


def plain(color: str, width: int = 8, height: int = 8) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(color))
    return image


def map_picture(width: int, height: int) -> QImage:
    """A picture whose colours say where they are: red is x, green is y, blue is 200; at most 256 pixels a side."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, 0xFF0000C8 | x << 16 | y << 8)
    return image


def half_mask(width: int = 20, height: int = 10) -> QImage:
    """A mask that keeps the left half."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("white"))
    painter.end()
    return image


def encoded(image: QImage, kind: str = "PNG") -> bytes:
    """The bytes of a picture file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def same_share(one: QImage, other: QImage, close: int = 1) -> float:
    """The share of pixels of which no channel differs by more than `close`, of 255."""
    assert one.size() == other.size()
    first, second = (bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (one, other))
    apart = sum(
        any(abs(a - b) > close for a, b in zip(first[at : at + 3], second[at : at + 3], strict=True))
        for at in range(0, len(first), 4)
        if first[at : at + 3] != second[at : at + 3]
    )
    return 1 - apart / (len(first) // 4)
