"""An error nobody expected: logged without secrets, told without a traceback, and nothing is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from designer.show import edits
from designer.show.files import dump_show
from designer.trtc.errors import NotReached
from tests.gui.loop import run, when


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
