"""Pictures by URL."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from designer.picture.cards import initial, parse_color
from designer.picture.images import Images, file_name


def picture() -> QImage:
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://cdn.example.com/a/logo.png", "logo.png"),
        ("https://cdn.example.com/a/logo.png?sign=geheim&t=1", "logo.png"),
        ("https://cdn.example.com/a%20b.png#x", "a b.png"),
        ("https://user:pass@cdn.example.com/", "cdn.example.com"),
        ("https://[broken", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_picture_is_called_by_its_file_and_never_by_its_secrets(url: str | None, name: str) -> None:
    assert file_name(url) == name


def test_the_oldest_picture_makes_room() -> None:
    images = Images(most=2)
    for url in ("a", "b", "c"):
        images.put(url, picture())
    assert images.get("a") is None
    assert images.get("c") is not None
    assert images.get(None) is None


def test_a_picture_without_pixels_is_refused() -> None:
    with pytest.raises(ValueError, match="without pixels"):
        Images().put("a", QImage())


@pytest.mark.parametrize(("text", "name"), [("0x336699", "#336699"), ("0X336699", "#336699"), ("#336699", "#336699")])
def test_colours_are_read(text: str, name: str) -> None:
    color = parse_color(text)
    assert color is not None
    assert color.name() == name


@pytest.mark.parametrize("text", [None, "", "0x", "0x1234567", "0x12 456", "blue", "0x-12345"])
def test_what_is_no_colour_is_none(text: str | None) -> None:
    assert parse_color(text) is None


@pytest.mark.parametrize(("name", "letter"), [("anna", "A"), (" 7up", "7"), ("王伟", "王"), ("…", ""), ("", "")])
def test_initials(name: str, letter: str) -> None:
    assert initial(name) == letter
