"""Presets of encoding: the guide's numbers where it has some, sensible ones between, and one edit for all members."""

from __future__ import annotations

import itertools

import pytest

from designer.show import edits
from designer.show.edits.encoding import set_frame_preset, set_rate_preset, set_sound_preset
from designer.show.edits.plan import set_planned_break, set_planned_end
from designer.show.encoding import (
    FEW_BITS,
    FRAME_RATES,
    MANY_BITS,
    SIZES,
    SOUNDS,
    bits_per_pixel,
    recommended_kbps,
)
from designer.show.rules import check
from designer.show.vault import Vault
from designer.trtc.structures import VideoEncode
from tests.bench import shows

GUIDE = [((640, 360), 800), ((960, 540), 1200), ((1280, 720), 1500), ((1920, 1080), 2500)]
ODD_ONES = [(64, 36), (320, 180), (1, 1), (1920, 1920), (1080, 608), (0, 0)]


@pytest.mark.parametrize(("size", "kbps"), GUIDE)
def test_the_guide_is_met_at_its_sizes_and_rate_either_way_up(size: tuple[int, int], kbps: int) -> None:
    assert recommended_kbps(*size, 15) == recommended_kbps(size[1], size[0], 15) == kbps


def test_more_pixels_and_more_frames_get_more_bits() -> None:
    by_size = [recommended_kbps(*size, 30) for size, _ in GUIDE]
    by_rate = [recommended_kbps(1280, 720, fps) for fps in FRAME_RATES]
    assert by_size == sorted(set(by_size))
    assert by_rate == sorted(set(by_rate))


@pytest.mark.parametrize(("size", "fps"), [*itertools.product([size for _, size in SIZES], FRAME_RATES)])
def test_presets_are_inside_all_ranges_and_nothing_is_to_be_said_about_them(size: tuple[int, int], fps: int) -> None:
    show = set_rate_preset(set_frame_preset(shows.two_person_show(Vault()), size), fps)
    assert show.video_encode is not None
    bits = bits_per_pixel(show.video_encode)
    assert bits is not None and FEW_BITS < bits < MANY_BITS
    told = {finding.code for finding in check(show) if finding.path.startswith("VideoParams.VideoEncode")}
    assert told <= {"fps-high"}


@pytest.mark.parametrize("size", ODD_ONES)
def test_a_recommendation_is_always_one_the_service_takes(size: tuple[int, int]) -> None:
    for fps in (0, 1, 60):
        assert 1 <= recommended_kbps(*size, fps) <= 10000


def test_bits_per_pixel_want_everything() -> None:
    assert bits_per_pixel(VideoEncode(width=100, height=100, fps=10, bit_rate=10)) == pytest.approx(0.1)
    assert bits_per_pixel(VideoEncode(width=100, height=100, bit_rate=10)) is None
    assert bits_per_pixel(VideoEncode(width=100, height=100, fps=10)) is None


@pytest.mark.parametrize("key", SOUNDS)
def test_sound_presets_set_all_members_and_please_the_rules(key: str) -> None:
    show = set_sound_preset(shows.two_person_show(Vault()), SOUNDS[key])
    audio = show.base.audio_params
    assert audio is not None and audio.audio_encode is not None
    found = audio.audio_encode
    assert (found.sample_rate, found.channel, found.bit_rate, found.codec) == tuple(SOUNDS[key])
    assert not [finding for finding in check(show) if finding.path.startswith("AudioParams.AudioEncode")]


def test_a_preset_or_plan_that_is_there_already_is_no_edit() -> None:
    show = set_sound_preset(set_frame_preset(shows.two_person_show(Vault()), (1280, 720)), SOUNDS["music"])
    assert set_frame_preset(show, (1280, 720)) is show
    assert set_sound_preset(show, SOUNDS["music"]) is show
    planned = set_planned_break(set_planned_end(show, 5.0), 60)
    assert (planned.planned_end, planned.planned_break_seconds) == (5.0, 60)
    assert set_planned_end(planned, 5.0) is set_planned_break(planned, 60) is planned
    assert set_planned_end(set_planned_break(planned, None), None) == show
    assert edits.get_show_field(show, "VideoParams.VideoEncode.Gop") == 2
