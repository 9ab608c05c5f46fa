"""Small shows for tests that need to know every number in them."""

from __future__ import annotations

from designer.show.model import Look, Person, Show, Tile, Watermark
from designer.trtc.structures import (
    McuLayout,
    McuLayoutParams,
    McuVideoParams,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
    VideoEncode,
)


def tile(name: str, x: int, y: int, w: int, h: int, z: int, *, locked: bool = False, hidden: bool = False) -> Tile:
    stream = UserMediaStream(user_info=MixUserInfo(user_id=name, room_id="7"), stream_type=0)
    return Tile(
        id=name,
        locked=locked,
        hidden=hidden,
        layout=McuLayout(
            user_media_stream=stream, image_width=w, image_height=h, location_x=x, location_y=y, z_order=z
        ),
    )


def text(name: str, x: int, y: int, w: int, h: int, z: int) -> Watermark:
    line = McuWaterMarkText(
        text=name, water_mark_width=w, water_mark_height=h, location_x=x, location_y=y, font_size=20, z_order=z
    )
    return Watermark(id=name, params=McuWaterMarkParams(water_mark_type=1, water_mark_text=line))


def show_of(tiles: tuple[Tile, ...], marks: tuple[Watermark, ...] = (), *, size: tuple[int, int] = (1280, 720)) -> Show:
    video = McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=4))
    return Show(
        name="Show",
        base=StartPublishCdnStream(room_id="7"),
        video_encode=VideoEncode(width=size[0], height=size[1]),
        cast=(Person(id="p1", name="Anna", user_id="anna", source_width=1280, source_height=720),),
        looks=(
            Look(id="one", name="One", video=video, tiles=tiles, watermarks=marks),
            Look(id="two", name="Two", video=video, tiles=(tile("solo", 0, 0, *size, 0),)),
        ),
        opening_look="one",
    )


def two_and_a_line() -> Show:
    """Left 100,100 400×300; right 700,200 300×200; a line of text over the left one."""
    return show_of(
        (tile("left", 100, 100, 400, 300, 0), tile("right", 700, 200, 300, 200, 1)),
        (text("line", 150, 150, 200, 40, 5),),
    )
