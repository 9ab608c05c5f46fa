"""Remote pictures, good and bad, from a real server on loopback."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from designer.picture import fetching, piccache
from designer.picture.decoding import Came, decode, kind_of
from designer.picture.fetching import Fetcher, fetch
from designer.picture.images import Images
from designer.picture.piccache import Cache
from designer.show import rules
from designer.show.pictures import LARGEST_BYTES, SECONDS, Use, trouble
from designer.show.vault import Vault
from tests.picture.making import encoded, picture_mark, plain, show_of
from tests.picture.serving import Server


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims to be as large as this, and is a hundred bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")


GIF_FRAME = b"\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\xff\x00" + GIF_FRAME + GIF_FRAME + b"\x3b"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'


@pytest.fixture
def server() -> Iterator[Server]:
    served = Server()
    yield served
    served.close()


def bring(url: str, **how: object) -> Came:
    return asyncio.run(fetch(url, allow_private=True, **how))  # type: ignore[arg-type]


def test_the_limits_are_the_clouds() -> None:
    assert (SECONDS, LARGEST_BYTES) == (10.0, 5 * 1024 * 1024)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_a_good_picture_comes_with_its_size(server: Server, kind: str) -> None:
    data = encoded(plain("#ff8800", 64, 32).convertToFormat(QImage.Format.Format_RGB32), kind)
    came = bring(server.serve("/a", data, kind="application/octet-stream"))
    assert came.facts == came.facts._replace(problem=None, kind=kind.lower(), width=64, height=32, size=len(data))
    assert came.picture is not None
    assert (came.picture.width(), came.picture.height()) == (64, 32)


def bad_files() -> dict[str, tuple[bytes, str]]:
    good = encoded(plain("#ff8800", 300, 300))
    return {
        "truncated": (good[: len(good) // 2], "damaged or cut off"),
        "empty": (b"", "the file is empty"),
        "oversized": (good + b"\0" * LARGEST_BYTES, "MB, more than 5"),
        "bomb": (png_header(50_000, 50_000), "50000 × 50000 pixels, more than 2K"),
        "too wide": (png_header(2561, 10), "2561 × 10 pixels, more than 2K"),
        "svg named png": (SVG, "a drawing (SVG)"),
        "html": (b"<!DOCTYPE html><html><body>Sign in</body></html>", "a web page, not a picture"),
        "noise": (b"\x01\x02\x03\x04" * 50, "no picture of a kind that is taken"),
        "head only": (b"\x89PNG\r\n\x1a\n", "damaged"),
    }


@pytest.mark.parametrize("name", bad_files())
def test_a_bad_file_is_named_in_the_findings(server: Server, name: str) -> None:
    body, words = bad_files()[name]
    check_named(server.serve("/picture.png", body), words)


@pytest.mark.qt_log_ignore("Corrupt JPEG data", extend=True)
def test_a_photo_that_lacks_its_end_is_named_too(server: Server) -> None:
    photo = encoded(plain("#ff8800", 300, 300).convertToFormat(QImage.Format.Format_RGB32), "JPEG")
    check_named(server.serve("/photo.jpg", photo[: len(photo) * 3 // 4]), "damaged or cut off")


def check_named(url: str, words: str, *, seconds: float = SECONDS) -> None:
    """That the picture does not come, and that the findings say so, at its place, with these words."""
    came = bring(url, seconds=seconds)
    assert came.picture is None
    assert words in (came.facts.problem or "")
    show, look = show_of(marks=(picture_mark(url, 0, 0, 10, 10),))
    (found,) = [
        one
        for one in rules.check(show, look, vault=Vault(), fetched={url: came.facts})
        if one.code.startswith("picture-not")
    ]
    assert (found.severity, found.code) == ("error", "picture-not-usable")
    assert found.path == "VideoParams.WaterMarkList[0].WaterMarkImage.WaterMarkUrl"
    assert words in found.message


def test_a_gif_animation_is_a_placeholder_and_no_watermark(server: Server) -> None:
    came = bring(server.serve("/picture.png", GIF))
    assert came.facts.problem is None
    assert came.facts.animated
    assert came.picture is not None
    troubles: dict[Use, bool] = {
        use: trouble(use, came.facts) is not None for use in ("frame", "watermark", "placeholder", "mask")
    }
    assert troubles == {"frame": True, "watermark": True, "placeholder": False, "mask": True}
    found = trouble("watermark", came.facts)
    assert found is not None
    assert "GIF animation" in found.text


def test_an_answer_that_is_an_error_is_named(server: Server) -> None:
    check_named(server.serve("/gone.png", b"gone", status=404), "the server answered 404")


def test_a_redirect_is_followed_and_a_loop_is_named(server: Server) -> None:
    server.serve("/there.png", encoded(plain("#00ff00")))
    url = server.serve("/here.png", b"", status=302, Location="/there.png")
    assert bring(url).picture is not None
    before = len(server.asked)
    check_named(server.serve("/loop.png", b"", status=302, Location="/loop.png"), "redirected more than 5 times")
    assert len(server.asked) - before == 6


def test_a_slow_drip_is_given_up_in_time(server: Server) -> None:
    def drip(page: BaseHTTPRequestHandler) -> None:
        page.send_response(200)
        page.send_header("Content-Length", "1000")
        page.end_headers()
        while not server.ended.wait(0.05):
            page.wfile.write(b"x")
            page.wfile.flush()

    server.pages["/slow.png"] = drip
    began = time.monotonic()
    check_named(server.url("/slow.png"), "longer than 0.5 seconds", seconds=0.5)
    assert time.monotonic() - began < 5


def test_a_server_that_says_nothing_is_given_up_in_time(server: Server) -> None:
    server.pages["/silent.png"] = lambda page: (server.ended.wait(), None)[1]
    check_named(server.url("/silent.png"), "longer than 0.3 seconds", seconds=0.3)


def test_a_wrong_length_is_named(server: Server) -> None:
    good = encoded(plain("#ff8800", 300, 300))
    check_named(server.serve("/short.png", good, Content_Length=str(len(good) + 100)), "broke off")
    check_named(server.serve("/long.png", good, Content_Length=str(len(good) - 40)), "damaged or cut off")
    check_named(server.serve("/huge.png", good, Content_Length=str(LARGEST_BYTES + 1)), "MB, more than 5")


def test_more_than_5_mb_without_a_length_are_not_read_to_the_end(server: Server) -> None:
    sent = 0

    def endless(page: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        page.send_response(200)
        page.end_headers()
        while not server.ended.is_set():
            page.wfile.write(b"\0" * 65536)
            sent += 65536

    server.pages["/endless.png"] = endless
    check_named(server.url("/endless.png"), "more than 5 MB")


# Where it may ask


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.7", "192.168.1.1", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]", "0.0.0.0"],
)
def test_private_addresses_are_not_asked(server: Server, host: str) -> None:
    port = server.url("/").rpartition(":")[2].rstrip("/")
    came = asyncio.run(fetch(f"http://{host}:{port}/picture.png"))
    assert "private network" in (came.facts.problem or "")
    assert server.asked == []


def test_a_redirect_to_a_private_address_is_not_followed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    # The first hop counts as public here, the second does not: only the second is looked at.
    url = server.serve("/out.png", b"", status=302, Location="http://10.1.2.3/inside.png")
    real = fetching._refuse_private

    def first_is_public(address: object) -> None:
        if str(address) != "127.0.0.1":
            real(address)  # type: ignore[arg-type]

    monkeypatch.setattr(fetching, "_refuse_private", first_is_public)
    came = asyncio.run(fetch(url))
    assert "private network" in (came.facts.problem or "")
    assert [path for path, _ in server.asked] == ["/out.png"]
    assert server.asked[0][1]["Host"] == url.split("/")[2]


@pytest.mark.parametrize(
    "url", ["ftp://example.com/a.png", "file:///etc/passwd", "http://", "not a url", "http://[bad/"]
)
def test_what_is_no_web_address_is_named(url: str) -> None:
    assert "no web address" in (bring(url).facts.problem or "")


def test_a_server_that_is_not_there_says_nothing_about_the_picture() -> None:
    came = bring("http://127.0.0.1:1/a.png")
    assert came.facts.problem is None
    assert came.facts.unreached == "the server was not reached."
    show, look = show_of(marks=(picture_mark("u", 0, 0, 10, 10),))
    (found,) = [one for one in rules.check(show, look, fetched={"u": came.facts}) if one.code == "picture-not-reached"]
    assert found.severity == "hint"


# The cache


def test_what_is_kept_is_asked_for_again_with_its_tag_and_shown_when_offline(server: Server, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    picture = encoded(plain("#00ff00", 5, 5))
    url = server.serve("/logo.png", picture, ETag='"one"', Last_Modified="Sun, 22 Nov 2026 08:00:00 GMT")
    assert bring(url, cache=cache).picture is not None
    server.serve("/logo.png", b"", status=304)
    again = bring(url, cache=cache)
    assert again.picture is not None
    assert again.facts.problem is None
    asked = server.asked[-1][1]
    assert asked["If-None-Match"] == '"one"'
    assert asked["If-Modified-Since"] == "Sun, 22 Nov 2026 08:00:00 GMT"
    server.close()
    offline = bring(url, cache=cache)
    assert offline.picture is not None
    assert "fetched before" in (offline.facts.unreached or "")
    server.close = lambda: None  # type: ignore[method-assign]


def test_no_file_of_the_cache_says_what_was_asked_for(server: Server, tmp_path: Path) -> None:
    import hashlib

    folder = tmp_path / "cache"
    url = server.serve("/logo.png?sign=geheim", encoded(plain("#00ff00")), ETag='"e"')
    bring(url, cache=Cache(folder))
    files = list(folder.iterdir())
    assert {path.suffix for path in files} == {".picture", ".json", ""}
    for path in files:
        assert "geheim" not in path.name and "logo" not in path.name
        assert b"geheim" not in path.read_bytes() and b"logo" not in path.read_bytes()
        assert hashlib.sha256(url.encode()).hexdigest() not in path.name
        assert path.stat().st_mode & 0o077 == 0
    # Another home has another key: its names cannot be compared with ours.
    other = tmp_path / "other"
    bring(url, cache=Cache(other))
    assert not {path.name for path in files if path.suffix} & {path.name for path in other.iterdir()}


def test_a_cache_that_cannot_be_written_is_as_if_it_were_not_there(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    url = server.serve("/a.png", encoded(plain("#00ff00")))
    assert bring(url, cache=Cache(tmp_path / "file")).picture is not None


# On a thread of its own


def test_the_fetcher_brings_while_nobody_waits_and_ends_when_told(server: Server) -> None:
    came: dict[str, Came] = {}
    done = threading.Event()

    def on_came(key: str, one: Came) -> None:
        came[key] = one
        if len(came) == 2:
            done.set()

    server.pages["/hangs.png"] = lambda page: (server.ended.wait(), None)[1]
    fetcher = Fetcher(on_came, allow_private=True)
    fetcher.ask(
        [
            ("a", server.serve("/a.png", encoded(plain("#00ff00")))),
            ("b", server.serve("/b.png", b"no")),
            ("c", server.url("/hangs.png")),
        ]
    )
    assert done.wait(10)
    fetcher.close()
    assert came["a"].picture is not None
    assert came["b"].facts.problem is not None
    assert "c" not in came
    assert not [thread for thread in threading.enumerate() if thread.name == "pictures"]


def test_the_shelf_gives_a_picture_for_the_uses_it_is_good_for() -> None:
    came = decode(GIF)
    assert came.picture is not None
    shelf = Images()
    before = shelf.version("u")
    shelf.put("u", came.picture, came.facts)
    assert shelf.version("u") > before
    assert shelf.get("u", "placeholder") is not None
    assert shelf.get("u", "watermark") is None
    assert shelf.is_broken("u", "watermark")
    shelf.tell("u", came.facts._replace(problem="gone."))
    assert shelf.get("u") is None
    assert not shelf.is_broken("never asked", "watermark")


def test_kinds_are_read_from_the_content() -> None:
    assert kind_of(b"RIFF\0\0\0\0WEBPVP8 ") == "webp"
    assert kind_of(b"\xef\xbb\xbf  <HTML>") == "html"
    assert kind_of(SVG) == "svg"
    assert kind_of(b"") == ""


def test_a_name_is_looked_up_once_and_what_it_was_found_to_be_is_asked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is public when it is looked at and private when it is asked: the second look never happens."""
    looked: list[str] = []

    def getaddrinfo(host: str, port: int, *_: object, **__: object) -> list[object]:
        looked.append(host)
        if host != "127.0.0.1" and len(looked) > 1:
            raise AssertionError("looked up again")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(fetching, "_refuse_private", lambda address: None)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    url = server.serve("/picture.png", encoded(plain("#00ff00"))).replace("127.0.0.1", "pictures.invalid")
    came = asyncio.run(fetch(url, allow_private=False))
    assert came.picture is not None, came.facts
    assert looked[0] == "pictures.invalid"
    host = next(value for name, value in server.asked[0][1].items() if name.lower() == "host")
    assert host.startswith("pictures.invalid")


def test_a_photo_is_not_turned_by_what_its_camera_noted(server: Server) -> None:
    photo = encoded(plain("#ff8800", 64, 32).convertToFormat(QImage.Format.Format_RGB32), "JPEG")
    on_its_side = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, 6, 0, 0)
    note = b"\xff\xe1" + struct.pack(">H", 8 + len(on_its_side)) + b"Exif\0\0" + on_its_side
    came = bring(server.serve("/upright.jpg", photo[:2] + note + photo[2:]))
    assert came.picture is not None
    assert (came.picture.width(), came.picture.height()) == (64, 32)


def test_the_oldest_pictures_leave_a_cache_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piccache, "MOST_FILES", 3)
    cache = Cache(tmp_path)
    for number in range(5):
        cache.write(f"https://cdn.example/{number}", b"x", {"etag": str(number)})
        for path in tmp_path.glob("*.picture"):  # each a second older than what comes next
            told = path.stat()
            os.utime(path, (told.st_atime, told.st_mtime - 1))
    kept = [cache.read(f"https://cdn.example/{number}") is not None for number in range(5)]
    assert kept == [False, False, True, True, True]
    assert len(list(tmp_path.glob("*.json"))) == 3
