"""Keys: from where, in which order, and never shown."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from designer.trtc import credentials
from designer.trtc.errors import DesignerError

KEY = "t0psecretkey"


class Memory(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self, entries: dict[str, str], *, broken: bool = False) -> None:
        super().__init__()
        self.entries = entries
        self.broken = broken

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise keyring.errors.KeyringLocked("locked")
        return self.entries.get(username) if service == "mixframe" else None

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == "mixframe"
        if self.broken:
            raise keyring.errors.PasswordSetError(f"cannot keep {password}")
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop(username, None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variables, an empty home folder, an empty keyring, nothing in /etc."""
    for name in ("SECRET_ID", "SECRET_KEY", "TOKEN"):
        monkeypatch.delenv(f"TENCENTCLOUD_{name}", raising=False)
    for name in ("TCCLI_PROFILE", "TRTC_SDK_SECRET_KEY", "MIXFRAME_STAGE_SECRET_ID", "MIXFRAME_STAGE_SECRET_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr(credentials, "SYSTEM_FILE", tmp_path / "etc")
    keep(monkeypatch, Memory({}))


def keep(monkeypatch: pytest.MonkeyPatch, backend: Memory) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_every_source_in_its_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tccli = write(tmp_path / ".tccli/default.credential", json.dumps({"secretId": "e", "secretKey": KEY, "token": "t"}))
    found = credentials.find()
    assert (found.secret_id, found.secret_key, found.token, found.source) == ("e", KEY, "t", str(tccli))
    machine = write(tmp_path / "etc", f"[default]\nsecret_id = d\nsecret_key = {KEY}\n")
    assert (credentials.find().secret_id, credentials.find().source) == ("d", str(machine))
    own = write(tmp_path / ".tencentcloud/credentials", f"[default]\nsecret_id = c\nsecret_key = {KEY}%(x)s\n")
    found = credentials.find()
    assert (found.secret_id, found.secret_key, found.source) == ("c", f"{KEY}%(x)s", str(own))
    keep(monkeypatch, Memory({"secret-id": "b", "secret-key": KEY}))
    assert (credentials.find().secret_id, credentials.find().source) == ("b", "keyring")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "a")
    assert credentials.find().secret_id == "b"
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", KEY)
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "tt")
    found = credentials.find()
    assert (found.secret_id, found.token, found.source) == ("a", "tt", "environment")
    assert credentials.from_environment() == found


def test_a_named_profile_skips_environment_and_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "a")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", KEY)
    write(tmp_path / ".tccli/work.credential", json.dumps({"secretId": "w", "secretKey": KEY}))
    assert credentials.find("work").secret_id == "w"
    with pytest.raises(DesignerError, match="profile 'play'"):
        credentials.find("play")
    with pytest.raises(DesignerError, match="not a name"):
        credentials.find("../work")


def test_the_tools_profile_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write(tmp_path / ".tccli/work.credential", json.dumps({"secretId": "w", "secretKey": KEY}))
    monkeypatch.setenv("TCCLI_PROFILE", "work")
    assert credentials.find().secret_id == "w"


def test_nothing_found_says_where_keys_may_be() -> None:
    with pytest.raises(DesignerError, match="TENCENTCLOUD_SECRET_ID"):
        credentials.find()
    assert credentials.from_environment() is None


@pytest.mark.parametrize("padded", [f" {KEY}", f"{KEY}\n", f"to p{KEY}", f'"{KEY}"', "schlüssel"])
def test_keys_that_cannot_work_are_refused_without_being_shown(monkeypatch: pytest.MonkeyPatch, padded: str) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "a")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", padded)
    with pytest.raises(DesignerError) as caught:
        credentials.find()
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"secret_key = {KEY}", "not an INI file"),
        ("[default]\nsecret_id = a\n", "no secret_id and secret_key"),
        (f"[default]\nsecret_id a\n{KEY}\n", "not an INI file"),
    ],
)
def test_files_that_cannot_be_used_are_named(tmp_path: Path, text: str, said: str) -> None:
    path = write(tmp_path / ".tencentcloud/credentials", text)
    with pytest.raises(DesignerError, match=said) as caught:
        credentials.find()
    assert str(path) in str(caught.value)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not JSON"),
        ("[]", "no secretId"),
        ('{"type": "cvm-role"}', "cloud machine"),
        ('{"secretId": 5}', "no secretId"),
    ],
)
def test_the_tools_files_that_cannot_be_used_are_named(tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path / ".tccli/default.credential", text)
    with pytest.raises(DesignerError, match=said):
        credentials.find()


def test_a_broken_keyring_is_no_obstacle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    keep(monkeypatch, Memory({}, broken=True))
    with pytest.raises(DesignerError, match="the keyring cannot be used: KeyringLocked"):
        credentials.find()
    write(tmp_path / ".tccli/default.credential", json.dumps({"secretId": "e", "secretKey": KEY}))
    assert credentials.find().secret_id == "e"
    assert credentials.sdk_secret_key(5) is None


def test_the_sdk_secret_key(monkeypatch: pytest.MonkeyPatch) -> None:
    keep(monkeypatch, Memory({"sdk-secret-key": "any", "sdk-secret-key:5": "five"}))
    assert (credentials.sdk_secret_key(5), credentials.sdk_secret_key(6), credentials.sdk_secret_key()) == (
        "five",
        "any",
        "any",
    )
    monkeypatch.setenv("TRTC_SDK_SECRET_KEY", "env")
    assert credentials.sdk_secret_key(5) == "env"


def test_the_stages_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = credentials.stage_credentials()
    assert (stage.secret_id, stage.secret_key) == ("stage", "stage-secret")
    monkeypatch.setenv("MIXFRAME_STAGE_SECRET_ID", "i")
    monkeypatch.setenv("MIXFRAME_STAGE_SECRET_KEY", "k")
    stage = credentials.stage_credentials()
    assert (stage.secret_id, stage.secret_key) == ("i", "k")


def test_nothing_secret_is_shown() -> None:
    shown = repr(credentials.Credentials("id", KEY, "t0ken", "somewhere"))
    assert KEY not in shown and "t0ken" not in shown and "somewhere" in shown


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    memory = Memory({})
    keep(monkeypatch, memory)
    return memory.entries


def test_several_accounts_live_in_the_keyring_side_by_side(
    entries: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "from-env")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "from-env")
    credentials.keep(credentials.Credentials("id-a", "key-a"), account="Studio A")
    credentials.keep(credentials.Credentials("id-b", "key-b", "token-b"), account="Studio B")
    found = credentials.find(account="Studio A")
    assert (found.secret_id, found.secret_key, found.token, found.source) == (
        "id-a",
        "key-a",
        None,
        "keyring, account Studio A",
    )
    assert credentials.find(account="Studio B").token == "token-b"
    assert credentials.find().source == "environment"
    credentials.drop("Studio A")
    with pytest.raises(DesignerError, match="Studio A"):
        credentials.find(account="Studio A")
    assert set(entries) == {f"account:Studio B:{part}" for part in ("secret-id", "secret-key", "token")}


def test_the_key_of_an_application_can_be_kept_and_taken_out(entries: dict[str, str]) -> None:
    credentials.keep_sdk_secret_key(1400000001, "abc")
    assert credentials.sdk_secret_key(1400000001) == "abc"
    assert credentials.sdk_secret_key(1400000002) is None
    credentials.keep_sdk_secret_key(1400000001, None)
    assert entries == {}


def test_a_keyring_that_does_not_work_says_so_without_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    keep(monkeypatch, Memory({}, broken=True))
    with pytest.raises(DesignerError) as raised:
        credentials.keep(credentials.Credentials("id-a", "PLANTED-key"), account="Studio")
    assert "PLANTED" not in str(raised.value)
