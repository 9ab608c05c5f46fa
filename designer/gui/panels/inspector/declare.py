"""What the inspector shows, as data: sections of fields, each bound to a path of the API.

A path is the API's, as in a request: `LocationX` inside a tile, `VideoParams.VideoEncode.Fps` inside the
Start request. What a field belongs to is its *scope*:

- item     inside McuLayout, or inside McuWaterMarkParams
- look     inside VideoParams (without what belongs to the show), of the look in hand
- sei      inside SeiParams: the look's own where it has one, else the show's
- audio    one of the two audio lists: the look's own where it has one, else the show's
- show     inside the Start request

Texts are marked with N, translated where they are shown
(`lupdate -tr-function-alias QT_TRANSLATE_NOOP+=N`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from designer.trtc.structures import Structure

if TYPE_CHECKING:
    from designer.show.model import Item, Look, Show

Scope = Literal["item", "look", "sei", "audio", "show"]
Kind = Literal[
    "number", "text", "long", "choice", "thumbs", "flags", "strings", "colour", "image_url", "push_url", "secret"
]
When = tuple[str, tuple[object, ...]]
"""A path (or the key of a derived choice) and values: shown only where that holds one of these, or where
the field itself has a value or a finding."""
CONTEXT = "Inspector"


def N(context: str, text: str) -> str:  # noqa: N802  (short, since it stands before every text of the tables)
    """Mark a text for translation."""
    return text


def tr(text: str, **args: object) -> str:
    """A marked text in the user's language, with its {names} filled in."""
    translated = QCoreApplication.translate(CONTEXT, text)
    if not args:
        return translated
    return translated.format(**{name: _as_spoken(value) for name, value in args.items()})


def _as_spoken(value: object) -> object:
    from designer.gui import figures  # the tables need none

    return figures.Spoken(value) if isinstance(value, float) else value


def counted(text: str, number: int) -> str:
    """A marked text that says how many, in the form that the language has for so many."""
    return QCoreApplication.translate(CONTEXT, text, "", number)


class Choice(NamedTuple):
    """One value a field may have, and what it means. `icon` names the picture of a thumbnail."""

    value: object
    label: str
    literal: bool = False
    """The label is a name (of a person, say), not a text to translate."""


class Context(NamedTuple):
    """What a derived field reads from: the show and look in hand, and the selected items."""

    show: Show
    look: Look
    items: tuple[Item, ...]


class Field(NamedTuple):
    """One member of one structure. (Named tuples: seven dataclasses cost 5 ms before the first paint.)"""

    owner: type[Structure]
    name: str
    label: str
    kind: Kind = "number"
    at: str = ""
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    range: str = ""
    help: str = ""
    wide: bool = False
    whole: Literal["", "width", "height"] = ""
    when: When | None = None

    @property
    def path(self) -> str:
        return f"{self.at}.{self.name}" if self.at else self.name

    @property
    def key(self) -> str:
        """The objectName of its editor: structure and member."""
        return f"{self.owner.__name__}.{self.name}"


class Derived(NamedTuple):
    """A choice that is no member itself, but sets several at once."""

    key: str
    label: str
    choices: Callable[[Context], tuple[Choice, ...]]
    read: Callable[[Context], object]
    write: Callable[[Context, object], Show]
    help: str = ""
    wide: bool = False
    when: When | None = None
    kind: Literal["choice", "moment", "span"] = "choice"
    """A choice, a point in time (seconds since the epoch), or a span of time (seconds); UNSET where there is none."""


class ListOf(NamedTuple):
    """A list of structures (or texts), each edited with the same fields."""

    path: str
    label: str
    entry: str
    """Name of one entry, with {number}."""
    add: str
    fields: tuple[Field, ...]
    most: int = 0
    blank: Callable[[], Structure] | None = None
    scope: Scope | None = None
    help: str = ""


class Caption(NamedTuple):
    """A small heading between the fields of a section."""

    text: str
    when: When | None = None


class Remark(NamedTuple):
    """A sentence about what is set, worked out anew with it; not shown where it is empty."""

    text: Callable[[Context], str]


Part = Field | Derived | ListOf | Caption | Remark


class Section(NamedTuple):
    """A foldable group of fields."""

    key: str
    title: str
    scope: Scope
    parts: tuple[Part, ...]
    api: str = ""
    note: Callable[[Context], str] | None = None
    """Small text at the right of the head; where it is None, `api`."""
    title_of: Callable[[Context], str] | None = None
    open: bool = False
    idle: Callable[[Context], str] | None = None
    """Why the section does not apply to this show, or an empty text."""


Name = str | int


def names_of(path: str) -> tuple[Name, ...]:
    """Python's names along a path of the API: `MixLayoutList[1].ZOrder` is mix_layout_list, 1, z_order."""
    names: list[Name] = []
    for part in path.split(".") if path else ():
        member, _, rest = part.partition("[")
        if member:
            names.append(snake(member))
        names.extend(int(index) for index in rest.rstrip("]").split("][") if index)
    return tuple(names)


def snake(name: str) -> str:
    """`BackgroundImageUrl` is background_image_url, `ZOrder` z_order."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
