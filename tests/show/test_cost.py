"""The price follows the pixels that go in (producers.md F2: nobody can guess this)."""

from __future__ import annotations

import pytest

from designer.show import cost, edits
from designer.show.model import Show
from designer.trtc.structures import McuPublishCdnParam, replace, without
from tests.show.making import person, show_of, tile

PRICES = cost.published_prices()


def with_guests(count: int, *, size: tuple[int, int] = (1280, 720), frame: tuple[int, int] = (1280, 720)) -> Show:
    cast = tuple(person(n, f"u{n}", source_width=size[0], source_height=size[1]) for n in range(count))
    return show_of(*(tile(f"t{n}", 0, 0, 320, 180, user=f"u{n}") for n in range(count)), cast=cast, frame=frame)


def estimate(show: Show) -> cost.Cost:
    return cost.estimate(show, show.looks[0], PRICES)


def test_four_720p_guests_are_exactly_2k_and_the_fifth_makes_it_4k():
    four, five = estimate(with_guests(4)), estimate(with_guests(5))
    assert (four.input_pixels, four.tier, round(four.usd_per_hour, 2)) == (3_686_400, "2K", 1.56)
    assert (five.tier, round(five.usd_per_hour, 2)) == ("4K", 4.20)
    assert four.next_step == "A fifth 720p guest moves this from 2K to 4K: 1.56 → 4.20 USD/h"
    assert estimate(with_guests(3)).next_step == (
        "2 more pictures of 720p move this mix from 2K to 4K: 1.56 → 4.20 USD/h"
    )
    assert five.next_step == "More pictures of 720p stay in 4K: 4.20 USD/h"


@pytest.mark.parametrize(
    ("guests", "size", "sentence"),
    [
        (0, (1280, 720), "2 more pictures of 720p move this mix from HD to FHD: 0.36 → 0.84 USD/h"),
        (1, (1280, 720), "A second 720p guest moves this from HD to FHD: 0.36 → 0.84 USD/h"),
        (1, (1920, 1080), "A second 1080p guest moves this from FHD to 4K: 0.84 → 4.20 USD/h"),
        (3, (640, 480), "A fourth 640×480 guest moves this from HD to FHD: 0.36 → 0.84 USD/h"),
        (7, (1280, 960), "More pictures of 1280×960 stay in 4K: 4.20 USD/h"),
    ],
)
def test_what_the_next_guest_does_to_the_tier(guests, size, sentence):
    assert estimate(with_guests(guests, size=size, frame=(640, 480))).next_step == sentence


@pytest.mark.parametrize("guests", range(1, 16))
def test_the_next_guest_is_counted_by_a_real_ordinal(guests):
    """Tiers of their own, so that each guest moves one."""
    tiers = tuple(cost.Tier(f"T{count}", count * 1280 * 720, count / 2) for count in range(1, 17))
    show = with_guests(guests)
    said = cost.estimate(show, show.looks[0], PRICES._replace(tiers=tiers)).next_step
    ordinal = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
    ]
    word = [*ordinal, "fourteenth", "fifteenth", "sixteenth"][guests]
    article = "An" if word[0] == "e" else "A"
    usd = guests / 2
    assert (
        said
        == f"{article} {word} 720p guest moves this from T{guests} to T{guests + 1}: {usd:.2f} → {usd + 0.5:.2f} USD/h"
    )


@pytest.mark.parametrize(
    ("guests", "size", "tier", "usd"),
    [
        (1, (1280, 720), "HD", 0.36),
        (1, (1920, 1080), "FHD", 0.84),
        (2, (1280, 720), "FHD", 0.84),
        (4, (1920, 1080), "4K", 4.20),
    ],
)
def test_tiers_as_published(guests, size, tier, usd):
    got = estimate(with_guests(guests, size=size))
    assert (got.tier, round(got.usd_per_hour, 2)) == (tier, usd)


def test_an_output_of_more_than_twice_the_input_adds_an_input():
    small = estimate(with_guests(1, size=(640, 360), frame=(1280, 720)))
    assert (small.extra_input, small.input_pixels) == ((1280, 720), 640 * 360 + 1280 * 720)
    assert small.tier == "FHD"
    half = estimate(with_guests(2, size=(640, 360), frame=(1280, 360)))
    assert half.extra_input is None
    assert estimate(with_guests(1, size=(960, 540), frame=(1280, 720))).extra_input is None


def test_a_mix_in_which_nobody_is_seen_is_charged_as_a_black_picture():
    nobody = estimate(show_of())
    assert (nobody.inputs, nobody.extra_input, nobody.tier) == ((), (1280, 720), "HD")


def test_a_stream_shown_twice_is_one_input_and_hidden_tiles_are_none():
    show = with_guests(2)
    twice = edits.duplicate_items(show, "look-1", ("t0",), 10, 10)[0]
    assert estimate(twice).input_pixels == estimate(show).input_pixels
    hidden = edits.set_hidden(show, "look-1", ("t0",), True)
    assert estimate(hidden).tier == "HD"


def test_open_slots_of_the_cast_count_as_guests():
    show = show_of(tile("a", 0, 0, 9, 9), tile("b", 0, 0, 9, 9), cast=(person(1, ""), person(2, "")))
    assert len(estimate(show).inputs) == 2


def test_sound_alone_and_mere_relay():
    show = with_guests(1)
    audio = replace(show, looks=(without(show.looks[0], "video"),))
    assert (estimate(audio).tier, round(estimate(audio).usd_per_hour, 4)) == (None, 0.1194)
    relay = edits.set_show_field(show, "WithTranscoding", 0)
    assert estimate(relay).usd_per_hour == 0


def test_destinations_outside_the_vendors_cdn_cost_a_relay_each():
    outside = McuPublishCdnParam(publish_cdn_url="rtmp://cdn.example.com/a/b", is_tencent_cdn=0)
    show = edits.set_show_field(
        with_guests(1), "PublishCdnParams", (outside, outside, McuPublishCdnParam(is_tencent_cdn=1))
    )
    assert estimate(show).relay_usd_per_hour == pytest.approx(2 * 2.99 * 0.06)


def test_more_than_the_largest_tier_says_so():
    got = estimate(with_guests(16, size=(1920, 1080)))
    assert got.beyond and got.tier == "4K"


def test_the_table_is_dated_and_names_its_source():
    assert PRICES.date == "2025-11"
    assert "47631" in PRICES.source
    assert [name for name, _ in estimate(with_guests(1)).marks] == ["HD", "FHD", "2K", "4K"]
    with pytest.raises((KeyError, ValueError)):
        cost.read_prices(b"{}")
