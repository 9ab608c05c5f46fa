"""An error nobody expected: logged without secrets, told without a traceback, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QMessageBox

from designer import logs
from designer.gui.bugs import LOCK_MS
from designer.show import edits
from designer.show.files import dump_show
from designer.trtc.errors import NotReached
from tests.gui.loop import run, when

ROOT = Path(__file__).parents[2]


def test_a_bug_in_a_coroutine_is_logged_masked_and_told_in_words(controlled, home):
    async def story():
        async with controlled() as controller:
            store, window = controller.store, controller.window
            store.apply("Move", edits.move_items(store.truth, store.look_id, (store.look.tiles[0].id,), 0, 40))
            before = dump_show(store.truth)
            store.vault.put("a-stream-key-nobody-may-see")

            async def broken() -> None:
                raise ZeroDivisionError("while sending a-stream-key-nobody-may-see")

            controller.tasks.spawn(broken(), name="broken")
            await when(lambda: window.findChild(QMessageBox, "bugWindow") is not None)
            box = window.findChild(QMessageBox, "bugWindow")
            told = box.text() + box.informativeText()
            assert "Nothing of your show was lost" in told and "Traceback" not in told and "ZeroDivision" not in told
            (log,) = (home / "logs").glob("bugs*")
            assert str(log) in told
            text = log.read_text()
            assert "ZeroDivisionError" in text and "stream-key" not in text
            assert log.stat().st_mode & 0o777 == 0o600
            assert dump_show(store.truth) == before
            box.close()

    run(story())


def test_the_log_is_bounded_and_no_secret_is_in_any_of_its_files(controlled, home):
    async def story():
        async with controlled() as controller:
            controller.store.vault.put("a-stream-key-nobody-may-see")
            said = "a-stream-key-nobody-may-see " + "x" * 90_000
            entries = logs.BYTES * logs.FILES // 90_000 + 12
            for number in range(entries):
                controller.tell_bug(ValueError(f"<{number}> {said}"))
            await when(lambda: controller.window.findChild(QMessageBox, "bugWindow") is not None)
            controller._bugs.flush()
            (box,) = controller.window.findChildren(QMessageBox, "bugWindow")
            box.close()
            written = sorted((home / "logs").iterdir())
            assert len(written) == logs.FILES
            assert sum(file.stat().st_size for file in written) <= logs.BYTES * logs.FILES
            texts = [file.read_text() for file in written]
            assert f"<{entries - 1}>" in texts[0] and not any("<0>" in text for text in texts)
            assert not any("stream-key" in text for text in texts)
            assert all(file.stat().st_mode & 0o777 == 0o600 for file in written)

    run(story())


def test_a_log_that_cannot_be_written_is_told_in_the_same_window(controlled, home):
    async def story():
        async with controlled() as controller:
            (home / "logs").write_text("in the way", "utf-8")
            controller.tell_bug(ZeroDivisionError())
            await when(lambda: controller.window.findChild(QMessageBox, "bugWindow") is not None)
            box = controller.window.findChild(QMessageBox, "bugWindow")
            assert "could not be written" in box.informativeText()
            box.close()

    run(story())


def test_an_error_in_a_thread_is_logged_and_told(controlled, home):
    async def story():
        async with controlled() as controller:
            hooks = sys.excepthook, threading.excepthook
            controller.catch_errors()
            try:
                thread = threading.Thread(target=lambda: 1 / 0)
                thread.start()
                await when(lambda: controller.window.findChild(QMessageBox, "bugWindow") is not None)
                assert "ZeroDivisionError" in (home / "logs" / "bugs.log").read_text()
            finally:
                sys.excepthook, threading.excepthook = hooks

    run(story())


@pytest.mark.parametrize("how", ["slot", "afterwards"])
def test_nothing_is_lost_though_another_window_has_the_log_and_the_program_ends_at_once(home, how):
    (home / "logs").mkdir()
    lock = QLockFile(str(home / "logs" / "bugs.log.lock"))
    assert lock.tryLock(0)
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.failing_window", how],
        cwd=ROOT,
        env={**os.environ, "MIXFRAME_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lock.unlock()
    text = (home / "logs" / "bugs.log").read_text()
    failures = int(done.stdout.split()[0])
    assert [number for number in range(failures) if f"<{number}>" in text] == list(range(failures)), done.stderr
    assert text.count("ZeroDivisionError: <") == failures
    assert "failing_window.py" in text and "raise ZeroDivisionError" in text, "where it happened"
    if how == "slot":
        assert done.returncode == 0, done.stderr
        waited = float(done.stdout.split()[1])
        assert waited < LOCK_MS, f"the window stood still for {waited} ms"


def test_an_expected_error_is_a_banner_and_no_bug(controlled, home):
    async def story():
        async with controlled() as controller:

            async def refused() -> None:
                raise NotReached("the service was not reached", hint="check the network")

            controller.tasks.spawn(refused(), name="refused")
            await when(controller.window.banner.text)
            assert "check the network" in controller.window.banner.text()
            assert controller.window.findChild(QMessageBox, "bugWindow") is None
            assert not (home / "logs").exists() or not list((home / "logs").glob("bugs*"))

    run(story())
