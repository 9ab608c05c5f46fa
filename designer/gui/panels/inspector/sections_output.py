"""The sections of what the selection does not touch: frame, background, layout, where it goes, as data."""

from __future__ import annotations

from designer.gui.panels.inspector import derived_output as derived
from designer.gui.panels.inspector import derived_plan as plan
from designer.gui.panels.inspector.declare import Caption, Choice, Derived, Field, ListOf, N, Remark, Section
from designer.gui.panels.inspector.sections_item import (
    ROOM_KIND_HELP,
    ROOM_KINDS,
    ROOM_RANGE,
    URL_RANGE,
    USER_RANGE,
    stream_fields,
)
from designer.gui.panels.inspector.sections_recording import RECORDING
from designer.gui.panels.inspector.sections_sound import AUDIO, SEI
from designer.show.edits import UNSET
from designer.trtc.structures import (
    AgentParams,
    McuFeedBackRoomParams,
    McuLayoutParams,
    McuPublishCdnParam,
    McuVideoParams,
    StartPublishCdnStream,
    VideoEncode,
)

_ENCODE = "VideoParams.VideoEncode"
_NO_YES = (Choice(0, N("Inspector", "No")), Choice(1, N("Inspector", "Yes")))
SIG_RANGE = N("Inspector", "a UserSig, valid beyond the end of the show")
_COLOUR_RANGE = N("Inspector", "0xRRGGBB")

FRAME = Section(
    "frame",
    N("Inspector", "Frame and video"),
    "show",
    (
        Derived(
            "frame.size",
            N("Inspector", "Size"),
            derived.size_choices,
            derived.size_read,
            derived.size_write,
            help=N("Inspector", "Sets width, height and the bit rate that suits them. What becomes of the items is asked."),
            wide=True,
        ),
        Derived(
            "frame.rate",
            N("Inspector", "Frame and bit rate"),
            plan.rate_choices,
            plan.rate_read,
            plan.rate_write,
            help=N("Inspector", "15 for talk, 25 or 30 for most, 50 or 60 for sport. Sets frame rate and bit rate together."),
            wide=True,
        ),
        Field(VideoEncode, "Width", N("Inspector", "Width"), at=_ENCODE, unit="px",
              range="0–1920", help=N("Inspector", "Even numbers: colour is stored for two pixels at a time.")),
        Field(VideoEncode, "Height", N("Inspector", "Height"), at=_ENCODE, unit="px",
              range="0–1920", help=N("Inspector", "Even numbers: colour is stored for two pixels at a time.")),
        Field(VideoEncode, "Fps", N("Inspector", "Frame rate"), at=_ENCODE, unit="fps",
              range="1–60", help=N("Inspector", "Out of range, a task may start and send no picture.")),
        Field(VideoEncode, "BitRate", N("Inspector", "Bit rate"), at=_ENCODE, unit="kbps",
              range="1–10000",
              help=N("Inspector", "About 800 for 640×360, 1200 for 960×540, 1500 for 1280×720, 2500 for 1920×1080 at 15 fps.")),
        Field(VideoEncode, "Gop", N("Inspector", "Key frame every"), at=_ENCODE, unit="s",
              range="1–5", help=N("Inspector", "Players can start at a key frame only: shorter starts sooner, longer looks better.")),
        Remark(plan.bits_remark),
    ),
    note=derived.frame_note,
    open=True,
)  # fmt: skip

BACKGROUND = Section(
    "background",
    N("Inspector", "Background"),
    "look",
    (
        Field(
            McuVideoParams,
            "BackGroundColor",
            N("Inspector", "Colour"),
            "colour",
            range=_COLOUR_RANGE,
            help=N("Inspector", "Seen where no tile is, unless there is a picture."),
        ),
        Field(
            McuVideoParams,
            "BackgroundRenderMode",
            N("Inspector", "Picture shown as"),
            "choice",
            choices=(
                Choice(0, N("Inspector", "Crop")),
                Choice(1, N("Inspector", "Fit on black")),
                Choice(2, N("Inspector", "Stretch")),
            ),
            help=N("Inspector", "How the background picture fills the frame."),
        ),
        Field(
            McuVideoParams,
            "BackgroundImageUrl",
            N("Inspector", "Picture"),
            "image_url",
            wide=True,
            range=URL_RANGE,
            help=N("Inspector", "Beats the colour. The cloud tries three times, then goes on without it."),
        ),
    ),
    note=derived.background_note,
    open=True,
    idle=plan.without_picture,
)

_LAYOUT = "LayoutParams"
_DYNAMIC = (f"{_LAYOUT}.MixLayoutMode", (1, 2, 3, UNSET))
_BIG = (f"{_LAYOUT}.MixLayoutMode", (1, 2, UNSET))
LAYOUT = Section(
    "layout",
    N("Inspector", "Layout mode"),
    "look",
    (
        Field(
            McuLayoutParams,
            "MixLayoutMode",
            N("Inspector", "Mode"),
            "choice",
            at=_LAYOUT,
            wide=True,
            choices=(
                Choice(1, N("Inspector", "Floating: one big, others small")),
                Choice(2, N("Inspector", "Screen share: big left, others right")),
                Choice(3, N("Inspector", "Grid: all the same size")),
                Choice(4, N("Inspector", "Custom: the tiles of this look")),
            ),
            help=N("Inspector", "Only the custom mode uses the tiles; the others place people by themselves."),
        ),
        Field(
            McuLayoutParams,
            "PureAudioHoldPlaceMode",
            N("Inspector", "Audio-only people take a place"),
            "choice",
            at=_LAYOUT,
            wide=True,
            choices=_NO_YES,
            when=_DYNAMIC,
            help=N("Inspector", "Floating, screen share and grid only."),
        ),
        Field(
            McuLayoutParams,
            "RenderMode",
            N("Inspector", "Filling of all tiles"),
            "choice",
            at=_LAYOUT,
            wide=True,
            choices=(
                Choice(0, N("Inspector", "Crop")),
                Choice(1, N("Inspector", "Fit")),
                Choice(2, N("Inspector", "Fit on black")),
            ),
            when=_DYNAMIC,
            help=N("Inspector", "Floating, screen share and grid only; in the custom mode each tile has its own."),
        ),
        Caption(N("Inspector", "Big picture"), when=_BIG),
        *stream_fields("LayoutParams.MaxVideoUser.UserMediaStream", _BIG),
    ),
    note=derived.layout_note,
    idle=plan.without_picture,
)


DESTINATIONS = Section(
    "destinations",
    N("Inspector", "Destinations"),
    "show",
    (
        ListOf(
            "PublishCdnParams",
            N("Inspector", "CDN"),
            N("Inspector", "CDN {number}"),
            N("Inspector", "Add a CDN"),
            (
                Field(
                    McuPublishCdnParam,
                    "PublishCdnUrl",
                    N("Inspector", "Push URL"),
                    "push_url",
                    wide=True,
                    range="rtmp://",
                    help=N("Inspector", "Its key is a secret: shown as dots, never saved. Type to replace all of it."),
                ),
                Field(
                    McuPublishCdnParam,
                    "IsTencentCdn",
                    N("Inspector", "Whose CDN"),
                    "choice",
                    wide=True,
                    choices=(
                        Choice(1, N("Inspector", "Tencent's")),
                        Choice(0, N("Inspector", "Another provider's, charged")),
                    ),
                    help=N("Inspector", "Send it always: a foreign CDN taken for Tencent's gets no stream."),
                ),
            ),
            most=10,
            blank=McuPublishCdnParam,
            help=N("Inspector", "Where the mix is pushed to. A task needs a CDN or a room."),
        ),
        ListOf(
            "FeedBackRoomParams",
            N("Inspector", "Back into rooms"),
            N("Inspector", "Room {number}"),
            N("Inspector", "Add a room"),
            (
                Field(
                    McuFeedBackRoomParams,
                    "RoomId",
                    N("Inspector", "Room"),
                    "text",
                    range=ROOM_RANGE,
                    help=N(
                        "Inspector", "Another room of the same application; its people need client SDK 10.4 or newer."
                    ),
                ),
                Field(
                    McuFeedBackRoomParams,
                    "RoomIdType",
                    N("Inspector", "Room kind"),
                    "choice",
                    choices=ROOM_KINDS,
                    help=ROOM_KIND_HELP,
                ),
                Field(
                    McuFeedBackRoomParams,
                    "UserId",
                    N("Inspector", "Robot"),
                    "text",
                    wide=True,
                    range=USER_RANGE,
                    help=N("Inspector", "Carries the mix into the room; nobody else there may have its name."),
                ),
                Field(
                    McuFeedBackRoomParams,
                    "UserSig",
                    N("Inspector", "Robot's signature"),
                    "secret",
                    wide=True,
                    range=SIG_RANGE,
                    help=N("Inspector", "Made for this robot's UserId. Never saved."),
                ),
            ),
            most=10,
            blank=McuFeedBackRoomParams,
            help=N("Inspector", "Rooms in which a robot shows the mix. A task needs a CDN or a room."),
        ),
    ),
    note=derived.destinations_note,
)

_SINGLE = "SingleSubscribeParams.UserMediaStream"
_SINGLE_ON = ("WithTranscoding", (0,))
ROOM = Section(
    "room",
    N("Inspector", "Room and robot"),
    "show",
    (
        Field(
            StartPublishCdnStream,
            "SdkAppId",
            N("Inspector", "Application"),
            wide=True,
            range=N("Inspector", "a number above 0"),
            help=N("Inspector", "The application the room belongs to."),
        ),
        Field(
            StartPublishCdnStream,
            "RoomId",
            N("Inspector", "Room"),
            "text",
            range=ROOM_RANGE,
            help=N("Inspector", "The room whose people are mixed; the robot enters it."),
        ),
        Field(
            StartPublishCdnStream,
            "RoomIdType",
            N("Inspector", "Room kind"),
            "choice",
            choices=ROOM_KINDS,
            help=ROOM_KIND_HELP,
        ),
        Field(
            AgentParams,
            "UserId",
            N("Inspector", "Robot"),
            "text",
            at="AgentParams",
            range=USER_RANGE,
            help=N("Inspector", "Joins the room to fetch the streams; nobody there may have its name."),
        ),
        Field(
            AgentParams,
            "MaxIdleTime",
            N("Inspector", "Stays when empty"),
            at="AgentParams",
            unit="s",
            range="5–86400",
            help=N("Inspector", "With everybody gone for longer, the task ends. Breaks have to be shorter."),
        ),
        Field(
            AgentParams,
            "UserSig",
            N("Inspector", "Robot's signature"),
            "secret",
            at="AgentParams",
            wide=True,
            range=SIG_RANGE,
            help=N("Inspector", "Made for this robot's UserId. Never saved; the local stage needs none."),
        ),
        Field(
            StartPublishCdnStream,
            "WithTranscoding",
            N("Inspector", "What is sent"),
            "choice",
            wide=True,
            choices=(
                Choice(1, N("Inspector", "The mix, charged")),
                Choice(0, N("Inspector", "One stream as it is")),
            ),
            help=N("Inspector", "Mixing needs the first; the second relays one person untouched."),
        ),
        Caption(N("Inspector", "The one stream, without mixing"), when=_SINGLE_ON),
        *stream_fields(_SINGLE, _SINGLE_ON),
    ),
    note=derived.room_note,
)
PLAN = Section(
    "plan",
    N("Inspector", "Plan"),
    "show",
    (
        Derived(
            "plan.end",
            N("Inspector", "Ends at"),
            plan.nothing,
            plan.end_read,
            plan.end_write,
            help=N(
                "Inspector",
                "20:30, 2030-12-24 20:30, or +2 h. Signatures and push URLs are checked to last until then.",
            ),
            kind="moment",
            wide=True,
        ),
        Derived(
            "plan.break",
            N("Inspector", "Longest break"),
            plan.nothing,
            plan.break_read,
            plan.break_write,
            help=N(
                "Inspector",
                "15 min, 1 h 30, or 1:30. With everybody gone for longer than the robot waits, the task ends.",
            ),
            kind="span",
        ),
        Remark(plan.plan_remark),
    ),
    note=plan.plan_note,
)
OUTPUT = (FRAME, BACKGROUND, LAYOUT, AUDIO, SEI, DESTINATIONS, RECORDING, ROOM, PLAN)
