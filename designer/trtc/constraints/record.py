"""Recording."""

from __future__ import annotations

import re
from collections import Counter

from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.pushurl import split
from designer.trtc.structures import CloudStorage, McuCloudVod, McuRecordParams, McuStorageParams

OFF, BY_TEMPLATE, BY_PARAMETERS = 1, 2, 3
FORMATS = ("hls", "mp4", "aac")

_NAME = re.compile(r"[a-zA-Z0-9_-]*")

NAME_LONG = rule(
    "record-name-long",
    "error",
    "A key or prefix of a recording is too long.",
    "{member} is {length} characters long, but {limit} is the most.",
    "Shorten it by {surplus} characters.",
    "InvalidParameter",
)
NAME_CHARACTERS = rule(
    "record-name-characters",
    "error",
    "A key or prefix of a recording has characters that are not allowed.",
    "{member} has {characters} in it, but only letters, digits, _ and - are allowed.",
    "Use letters, digits, _ and - only.",
    "InvalidParameter",
)
TWO_FORMATS = rule(
    "record-mp4-and-aac",
    "error",
    "A recording asks for mp4 and aac, which exclude each other.",
    "RecordFormat has mp4 and aac, which exclude each other.",
    "Remove one of the two.",
    "InvalidParameter",
)
TWO_STORES = rule(
    "record-two-stores",
    "error",
    "A recording names two places to go to.",
    "McuStorageParams has CloudStorage and McuCloudVod, but a recording goes to one of them.",
    "Remove one of the two.",
    "InvalidParameter",
)
RECORD_UNSET = rule(
    "record-mode-unset",
    "warning",
    "It is not said whether a recording is made.",
    "UniRecord is not set; it is assumed that nothing is recorded.",
    "Set UniRecord: 1 off, 2 by the console's template, 3 by these parameters.",
)
FORMAT_TWICE = rule(
    "record-format-twice",
    "warning",
    "A recording asks for the same format twice.",
    "RecordFormat has {value} twice.",
    "Remove one of the two.",
)
STORAGE_NAME = rule(
    "storage-name",
    "warning",
    "A name of the storage has white space or characters beyond ASCII in it.",
    "{member} has white space or characters beyond ASCII in it; it is assumed that no such storage is found.",
    "Copy {member} again.",
)
STORAGE_PREFIX = rule(
    "storage-prefix-characters",
    "warning",
    "A folder of the storage has characters beside letters, digits, _ and -.",
    "{member} has {characters} in it; it is assumed that only letters, digits, _ and - are taken, as for names.",
    "Use letters, digits, _ and - only.",
)
STORAGE_ENDPOINT = rule(
    "storage-endpoint",
    "warning",
    "The address of a storage is no http or https address.",
    "EndpointUrl is no complete http or https address; it is assumed that the recording cannot be delivered.",
    "Write it whole: https://host.",
)
CONTEXT_LONG = rule(
    "vod-context-long",
    "warning",
    "A context that is handed to the video library is very long.",
    "{member} is {length} characters long; it is assumed that {limit} is the most.",
    "Shorten it by {surplus} characters.",
)
STORAGE_INCOMPLETE = rule(
    "storage-incomplete",
    "warning",
    "A member of the storage is not set.",
    "{member} of the storage is not set; it is assumed that the recording cannot be delivered.",
    "Fill in {member}.",
)


def check_record(report: Report, record: McuRecordParams) -> None:
    """Everything below RecordParams."""
    at = "RecordParams"
    report.one_of(at, "UniRecord", record.uni_record, (OFF, BY_TEMPLATE, BY_PARAMETERS))
    _check_name(report, at, "RecordKey", record.record_key, 128)
    _check_name(report, at, "UserDefineRecordPrefix", record.user_define_record_prefix, 64)
    report.between(at, "RecordWaitTime", record.record_wait_time, 5, 86400, " s")
    report.between(at, "MaxMediaFileDuration", record.max_media_file_duration, 1, 1440, " min")
    report.one_of(at, "StreamType", record.stream_type, (0, 1, 2))
    formats = record.record_format or ()
    for index, name in enumerate(formats):
        report.one_of(at, f"RecordFormat[{index}]", name, FORMATS)
    if "mp4" in formats and "aac" in formats:
        report.add(TWO_FORMATS, join(at, "RecordFormat"))
    for name in (name for name, times in Counter(formats).items() if times > 1):
        report.add(FORMAT_TWICE, join(at, "RecordFormat"), value=name)
    if record.uni_record is None:
        report.add(RECORD_UNSET, join(at, "UniRecord"))
    store = record.mcu_storage_params
    if record.uni_record == BY_PARAMETERS:
        if store is None or (store.cloud_storage is None and store.mcu_cloud_vod is None):
            report.missing(at, "McuStorageParams")
        else:
            _check_store(report, f"{at}.McuStorageParams", store)
    elif store is not None:
        mode = "not set" if record.uni_record is None else record.uni_record
        report.ignored(at, "McuStorageParams", other="UniRecord", value=mode, wanted="3")


def _check_name(report: Report, at: str, member: str, value: str | None, limit: int) -> None:
    if not value:
        return
    if len(value) > limit:
        length = len(value)
        report.add(NAME_LONG, join(at, member), member=member, length=length, limit=limit, surplus=length - limit)
    if not _NAME.fullmatch(value):
        strange = dict.fromkeys(char for char in value if not _NAME.fullmatch(char))
        shown = " ".join("a space" if char == " " else char for char in [*strange][:8])
        report.add(NAME_CHARACTERS, join(at, member), member=member, characters=shown)


def _check_store(report: Report, at: str, store: McuStorageParams) -> None:
    if store.cloud_storage is not None and store.mcu_cloud_vod is not None:
        report.add(TWO_STORES, at)
    if store.cloud_storage is not None:
        _check_bucket(report, f"{at}.CloudStorage", store.cloud_storage)
    if store.mcu_cloud_vod is not None:
        _check_library(report, f"{at}.McuCloudVod", store.mcu_cloud_vod)


def _check_bucket(report: Report, at: str, bucket: CloudStorage) -> None:
    report.one_of(at, "Vendor", bucket.vendor, (0, 1))
    for member, value in (
        ("Vendor", bucket.vendor),
        ("Region", bucket.region),
        ("Bucket", bucket.bucket),
        ("AccessKey", bucket.access_key),
        ("SecretKey", bucket.secret_key),
    ):
        if value is None or value == "":
            report.add(STORAGE_INCOMPLETE, join(at, member), member=member)
    for member, name in (("Region", bucket.region), ("Bucket", bucket.bucket), ("AccessKey", bucket.access_key)):
        _check_plain(report, at, member, name)
    _check_plain(report, at, "SecretKey", bucket.secret_key)
    for index, prefix in enumerate(bucket.file_name_prefix or ()):
        if not _NAME.fullmatch(prefix):
            strange = dict.fromkeys(char for char in prefix if not _NAME.fullmatch(char))
            shown = " ".join("a space" if char == " " else char for char in [*strange][:8])
            member = f"FileNamePrefix[{index}]"
            report.add(STORAGE_PREFIX, join(at, member), member=member, characters=shown)
    if bucket.endpoint_url:
        parts = split(bucket.endpoint_url)
        if bucket.endpoint_url[slice(*parts.scheme)].lower() not in ("http", "https") or parts.host[0] >= parts.host[1]:
            report.add(STORAGE_ENDPOINT, join(at, "EndpointUrl"))


def _check_plain(report: Report, at: str, member: str, name: str | None) -> None:
    if name and not all("!" <= char <= "~" for char in name):
        report.add(STORAGE_NAME, join(at, member), member=member)


def _check_library(report: Report, at: str, library: McuCloudVod) -> None:
    vod = library.mcu_tencent_vod
    if vod is None:
        report.missing(at, "McuTencentVod")
        return
    at = f"{at}.McuTencentVod"
    for member, number in (("ExpireTime", vod.expire_time), ("ClassId", vod.class_id), ("SubAppId", vod.sub_app_id)):
        report.not_negative(at, member, number)
    for member, name in (("Procedure", vod.procedure), ("StorageRegion", vod.storage_region)):
        _check_plain(report, at, member, name)
    for member, text, limit in (
        ("SessionContext", vod.session_context, 1000),
        ("SourceContext", vod.source_context, 250),
    ):
        if text and len(text) > limit:
            surplus = len(text) - limit
            report.add(CONTEXT_LONG, join(at, member), member=member, length=len(text), limit=limit, surplus=surplus)
