"""What a look costs while it is on air: input pixels -> tier -> money per hour, from a dated table.

Documented (fees of mixed stream transcoding, 647/47631): the tier follows the sum of the areas of the *input*
pictures, not the output; where the output has more than twice that area, one more input of output size is
charged; so is a black one where no input has video. Mixing without picture is charged as sound.
Assumed: a stream shown twice is one input, people of unknown size send 1280×720, every blank tile that the cast
can fill is filled, its open slots included, more than the largest tier is charged as that one, and each
destination outside Tencent's CDN is charged as one relay (accounts opened after October 2025).
Not counted: the robot's own subscription, the CDN's traffic, recording.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from designer import assets
from designer.show.geometry import Frame, frame_size
from designer.show.mixing import DEFAULT_SOURCE, drawn
from designer.show.model import Look, Show
from designer.trtc.errors import Unreadable

FILE_NAME = "prices.json"
OWN_SOURCE = "Edited in Mixframe"
MOST_USD = 100_000


class Tier(NamedTuple):
    """Up to how many input pixels it reaches, and what an hour of H.264 costs in it."""

    name: str
    pixels: int
    usd_per_hour: float


class Prices(NamedTuple):
    """The price table; tiers from the smallest to the largest, money in US dollars per hour."""

    date: str
    source: str
    tiers: tuple[Tier, ...]
    audio_per_hour: float
    relay_per_hour: float


class Cost(NamedTuple):
    """What an hour on air costs."""

    input_pixels: int
    """Sum over the inputs, the extra one included."""
    inputs: tuple[Frame, ...]
    """Sizes of the pictures that go in."""
    extra_input: Frame | None
    """The input of output size that is charged on top, where the rules ask for one."""
    tier: str | None
    """Name of the tier; None where no picture is mixed, or nothing is."""
    usd_per_hour: float
    """Mixing alone."""
    relay_usd_per_hour: float
    """Relay to destinations that are not Tencent's CDN."""
    marks: tuple[tuple[str, int], ...]
    """(tier, its limit in pixels), for the scale of a meter."""
    beyond: bool
    """More pixels than the largest tier: what that costs is not documented."""
    next_template: str | None
    """What one more picture would do, as a text to translate, with `next_args`; None where nothing is mixed."""
    next_args: Mapping[str, object]
    date: str
    """When the prices were published."""

    @property
    def next_step(self) -> str | None:
        """What one more picture would do, in English."""
        return None if self.next_template is None else self.next_template.format(**self.next_args)


def read_prices(data: bytes | str) -> Prices:
    """Read the table. Raises ValueError or KeyError where it is not one: it is part of the program."""
    table = json.loads(data)
    hour = 60 / table["minutes"]
    return Prices(
        date=table["date"],
        source=table["source"],
        tiers=tuple(Tier(row["tier"], row["width"] * row["height"], row["h264"] * hour) for row in table["video"]),
        audio_per_hour=table["audio"] * hour,
        relay_per_hour=table["relay"] * hour,
    )


def read_own_prices(data: bytes) -> Prices:
    """Read a table that somebody edited. Raises Unreadable where it is none."""
    try:
        prices = read_prices(data)
        numbers = [*(tier.usd_per_hour for tier in prices.tiers), prices.audio_per_hour, prices.relay_per_hour]
        sizes = [tier.pixels for tier in prices.tiers]
        good = bool(sizes) and sizes == sorted(set(sizes)) and all(0 <= number < MOST_USD for number in numbers)
    except (ValueError, KeyError, TypeError, ArithmeticError, RecursionError):
        good = False
    if not good:
        raise Unreadable(
            "The table of prices cannot be used: the published one counts",
            where=FILE_NAME,
            hint="Open the costs and edit the prices again, or go back to the published ones.",
        )
    return prices


def edit_prices(per_1000_minutes: Mapping[str, float], *, date: str) -> bytes:
    """The published table with other prices, as its file: US dollars for 1000 minutes, by tier, "audio" and "relay"."""
    table = json.loads(_published())
    factor = table["minutes"] / 1000
    for row in table["video"]:
        row["h264"] = per_1000_minutes.get(row["tier"], row["h264"] / factor) * factor
    for name in ("audio", "relay"):
        table[name] = per_1000_minutes.get(name, table[name] / factor) * factor
    table["date"] = date
    table["source"] = OWN_SOURCE
    return (json.dumps(table, ensure_ascii=False, indent=2) + "\n").encode()


def months_old(date: str, year: int, month: int) -> int | None:
    """How many months before this one a table is from, by its date YYYY-MM or YYYY-MM-DD; None where it has none."""
    found = re.match(r"(\d{4})-(\d{2})", date)
    return None if found is None else max(0, (year - int(found[1])) * 12 + month - int(found[2]))


def _published() -> bytes:
    return assets.path(FILE_NAME).read_bytes()


@lru_cache(maxsize=1)
def published_prices() -> Prices:
    """The table that comes with Mixframe, read when it is first asked for."""
    return read_prices(_published())


def inputs(show: Show, look: Look) -> tuple[Frame, ...]:
    """Sizes of the pictures that go into the mix: one for every stream a visible tile shows."""
    sizes: dict[tuple[str, str | None, int], Frame] = {}
    for one in drawn(show, look):
        if one.kind == "tile" and (one.user_id is not None or one.person is not None):
            name = one.user_id or f"open slot {one.person.id if one.person is not None else ''}"
            sizes[name, one.room_id, one.stream_type] = one.source_size
    return tuple(sizes.values())


def _tier(prices: Prices, pixels: int) -> Tier:
    return next((tier for tier in prices.tiers if pixels <= tier.pixels), prices.tiers[-1])


def _area(size: Frame) -> int:
    return size[0] * size[1]


def _charged(sizes: tuple[Frame, ...], output: Frame) -> tuple[int, Frame | None]:
    """Pixels that are charged, and the extra input among them."""
    pixels = sum(map(_area, sizes))
    if not sizes or _area(output) > 2 * pixels:
        return pixels + _area(output), output
    return pixels, None


def estimate(show: Show, look: Look, prices: Prices) -> Cost:
    """What this look costs per hour on air, with everyone there."""
    marks = tuple((tier.name, tier.pixels) for tier in prices.tiers)
    outside = sum(1 for one in show.base.publish_cdn_params or () if one.is_tencent_cdn == 0)
    relay = outside * prices.relay_per_hour
    if show.base.with_transcoding == 0:
        return Cost(0, (), None, None, 0.0, relay, marks, False, None, {}, prices.date)
    if look.video is None:
        return Cost(0, (), None, None, prices.audio_per_hour, relay, marks, False, None, {}, prices.date)
    sizes, output = inputs(show, look), frame_size(show)
    pixels, extra = _charged(sizes, output)
    tier = _tier(prices, pixels)
    template, args = _next(sizes, output, tier, prices)
    return Cost(
        input_pixels=pixels,
        inputs=sizes,
        extra_input=extra,
        tier=tier.name,
        usd_per_hour=tier.usd_per_hour,
        relay_usd_per_hour=relay,
        marks=marks,
        beyond=pixels > prices.tiers[-1].pixels,
        next_template=template,
        next_args=args,
        date=prices.date,
    )


ORDINALS = (
    "A first", "A second", "A third", "A fourth", "A fifth", "A sixth", "A seventh", "An eighth", "A ninth", "A tenth",
    "An eleventh", "A twelfth", "A thirteenth", "A fourteenth", "A fifteenth", "A sixteenth",
)  # fmt: skip
"""The guests a mix can have, as the sentence about the next one begins."""
_MONEY = "{usd:.2f} → {next_usd:.2f} USD/h"


def _size_words(size: Frame) -> str:
    """A wide picture by its height, as people say it: 720p; any other by both sides."""
    width, height = size
    return f"{height}p" if width * 9 == height * 16 else f"{width}×{height}"


def _next(sizes: tuple[Frame, ...], output: Frame, tier: Tier, prices: Prices) -> tuple[str, Mapping[str, object]]:
    """How many more pictures change the tier, to what, from how much to how much."""
    usual = Counter(sizes).most_common(1)[0][0] if sizes else DEFAULT_SOURCE
    size = _size_words(usual)
    for more in range(1, 17 - len(sizes)):
        after = _tier(prices, _charged((*sizes, *[usual] * more), output)[0])
        if after.name != tier.name:
            args = {
                "ordinal": ORDINALS[len(sizes)],
                "count": more,
                "size": size,
                "tier": tier.name,
                "next_tier": after.name,
                "usd": tier.usd_per_hour,
                "next_usd": after.usd_per_hour,
            }
            if more == 1:
                return "{ordinal} {size} guest moves this from {tier} to {next_tier}: " + _MONEY, args
            return "{count} more pictures of {size} move this mix from {tier} to {next_tier}: " + _MONEY, args
    return "More pictures of {size} stay in {tier}: {usd:.2f} USD/h", {
        "size": size,
        "tier": tier.name,
        "usd": tier.usd_per_hour,
    }
