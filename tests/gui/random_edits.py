"""Hands that do anything: every edit there is, with arguments at random, on whatever show is open."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.geometry import Rect
from designer.show.layouts import TEMPLATES
from designer.show.model import Item, Show, items_of
from designer.trtc.structures import VideoEncode

HANDLES = ("nw", "n", "ne", "e", "se", "s", "sw", "w")
USERS = ("anna", "ben", "chidi", "", "zoe")
SIZES = ((1280, 720), (640, 360), (1080, 1920), (321, 999))

Made = Show | tuple[Show, object]


class Hand:
    """Picks arguments for edits of the show in hand."""

    def __init__(self, store: ShowStore, dice: Random, *, earlier: Show | None = None) -> None:
        self.dice = dice
        self.show = store.truth
        self.earlier = earlier or store.truth
        self.look = store.look
        self.look_id = store.look_id

    def number(self, low: int = -300, high: int = 300) -> int:
        return self.dice.randint(low, high)

    def rect(self) -> Rect:
        return Rect(self.number(), self.number(), self.number(0, 900), self.number(0, 900))

    def items(self) -> list[Item]:
        return list(items_of(self.look))

    def ids(self) -> tuple[str, ...]:
        here = self.items()
        return tuple(item.id for item in self.dice.sample(here, self.dice.randint(0, min(4, len(here)))))

    def id(self) -> str:
        here = self.items()
        return self.dice.choice(here).id if here else "nothing"

    def tile(self) -> str:
        tiles = self.look.tiles or ()
        return self.dice.choice(tiles).id if tiles else "nothing"

    def person(self) -> str | None:
        return self.dice.choice(self.show.cast).id if self.show.cast else None

    def other_look(self) -> str:
        return self.dice.choice(self.show.looks).id

    def any_of(self, *values):
        return self.dice.choice(values)


def _person(change: Callable[[Hand, str], Made]) -> Callable[[Hand], Made]:
    """An edit of somebody of the cast; nothing where it is empty."""

    def run(hand: Hand) -> Made:
        who = hand.person()
        return hand.show if who is None else change(hand, who)

    return run


def _item_field(hand: Hand) -> Made:
    path, value = hand.any_of(
        ("LocationX", hand.number()),
        ("ZOrder", hand.number(0, 9)),
        ("RenderMode", hand.any_of(0, 1, 2, None, edits.UNSET)),
        ("UserMediaStream.UserInfo.UserId", hand.any_of(*USERS)),
        ("CustomCrop.Width", hand.any_of(10, edits.UNSET)),
        ("BackgroundImageUrl", hand.any_of("https://a/b.png", edits.UNSET)),
    )
    tiles = {tile.id for tile in hand.look.tiles or ()}
    return edits.set_item_field(hand.show, hand.look_id, [id_ for id_ in hand.ids() if id_ in tiles], path, value)


def _show_field(hand: Hand) -> Made:
    path, value = hand.any_of(
        ("VideoParams.VideoEncode.Width", hand.any_of(640, 1280, edits.UNSET)),
        ("VideoParams.VideoEncode.Fps", hand.number(1, 60)),
        ("AgentParams.UserId", hand.any_of("robot", edits.UNSET)),
        ("AudioParams.AudioEncode.BitRate", 64),
    )
    return edits.set_show_field(hand.show, path, value)


def _entries(hand: Hand) -> tuple[object, ...]:
    found = edits.get_show_field(hand.show, "PublishCdnParams")
    return found if isinstance(found, tuple) else ()


def _insert_entry(hand: Hand) -> Made:
    from designer.trtc.structures import McuPublishCdnParam

    entry = McuPublishCdnParam(publish_cdn_url="rtmp://a.example/live/x")
    return edits.insert_entry(hand.show, "PublishCdnParams", hand.number(0, 3), entry)


def _encoding(hand: Hand) -> Made:
    width, height = hand.any_of(*SIZES)
    encode = hand.any_of(None, VideoEncode(width=width, height=height, fps=15))
    return edits.set_encoding(hand.show, encode, hand.any_of("keep", "scale", "reflow"))


def _paste(hand: Hand) -> Made:
    here = {item.id: item for look in hand.show.looks for item in items_of(look)}
    return edits.paste_items(hand.show, hand.look_id, [here[id_] for id_ in hand.ids()])


def _style(hand: Hand) -> Made:
    here = hand.items()
    if not here:
        return hand.show
    return edits.set_style(hand.show, hand.look_id, hand.ids(), edits.style_of(hand.dice.choice(here)))


def _guide(run: Callable[[Hand, int], Made]) -> Callable[[Hand], Made]:
    def with_index(hand: Hand) -> Made:
        count = len(getattr(hand.show, "guides", None) or ())
        return run(hand, hand.number(0, count - 1)) if count else hand.show

    return with_index


def _on_items(name: str, *picks: Callable[[Hand], object]) -> Callable[[Hand], Made]:
    """An edit of some items of the look in hand."""
    return lambda hand: getattr(edits, name)(hand.show, hand.look_id, hand.ids(), *(pick(hand) for pick in picks))


EDITS: dict[str, Callable[[Hand], Made]] = {
    "add_caption": lambda hand: edits.add_caption(hand.show, hand.look_id, hand.tile(), text=hand.any_of(None, "Hi")),
    "add_guide": lambda hand: edits.add_guide(hand.show, hand.any_of("x", "y"), hand.number(0, 720)),
    "add_image_watermark": lambda hand: edits.add_image_watermark(hand.show, hand.look_id, rect=hand.rect()),
    "add_look": lambda hand: edits.add_look(hand.show, after=hand.any_of(None, hand.other_look())),
    "add_person": lambda hand: edits.add_person(hand.show, user_id=hand.any_of(*USERS)),
    "add_text_watermark": lambda hand: edits.add_text_watermark(hand.show, hand.look_id, text="Hi"),
    "add_tile": lambda hand: edits.add_tile(
        hand.show, hand.look_id, rect=hand.any_of(None, hand.rect()), person_id=hand.any_of(None, hand.person())
    ),
    "align_items": lambda hand: edits.align_items(
        hand.show,
        hand.look_id,
        hand.ids(),
        hand.any_of("left", "right", "top", "bottom", "centre", "middle"),
        to=hand.any_of(None, "frame", "selection", hand.id()),
    ),
    "apply_template": lambda hand: edits.apply_template(
        hand.show, hand.look_id, TEMPLATES[hand.any_of(*TEMPLATES)], hand.any_of(None, hand.ids())
    ),
    "assign_person": lambda hand: edits.assign_person(hand.show, hand.look_id, hand.tile(), hand.person()),
    "bake_text": lambda hand: edits.bake_text(
        hand.show, hand.look_id, hand.any_of(None, hand.id()), url="https://cdn.example/b.png", size=hand.any_of(*SIZES)
    ),
    "bring_to_front": _on_items("bring_to_front"),
    "clear_guides": lambda hand: edits.clear_guides(hand.show),
    "distribute_items": lambda hand: edits.distribute_items(
        hand.show, hand.look_id, hand.ids(), hand.any_of("x", "y"), gap=hand.any_of(None, hand.number(0, 40))
    ),
    "duplicate_items": _on_items("duplicate_items", Hand.number, Hand.number),
    "duplicate_look": lambda hand: edits.duplicate_look(hand.show, hand.other_look()),
    "fill_frame": _on_items("fill_frame"),
    "follow_shape": _on_items("follow_shape", lambda hand: hand.any_of("width", "height")),
    "grow_items": _on_items("grow_items", Hand.number, Hand.number),
    "insert_entry": _insert_entry,
    "insert_look": lambda hand: edits.insert_look(hand.show, hand.dice.choice(hand.show.looks)),
    "lower_items": _on_items("lower_items"),
    "make_custom": lambda hand: edits.make_custom(hand.show, hand.look_id),
    "match_size": lambda hand: edits.match_size(
        hand.show, hand.look_id, hand.ids(), hand.any_of("width", "height", "both")
    ),
    "move_entry": lambda hand: edits.move_entry(hand.show, "PublishCdnParams", 0, 1) if _entries(hand) else hand.show,
    "move_guide": _guide(lambda hand, index: edits.move_guide(hand.show, index, hand.number(0, 720))),
    "move_items": _on_items("move_items", Hand.number, Hand.number),
    "move_look": lambda hand: edits.move_look(hand.show, hand.other_look(), hand.number(0, 4)),
    "move_person": _person(lambda hand, who: edits.move_person(hand.show, who, hand.number(0, 4))),
    "move_tile": lambda hand: edits.move_tile(hand.show, hand.look_id, hand.tile(), hand.number(0, 5)),
    "nudge_items": _on_items("nudge_items", lambda hand: hand.number(-10, 10), lambda hand: hand.number(-10, 10)),
    "paste_items": _paste,
    "place_person": _person(
        lambda hand, who: edits.place_person(hand.show, hand.look_id, who, rect=hand.any_of(None, hand.rect()))
    ),
    "raise_items": _on_items("raise_items"),
    "remove_crops": _on_items("remove_crops"),
    "remove_entry": lambda hand: edits.remove_entry(hand.show, "PublishCdnParams", 0) if _entries(hand) else hand.show,
    "remove_guide": _guide(lambda hand, index: edits.remove_guide(hand.show, index)),
    "remove_items": _on_items("remove_items"),
    "remove_look": lambda hand: edits.remove_look(hand.show, hand.other_look()),
    "remove_person": _person(lambda hand, who: edits.remove_person(hand.show, who)),
    "rename_item": lambda hand: edits.rename_item(hand.show, hand.look_id, hand.id(), hand.any_of("A", "B", None)),
    "rename_look": lambda hand: edits.rename_look(hand.show, hand.other_look(), hand.any_of("One", "Two", "")),
    "rename_show": lambda hand: edits.rename_show(hand.show, hand.any_of("This", "That", "")),
    "reorder_item": lambda hand: edits.reorder_item(hand.show, hand.look_id, hand.id(), hand.any_of(None, hand.id())),
    "reorder_items": lambda hand: edits.reorder_items(
        hand.show, hand.look_id, hand.ids(), hand.any_of(None, hand.id())
    ),
    "resize_items": lambda hand: edits.resize_items(
        hand.show,
        hand.look_id,
        hand.ids(),
        hand.any_of(*HANDLES),
        hand.number(),
        hand.number(),
        keep_ratio=hand.any_of(True, False),
    ),
    "send_to_back": _on_items("send_to_back"),
    "set_crop": lambda hand: edits.set_crop(
        hand.show,
        hand.look_id,
        hand.tile(),
        hand.any_of(None, Rect(hand.number(0, 99), hand.number(0, 99), 200, 100)),
        rect=hand.any_of(None, hand.rect()),
    ),
    "set_encoding": _encoding,
    "set_frame_size": lambda hand: edits.set_frame_size(
        hand.show, *hand.any_of(*SIZES), hand.any_of("keep", "scale", "reflow")
    ),
    "set_hidden": _on_items("set_hidden", lambda hand: hand.any_of(True, False)),
    "set_item_field": _item_field,
    "set_locked": _on_items("set_locked", lambda hand: hand.any_of(True, False, False)),
    "set_look_field": lambda hand: edits.set_look_field(
        hand.show, hand.look_id, "BackGroundColor", hand.any_of("0x112233", None, edits.UNSET)
    ),
    "seat_people": lambda hand: edits.seat_people(
        hand.show, hand.look_id, [hand.rect() for _ in range(hand.any_of(1, 2, 5))]
    ),
    "set_heard": _person(lambda hand, who: edits.set_heard(hand.show, hand.look_id, who, hand.any_of(True, False))),
    "set_volume": _person(lambda hand, who: edits.set_volume(hand.show, hand.look_id, who, hand.any_of(0, 50, 100))),
    "set_opening_look": lambda hand: edits.set_opening_look(hand.show, hand.other_look()),
    "set_person": _person(lambda hand, who: edits.set_person(hand.show, who, user_id=hand.any_of(*USERS))),
    "set_ratio": _on_items("set_ratio", lambda hand: hand.any_of(None, *edits.RATIOS)),
    "set_rects": lambda hand: edits.set_rects(hand.show, hand.look_id, {id_: hand.rect() for id_ in hand.ids()}),
    "set_show_field": _show_field,
    "set_style": _style,
    "take_back": lambda hand: edits.take_back(hand.show, hand.earlier, hand.dice.choice(hand.earlier.looks).id),
    "tie_caption": lambda hand: edits.tie_caption(hand.show, hand.look_id, hand.id(), hand.any_of(None, hand.tile())),
    "swap_tiles": lambda hand: edits.swap_tiles(hand.show, hand.look_id, hand.tile(), hand.tile()),
}
"""Every edit by its name. A test holds it against `edits`."""

NO_EDITS = {
    "FULL_VOLUME", "RATIOS", "UNSET", "Edge", "Reframing", "Style", "Unset", "changed_items", "get_field", "get_item_field",
    "get_look_field", "get_show_field", "has_shape", "item_structure", "main_axis", "next_slot", "only_style",
    "place_of_baked", "stacking_order", "sticking_out", "stream_of", "style_of", "template_of", "tiles_of_person", "volume_of",
}  # fmt: skip

FORCED = {
    "follow_shape",
    "take_back",
    "set_item_field",
    "set_show_field",
    "set_frame_size",
    "set_encoding",
    "insert_look",
    "duplicate_look",
}
"""What may put an item outside the frame: a number that is typed, a frame that is made smaller around items that
keep their pixels, and looks that come, or come back, as they are."""


def made(hand: Hand, name: str) -> Show:
    """The show after this edit."""
    outcome = EDITS[name](hand)
    return outcome[0] if isinstance(outcome, tuple) else outcome
