"""check, request, convert, render and the way every command ends, as real processes."""

from __future__ import annotations

import asyncio
import json
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from designer.cli.files import line_of
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.show import files
from designer.trtc.constraints import Finding
from designer.trtc.structures import StartPublishCdnStream
from tests.cli.conftest import Mixframe, body, environment


def test_request_gives_back_what_was_read_and_hides_secrets_unless_asked(
    mixframe: Mixframe, tmp_path: Path, request_file: Path
) -> None:
    told = mixframe("request", request_file)
    assert told.status == 0
    assert "PLANTED" not in told.out + told.err
    assert told.json["PublishCdnParams"][0]["PublishCdnUrl"].endswith("txSecret=***&txTime=7FFFFFFF")
    whole = mixframe("request", "-", "--with-secrets", stdin=request_file.read_bytes())
    assert whole.json == body()
    assert mixframe("request", request_file, "--as", "cobol").status == 2


def test_secrets_that_are_not_at_hand_are_named(mixframe: Mixframe, tmp_path: Path, request_file: Path) -> None:
    show = tmp_path / "saved.mixframe.json"
    assert mixframe("convert", request_file, "-o", show).status == 0
    assert b"PLANTED" not in show.read_bytes()
    told = mixframe("request", show, "--with-secrets")
    assert told.status == 1
    assert "PublishCdnParams[0].PublishCdnUrl" in told.err
    assert told.out == ""


def test_check_names_path_severity_and_remedy(mixframe: Mixframe, tmp_path: Path, request_file: Path) -> None:
    broken = body()
    broken["VideoParams"]["LayoutParams"]["MixLayoutList"][0]["LocationX"] = 700
    path = tmp_path / "broken.json"
    path.write_text(json.dumps(broken))
    told = mixframe("check", path, "--json")
    assert told.status == 1
    worst = [finding for finding in told.json if finding["severity"] == "error"]
    assert [finding["path"] for finding in worst if "LayoutList" in finding["path"]] != []
    assert {"severity", "path", "code", "message", "fix", "look"} == set(told.json[0])
    lines = mixframe("check", path)
    assert lines.status == 1
    assert len(lines.out.splitlines()) == len(told.json)
    assert lines.out.startswith("error: ")


def test_a_push_address_that_a_task_of_the_journal_uses_is_named(
    mixframe: Mixframe, home: Path, request_file: Path
) -> None:
    def codes() -> set[str]:
        return {finding["code"] for finding in mixframe("check", request_file, "--json").json}

    assert "push-url-running" not in codes()

    async def run() -> None:
        journal = await Journal.open(home)
        record = await journal.intent(
            StartPublishCdnStream.from_json(json.dumps(body())),
            Place(Target.CLOUD, "https://trtc.intl.tencentcloudapi.com", "ap-singapore", None),
            show="s",
            look="l",
        )
        await journal.sent(record)
        await journal.accepted(record, task_id="t", request_id="r")
        await journal.aclose()

    asyncio.run(run())
    assert {"push-url-running", "robot-running"} <= codes()


def test_check_reads_a_request_out_of_a_log(mixframe: Mixframe) -> None:
    told = mixframe("check", "-", "--json", stdin=f"12:00 sent {json.dumps(body(RoomIdType=7))} ok".encode())
    assert told.status == 1
    assert ("RoomIdType", "not-one-of") in [(finding["path"], finding["code"]) for finding in told.json]


def test_a_preset_becomes_a_request_only_in_a_show(mixframe: Mixframe, tmp_path: Path, request_file: Path) -> None:
    preset = tmp_path / "wide.json"
    assert mixframe("convert", request_file, "-o", preset, "--to", "preset").status == 0
    assert "look" in json.loads(preset.read_text())
    alone = mixframe("request", preset)
    assert alone.status == 1
    assert "SdkAppId" in alone.err
    assert "--into" in alone.err
    assert mixframe("check", preset, "--json").status == 0
    joined = mixframe("request", preset, "--into", request_file, "--with-secrets")
    assert joined.status == 0
    assert joined.json == body()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "line 1"),
        (b"\x00\xff\x13binary", "byte"),
        (b"[]", "object"),
        (b'{"SdkAppId": "1400000001"}', "SdkAppId"),
        (
            b'{"VideoParams": {"LayoutParams": {"MixLayoutList": [{}, {"LocationX": true}]}}}',
            "MixLayoutList[1].LocationX",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(
    mixframe: Mixframe, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "rubbish.json"
    path.write_bytes(content)
    told = mixframe("check", path)
    assert told.status == 2
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert said in told.err
    assert str(path) in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "FILE"),
        (["check", "nowhere.json"], "nowhere.json"),
        (["chekc"], "verb"),
        (["nowhere.json"], "no such file"),
        (["--bogus"], "--bogus"),
        (["stop", "t", "--bogus"], "--bogus"),
        (["request", "-", "--look", "Nobody"], "Look 1"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(mixframe: Mixframe, arguments: list[str], said: str) -> None:
    told = mixframe(*arguments, stdin=json.dumps(body()).encode())
    assert told.status == 2
    assert len(told.err.splitlines()) == 1
    assert said in told.err


def test_a_traceback_is_shown_where_it_is_asked_for(mixframe: Mixframe) -> None:
    told = mixframe("check", "nowhere.json", "--debug")
    assert told.status == 2
    assert "Traceback" in told.err


def test_version_and_help_need_nothing(mixframe: Mixframe) -> None:
    assert mixframe("--version").out.startswith("mixframe ")
    assert "--force" in mixframe("start", "--help").out


def test_a_reader_that_leaves_is_no_error_to_talk_about(home: Path, request_file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "designer", "request", str(request_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_convert_to_standard_output_and_back_is_the_same(mixframe: Mixframe, request_file: Path) -> None:
    show = mixframe("convert", request_file, "-o", "-", "--to", "show")
    assert show.json["mixframe"] == 1
    assert files.read(show.out.encode(), name="x").kind == "show"
    assert mixframe("convert", request_file, "-o", "-", "--to", "show", "--with-secrets").status == 2
    preset = mixframe("convert", "-", "-o", "-", "--to", "preset", stdin=show.out.encode())
    refused = mixframe("convert", "-", "-o", "-", "--to", "request", stdin=preset.out.encode())
    assert refused.status == 1


def test_render_paints_the_frame_in_its_size(mixframe: Mixframe, tmp_path: Path, request_file: Path) -> None:
    pytest.importorskip("PySide6")
    picture = tmp_path / "look.png"
    done = mixframe("render", request_file, "-o", picture)
    assert (done.status, done.err) == (0, "")
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == (1280, 720)


def test_verbs_that_need_no_window_load_no_window(home: Path, request_file: Path) -> None:
    code = (
        "import sys; from designer.__main__ import main; main(['check', sys.argv[1]]); "
        "loaded = {name.partition('.')[0] for name in sys.modules} & {'PySide6', 'qasync', 'httpx', 'uvicorn', 'keyring'}; "
        "sys.exit(' '.join(sorted(loaded)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(request_file)],
        env=environment(home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="where a screen may be missing")
@pytest.mark.parametrize("arguments", [[], ["tour"]])
def test_without_a_screen_the_window_says_so_in_one_line(
    mixframe: Mixframe, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = mixframe(*arguments)
    assert told.status == 1
    assert len(told.err.splitlines()) == 1
    assert "screen" in told.err


def test_a_finding_that_stands_nowhere_is_a_line_all_the_same() -> None:
    assert line_of(Finding("hint", "", "x", "Too {what}.", {"what": "many"}, "Remove one.")) == (
        "hint: Too many. Remove one. [x]"
    )
    assert line_of(Finding("hint", "RoomId", "x", "No.", {}, look="A")) == "hint: RoomId (look A): No. [x]"
