"""Where the edges of pictures stand: every mode, source and tile shape against arithmetic of this file's own."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from designer.picture import compose
from designer.picture.images import Images
from designer.picture.standins import StandIns
from designer.show.mixrules import ASSUMED, States
from designer.trtc.structures import McuBackgroundCustomRender, McuCustomCrop
from tests.picture.making import GROUND, half_mask, map_picture, person, plain, show_of, tile

SOURCES = {"16:9": (160, 90), "9:16": (90, 160), "4:3": (120, 90), "1:1": (100, 100)}
TILES = {"16:9": (192, 108), "9:16": (81, 144), "4:3": (133, 100), "1:1": (111, 111)}
X, Y = 37, 21
URL = "https://cdn.example.com/holder.png"
CUSTOM = McuBackgroundCustomRender(width=60, height=40, radius=0)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


def fitted(tile_size: tuple[int, int], source: tuple[int, int]) -> tuple[int, int, int, int]:
    """The largest place of the source's shape in the middle of the tile: x, y, w, h on the frame."""
    tw, th = tile_size
    sw, sh = source
    if sw * th >= sh * tw:
        w, h = tw, int(Fraction(sh * tw, sw) + Fraction(1, 2))
    else:
        w, h = int(Fraction(sw * th, sh) + Fraction(1, 2)), th
    return X + (tw - w) // 2, Y + (th - h) // 2, w, h


def cut(tile_size: tuple[int, int], source: tuple[int, int]) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """The middle of the source that has the tile's shape: left, top, right, bottom in source pixels."""
    tw, th = tile_size
    sw, sh = source
    if sw * th >= sh * tw:
        keep = Fraction(tw * sh, th)
        return (sw - keep) / 2, Fraction(0), (sw + keep) / 2, Fraction(sh)
    keep = Fraction(th * sw, tw)
    return Fraction(0), (sh - keep) / 2, Fraction(sw), (sh + keep) / 2


def is_map(color: QColor) -> bool:
    return color.blue() == 200 and color.name() != GROUND


def map_box(image: QImage) -> tuple[int, int, int, int]:
    """The smallest box around all pixels of the map picture; checks that it is full."""
    rows: list[tuple[int, int, int]] = []
    for y in range(image.height()):
        blue = bytes(image.constScanLine(y))[0 : 4 * image.width() : 4]
        if 200 in blue:
            rows.append((y, blue.index(200), blue.rindex(200) + 1))
            assert blue.count(200) == rows[-1][2] - rows[-1][1]
    top, bottom = rows[0][0], rows[-1][0] + 1
    assert len(rows) == bottom - top
    ((left, right),) = {row[1:] for row in rows}
    return left, top, right - left, bottom - top


def check_piece(image: QImage, box: tuple[int, int, int, int], piece: tuple[float, float, float, float]) -> None:
    """That the corners of the box show the corners of the piece, to a source pixel."""
    x, y, w, h = box
    first, last = image.pixelColor(x, y), image.pixelColor(x + w - 1, y + h - 1)
    left, top, right, bottom = map(float, piece)
    across, down = (right - left) / w, (bottom - top) / h
    # The middle of the outermost pixel, in source pixels, whose colour is that of the source pixel it lies in.
    assert first.red() == pytest.approx(left + across / 2 - 0.5, abs=1)
    assert first.green() == pytest.approx(top + down / 2 - 0.5, abs=1)
    assert last.red() == pytest.approx(right - across / 2 - 0.5, abs=1)
    assert last.green() == pytest.approx(bottom - down / 2 - 0.5, abs=1)


def frame_with(render_mode: int, background_mode: int, source: tuple[int, int], size: tuple[int, int], *, there: bool):
    layout = tile(
        "anna",
        X,
        Y,
        *size,
        render_mode=render_mode,
        background_render_mode=background_mode,
        background_image_url=URL,
        background_custom_render=CUSTOM if background_mode == 4 else None,
    )
    show, look = show_of(layout, cast=(person("anna", *source),), frame=(260, 180))
    images = Images()
    images.put(URL, map_picture(*source))
    guests = StandIns(pictures={"person anna": map_picture(*source)}, labels=False)
    if not there:
        guests = guests.with_state("camera_off")
    return compose.render(show, look, images=images, guests=guests)


@pytest.mark.parametrize("size", TILES.values(), ids=TILES)
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("background_mode", range(5))
@pytest.mark.parametrize("render_mode", range(3))
def test_edges_stand_where_they_are_worked_out(
    render_mode: int, background_mode: int, source: tuple[int, int], size: tuple[int, int]
) -> None:
    whole = (X, Y, *size)
    everything = (0, 0, *source)
    image = frame_with(render_mode, background_mode, source, size, there=True)
    # A picture that comes: RenderMode alone counts.
    box = map_box(image)
    if render_mode == 0:
        assert box == whole
        check_piece(image, box, cut(size, source))
    else:
        assert box == fitted(size, source)
        check_piece(image, box, everything)
        check_rest(image, whole, box, "#000000" if render_mode == 2 else GROUND)

    image = frame_with(render_mode, background_mode, source, size, there=False)
    # The camera is off: BackgroundRenderMode alone counts.
    box = map_box(image)
    if background_mode == 0:
        assert box == whole
        check_piece(image, box, cut(size, source))
    elif background_mode == 3:
        assert box == whole
        check_piece(image, box, everything)
    elif background_mode == 4:
        assert box == (X + (size[0] - 60) // 2, Y + (size[1] - 40) // 2, 60, 40)
        check_piece(image, box, everything)
        check_rest(image, whole, box, GROUND)
    else:
        assert box == fitted(size, source)
        check_piece(image, box, everything)
        check_rest(image, whole, box, "#000000" if background_mode == 2 else GROUND)


def check_rest(image: QImage, whole: tuple[int, int, int, int], box: tuple[int, int, int, int], color: str) -> None:
    """That what the box leaves of the tile has one colour, and what lies around the tile is the frame's."""
    x, y, w, h = whole
    corners = {(x, y), (x + w - 1, y), (x, y + h - 1), (x + w - 1, y + h - 1)}
    inside = {(cx, cy) for cx, cy in corners if box[0] <= cx < box[0] + box[2] and box[1] <= cy < box[1] + box[3]}
    assert {image.pixelColor(*corner).name() for corner in corners - inside} <= {color}
    assert image.pixelColor(x - 1, y).name() == image.pixelColor(x + w, y + h).name() == GROUND


@pytest.mark.parametrize(
    ("color_mode", "when_scaled", "holder_scaled"),
    [(0, False, False), (1, False, True), (2, True, False), (3, True, True), (None, False, False)],
)
def test_the_bits_of_the_colour_mode_say_when_the_tiles_colour_is_used(
    color_mode: int | None, when_scaled: bool, holder_scaled: bool
) -> None:
    layout = tile(
        "anna", 0, 0, 200, 100, render_mode=1, background_render_mode=1, background_image_url=URL,
        back_ground_color="0x884400", back_ground_color_mode=color_mode,
    )  # fmt: skip
    show, look = show_of(layout, cast=(person("anna", 100, 100),))
    images = Images()
    images.put(URL, plain("#00ff00", 50, 50))
    guests = StandIns()
    there = compose.render(show, look, images=images, guests=guests)
    off = compose.render(show, look, images=images, guests=guests.with_state("camera_off"))
    assert there.pixelColor(10, 20).name() == ("#884400" if when_scaled else GROUND)
    assert off.pixelColor(10, 20).name() == ("#884400" if holder_scaled else GROUND)
    never = ASSUMED._replace(tile_colour="never")
    assert compose.render(show, look, images=images, assume=never).pixelColor(10, 20).name() == GROUND


def test_round_corners_of_a_placeholder_show_what_lies_behind() -> None:
    layout = tile(
        "anna", 0, 0, 200, 200, background_render_mode=4, background_image_url=URL,
        background_custom_render=McuBackgroundCustomRender(width=100, height=100, radius=50),
    )  # fmt: skip
    images = Images()
    images.put(URL, plain("#00ff00"))
    show, look = show_of(layout)
    image = compose.render(show, look, images=images, guests=StandIns(States("absent")))
    # A circle of radius 50 around (100, 100).
    assert {image.pixelColor(x, y).name() for x, y in ((100, 52), (52, 100), (147, 100), (100, 147))} == {"#00ff00"}
    assert {image.pixelColor(x, y).name() for x, y in ((52, 52), (147, 52), (60, 60), (100, 49))} == {GROUND}
    names = [image.pixelColor(x, y).name() for y in range(200) for x in range(200)]
    # pi r²: pixels that the rim runs through are counted by one side only.
    assert names.count("#00ff00") < 7854 < len(names) - names.count(GROUND)


@pytest.mark.parametrize("mode", [0, 1, 2])
def test_a_mask_is_stretched_to_the_tile_and_holds_in_render_mode_0_only(mode: int) -> None:
    url = "https://cdn.example.com/mask.png"
    show, look = show_of(
        tile("anna", 40, 30, 200, 100, render_mode=mode, transparent_url=url), cast=(person("anna", 200, 100),)
    )
    images = Images()
    images.put(url, half_mask())
    guests = StandIns(flat=QColor("#ff00ff"))
    image = compose.render(show, look, images=images, guests=guests)
    assert image.pixelColor(41, 31).name() == image.pixelColor(130, 128).name() == "#ff00ff"
    assert image.pixelColor(150, 80).name() == (GROUND if mode == 0 else "#ff00ff")


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("mode", [None, 0, 1, 2])
def test_the_frames_own_picture_stands_by_its_mode(mode: int | None, source: tuple[int, int]) -> None:
    extra = {} if mode is None else {"background_render_mode": mode}
    show, look = show_of(frame=(200, 130), background_image_url=URL, **extra)
    images = Images()
    images.put(URL, map_picture(*source))
    image = compose.render(show, look, images=images)
    box = map_box(image)
    if mode == 1:
        x, y, w, h = fitted((200, 130), source)
        assert box == (x - X, y - Y, w, h)
        check_piece(image, box, (0, 0, *source))
        assert box[:2] == (0, 0) or image.pixelColor(0, 0).name() == "#000000"
    else:
        assert box == (0, 0, 200, 130)
        check_piece(image, box, cut((200, 130), source) if mode == 0 else (0, 0, *source))


def test_a_custom_crop_is_taken_from_the_source_before_anything_else() -> None:
    crop = McuCustomCrop(location_x=20, location_y=10, width=60, height=30)
    show, look = show_of(tile("anna", X, Y, 120, 120, render_mode=1, custom_crop=crop), cast=(person("anna", 160, 90),))
    guests = StandIns(pictures={"person anna": map_picture(160, 90)}, labels=False)
    image = compose.render(show, look, guests=guests)
    assert map_box(image) == (X, Y + 30, 120, 60)
    check_piece(image, (X, Y + 30, 120, 60), (20, 10, 80, 40))


def test_a_watermark_keeps_its_transparency() -> None:
    from tests.picture.making import picture_mark

    images = Images()
    images.put(URL, half_mask())
    show, look = show_of(marks=(picture_mark(URL, 100, 50, 80, 40),))
    image = compose.render(show, look, images=images)
    assert image.pixelColor(105, 60).name() == "#ffffff"
    assert image.pixelColor(175, 60).name() == GROUND
