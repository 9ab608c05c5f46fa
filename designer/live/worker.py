"""One thread that works through what it is given, awaited on the loop that gave it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Worker:
    """Work is done in the order it was given, also where nobody waits for it any more."""

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def do(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run in the thread. Cancelling does not undo the work."""
        loop = asyncio.get_running_loop()
        # One step of the loop for each piece of work: the journal is on the way of every change to air.
        answer: asyncio.Future[R] = loop.create_future()

        def run() -> None:
            try:
                result = work(*args, **kwargs)
            except BaseException as problem:
                _tell(loop, answer, answer.set_exception, problem)
            else:
                _tell(loop, answer, answer.set_result, result)

        self._thread.submit(run)
        return await answer

    def shutdown(self, *, wait: bool) -> None:
        """End the thread when its work is done."""
        self._thread.shutdown(wait=wait)


def _tell(
    loop: asyncio.AbstractEventLoop, answer: asyncio.Future[R], how: Callable[[Any], None], outcome: object
) -> None:
    """Answer on the loop, unless nobody waits any more."""

    def tell() -> None:
        if not answer.done():
            how(outcome)

    with suppress(RuntimeError):  # the loop is closed: its program ends
        loop.call_soon_threadsafe(tell)
