"""A style goes from one item to others of its kind: never place, person or words."""

from __future__ import annotations

from hypothesis import given

from designer.show import edits
from designer.show.model import find_item, items_of
from designer.trtc.structures import McuBackgroundCustomRender, McuCustomCrop, replace
from tests.show.making import UNKNOWN, image, show_of, shows, text, tile

L = "look-1"


def styled():
    one = tile("a", 0, 0, 100, 100, user="anna")
    render = McuBackgroundCustomRender(width=10, height=10, radius=2)
    members = {
        "render_mode": 1,
        "back_ground_color": "0x112233",
        "background_custom_render": render,
        "transparent_url": "https://a/m.png",
    }
    return replace(one, layout=replace(one.layout, custom_crop=McuCustomCrop(width=5), **members))


def test_it_takes_looks_and_nothing_else():
    style = edits.style_of(styled())
    assert set(style.model_fields_set) == {
        "render_mode",
        "back_ground_color",
        "background_custom_render",
        "transparent_url",
    }


def test_it_is_given_to_its_kind_only_and_what_it_lacks_is_taken_away():
    other = tile("b", 200, 0, 100, 100, user="ben", z=3)
    other = replace(
        other, layout=replace(other.layout, back_ground_color_mode=2, background_image_url="https://a/b.png")
    )
    mark, fixed = image("m", 0, 0, 9, 9), tile("c", 0, 0, 9, 9, locked=True)
    show = show_of(styled(), other, mark, fixed)
    after = edits.set_style(show, L, ("b", "m", "c"), edits.style_of(styled()))
    layout = find_item(after.looks[0], "b").layout
    assert (layout.render_mode, layout.back_ground_color) == (1, "0x112233")
    assert "back_ground_color_mode" not in layout.model_fields_set
    assert layout.user_media_stream is other.layout.user_media_stream and layout.location_x == 200
    assert layout.z_order == 3 and layout.background_image_url == "https://a/b.png" and layout.custom_crop is None
    assert find_item(after.looks[0], "m") is mark and find_item(after.looks[0], "c") is fixed
    assert edits.set_style(after, L, ("b",), edits.style_of(styled())) is after


def test_a_text_keeps_its_words():
    one, other = text("a", 0, 0, 9, 9), text("b", 0, 0, 9, 9)
    one = replace(
        one, params=replace(one.params, water_mark_text=replace(one.params.water_mark_text, text="A", font_size=44))
    )
    after = edits.set_style(show_of(one, other), L, ("b",), edits.style_of(one))
    line = find_item(after.looks[0], "b").params.water_mark_text
    assert (line.text, line.font_size) == ("Hi", 44)


@given(shows())
def test_ones_own_style_changes_nothing(show):
    for look in show.looks:
        for item in items_of(look):
            assert edits.set_style(show, look.id, (item.id,), edits.style_of(item)) is show


def test_members_nobody_knows_stay_where_they_are():
    one = styled()
    odd = replace(tile("b", 0, 0, 9, 9), layout=type(one.layout).model_validate(UNKNOWN))
    after = edits.set_style(show_of(odd), L, ("b",), edits.style_of(one))
    assert find_item(after.looks[0], "b").layout.model_extra == UNKNOWN
