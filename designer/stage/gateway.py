"""The cloud's front door: everything that is checked before an action sees its request.

In the gateway's order: action and headers, clock, key, signature, rate, region, body. What fails is Refused with the
gateway's code and, where they are known, its words. Source: API 3.0 guide, "Error codes" (34270), and messages seen
in public repositories; texts without a source are our own.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from designer.stage.settings import Settings
from designer.stage.tasks import Refused, refuse_findings
from designer.trtc import constraints, signing, usersig
from designer.trtc.credentials import Credentials
from designer.trtc.errors import DesignerError
from designer.trtc.structures import (
    Request,
    StartPublishCdnStream,
    StopPublishCdnStream,
    Structure,
    UpdatePublishCdnStream,
)

BODY_LIMIT = 10 * 1024 * 1024

ACTIONS: Mapping[str, type[Request]] = {
    kind.ACTION: kind for kind in (StartPublishCdnStream, UpdatePublishCdnStream, StopPublishCdnStream)
}

_REGIONS = {
    "international": frozenset({"ap-guangzhou", "ap-hongkong", "ap-singapore"}),
    "china": frozenset({"ap-beijing", "ap-guangzhou", "ap-hongkong", "ap-shanghai"}),
}
_REGION_SHAPE = re.compile(r"[a-z]{2,4}(-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Call:
    """What arrived: header names in lower case, the body byte for byte (None where it is over the limit)."""

    headers: Mapping[str, str]
    body: bytes | None


class RateLimit:
    """So many requests a second for each action of an account, over any second, not only a whole one."""

    def __init__(self) -> None:
        self._taken: dict[tuple[str, str], deque[float]] = {}
        self._asked: dict[tuple[str, str], deque[float]] = {}

    def take(self, account: str, action: str, *, now: float, limit: int) -> None:
        """Count one request. Raises Refused above the limit; a refused request takes nothing from the next second."""
        key = (account, action)
        taken, asked = self._taken.setdefault(key, deque()), self._asked.setdefault(key, deque())
        for times in (taken, asked):
            while times and times[0] <= now - 1:
                times.popleft()
        asked.append(now)
        if limit and len(taken) >= limit:
            raise Refused(
                "RequestLimitExceeded",
                f"Your current request times equals to `{max(len(asked), limit + 1)}` in a second, which exceeds the "
                f"frequency limit `{limit}` for a second. Please reduce the frequency of calls.",
            )
        taken.append(now)


def admit(call: Call, *, credentials: Credentials, settings: Settings, rate: RateLimit, now: float) -> Request:
    """The request, if the front door lets it in. Raises Refused."""
    headers = call.headers
    action = _header(headers, "X-TC-Action")
    if action not in ACTIONS:
        raise Refused("InvalidAction", f"The action `{action}` does not exist or cannot be called here.")
    if _header(headers, "X-TC-Version") != signing.VERSION:
        raise Refused(
            "NoSuchVersion", f"The API version `{headers['x-tc-version']}` does not exist: {signing.VERSION} does."
        )
    if call.body is None:
        raise Refused("RequestSizeLimitExceeded", f"The request is larger than {BODY_LIMIT // 1024 // 1024} MB.")
    _check_signature(headers, call.body, credentials=credentials, now=now)
    rate.take(credentials.secret_id, action, now=now, limit=settings.requests_per_second)
    _check_region(_header(headers, "X-TC-Region"), settings)
    _check_content_type(headers.get("content-type", ""))
    request = read_body(ACTIONS[action], call.body)
    if settings.unknown_parameters == "refuse":
        for path in unknown_members(request):
            raise Refused("UnknownParameter", f"The parameter `{path}` is not recognized.")
    return request


def check_request(request: Request, *, sdk_secret_key: str | None, now: float) -> None:
    """What the action itself finds wrong with a request before it looks at any task. Raises Refused."""
    if isinstance(request, StopPublishCdnStream):
        refuse_findings(constraints.check_stop(request))
    elif isinstance(request, UpdatePublishCdnStream):
        refuse_findings(constraints.check_update(request))
    else:
        refuse_findings(constraints.check_start(request))
        agent = request.agent_params
        if agent is not None:
            _check_user_sig(
                "AgentParams.UserSig", agent.user_sig, agent.user_id, request.sdk_app_id, sdk_secret_key, now
            )
    if not isinstance(request, StopPublishCdnStream):
        for index, room in enumerate(request.feed_back_room_params or ()):
            path = f"FeedBackRoomParams[{index}].UserSig"
            _check_user_sig(path, room.user_sig, room.user_id, request.sdk_app_id, sdk_secret_key, now)


def read_body(kind: type[Request], body: bytes) -> Request:
    """The body as a structure. Raises Refused for what is not a JSON object or has a wrong type, naming the path."""
    try:
        return kind.from_json(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        if not first["loc"]:
            raise Refused("InvalidParameter", "The request body is not a JSON object.") from None
        path = ".".join(map(str, first["loc"]))
        expected = _EXPECTED.get(first["type"])
        hint = f", input type should be `{expected}`" if expected else ""
        raise Refused("InvalidParameter", f"The value type of parameter `{path}` is not valid{hint}.") from None


_EXPECTED = {
    "int_type": "int",
    "int_from_float": "int",
    "string_type": "string",
    "tuple_type": "list",
    "model_type": "object",
    "model_attributes_type": "object",
}


def unknown_members(value: Any, path: str = "") -> Iterator[str]:
    """Paths of the members that the published structures do not have."""
    if isinstance(value, Structure):
        prefix = f"{path}." if path else ""
        for name in value.model_extra or {}:
            yield prefix + name
        for name in type(value).model_fields:
            if name in value.model_fields_set:
                yield from unknown_members(
                    getattr(value, name), prefix + (type(value).model_fields[name].alias or name)
                )
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from unknown_members(item, f"{path}.{index}")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name.lower(), "")
    if not value:
        raise Refused("MissingParameter", f"The request is missing a required parameter `{name}`.")
    return value


def _check_signature(headers: Mapping[str, str], body: bytes, *, credentials: Credentials, now: float) -> None:
    given = headers.get("authorization", "")
    authorization = signing.parse_authorization(given)
    if authorization is None:
        what = "is malformed, or SignedHeaders lacks content-type or host" if given else "is missing"
        raise Refused("AuthFailure.InvalidAuthorization", f"The Authorization header {what}.")
    written = _header(headers, "X-TC-Timestamp")
    if not (written.isascii() and written.isdigit() and len(written) <= 11):
        raise Refused("InvalidParameter", "The value of parameter `X-TC-Timestamp` is not a time in seconds.")
    off = abs(int(now) - int(written))  # a client tells whole seconds
    if off > signing.CLOCK_WINDOW_SECONDS:
        raise Refused(
            "AuthFailure.SignatureExpire",
            f"The signature is expired: X-TC-Timestamp differs from the time of the server by {off} s, "
            f"and may differ by {signing.CLOCK_WINDOW_SECONDS} s.",
        )
    if authorization.secret_id != credentials.secret_id:
        raise Refused(
            "AuthFailure.SecretIdNotFound",
            "The SecretId is not found, please ensure that your SecretId is correct.",
        )
    if not signing.verify(authorization, secret_key=credentials.secret_key, headers=headers, body=body):
        raise Refused(
            "AuthFailure.SignatureFailure",
            "The provided credentials could not be validated. Please check your signature is correct.",
        )


def _check_region(region: str, settings: Settings) -> None:
    if settings.regions == "any":
        known = _REGION_SHAPE.fullmatch(region) is not None
    else:
        known = region in _REGIONS[settings.regions]
    if not known:
        raise Refused("UnsupportedRegion", f"The region `{region}` is not supported by this action.")


def _check_content_type(content_type: str) -> None:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        raise Refused("InvalidRequest", "This action takes application/json, not multipart/form-data.")
    if kind != "application/json":
        raise Refused("UnsupportedProtocol", f"This action takes application/json, not `{kind}`.")


def _check_user_sig(
    path: str, text: str | None, user_id: str | None, sdk_app_id: int | None, secret_key: str | None, now: float
) -> None:
    """Whether a UserSig is one, for this user of this application, and not over. The text itself is never told."""
    if text is None:
        return  # that it is missing is for the constraints to say
    try:
        usersig.check(text, sdk_app_id=sdk_app_id, user_id=user_id, now=now, secret_key=secret_key)
    except DesignerError as problem:
        message = f"The value of parameter `{path}` is not valid: {problem.what}."
        raise Refused("InvalidParameter.UserSig", message) from None


def answer(request_id: str, *, task_id: str | None = None, refused: Refused | None = None) -> bytes:
    """The envelope: `{"Response": {…, "RequestId"}}`."""
    inside: dict[str, Any] = {}
    if refused is not None:
        inside["Error"] = {"Code": refused.code, "Message": refused.message}
    elif task_id is not None:
        inside["TaskId"] = task_id
    inside["RequestId"] = request_id
    return json.dumps({"Response": inside}, ensure_ascii=False).encode()
