"""The calibration kit, tried on frames that the compositor made under other rules than it assumes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from designer.picture import calibrate, compose
from designer.picture.composer import Composer
from designer.picture.images import Images
from designer.picture.standins import StandIns
from designer.show import calibration
from designer.show.calibration import UNMEASURED
from designer.show.mixrules import ASSUMED, RULES, Assumptions, States
from designer.show.model import Look, Show
from designer.trtc.errors import Unreadable
from designer.trtc.structures import McuBackgroundCustomRender
from tests.picture.goldenshows import LOGO, MASK, SCENE, pictures
from tests.picture.making import person, picture_mark, show_of, text_mark, tile

CAST = (person("anna", 700, 533), person("ben"), person("chidi"))
STATES = States("present", (("person chidi", "absent"),))


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


@pytest.fixture
def images() -> Images:
    return pictures()


def everything() -> tuple[Show, Look]:
    """A show in which many assumed rules can be seen without anybody's picture."""
    holder = {"background_image_url": SCENE, "background_render_mode": 4}
    return show_of(
        tile("anna", 10, 10, 200, 100, render_mode=1, back_ground_color="0xcc8800", back_ground_color_mode=2),
        tile("ben", 220, 10, 200, 100, render_mode=1),
        tile("chidi", 430, 10, 200, 100, background_custom_render=McuBackgroundCustomRender(width=60, height=80), **holder),
        tile("chidi", 10, 120, 200, 100),
        tile("chidi", 220, 120, 200, 100, transparent_url=MASK, background_image_url=SCENE),
        marks=(
            picture_mark(LOGO, 430, 120, 160, 60),
            text_mark("One text that is long enough to go on in another line", 10, 230, 200, 110, 20),
            text_mark("beneath?", 430, 230, 120, 60, 30, back_ground_color="0xff0000"),
            text_mark("above?", 460, 250, 120, 60, 30, back_ground_color="0x0000ff"),
        ),
        cast=CAST,
    )  # fmt: skip


def filmed(show: Show, look: Look, images: Images, assume: Assumptions) -> QImage:
    """A frame as a task would mix it under these rules: real people are in it, and video has been made of it."""
    guests = StandIns(STATES, labels=False)
    frame = compose.render(show, look, images=images, guests=guests, assume=assume)
    painter = QPainter(frame)  # compression: everything a little off
    painter.fillRect(frame.rect(), QColor(128, 120, 130, 10))
    painter.end()
    return frame


def verdicts(frame: QImage, show: Show, look: Look, images: Images) -> dict[str, calibrate.Verdict]:
    return {one.rule: one for one in calibrate.measure(frame, show, look, images=images, states=STATES)}


SEEN = (
    "equal_zorder", "empty_tile", "tile_colour", "custom_fill", "custom_place", "mask_on_placeholder",
    "watermark_fill", "text_height", "text_wrap", "text_start", "rest_of_fit",
)  # fmt: skip


def test_a_frame_mixed_as_assumed_says_so(images: Images) -> None:
    show, look = everything()
    found = verdicts(filmed(show, look, images, ASSUMED), show, look, images)
    assert {rule for rule, one in found.items() if one.holds} == set(SEEN)
    assert not [one.line for one in found.values() if one.holds is False]
    assert "not seen" in found["grid_order"].line


@pytest.mark.parametrize(("rule", "choice"), [(rule, choice) for rule in SEEN for choice in RULES[rule].choices[1:]])
def test_a_frame_mixed_under_another_rule_names_it(images: Images, rule: str, choice: str) -> None:
    show, look = everything()
    found = verdicts(filmed(show, look, images, ASSUMED._replace(**{rule: choice})), show, look, images)
    assert found[rule].choice == choice
    assert found[rule].holds is False
    assert "does NOT hold" in found[rule].line
    assert [other for other, one in found.items() if one.holds is False] == [rule]


def test_several_rules_at_once(images: Images) -> None:
    show, look = everything()
    true = ASSUMED._replace(equal_zorder="earlier-nearer", custom_fill="crop", empty_tile="black", text_height="top")
    found = verdicts(filmed(show, look, images, true), show, look, images)
    assert {rule: found[rule].choice for rule in SEEN} == {rule: getattr(true, rule) for rule in SEEN}


def test_what_people_send_decides_nothing(images: Images) -> None:
    show, look = show_of(tile("anna", 0, 0, 640, 360), tile("ben", 100, 100, 300, 200), cast=CAST)
    found = verdicts(filmed(show, look, images, ASSUMED), show, look, images)
    assert {one.choice for one in found.values()} == {None}
    cards = calibrate.measure(
        compose.render(
            show, look, guests=StandIns(labels=False), assume=ASSUMED._replace(equal_zorder="earlier-nearer")
        ),
        show,
        look,
        cards=True,
    )
    assert {one.rule: one.choice for one in cards}["equal_zorder"] == "earlier-nearer"


def test_what_was_measured_is_kept_rule_by_rule(images: Images, home: Path) -> None:
    show, look = everything()
    other = ASSUMED._replace(empty_tile="black")
    found = verdicts(filmed(show, look, images, other), show, look, images)
    known = UNMEASURED.with_more(calibrate.measured(list(found.values())))
    assert known.assume == other
    assert not known.holds("empty_tile")
    assert {known.standing(rule) for rule in SEEN} == {"measured"}
    assert known.standing("grid_order") == "assumed"
    calibration.write(home / calibration.FILE_NAME, known)
    kept = calibration.read(home / calibration.FILE_NAME)
    assert kept.assume == other
    assert kept.measured["empty_tile"].pixels == known.measured["empty_tile"].pixels


def test_what_moves_by_itself_decides_nothing(images: Images) -> None:
    # Where it is in the show there is nothing in the frame: as if it were fitted, not stretched.
    show, look = show_of(marks=(picture_mark(LOGO, 10, 10, 160, 60, dynamic_pos_type=2),), cast=CAST)
    frame = Composer(images=images).compose(show, look, seconds=5.0)
    assert {one.choice for one in calibrate.measure(frame, show, look, images=images)} == {None}


def test_a_frame_of_another_size_is_refused(images: Images) -> None:
    show, look = everything()
    with pytest.raises(Unreadable, match="The frame has 320 × 180 pixels, the output 640 × 360"):
        calibrate.measure(QImage(320, 180, QImage.Format.Format_RGB32), show, look)
