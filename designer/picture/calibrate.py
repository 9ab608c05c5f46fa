"""The calibration kit: which assumed rules of the mix hold, measured on a frame that a task really mixed.

For each assumed rule that can be seen (`mixrules.RULES` with choices) the look is painted once for each choice. Where
the pictures of the choices differ, the frame decides: the choice that comes nearest holds. What people send is not
known, so pixels that depend on it are left out, unless they sent Mixframe's own test cards.

The frame is compressed video: a choice has to be nearer by more than `NOISE`, on at least `LEAST_PIXELS` pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QImageReader

from designer.picture import compose
from designer.picture.images import Images
from designer.picture.standins import StandIns
from designer.show.calibration import Measured
from designer.show.geometry import frame_size, mark_part
from designer.show.mixrules import ASSUMED, EVERYBODY, RULES, Assumptions, States
from designer.show.model import Look, Show
from designer.show.walk import put
from designer.trtc.errors import Unreadable

NOISE = 6.0
"""Mean difference of a channel by which the nearest choice has to be nearer than the next, of 255."""
LEAST_PIXELS = 40
FAR = 24
"""Difference of a channel from which on two choices count as different at a pixel."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a frame says about one rule. `choice` None: it says nothing."""

    rule: str
    assumed: str
    choice: str | None
    pixels: int
    """How many pixels tell the choices apart."""
    distance: float
    """Mean difference of a channel from the choice that holds, of 255."""

    @property
    def holds(self) -> bool | None:
        """Whether the assumption holds; None where the frame says nothing about it."""
        return None if self.choice is None else self.choice == self.assumed

    @property
    def line(self) -> str:
        """One line for people."""
        says = RULES[self.rule].says
        if self.choice is None:
            return f"{self.rule}: not seen in this frame. ({says})"
        if self.holds:
            return f"{self.rule}: holds, {self.choice}, on {self.pixels} pixels. ({says})"
        return f"{self.rule}: does NOT hold: {self.choice}, not {self.assumed}, on {self.pixels} pixels. ({says})"


def measure(
    frame: QImage,
    show: Show,
    look: Look,
    *,
    images: Images | None = None,
    states: States = EVERYBODY,
    cards: bool = False,
) -> list[Verdict]:
    """What a mixed frame says about each assumed rule that can be seen.

    `states`: what people did when the frame was taken. `cards`: they sent our test cards. Rules are looked at one by
    one, the others taken as found so far: two passes, since one may hide another. Raises Unreadable for a frame of
    another size than the output.
    """
    size = frame_size(show)
    if (frame.width(), frame.height()) != size:
        raise Unreadable(
            f"The frame has {frame.width()} × {frame.height()} pixels, the output {size[0]} × {size[1]}",
            hint="Take a frame of the mixed stream itself, not of a player's window.",
        )
    mixed = _bytes(frame)
    found = ASSUMED
    verdicts: dict[str, Verdict] = {}
    painter = _Painter(show, _standing(look), images, states, cards)
    for _ in range(2):
        before = found
        for name in Assumptions._fields:
            verdict = _judge(name, mixed, painter, found)
            verdicts[name] = verdict
            if verdict.choice is not None:
                found = found._replace(**{name: verdict.choice})
        if found == before:
            break
    return [verdicts[name] for name in Assumptions._fields]


def measure_file(
    path: Path,
    show: Show,
    look: Look,
    *,
    images: Images | None = None,
    states: States = EVERYBODY,
    cards: bool = False,
) -> list[Verdict]:
    """`measure` on a picture file. Raises Unreadable. Makes an application where there is none."""
    from designer.picture import export

    app = export.application()
    reader = QImageReader(str(path))
    frame = QImage() if reader.size().width() * reader.size().height() > 64_000_000 else reader.read()
    if frame.isNull():
        raise Unreadable("this is not a picture", where=str(path), hint="a PNG of one frame is needed.")
    verdicts = measure(frame, show, look, images=images, states=states, cards=cards)
    del app
    return verdicts


def measured(verdicts: Sequence[Verdict]) -> dict[str, Measured]:
    """What a frame has shown, to be added to a calibration; what it says nothing about is not in it."""
    return {one.rule: Measured(one.choice, one.pixels, one.distance) for one in verdicts if one.choice is not None}


def _standing(look: Look) -> Look:
    """The look without watermarks that move by themselves: where they were when the frame was taken is not known."""
    marks = tuple(
        mark for mark in look.watermarks or () if not getattr(mark_part(mark.params), "dynamic_pos_type", None)
    )
    return look if marks == (look.watermarks or ()) else put(look, watermarks=marks)


class _Painter:
    """Paints the look under some rules, as bytes of BGRX; what people cover is marked where it is not known."""

    def __init__(self, show: Show, look: Look, images: Images | None, states: States, cards: bool) -> None:
        self._show, self._look, self._images = show, look, images
        self._states, self._cards = states, cards
        self._painted: dict[Assumptions, tuple[bytes, bytes | None]] = {}

    def __call__(self, assume: Assumptions) -> tuple[bytes, bytes | None]:
        """The picture, and the same with other people in it (None where people are known)."""
        if assume not in self._painted:
            if self._cards:
                self._painted[assume] = (self._render(StandIns(self._states, labels=False), assume), None)
            else:
                one, other = (StandIns(self._states, flat=QColor(color)) for color in ("#000000", "#ffffff"))
                self._painted[assume] = (self._render(one, assume), self._render(other, assume))
        return self._painted[assume]

    def _render(self, guests: StandIns, assume: Assumptions) -> bytes:
        return _bytes(compose.render(self._show, self._look, images=self._images, guests=guests, assume=assume))


def _judge(name: str, mixed: bytes, painter: _Painter, found: Assumptions) -> Verdict:
    choices = RULES[name].choices
    pictures = [painter(found._replace(**{name: choice})) for choice in choices]
    pixels = _telling(pictures)
    assumed = getattr(ASSUMED, name)
    if len(pixels) < LEAST_PIXELS:
        return Verdict(name, assumed, None, len(pixels), 0.0)
    distances = [_distance(mixed, picture, pixels) for picture, _ in pictures]
    order = sorted(range(len(choices)), key=distances.__getitem__)
    nearest, next_one = distances[order[0]], distances[order[1]]
    if next_one - nearest < NOISE:
        return Verdict(name, assumed, None, len(pixels), nearest)
    return Verdict(name, assumed, choices[order[0]], len(pixels), nearest)


def _telling(pictures: Sequence[tuple[bytes, bytes | None]]) -> list[int]:
    """Offsets of the pixels that differ between the choices, and depend on nobody's picture in any of them."""
    first = pictures[0][0]
    telling = []
    wide = len(first) // 4
    # Rows of equal bytes are by far the most: they are compared in one go.
    step = 4 * max(1, min(wide, 64))
    for start in range(0, len(first), step):
        end = start + step
        if all(picture[start:end] == first[start:end] for picture, _ in pictures[1:]):
            continue
        for at in range(start, min(end, len(first)), 4):
            if any(other is not None and picture[at : at + 3] != other[at : at + 3] for picture, other in pictures):
                continue
            if any(
                abs(picture[at + part] - first[at + part]) >= FAR for picture, _ in pictures[1:] for part in range(3)
            ):
                telling.append(at)
    return telling


def _distance(one: bytes, other: bytes, pixels: Sequence[int]) -> float:
    total = sum(abs(one[at + part] - other[at + part]) for at in pixels for part in range(3))
    return total / (3 * len(pixels))


def _bytes(image: QImage) -> bytes:
    """Pixels as B, G, R, X, row after row without gaps."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return bytes(plain.constBits())  # 32 bits a pixel: rows have no gaps
