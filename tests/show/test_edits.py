"""What holds for every edit, whatever the show; and the stories of single ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import edits, files, layouts, mixing
from designer.show.geometry import Handle, Rect, frame_size, item_rect
from designer.show.model import Item, Look, Show, Tile, find_item, find_look, items_of
from designer.trtc.structures import StartPublishCdnStream, same
from tests.show.making import FRAME, UNKNOWN, image, person, show_of, shows, text, tile

HANDLES: tuple[Handle, ...] = ("nw", "n", "ne", "e", "se", "s", "sw", "w")
L = "look-1"


def dumped(value: Any) -> str:
    return json.dumps(value.model_dump(mode="json", exclude_unset=True), sort_keys=True)


def rect_of(show: Show, item_id: str) -> Rect:
    return item_rect(find_item(find_look(show, L), item_id))


# Every edit, drawn: (what it may change of an item, the edited show)

_steps = st.integers(-700, 700)


def _ids(data: st.DataObject, look: Look) -> tuple[str, ...]:
    known = [item.id for item in items_of(look)]
    return tuple(data.draw(st.lists(st.sampled_from([*known, "nobody"]), unique=True, max_size=6)))


def _geometry_edits() -> dict[str, Callable[[st.DataObject, Show, tuple[str, ...]], Show]]:
    def draw_rect(data: st.DataObject) -> Rect:
        return Rect(*(data.draw(st.integers(-100, 1500)) for _ in range(2)), *(data.draw(st.integers(0, 1500)),) * 2)

    return {
        "move": lambda d, s, ids: edits.move_items(s, L, ids, d.draw(_steps), d.draw(_steps)),
        "nudge": lambda d, s, ids: edits.nudge_items(s, L, ids, d.draw(st.integers(-1, 1)), 0),
        "resize": lambda d, s, ids: edits.resize_items(
            s,
            L,
            ids,
            d.draw(st.sampled_from(HANDLES)),
            d.draw(_steps),
            d.draw(_steps),
            keep_ratio=d.draw(st.booleans()),
        ),
        "grow": lambda d, s, ids: edits.grow_items(s, L, ids, d.draw(_steps), d.draw(_steps)),
        "place": lambda d, s, ids: edits.set_rects(s, L, {item_id: draw_rect(d) for item_id in ids}),
        "align": lambda d, s, ids: edits.align_items(
            s, L, ids, d.draw(st.sampled_from(["left", "right", "top", "bottom", "centre", "middle"]))
        ),
        "distribute": lambda d, s, ids: edits.distribute_items(
            s, L, ids, d.draw(st.sampled_from(["x", "y"])), gap=d.draw(st.sampled_from([None, 0, 16]))
        ),
        "match": lambda d, s, ids: edits.match_size(s, L, ids, d.draw(st.sampled_from(["width", "height", "both"]))),
        "fill": lambda d, s, ids: edits.fill_frame(s, L, ids),
        "template": lambda d, s, ids: edits.apply_template(
            s, L, d.draw(st.sampled_from([*layouts.TEMPLATES.values()])), ids
        ),
    }


def _order_edits() -> dict[str, Callable[[st.DataObject, Show, tuple[str, ...]], Show]]:
    return {
        "raise": lambda d, s, ids: edits.raise_items(s, L, ids),
        "lower": lambda d, s, ids: edits.lower_items(s, L, ids),
        "front": lambda d, s, ids: edits.bring_to_front(s, L, ids),
        "back": lambda d, s, ids: edits.send_to_back(s, L, ids),
        "reorder": lambda d, s, ids: edits.reorder_items(
            s, L, ids, d.draw(st.sampled_from([None, *(item.id for item in items_of(find_look(s, L)))]))
        ),
    }


def _other_edits() -> dict[str, Callable[[st.DataObject, Show, tuple[str, ...]], Show]]:
    first = st.sampled_from
    return {
        "remove": lambda d, s, ids: edits.remove_items(s, L, ids),
        "duplicate": lambda d, s, ids: edits.duplicate_items(s, L, ids, d.draw(_steps), d.draw(_steps))[0],
        "hide": lambda d, s, ids: edits.set_hidden(s, L, ids, d.draw(st.booleans())),
        "rename": lambda d, s, ids: edits.rename_item(s, L, ids[0], d.draw(first(["", "A"]))) if ids else s,
        "tile": lambda d, s, ids: edits.add_tile(s, L, person_id=d.draw(first([None, *(p.id for p in s.cast)])))[0],
        "image": lambda d, s, ids: edits.add_image_watermark(s, L, url="https://cdn.example.com/x.png")[0],
        "text": lambda d, s, ids: edits.add_text_watermark(s, L, text="x")[0],
        "assign": lambda d, s, ids: edits.assign_person(s, L, ids[0], s.cast[0].id) if ids and s.cast else s,
        "swap": lambda d, s, ids: edits.swap_tiles(s, L, ids[0], ids[-1]) if ids else s,
        "item field": lambda d, s, ids: (
            edits.set_item_field(
                s, L, ids, "UserMediaStream.UserInfo.UserId", d.draw(first(["zoe", None, edits.UNSET]))
            )
            if all(item_id.startswith("tile") for item_id in ids)
            else s
        ),
        "look field": lambda d, s, ids: edits.set_look_field(
            s, L, "SeiParams.LayoutVolume.Interval", d.draw(first([500, None, edits.UNSET]))
        ),
        "show field": lambda d, s, ids: edits.set_show_field(
            s, "AgentParams.MaxIdleTime", d.draw(first([30, None, edits.UNSET]))
        ),
        "tile order": lambda d, s, ids: edits.move_tile(s, L, ids[0], d.draw(st.integers(0, 3))) if ids else s,
        "copy look": lambda d, s, ids: edits.duplicate_look(s, L)[0] if len(s.looks) < 4 else s,
        "drop look": lambda d, s, ids: edits.remove_look(s, s.looks[-1].id) if s.looks[-1].id != L else s,
        "move look": lambda d, s, ids: edits.move_look(s, L, d.draw(st.integers(0, 3))),
        "name look": lambda d, s, ids: edits.rename_look(s, L, d.draw(first(["", "Look 2", "Look 1"]))),
        "opening": lambda d, s, ids: edits.set_opening_look(s, d.draw(first([look.id for look in s.looks]))),
        "person": lambda d, s, ids: edits.add_person(s, user_id="dora")[0],
        "drop person": lambda d, s, ids: edits.remove_person(s, "person-3"),
        "move person": lambda d, s, ids: edits.move_person(s, "person-2", d.draw(st.integers(0, 3))),
    }


def _outside(rect: Rect, frame: tuple[int, int]) -> tuple[int, int, int, int]:
    return max(0, -rect.x), max(0, rect.right - frame[0]), max(0, -rect.y), max(0, rect.bottom - frame[1])


@given(shows(), st.data())
def test_any_sequence_of_geometry_edits_holds_every_item_inside_and_touches_nothing_else(show, data):
    table = _geometry_edits()
    for _ in range(4):
        look = find_look(show, L)
        ids = _ids(data, look)
        after = table[data.draw(st.sampled_from([*table]))](data, show, ids)
        assert (after is show) == same(after, show)
        now = find_look(after, L)
        for old, new in zip(items_of(look), items_of(now), strict=True):
            if old.locked or old.id not in ids:
                assert new is old
            was, is_ = _outside(item_rect(old), frame_size(show)), _outside(item_rect(new), frame_size(show))
            # An item that stuck out may go on doing so, but never further, and none begins to.
            assert all(after_ <= before for before, after_ in zip(was, is_, strict=True)), (old, new)
            assert item_rect(new).w >= 0 and item_rect(new).h >= 0
            assert dumped(_without_place(old)) == dumped(_without_place(new))
        assert after.looks[1:] == show.looks[1:] and all(
            a is b for a, b in zip(after.looks[1:], show.looks[1:], strict=True)
        )
        show = after


def _without_place(item: Item) -> Item:
    data = item.model_dump(mode="json", exclude_unset=True)
    parts = (
        [data["layout"]]
        if "layout" in data
        else [data["params"].get(name, {}) for name in ("WaterMarkImage", "WaterMarkText")]
    )
    for part in parts:
        for name in ("LocationX", "LocationY", "ImageWidth", "ImageHeight", "WaterMarkWidth", "WaterMarkHeight"):
            part.pop(name, None)
    if "params" in data:  # a part that is made to hold a place is a place
        data["params"] = {name: value for name, value in data["params"].items() if value != {}}
    return type(item).model_validate_json(json.dumps(data), strict=False)


@given(shows(), st.data())
def test_order_edits_number_densely_and_change_nothing_but_zorder(show, data):
    table = _order_edits()
    for _ in range(3):
        look = find_look(show, L)
        ids = _ids(data, look)
        before = edits.stacking_order(look)
        after = table[data.draw(st.sampled_from([*table]))](data, show, ids)
        assert (after is show) == same(after, show)
        now = find_look(after, L)
        order = edits.stacking_order(now)
        assert sorted(order) == sorted(before)
        if after is not show:
            assert order != before
            by_id = {item.id: item for item in items_of(now)}
            assert [edits_z(by_id[item_id]) for item_id in order] == list(range(len(order)))
            still = [item.id for item in items_of(look) if item.locked or item.id not in ids]
            assert [i for i in order if i in still] == [i for i in before if i in still]
        assert [item.id for item in items_of(now)] == [item.id for item in items_of(look)]
        assert [item_rect(item) for item in items_of(now)] == [item_rect(item) for item in items_of(look)]
        show = after


def edits_z(item: Item) -> int:
    data = item.model_dump(mode="json", exclude_unset=True)
    if "layout" in data:
        return data["layout"].get("ZOrder") or 0
    params = data["params"]
    used = {0: "WaterMarkImage", None: "WaterMarkImage", 1: "WaterMarkText"}.get(params.get("WaterMarkType"))
    part = params.get(used) if used else params.get("WaterMarkImage") or params.get("WaterMarkText")
    return (part or {}).get("ZOrder") or 0


@given(shows(), st.data())
def test_edits_either_change_bytes_or_return_the_same_object(show, data):
    table = {**_geometry_edits(), **_order_edits(), **_other_edits()}
    for _ in range(5):
        name = data.draw(st.sampled_from([*table]))
        ids = _ids(data, find_look(show, L))
        after = table[name](data, show, ids)
        assert (after is show) == (dumped(after) == dumped(show)), name
        if name not in {"hide", "rename", "duplicate"} | {*_order_edits()}:
            now = {item.id: item for item in items_of(find_look(after, L))}
            for item in items_of(find_look(show, L)):
                if item.locked and name not in {"tile"}:  # a new tile may need room on the z axis
                    assert now[item.id] is item, name
        show = after


@given(shows(), st.data())
def test_unknown_members_survive_every_edit(show, data):
    table = {**_geometry_edits(), **_order_edits(), **_other_edits()}
    for _ in range(5):
        name = data.draw(st.sampled_from([*table]))
        before = {item.id for item in items_of(find_look(show, L))}
        show = table[name](data, show, _ids(data, find_look(show, L)))
        assert json.loads(dumped(show.base))["FutureMember"] == UNKNOWN["FutureMember"]
        for item in items_of(find_look(show, L)):
            if item.id in before and isinstance(item, Tile) and item.model_extra:
                assert item.model_extra == UNKNOWN
                assert item.layout.model_extra == UNKNOWN
            elif item.id in before and not isinstance(item, Tile) and item.params.model_extra:
                assert item.params.model_extra == UNKNOWN


# Places


def test_a_group_stops_as_a_whole_at_the_frame():
    show = show_of(tile("a", 0, 0, 100, 100), tile("b", 1000, 0, 200, 100))
    moved = edits.move_items(show, L, ("a", "b"), 500, -50)
    assert rect_of(moved, "a") == (80, 0, 100, 100)
    assert rect_of(moved, "b") == (1080, 0, 200, 100)
    assert edits.move_items(moved, L, ("a", "b"), 500, -50) is moved


def test_what_is_outside_can_come_back_but_not_go_further():
    show = show_of(tile("a", -50, 700, 100, 100))
    assert edits.move_items(show, L, ("a",), -10, 10) is show
    assert rect_of(edits.move_items(show, L, ("a",), 60, -200), "a") == (10, 500, 100, 100)


def test_a_drag_there_and_back_is_no_edit():
    show = show_of(tile("a", 10, 10, 100, 100))
    assert edits.move_items(show, L, ("a",), 0, 0) is show
    assert edits.move_items(show, "look-1", (), 5, 5) is show


def test_moving_writes_only_the_numbers_that_change():
    show = show_of(Tile.model_validate({"id": "a", "layout": {"ImageWidth": 10}}, by_alias=True))
    moved = edits.move_items(show, L, ("a",), 5, 0)
    assert json.loads(dumped(find_item(moved.looks[0], "a")))["layout"] == {"ImageWidth": 10, "LocationX": 5}


def test_moved_items_are_as_good_as_validated_ones():
    show = edits.move_items(show_of(tile("a", 1, 1, 9, 9), text("t", 1, 1, 9, 9)), L, ("a", "t"), 5, 6)
    again = Show.model_validate_json(json.dumps(show.model_dump(mode="json", exclude_unset=True)))
    assert same(again, show)


def test_a_locked_item_ignores_handles_keys_menu_and_multi_edit():
    """obs#5724, obs#2410: yet its numbers stay readable, and one edit unlocks it (obs#10424)."""
    show = show_of(tile("a", 10, 10, 100, 100, locked=True), tile("b", 200, 10, 100, 100))
    both = ("a", "b")
    for after in (
        edits.move_items(show, L, both, 5, 5),
        edits.resize_items(show, L, both, "se", 50, 50),
        edits.set_item_field(show, L, both, "RenderMode", 1),
        edits.remove_items(show, L, both),
        edits.align_items(show, L, both, "bottom", to="frame"),
    ):
        assert after is not show
        assert find_item(after.looks[0], "a") is find_item(show.looks[0], "a")
    assert edits.get_item_field(find_item(show.looks[0], "a"), "LocationX") == 10
    free = edits.set_locked(show, L, ("a",), False)
    assert rect_of(edits.move_items(free, L, ("a",), 5, 5), "a") == (15, 15, 100, 100)


@pytest.mark.parametrize(
    ("handle", "want"),
    [
        ("nw", (110, 105, 90, 95)),
        ("n", (100, 105, 100, 95)),
        ("ne", (100, 105, 110, 95)),
        ("e", (100, 100, 110, 100)),
        ("se", (100, 100, 110, 105)),
        ("s", (100, 100, 100, 105)),
        ("sw", (110, 100, 90, 105)),
        ("w", (110, 100, 90, 100)),
    ],
)
def test_each_handle_moves_its_own_edges(handle, want):
    show = show_of(tile("a", 100, 100, 100, 100))
    assert rect_of(edits.resize_items(show, L, ("a",), handle, 10, 5), "a") == want


def test_resizing_stops_at_the_smallest_size_and_at_the_frame():
    show = show_of(tile("a", 100, 100, 100, 100), tile("small", 0, 0, 8, 8))
    assert rect_of(edits.resize_items(show, L, ("a",), "w", 500, 0), "a") == (184, 100, 16, 100)
    assert rect_of(edits.resize_items(show, L, ("a",), "se", 5000, 5000), "a") == (100, 100, 1180, 620)
    assert edits.resize_items(show, L, ("small",), "se", -5, -5) is show


def test_a_corner_keeps_the_ratio_and_the_opposite_corner():
    show = show_of(tile("a", 320, 180, 320, 180))
    assert rect_of(edits.resize_items(show, L, ("a",), "nw", -160, 0, keep_ratio=True), "a") == (160, 90, 480, 270)
    assert rect_of(edits.resize_items(show, L, ("a",), "se", 9999, 9999, keep_ratio=True), "a") == (320, 180, 960, 540)
    show = show_of(tile("a", 320, 0, 320, 180))
    assert rect_of(edits.resize_items(show, L, ("a",), "se", 9999, 9999, keep_ratio=True), "a") == (320, 0, 960, 540)
    assert rect_of(edits.resize_items(show, L, ("a",), "s", 0, 90, keep_ratio=True), "a") == (240, 0, 480, 270)


def test_several_items_scale_with_their_bounds_and_go_on_touching():
    show = show_of(tile("a", 0, 0, 101, 100), tile("b", 101, 0, 99, 100))
    after = edits.resize_items(show, L, ("a", "b"), "e", 133, 0)
    a, b = rect_of(after, "a"), rect_of(after, "b")
    assert (a.x, b.right, a.h) == (0, 333, 100)
    assert a.right == b.x


def test_frame_is_1280_by_720_where_the_show_does_not_say():
    assert frame_size(show_of(frame=None)) == (1280, 720)
    assert frame_size(show_of(frame=(0, 480))) == (1280, 480)


# Arranging


def test_align_to_the_bounds_to_the_frame_and_to_a_key_item():
    show = show_of(tile("a", 100, 50, 100, 100), tile("b", 300, 200, 50, 60), image("c", 500, 400, 40, 40))
    ids = ("a", "b", "c")
    left = edits.align_items(show, L, ids, "left")
    assert {rect_of(left, item_id).x for item_id in ids} == {100}
    right = edits.align_items(show, L, ids, "right", to="b")
    assert {rect_of(right, item_id).right for item_id in ids} == {350}
    alone = edits.align_items(show, L, ("b",), "centre")
    assert rect_of(alone, "b").x == (1280 - 50) // 2
    assert edits.align_items(left, L, ids, "left") is left


def test_distribute_makes_gaps_equal_and_keeps_the_outermost():
    show = show_of(tile("a", 0, 0, 100, 10), tile("b", 110, 0, 50, 10), tile("c", 500, 0, 100, 10))
    even = edits.distribute_items(show, L, ("c", "a", "b"), "x")
    assert [rect_of(even, item_id).x for item_id in "abc"] == [0, 275, 500]
    sixteen = edits.distribute_items(show, L, ("c", "a", "b"), "x", gap=16)
    assert [rect_of(sixteen, item_id).x for item_id in "abc"] == [0, 116, 182]
    assert edits.distribute_items(show, L, ("a", "b"), "x") is show


def test_match_size_takes_the_item_selected_last():
    show = show_of(tile("a", 0, 0, 100, 10), tile("b", 1200, 0, 50, 20))
    assert rect_of(edits.match_size(show, L, ("b", "a"), "both"), "b") == (1180, 0, 100, 10)
    assert rect_of(edits.match_size(show, L, ("a", "b"), "width"), "a") == (0, 0, 50, 10)


def test_a_template_places_tiles_in_list_order():
    show = show_of(tile("a", 0, 0, 10, 10), tile("h", 0, 0, 9, 9, hidden=True), tile("b", 0, 0, 10, 10))
    after = edits.apply_template(show, L, layouts.side_by_side)
    assert [rect_of(after, item_id) for item_id in "ahb"] == [(0, 0, 640, 720), (0, 0, 9, 9), (640, 0, 640, 720)]


# Making and removing


def test_the_first_tile_makes_the_look_a_custom_layout():
    show = Show(name="s", base=StartPublishCdnStream(), looks=(Look(id=L, name="l"),), opening_look=L)
    show, first = edits.add_tile(show, L)
    assert edits.get_field(show, L, "LayoutParams.MixLayoutMode") == 4
    show, second = edits.add_tile(show, L)
    assert rect_of(show, first) == (0, 0, 640, 720)
    assert rect_of(show, second) == (640, 0, 640, 720)


def test_a_tile_of_a_person_names_the_room_and_stands_between_tiles_and_watermarks():
    show = show_of(
        tile("a", 0, 0, 100, 100, z=4), image("m", 0, 0, 50, 50, z=5), cast=(person(1, "ben", stream_type=1),)
    )
    show, new = edits.add_tile(show, L, person_id="person-1")
    got = find_item(show.looks[0], new)
    assert isinstance(got, Tile) and got.layout.user_media_stream is not None
    assert got.layout.user_media_stream.to_dict() == {
        "UserInfo": {"UserId": "ben", "RoomId": "100", "RoomIdType": 0},
        "StreamType": 1,
    }
    assert edits.stacking_order(show.looks[0]) == ("a", new, "m")


def test_an_open_slot_of_the_cast_makes_a_blank_tile():
    show, new = edits.add_tile(show_of(cast=(person(1, ""),)), L, person_id="person-1")
    assert edits.get_item_field(find_item(show.looks[0], new), "UserMediaStream") is edits.UNSET


def test_removing_the_last_tile_leaves_an_empty_list_and_an_absent_list_stays_absent():
    show = show_of(tile("a", 0, 0, 10, 10))
    assert edits.remove_items(show, L, ("a",)).looks[0].tiles == ()
    bare = Show(name="s", base=StartPublishCdnStream(), looks=(Look(id=L, name="l"),), opening_look=L)
    assert edits.remove_items(bare, L, ("a",)) is bare
    with_mark, _ = edits.add_image_watermark(bare, L)
    assert with_mark.looks[0].tiles is None


def test_duplicates_are_new_unlocked_in_front_and_inside():
    show = show_of(tile("a", 1200, 0, 80, 80, z=3, user="anna", locked=True), image("m", 0, 0, 50, 50, z=9))
    show, ids = edits.duplicate_items(show, L, ("a", "m"), 20, 20)
    copy, mark = (find_item(show.looks[0], item_id) for item_id in ids)
    assert (item_rect(copy), item_rect(mark)) == ((1200, 20, 80, 80), (0, 20, 50, 50))
    assert not copy.locked
    assert edits.stacking_order(show.looks[0])[-2:] == ids


def test_two_people_change_places():
    show = show_of(tile("a", 0, 0, 10, 10, user="anna"), tile("b", 20, 0, 10, 10))
    after = edits.swap_tiles(show, L, "b", "a")
    assert edits.get_item_field(find_item(after.looks[0], "b"), "UserMediaStream.UserInfo.UserId") == "anna"
    assert edits.get_item_field(find_item(after.looks[0], "a"), "UserMediaStream") is edits.UNSET
    assert same(edits.swap_tiles(after, L, "b", "a"), show)


def test_a_dynamic_layout_becomes_tiles_that_look_the_same():
    cast = (person(1, "anna"), person(2, "ben"), person(3, ""))
    show = show_of(image("m", 0, 0, 9, 9, z=5), cast=cast, mode=3)
    after = edits.make_custom(show, L)
    assert edits.get_field(after, L, "LayoutParams.MixLayoutMode") == 4
    before_, after_ = mixing.drawn(show, show.looks[0]), mixing.drawn(after, after.looks[0])
    assert [(one.rect, one.user_id, one.render_mode) for one in after_] == [
        (one.rect, one.user_id, one.render_mode) for one in before_
    ]
    assert edits.make_custom(after, L) is after


# Order


def test_raise_steps_over_one_and_ties_are_resolved():
    show = show_of(tile("a", 0, 0, 9, 9), tile("b", 0, 0, 9, 9), image("m", 0, 0, 9, 9))
    assert edits.stacking_order(show.looks[0]) == ("a", "b", "m")
    up = edits.raise_items(show, L, ("a",))
    assert edits.stacking_order(up.looks[0]) == ("b", "a", "m")
    assert edits.bring_to_front(up, L, ("m",)) is up
    assert edits.stacking_order(edits.reorder_item(up, L, "m", None).looks[0]) == ("m", "b", "a")
    assert edits.stacking_order(edits.reorder_item(up, L, "b", "m").looks[0]) == ("a", "m", "b")


# Looks, cast, frame


def test_looks_keep_different_names_and_one_always_stays():
    show = show_of()
    show, copy = edits.duplicate_look(show, L)
    assert [look.name for look in show.looks] == ["Look", "Look 2"]
    assert edits.rename_look(show, copy, "Look").looks[1].name == "Look 2"
    show = edits.remove_look(show, L)
    assert (show.opening_look, len(show.looks)) == (copy, 1)
    assert edits.remove_look(show, copy) is show


def test_tiles_follow_when_someone_is_renamed_in_the_cast():
    show = show_of(
        tile("a", 0, 0, 9, 9, user="anna", locked=True), tile("b", 0, 0, 9, 9, user="ben"), cast=(person(1, "anna"),)
    )
    after = edits.set_person(show, "person-1", user_id="anne")
    assert edits.get_item_field(find_item(after.looks[0], "a"), "UserMediaStream.UserInfo.UserId") == "anne"
    assert find_item(after.looks[0], "b") is find_item(show.looks[0], "b")
    assert edits.set_person(after, "person-1", user_id="anne") is after
    named = edits.set_person(after, "person-1", name="Anne")
    assert named.looks is after.looks or named.looks == after.looks


def test_another_frame_size_keeps_pixels_or_scales():
    show = show_of(tile("a", 640, 360, 640, 360), image("m", 10, 10, 20, 20, locked=True))
    kept = edits.set_frame_size(show, 640, 360)
    assert kept.looks[0] is show.looks[0] and frame_size(kept) == (640, 360)
    scaled = edits.set_frame_size(show, 640, 360, "scale")
    assert rect_of(scaled, "a") == (320, 180, 320, 180)
    assert rect_of(scaled, "m") == (5, 5, 10, 10)
    assert edits.set_frame_size(show, *FRAME, "scale") is show


def test_changed_items_names_what_differs():
    show = show_of(tile("a", 0, 0, 9, 9), tile("b", 0, 0, 9, 9), image("m", 0, 0, 9, 9))
    after = edits.remove_items(edits.move_items(show, L, ("b",), 5, 5), L, ("a",))
    assert edits.changed_items(show.looks[0], after.looks[0]) == ("b", "a")
    assert edits.changed_items(show.looks[0], show.looks[0]) == ()


def test_one_look_and_what_all_share_are_taken_back_and_the_others_stay():
    before = files.sample_show().show
    first, second = before.looks[0].id, before.looks[1].id
    after = edits.move_items(before, first, (before.looks[0].tiles[0].id,), 0, 8)
    after = edits.move_items(after, second, (after.looks[1].tiles[0].id,), 0, 2)
    after = edits.set_show_field(after, "VideoParams.VideoEncode.Fps", 25)
    back = edits.take_back(after, before, first)
    assert same(back.looks[0], before.looks[0]) and same(back.video_encode, before.video_encode)
    assert back.looks[1] is after.looks[1]
    assert edits.take_back(back, before, first) is back
    gone = edits.remove_look(after, first)
    assert edits.take_back(gone, before, first).looks[-1] is before.looks[0]
