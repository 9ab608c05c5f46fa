"""What is wrong with a request by itself: shared by the designer's rules and the local TRTC.

Pure: no clock, no network. Works for every body that has the right types, however empty; null counts as
missing. Severity: error = documented as refused, or as making an element vanish; warning = is sent and works,
but will surprise, or rests on an assumption (its message then says "assumed"); hint = could be better.

UserSigs are not looked into here: whether they decode and when they expire needs a clock.
Sources: API pages 647/48247, 48245, 48246; the SDK's models; the relay guide 47858.
"""

from __future__ import annotations

from collections.abc import Sequence

from designer.trtc.constraints.audio import check_audio
from designer.trtc.constraints.destinations import check_destinations
from designer.trtc.constraints.finding import Finding, Severity
from designer.trtc.constraints.frame import check_video
from designer.trtc.constraints.order import Place, check_order, overlaps, places
from designer.trtc.constraints.people import check_agent, check_people, check_room, tile_streams
from designer.trtc.constraints.record import check_record
from designer.trtc.constraints.rule import RULES, Report, Rule, join, rule
from designer.trtc.constraints.sei import check_sei
from designer.trtc.constraints.unknown import check_unknown
from designer.trtc.structures import (
    McuVideoParams,
    SingleSubscribeParams,
    StartPublishCdnStream,
    StopPublishCdnStream,
    UpdatePublishCdnStream,
)

__all__ = [
    "RULES",
    "Finding",
    "Report",
    "Rule",
    "Severity",
    "check_start",
    "check_stop",
    "check_update",
    "report_picture",
    "report_settings",
    "tile_streams",
]

APP_ID = rule(
    "app-id",
    "error",
    "SdkAppId is not a positive number.",
    "SdkAppId is {value}, but it has to be the number of an application.",
    "Copy the SdkAppId from the console's list of applications.",
    "InvalidParameter.SdkAppId",
)
MIXING_OFF = rule(
    "mixing-without-transcoding",
    "error",
    "A layout or watermarks are given, but the relay does not mix.",
    "{member} needs mixing, but WithTranscoding is 0: one stream is relayed untouched.",
    "Set WithTranscoding to 1 (charged), or remove {member}.",
    "InvalidParameter",
)
BACKGROUND_OFF = rule(
    "background-without-transcoding",
    "warning",
    "A background is given, but the relay does not mix.",
    "{member} has no effect, since WithTranscoding is 0: one stream is relayed untouched.",
    "Set WithTranscoding to 1 (charged), or remove {member}.",
)
SINGLE_WITH_MIXING = rule(
    "single-stream-with-mixing",
    "error",
    "One stream is named for a relay that mixes.",
    "SingleSubscribeParams names the one stream of a relay that does not mix, but WithTranscoding is 1.",
    "Remove SingleSubscribeParams, or set WithTranscoding to 0.",
    "InvalidParameter",
)
NO_LAYOUT = rule(
    "layout-unset",
    "warning",
    "A picture is mixed, but nothing is said about its layout.",
    "LayoutParams is missing; it is assumed that the service then takes its floating layout (1).",
    "Set LayoutParams with a MixLayoutMode.",
)
NOTHING_CHANGES = rule(
    "update-changes-nothing",
    "warning",
    "An update has no group in it.",
    "This update has nothing in it that could change the task.",
    "Add the groups that are to change.",
)


def check_start(request: StartPublishCdnStream) -> list[Finding]:
    """Everything that is to be said about a Start."""
    report = Report()
    found = places(request.video_params)
    report_settings(report, request)
    report_picture(report, request, found, overlaps(found))
    check_unknown(report, request)
    return report.findings


def report_settings(report: Report, request: StartPublishCdnStream) -> None:
    """The part of `check_start` that moving something in the picture changes nothing of."""
    _check_app(report, request.sdk_app_id)
    if report.needs("", "RoomId", request.room_id) and request.room_id:
        check_room(report, "", request.room_id, request.room_id_type)
    if report.needs("", "RoomIdType", request.room_id_type):
        report.one_of("", "RoomIdType", request.room_id_type, (0, 1))
    check_agent(report, request.agent_params, request.room_id)
    report.needs("", "WithTranscoding", request.with_transcoding)
    if request.audio_params is None:
        report.missing("", "AudioParams")
    if request.with_transcoding == 0 and request.single_subscribe_params is None:
        report.missing("", "SingleSubscribeParams")
    _check_settings(report, request)
    if request.record_params is not None:
        check_record(report, request.record_params)


def report_picture(
    report: Report,
    request: StartPublishCdnStream | UpdatePublishCdnStream,
    found: Sequence[Place],
    pairs: Sequence[tuple[Place, Place]],
) -> None:
    """The picture and who is in it. `found`, `pairs`: `order.places` of the request and their `overlaps`."""
    starting = isinstance(request, StartPublishCdnStream)
    video = request.video_params
    if video is not None:
        check_video(report, video, starting=starting)
        if starting and request.with_transcoding == 1 and video.layout_params is None:
            report.add(NO_LAYOUT, "VideoParams.LayoutParams")
        if request.with_transcoding == 0:
            _check_untouched(report, video)
        if found:
            check_order(report, video, found, pairs)
    _check_everybody(report, request)


def check_update(request: UpdatePublishCdnStream) -> list[Finding]:
    """Everything that is to be said about an Update, as far as it can be seen without the task."""
    report = Report()
    _check_app(report, request.sdk_app_id)
    report.needs("", "TaskId", request.task_id)
    if report.needs("", "SequenceNumber", request.sequence_number):
        report.not_negative("", "SequenceNumber", request.sequence_number)
    report.needs("", "WithTranscoding", request.with_transcoding)
    _check_settings(report, request)
    found = places(request.video_params)
    report_picture(report, request, found, overlaps(found))
    groups = (
        request.audio_params,
        request.video_params,
        request.single_subscribe_params,
        request.publish_cdn_params,
        request.sei_params,
        request.feed_back_room_params,
    )
    if all(group is None for group in groups) and not request.__pydantic_extra__:
        report.add(NOTHING_CHANGES, "")
    check_unknown(report, request)
    return report.findings


def check_stop(request: StopPublishCdnStream) -> list[Finding]:
    """Everything that is to be said about a Stop."""
    report = Report()
    _check_app(report, request.sdk_app_id)
    report.needs("", "TaskId", request.task_id)
    check_unknown(report, request)
    return report.findings


def _check_app(report: Report, app_id: int | None) -> None:
    if report.needs("", "SdkAppId", app_id) and app_id is not None and app_id <= 0:
        report.add(APP_ID, "SdkAppId", value=app_id)


def _check_settings(report: Report, request: StartPublishCdnStream | UpdatePublishCdnStream) -> None:
    """What Start and Update share beside the picture. An Update's absent group stays as it is in the task."""
    starting = isinstance(request, StartPublishCdnStream)
    report.one_of("", "WithTranscoding", request.with_transcoding, (0, 1))
    if request.audio_params is not None:
        check_audio(report, request.audio_params, starting=starting)
    if request.single_subscribe_params is not None:
        if request.with_transcoding == 1:
            report.add(SINGLE_WITH_MIXING, "SingleSubscribeParams")
        _check_single(report, request.single_subscribe_params)
    main = (request.room_id, request.room_id_type) if isinstance(request, StartPublishCdnStream) else (None, None)
    check_destinations(report, request.publish_cdn_params, request.feed_back_room_params, starting=starting, main=main)
    if request.sei_params is not None:
        check_sei(report, request.sei_params, without_video=starting and request.video_params is None)


def _check_everybody(report: Report, request: StartPublishCdnStream | UpdatePublishCdnStream) -> None:
    """People, remembered by who is named: moving a tile names nobody else."""
    if report.memory is None:
        check_people(report, request)
        return
    layout = request.video_params.layout_params if request.video_params is not None else None
    main = agent = None
    if isinstance(request, StartPublishCdnStream):
        main, agent = (request.room_id, request.room_id_type), request.agent_params
    tiles = layout.mix_layout_list or () if layout is not None else ()
    streams = tile_streams(tiles, report.memory)
    parts = (
        agent,
        request.audio_params,
        request.single_subscribe_params,
        request.feed_back_room_params,
        layout.max_video_user if layout is not None else None,
        streams,
    )
    mode = layout.mix_layout_mode if layout is not None else None
    report.part(
        ("people", main, layout is None, mode, type(request)), parts, lambda report: check_people(report, request)
    )


def _check_untouched(report: Report, video: McuVideoParams) -> None:
    """One untouched stream has no layout: mixing needs WithTranscoding 1."""
    at = "VideoParams"
    if video.layout_params is not None:
        report.add(MIXING_OFF, join(at, "LayoutParams"), member="LayoutParams")
    if video.water_mark_list:
        report.add(MIXING_OFF, join(at, "WaterMarkList"), member="WaterMarkList")
    if video.back_ground_color:
        report.add(BACKGROUND_OFF, join(at, "BackGroundColor"), member="BackGroundColor")
    if video.background_image_url:
        report.add(BACKGROUND_OFF, join(at, "BackgroundImageUrl"), member="BackgroundImageUrl")


def _check_single(report: Report, single: SingleSubscribeParams) -> None:
    stream = single.user_media_stream
    at = "SingleSubscribeParams"
    if stream is None:
        report.missing(at, "UserMediaStream")
    elif stream.user_info is None:
        report.missing(f"{at}.UserMediaStream", "UserInfo")
    else:
        report.needs(f"{at}.UserMediaStream.UserInfo", "UserId", stream.user_info.user_id)
