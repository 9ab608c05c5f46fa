"""What the inspector says and offers of an item that is no single member: titles, choices that set several."""

from __future__ import annotations

from designer.gui.panels.inspector.declare import Choice, Context, N, counted, tr
from designer.gui.panels.inspector.fields import MIXED
from designer.show import edits
from designer.show.edits import UNSET
from designer.show.geometry import mark_kind
from designer.show.model import Item, Show, Tile

# Who is in a tile


def _who(item: Item, show: Show) -> object:
    """(user, room, kind of room, stream) of a tile, or "" for an open place. No room is the show's own."""
    stream = item.layout.user_media_stream if isinstance(item, Tile) else None
    user = stream.user_info if stream is not None else None
    if stream is None or user is None or not user.user_id:
        return ""
    return _identity(show, user.user_id, user.room_id, user.room_id_type, stream.stream_type)


def _identity(show: Show, user: str, room: str | None, kind: int | None, stream: int | None) -> tuple[object, ...]:
    room = room or show.base.room_id
    return user, room, show.base.room_id_type if kind is None else kind, stream or 0


def who_choices(context: Context) -> tuple[Choice, ...]:
    """Everybody of the cast, the open place, and whoever is there now."""
    show = context.show
    choices = [Choice("", N("Inspector", "Next to join"))]
    known: list[object] = [""]
    for person in show.cast:
        value = _identity(show, person.user_id, person.room_id, person.room_id_type, person.stream_type)
        if not person.user_id or value in known:
            continue
        label = f"{person.name} ({person.user_id})" if person.name else person.user_id
        if person.stream_type == 1:
            label = tr(N("Inspector", "{name}, screen"), name=label)
        known.append(value)
        choices.append(Choice(value, label, literal=True))
    for item in context.items:
        who = _who(item, show)
        if who not in known and isinstance(who, tuple):
            known.append(who)
            choices.append(Choice(who, tr(N("Inspector", "{user}, not in the cast"), user=who[0]), literal=True))
    return tuple(choices)


def who_read(context: Context) -> object:
    """Who is in the selected tiles."""
    return _common([_who(item, context.show) for item in context.items])


def who_write(context: Context, value: object) -> Show:
    """Put somebody into the selected tiles."""
    ids = [item.id for item in context.items]
    look_id = context.look.id
    if not isinstance(value, tuple):
        return edits.set_item_field(context.show, look_id, ids, "UserMediaStream", UNSET)
    show = context.show
    user, room, kind, stream = value
    for path, part in (
        ("UserMediaStream.UserInfo.UserId", user),
        ("UserMediaStream.UserInfo.RoomId", UNSET if room is None else room),
        ("UserMediaStream.UserInfo.RoomIdType", UNSET if kind is None else kind),
        ("UserMediaStream.StreamType", stream),
    ):
        show = edits.set_item_field(show, look_id, ids, path, part)
    return show


def _common(values: list[object]) -> object:
    if not values:
        return UNSET
    return values[0] if all(value == values[0] for value in values) else MIXED


# Ratio

FREE = "free"


def ratio_choices(context: Context) -> tuple[Choice, ...]:
    """The shapes a tile can keep, width to height."""
    names = tuple(Choice(name, name.replace(":", " : "), literal=True) for name in edits.RATIOS)
    return (Choice(FREE, N("Inspector", "Free")), *names)


def ratio_read(context: Context) -> object:
    """The shape that the selected tiles keep."""
    return _common([item.ratio or FREE for item in context.items if isinstance(item, Tile)])


def ratio_write(context: Context, value: object) -> Show:
    """Have the selected tiles keep this shape, or none."""
    ids = [item.id for item in context.items]
    return edits.set_ratio(context.show, context.look.id, ids, None if value == FREE else str(value))


# Heads of items


def item_title(context: Context) -> str:
    """Who or what is selected."""
    if len(context.items) != 1:
        if all(isinstance(item, Tile) for item in context.items):
            return counted(N("Inspector", "%n tiles"), len(context.items))
        return counted(N("Inspector", "%n items"), len(context.items))
    item = context.items[0]
    if not isinstance(item, Tile):
        kind = tr(N("Inspector", "text")) if mark_kind(item.params) == "text" else tr(N("Inspector", "picture"))
        return f"{item.name} · {kind}" if item.name else tr(N("Inspector", "Watermark")) + f" · {kind}"
    who = _who(item, context.show)
    if not isinstance(who, tuple):
        name = tr(N("Inspector", "Open place"))
        return f"{item.name} · {name}" if item.name else name
    person = next(
        (p for p in context.show.cast if p.user_id == who[0] and p.stream_type == who[3] and p.name), None
    ) or next((p for p in context.show.cast if p.user_id == who[0] and p.name), None)
    name = item.name or (person.name if person is not None and person.name else str(who[0]))
    stream = tr(N("Inspector", "screen")) if who[3] == 1 else tr(N("Inspector", "camera"))
    return f"{name} · {stream}"


def tile_note(context: Context) -> str:
    """Which of how many tiles."""
    tiles = context.look.tiles or ()
    if len(context.items) != 1:
        return ""
    place = next((number for number, tile in enumerate(tiles, 1) if tile.id == context.items[0].id), 0)
    return tr(N("Inspector", "tile {number} of {count}"), number=place, count=len(tiles))


def mark_note(context: Context) -> str:
    """Which of how many watermarks."""
    marks = context.look.watermarks or ()
    if len(context.items) != 1:
        return ""
    place = next((number for number, mark in enumerate(marks, 1) if mark.id == context.items[0].id), 0)
    return tr(N("Inspector", "watermark {number} of {count}"), number=place, count=len(marks))


def index_note(context: Context) -> str:
    """Which entry of the request this is."""
    if len(context.items) != 1:
        return ""
    from designer.show.request import request_index

    return request_index(context.look).get(context.items[0].id) or tr(N("Inspector", "hidden, not sent"))


def render_note(context: Context) -> str:
    """The number behind the thumbnail."""
    modes = {item.layout.render_mode for item in context.items if isinstance(item, Tile)}
    mode = next(iter(modes)) if len(modes) == 1 else None
    return "RenderMode" if mode is None else f"RenderMode {mode}"


def crop_note(context: Context) -> str:
    """What of the source is used."""
    crops = {str(item.layout.custom_crop): item.layout.custom_crop for item in context.items if isinstance(item, Tile)}
    if len(crops) > 1:
        return tr(N("Inspector", "mixed"))
    crop = next(iter(crops.values()), None)
    if crop is None:
        return tr(N("Inspector", "off"))
    return f"{crop.width or 0}×{crop.height or 0} · {crop.location_x or 0}, {crop.location_y or 0}"
