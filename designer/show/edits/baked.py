"""A text watermark that was made into a picture, and the picture put in its place."""

from __future__ import annotations

from designer.show.edits._tree import with_items, with_look
from designer.show.edits.items import add_image_watermark
from designer.show.geometry import Rect, frame_size, item_rect, mark_kind
from designer.show.model import Show, Watermark, find_look
from designer.show.walk import drop, put
from designer.trtc.structures import McuWaterMarkImage


def place_of_baked(show: Show, look_id: str, mark_id: str | None, size: tuple[int, int]) -> Rect:
    """Where a picture of this size goes: around the middle of the text it is made of, else of the frame; inside it.

    A picture larger than the frame is made smaller, its shape kept.
    """
    frame = frame_size(show)
    scale = min(1.0, frame[0] / max(1, size[0]), frame[1] / max(1, size[1]))
    wide, high = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    mark = _text(show, look_id, mark_id)
    if mark is None:
        middle = (frame[0] / 2, frame[1] / 2)
    else:
        rect = item_rect(mark)
        middle = (rect.x + rect.w / 2, rect.y + rect.h / 2)
    left = min(max(0, round(middle[0] - wide / 2)), frame[0] - wide)
    top = min(max(0, round(middle[1] - high / 2)), frame[1] - high)
    return Rect(left, top, wide, high)


def bake_text(show: Show, look_id: str, mark_id: str | None, *, url: str, size: tuple[int, int]) -> tuple[Show, str]:
    """Put the picture in the place of the text it was made of, in front of what that is in front of; returns its id too.

    Name, ZOrder, motion and whose caption it is stay. Without such a text, or where it is locked, the picture is
    added in front of all.
    """
    place = place_of_baked(show, look_id, mark_id, size)
    mark = _text(show, look_id, mark_id)
    if mark is None or mark.locked:
        return add_image_watermark(show, look_id, url=url, rect=place)
    text = mark.params.water_mark_text
    members = {} if text is None else {"z_order": text.z_order, "dynamic_pos_type": text.dynamic_pos_type}
    image = McuWaterMarkImage(
        water_mark_url=url,
        water_mark_width=place.w,
        water_mark_height=place.h,
        location_x=place.x,
        location_y=place.y,
        **{name: value for name, value in members.items() if value is not None},
    )
    params = put(drop(mark.params, "water_mark_text"), water_mark_type=0, water_mark_image=image)
    name = mark.name or (text.text.strip().splitlines() if text is not None and text.text else [""])[0] or None
    look = find_look(show, look_id)
    return with_look(show, look, with_items(look, {mark.id: put(mark, params=params, name=name)})), mark.id


def _text(show: Show, look_id: str, mark_id: str | None) -> Watermark | None:
    marks = find_look(show, look_id).watermarks or ()
    return next((mark for mark in marks if mark.id == mark_id and mark_kind(mark.params) == "text"), None)
