"""Read an answer of the service: accepted, refused, or nothing that can be trusted.

HTTP 200 with `{"Response": {…, "RequestId"}}` is the only form the service documents; errors come in the
same form with `Error` inside. Anything else (another status, HTML of a proxy, a cut body) says nothing about
what the service did: that is `OutcomeUnknown`, never "it failed".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from designer.trtc.errors import OutcomeUnknown, ServiceError

MAX_ANSWER_BYTES = 1024 * 1024
MAX_TEXT = 1000

_HINT = "A task may be running: look at the player or the callbacks before starting another."


@dataclass(frozen=True, slots=True)
class Accepted:
    """The service did it. `server_date` is the answer's Date in seconds since the epoch."""

    task_id: str
    request_id: str
    server_date: float | None = None


def read_answer(status: int, headers: Mapping[str, str], body: bytes, *, needs_task_id: bool = True) -> Accepted:
    """Read one answer. Header names in any case.

    Raises ServiceError where the service says so in its envelope, OutcomeUnknown for everything that is not
    such an envelope. With `needs_task_id`, an answer without TaskId is unknown too; else task_id may be "".
    Source: API 3.0 guide, "Response".
    """
    lowered = {name.lower(): value for name, value in headers.items()}
    if len(body) > MAX_ANSWER_BYTES:
        raise _unknown(f"the answer is larger than {MAX_ANSWER_BYTES} bytes")
    if status != 200:
        raise _unknown(f"the answer has HTTP status {status}")
    kind = lowered.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/json", "text/plain"):
        raise _unknown(f"the answer is {_short(kind) or 'of no type'}, not application/json")
    try:
        whole = json.loads(body)
    except (ValueError, RecursionError):
        raise _unknown("the answer is not complete JSON") from None
    response = whole.get("Response") if isinstance(whole, dict) else None
    if not isinstance(response, dict):
        raise _unknown("the answer has no Response")
    server_date = _http_date(lowered.get("date"))
    request_id = response.get("RequestId")
    request_id = _short(request_id) if isinstance(request_id, str) else ""
    error = response.get("Error")
    if error is not None:
        if not isinstance(error, dict) or not isinstance(error.get("Code"), str) or not error["Code"]:
            raise _unknown("the answer has an Error without a Code")
        message = error.get("Message")
        raise ServiceError(
            _short(error["Code"]),
            _short(message) if isinstance(message, str) else "",
            request_id=request_id or None,
            retry_after=_seconds(lowered.get("retry-after")),
            server_date=server_date,
        )
    task_id = response.get("TaskId")
    if not isinstance(task_id, str) or not task_id:
        if needs_task_id:
            raise _unknown(f"the answer has no TaskId{f' (RequestId {request_id})' if request_id else ''}")
        task_id = ""
    return Accepted(task_id, request_id, server_date)


def _unknown(what: str) -> OutcomeUnknown:
    return OutcomeUnknown(f"The outcome is unknown: {what}", hint=_HINT)


def _short(text: str) -> str:
    """One printable line of bounded length: the text is somebody else's."""
    text = " ".join("".join(char if char.isprintable() else " " for char in text[: MAX_TEXT + 1]).split())
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…"


def _http_date(text: str | None) -> float | None:
    if not text:
        return None
    from email.utils import parsedate_to_datetime  # only needed where an answer came

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None


def _seconds(text: str | None) -> float | None:
    """Retry-After in its number form; the date form is not used by the service."""
    if text and text.strip().isascii() and text.strip().isdigit():
        return float(text.strip()[:9])
    return None
