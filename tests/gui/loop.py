"""Run a coroutine on the loop the window has."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

T = TypeVar("T")
SECONDS = 60


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The coroutine's result; an error the loop's handler was given fails the caller too."""
    app = QApplication.instance()
    unexpected: list[dict[str, Any]] = []

    async def watched() -> T:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: unexpected.append(context))
        async with asyncio.timeout(SECONDS):
            return await coroutine

    # A worker thread must not be the one that collects the windows of the tests before.
    gc.collect()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        result = runner.run(watched())
    if unexpected:
        raise AssertionError(f"the loop was told of: {unexpected}")
    return result


async def when(holds: Callable[[], object]) -> None:
    """Wait until something holds, looked at after every turn of the loop; `run` sets the end."""
    while not holds():  # noqa: ASYNC110  Qt tells nobody when a window is shown or a label changes
        await asyncio.sleep(0)
