"""The sections of a selected tile or watermark, as data."""

from __future__ import annotations

from designer.gui.panels.inspector import derived
from designer.gui.panels.inspector import derived_plan as plan
from designer.gui.panels.inspector.declare import Choice, Derived, Field, N, Section, When
from designer.trtc.structures import (
    McuBackgroundCustomRender,
    McuCustomCrop,
    McuLayout,
    McuWaterMarkImage,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    Structure,
    UserMediaStream,
)

ROOM_KINDS = (
    Choice(0, N("Inspector", "Number")),
    Choice(1, N("Inspector", "Text")),
)
USER_RANGE = N("Inspector", "letters, digits and _, up to 32")
ROOM_RANGE = N("Inspector", "a number of 1–4294967294, or a text of up to 64 bytes")
Z_RANGE = N("Inspector", "0–15 (assumed)")
STREAMS = (Choice(0, N("Inspector", "Camera")), Choice(1, N("Inspector", "Screen")))
ROOM_KIND_HELP = N(
    "Inspector", "Has to be the kind the people used when they entered: room 123 and room “123” are two rooms."
)
URL_RANGE = N("Inspector", "png, jpg or jpeg, up to 5 MB")
_MOTIONS = (
    Choice(0, N("Inspector", "Stands still")),
    Choice(1, N("Inspector", "Random place each second")),
    Choice(2, N("Inspector", "Bounces off the edges")),
)
_PIXELS_WIDE = N("Inspector", "0 up to the frame's width, with the place added")
_PIXELS_HIGH = N("Inspector", "0 up to the frame's height, with the place added")


def stream_fields(at: str, when: When | None = None) -> tuple[Field, ...]:
    """Who is shown, of a UserMediaStream at this path."""
    inner = f"{at}.UserInfo" if at else "UserInfo"
    return (
        Field(
            MixUserInfo,
            "UserId",
            N("Inspector", "User"),
            "text",
            at=inner,
            when=when,
            range=USER_RANGE,
            help=N("Inspector", "Empty: whoever enters next takes the place."),
        ),
        Field(
            UserMediaStream,
            "StreamType",
            N("Inspector", "Stream"),
            "choice",
            at=at,
            when=when,
            choices=STREAMS,
            help=N(
                "Inspector", "A person's camera, or the screen they share. The same person may have a tile for each."
            ),
        ),
        Field(
            MixUserInfo,
            "RoomId",
            N("Inspector", "Room"),
            "text",
            at=inner,
            when=when,
            range=ROOM_RANGE,
            help=N("Inspector", "Empty: the show's own room. Other rooms only in the custom layout."),
        ),
        Field(
            MixUserInfo,
            "RoomIdType",
            N("Inspector", "Room kind"),
            "choice",
            at=inner,
            when=when,
            choices=ROOM_KINDS,
            help=ROOM_KIND_HELP,
        ),
    )


def _place(owner: type[Structure], width: str, height: str, at: str = "") -> tuple[Field, ...]:
    return (
        Field(owner, "LocationX", N("Inspector", "X"), at=at, unit="px", range=_PIXELS_WIDE, whole="width",
              help=N("Inspector", "From the frame's left edge. A part outside the frame is refused.")),
        Field(owner, "LocationY", N("Inspector", "Y"), at=at, unit="px", range=_PIXELS_HIGH, whole="height",
              help=N("Inspector", "From the frame's top edge. A part outside the frame is refused.")),
        Field(owner, width, N("Inspector", "Width"), at=at, unit="px", range=_PIXELS_WIDE, whole="width",
              help=N("Inspector", "Absent counts as 0, and 0 is not seen.")),
        Field(owner, height, N("Inspector", "Height"), at=at, unit="px", range=_PIXELS_HIGH, whole="height",
              help=N("Inspector", "Absent counts as 0, and 0 is not seen.")),
    )  # fmt: skip


def _z_order(owner: type[Structure], at: str = "") -> Field:
    return Field(
        owner,
        "ZOrder",
        N("Inspector", "Layer"),
        at=at,
        range=Z_RANGE,
        help=N("Inspector", "Larger is nearer. Tiles and watermarks share one order; equal numbers are not defined."),
    )


TILE = (
    Section(
        "tile.who",
        N("Inspector", "Tile"),
        "item",
        (
            Derived(
                "tile.who",
                N("Inspector", "Who"),
                derived.who_choices,
                derived.who_read,
                derived.who_write,
                help=N("Inspector", "Puts somebody of the cast here: user, room and stream at once."),
                wide=True,
            ),
            *stream_fields("UserMediaStream"),
        ),
        note=derived.tile_note,
        title_of=derived.item_title,
        open=True,
    ),
    Section(
        "tile.place",
        N("Inspector", "Place"),
        "item",
        (
            *_place(McuLayout, "ImageWidth", "ImageHeight"),
            _z_order(McuLayout),
            Derived(
                "tile.ratio",
                N("Inspector", "Ratio"),
                derived.ratio_choices,
                derived.ratio_read,
                derived.ratio_write,
                help=N(
                    "Inspector", "The shape that resizing keeps, by handles, keys and numbers. The tile shrinks to it."
                ),
            ),
        ),
        idle=plan.without_tiles,
        note=derived.index_note,
        open=True,
    ),
    Section(
        "tile.picture",
        N("Inspector", "Picture"),
        "item",
        (
            Field(
                McuLayout,
                "RenderMode",
                N("Inspector", "Filling"),
                "thumbs",
                wide=True,
                choices=(
                    Choice(0, N("Inspector", "Crop")),
                    Choice(1, N("Inspector", "Fit")),
                    Choice(2, N("Inspector", "Fit on black")),
                ),
                help=N(
                    "Inspector",
                    "Crop fills the tile and cuts what is over; fit shows all of it, on the background or on black.",
                ),
            ),
            Field(
                McuLayout,
                "TransparentUrl",
                N("Inspector", "Mask"),
                "image_url",
                wide=True,
                range=N("Inspector", "png, up to 5 MB"),
                help=N(
                    "Inspector",
                    "A picture whose transparency cuts the tile into shape. Works with Crop only; stretched to the tile.",
                ),
            ),
        ),
        idle=plan.without_tiles,
        note=derived.render_note,
        open=True,
    ),
    Section(
        "tile.crop",
        N("Inspector", "Crop of the source"),
        "item",
        tuple(
            Field(
                McuCustomCrop,
                name,
                label,
                at="CustomCrop",
                unit="px",
                range=N("Inspector", "0–10000, place and size together at most 10000"),
                help=N(
                    "Inspector", "In pixels of the picture that arrives, not of the frame. All four empty: no crop."
                ),
            )
            for name, label in (
                ("LocationX", N("Inspector", "X")),
                ("LocationY", N("Inspector", "Y")),
                ("Width", N("Inspector", "Width")),
                ("Height", N("Inspector", "Height")),
            )
        ),
        idle=plan.without_tiles,
        note=derived.crop_note,
    ),
    Section(
        "tile.away",
        N("Inspector", "While away"),
        "item",
        (
            Field(
                McuLayout,
                "BackgroundImageUrl",
                N("Inspector", "Placeholder"),
                "image_url",
                wide=True,
                range=N("Inspector", "png, jpg, jpeg, bmp, gif or webm, up to 5 MB"),
                help=N(
                    "Inspector",
                    "Shown while the person is away or sends no video. What cannot be loaded is left out silently.",
                ),
            ),
            Field(
                McuLayout,
                "BackgroundRenderMode",
                N("Inspector", "Shown as"),
                "choice",
                wide=True,
                choices=(
                    Choice(0, N("Inspector", "Crop")),
                    Choice(1, N("Inspector", "Fit")),
                    Choice(2, N("Inspector", "Fit on black")),
                    Choice(3, N("Inspector", "Stretch")),
                    Choice(4, N("Inspector", "Size of its own")),
                ),
                help=N("Inspector", "How the placeholder fills the tile."),
            ),
            Field(
                McuLayout,
                "BackGroundColorMode",
                N("Inspector", "Colour mode"),
                "choice",
                wide=True,
                choices=(
                    Choice(0, N("Inspector", "Off")),
                    Choice(1, N("Inspector", "Behind the placeholder")),
                    Choice(2, N("Inspector", "Behind the person")),
                    Choice(3, N("Inspector", "Behind both")),
                ),
                help=N("Inspector", "Where the tile's colour is used when a picture does not fill the tile."),
            ),
            Field(
                McuLayout,
                "BackGroundColor",
                N("Inspector", "Colour"),
                "colour",
                range=N("Inspector", "0xRRGGBB"),
                wide=True,
                help=N("Inspector", "The vendor says of this field that it is not in effect."),
            ),
            *(
                Field(
                    McuBackgroundCustomRender,
                    name,
                    label,
                    at="BackgroundCustomRender",
                    unit="px",
                    range=limits,
                    help=N("Inspector", "Size of the placeholder inside the tile, for “Size of its own”."),
                    when=("BackgroundRenderMode", (4,)),
                )
                for name, label, limits in (
                    ("Width", N("Inspector", "Width"), N("Inspector", "1 up to the tile's width")),
                    ("Height", N("Inspector", "Height"), N("Inspector", "1 up to the tile's height")),
                    ("Radius", N("Inspector", "Corner radius"), N("Inspector", "0 up to half the shorter side")),
                )
            ),
        ),
        api="BackgroundImageUrl",
        open=True,
        idle=plan.without_tiles,
    ),
)


def _motion(owner: type[Structure], at: str) -> Field:
    return Field(
        owner,
        "DynamicPosType",
        N("Inspector", "Motion"),
        "choice",
        at=at,
        choices=_MOTIONS,
        help=N("Inspector", "A watermark that moves is harder to cut out of a copy."),
    )


_TYPE = Field(
    McuWaterMarkParams,
    "WaterMarkType",
    N("Inspector", "Kind"),
    "choice",
    wide=True,
    choices=(Choice(0, N("Inspector", "Picture")), Choice(1, N("Inspector", "Text"))),
    help=N("Inspector", "Decides which of the two, picture or text, is used."),
)
_IMAGE = "WaterMarkImage"
_TEXT = "WaterMarkText"

IMAGE = (
    Section(
        "image.what",
        N("Inspector", "Picture"),
        "item",
        (
            Field(
                McuWaterMarkImage,
                "WaterMarkUrl",
                N("Inspector", "Picture"),
                "image_url",
                at=_IMAGE,
                wide=True,
                range=URL_RANGE,
                help=N("Inspector", "Transparency is kept. What cannot be loaded is left out silently."),
            ),
            _TYPE,
        ),
        note=derived.mark_note,
        title_of=derived.item_title,
        open=True,
    ),
    Section(
        "image.place",
        N("Inspector", "Place"),
        "item",
        (
            *_place(McuWaterMarkImage, "WaterMarkWidth", "WaterMarkHeight", _IMAGE),
            _z_order(McuWaterMarkImage, _IMAGE),
            _motion(McuWaterMarkImage, _IMAGE),
        ),
        note=derived.index_note,
        open=True,
    ),
)
TEXT = (
    Section(
        "text.what",
        N("Inspector", "Text"),
        "item",
        (
            Field(
                McuWaterMarkText,
                "Text",
                N("Inspector", "Text"),
                "text",
                at=_TEXT,
                wide=True,
                range=N("Inspector", "any text; its longest is not published"),
                help=N("Inspector", "What stands in the box, in one line or, where it is longer, several (assumed)."),
            ),
            Field(
                McuWaterMarkText,
                "FontSize",
                N("Inspector", "Font size"),
                at=_TEXT,
                unit="px",
                range=N("Inspector", "1 up to the height of the box"),
                help=N("Inspector", "Height of the letters in the frame."),
            ),
            Field(
                McuWaterMarkText,
                "Font",
                N("Inspector", "Font"),
                "choice",
                at=_TEXT,
                choices=(
                    Choice("Tencent", "Tencent", literal=True),
                    Choice("SourceHanSans", "SourceHanSans", literal=True),
                ),
                help=N("Inspector", "The cloud has these two."),
            ),
            Field(
                McuWaterMarkText,
                "FontColor",
                N("Inspector", "Colour"),
                "colour",
                at=_TEXT,
                range=N("Inspector", "0xRRGGBB"),
                help=N("Inspector", "White where nothing is said."),
            ),
            Field(
                McuWaterMarkText,
                "BackGroundColor",
                N("Inspector", "Ground"),
                "colour",
                at=_TEXT,
                range=N("Inspector", "0xRRGGBB"),
                help=N("Inspector", "Transparent where nothing is said."),
            ),
            _TYPE,
        ),
        note=derived.mark_note,
        title_of=derived.item_title,
        open=True,
    ),
    Section(
        "text.place",
        N("Inspector", "Place"),
        "item",
        (
            *_place(McuWaterMarkText, "WaterMarkWidth", "WaterMarkHeight", _TEXT),
            _z_order(McuWaterMarkText, _TEXT),
            _motion(McuWaterMarkText, _TEXT),
        ),
        note=derived.index_note,
        open=True,
    ),
)
# Tiles and watermarks, or watermarks of both kinds, selected together.
SHARED = (
    Section(
        "shared.place",
        N("Inspector", "Place"),
        "item",
        (*_place(McuLayout, "ImageWidth", "ImageHeight"), _z_order(McuLayout)),
        title_of=derived.item_title,
        open=True,
    ),
)
PAGES: dict[str, tuple[Section, ...]] = {"tile": TILE, "image": IMAGE, "text": TEXT, "shared": SHARED}
