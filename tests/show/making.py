"""Shows for the tests of this room: by hand, and drawn by hypothesis with everything that is odd but readable."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from designer.show.model import Look, Person, Show, Tile, Watermark
from designer.trtc.structures import (
    McuLayout,
    McuLayoutParams,
    McuVideoParams,
    McuWaterMarkImage,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
    VideoEncode,
)

FRAME = (1280, 720)
UNKNOWN = {"FutureMember": {"Deep": [1, None, "x"]}}


def stream(user_id: str, stream_type: int | None = None, room_id: str | None = None) -> UserMediaStream:
    info: dict[str, Any] = {"user_id": user_id}
    if room_id is not None:
        info["room_id"] = room_id
    kind: dict[str, Any] = {} if stream_type is None else {"stream_type": stream_type}
    return UserMediaStream(user_info=MixUserInfo(**info), **kind)


def tile(item_id: str, x: int, y: int, w: int, h: int, *, z: int = 0, user: str | None = None, **more: Any) -> Tile:
    who: dict[str, Any] = {} if user is None else {"user_media_stream": stream(user)}
    layout = McuLayout(**who, location_x=x, location_y=y, image_width=w, image_height=h, z_order=z)
    return Tile(id=item_id, layout=layout, **more)


def image(item_id: str, x: int, y: int, w: int, h: int, *, z: int = 0, **more: Any) -> Watermark:
    part = McuWaterMarkImage(
        water_mark_url="https://cdn.example.com/a.png",
        location_x=x,
        location_y=y,
        water_mark_width=w,
        water_mark_height=h,
        z_order=z,
    )
    return Watermark(id=item_id, params=McuWaterMarkParams(water_mark_type=0, water_mark_image=part), **more)


def text(item_id: str, x: int, y: int, w: int, h: int, *, z: int = 0, **more: Any) -> Watermark:
    part = McuWaterMarkText(text="Hi", location_x=x, location_y=y, water_mark_width=w, water_mark_height=h, z_order=z)
    return Watermark(id=item_id, params=McuWaterMarkParams(water_mark_type=1, water_mark_text=part), **more)


def show_of(
    *items: Tile | Watermark,
    cast: tuple[Person, ...] = (),
    frame: tuple[int, int] | None = FRAME,
    mode: int | None = 4,
    **base: Any,
) -> Show:
    """A show with the one look `look-1`."""
    layout = McuLayoutParams() if mode is None else McuLayoutParams(mix_layout_mode=mode)
    look = Look(
        id="look-1",
        name="Look",
        video=McuVideoParams(layout_params=layout),
        tiles=tuple(item for item in items if isinstance(item, Tile)),
        watermarks=tuple(item for item in items if isinstance(item, Watermark)),
    )
    sizes: dict[str, Any] = {} if frame is None else {"video_encode": VideoEncode(width=frame[0], height=frame[1])}
    request = StartPublishCdnStream(room_id="100", room_id_type=0, **base)
    return Show(name="Show", base=request, cast=cast, looks=(look,), opening_look="look-1", **sizes)


def person(number: int, user_id: str, **more: Any) -> Person:
    return Person(id=f"person-{number}", user_id=user_id, **more)


# Drawn

_places = st.one_of(st.integers(0, 1300), st.integers(-60, 20))
_sizes = st.one_of(st.integers(0, 700), st.integers(1, 40))
_users = st.sampled_from(["anna", "ben", "", "chidi"])


@st.composite
def rect_members(draw: st.DrawFn, width: str, height: str) -> dict[str, Any]:
    """Some of the four numbers and ZOrder: absent, null or given, often inside a frame of 1280×720."""
    given: dict[str, Any] = {}
    for name, numbers in (
        ("LocationX", _places),
        ("LocationY", st.integers(0, 600)),
        (width, _sizes),
        (height, st.integers(0, 200)),
        ("ZOrder", st.integers(0, 5)),
    ):
        how = draw(st.sampled_from(["given", "given", "given", "given", "null", "absent"]))
        if how != "absent":
            given[name] = draw(numbers) if how == "given" else None
    return given


@st.composite
def tiles(draw: st.DrawFn, item_id: str) -> Tile:
    layout = draw(rect_members("ImageWidth", "ImageHeight"))
    who = draw(st.sampled_from(["absent", "blank", "named"]))
    if who == "blank":
        layout["UserMediaStream"] = {}
    elif who == "named":
        layout["UserMediaStream"] = {"UserInfo": {"UserId": draw(_users), **UNKNOWN}}
    layout.update(UNKNOWN)
    return Tile(
        id=item_id,
        locked=draw(st.sampled_from([False, False, False, True])),
        hidden=draw(st.booleans()),
        layout=McuLayout.model_validate(layout),
        **UNKNOWN,  # type: ignore[arg-type]
    )


@st.composite
def watermarks(draw: st.DrawFn, item_id: str) -> Watermark:
    part = {**draw(rect_members("WaterMarkWidth", "WaterMarkHeight")), **UNKNOWN}
    kind = draw(st.sampled_from([None, 0, 1, 7]))
    params: dict[str, Any] = dict(UNKNOWN)
    if kind is not None:
        params["WaterMarkType"] = kind
    which = draw(st.sampled_from(["fits", "fits", "other", "none"]))
    if which != "none":
        params["WaterMarkText" if (kind == 1) == (which == "fits") else "WaterMarkImage"] = part
    return Watermark(
        id=item_id,
        locked=draw(st.sampled_from([False, False, False, True])),
        hidden=draw(st.booleans()),
        params=McuWaterMarkParams.model_validate(params),
    )


@st.composite
def shows(draw: st.DrawFn) -> Show:
    """A show with one or two looks, up to five tiles and three watermarks each, three people, unknown members."""
    looks = []
    for number in range(1, draw(st.integers(1, 2)) + 1):
        parts: dict[str, Any] = {}
        count = draw(st.one_of(st.none(), st.integers(0, 5)))
        if count is not None:
            parts["tiles"] = tuple(draw(tiles(f"tile-{n}")) for n in range(count))
        count = draw(st.one_of(st.none(), st.integers(0, 3)))
        if count is not None:
            parts["watermarks"] = tuple(draw(watermarks(f"watermark-{n}")) for n in range(count))
        if draw(st.booleans()):
            parts["video"] = McuVideoParams.model_validate(
                {"LayoutParams": {"MixLayoutMode": draw(st.integers(1, 4)), **UNKNOWN}, **UNKNOWN}
            )
        looks.append(Look(id=f"look-{number}", name=f"Look {number}", **parts))
    base = StartPublishCdnStream.model_validate({"RoomId": "100", "RoomIdType": 0, **UNKNOWN})
    frame: dict[str, Any] = {"video_encode": VideoEncode(width=1280, height=720)} if draw(st.booleans()) else {}
    cast = (person(1, "anna"), person(2, "ben", stream_type=draw(st.integers(0, 1))), person(3, ""))
    return Show(name="Show", base=base, cast=cast, looks=tuple(looks), opening_look="look-1", **frame)
