"""Run a coroutine on the loop the window has."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
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

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        result = runner.run(watched())
    if unexpected:
        raise AssertionError(f"the loop was told of: {unexpected}")
    return result
