"""Files are recognised by what is in them, refused in one line, and written whole without a secret."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer import assets
from designer.show import files
from designer.show.files import (
    LIMIT_BYTES,
    blank_show,
    dump_preset,
    dump_request,
    dump_show,
    load,
    preset_into,
    read,
    sample_show,
    save_atomically,
)
from designer.show.model import find_look
from designer.show.schema import FILE, schema_text
from designer.show.vault import Vault
from designer.show.walk import put
from designer.trtc.errors import DesignerError, SecretMissing, Unreadable
from designer.trtc.structures import McuSeiParams, same
from tests.show.bodies import BODIES, SECRETS, dumped

SHOW = dump_show(sample_show().show)
SCHEMA = json.loads(schema_text())


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, name="in.json")
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith("in.json")
    return line


@pytest.mark.parametrize("name", BODIES)
def test_a_request_becomes_a_show_file_and_comes_back(name):
    opened = read(dumped(BODIES[name]), name="in.json")
    assert opened.kind == "request"
    written = dump_show(opened.show)
    again = read(written, name="again", vault=opened.vault)
    assert again.kind == "show"
    assert same(again.show, opened.show)
    assert dump_show(again.show) == written
    body = dump_request(again.show, find_look(again.show, again.look_id), vault=opened.vault)
    assert json.loads(body) == BODIES[name]
    assert not any(secret in written.decode() for secret in SECRETS)
    jsonschema.validate(json.loads(written), SCHEMA)


def test_without_its_vault_a_request_is_masked_or_refused():
    opened = read(dumped(BODIES["storage"]), name="in.json")
    look = opened.show.looks[0]
    assert not any(secret in dump_request(opened.show, look).decode() for secret in SECRETS)
    with pytest.raises(SecretMissing) as caught:
        dump_request(opened.show, look, vault=Vault())
    assert "AgentParams.UserSig" in caught.value.names


def test_a_secret_typed_into_a_show_is_not_written():
    opened = read(dumped(BODIES["mix to cdn"]), name="in.json")
    show = opened.show
    show = put(show, base=put(show.base, agent_params=put(show.base.agent_params, user_sig="eJxtyped")))
    assert b"eJxtyped" not in dump_show(show)
    assert b"eJxtyped" not in dump_request(show, show.looks[0])


def test_an_update_opens_with_a_note():
    body = {"SdkAppId": 1400000001, "TaskId": "t", "SequenceNumber": 3, "WithTranscoding": 1, "New": 1}
    body["VideoParams"] = {"LayoutParams": {"MixLayoutList": [{"LocationX": 4}]}}
    opened = read(dumped(body), name="in.json")
    assert opened.kind == "update"
    assert opened.notes
    assert opened.show.looks[0].tiles[0].layout.location_x == 4
    sent = json.loads(dump_request(opened.show, opened.show.looks[0]))
    assert sent == {name: value for name, value in body.items() if name not in ("TaskId", "SequenceNumber")}


def test_a_preset_goes_into_a_show_and_stands_alone():
    show = read(SHOW, name="show").show
    data = dump_preset(show, show.looks[1])
    jsonschema.validate(json.loads(data), SCHEMA)
    alone = read(data, name="preset")
    assert alone.kind == "preset"
    assert alone.preset.frame.width == 1280
    assert find_look(alone.show, alone.look_id).name == "Host + screen"
    into = read(data, name="preset", into=show)
    assert [look.name for look in into.show.looks][-1] == "Host + screen 2"
    assert into.look_id == into.show.looks[-1].id
    assert into.show.opening_look == show.opening_look
    assert len({look.id for look in into.show.looks}) == 6
    assert into.show.looks[-1].sei is None
    other = put(show, base=put(show.base, sei_params=McuSeiParams()))
    assert same(preset_into(into.preset, other).looks[-1].sei, show.base.sei_params)


def test_unknown_members_of_show_and_preset_are_kept():
    value = json.loads(SHOW)
    value["later"] = {"a": [1.5, None]}
    value["looks"][0]["later"] = True
    value["looks"][0]["tiles"][0]["later"] = []
    value["looks"][0]["video"]["Later"] = "x"
    opened = read(dumped(value), name="show")
    assert json.loads(dump_show(opened.show)) == value
    preset = json.loads(dump_preset(opened.show, opened.show.looks[0])) | {"later": 1}
    read_preset = read(dumped(preset), name="preset").preset
    assert json.loads(read_preset.model_dump_json(exclude_unset=True)) == preset


@pytest.mark.parametrize(
    "data, expected",
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "not UTF-8 text"),
        ("{}".encode("utf-16"), "UTF-16"),
        (b"\x00\x01\x02", "not JSON"),
        (b'{"RoomId": "1"', "line 1, column 14: This is not JSON: it ends too early"),
        (b'{\n "RoomId": "1",\n}', "line 3, column 1: This is not JSON: a comma"),
        (b'{"RoomId": "1"} x', "something follows after its end"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"RoomId":' * 50_000, "nested too deep"),
        (b'{"RoomId": NaN}', "line 1, column 12: This is not JSON"),
        (b'{"RoomId": Infinity}', "not JSON"),
        (b'{"RoomId": "\\ud800"}', "half of a character"),
        (b'{"RoomId": "1", "Later": [1e999]}', "Later[0], line 1, column 27: this number is too large"),
        (b'{"RoomId": "1", "Later": ' + b"9" * 5000 + b"}", "too many digits"),
        (b'{"RoomId": "1", "A": {"B": 1, "B": 2}}', 'A.B, line 1, column 36: "B" stands here twice'),
        (b"[1]", "not an object"),
        (b'"text"', "not an object"),
        (b'{"name": "package", "version": "1"}', "neither a show nor a preset nor a request"),
        (b'{"RoomId": 5}', "RoomId, line 1, column 12: this must be a text, not a whole number"),
        (b'{"SdkAppId": "5"}', "this must be a whole number, not a text"),
        (b'{"SdkAppId": true}', "this must be a whole number, not true or false"),
        (b'{"SdkAppId": 1.0}', "this must be a whole number, not a number with a fraction"),
        (b'{"AgentParams": []}', "this must be an object, not a list"),
        (b'{"PublishCdnParams": {}}', "this must be a list, not an object"),
        (
            b'{"VideoParams": {"LayoutParams": {"MixLayoutList": [{},\n  {"LocationX": "7"}]}}}',
            "VideoParams.LayoutParams.MixLayoutList[1].LocationX, line 2, column 17: this must be a whole number",
        ),
        (b'{"TaskId": 1, "SequenceNumber": 2}', "TaskId, line 1, column 12: this must be a text"),
        (b'{"mixframe": 2, "looks": []}', "made by a newer Mixframe"),
        (b'{"mixframe": "1", "looks": []}', "must be the number of a schema version"),
        (b'{"mixframe": 0, "looks": []}', "must be the number of a schema version"),
        (b'{"mixframe": 1}', "neither looks"),
        (b'{"mixframe": 1, "looks": {}}', "name, line 1, column 1: this member is missing (3 more like this)"),
        (b'{"mixframe": 1, "name": "", "base": {}, "looks": [], "opening_look": ""}', "one look at least"),
        (SHOW.replace(b'"Fps": 15', b'"Fps": "15"'), "video_encode.Fps, line "),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line_that_says_where(data, expected):
    assert expected in refusal(data)


def test_a_refusal_never_tells_a_value():
    body = dumped(BODIES["mix to cdn"] | {"RoomId": 4711})
    with pytest.raises(Unreadable) as caught:
        read(body, name="in.json")
    told = f"{caught.value} {caught.value!r} {caught.value.__cause__} {caught.value.__context__}"
    assert not any(secret in told for secret in (*SECRETS, "4711"))


def test_a_bom_is_no_obstacle():
    assert read(b"\xef\xbb\xbf" + dumped(BODIES["mix to cdn"]), name="x").kind == "request"
    assert read(b"\xef\xbb\xbf" + SHOW, name="x").kind == "show"


def test_ids_that_stand_twice_and_a_lost_opening_look_are_mended():
    value = json.loads(SHOW)
    value["opening_look"] = "gone"
    value["looks"][1]["id"] = value["looks"][0]["id"]
    value["looks"][0]["tiles"][1]["id"] = value["looks"][0]["tiles"][0]["id"]
    value["cast"][1]["id"] = value["cast"][0]["id"]
    opened = read(dumped(value), name="show")
    assert len(opened.notes) == 3
    show = opened.show
    assert show.opening_look == show.looks[0].id
    assert len({look.id for look in show.looks}) == 5
    assert len({person.id for person in show.cast}) == 5
    assert len({tile.id for tile in show.looks[0].tiles}) == 2


def test_an_older_show_is_migrated_step_by_step(monkeypatch):
    def rename(value):
        value["name"] = value.pop("title")
        return value

    monkeypatch.setattr(files, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(files, "MIGRATIONS", {1: rename})
    value = json.loads(SHOW)
    value["title"] = value.pop("name")
    opened = read(dumped(value), name="old")
    assert opened.show.name == "Friday Show"
    assert opened.show.mixframe == 2


# Files


def test_too_large_is_said_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(Unreadable, match="larger than 16 MB"):
        load(path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b" " * (LIMIT_BYTES + 1))))
    with pytest.raises(Unreadable, match="standard input: This is larger than 16 MB"):
        load(Path("-"))


def test_standard_input_is_read(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SHOW)))
    assert load(Path("-")).show.name == "Friday Show"


def test_what_is_not_there_or_a_folder_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="No such file"):
        load(tmp_path / "no.json")
    with pytest.raises(Unreadable, match="folder"):
        load(tmp_path)


def test_a_new_file_is_private_and_an_old_one_keeps_its_permissions(tmp_path):
    path = tmp_path / "shows" / "a.mixframe.json"
    path.parent.mkdir()
    save_atomically(path, SHOW)
    assert load(path).path == path
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        path.chmod(0o644)
        save_atomically(path, SHOW)
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert [entry.name for entry in path.parent.iterdir()] == ["a.mixframe.json"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    link.symlink_to(real)
    save_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="named pipes are made otherwise there")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipes" / "pipe"
    pipe.parent.mkdir()
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save_atomically(pipe, SHOW)
        assert os.read(reader, len(SHOW) + 1) == SHOW
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [entry.name for entry in pipe.parent.iterdir()] == ["pipe"]


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "shows" / "a.json"
    path.parent.mkdir()
    path.write_bytes(b"old")

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DesignerError, match="No space left on device"):
        save_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in path.parent.iterdir()] == ["a.json"]


def test_writing_into_no_folder_says_so(tmp_path):
    with pytest.raises(DesignerError, match="cannot be written"):
        save_atomically(tmp_path / "no" / "a.json", b"")


# What ships


def test_the_schema_file_is_current():
    assert assets.path(*FILE).read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_tells_wrong_files():
    value = json.loads(SHOW)
    jsonschema.validate(value, SCHEMA)
    for wrong in ({**value, "looks": 1}, {**value, "mixframe": 2}, {"mixframe": 1}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, SCHEMA)


def test_the_sample_is_written_as_mixframe_writes_and_has_no_secret():
    opened = sample_show()
    assert assets.path("templates", "sample.mixframe.json").read_bytes() == dump_show(opened.show)
    assert repr(opened.vault) == "Vault(0 secrets)"
    assert opened.path is None
    assert len(opened.show.cast) == 5
    assert len(opened.show.looks) == 5


def test_a_blank_show_is_a_show():
    written = dump_show(blank_show())
    jsonschema.validate(json.loads(written), SCHEMA)
    assert same(read(written, name="blank").show, blank_show())


# Anything


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_rubbish_opens_or_is_refused(data):
    try:
        read(data, name="x")
    except Unreadable as error:
        assert "\n" not in str(error)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_show_opens_or_is_refused(data):
    at = data.draw(st.integers(0, len(SHOW) - 1))
    length = data.draw(st.integers(0, 40))
    put_in = data.draw(st.sampled_from([b"", b"null", b'"', b"}", b"[", b"1", b"{}", b"\xff", b'"id": 1,']))
    try:
        opened = read(SHOW[:at] + put_in + SHOW[at + length :], name="x")
    except Unreadable as error:
        assert "\n" not in str(error)
    else:
        assert dump_request(opened.show, find_look(opened.show, opened.look_id))
