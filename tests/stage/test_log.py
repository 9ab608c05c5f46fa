"""What the local TRTC writes of itself is bounded and quotes nothing that it was sent."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from designer import logs
from designer.stage import process
from designer.stage.process import find_or_start
from tests.stage.calls import Client

BROKEN = """
import sys
from designer import logs
from designer.stage import __main__, tasks

def broken(self, body):
    print("from elsewhere", file=sys.stderr, flush=True)
    raise ValueError(f"this quotes {body}")

logs.BYTES = 20_000
tasks.Tasks.start = broken
sys.exit(__main__.main())
"""


def test_a_mistake_that_comes_again_and_again_fills_no_disk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_command", lambda: [sys.executable, "-P", "-c", BROKEN])
    (home / "logs").mkdir(mode=0o700)
    (home / "logs" / process.LOG).write_text("the last words of the one before")
    (home / "logs" / process.LOG).chmod(0o600)
    info = asyncio.run(find_or_start(home))
    child = next(child for child in process._children if child.pid == info.pid)
    written = home / "logs"
    try:
        client = Client(info.port)
        client.control("POST", "settings", {"requests_per_second": 0})
        client.start()
        assert "the last words" in (written / f"{process.LOG}.1").read_text(), "they are kept for who looks for them"
        first = (written / process.LOG).read_text()
        for _ in range(300):
            client.start()
    finally:
        child.send_signal(signal.SIGTERM)
        assert child.wait(20) == 0
        process._children.remove(child)
    assert "ValueError" in first and "in broken" in first and "from elsewhere" in first
    files = sorted(written.iterdir())
    assert [file.name for file in files] == [process.LOG, *(f"{process.LOG}.{n}" for n in range(1, logs.FILES))]
    assert all(0 < file.stat().st_size <= 21_000 for file in files)
    text = "".join(file.read_text() for file in files)
    assert "this quotes" not in text and "\0" not in text
    assert abs(text.count("from elsewhere") - text.count("ValueError")) <= 1, (
        "the standard error goes on in the new file"
    )
    if os.name == "posix":
        assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)
