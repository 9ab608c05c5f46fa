"""Presets of encoding and what is planned, for the inspector: choices and remarks that are no single member."""

from __future__ import annotations

from designer.gui import figures
from designer.gui.panels.inspector.binding import encode_of
from designer.gui.panels.inspector.declare import Choice, Context, N, tr
from designer.show.edits import UNSET
from designer.show.encoding import FEW_BITS, FRAME_RATES, MANY_BITS, SOUNDS, bits_per_pixel, recommended_kbps
from designer.show.model import Show

# Frame rate and bit rate


def rate_choices(context: Context) -> tuple[Choice, ...]:
    """The usual frame rates, with the bit rate that suits each at this frame."""
    encode = encode_of(context.show)
    width, height = encode.width or 1280, encode.height or 720
    found = []
    for fps in FRAME_RATES:
        text = tr(N("Inspector", "{fps} fps · {kbps} kbps"), fps=fps, kbps=recommended_kbps(width, height, fps))
        found.append(Choice(fps, text, literal=True))
    return (*found, Choice("custom", N("Inspector", "Custom")))


def rate_read(context: Context) -> object:
    """The frame rate, where it is a usual one with the bit rate that suits it."""
    encode = encode_of(context.show)
    if encode.fps not in FRAME_RATES or not encode.width or not encode.height:
        return "custom"
    return encode.fps if encode.bit_rate == recommended_kbps(encode.width, encode.height, encode.fps) else "custom"


def rate_write(context: Context, value: object) -> Show:
    """Set frame rate and bit rate together."""
    from designer.show.edits.encoding import set_rate_preset

    return set_rate_preset(context.show, value) if isinstance(value, int) else context.show


def bits_remark(context: Context) -> str:
    """How many bits a pixel gets, whether that is sensible, and what is recommended."""
    encode = encode_of(context.show)
    bits = bits_per_pixel(encode)
    if bits is None:
        return ""
    told = {
        "bits": bits,
        "kbps": recommended_kbps(encode.width or 0, encode.height or 0, encode.fps or 0),
        "low": FEW_BITS,
        "high": MANY_BITS,
    }
    if bits < FEW_BITS:
        return tr(
            N("Inspector", "{bits:.3f} bits per pixel, below the sensible {low}: {kbps} kbps are recommended."), **told
        )
    if bits > MANY_BITS:
        return tr(
            N("Inspector", "{bits:.3f} bits per pixel, above the sensible {high}: {kbps} kbps are recommended."), **told
        )
    return tr(N("Inspector", "{bits:.3f} bits per pixel; {kbps} kbps are recommended for this frame and rate."), **told)


# Sound


def sound_choices(context: Context) -> tuple[Choice, ...]:
    """The guide's encodings of sound."""
    return (
        Choice("speech", N("Inspector", "Speech: mono, 50 kbps")),
        Choice("music", N("Inspector", "Music: stereo, 60 kbps")),
        Choice("custom", N("Inspector", "Custom")),
    )


def sound_read(context: Context) -> object:
    """Which of them the show has."""
    audio = context.show.base.audio_params
    encode = audio.audio_encode if audio is not None else None
    if encode is None:
        return "custom"
    values = (encode.sample_rate, encode.channel, encode.bit_rate, encode.codec or 0)
    return next((key for key, sound in SOUNDS.items() if tuple(sound) == values), "custom")


def sound_write(context: Context, value: object) -> Show:
    """Set all four members of the encoding."""
    from designer.show.edits.encoding import set_sound_preset

    sound = SOUNDS.get(str(value))
    return context.show if sound is None else set_sound_preset(context.show, sound)


# What is planned


def nothing(context: Context) -> tuple[Choice, ...]:
    """A line to type into has no choices."""
    return ()


def end_read(context: Context) -> object:
    end = context.show.planned_end
    return UNSET if end is None else end


def end_write(context: Context, value: object) -> Show:
    """Plan the end, or no end."""
    from designer.show.edits.plan import set_planned_end

    return set_planned_end(context.show, value if isinstance(value, float) else None)


def break_read(context: Context) -> object:
    pause = context.show.planned_break_seconds
    return UNSET if pause is None else pause


def break_write(context: Context, value: object) -> Show:
    """Plan the longest break, or none."""
    from designer.show.edits.plan import set_planned_break

    return set_planned_break(context.show, value if isinstance(value, int) else None)


def plan_note(context: Context) -> str:
    """End and break in a few words."""
    from designer.gui.panels.inspector.moments import MomentField

    parts = []
    if context.show.planned_end is not None:
        parts.append(tr(N("Inspector", "until {time}"), time=MomentField.written(context.show.planned_end)))
    if context.show.planned_break_seconds:
        parts.append(tr(N("Inspector", "break of {span}"), span=figures.span(context.show.planned_break_seconds)))
    return " · ".join(parts) or tr(N("Inspector", "nothing planned"))


def plan_remark(context: Context) -> str:
    """What the robot does in the break."""
    pause = context.show.planned_break_seconds
    agent = context.show.base.agent_params
    waits = 30 if agent is None or agent.max_idle_time is None else agent.max_idle_time
    if not pause:
        return ""
    told = {"waits": figures.span(waits)}
    if waits > pause:
        return tr(N("Inspector", "The robot waits for {waits} with everybody gone: the break is safe."), **told)
    return tr(
        N("Inspector", "The robot waits for {waits} only: if everybody leaves, the task ends in the break."), **told
    )


# Why a section does not apply


def unmixed(context: Context) -> str:
    """One stream is relayed as it is: nothing of the mix is used."""
    if context.show.base.with_transcoding == 0:
        return tr(N("Inspector", "One stream is sent as it is: nothing is mixed, so none of this is used."))
    return ""


def without_picture(context: Context) -> str:
    """What has to do with a picture where none is sent."""
    if context.look.video is None and context.show.video_encode is None and not context.look.tiles:
        return tr(N("Inspector", "Only sound is sent: there is no picture that this could be part of."))
    return unmixed(context)


def without_tiles(context: Context) -> str:
    """What a tile says where the layout mode places people by itself."""
    video = context.look.video
    layout = video.layout_params if video is not None else None
    mode = layout.mix_layout_mode if layout is not None else None
    if mode in (1, 2, 3):
        return tr(N("Inspector", "This look's layout mode places people by itself: tiles are used in Custom only."))
    return unmixed(context)
