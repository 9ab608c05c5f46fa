"""What the vendor leaves undocumented, as named switches: every guess of the local TRTC is one field here.

`about` says what is switched and what the default rests on; `choices` are the values a switch takes (absent for
numbers, whose `least` is their smallest value). The control surface lists and changes them.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Self


class WrongSetting(ValueError):
    """A setting that does not exist, or a value it does not take; the text says which."""


def _switch(default: str, *choices: str, about: str) -> Any:
    return field(default=default, metadata={"about": about, "choices": (default, *choices)})


def _number(default: float, *, least: float, about: str) -> Any:
    return field(default=default, metadata={"about": about, "least": least})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the local TRTC decides where the documents do not."""

    regions: str = _switch(
        "international",
        "china",
        "any",
        about="Which regions X-TC-Region may name. The two sites list different ones: ap-guangzhou, ap-hongkong, "
        "ap-singapore (international); ap-beijing, ap-guangzhou, ap-hongkong, ap-shanghai (china).",
    )
    unknown_parameters: str = _switch(
        "refuse",
        "accept",
        about="Members that the published structures do not have: refused with UnknownParameter (inferred from the "
        "gateway's messages), or accepted and kept.",
    )
    second_stop: str = _switch(
        "FailedOperation.TaskFinished",
        "FailedOperation.TaskNotExist",
        "ResourceNotFound",
        "accept",
        about="What a Stop of a task that has ended gets: one of the codes that exist for it, or success.",
    )
    update_after_end: str = _switch(
        "FailedOperation.TaskFinished",
        "FailedOperation.TaskNotExist",
        "ResourceNotFound",
        about="What an Update of a task that has ended gets.",
    )
    unknown_task: str = _switch(
        "FailedOperation.TaskNotExist",
        "ResourceNotFound",
        about="What a TaskId gets that never existed here, belongs to another application, or is older than 30 days.",
    )
    outdated: str = _switch(
        "FailedOperation.RequestOutdated",
        "FailedOperation.OutdateRequest",
        about="The code for a SequenceNumber that does not rise. Two spellings are published.",
    )
    empty_cdn_list: str = _switch(
        "clear",
        "unchanged",
        "refuse",
        about="What an empty PublishCdnParams or FeedBackRoomParams does in an Update: ends those pushes (refused "
        "where no destination would be left), nothing, or InvalidParameter.",
    )
    video_group: str = _switch(
        "whole",
        "merge",
        about="What members that VideoParams leaves out of an Update become. Whole: as documented for groups, they "
        "are gone; only VideoEncode stays, and VideoParams with LayoutParams alone changes the layout alone. "
        "Merge: each member left out stays.",
    )
    unchangeable: str = _switch(
        "refuse",
        "ignore",
        about="What an Update gets that changes what cannot be changed (audio encoding, audio only to picture): "
        "UnsupportedOperation, or success without effect on that group.",
    )
    transcoding_off: str = _switch(
        "refuse",
        "accept",
        about="WithTranscoding from 1 to 0 by Update. From 0 to 1 is documented: it needs all parameters.",
    )
    same_robot: str = _switch(
        "kick",
        "refuse",
        about="A Start whose robot is in that room already: the first robot is kicked out and its task ends, or the "
        "new Start gets FailedOperation.TaskExist.",
    )
    idle_before_first_host: str = _switch(
        "counts",
        "waits",
        about="Whether MaxIdleTime also counts before the first host has ever entered the room.",
    )
    concurrent_tasks: int = _number(
        0,
        least=0,
        about="Running tasks an account may have; beyond: FailedOperation.RestrictedConcurrency. 0: any number.",
    )
    requests_per_second: int = _number(
        20,
        least=0,
        about="Requests a second an action takes; beyond: RequestLimitExceeded. Documented: 20. 0: any number.",
    )
    connect_seconds: float = _number(
        0.5, least=0, about="How long a push is CONNECTING before it is RUNNING, in seconds."
    )

    def changed(self, values: dict[str, Any]) -> Self:
        """These settings with some others. Raises WrongSetting, naming what cannot be."""
        known = {item.name: item for item in dataclasses.fields(self)}
        clean: dict[str, Any] = {}
        for name, value in values.items():
            if name not in known:
                raise WrongSetting(f"{name}: there is no such setting. There are: {', '.join(known)}")
            about = known[name].metadata
            if "choices" in about:
                if value not in about["choices"]:
                    raise WrongSetting(f"{name}: must be one of {', '.join(about['choices'])}")
                clean[name] = value
            else:
                whole = isinstance(known[name].default, int)
                right = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
                if not right or not about["least"] <= value < 1e9:
                    what = "whole number" if whole else "number"
                    raise WrongSetting(f"{name}: must be a {what} of {about['least']} or more")
                clean[name] = value
        return dataclasses.replace(self, **clean)

    def values(self) -> dict[str, Any]:
        """Name to value."""
        return dataclasses.asdict(self)

    def described(self) -> list[dict[str, Any]]:
        """Every setting with its value, default and meaning, for the control surface."""
        return [
            {"name": item.name, "value": getattr(self, item.name), "default": item.default, **item.metadata}
            for item in dataclasses.fields(self)
        ]
