"""Shows, presets and bare requests as bytes and as files: recognise, read, migrate, write.

Reading returns a value or raises Unreadable; what was open before stays open because nobody touched it.
No secret is ever written: what stands openly in a show becomes a token before it is dumped.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from pydantic import ValidationError

from designer import assets
from designer.show.jsontext import parse, validate
from designer.show.model import (
    SCHEMA_VERSION,
    FrameSize,
    Look,
    Preset,
    Show,
    Tile,
    Watermark,
    fresh_id,
)
from designer.show.request import masked, missing_secrets, show_from_request, start_request
from designer.show.vault import Vault
from designer.show.walk import drop, member_name, put
from designer.trtc.errors import DesignerError, SecretMissing, Unreadable
from designer.trtc.structures import (
    AgentParams,
    AudioEncode,
    McuAudioParams,
    McuLayoutParams,
    McuVideoParams,
    StartPublishCdnStream,
    UpdatePublishCdnStream,
    VideoEncode,
    same,
)

LIMIT_BYTES = 16 * 1024 * 1024
"""The service takes 10 MB. Read, a file of nothing but small objects takes seventy times its size in memory."""
Kind = Literal["show", "preset", "request", "update"]

# From schema version N to N + 1, on the plain JSON value: MIGRATIONS[N].
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}

_OURS = re.compile(rb'\{\s*"mixframe"\s*:\s*%d\s*,' % SCHEMA_VERSION)
_START_MEMBERS = {member_name(StartPublishCdnStream, field) for field in StartPublishCdnStream.__annotations__}
_UPDATE_MEMBERS = {member_name(UpdatePublishCdnStream, field) for field in UpdatePublishCdnStream.__annotations__}


@dataclass
class Opened:
    """What was read: a show in any case, and what the file really was.

    `look_id` is the look to take where none is named: the preset's own, else the opening look.
    `notes` are sentences for the user about what could not be taken as it was.
    """

    kind: Kind
    show: Show
    vault: Vault
    preset: Preset | None = None
    path: Path | None = None
    look_id: str = ""
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.look_id = self.look_id or self.show.opening_look


def read(data: bytes, *, name: str, into: Show | None = None, vault: Vault | None = None) -> Opened:
    """A show, a preset, a Start or an Update body, recognised by what is in it. `name` is said in errors.

    Secrets go to the vault. A preset is put into the show `into`, or else into a blank one of its frame.
    Raises Unreadable with path and position.
    """
    if len(data) > LIMIT_BYTES:
        raise _too_large(name)
    vault = Vault() if vault is None else vault
    if _OURS.match(data) and (opened := _read_own(data, vault)) is not None:
        return opened
    try:
        text, value = parse(data, name=name)
    except Unreadable as problem:
        found = _pasted(data, problem, name=name)
        return _opened_body(found, vault, name=name)
    data = text.encode()
    known = _START_MEMBERS | _UPDATE_MEMBERS | {"mixframe"}
    if value and not (isinstance(value, dict) and ("mixframe" in value or len(known & value.keys()) > 1)):
        from designer.show.pasted import body_in

        # A log's own JSON, with the request somewhere in it.
        if (inner := body_in(value)) is not None and inner is not value:
            return _opened_body(inner, vault, name=name)
    if not isinstance(value, dict):
        raise Unreadable("This is JSON, but not an object", where=name, hint="Open a show, a preset or a request.")
    if "mixframe" in value and ("looks" in value or "look" in value or not _START_MEMBERS & value.keys()):
        data, text = _migrated(data, text, value, name=name)
        if "looks" in value:
            return _opened_show(validate(Show, data, name=name, text=text), vault, name=name)
        if "look" in value:
            return _opened_preset(validate(Preset, data, name=name, text=text), into, vault)
        raise Unreadable("This has neither looks, as a show, nor a look, as a preset", where=name)
    if "TaskId" in value and "SequenceNumber" in value:
        return _opened_update(validate(UpdatePublishCdnStream, data, name=name, text=text), vault, name=name)
    if value and not _START_MEMBERS & value.keys():
        raise Unreadable(
            "This is JSON, but neither a show nor a preset nor a request",
            where=name,
            hint="A request has members such as SdkAppId, RoomId and VideoParams.",
        )
    request = validate(StartPublishCdnStream, data, name=name, text=text)
    return Opened("request", show_from_request(request, vault, name=_title(name)), vault)


def _pasted(data: bytes, problem: Unreadable, *, name: str) -> dict[str, Any]:
    """The body in a text that is not JSON itself. Raises `problem` where the text was meant to be JSON."""
    from designer.show import pasted

    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise problem from None
    if pasted.looks_like_json(text) or not pasted.looks_like_code(text):
        raise problem
    return pasted.find_body(text, name=name).body


def _opened_body(body: dict[str, Any], vault: Vault, *, name: str) -> Opened:
    """A body that was found in a text: positions in the text would mislead, so paths alone are said."""
    data = json.dumps(body).encode()
    try:
        data.decode().encode()
        if "TaskId" in body and "SequenceNumber" in body:
            return _opened_update(validate(UpdatePublishCdnStream, data, name=name, text=""), vault, name=name)
        request = validate(StartPublishCdnStream, data, name=name, text="")
    except UnicodeError:
        raise Unreadable("This has half of a character in it", where=name) from None
    return Opened("request", show_from_request(request, vault, name=_title(name)), vault)


def load(path: Path, *, into: Show | None = None, vault: Vault | None = None) -> Opened:
    """Read a file; `-` is standard input. Raises Unreadable, also where the file is not there or too large."""
    name = str(path)
    if name == "-":
        return read(_bounded(sys.stdin.buffer, "standard input"), name="standard input", into=into, vault=vault)
    try:
        if path.is_dir():
            raise Unreadable("This is a folder", where=name, hint="Choose a file in it.")
        with path.open("rb") as file:
            # A pipe has no size: `_bounded` stops in time there.
            if os.fstat(file.fileno()).st_size > LIMIT_BYTES:
                raise _too_large(name)
            data = _bounded(file, name)
    except OSError as error:
        raise Unreadable(f"This cannot be read: {error.strerror or error}", where=name) from error
    opened = read(data, name=name, into=into, vault=vault)
    opened.path = path
    return opened


def _bounded(file: BinaryIO, name: str) -> bytes:
    data = file.read(LIMIT_BYTES + 1)
    if len(data) > LIMIT_BYTES:
        raise _too_large(name)
    return data


def _too_large(name: str) -> Unreadable:
    return Unreadable(f"This is larger than {LIMIT_BYTES // 2**20} MB", where=name, hint="No show is that large.")


def _title(name: str) -> str:
    return Path(name).name.removesuffix(".json").removesuffix(".mixframe") or name


def _read_own(data: bytes, vault: Vault) -> Opened | None:
    """A show that begins as we write it and is one, read in one go; None for everything else.

    A name given twice is not looked for here, it would take longer than the reading: the last one counts.
    """
    if b"NaN" in data or b"Infinity" in data:
        return None
    try:
        show = Show.model_validate_json(data, strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return None
    try:
        return _opened_show(show, vault, name="")
    except Unreadable:
        return None


def _migrated(data: bytes, text: str, value: dict[str, Any], *, name: str) -> tuple[bytes, str]:
    version = value["mixframe"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Unreadable("mixframe must be the number of a schema version", where=f"{name}, mixframe")
    if version > SCHEMA_VERSION:
        raise Unreadable(
            f"This was made by a newer Mixframe (schema version {version}, this one knows {SCHEMA_VERSION})",
            where=f"{name}, mixframe",
            hint="Update Mixframe to open it.",
        )
    if version == SCHEMA_VERSION:
        return data, text
    while version < SCHEMA_VERSION:
        value = MIGRATIONS[version](value)
        version += 1
    text = json.dumps(value | {"mixframe": SCHEMA_VERSION}, ensure_ascii=False)
    return text.encode(), text


def _opened_show(show: Show, vault: Vault, *, name: str) -> Opened:
    from designer.show.sealing import seal_show

    if not show.looks:
        raise Unreadable("A show has one look at least", where=f"{name}, looks")
    show, notes = _mended(seal_show(show, vault))
    return Opened("show", show, vault, notes=notes)


def _mended(show: Show) -> tuple[Show, tuple[str, ...]]:
    """The show with every id once and an opening look that exists, and what was done."""
    notes = []
    looks = tuple([_with_own_ids(look) for look in show.looks])
    ids = [look.id for look in looks]
    if len(set(ids)) < len(ids):
        looks = tuple([put(look, id=f"look-{index + 1}") for index, look in enumerate(looks)])
        notes.append("Two looks had the same id; all got new ones.")
    if any(new is not old for new, old in zip(looks, show.looks, strict=True)):
        show = put(show, looks=looks)
    if len({person.id for person in show.cast}) < len(show.cast):
        show = put(show, cast=tuple([put(person, id=f"person-{n + 1}") for n, person in enumerate(show.cast)]))
        notes.append("Two people had the same id; all got new ones.")
    if all(look.id != show.opening_look for look in looks):
        show = put(show, opening_look=looks[0].id)
        notes.append("The opening look is not in the show; its first look opens it.")
    return show, tuple(notes)


def _with_own_ids(look: Look) -> Look:
    tiles, marks = look.tiles or (), look.watermarks or ()
    if len({tile.id for tile in tiles} | {mark.id for mark in marks}) == len(tiles) + len(marks):
        return look
    parts: dict[str, tuple[Tile, ...] | tuple[Watermark, ...]] = {}
    if tiles:
        parts["tiles"] = tuple([put(tile, id=f"tile-{n + 1}") for n, tile in enumerate(tiles)])
    if marks:
        parts["watermarks"] = tuple([put(mark, id=f"mark-{n + 1}") for n, mark in enumerate(marks)])
    return put(look, **parts)


def _opened_preset(preset: Preset, into: Show | None, vault: Vault) -> Opened:
    from designer.show.sealing import seal_preset

    preset = put(seal_preset(preset, vault), look=_with_own_ids(preset.look))
    if into is not None:
        show = preset_into(preset, into)
        return Opened("preset", show, vault, preset, look_id=show.looks[-1].id)
    show = blank_show(preset.name)
    if preset.frame is not None:
        encode = put(show.video_encode or VideoEncode(), width=preset.frame.width, height=preset.frame.height)
        show = put(show, video_encode=encode)
    look = preset.look if preset.sei is None else put(preset.look, sei=preset.sei)
    return Opened("preset", put(show, looks=(look,), opening_look=look.id), vault, preset)


def _opened_update(update: UpdatePublishCdnStream, vault: Vault, *, name: str) -> Opened:
    note = f"This changes task {update.task_id}: room, robot and recording are not in it."
    # Read anew: a RoomId is unknown to an Update, and the room's in a Start.
    members = {key: value for key, value in update.to_dict().items() if key not in ("TaskId", "SequenceNumber")}
    request = validate(StartPublishCdnStream, json.dumps(members).encode(), name=name, text="")
    return Opened("update", show_from_request(request, vault, name=_title(name)), vault, notes=(note,))


def preset_into(preset: Preset, show: Show) -> Show:
    """The show with the preset's look added as its last one, and its SEI where the show's is another."""
    ids = {look.id for look in show.looks}
    look = put(preset.look, id=preset.look.id if preset.look.id not in ids else fresh_id(ids, "look"))
    names = {other.name for other in show.looks}
    name, number = look.name, 2
    while name in names:
        name, number = f"{look.name} {number}", number + 1
    look = put(look, name=name)
    if preset.sei is not None and not same(preset.sei, show.base.sei_params):
        look = put(look, sei=preset.sei)
    return put(show, looks=(*show.looks, look))


def dump_show(show: Show) -> bytes:
    """The show as its file: indented UTF-8 JSON with a final newline, never a secret in it."""
    from designer.show.sealing import seal_show

    if "mixframe" not in show.model_fields_set or show.mixframe != SCHEMA_VERSION:
        show = put(show, mixframe=SCHEMA_VERSION)
    return _written(seal_show(show, Vault()))


def dump_preset(show: Show, look: Look) -> bytes:
    """One look with the frame it was made for and the SEI it goes out with."""
    from designer.show.sealing import seal_preset

    given: dict[str, Any] = {}
    encode = show.video_encode
    if encode is not None and encode.width is not None and encode.height is not None:
        given["frame"] = FrameSize(width=encode.width, height=encode.height)
    sei = look.sei or show.base.sei_params
    if sei is not None:
        given["sei"] = sei
    preset = Preset(mixframe=SCHEMA_VERSION, name=look.name, look=drop(look, "sei"), **given)
    return _written(seal_preset(preset, Vault()))


def _written(document: Show | Preset) -> bytes:
    # The serializer itself gives bytes; `model_dump_json` makes a text of them and one would encode it again.
    return document.__pydantic_serializer__.to_json(document, indent=2, exclude_unset=True) + b"\n"


def dump_request(show: Show, look: Look, *, vault: Vault | None = None) -> bytes:
    """The Start body of a look. With a vault its secrets are in it, else `***` stands for them.

    Raises SecretMissing where the vault does not have them all.
    """
    if vault is None:
        request = masked(start_request(show, look))
    else:
        request = start_request(show, look, vault)
        if missing := missing_secrets(request, vault):
            raise SecretMissing(missing)
    return request.to_json(indent=2) + b"\n"


def save_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; permissions of an old one stay, a new one is 0600.

    A pipe or a device is written into: it is no file that could be replaced. Raises DesignerError where the
    disk or the folder refuses.
    """
    import tempfile  # it brings random and shutil along: not on the way to the first paint

    # A link stays a link: what it points to is replaced.
    target = Path(os.path.realpath(path))
    temporary: str | None = None
    try:
        if _is_stream(path):
            with path.open("wb", buffering=0) as stream:
                stream.write(data)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).chmod(stat.S_IMODE(target.stat().st_mode))
        Path(temporary).replace(target)
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        raise DesignerError(
            f"This cannot be written: {error.strerror or error}",
            where=str(path),
            hint="What was there before is unchanged. Choose another folder, or make room.",
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def _is_stream(path: Path) -> bool:
    with contextlib.suppress(FileNotFoundError):
        mode = path.stat().st_mode
        return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
    return False


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last, where the system lets a folder be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def blank_show(name: str = "Untitled show", look_name: str = "Look 1") -> Show:
    """A show to begin with: one empty look on 1280×720, sound for music, nobody and nowhere yet."""
    return Show(
        mixframe=SCHEMA_VERSION,
        name=name,
        base=StartPublishCdnStream(
            room_id_type=0,
            agent_params=AgentParams(user_id="mixframe_robot", max_idle_time=30),
            with_transcoding=1,
            audio_params=McuAudioParams(
                audio_encode=AudioEncode(sample_rate=48000, channel=2, bit_rate=64, codec=0),
            ),
        ),
        video_encode=VideoEncode(width=1280, height=720, fps=15, bit_rate=1500, gop=2),
        looks=(
            Look(
                id="look-1",
                name=look_name,
                video=McuVideoParams(
                    layout_params=McuLayoutParams(mix_layout_mode=4, pure_audio_hold_place_mode=0),
                    back_ground_color="0x101418",
                ),
                tiles=(),
            ),
        ),
        opening_look="look-1",
    )


def sample_show() -> Opened:
    """The show of the first run: five people, five looks, nothing secret, ready for the local stage."""
    path = assets.path("templates", "sample.mixframe.json")
    opened = load(path)
    opened.path = None
    return opened
