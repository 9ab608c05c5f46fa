"""From a show and one of its looks to the request that starts it, and back.

Nothing is lost either way: a body that becomes a show comes back equal as JSON, with absent, null and empty
still three different things. What lives where is said in `model`. Secrets go to the vault on the way in and
come back, where a vault is given, on the way out. What changes a running task is made in `updates`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from designer.show.model import SCHEMA_VERSION, Look, Person, Show, Tile, Watermark
from designer.show.updates import Change, update_request
from designer.show.vault import MASK, TOKEN, TOKEN_START, Vault, mask
from designer.show.walk import drop, map_strings, put, strings
from designer.trtc.memory import Memory, recalled
from designer.trtc.structures import (
    McuAudioParams,
    McuLayoutParams,
    McuVideoParams,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
)

__all__ = [
    "Change",
    "masked",
    "missing_secrets",
    "request_index",
    "revealed",
    "show_from_request",
    "start_request",
    "update_request",
]

_SECRET_MEMBERS = ("UserSig", "AccessKey", "SecretKey", "PublishCdnUrl", "BackgroundImageUrl", "TransparentUrl")
_ABSENT = object()


def start_request(
    show: Show, look: Look, vault: Vault | None = None, *, memory: Memory | None = None
) -> StartPublishCdnStream:
    """The Start request of a look, hidden items left out. With a vault its secrets stand in it, else tokens do.

    With a memory, lists of which nothing changed are the same objects again.
    """
    parts: dict[str, Any] = {}
    video = _video_of(show, look, memory)
    if video is not _ABSENT:
        parts["video_params"] = video
    if look.sei is not None:
        parts["sei_params"] = look.sei
    lists = {
        name: value
        for name in ("subscribe_audio_list", "un_subscribe_audio_list")
        if (value := getattr(look, name)) is not None
    }
    if lists:
        audio = show.base.audio_params
        parts["audio_params"] = recalled(
            memory, ("audio", *lists), (audio, *lists.values()), lambda: put(audio or McuAudioParams(), **lists)
        )
    request = put(show.base, **parts)
    return request if vault is None else revealed(request, vault)


def revealed(request: StartPublishCdnStream, vault: Vault) -> StartPublishCdnStream:
    """The request with its secret for every token that stands where secrets do and that this vault knows."""
    from designer.show.sealing import unseal_request

    return unseal_request(request, vault)


def masked(request: StartPublishCdnStream) -> StartPublishCdnStream:
    """The request as people may see it: `***` for every token and for every secret that stands in it openly."""
    from designer.show.sealing import seal_request

    sealed = seal_request(request, Vault())
    return map_strings(sealed, TOKEN_START, mask)


def missing_secrets(request: StartPublishCdnStream, vault: Vault | None) -> tuple[str, ...]:
    """JSON paths of the places whose secret is not at hand: a token the vault does not know, or a `***`."""
    at_hand = vault or Vault()
    missing = []
    for path, text in strings(request):
        tokens = TOKEN.findall(text) if TOKEN_START in text else []
        if any(at_hand.get(token) is None for token in tokens) or (
            MASK in text and path.rpartition(".")[2] in _SECRET_MEMBERS
        ):
            missing.append(path)
    return tuple(missing)


def request_index(look: Look) -> dict[str, str]:
    """Item id to its entry in the request, as `MixLayoutList[1]` or `WaterMarkList[0]`; hidden items have none."""
    tiles = [tile.id for tile in look.tiles or () if not tile.hidden]
    marks = [mark.id for mark in look.watermarks or () if not mark.hidden]
    return {item: f"MixLayoutList[{index}]" for index, item in enumerate(tiles)} | {
        item: f"WaterMarkList[{index}]" for index, item in enumerate(marks)
    }


def show_from_request(request: StartPublishCdnStream, vault: Vault, *, name: str) -> Show:
    """A show with one look that asks for exactly this request. Its secrets are moved into the vault."""
    from designer.show.sealing import seal_request

    request = seal_request(request, vault)
    look: dict[str, Any] = {"id": "look-1", "name": "Look 1"}
    show: dict[str, Any] = {}
    video = request.video_params
    if video is not None:
        layout = video.layout_params
        if layout is not None and "mix_layout_list" in layout.model_fields_set:
            look["tiles"] = _wrapped_tiles(layout)
            video = put(video, layout_params=drop(layout, "mix_layout_list"))
        if "water_mark_list" in video.model_fields_set:
            look["watermarks"] = _wrapped_watermarks(video)
        if "video_encode" in video.model_fields_set:
            show["video_encode"] = video.video_encode
        look["video"] = drop(video, "water_mark_list", "video_encode")
    elif "video_params" in request.model_fields_set:
        look["video"] = None
    return Show(
        mixframe=SCHEMA_VERSION,
        name=name,
        base=drop(request, "video_params"),
        cast=cast_of(request),
        looks=(Look(**look),),
        opening_look="look-1",
        **show,
    )


def _wrapped_tiles(layout: McuLayoutParams) -> tuple[Tile, ...] | None:
    if layout.mix_layout_list is None:
        return None
    return tuple(Tile(id=f"tile-{index + 1}", layout=tile) for index, tile in enumerate(layout.mix_layout_list))


def _wrapped_watermarks(video: McuVideoParams) -> tuple[Watermark, ...] | None:
    if video.water_mark_list is None:
        return None
    return tuple(Watermark(id=f"mark-{index + 1}", params=mark) for index, mark in enumerate(video.water_mark_list))


def _video_of(show: Show, look: Look, memory: Memory | None) -> McuVideoParams | object | None:
    """VideoParams put together again; `_ABSENT` where neither show nor look says anything about a picture."""
    video = look.video
    if video is None and show.video_encode is None and look.tiles is None and look.watermarks is None:
        return None if "video" in look.model_fields_set else _ABSENT
    video = video or McuVideoParams()
    parts: dict[str, Any] = {}
    if "video_encode" in show.model_fields_set:
        parts["video_encode"] = show.video_encode
    if look.tiles is not None:
        tiles = look.tiles
        shown = recalled(memory, "tiles", (tiles,), lambda: tuple([tile.layout for tile in tiles if not tile.hidden]))
        parts["layout_params"] = put(video.layout_params or McuLayoutParams(), mix_layout_list=shown)
    elif video.layout_params is not None and "tiles" in look.model_fields_set:
        parts["layout_params"] = put(video.layout_params, mix_layout_list=None)
    if look.watermarks is not None:
        marks = look.watermarks
        parts["water_mark_list"] = recalled(
            memory, "marks", (marks,), lambda: tuple([mark.params for mark in marks if not mark.hidden])
        )
    elif "watermarks" in look.model_fields_set:
        parts["water_mark_list"] = None
    return put(video, **parts)


def cast_of(request: StartPublishCdnStream) -> tuple[Person, ...]:
    """Everyone a request names: one per user, room and stream type, in the order of tiles, big picture, sound."""
    people: list[Person] = []
    seen: set[tuple[str, str | None, int | None, int]] = set()
    heard: set[tuple[str, str | None, int | None]] = set()
    for user, stream_type in _streams(request):
        if user is None or not user.user_id:
            continue
        voice = (
            user.user_id,
            user.room_id or request.room_id,
            request.room_id_type if user.room_id_type is None else user.room_id_type,
        )
        if (voice in heard) if stream_type is None else ((*voice, stream_type) in seen):
            continue
        stream = stream_type or 0
        heard.add(voice)
        seen.add((*voice, stream))
        given: dict[str, Any] = {
            name: value for name in ("room_id", "room_id_type") if (value := getattr(user, name)) is not None
        }
        if stream:
            given["stream_type"] = stream
        label = user.user_id if stream == 0 else f"{user.user_id} (screen)"
        people.append(Person(id=f"person-{len(people) + 1}", name=label, user_id=user.user_id, **given))
    return tuple(people)


def _streams(request: StartPublishCdnStream) -> Iterator[tuple[MixUserInfo | None, int | None]]:
    """Everyone named in the request with the stream type; None where only the sound is meant."""
    video, audio, single = request.video_params, request.audio_params, request.single_subscribe_params
    streams: list[UserMediaStream | None] = []
    if video is not None and video.layout_params is not None:
        streams += [tile.user_media_stream for tile in video.layout_params.mix_layout_list or ()]
        if video.layout_params.max_video_user is not None:
            streams.append(video.layout_params.max_video_user.user_media_stream)
    if single is not None:
        streams.append(single.user_media_stream)
    for stream in streams:
        if stream is not None:
            yield stream.user_info, stream.stream_type or 0
    if audio is not None:
        for entry in (*(audio.subscribe_audio_list or ()), *(audio.un_subscribe_audio_list or ())):
            yield entry.user_info, None
