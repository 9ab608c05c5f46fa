"""Logs do not grow without end, and what falls out of them first had no secret in it."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from designer import logs

posix = pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")


def files_of(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}*"))


@posix
def test_the_oldest_falls_away_and_all_is_for_its_user_only(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    entries = logs.BYTES * (logs.FILES + 2) // 50_000
    for number in range(entries):
        logs.append(path, f"entry {number}. " + "x" * 50_000, roll=True)
    written = files_of(path)
    assert [file.name for file in written] == ["some.log", *(f"some.log.{number}" for number in range(1, logs.FILES))]
    assert all(file.stat().st_size <= logs.BYTES for file in written)
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in written)
    text = "".join(file.read_text() for file in reversed(written))
    assert "entry 0." not in text
    assert f"entry {entries - 1}." in written[0].read_text()
    there = [line.split(".")[0] for line in text.splitlines()]
    assert there == [f"entry {number}" for number in range(entries - len(there), entries)], "none of the newer is lost"


def test_an_entry_without_end_is_shortened_in_its_middle(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    logs.append(path, "how it began " + "x" * logs.BYTES * 3 + " how it ended", roll=True)
    assert path.stat().st_size < logs.BYTES
    assert path.read_text().startswith("how it began") and path.read_text().endswith("how it ended\n")


def test_without_the_lock_the_entry_is_written_and_no_file_moved(tmp_path: Path) -> None:
    path = tmp_path / "some.log"
    path.write_bytes(b"x" * logs.BYTES)
    logs.append(path, "one more", roll=False)
    assert files_of(path) == [path]
    assert path.read_bytes().endswith(b"one more\n")


def test_that_nothing_can_be_written_is_not_kept_quiet(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="some"):
        logs.append(tmp_path / "some" / "where.log", "lost", roll=True)


def _write_bugs(home: str, name: str, entries: int) -> None:
    os.environ["MIXFRAME_HOME"] = home
    from designer.gui import bugs
    from designer.show.vault import Vault

    logs.BYTES = 6_000
    vault = Vault()
    vault.put("a-stream-key-nobody-may-see")
    for number in range(entries):
        bugs.log(ValueError(f"<{name}{number}> with a-stream-key-nobody-may-see"), vault=vault)


def test_two_windows_that_fill_one_log_lose_none_of_the_newest_entries(home: Path) -> None:
    pytest.importorskip("PySide6")
    start = multiprocessing.get_context("spawn")
    both = [start.Process(target=_write_bugs, args=(str(home), name, 500)) for name in "ab"]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
        assert one.exitcode == 0
    written = files_of(home / "logs" / "bugs.log")
    assert len(written) == logs.FILES, "and no lock is left"
    text = "".join(file.read_text() for file in reversed(written))
    assert "stream-key" not in text
    for name in "ab":
        there = [number for number in range(500) if f"<{name}{number}>" in text]
        assert len(there) > 20
        assert there == list(range(there[0], 500))
