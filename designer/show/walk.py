"""Walking through structures and documents: their strings, their paths, copies with a part exchanged.

`put` and `drop` do not validate: they take parts that already are structures. `replace` and `without` read
unknown members again, and one that is spelled like a Python name of ours would be taken for it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel
from pydantic.alias_generators import to_pascal

from designer.trtc.structures import Structure

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


def put(model: M, /, **parts: Any) -> M:
    """A copy in which the named members have these values; all others, unknown ones included, stay.

    Made by hand: pydantic's own copy takes three times as long, and a drag or a check makes many.
    """
    if not parts:
        return model
    copy = object.__new__(type(model))
    write = object.__setattr__
    write(copy, "__dict__", {**model.__dict__, **parts})
    write(copy, "__pydantic_fields_set__", model.__pydantic_fields_set__.union(parts))
    write(copy, "__pydantic_extra__", model.__pydantic_extra__)
    write(copy, "__pydantic_private__", None)
    return copy


def drop(model: M, /, *names: str) -> M:
    """A copy in which the named members are absent (not null). Every member must have None as its default."""
    gone = model.__pydantic_fields_set__.intersection(names)
    if not gone:
        return model
    copy = model.model_copy()
    for name in gone:
        copy.__dict__[name] = None
    copy.__pydantic_fields_set__.difference_update(gone)
    return copy


@lru_cache(maxsize=512)
def _pascal(name: str) -> str:
    return to_pascal(name)


def member_name(model: type[BaseModel], field: str) -> str:
    """How a field is written in JSON: the API's name in its structures, our own in the document."""
    return _pascal(field) if issubclass(model, Structure) else field


def members(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Members that were given as (name in JSON, value), unknown ones last."""
    values = model.__dict__
    kind = type(model)
    for field in kind.__pydantic_fields__:
        if field in model.__pydantic_fields_set__:
            yield member_name(kind, field), values[field]
    yield from (model.__pydantic_extra__ or {}).items()


def strings(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string in a value with its path, as in `PublishCdnParams[0].PublishCdnUrl`."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, member in members(value):
            yield from strings(member, f"{path}.{name}" if path else name)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from strings(member, f"{path}.{name}" if path else str(name))
    elif isinstance(value, (tuple, list)):
        for index, member in enumerate(value):
            yield from strings(member, f"{path}[{index}]")


def map_strings(value: T, holding: str, change: Callable[[str], str]) -> T:
    """The value with `change` applied to every string that holds a text; the same object where nothing changed."""
    return _mapped(value, holding, change)  # type: ignore[no-any-return]


def _mapped(value: Any, holding: str, change: Callable[[str], str]) -> Any:
    if isinstance(value, BaseModel):
        return _mapped_model(value, holding, change)
    if isinstance(value, str):
        return change(value) if holding in value else value
    if isinstance(value, (tuple, list)):
        parts = [_mapped(part, holding, change) for part in value]
        return value if all(map(operator.is_, parts, value)) else type(value)(parts)
    if isinstance(value, dict):
        entries = {name: _mapped(part, holding, change) for name, part in value.items()}
        return value if all(entries[name] is part for name, part in value.items()) else entries
    return value


def _mapped_model(model: M, holding: str, change: Callable[[str], str]) -> M:
    values = model.__dict__
    changes: dict[str, Any] = {}
    for field in model.__pydantic_fields_set__:
        value = values.get(field)  # the names of unknown members are in the set too
        kind = type(value)
        # Numbers and plain texts are most of a request: they are passed by without a call.
        if kind is int or value is None or (kind is str and holding not in value):
            continue
        new = _mapped(value, holding, change)
        if new is not value:
            changes[field] = new
    copy = put(model, **changes)
    if model.__pydantic_extra__:
        extra = _mapped(model.__pydantic_extra__, holding, change)
        if extra is not model.__pydantic_extra__:
            copy = copy.model_copy()
            object.__setattr__(copy, "__pydantic_extra__", extra)
    return copy
