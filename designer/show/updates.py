"""The Update that leads from the last confirmed request to a wanted one.

What the service says (48245, 48247, models of the SDK): an absent group stays as it is, a group that is sent
is sent whole. LayoutParams may go alone inside VideoParams. Both audio lists go together. A list that is no
longer wanted goes as `[]`. Room, robot, recording and audio encoding cannot change, nor can a task begin or
cease to have a picture. What cannot be sent is named, never silently dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from designer.show.walk import drop, members, put
from designer.trtc.structures import (
    McuAudioParams,
    McuVideoParams,
    StartPublishCdnStream,
    UpdatePublishCdnStream,
    same,
)

LAYOUT = "VideoParams.LayoutParams"
GROUPS = {
    "AudioParams": "audio_params",
    "VideoParams": "video_params",
    "SingleSubscribeParams": "single_subscribe_params",
    "PublishCdnParams": "publish_cdn_params",
    "SeiParams": "sei_params",
    "FeedBackRoomParams": "feed_back_room_params",
}
"""What an update may carry, by the API's names and by Python's."""
SEEN_ONCE = "AgentParams.UserSig"
"""A robot that is in the room does not show its ticket again: another one changes nothing."""


@dataclass(frozen=True, slots=True)
class Change:
    """An Update without TaskId and SequenceNumber, the groups in it, and the paths that no Update can carry.

    A group is a member of the Update by its API name, or `VideoParams.LayoutParams` where only that goes.
    `empty` is said where there is nothing to send.
    """

    update: UpdatePublishCdnStream
    groups: frozenset[str]
    unsendable: tuple[str, ...]
    empty: bool


def update_request(
    confirmed: StartPublishCdnStream, wanted: StartPublishCdnStream, *, also: frozenset[str] = frozenset()
) -> Change:
    """What leads from `confirmed` to `wanted`.

    `also` names groups that went out since without an answer: the service may have taken them or not, so
    they are sent again as they are wanted now.
    """
    unsendable = list(_fixed(confirmed, wanted))
    parts: dict[str, Any] = {"sdk_app_id": confirmed.sdk_app_id}
    transcoding = _transcoding(confirmed, wanted, unsendable)
    parts["with_transcoding"] = transcoding
    # From relaying to mixing the service wants everything at once.
    everything = transcoding == 1 and confirmed.with_transcoding == 0
    groups: dict[str, str] = {}

    def carry(group: str, field: str, value: object) -> None:
        groups[group] = field
        parts[field] = value

    audio = _audio(confirmed.audio_params, wanted.audio_params, forced=everything or "AudioParams" in also)
    if audio is not None:
        carry("AudioParams", "audio_params", audio)
    single = wanted.single_subscribe_params
    if not same(confirmed.single_subscribe_params, single) or "SingleSubscribeParams" in also:
        if transcoding == 0 and single is not None:
            carry("SingleSubscribeParams", "single_subscribe_params", single)
        elif not everything:
            unsendable.append("SingleSubscribeParams")
    if transcoding != 0:
        video = _video(confirmed.video_params, wanted.video_params, also, unsendable, everything=everything)
        if video is not None:
            carry(video[0], "video_params", video[1])
    elif not same(confirmed.video_params, wanted.video_params):
        unsendable.append("VideoParams")
    for group, field in (("PublishCdnParams", "publish_cdn_params"), ("FeedBackRoomParams", "feed_back_room_params")):
        old, new = getattr(confirmed, field), getattr(wanted, field)
        if everything and new is not None:
            carry(group, field, new)
        elif group in also or not same(old or (), new or ()):
            carry(group, field, new or ())
    if everything or "SeiParams" in also or not same(confirmed.sei_params, wanted.sei_params):
        if wanted.sei_params is not None:
            carry("SeiParams", "sei_params", wanted.sei_params)
        elif confirmed.sei_params is not None or "SeiParams" in also:
            unsendable.append("SeiParams")
    return Change(
        update=UpdatePublishCdnStream(**{name: value for name, value in parts.items() if value is not None}),
        groups=frozenset(groups),
        unsendable=tuple(dict.fromkeys(unsendable)),
        empty=not groups and transcoding == confirmed.with_transcoding,
    )


def _transcoding(confirmed: StartPublishCdnStream, wanted: StartPublishCdnStream, unsendable: list[str]) -> int | None:
    """WithTranscoding as it goes out. It may rise from 0 to 1; the way back is not documented."""
    if wanted.with_transcoding == confirmed.with_transcoding:
        return confirmed.with_transcoding
    keeps_kind = (confirmed.video_params is None) == (wanted.video_params is None)
    if confirmed.with_transcoding == 0 and wanted.with_transcoding == 1 and keeps_kind:
        return 1
    unsendable.append("WithTranscoding")
    return confirmed.with_transcoding


def _audio(old: McuAudioParams | None, new: McuAudioParams | None, *, forced: bool) -> McuAudioParams | None:
    """The audio group: both lists whole, the encoding as it runs."""
    before, after = old or McuAudioParams(), new or McuAudioParams()
    lists = ("subscribe_audio_list", "un_subscribe_audio_list")
    if not forced and all(same(getattr(before, name) or (), getattr(after, name) or ()) for name in lists):
        return None
    group = put(after, **{name: getattr(after, name) or () for name in lists})
    encode = before.audio_encode
    return drop(group, "audio_encode") if encode is None else put(group, audio_encode=encode)


def _video(
    old: McuVideoParams | None,
    new: McuVideoParams | None,
    also: frozenset[str],
    unsendable: list[str],
    *,
    everything: bool,
) -> tuple[str, McuVideoParams] | None:
    """The picture's group by name, LayoutParams alone where nothing else differs; None where nothing is sent."""
    if old is None and new is None:
        return None
    if old is None or new is None:
        unsendable.append("VideoParams")
        return None
    whole = everything or "VideoParams" in also
    layouts_differ = LAYOUT in also or not same(old.layout_params, new.layout_params)
    rest_differs = not same(drop(old, "layout_params"), drop(new, "layout_params"))
    if layouts_differ and new.layout_params is None:
        unsendable.append(LAYOUT)
        layouts_differ = False
    if not (whole or rest_differs or layouts_differ):
        return None
    layout = new.layout_params
    if (
        layout is not None
        and layout.mix_layout_list is None
        and (old.layout_params and old.layout_params.mix_layout_list)
    ):
        layout = put(layout, mix_layout_list=())
    if layout is not None and not (whole or rest_differs):
        return LAYOUT, McuVideoParams(layout_params=layout)
    group = new if layout is new.layout_params else put(new, layout_params=layout)
    if group.water_mark_list is None and old.water_mark_list:
        group = put(group, water_mark_list=())
    return "VideoParams", group


def _fixed(confirmed: StartPublishCdnStream, wanted: StartPublishCdnStream) -> Iterator[str]:
    """Paths that differ although nothing can change them while the task runs."""
    for path in _differing(_without_groups(confirmed), _without_groups(wanted), ""):
        if path != SEEN_ONCE:
            yield path
    old_audio, new_audio = confirmed.audio_params, wanted.audio_params
    yield from _differing(
        old_audio and old_audio.audio_encode, new_audio and new_audio.audio_encode, "AudioParams.AudioEncode"
    )


def _without_groups(request: StartPublishCdnStream) -> StartPublishCdnStream:
    return drop(request, "with_transcoding", *GROUPS.values())


def is_fixed(path: str, confirmed: StartPublishCdnStream) -> bool:
    """Whether no update can bring another value of the member at this path to the task that runs."""
    group = path.partition(".")[0].partition("[")[0]
    if path == SEEN_ONCE:
        return False
    if group == "WithTranscoding":
        return confirmed.with_transcoding != 0
    if group == "SingleSubscribeParams":
        return confirmed.with_transcoding != 0
    if group == "VideoParams":
        return confirmed.with_transcoding == 0 or confirmed.video_params is None
    return group not in GROUPS or path.startswith("AudioParams.AudioEncode")


def _differing(old: object, new: object, path: str) -> Iterator[str]:
    """Paths of the deepest members that differ; a list counts as one member."""
    if same(old, new):
        return
    if isinstance(old, BaseModel) and isinstance(new, BaseModel):
        before, after = dict(members(old)), dict(members(new))
        for name in dict.fromkeys((*before, *after)):
            yield from _differing(before.get(name), after.get(name), f"{path}.{name}" if path else name)
    else:
        yield path
