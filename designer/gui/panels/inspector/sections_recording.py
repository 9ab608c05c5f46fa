"""The section of the recording and where it is kept, as data."""

from __future__ import annotations

from designer.gui.panels.inspector import derived_output as derived
from designer.gui.panels.inspector.declare import Caption, Choice, Derived, Field, N, Section
from designer.trtc.structures import CloudStorage, McuRecordParams, McuTencentVod

_RECORD = "RecordParams"
_BUCKET = "RecordParams.McuStorageParams.CloudStorage"
_VOD = "RecordParams.McuStorageParams.McuCloudVod.McuTencentVod"

_ON = (f"{_RECORD}.UniRecord", (2, 3))
_HERE = (f"{_RECORD}.UniRecord", (3,))
_IN_BUCKET = ("recording.storage", ("bucket",))
_IN_VOD = ("recording.storage", ("vod",))

_WHAT = (
    Field(
        McuRecordParams,
        "UniRecord",
        N("Inspector", "Recording"),
        "choice",
        at=_RECORD,
        wide=True,
        choices=(
            Choice(1, N("Inspector", "Off")),
            Choice(2, N("Inspector", "By the console's template")),
            Choice(3, N("Inspector", "By what is said here")),
        ),
        help=N("Inspector", "An Update cannot change it: it is settled when the task starts."),
    ),
    Field(
        McuRecordParams,
        "RecordFormat",
        N("Inspector", "Files"),
        "flags",
        at=_RECORD,
        when=_ON,
        wide=True,
        choices=tuple(Choice(word, word, literal=True) for word in ("hls", "mp4", "aac")),
        help=N("Inspector", "mp4 and aac exclude each other."),
    ),
    Field(
        McuRecordParams,
        "StreamType",
        N("Inspector", "Of it"),
        "choice",
        at=_RECORD,
        when=_ON,
        choices=(
            Choice(0, N("Inspector", "Sound and picture")),
            Choice(1, N("Inspector", "Sound only")),
            Choice(2, N("Inspector", "Picture only")),
        ),
    ),
    Field(
        McuRecordParams,
        "MaxMediaFileDuration",
        N("Inspector", "New file after"),
        at=_RECORD,
        when=_ON,
        unit="min",
        range="1–1440",
    ),
    Field(
        McuRecordParams,
        "RecordWaitTime",
        N("Inspector", "Goes on after"),
        at=_RECORD,
        when=_ON,
        unit="s",
        range="5–86400",
        help=N("Inspector", "An interruption shorter than this stays in the same file."),
    ),
    Field(
        McuRecordParams,
        "UserDefineRecordPrefix",
        N("Inspector", "File prefix"),
        "text",
        at=_RECORD,
        when=_ON,
        range=N("Inspector", "up to 64 of a-z A-Z 0-9 _ -"),
    ),
    Field(
        McuRecordParams,
        "RecordKey",
        N("Inspector", "Key"),
        "text",
        at=_RECORD,
        when=_ON,
        wide=True,
        range=N("Inspector", "up to 128 of a-z A-Z 0-9 _ -"),
        help=N("Inspector", "Tasks with the same key go into the same files."),
    ),
)
_BUCKET_FIELDS = (
    Caption(N("Inspector", "Bucket"), when=_IN_BUCKET),
    Field(
        CloudStorage,
        "Vendor",
        N("Inspector", "Kind"),
        "choice",
        at=_BUCKET,
        when=_IN_BUCKET,
        choices=(Choice(0, "COS", literal=True), Choice(1, "S3", literal=True)),
    ),
    Field(CloudStorage, "Region", N("Inspector", "Region"), "text", at=_BUCKET, when=_IN_BUCKET),
    Field(CloudStorage, "Bucket", N("Inspector", "Bucket"), "text", at=_BUCKET, when=_IN_BUCKET, wide=True),
    Field(
        CloudStorage,
        "AccessKey",
        N("Inspector", "Access key"),
        "secret",
        at=_BUCKET,
        when=_IN_BUCKET,
        wide=True,
        help=N("Inspector", "Never saved."),
    ),
    Field(
        CloudStorage,
        "SecretKey",
        N("Inspector", "Secret key"),
        "secret",
        at=_BUCKET,
        when=_IN_BUCKET,
        wide=True,
        help=N("Inspector", "Never saved."),
    ),
    Field(
        CloudStorage,
        "FileNamePrefix",
        N("Inspector", "Folders"),
        "strings",
        at=_BUCKET,
        when=_IN_BUCKET,
        wide=True,
        help=N("Inspector", "From the outermost in, with commas between."),
    ),
    Field(CloudStorage, "EndpointUrl", N("Inspector", "Endpoint"), "text", at=_BUCKET, when=_IN_BUCKET, wide=True),
)
_VOD_FIELDS = (
    Caption(N("Inspector", "Video library"), when=_IN_VOD),
    Field(McuTencentVod, "Procedure", N("Inspector", "Procedure"), "text", at=_VOD, when=_IN_VOD),
    Field(
        McuTencentVod,
        "ExpireTime",
        N("Inspector", "Kept for"),
        at=_VOD,
        when=_IN_VOD,
        unit="s",
        help=N("Inspector", "0 keeps it for ever."),
    ),
    Field(McuTencentVod, "StorageRegion", N("Inspector", "Region"), "text", at=_VOD, when=_IN_VOD),
    Field(McuTencentVod, "ClassId", N("Inspector", "Class"), at=_VOD, when=_IN_VOD),
    Field(McuTencentVod, "SubAppId", N("Inspector", "Sub-application"), at=_VOD, when=_IN_VOD, wide=True),
    Field(McuTencentVod, "SessionContext", N("Inspector", "Session context"), "text", at=_VOD, when=_IN_VOD, wide=True),
    Field(McuTencentVod, "SourceContext", N("Inspector", "Source context"), "text", at=_VOD, when=_IN_VOD, wide=True),
)

RECORDING = Section(
    "recording",
    N("Inspector", "Recording"),
    "show",
    (
        *_WHAT,
        Derived(
            "recording.storage",
            N("Inspector", "Kept in"),
            derived.storage_choices,
            derived.storage_read,
            derived.storage_write,
            help=N("Inspector", "One of the two; the keys of a bucket are asked anew when it is chosen again."),
            wide=True,
            when=_HERE,
        ),
        *_BUCKET_FIELDS,
        *_VOD_FIELDS,
    ),
    note=derived.record_note,
)
