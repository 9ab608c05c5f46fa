"""A local file as one still picture: a picture of any kind that Qt reads, an animation's first, a frame of a video.

Qt's own video part is not among what Mixframe brings: a video's frame is read by the `ffmpeg` program where the
machine has it. Nothing here looks at a network: `ffmpeg` may open the one file only.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from designer.trtc.errors import Unreadable

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".svg")
VIDEOS = (".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".flv", ".ts", ".mpg", ".mpeg")
ENDINGS = (*PICTURES, *VIDEOS)
LARGEST = 1920
"""Longer side of what is kept, in pixels: no output is larger."""
MOST_PIXELS = 16_000_000
"""Of what is decoded whole; a JPEG is decoded smaller, and may be larger by far."""
MOST_OF_JPEG = 200_000_000
SECONDS = 15.0


def read(path: Path) -> QImage:
    """The picture in a file, no larger than any output. Raises Unreadable with what to do. Takes its time."""
    if not path.is_file():
        raise Unreadable("there is no such file", where=str(path), hint="Choose another one.")
    picture = _of_video(path) if path.suffix.lower() in VIDEOS else _of_picture(path)
    if max(picture.width(), picture.height()) > LARGEST:
        picture = picture.scaled(
            QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return picture


def _of_picture(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    jpeg = bytes(reader.format().data()) == b"jpeg"
    if size.width() * size.height() > (MOST_OF_JPEG if jpeg else MOST_PIXELS):
        raise Unreadable(
            f"the picture has {size.width()} × {size.height()} pixels", where=str(path), hint="Make it smaller first."
        )
    if max(size.width(), size.height()) > LARGEST:
        # Decoders that can, decode to the smaller size.
        reader.setScaledSize(size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise Unreadable(
            "the file is not a picture that can be shown", where=str(path), hint="PNG, JPEG, WebP, GIF, BMP, TIFF, SVG."
        )
    return picture


def _of_video(path: Path) -> QImage:
    program = shutil.which("ffmpeg")
    if program is None:
        raise Unreadable(
            "a frame of a video is read by the program ffmpeg, which is not on this machine",
            where=str(path),
            hint="Install ffmpeg, or save a frame as a picture and choose that.",
        )
    command = [
        program, "-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe", "-i", f"file:{path.absolute()}",
        "-frames:v", "1", "-an", "-vf", f"scale='min({LARGEST},iw)':-2", "-f", "image2pipe", "-c:v", "png", "-",
    ]  # fmt: skip
    try:
        ran = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise Unreadable(
            "ffmpeg could not be run, or took too long", where=str(path), hint="Save a frame as a picture."
        ) from problem
    picture = QImage.fromData(ran.stdout)
    if picture.isNull():
        raise Unreadable("ffmpeg found no picture in this file", where=str(path), hint="Save a frame as a picture.")
    return picture
