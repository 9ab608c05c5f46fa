"""Rules about remote pictures once they were fetched: whether they can be used, and whether they suit their place.

Sources: stretching of backgrounds, placeholders and masks, API page 647/48247 and its Chinese twin; that a watermark is
stretched to its place is assumed, see mixrules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from designer.show.pictures import Fetched, trouble, use_of
from designer.show.rulebook import rule
from designer.show.vault import Vault
from designer.show.walk import strings

if TYPE_CHECKING:
    from designer.trtc.constraints import Report
    from designer.trtc.structures import StartPublishCdnStream

OFF_SHAPE = 1.1
"""By how much a picture may be wider or narrower than its place before somebody sees that it is stretched."""

NOT_USABLE = rule(
    "picture-not-usable",
    "error",
    "A picture was fetched and cannot be used: the service would leave it out.",
    "This picture will be missing: {problem}",
    "Give the URL of a picture that can be fetched by anyone.",
)
NOT_REACHED = rule(
    "picture-not-reached",
    "hint",
    "A picture could not be fetched from here.",
    "This picture could not be fetched from here: {problem}",
    "The cloud may reach it all the same: check that it opens elsewhere.",
)
STRETCHED = rule(
    "picture-stretched",
    "hint",
    "A background, placeholder or mask has another shape than the place it is stretched to.",
    "This picture is {width}×{height} px, but it is stretched to {wide}×{high} px.",
    "Give a picture of the shape of its place, or, where there is a choice, another way to fill it.",
)
MARK_STRETCHED = rule(
    "watermark-stretched",
    "warning",
    "A watermark picture has another shape than its place.",
    "This picture is {width}×{height} px, but the watermark is {wide}×{high} px; it is assumed that it is stretched to that.",
    "Give the watermark the shape of its picture.",
)
Box = tuple[int | None, int | None]


def check_fetched(
    report: Report, request: StartPublishCdnStream, vault: Vault, fetched: Mapping[str, str | Fetched | None]
) -> None:
    """What came of the pictures of a request with tokens in it; `fetched` by URL, secrets included."""
    for path, text in strings(request):
        use = use_of(path)
        came = fetched.get(vault.reveal(text)) if use is not None else None
        if not came or use is None:
            continue
        facts = came if isinstance(came, Fetched) else Fetched(came)
        found = trouble(use, facts)
        if found is not None:
            report.add(NOT_USABLE if found.missing else NOT_REACHED, path, problem=found.text)
    for path, text, (wide, high) in _stretched(request):
        came = fetched.get(vault.reveal(text))
        if not isinstance(came, Fetched) or not (came.width and came.height and wide and high):
            continue
        off = (came.width * high) / (came.height * wide)
        if max(off, 1 / off) > OFF_SHAPE:
            what = MARK_STRETCHED if path.endswith("WaterMarkUrl") else STRETCHED
            report.add(what, path, width=came.width, height=came.height, wide=wide, high=high)


def _stretched(request: StartPublishCdnStream) -> Iterator[tuple[str, str, Box]]:
    """Pictures that fill their place whatever its shape: path, URL as in the document, width and height of the place."""
    video = request.video_params
    if video is None:
        return
    if video.background_image_url and video.background_render_mode in (None, 2) and video.video_encode is not None:
        yield (
            "VideoParams.BackgroundImageUrl",
            video.background_image_url,
            (
                video.video_encode.width,
                video.video_encode.height,
            ),
        )
    layout = video.layout_params
    for index, tile in enumerate((layout.mix_layout_list if layout is not None else None) or ()):
        at, box = f"VideoParams.LayoutParams.MixLayoutList[{index}]", (tile.image_width, tile.image_height)
        if tile.background_image_url and tile.background_render_mode in (None, 3):
            yield f"{at}.BackgroundImageUrl", tile.background_image_url, box
        if tile.transparent_url:
            yield f"{at}.TransparentUrl", tile.transparent_url, box
    for index, mark in enumerate(video.water_mark_list or ()):
        image = mark.water_mark_image
        if image is not None and image.water_mark_url and mark.water_mark_type in (None, 0):
            path = f"VideoParams.WaterMarkList[{index}].WaterMarkImage.WaterMarkUrl"
            yield path, image.water_mark_url, (image.water_mark_width, image.water_mark_height)
