"""Text baked into a picture: what the API's own text does not have."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from designer.picture.bake import Baked, bake, bake_png
from designer.picture.decoding import decode
from designer.picture.lettering import face_of, lacking, paint_text, reads_from_right
from designer.show.pictures import trouble
from designer.trtc.errors import RuleBroken


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


def colors(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]


def strongest(image: QImage) -> int:
    return max(color.alpha() for color in colors(image))


def test_a_text_is_as_small_as_it_can_be_and_see_through_around_the_letters() -> None:
    image = bake(Baked("LIVE", size=40))
    assert image.pixelColor(0, 0).alpha() == 0
    assert strongest(image) == 255
    assert 60 < image.width() < 160
    assert 40 < image.height() < 90
    assert bake(Baked("LIVE LIVE", size=40)).width() > image.width() * 1.7


def test_opacity_fades_all_of_it() -> None:
    image = bake(Baked("LIVE", size=40, opacity=0.5, ground="0xff0000"))
    assert abs(strongest(image) - 128) <= 1
    assert image.pixelColor(1, 1).alpha() in (127, 128)


def test_a_shadow_falls_right_and_down_whatever_the_rotation() -> None:
    for rotation in (0.0, 90.0, 180.0):
        what = Baked("I", size=60, rotation=rotation, padding=0)
        plain = bake(what)
        image = bake(
            Baked("I", size=60, rotation=rotation, padding=0, shadow="0xff0000", shadow_right=12, shadow_down=12,
                  shadow_softness=0)
        )  # fmt: skip
        red = [(x, y) for y in range(image.height()) for x in range(image.width())
               if (c := image.pixelColor(x, y)).alpha() > 200 and c.red() > 200 and c.green() < 60]  # fmt: skip
        white = [(x, y) for y in range(image.height()) for x in range(image.width())
                 if (c := image.pixelColor(x, y)).alpha() > 200 and c.green() > 200]  # fmt: skip
        assert red
        assert white
        assert image.width() > plain.width()
        assert max(x for x, _ in red) > max(x for x, _ in white)
        assert max(y for _, y in red) > max(y for _, y in white)


def test_a_soft_shadow_is_wider_and_weaker() -> None:
    def reach(softness: float) -> int:
        image = bake(Baked("I", size=60, color="0x000000", shadow="0xff0000", shadow_right=0, shadow_down=0,
                           shadow_softness=softness))  # fmt: skip
        return sum(color.alpha() > 8 for color in colors(image))

    assert reach(9.0) > reach(0.0) * 1.5


def test_a_turned_text_stands_on_its_side() -> None:
    flat, upright = bake(Baked("LIVE NOW", size=30)), bake(Baked("LIVE NOW", size=30, rotation=90))
    assert abs(flat.width() - upright.height()) <= 1
    assert abs(flat.height() - upright.width()) <= 1


def test_lines_break_at_the_width_and_at_line_ends() -> None:
    one, two = bake(Baked("Friday Show", size=30)), bake(Baked("Friday Show", size=30, width=120))
    assert two.height() > one.height() * 1.5
    assert two.width() < one.width()
    assert bake(Baked("A\nB", size=30)).height() == two.height()


@pytest.mark.parametrize("text", ["晚上好 直播", "مرحبا بكم", "שלום", "🎉 Hi"])
def test_other_scripts_are_painted_too(text: str) -> None:
    image = bake(Baked(text, size=40))
    assert 0 < image.width() < 600
    if not text.startswith("🎉"):
        assert strongest(image) == 255


def test_the_file_is_one_that_the_cloud_takes() -> None:
    came = decode(bake_png(Baked("LIVE", shadow="0x000000", opacity=0.8)))
    assert came.picture is not None
    assert came.picture.hasAlphaChannel()
    assert trouble("watermark", came.facts) is None


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (Baked("  "), "no text"),
        (Baked("x" * 500, size=60), "more than 2K"),
        (Baked("x", size=0.2), "cannot be painted"),
    ],
)
def test_what_cannot_be_made_is_refused(what: Baked, words: str) -> None:
    with pytest.raises(RuleBroken, match=words):
        bake(what)


def test_what_no_font_has_is_named_and_painted_as_boxes() -> None:
    assert lacking("LIVE 12:45 — é", None) == ""
    # Private use: no font of a system has it. The sign that joins emoji has no picture of its own.
    assert lacking("a\U0010fffdb\U0010fffd \u200d", "SourceHanSans") == "\U0010fffd"
    assert strongest(bake(Baked("\U0010fffd", size=40))) == 255


@pytest.mark.parametrize(("text", "right"), [("שלום עולם", True), ("Hi there", False)])
def test_a_script_that_runs_to_the_left_begins_at_the_right(text: str, right: bool) -> None:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_text(painter, QRectF(0, 0, 400, 60), text, size=30, color=QColor("#ffffff"), ground=None)
    painter.end()
    inked = [x for x in range(400) for y in range(60) if image.pixelColor(x, y).red() > 128]
    assert inked
    assert (min(inked) > 200) is right
    assert (max(inked) < 200) is not right


def test_directions_and_faces() -> None:
    assert reads_from_right("… שלום")
    assert not reads_from_right("Hi שלום")
    assert not reads_from_right("123")
    assert face_of(None).asked == "Tencent"
    assert not face_of(None).exact  # the vendor's own face is not to be had here
    assert face_of("SourceHanSans").asked == "SourceHanSans"
