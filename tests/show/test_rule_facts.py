"""What the vendor documents of mixing, what users run into and where its pages contradict each other: each has its rule.

The facts in short, with the codes of the rules that know them. What no request can show (a relay switch that is off in the
console, a client that mixes in the same room) is told with the service's error instead: `errors`.
"""

from __future__ import annotations

import pytest

from designer.show.rulebook import all_rules

IDENTIFIERS = {
    "an integer room is 1 to 4294967294": {"room-number"},
    "a string room has up to 64 bytes of the allowed characters": {"room-name-long", "room-name-characters"},
    "room 123 and room “123” are two rooms": {"room-kind-differs", "room-kind-unset"},
    "a user id has letters, digits, underscore and 32 bytes": {"user-id-characters", "user-id-long"},
    "16 streams a task, who is only heard counted": {"too-many-entries", "too-many-streams", "cast-too-large"},
    "10 destinations of each kind, one at least": {"too-many-entries", "no-destination"},
    "sides 0 to 1920, fps, bit rate and key frames in range": {"out-of-range", "frame-empty"},
    "odd sizes are not documented": {"odd-size", "odd-place"},
    "out of range a task may start and send nothing": {"out-of-range", "fps-and-bit-rate-swapped"},
}
ENCODES = {
    "recommended bit rates": {"bit-rate-low", "bits-per-pixel-low", "bits-per-pixel-high", "fps-high"},
    "sample rates, channels, 8 to 500 kbps": {"not-one-of", "out-of-range", "audio-bit-rate-unusual"},
    "HE-AACv2 is stereo, HE-AAC not at 8000 Hz": {"codec-needs-stereo", "codec-sample-rate", "he-aac-at-high-rate"},
}
LAYOUTS = {
    "screen share wants its big picture named": {"no-big-picture", "big-picture-is-camera"},
    "MaxVideoUser in modes 1 and 2, the list in mode 4": {"ignored-member"},
    "custom slots that are full leave the others out": {"person-without-place"},
    "only the custom mode mixes several rooms": {"other-room-in-dynamic-layout"},
    "who sends sound only takes a place where it is said": {"audio-only-without-place", "hold-place-unset"},
}
TILES = {
    "a tile lies in the frame": {"tile-outside-frame", "negative-number"},
    "a tile of 0×0 is not seen": {"tile-empty"},
    "the custom placeholder fits its tile, the radius half of it": {"custom-render-size", "custom-render-radius"},
    "the colour of a tile is called not in effect": {"tile-colour-ignored", "colour-mode-without-colour"},
    "colours are 0xRRGGBB": {"colour-format"},
    "a crop stays in 10000 source pixels": {"crop-empty", "crop-place", "crop-too-far", "crop-beyond-source"},
    "a mask works in crop mode, and is stretched to the tile": {"mask-needs-crop-mode", "picture-stretched"},
    "the z axis is shared, 0 to 15 in the client API, ties are not defined": {"z-order-tie", "z-order-unusual"},
    "formats, 5 MB, 2K, three tries, then left out": {"image-format", "picture-not-usable", "picture-not-reached"},
    "characters, scheme and length of URLs": {"image-url-characters", "image-url-scheme", "image-url-long"},
    "fonts of texts, sizes": {"font-unknown", "text-without-size", "text-taller-than-box"},
    "placeholders of the client API mean nothing here": {"client-placeholder"},
    "a member of the mainland edition": {"mainland-only-member", "unknown-member", "misspelt-member"},
    "how many watermarks is not published": {"many-watermarks"},
    "a watermark should lie in the frame": {"watermark-outside-frame", "watermark-empty"},
}
SOUND_AND_SEI = {
    "the block list wins": {"voice-in-both-lists", "voice-twice"},
    "several rooms want an allow list": {"cross-room-without-allow-list"},
    "volumes work in the allow list": {"sound-level-ignored"},
    "AppData below 4096, in characters and in bytes": {"app-data-long", "app-data-bytes"},
    "payload types": {"sei-payload-type", "sei-type-unset", "sei-types-alike", "sei-type-5-players"},
    "type 5 needs a UUID, others ignore it": {"sei-uuid", "sei-uuid-ignored", "missing-member"},
    "pushing back needs newer clients, a robot of its own": {
        "feedback-needs-sdk",
        "robot-twice",
        "feedback-into-own-room",
    },
}
PROBLEMS = {
    "the small picture outside the canvas": {"tile-outside-frame"},
    "a custom layout without a list": {"custom-layout-empty"},
    "an incomplete video encoding": {"video-encode-incomplete", "missing-member"},
    "no audio encoding": {"audio-encode-incomplete", "missing-member"},
    "a bad stream name": {"push-url-stream-name", "push-url-automatic-name"},
    "rate and bit rate swapped": {"fps-and-bit-rate-swapped"},
    "the robot's id is somebody's": {"robot-is-person", "robot-in-cast", "robot-running", "robot-id-without-room"},
    "the room's kind is wrong": {"room-kind-differs", "room-number"},
    "a UserSig of another app, another id, expired": {
        "usersig-other-app", "usersig-other-user", "usersig-expired", "usersig-expires-soon", "usersig-unreadable",
    },
    "forgotten Stop with a long idle time": {"idle-long"},
    "black bars": {"black-bars", "picture-cropped"},
    "slots full": {"person-without-place"},
    "a push URL expires, is used twice, is another task's": {
        "push-url-expired", "push-url-expires-soon", "push-url-ends-before-show", "cdn-url-twice", "push-url-running",
    },
    "a TaskId is good for 30 days": {"task-too-old", "task-old-soon", "show-longer-than-task-id"},
    "the break is longer than the robot waits": {"idle-shorter-than-break"},
    "items that nobody sees": {"tile-covered", "tile-hardly-seen", "watermark-covered", "watermark-under-tile"},
}  # fmt: skip
CONTRADICTIONS = {
    "the default of MixLayoutMode": {"layout-mode-unset", "layout-unset"},
    "audio-only people take a place or not": {"hold-place-unset"},
    "an offset of 0 in a crop is allowed": {"crop-place"},
    "frame and bit rate begin at 1": {"out-of-range"},
    "one of CDN list and room list": {"no-destination"},
    "both audio lists go together": {"one-audio-list"},
    "members of the mainland edition": {"mainland-only-member"},
    "IsTencentCdn is sent always": {"is-tencent-cdn-unset", "is-tencent-cdn-wrong", "is-tencent-cdn-doubtful"},
}
FACTS = {**IDENTIFIERS, **ENCODES, **LAYOUTS, **TILES, **SOUND_AND_SEI, **PROBLEMS, **CONTRADICTIONS}


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_has_its_rules(fact: str) -> None:
    assert FACTS[fact] <= set(all_rules())
