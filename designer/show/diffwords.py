"""What members of a request are called in a sentence, with their units, and what their numbers mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PLACES = frozenset(
    {"LocationX", "LocationY", "ImageWidth", "ImageHeight", "WaterMarkWidth", "WaterMarkHeight", "ZOrder"}
)
"""Members of a tile or watermark that are told together."""

# By path without indices, else by name alone: label and unit.
LABELS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "SdkAppId": ("Application", ""),
        "RoomId": ("Room", ""),
        "RoomIdType": ("Room kind", ""),
        "WithTranscoding": ("Mixing", ""),
        "AgentParams.UserId": ("Robot", ""),
        "AgentParams.UserSig": ("The robot's UserSig", ""),
        "AgentParams.MaxIdleTime": ("Idle time", "s"),
        "AudioParams.AudioEncode.SampleRate": ("Audio sample rate", "Hz"),
        "AudioParams.AudioEncode.Channel": ("Audio channels", ""),
        "AudioParams.AudioEncode.BitRate": ("Audio bit rate", "kbps"),
        "AudioParams.AudioEncode.Codec": ("Audio codec", ""),
        "VideoParams.VideoEncode.Width": ("Frame width", "px"),
        "VideoParams.VideoEncode.Height": ("Frame height", "px"),
        "VideoParams.VideoEncode.Fps": ("Frame rate", "fps"),
        "VideoParams.VideoEncode.BitRate": ("Bit rate", "kbps"),
        "VideoParams.VideoEncode.Gop": ("Key frame every", "s"),
        "VideoParams.LayoutParams.MixLayoutMode": ("Layout", ""),
        "VideoParams.LayoutParams.MixLayoutList": ("The list of tiles", ""),
        "VideoParams.LayoutParams.PureAudioHoldPlaceMode": ("Place for people without picture", ""),
        "VideoParams.BackGroundColor": ("Background colour", ""),
        "VideoParams.BackgroundImageUrl": ("Background picture", ""),
        "VideoParams.BackgroundRenderMode": ("Background picture fills by", ""),
        "VideoParams.WaterMarkList": ("The list of watermarks", ""),
        "PublishCdnParams": ("The list of destinations", ""),
        "FeedBackRoomParams": ("The list of push-back rooms", ""),
        "SeiParams.LayoutVolume.AppData": ("Layout SEI data", ""),
        "SeiParams.LayoutVolume.PayloadType": ("Layout SEI type", ""),
        "SeiParams.LayoutVolume.Interval": ("Layout SEI every", "ms"),
        "SeiParams.LayoutVolume.FollowIdr": ("Layout SEI with key frames", ""),
        "SeiParams.PassThrough.PayloadContent": ("Own SEI content", ""),
        "SeiParams.PassThrough.PayloadType": ("Own SEI type", ""),
        "SeiParams.PassThrough.PayloadUuid": ("Own SEI UUID", ""),
        "SeiParams.PassThrough.Interval": ("Own SEI every", "ms"),
        "SeiParams.PassThrough.FollowIdr": ("Own SEI with key frames", ""),
        "RecordParams.UniRecord": ("Recording", ""),
        "RecordParams.RecordWaitTime": ("Recording waits", "s"),
        "RecordParams.MaxMediaFileDuration": ("Recording cut every", "min"),
        "AudioParams": ("Sound", ""),
        "AudioParams.AudioEncode": ("Audio encoding", ""),
        "VideoParams": ("Picture", ""),
        "VideoParams.VideoEncode": ("Video encoding", ""),
        "VideoParams.LayoutParams": ("Layout", ""),
        "SingleSubscribeParams": ("The single stream", ""),
        "SeiParams": ("SEI", ""),
        "SeiParams.LayoutVolume": ("Layout SEI", ""),
        "SeiParams.PassThrough": ("Own SEI", ""),
        "RecordParams": ("Recording", ""),
        "AgentParams": ("The robot", ""),
        "CustomCrop": ("Crop", ""),
        "BackgroundCustomRender": ("Picture while away", ""),
        "RenderMode": ("picture fills by", ""),
        "BackGroundColor": ("background colour", ""),
        "BackGroundColorMode": ("background colour mode", ""),
        "BackgroundImageUrl": ("picture while away", ""),
        "BackgroundRenderMode": ("picture while away fills by", ""),
        "TransparentUrl": ("mask", ""),
        "SoundLevel": ("sound level", "%"),
        "WaterMarkUrl": ("picture", ""),
        "WaterMarkType": ("kind", ""),
        "DynamicPosType": ("movement", ""),
        "Text": ("text", ""),
        "FontSize": ("font size", "px"),
        "FontColor": ("font colour", ""),
        "Font": ("font", ""),
        "IsTencentCdn": ("kind of CDN", ""),
        "PublishCdnUrl": ("URL", ""),
        "UserSig": ("UserSig", ""),
    }
)

_NO_YES = {0: "no", 1: "yes"}

CHOICES: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "RoomIdType": {0: "integer room", 1: "string room"},
        "WithTranscoding": {0: "off", 1: "on"},
        "Channel": {1: "mono", 2: "stereo"},
        "Codec": {0: "LC-AAC", 1: "HE-AAC", 2: "HE-AACv2"},
        "MixLayoutMode": {1: "floating", 2: "screen share", 3: "grid", 4: "custom"},
        "PureAudioHoldPlaceMode": _NO_YES,
        "RenderMode": {0: "crop", 1: "fit", 2: "fit on black"},
        "FollowIdr": _NO_YES,
        "StreamType": {0: "camera", 1: "screen"},
        "WaterMarkType": {0: "picture", 1: "text"},
        "DynamicPosType": {0: "still", 1: "jumps", 2: "bounces"},
        "IsTencentCdn": {0: "third party", 1: "Tencent"},
        "UniRecord": {1: "off", 2: "console template", 3: "by these parameters"},
    }
)
