"""What the picture rests on: every rule of the mix, documented by the vendor or assumed by us.

`RULES` is the list, for tests and for people. An assumed rule that can be told apart in a picture has a field of
the same name in `Assumptions`: its first choice is what is drawn, the others are what the calibration kit tries.

Sources: API reference 647/48247 and its Chinese twin 1000+ "CN", user guide 47858, callback guide 54913, the
recording reference "REC" (same layout words, another service), the client API header "HDR".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Mark = Literal["documented", "assumed"]


class Rule(NamedTuple):
    """One rule. `choices`: what an assumed rule may turn out to be, what is drawn first; empty where documented."""

    mark: Mark
    says: str
    source: str
    choices: tuple[str, ...] = ()


OTHERWISE: Mapping[str, str] = {
    "earlier-nearer": "Of equal ZOrders the earlier in the list is nearer, tiles over watermarks.",
    "down": "Fractions of pixels are cut off.",
    "never": "The tile's own colour is never used.",
    "crop": "The placeholder of mode 4 is cropped to that size.",
    "top-left": "The placeholder of mode 4 stands at the upper left of the tile.",
    "unmasked": "The mask does not hold for the placeholder.",
    "top": "Text stands at the top of its box.",
    "cut": "Text that is too long is cut off.",
    "flush": "A line begins at the edge of the box.",
    "cropped": "The big picture of mode 2 is cropped.",
    "columns": "Mode 3 fills its cells column by column.",
    "empty_tile black": "A tile with neither picture nor placeholder is black.",
    "rest_of_fit black": "That background is black.",
    "custom_fill fit": "The placeholder of mode 4 is fitted into that size.",
    "watermark_fill fit": "A watermark picture is fitted into its place.",
}
"""What holds instead of an assumed rule where this choice was measured; by choice, or rule and choice."""


def says(rule: str, choice: str | None = None) -> str:
    """A rule as a sentence: as drawn where nothing was measured, or as it is with a choice of it. Raises KeyError."""
    known = RULES[rule]
    if choice is None or not known.choices or choice == known.choices[0]:
        return known.says
    return OTHERWISE.get(f"{rule} {choice}") or OTHERWISE[choice]


class Assumptions(NamedTuple):
    """How the mix is taken to work where the vendor does not say, or says two things."""

    equal_zorder: str = "later-nearer"
    rounding: str = "nearest"
    empty_tile: str = "background"
    tile_colour: str = "by-mode"
    custom_fill: str = "stretch"
    custom_place: str = "centre"
    mask_on_placeholder: str = "masked"
    watermark_fill: str = "stretch"
    text_height: str = "middle"
    text_wrap: str = "wrapped"
    text_start: str = "indented"
    big_screen: str = "whole"
    grid_order: str = "rows"
    rest_of_fit: str = "frame"


ASSUMED = Assumptions()

RULES: Mapping[str, Rule] = {
    # who
    "named_tile": Rule("documented", "A tile that names a person is kept for that person.", "48247, 47858"),
    "blank_tile": Rule("documented", "A blank tile is filled by whoever enters next.", "48247, 47858"),
    "entry_order": Rule("assumed", "People enter in the order of the cast, late ones after all others.", ""),
    "blank_kind": Rule("assumed", "A blank tile takes the kind of stream it asks for, a camera otherwise.", ""),
    "blank_room": Rule("assumed", "Only people of the main room fill blank tiles.", ""),
    "blank_video": Rule("assumed", "Who has never sent a picture fills no blank tile.", ""),
    "camera_off": Rule("assumed", "Who turns the camera off keeps the tile; its placeholder shows.", "47858 (in part)"),
    "audio_places": Rule(
        "documented", "In modes 1-3 who sends sound only takes a place where PureAudioHoldPlaceMode is 1.", "CN, 48247"
    ),
    # where
    "custom_place_px": Rule("documented", "Places and sizes of mode 4 are output pixels.", "48247"),
    "floating_places": Rule("assumed", "Mode 1 stands as published for recording.", "REC"),
    "screen_places": Rule("assumed", "Mode 2 stands as published for recording.", "REC"),
    "grid_places": Rule("assumed", "Mode 3 stands as published for recording.", "REC"),
    "grid_order": Rule("assumed", "Mode 3 fills its cells row by row.", "REC", ("rows", "columns")),
    "big_screen": Rule(
        "assumed",
        "The big picture of mode 2 is shown whole, where nothing is said.",
        "legacy guide",
        ("whole", "cropped"),
    ),
    "cut_at_frame": Rule("assumed", "What sticks out of the frame is cut.", ""),
    # in what order
    "zorder": Rule("documented", "The larger ZOrder is nearer; tiles and watermarks share it.", "48247, HDR"),
    "equal_zorder": Rule(
        "assumed",
        "Of equal ZOrders the later in the list is nearer, watermarks over tiles.",
        "",
        ("later-nearer", "earlier-nearer"),
    ),
    # filled how
    "render_crop": Rule("documented", "RenderMode 0 fills the tile and cuts around the middle.", "CN, 48247"),
    "render_fit": Rule("documented", "RenderMode 1 shows all; the rest shows the background.", "CN, 48247"),
    "rest_of_fit": Rule("assumed", "That background is what lies behind the tile.", "CN, 48247", ("frame", "black")),
    "render_fit_black": Rule("documented", "RenderMode 2 shows all; the rest is black.", "CN, 48247"),
    "custom_crop": Rule("documented", "CustomCrop takes its piece of the source frame first.", "CN"),
    "crop_too_large": Rule("assumed", "A CustomCrop beyond the source is cut to it.", ""),
    "rounding": Rule("assumed", "Fractions of pixels are rounded to the nearest.", "", ("nearest", "down")),
    "placeholder": Rule("documented", "The placeholder shows while no picture comes.", "CN, 48247"),
    "empty_tile": Rule(
        "assumed", "A tile with neither picture nor placeholder shows what lies behind.", "REC", ("background", "black")
    ),
    "placeholder_crop": Rule("documented", "BackgroundRenderMode 0 of a tile crops.", "CN"),
    "placeholder_fit": Rule("documented", "BackgroundRenderMode 1 of a tile fits on the background.", "CN"),
    "placeholder_fit_black": Rule("documented", "BackgroundRenderMode 2 of a tile fits on black.", "CN"),
    "placeholder_stretch": Rule("documented", "BackgroundRenderMode 3 of a tile, and none, stretch.", "CN"),
    "placeholder_custom": Rule("documented", "BackgroundRenderMode 4 has its own size, and a corner radius.", "CN"),
    "custom_fill": Rule(
        "assumed", "The placeholder of mode 4 is stretched to that size.", "", ("stretch", "crop", "fit")
    ),
    "custom_place": Rule(
        "assumed", "The placeholder of mode 4 stands in the middle of the tile.", "", ("centre", "top-left")
    ),
    "tile_colour": Rule(
        "assumed",
        "BackGroundColorMode says when the tile's colour is used: 1 placeholder scaled, 2 picture scaled, 3 both; "
        "the colour itself is called not supported elsewhere.",
        "CN/INTL, contradictory",
        ("by-mode", "never"),
    ),
    "mask": Rule("documented", "TransparentUrl is an alpha mask stretched to the tile, in RenderMode 0.", "CN"),
    "mask_on_placeholder": Rule("assumed", "The mask holds for the placeholder too.", "", ("masked", "unmasked")),
    # the frame
    "frame_colour": Rule("documented", "BackGroundColor fills the frame.", "CN"),
    "frame_black": Rule("assumed", "A frame without a colour is black.", "HDR"),
    "frame_crop": Rule("documented", "BackgroundRenderMode 0 of the frame crops.", "CN"),
    "frame_fit": Rule("documented", "BackgroundRenderMode 1 of the frame fits on black.", "CN"),
    "frame_stretch": Rule("documented", "BackgroundRenderMode 2 of the frame, and none, stretch.", "CN"),
    # watermarks
    "watermark_alpha": Rule("documented", "Watermark pictures keep their transparency.", "48247"),
    "watermark_fill": Rule("assumed", "A watermark picture is stretched to its place.", "", ("stretch", "fit")),
    "broken_picture": Rule("documented", "A picture that cannot be had is left out, the task goes on.", "CN"),
    "text_font": Rule("documented", "Text is set in Tencent, or SourceHanSans.", "CN"),
    "text_face": Rule("assumed", "The vendor's own face is approximated with an open one.", ""),
    "text_size": Rule("assumed", "FontSize is the height of the type in output pixels.", ""),
    "text_colours": Rule("documented", "Text is white and its ground see-through where nothing is said.", "CN"),
    "text_start": Rule("assumed", "A line begins a third of its height inside the box.", "", ("indented", "flush")),
    "text_height": Rule("assumed", "Text stands in the middle of its box.", "", ("middle", "top")),
    "text_wrap": Rule("assumed", "Text that is too long goes on in the next line.", "", ("wrapped", "cut")),
    "random_place": Rule("documented", "DynamicPosType 1 takes another place at random once a second.", "CN"),
    "bounce": Rule("documented", "DynamicPosType 2 moves every frame and turns at the edges.", "CN"),
    "bounce_pace": Rule("assumed", "It moves two pixels a frame, to the right and down at first.", ""),
    # sound
    "heard": Rule("documented", "Who is heard follows from the audio lists alone; the block list wins.", "48247"),
}


# Who is there


State = Literal["present", "camera_off", "absent", "audio_only", "portrait", "screen", "late"]
"""What a person may be doing: sending a picture; in the room with the camera turned off; not in the room; in the
room with sound only, from the start; sending from an upright phone; sending a screen; entering after all others."""

STATES: tuple[State, ...] = ("present", "camera_off", "absent", "audio_only", "portrait", "screen", "late")
SENDING: frozenset[State] = frozenset({"present", "portrait", "screen", "late"})


class States(NamedTuple):
    """What everybody is doing, and whoever does something else, by the id of the cast's entry."""

    all: State = "present"
    each: tuple[tuple[str, State], ...] = ()
    order: tuple[str, ...] = ()
    """Ids of those who entered, first to last, where it is not the order that is assumed."""

    def of(self, person_id: str | None) -> State:
        """What one person is doing; None is somebody the cast does not know."""
        return next((state for key, state in self.each if key == person_id), self.all)

    def with_all(self, state: State) -> States:
        """Everybody does this now."""
        return States(state, order=self.order)

    def with_one(self, person_id: str, state: State) -> States:
        """This person does this now, the others what they did."""
        others = tuple(pair for pair in self.each if pair[0] != person_id)
        return self._replace(each=others if state == self.all else (*others, (person_id, state)))


EVERYBODY = States()
"""All are there and send a picture."""
