"""Unsaved work after a kill: offered, not forced, whole but for the last two seconds; and two windows of one show."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from designer.gui.left import LeftCard, SpoiltCard
from designer.gui.recovery import Recovery
from designer.show import edits, files
from tests.gui.editing_window import digest
from tests.gui.loop import run, when

ROOT = Path(__file__).parents[2]
LOST_SECONDS = 2.0


def kept(home: Path) -> list[Path]:
    return sorted((home / "recovery").glob("*.json"))


def edit(store, name: str = "Edited") -> None:
    store.apply("Rename", edits.rename_look(store.truth, store.look_id, name))


def card_of(window) -> LeftCard:
    return window.findChild(LeftCard, "recovered")


def press(window, name: str) -> None:
    card_of(window).findChild(QPushButton, name).click()


async def left_behind(controlled, home: Path, name: str = "Edited") -> None:
    """A window ends without a question, as when somebody logs out."""
    async with controlled() as control:
        edit(control.store, name)
        await when(lambda: kept(home))


def test_unsaved_work_is_offered_and_opened_as_it_was(controlled, home):
    async def story() -> None:
        await left_behind(controlled, home)
        async with controlled() as control:
            window = control.window
            await when(lambda: card_of(window))
            assert control.store.look.name != "Edited", "asked for, not forced"
            press(window, "openRecovered")
            await when(lambda: control.store.look.name == "Edited")
            assert not control.store.undo_stack.isClean(), "it is still not saved"
            await when(lambda: len(kept(home)) == 1)

    run(story())
    assert len(kept(home)) == 1, "nobody has saved it or given it up"


def test_work_that_is_older_than_its_file_is_not_saved_over_it(controlled, home, tmp_path):
    path = tmp_path / "mine.mixframe.json"

    async def story() -> None:
        async with controlled() as control:
            control.store.path = path
            edit(control.store)
            await when(lambda: kept(home))
        path.write_bytes(files.dump_show(files.sample_show().show))
        os.utime(path, (time.time() + 10, time.time() + 10))  # saved since
        async with controlled() as control:
            await when(lambda: card_of(control.window))
            press(control.window, "openRecovered")
            await when(lambda: control.store.look.name == "Edited")
            assert control.store.path is None

    run(story())


def test_what_is_thrown_away_is_gone_and_nothing_else_changes(controlled, home):
    async def story() -> None:
        await left_behind(controlled, home)
        async with controlled() as control:
            await when(lambda: card_of(control.window))
            before = control.store.truth
            press(control.window, "discardRecovered")
            await when(lambda: not kept(home))
            assert control.store.truth is before

    run(story())


def test_a_window_that_lives_is_not_taken_from(controlled, home):
    async def story() -> None:
        async with controlled() as first:
            edit(first.store)
            await when(lambda: kept(home))
            async with controlled() as second:
                await second._recovery._sync()
                assert card_of(second.window) is None

    run(story())


def test_saving_and_giving_up_leave_nothing(controlled, home, tmp_path):
    async def story() -> None:
        async with controlled() as control:
            edit(control.store)
            await when(lambda: kept(home))
            control.store.path = tmp_path / "mine.mixframe.json"
            assert await control.files.save()
            await when(lambda: not kept(home))
            edit(control.store, "Again")
            await when(lambda: kept(home))
            control._recovery.forget()

    run(story())
    assert kept(home) == []


def test_no_secret_is_kept(controlled, home):
    async def story() -> None:
        async with controlled() as control:
            store = control.store
            url = "rtmp://x.livepush.myqcloud.com/live/a?txSecret=f00dfeedc0ffee00f00dfeedc0ffee00&txTime=7FFFFFFF"
            from designer.show.sealing import seal_push_url

            show = edits.set_show_field(
                store.truth, "PublishCdnParams[0].PublishCdnUrl", seal_push_url(url, store.vault)
            )
            store.apply("Address", show)
            await when(lambda: kept(home))

    run(story())
    assert b"f00dfeed" not in kept(home)[0].read_bytes()
    assert kept(home)[0].stat().st_mode & 0o077 == 0


def test_a_file_that_is_none_of_ours_is_passed_over(controlled, home):
    async def story() -> None:
        (home / "recovery").mkdir(parents=True)
        (home / "recovery" / "broken.json").write_text("{", "utf-8")
        async with controlled() as control:
            await control._recovery._sync()
            assert card_of(control.window) is None

    run(story())


SPOILT = f"{7:032x}.json"


def spoil(home: Path, text: str) -> Path:
    """A file as a window would have kept it, but with something else in it."""
    (home / "recovery").mkdir(parents=True, exist_ok=True)
    file = home / "recovery" / SPOILT
    file.write_text(text, "utf-8")
    return file


async def spoilt_card(control) -> SpoiltCard:
    await when(lambda: control.window.findChild(SpoiltCard, "spoiltRecovery"))
    return control.window.findChild(SpoiltCard, "spoiltRecovery")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "damaged"),
        ('{"mixframe_recovery": 1, "path": null, "saved_at": 1.0, "show": {"mixframe": 1, "loo', "damaged"),
        ("[" * 100_000, "damaged"),
        ('{"mixframe_recovery": 1, "path": null, "saved_at": 1.0, "show": {"looks": 7}}', "damaged"),
        ('{"mixframe_recovery": 2, "kept": "otherwise"}', "newer Mixframe"),
        (
            '{"mixframe_recovery": 1, "path": null, "saved_at": 1.0, "show": {"mixframe": 99, "looks": []}}',
            "newer Mixfr",
        ),
    ],
)
def test_a_kept_file_that_cannot_be_read_is_told_and_put_aside(controlled, home, text, said):
    file = spoil(home, text)

    async def story() -> None:
        async with controlled() as control:
            card = await spoilt_card(control)
            assert said in card.accessibleName()
            before = control.store.truth
            card.findChild(QPushButton, "putAside").click()
            await when(lambda: control.window.findChild(SpoiltCard, "spoiltRecovery") is None)
            put = home / "recovery" / "aside" / SPOILT
            assert put.read_text("utf-8") == text and not file.exists()
            assert str(put) in control.window.banner.text()
            assert control.store.truth is before
        async with controlled() as control:
            await control._recovery._begin()
            assert control.window.findChild(SpoiltCard, "spoiltRecovery") is None, "it is not offered again"

    run(story())


def test_a_kept_file_that_cannot_be_read_is_thrown_away_when_that_is_asked(controlled, home):
    file = spoil(home, "{")

    async def story() -> None:
        async with controlled() as control:
            card = await spoilt_card(control)
            assert file.exists()
            card.findChild(QPushButton, "discardSpoilt").click()
            await when(lambda: not file.exists())
            await when(lambda: control.window.findChild(SpoiltCard, "spoiltRecovery") is None)

    run(story())
    assert not (home / "recovery" / "aside").exists()


def spoil_many(home: Path) -> list[Path]:
    """Nine damaged, two of a newer Mixframe, and the oldest is one that the system does not hand out."""
    folder = home / "recovery"
    folder.mkdir(parents=True)
    files_there = [folder / f"{number:032x}.json" for number in range(12)]
    for number, file in enumerate(files_there):
        if number == 11:
            file.mkdir()
        else:
            file.write_text('{"mixframe_recovery": 2}' if number < 2 else "{", "utf-8")
        os.utime(file, (1_700_000_000 - number, 1_700_000_000 - number))
    return files_there


def test_many_that_cannot_be_read_are_one_card_that_counts_them(controlled, home):
    there = spoil_many(home)

    async def story() -> None:
        async with controlled() as control:
            card = await spoilt_card(control)
            assert len(control.window.findChildren(SpoiltCard)) == 1
            said = card.accessibleName()
            assert "in 12 files that cannot be read" in said and "9 of them are damaged" in said
            assert "newer Mixframe kept 2 of them" in said and "held back by the system" in said
            card.findChild(QPushButton, "putAside").click()
            await when(lambda: control.window.findChild(SpoiltCard, "spoiltRecovery") is None)
            aside = home / "recovery" / "aside"
            assert sorted(file.name for file in aside.iterdir()) == [file.name for file in there]
            assert f"12 files were put aside: {aside}" in control.window.banner.text()

    run(story())
    assert kept(home) == []


def test_of_many_only_what_can_be_thrown_away_leaves_the_card(controlled, home):
    there = spoil_many(home)

    async def story() -> None:
        async with controlled() as control:
            card = await spoilt_card(control)
            card.findChild(QPushButton, "discardSpoilt").click()
            await when(lambda: "neither moved nor removed" in control.window.banner.text())
            assert kept(home) == [there[11]]
            assert card.isEnabled() and "cannot be opened: Is a directory" in card.accessibleName()
            assert card.findChild(QPushButton, "discardSpoilt").text() == "Discard it"

    run(story())


class Opened(QObject):
    """What the desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def test_the_folder_of_what_cannot_be_read_is_shown(controlled, home):
    spoil_many(home)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")

    async def story() -> None:
        async with controlled() as control:
            (await spoilt_card(control)).findChild(QPushButton, "showSpoilt").click()
            assert [Path(url.toLocalFile()) for url in opened.urls] == [home / "recovery"]
            assert control.window.findChild(SpoiltCard, "spoiltRecovery") is not None
            assert len(kept(home)) == 12, "looking changes nothing"

    try:
        run(story())
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_what_the_system_does_not_hand_out_stays_offered_where_it_cannot_be_removed_either(controlled, home):
    (home / "recovery" / SPOILT).mkdir(parents=True)

    async def story() -> None:
        async with controlled() as control:
            card = await spoilt_card(control)
            assert "cannot be opened: Is a directory" in card.accessibleName()
            card.findChild(QPushButton, "discardSpoilt").click()
            await when(lambda: "neither moved nor removed" in control.window.banner.text())
            assert card.isEnabled() and card.findChild(QPushButton, "putAside").isEnabled()

    run(story())


def test_work_is_offered_beside_a_file_that_cannot_be_read(controlled, home):
    async def story() -> None:
        await left_behind(controlled, home)
        spoil(home, "{")
        async with controlled() as control:
            await spoilt_card(control)
            await when(lambda: card_of(control.window))
            press(control.window, "openRecovered")
            await when(lambda: control.store.look.name == "Edited")

    run(story())
    assert (home / "recovery" / SPOILT).exists(), "nobody has said what is to become of it"


def test_a_moment_that_is_none_keeps_no_work_from_being_offered(controlled, home):
    async def story() -> None:
        await left_behind(controlled, home)
        (file,) = kept(home)
        value = json.loads(file.read_bytes())
        file.write_text(json.dumps({**value, "saved_at": float("inf")}))
        async with controlled() as control:
            await when(lambda: card_of(control.window))

    run(story())


def test_a_window_closes_and_lets_go_of_air_where_nothing_can_be_kept(controlled, home):
    (home / "recovery").write_text("in the way", "utf-8")
    ended = []

    async def story() -> None:
        async with controlled() as control:
            edit(control.store)
            await when(lambda: "cannot be kept" in control.window.banner.text())
            end = control.live.end

            async def watched() -> None:
                await end()
                ended.append(True)

            control.live.end = watched

    run(story())
    assert ended == [True]


def test_two_windows_of_one_show_are_told(controlled, home, tmp_path):
    path = tmp_path / "mine.mixframe.json"
    path.write_bytes(files.dump_show(files.sample_show().show))

    async def story() -> None:
        async with controlled() as first, controlled() as second:
            await first.files.open(path)
            await when(lambda: first._recovery._show_lock is not None)
            assert first.window.banner.text() == ""
            await second.files.open(path)
            await when(lambda: "another window" in second.window.banner.text())

    run(story())


@pytest.mark.timeout(900)
def test_a_kill_at_any_moment_loses_two_seconds_at_most(qapp, home, full, make_window):
    chance = random.Random(7)
    gone: list[float] = []
    """For each kill, how old the oldest edit was that did not come back; 0 where all of them did."""
    made_in_all = 0
    for number in range(50 if full else 3):
        for file in kept(home):
            file.unlink()
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.editing_window", str(number)],
            cwd=ROOT,
            env={**os.environ, "MIXFRAME_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert window.stdout is not None
        said = [window.stdout.readline()]
        end = time.time() + LOST_SECONDS + chance.random() * 2
        while time.time() < end:
            said.append(window.stdout.readline())
        assert window.poll() is None, "it was at work"
        window.kill()
        killed = time.time()
        said += window.stdout.readlines()
        window.stdout.close()
        window.wait()
        made = [(float(moment), show) for moment, show in (line.split() for line in said if line.endswith("\n"))]

        recovery = Recovery(make_window(), None, None)  # type: ignore[arg-type]
        (left,) = recovery._find()
        left.lock.unlock()
        recovery._let_go()
        states = [show for _, show in made]
        place = len(states) - 1 - states[::-1].index(digest(left.opened.show))
        lost = [moment for moment, _ in made[place + 1 :]]
        assert not lost or killed - lost[0] <= LOST_SECONDS, f"run {number}"
        assert len(made) > 5, "it was killed in the middle of work"
        gone.append(killed - lost[0] if lost else 0.0)
        made_in_all += len(made)
    print(
        f"{len(gone)} kills in {made_in_all} edits: at most {max(gone):.2f} s of work gone, "
        f"in the middle {statistics.median(gone):.2f} s"
    )
