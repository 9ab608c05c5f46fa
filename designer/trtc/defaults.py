"""What the API takes an absent member for: one table, used by inspector, rules and picture.

Only defaults that are published. A member that is not in here has none that could be shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from designer.trtc import structures as api
from designer.trtc.structures import Structure

DEFAULTS: Mapping[tuple[type[Structure], str], object] = MappingProxyType(
    {
        (api.AgentParams, "max_idle_time"): 30,
        (api.AudioEncode, "codec"): 0,
        (api.McuUserInfoParams, "sound_level"): 100,
        (api.McuVideoParams, "background_render_mode"): 2,
        # The API page; the relay guide says 4, so it is always worth sending.
        (api.McuLayoutParams, "mix_layout_mode"): 1,
        (api.McuLayoutParams, "pure_audio_hold_place_mode"): 0,
        (api.McuLayout, "image_width"): 0,
        (api.McuLayout, "image_height"): 0,
        (api.McuLayout, "location_x"): 0,
        (api.McuLayout, "location_y"): 0,
        (api.McuLayout, "z_order"): 0,
        (api.McuLayout, "render_mode"): 0,
        (api.McuLayout, "back_ground_color_mode"): 0,
        (api.McuLayout, "background_render_mode"): 3,
        (api.McuBackgroundCustomRender, "radius"): 0,
        (api.McuCustomCrop, "location_x"): 0,
        (api.McuCustomCrop, "location_y"): 0,
        (api.UserMediaStream, "stream_type"): 0,
        (api.McuWaterMarkParams, "water_mark_type"): 0,
        (api.McuWaterMarkImage, "location_x"): 0,
        (api.McuWaterMarkImage, "location_y"): 0,
        (api.McuWaterMarkImage, "z_order"): 0,
        (api.McuWaterMarkImage, "dynamic_pos_type"): 0,
        (api.McuWaterMarkText, "location_x"): 0,
        (api.McuWaterMarkText, "location_y"): 0,
        (api.McuWaterMarkText, "z_order"): 0,
        (api.McuWaterMarkText, "dynamic_pos_type"): 0,
        (api.McuWaterMarkText, "font_color"): "0xFFFFFF",
        (api.McuWaterMarkText, "font"): "Tencent",
        (api.McuPublishCdnParam, "is_tencent_cdn"): 1,
        (api.McuLayoutVolume, "payload_type"): 100,
        (api.McuLayoutVolume, "interval"): 1000,
        (api.McuLayoutVolume, "follow_idr"): 0,
        (api.McuPassThrough, "interval"): 1000,
        (api.McuPassThrough, "follow_idr"): 0,
        (api.McuRecordParams, "record_wait_time"): 30,
        (api.McuRecordParams, "record_format"): ("mp4",),
        (api.McuRecordParams, "max_media_file_duration"): 1440,
        (api.McuTencentVod, "expire_time"): 0,
    }
)

_BY_ALIAS = {
    f"{kind.__name__}.{kind.model_fields[name].serialization_alias}": value for (kind, name), value in DEFAULTS.items()
}


def default(structure: type[Structure] | str, field: str | None = None) -> object:
    """The default of a member, or None where none is published.

    Asked by structure and Python field name, or by one text in the API's names: `McuLayout.ZOrder`.
    """
    if isinstance(structure, str):
        return _BY_ALIAS.get(structure if field is None else f"{structure}.{field}")
    return DEFAULTS.get((structure, field or ""))


GUIDE_KBPS = {640 * 360: 800, 960 * 540: 1200, 1280 * 720: 1500, 1920 * 1080: 2500}
"""Pixels of the frame: bit rate that the relay guide gives at 15 frames a second (47858)."""
