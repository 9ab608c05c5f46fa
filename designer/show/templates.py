"""Arrangements to choose from for n people on any frame, with gaps and margins; and people's own ones, as files.

Every rectangle has even pixels and lies inside the frame. Gap and margin are pixels of the frame; where a frame is too
small for them they shrink. An own template keeps the frame it was made on and is scaled to any other; it lives outside
of shows, one JSON file each: `{"mixframe_template": 1, "name", "order", "frame": [w, h], "places": [[x, y, w, h], …]}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from designer.show import layouts
from designer.show.files import save_atomically
from designer.show.geometry import frame_size, item_rect
from designer.show.layouts import MOST_TILES
from designer.show.model import Look, Show
from designer.show.rects import Frame, Rect
from designer.trtc.errors import DesignerError, Unreadable

FILE_VERSION = 1
LARGEST_FILE = 64 * 1024
LONGEST_NAME = 80


class Spacing(NamedTuple):
    """Pixels between tiles, and between tiles and the edge of the frame; odd ones count as the even one below."""

    gap: int = 0
    margin: int = 0


NO_SPACING = Spacing()


class Built(NamedTuple):
    """One kind of arrangement. `title` is English, to be translated where it is shown."""

    title: str
    place: Callable[[Frame, int, Spacing], tuple[Rect, ...]]
    least: int
    most: int
    counts: tuple[int, ...] | None = None
    """The numbers of people it is for, where those are not all from least to most."""

    def fits(self, count: int) -> bool:
        """Whether it is for this number of people."""
        return count in self.counts if self.counts is not None else self.least <= count <= self.most


class Offer(NamedTuple):
    """An arrangement worked out for a frame and a number of people: what a preview shows, and what it applies."""

    key: str
    title: str
    rects: tuple[Rect, ...]
    own: bool = False


def _even(value: float) -> int:
    return int(value) // 2 * 2


def _spaced(template: layouts.Template) -> Callable[[Frame, int, Spacing], tuple[Rect, ...]]:
    """A template of cells that touch, with room between them and around them."""

    def place(frame: Frame, count: int, spacing: Spacing) -> tuple[Rect, ...]:
        for gap, margin in _smaller_and_smaller(frame, spacing):
            inner = (_even(frame[0]) - 2 * margin + gap, _even(frame[1]) - 2 * margin + gap)
            if min(inner) < 2:
                continue
            cells = template(inner, count)
            rects = tuple([Rect(cell.x + margin, cell.y + margin, cell.w - gap, cell.h - gap) for cell in cells])
            if all(rect.w >= 2 and rect.h >= 2 for rect in rects):
                return rects
        return template(frame, count)

    return place


def _smaller_and_smaller(frame: Frame, spacing: Spacing) -> Iterable[Spacing]:
    most = min(frame) // 4
    gap, margin = _even(max(0, min(spacing.gap, most))), _even(max(0, min(spacing.margin, most)))
    while gap or margin:
        yield Spacing(gap, margin)
        gap, margin = _even(gap / 2), _even(margin / 2)
    yield Spacing()


def _corner(right: bool, bottom: bool) -> Callable[[Frame, int, Spacing], tuple[Rect, ...]]:
    """Picture in picture from one corner: the one of `layouts`, mirrored."""

    def place(frame: Frame, count: int, spacing: Spacing) -> tuple[Rect, ...]:
        big, *small = layouts.picture_in_picture(frame, count)
        wide, high = big.w, big.h
        margin = max(_even(spacing.margin), 0)
        moved = []
        for rect in small:
            # The template keeps a gap of its own to the edge; a margin comes on top, as far as there is room.
            x, y = max(0, rect.x - margin), max(0, rect.y - margin)
            x, y = (x if right else wide - x - rect.w), (y if bottom else high - y - rect.h)
            moved.append(Rect(x, y, rect.w, rect.h))
        overlapping = any(one.overlaps(two) for at, one in enumerate(moved) for two in moved[:at])
        return (big, *moved) if not overlapping else _corner(right, bottom)(frame, count, Spacing())

    return place


def _stack(frame: Frame, count: int) -> tuple[Rect, ...]:
    """All above one another, from nine on in two columns, whatever the shape of the frame."""
    count = max(1, min(count, MOST_TILES))
    columns = 1 if count <= 8 else 2
    rows = -(-count // columns)
    area = Rect(0, 0, _even(frame[0]), _even(frame[1]))
    cells = _table(area, columns, rows)
    if count < len(cells):  # one is left over: it gets the whole last row
        last = cells[count - 1]
        cells[count - 1] = Rect(0, last.y, area.w, last.h)
    return tuple(cells[:count])


def _table(area: Rect, columns: int, rows: int) -> list[Rect]:
    across = [area.x + _even(area.w * part / columns) for part in range(columns)] + [area.right]
    down = [area.y + _even(area.h * part / rows) for part in range(rows)] + [area.bottom]
    return [
        Rect(across[column], down[row], across[column + 1] - across[column], down[row + 1] - down[row])
        for row in range(rows)
        for column in range(columns)
    ]


def _panel(frame: Frame, count: int) -> tuple[Rect, ...]:
    """The first one in the middle, half of the others at each side; above and below on an upright frame."""
    area = Rect(0, 0, _even(frame[0]), _even(frame[1]))
    before = (count - 1) // 2
    after = count - 1 - before
    upright = frame[1] > frame[0]
    length = area.h if upright else area.w
    start, end = _even(length / 4), _even(length * 3 / 4)
    if upright:
        host = Rect(0, start, area.w, end - start)
        first = _table(Rect(0, 0, area.w, start), max(1, before), 1)
        last = _table(Rect(0, end, area.w, area.h - end), max(1, after), 1)
    else:
        host = Rect(start, 0, end - start, area.h)
        first = _table(Rect(0, 0, start, area.h), 1, max(1, before))
        last = _table(Rect(end, 0, area.w - end, area.h), 1, max(1, after))
    return (host, *first[:before], *last[:after])


BUILT_IN: Mapping[str, Built] = MappingProxyType(
    {
        "solo": Built("Solo", _spaced(layouts.solo), 1, 1),
        "side_by_side": Built("Side by side", _spaced(layouts.side_by_side), 2, MOST_TILES),
        "one_plus_n": Built("One large", _spaced(layouts.one_plus_n), 2, MOST_TILES),
        "pip_bottom_right": Built("PiP, bottom right", _corner(True, True), 2, MOST_TILES),
        "pip_bottom_left": Built("PiP, bottom left", _corner(False, True), 2, MOST_TILES),
        "pip_top_right": Built("PiP, top right", _corner(True, False), 2, MOST_TILES),
        "pip_top_left": Built("PiP, top left", _corner(False, False), 2, MOST_TILES),
        "grid": Built("Grid", _spaced(layouts.grid), 2, MOST_TILES),
        "screen_strip": Built("Screen and strip", _spaced(layouts.screen_strip), 2, MOST_TILES),
        "panel": Built("Panel", _spaced(_panel), 3, 7, (3, 5, 7)),
        "stack": Built("Stack", _spaced(_stack), 2, MOST_TILES),
    }
)
"""The templates by key, in the order to offer them."""


class Own(NamedTuple):
    """A template of somebody's own. `order` is where it stands among them, smaller first."""

    key: str
    name: str
    order: int
    frame: Frame
    places: tuple[Rect, ...]

    def rects(self, frame: Frame) -> tuple[Rect, ...]:
        """Its places on another frame: in the same proportions, on even pixels, none of them empty."""
        return tuple([_scaled(rect, self.frame, frame) for rect in self.places])


def _scaled(rect: Rect, old: Frame, new: Frame) -> Rect:
    wide, high = _even(new[0]), _even(new[1])
    left, right = _edges(rect.x, rect.right, wide / old[0], wide)
    top, bottom = _edges(rect.y, rect.bottom, high / old[1], high)
    return Rect(left, top, right - left, bottom - top)


def _edges(start: int, end: int, factor: float, limit: int) -> tuple[int, int]:
    first = max(0, min(limit - 2, 2 * round(start * factor / 2)))
    return first, max(first + 2, min(limit, 2 * round(end * factor / 2)))


def templates_for(
    count: int, frame: Frame, *, spacing: Spacing = NO_SPACING, own: Iterable[Own] = ()
) -> tuple[Offer, ...]:
    """What can be offered for this many people: own templates of that number first, then the built-in ones.

    Two that come to the same rectangles are offered once. A frame too small for so many people offers less.
    """
    count = max(1, min(count, MOST_TILES))
    offers = [
        Offer(one.key, one.name, one.rects(frame), own=True)
        for one in sorted(own, key=lambda one: (one.order, one.name, one.key))
        if len(one.places) == count
    ]
    seen = set()
    for key, built in BUILT_IN.items():
        if not built.fits(count):
            continue
        rects = built.place(frame, count, spacing)
        if rects not in seen and len(rects) == count:
            seen.add(rects)
            offers.append(Offer(key, built.title, rects))
    return tuple(offers)


def people_of(show: Show) -> int:
    """How many of the cast can stand on the frame: who comes without a camera needs no place."""
    return max(1, min(MOST_TILES, sum(not person.audio_only for person in show.cast)))


def arrange(show: Show, look_id: str, offer: Offer) -> Show:
    """Place as many people as the offer has places, in one edit, as `edits.seat_people` does.

    A look in a dynamic mode gets the custom one, with the people where that mode has them.
    """
    from designer.show import edits

    return edits.seat_people(edits.make_custom(show, look_id), look_id, offer.rects)


# Own templates as files


def own_from_look(show: Show, look: Look, name: str, *, order: int = 0) -> Own:
    """The look's tiles as a template, hidden ones left out. Raises DesignerError where there is none."""
    places = tuple([item_rect(tile) for tile in look.tiles or () if not tile.hidden])
    if not places:
        raise DesignerError("This look has no tile to make a template of", hint="Add tiles first.")
    return Own(_key_of(name), _clean(name), order, frame_size(show), places)


def dump_own(own: Own) -> bytes:
    """The template as its file."""
    value = {
        "mixframe_template": FILE_VERSION,
        "name": own.name,
        "order": own.order,
        "frame": list(own.frame),
        "places": [list(rect) for rect in own.places],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def read_own(data: bytes, *, name: str) -> Own:
    """A template from its file, of this Mixframe's or of somebody else's. Raises Unreadable; `name` is said in errors."""
    if len(data) > LARGEST_FILE:
        raise Unreadable("This is too large for a template", where=name)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise Unreadable("This is no template: it is not JSON", where=name) from None
    if not isinstance(value, dict) or value.get("mixframe_template") != FILE_VERSION:
        raise Unreadable("This is no template that this Mixframe knows", where=f"{name}, mixframe_template")
    title, order = value.get("name"), value.get("order", 0)
    if not isinstance(title, str) or not title.strip():
        raise Unreadable("The template has no name", where=f"{name}, name")
    frame = _numbers(value.get("frame"), 2, f"{name}, frame")
    if min(frame) < 2:
        raise Unreadable("A frame has a width and a height", where=f"{name}, frame")
    listed = value.get("places")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MOST_TILES:
        raise Unreadable(f"A template has 1 to {MOST_TILES} places", where=f"{name}, places")
    places = []
    for index, one in enumerate(listed):
        rect = Rect(*_numbers(one, 4, f"{name}, places[{index}]"))
        if min(rect) < 0 or rect.w == 0 or rect.h == 0 or not rect.inside((frame[0], frame[1])):
            raise Unreadable("This place is empty, or not inside the frame", where=f"{name}, places[{index}]")
        places.append(rect)
    number = order if isinstance(order, int) and not isinstance(order, bool) else 0
    title = _clean(title)
    return Own(_key_of(title), title, number, (frame[0], frame[1]), tuple(places))


def _numbers(value: Any, count: int, where: str) -> list[int]:
    if (
        isinstance(value, list)
        and len(value) == count
        and all(isinstance(one, int) and not isinstance(one, bool) and abs(one) <= 100_000 for one in value)
    ):
        return value
    raise Unreadable(f"There are {count} whole numbers here", where=where)


def _clean(name: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in name).split())[:LONGEST_NAME] or "Template"


def _key_of(name: str) -> str:
    """A name for a file, from the name for people: unlike names may give the same one."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "template"


def are_equal(one: Own, other: Own) -> bool:
    """Whether nobody could tell two templates apart: their files and their order may differ."""
    return (one.name, one.frame, one.places) == (other.name, other.frame, other.places)


def own_templates(folder: Path) -> tuple[Own, ...]:
    """The templates in a folder in their order; files that are none are passed over. Blocks: read it off the window's thread."""
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        try:
            with path.open("rb") as file:
                own = read_own(file.read(LARGEST_FILE + 1), name=path.name)
        except (OSError, Unreadable):
            continue
        found.append(own._replace(key=path.stem))
    return tuple(sorted(found, key=lambda own: (own.order, own.name, own.key)))


def save_own(folder: Path, own: Own, *, replace: bool = False) -> Own:
    """Write a template as a file of its own; `replace` writes over the one of the same key. Returns it with its key."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key, number = own.key, 2
    while not replace and (folder / f"{key}.json").exists():
        key, number = f"{own.key}-{number}", number + 1
    own = own._replace(key=key)
    save_atomically(folder / f"{key}.json", dump_own(own))
    return own


def reorder_own(folder: Path, keys: Iterable[str]) -> tuple[Own, ...]:
    """Give the templates the order of these keys; those not named come after them. Returns all of them."""
    wanted = {key: index for index, key in enumerate(keys)}
    known = own_templates(folder)
    order = sorted(known, key=lambda own: wanted.get(own.key, len(wanted)))
    for index, own in enumerate(order):
        if own.order != index:
            save_own(folder, own._replace(order=index), replace=True)
    return own_templates(folder)


def rename_own(folder: Path, own: Own, name: str) -> Own:
    """The template under another name, in the same file."""
    return save_own(folder, own._replace(name=_clean(name)), replace=True)


def remove_own(folder: Path, key: str) -> None:
    """Take a template away; one that is gone already is no error."""
    if re.fullmatch(r"[\w-]+", key):
        (folder / f"{key}.json").unlink(missing_ok=True)
