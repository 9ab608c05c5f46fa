"""The painter: every place below is worked out here by hand, not asked of the code."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from designer.picture import compose
from designer.picture.images import Images
from designer.show.model import Look, Person, Show, Tile, Watermark
from designer.trtc.structures import (
    McuCustomCrop,
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


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


def tile(user: str | None, x: int, y: int, w: int, h: int, z: int = 0, **more: object) -> Tile:
    stream = UserMediaStream(user_info=MixUserInfo(user_id=user, room_id="7")) if user else None
    layout = McuLayout(
        user_media_stream=stream, image_width=w, image_height=h, location_x=x, location_y=y, z_order=z, **more
    )
    return Tile(id=f"{user}-{x}-{y}", layout=layout)


def picture(url: str, x: int, y: int, w: int, h: int, z: int = 9) -> Watermark:
    image = McuWaterMarkImage(
        water_mark_url=url, water_mark_width=w, water_mark_height=h, location_x=x, location_y=y, z_order=z
    )
    return Watermark(id=f"p{x}", params=McuWaterMarkParams(water_mark_type=0, water_mark_image=image))


def show_of(
    *tiles: Tile,
    marks: tuple[Watermark, ...] = (),
    ground: str | None = "0x203040",
    cast: tuple[Person, ...] = (),
    **video: object,
) -> tuple[Show, Look]:
    params = McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=4), back_ground_color=ground, **video)
    look = Look(id="l", name="Look", video=params, tiles=tiles, watermarks=marks)
    base = StartPublishCdnStream(room_id="7")
    show = Show(
        name="S", base=base, video_encode=VideoEncode(width=640, height=360), cast=cast, looks=(look,), opening_look="l"
    )
    return show, look


def plain(color: str, width: int = 8, height: int = 8) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def box_of_difference(image: QImage, ground: str) -> QRect:
    """The smallest rectangle around all pixels that are not the ground."""
    wanted = QColor(ground).rgb()
    places = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != wanted]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_the_picture_has_the_output_size_and_the_grounds_colour() -> None:
    image = compose.render(*show_of())
    assert (image.width(), image.height()) == (640, 360)
    assert {image.pixelColor(x, y).name() for x in (0, 320, 639) for y in (0, 180, 359)} == {GROUND}


@pytest.mark.parametrize("ground", [None, "", "red", "0x12345", "0xgg0000"])
def test_a_ground_without_a_colour_is_black(ground: str | None) -> None:
    assert compose.render(*show_of(ground=ground)).pixelColor(5, 5).name() == "#000000"


def test_a_tile_covers_its_place_to_the_pixel() -> None:
    image = compose.render(*show_of(tile("anna", 40, 30, 200, 101)))
    assert box_of_difference(image, GROUND) == QRect(40, 30, 200, 101)


def test_a_tile_that_sticks_out_is_cut_and_one_without_size_is_not_there() -> None:
    image = compose.render(*show_of(tile("anna", 600, 330, 200, 200), tile("ben", 10, 10, 0, 50)))
    assert box_of_difference(image, GROUND) == QRect(600, 330, 40, 30)


def test_the_larger_zorder_is_nearer_whatever_the_list_says() -> None:
    near, far = tile("anna", 0, 0, 200, 200, 5), tile("ben", 100, 100, 200, 200, 2)
    alone = compose.render(*show_of(near))
    both = compose.render(*show_of(near, far))
    assert both.copy(0, 0, 200, 200) == alone.copy(0, 0, 200, 200)
    assert compose.render(*show_of(far, near)) == both


def test_somebody_has_one_colour_in_every_tile_and_others_have_others() -> None:
    image = compose.render(
        *show_of(tile("anna", 0, 0, 100, 100), tile("anna", 100, 0, 100, 100), tile("ben", 200, 0, 100, 100))
    )
    assert image.copy(0, 0, 100, 100) == image.copy(100, 0, 100, 100)
    assert image.copy(200, 0, 100, 100) != image.copy(0, 0, 100, 100)


def test_nobody_wears_the_colour_of_on_air() -> None:
    from designer.picture.cards import person_color

    for number in range(500):
        hue = person_color(f"user {number}").hslHue()
        assert 25 <= hue <= 330


def test_white_text_can_be_read_on_every_persons_colour() -> None:
    from designer.picture.cards import person_color

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    for number in range(500):
        color = person_color(f"user {number}")
        light = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
        assert 1.05 / (light + 0.05) >= 4.5


def test_who_is_shown_is_written_on_the_tile() -> None:
    without = compose.render(*show_of(tile("", 0, 0, 320, 180)))
    named = compose.render(*show_of(tile("anna", 0, 0, 320, 180)))
    label = QRect(0, 155, 160, 20)
    bright = [
        (x, y)
        for x in range(label.left(), label.right())
        for y in range(label.top(), label.bottom())
        if named.pixelColor(x, y).lightness() > 200
    ]
    assert bright
    assert without.copy(label) != named.copy(label)


PORTRAIT = (Person(id="p", name="Anna", user_id="anna", source_width=90, source_height=160),)


def test_render_mode_1_leaves_the_ground_beside_a_portrait_picture() -> None:
    image = compose.render(*show_of(tile("anna", 0, 0, 320, 160, render_mode=1), cast=PORTRAIT))
    assert box_of_difference(image.copy(0, 0, 320, 100), GROUND) == QRect(115, 0, 90, 100)


def test_render_mode_2_is_black_beside_a_portrait_picture() -> None:
    image = compose.render(*show_of(tile("anna", 0, 0, 320, 160, render_mode=2), cast=PORTRAIT))
    assert image.pixelColor(10, 10).name() == "#000000"
    assert image.pixelColor(114, 10).name() == "#000000"
    assert image.pixelColor(116, 10).name() != "#000000"
    assert image.pixelColor(204, 10).name() != "#000000"
    assert image.pixelColor(206, 10).name() == "#000000"


def test_render_mode_0_fills_the_tile() -> None:
    image = compose.render(*show_of(tile("anna", 0, 0, 320, 160, render_mode=0), cast=PORTRAIT))
    assert box_of_difference(image, GROUND) == QRect(0, 0, 320, 160)
    assert image.pixelColor(10, 10).name() != "#000000"


def test_a_crop_shows_another_part_of_the_same_picture() -> None:
    person = (Person(id="p", user_id="anna", source_width=1280, source_height=720),)
    crop = McuCustomCrop(location_x=0, location_y=0, width=320, height=180)
    whole = compose.render(*show_of(tile("anna", 0, 0, 320, 180), cast=person))
    part = compose.render(*show_of(tile("anna", 0, 0, 320, 180, custom_crop=crop), cast=person))
    assert part.pixelColor(160, 60) != whole.pixelColor(160, 60)
    assert box_of_difference(part, GROUND) == QRect(0, 0, 320, 180)


def test_a_text_stands_on_its_own_ground_and_inside_its_box() -> None:
    line = McuWaterMarkText(
        text="LIVE LIVE LIVE LIVE LIVE",
        water_mark_width=100,
        water_mark_height=40,
        location_x=50,
        location_y=60,
        font_size=24,
        font_color="0x00ff00",
        back_ground_color="0xb01525",
        z_order=3,
    )
    mark = Watermark(id="t", params=McuWaterMarkParams(water_mark_type=1, water_mark_text=line))
    image = compose.render(*show_of(marks=(mark,)))
    assert box_of_difference(image, GROUND) == QRect(50, 60, 100, 40)
    assert image.pixelColor(51, 61).name() == "#b01525"
    assert any(image.pixelColor(x, y).name() == "#00ff00" for x in range(50, 150) for y in range(60, 100))


def test_a_text_without_a_ground_shows_what_lies_beneath() -> None:
    line = McuWaterMarkText(
        text="i", water_mark_width=100, water_mark_height=40, location_x=50, location_y=60, font_size=24
    )
    mark = Watermark(id="t", params=McuWaterMarkParams(water_mark_type=1, water_mark_text=line))
    image = compose.render(*show_of(marks=(mark,)))
    assert image.pixelColor(148, 62).name() == GROUND
    assert box_of_difference(image, GROUND).width() < 30


def test_a_picture_that_is_at_hand_is_stretched_to_its_place() -> None:
    images = Images()
    images.put("https://example.com/logo.png", plain("#00aa55"))
    show, look = show_of(marks=(picture("https://example.com/logo.png", 500, 20, 64, 32),))
    image = compose.render(show, look, images=images)
    assert box_of_difference(image, GROUND) == QRect(500, 20, 64, 32)
    assert image.pixelColor(530, 30).name() == "#00aa55"


def test_a_picture_that_is_not_at_hand_is_plainly_a_stand_in() -> None:
    show, look = show_of(marks=(picture("https://example.com/logo.png", 500, 20, 64, 64),))
    stand_in = compose.render(show, look)
    assert box_of_difference(stand_in, GROUND) == QRect(500, 20, 64, 64)
    other = compose.render(*show_of(marks=(picture("https://example.com/mark.png", 500, 20, 64, 64),)))
    assert stand_in != other  # the file name is written on it


@pytest.mark.parametrize(
    ("mode", "side", "middle"), [(None, "#ff8800", "#ff8800"), (0, "#ff8800", "#ff8800"), (1, "#000000", "#ff8800")]
)
def test_the_frames_own_picture(mode: int | None, side: str, middle: str) -> None:
    images = Images()
    images.put("u", plain("#ff8800", 100, 100))
    extra = {} if mode is None else {"background_render_mode": mode}
    image = compose.render(*show_of(background_image_url="u", **extra), images=images)
    assert image.pixelColor(5, 180).name() == side
    assert image.pixelColor(320, 180).name() == middle


def test_without_stand_ins_a_tile_is_an_empty_place() -> None:
    show, look = show_of(tile("anna", 40, 30, 200, 100))
    image = compose.render(show, look, stand_ins=False)
    assert {image.pixelColor(x, y).name() for x in (40, 140, 239) for y in (30, 80, 129)} == {GROUND}


def test_hidden_items_are_not_in_the_picture() -> None:
    show, look = show_of(tile("anna", 0, 0, 100, 100).model_copy(update={"hidden": True}))
    assert compose.render(show, look).pixelColor(50, 50).name() == GROUND


def test_the_same_show_is_the_same_picture_every_time() -> None:
    show, look = show_of(tile("anna", 0, 0, 320, 180), tile(None, 320, 0, 320, 180))
    assert compose.render(show, look) == compose.render(show, look)


_TWICE = """
from designer.picture import compose, export
from designer.show import files
application = export.application()
show = files.sample_show().show
print(all(compose.render(show, look) == compose.render(show, look) for look in show.looks))
"""


def test_the_first_picture_of_a_program_is_the_same_as_the_second() -> None:
    """Qt draws large letters otherwise the first time: only a program that has painted nothing shows it."""
    ran = subprocess.run([sys.executable, "-c", _TWICE], capture_output=True, text=True, timeout=60, check=False)
    assert ran.stdout == "True\n", ran.stderr


def test_a_thumbnail_has_the_frames_shape_and_the_screens_pixels() -> None:
    show, look = show_of(tile("anna", 320, 0, 320, 360))
    small = compose.thumbnail(show, look, 64, 2.0)
    assert (small.width(), small.height()) == (128, 72)
    assert small.devicePixelRatio() == 2.0
    image = small.toImage()
    assert image.pixelColor(30, 36).name() == GROUND
    assert image.pixelColor(96, 36).name() != GROUND


def test_an_items_pixmap_is_what_the_frame_shows_there() -> None:
    from designer.show import mixing

    show, look = show_of(tile("anna", 40, 30, 200, 100))
    (one,) = mixing.drawn(show, look)
    pixmap, scale = compose.item_pixmap(show, one, 1.0)
    assert scale == 1.0
    whole = compose.render(show, look).copy(40, 30, 200, 100)
    assert pixmap.toImage().convertToFormat(whole.format()) == whole
    assert not pixmap.hasAlpha()
    double, scale = compose.item_pixmap(show, one, 1.5, dpr=2.0)
    assert (double.width(), double.height(), scale) == (600, 300, 1.5)
    huge, scale = compose.item_pixmap(show, one, 1000.0)
    assert huge.width() == compose.LARGEST
    assert scale == compose.LARGEST / 200


def test_dynamic_layouts_show_the_cast() -> None:
    people = tuple(Person(id=f"p{number}", user_id=f"user{number}") for number in range(2))
    show, look = show_of(cast=people)
    grid = McuVideoParams(back_ground_color="0x203040", layout_params=McuLayoutParams(mix_layout_mode=3))
    look = look.model_copy(update={"video": grid})
    image = compose.render(show, look)
    assert image.pixelColor(10, 10).name() != GROUND
    assert image.pixelColor(630, 10).name() != GROUND
