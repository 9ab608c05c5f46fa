"""Templates for any number of people on any frame, and people's own ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import templates
from designer.show.files import sample_show
from designer.show.geometry import Rect, item_rect
from designer.show.templates import BUILT_IN, Spacing, arrange, templates_for
from designer.trtc.errors import DesignerError, Unreadable

frames = st.tuples(st.integers(160, 1920), st.integers(160, 1920))
spacings = st.builds(Spacing, st.integers(0, 60), st.integers(0, 60))


@given(frame=frames, count=st.integers(1, 16), spacing=spacings)
def test_every_offer_is_even_inside_and_apart(frame, count, spacing):
    offers = templates_for(count, frame, spacing=spacing)
    assert len({offer.key for offer in offers}) == len(offers) >= 1
    for offer in offers:
        assert len(offer.rects) == count
        for index, rect in enumerate(offer.rects):
            assert rect.inside(frame) and rect.w > 0 and rect.h > 0, offer
            assert not any(number % 2 for number in rect), offer
            others = offer.rects[1:index] if offer.key.startswith("pip") else offer.rects[:index]
            assert not any(rect.overlaps(other) for other in others), offer


@pytest.mark.parametrize(
    ("count", "keys"),
    [
        (1, {"solo"}),
        (
            2,
            {
                "side_by_side",
                "one_plus_n",
                "pip_bottom_right",
                "pip_bottom_left",
                "pip_top_right",
                "pip_top_left",
                "screen_strip",
                "stack",
            },
        ),
        (5, set(BUILT_IN) - {"solo"}),
        (6, set(BUILT_IN) - {"solo", "panel"}),
        (16, set(BUILT_IN) - {"solo", "panel"}),
    ],
)
def test_what_is_offered_for_so_many(count, keys):
    assert {offer.key for offer in templates_for(count, (1280, 720))} == keys


def offer(key: str, count: int, frame=(1280, 720), **spacing: int):
    return BUILT_IN[key].place(frame, count, Spacing(**spacing))


def test_gaps_and_margins_are_as_asked_for():
    assert offer("side_by_side", 2, gap=20, margin=40) == ((40, 40, 590, 640), (650, 40, 590, 640))
    left, right, low, _ = offer("grid", 4, gap=16)
    assert (right.x - left.right, low.y - left.bottom) == (16, 16)
    assert (left.x, left.y, right.right) == (0, 0, 1280)
    assert offer("solo", 1, margin=11) == ((10, 10, 1260, 700),)


def test_a_picture_in_each_corner():
    size = offer("pip_bottom_right", 2)[1]
    assert offer("pip_bottom_right", 2)[1] == (1280 - 18 - size.w, 720 - 18 - size.h, size.w, size.h)
    assert offer("pip_bottom_left", 2)[1][:2] == (18, 720 - 18 - size.h)
    assert offer("pip_top_right", 2)[1][:2] == (1280 - 18 - size.w, 18)
    assert offer("pip_top_left", 2)[1][:2] == (18, 18)
    assert offer("pip_top_left", 2, margin=20)[1][:2] == (38, 38)


def test_a_panel_has_its_host_in_the_middle():
    assert offer("panel", 5) == (
        (320, 0, 640, 720),
        (0, 0, 320, 360),
        (0, 360, 320, 360),
        (960, 0, 320, 360),
        (960, 360, 320, 360),
    )
    assert offer("panel", 3, (720, 1280))[:2] == ((0, 320, 720, 640), (0, 0, 720, 320))


def test_a_portrait_stack():
    assert offer("stack", 3, (720, 1280)) == ((0, 0, 720, 426), (0, 426, 720, 426), (0, 852, 720, 428))
    assert offer("stack", 9, (720, 1280))[-1] == (0, 1024, 720, 256)


def test_an_offer_is_applied_to_the_tiles():
    show = sample_show().show
    look = next(look for look in show.looks if len(look.tiles or ()) == 4)
    chosen = next(one for one in templates_for(4, (1280, 720)) if one.key == "grid")
    changed = arrange(show, look.id, chosen)
    after = next(one for one in changed.looks if one.id == look.id)
    assert tuple(item_rect(tile) for tile in after.tiles) == chosen.rects
    assert arrange(changed, look.id, chosen) is changed


def test_own_templates_live_in_files_of_their_own(tmp_path: Path):
    show = sample_show().show
    look = next(look for look in show.looks if len(look.tiles or ()) == 4)
    folder = tmp_path / "templates"
    assert templates.own_templates(folder) == ()
    first = templates.save_own(folder, templates.own_from_look(show, look, "Talk / four", order=1))
    second = templates.save_own(folder, templates.own_from_look(show, look, "Talk / four", order=0))
    assert (first.key, second.key) == ("talk-four", "talk-four-2")
    assert [own.key for own in templates.own_templates(folder)] == ["talk-four-2", "talk-four"]
    again = templates.reorder_own(folder, ["talk-four"])
    assert [own.key for own in again] == ["talk-four", "talk-four-2"]
    renamed = templates.rename_own(folder, again[0], "Quartet\n")
    assert (renamed.name, renamed.key) == ("Quartet", "talk-four")
    offers = templates_for(4, (1280, 720), own=templates.own_templates(folder))
    assert [one.title for one in offers[:2]] == ["Quartet", "Talk / four"]
    assert offers[0].rects == tuple(item_rect(tile) for tile in look.tiles)
    templates.remove_own(folder, "talk-four")
    templates.remove_own(folder, "../talk-four")
    (folder / "broken.json").write_text("{")
    assert [own.key for own in templates.own_templates(folder)] == ["talk-four-2"]
    exported = (folder / "talk-four-2.json").read_bytes()
    assert templates.read_own(exported, name="x").places == second.places
    assert templates.dump_own(second._replace(order=1)) == exported


@given(frame=frames, new=frames, data=st.data())
def test_an_own_template_fits_any_frame(frame, new, data):
    wide = data.draw(st.integers(2, frame[0]))
    high = data.draw(st.integers(2, frame[1]))
    rect = Rect(data.draw(st.integers(0, frame[0] - wide)), data.draw(st.integers(0, frame[1] - high)), wide, high)
    own = templates.Own("k", "n", 0, frame, (rect,))
    scaled = own.rects(new)[0]
    assert scaled.inside(new) and scaled.w > 0 and scaled.h > 0 and not any(number % 2 for number in scaled)


GOOD = {"mixframe_template": 1, "name": "n", "frame": [100, 100], "places": [[0, 0, 50, 50]]}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"mixframe_template": 2}, "mixframe_template"),
        ({"name": " "}, "name"),
        ({"frame": [100]}, "frame"),
        ({"frame": [0, 100]}, "frame"),
        ({"places": []}, "places"),
        ({"places": [[0, 0, 5, 5]] * 17}, "places"),
        ({"places": [[0, 0, True, 5]]}, "places[0]"),
        ({"places": [[0, 0, 5, 5], [60, 0, 50, 5]]}, "places[1]"),
        ({"places": [[0, 0, 0, 5]]}, "places[0]"),
    ],
)
def test_a_file_that_is_no_template_is_refused_with_its_place(change, where):
    with pytest.raises(Unreadable) as caught:
        templates.read_own(json.dumps(GOOD | change).encode(), name="t.json")
    assert caught.value.where == f"t.json, {where}"
    assert templates.read_own(json.dumps(GOOD).encode(), name="t").places == ((0, 0, 50, 50),)


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b"[" * 60000, b"x" * 70000])
def test_rubbish_is_refused(data):
    with pytest.raises(Unreadable):
        templates.read_own(data, name="t.json")


def test_a_look_without_tiles_makes_no_template():
    show = sample_show().show
    with pytest.raises(DesignerError):
        templates.own_from_look(show, show.looks[0].model_copy(update={"tiles": ()}), "x")
