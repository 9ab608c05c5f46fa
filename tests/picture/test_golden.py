"""Golden pictures of twelve shows, and that canvas and render agree on them. `--update-golden` writes them anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication

from designer.gui.canvas.scene import CanvasScene
from designer.picture import compose, lettering
from designer.picture.composer import Composer
from designer.show import mixing
from designer.show.pictures import Fetched
from tests.picture import goldenshows
from tests.picture.goldenshows import Golden
from tests.picture.making import same_share

FOLDER = Path(__file__).parent / "golden"
SAME_SHARE = 0.995


@pytest.fixture(autouse=True)
def pinned_font(qapp: QApplication) -> Iterator[None]:
    """The same letters on every machine: a font that lies beside the pictures (a part of Inter, SIL OFL 1.1)."""
    number = QFontDatabase.addApplicationFont(str(FOLDER / "pinned.otf"))
    (family,) = QFontDatabase.applicationFontFamilies(number)
    before = qapp.font()
    qapp.setFont(QFont(family))
    lettering.pin(family)
    yield
    lettering.pin()
    qapp.setFont(before)
    QFontDatabase.removeApplicationFont(number)


def painted(golden: Golden) -> QImage:
    return compose.render(
        golden.show, golden.look, images=goldenshows.pictures(), guests=golden.guests, stand_ins=golden.stand_ins
    )


def test_there_are_twelve() -> None:
    names = {make.__name__ for make in goldenshows.SHOWS}
    assert len(names) == 12
    assert names == {path.stem for path in FOLDER.glob("*.png")}


@pytest.mark.parametrize("make", goldenshows.SHOWS, ids=lambda make: make.__name__)
def test_a_show_looks_as_it_did(make: Callable[[], Golden], update_golden: bool, tmp_path: Path) -> None:
    picture = painted(make())
    path = FOLDER / f"{make.__name__}.png"
    if update_golden:
        assert picture.save(str(path))
    golden = QImage(str(path))
    assert not golden.isNull(), "no golden picture yet: run with --update-golden"
    share = same_share(picture, golden)
    if share < SAME_SHARE:
        picture.save(str(tmp_path / path.name))
    assert share >= SAME_SHARE, f"{share:.2%} are alike; what was painted is {tmp_path / path.name}"


@pytest.mark.parametrize("make", goldenshows.SHOWS, ids=lambda make: make.__name__)
def test_the_canvas_at_100_per_cent_shows_what_render_paints(make: Callable[[], Golden]) -> None:
    golden = make()
    images = goldenshows.pictures()
    scene = CanvasScene(golden.show, golden.look.id, images=images)
    scene.set_guests(golden.guests)
    wanted = painted(golden)
    scene.paint_rest()
    image = QImage(*goldenshows.FRAME, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene.paint_frame(painter, QRectF(image.rect()))
    scene.render(painter, QRectF(image.rect()), scene.sceneRect())
    painter.end()
    scene.clear()
    share = same_share(image, wanted)
    assert share >= SAME_SHARE, f"{share:.2%} are alike"


@pytest.mark.parametrize("make", goldenshows.SHOWS, ids=lambda make: make.__name__)
def test_what_is_composed_from_the_cache_is_what_is_painted(make: Callable[[], Golden]) -> None:
    golden = make()
    composer = Composer(images=goldenshows.pictures(), guests=golden.guests)
    wanted = painted(golden)
    assert same_share(composer.compose(golden.show, golden.look), wanted) >= SAME_SHARE
    # Another show and back: only what changed was painted, and all of it.
    other = goldenshows.corner()
    composer.compose(other.show, other.look)
    assert same_share(composer.compose(golden.show, golden.look), wanted) >= SAME_SHARE


def test_of_a_picture_that_is_broken_the_canvas_says_so_and_nothing_is_painted() -> None:
    golden = goldenshows.marks()
    images = goldenshows.pictures()
    on_air = painted(golden)
    without = golden.look.model_copy(
        update={"watermarks": tuple(mark for i, mark in enumerate(golden.look.watermarks or ()) if i != 2)}
    )
    assert compose.render(golden.show, without, images=images) == on_air
    (broken,) = [one for one in mixing.drawn(golden.show, golden.look) if one.picture_url == goldenshows.GONE]
    plain, _ = compose.item_pixmap(golden.show, broken, 1.0, images=images)
    blank = QImage(80, 60, QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(0)
    assert plain.toImage().convertToFormat(blank.format()) == blank
    assert compose.badge_of(broken, images) == "picture missing on air"


def test_a_video_that_stands_in_for_a_picture_says_so_and_not_that_it_was_not_reached() -> None:
    golden = goldenshows.marks()
    images = goldenshows.pictures()
    (video,) = [one for one in mixing.drawn(golden.show, golden.look) if one.picture_url == goldenshows.GONE]
    for facts, words in (
        (Fetched(kind="webm", unreached="it is a video, which is not shown here."), compose.cards.not_shown_name()),
        (Fetched(unreached="its name was not found."), compose.cards.not_reached_name()),
    ):
        images.tell(goldenshows.GONE, facts)
        assert compose.badge_of(video, images) == words
