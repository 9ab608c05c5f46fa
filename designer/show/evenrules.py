"""The rule about even pixels: pictures are encoded with one sample of colour for four pixels (4:2:0)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from designer.show.model import Look, items_of
from designer.trtc.constraints import Finding, order
from designer.trtc.structures import McuVideoParams


def check_even(look: Look, video: McuVideoParams, places: Sequence[order.Place]) -> Iterator[Finding]:
    """One hint for a custom look with tiles or watermarks whose edges cut a sample of colour in two."""
    odd = [place for place in places if place[6]]
    if not odd:
        return
    all_items = items_of(look)
    first = next(islice((item for item in all_items if not item.hidden), odd[0][5], None))
    path = order.path(video, odd[0][5])
    yield Finding(
        "hint",
        f"{path}.{_member(odd[0], 'Image' if 'MixLayoutList' in path else 'WaterMark')}",
        "odd-place",
        "The only item has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it is "
        "assumed that a coloured seam can show at its edges."
        if len(all_items) == 1
        else "{count} of {all} items has an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it "
        "is assumed that a coloured seam can show at its edges."
        if len(odd) == 1
        else "{count} of {all} items have an odd place or size; colour is sampled for two pixels at a time (4:2:0), so it "
        "is assumed that a coloured seam can show at their edges.",
        {"count": len(odd), "all": len(all_items)},
        "Use even numbers; dragging prefers them while Even pixels is on in the Snap menu.",
        item=first.id,
    )


def _member(place: order.Place, kind: str) -> str:
    """The first member with an odd number."""
    left, top, right = place[:3]
    if left % 2 or top % 2:
        return "LocationX" if left % 2 else "LocationY"
    return f"{kind}Width" if (right - left) % 2 else f"{kind}Height"
