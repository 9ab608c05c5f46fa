"""Presets of encoding: several members set at once."""

from __future__ import annotations

from designer.show.edits.fields import set_show_field
from designer.show.encoding import GUIDE_FPS, GUIDE_GOP_SECONDS, Sound, recommended_kbps
from designer.show.model import Show
from designer.trtc.structures import AudioEncode, VideoEncode, replace


def set_frame_preset(show: Show, size: tuple[int, int]) -> Show:
    """The show with this frame and the bit rate that suits it; frame and key frame rates only where there are none."""
    encode = show.video_encode or VideoEncode()
    fps = encode.fps or GUIDE_FPS
    return _encoded(show, width=size[0], height=size[1], fps=fps, gop=encode.gop or GUIDE_GOP_SECONDS)


def set_rate_preset(show: Show, fps: int) -> Show:
    """The show with so many frames a second and the bit rate that suits them."""
    encode = show.video_encode or VideoEncode()
    return _encoded(show, width=encode.width, height=encode.height, fps=fps, gop=encode.gop or GUIDE_GOP_SECONDS)


def _encoded(show: Show, *, width: int | None, height: int | None, fps: int, gop: int) -> Show:
    encode = show.video_encode or VideoEncode()
    members: dict[str, int] = {"fps": fps, "gop": gop}
    if width is not None and height is not None:
        members |= {"width": width, "height": height, "bit_rate": recommended_kbps(width, height, fps)}
    return set_show_field(show, "VideoParams.VideoEncode", replace(encode, **members))


def set_sound_preset(show: Show, sound: Sound) -> Show:
    """The show with its sound encoded like this."""
    audio = show.base.audio_params
    encode = audio.audio_encode if audio is not None else None
    return set_show_field(show, "AudioParams.AudioEncode", replace(encode or AudioEncode(), **sound._asdict()))
