"""Rules about what the vault holds: UserSigs, push URLs, and secrets that are not at hand.

Sources: UserSig, client-side codes 70001–70014; txTime, vendor documents 267/31560; one push URL per running
task, 54913; a robot that comes a second time, or bears the name of a person, throws the first one out, 48247.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from designer.show.model import Show
from designer.show.planrules import span
from designer.show.request import missing_secrets
from designer.show.running import robot_key
from designer.show.vault import MASK, TOKEN, Vault
from designer.trtc import pushurl
from designer.trtc.constraints import Finding
from designer.trtc.structures import StartPublishCdnStream

SOON_SECONDS = 24 * 3600


def check_missing(request: StartPublishCdnStream, vault: Vault) -> Iterator[Finding]:
    """Secrets that are not at hand."""
    # Text by text is slow: one look at the whole tells almost always that nothing is missing.
    written = request.to_json().decode()
    if MASK not in written and not any(vault.missing(written)):
        return
    for path in missing_secrets(request, vault):
        yield Finding(
            "error",
            path,
            "secret-missing",
            "The secret in {member} is not at hand: it is never saved.",
            {"member": path.rpartition(".")[2]},
            "Paste it again.",
        )


def check_secrets(
    show: Show, request: StartPublishCdnStream, vault: Vault, *, now: float | None, running: Container[str]
) -> Iterator[Finding]:
    """What is to be said about the robots' UserSigs and the push URLs of a request with tokens in it."""
    agent = request.agent_params
    if agent is not None:
        yield from _user_sig("AgentParams", request.sdk_app_id, agent.user_id, agent.user_sig, vault, now)
        yield from _robot_names(show, agent.user_id, "AgentParams.UserId")
        yield from _robot_running(request.sdk_app_id, request.room_id, agent.user_id, "AgentParams.UserId", running)
    for index, room in enumerate(request.feed_back_room_params or ()):
        path = f"FeedBackRoomParams[{index}]"
        yield from _user_sig(path, request.sdk_app_id, room.user_id, room.user_sig, vault, now)
        yield from _robot_running(request.sdk_app_id, room.room_id, room.user_id, f"{path}.UserId", running)
    for index, target in enumerate(request.publish_cdn_params or ()):
        if target.publish_cdn_url:
            path = f"PublishCdnParams[{index}].PublishCdnUrl"
            yield from _push_url(path, vault.reveal(target.publish_cdn_url), now, running)


def _user_sig(
    path: str, sdk_app_id: int | None, user_id: str | None, text: str | None, vault: Vault, now: float | None
) -> Iterator[Finding]:
    from designer.trtc import usersig
    from designer.trtc.errors import DesignerError

    signature = vault.reveal(text or "")
    if not signature or signature == MASK or TOKEN.search(signature):
        return
    path = f"{path}.UserSig"
    api = "InvalidParameter.UserSig"
    again = "Make a new UserSig for this application and this robot."
    try:
        read = usersig.read(signature)
    except DesignerError:
        yield Finding("error", path, "usersig-unreadable", "This is no UserSig.", {}, again, api)
        return
    if sdk_app_id is not None and read.sdk_app_id != sdk_app_id:
        yield Finding(
            "error",
            path,
            "usersig-other-app",
            "This UserSig is for application {theirs}, the request is for {ours}.",
            {"theirs": read.sdk_app_id, "ours": sdk_app_id},
            again,
            api,
        )
    if user_id and read.user_id != user_id:
        yield Finding(
            "error",
            path,
            "usersig-other-user",
            "This UserSig is for user {theirs}, the robot is {ours}.",
            {"theirs": read.user_id, "ours": user_id},
            again,
            api,
        )
    if now is None:
        return
    left = read.expires_at - now
    if left <= 0:
        yield Finding(
            "error",
            path,
            "usersig-expired",
            "This UserSig expired {span} ago.",
            {"span": span(-left)},
            again,
            api,
        )
    elif left < SOON_SECONDS:
        yield Finding(
            "warning",
            path,
            "usersig-expires-soon",
            "This UserSig expires in {span}; a robot that has to come back after that is not let in.",
            {"span": span(left)},
            again,
        )


def _robot_names(show: Show, user_id: str | None, path: str) -> Iterator[Finding]:
    """People of the cast who are not named in the request are known to nobody else."""
    if user_id and any(person.user_id == user_id for person in show.cast):
        yield Finding(
            "error",
            path,
            "robot-in-cast",
            "The robot bears the name of someone in the cast, {user}: one would throw the other out.",
            {"user": user_id},
            "Give the robot a name of its own, with the room's id in it.",
            "InvalidParameter",
        )


def _robot_running(
    sdk_app_id: int | None, room_id: str | None, user_id: str | None, path: str, running: Container[str]
) -> Iterator[Finding]:
    if user_id and robot_key(sdk_app_id, room_id, user_id) in running:
        yield Finding(
            "error",
            path,
            "robot-running",
            "Another task that may be running has the robot {user} in this room: the new one would throw it out.",
            {"user": user_id},
            "Stop that task, or give the robot another name.",
        )


def _push_url(path: str, url: str, now: float | None, running: Container[str]) -> Iterator[Finding]:
    if url in running:
        yield Finding(
            "error",
            path,
            "push-url-running",
            "Another task that may be running pushes to this URL: the two would cut each other off.",
            {},
            "Stop that task, or push to another URL.",
        )
    read = pushurl.read(url)
    if read.tx_time is not None and not TOKEN.search(read.tx_time) and read.expires_at is None:
        yield Finding(
            "warning",
            path,
            "push-url-time-unreadable",
            "The txTime of this push URL is no time.",
            {},
            "Make the URL again.",
        )
    if now is None or read.expires_at is None:
        return
    left = read.expires_at - now
    if left <= 0:
        yield Finding(
            "error",
            path,
            "push-url-expired",
            "The key of this push URL expired {span} ago.",
            {"span": span(-left)},
            "Make the URL again, valid beyond the end of the show.",
        )
    elif left < SOON_SECONDS:
        yield Finding(
            "warning",
            path,
            "push-url-expires-soon",
            "The key of this push URL expires in {span}: after that no broken push can be taken up again.",
            {"span": span(left)},
            "Make the URL again, valid beyond the end of the show.",
        )
