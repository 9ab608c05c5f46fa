"""What the inspector says and offers of the output that is no single member: summaries, sizes, switches."""

from __future__ import annotations

from designer.gui import figures
from designer.gui.panels.inspector.binding import encode_of
from designer.gui.panels.inspector.declare import Choice, Context, N, counted, tr
from designer.show import edits, encoding
from designer.show.edits import UNSET
from designer.show.model import Show
from designer.trtc.structures import (
    CloudStorage,
    McuCloudVod,
    McuLayoutVolume,
    McuPassThrough,
    McuSeiParams,
    McuStorageParams,
    McuTencentVod,
)

# Frame and video

SIZES = tuple(size for _, size in encoding.SIZES)


def size_choices(context: Context) -> tuple[Choice, ...]:
    """The usual frames, and the one of the show."""
    names = tuple(Choice(size, _size_text(name, size), literal=True) for name, size in encoding.SIZES)
    return (*names, Choice("custom", N("Inspector", "Custom")))


def _size_text(name: str, size: tuple[int, int]) -> str:
    text = f"{size[0]} × {size[1]}"
    if not name:
        return text
    return f"{text}  {name}" if size[0] > size[1] else f"{text}  " + tr(N("Inspector", "{name} upright"), name=name)


def size_read(context: Context) -> object:
    """The frame's size, where it is a usual one."""
    encode = encode_of(context.show)
    size = (encode.width, encode.height)
    return size if size in SIZES else "custom"


def size_write(context: Context, value: object) -> Show:
    """Give the frame another size, and the bit rate that suits it; what becomes of the items is asked."""
    from designer.show.edits.encoding import set_frame_preset

    return set_frame_preset(context.show, value) if isinstance(value, tuple) else context.show


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
        text += " · " + counted(N("Inspector", "%n tiles"), len(context.look.tiles or ()))
    return text


def audio_note(context: Context) -> str:
    """Sample rate, channels, bit rate."""
    audio = context.show.base.audio_params
    encode = audio.audio_encode if audio is not None else None
    if encode is None:
        return tr(N("Inspector", "not set"))
    parts = []
    if encode.sample_rate is not None:
        parts.append(f"{figures.number(encode.sample_rate / 1000, 3)} kHz")
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
