"""What is remembered between two starts: merged with what other windows remember, in one file."""

from __future__ import annotations

import json
import subprocess
import sys
import threading

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QLockFile

from designer.gui.settings import Settings

TIMES = 40
WRITER = """
import sys
from pathlib import Path
from designer.gui.settings import Settings
settings = Settings(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for n in range(int(sys.argv[3])):
    settings.set("aids", {**settings.get("aids"), f"{n}": n}) if sys.argv[2] == "aids" else settings.set("auto_return", n)
    settings.save()
"""


def test_two_processes_keep_what_each_has_set(home):
    path = home / "settings.json"
    path.write_text(json.dumps({"of_a_newer_version": [1, 2], "theme": "light"}), "utf-8")
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), name, str(TIMES)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("aids", "auto_return")
    ]
    for writer in writers:  # both have read the file before either writes
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    assert json.loads(path.read_text("utf-8")) == {
        "of_a_newer_version": [1, 2],
        "theme": "light",
        "aids": {str(n): n for n in range(TIMES)},
        "auto_return": TIMES - 1,
    }


def test_what_another_window_has_set_is_not_taken_back(home):
    one, other = Settings(home / "settings.json"), Settings(home / "settings.json")
    one.set("theme", "dark")
    one.save()
    other.set("language", "zh_CN")
    other.save()
    one.reset("theme")
    one.save()
    assert json.loads((home / "settings.json").read_text("utf-8")) == {"language": "zh_CN"}


def test_the_last_of_two_saves_at_once_counts(home, monkeypatch):
    """The first save is held up between taking what was set and writing it, for as long as the second may need."""
    settings = Settings(home / "settings.json")
    taken, other_over = threading.Event(), threading.Event()

    class Slow(QLockFile):
        def tryLock(self, milliseconds):  # noqa: N802  Qt calls it
            if not taken.is_set():
                taken.set()
                other_over.wait(0.5)
            return super().tryLock(milliseconds)

    monkeypatch.setattr(QtCore, "QLockFile", Slow)

    def save_second():
        settings.save()
        other_over.set()

    settings.set("theme", "light")
    first = threading.Thread(target=settings.save)
    first.start()
    assert taken.wait(10)
    settings.set("theme", "dark")
    second = threading.Thread(target=save_second)
    second.start()
    for thread in (first, second):
        thread.join(10)
    assert Settings(home / "settings.json").get("theme") == "dark"


def test_a_write_that_fails_is_made_up_for(home):
    folder = home / "gone"
    settings = Settings(folder / "settings.json")
    settings.set("theme", "dark")
    with pytest.raises(OSError, match="settings"):
        settings.save()
    folder.mkdir()
    settings.save()
    assert Settings(folder / "settings.json").get("theme") == "dark"


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"theme": 3}'])
def test_a_file_that_cannot_be_read_counts_as_empty(home, broken):
    (home / "settings.json").write_text(broken, "utf-8")
    settings = Settings(home / "settings.json")
    assert settings.get("theme") == "system"
    settings.set("language", "en")
    settings.save()
    assert Settings(home / "settings.json").get("language") == "en"
