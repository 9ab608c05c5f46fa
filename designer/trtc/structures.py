"""The requests Start-, Update- and StopPublishCdnStream, field by field, as the vendor publishes them.

Shapes only. What a value may be is said by `constraints`, what an absent one means by `defaults`.

- Every field is `T | None = None`: a body that lacks members can still be opened and mended. Which members
  a body really had is kept (`model_fields_set`), so absent, empty and null stay three different things.
- Members we do not know are kept and written back (`extra="allow"`).
- Types are strict: `"1"` is not a number. Lists are tuples, since a structure is a value.
- A field's Python name is the API's own in snake case, inconsistencies included (`BackGroundColor` is
  `back_ground_color`, `BackgroundImageUrl` is `background_image_url`).

Two structures with the same members in another state of "which were set" compare equal: ask `same()`.
Source: API reference 647/48247 (Start), 647/48245 (Update), 647/48246 (Stop).
"""

# Without `annotations` from the future: pydantic would have to compile each one, a fifth of this import.

import json
from collections.abc import Container
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic.alias_generators import to_pascal


class _Foreign(str):
    """The name of an unknown member that may be spelled like a Python name of ours, such as `room_id`.

    Never equal to that name: else it would count as a given `RoomId` in `model_fields_set`.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is _Foreign and str.__eq__(self, other)

    def __hash__(self) -> int:
        return ~str.__hash__(self)


def unknown_name(name: str) -> str:
    """The name of an unknown member as it stands in `model_extra`, where it may not equal the plain text."""
    # The API's own names begin with a capital, the Python names with none.
    return name if name[:1].isupper() else _Foreign(name)


class Structure(BaseModel):
    """A frozen value that remembers which of its members were given, unknown ones included."""

    __pydantic_extra__: dict[Annotated[str, AfterValidator(unknown_name)], Any]

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        strict=True,
        alias_generator=to_pascal,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
    )

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Read a JSON text. Raises pydantic.ValidationError where a type is wrong."""
        return cls.model_validate_json(data, strict=True, by_alias=True, by_name=False)

    def to_json(self, *, indent: int | None = None) -> bytes:
        """Write the members that were given, in the API's names, as UTF-8 JSON."""
        return self.model_dump_json(exclude_unset=True, indent=indent).encode()

    def to_dict(self) -> dict[str, Any]:
        """The members that were given, in the API's names, as plain JSON values."""
        members: dict[str, Any] = json.loads(self.to_json())  # its names are plain texts, unknown ones too
        return members


M = TypeVar("M", bound=BaseModel)


def replace(model: M, /, **changes: Any) -> M:
    """A copy with some members changed and validated; all others, unknown ones included, stay as given."""
    given = _given(model)
    given.update(changes)
    return _kept(model, type(model).model_validate(given), changes)


def without(model: M, /, *names: str) -> M:
    """A copy in which the named members are absent (not null)."""
    given = _given(model)
    for name in names:
        given.pop(name, None)
    return _kept(model, type(model).model_validate(given), names)


def _given(model: BaseModel) -> dict[str, Any]:
    values = model.__dict__
    return {name: values[name] for name in model.__pydantic_fields_set__ if name in values}


def _kept(old: M, new: M, changed: Container[str]) -> M:
    """`new` with the unknown members of `old`; each member that was not changed is the very object it was there.

    Validation makes new tuples; who asks by `is` what changed shall not be told of tuples that are equal.
    And it would take an unknown member that is spelled like a Python name of ours for that member.
    """
    extra = old.__pydantic_extra__
    if extra:
        kept = {name: value for name, value in extra.items() if name not in changed}
        kept.update(new.__pydantic_extra__ or {})
        object.__setattr__(new, "__pydantic_extra__", kept)
        new.__pydantic_fields_set__.update(kept)
    members = new.__dict__
    for name, value in old.__dict__.items():
        if value is not None and name not in changed and members.get(name) is not value:
            members[name] = value
    return new


def same(one: object, other: object) -> bool:
    """Whether both would be written with the same bytes: also which members were given counts.

    Walks both sides and stops at parts that are the same object, so two values that share most of their
    parts compare quickly. Members we do not know are compared as values and types.
    """
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, BaseModel) and isinstance(other, BaseModel):
        if one.__pydantic_fields_set__ != other.__pydantic_fields_set__:
            return False
        mine, theirs = one.__dict__, other.__dict__
        if not all(
            mine[name] is theirs[name] or same(mine[name], theirs[name])
            for name in one.__pydantic_fields_set__ & mine.keys()
        ):
            return False
        return same(one.__pydantic_extra__ or {}, other.__pydantic_extra__ or {})
    if isinstance(one, (tuple, list)) and isinstance(other, (tuple, list)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    return one == other


class MixUserInfo(Structure):
    """Who, in which room."""

    user_id: str | None = None
    room_id: str | None = None
    room_id_type: int | None = None


class UserMediaStream(Structure):
    """One stream of one person. Blank: whoever enters next."""

    user_info: MixUserInfo | None = None
    stream_type: int | None = None


class MaxVideoUser(Structure):
    """The big picture of the floating and the screen-share layout."""

    user_media_stream: UserMediaStream | None = None


class SingleSubscribeParams(Structure):
    """The one stream of a relay that does not mix."""

    user_media_stream: UserMediaStream | None = None


class AgentParams(Structure):
    """The robot that joins the room to fetch the streams. MaxIdleTime in seconds."""

    user_id: str | None = None
    user_sig: str | None = None
    max_idle_time: int | None = None


class AudioEncode(Structure):
    """SampleRate in Hz, BitRate in kbps."""

    sample_rate: int | None = None
    channel: int | None = None
    bit_rate: int | None = None
    codec: int | None = None


class McuUserInfoParams(Structure):
    """One entry of an audio list. SoundLevel in per cent, in the allow list only."""

    user_info: MixUserInfo | None = None
    sound_level: int | None = None


class McuAudioParams(Structure):
    """How sound is encoded and whose sound is mixed."""

    audio_encode: AudioEncode | None = None
    subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = None
    un_subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = None


class VideoEncode(Structure):
    """Width and Height in pixels, BitRate in kbps, Gop in seconds."""

    width: int | None = None
    height: int | None = None
    fps: int | None = None
    bit_rate: int | None = None
    gop: int | None = None


class McuCustomCrop(Structure):
    """A rectangle on the source frame, in source pixels."""

    location_x: int | None = None
    location_y: int | None = None
    width: int | None = None
    height: int | None = None


class McuBackgroundCustomRender(Structure):
    """Size and corner radius of a placeholder picture, in output pixels."""

    width: int | None = None
    height: int | None = None
    radius: int | None = None


class McuLayout(Structure):
    """One tile: who is shown where. Places and sizes in output pixels."""

    user_media_stream: UserMediaStream | None = None
    image_width: int | None = None
    image_height: int | None = None
    location_x: int | None = None
    location_y: int | None = None
    z_order: int | None = None
    render_mode: int | None = None
    back_ground_color: str | None = None
    back_ground_color_mode: int | None = None
    background_image_url: str | None = None
    background_render_mode: int | None = None
    background_custom_render: McuBackgroundCustomRender | None = None
    custom_crop: McuCustomCrop | None = None
    transparent_url: str | None = None


class McuLayoutParams(Structure):
    """Who stands where: a mode that places people by itself, or a list of tiles."""

    mix_layout_mode: int | None = None
    pure_audio_hold_place_mode: int | None = None
    mix_layout_list: tuple[McuLayout, ...] | None = None
    max_video_user: MaxVideoUser | None = None
    render_mode: int | None = None


class McuWaterMarkImage(Structure):
    """A picture over the mix, in output pixels."""

    water_mark_url: str | None = None
    water_mark_width: int | None = None
    water_mark_height: int | None = None
    location_x: int | None = None
    location_y: int | None = None
    z_order: int | None = None
    dynamic_pos_type: int | None = None


class McuWaterMarkText(Structure):
    """A line of text over the mix, in output pixels."""

    text: str | None = None
    water_mark_width: int | None = None
    water_mark_height: int | None = None
    location_x: int | None = None
    location_y: int | None = None
    font_size: int | None = None
    font_color: str | None = None
    back_ground_color: str | None = None
    z_order: int | None = None
    dynamic_pos_type: int | None = None
    font: str | None = None


class McuWaterMarkParams(Structure):
    """A watermark: the picture or the text that fits its type."""

    water_mark_type: int | None = None
    water_mark_image: McuWaterMarkImage | None = None
    water_mark_text: McuWaterMarkText | None = None


def build_items() -> None:
    """Have pydantic make ready what tiles and watermarks are made of: otherwise the first edit waits for it."""
    for part in (MixUserInfo, UserMediaStream, McuLayout, McuWaterMarkImage, McuWaterMarkText, McuWaterMarkParams):
        part.model_rebuild()


class McuVideoParams(Structure):
    """The picture: encoding, layout, background, watermarks."""

    video_encode: VideoEncode | None = None
    layout_params: McuLayoutParams | None = None
    back_ground_color: str | None = None
    background_image_url: str | None = None
    background_render_mode: int | None = None
    water_mark_list: tuple[McuWaterMarkParams, ...] | None = None


class McuPublishCdnParam(Structure):
    """One place the mix is pushed to."""

    publish_cdn_url: str | None = None
    is_tencent_cdn: int | None = None


class McuFeedBackRoomParams(Structure):
    """A robot that carries the mix into another room."""

    room_id: str | None = None
    room_id_type: int | None = None
    user_id: str | None = None
    user_sig: str | None = None


class McuLayoutVolume(Structure):
    """SEI that tells players the layout and the volumes. Interval in milliseconds."""

    app_data: str | None = None
    payload_type: int | None = None
    interval: int | None = None
    follow_idr: int | None = None


class McuPassThrough(Structure):
    """SEI with content of our own. Interval in milliseconds."""

    payload_content: str | None = None
    payload_type: int | None = None
    payload_uuid: str | None = None
    interval: int | None = None
    follow_idr: int | None = None


class McuSeiParams(Structure):
    """What is written into the stream beside picture and sound."""

    layout_volume: McuLayoutVolume | None = None
    pass_through: McuPassThrough | None = None


class CloudStorage(Structure):
    """A bucket of the user's own. AccessKey and SecretKey are secrets."""

    vendor: int | None = None
    region: str | None = None
    bucket: str | None = None
    access_key: str | None = None
    secret_key: str | None = None
    file_name_prefix: tuple[str, ...] | None = None
    endpoint_url: str | None = None


class McuTencentVod(Structure):
    """The vendor's video library. ExpireTime in seconds, 0 for ever."""

    procedure: str | None = None
    expire_time: int | None = None
    storage_region: str | None = None
    class_id: int | None = None
    sub_app_id: int | None = None
    session_context: str | None = None
    source_context: str | None = None


class McuCloudVod(Structure):
    """The vendor's video library as a place to record to."""

    mcu_tencent_vod: McuTencentVod | None = None


class McuStorageParams(Structure):
    """Where a recording goes: one of the two."""

    cloud_storage: CloudStorage | None = None
    mcu_cloud_vod: McuCloudVod | None = None


class McuRecordParams(Structure):
    """RecordWaitTime in seconds, MaxMediaFileDuration in minutes."""

    uni_record: int | None = None
    record_key: str | None = None
    record_wait_time: int | None = None
    record_format: tuple[str, ...] | None = None
    max_media_file_duration: int | None = None
    stream_type: int | None = None
    user_define_record_prefix: str | None = None
    mcu_storage_params: McuStorageParams | None = None


class StartPublishCdnStream(Structure):
    """What starts a task."""

    ACTION: ClassVar[str] = "StartPublishCdnStream"

    sdk_app_id: int | None = None
    room_id: str | None = None
    room_id_type: int | None = None
    agent_params: AgentParams | None = None
    with_transcoding: int | None = None
    audio_params: McuAudioParams | None = None
    video_params: McuVideoParams | None = None
    single_subscribe_params: SingleSubscribeParams | None = None
    publish_cdn_params: tuple[McuPublishCdnParam, ...] | None = None
    sei_params: McuSeiParams | None = None
    feed_back_room_params: tuple[McuFeedBackRoomParams, ...] | None = None
    record_params: McuRecordParams | None = None


class UpdatePublishCdnStream(Structure):
    """What changes a running task. A group that is sent is sent whole; an absent one stays as it is."""

    ACTION: ClassVar[str] = "UpdatePublishCdnStream"

    sdk_app_id: int | None = None
    task_id: str | None = None
    sequence_number: int | None = None
    with_transcoding: int | None = None
    audio_params: McuAudioParams | None = None
    video_params: McuVideoParams | None = None
    single_subscribe_params: SingleSubscribeParams | None = None
    publish_cdn_params: tuple[McuPublishCdnParam, ...] | None = None
    sei_params: McuSeiParams | None = None
    feed_back_room_params: tuple[McuFeedBackRoomParams, ...] | None = None


class StopPublishCdnStream(Structure):
    """What ends a task."""

    ACTION: ClassVar[str] = "StopPublishCdnStream"

    sdk_app_id: int | None = None
    task_id: str | None = None


Request = StartPublishCdnStream | UpdatePublishCdnStream | StopPublishCdnStream
