"""Where the vendor documents each field, so that what the inspector says can be read up there."""

from __future__ import annotations

from designer.gui.panels.inspector.declare import Field

_START = "StartPublishCdnStream (647/48247)"
_OF_FIELDS = {
    "VideoEncode.BitRate": f"Relay to CDN (47858), {_START}",
    "AgentParams.UserSig": f"UserSig (647/34456), {_START}",
    "McuFeedBackRoomParams.UserSig": f"UserSig (647/34456), {_START}",
    "McuPublishCdnParam.PublishCdnUrl": f"Push URLs (267/31560, 267/38393), {_START}",
    "McuLayoutParams.MixLayoutMode": f"{_START} and Relay to CDN (47858), which differ on the default",
    "McuLayoutParams.PureAudioHoldPlaceMode": f"{_START} and Relay to CDN (47858), which differ on the default",
    "McuLayoutVolume.AppData": f"Relay to CDN (47858), {_START}",
    "McuLayout.BackGroundColor": f"{_START}, which calls it not in effect",
}
_OF_STRUCTURES = {
    "McuRecordParams": f"Relay recording (647/111748), {_START}",
    "CloudStorage": f"Cloud recording (647/76497), {_START}",
    "McuTencentVod": f"Cloud recording (647/76497), {_START}",
}


def source_of(field: Field) -> str:
    """The vendor's pages on a field, with the structure to look for in them."""
    owner = field.owner.__name__
    page = _OF_FIELDS.get(field.key) or _OF_STRUCTURES.get(owner) or _START
    return f"{page}, {owner}"
