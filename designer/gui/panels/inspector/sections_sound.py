"""The sections of sound and of what is written beside the picture, as data."""

from __future__ import annotations

from designer.gui.panels.inspector import derived_output as derived
from designer.gui.panels.inspector import derived_plan as plan
from designer.gui.panels.inspector.declare import Choice, Derived, Field, ListOf, N, Section, When
from designer.gui.panels.inspector.sections_item import ROOM_KIND_HELP, ROOM_KINDS, ROOM_RANGE, USER_RANGE
from designer.trtc.structures import (
    AudioEncode,
    McuLayoutVolume,
    McuPassThrough,
    McuUserInfoParams,
    MixUserInfo,
    Structure,
)

_AUDIO = "AudioParams.AudioEncode"
_NO_YES = (Choice(0, N("Inspector", "No")), Choice(1, N("Inspector", "Yes")))


def _audio_entry(*, level: bool) -> tuple[Field, ...]:
    fields = (
        Field(
            MixUserInfo,
            "UserId",
            N("Inspector", "User"),
            "text",
            at="UserInfo",
            range=USER_RANGE,
            help=N("Inspector", "Whose sound is meant, by the id they enter the room with."),
        ),
        Field(
            MixUserInfo,
            "RoomId",
            N("Inspector", "Room"),
            "text",
            at="UserInfo",
            range=ROOM_RANGE,
            help=N("Inspector", "Empty: the show's own room."),
        ),
        Field(
            MixUserInfo,
            "RoomIdType",
            N("Inspector", "Room kind"),
            "choice",
            at="UserInfo",
            choices=ROOM_KINDS,
            help=ROOM_KIND_HELP,
        ),
    )
    volume = Field(
        McuUserInfoParams,
        "SoundLevel",
        N("Inspector", "Volume"),
        unit="%",
        range="0–100",
        help=N("Inspector", "Works in the allow list only."),
    )
    return (*fields, volume) if level else fields


_AUDIO_ENCODE = (
    Field(
        AudioEncode,
        "SampleRate",
        N("Inspector", "Sample rate"),
        "choice",
        at=_AUDIO,
        unit="Hz",
        choices=tuple(Choice(rate, f"{rate} Hz", literal=True) for rate in (48000, 44100, 32000, 24000, 16000, 8000)),
        help=N("Inspector", "48000 unless a player needs something else. HE-AAC cannot do 8000."),
    ),
    Field(
        AudioEncode,
        "Channel",
        N("Inspector", "Channels"),
        "choice",
        at=_AUDIO,
        choices=(Choice(1, N("Inspector", "Mono")), Choice(2, N("Inspector", "Stereo"))),
        help=N("Inspector", "HE-AACv2 needs stereo."),
    ),
    Field(
        AudioEncode,
        "BitRate",
        N("Inspector", "Bit rate"),
        at=_AUDIO,
        unit="kbps",
        range="8–500",
        help=N("Inspector", "About 50 for speech in mono, 64 for music in stereo."),
    ),
    Field(
        AudioEncode,
        "Codec",
        N("Inspector", "Codec"),
        "choice",
        at=_AUDIO,
        choices=(
            Choice(0, "LC-AAC", literal=True),
            Choice(1, "HE-AAC", literal=True),
            Choice(2, "HE-AACv2", literal=True),
        ),
        help=N("Inspector", "LC-AAC plays everywhere; the others sound better at low bit rates."),
    ),
)
AUDIO = Section(
    "audio",
    N("Inspector", "Audio"),
    "show",
    (
        Derived(
            "audio.preset",
            N("Inspector", "Preset"),
            plan.sound_choices,
            plan.sound_read,
            plan.sound_write,
            help=N("Inspector", "Sets rate, channels, bit rate and codec at once: the relay guide's two."),
            wide=True,
        ),
        *_AUDIO_ENCODE,
        Derived(
            "audio.sharing",
            N("Inspector", "The lists apply to"),
            derived.sharing,
            derived.lists_sharing_read,
            derived.lists_sharing_write,
            help=N("Inspector", "A look may have lists of its own; they replace those of the show."),
            wide=True,
        ),
        ListOf(
            "AudioParams.SubscribeAudioList",
            N("Inspector", "Only these are heard"),
            N("Inspector", "Allowed {number}"),
            N("Inspector", "Allow somebody"),
            _audio_entry(level=True),
            blank=McuUserInfoParams,
            scope="audio",
            help=N(
                "Inspector", "Empty: everybody is heard. Mixes of several rooms need it, or a guest is heard twice."
            ),
        ),
        ListOf(
            "AudioParams.UnSubscribeAudioList",
            N("Inspector", "These are not heard"),
            N("Inspector", "Blocked {number}"),
            N("Inspector", "Block somebody"),
            _audio_entry(level=False),
            blank=McuUserInfoParams,
            scope="audio",
            help=N("Inspector", "Wins over the allow list."),
        ),
    ),
    note=derived.audio_note,
)


def _timing(owner: type[Structure], at: str, when: When) -> tuple[Field, ...]:
    return (
        Field(
            owner,
            "Interval",
            N("Inspector", "Every"),
            at=at,
            when=when,
            unit="ms",
            range=N("Inspector", "above 0 (assumed)"),
            help=N("Inspector", "How often it is written into the stream."),
        ),
        Field(
            owner,
            "FollowIdr",
            N("Inspector", "With each key frame"),
            "choice",
            at=at,
            when=when,
            choices=_NO_YES,
            help=N("Inspector", "Written at key frames too, so that players that just joined have it at once."),
        ),
    )


_VOLUME = "SeiParams.LayoutVolume"
_THROUGH = "SeiParams.PassThrough"
_VOLUME_ON = ("sei.volume", ("on",))
_THROUGH_ON = ("sei.through", ("on",))
SEI = Section(
    "sei",
    N("Inspector", "SEI"),
    "sei",
    (
        Derived(
            "sei.sharing",
            N("Inspector", "Applies to"),
            derived.sharing,
            derived.sei_sharing_read,
            derived.sei_sharing_write,
            help=N("Inspector", "A look may have SEI of its own; it replaces that of the show."),
            wide=True,
        ),
        Derived(
            "sei.volume",
            N("Inspector", "Layout and volume"),
            derived.on_off,
            derived.volume_read,
            derived.volume_write,
            help=N("Inspector", "Tells players who is where and how loud."),
            wide=True,
        ),
        Field(
            McuLayoutVolume,
            "PayloadType",
            N("Inspector", "Payload type"),
            at=_VOLUME,
            when=_VOLUME_ON,
            range=N("Inspector", "100–254 without 244"),
            help=N("Inspector", "The number by which players find it."),
        ),
        *_timing(McuLayoutVolume, _VOLUME, _VOLUME_ON),
        Field(
            McuLayoutVolume,
            "AppData",
            N("Inspector", "Text of our own"),
            "long",
            at=_VOLUME,
            when=_VOLUME_ON,
            wide=True,
            range=N("Inspector", "fewer than 4096 characters"),
            help=N("Inspector", "Arrives in players as app_data."),
        ),
        Derived(
            "sei.through",
            N("Inspector", "Content of our own"),
            derived.on_off,
            derived.through_read,
            derived.through_write,
            help=N("Inspector", "Written as it is, without layout and volumes."),
            wide=True,
        ),
        Field(
            McuPassThrough,
            "PayloadType",
            N("Inspector", "Payload type"),
            at=_THROUGH,
            when=_THROUGH_ON,
            range=N("Inspector", "5, or 100–254 without 244"),
            help=N("Inspector", "Type 5 needs a UUID; some players do not like it."),
        ),
        *_timing(McuPassThrough, _THROUGH, _THROUGH_ON),
        Field(
            McuPassThrough,
            "PayloadContent",
            N("Inspector", "Content"),
            "long",
            at=_THROUGH,
            when=_THROUGH_ON,
            wide=True,
            range=N("Inspector", "any text"),
            help=N("Inspector", "Written into the stream as it stands here; without it nothing is written."),
        ),
        Field(
            McuPassThrough,
            "PayloadUuid",
            N("Inspector", "UUID"),
            "text",
            at=_THROUGH,
            when=_THROUGH_ON,
            wide=True,
            range=N("Inspector", "32 hexadecimal digits"),
            help=N("Inspector", "For payload type 5 only."),
        ),
    ),
    note=derived.sei_note,
    idle=plan.without_picture,
)
