"""Everything that can go wrong with a call, by name, and what is then known of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from tests.faults.wire import SKEW_SECONDS, Answer, Call, envelope, http, refusal

# What is known of a call after it: nothing left this machine; no answer that says anything; refused, and the same
# call would fail again; refused, and later it may work; refused in a way that leaves open what was done; the task
# is over; a later number was taken; accepted.
Known = Literal["not sent", "unknown", "refused", "later", "unclear", "over", "outdated", "accepted"]

HUGE_BYTES = 100 * 1024 * 1024


@dataclass(frozen=True)
class Fault:
    """`answer` of the server, or the `address` that is called instead of it; `known` afterwards."""

    name: str
    known: Known
    answer: Answer | None = None
    address: str = ""
    known_at_start: Known | None = None
    says: str = ""
    """Words that the sentence to the user has to have."""
    hangs: bool = False
    """Only the client's own deadline ends it."""


def taken(break_off: Callable[[Call, bytes], Awaitable[None]]) -> Answer:
    """The call is carried out, then something happens to its answer."""

    async def answer(call: Call) -> None:
        await break_off(call, call.take())

    return answer


def ignored(break_off: Callable[[Call, bytes], Awaitable[None]]) -> Answer:
    """The call is not carried out."""

    async def answer(call: Call) -> None:
        await break_off(call, envelope(TaskId=call.body.get("TaskId") or "-never"))

    return answer


async def silence(call: Call, body: bytes) -> None:
    await call.wait_for_the_end()


async def reset_before(call: Call, body: bytes) -> None:
    await call.reset()


async def reset_inside(call: Call, body: bytes) -> None:
    await call.say(http(body)[:-10])
    await call.reset()


async def half(call: Call, body: bytes) -> None:
    await call.say(http(body[: len(body) // 2], length=len(body)))
    call.writer.close()


async def half_head(call: Call, body: bytes) -> None:
    await call.say(http(body)[:40])
    call.writer.close()


async def hang_up(call: Call, body: bytes) -> None:
    call.writer.close()


async def huge(call: Call, body: bytes) -> None:
    await call.say(http(b"", length=HUGE_BYTES))
    piece = b" " * 65536
    with suppress(ConnectionError):
        for _ in range(HUGE_BYTES // len(piece)):
            if call.writer.is_closing():
                return
            call.writer.write(piece)
            await call.writer.drain()


async def octets(call: Call, body: bytes) -> None:
    await call.say(http(body, kind="application/octet-stream"))


async def html(call: Call, body: bytes) -> None:
    await call.say(http(b"<html><h1>Sign in to the hotel's network</h1></html>", kind="text/html"))


async def elsewhere(call: Call, body: bytes) -> None:
    await call.say(http(b"", status="301 Moved Permanently", extra=f"Location: {call.wire.url}/elsewhere\r\n"))


def status(line: str) -> Callable[[Call, bytes], Awaitable[None]]:
    async def answer(call: Call, body: bytes) -> None:
        await call.say(http(b"the gateway gave up", status=line, kind="text/plain"))

    return answer


async def drip(call: Call, body: bytes) -> None:
    whole = http(body)
    with suppress(ConnectionError):
        for index in range(len(whole)):
            if call.writer.is_closing():
                return
            await call.say(whole[index : index + 1])
            await asyncio.sleep(0.02)


async def about_another(call: Call, body: bytes) -> None:
    await call.say(http(envelope(TotalCount=0) if b"-task.1" not in body else envelope(TaskId="-another")))


async def nonsense(call: Call, body: bytes) -> None:
    await call.say(http(b"null"))


BROKEN = {
    "accept and silence": silence,
    "reset before the answer": reset_before,
    "reset in the answer": reset_inside,
    "closed without an answer": hang_up,
    "half a head": half_head,
    "half a body": half,
    "100 MB body": huge,
    "wrong content type": octets,
    "HTML error page": html,
    "301 to elsewhere": elsewhere,
    "500": status("500 Internal Server Error"),
    "502": status("502 Bad Gateway"),
    "503": status("503 Service Unavailable"),
    "slow drip": drip,
    "JSON that is no answer": nonsense,
}


async def twice(call: Call) -> None:
    await call.say(http(call.take()) * 2)


async def reset_after(call: Call) -> None:
    await call.say(http(call.take()))
    await asyncio.sleep(0.02)
    await call.reset()


async def other_request(call: Call) -> None:
    """As if somebody mixed up two answers: a Start gets one of another service, the others one of another task."""
    call.take()
    await about_another(call, b"" if "TaskId" not in call.body else b"-task.1")


async def no_task_id(call: Call) -> None:
    call.take()
    await call.say(http(envelope()))


async def limited(call: Call) -> None:
    await call.say(http(refusal("RequestLimitExceeded"), extra="Retry-After: 0\r\n"))


async def expired(call: Call) -> None:
    await call.say(http(refusal("AuthFailure.SignatureExpire"), ahead=SKEW_SECONDS))


async def early(call: Call) -> None:
    await call.say(http(call.take(), ahead=SKEW_SECONDS))


def refusing(code: str) -> Answer:
    async def answer(call: Call) -> None:
        await call.say(http(refusal(code)))

    return answer


def wire_faults(closed: str, deaf: str) -> list[Fault]:
    """What goes wrong on the way. `closed`: an address nobody listens at; `deaf`: one that speaks no TLS."""
    return [
        Fault("refused connection", "not sent", address=closed),
        Fault("DNS failure", "not sent", address="https://trtc.invalid"),
        Fault("TLS failure", "not sent", address=deaf),
        *(
            Fault(f"{name}, {word}", "unknown", done(broken), hangs=broken in (silence, drip))
            for word, done in (("not taken", ignored), ("taken", taken))
            for name, broken in BROKEN.items()
        ),
        Fault("reset after the answer", "accepted", reset_after),
        Fault("duplicate answer", "accepted", twice),
        Fault("answer to another request", "unknown", other_request),
        Fault("TaskId missing", "accepted", no_task_id, known_at_start="unknown"),
        Fault("rate limit", "later", limited),
        Fault("clock skew, refused", "refused", expired, says="7 min behind"),
        Fault("clock skew, accepted", "accepted", early, says="7 min behind"),
    ]


# Written out, and not asked of the product: sections 1b and 5 of the facts.
OVER = ("FailedOperation.TaskNotExist", "FailedOperation.TaskFinished", "ResourceNotFound")
OUTDATED = ("FailedOperation.RequestOutdated", "FailedOperation.OutdateRequest")
UNCLEAR_AND_REPEATED = ("InternalError", "FailedOperation", "ServiceUnavailable")
UNCLEAR = ("ResponseSizeLimitExceeded", "SomethingNobodyHasHeardOf")
LATER = (
    "FailedOperation.RestrictedConcurrency",
    "FailedOperation.RestrictedFrequency",
    "FailedOperation.RoomNotExist",
    "LimitExceeded",
    "OperationDenied",
    "OperationDenied.FreqOverLimit",
    "RequestLimitExceeded",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    "RequestLimitExceeded.IPLimitExceeded",
    "RequestLimitExceeded.UinLimitExceeded",
    "ResourceInUse",
    "ResourceInsufficient",
    "ResourceInsufficient.RequestRejection",
    "ResourceUnavailable",
)
REFUSED = [
    "ActionOffline",
    "AuthFailure",
    "AuthFailure.InvalidAuthorization",
    "AuthFailure.InvalidSecretId",
    "AuthFailure.MFAFailure",
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.SignatureExpire",
    "AuthFailure.SignatureFailure",
    "AuthFailure.TokenFailure",
    "AuthFailure.UnauthorizedOperation",
    "AuthFailure.UnRealNameAuthenticated",
    "AuthFailure.UnsupportedOperation",
    "DryRunOperation",
    "InvalidAction",
    "InvalidParameter",
    "InvalidParameterValue",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "MissingParameter",
    "NoSuchProduct",
    "NoSuchVersion",
    "RequestSizeLimitExceeded",
    "UnauthorizedOperation",
    "UnauthorizedOperation.SdkAppId",
    "UnknownParameter",
    "UnsupportedOperation",
    "UnsupportedProtocol",
    "UnsupportedRegion",
    "FailedOperation.NotAbility",
    "FailedOperation.NotAllowed",
    "FailedOperation.RequestRejection",
    "FailedOperation.SdkAppIdNotExist",
    "FailedOperation.SdkAppIdNotUnderAppId",
    "FailedOperation.TaskExist",
    "InvalidParameter.BackgroundImageUrl",
    "InvalidParameter.BodyParamsError",
    "InvalidParameter.EncodeParams",
    "InvalidParameter.OutOfRange",
    "InvalidParameter.PresetLayoutConfig",
    "InvalidParameter.PublishCdnUrls",
    "InvalidParameter.RoomId",
    "InvalidParameter.SdkAppId",
    "InvalidParameter.StrRoomId",
    "InvalidParameter.TaskId",
    "InvalidParameter.UserId",
    "InvalidParameter.UserSig",
    "InvalidParameter.VideoResolution",
    "MissingParameter.AudioEncodeParams",
    "MissingParameter.RoomId",
    "MissingParameter.SdkAppId",
    "MissingParameter.TaskId",
    "MissingParameter.UserId",
    "MissingParameter.UserSig",
    "MissingParameter.VideoEncodeParams",
]


def code_faults() -> list[Fault]:
    """Every error code of the facts, as the service's answer to every try."""
    known: dict[str, tuple[Known, Known | None]] = {
        **dict.fromkeys(REFUSED, ("refused", None)),
        **dict.fromkeys(LATER, ("later", "refused")),
        **dict.fromkeys((*UNCLEAR_AND_REPEATED, *UNCLEAR), ("unclear", "unknown")),
        # At a start they make no sense: a refusal like any other.
        **dict.fromkeys(OVER, ("over", "refused")),
        **dict.fromkeys(OUTDATED, ("outdated", "refused")),
    }
    return [
        Fault(code, kind, refusing(code), known_at_start=at_start, says=code)
        for code, (kind, at_start) in sorted(known.items())
    ]
