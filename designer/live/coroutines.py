"""The session's own coroutines: begun on its account, so that nobody's cancel ends what has been sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar

from designer.trtc.errors import DesignerError

T = TypeVar("T")


class Coroutines:
    """Owner of what a session has begun and not yet finished."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run it to its end, whoever waits for it. What is no DesignerError is told to the loop's handler."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        problem = None if task.cancelled() else task.exception()
        if problem is not None and not isinstance(problem, DesignerError):
            task.get_loop().call_exception_handler(
                {"message": "a coroutine of a session failed", "exception": problem, "task": task}
            )

    async def either(self, *waits: Awaitable[Any]) -> None:
        """Wait for the first of them; the others are given up."""
        tasks = [self.begin(_wait_for(wait)) for wait in waits]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    async def aclose(self, patience: float) -> None:
        """Wait so many seconds for what is under way, then cancel it."""
        if self._running:
            await asyncio.wait(list(self._running), timeout=patience)
        while self._running:
            for task in self._running:
                task.cancel()
            await asyncio.wait(list(self._running))


async def outcome(task: asyncio.Task[T]) -> T:
    """What a task comes to. Cancelling this wait leaves the task alone."""
    await asyncio.wait([task])
    if task.cancelled():
        raise DesignerError("It was given up")
    return task.result()


async def _wait_for(wait: Awaitable[Any]) -> None:
    await wait
