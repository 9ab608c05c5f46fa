"""The same session and journal under the window's loop."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

import qasync
from PySide6.QtWidgets import QApplication

from designer.live.session import State
from tests.live.fakes import Desk, request, x_of


def test_start_update_stop_under_the_loop_of_the_window(tmp_path: Path) -> None:
    app = QApplication.instance() or QApplication([])

    async def story() -> None:
        async with Desk(tmp_path) as desk:
            await desk.go_live()
            for x in range(50):
                desk.session.submit(request(x))
            assert x_of((await desk.session.settled()).confirmed) == 49
            assert await desk.session.stop() is not None
            assert desk.session.snapshot.state is State.ENDED

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(story())
