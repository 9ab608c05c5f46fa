"""Rules about what is sent: encoding that is allowed but not sensible, recording, SEI, pictures' hosts.

Sources: recommended encodes 47858 and the client SDK's ranges; charged inputs, 47631.
"""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from designer.show.encoding import FEW_BITS, MANY_BITS, recommended_kbps
from designer.show.rulebook import rule
from designer.show.walk import strings
from designer.trtc import pushurl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from designer.show.model import Look, Show
    from designer.trtc.constraints import Report
    from designer.trtc.structures import (
        AudioEncode,
        McuRecordParams,
        McuWaterMarkParams,
        StartPublishCdnStream,
        VideoEncode,
    )

USUAL_FPS = 30
USUAL_KBPS = (32, 192)

LOOPBACK = re.compile(r"localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0", re.IGNORECASE)
PRIVATE = re.compile(r"10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}")
_PICTURES = ("WaterMarkUrl", "BackgroundImageUrl", "TransparentUrl")
_WIDTH = attrgetter("source_width")

FEW = rule(
    "bits-per-pixel-low",
    "hint",
    "There are few bits for the pixels of the picture.",
    "{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: movement will fall into blocks.",
    "Set BitRate to {wanted} kbps or so, or choose a smaller frame.",
)
MANY = rule(
    "bits-per-pixel-high",
    "hint",
    "There are many bits for the pixels of the picture.",
    "{value} kbps are {bits:.3f} bits per pixel at {width}×{height} and {fps} frames a second: more than anybody sees.",
    "Set BitRate to {wanted} kbps or so.",
)
FAST = rule(
    "fps-high",
    "hint",
    "There are more frames a second than people send.",
    "{fps} frames a second are asked for, but the client SDKs send {usual} at most.",
    "Set Fps to 30, or to 15 for talk.",
)
AUDIO_RATE = rule(
    "audio-bit-rate-unusual",
    "hint",
    "The bit rate of the sound is outside what the client SDKs take.",
    "{value} kbps for sound; the client SDKs take {low} to {high}.",
    "Set BitRate to 64 kbps for two channels, 48 for one.",
)
HE_AAC_HIGH = rule(
    "he-aac-at-high-rate",
    "hint",
    "HE-AAC is asked for at a bit rate where LC-AAC sounds better.",
    "Codec {codec} is made for low bit rates, but {value} kbps are given.",
    "Set Codec to 0, or BitRate to 64 or less.",
)
PICTURE_LOCAL = rule(
    "image-url-local",
    "error",
    "A picture is on this machine: the service cannot fetch it, and leaves it out.",
    "{member} is on this machine ({host}): the picture would be left out.",
    "Put the picture on a public web server.",
)
PICTURE_PRIVATE = rule(
    "image-url-private-host",
    "warning",
    "A picture is on a private network.",
    "{member} is on a private network ({host}): it is assumed that the service cannot fetch it and leaves it out.",
    "Put the picture on a public web server.",
)
CARRIER_SDK = rule(
    "feedback-needs-sdk",
    "hint",
    "Carrying the mix into a room needs newer apps.",
    "People in the room {room!r} see the mix with client SDK 10.4 or newer only.",
    None,
)
RECORD_OFF = rule(
    "record-off-with-parameters",
    "hint",
    "Parameters of a recording are given, but none is made.",
    "{member} has no effect, since UniRecord is 1 (off).",
    "Set UniRecord to 2 or 3, or remove RecordParams.",
)
SEI_PLAYERS = rule(
    "sei-type-5-players",
    "hint",
    "Some players do not like SEI of payload type 5.",
    "Some players do not like SEI of payload type 5, says the vendor.",
    "Use 100 to 254 without 244 where your players take it.",
)
EXTRA_INPUT = rule(
    "extra-input-charged",
    "hint",
    "The output has more than twice the pixels of the inputs: one more input is charged.",
    "The frame has more than twice the pixels of all pictures in it ({count}): one more input of {width}×{height} is charged.",
    "Choose a smaller frame, or have people send larger pictures.",
)
TEXT_TALL = rule(
    "text-taller-than-box",
    "warning",
    "The letters of a text watermark are higher than its box.",
    "FontSize is {size} px, but the watermark is {height} px high; it is assumed that the letters are cut off.",
    "Set FontSize to {height} or less, or make the watermark higher.",
)


def check_sending(report: Report, show: Show, request: StartPublishCdnStream) -> None:
    """What the whole show sends: encodings, recording, SEI, rooms."""
    video = request.video_params
    if video is not None and video.video_encode is not None:
        _check_encode(report, video.video_encode)
    audio = request.audio_params
    if audio is not None and audio.audio_encode is not None:
        _check_sound(report, audio.audio_encode)
    if request.record_params is not None and request.record_params.uni_record == 1:
        _check_record(report, request.record_params)
    sei = request.sei_params
    if sei is not None and sei.pass_through is not None and sei.pass_through.payload_type == 5:
        report.add(SEI_PLAYERS, "SeiParams.PassThrough.PayloadType")
    for index, room in enumerate(request.feed_back_room_params or ()):
        if room.room_id:
            report.add(CARRIER_SDK, f"FeedBackRoomParams[{index}]", room=room.room_id)


def _check_encode(report: Report, encode: VideoEncode) -> None:
    at = "VideoParams.VideoEncode"
    width, height, fps, rate = encode.width or 0, encode.height or 0, encode.fps or 0, encode.bit_rate or 0
    if USUAL_FPS < fps <= 60:
        report.add(FAST, f"{at}.Fps", fps=fps, usual=USUAL_FPS)
    if width <= 0 or height <= 0 or not 0 < fps <= 60 or not 0 < rate <= 10000:
        return
    bits = rate * 1000 / (width * height * fps)
    told = {"value": rate, "bits": bits, "width": width, "height": height, "fps": fps}
    if bits < FEW_BITS:
        report.add(FEW, f"{at}.BitRate", **told, wanted=recommended_kbps(width, height, fps))
    elif bits > MANY_BITS:
        report.add(MANY, f"{at}.BitRate", **told, wanted=recommended_kbps(width, height, fps))


def _check_sound(report: Report, encode: AudioEncode) -> None:
    rate = encode.bit_rate
    if rate is None or not 8 <= rate <= 500:
        return
    at = "AudioParams.AudioEncode"
    if not USUAL_KBPS[0] <= rate <= USUAL_KBPS[1]:
        report.add(AUDIO_RATE, f"{at}.BitRate", value=rate, low=USUAL_KBPS[0], high=USUAL_KBPS[1])
    if encode.codec in (1, 2) and rate > 96:
        report.add(HE_AAC_HIGH, f"{at}.Codec", codec=encode.codec, value=rate)


def _check_record(report: Report, record: McuRecordParams) -> None:
    for member, value in (
        ("RecordFormat", record.record_format),
        ("RecordKey", record.record_key),
        ("RecordWaitTime", record.record_wait_time),
        ("MaxMediaFileDuration", record.max_media_file_duration),
        ("UserDefineRecordPrefix", record.user_define_record_prefix),
    ):
        if value is not None:
            report.add(RECORD_OFF, f"RecordParams.{member}", member=member)


def check_hosts(report: Report, request: StartPublishCdnStream) -> None:
    """Pictures that only this machine or this network can see."""
    for path, text in strings(request.video_params, "VideoParams"):
        if not path.endswith(_PICTURES) or "://" not in text:
            continue
        parts = pushurl.split(text)
        host = text[slice(*parts.host)].rpartition(":")[0] or text[slice(*parts.host)]
        member = path.rpartition(".")[2]
        if LOOPBACK.fullmatch(host):
            report.add(PICTURE_LOCAL, path, member=member, host=host)
        elif PRIVATE.fullmatch(host):
            report.add(PICTURE_PRIVATE, path, member=member, host=host)


def check_charge(report: Report, show: Show, look: Look) -> None:
    """The input that is charged because the frame is large; only where all sizes are known."""
    if show.base.with_transcoding != 1 or not all(map(_WIDTH, show.cast)):
        return
    from designer.show.cost import inputs
    from designer.show.geometry import frame_size

    width, height = frame_size(show)
    if all(2 * (person.source_width or 0) * (person.source_height or 0) >= width * height for person in show.cast):
        return  # any one of them is enough
    sizes = inputs(show, look)
    if sizes and width * height > 2 * sum(size[0] * size[1] for size in sizes):
        report.add(EXTRA_INPUT, "VideoParams.LayoutParams", count=len(sizes), width=width, height=height)


def check_texts(report: Report, request: StartPublishCdnStream) -> None:
    """Letters against their boxes."""
    marks = (request.video_params.water_mark_list if request.video_params else None) or ()
    report.part("texts", (marks,), lambda report: _check_texts(report, marks))


def _check_texts(report: Report, marks: Sequence[McuWaterMarkParams]) -> None:
    for index, mark in enumerate(marks):
        text = mark.water_mark_text
        if text is not None and mark.water_mark_type == 1 and 0 < (text.water_mark_height or 0) < (text.font_size or 0):
            path = f"VideoParams.WaterMarkList[{index}].WaterMarkText.FontSize"
            report.add(TEXT_TALL, path, size=text.font_size, height=text.water_mark_height)
