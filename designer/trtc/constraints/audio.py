"""How sound is encoded, and whose sound is mixed."""

from __future__ import annotations

from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.structures import AudioEncode, McuAudioParams, McuUserInfoParams

SAMPLE_RATES = (48000, 44100, 32000, 24000, 16000, 8000)
LC_AAC, HE_AAC, HE_AAC_V2 = 0, 1, 2

INCOMPLETE = rule(
    "audio-encode-incomplete",
    "warning",
    "A member of the audio encoding is not set, and its default is not published.",
    "{member} is not set; it is assumed to count as 0, and the relay may be refused or stay silent.",
    "Set sample rate, channels and bit rate: 48000, 2 and 64 for example.",
)
STEREO = rule(
    "codec-needs-stereo",
    "error",
    "HE-AACv2 is asked for without two channels.",
    "HE-AACv2 (Codec 2) needs two channels, but Channel is {value}.",
    "Set Channel to 2, or Codec to 0 or 1.",
    "InvalidParameter",
)
CODEC_RATE = rule(
    "codec-sample-rate",
    "error",
    "HE-AAC is asked for at 8000 Hz.",
    "Codec {value} does not work at 8000 Hz.",
    "Set SampleRate to 16000 or more, or Codec to 0.",
    "InvalidParameter",
)
BOTH_LISTS = rule(
    "voice-in-both-lists",
    "warning",
    "Somebody is in the allow list and in the block list: the block list wins.",
    "{value!r} is in SubscribeAudioList and in UnSubscribeAudioList: the second wins, so they are not heard.",
    "Remove them from one of the lists.",
)
TWICE = rule(
    "voice-twice",
    "warning",
    "Somebody is in an audio list twice.",
    "{value!r} is already entry {first} of this list.",
    "Remove one of the entries.",
)
LEVEL_IGNORED = rule(
    "sound-level-ignored",
    "warning",
    "A sound level is given for somebody who is not to be heard.",
    "SoundLevel has no effect in UnSubscribeAudioList.",
    "Remove it here; set it in SubscribeAudioList.",
)
ONE_LIST = rule(
    "one-audio-list",
    "warning",
    "An update carries one of the audio lists without the other.",
    "{member} is not sent with the other list: the vendor asks to send both together whenever one is used.",
    "Send {member} too, empty if nobody is meant.",
)


def check_audio(report: Report, audio: McuAudioParams, *, starting: bool) -> None:
    """Everything below AudioParams; rooms and user ids are checked with the people."""
    at = "AudioParams"
    if audio.audio_encode is not None:
        check_audio_encode(report, audio.audio_encode)
    elif starting:
        report.missing(at, "AudioEncode")
    allowed, blocked = audio.subscribe_audio_list, audio.un_subscribe_audio_list
    _check_list(report, f"{at}.SubscribeAudioList", allowed or ())
    _check_list(report, f"{at}.UnSubscribeAudioList", blocked or ())
    for index, entry in enumerate(allowed or ()):
        report.between(f"{at}.SubscribeAudioList[{index}]", "SoundLevel", entry.sound_level, 0, 100)
    wanted = {_who(entry) for entry in allowed or ()}
    for index, entry in enumerate(blocked or ()):
        where = f"{at}.UnSubscribeAudioList[{index}]"
        if entry.sound_level is not None:
            report.add(LEVEL_IGNORED, join(where, "SoundLevel"))
        who = _who(entry)
        if who[0] and who in wanted:
            report.add(BOTH_LISTS, f"{where}.UserInfo.UserId", value=who[0])
    if not starting and (allowed is None) != (blocked is None):
        member = "SubscribeAudioList" if allowed is None else "UnSubscribeAudioList"
        report.add(ONE_LIST, join(at, member), member=member)


def check_audio_encode(report: Report, encode: AudioEncode) -> None:
    """Values, and which codec goes with which rate and channels."""
    at = "AudioParams.AudioEncode"
    for member, value in (
        ("SampleRate", encode.sample_rate),
        ("Channel", encode.channel),
        ("BitRate", encode.bit_rate),
    ):
        if value is None:
            report.add(INCOMPLETE, join(at, member), member=member)
    report.one_of(at, "SampleRate", encode.sample_rate, SAMPLE_RATES)
    report.one_of(at, "Channel", encode.channel, (1, 2))
    report.between(at, "BitRate", encode.bit_rate, 8, 500, " kbps")
    report.one_of(at, "Codec", encode.codec, (LC_AAC, HE_AAC, HE_AAC_V2))
    if encode.codec == HE_AAC_V2 and encode.channel != 2:
        report.add(STEREO, join(at, "Channel"), value="not set" if encode.channel is None else encode.channel)
    if encode.codec in (HE_AAC, HE_AAC_V2) and encode.sample_rate == 8000:
        report.add(CODEC_RATE, join(at, "SampleRate"), value=encode.codec)


def _who(entry: McuUserInfoParams) -> tuple[str | None, str | None]:
    info = entry.user_info
    return (info.user_id, info.room_id) if info is not None else (None, None)


def _check_list(report: Report, at: str, entries: tuple[McuUserInfoParams, ...]) -> None:
    first: dict[tuple[str | None, str | None], int] = {}
    for index, entry in enumerate(entries):
        where = f"{at}[{index}]"
        if entry.user_info is None:
            report.missing(where, "UserInfo")
            continue
        if not report.needs(f"{where}.UserInfo", "UserId", entry.user_info.user_id):
            continue
        who = _who(entry)
        if who in first:
            report.add(TWICE, f"{where}.UserInfo.UserId", value=who[0], first=first[who] + 1)
        else:
            first[who] = index
