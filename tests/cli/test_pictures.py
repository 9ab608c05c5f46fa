"""render and calibrate, as real processes in a room without a screen."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from designer.show import edits, files
from tests.cli.conftest import Mixframe
from tests.show.making import person, show_of, tile

pytest.importorskip("PySide6")


def size_of(path: Path) -> tuple[int, int]:
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.fixture
def show_file(tmp_path: Path) -> Path:
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(files.sample_show().show))
    return path


def test_any_look_is_painted_with_or_without_people(mixframe: Mixframe, tmp_path: Path, show_file: Path) -> None:
    looks = files.sample_show().show.looks
    pictures = []
    for number, how in enumerate((("--look", looks[-1].name), (), ("--no-stand-ins",))):
        out = tmp_path / f"{number}.png"
        done = mixframe("render", show_file, "-o", out, *how, DISPLAY="")
        assert (done.status, done.err) == (0, "")
        assert size_of(out) == (1280, 720)
        pictures.append(out.read_bytes())
    assert len(set(pictures)) == 3


def test_a_sheet_holds_all_looks(mixframe: Mixframe, tmp_path: Path, show_file: Path) -> None:
    out = tmp_path / "sheet.png"
    assert mixframe("render", show_file, "-o", out, "--sheet").status == 0
    count = len(files.sample_show().show.looks)
    across = next(n for n in range(1, 9) if n * n >= count)
    down = -(-count // across)
    # 480×270 each, 24 between them, 34 for the name, 56 for the title.
    assert size_of(out) == (across * (480 + 24) + 24, down * (270 + 34 + 24) + 56 + 24)
    assert mixframe("render", show_file, "-o", out, "--sheet", "--look", "x").status == 2


def test_a_picture_at_a_private_address_is_named_and_left_out(mixframe: Mixframe, tmp_path: Path) -> None:
    show, _ = edits.add_image_watermark(files.sample_show().show, files.sample_show().show.looks[0].id)
    mark = (show.looks[0].watermarks or ())[-1].id
    show = edits.set_item_field(show, show.looks[0].id, (mark,), "WaterMarkUrl", "http://127.0.0.1:9/private.png")
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(show))
    out = tmp_path / "out.png"
    done = mixframe("render", path, "-o", out, "--look", show.looks[0].name, "--fetch")
    assert done.status == 0
    assert "private.png: its address is inside a private network" in done.err
    assert size_of(out) == (1280, 720)


def test_check_downloads_the_pictures_where_it_is_asked_to(mixframe: Mixframe, tmp_path: Path) -> None:
    show, _ = edits.add_image_watermark(files.sample_show().show, files.sample_show().show.looks[0].id)
    look = show.looks[0]
    mark = (look.watermarks or ())[-1].id
    show = edits.set_item_field(show, look.id, (mark,), "WaterMarkUrl", "http://127.0.0.1:9/private.png")
    path = tmp_path / "show.mixframe.json"
    path.write_bytes(files.dump_show(show))

    def codes(*options: str) -> list[tuple[str, str]]:
        told = json.loads(mixframe("check", path, "--look", look.name, "--json", *options).out)
        return [(one["code"], one["path"]) for one in told]

    fetched = ("picture-not-usable", "VideoParams.WaterMarkList[2].WaterMarkImage.WaterMarkUrl")
    others = [("picture-not-reached", fetched[1]), fetched]
    assert not set(others) & set(codes())
    assert set(others) & set(codes("--fetch"))


def test_a_frame_is_measured_and_the_result_kept(
    mixframe: Mixframe, tmp_path: Path, show_file: Path, home: Path
) -> None:
    frame = tmp_path / "frame.png"
    assert mixframe("render", show_file, "-o", frame).status == 0
    done = mixframe("calibrate", frame, show_file)
    assert (done.status, done.err) == (0, "")
    lines = dict(line.split(": ", 1) for line in done.out.splitlines())
    assert lines["text_height"].startswith("holds, middle")
    assert lines["custom_fill"].startswith("not seen")
    assert (home / "calibration.json").exists()
    sheet = tmp_path / "sheet.png"
    mixframe("render", show_file, "-o", sheet, "--sheet")
    refused = mixframe("calibrate", sheet, show_file)
    assert refused.status == 2
    assert "the output 1280 × 720" in refused.err


def test_who_was_away_is_measured_on_their_tiles(mixframe: Mixframe, tmp_path: Path, home: Path) -> None:
    show = show_of(tile("a", 0, 0, 640, 360, user="anna"), cast=(person(1, "anna"),))
    show = edits.set_look_field(show, "look-1", "VideoParams.BackGroundColor", "0x204060")
    file, frame = tmp_path / "show.json", tmp_path / "frame.png"
    file.write_bytes(files.dump_show(show))
    assert mixframe("render", file, "-o", frame, "--no-stand-ins").status == 0
    done = mixframe("calibrate", frame, file)
    assert "empty_tile: not seen" in done.out
    done = mixframe("calibrate", frame, file, "--absent", "anna")
    assert "empty_tile: holds, background" in done.out
    refused = mixframe("calibrate", frame, file, "--absent", "bob")
    assert refused.status == 1
    assert "Nobody in the cast has the user id bob. There are: anna." in refused.err.replace(" (--absent)", "")


def test_what_was_measured_is_painted(mixframe: Mixframe, tmp_path: Path, show_file: Path, home: Path) -> None:
    out, again = tmp_path / "out.png", tmp_path / "again.png"
    assert mixframe("render", show_file, "-o", out).status == 0
    (home / "calibration.json").write_text('{"text_height": {"choice": "top"}}')
    assert mixframe("render", show_file, "-o", again).status == 0
    assert out.read_bytes() != again.read_bytes()
