"""What items are called, and what is said of them: in menus, tips, and to who cannot see the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from designer.show import edits
from designer.show.cover import HARDLY_SEEN, covered_share, covered_shares
from designer.show.geometry import Guide, Rect, bounds, item_rect, mark_kind
from designer.show.mixing import filling, is_blank, person_of
from designer.show.mixrules import ASSUMED, Assumptions
from designer.show.model import Item, Look, Show, Tile, find_item, items_of

SCREEN = 1
_MOST_TEXT = 40
_MOST_BADGED = 64
"""More items are not looked through for what is covered: no request takes that many."""


def _say(text: str, disambiguation: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("Items", text, disambiguation, number)


def name_of(show: Show, look: Look, item: Item) -> str:
    """What people call an item: its own name, who is in it, or what it is."""
    if item.name:
        return item.name
    if not isinstance(item, Tile):
        line = item.params.water_mark_text if mark_kind(item.params) == "text" else None
        if line is not None:
            return (line.text or "")[:_MOST_TEXT] or _say("Text")
        return _say("Picture")
    stream = item.layout.user_media_stream
    if is_blank(item.layout):
        person = filling(show, look).get(item.id)
        open_slot = _say("Open slot")
        return open_slot if person is None else f"{open_slot} ({person.name or person.user_id})"
    person = person_of(show, stream)
    info = stream.user_info if stream is not None else None
    name = (person.name if person is not None else None) or (info.user_id if info is not None else None) or ""
    return _say("{name}, screen").format(name=name) if stream is not None and stream.stream_type == SCREEN else name


def place_of(item: Item) -> str:
    """Where an item is and how large, in output pixels."""
    rect = item_rect(item)
    return _say("x {x}, y {y}, {w} by {h}").format(x=rect.x, y=rect.y, w=rect.w, h=rect.h)


def cover_of(show: Show, look: Look, item: Item, assume: Assumptions = ASSUMED) -> str:
    """How much of an item is covered; empty where nothing is."""
    share = 0.0 if item.hidden else covered_share(show, look, item.id, assume)
    if share <= 0:
        return ""
    percent = round(100 * share)
    return _say("{percent} % covered").format(percent=max(1, percent if share >= 1 else min(99, percent)))


def badges(show: Show, look: Look, assume: Assumptions = ASSUMED) -> tuple[tuple[str, str], ...]:
    """Ids of the items that are as good as covered, and how much of each is, in words."""
    if len(items_of(look)) > _MOST_BADGED:
        return ()
    items = {item.id: item for item in items_of(look)}
    found = []
    for item_id, share in covered_shares(show, look, assume).items():
        if share >= HARDLY_SEEN:
            # The name too: what lies over it hides which one is meant.
            text = _say("{name}: {percent} % covered")
            percent = 100 if share >= 1 else min(99, round(100 * share))
            found.append((item_id, text.format(name=name_of(show, look, items[item_id]), percent=percent)))
    return tuple(found)


def sentence(show: Show, look: Look, ids: tuple[str, ...], assume: Assumptions = ASSUMED) -> str:
    """What is selected, where, and in front of what."""
    if not ids:
        return _say("Nothing selected")
    items = [find_item(look, item_id) for item_id in ids]
    key = items[-1]
    if len(items) > 1:
        names = ", ".join(name_of(show, look, item) for item in items[:5])
        text = _say("%n selected", "", len(items)) + ": " + names
        if len(items) > 5:
            text += ", …"
        return f"{text}. " + _say("Key item: {name}").format(name=name_of(show, look, key))
    order = edits.stacking_order(look, assume)
    place = order.index(key.id)
    parts = [name_of(show, look, key), place_of(key)]
    if place:
        below = find_item(look, order[place - 1])
        parts.append(_say("in front of {name}").format(name=name_of(show, look, below)))
    else:
        parts.append(_say("at the back"))
    parts.extend(states_of(key))
    parts.append(cover_of(show, look, key, assume))
    return ", ".join(part for part in parts if part)


def moved(show: Show, look: Look, ids: tuple[str, ...], before: Rect, assume: Assumptions = ASSUMED) -> str:
    """What is said where the same items are selected as before, and stand elsewhere; empty where they do not.

    `before`: the bounds they had.
    """
    items = [find_item(look, item_id) for item_id in ids]
    rect = bounds([item_rect(item) for item in items]) if items else before
    if rect == before:
        return ""
    who = name_of(show, look, items[0]) if len(items) == 1 else _say("%n items", "", len(items))
    if (rect.w, rect.h) == (before.w, before.h):
        parts = [_say("{who} moved to x {x}, y {y}").format(who=who, x=rect.x, y=rect.y)]
    else:
        text = _say("{who} resized to {w} by {h} at x {x}, y {y}")
        parts = [text.format(who=who, w=rect.w, h=rect.h, x=rect.x, y=rect.y)]
    if len(items) == 1:
        parts += [*states_of(items[0]), cover_of(show, look, items[0], assume)]
    return ", ".join(part for part in parts if part)


def states_of(item: Item) -> list[str]:
    """The states of an item in words: locked, hidden, the shape it keeps, cropped."""
    states = []
    if item.locked:
        states.append(_say("locked"))
    if item.hidden:
        states.append(_say("hidden"))
    if isinstance(item, Tile):
        if item.ratio:
            states.append(_say("keeps {ratio}").format(ratio=item.ratio))
        if item.layout.custom_crop is not None:
            states.append(_say("cropped"))
    return states


def tip(show: Show, look: Look, item: Item, assume: Assumptions = ASSUMED) -> str:
    """The tool tip of an item."""
    parts = [name_of(show, look, item), place_of(item), *states_of(item), cover_of(show, look, item, assume)]
    return " · ".join(part for part in parts if part)


def snapped(guides: Sequence[Guide]) -> str:
    """What a drag snapped to, in words; empty where it did not."""
    kinds = {
        "edge": _say("an edge"),
        "centre": _say("a centre"),
        "frame": _say("the frame"),
        "third": _say("a third"),
        "guide": _say("a guide"),
        "safe": _say("a safe area"),
        "gap": _say("an equal gap"),
        "size": _say("the same size"),
    }
    told = [kinds[guide.kind] for guide in guides if guide.kind in kinds]
    return _say("Snapped to {what}").format(what=", ".join(dict.fromkeys(told))) if told else ""
