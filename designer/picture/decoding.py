"""Bytes from the network to a picture: what they are is read from themselves, and nothing large is unpacked.

The size that the header tells is looked at before a single pixel is decoded, so that a small file which unpacks to
gigabytes is refused by its header.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from designer.show.pictures import LARGEST_BYTES, LONGEST_SIDE, Fetched


class Came(NamedTuple):
    """What was brought: facts, and the picture where there is one."""

    facts: Fetched
    picture: QImage | None = None


_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\x1aE\xdf\xa3", "webm"),
)
ALLOCATION_MB = 64
"""What a decoder may take; 2560×2560 pixels are 25 MB."""


def kind_of(data: bytes) -> str:
    """What the content is: png, jpeg, gif, bmp, webm, webp, svg, html, or nothing of them (empty)."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in head:
        return "svg"
    if head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    return ""


def decode(data: bytes, content_type: str = "") -> Came:
    """The picture in these bytes, or what is wrong with them. `content_type` as the server said, for the words only."""
    if len(data) > LARGEST_BYTES:
        return _refuse(f"the file has {len(data) / 1024 / 1024:.1f} MB, more than 5.")
    if not data:
        return _refuse("the file is empty.")
    kind = kind_of(data)
    if kind == "html" or (not kind and content_type.startswith("text/")):
        return _refuse("the server sent a web page, not a picture.")
    if kind == "svg":
        return _refuse("the file is a drawing (SVG), whatever it is called; png and jpg are taken.")
    if not kind:
        return _refuse("the file is no picture of a kind that is taken.")
    facts = Fetched(kind=kind, size=len(data))
    if kind in ("webm", "webp"):
        if kind == "webp":
            return _refuse("the file is a WebP picture, which is not taken.")
        return Came(facts._replace(unreached="it is a video, which is not shown here."))
    return _read(data, facts)


def _read(data: bytes, facts: Fetched) -> Came:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(facts.kind.encode()))
    reader.setAutoTransform(False)  # the cloud is not known to turn pictures
    size = reader.size()
    facts = facts._replace(
        width=max(0, size.width()),
        height=max(0, size.height()),
        animated=facts.kind == "gif" and reader.imageCount() > 1,
    )
    if not size.isValid() or size.isEmpty():
        return _refuse("the file is damaged: it does not say how large the picture is.", facts)
    if max(size.width(), size.height()) > LONGEST_SIDE:
        return _refuse(f"the picture has {size.width()} × {size.height()} pixels, more than 2K.", facts)
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    picture = reader.read()
    if picture.isNull() or _is_cut_off(data, facts.kind):
        return _refuse("the file is damaged or cut off.", facts)
    wanted = QImage.Format.Format_ARGB32_Premultiplied if picture.hasAlphaChannel() else QImage.Format.Format_RGB32
    return Came(facts, picture.convertToFormat(wanted))


def _is_cut_off(data: bytes, kind: str) -> bool:
    """Whether the end of the file is missing: decoders paint what they have and say nothing."""
    tail = data[-4096:]
    if kind == "png":
        return b"IEND" not in tail
    if kind == "jpeg":
        return b"\xff\xd9" not in tail
    return False


def _refuse(sentence: str, facts: Fetched | None = None) -> Came:
    return Came((facts or Fetched())._replace(problem=sentence))
