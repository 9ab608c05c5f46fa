"""What an error code of the service means for the one at the desk: what happened, whether money runs, what to do.

Sources: reference page 647/48247 (its twelve codes first), common error codes 34270, the SDK's lists of
TRTC codes, UserSig codes 679/131708.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Again = Literal["no", "same", "later"]


@dataclass(frozen=True, slots=True)
class Advice:
    """`again`: "no" the same call fails again, "same" send the identical call again, "later" wait first."""

    meaning: str
    money: str
    todo: str
    again: Again

    @property
    def unclear(self) -> bool:
        """Whether the call may have been carried out although the service answered with this code."""
        return self.money == _MAYBE


def advice(code: str) -> Advice:
    """The advice for a code: its own, else that of the longest known prefix, else a general one.

    Also for how a call ends without an answer of the service (`client.Call.code`).
    """
    if code in UNANSWERED:
        return UNANSWERED[code]
    name = code
    while name:
        if name in ADVICE:
            return ADVICE[name]
        name = name.rpartition(".")[0]
    return UNKNOWN


_SAME = "Nothing was started or changed by this call; a task that already runs goes on and costs."
_MAYBE = "Unclear: a task may have been started and may cost."
_OVER = "The task is over and costs nothing any more."
_RUNS = "A task is running and costs."

_MEND = "Mend what the findings name, then try again."
_KEYS = "Check the secret id and key in the keyring, the environment or the vendor's file."

UNKNOWN = Advice(
    "The service refused with a code that is not in its published lists.",
    _MAYBE,
    "Note the RequestId and look the code up in the console or ask the vendor's support.",
    "no",
)

UNANSWERED: dict[str, Advice] = {
    "OutcomeUnknown": Advice(
        "The call was sent, and no answer came that can be trusted.",
        "Unclear: it may have been carried out, and a task may run and cost.",
        "Look at the player, the callbacks or the room before starting anything again.",
        "no",
    ),
    "NotReached": Advice(
        "The service was not reached: nothing was sent.",
        _SAME,
        "Check the network, the proxy and the endpoint, then try again.",
        "later",
    ),
    "Cancelled": Advice(
        "The call was broken off from here before its answer came.",
        "Unclear: it may have been carried out, and a task may run and cost.",
        "The journal keeps the task: the window speaks of it again when it starts.",
        "no",
    ),
}
"""How a call ends where the service has not answered."""


ADVICE: dict[str, Advice] = {
    # The reference page of StartPublishCdnStream.
    "AuthFailure": Advice("The service did not accept who is calling.", _SAME, _KEYS, "no"),
    "AuthFailure.UnRealNameAuthenticated": Advice(
        "The account has not been verified.", _SAME, "Verify the account in the vendor's console.", "no"
    ),
    "AuthFailure.UnauthorizedOperation": Advice(
        "These keys have no permission for this call.",
        _SAME,
        "Give the key's user a policy that allows the TRTC calls in access management, or use other keys.",
        "no",
    ),
    "AuthFailure.UnsupportedOperation": Advice(
        "This account or key may not use this call.",
        _SAME,
        "Check in the console that relaying is switched on for this application and account.",
        "no",
    ),
    "FailedOperation": Advice(
        "The service tried and failed.", _MAYBE, "Check the room and the destinations, then try again once.", "later"
    ),
    "FailedOperation.RestrictedConcurrency": Advice(
        "Too many tasks run at the same time for this application.",
        "Nothing new was started; the tasks that run go on and cost.",
        "Stop tasks that are not needed, or ask the vendor for a larger quota.",
        "later",
    ),
    "InternalError": Advice(
        "Something went wrong inside the service.",
        _MAYBE,
        "An update may be repeated with the same sequence number after a few seconds (3, 6, 12). "
        "Before repeating a start, check in the player whether a task runs.",
        "same",
    ),
    "InvalidParameter": Advice("A member of the request has a value that is not allowed.", _SAME, _MEND, "no"),
    "InvalidParameter.SdkAppId": Advice(
        "The SdkAppId is wrong.", _SAME, "Copy the SdkAppId from the console's list of applications.", "no"
    ),
    "MissingParameter": Advice(
        "The request lacks a member it needs.", _SAME, "Fill in the member that the message names.", "no"
    ),
    "ResourceNotFound": Advice(
        "What the call is about does not exist, a task that is over for instance.",
        "If it was about a task: that one is over, or was started by another application.",
        "Check the task id and the SdkAppId; start a new task if it should be on air.",
        "no",
    ),
    "UnsupportedOperation": Advice(
        "The service does not support this combination.", _SAME, "Read the message, change the request.", "no"
    ),
    # Signature and identity, common to every call.
    "AuthFailure.InvalidAuthorization": Advice(
        "The Authorization header is malformed.",
        _SAME,
        "Look for a proxy that changes headers; else report a bug.",
        "no",
    ),
    "AuthFailure.InvalidSecretId": Advice(
        "The secret id is of another kind than this call needs.",
        _SAME,
        "Use a key of Tencent Cloud's access keys.",
        "no",
    ),
    "AuthFailure.MFAFailure": Advice(
        "The second factor was not accepted.", _SAME, "Confirm the second factor in the console, then try again.", "no"
    ),
    "AuthFailure.SecretIdNotFound": Advice(
        "The secret id is unknown: deleted, disabled, or copied with white space.", _SAME, _KEYS, "no"
    ),
    "AuthFailure.SignatureExpire": Advice(
        "This computer's clock is more than five minutes away from the service's.",
        _SAME,
        "Set the clock (switch on network time), then try again.",
        "no",
    ),
    "AuthFailure.SignatureFailure": Advice(
        "The signature does not fit: the secret key is not the one of this secret id, or the request was changed on its way.",
        _SAME,
        "Enter id and key again; look for a proxy that changes requests.",
        "no",
    ),
    "AuthFailure.TokenFailure": Advice(
        "The temporary token is wrong or has expired.", _SAME, "Fetch new temporary credentials.", "no"
    ),
    "UnauthorizedOperation": Advice(
        "These keys have no permission for this.",
        _SAME,
        "Give the key's user a policy that allows the TRTC calls.",
        "no",
    ),
    "UnauthorizedOperation.SdkAppId": Advice(
        "These keys may not use this application.",
        _SAME,
        "Use keys of the account that owns the SdkAppId, or correct the SdkAppId.",
        "no",
    ),
    "IpInBlacklist": Advice("This address is on a block list.", _SAME, "Change the list in the console.", "no"),
    "IpNotInWhitelist": Advice("This address is not on the allow list.", _SAME, "Add it in the console.", "no"),
    # The request as such.
    "ActionOffline": Advice("The call has been taken out of service.", _SAME, "Update Mixframe.", "no"),
    "DryRunOperation": Advice("The call was a rehearsal and would have worked.", _SAME, "Send it for real.", "no"),
    "InvalidAction": Advice(
        "The service does not know this call.", _SAME, "Check the endpoint: it must be the one of TRTC.", "no"
    ),
    "InvalidParameterValue": Advice("A value of the request is wrong.", _SAME, _MEND, "no"),
    "InvalidRequest": Advice(
        "The form of the request is wrong.", _SAME, "Check the endpoint; else report a bug.", "no"
    ),
    "NoSuchProduct": Advice("The service does not know this product.", _SAME, "Check the endpoint.", "no"),
    "NoSuchVersion": Advice("The service does not know this version.", _SAME, "Check the endpoint.", "no"),
    "UnknownParameter": Advice(
        "The service does not know a member of the request.",
        _SAME,
        "Remove the member that the message names, or correct its spelling.",
        "no",
    ),
    "UnsupportedProtocol": Advice("The service wants HTTPS.", _SAME, "Use an https endpoint.", "no"),
    "UnsupportedRegion": Advice(
        "This call does not exist in the chosen region.",
        _SAME,
        "Choose ap-singapore, ap-hongkong or ap-guangzhou.",
        "no",
    ),
    "RequestSizeLimitExceeded": Advice(
        "The request is larger than 10 MB.", _SAME, "Shorten texts and lists of the request.", "no"
    ),
    "ResponseSizeLimitExceeded": Advice(
        "The answer would be too large.", _MAYBE, "Check in the player whether a task runs; then ask the support.", "no"
    ),
    # Limits and capacity.
    "LimitExceeded": Advice("A quota is used up.", _SAME, "Ask the vendor for a larger quota.", "later"),
    "RequestLimitExceeded": Advice(
        "More than 20 calls a second.", _SAME, "Wait a second, then send the same again.", "later"
    ),
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded": Advice(
        "The account makes too many calls over all regions.", _SAME, "Wait a little, then send the same again.", "later"
    ),
    "RequestLimitExceeded.IPLimitExceeded": Advice(
        "This address makes too many calls.", _SAME, "Wait; look for other programs behind the same address.", "later"
    ),
    "RequestLimitExceeded.UinLimitExceeded": Advice(
        "The account makes too many calls.", _SAME, "Wait a little, then send the same again.", "later"
    ),
    "OperationDenied": Advice("The service refused to do this now.", _SAME, "Read the message, try later.", "later"),
    "OperationDenied.FreqOverLimit": Advice(
        "This was done too often in a short time.", _SAME, "Wait a little, then send the same again.", "later"
    ),
    "ResourceInUse": Advice("What the call is about is in use.", _SAME, "Wait until it is free.", "later"),
    "ResourceInsufficient": Advice("The service has no room for this task now.", _SAME, "Try again later.", "later"),
    "ResourceInsufficient.RequestRejection": Advice(
        "The service has no room for this task now, or relaying is not switched on.",
        _SAME,
        "Check in the console that relaying is switched on for this application; else try again later.",
        "later",
    ),
    "ResourceUnavailable": Advice("What the call needs is not available.", _SAME, "Try again later.", "later"),
    "ServiceUnavailable": Advice("The service is down for a moment.", _MAYBE, "Try again in a little while.", "later"),
    # TRTC: tasks and applications.
    "FailedOperation.NotAbility": Advice(
        "The application's plan does not include this.", _SAME, "Unlock it in the console, or change the plan.", "no"
    ),
    "FailedOperation.NotAllowed": Advice(
        "The application may not do this.", _SAME, "Check the application's settings in the console.", "no"
    ),
    "FailedOperation.OutdateRequest": Advice(
        "A newer update of this task was already applied.",
        _RUNS,
        "Nothing: what the newer update says is on air.",
        "no",
    ),
    "FailedOperation.RequestOutdated": Advice(
        "A newer update of this task was already applied.",
        _RUNS,
        "Nothing: what the newer update says is on air.",
        "no",
    ),
    "FailedOperation.RequestRejection": Advice(
        "The service refuses this application: relaying is not switched on, or the application is too old for it.",
        _SAME,
        "Switch relaying on in the console; an application from before 2020-01-09 has to be replaced by a new one.",
        "no",
    ),
    "FailedOperation.RestrictedFrequency": Advice(
        "Tasks are started or changed too often.", _SAME, "Wait a little, then send the same again.", "later"
    ),
    "FailedOperation.RoomNotExist": Advice(
        "The room does not exist.", _SAME, "Check RoomId and RoomIdType; someone has to be in the room.", "later"
    ),
    "FailedOperation.SdkAppIdNotExist": Advice(
        "There is no such application.", _SAME, "Copy the SdkAppId from the console.", "no"
    ),
    "FailedOperation.SdkAppIdNotUnderAppId": Advice(
        "The application belongs to another account.", _SAME, "Use keys of the account that owns the SdkAppId.", "no"
    ),
    "FailedOperation.TaskExist": Advice(
        "Such a task already runs.", _RUNS, "Update or stop the one that runs instead of starting another.", "no"
    ),
    "FailedOperation.TaskFinished": Advice("The task has already ended.", _OVER, "Start a new one if needed.", "no"),
    "FailedOperation.TaskNotExist": Advice(
        "There is no such task: it has ended, or was started by another application.",
        "A task that has ended costs nothing any more.",
        "Check the task id and the SdkAppId; start a new task if it should be on air.",
        "no",
    ),
    # TRTC: members.
    "InvalidParameter.BackgroundImageUrl": Advice(
        "The address of a background picture is not allowed.", _SAME, "Correct or remove the address.", "no"
    ),
    "InvalidParameter.BodyParamsError": Advice("The body of the request is wrong.", _SAME, _MEND, "no"),
    "InvalidParameter.EncodeParams": Advice(
        "The video or audio encoding is not allowed.", _SAME, "Check size, frame rate, bit rate and key frames.", "no"
    ),
    "InvalidParameter.OutOfRange": Advice("A number is outside its range.", _SAME, _MEND, "no"),
    "InvalidParameter.PresetLayoutConfig": Advice(
        "The list of tiles does not fit the layout.", _SAME, "Check the tiles of the custom layout.", "no"
    ),
    "InvalidParameter.PublishCdnUrls": Advice(
        "A push address is not allowed.", _SAME, "Use rtmp addresses that are complete, ten at most.", "no"
    ),
    "InvalidParameter.RoomId": Advice(
        "The room number is not allowed.", _SAME, "An integer room has a number from 1 to 4294967294.", "no"
    ),
    "InvalidParameter.StrRoomId": Advice(
        "The room name is not allowed.",
        _SAME,
        "A string room has a name of 64 bytes at most, without * / \\ and quotes.",
        "no",
    ),
    "InvalidParameter.TaskId": Advice("The task id is wrong.", _SAME, "Copy the task id as it was given.", "no"),
    "InvalidParameter.UserId": Advice("A user id is wrong.", _SAME, "Check the robot's user id first.", "no"),
    "InvalidParameter.UserSig": Advice(
        "A UserSig is wrong: expired, cut short, for another user, or made with another application's key.",
        _SAME,
        "Make a new UserSig for exactly this user id and application, with a life longer than the show.",
        "no",
    ),
    "InvalidParameter.VideoResolution": Advice(
        "The frame size is not allowed.", _SAME, "Width and height go up to 1920 each.", "no"
    ),
    "MissingParameter.RoomId": Advice("The room is missing.", _SAME, "Fill in the room.", "no"),
    "MissingParameter.SdkAppId": Advice("The SdkAppId is missing.", _SAME, "Fill in the SdkAppId.", "no"),
    "MissingParameter.TaskId": Advice("The task id is missing.", _SAME, "Name the task.", "no"),
    "MissingParameter.UserId": Advice("The robot's user id is missing.", _SAME, "Fill in the robot's user id.", "no"),
    "MissingParameter.UserSig": Advice("The robot's UserSig is missing.", _SAME, "Paste or make a UserSig.", "no"),
    "MissingParameter.AudioEncodeParams": Advice(
        "The audio encoding is missing.", _SAME, "Fill in sample rate, channels and bit rate.", "no"
    ),
    "MissingParameter.VideoEncodeParams": Advice(
        "The video encoding is incomplete.", _SAME, "Fill in width, height, frame rate, bit rate and key frames.", "no"
    ),
    # UserSig, as the client side names it.
    "70001": Advice("The UserSig has expired.", _SAME, "Make a new one that outlives the show.", "no"),
    "70003": Advice("The UserSig is cut short or damaged.", _SAME, "Copy it again, whole.", "no"),
    "70009": Advice("The UserSig was made with another key.", _SAME, "Use the key of this application.", "no"),
    "70013": Advice("The UserSig is for another user.", _SAME, "Make one for exactly this user id.", "no"),
    "70014": Advice("The UserSig is for another application.", _SAME, "Make one for this SdkAppId.", "no"),
    "70016": Advice("The application has no key.", _SAME, "Create the key in the console.", "no"),
    "70020": Advice("There is no such application.", _SAME, "Copy the SdkAppId from the console.", "no"),
}
