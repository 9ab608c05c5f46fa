"""Every structure of a request in one quick walk, for what is almost never there: unknown members, missing secrets.

Paths are not made here: whoever finds that something is there walks again, slowly, and says where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from designer.trtc.structures import Structure

_TEXT = str | None
_TEXT_LIST = tuple[str, ...] | None
_LEAVES = (int | None, _TEXT, _TEXT_LIST)
_NOTHING: Mapping[int, object] = {}


@cache
def inner(kind: type[Structure]) -> tuple[tuple[str, str], ...]:
    """Fields of a structure that hold structures, as (Python name, name in the API)."""
    return tuple(
        (name, field.serialization_alias or name)
        for name, field in kind.model_fields.items()
        if field.annotation not in _LEAVES
    )


class _Shape(NamedTuple):
    """What a walk has to know of a kind of structure."""

    holders: tuple[str, ...]
    """Python names of the fields that hold structures, or lists of them."""
    texts: Callable[[Mapping[str, Any]], Iterable[str | None]] | None
    """From the members of one to those that hold text, or nothing; None where none can."""
    lists: tuple[str, ...]
    """Python names of the fields that hold lists of text."""


class _Shapes(dict[type[Structure], _Shape]):
    """Every kind of structure, worked out when it is first met."""

    def __missing__(self, kind: type[Structure]) -> _Shape:
        names = [name for name, field in kind.model_fields.items() if field.annotation == _TEXT]
        lists = [name for name, field in kind.model_fields.items() if field.annotation == _TEXT_LIST]
        if len(names) == 1:
            names *= 2  # for a single name the getter would give the text itself, not a tuple of one
        getter = itemgetter(*names) if names else None
        self[kind] = found = _Shape(tuple([name for name, _ in inner(kind)]), getter, tuple(lists))
        return found


_SHAPES = _Shapes()


class Walk(NamedTuple):
    """What a walk came by."""

    parts: list[object]
    """Structures, and lists of them."""
    text: str
    """All texts, unknown members apart, a line each (some twice)."""
    unknown: bool
    """Whether there is a member that we do not know."""


def walk(roots: Iterable[Structure], known: Mapping[int, object] = _NOTHING) -> Walk:
    """The roots and all below, but for parts that are `known` by their identity, with all below them."""
    shapes = _SHAPES
    found = [root for root in roots if id(root) not in known] if known else [*roots]
    lists: list[tuple[Structure, ...]] = []
    texts: list[str | None] = []
    unknown = False
    for one in found:  # it grows while it is walked
        holders, getter, text_lists = shapes[type(one)]
        if one.__pydantic_extra__:
            unknown = True
        values = one.__dict__
        if getter is not None:
            texts += getter(values)
        for name in text_lists:
            texts += values[name] or ()
        for name in holders:
            value = values[name]
            if value is None or id(value) in known:
                continue
            if type(value) is tuple:
                lists.append(value)
                found += [entry for entry in value if id(entry) not in known] if known else value
            else:
                found.append(value)
    return Walk([*found, *lists], "\n".join(filter(None, texts)), unknown)
