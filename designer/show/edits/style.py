"""How an item looks, apart from where it is, whom it shows and what it says: taken from one, given to others.

A style is the API's own structure with nothing in it but the members that are style; a member the style lacks
is taken away from whoever gets it, so that they look alike. Tiles give to tiles, pictures to pictures, texts
to texts. The placeholder's picture is content and stays; the mask that cuts a tile into shape is style.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from designer.show.edits._tree import change_items, chosen
from designer.show.geometry import mark_kind
from designer.show.model import Item, Show, Tile, find_look
from designer.trtc.structures import (
    McuLayout,
    McuWaterMarkImage,
    McuWaterMarkParams,
    McuWaterMarkText,
    Structure,
    replace,
    same,
    without,
)

Style = McuLayout | McuWaterMarkText | McuWaterMarkImage

_MEMBERS: dict[type[Structure], tuple[str, ...]] = {
    McuLayout: (
        "render_mode",
        "back_ground_color",
        "back_ground_color_mode",
        "background_render_mode",
        "background_custom_render",
        "transparent_url",
    ),
    McuWaterMarkText: ("font_size", "font_color", "back_ground_color", "dynamic_pos_type", "font"),
    McuWaterMarkImage: ("dynamic_pos_type",),
}


def style_of(item: Item) -> Style:
    """The style of a tile or watermark."""
    return only_style(_styled(item))


def only_style(structure: Style) -> Style:
    """The structure with nothing but what is style in it."""
    kind = type(structure)
    members = {name: getattr(structure, name) for name in _MEMBERS[kind] if name in structure.model_fields_set}
    return kind(**members)


def set_style(show: Show, look_id: str, ids: Iterable[str], style: Style) -> Show:
    """Give a style to items of its kind, all but the locked ones; items of another kind stay as they are."""
    look = find_look(show, look_id)

    def change(item: Item) -> Item:
        old = _styled(item)
        if type(old) is not type(style):
            return item
        new = _given(old, style)
        if new is old:
            return item
        if isinstance(item, Tile):
            return replace(item, layout=new)
        part = "water_mark_text" if isinstance(new, McuWaterMarkText) else "water_mark_image"
        return replace(item, params=replace(item.params, **{part: new}))

    return change_items(show, look, chosen(look, ids), change)


def _styled(item: Item) -> Style:
    """The structure a style is of; an empty one where a watermark lacks it."""
    if isinstance(item, Tile):
        return item.layout
    params: McuWaterMarkParams = item.params
    if mark_kind(params) == "text":
        return params.water_mark_text or McuWaterMarkText()
    return params.water_mark_image or McuWaterMarkImage()


def _given(old: Style, style: Style) -> Style:
    new = old
    for name in _MEMBERS[type(old)]:
        if name not in style.model_fields_set:
            if name in new.model_fields_set:
                new = without(new, name)
            continue
        value, there = getattr(style, name), name in new.model_fields_set
        if not there or not _alike(getattr(new, name), value):
            new = replace(new, **{name: value})
    return new


def _alike(one: object, other: object) -> bool:
    if isinstance(one, BaseModel) and isinstance(other, BaseModel):
        return same(one, other)
    return type(one) is type(other) and one == other
