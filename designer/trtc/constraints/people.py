"""Rooms, user ids, robots, and who is named where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from designer.trtc.constraints.frame import CUSTOM
from designer.trtc.constraints.rule import Report, join, rule
from designer.trtc.memory import Memory
from designer.trtc.structures import (
    AgentParams,
    McuFeedBackRoomParams,
    McuLayout,
    MixUserInfo,
    StartPublishCdnStream,
    UpdatePublishCdnStream,
    UserMediaStream,
)

MAX_ROOM_NUMBER = 4294967294
MAX_ROOM_NAME_BYTES = 64
USUAL_USER_ID_BYTES = 32
MAX_STREAMS = 16
INTEGER, STRING = 0, 1
LAYOUT = "VideoParams.LayoutParams"
BIG = f"{LAYOUT}.MaxVideoUser.UserMediaStream"

_ROOM_NAME = re.compile(r"[a-zA-Z0-9 !#$%&()+\-:;<=.>?@\[\]^_{}|~,]*")
_USER_ID = re.compile(r"[a-zA-Z0-9_]*")
_USUAL = re.compile(r"[a-zA-Z0-9_]{0,32}")

ROOM_NUMBER = rule(
    "room-number",
    "error",
    "An integer room has no number from 1 to 4294967294.",
    "The room is {value!r}, but an integer room has a number from 1 to {high}.",
    "Write the number in digits, or set RoomIdType to 1 for a string room.",
    "InvalidParameter.RoomId",
)
ROOM_NAME_LONG = rule(
    "room-name-long",
    "error",
    "The name of a string room is too long.",
    "The name of the room is {length} bytes long, but {high} is the most.",
    "Shorten it by {surplus} bytes.",
    "InvalidParameter.StrRoomId",
)
ROOM_NAME_CHARACTERS = rule(
    "room-name-characters",
    "error",
    "The name of a string room has characters that are not allowed.",
    "The name of the room has {characters} in it, which no room name may have.",
    "Use letters, digits and marks other than * / \\ ' \" `.",
    "InvalidParameter.StrRoomId",
)
ROOM_KIND_DIFFERS = rule(
    "room-kind-differs",
    "warning",
    "The same room id stands with two room types, which are two rooms.",
    "The room {value!r} is of type {kind} here and of type {main} in the task: these are two different rooms.",
    "Set RoomIdType to {main} if the same room is meant.",
)
ROOM_KIND_UNSET = rule(
    "room-kind-unset",
    "warning",
    "Another room is named without saying whether it is an integer or a string room.",
    "The room {value!r} is another than the task's, and RoomIdType is not set; it is assumed that the task's type {main} counts.",
    "Set RoomIdType.",
)
USER_ID_CHARACTERS = rule(
    "user-id-characters",
    "warning",
    "A user id has characters beside letters, digits and underscore.",
    "The user id {value!r} has characters beside letters, digits and underscore; it is assumed that some clients refuse them.",
    "Use letters, digits and underscore.",
)
USER_ID_LONG = rule(
    "user-id-long",
    "warning",
    "A user id is longer than the vendor recommends.",
    "The user id is {length} bytes long; {high} is what the vendor recommends at most.",
    "Use a shorter one.",
)
CLIENT_PLACEHOLDER = rule(
    "client-placeholder",
    "warning",
    "A placeholder of the client API stands for a person.",
    "{value!r} is a placeholder of the client API, which means nothing here.",
    "Leave the stream blank: the next person who enters takes the place.",
)
ROBOT_IS_PERSON = rule(
    "robot-is-person",
    "error",
    "A robot has the user id of a person in the mix: one would kick the other out.",
    "{value!r} is the user id of the robot and of a person in the mix: one would kick the other out of the room.",
    "Give the robot a user id that nobody has.",
    "InvalidParameter.UserId",
)
ROBOT_TWICE = rule(
    "robot-twice",
    "error",
    "Two robots have the same user id in the same room: one would kick the other out.",
    "{other} sends a robot with the user id {value!r} into the same room: one would kick the other out.",
    "Give each robot a user id of its own.",
    "InvalidParameter.UserId",
)
ROBOT_WITHOUT_ROOM = rule(
    "robot-id-without-room",
    "hint",
    "The robot's user id does not have the room id in it.",
    "The robot's user id {value!r} does not have the room id {room!r} in it.",
    "Put the room id into it, so that two tasks never send the same robot.",
)
PERSON_TWICE = rule(
    "person-twice",
    "warning",
    "The same stream of the same person stands in two tiles.",
    "{value!r} stands in {other} with the same stream; it is assumed that only one of the tiles shows it.",
    "Set StreamType to 1 for the person's screen, or name somebody else.",
)
OTHER_ROOM = rule(
    "other-room-in-dynamic-layout",
    "warning",
    "A person from another room is named in a layout that mixes the main room only.",
    "{value!r} is in the room {room!r}, but this layout mode mixes the main room only.",
    "Choose the custom layout (MixLayoutMode 4) to mix several rooms.",
)
CROSS_ROOM = rule(
    "cross-room-without-allow-list",
    "warning",
    "Several rooms are mixed without naming whose sound is wanted.",
    "People of {count} rooms are mixed, but nobody is named in SubscribeAudioList: a guest who is in two rooms is heard twice.",
    "Name everybody who is to be heard in SubscribeAudioList.",
)
MANY_STREAMS = rule(
    "too-many-streams",
    "warning",
    "More people are named than a task mixes.",
    "{count} people are named in layout and sound; it is assumed that {limit} is the most for both together.",
    "Name {surplus} fewer.",
)

Room = tuple[str | None, int | None]


Where = int | str
"""Where the request names somebody: the index of a tile, or the path of another structure. Most paths are never told."""
Named = tuple[Where, MixUserInfo, int]
"""Where the request names somebody, whom, and the type of the stream."""
Who = tuple[str | None, str | None, int | None]
"""User, room and kind of the room."""


def check_room(report: Report, at: str, room_id: str, kind: int | None) -> None:
    """Range of an integer room, length and characters of a string room."""
    where = join(at, "RoomId")
    if kind == INTEGER:
        number = int(room_id) if len(room_id) <= 20 and room_id.isascii() and room_id.isdigit() else 0
        if not 1 <= number <= MAX_ROOM_NUMBER:
            report.add(ROOM_NUMBER, where, value=room_id, high=MAX_ROOM_NUMBER)
    elif kind == STRING:
        length = len(room_id.encode("utf-8", "replace"))
        if length > MAX_ROOM_NAME_BYTES:
            surplus = length - MAX_ROOM_NAME_BYTES
            report.add(ROOM_NAME_LONG, where, length=length, high=MAX_ROOM_NAME_BYTES, surplus=surplus)
        if not _ROOM_NAME.fullmatch(room_id):
            strange = dict.fromkeys(char for char in room_id if not _ROOM_NAME.fullmatch(char))
            report.add(ROOM_NAME_CHARACTERS, where, characters=" ".join([*strange][:8]))


def check_user_id(report: Report, at: str, user_id: str) -> None:
    """Recommendations for a user id; `at` is the structure it stands in."""
    if _USUAL.fullmatch(user_id):
        return  # almost everybody
    where = join(at, "UserId")
    if user_id.startswith("$PLACE_HOLDER"):
        report.add(CLIENT_PLACEHOLDER, where, value=user_id)
    elif not _USER_ID.fullmatch(user_id):
        report.add(USER_ID_CHARACTERS, where, value=user_id)
    if len(user_id) * 4 > USUAL_USER_ID_BYTES:
        length = len(user_id.encode("utf-8", "replace"))
        if length > USUAL_USER_ID_BYTES:
            report.add(USER_ID_LONG, where, length=length, high=USUAL_USER_ID_BYTES)


def check_agent(report: Report, agent: AgentParams | None, room_id: str | None) -> None:
    """The robot of a Start."""
    at = "AgentParams"
    if agent is None:
        report.missing("", at)
        return
    if report.needs(at, "UserId", agent.user_id) and agent.user_id:
        check_user_id(report, at, agent.user_id)
        if room_id and room_id not in agent.user_id:
            report.add(ROBOT_WITHOUT_ROOM, join(at, "UserId"), value=agent.user_id, room=room_id)
    report.needs(at, "UserSig", agent.user_sig)
    report.between(at, "MaxIdleTime", agent.max_idle_time, 5, 86400, " s")


def _streams(request: StartPublishCdnStream | UpdatePublishCdnStream) -> list[tuple[Where, UserMediaStream]]:
    """Every stream the picture asks for, tiles first."""
    found: list[tuple[Where, UserMediaStream]] = []
    video, single = request.video_params, request.single_subscribe_params
    layout = video.layout_params if video is not None else None
    if layout is not None:
        found += [
            (index, tile.user_media_stream)
            for index, tile in enumerate(layout.mix_layout_list or ())
            if tile.user_media_stream is not None
        ]
        if layout.max_video_user is not None and layout.max_video_user.user_media_stream is not None:
            found.append((BIG, layout.max_video_user.user_media_stream))
    if single is not None and single.user_media_stream is not None:
        found.append(("SingleSubscribeParams.UserMediaStream", single.user_media_stream))
    return found


def _stream_path(where: Where) -> str:
    return where if isinstance(where, str) else f"{LAYOUT}.MixLayoutList[{where}].UserMediaStream"


def _info_path(where: Where) -> str:
    return f"{_stream_path(where)}.UserInfo"


def voices(request: StartPublishCdnStream | UpdatePublishCdnStream) -> list[Named]:
    """Everybody the audio lists name."""
    audio = request.audio_params
    if audio is None:
        return []
    return [
        (f"AudioParams.{name}[{index}]", entry.user_info, 0)
        for name, entries in (
            ("SubscribeAudioList", audio.subscribe_audio_list),
            ("UnSubscribeAudioList", audio.un_subscribe_audio_list),
        )
        for index, entry in enumerate(entries or ())
        if entry.user_info is not None
    ]


def tile_streams(tiles: tuple[McuLayout, ...], memory: Memory | None) -> Sequence[UserMediaStream | None]:
    """Who is named in each tile. With a memory it is one and the same object for as long as nobody else is."""
    if memory is None:
        return [tile.user_media_stream for tile in tiles]
    return memory.recall(
        "streams", (tiles,), lambda: memory.same("streams", [tile.user_media_stream for tile in tiles])
    )


def check_people(report: Report, request: StartPublishCdnStream | UpdatePublishCdnStream) -> None:
    """Rooms and ids of everybody named, and how they go together."""
    main: Room = (None, None)
    agent: str | None = None
    if isinstance(request, StartPublishCdnStream):
        main = (request.room_id, request.room_id_type)
        agent = request.agent_params.user_id if request.agent_params is not None else None
    seen: list[Named] = []
    for where, stream in _streams(request):
        if stream.stream_type not in (None, 0, 1):
            report.one_of(_stream_path(where), "StreamType", stream.stream_type, (0, 1))
        if stream.user_info is not None:
            seen.append((where, stream.user_info, stream.stream_type or 0))
    heard = voices(request)
    for where, info, _ in (*seen, *heard):
        if info.room_id_type not in (None, INTEGER, STRING):
            report.one_of(_info_path(where), "RoomIdType", info.room_id_type, (INTEGER, STRING))
        if info.room_id and (info.room_id != main[0] or info.room_id_type != main[1]):
            check_room(report, _info_path(where), info.room_id, _kind(info.room_id_type, main))
            _check_kind(report, _info_path(where), info.room_id, info.room_id_type, main)
        if info.user_id:
            if not _USUAL.fullmatch(info.user_id):
                check_user_id(report, _info_path(where), info.user_id)
            if info.user_id == agent:
                report.add(ROBOT_IS_PERSON, join(_info_path(where), "UserId"), value=agent)
    # Who they are, worked out once: user, room and kind of room.
    who = [(info.user_id, *_room(info, main)) for _, info, _ in seen]
    _check_twice(report, seen, who)
    _check_rooms(report, request, seen, main)
    voiced = [(info.user_id, *_room(info, main)) for _, info, _ in heard]
    _check_count(report, seen, who, heard, voiced)
    _check_robots(report, request.feed_back_room_params or (), {*who, *voiced}, main, agent)


def _kind(kind: int | None, main: Room) -> int | None:
    return main[1] if kind is None else kind


def _room(info: MixUserInfo, main: Room) -> Room:
    kind = info.room_id_type
    return info.room_id or main[0], main[1] if kind is None else kind


def _check_kind(report: Report, at: str, room_id: str, kind: int | None, main: Room) -> None:
    if room_id != main[0] and kind is None and main[1] is not None:
        report.add(ROOM_KIND_UNSET, join(at, "RoomIdType"), value=room_id, main=main[1])
    if room_id == main[0] and kind is not None and main[1] is not None and kind != main[1]:
        report.add(ROOM_KIND_DIFFERS, join(at, "RoomIdType"), value=room_id, kind=kind, main=main[1])


def _check_twice(report: Report, seen: list[Named], who: list[Who]) -> None:
    first: dict[tuple[Who, int], int] = {}
    for (where, info, stream_type), one in zip(seen, who, strict=True):
        if info.user_id and isinstance(where, int):
            key = (one, stream_type)
            if key in first:
                other = f"MixLayoutList[{first[key]}]"
                report.add(PERSON_TWICE, join(_info_path(where), "UserId"), value=info.user_id, other=other)
            else:
                first[key] = where


def _check_rooms(
    report: Report, request: StartPublishCdnStream | UpdatePublishCdnStream, seen: list[Named], main: Room
) -> None:
    """Several rooms: only in a custom layout, and with an allow list. An Update is judged by what it says itself."""
    video = request.video_params
    layout = video.layout_params if video is not None else None
    if layout is None:
        return
    rooms = {_room(info, main) for _, info, _ in seen if info.room_id or main[0]}
    if main[0]:
        rooms.add(main)
    if len(rooms) < 2:
        return
    if layout.mix_layout_mode not in (None, CUSTOM):
        for where, info, _ in seen:
            if main[0] and info.room_id and info.room_id != main[0] and where == BIG:
                report.add(
                    OTHER_ROOM, join(_info_path(where), "RoomId"), value=info.user_id or "somebody", room=info.room_id
                )
        return
    audio = request.audio_params
    allowed = audio.subscribe_audio_list if audio is not None else None
    unchanged = isinstance(request, UpdatePublishCdnStream) and allowed is None
    if not allowed and not unchanged:
        report.add(CROSS_ROOM, "AudioParams.SubscribeAudioList", count=len(rooms))


def _check_count(report: Report, seen: list[Named], who: list[Who], heard: list[Named], voiced: list[Who]) -> None:
    """Somebody who is both seen and heard counts once."""
    if not heard:
        return
    only_heard = {
        one
        for (where, _, _), one in zip(heard, voiced, strict=True)
        if one[0] and str(where).startswith("AudioParams.SubscribeAudioList")
    } - {*who}
    mixed = {(one, stream) for (_, _, stream), one in zip(seen, who, strict=True) if one[0]}
    count = len(mixed) + len(only_heard)
    if count > MAX_STREAMS and only_heard:
        where = "AudioParams.SubscribeAudioList"
        report.add(MANY_STREAMS, where, count=count, limit=MAX_STREAMS, surplus=count - MAX_STREAMS)


def _check_robots(
    report: Report, robots: tuple[McuFeedBackRoomParams, ...], present: set[Who], main: Room, agent: str | None
) -> None:
    first: dict[Who, str] = {(agent, *main): "AgentParams"} if agent and main[0] else {}
    for index, robot in enumerate(robots):
        if not robot.user_id or not robot.room_id:
            continue
        key = (robot.user_id, robot.room_id, _kind(robot.room_id_type, main))
        if key in present:
            report.add(ROBOT_IS_PERSON, f"FeedBackRoomParams[{index}].UserId", value=robot.user_id)
        if key in first:
            path = f"FeedBackRoomParams[{index}].UserId"
            report.add(ROBOT_TWICE, path, value=robot.user_id, other=first[key])
        else:
            first[key] = f"FeedBackRoomParams[{index}]"
