"""The twelve shows of the golden pictures: between them every rule that is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from designer.picture.images import Images
from designer.picture.standins import CARDS, StandIns
from designer.show.mixrules import States
from designer.show.model import Look, Show
from designer.show.pictures import Fetched
from designer.trtc.structures import (
    MaxVideoUser,
    McuBackgroundCustomRender,
    McuCustomCrop,
    McuLayoutParams,
    MixUserInfo,
    UserMediaStream,
)
from tests.picture.making import half_mask, person, picture_mark, show_of, text_mark, tile

FRAME = (320, 180)
SCENE, LOGO, MASK, GONE, UNSEEN = (
    f"https://cdn.example.com/{name}.png" for name in ("scene", "logo", "mask", "gone", "new")
)
CAST = (person("anna"), person("ben", 720, 1280), person("chidi", 640, 480), person("dora", 500, 500))


class Golden(NamedTuple):
    """A show, and who stands in how."""

    show: Show
    look: Look
    guests: StandIns = CARDS
    stand_ins: bool = True


def pictures() -> Images:
    """A landscape, a logo with transparency, a mask, and one that is gone."""
    images = Images()
    scene = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(scene)
    sky = QLinearGradient(0, 0, 0, 300)
    sky.setColorAt(0, QColor("#2a4d7a"))
    sky.setColorAt(1, QColor("#d8a25e"))
    painter.fillRect(scene.rect(), sky)
    painter.fillRect(0, 220, 400, 80, QColor("#33472f"))
    painter.fillRect(60, 60, 60, 60, QColor("#fff2c0"))
    painter.end()
    images.put(SCENE, scene)
    logo = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    logo.fill(0)
    painter = QPainter(logo)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(255, 80, 60, 200))
    painter.drawEllipse(2, 2, 60, 60)
    painter.end()
    images.put(LOGO, logo)
    images.put(MASK, half_mask(64, 64))
    images.tell(GONE, Fetched("the server answered 404."))
    return images


def _of(*items: object, **how: object) -> tuple[Show, Look]:
    return show_of(*items, frame=FRAME, cast=CAST, **how)  # type: ignore[arg-type]


def _user(name: str) -> MaxVideoUser:
    return MaxVideoUser(user_media_stream=UserMediaStream(user_info=MixUserInfo(user_id=name)))


def two_up() -> Golden:
    return Golden(*_of(tile("anna", 8, 30, 148, 120), tile("ben", 164, 30, 148, 120)))


def corner() -> Golden:
    return Golden(
        *_of(tile("chidi", 224, 120, 90, 54, 2), tile("anna", 0, 0, 320, 180, 1), tile("dora", 200, 100, 60, 60, 3))
    )


def grid() -> Golden:
    return Golden(*_of(layout=McuLayoutParams(mix_layout_mode=3)))


def floating() -> Golden:
    return Golden(*_of(layout=McuLayoutParams(mix_layout_mode=1, max_video_user=_user("chidi"))))


def screen() -> Golden:
    return Golden(*_of(layout=McuLayoutParams(mix_layout_mode=2, max_video_user=_user("anna"))))


def fitted() -> Golden:
    return Golden(
        *_of(
            *(tile("ben", 8 + 104 * mode, 30, 96, 120, render_mode=mode) for mode in range(3)),
            background_image_url=SCENE,
        )
    )


def placeholders() -> Golden:
    custom = McuBackgroundCustomRender(width=40, height=40, radius=12)
    tiles = (
        tile(
            "anna", 6 + 62 * mode, 20, 58, 140, background_image_url=SCENE, background_render_mode=mode,
            background_custom_render=custom, back_ground_color="0x7a3fbf", back_ground_color_mode=mode % 2,
        )
        for mode in range(5)
    )  # fmt: skip
    return Golden(*_of(*tiles), CARDS.with_state("camera_off"))


def masked() -> Golden:
    crop = McuCustomCrop(location_x=320, location_y=180, width=640, height=360)
    return Golden(
        *_of(
            tile("anna", 10, 10, 140, 80, transparent_url=MASK),
            tile("anna", 170, 10, 140, 80, custom_crop=crop),
            tile("dora", 10, 95, 140, 80, transparent_url=MASK, render_mode=1),
            tile("chidi", 170, 95, 140, 80, custom_crop=crop, render_mode=2),
        )
    )


def grounds() -> Golden:
    return Golden(*_of(tile("anna", 200, 100, 110, 70), background_image_url=SCENE, background_render_mode=1))


def texts() -> Golden:
    return Golden(
        *_of(
            marks=(
                text_mark("Friday Show", 10, 10, 140, 40, 22, font_color="0xffd166", back_ground_color="0x7a1f2b"),
                text_mark("A long line that goes on in the next one", 170, 10, 140, 70, 16),
                text_mark("Cut where the box ends, and that is all", 10, 70, 90, 20, 18, back_ground_color="0x000000"),
                text_mark("12:45", 170, 100, 140, 70, 48, font="SourceHanSans", font_color="0x66ffcc"),
            )
        )
    )


def marks() -> Golden:
    return Golden(
        *_of(
            tile("anna", 0, 0, 320, 180),
            marks=(
                picture_mark(LOGO, 250, 10, 60, 60),
                picture_mark(LOGO, 10, 10, 100, 30),
                picture_mark(GONE, 120, 60, 80, 60),
                picture_mark(UNSEEN, 20, 100, 80, 60),
            ),
        )
    )


def states() -> Golden:
    guests = StandIns(
        States("present", (("person anna", "portrait"), ("person chidi", "screen"), ("person dora", "absent")))
    )
    return Golden(
        *_of(
            tile("anna", 0, 0, 160, 90, render_mode=1, back_ground_color="0x884400", back_ground_color_mode=2),
            tile("ben", 160, 0, 160, 90, render_mode=1, back_ground_color="0x884400"),
            tile("chidi", 0, 90, 160, 90),
            tile("dora", 160, 90, 160, 90, background_image_url=SCENE, background_render_mode=2),
        ),
        guests,
    )


SHOWS: tuple[Callable[[], Golden], ...] = (
    two_up, corner, grid, floating, screen, fitted, placeholders, masked, grounds, texts, marks, states,
)  # fmt: skip
