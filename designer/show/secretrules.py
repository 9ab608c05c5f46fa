"""Rules about robots and their UserSigs, and about secrets that are not at hand.

Sources: UserSig, client-side codes 70001–70014; a robot's UserSig should outlive the task, cloud recording 647/76497;
a robot that comes a second time, or bears the name of a person, throws the first one out, 48247.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING, Literal

from designer.show.planrules import SIG_BEFORE_END, SOON_SECONDS, span
from designer.show.request import missing_secrets
from designer.show.rulebook import rule
from designer.show.running import robot_key
from designer.show.vault import MASK, TOKEN, Vault

if TYPE_CHECKING:
    from designer.show.model import Show
    from designer.trtc.constraints import Report
    from designer.trtc.structures import StartPublishCdnStream
    from designer.trtc.usersig import UserSig

_SIG_FIX = "Make a new UserSig for this application and this robot."
_SIG_CODE = "InvalidParameter.UserSig"

SECRET_MISSING = rule(
    "secret-missing",
    "error",
    "A secret is not at hand: it is never saved.",
    "The secret in {member} is not at hand: it is never saved.",
    "Paste it again.",
)
UNREADABLE = rule(
    "usersig-unreadable", "error", "What stands for a UserSig is none.", "This is no UserSig.", _SIG_FIX, _SIG_CODE
)
OTHER_APP = rule(
    "usersig-other-app",
    "error",
    "A UserSig is for another application.",
    "This UserSig is for application {theirs}, the request is for {ours}.",
    _SIG_FIX,
    _SIG_CODE,
)
OTHER_USER = rule(
    "usersig-other-user",
    "error",
    "A UserSig is for another user.",
    "This UserSig is for user {theirs}, the robot is {ours}.",
    _SIG_FIX,
    _SIG_CODE,
)
EXPIRED = rule(
    "usersig-expired",
    "error",
    "A UserSig has expired.",
    "This UserSig expired {span} ago.",
    _SIG_FIX,
    _SIG_CODE,
)
EXPIRES_SOON = rule(
    "usersig-expires-soon",
    "warning",
    "A UserSig expires within a day.",
    "This UserSig expires in {span}; a robot that has to come back after that is not let in.",
    _SIG_FIX,
)
ROBOT_IN_CAST = rule(
    "robot-in-cast",
    "error",
    "The robot has the user id of someone in the cast.",
    "The robot bears the name of someone in the cast, {user}: one would throw the other out.",
    "Give the robot a name of its own, with the room's id in it.",
    "InvalidParameter",
)
ROBOT_RUNNING = rule(
    "robot-running",
    "error",
    "Another task that may be running has this robot in this room.",
    "Another task that may be running has the robot {user} in this room: the new one would throw it out.",
    "Stop that task, or give the robot another name.",
)


def check_missing(report: Report, request: StartPublishCdnStream, vault: Vault) -> None:
    """Secrets that are not at hand."""
    for path in missing_secrets(request, vault):
        report.add(SECRET_MISSING, path, member=path.rpartition(".")[2])


def read_sig(text: str, signature: str) -> UserSig | Literal["none", "broken"]:
    """What a UserSig of the document says; "none" where it is not at hand. `signature`: the same with its secret."""
    from designer.trtc import usersig
    from designer.trtc.errors import DesignerError

    if not signature or signature == MASK or TOKEN.search(signature):
        return "none"
    try:
        return usersig.read(signature)
    except DesignerError:
        return "broken"


def check_robots(
    report: Report,
    show: Show,
    request: StartPublishCdnStream,
    vault: Vault,
    *,
    now: float | None,
    running: Container[str],
) -> None:
    """The robots of a request with tokens in it, and their UserSigs."""
    app, end = request.sdk_app_id, show.planned_end
    agent = request.agent_params
    robots = [("AgentParams", request.room_id, agent.user_id, agent.user_sig)] if agent is not None else []
    robots += [
        (f"FeedBackRoomParams[{index}]", room.room_id, room.user_id, room.user_sig)
        for index, room in enumerate(request.feed_back_room_params or ())
    ]
    for path, room_id, user_id, signature in robots:
        if signature:
            _check_sig(report, path, app, user_id, vault.reading(signature, read_sig), now=now, end=end)
        if user_id and running and robot_key(app, room_id, user_id) in running:
            report.add(ROBOT_RUNNING, f"{path}.UserId", user=user_id)
    # People of the cast who are not named in the request are known to nobody else.
    if agent is not None and agent.user_id and any(person.user_id == agent.user_id for person in show.cast):
        report.add(ROBOT_IN_CAST, "AgentParams.UserId", user=agent.user_id)


def _check_sig(
    report: Report,
    at: str,
    app: int | None,
    user_id: str | None,
    sig: UserSig | Literal["none", "broken"],
    *,
    now: float | None,
    end: float | None,
) -> None:
    if sig == "none":
        return
    path = f"{at}.UserSig"
    if isinstance(sig, str):
        report.add(UNREADABLE, path)
        return
    if app is not None and sig.sdk_app_id != app:
        report.add(OTHER_APP, path, theirs=sig.sdk_app_id, ours=app)
    if user_id and sig.user_id != user_id:
        report.add(OTHER_USER, path, theirs=sig.user_id, ours=user_id)
    if now is not None:
        left = sig.expires_at - now
        if left <= 0:
            report.add(EXPIRED, path, span=span(-left))
            return
        if left < SOON_SECONDS:
            report.add(EXPIRES_SOON, path, span=span(left))
    if end is not None and sig.expires_at < end:
        report.add(SIG_BEFORE_END, path, span=span(end - sig.expires_at))
