"""What the inspector says and offers that is no single member: titles, summaries, choices that set several."""

from __future__ import annotations

from designer.gui.panels.inspector.binding import encode_of
from designer.gui.panels.inspector.declare import Choice, Context, N, tr
from designer.gui.panels.inspector.fields import MIXED
from designer.show import edits
from designer.show.edits import UNSET
from designer.show.geometry import item_rect, mark_kind
from designer.show.model import Item, Show, Tile
from designer.trtc.structures import (
    CloudStorage,
    McuCloudVod,
    McuLayoutVolume,
    McuPassThrough,
    McuSeiParams,
    McuStorageParams,
    McuTencentVod,
)

# Who is in a tile


def _who(item: Item) -> object:
    """(user, room, kind of room, stream) of a tile, or "" for an open place."""
    stream = item.layout.user_media_stream if isinstance(item, Tile) else None
    user = stream.user_info if stream is not None else None
    if stream is None or user is None or not user.user_id:
        return ""
    return (user.user_id, user.room_id, user.room_id_type, stream.stream_type or 0)


def who_choices(context: Context) -> tuple[Choice, ...]:
    """Everybody of the cast, the open place, and whoever is there now."""
    choices = [Choice("", N("Inspector", "Next to join"))]
    for person in context.show.cast:
        value = (person.user_id, person.room_id, person.room_id_type, person.stream_type)
        label = f"{person.name} ({person.user_id})" if person.name else person.user_id
        if person.stream_type == 1:
            label = tr(N("Inspector", "{name}, screen"), name=label)
        choices.append(Choice(value, label, literal=True))
    known = [choice.value for choice in choices]
    for item in context.items:
        who = _who(item)
        if who not in known and isinstance(who, tuple):
            known.append(who)
            choices.append(Choice(who, tr(N("Inspector", "{user}, not in the cast"), user=who[0]), literal=True))
    return tuple(choices)


def who_read(context: Context) -> object:
    """Who is in the selected tiles."""
    return _common([_who(item) for item in context.items])


def who_write(context: Context, value: object) -> Show:
    """Put somebody into the selected tiles."""
    ids = [item.id for item in context.items]
    look_id = context.look.id
    if not isinstance(value, tuple):
        return edits.set_item_field(context.show, look_id, ids, "UserMediaStream", UNSET)
    show = context.show
    user, room, kind, stream = value
    for path, part in (
        ("UserMediaStream.UserInfo.UserId", user),
        ("UserMediaStream.UserInfo.RoomId", UNSET if room is None else room),
        ("UserMediaStream.UserInfo.RoomIdType", UNSET if kind is None else kind),
        ("UserMediaStream.StreamType", stream),
    ):
        show = edits.set_item_field(show, look_id, ids, path, part)
    return show


def _common(values: list[object]) -> object:
    if not values:
        return UNSET
    return values[0] if all(value == values[0] for value in values) else MIXED


# Ratio

_RATIOS = ((16, 9), (4, 3), (1, 1), (3, 4), (9, 16))


def ratio_choices(context: Context) -> tuple[Choice, ...]:
    """The usual ratios of width to height."""
    names = tuple(Choice(f"{w}:{h}", f"{w} : {h}", literal=True) for w, h in _RATIOS)
    return (Choice("free", N("Inspector", "Free")), *names)


def ratio_read(context: Context) -> object:
    """The ratio the selected tiles have, to the pixel."""
    found = []
    for item in context.items:
        rect = item_rect(item)
        match = next((f"{w}:{h}" for w, h in _RATIOS if rect.w and rect.h == round(rect.w * h / w)), "free")
        found.append(match)
    return _common(list(found))


def ratio_write(context: Context, value: object) -> Show:
    """Give the selected tiles the height that fits their width."""
    show = context.show
    for w, h in _RATIOS:
        if value == f"{w}:{h}":
            for item in context.items:
                height = round(item_rect(item).w * h / w)
                show = edits.set_item_field(show, context.look.id, (item.id,), "ImageHeight", height)
    return show


# Heads of items


def item_title(context: Context) -> str:
    """Who or what is selected."""
    if len(context.items) != 1:
        if all(isinstance(item, Tile) for item in context.items):
            return tr(N("Inspector", "{count} tiles"), count=len(context.items))
        return tr(N("Inspector", "{count} items"), count=len(context.items))
    item = context.items[0]
    if not isinstance(item, Tile):
        kind = tr(N("Inspector", "text")) if mark_kind(item.params) == "text" else tr(N("Inspector", "picture"))
        return f"{item.name} · {kind}" if item.name else tr(N("Inspector", "Watermark")) + f" · {kind}"
    who = _who(item)
    if not isinstance(who, tuple):
        name = tr(N("Inspector", "Open place"))
        return f"{item.name} · {name}" if item.name else name
    person = next(
        (p for p in context.show.cast if p.user_id == who[0] and p.stream_type == who[3] and p.name), None
    ) or next((p for p in context.show.cast if p.user_id == who[0] and p.name), None)
    name = item.name or (person.name if person is not None and person.name else str(who[0]))
    stream = tr(N("Inspector", "screen")) if who[3] == 1 else tr(N("Inspector", "camera"))
    return f"{name} · {stream}"


def tile_note(context: Context) -> str:
    """Which of how many tiles."""
    tiles = context.look.tiles or ()
    if len(context.items) != 1:
        return ""
    place = next((number for number, tile in enumerate(tiles, 1) if tile.id == context.items[0].id), 0)
    return tr(N("Inspector", "tile {number} of {count}"), number=place, count=len(tiles))


def mark_note(context: Context) -> str:
    """Which of how many watermarks."""
    marks = context.look.watermarks or ()
    if len(context.items) != 1:
        return ""
    place = next((number for number, mark in enumerate(marks, 1) if mark.id == context.items[0].id), 0)
    return tr(N("Inspector", "watermark {number} of {count}"), number=place, count=len(marks))


def index_note(context: Context) -> str:
    """Which entry of the request this is."""
    if len(context.items) != 1:
        return ""
    from designer.show.request import request_index

    return request_index(context.look).get(context.items[0].id) or tr(N("Inspector", "hidden, not sent"))


def render_note(context: Context) -> str:
    """The number behind the thumbnail."""
    modes = {item.layout.render_mode for item in context.items if isinstance(item, Tile)}
    mode = next(iter(modes)) if len(modes) == 1 else None
    return "RenderMode" if mode is None else f"RenderMode {mode}"


def crop_note(context: Context) -> str:
    """What of the source is used."""
    crops = {str(item.layout.custom_crop): item.layout.custom_crop for item in context.items if isinstance(item, Tile)}
    if len(crops) > 1:
        return tr(N("Inspector", "mixed"))
    crop = next(iter(crops.values()), None)
    if crop is None:
        return tr(N("Inspector", "off"))
    return f"{crop.width or 0}×{crop.height or 0} · {crop.location_x or 0}, {crop.location_y or 0}"


# Frame and video

SIZES = (
    (1920, 1080),
    (1280, 720),
    (960, 540),
    (640, 360),
    (1080, 1920),
    (720, 1280),
    (540, 960),
    (360, 640),
    (1080, 1080),
)


def size_choices(context: Context) -> tuple[Choice, ...]:
    """The usual frames, and the one of the show."""
    names = tuple(Choice(size, f"{size[0]} × {size[1]}", literal=True) for size in SIZES)
    return (*names, Choice("custom", N("Inspector", "Custom")))


def size_read(context: Context) -> object:
    """The frame's size, where it is a usual one."""
    encode = encode_of(context.show)
    size = (encode.width, encode.height)
    return size if size in SIZES else "custom"


def size_write(context: Context, value: object) -> Show:
    """Give the frame another size; items keep their pixels."""
    if not isinstance(value, tuple):
        return context.show
    show = edits.set_show_field(context.show, "VideoParams.VideoEncode.Width", value[0])
    return edits.set_show_field(show, "VideoParams.VideoEncode.Height", value[1])


def frame_note(context: Context) -> str:
    """Size, frames a second, group of pictures."""
    encode = encode_of(context.show)
    parts = [f"{encode.width or 0}×{encode.height or 0}"]
    if encode.fps is not None:
        parts.append(tr(N("Inspector", "{count} fps"), count=encode.fps))
    if encode.gop is not None:
        parts.append(tr(N("Inspector", "GOP {count} s"), count=encode.gop))
    return " · ".join(parts)


def background_note(context: Context) -> str:
    """Picture, colour, or nothing said."""
    video = context.look.video
    if video is not None and video.background_image_url:
        return tr(N("Inspector", "picture"))
    if video is not None and video.back_ground_color:
        return video.back_ground_color
    return tr(N("Inspector", "not set"))


_MODES = {
    1: N("Inspector", "floating"),
    2: N("Inspector", "screen share"),
    3: N("Inspector", "grid"),
    4: N("Inspector", "custom"),
}


def layout_note(context: Context) -> str:
    """Who places people, and how many tiles there are."""
    video = context.look.video
    layout = video.layout_params if video is not None else None
    mode = layout.mix_layout_mode if layout is not None else None
    text = tr(_MODES[mode or 1]) if mode in (None, *_MODES) else str(mode)
    if mode == 4:
        text += " · " + tr(N("Inspector", "{count} tiles"), count=len(context.look.tiles or ()))
    return text


def audio_note(context: Context) -> str:
    """Sample rate, channels, bit rate."""
    audio = context.show.base.audio_params
    encode = audio.audio_encode if audio is not None else None
    if encode is None:
        return tr(N("Inspector", "not set"))
    parts = []
    if encode.sample_rate is not None:
        parts.append(f"{encode.sample_rate / 1000:g} kHz")
    if encode.channel is not None:
        names = {1: tr(N("Inspector", "mono")), 2: tr(N("Inspector", "stereo"))}
        parts.append(names.get(encode.channel, str(encode.channel)))
    if encode.bit_rate is not None:
        parts.append(f"{encode.bit_rate} kbps")
    return " · ".join(parts)


# SEI


def _sei(context: Context) -> McuSeiParams | None:
    return context.show.base.sei_params if context.look.sei is None else context.look.sei


def sei_note(context: Context) -> str:
    """What is written beside the picture."""
    sei = _sei(context)
    parts = []
    if sei is not None and sei.layout_volume is not None:
        interval = sei.layout_volume.interval
        parts.append(tr(N("Inspector", "layout every {count} ms"), count=1000 if interval is None else interval))
    if sei is not None and sei.pass_through is not None:
        parts.append(tr(N("Inspector", "own content")))
    return " · ".join(parts) or tr(N("Inspector", "off"))


ON_OFF = (Choice("off", N("Inspector", "Off")), Choice("on", N("Inspector", "On")))


def on_off(context: Context) -> tuple[Choice, ...]:
    return ON_OFF


def volume_read(context: Context) -> object:
    sei = _sei(context)
    return "on" if sei is not None and sei.layout_volume is not None else "off"


def volume_write(context: Context, value: object) -> Show:
    """Switch the layout and volume SEI on or off."""
    return _switched(context, "LayoutVolume", McuLayoutVolume() if value == "on" else UNSET)


def through_read(context: Context) -> object:
    sei = _sei(context)
    return "on" if sei is not None and sei.pass_through is not None else "off"


def through_write(context: Context, value: object) -> Show:
    """Switch the SEI with content of our own on or off."""
    return _switched(context, "PassThrough", McuPassThrough() if value == "on" else UNSET)


def _switched(context: Context, name: str, value: object) -> Show:
    path = f"SeiParams.{name}"
    if context.look.sei is not None:
        return edits.set_look_field(context.show, context.look.id, path, value)
    show = edits.set_show_field(context.show, path, value)
    sei = show.base.sei_params
    if value is UNSET and sei is not None and not sei.model_fields_set and not sei.model_extra:
        return edits.set_show_field(show, "SeiParams", UNSET)
    return show


SHARING = (Choice("show", N("Inspector", "All looks")), Choice("look", N("Inspector", "This look only")))


def sharing(context: Context) -> tuple[Choice, ...]:
    return SHARING


def sei_sharing_read(context: Context) -> object:
    return "show" if context.look.sei is None else "look"


def sei_sharing_write(context: Context, value: object) -> Show:
    """Give the look SEI of its own, a copy of the show's to begin with, or take it away."""
    own: object = (context.show.base.sei_params or McuSeiParams()) if value == "look" else UNSET
    return edits.set_look_field(context.show, context.look.id, "SeiParams", own)


def lists_sharing_read(context: Context) -> object:
    look = context.look
    shared = look.subscribe_audio_list is None and look.un_subscribe_audio_list is None
    return "show" if shared else "look"


def lists_sharing_write(context: Context, value: object) -> Show:
    """Give the look audio lists of its own, copies of the show's to begin with, or take them away."""
    show, look_id = context.show, context.look.id
    for name in ("SubscribeAudioList", "UnSubscribeAudioList"):
        common = edits.get_show_field(show, f"AudioParams.{name}")
        own = (common or ()) if value == "look" else UNSET
        show = edits.set_look_field(show, look_id, name, own)
    return show


# Destinations, recording, room


def destinations_note(context: Context) -> str:
    """How many of which."""
    base = context.show.base
    parts = []
    if base.publish_cdn_params:
        parts.append(tr(N("Inspector", "{count} CDN"), count=len(base.publish_cdn_params)))
    if base.feed_back_room_params:
        count = len(base.feed_back_room_params)
        one, many = N("Inspector", "{count} room"), N("Inspector", "{count} rooms")
        parts.append(tr(one if count == 1 else many, count=count))
    return " · ".join(parts) or tr(N("Inspector", "none"))


def room_note(context: Context) -> str:
    """Room, and how long the robot waits in an empty one."""
    base = context.show.base
    idle = base.agent_params.max_idle_time if base.agent_params is not None else None
    room = base.room_id or tr(N("Inspector", "no room"))
    return room if idle is None else f"{room} · " + tr(N("Inspector", "idle {count} s"), count=idle)


def record_note(context: Context) -> str:
    """Whether and by what the mix is recorded."""
    record = context.show.base.record_params
    if record is None or record.uni_record in (None, 1):
        return tr(N("Inspector", "off"))
    if record.uni_record == 2:
        return tr(N("Inspector", "console template"))
    return ", ".join(record.record_format or ()) or tr(N("Inspector", "on"))


_STORAGE = "RecordParams.McuStorageParams"


def storage_choices(context: Context) -> tuple[Choice, ...]:
    return (
        Choice("none", N("Inspector", "Nowhere yet")),
        Choice("bucket", N("Inspector", "A bucket")),
        Choice("vod", N("Inspector", "The vendor's video library")),
    )


def storage_read(context: Context) -> object:
    record = context.show.base.record_params
    storage = record.mcu_storage_params if record is not None else None
    if storage is None:
        return "none"
    if storage.cloud_storage is not None:
        return "bucket"
    return "vod" if storage.mcu_cloud_vod is not None else "none"


def storage_write(context: Context, value: object) -> Show:
    """Choose where recordings go; one of the two, so the other one is taken out."""
    if value == "bucket":
        return edits.set_show_field(context.show, _STORAGE, McuStorageParams(cloud_storage=CloudStorage()))
    if value == "vod":
        storage = McuStorageParams(mcu_cloud_vod=McuCloudVod(mcu_tencent_vod=McuTencentVod()))
        return edits.set_show_field(context.show, _STORAGE, storage)
    return edits.set_show_field(context.show, _STORAGE, UNSET)
