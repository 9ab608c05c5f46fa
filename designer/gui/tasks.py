"""The one owner of every coroutine the window starts.

A slot hands its coroutine to `spawn` and returns. The owner keeps a reference until it is done, gives an
error that nobody expected to the bug window, and ends all of them when the window closes. Cancelling one
detaches from what it waited for; it never stops a broadcast.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from designer.trtc.errors import DesignerError


class Tasks:
    """Runs coroutines on the running loop and answers for their errors."""

    def __init__(self, *, on_error: Callable[[DesignerError], None], on_bug: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._on_bug = on_bug
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, coroutine: Coroutine[Any, Any, Any], *, name: str) -> asyncio.Task[Any]:
        """Start a coroutine. A DesignerError is told to the user, anything else is a bug."""
        task = asyncio.get_event_loop().create_task(coroutine, name=name)
        self._running.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait until it is gone."""
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if isinstance(error, DesignerError):
            self._on_error(error)
        else:
            self._on_bug(error)
