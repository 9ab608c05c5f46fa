"""What overlaps what, worked out anew and after a move, against holding everything against everything."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from designer.trtc.constraints.order import Place, overlaps, places
from designer.trtc.memory import Memory
from designer.trtc.structures import McuLayout, McuLayoutParams, McuVideoParams

NUMBER = st.integers(-3, 6)
TILE = st.builds(McuLayout, location_x=NUMBER, location_y=NUMBER, image_width=NUMBER, image_height=NUMBER)


def video(tiles: list[McuLayout]) -> McuVideoParams:
    return McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=4, mix_layout_list=tuple(tiles)))


def by_hand(found: list[Place]) -> set[tuple[int, int]]:
    return {
        (one[5], other[5])
        for one in found
        for other in found
        if one[5] < other[5] and one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    }


def numbers(pairs: list[tuple[Place, Place]]) -> list[tuple[int, int]]:
    return [(one[5], other[5]) for one, other in pairs]


@given(st.lists(TILE, max_size=9), st.lists(st.tuples(st.integers(0, 8), TILE), max_size=6))
def test_pairs_are_the_same_after_any_moves(tiles: list[McuLayout], moves: list[tuple[int, McuLayout]]) -> None:
    memory = Memory()
    for index, tile in [(0, McuLayout()), *moves]:
        if index < len(tiles):
            tiles = [*tiles[:index], tile, *tiles[index + 1 :]]
        found = places(video(tiles), memory)
        remembered, anew = numbers(overlaps(found, memory)), numbers(overlaps(found))
        assert len(remembered) == len(set(remembered))
        assert set(remembered) == set(anew) == by_hand(found)


def test_a_tile_that_is_added_or_removed_is_held_against_all_others() -> None:
    memory = Memory()
    wide = McuLayout(image_width=10, image_height=10)
    for count in (1, 3, 2, 4):
        found = places(video([wide] * count), memory)
        assert len(overlaps(found, memory)) == count * (count - 1) // 2
