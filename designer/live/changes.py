"""What the service's words mean for an update, and what an update does to what is on air."""

from __future__ import annotations

from typing import Any

from designer.live.seal import unresolved
from designer.show.walk import put
from designer.trtc.errors import ServiceError
from designer.trtc.structures import McuAudioParams, McuVideoParams, StartPublishCdnStream, UpdatePublishCdnStream


def is_outdated(error: ServiceError) -> bool:
    """A later number was taken already. The service spells it in two ways."""
    return error.code.rpartition(".")[2] in ("RequestOutdated", "OutdateRequest")


def is_over(error: ServiceError) -> bool:
    """The service says that there is no such task any more."""
    return error.code in ("FailedOperation.TaskNotExist", "FailedOperation.TaskFinished") or error.code.startswith(
        "ResourceNotFound"
    )


def applied(base: StartPublishCdnStream, update: UpdatePublishCdnStream) -> StartPublishCdnStream:
    """What is on air once an update that could not carry everything is taken."""
    parts: dict[str, Any] = {}
    for name in update.model_fields_set - {"sdk_app_id", "task_id", "sequence_number"}:
        old, new = getattr(base, name), getattr(update, name)
        if isinstance(old, (McuVideoParams, McuAudioParams)) and new is not None:
            new = put(old, **{member: getattr(new, member) for member in new.model_fields_set})
        parts[name] = new
    return put(base, **parts)


def all_groups(request: StartPublishCdnStream) -> frozenset[str]:
    """Every group that a request has and an Update can carry."""
    given = {
        "AudioParams": request.audio_params,
        "VideoParams": request.video_params,
        "SingleSubscribeParams": request.single_subscribe_params,
        "PublishCdnParams": request.publish_cdn_params,
        "FeedBackRoomParams": request.feed_back_room_params,
        "SeiParams": request.sei_params,
    }
    return frozenset(name for name, value in given.items() if value is not None)


def sign_of_life(request: StartPublishCdnStream) -> frozenset[str]:
    """The group to send where nothing differs: it changes nothing and shows that the task is there.

    The first that holds no sealed secret (a tile's picture may). The audio group never holds one, and lists that
    are not there mean the same as empty ones.
    """
    layout = request.video_params.layout_params if request.video_params is not None else None
    if layout is not None and not unresolved(layout):
        return frozenset({"VideoParams.LayoutParams"})
    single = request.single_subscribe_params
    if single is not None and not unresolved(single):
        return frozenset({"SingleSubscribeParams"})
    return frozenset({"AudioParams"})
