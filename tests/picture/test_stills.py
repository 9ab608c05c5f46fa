"""Local files as stills: pictures of many kinds, an animation's first, a frame of a video through ffmpeg, and what is not one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from designer.picture import stills
from designer.trtc.errors import Unreadable
from tests.picture.making import encoded, plain
from tests.picture.test_fetching import GIF, png_header

posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in for ffmpeg is a shell script")


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QGuiApplication:
    return qapp


@pytest.mark.parametrize("kind", ["png", "jpg", "bmp", "tiff", "webp"])
def test_pictures_of_many_kinds(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"anna.{kind}"
    assert plain("#123456", 160, 90).convertToFormat(QImage.Format.Format_RGB32).save(str(path))
    picture = stills.read(path)
    assert (picture.width(), picture.height()) == (160, 90)
    assert abs(picture.pixelColor(80, 45).blue() - 0x56) < 4


def test_the_first_picture_of_an_animation(tmp_path: Path) -> None:
    path = tmp_path / "wave.gif"
    path.write_bytes(GIF)
    assert stills.read(path).size().width() == 1


def test_what_a_file_is_and_not_its_name_decides(tmp_path: Path) -> None:
    path = tmp_path / "anna.png"
    path.write_bytes(encoded(plain("#123456", 16, 9).convertToFormat(QImage.Format.Format_RGB32), "JPEG"))
    assert stills.read(path).width() == 16


def test_a_large_one_is_kept_as_large_as_any_output(tmp_path: Path) -> None:
    path = tmp_path / "poster.jpg"
    plain("#123456", 4800, 3200).convertToFormat(QImage.Format.Format_RGB32).save(str(path))
    assert (stills.read(path).width(), stills.read(path).height()) == (1920, 1280)


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"no picture", "not a picture"), (b"", "not a picture"), (png_header(50_000, 50_000), "50000 × 50000 pixels")],
)
def test_what_is_no_picture_is_said(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "anna.png"
    path.write_bytes(data)
    with pytest.raises(Unreadable, match=words):
        stills.read(path)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        stills.read(tmp_path / "gone.png")


def test_without_ffmpeg_a_video_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "anna.mp4"
    path.write_bytes(b"....ftyp")
    with pytest.raises(Unreadable, match=r"ffmpeg, which is not on this machine.*Install ffmpeg"):
        stills.read(path)


def program(folder: Path, body: str) -> None:
    path = folder / "ffmpeg"
    path.write_text(f"#!{sys.executable}\nimport sys, pathlib\n{body}\n")
    path.chmod(0o755)


@posix
def test_a_frame_of_a_video_is_what_ffmpeg_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, told = tmp_path / "frame.png", tmp_path / "told"
    frame.write_bytes(encoded(plain("#00ff00", 64, 36)))
    program(
        tmp_path,
        f"pathlib.Path({str(told)!r}).write_text(chr(10).join(sys.argv))\n"
        f"sys.stdout.buffer.write(pathlib.Path({str(frame)!r}).read_bytes())",
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "-i http:evil.mp4"
    path.write_bytes(b"....ftyp")
    assert stills.read(path).pixelColor(3, 3).name() == "#00ff00"
    arguments = told.read_text().splitlines()
    # The name of a file is never an option, nor an address.
    assert arguments[arguments.index("-i") + 1] == f"file:{path}"
    assert arguments[arguments.index("-protocol_whitelist") + 1] == "file,pipe"


@posix
@pytest.mark.parametrize("body", ["sys.exit(1)", "print('no picture')", "import time; time.sleep(60)"])
def test_an_ffmpeg_that_gives_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    program(tmp_path, body)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(stills, "SECONDS", 1.0)
    path = tmp_path / "anna.mov"
    path.write_bytes(b"....ftyp")
    with pytest.raises(Unreadable, match="Save a frame as a picture"):
        stills.read(path)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_a_real_video(tmp_path: Path) -> None:
    path = tmp_path / "anna.mp4"
    made = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=green:s=320x180:d=1", "-y", str(path)]
    subprocess.run(made, check=True, timeout=60)
    picture = stills.read(path)
    assert (picture.width(), picture.height()) == (320, 180)
    assert picture.pixelColor(160, 90).green() > 100
