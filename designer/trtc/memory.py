"""What was worked out for parts of a show or a request, remembered for as long as they are the same objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from operator import is_, is_not
from typing import Any, TypeVar, cast

E = TypeVar("E")
R = TypeVar("R")


class Memory:
    """What was said about parts that are still the same objects, so that after one edit only its part is looked at.

    A part is known by its identity, and held, so that no other object can come by the same one. When the memory
    is full it is emptied: everything in use comes back with the next check.
    """

    __slots__ = ("_inner", "_lists", "_owner", "_said", "_same", "_walked", "overlaps")
    LIMIT = 4096
    MOST_INNER = 256

    def __init__(self) -> None:
        self._inner: dict[str, Memory] = {}
        self._said: dict[tuple[object, ...], tuple[tuple[object, ...], object]] = {}
        self._lists: dict[object, tuple[object, Sequence[object], Sequence[Any]]] = {}
        self._same: dict[str, tuple[Any, ...]] = {}
        self._walked: dict[int, object] = {}
        self._owner: object = None
        self.overlaps: tuple[Any, Any] | None = None
        """The places that were compared last, and the pairs of them: see `order.overlaps`."""

    def of(self, name: str) -> Memory:
        """A memory of its own for one of several pictures, so that none makes another one forgotten."""
        inner = self._inner.get(name)
        if inner is None:
            if len(self._inner) >= self.MOST_INNER:
                self._inner.clear()
            self._inner[name] = inner = Memory()
        return inner

    def walked(self, owner: object) -> dict[int, object]:
        """Structures, by identity, of which it is known that nothing in them needs a closer look, as `owner` sees it."""
        if owner is not self._owner or len(self._walked) >= self.LIMIT:
            self._walked.clear()
            self._owner = owner
        return self._walked

    def same(self, what: str, entries: Sequence[E]) -> tuple[E, ...]:
        """The entries as a tuple, which is one and the same object for as long as they are."""
        old = self._same.get(what, ())
        if len(old) != len(entries) or not all(map(is_, old, entries)):
            self._same[what] = old = tuple(entries)
        return old

    def recall(self, what: object, parts: tuple[object, ...], work: Callable[[], R]) -> R:
        """The result of `work`, which depends on nothing but `what` (compared as a value) and these very parts."""
        key = (what, *map(id, parts))
        known = self._said.get(key)
        if known is None:
            if len(self._said) >= self.LIMIT:
                self._said.clear()
            self._said[key] = known = (parts, work())
        return cast("R", known[1])

    def recall_each(self, what: object, part: object, entries: Sequence[E], work: Callable[[int, E], R]) -> Sequence[R]:
        """What `work` makes of each entry, which depends on nothing but `what`, its index, it and that very part.

        The last list is remembered, and only entries that were not in it at the same index are worked on.
        """
        known = self._lists.get(what)
        old: Sequence[object] = ()
        made: Sequence[Any] = ()
        if known is not None and known[0] is part:
            _, old, made = known
            if old is entries:
                return made
        elif known is None and len(self._lists) >= self.LIMIT:
            self._lists.clear()
        shared = min(len(old), len(entries))
        results = [*made[:shared]]
        for index in compress(range(shared), map(is_not, old, entries)):
            results[index] = work(index, entries[index])
        if shared < len(entries):
            results += [work(index, entries[index]) for index in range(shared, len(entries))]
        self._lists[what] = (part, entries, results)
        return results


def recalled(memory: Memory | None, what: object, parts: tuple[object, ...], work: Callable[[], R]) -> R:
    """The result of `work`, out of a memory where there is one: see `Memory.recall`."""
    return work() if memory is None else memory.recall(what, parts, work)
