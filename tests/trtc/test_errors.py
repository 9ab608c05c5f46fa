"""Errors as one line, and advice for every published code."""

from __future__ import annotations

import pytest

from designer.trtc import advice as table
from designer.trtc.errors import (
    DesignerError,
    NotReached,
    OutcomeUnknown,
    RuleBroken,
    SecretMissing,
    ServiceError,
    Unreadable,
    advice,
)

PAGE = [
    "AuthFailure",
    "AuthFailure.UnRealNameAuthenticated",
    "AuthFailure.UnauthorizedOperation",
    "AuthFailure.UnsupportedOperation",
    "FailedOperation",
    "FailedOperation.RestrictedConcurrency",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.SdkAppId",
    "MissingParameter",
    "ResourceNotFound",
    "UnsupportedOperation",
]
COMMON = [
    "ActionOffline",
    "AuthFailure.InvalidAuthorization",
    "AuthFailure.InvalidSecretId",
    "AuthFailure.MFAFailure",
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.SignatureExpire",
    "AuthFailure.SignatureFailure",
    "AuthFailure.TokenFailure",
    "DryRunOperation",
    "InvalidAction",
    "InvalidParameterValue",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "LimitExceeded",
    "NoSuchProduct",
    "NoSuchVersion",
    "RequestLimitExceeded",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    "RequestLimitExceeded.IPLimitExceeded",
    "RequestLimitExceeded.UinLimitExceeded",
    "RequestSizeLimitExceeded",
    "ResourceInUse",
    "ResourceInsufficient",
    "ResourceUnavailable",
    "ResponseSizeLimitExceeded",
    "ServiceUnavailable",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedProtocol",
    "UnsupportedRegion",
]
TRTC = [
    "FailedOperation.RequestOutdated",
    "FailedOperation.OutdateRequest",
    "FailedOperation.RestrictedFrequency",
    "FailedOperation.NotAbility",
    "FailedOperation.NotAllowed",
    "FailedOperation.RoomNotExist",
    "FailedOperation.SdkAppIdNotExist",
    "FailedOperation.SdkAppIdNotUnderAppId",
    "FailedOperation.TaskExist",
    "FailedOperation.TaskFinished",
    "FailedOperation.TaskNotExist",
    "InvalidParameter.RoomId",
    "InvalidParameter.StrRoomId",
    "InvalidParameter.UserId",
    "InvalidParameter.UserSig",
    "InvalidParameter.TaskId",
    "InvalidParameter.BodyParamsError",
    "InvalidParameter.EncodeParams",
    "InvalidParameter.OutOfRange",
    "InvalidParameter.BackgroundImageUrl",
    "InvalidParameter.PublishCdnUrls",
    "InvalidParameter.PresetLayoutConfig",
    "InvalidParameter.VideoResolution",
    "MissingParameter.SdkAppId",
    "MissingParameter.RoomId",
    "MissingParameter.UserId",
    "MissingParameter.UserSig",
    "MissingParameter.TaskId",
    "OperationDenied.FreqOverLimit",
    "ResourceInsufficient.RequestRejection",
    "UnauthorizedOperation.SdkAppId",
]
USERSIG = ["70001", "70003", "70009", "70013", "70014", "70016", "70020"]


@pytest.mark.parametrize("code", [*PAGE, *COMMON, *TRTC, *USERSIG])
def test_every_published_code_has_advice_of_its_own(code: str) -> None:
    found = advice(code)
    assert found is table.ADVICE[code]
    for text in (found.meaning, found.money, found.todo):
        assert text.endswith((".", ")")) and text[0].isupper()


def test_the_longest_known_prefix_counts() -> None:
    assert advice("FailedOperation.TaskNotExist.Extra") is advice("FailedOperation.TaskNotExist")
    assert advice("InvalidParameter.Brandnew") is advice("InvalidParameter")
    assert advice("InvalidParameterX") is advice("") is table.UNKNOWN


def test_what_may_be_sent_again() -> None:
    assert advice("InternalError").again == "same"
    assert advice("RequestLimitExceeded").again == "later"
    assert advice("AuthFailure.SignatureFailure").again == "no"


def test_one_line_with_where_what_and_hint() -> None:
    assert str(DesignerError("what")) == "what"
    assert str(DesignerError("what", where="A.B")) == "A.B: what"
    assert str(DesignerError("what.", where="A.B", hint="Do this.")) == "A.B: what. Do this."
    assert "\n" not in str(DesignerError("a\nb", where="c\nd", hint="e\nf"))


def test_exit_statuses() -> None:
    assert [kind.exit_code for kind in (DesignerError, RuleBroken, SecretMissing)] == [1, 1, 1]
    assert [kind.exit_code for kind in (Unreadable, ServiceError, NotReached, OutcomeUnknown)] == [2, 3, 4, 5]


def test_a_service_error_says_code_message_request_and_remedy() -> None:
    error = ServiceError("AuthFailure.SignatureExpire", "Too old.", request_id="r-1", server_date=12.0)
    assert str(error) == (
        "The service answered AuthFailure.SignatureExpire: Too old (RequestId r-1). "
        "Set the clock (switch on network time), then try again."
    )
    assert (error.code, error.message, error.request_id, error.server_date) == (
        "AuthFailure.SignatureExpire",
        "Too old.",
        "r-1",
        12.0,
    )


def test_missing_secrets_are_named() -> None:
    error = SecretMissing(("AgentParams.UserSig", "PublishCdnParams[0].PublishCdnUrl"))
    assert "AgentParams.UserSig, PublishCdnParams[0].PublishCdnUrl" in str(error)
    assert isinstance(error, RuleBroken)
