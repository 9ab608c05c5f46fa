"""doctor, as a real process: what this machine has and lacks, and no password in it."""

from __future__ import annotations

import shutil
import socket
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import Done, Mixframe

FONTS = Path("/usr/share/fonts")


def lines_of(told: Done) -> dict[str, tuple[str, str]]:
    """Name -> (mark, what is said); the columns are of fixed width."""
    return {line[8:18].strip(): (line[:8].strip(), line[18:]) for line in reversed(told.out.splitlines())}


def test_a_line_each(mixframe: Mixframe, home: Path) -> None:
    told = mixframe("doctor")
    lines = lines_of(told)
    for name in ("python", "qt", "display", "fonts", "keyring", "network", "clock"):
        assert name in lines, name
    assert told.status == (1 if any(mark == "missing" for mark, _ in lines.values()) else 0)
    assert lines["proxy"] == ("ok", "none on the way to the cloud")
    assert lines["folder"] == ("ok", str(home))
    for name in ("logs", "recovery"):
        assert lines[name] == ("ok", str(home / name))
        assert list((home / name).iterdir()) == [], "the trial leaves nothing"


@pytest.mark.parametrize("name", ["logs", "recovery"])
def test_a_folder_that_cannot_be_written_is_named(mixframe: Mixframe, home: Path, name: str) -> None:
    (home / name).write_text("in the way")
    told = mixframe("doctor")
    mark, said = lines_of(told)[name]
    assert mark == "missing" and str(home / name) in said and "cannot be written" in said
    assert told.status == 1


def test_the_proxy_in_effect_is_told_and_asked_and_its_password_is_not(mixframe: Mixframe) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        asked: list[bytes] = []

        def refuse() -> None:
            listener.settimeout(30)
            connection, _ = listener.accept()
            with connection:
                asked.append(connection.recv(10_000))
                connection.sendall(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")

        proxy = threading.Thread(target=refuse)
        proxy.start()
        port = listener.getsockname()[1]
        told = mixframe("doctor", ALL_PROXY=f"http://ann:PLANTED@127.0.0.1:{port}")
        proxy.join(30)
    assert asked[0].startswith(b"CONNECT trtc."), "as the client does, which knows ALL_PROXY too"
    lines = lines_of(told)
    assert lines["proxy"] == ("ok", f"http://***@127.0.0.1:{port}, from ALL_PROXY")
    assert lines["network"][0] == "note" and f"through http://***@127.0.0.1:{port}" in lines["network"][1]
    assert "PLANTED" not in told.out + told.err and "ann" not in lines["proxy"][1]


@pytest.mark.parametrize(
    "address", ["http://ann:PLAN/TED@127.0.0.1:80", "http://ann:PLANTED@127.0.0.1:eighty", "ftp://PLANTED@127.0.0.1"]
)
def test_a_proxy_that_cannot_be_used_is_told_without_its_text(mixframe: Mixframe, address: str) -> None:
    told = mixframe("doctor", https_proxy=address)
    mark, said = lines_of(told)["proxy"]
    assert mark == "missing" and said.startswith("https_proxy ")
    assert told.status == 1
    assert "PLAN" not in told.out + told.err and "TED" not in told.out + told.err


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig says which fonts there are")
@pytest.mark.parametrize(("there", "mark"), [(True, "ok"), (False, "note")])
def test_whether_there_is_a_font_with_chinese(mixframe: Mixframe, tmp_path: Path, there: bool, mark: str) -> None:
    pytest.importorskip("PySide6")
    wanted = ["DejaVuSans.ttf", *(["NotoSansCJK-Regular.ttc"] if there else [])]
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for name in wanted:
        found = next(FONTS.rglob(name), None)
        if found is None:
            pytest.skip(f"this machine has no {name}")
        shutil.copy(found, fonts)
    (tmp_path / "fonts.conf").write_text(
        f"<?xml version='1.0'?><fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    said = lines_of(mixframe("doctor", FONTCONFIG_FILE=str(tmp_path / "fonts.conf")))
    assert said["fonts"][0] == "ok"
    assert said["cjk font"][0] == mark
    assert ("CJK" if there else "install ") in said["cjk font"][1]
